"""A case that is not looked at cannot come out otherwise: tried by deciding every case."""

from random import Random

from clausewise.audit.mutation.cases import Differences
from clausewise.audit.mutation.making import ALL_OPERATORS, mutants
from clausewise.audit.mutation.suites import case_of
from clausewise.audit.mutation.trial import Bench, seen
from clausewise.language.normal_form import TooManyBranches
from clausewise.language.rulebook import Rulebook
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audit.mutation.books import ACT, states
from tests.engines.rulebooks import FACTS, rulebooks

OF_RULES = [name for name in ALL_OPERATORS if name != "reading-default"]


@settings(max_examples=40, deadline=None)
@given(rulebooks(), st.randoms(use_true_random=False))
def test_no_case_that_comes_out_otherwise_is_left_out(book: Rulebook, draw: Random) -> None:
    every = list(states(book, sorted(FACTS)))
    bench = Bench(book)
    original = bench.original()
    asked = [
        case_of(n, original.decide(ACT, facts, choice), choice)
        for n, (facts, choice) in enumerate(draw.sample(every, 80))
    ]
    differences = Differences(book, asked)
    made = mutants(book, OF_RULES)
    for mutant in draw.sample(made, min(len(made), 12)):
        trial = bench.trial(mutant)
        possible = differences.possible(trial.book, bench.touched(mutant))
        listed = set(possible.every)
        assert len(listed) == len(possible.every)
        for number, case in enumerate(asked):
            if number in listed:
                continue
            try:
                now = trial.decide(ACT, case.facts, case.choice)
            except TooManyBranches:
                break
            before = original.decide(ACT, case.facts, case.choice)
            assert seen(now) == seen(before), (mutant.id, case)
