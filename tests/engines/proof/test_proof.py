"""Three ways to answer questions about all states, compared with each other and with the judge."""

import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import combinations as pairs_of
from itertools import product

import pytest
from clausewise.decisions.decision import brought_about
from clausewise.engines import proof
from clausewise.engines.proof import MOST_DRAWN, finder, prover
from clausewise.engines.proof.by_diagram import DiagramAnswerer, Diagrams
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.by_z3 import Z3Answerer
from clausewise.engines.proof.formula import (
    FALSE,
    TRUE,
    Among,
    Formula,
    at_most,
    both_of,
    conjunction,
    disjunction,
    is_state,
    negation,
    truth,
)
from clausewise.engines.proof.meaning import (
    Meaning,
    clauses_differ,
    effects_differ,
    meaning_of,
    verdicts_differ,
)
from clausewise.engines.proof.question import (
    Answerer,
    NoWitness,
    Prover,
    Space,
    Undecided,
    Witness,
    nearest,
    space_of,
)
from clausewise.engines.reference import ReferenceEngine, holds
from clausewise.files import shipped
from clausewise.language import condition
from clausewise.language.condition import Choice, Facts
from clausewise.language.normal_form import rule_branches
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Impossible
from clausewise.loading.policy import load_policy
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engines.rulebooks import ACT, FACTS, choices, known_facts, rulebooks


def answerers() -> list[Answerer]:
    """Every way, dd with each of its two libraries."""
    slow = DiagramAnswerer(library=import_module("dd.autoref"))
    return [SweepAnswerer(), DiagramAnswerer(), slow, Z3Answerer()]


combinations = st.dictionaries(
    st.sampled_from(sorted(FACTS)),
    st.integers(0, 1),
    min_size=1,
    max_size=2,
).map(
    lambda picked: condition.All(
        tuple(condition.Test(name, frozenset({FACTS[name][at]})) for name, at in picked.items())
    )
)


@st.composite
def books(draw: st.DrawFn) -> Rulebook:
    """A random rulebook of which some states cannot be."""
    entries = draw(st.lists(combinations, max_size=2))
    impossible = {
        f"i.{number}": Impossible(id=f"i.{number}", says="It cannot be.", when=when)
        for number, when in enumerate(entries)
    }
    return replace(draw(rulebooks()), impossible=impossible)


@dataclass(frozen=True)
class Asked:
    """The rules of a random book under a choice, all its states, and those that can be."""

    book: Rulebook
    choice: Choice
    meaning: Meaning
    space: Space
    states: list[Facts]


@st.composite
def cases(draw: st.DrawFn) -> Asked:
    book, choice, unknown = draw(books()), draw(choices()), draw(st.booleans())
    space = space_of(FACTS.keys(), book, unknown=unknown)
    return Asked(
        book, choice, meaning_of(book, ACT, choice), space, list(possible_states(book, unknown))
    )


def possible_states(book: Rulebook, unknown: bool) -> Iterator[Facts]:
    """The states that can be, by the judge's reading of what cannot."""
    table = {name: (*values, None) if unknown else values for name, values in FACTS.items()}
    for row in product(*table.values()):
        state = {n: v for n, v in zip(table, row, strict=True) if v is not None}
        if not any(holds(book, e.when, state, book.defaults) for e in book.impossible.values()):
            yield state


def formulas_of(meaning: Meaning) -> Iterator[Formula]:
    yield from (TRUE, FALSE)
    yield from meaning.verdicts.values()
    yield from meaning.brought.values()
    yield from meaning.cited.values()
    for rule in meaning.rules.values():
        yield from (rule.surely, rule.possibly, negation(rule.possibly))


@settings(max_examples=60, deadline=None)
@given(cases())
def test_formulas_say_what_the_judge_decides(asked: Asked) -> None:
    """Verdict, rules and effects of every state, known or not, are those of the plain walk."""
    judge = ReferenceEngine(asked.book)
    meaning = asked.meaning
    for state in asked.states:
        outcome = judge.decide(ACT, state, asked.choice)
        assert [v for v in Verdict if truth(meaning.verdicts[v], state)] == [outcome.verdict]
        for id, rule in asked.book.rules.items():
            held = holds(asked.book, rule.when, state, asked.choice)
            assert truth(meaning.rules[id].surely, state) is (held is True)
            assert truth(meaning.rules[id].possibly, state) is (held is not False)
        brought = brought_about(asked.book, outcome)
        sure = {(each.effect, each.value) for each in brought if not each.open}
        perhaps = {(each.effect, each.value) for each in brought}
        assert {a for a, f in meaning.brought.items() if truth(f, state)} == sure
        assert {a for a, f in meaning.perhaps_brought.items() if truth(f, state)} == perhaps
        if outcome.verdict is not Verdict.UNDETERMINED:
            deciding = {id for id in meaning.rules if truth(meaning.decides(id), state)}
            assert deciding == outcome.deciding


@settings(max_examples=50, deadline=None)
@given(cases())
def test_every_way_gives_the_answer_that_looking_at_each_state_gives(asked: Asked) -> None:
    """States, their number, and that there is none, for every formula of a random rulebook."""
    ways = answerers()
    for formula in formulas_of(asked.meaning):
        true_in = [state for state in asked.states if truth(formula, state)]
        for way in ways:
            match way.find(asked.space, formula):
                case Witness(state):
                    assert state in true_in, way.name
                case NoWitness():
                    assert true_in == [], way.name
                case Undecided(reason):
                    raise AssertionError(reason)
            count = way.count(asked.space, formula)
            assert count == len(true_in) or way.name == "z3"
        if true_in:
            # What is found first is the same, whichever of the two was asked.
            assert ways[0].find(asked.space, formula) == ways[1].find(asked.space, formula)


@settings(max_examples=40, deadline=None)
@given(books(), books(), choices(), choices(), st.booleans())
def test_two_rulebooks_differ_where_the_judge_decides_differently(
    one: Rulebook, other: Rulebook, choice: Choice, other_choice: Choice, unknown: bool
) -> None:
    """Verdicts, effects and clauses, for two rulebooks as for two choices of one."""
    meanings = meaning_of(one, ACT, choice), meaning_of(other, ACT, other_choice)
    space = space_of(FACTS.keys(), one, other, unknown=unknown)
    judges = ReferenceEngine(one), ReferenceEngine(other)
    states = [*possible_states(one, unknown), *possible_states(other, unknown)]
    distinct = {tuple(sorted(state.items())): state for state in states}
    for formula in (
        verdicts_differ(*meanings),
        effects_differ(*meanings),
        clauses_differ(*meanings),
    ):
        assert SweepAnswerer().count(space, formula) == DiagramAnswerer().count(space, formula)
    differing = effecting = 0
    for state in distinct.values():
        outcomes = (
            judges[0].decide(ACT, state, choice),
            judges[1].decide(ACT, state, other_choice),
        )
        differing += outcomes[0].verdict is not outcomes[1].verdict
        brought = [
            brought_about(book, found).keys()
            for book, found in zip((one, other), outcomes, strict=True)
        ]
        effecting += brought[0] != brought[1]
    assert SweepAnswerer().count(space, verdicts_differ(*meanings)) == differing
    assert SweepAnswerer().count(space, effects_differ(*meanings)) == effecting


@settings(max_examples=40, deadline=None)
@given(cases(), known_facts())
def test_the_nearest_state_is_the_nearest(asked: Asked, start: Facts) -> None:
    """No state in which the formula is true differs in fewer facts."""
    for formula in asked.meaning.verdicts.values():
        distances = [
            sum(state.get(name) != start.get(name) for name in FACTS)
            for state in asked.states
            if truth(formula, state)
        ]
        for way in answerers():
            found = nearest(way, asked.space, formula, start)
            if not distances:
                assert found == NoWitness()
                continue
            assert isinstance(found, Witness)
            assert truth(formula, found.state)
            apart = sum(found.state.get(name) != start.get(name) for name in FACTS)
            assert apart == min(distances), way.name


@given(known_facts(), known_facts(), st.integers(0, 4))
def test_at_most_counts_what_differs(start: Facts, state: Facts, most: int) -> None:
    """A fact that is unknown in one of the two differs too."""
    table = {name: (*values, None) for name, values in FACTS.items()}
    apart = sum(state.get(name) != start.get(name) for name in FACTS)
    assert truth(at_most(most, start, table), state) is (apart <= most)
    assert truth(is_state(start, table), state) is (apart == 0)


def test_what_is_not_installed_is_said_and_the_next_way_asked() -> None:
    """Without the extra the sweep answers what it can, and the rest says what is missing."""
    space = Space(variables={"a": (True, False), "b": (True, False)}, possible=TRUE)
    absent = (DiagramAnswerer(library=None), Z3Answerer(library=None))
    ask = both_of(Among("a", frozenset({True})), Among("b", frozenset({False})))
    for way in absent:
        answer = way.find(space, ask)
        assert isinstance(answer, Undecided)
        assert "clausewise[proof]" in answer.reason
    small = Prover((*absent, SweepAnswerer()))
    assert small.find(space, ask) == Witness({"a": True, "b": False})
    assert small.count(space, ask) == 1
    none = Prover((*absent, SweepAnswerer(3)))
    undecided = none.find(space, ask)
    assert isinstance(undecided, Undecided)
    assert "4 states are too many to look at each" in undecided.reason
    assert "clausewise[proof]" in undecided.reason
    assert isinstance(none.count(space, ask), Undecided)


def test_z3_that_gives_up_says_so() -> None:
    """Pigeons in too few holes, with hardly a step allowed, are not proved to fit or not to."""
    names = [f"p{number}" for number in range(9)]
    space = Space(variables={name: tuple("abcdefgh") for name in names}, possible=TRUE)
    apart = [
        negation(both_of(Among(one, frozenset({hole})), Among(other, frozenset({hole}))))
        for number, one in enumerate(names)
        for other in names[:number]
        for hole in "abcdefgh"
    ]
    answer = Z3Answerer(most=10).find(space, both_of(*apart))
    assert isinstance(answer, Undecided)
    assert answer.reason.startswith("z3 gave up")


def facts_in_number(number: int) -> Space:
    return Space(variables={f"f{n:02}": (True, False) for n in range(number)}, possible=TRUE)


@st.composite
def clauses_of(draw: st.DrawFn, space: Space) -> Formula:
    """Some tests of a few facts each, all of which must hold, or none."""
    names = sorted(space.variables)
    some = st.lists(
        st.tuples(st.sampled_from(names), st.booleans()), min_size=1, max_size=4, unique=True
    )
    parts = [
        disjunction(Among(name, frozenset({value})) for name, value in each)
        for each in draw(st.lists(some, max_size=8))
    ]
    whole = both_of(*parts) if parts else TRUE
    return negation(whole) if draw(st.booleans()) else whole


class TestTheWayThatIsAskedFirst:
    """Up to so many facts decision diagrams, beyond them z3, which cannot count."""

    @settings(max_examples=30, deadline=None)
    @given(st.data(), st.sampled_from([MOST_DRAWN, MOST_DRAWN + 1]))
    def test_the_answer_does_not_depend_on_it(self, data: st.DataObject, number: int) -> None:
        space = facts_in_number(number)
        formula = data.draw(clauses_of(space))
        dd, z3 = DiagramAnswerer(), Z3Answerer()
        answers = [way.find(space, formula) for way in (prover(), finder(), dd, z3)]
        assert len({type(answer) for answer in answers}) == 1
        for answer in answers:
            assert not isinstance(answer, Witness) or truth(formula, answer.state)
        assert prover().count(space, formula) == finder().count(space, formula)
        assert prover().count(space, formula) == dd.count(space, formula)

    def test_nothing_is_drawn_of_many_facts_to_find_a_state(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        few, many = facts_in_number(MOST_DRAWN), facts_in_number(MOST_DRAWN + 1)
        asked: list[Space] = []
        draw = DiagramAnswerer.diagrams

        def noted(self: DiagramAnswerer, space: Space) -> Diagrams | None:
            asked.append(space)
            return draw(self, space)

        monkeypatch.setattr(DiagramAnswerer, "diagrams", noted)
        one = Among("f00", frozenset({True}))
        assert isinstance(prover().find(many, one), Witness)
        assert asked == []
        assert prover().count(many, one) == 2**MOST_DRAWN
        assert isinstance(prover().find(few, one), Witness)
        assert asked == [many, few]

    def test_without_z3_they_are_drawn_all_the_same(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(proof, "Z3Answerer", lambda: Z3Answerer(library=None))
        many = facts_in_number(MOST_DRAWN + 1)
        one = Among("f00", frozenset({True}))
        assert isinstance(prover().find(many, one), Witness)
        assert isinstance(prover().find(many, both_of(one, negation(one))), NoWitness)


@pytest.fixture(scope="module")
def policy() -> Rulebook:
    return load_policy(shipped("rules/password-reset"))


def test_an_interrupt_ends_what_z3_is_asked() -> None:
    # Fourteen pigeons in thirteen holes, none with another one: z3 would sit over it for long.
    holes = range(13)
    pigeons = {f"pigeon.{number}": tuple(map(str, holes)) for number in range(14)}
    apart = conjunction(
        negation(both_of(*(Among(name, frozenset({str(hole)})) for name in pair)))
        for hole in holes
        for pair in pairs_of(pigeons, 2)
    )
    timer = threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            Z3Answerer().find(Space(variables=pigeons, possible=TRUE), apart)
    finally:
        timer.join()


def test_counts_are_exact_beyond_what_a_float_can_hold() -> None:
    """Sixty facts have more states than a float tells apart."""
    space = Space(variables={f"f{n:02}": (True, False) for n in range(60)}, possible=TRUE)
    all_true = both_of(*(Among(name, frozenset({True})) for name in space.variables))
    assert DiagramAnswerer().count(space, negation(all_true)) == 2**60 - 1


@pytest.mark.parametrize("unknown", [False, True])
def test_every_way_agrees_on_the_policy(policy: Rulebook, unknown: bool) -> None:
    """On every action whether something is so, and on every small one in how many states."""
    branches = rule_branches(policy)
    ways = SweepAnswerer(200_000), DiagramAnswerer(), Z3Answerer()
    swept = set()
    for action in policy.actions:
        meaning = meaning_of(policy, action, policy.defaults, branches)
        space = space_of(meaning.names, policy, unknown=unknown)
        for formula in formulas_of(meaning):
            answers = [way.find(space, formula) for way in ways]
            kinds = {type(answer) for answer in answers if not isinstance(answer, Undecided)}
            assert len(kinds) == 1
            for answer in answers:
                if isinstance(answer, Witness):
                    assert truth(both_of(space.possible, formula), answer.state)
            counted = ways[0].count(space, formula)
            if not isinstance(counted, Undecided):
                swept.add(action)
                assert counted == ways[1].count(space, formula)
    assert set(policy.actions) - swept == {"send_reset_email", "set_password"}


def test_what_cannot_be_is_said_of_the_facts_of_each_action(policy: Rulebook) -> None:
    """What the entries imply of an action's facts, through any other facts, they say themselves.

    Otherwise a sweep would look at states that a proof over all facts knows cannot be.
    """
    every = space_of(policy.facts.keys(), policy)
    whole = DiagramAnswerer().diagrams(every)
    assert whole is not None
    possible = whole.where(TRUE)
    for action in policy.actions:
        names = meaning_of(policy, action, policy.defaults).names
        space = space_of(names, policy)
        others = {bit for name in every.variables if name not in names for bit in whole.bits[name]}
        implied = whole.bdd.exist(others, possible)
        said = whole.formula(space.possible)
        for name in names:
            said &= whole.formula(Among(name, frozenset(every.variables[name])))
        assert implied == said, action


def test_no_rule_of_the_policy_fails_on_the_states_of_one_fact(policy: Rulebook) -> None:
    """Every value of every fact occurs in some state that can be."""
    space = space_of(policy.facts.keys(), policy)
    way = DiagramAnswerer()
    for name, values in space.variables.items():
        for value in values:
            assert isinstance(way.find(space, Among(name, frozenset({value}))), Witness)


def test_kinds_of_rules_that_settle_no_verdict_decide_nowhere(policy: Rulebook) -> None:
    """Advice, procedures and effects never stand behind a verdict."""
    meaning = meaning_of(policy, "send_reset_email", policy.defaults)
    aside = [r.rule for r in meaning.rules.values() if r.kind in (Kind.EFFECT, Kind.ADVICE)]
    assert aside
    for id in aside:
        assert meaning.decides(id) is not TRUE
        assert DiagramAnswerer().count(space_of(meaning.names, policy), meaning.decides(id)) == 0
