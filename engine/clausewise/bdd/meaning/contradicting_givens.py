"""Givens of which a later one says otherwise than an earlier one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Final

from clausewise.bdd import parameters as p
from clausewise.bdd.meaning.walk import Followed, State, Told, told_again
from clausewise.bdd.story import Ground
from clausewise.errors import Problem
from clausewise.source import Place

CODE: Final = "contradicting-givens"
HELP: Final = "take one of the two out; what a Background says, a scenario may say otherwise"

KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "users": ("user",),
    "addresses": ("user", "address"),
    "brands": ("brand",),
    "recoveries": ("user",),
    "readings": ("reading",),
}
"""The columns that tell what a row of a data table is about."""

ABSENT: Final = object()


def contradicting_givens(followed: Followed, ground: Ground) -> Iterator[Problem]:
    """Yield each Given that takes back what one before it in the same scenario says.

    Both stand in the scenario, or both in one Background, and no When lies between them: after a
    When, a Given tells what has happened meanwhile.
    """
    steps, states = followed.walk.steps, followed.walk.states
    since: list[int] = []
    for number, told in enumerate(steps[: len(states)]):
        if told.line.keyword == "when":
            since.clear()
        if told.line.keyword != "given":
            continue
        yield from _rows_at_odds(told)
        for earlier in list(since):
            if _may_contradict(steps[earlier], told) and _is_taken_back(
                ground, steps[earlier], states[earlier], states[number]
            ):
                since.remove(earlier)
                message = (
                    f"`{told.line.text}` takes back what line {steps[earlier].line.line} says: "
                    f"`{steps[earlier].line.text}`"
                )
                yield Problem(told.place, CODE, message, HELP)
        since.append(number)


def _may_contradict(earlier: Told, later: Told) -> bool:
    same_kind = earlier.names_account == later.names_account
    return same_kind and earlier.line.under == later.line.under


def _is_taken_back(ground: Ground, told: Told, then: State, now: State) -> bool:
    """Tell whether something that the step brought about `then` is no longer so `now`.

    It is told again: what that would change once more, and to what it was, the step had said.
    """
    again = told_again(ground, told, now)
    if again is None:
        # Nothing can be said of an address or a user that is no more.
        return any(value is ABSENT for _, _, value in _differences(then, now))
    says_unknown = p.UNKNOWN in told.line.text or any(
        p.UNKNOWN in row for row in told.line.table or ()
    )
    return any(
        _at(then, path) == becomes
        # To name an address or a switch leaves open what else is so: to add that is no denial.
        and (becomes is not None or says_unknown)
        for path, _, becomes in _differences(now, again)
        # What came in addition is no contradiction, although to tell this again undoes it.
        if becomes is not ABSENT
    )


def _differences(
    one: Any, other: Any, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    """Yield path and both values of each part in which the two differ."""
    if one is other:
        return
    mine, theirs = _parts(one), _parts(other)
    if mine is None or theirs is None:
        if one != other:
            yield path, one, other
        return
    for name in dict.fromkeys((*mine, *theirs)):
        left, right = mine.get(name, ABSENT), theirs.get(name, ABSENT)
        yield from _differences(left, right, (*path, name))


def _parts(value: Any) -> Mapping[str, Any] | None:
    if isinstance(value, Mapping):
        return value
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    return None


def _at(value: Any, path: Sequence[str]) -> Any:
    for name in path:
        value = (_parts(value) or {}).get(name, ABSENT)
    return value


def _rows_at_odds(told: Told) -> Iterator[Problem]:
    """Yield each row of a table that gives another value for what a row above it gives."""
    rows = told.line.table or ()
    if not told.definition.tables or not rows:
        return
    keys = KEYS[told.values["table"]]
    first: dict[tuple[tuple[str, ...], str], tuple[str, int]] = {}
    for cells, line in zip(rows[1:], told.line.row_lines[1:], strict=True):
        row = dict(zip(rows[0], cells, strict=True))
        about = tuple(p.word(row.get(key, "")).casefold() for key in keys)
        for column, cell in row.items():
            if column in keys or not cell:
                continue
            said, where = first.setdefault((about, column), (cell, line))
            if said != cell:
                message = (
                    f"the row gives {' '.join(about)} the {column} `{cell}`, "
                    f"and the one in line {where} gives `{said}`"
                )
                place = Place(told.place.file, line, told.place.column)
                yield Problem(place, CODE, message, "take one of the two out")
