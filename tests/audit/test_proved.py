"""What is proved of the rules in a check up: it can only make the verdict stricter."""

from dataclasses import replace

import pytest
from clausewise.audit.proved import with_proofs
from clausewise.engines.properties import PropertyResult
from clausewise.language import condition
from clausewise.language.condition import All
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind, Rule
from clausewise.language.vocabulary import Property
from clausewise.scenarios.checkup import Checkup, check_up

from tests.engines.rulebooks import ACT, book_of

A = condition.Test("f.a", frozenset({True}))
X = condition.Test("f.b", frozenset({"x"}))


def checked(*verdicts: Verdict) -> Checkup:
    """A check up of a rule that permits where A and X hold, and of one property about A."""
    permit = Rule(
        id="r.p",
        says="A rule.",
        clauses=("C01",),
        kind=Kind.PERMIT,
        actions=(ACT,),
        when=All((A, X, condition.Test("A01", frozenset({"one"})))),
    )
    promise = Property(
        id="p",
        says="It is so.",
        clauses=("C01",),
        actions=(ACT,),
        when=A,
        verdicts=frozenset(verdicts),
    )
    book = replace(book_of([permit]), properties={"p": promise})
    return check_up(book, [], book.defaults)


def as_if_sampled(checkup: Checkup) -> Checkup:
    """The same, as if the sweep had looked at one state and met nothing wrong there."""
    held = PropertyResult(name="p", states=9, checked=1, complete=False, witness=None)
    return replace(checkup, properties=(held,))


def test_what_a_sample_missed_is_refuted_with_a_state_that_breaks_it() -> None:
    found = with_proofs(as_if_sampled(checked(Verdict.NOT_COVERED)))
    (result,) = found.properties
    assert not result.holds
    assert result.witness is not None
    assert result.witness.get("f.a") is True
    assert result.witness.get("f.b") in ("x", None)
    assert not found.compliant


@pytest.mark.parametrize("sampled", [True, False])
def test_what_holds_in_every_state_is_proved(sampled: bool) -> None:
    before = checked(Verdict.NOT_COVERED, Verdict.PERMITTED, Verdict.UNDETERMINED)
    found = with_proofs(as_if_sampled(before) if sampled else before)
    assert found.properties[0].holds
    assert found.proofs["p"].standing == "proved"


def test_what_another_reading_changes_is_counted_in_states() -> None:
    (impact,) = with_proofs(checked(Verdict.FORBIDDEN)).impacts
    # Of the known states of the two facts that the rule tests, only A with X is permitted.
    of = len(condition_values("f.a")) * len(condition_values("f.b"))
    assert (impact.reading, impact.option) == ("A01", "two")
    assert (impact.outcomes, impact.verdicts, impact.effects, impact.of) == (1, 1, 0, of)


def condition_values(name: str) -> tuple[object, ...]:
    return book_of([]).facts[name].values
