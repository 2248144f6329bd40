"""Questions about all states of a space, and what an answer is."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import prod
from typing import Protocol

from clausewise.engines.proof.formula import (
    Formula,
    Variables,
    at_most,
    both_of,
    disjunction,
    negation,
)
from clausewise.engines.proof.meaning import surely
from clausewise.language.condition import Facts, Value
from clausewise.language.possible import impossible_branches
from clausewise.language.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Space:
    """The states that are asked about: all combinations of values of which `possible` is true."""

    variables: Variables
    possible: Formula

    @property
    def combinations(self) -> int:
        """How many combinations of values there are, those that cannot be included."""
        return prod(len(values) for values in self.variables.values())


def space_of(names: AbstractSet[str], *rulebooks: Rulebook, unknown: bool = False) -> Space:
    """Return the states of the named facts and readings, with every value that a rulebook lists.

    unknown: with the states in which some facts are unknown. What comes of a state is what comes of
    it however its unknown facts turn out, so only questions about what is undetermined or open need
    them. Of several rulebooks, a state is left out where each says that it cannot be.
    """
    variables: dict[str, tuple[Value | None, ...]] = {}
    for name in sorted(names):
        listed = [book.values[name] for book in rulebooks if name in book.values]
        values = tuple(dict.fromkeys(value for values in listed for value in values))
        is_fact = any(name in book.facts for book in rulebooks)
        variables[name] = (*values, None) if unknown and is_fact else values
    return Space(
        variables=variables,
        possible=disjunction(
            negation(surely(impossible_branches(book, variables.keys()))) for book in rulebooks
        ),
    )


@dataclass(frozen=True, slots=True)
class Witness:
    """There is such a state, and this is one; a fact that it leaves out is unknown."""

    state: Facts


@dataclass(frozen=True, slots=True)
class NoWitness:
    """There is no such state: proved."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """The question was not answered, and why."""

    reason: str


Answer = Witness | NoWitness | Undecided


class Answerer(Protocol):
    """A way to answer questions. No way guesses: what it cannot do it says."""

    @property
    def name(self) -> str:
        """The way's name."""

    def find(self, space: Space, formula: Formula) -> Answer:
        """Return a state of the space in which the formula is true."""

    def count(self, space: Space, formula: Formula) -> int | Undecided:
        """Return exactly in how many states of the space the formula is true."""


@dataclass(frozen=True, slots=True)
class Prover:
    """Asks one way after another, until one answers."""

    answerers: Sequence[Answerer]
    name: str = "prover"

    def find(self, space: Space, formula: Formula) -> Answer:
        """Return the first answer; undecided with the reason of each way where there is none."""
        reasons: list[str] = []
        for answerer in self.answerers:
            answer = answerer.find(space, formula)
            if not isinstance(answer, Undecided):
                return answer
            reasons.append(answer.reason)
        return Undecided("; ".join(dict.fromkeys(reasons)))

    def count(self, space: Space, formula: Formula) -> int | Undecided:
        """Return the first count; undecided with the reason of each way where there is none."""
        reasons: list[str] = []
        for answerer in self.answerers:
            answer = answerer.count(space, formula)
            if not isinstance(answer, Undecided):
                return answer
            reasons.append(answer.reason)
        return Undecided("; ".join(dict.fromkeys(reasons)))


def counted(answerer: Answerer, space: Space, formula: Formula) -> int | None:
    """Return in how many states the formula is true; None where nobody can tell."""
    found = answerer.count(space, formula)
    return None if isinstance(found, Undecided) else found


def nearest(answerer: Answerer, space: Space, formula: Formula, start: Facts) -> Answer:
    """Return a state in which the formula is true and the fewest facts differ from the start."""
    found = answerer.find(space, formula)
    if not isinstance(found, Witness):
        return found
    low, high = 0, _distance(found.state, start, space)
    # Whatever is found with few changes is found with more: halve the range.
    while low < high:
        middle = (low + high) // 2
        closer = answerer.find(space, both_of(formula, at_most(middle, start, space.variables)))
        match closer:
            case Witness(state):
                found, high = closer, _distance(state, start, space)
            case NoWitness():
                low = middle + 1
            case Undecided():
                return closer
    return found


def _distance(state: Facts, start: Facts, space: Space) -> int:
    return sum(state.get(name) != start.get(name) for name in space.variables)
