"""A set of states in few words: cases, each a conjunction of tests, that cover it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from clausewise.decisions.decision import value_in_words
from clausewise.engines.proof.formula import Among, Formula, both_of, conjunction, negation
from clausewise.engines.proof.question import NoWitness, Prover, Space, Witness, counted
from clausewise.language.condition import Facts, Value

MOST_VALUES: Final = 3
"""A test of more values than this is said by those that it leaves out, if they are fewer."""


@dataclass(frozen=True)
class Conditions:
    """One case: what each fact may be; a fact that is not named may be anything.

    states: how many states the case has that no case before it has; None where nobody can tell.
    """

    tests: Mapping[str, frozenset[Value | None]]
    values: Mapping[str, tuple[Value | None, ...]]
    states: int | None

    def __str__(self) -> str:
        said = [_said(name, allowed, self.values[name]) for name, allowed in self.tests.items()]
        return " and ".join(said) or "nothing else matters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """The cases that cover the states; rest: how many states no case covers, 0 for none."""

    cases: tuple[Conditions, ...]
    rest: int


def describe(prover: Prover, space: Space, formula: Formula, most: int) -> Description:
    """Return at most `most` cases, in each of which the formula is true in every possible state.

    Each is made of a state: every fact in turn is left out where the formula stays true, else
    given as many values as it can have. The cases are true; that there are no fewer is not proved.
    """
    cases: list[Conditions] = []
    left = formula
    while len(cases) < most:
        found = prover.find(space, left)
        if not isinstance(found, Witness):
            break
        tests = _widened(prover, space, formula, found.state)
        case = conjunction(Among(name, allowed) for name, allowed in tests.items())
        states = counted(prover, space, both_of(left, case))
        cases.append(Conditions(tests, space.variables, states))
        left = both_of(left, negation(case))
    rest = counted(prover, space, left)
    ordered = sorted(cases, key=lambda case: -(case.states or 0))
    return Description(cases=tuple(ordered), rest=0 if rest is None else rest)


def _widened(
    prover: Prover, space: Space, formula: Formula, state: Facts
) -> dict[str, frozenset[Value | None]]:
    tests: dict[str, frozenset[Value | None]] = {
        name: frozenset({state.get(name)}) for name in space.variables
    }
    outside = negation(formula)

    def holds(changed: Mapping[str, frozenset[Value | None]]) -> bool:
        case = conjunction(Among(name, allowed) for name, allowed in changed.items())
        return isinstance(prover.find(space, both_of(case, outside)), NoWitness)

    # First what can be left out, then what can be more than one value: fewest tests, then widest.
    for name in list(tests):
        without = {other: allowed for other, allowed in tests.items() if other != name}
        if holds(without):
            tests = without
    for name in list(tests):
        for value in space.variables[name]:
            wider = {**tests, name: tests[name] | {value}}
            if value not in tests[name] and holds(wider):
                tests = wider
    return tests


def _said(name: str, allowed: frozenset[Value | None], values: tuple[Value | None, ...]) -> str:
    kept = [value for value in values if value in allowed]
    left_out = [value for value in values if value not in allowed]
    if len(kept) > MOST_VALUES and len(left_out) < len(kept):
        return f"{name} is not {' or '.join(map(value_in_words, left_out))}"
    return f"{name} is {' or '.join(map(value_in_words, kept))}"
