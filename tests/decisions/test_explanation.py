"""What a decision rests on, and the smallest changes that turn it."""

from itertools import combinations, product

import pytest
from clausewise.decisions.decision import Decider, brought_about
from clausewise.decisions.explanation import explain
from clausewise.decisions.nearest import nearest_changes
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine
from clausewise.files import shipped
from clausewise.language.condition import Facts
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy

SET = "set_password"
ALLOWED: Facts = {
    "account.plan": "suite_team",
    "actor.role": "admin",
    "actor.is_owner": False,
    "actor.marked_owner": False,
    "actor.state": "active",
    "actor.is_target": False,
    "target.role": "agent",
    "target.is_owner": False,
    "target.state": "active",
    "target.sign_on": "passwords",
    "target.primary_address": "recorded",
    "target.primary_delivery": "deliverable",
    "request.channel": "screen",
    "request.saved": True,
    "request.password": "entered",
    "setting.admins_can_set_passwords": "enabled",
    "setting.allowed_by_current_owner": True,
    "recovery.stage": "not_started",
}
REFUSED: Facts = {**ALLOWED, "setting.admins_can_set_passwords": "disabled"}


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_policy(shipped("rules/password-reset"), "rules/password-reset")


@pytest.mark.parametrize("facts", [ALLOWED, REFUSED], ids=["allowed", "refused"])
@pytest.mark.parametrize("action", ["send_reset_email", SET, "handle_request", "use_link"])
def test_a_decision_lists_the_readings_that_would_change_it(
    book: Rulebook, action: str, facts: Facts
) -> None:
    """Found again by the judge, option by option."""
    judge = ReferenceEngine(book)

    def happens(option: dict[str, str]) -> object:
        outcome = judge.decide(action, facts, book.choose(option))
        return outcome.verdict, set(brought_about(book, outcome))

    mine = happens({})
    expected = {
        reading.id
        for reading in book.readings.values()
        for option in reading.values
        if happens({reading.id: option}) != mine
    }
    decision = Decider(book, MaskEngine(book), book.defaults).decide(action, facts)
    assert {relied.reading for relied in decision.readings} == expected


def test_the_smallest_changes_are_the_smallest(book: Rulebook) -> None:
    """No single change is left out, and none that is offered fails, says the judge."""
    judge, masks = ReferenceEngine(book), MaskEngine(book)
    turns = nearest_changes(book, masks, SET, ALLOWED, book.defaults)
    single = {
        (name, value)
        for name, fact in book.facts.items()
        if not fact.held
        for value in fact.values
        if value != ALLOWED.get(name)
        and judge.decide(SET, {**ALLOWED, name: value}, book.defaults).verdict is Verdict.FORBIDDEN
    }
    assert {(change.fact, change.becomes) for turn in turns for change in turn.changes} == single
    assert all(len(turn.changes) == 1 for turn in turns)


def test_two_changes_are_offered_only_where_one_will_not_do(book: Rulebook) -> None:
    """A refusal with two reasons takes two changes."""
    judge = ReferenceEngine(book)
    facts = {**REFUSED, "target.state": "deleted"}
    turns = nearest_changes(book, MaskEngine(book), SET, facts, book.defaults)
    assert turns
    for turn in turns:
        changes = {change.fact: change.becomes for change in turn.changes}
        assert len(changes) == 2
        assert judge.decide(SET, {**facts, **changes}, book.defaults).verdict is Verdict.PERMITTED
        for name in changes:
            rest = {fact: value for fact, value in changes.items() if fact != name}
            assert judge.decide(SET, {**facts, **rest}, book.defaults).verdict is Verdict.FORBIDDEN


def test_what_is_advised_against_is_never_a_suggestion(book: Rulebook) -> None:
    """Enabling the setting would turn the refusal, and is marked (C56, C58, C65)."""
    turns = nearest_changes(book, MaskEngine(book), SET, REFUSED, book.defaults)
    (change,) = turns[-1].changes
    assert (change.fact, change.becomes) == ("setting.admins_can_set_passwords", "enabled")
    assert change.discouraged
    assert {"C56", "C58", "C65"} <= set(change.against)


def test_switching_single_sign_on_off_is_never_a_suggestion(book: Rulebook) -> None:
    """It is a fact of the matter that links would then be sent."""
    facts = {**ALLOWED, "target.sign_on": "single_sign_on"}
    turns = nearest_changes(book, MaskEngine(book), "send_reset_email", facts, book.defaults)
    assert turns
    assert all(change.discouraged for turn in turns for change in turn.changes)


def test_people_stay_who_they_are_unless_asked(book: Rulebook) -> None:
    """Being somebody else is no remedy."""
    facts = {**ALLOWED, "actor.role": "agent"}
    masks = MaskEngine(book)
    assert nearest_changes(book, masks, "send_reset_email", facts, book.defaults) == ()
    moved = nearest_changes(book, masks, "send_reset_email", facts, book.defaults, move_people=True)
    assert {change.fact for turn in moved for change in turn.changes} <= {
        "actor.role",
        "actor.is_owner",
    }
    assert moved


def test_a_permit_that_is_overruled_is_named_with_what_overrules_it(book: Rulebook) -> None:
    """The rule that acknowledges it says so."""
    facts = {**ALLOWED, "target.sign_on": "single_sign_on"}
    decider = Decider(book, MaskEngine(book), book.defaults)
    overruled = {each.rule: each for each in explain(decider, "send_reset_email", facts).overruled}
    permit = overruled["reset-email.admins-may-send"]
    assert "reset-email.single-sign-on" in permit.by
    assert "reset-email.single-sign-on" in permit.acknowledged


def test_one_value_of_each_fact_is_enough_to_try(book: Rulebook) -> None:
    """Pairs of changes found by trying all of them are those that are offered."""
    masks = MaskEngine(book)
    facts = {**REFUSED, "actor.state": "suspended"}
    names = ["setting.admins_can_set_passwords", "actor.state", "request.channel", "target.state"]
    found = {
        frozenset(zip(pair, values, strict=True))
        for pair in combinations(names, 2)
        for values in product(*(book.facts[name].values for name in pair))
        if all(facts[name] != value for name, value in zip(pair, values, strict=True))
        and masks.decide(
            SET, {**facts, **dict(zip(pair, values, strict=True))}, book.defaults
        ).verdict
        is Verdict.PERMITTED
    }
    offered = {
        frozenset((change.fact, change.becomes) for change in turn.changes)
        for turn in nearest_changes(book, masks, SET, facts, book.defaults)
    }
    assert found == offered
