"""Branches say what their condition says, none of them in vain, and never too many."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from clausewise.language import condition
from clausewise.language.condition import All, Any, Condition, Facts, Not, Value
from clausewise.language.normal_form import (
    MOST_CONJUNCTS,
    Branches,
    Conjunct,
    NormalForm,
    TooManyBranches,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engines.rulebooks import FACTS, READINGS, VALUES, conditions

FORM = NormalForm(VALUES, {}, frozenset(READINGS))
CHOICES = [dict(zip(READINGS, each, strict=True)) for each in product(*READINGS.values())]
STATES = [
    {name: value for name, value in zip(FACTS, each, strict=True) if value is not None}
    for each in product(*((*values, None) for values in FACTS.values()))
]


def kleene(asked: Condition, known: Facts) -> bool | None:
    """Return the condition's truth by the tables of docs/semantics.md; None is unknown."""
    match asked:
        case condition.Test(name, allowed):
            return known[name] in allowed if name in known else None
        case Not(part):
            inner = kleene(part, known)
            return None if inner is None else not inner
        case All(parts) | Any(parts):
            found = {kleene(part, known) for part in parts}
            settles = isinstance(asked, Any)
            return settles if settles in found else None if None in found else not settles
        case _:
            raise AssertionError(asked)


def as_condition(branches: Branches) -> Condition:
    return Any(
        tuple(All(tuple(condition.Test(*each) for each in branch.items())) for branch in branches)
    )


def parts(branch: Conjunct, names: Mapping[str, object]) -> Conjunct:
    return {name: allowed for name, allowed in branch.items() if name in names}


def implies(one: Conjunct, other: Conjunct) -> bool:
    return all(name in one and one[name] <= allowed for name, allowed in other.items())


def superfluous(branches: Branches) -> Iterator[Conjunct]:
    """Yield branches that, under every choice that they allow, some other makes superfluous."""
    for branch in branches:
        mine = parts(branch, FACTS)
        if all(
            any(
                other is not branch
                and kleene(as_condition((parts(other, READINGS),)), choice)
                and implies(mine, parts(other, FACTS))
                for other in branches
            )
            for choice in CHOICES
            if kleene(as_condition((parts(branch, READINGS),)), choice)
        ):
            yield branch


@settings(max_examples=150, deadline=None)
@given(conditions(()), st.booleans())
def test_branches_say_what_their_condition_says(asked: Condition, negated: bool) -> None:
    written = as_condition(FORM.branches(asked, negated=negated))
    meant = Not(asked) if negated else asked
    for choice in CHOICES:
        for state in STATES:
            known: Facts = {**state, **choice}
            assert kleene(written, known) is kleene(meant, known)


@settings(max_examples=300, deadline=None)
@given(conditions(()), st.booleans())
def test_no_branch_stands_in_vain(asked: Condition, negated: bool) -> None:
    """And each can be met as far as readings go, which are always known."""
    branches = FORM.branches(asked, negated=negated)
    for branch in branches:
        assert all(allowed for name, allowed in branch.items() if name in READINGS)
    assert not list(superfluous(branches))
    assert len({id(each) for each in branches}) == len(branches)


def asks(name: str, *values: Value) -> condition.Test:
    return condition.Test(name, frozenset(values))


class TestWhatIsLeftOut:
    def test_the_narrower_of_two(self) -> None:
        wide, narrow = asks("f.b", "x", "y"), All((asks("f.b", "x"), asks("f.a", True)))
        for order in ((wide, narrow), (narrow, wide)):
            assert FORM.branches(Any(order)) == ({"f.b": frozenset("xy")},)

    def test_what_two_others_cover_between_the_options_of_a_reading(self) -> None:
        one, two = asks("A01", "one"), asks("A01", "two")
        a, c = asks("f.a", True), asks("f.c", "p")
        both = All((a, c))
        found = FORM.branches(Any((All((one, a)), All((two, c)), both)))
        assert len(found) == 2
        assert {"f.a": a.allowed, "f.c": c.allowed} not in found
        middle = All((asks("A02", "left", "middle"), a))
        rest = All((asks("A02", "right"), c))
        assert both_stays(FORM.branches(Any((middle, both))))
        assert not both_stays(FORM.branches(Any((middle, rest, both))))

    def test_a_test_on_a_fact_that_cannot_hold_stays_unknown(self) -> None:
        never = All((asks("f.b", "x"), asks("f.b", "y")))
        assert FORM.branches(never) == ({"f.b": frozenset()},)
        assert FORM.branches(All((asks("A02", "left"), asks("A02", "right")))) == ()


def both_stays(branches: Branches) -> bool:
    return {"f.a": frozenset({True}), "f.c": frozenset({"p"})} in branches


class TestHowMany:
    """512 branches are reviewed, 513 by nobody."""

    WIDE = NormalForm({f"f.{n}": (True, False) for n in range(MOST_CONJUNCTS + 1)}, {})

    def any_of(self, count: int, first: int = 0) -> Condition:
        return Any(tuple(asks(f"f.{n}", True) for n in range(first, first + count)))

    def test_of_alternatives(self) -> None:
        assert len(self.WIDE.branches(self.any_of(MOST_CONJUNCTS))) == MOST_CONJUNCTS
        with pytest.raises(TooManyBranches):
            self.WIDE.branches(self.any_of(MOST_CONJUNCTS + 1))

    def test_of_combinations(self) -> None:
        fits = All((self.any_of(16), self.any_of(32, 16)))
        assert len(self.WIDE.branches(fits)) == MOST_CONJUNCTS
        with pytest.raises(TooManyBranches):
            self.WIDE.branches(All((self.any_of(19), self.any_of(27, 19))))

    def test_of_too_many_pairs_none_is_made(self) -> None:
        """What is counted are the branches of 8,192 pairs, which are fewer, and 8,256 pairs."""
        for many, told in ((128, 64 * 128 - 64 * 63 // 2), (129, 64 * 129)):
            with pytest.raises(TooManyBranches) as refused:
                self.WIDE.branches(All((self.any_of(64), self.any_of(many))))
            assert refused.value.args == (told,)
