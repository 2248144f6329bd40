"""Where two rulebooks leave something open by other clauses, a formula says so."""

from itertools import product

from clausewise.engines.proof.formula import truth
from clausewise.engines.proof.meaning import meaning_of, open_answers_differ
from clausewise.engines.reference import ReferenceEngine
from clausewise.language.condition import Choice, Facts
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from hypothesis import given, settings

from tests.engines.rulebooks import ACT, FACTS, READINGS, rulebooks


def clauses_left_open(book: Rulebook, facts: Facts, choice: Choice) -> set[object]:
    """Return the clauses behind an undetermined verdict, and behind each effect that is open."""
    outcome = ReferenceEngine(book).decide(ACT, facts, choice)
    found: set[object] = set()
    if outcome.verdict is Verdict.UNDETERMINED:
        found.update(c for id in outcome.deciding for c in book.rules[id].clauses)
    for id in outcome.open if outcome.verdict is Verdict.PERMITTED else ():
        rule = book.rules[id]
        found.update((effect, c) for effect in rule.effects for c in rule.clauses)
    return found


@settings(max_examples=25, deadline=None)
@given(rulebooks(), rulebooks())
def test_it_is_true_exactly_where_other_clauses_are_left_open(
    one: Rulebook, other: Rulebook
) -> None:
    choice = {name: options[0] for name, options in READINGS.items()}
    differ = open_answers_differ(meaning_of(one, ACT, choice), meaning_of(other, ACT, choice))
    for row in product(*((*values, None) for values in FACTS.values())):
        pairs = zip(FACTS, row, strict=True)
        facts = {name: value for name, value in pairs if value is not None}
        was, now = (clauses_left_open(book, facts, choice) for book in (one, other))
        assert truth(differ, facts) is (was != now)
