"""Every engine gives the same outcome, the theorems hold for each, and a fault in one is found."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from math import prod

import pytest
from clausewise.engines.agreement import Engine, disagreements
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine, holds
from clausewise.engines.rete import ReteEngine
from clausewise.engines.sweep import classes, sweep
from clausewise.files import shipped
from clausewise.language import condition
from clausewise.language.condition import All, Any, Choice, Facts, Not
from clausewise.language.normal_form import NormalForm, residuals, rule_branches
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engines.rulebooks import (
    ACT,
    FACTS,
    SETTLED,
    Case,
    book_of,
    cases,
    conditions,
    known_facts,
)

NAMES = ("reference", "masks", "rete")

# durable_rules compiles each rulebook anew, a hundred times slower than the others.
EXAMPLES = {"reference": 120, "masks": 120, "rete": 25}


@contextmanager
def engine_of(name: str, book: Rulebook) -> Iterator[Engine]:
    if name == "rete":
        engine = ReteEngine(rule_branches(book), book.values)
        try:
            yield engine
        finally:
            engine.close()
    else:
        yield ReferenceEngine(book) if name == "reference" else MaskEngine(book)


def for_every_engine(check: Callable[..., None]) -> Callable[..., None]:
    """Run a property of cases on each engine, with as many examples as the engine bears."""

    @pytest.mark.parametrize("name", NAMES)
    def test(name: str) -> None:
        bounded = settings(
            max_examples=EXAMPLES[name],
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )

        def on_this_engine(case: Case, data: st.DataObject) -> None:
            check(name, case, data)

        bounded(given(cases(), st.data())(on_this_engine))()

    test.__doc__ = check.__doc__
    return test


@settings(max_examples=200, deadline=None)
@given(cases())
def test_masks_agree_with_the_judge(case: Case) -> None:
    """On every part of the outcome, whatever the rules and whatever is known."""
    judge, masks = ReferenceEngine(case.book), MaskEngine(case.book)
    assert disagreements(judge, [masks], ACT, case.facts, case.choice) == ()


@settings(max_examples=40, deadline=None)
@given(cases())
def test_rete_agrees_with_the_judge(case: Case) -> None:
    """On every part of the outcome, whatever the rules and whatever is known."""
    with engine_of("rete", case.book) as rete:
        assert disagreements(ReferenceEngine(case.book), [rete], ACT, case.facts, case.choice) == ()


@settings(max_examples=200, deadline=None)
@given(conditions(()), known_facts(), st.data())
def test_the_normal_form_keeps_the_value_of_a_condition(
    condition: object, facts: Facts, data: st.DataObject
) -> None:
    """True, false or unknown, in Kleene's logic."""
    case = data.draw(cases())
    form = NormalForm(case.book.values, case.book.conditions, frozenset(case.book.readings))
    branches = form.branches(condition)  # type: ignore[arg-type]  # a Condition
    rest = list(residuals(branches, {**facts, **case.choice}))
    value = True if {} in rest else None if rest else False
    assert value is holds(case.book, condition, facts, case.choice)  # type: ignore[arg-type]


def _a_forbid_wins(name: str, case: Case, _data: st.DataObject) -> None:
    """A forbid that holds is never outvoted."""
    with engine_of(name, case.book) as engine:
        outcome = engine.decide(ACT, case.facts, case.choice)
    truths = _truths(case, Kind.FORBID)
    if True in truths:
        assert outcome.verdict is not Verdict.PERMITTED
        if all(truth is True for truth in _truths(case, Kind.SCOPE)):
            assert outcome.verdict is Verdict.FORBIDDEN


def _nothing_without_a_permit(name: str, case: Case, _data: st.DataObject) -> None:
    """Silence permits nothing."""
    with engine_of(name, case.book) as engine:
        outcome = engine.decide(ACT, case.facts, case.choice)
    if outcome.verdict is Verdict.PERMITTED:
        assert True in _truths(case, Kind.PERMIT)


def _order_does_not_matter(name: str, case: Case, data: st.DataObject) -> None:
    """Nor does it matter how often a rule is written down."""
    rules = data.draw(st.permutations(list(case.book.rules.values())))
    copies = [replace(rule, id=f"{rule.id}.again") for rule in rules]
    doubled = replace(case.book, rules={rule.id: rule for rule in (*rules, *copies)})
    with engine_of(name, case.book) as one, engine_of(name, doubled) as other:
        before = one.decide(ACT, case.facts, case.choice)
        after = other.decide(ACT, case.facts, case.choice)
    assert (after.verdict, after.unknown) == (before.verdict, before.unknown)
    assert {rule.removesuffix(".again") for rule in after.deciding} == before.deciding


def _learning_turns_nothing(name: str, case: Case, data: st.DataObject) -> None:
    """A settled verdict stays, whatever comes to be known."""
    learnt = {**data.draw(known_facts()), **case.facts}
    with engine_of(name, case.book) as engine:
        before = engine.decide(ACT, case.facts, case.choice).verdict
        after = engine.decide(ACT, learnt, case.choice).verdict
    if before in SETTLED:
        assert after is before


def _what_is_named_suffices(name: str, case: Case, data: st.DataObject) -> None:
    """Whoever finds out the facts that are named as unknown has a verdict."""
    with engine_of(name, case.book) as engine:
        outcome = engine.decide(ACT, case.facts, case.choice)
        if outcome.verdict is not Verdict.UNDETERMINED:
            return
        assert outcome.unknown
        assert not outcome.unknown & set(case.facts)
        learnt = {fact: data.draw(st.sampled_from(FACTS[fact])) for fact in sorted(outcome.unknown)}
        settled = engine.decide(ACT, {**case.facts, **learnt}, case.choice)
    assert settled.verdict in SETTLED


test_a_forbid_that_holds_always_wins = for_every_engine(_a_forbid_wins)
test_nothing_is_permitted_without_a_permit = for_every_engine(_nothing_without_a_permit)
test_order_and_repetition_change_nothing = for_every_engine(_order_does_not_matter)
test_learning_a_fact_never_turns_a_settled_verdict = for_every_engine(_learning_turns_nothing)
test_the_facts_that_are_named_settle_it = for_every_engine(_what_is_named_suffices)


def _truths(case: Case, kind: Kind) -> list[bool | None]:
    rules = case.book.rules.values()
    return [
        holds(case.book, rule.when, case.facts, case.choice) for rule in rules if rule.kind is kind
    ]


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_policy(shipped("rules/password-reset"), "rules/password-reset")


PERMITTED: Facts = {
    "account.plan": "suite_team",
    "actor.role": "admin",
    "actor.is_owner": False,
    "actor.state": "active",
    "actor.is_target": False,
    "target.role": "end_user",
    "target.state": "active",
    "target.sign_on": "passwords",
    "target.primary_address": "recorded",
    "request.channel": "screen",
    "setting.admins_can_set_passwords": "enabled",
    "recovery.stage": "not_started",
}

FORBID_ASKS = {"actor.state", "target.state", "target.sign_on", "target.primary_address"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("missing", sorted(FORBID_ASKS))
def test_a_forbid_whose_fact_is_missing_is_undetermined(
    book: Rulebook, name: str, missing: str
) -> None:
    """The mistake that other engines make: they take what they are not told for harmless."""
    with engine_of(name, book) as engine:
        whole = engine.decide("send_reset_email", PERMITTED, book.defaults)
        assert whole.verdict is Verdict.PERMITTED
        rest = {fact: value for fact, value in PERMITTED.items() if fact != missing}
        outcome = engine.decide("send_reset_email", rest, book.defaults)
    assert outcome.verdict is Verdict.UNDETERMINED
    assert missing in outcome.unknown


IS_X = condition.Test("f.b", frozenset({"x"}))
IS_P = condition.Test("f.c", frozenset({"p"}))
IS_Y = All(tuple(condition.Test("f.b", frozenset({"y", other})) for other in ("x", "z")))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("first", [Not(IS_X), IS_Y], ids=["negated", "tested twice"])
def test_a_way_that_asks_for_another_value_is_a_way_of_its_own(
    name: str, first: condition.Condition
) -> None:
    """Were the first part taken to be met by x, the second would seem to ask more than it."""
    rule = Rule(
        id="r.1",
        says="A rule.",
        clauses=("C01",),
        kind=Kind.PERMIT,
        actions=(ACT,),
        when=Any((first, All((IS_X, IS_P)))),
    )
    book = book_of([rule])
    with engine_of(name, book) as engine:
        outcome = engine.decide(ACT, {}, book.defaults)
    assert outcome.verdict is Verdict.UNDETERMINED
    assert outcome.unknown == {"f.b", "f.c"}


MOST_STATES = 20_000
SAMPLE = 3_000


def test_every_state_is_decided_alike_where_that_can_be_done(book: Rulebook) -> None:
    """Masks against the judge: all states of an action, or a sample where there are too many."""
    judge, masks = ReferenceEngine(book), MaskEngine(book)
    complete = set()
    for action in book.actions:
        number = prod(map(len, classes(book, action, book.defaults).values()))
        whole = number <= MOST_STATES
        most = number if whole else SAMPLE
        swept = sweep(book, judge, [masks], action, book.defaults, most, [PERMITTED])
        assert swept.disagreements == ()
        assert (swept.states, swept.decided + swept.impossible) == (number, most)
        assert swept.complete is whole
        if swept.complete:
            complete.add(action)
    # The others have millions of states and more; each is sampled.
    assert set(book.actions) - complete <= {"send_reset_email", "set_password", "handle_request"}


def test_rete_decides_a_sample_of_every_action_alike(book: Rulebook) -> None:
    """A hundred states of each action, drawn by a fixed seed."""
    judge = ReferenceEngine(book)
    with engine_of("rete", book) as rete:
        for action in book.actions:
            assert sweep(book, judge, [rete], action, book.defaults, 100).disagreements == ()


@settings(max_examples=40, deadline=None)
@given(cases())
def test_values_of_one_class_are_never_told_apart(case: Case) -> None:
    """A sweep over one value of each class is a sweep over all values."""
    engine = ReferenceEngine(case.book)
    table = classes(case.book, ACT, case.choice)
    by_classes = {
        _shown(engine.decide(ACT, _known(table, row), case.choice))
        for row in product(*table.values())
    }
    every = {name: (*values, None) for name, values in FACTS.items()}
    by_values = {
        _shown(engine.decide(ACT, _known(every, row), case.choice))
        for row in product(*every.values())
    }
    assert by_values == by_classes


def _known(table: object, row: tuple[object, ...]) -> Facts:
    return {name: value for name, value in zip(table, row, strict=True) if value is not None}  # type: ignore[call-overload]


def _shown(outcome: Outcome) -> tuple[object, ...]:
    return outcome.verdict, outcome.deciding, outcome.holding, outcome.open


class Faulty:
    """An engine with a fault planted in what it answers."""

    def __init__(self, sound: Engine, fault: Callable[[Outcome], Outcome]) -> None:
        self.sound = sound
        self.name = sound.name
        self.fault = fault

    def decide(self, action: str, facts: Facts, choice: Choice) -> Outcome:
        return self.fault(self.sound.decide(action, facts, choice))


def _unknown_is_false(outcome: Outcome) -> Outcome:
    if outcome.verdict is Verdict.UNDETERMINED:
        return replace(outcome, verdict=Verdict.NOT_COVERED, deciding=frozenset())
    return outcome


def _one_reason_is_lost(outcome: Outcome) -> Outcome:
    return replace(outcome, deciding=frozenset(sorted(outcome.deciding)[1:]))


def _one_effect_is_lost(outcome: Outcome) -> Outcome:
    return replace(outcome, holding=frozenset(sorted(outcome.holding)[1:]))


def _open_is_forgotten(outcome: Outcome) -> Outcome:
    return replace(outcome, open=frozenset())


def _names_are_forgotten(outcome: Outcome) -> Outcome:
    return replace(outcome, unknown=frozenset())


FAULTS = (
    _unknown_is_false,
    _one_reason_is_lost,
    _one_effect_is_lost,
    _open_is_forgotten,
    _names_are_forgotten,
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
@pytest.mark.parametrize("name", NAMES)
def test_a_fault_planted_in_one_engine_is_found(
    book: Rulebook, name: str, fault: Callable[[Outcome], Outcome]
) -> None:
    """Whichever engine is wrong, the comparison of a few hundred states says so."""
    with engine_of(name, book) as sound, engine_of("masks", book) as other:
        faulty = Faulty(sound, fault)
        judge, compared = (
            (faulty, other) if name == "reference" else (ReferenceEngine(book), faulty)
        )
        swept = sweep(book, judge, [compared], "send_reset_email", book.defaults, 300, [PERMITTED])
    assert swept.disagreements


@pytest.mark.parametrize("lost", ["reset-email.single-sign-on", "reset-email.has-a-link"])
def test_a_rule_that_one_engine_lost_is_found(book: Rulebook, lost: str) -> None:
    """The fault may sit in what the engine was compiled from."""
    branches = tuple(rule for rule in rule_branches(book) if rule.rule != lost)
    swept = sweep(
        book,
        ReferenceEngine(book),
        [MaskEngine(book, branches)],
        "send_reset_email",
        book.defaults,
        300,
        [PERMITTED],
    )
    assert swept.disagreements
