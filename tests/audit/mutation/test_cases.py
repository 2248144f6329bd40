"""A case that is not looked at cannot come out otherwise: tried by deciding every case."""

from random import Random

from clausewise.audit.mutation.cases import Case, Differences
from clausewise.audit.mutation.making import ALL_OPERATORS, mutants
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
    asked = [
        Case(n, ACT, facts, choice) for n, (facts, choice) in enumerate(draw.sample(every, 80))
    ]
    bench = Bench(book)
    differences = Differences(book, asked)
    original = bench.original()
    made = mutants(book, OF_RULES)
    for mutant in draw.sample(made, min(len(made), 12)):
        trial = bench.trial(mutant)
        listed = set(differences.possible(trial.book, bench.touched(mutant)))
        for number, case in enumerate(asked):
            if number in listed:
                continue
            try:
                now = trial.decide(ACT, case.facts, case.choice)
            except TooManyBranches:
                break
            before = original.decide(ACT, case.facts, case.choice)
            assert seen(now) == seen(before), (mutant.id, case)
