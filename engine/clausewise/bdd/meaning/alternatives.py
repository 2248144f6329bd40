"""What a Given could say instead of what it says, in the words that it has for it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from clausewise.account.model import Account
from clausewise.bdd import parameters as p
from clausewise.bdd.catalogue import values_for
from clausewise.bdd.meaning.walk import Told
from clausewise.bdd.parameters import PARAMETERS, Words
from clausewise.bdd.steps import DELIVERY, TRUTHS
from clausewise.source import Place

ASPECTS: Final[Mapping[str, Mapping[str, Mapping[str, Any]]]] = {
    "Standing": p.STANDINGS,
    "Condition": p.CONDITIONS,
    "Manner": p.MANNERS,
}
"""Slots whose words speak of several matters: only those of one matter stand for one another."""

LONG_AGO: Final = "1900-01-01T00:00:00Z"
LATE: Final = "2999-01-01T00:00:00Z"
ANY_TEXT: Final = (p.NOTHING, p.UNKNOWN, LONG_AGO, "Something Else", "someone.else@mail.example")
"""For a slot that takes any text; what makes no sense in it is refused and not counted."""

YES_OR_NO: Final = tuple(TRUTHS)
CELLS: Final[Mapping[str, Sequence[str]]] = {
    "role": (
        "admin",
        "agent",
        "light agent",
        "contributor",
        "custom-role agent",
        "billing admin",
        "end user",
        "admin of unknown kind",
        "agent of unknown kind",
        p.UNKNOWN,
    ),
    "owner": YES_OR_NO,
    "state": ("active", "suspended", "deleted", p.UNKNOWN),
    "rank": (*p.RANKS, p.UNKNOWN),
    "verified": YES_OR_NO,
    "delivery": tuple(DELIVERY),
    "created": (LONG_AGO, LATE, p.UNKNOWN),
    "help center": tuple(p.HELP_CENTERS),
    "active": YES_OR_NO,
    "deleted": YES_OR_NO,
}
"""What may stand in a column of a data table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A Given, or one row of its table: `row` counts from the row of the names, which is 0."""

    step: int
    row: int | None
    place: Place
    text: str


def parts(steps: Sequence[Told]) -> Iterator[Part]:
    """Yield what the Givens say, one by one; which account there is at first is not among it."""
    for number, told in enumerate(steps):
        if told.line.keyword != "given" or told.names_account:
            continue
        if not told.definition.tables:
            yield Part(step=number, row=None, place=told.place, text=told.line.written)
            continue
        for row, (cells, line) in enumerate(
            zip(told.line.table or (), told.line.row_lines, strict=True)
        ):
            if row:
                place = Place(told.place.file, line, told.place.column)
                yield Part(step=number, row=row, place=place, text=f"| {' | '.join(cells)} |")


Other = Mapping[str, str] | tuple[str, ...] | None
"""What a part says instead: words for slots, the cells of a row, or nothing."""


def others(
    steps: Sequence[Told], part: Part, account: Account, words: Words
) -> Iterator[Mapping[str, str] | tuple[str, ...]]:
    """Yield what the part could say instead, each value in turn; some of it makes no sense.

    account: what it is said of.
    """
    told = steps[part.step]
    if part.row is None:
        name, _ = told.definition.slots[-1]
        yield from ({name: value} for value in _other_values(told, account, words))
        return
    names, cells = _rows(told)[0], _rows(told)[part.row]
    for column, name in enumerate(names):
        listed = CELLS.get(name, ())
        if name == "option":
            reading = dict(zip(names, cells, strict=True)).get("reading", "")
            listed = values_for(PARAMETERS["Option"], {"reading": reading}, words)
        for cell in listed:
            if cell != cells[column]:
                yield (*cells[:column], cell, *cells[column + 1 :])


def put(steps: Sequence[Told], instead: Mapping[Part, Other]) -> Sequence[Told]:
    """Return the steps with something else said, or nothing, in place of each of the parts."""
    changed: list[Told] = []
    for number, told in enumerate(steps):
        here = {part.row: other for part, other in instead.items() if part.step == number}
        if not here:
            changed.append(told)
        elif None in here:
            values = here[None]
            if isinstance(values, Mapping):
                changed.append(replace(told, values={**told.values, **values}))
        else:
            rows = [here.get(row, cells) for row, cells in enumerate(_rows(told))]
            left = tuple(cells for cells in rows if isinstance(cells, tuple))
            if len(left) > 1:
                changed.append(replace(told, line=replace(told.line, table=left)))
    return changed


def _rows(told: Told) -> tuple[tuple[str, ...], ...]:
    return told.line.table or ()


def _other_values(told: Told, account: Account, words: Words) -> Iterator[str]:
    """Yield other words for the last slot: that is where a Given says its value."""
    name, parameter = told.definition.slots[-1]
    said = told.values[name]
    legal: Sequence[str] = values_for(parameter, told.values, words)
    aspects = ASPECTS.get(parameter.name)
    if aspects:
        mine = aspects.get(said, {}).keys()
        legal = [each for each in legal if aspects[each].keys() == mine]
        if parameter.name == "Condition" and not mine:
            legal = (*legal, ANY_TEXT[-1])
    elif not legal:
        legal = (*ANY_TEXT, *(account.brands or ()))
    elif " by " in said:
        owners = [id for id, user in account.users.items() if user.owner]
        rest = [id for id in account.users if id not in owners]
        switch = p.word(said).partition(" ")[0]
        legal = [*legal, *(f"{switch} by {id}" for id in (*owners, *rest[:1]))]
    yield from (value for value in legal if value != said)
