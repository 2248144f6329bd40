"""The engine on durable_rules gives Kleene's answer, on every road on which durable_rules fails."""

import gc
import json
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import Any

import pytest
from clausewise.engines import durable
from clausewise.engines.durable import load_extension
from clausewise.engines.durable_plan import (
    GROUP_NAMES,
    MOST_CHECKS,
    MOST_RULES,
    RESERVED,
    distinct_keys,
    fnv1a,
)
from clausewise.engines.rete import Firing, ReteEngine, Status
from clausewise.errors import EngineFailure
from clausewise.language.condition import Value
from clausewise.language.normal_form import Branches, RuleBranches, open_facts
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Kind

BOTH = (False, True)
YES = frozenset({True})
NONE: frozenset[str] = frozenset()
WATER = "water"

Values = Mapping[str, tuple[Value, ...]]
Known = Mapping[str, Value]


def rule(id: str, kind: Kind, *conjuncts: Mapping[str, Iterable[Value]]) -> RuleBranches:
    """A rule on watering; a scope rule bears on every action."""
    return RuleBranches(
        rule=id,
        kind=kind,
        actions=() if kind is Kind.SCOPE else (WATER,),
        conjuncts=tuple({n: frozenset(a) for n, a in c.items()} for c in conjuncts),
    )


def permits(*conjuncts: Mapping[str, Iterable[Value]]) -> list[RuleBranches]:
    """One permit rule for each conjunct."""
    return [rule(f"p{n:05}", Kind.PERMIT, conjunct) for n, conjunct in enumerate(conjuncts)]


def truth(conjuncts: Branches, known: Known) -> bool | None:
    """Kleene's value of a condition, None for unknown."""
    return _any(
        _all(known[n] in a if n in known else None for n, a in c.items()) for c in conjuncts
    )


def _all(truths: Iterable[bool | None]) -> bool | None:
    found = set(truths)
    return False if False in found else None if None in found else True


def _any(truths: Iterable[bool | None]) -> bool | None:
    found = set(truths)
    return True if True in found else None if None in found else False


def plain(rules: Iterable[RuleBranches], action: str, known: Known) -> Outcome:
    """What the engine should answer, by the plainest road."""
    bearing = [r for r in rules if not r.actions or action in r.actions]
    truths = {r.rule: truth(r.conjuncts, known) for r in bearing}

    def those(found: bool | None, *kinds: Kind) -> frozenset[str]:
        return frozenset(r.rule for r in bearing if r.kind in kinds and truths[r.rule] is found)

    def outcome(verdict: Verdict, deciding: frozenset[str], *kinds: Kind) -> Outcome:
        kept = deciding if verdict is Verdict.UNDETERMINED else those(None, *kinds[2:])
        return Outcome(
            verdict=verdict,
            deciding=deciding,
            holding=those(True, *kinds),
            open=those(None, *kinds),
            unknown=open_facts((r.conjuncts for r in bearing if r.rule in kept), known),
        )

    aside = (Kind.ADVICE, Kind.PROCEDURE)
    unsettled = those(None, Kind.SCOPE)
    if refused := those(False, Kind.SCOPE):
        return outcome(Verdict.NOT_COVERED, refused)
    if forbidden := those(True, Kind.FORBID):
        if unsettled:
            return outcome(Verdict.UNDETERMINED, unsettled, *aside)
        return outcome(Verdict.FORBIDDEN, forbidden, *aside)
    unsettled |= those(None, Kind.FORBID)
    permitted = those(True, Kind.PERMIT)
    if not permitted:
        unsettled |= those(None, Kind.PERMIT)
    if unsettled:
        return outcome(Verdict.UNDETERMINED, unsettled, *aside)
    if permitted:
        return outcome(Verdict.PERMITTED, permitted, *aside, Kind.EFFECT)
    return outcome(Verdict.NOT_COVERED, NONE, *aside)


def plain_firings(rules: Iterable[RuleBranches], action: str, known: Known) -> tuple[Firing, ...]:
    """What should fire, in order."""
    return tuple(
        Firing(r.rule, number, status)
        for r in sorted(rules, key=lambda r: r.rule)
        if not r.actions or action in r.actions
        for number, conjunct in enumerate(r.conjuncts)
        for status, expected in ((Status.POSSIBLE, (True, None)), (Status.SURE, (True,)))
        if truth((conjunct,), known) in expected
    )


def random_book(random: Random) -> tuple[list[RuleBranches], Values]:
    """Rules of every kind over facts (`f..`) and readings (`A..`)."""
    values: dict[str, tuple[Value, ...]] = {}
    for n in range(random.choice((3, 12, 50))):
        words = tuple(f"v{word}" for word in range(random.randint(1, 9)))
        values[f"f{n}"] = random.choice((BOTH, words))
    for n in range(random.choice((0, 5, 50))):
        values[f"A{n:02}"] = ("one", "two", "three")[: random.randint(2, 3)]

    def conjunct() -> Mapping[str, frozenset[Value]]:
        size = random.choice((0, 1, 2, 3, 6, 40) if len(values) > 40 else (0, 1, 2, 2))
        return {
            name: frozenset(random.sample(values[name], random.randint(0, len(values[name]))))
            for name in random.sample(sorted(values), size)
        }

    kinds = random.choices(list(Kind), weights=[1, 9, 5, 6, 3, 2], k=random.choice((5, 40)))
    rules = [
        rule(f"r{n:03}", kind, *(conjunct() for _ in range(random.randint(1, 4))))
        for n, kind in enumerate(kinds)
    ]
    return rules, values


def random_known(random: Random, values: Values) -> tuple[Known, Mapping[str, str]]:
    """Facts of which some are unknown, and a complete choice."""
    share = random.choice((0.0, 0.1, 0.4))
    drawn = {name: random.choice(listed) for name, listed in values.items()}
    facts = {n: v for n, v in drawn.items() if n[0] == "f" and random.random() >= share}
    return facts, {n: str(v) for n, v in drawn.items() if n[0] == "A"}


@pytest.mark.parametrize("seed", range(20))
def test_outcomes_and_firings_are_those_of_a_plain_evaluation(seed: int) -> None:
    """Random rulebooks, random facts: the same outcome, and exactly the conjuncts that hold."""
    random = Random(seed)
    rules, values = random_book(random)
    engine = ReteEngine(rules, values)
    for _ in range(20):
        facts, choice = random_known(random, values)
        action = random.choice((WATER, "unheard of"))
        known = {**facts, **choice}
        assert engine.decide(action, facts, choice) == plain(rules, action, known)
        assert engine.firings(action, facts, choice) == plain_firings(rules, action, known)
    engine.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Facts and the outcome that they must have under `GARDEN`."""

    facts: Known
    verdict: Verdict
    deciding: set[str]
    holding: frozenset[str] = NONE
    open: frozenset[str] = NONE
    unknown: frozenset[str] = NONE


GARDEN = (
    rule("scope", Kind.SCOPE, {"garden": ("roses", "ferns")}),
    rule("member", Kind.PERMIT, {"member": YES}),
    rule("guest", Kind.PERMIT, {"member": (False,), "invited": YES}),
    rule("frost", Kind.FORBID, {"frost": YES}),
    rule("wet", Kind.EFFECT, {"garden": ("roses",)}),
    rule("timer", Kind.ADVICE, {"frost": (False,)}, {"invited": YES}),
    rule("steps", Kind.PROCEDURE, {}),
    rule("never", Kind.PERMIT),
)
GARDEN_VALUES: Values = {
    "garden": ("roses", "ferns", "none"),
    "member": BOTH,
    "invited": BOTH,
    "frost": BOTH,
}
SOME_STEPS, SOME_TIMER = frozenset({"steps"}), frozenset({"timer"})

CASES = {
    "a scope rule is false": Case(
        facts={"garden": "none", "frost": True},
        verdict=Verdict.NOT_COVERED,
        deciding={"scope"},
    ),
    "scope is unknown although a forbid holds": Case(
        facts={"frost": True, "member": True},
        verdict=Verdict.UNDETERMINED,
        deciding={"scope"},
        holding=SOME_STEPS,
        open=SOME_TIMER,
        unknown=frozenset({"garden"}),
    ),
    "a forbid holds": Case(
        facts={"garden": "roses", "frost": True, "member": True},
        verdict=Verdict.FORBIDDEN,
        deciding={"frost"},
        holding=SOME_STEPS,
        open=SOME_TIMER,
    ),
    "a forbid is unknown": Case(
        facts={"garden": "roses", "member": True},
        verdict=Verdict.UNDETERMINED,
        deciding={"frost"},
        holding=SOME_STEPS,
        open=SOME_TIMER,
        unknown=frozenset({"frost"}),
    ),
    "a permit holds": Case(
        facts={"garden": "roses", "member": True, "frost": False},
        verdict=Verdict.PERMITTED,
        deciding={"member"},
        holding=SOME_STEPS | SOME_TIMER | {"wet"},
    ),
    "a permit is unknown": Case(
        facts={"garden": "ferns", "member": False, "frost": False},
        verdict=Verdict.UNDETERMINED,
        deciding={"guest"},
        holding=SOME_STEPS | SOME_TIMER,
        unknown=frozenset({"invited"}),
    ),
    "nothing speaks of it": Case(
        facts={"garden": "ferns", "member": False, "invited": False, "frost": False},
        verdict=Verdict.NOT_COVERED,
        deciding=set(),
        holding=SOME_STEPS | SOME_TIMER,
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_verdict_follows_scope_then_forbid_then_permit(case: Case) -> None:
    """Each stage has the last word only where the one before it is settled."""
    expected = Outcome(
        verdict=case.verdict,
        deciding=frozenset(case.deciding),
        holding=case.holding,
        open=case.open,
        unknown=case.unknown,
    )
    assert ReteEngine(GARDEN, GARDEN_VALUES).decide(WATER, case.facts, {}) == expected
    assert plain(GARDEN, WATER, case.facts) == expected


def test_an_open_effect_names_the_facts_that_would_settle_it() -> None:
    """A permitted request is permitted, whatever is unknown of its effects."""
    rules = [*permits({}), rule("effect", Kind.EFFECT, {"wet": YES})]
    outcome = ReteEngine(rules, {"wet": BOTH}).decide(WATER, {}, {})
    assert outcome.verdict is Verdict.PERMITTED
    assert outcome.open == {"effect"}
    assert outcome.unknown == {"wet"}


def test_a_literal_that_allows_nothing_is_unknown_while_its_fact_is() -> None:
    """`unknown and not unknown` is unknown, not false."""
    engine = ReteEngine(permits({"wet": ()}), {"wet": BOTH})
    assert engine.decide(WATER, {}, {}).verdict is Verdict.UNDETERMINED
    assert engine.decide(WATER, {"wet": True}, {}).verdict is Verdict.NOT_COVERED


def test_equal_conjuncts_fire_each_under_its_own_rule() -> None:
    """300 rules that end in one condition: more than the extension can list there."""
    engine = ReteEngine(permits(*({"wet": YES} for _ in range(300))), {"wet": BOTH})
    fired = engine.firings(WATER, {"wet": True}, {})
    assert len(fired) == 600
    assert fired == tuple(sorted(fired))


def test_a_value_that_is_not_listed_is_a_programming_error() -> None:
    """And the engine goes on working after it."""
    engine = ReteEngine(GARDEN, GARDEN_VALUES)
    with pytest.raises(ValueError, match="'weeds' is no value of `garden`"):
        engine.decide(WATER, {"garden": "weeds"}, {})
    assert engine.decide(WATER, {"garden": "none"}, {}).verdict is Verdict.NOT_COVERED


@pytest.mark.parametrize("conjunct", [{"weather": YES}, {"weather": ()}, {"wet": {"damp"}}])
def test_a_rule_that_tests_what_is_not_listed_is_a_programming_error(
    conjunct: Mapping[str, Iterable[Value]],
) -> None:
    """Neither an unheard-of fact nor an unheard-of value gets as far as durable_rules."""
    with pytest.raises(ValueError, match="rule `p00000` tests"):
        ReteEngine(permits(conjunct), {"wet": BOTH})


class TestLimits:
    """What durable_rules cannot carry is divided, or refused with the limit's name."""

    def test_more_matches_than_its_stack_holds_are_divided(self) -> None:
        """300 conjuncts hold at once; the extension gives up at 64 pending matches."""
        values = {f"f{n}": BOTH for n in range(300)}
        engine = ReteEngine(permits(*({name: YES} for name in values)), values)
        assert len(engine.decide(WATER, dict.fromkeys(values, True), {}).deciding) == 300

    def test_a_conjunct_of_forty_facts_of_ten_values_is_decided(self) -> None:
        """More messages than a join and more disjunctions than a condition could take."""
        words = tuple(f"v{n}" for n in range(10))
        values = {f"f{n}": words for n in range(40)}
        engine = ReteEngine(permits(dict.fromkeys(values, words[2:9])), values)
        facts: dict[str, Value] = dict.fromkeys(values, "v5")
        assert engine.decide(WATER, facts, {}).verdict is Verdict.PERMITTED
        del facts["f39"]
        assert engine.decide(WATER, facts, {}).unknown == {"f39"}
        facts["f39"] = "v9"
        assert engine.decide(WATER, facts, {}).verdict is Verdict.NOT_COVERED

    def test_a_fact_of_a_thousand_values_is_decided(self) -> None:
        """Values are numbers, and what is not allowed is excluded one by one."""
        words = tuple(f"v{n}" for n in range(1000))
        engine = ReteEngine(permits({"f": words[500:501]}), {"f": words})
        assert engine.decide(WATER, {"f": "v500"}, {}).verdict is Verdict.PERMITTED
        assert engine.decide(WATER, {"f": "v501"}, {}).verdict is Verdict.NOT_COVERED

    @pytest.mark.parametrize(("size", "refused"), [(GROUP_NAMES, False), (GROUP_NAMES + 1, True)])
    def test_a_conjunct_has_a_greatest_number_of_facts(self, size: int, refused: bool) -> None:
        """At the limit it is decided, above it refused."""
        values = {f"f{n}": BOTH for n in range(size)}
        engine = ReteEngine(permits(dict.fromkeys(values, YES)), values)
        if refused:
            with pytest.raises(EngineFailure, match="at most 200 facts in one condition"):
                engine.decide(WATER, {}, {})
        else:
            verdict = engine.decide(WATER, dict.fromkeys(values, True), {}).verdict
            assert verdict is Verdict.PERMITTED

    def test_five_thousand_conjuncts_of_one_action_are_refused(self) -> None:
        """The message names the limit, what was needed, and a way out."""
        assert MOST_RULES == 4_096
        engine = ReteEngine(*_distinct(5_000))
        with pytest.raises(EngineFailure, match=r"at most 4,096 rules.*\n  help: split"):
            engine.decide(WATER, {}, {})

    def test_two_thousand_conjuncts_of_one_action_are_decided(self) -> None:
        """Just under the limit."""
        rules, values = _distinct(2_000)
        engine = ReteEngine(rules, values)
        facts, _ = random_known(Random(7), values)
        assert engine.decide(WATER, facts, {}) == plain(rules, WATER, facts)

    def test_too_many_checks_are_refused(self) -> None:
        """Memory grows with the checks that patterns do not share."""
        assert MOST_CHECKS == 32_768
        engine = ReteEngine(*_distinct(500, size=40))
        with pytest.raises(EngineFailure, match="at most 32,768 checks"):
            engine.decide(WATER, {}, {})

    def test_two_thousand_engines_come_and_go(self) -> None:
        """The extension allows 1,024 sessions in a ruleset; an engine has one in each."""
        engine = ReteEngine(permits({"member": YES}), {"member": BOTH})
        for member in BOTH * 1_000:
            engine = ReteEngine(permits({"member": YES}), {"member": BOTH})
            verdict = engine.decide(WATER, {"member": member}, {}).verdict
            assert verdict is (Verdict.PERMITTED if member else Verdict.NOT_COVERED)
        engine.close()
        assert engine.decide(WATER, {"member": True}, {}).verdict is Verdict.PERMITTED

    def test_unheard_of_actions_share_what_is_compiled(self, extension: "Recorder") -> None:
        """However many there are, they take no more memory than one."""
        engine = ReteEngine(GARDEN, GARDEN_VALUES)
        for number in range(50):
            engine.decide(f"action {number}", {}, {})
        assert extension.calls.count("create_ruleset") == 1


def _distinct(number: int, size: int = 5) -> tuple[list[RuleBranches], Values]:
    random = Random(number)
    values = {f"f{n}": BOTH for n in range(60)}
    conjuncts = (
        {name: (random.random() < 0.5,) for name in random.sample(sorted(values), size)}
        for _ in range(number)
    )
    return permits(*conjuncts), values


class TestNames:
    """durable_rules tells names apart by 32 bits, so it never sees the policy's names."""

    def test_the_hash_is_the_one_of_the_extension(self) -> None:
        """Three constants of its source."""
        assert (fnv1a("$and"), fnv1a("id"), fnv1a("sid")) == (3746487396, 926444256, 3593476751)

    @pytest.mark.parametrize("pair", [("costarring", "liquid"), ("altarage", "zinke")])
    def test_facts_whose_names_collide_stay_apart(self, pair: tuple[str, str]) -> None:
        """The extension itself takes one for the other; the engine does not."""
        one, other = pair
        assert fnv1a(one) == fnv1a(other)
        assert _extension_takes_for(one, other)
        engine = ReteEngine(permits({one: YES}), {one: BOTH, other: BOTH})
        verdict = engine.decide(WATER, {one: False, other: True}, {}).verdict
        assert verdict is Verdict.NOT_COVERED
        assert engine.decide(WATER, {one: True, other: False}, {}).deciding

    def test_keys_that_collide_are_passed_over(self) -> None:
        """With each other, and with the words that mean something to the extension."""
        candidates = ("liquid", "$and", "costarring", "sid", "zinke", "a", "b")
        assert distinct_keys(3, candidates) == ["liquid", "zinke", "a"]

    def test_ten_thousand_keys_are_short_and_differ_in_the_hash(self) -> None:
        """More than any network can use."""
        keys = distinct_keys(10_000)
        assert len({fnv1a(key) for key in (*keys, *RESERVED)}) == 10_000 + len(RESERVED)
        assert max(map(len, keys)) <= 5

    @pytest.mark.parametrize(
        "name", ["x" * 1_000_000, 'a"}', "$and", "sid", "id", "\0", "%d", "naïve ☃", "a.b", "\\"]
    )
    def test_a_hostile_name_is_only_a_name(self, name: str) -> None:
        """Fact, value, action and rule may have any text: none of it reaches the extension."""
        values: Values = {name: (name, "other"), "x" * 1_000_001: BOTH}
        engine = ReteEngine(
            [
                RuleBranches(
                    rule=name,
                    kind=Kind.PERMIT,
                    actions=(name,),
                    conjuncts=({name: frozenset({name})},),
                )
            ],
            values,
        )
        assert engine.decide(name, {name: name}, {}).deciding == {name}
        assert engine.decide(name, {name: "other"}, {}).verdict is Verdict.NOT_COVERED


def _extension_takes_for(one: str, other: str) -> bool:
    extension = load_extension()
    definition = {"wrong": {"all": [{"m": {one: 1}}]}}
    handle = extension.create_ruleset("collision", json.dumps(definition))
    _, state = extension.assert_fact(handle, json.dumps({"id": "1", other: 1}))
    return extension.start_action_for_state(handle, state) is not None


class Recorder:
    """The extension, with every call on record and `mishap` put before or after a chosen one."""

    def __init__(self) -> None:
        self.real = load_extension()
        self.error = self.real.error
        self.calls: list[str] = []
        self.mishap: Callable[[], Any] = lambda: None
        self.before: int | None = None
        self.after: int | None = None

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            number = len(self.calls)
            self.calls.append(name)
            if number == self.before and (answer := self.mishap()):
                return answer
            result = getattr(self.real, name)(*arguments)
            if number == self.after and (answer := self.mishap()):
                return answer
            return result

        return call


@pytest.fixture
def extension(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """Put a recorder between the engine and the extension."""
    recorder = Recorder()
    monkeypatch.setattr(durable, "load_extension", lambda: recorder)
    return recorder


FACTS: Known = {"garden": "roses", "member": True}


class TestFailures:
    """Whatever fails, no decision is wrong and the next one is right."""

    @pytest.mark.parametrize("moment", ["before", "after"])
    def test_an_interruption_in_any_call_leaves_the_next_decision_right(
        self, extension: Recorder, moment: str
    ) -> None:
        """Ctrl-C at every single call; left alone, the extension reports nothing for a minute."""

        def interrupt() -> None:
            raise KeyboardInterrupt

        engine = ReteEngine(GARDEN, GARDEN_VALUES)
        expected = engine.decide(WATER, FACTS, {})
        extension.mishap = interrupt
        for step in count():
            setattr(extension, moment, len(extension.calls) + step)
            try:
                outcome = engine.decide(WATER, FACTS, {})
            except KeyboardInterrupt:
                setattr(extension, moment, None)
                outcome = engine.decide(WATER, FACTS, {})
                assert outcome == expected
            else:
                assert outcome == expected
                break
        setattr(extension, moment, None)
        assert step > 10

    def test_an_interruption_while_compiling_leaves_the_next_decision_right(
        self, extension: Recorder
    ) -> None:
        """The first decision compiles; there is no session yet to be deleted."""

        def interrupt() -> None:
            raise KeyboardInterrupt

        extension.mishap = interrupt
        for step in range(8):
            engine = ReteEngine(GARDEN, GARDEN_VALUES)
            extension.before = len(extension.calls) + step
            with pytest.raises(KeyboardInterrupt):
                engine.decide(WATER, FACTS, {})
            extension.before = None
            assert engine.decide(WATER, FACTS, {}) == plain(GARDEN, WATER, FACTS)

    @pytest.mark.parametrize(
        ("error", "cause"),
        [
            ("Could not assert fact, error code: 303", r"too many conditions \(error 303\)"),
            ("Could not assert fact, error code: 987", r"see its rules.h \(error 987\)"),
            (MemoryError(), "out of memory"),
        ],
    )
    @pytest.mark.parametrize("step", range(8))
    def test_an_error_of_the_extension_becomes_ours(
        self, extension: Recorder, error: str | Exception, cause: str, step: int
    ) -> None:
        """In every call from the first on; the next decision is right."""

        def fail() -> None:
            raise error if isinstance(error, Exception) else extension.error(error)

        extension.mishap = fail
        extension.before = step
        engine = ReteEngine(GARDEN, GARDEN_VALUES)
        with pytest.raises(EngineFailure, match=f"^engine-failure: .*`water`: .*{cause}"):
            engine.decide(WATER, FACTS, {})
        extension.before = None
        assert engine.decide(WATER, FACTS, {}) == plain(GARDEN, WATER, FACTS)

    def test_a_firing_that_gets_lost_is_noticed(self, extension: Recorder) -> None:
        """Silence is not taken for `no rule holds`: every fact must set off its alarm."""
        engine = ReteEngine(permits({"member": YES}), {"member": BOTH})
        # After the real call: a session that never started an action must not be deleted.
        extension.after = 2
        extension.mishap = lambda: ("{}", "")
        with pytest.raises(EngineFailure, match="a firing was lost"):
            engine.decide(WATER, {"member": True}, {})

    def test_a_fact_that_is_not_taken_up_is_noticed(self, extension: Recorder) -> None:
        """The extension answers a number instead of raising."""
        engine = ReteEngine(permits({"member": YES}), {"member": BOTH})
        extension.before = 1
        extension.mishap = lambda: (2, 0)
        with pytest.raises(EngineFailure, match=r"a fact was not taken up \(2\)"):
            engine.decide(WATER, {"member": True}, {})

    def test_a_missing_extension_is_reported_with_its_remedy(self) -> None:
        """The message must be enough to mend it."""
        with pytest.raises(EngineFailure) as failure:
            load_extension("clausewise_has_no_such_extension")
        assert "engine `rete` cannot load durable_rules" in str(failure.value)
        assert "C compiler" in str(failure.value)
        assert "CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject" in str(failure.value)

    def test_an_engine_that_is_forgotten_gives_its_memory_back(self, extension: Recorder) -> None:
        """The session first, then the ruleset: the extension does not do the one for the other."""
        ReteEngine(GARDEN, GARDEN_VALUES).decide(WATER, FACTS, {})
        gc.collect()
        assert extension.calls[-2:] == ["delete_state", "delete_ruleset"]

    def test_threads_may_share_an_engine(self) -> None:
        """They take turns; every one of them gets the answers to its own questions."""
        engine = ReteEngine(GARDEN, GARDEN_VALUES)
        wrong: list[Outcome] = []

        def ask(facts: Known) -> None:
            expected = plain(GARDEN, WATER, facts)
            outcomes = (engine.decide(WATER, facts, {}) for _ in range(200))
            wrong.extend(outcome for outcome in outcomes if outcome != expected)

        threads = [threading.Thread(target=ask, args=(case.facts,)) for case in CASES.values()]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not wrong
