"""Formulas over variables of finitely many values: what is asked, apart from how it is answered.

A variable is a fact. Unknown is one more value of it, written None, so that a formula is true or
false in every state: Kleene's third value is gone once "surely" and "possibly" are told apart.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, assert_never

from clausewise.language.condition import Facts, Value

Variables = Mapping[str, tuple[Value | None, ...]]
"""The values of each variable, in the order in which the first state is sought."""

# Formulas share parts. Equality is identity, so that whoever walks one can keep what it found for
# each part and walks no part twice.


@dataclass(frozen=True, slots=True, eq=False)
class Among:
    """The variable has one of the values."""

    name: str
    allowed: frozenset[Value | None]


@dataclass(frozen=True, slots=True, eq=False)
class And:
    """Every part is true; true where there are none."""

    parts: tuple["Formula", ...]


@dataclass(frozen=True, slots=True, eq=False)
class Or:
    """Some part is true; false where there are none."""

    parts: tuple["Formula", ...]


@dataclass(frozen=True, slots=True, eq=False)
class Neg:
    """The part is false."""

    part: "Formula"


Formula = Among | And | Or | Neg

TRUE: Final = And(())
FALSE: Final = Or(())


def conjunction(parts: Iterable[Formula]) -> Formula:
    """Return what is true where every part is."""
    found = tuple(part for part in parts if part is not TRUE)
    if any(part is FALSE for part in found):
        return FALSE
    return TRUE if not found else found[0] if len(found) == 1 else And(found)


def disjunction(parts: Iterable[Formula]) -> Formula:
    """Return what is true where some part is."""
    found = tuple(part for part in parts if part is not FALSE)
    if any(part is TRUE for part in found):
        return TRUE
    return FALSE if not found else found[0] if len(found) == 1 else Or(found)


def negation(part: Formula) -> Formula:
    """Return what is true where the part is false."""
    if isinstance(part, Neg):
        return part.part
    return FALSE if part is TRUE else TRUE if part is FALSE else Neg(part)


def both_of(*parts: Formula) -> Formula:
    """Return what is true where every part is."""
    return conjunction(parts)


def either_of(*parts: Formula) -> Formula:
    """Return what is true where some part is."""
    return disjunction(parts)


def unequal(one: Formula, other: Formula) -> Formula:
    """Return what is true where exactly one of the two is."""
    if one is other:
        return FALSE
    return either_of(both_of(one, negation(other)), both_of(other, negation(one)))


def fixed(formula: Formula, name: str, value: Value | None) -> Formula:
    """Return what the formula says once the variable has the value, whatever it was."""
    found: dict[int, Formula] = {}

    def of(part: Formula) -> Formula:
        known = found.get(id(part))
        if known is None:
            known = found[id(part)] = built(part)
        return known

    def built(part: Formula) -> Formula:
        match part:
            case Among(other, allowed):
                if other != name:
                    return part
                return TRUE if value in allowed else FALSE
            case And(parts):
                rest = [of(each) for each in parts]
                same = all(new is old for new, old in zip(rest, parts, strict=True))
                return part if same else conjunction(rest)
            case Or(parts):
                rest = [of(each) for each in parts]
                same = all(new is old for new, old in zip(rest, parts, strict=True))
                return part if same else disjunction(rest)
            case Neg(inner):
                rest_of_it = of(inner)
                return part if rest_of_it is inner else negation(rest_of_it)
            case _:
                assert_never(part)

    return of(formula)


def is_state(state: Facts, variables: Variables) -> Formula:
    """Return what is true in one state; a variable that the state leaves out is unknown."""
    return conjunction(Among(name, frozenset({state.get(name)})) for name in variables)


def at_most(most: int, start: Facts, variables: Variables) -> Formula:
    """Return what is true where at most `most` variables have another value than at the start."""
    # For each number of changes still to be had, what the variables looked at so far leave true.
    left: list[Formula] = [TRUE] * (most + 1)
    for name in variables:
        same = Among(name, frozenset({start.get(name)}))
        left = [
            either_of(both_of(same, left[n]), left[n - 1]) if n else both_of(same, left[0])
            for n in range(most + 1)
        ]
    return left[most]


def truth(formula: Formula, state: Facts) -> bool:
    """Return whether the formula is true in one state; what the state leaves out is unknown."""
    match formula:
        case Among(name, allowed):
            return state.get(name) in allowed
        case And(parts):
            return all(truth(part, state) for part in parts)
        case Or(parts):
            return any(truth(part, state) for part in parts)
        case Neg(part):
            return not truth(part, state)
        case _:
            assert_never(formula)
