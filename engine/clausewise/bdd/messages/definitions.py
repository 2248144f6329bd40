"""Step definitions as messages, and which of them a step is matched by.

A sentence is written as a Cucumber Expression: `{actor:User} uses {means:Means}` says the same as
`{User} uses {Means}` where the parameter types User and Means are declared. Readers show it as it
is, and can complete steps from it. The regular expression behind it would be exact, too, but is
Python's: its named groups are a syntax error in the JavaScript of those readers.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from clausewise.bdd.definition import Definition

Data = dict[str, Any]
Match = tuple[str, list[Data]]
"""The id of a step definition, and the parts of the step that went into its slots."""

FIELD: Final = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")
SPECIAL: Final = re.compile(r"[\\({/]")
KEYWORDS: Final = {"Context": "given", "Action": "when", "Outcome": "then"}


class Matches:
    """The step definitions of a run: the package's own, and those that a project adds.

    root: the folder from which files of the project are named.
    """

    def __init__(self, definitions: Sequence[Definition], root: Path) -> None:
        self._root = root
        self._ours = tuple(definitions)
        self._types = {p.name: p for each in self._ours for p in each.parameters}
        self._local: dict[str, Data] = {}

    def of(self, step: Mapping[str, Any], record: Mapping[str, Any] | None) -> list[Match]:
        """Return what the step is matched by: as the run tells, else by the package's sentences.

        A run that ends early need not tell it of later steps. Nothing matches an undefined step.
        """
        if record is not None and (told := record.get("definition")) is not None:
            arguments = [_argument(*each) for each in record.get("arguments") or ()]
            several = told if isinstance(told, list) else [told]
            return [(self._id(each), arguments) for each in several]
        if record is not None and record["result"] == "UNDEFINED":
            return []
        keyword = KEYWORDS.get(step.get("type", ""))
        return [
            (_ours_id(number), _arguments(each, found))
            for number, each in enumerate(self._ours)
            if keyword in (None, each.keyword) and (found := each.regexp.fullmatch(step["text"]))
        ]

    def envelopes(self) -> Iterator[Data]:
        """Yield parameter types, our definitions, and the local ones that `of` was asked about."""
        for name, parameter in sorted(self._types.items()):
            yield {
                "parameterType": {
                    "id": f"parameter type {name}",
                    "name": name,
                    "regularExpressions": [parameter.regexp],
                    "preferForRegularExpressionMatch": False,
                    "useForSnippets": True,
                }
            }
        for number, each in enumerate(self._ours):
            code = each.function.__code__
            uri = each.function.__module__.replace(".", "/") + ".py"
            yield self._definition(
                _ours_id(number), each.sentence, uri, code.co_firstlineno, "sentence"
            )
        for _, definition in sorted(self._local.items()):
            yield definition

    def _id(self, told: int | Mapping[str, Any]) -> str:
        if isinstance(told, int):
            return _ours_id(told)
        pattern, line = told["pattern"], told["line"]
        path = Path(told["uri"])
        uri = (path.relative_to(self._root) if path.is_relative_to(self._root) else path).as_posix()
        known_by = f"definition {uri}:{line} {pattern}"
        kind = told.get("type", "sentence")
        self._local[known_by] = self._definition(known_by, pattern, uri, line, kind)
        return known_by

    def _definition(self, known_by: str, pattern: str, uri: str, line: int, kind: str) -> Data:
        exact = kind == "REGULAR_EXPRESSION"
        return {
            "stepDefinition": {
                "id": known_by,
                "pattern": {
                    "source": pattern if exact else self._expression(pattern),
                    "type": "REGULAR_EXPRESSION" if exact else "CUCUMBER_EXPRESSION",
                },
                "sourceReference": {"uri": uri, "location": {"line": max(line, 1)}},
            }
        }

    def _expression(self, sentence: str) -> str:
        """Return a sentence of `parse` as a Cucumber Expression; `{}` stands for any text."""
        parts: list[str] = []
        at = 0
        for found in FIELD.finditer(sentence):
            parts.append(_escaped(sentence[at : found.start()]))
            at = found.end()
            if found[1] is None:
                parts.append(_escaped(found[0][0]))
            else:
                name = found[1].partition(":")[2]
                parts.append(f"{{{name if name in self._types else ''}}}")
        return "".join([*parts, _escaped(sentence[at:])])


def _ours_id(number: int) -> str:
    return f"definition {number}"


def _escaped(text: str) -> str:
    return SPECIAL.sub(r"\\\g<0>", text)


def _arguments(definition: Definition, found: re.Match[str]) -> list[Data]:
    return [
        _argument(*found.span(slot), found[slot], parameter.name)
        for slot, parameter in definition.slots
    ]


def _argument(start: int, _end: int, text: str, type_name: str | None = None) -> Data:
    argument: Data = {"group": {"start": start, "value": text, "children": []}}
    return {**argument, "parameterTypeName": type_name} if type_name else argument
