"""Sign-offs: who reviewed which rule, when, and what exactly was signed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final

import yaml

from clausewise.errors import InputError, Problem
from clausewise.loading.bind import Identifier, Pattern, bind
from clausewise.loading.document import parse_file
from clausewise.loading.shapes import Digest
from clausewise.source import Place

REVIEWS: Final = "reviews.yaml"
"""The file of a policy that holds no rules and bears on no decision."""

HEAD: Final = """\
# yaml-language-server: $schema=../schemas/reviews.schema.json
# Who signed which rule, and what was signed. `clausewise review --sign` writes this file anew: comments are lost.
"""  # noqa: E501 - as wide as the other rule files

Mark = Annotated[str, Pattern(r"[0-9a-f]{16}", "the first 16 digits of a SHA-256")]
Day = Annotated[str, Pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day such as 2026-01-05")]


class Part(StrEnum):
    """What is signed together with a rule, sort by sort."""

    RULE = "rule"
    CLAUSES = "clauses"
    TERMS = "terms"
    READINGS = "readings"
    FACTS = "facts"
    ACTIONS = "actions"
    EFFECTS = "effects"
    SCENARIOS = "scenarios"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """One rule signed by one reviewer.

    digest: SHA-256 of everything signed. parts: by sort and name, what tells which part has changed
    since. written: the rule as it stood in its file.
    """

    rule: Identifier
    reviewer: str
    date: Day
    note: str | None = None
    digest: Digest
    parts: Mapping[Part, Mapping[str, Mark]]
    written: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewsFile:
    """The sign-offs of a policy."""

    reviews: tuple[SignOff, ...]


def load_reviews(folder: Path, shown: str) -> tuple[SignOff, ...] | None:
    """Return the sign-offs of the policy in `folder`, or None where it has no file of them.

    Raises InputError with every problem of the file.
    """
    path, name = folder / REVIEWS, f"{shown}/{REVIEWS}"
    if not path.exists():
        return None
    problems: list[Problem] = []
    node = parse_file(path, name, problems)
    file = None if node is None else bind(node, ReviewsFile, problems)
    first: dict[tuple[str, str], SignOff] = {}
    for each in file.reviews if file else ():
        before = first.setdefault((each.rule, each.reviewer), each)
        if before is not each:
            message = f"`{each.rule}` is signed twice by {each.reviewer}"
            remedy = f"it is signed first at {before.place}: keep one of the two"
            problems.append(Problem(each.place, "duplicate-id", message, remedy))
    if problems or file is None:
        raise InputError(problems)
    return file.reviews


def to_yaml(reviews: Iterable[SignOff]) -> str:
    """Return the text of a file with these sign-offs, by rule and reviewer."""
    ordered = sorted(reviews, key=lambda each: (each.rule, each.reviewer))
    data = {"reviews": [_data(each) for each in ordered]}
    # Lines as long as they get: what is folded here and there is hard to compare.
    text: str = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1 << 20)
    return f"{HEAD}{text}"


def _data(review: SignOff) -> dict[str, object]:
    return {
        "rule": str(review.rule),
        "reviewer": _Quoted(review.reviewer),
        "date": _Quoted(review.date),
        **({} if review.note is None else {"note": _Quoted(review.note)}),
        "digest": _Quoted(review.digest),
        "parts": {
            str(part): {
                str(name): _Quoted(mark) for name, mark in sorted(review.parts[part].items())
            }
            for part in Part
            if review.parts.get(part)
        },
        "written": _Block(review.written),
    }


class _Quoted(str):
    """Text that could be taken for a number or a day."""

    __slots__ = ()


class _Block(str):
    """Text of several lines."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Writes what our loader reads: no anchors, text in quotes where it might be something else."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        # Entries of a list stand further in, as in the other files.
        super().increase_indent(flow, False)


def _as_quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"')


def _as_block(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style="|")


_Dumper.add_representer(_Quoted, _as_quoted)
_Dumper.add_representer(_Block, _as_block)
