"""The smallest changes of facts that would turn a verdict."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final

from clausewise.engines.masks import Column, MaskEngine, MaskTable
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook

MOST_FACTS: Final = 3
MOST_ANSWERS: Final = 8

SOUGHT: Final = {
    Verdict.PERMITTED: frozenset({Verdict.FORBIDDEN}),
    Verdict.FORBIDDEN: frozenset({Verdict.PERMITTED}),
    Verdict.NOT_COVERED: frozenset({Verdict.PERMITTED}),
    Verdict.UNDETERMINED: frozenset({Verdict.PERMITTED, Verdict.FORBIDDEN}),
}
"""What whoever got a verdict most likely wants to know about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """One fact with another value; `was` is None where it is unknown.

    discouraged: the change is never a suggestion; against: the clauses that advise against it.
    """

    fact: str
    was: Value | None
    becomes: Value
    changed_by: str
    discouraged: bool
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A smallest set of changes, and the verdict that it would bring."""

    changes: tuple[FactChange, ...]
    verdict: Verdict


def nearest_changes(
    rulebook: Rulebook,
    engine: MaskEngine,
    action: str,
    facts: Facts,
    choice: Choice,
    wanted: Verdict | None = None,
    *,
    move_people: bool = False,
) -> tuple[Turn, ...]:
    """Return the smallest changes, of at most three facts, that bring the wanted verdict.

    Without `wanted`, what is permitted is sought to be forbidden, anything else to be permitted,
    and what is undetermined to be either. Who acts and who is acted on stay as they are unless
    `move_people`. Only changes of the least size are returned, at most eight.
    """
    table = engine.table(action)
    start = engine.decide(action, facts, choice).verdict
    sought = SOUGHT[start] if wanted is None else frozenset({wanted}) - {start}
    movable = _movable(rulebook, table, facts, choice, move_people=move_people)
    fixed = table.chosen(choice)
    for column in table.facts:
        if column not in movable:
            fixed &= column.masks[facts.get(column.name)]
    # The tests that the changed facts take part in are decided by their columns alone: start from
    # the mask of all other facts, and each try costs one AND for each changed fact.
    for size in range(1, MOST_FACTS + 1):
        found: list[Turn] = []
        for columns in combinations(movable, size):
            others = fixed
            for column in movable:
                if column not in columns:
                    others &= column.masks[facts.get(column.name)]
            for values in _other_values(columns, facts):
                mask = others
                for column, value in zip(columns, values, strict=True):
                    mask &= column.masks[value]
                verdict = table.verdict(mask)
                if verdict in sought:
                    found.append(
                        Turn(changes=_changes(rulebook, columns, values, facts), verdict=verdict)
                    )
        if found:
            # What the article advises against comes last.
            found.sort(key=lambda turn: sum(change.discouraged for change in turn.changes))
            return tuple(found[:MOST_ANSWERS])
    return ()


def _movable(
    rulebook: Rulebook, table: MaskTable, facts: Facts, choice: Choice, *, move_people: bool
) -> list[Column]:
    """Return the facts that may be changed and that some branch still asks about.

    A branch that the choice or a fact that stays refutes is out whatever else changes. A fact that
    no other branch asks about has no part in a smallest change.
    """
    movable = [c for c in table.facts if move_people or not rulebook.facts[c.name].held]
    live = table.chosen(choice)
    for column in table.facts:
        if column not in movable:
            live &= column.masks[facts.get(column.name)]
    possible = live >> table.width & table.deciding
    return [column for column in movable if possible & ~column.masks[None]]


def _other_values(columns: tuple[Column, ...], facts: Facts) -> Iterator[tuple[Value, ...]]:
    yield from product(
        *(
            [
                value
                for value in column.masks
                if value is not None and value != facts.get(column.name)
            ]
            for column in columns
        )
    )


def _changes(
    rulebook: Rulebook, columns: tuple[Column, ...], values: tuple[Value, ...], facts: Facts
) -> tuple[FactChange, ...]:
    return tuple(
        _change(rulebook, column.name, facts.get(column.name), value)
        for column, value in zip(columns, values, strict=True)
    )


def _change(rulebook: Rulebook, name: str, was: Value | None, becomes: Value) -> FactChange:
    fact = rulebook.facts[name]
    against = dict(fact.discouraged).get(becomes)
    return FactChange(
        fact=name,
        was=was,
        becomes=becomes,
        changed_by=fact.changed_by,
        discouraged=against is not None,
        against=against or (),
    )
