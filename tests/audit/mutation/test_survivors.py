"""What nothing killed: proved to be no fault, or shown by a state that tells it apart."""

from collections.abc import Iterator
from itertools import product

import pytest
from clausewise.account.example import example
from clausewise.audit.as_scenario import Shown
from clausewise.audit.mutation.making import mutants
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.run import drawn
from clausewise.audit.mutation.survivors import Equivalent, Searcher
from clausewise.audit.mutation.trial import Bench, Trial, seen
from clausewise.language.condition import Choice, Facts
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engines.rulebooks import ACT, FACTS, READINGS, rulebooks

OPERATORS = ["remove-rule", "flip-verdict", "negate", "drop", "widen", "narrow", "extra-condition"]


def every_state() -> Iterator[tuple[Facts, Choice]]:
    """All states, those with unknown facts included, under every choice of readings."""
    choices = [dict(zip(READINGS, row, strict=True)) for row in product(*READINGS.values())]
    for row in product(*((*values, None) for values in FACTS.values())):
        pairs = zip(FACTS, row, strict=True)
        facts = {name: value for name, value in pairs if value is not None}
        yield from ((facts, choice) for choice in choices)


def tells(original: Trial, trial: Trial, facts: Facts, choice: Choice) -> bool:
    was = seen(original.decide(ACT, facts, choice))
    now = seen(trial.decide(ACT, facts, choice))
    # A condition that contradicts itself lacks facts that would settle nothing.
    return was._replace(lacks=()) != now._replace(lacks=())


@settings(max_examples=8, deadline=None)
@given(rulebooks(), st.integers(0, 1_000))
def test_what_is_called_equivalent_is_told_apart_by_no_state(book: Rulebook, seed: int) -> None:
    bench = Bench(book)
    original = bench.original()
    # Without cases to search near, all is left to the proof.
    searcher = Searcher(bench, [])
    made: list[Mutant] = list(drawn(mutants(book, OPERATORS, ()), 5, seed))
    for mutant in made:
        trial = bench.trial(mutant)
        match searcher.told_apart(mutant, trial):
            case Equivalent():
                assert not any(tells(original, trial, *each) for each in every_state()), mutant.id
            case Shown() as shown:
                choice = {**book.defaults, **shown.chosen}
                was = original.decide(ACT, shown.facts, choice)
                assert seen(was) != seen(trial.decide(ACT, shown.facts, choice)), mutant.id
            case None:
                raise AssertionError(f"nothing was shown of {mutant.id}")


def sought(bench: Bench, id: str) -> Shown | Equivalent | None:
    """What is found of a mutant of the real policy, without cases to search near."""
    operator, part, _ = id.split(":", 2)
    [mutant] = [each for each in mutants(bench.book, [operator], [part]) if each.id == id]
    return Searcher(bench, []).told_apart(mutant, bench.trial(mutant))


@pytest.mark.parametrize(
    ("id", "what"),
    [
        (
            "extra-condition:recovery.starts-when-received:target.secondary_address=recorded",
            "lacks",
        ),
        ("inline-term:setting.owner-disables:1:drop.any.2.1", "clauses"),
    ],
)
def test_what_only_an_open_answer_tells_is_no_equivalent(bench: Bench, id: str, what: str) -> None:
    operator, part, _ = id.split(":", 2)
    [mutant] = [each for each in mutants(bench.book, [operator], [part]) if each.id == id]
    shown = sought(bench, id)
    assert isinstance(shown, Shown)
    assert shown.example is not None
    choice = {**bench.book.defaults, **shown.chosen}
    was = seen(bench.original().decide(shown.action, shown.facts, choice))
    now = seen(bench.trial(mutant).decide(shown.action, shown.facts, choice))
    assert {name for name in was._fields if getattr(was, name) != getattr(now, name)} == {what}
    assert was.verdict is Verdict.UNDETERMINED
    # What has nothing to do with it is as in an ordinary account.
    elsewhere = ("account.", "brands.", "company.", "request.")
    for fact, value in example(shown.action, {}).facts.items():
        assert not fact.startswith(elsewhere) or shown.facts.get(fact) == value, fact
    assert len(shown.chosen) <= 1


@pytest.mark.parametrize(
    "id",
    [
        # Who acts on whom is known where two people are named.
        "extra-condition:recovery.address-updated:actor.is_target=not.true",
        # Nothing is known of the help center of an agent brand of which it is open whether it is.
        "widen:agent_brand_has_help_center:2.any.1:no_brand",
    ],
)
def test_what_only_a_state_tells_that_no_account_shows_is_equivalent(bench: Bench, id: str) -> None:
    assert isinstance(sought(bench, id), Equivalent)
