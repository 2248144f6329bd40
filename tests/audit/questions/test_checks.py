"""What an audit finds: each finding in a small book that has it, and not in one without."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest
from clausewise.audit import checks
from clausewise.audit.bearing import impacts, relevance, undetermined
from clausewise.audit.describe import describe
from clausewise.audit.desk import Desk
from clausewise.audit.finding import AuditFinding, share
from clausewise.audit.properties import prove
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.formula import truth
from clausewise.engines.proof.question import Prover
from clausewise.engines.reference import ReferenceEngine
from clausewise.language import condition
from clausewise.language.condition import ALWAYS, All, Any, Condition, Facts, Value
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Impossible, Property
from hypothesis import given, settings

from tests.engines.rulebooks import ACT, FACTS, book_of, rulebooks


def asks(name: str, *values: Value) -> Condition:
    return condition.Test(name, frozenset(values))


A, NOT_A = asks("f.a", True), asks("f.a", False)
X, Y = asks("f.b", "x"), asks("f.b", "y")


def rule(id: str, kind: Kind, when: Condition = ALWAYS, **parts: object) -> Rule:
    return Rule(
        id=id,
        says="A rule.",
        clauses=("C01",),
        kind=kind,
        actions=() if kind is Kind.SCOPE else (ACT,),
        when=when,
        **parts,  # type: ignore[arg-type]  # whatever a rule takes
    )


def desk(*rules: Rule, impossible: Condition | None = None) -> Desk:
    book = book_of(rules)
    if impossible is not None:
        entry = Impossible(id="i", says="It cannot be.", when=impossible)
        book = replace(book, impossible={"i": entry})
    return Desk(book, book.defaults)


def known_states() -> Iterator[Facts]:
    for values in product(*FACTS.values()):
        yield dict(zip(FACTS, values, strict=True))


def names(found: Iterator[AuditFinding]) -> list[str]:
    return [each.name for each in found]


class TestDeadRules:
    def test_a_rule_that_no_possible_state_meets(self) -> None:
        permit = rule("r.p", Kind.PERMIT, All((A, X)))
        assert names(checks.dead_rules(desk(permit))) == []
        assert names(checks.dead_rules(desk(permit, impossible=All((A, X))))) == ["r.p"]

    def test_a_rule_for_another_reading_is_not_dead(self) -> None:
        other = rule("r.p", Kind.PERMIT, All((A, asks("A01", "two"))))
        assert names(checks.dead_rules(desk(other))) == []

    def test_an_effect_without_anything_permitted(self) -> None:
        effect = rule("r.e", Kind.EFFECT, A, effects=(("e.x", True),))
        assert names(checks.dead_rules(desk(effect))) == ["r.e"]
        assert names(checks.dead_rules(desk(effect, rule("r.p", Kind.PERMIT, A)))) == []


class TestOverruledPermits:
    def test_a_permit_that_a_forbid_always_overrules(self) -> None:
        permit, forbid = rule("r.p", Kind.PERMIT, All((A, X))), rule("r.f", Kind.FORBID, A)
        (found,) = checks.overruled_permits(desk(permit, forbid))
        assert (found.name, found.states) == (f"r.p/{ACT}", 1)
        assert found.witness == {"f.a": True, "f.b": "x"}
        # The dead rule it is not: it holds, and says nothing.
        assert names(checks.dead_rules(desk(permit, forbid))) == []

    def test_a_permit_that_decides_somewhere(self) -> None:
        permit, forbid = rule("r.p", Kind.PERMIT, X), rule("r.f", Kind.FORBID, A)
        assert names(checks.overruled_permits(desk(permit, forbid))) == []


class TestOverlaps:
    def test_a_permit_and_a_forbid_that_meet(self) -> None:
        permit, forbid = rule("r.p", Kind.PERMIT, X), rule("r.f", Kind.FORBID, A)
        (found,) = checks.overlaps(desk(permit, forbid))
        # Of 2 x 3 states of the two facts, one.
        assert (found.name, found.states, found.of) == (f"r.f/r.p/{ACT}", 1, 6)
        meant = replace(forbid, overrides=("r.p",))
        assert names(checks.overlaps(desk(permit, meant))) == []

    def test_two_that_cannot_meet(self) -> None:
        permit, forbid = rule("r.p", Kind.PERMIT, A), rule("r.f", Kind.FORBID, NOT_A)
        assert names(checks.overlaps(desk(permit, forbid))) == []
        permit = rule("r.p", Kind.PERMIT, X)
        assert names(checks.overlaps(desk(permit, forbid, impossible=All((X, NOT_A))))) == []


class TestRedundantRules:
    def test_what_another_rule_of_the_same_clause_says_too(self) -> None:
        wide, narrow = rule("r.w", Kind.PERMIT, A), rule("r.n", Kind.PERMIT, All((A, X)))
        assert names(checks.redundant_rules(desk(wide, narrow))) == ["r.n"]

    def test_another_clause_is_a_reason_of_its_own(self) -> None:
        wide = rule("r.w", Kind.PERMIT, A)
        narrow = replace(rule("r.n", Kind.PERMIT, All((A, X))), clauses=("C02",))
        assert names(checks.redundant_rules(desk(wide, narrow))) == []

    def test_what_counts_under_another_reading_only(self) -> None:
        wide = rule("r.w", Kind.PERMIT, All((A, asks("A01", "one"))))
        narrow = rule("r.n", Kind.PERMIT, All((A, X)))
        assert names(checks.redundant_rules(desk(wide, narrow))) == []

    def test_of_a_dead_rule_it_is_not_said_again(self) -> None:
        dead, permit = rule("r.d", Kind.FORBID, All((A, NOT_A))), rule("r.p", Kind.PERMIT, A)
        at = desk(dead, permit, impossible=All((A, NOT_A)))
        assert names(checks.redundant_rules(at)) == ["r.d"]
        found = [(each.code, each.name) for each in checks.audit_findings(at)]
        assert [each for each in found if each[1] == "r.d"] == [("dead-rule", "r.d")]


def test_effects_that_nothing_reaches() -> None:
    effect = rule("r.e", Kind.EFFECT, A, effects=(("e.x", True),))
    permit = rule("r.p", Kind.PERMIT, A)
    assert "e.x=True" not in names(checks.unreached_effects(desk(permit, effect)))
    # Permitted only where the effect is not brought about.
    other = replace(permit, when=NOT_A)
    assert "e.x=True" in names(checks.unreached_effects(desk(other, effect)))


def test_readings_that_change_nothing() -> None:
    permit = rule("r.p", Kind.PERMIT, Any((A, asks("A01", "two"))))
    found = names(checks.idle_readings(desk(permit)))
    assert "A01=two" not in found
    assert {"A02=middle", "A02=right"} <= set(found)


def test_silence_is_described_in_few_words() -> None:
    permit = rule("r.p", Kind.PERMIT, Any((X, Y)))
    (found,) = checks.silence(desk(permit))
    assert "where f.b is z" in found.says
    assert (found.states, found.of) == (1, 3)
    assert names(checks.silence(desk(rule("r.p", Kind.PERMIT)))) == []


def promise(**parts: object) -> Property:
    return Property(
        id="p",
        says="It holds.",
        clauses=("C01",),
        actions=(ACT,),
        **{"when": ALWAYS, **parts},  # type: ignore[arg-type]  # whatever a property takes
    )


class TestProperties:
    def test_a_property_that_holds_and_one_that_does_not(self) -> None:
        at = desk(rule("r.p", Kind.PERMIT, A), rule("r.f", Kind.FORBID, NOT_A))
        never = promise(when=NOT_A, verdicts=frozenset({Verdict.FORBIDDEN}))
        assert prove(at, never).standing == "proved"
        assert prove(at, never).checked == 1
        always = promise(verdicts=frozenset({Verdict.PERMITTED}))
        found = prove(at, always)
        assert found.standing == "broken"
        assert found.witness is not None
        assert at.decided(ACT, found.witness).verdict is not Verdict.PERMITTED

    def test_what_is_unknown_is_asked_about_too(self) -> None:
        at = desk(rule("r.p", Kind.PERMIT, A), rule("r.f", Kind.FORBID, NOT_A))
        settled = frozenset({Verdict.PERMITTED, Verdict.FORBIDDEN})
        assert prove(at, promise(verdicts=settled)).witness == {}

    def test_a_condition_that_nothing_meets(self) -> None:
        at = desk(rule("r.p", Kind.PERMIT, A), impossible=A)
        assert prove(at, promise(when=A, verdicts=frozenset(Verdict))).standing == "idle"

    def test_what_must_not_matter(self) -> None:
        at = desk(rule("r.p", Kind.PERMIT, Any((X, A))))
        assert prove(at, promise(ignores=("f.c",))).standing == "proved"
        assert prove(at, promise(ignores=("f.b",))).standing == "broken"
        # Among the values of which the condition speaks, it does not matter which.
        other = asks("f.b", "y", "z")
        assert prove(at, promise(when=other, ignores=("f.b",))).standing == "proved"


def test_what_bears_on_what() -> None:
    at = desk(
        rule("r.p", Kind.PERMIT, A),
        rule("r.e", Kind.EFFECT, X, effects=(("e.x", True),)),
        replace(rule("r.n", Kind.PERMIT, All((A, asks("f.c", "p")))), clauses=("C02",)),
    )
    found = {each.fact: each.bears for each in relevance(at, ACT)}
    assert found == {"f.a": "verdict", "f.b": "effects", "f.c": "clauses", "f.d": "nothing"}


def test_what_another_reading_changes_is_counted() -> None:
    at = desk(rule("r.p", Kind.PERMIT, Any((A, All((X, asks("A01", "two")))))))
    (found,) = [each for each in impacts(at) if each.reading == "A01"]
    # f.a false and f.b = x: one of six states becomes permitted.
    assert (found.option, found.of, found.verdicts, found.effects) == ("two", 6, 1, 0)
    assert found.example == {"f.a": False, "f.b": "x"}


def test_what_nobody_can_count_stays_listed() -> None:
    book = book_of([rule("r.p", Kind.PERMIT, All((A, X, asks("A01", "two"))))])
    blind = Desk(book, book.defaults, Prover((SweepAnswerer(0),)))
    [impact] = impacts(blind)
    assert (impact.reading, impact.option) == ("A01", "two")
    assert (impact.of, impact.outcomes, impact.example) == (None, None, None)


def test_what_nobody_knows_leaves_open() -> None:
    at = desk(rule("r.p", Kind.PERMIT, Any((A, X))))
    found = {each.name: (each.states, each.of) for each in undetermined(at)}
    # Not to know f.a matters unless f.b is x; not to know f.b matters unless f.a is true.
    assert found == {f"f.a/{ACT}": (2, 3), f"f.b/{ACT}": (1, 2)}


@settings(max_examples=60, deadline=None)
@given(book=rulebooks())
def test_dead_redundant_and_overruled_as_looking_at_each_state_says(book: Rulebook) -> None:
    """Every known state under every reading, decided by the judge with and without the rule."""
    at = Desk(book, book.defaults)
    dead = set(names(checks.dead_rules(at)))
    redundant = set(names(checks.redundant_rules(at)))
    for each in book.rules.values():
        cases = list(_cases(book, each))
        if each.kind in (Kind.PERMIT, Kind.FORBID, Kind.SCOPE):
            has_part = any(each.id in with_it.deciding for with_it, _ in cases)
            if each.kind is not Kind.PERMIT:
                assert (each.id in dead) is not has_part
            assert has_part or each.id in dead or each.kind is Kind.PERMIT
        if each.kind in (Kind.PERMIT, Kind.FORBID):
            same = all(_seen(book, one) == _seen(book, other) for one, other in cases)
            assert (each.id in redundant) is same


def _cases(book: Rulebook, rule: Rule) -> Iterator[tuple[Outcome, Outcome]]:
    rest = replace(book, rules={id: each for id, each in book.rules.items() if id != rule.id})
    judge, other = ReferenceEngine(book), ReferenceEngine(rest)
    options: Sequence[Sequence[str]] = [reading.values for reading in book.readings.values()]
    for picked in product(*options):
        choice = dict(zip(book.readings, picked, strict=True))
        for facts in known_states():
            yield judge.decide(ACT, facts, choice), other.decide(ACT, facts, choice)


def _seen(book: Rulebook, outcome: Outcome) -> object:
    clauses = {clause for id in outcome.deciding for clause in book.rules[id].clauses}
    effects = {part for id in outcome.holding for part in book.rules[id].effects}
    permitted = outcome.verdict is Verdict.PERMITTED
    return outcome.verdict, frozenset(clauses), frozenset(effects) if permitted else None


@settings(max_examples=60, deadline=None)
@given(book=rulebooks())
def test_a_description_covers_exactly_what_it_describes(book: Rulebook) -> None:
    at = Desk(book, book.defaults)
    meaning = at.meaning(ACT)
    space = at.space(frozenset(FACTS))
    silent = meaning.verdicts[Verdict.NOT_COVERED]
    told = describe(at.prover, space, silent, 50)
    assert told.rest == 0
    counted = 0
    for state in known_states():
        covered = any(
            all(state[name] in allowed for name, allowed in case.tests.items())
            for case in told.cases
        )
        assert covered is truth(silent, state)
        counted += covered
    assert sum(case.states or 0 for case in told.cases) == counted


@pytest.mark.parametrize(
    ("states", "of", "said"),
    [(0, 9, "0 %"), (9, 9, "100 %"), (1, 10_000, "under 0.1 %"), (9_999, 10_000, "over 99.9 %")],
)
def test_a_share_is_never_rounded_to_none_or_all(states: int, of: int, said: str) -> None:
    assert share(states, of) == said
