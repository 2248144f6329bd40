"""The policy of the article: complete, and said in a way that a reviewer can follow."""

import re

from clausewise.account.projection import FACTS
from clausewise.language import condition
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import ClauseKind

NORMATIVE = {
    ClauseKind.PERMISSION,
    ClauseKind.PROHIBITION,
    ClauseKind.PRECONDITION,
    ClauseKind.EFFECT,
    ClauseKind.OBLIGATION,
    ClauseKind.PROCEDURE,
    ClauseKind.RECOMMENDATION,
    ClauseKind.DEFINITION,
}


def test_the_policy_has_every_clause_of_the_article(rulebook: Rulebook) -> None:
    """The article has 89 clauses, C01 to C89, in its order."""
    assert list(rulebook.clauses) == [f"C{number:02}" for number in range(1, 90)]
    lines = [clause.line for clause in rulebook.clauses.values()]
    assert lines == sorted(lines)


def test_the_policy_has_every_reading(rulebook: Rulebook) -> None:
    """The register has 50 readings, A01 to A50."""
    assert list(rulebook.readings) == [f"A{number:02}" for number in range(1, 51)]


def test_every_normative_clause_is_cited_by_a_rule(rulebook: Rulebook) -> None:
    """A clause that says what may, must or will be is somebody's rule."""
    cited = {clause for rule in rulebook.rules.values() for clause in rule.clauses}
    cited |= {step.clause for rule in rulebook.rules.values() for step in rule.path}
    normative = {clause.id for clause in rulebook.clauses.values() if clause.kind in NORMATIVE}
    assert normative - cited == set()


def test_every_other_clause_says_why_no_rule_cites_it(rulebook: Rulebook) -> None:
    """Headings, rationale and references are marked, each with a reason."""
    unmarked = [
        clause.id
        for clause in rulebook.clauses.values()
        if clause.kind not in NORMATIVE and len(clause.not_a_rule.split()) < 2
    ]
    assert unmarked == []


def test_every_reading_is_tested_by_a_rule(rulebook: Rulebook) -> None:
    """A reading that no rule asks about would change nothing."""
    asked = {
        test.name
        for rule in rulebook.rules.values()
        for test in condition.tests(rule.when, rulebook.conditions)
    }
    assert set(rulebook.readings) - asked == set()


def test_every_fact_is_projected_and_every_projection_is_declared(rulebook: Rulebook) -> None:
    """The account can tell every declared fact, and tells no other."""
    assert set(FACTS) == set(rulebook.facts)


def test_every_word_of_the_vocabulary_is_used(rulebook: Rulebook) -> None:
    """A fact, term, effect value or action that nothing uses misleads a reviewer."""
    rules = rulebook.rules.values()
    asked = {t.name for r in rules for t in condition.tests(r.when, rulebook.conditions)}
    brought = {assignment for rule in rules for assignment in rule.effects}
    listed = {(effect.id, value) for effect in rulebook.effects.values() for value in effect.values}
    acted = {action for rule in rules for action in rule.actions if rule.kind is not Kind.SCOPE}
    assert listed - brought == set()
    assert set(rulebook.actions) - acted == set()
    unused = set(rulebook.facts) - asked
    assert unused <= NEVER_TESTED


NEVER_TESTED = {
    # What a request says for the record; the recovery facts carry it into the next decision.
    "request.about",
    # A new primary address counts for step one whether mail reaches it or not (A18).
    "request.address_state",
}


def test_reasons_and_sentences_are_sentences(rulebook: Rulebook) -> None:
    """`says` is a sentence; `because` is a clause that continues one."""
    for rule in rulebook.rules.values():
        assert re.fullmatch(r"[A-Z].*\.", rule.says), rule.id
        assert not rule.because.endswith("."), rule.id
        assert not rule.because[:1].isupper() or rule.because.startswith(("API",)), rule.id
