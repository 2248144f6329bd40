"""Each operator makes the faults that it names, and no fault twice."""

from dataclasses import replace

import pytest
from clausewise.audit.mutation.making import ALL_OPERATORS, mutants
from clausewise.audit.mutation.mutant import mutated
from clausewise.language.condition import ALWAYS, All, Any, Condition, Not, Term
from clausewise.language.condition import Test as Asks
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import NamedCondition

from tests.audit.mutation.books import one_rule

A_TRUE = Asks("f.a", frozenset({True}))
B_X = Asks("f.b", frozenset({"x"}))
B_XY = Asks("f.b", frozenset({"x", "y"}))
LEFT = Asks("A02", frozenset({"left"}))


def conditions(book: Rulebook, operator: str) -> set[Condition]:
    """Return what the operator makes of the condition of the one rule."""
    made = mutants(book, [operator], ["r.one"])
    return {each.becomes.when for each in made if isinstance(each.becomes, Rule)}


def only(name: str, *values: object) -> Asks:
    return Asks(name, frozenset(values))  # type: ignore[arg-type]  # values of facts


@pytest.mark.parametrize(
    ("operator", "when", "expected"),
    [
        pytest.param(
            "negate",
            All((B_X, Term("t0"))),
            {
                All((only("f.b", "y", "z"), Term("t0"))),
                All((B_X, Not(Term("t0")))),
                Not(All((B_X, Term("t0")))),
            },
            id="every part and the whole negated",
        ),
        pytest.param("negate", Not(Term("t0")), {Term("t0")}, id="what is negated is negated back"),
        pytest.param(
            "drop",
            All((A_TRUE, Any((B_X, LEFT)))),
            {ALWAYS, Any((B_X, LEFT)), A_TRUE, All((A_TRUE, B_X)), All((A_TRUE, LEFT))},
            id="every part left out, and all of them",
        ),
        pytest.param("widen", B_X, {B_XY, only("f.b", "x", "z")}, id="one value more"),
        pytest.param("widen", B_XY, set(), id="never so wide that everything passes"),
        pytest.param("narrow", B_XY, {B_X, only("f.b", "y")}, id="one value less"),
        pytest.param("narrow", B_X, set(), id="never so narrow that nothing passes"),
        pytest.param("swap-value", B_X, {only("f.b", "y"), only("f.b", "z")}, id="another value"),
        pytest.param("all-any", All((A_TRUE, B_X)), {Any((A_TRUE, B_X))}, id="any for all"),
        pytest.param("all-any", Any((A_TRUE, B_X)), {All((A_TRUE, B_X))}, id="all for any"),
        pytest.param(
            "reading",
            LEFT,
            {
                only("A02", "middle"),
                only("A02", "right"),
                only("A02", "left", "middle"),
                only("A02", "left", "right"),
            },
            id="another option, or one more",
        ),
        pytest.param(
            "primary-secondary",
            only("mail.primary_state", "bad"),
            {only("mail.secondary_state", "bad")},
            id="one address for the other",
        ),
        pytest.param(
            "agent-oldest",
            only("brand.agent_center", True),
            {only("brand.oldest_center", True)},
            id="one brand for the other",
        ),
        pytest.param(
            "actor-target",
            All((only("actor.role", "admin"), only("target.role", "agent"))),
            {
                All((only("target.role", "admin"), only("target.role", "agent"))),
                All((only("actor.role", "admin"), only("actor.role", "agent"))),
                All((only("target.role", "admin"), only("actor.role", "agent"))),
            },
            id="one person for the other, once and throughout",
        ),
    ],
)
def test_an_operator_makes_these_conditions(
    operator: str, when: Condition, expected: set[Condition]
) -> None:
    assert conditions(one_rule(when), operator) == expected


def test_a_term_is_misread_in_one_rule_alone() -> None:
    """The term itself stays; where the rule used it, it is written out with a part wrong."""
    book = one_rule(All((Term("t0"), A_TRUE)))
    term = NamedCondition(id="t0", says="A term.", clauses=(), when=All((B_X, LEFT)))
    book = replace(book, terms={**book.terms, "t0": term})
    expected = {
        All((All((only("f.b", "y", "z"), LEFT)), A_TRUE)),
        All((All((B_X, only("A02", "middle", "right"))), A_TRUE)),
        All((LEFT, A_TRUE)),
        All((B_X, A_TRUE)),
    }
    assert conditions(book, "inline-term") == expected


def test_an_extra_condition_is_made_for_every_fact_that_is_not_mentioned() -> None:
    """Two for each: the value listed first, and all others; none for a fact behind a term."""
    book = one_rule(Term("t0"))
    term = NamedCondition(id="t0", says="A term.", clauses=(), when=A_TRUE)
    book = replace(book, terms={**book.terms, "t0": term})
    made = conditions(book, "extra-condition")
    assert All((Term("t0"), B_X)) in made
    assert All((Term("t0"), only("f.b", "y", "z"))) in made
    assert len(made) == 2 * (len(book.facts) - 1)
    assert not any("f.a" in str(each) for each in made)


def test_rules_are_removed_turned_round_and_given_other_effects() -> None:
    permit = one_rule(A_TRUE)
    assert [each.becomes for each in mutants(permit, ["remove-rule"], ["r.one"])] == [None]
    [flipped] = mutants(permit, ["flip-verdict"])
    assert isinstance(flipped.becomes, Rule)
    assert flipped.becomes.kind is Kind.FORBID
    effect = one_rule(A_TRUE, Kind.EFFECT, effects=(("e.to", "registered_address"), ("e.x", True)))
    made = {
        each.becomes.effects
        for each in mutants(effect, ["change-effect"])
        if isinstance(each.becomes, Rule)
    }
    assert made == {
        (("e.to", "secondary_address"), ("e.x", True)),
        (("e.to", "registered_address"), ("e.x", False)),
        (("e.x", True),),
        (("e.to", "registered_address"),),
    }


def test_the_default_of_a_reading_becomes_each_other_option() -> None:
    book = one_rule(LEFT)
    made = mutants(book, ["reading-default"], ["A02"])
    assert [mutated(book, each).defaults["A02"] for each in made] == ["middle", "right"]


def test_no_two_mutants_are_the_same_and_none_is_the_rulebook() -> None:
    book = one_rule(All((A_TRUE, B_XY, Any((LEFT, Not(Term("t1")))))))
    made = mutants(book)
    assert len({each.id for each in made}) == len(made)
    assert len({(each.was.id, each.becomes) for each in made}) == len(made)
    assert all(each.becomes != each.was for each in made)


def test_what_is_asked_for_does_not_change_what_a_mutant_is_called() -> None:
    """A mutant keeps its id, whichever operators are asked for beside its own."""
    book = one_rule(All((A_TRUE, B_XY, LEFT)))
    every = [each.id for each in mutants(book)]
    one_by_one = [each.id for name in ALL_OPERATORS for each in mutants(book, [name])]
    assert sorted(every) == sorted(one_by_one)
