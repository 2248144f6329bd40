"""From a step to its definition: ours, and those that a project defines itself.

pytest-bdd 9 looks through every fixture of a session for every step, so that its cost grows with
the fixtures there are. Here the definitions that a feature file can see are listed once, and what
a step's text leads to is kept.
"""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pytest_bdd import parsers
from pytest_bdd.compat import get_fixture_names, getfixturedefs
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from clausewise.bdd.definition import Definition
from clausewise.bdd.steps import DEFINITIONS
from clausewise.errors import InputError, Problem
from clausewise.source import Place

OURS: Final = {id(definition.function): number for number, definition in enumerate(DEFINITIONS)}
FROM_PLUGIN: Final = -1
"""The level of our own definitions: any of a project goes before them."""

Suggest = Callable[[str, str], str]


class UndefinedStep(InputError):
    """Nothing defines the step."""


class AmbiguousStep(InputError):
    """Several definitions of one level match the step."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A definition that a feature file can see.

    level: how near to the file it is. number: its place in the list of clausewise's own.
    """

    context: StepFunctionContext
    level: int
    number: int | None

    @property
    def ours(self) -> Definition | None:
        """The definition, if it is one of clausewise's own."""
        return None if self.number is None else DEFINITIONS[self.number]

    @property
    def pattern(self) -> str:
        """The sentence as it was written in the definition."""
        return self.context.parser.name

    @property
    def source(self) -> tuple[str, int]:
        """The file and the line of the function."""
        function = inspect.unwrap(self.context.step_func)
        code = getattr(function, "__code__", None)
        return (code.co_filename, code.co_firstlineno) if code else ("<unknown>", 0)


class StepLookup:
    """The step definitions that one feature file can see."""

    def __init__(self, fixturemanager: Any, node: Any) -> None:
        self.bound = tuple(_visible(fixturemanager, node))
        self._kept: dict[tuple[str, str], tuple[Bound, ...]] = {}

    def find(self, keyword: str, text: str, place: Place, suggest: Suggest) -> Bound:
        """Return the one definition of the step; raises UndefinedStep or AmbiguousStep.

        A definition that is nearer to the feature file goes before one farther away, and before
        those of plugins.
        """
        found = self._matching(keyword, text)
        if not found:
            raise UndefinedStep([self._undefined(keyword, text, place, suggest)])
        if len(found) > 1:
            raise AmbiguousStep([_ambiguous(text, place, found)])
        return found[0]

    def _matching(self, keyword: str, text: str) -> tuple[Bound, ...]:
        key = (keyword, text)
        if key not in self._kept:
            found = [b for b in self.bound if _matches(b, keyword, text)]
            nearest = max((b.level for b in found), default=0)
            self._kept[key] = tuple(b for b in found if b.level == nearest)
        return self._kept[key]

    def _undefined(self, keyword: str, text: str, place: Place, suggest: Suggest) -> Problem:
        for bound in self.bound:
            error = _conversion_error(bound, keyword, text)
            if error is not None:
                message = f"a value in `{text}` cannot be used: {error}"
                file, line = bound.source
                remedy = f"see the converter of `{bound.pattern}`, {_short(file)}:{line}"
                return Problem(place, "bad-argument", message, remedy)
        message = f"nothing defines the step `{keyword.capitalize()} {text}`"
        return Problem(place, "undefined-step", message, suggest(keyword, text))


def _visible(fixturemanager: Any, node: Any) -> Iterator[Bound]:
    seen: set[int] = set()
    for name in get_fixture_names(fixturemanager=fixturemanager):
        for fixturedef in getfixturedefs(fixturemanager, name, node) or ():
            context = step_function_context_registry.get(fixturedef.func)
            if context is None or id(context) in seen:
                continue
            seen.add(id(context))
            number = OURS.get(id(context.step_func))
            level = FROM_PLUGIN if number is not None else _level(fixturedef)
            yield Bound(context, level, number)


def _level(fixturedef: Any) -> int:
    node = getattr(fixturedef, "node", None)
    if node is not None:
        return len(list(node.iter_parents()))
    base: str = fixturedef.baseid
    return base.count("/") + base.count("::") + bool(base)


def _matches(bound: Bound, keyword: str, text: str) -> bool:
    if bound.context.type not in (None, keyword):
        return False
    if bound.ours is not None:
        return bound.ours.regexp.fullmatch(text) is not None
    return bool(bound.context.parser.is_matching(text))


def _conversion_error(bound: Bound, keyword: str, text: str) -> str | None:
    """Return what a converter said of a text that its definition would match otherwise.

    pytest-bdd takes a ValueError of a converter for a sentence that does not match.
    """
    parser = bound.context.parser
    if bound.context.type not in (None, keyword) or not isinstance(parser, parsers.parse):
        return None
    try:
        parser.parser.parse(text)
    except ValueError as error:
        return str(error) or type(error).__name__
    return None


def _ambiguous(text: str, place: Place, found: tuple[Bound, ...]) -> Problem:
    where = "; ".join(f"`{b.pattern}` at {_short(b.source[0])}:{b.source[1]}" for b in found)
    message = f"{len(found)} definitions match the step `{text}`: {where}"
    remedy = "make the sentences differ, or take one of the definitions out"
    return Problem(place, "ambiguous-step", message, remedy)


def _short(file: str) -> str:
    path = Path(file)
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name
