"""Conditions: what a rule asks of the facts.

A test is on a fact or on a reading; both are finite, and a reading is always known.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

Value = bool | str
"""A value of a fact: a boolean, or one of the words that the fact lists."""

Facts = Mapping[str, Value]
"""Known facts by id; a fact that is absent is unknown."""

Choice = Mapping[str, str]
"""The chosen option of every reading, by the reading's id."""


@dataclass(frozen=True, slots=True)
class Test:
    """The fact or reading `name` has one of the values `allowed`; unknown while the fact is."""

    name: str
    allowed: frozenset[Value]


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; true where there are none."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Some part holds; false where there are none."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold; unknown where the part is."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Term:
    """The named condition `id` holds."""

    id: str


Condition = Test | All | Any | Not | Term

ALWAYS = All(())
NEVER = Any(())


def tests(condition: Condition, terms: Mapping[str, Condition]) -> Iterator[Test]:
    """Yield every test in the condition, through terms, in the order written."""
    match condition:
        case Test():
            yield condition
        case All(parts) | Any(parts):
            for part in parts:
                yield from tests(part, terms)
        case Not(part):
            yield from tests(part, terms)
        case Term(id):
            yield from tests(terms[id], terms)
        case _:
            assert_never(condition)


def settled(condition: Condition, choice: Choice, terms: Mapping[str, Condition]) -> Condition:
    """Return what is left of the condition once the choice is made, terms written out.

    It has the same value for all facts, and its tests are those that may still bear on it.
    """
    match condition:
        case Test(name, allowed):
            if name not in choice:
                return condition
            return ALWAYS if choice[name] in allowed else NEVER
        case Not(part):
            rest = settled(part, choice, terms)
            if rest in (ALWAYS, NEVER):
                return NEVER if rest == ALWAYS else ALWAYS
            return Not(rest)
        case All(parts):
            # A part that never holds decides a conjunction in Kleene's logic too, whatever is
            # unknown beside it.
            left = _left(parts, choice, terms, ALWAYS)
            return NEVER if NEVER in left else left[0] if len(left) == 1 else All(left)
        case Any(parts):
            left = _left(parts, choice, terms, NEVER)
            return ALWAYS if ALWAYS in left else left[0] if len(left) == 1 else Any(left)
        case Term(id):
            return settled(terms[id], choice, terms)
        case _:
            assert_never(condition)


def _left(
    parts: tuple[Condition, ...],
    choice: Choice,
    terms: Mapping[str, Condition],
    neutral: Condition,
) -> tuple[Condition, ...]:
    rests = (settled(part, choice, terms) for part in parts)
    return tuple(rest for rest in rests if rest != neutral)
