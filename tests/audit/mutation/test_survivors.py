"""What nothing killed: proved to be no fault, or shown by a state that tells it apart."""

from collections.abc import Iterator
from itertools import product

from clausewise.audit.as_scenario import Shown
from clausewise.audit.mutation.making import mutants
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.run import drawn
from clausewise.audit.mutation.survivors import Equivalent, Searcher
from clausewise.audit.mutation.trial import Bench, Trial, seen
from clausewise.language.condition import Choice, Facts
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
