"""Coverage: what a suite meets, what can be met at all, and scenarios for what is open."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from clausewise.audit.coverage.feasible import Feasible, silences
from clausewise.audit.coverage.goals import Criterion, Goal, Goals, as_mutant
from clausewise.audit.coverage.measure import Measure, meets
from clausewise.audit.coverage.missing import Seeker
from clausewise.audit.coverage.report import as_gherkin, as_yaml, covered
from clausewise.audit.desk import Desk
from clausewise.audit.mutation.cases import Case
from clausewise.audit.mutation.making import mutants
from clausewise.audit.mutation.replay import ReadyScenario, ready, replay
from clausewise.audit.mutation.run import drawn
from clausewise.audit.mutation.suites import Entry, Suite, read_features, read_scenarios
from clausewise.audit.mutation.trial import Bench, Seen, Trial, seen
from clausewise.bdd.gherkin_file import read_feature
from clausewise.bdd.story import Ground
from clausewise.engines.proof.question import Undecided
from clausewise.errors import InputError, Problem
from clausewise.files import shipped
from clausewise.language import condition
from clausewise.language.condition import ALWAYS, All, Choice, Condition, Facts, Value
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import load_scenarios, shared_accounts
from clausewise.scenarios.run import Result, Runner
from hypothesis import given, settings

from tests.audit.shed import build
from tests.engines.rulebooks import ACT, FACTS, READINGS, book_of, rulebooks
from tests.reporting.checked import clausewise


def asks(name: str, *values: Value) -> Condition:
    return condition.Test(name, frozenset(values))


def rule(id: str, kind: Kind, when: Condition = ALWAYS) -> Rule:
    return Rule(id=id, says="A rule.", clauses=("C01",), kind=kind, actions=(ACT,), when=when)


@dataclass
class Asking:
    """A suite of bare cases, all of whose answers are looked at."""

    cases: Sequence[Case]
    name: str = "scenarios"
    entries: Sequence[Entry] = ()
    aside: Sequence[Problem] = field(default_factory=list)

    @property
    def asserted(self) -> Sequence[bool]:
        return [True] * len(self.cases)

    def fails(self, scenario: int, trial: Trial) -> bool:
        raise NotImplementedError

    def notices(self, case: int, was: Seen, now: Seen, trial: Trial) -> bool:
        return was != now


def cases(book: Rulebook, *facts: Facts) -> Sequence[Case]:
    return [Case(number, ACT, known, book.defaults) for number, known in enumerate(facts)]


def met(book: Rulebook, criterion: Criterion, *facts: Facts) -> set[tuple[str, str, object]]:
    measure = Measure(Bench(book), Goals(book), Asking(cases(book, *facts)))
    return {(goal.part, goal.name, goal.value) for goal in measure.met(criterion)}


A_AND_X = [rule("r.p", Kind.PERMIT, All((asks("f.a", True), asks("f.b", "x"))))]


class TestWhatIsMet:
    def test_a_test_is_decisive_where_it_alone_turns_the_answer(self) -> None:
        book = book_of(A_AND_X)
        both = {("r.p", "f.a", True), ("r.p", "f.b", "x")}
        assert met(book, Criterion.MCDC, {"f.a": True, "f.b": "x"}) == both
        assert met(book, Criterion.MCDC, {"f.a": False, "f.b": "x"}) == {("r.p", "f.a", False)}
        # With both wrong neither alone decides.
        assert met(book, Criterion.MCDC, {"f.a": False, "f.b": "y"}) == set()

    def test_values_that_nothing_tells_apart_are_one(self) -> None:
        book = book_of(A_AND_X)
        z = met(book, Criterion.MCDC, {"f.a": True, "f.b": "z"})
        assert z == met(book, Criterion.MCDC, {"f.a": True, "f.b": "y"}) == {("r.p", "f.b", "y")}

    def test_a_test_comes_out_true_false_or_unknown(self) -> None:
        book = book_of(A_AND_X)
        assert met(book, Criterion.CONDITION, {"f.a": True, "f.b": "z"}, {"f.b": "x"}) == {
            ("r.p", "f.a", True),
            ("r.p", "f.a", None),
            ("r.p", "f.b", False),
            ("r.p", "f.b", True),
        }

    def test_a_rule_turns_with_the_facts_that_it_does_not_test(self) -> None:
        forbid = rule("r.f", Kind.FORBID, asks("f.c", "p"))
        book = book_of([rule("r.p", Kind.PERMIT, asks("f.a", True)), forbid])
        free: Facts = {"f.a": True, "f.c": "q"}
        assert met(book, Criterion.ROTATION, free) == {("r.p", "f.c", "q")}
        # Forbidden all the same: whether it was permitted is not seen.
        assert met(book, Criterion.ROTATION, {"f.a": True, "f.c": "p"}) == {("r.f", "f.a", True)}

    def test_two_facts_at_once(self) -> None:
        book = book_of(A_AND_X)
        goals = Goals(book)
        found = Measure(Bench(book), goals, Asking(cases(book, {"f.a": True, "f.b": "y"})))
        assert len(goals.of(Criterion.PAIRS)) == 4
        assert [goal.id for goal in found.met(Criterion.PAIRS)] == ["act: f.a is true and f.b is y"]


def known_states() -> Iterator[Facts]:
    for values in product(*FACTS.values()):
        yield dict(zip(FACTS, values, strict=True))


def every_choice() -> Iterator[Choice]:
    for options in product(*READINGS.values()):
        yield dict(zip(READINGS, options, strict=True))


def differs(bench: Bench, goals: Goals, goal: Goal, facts: Facts, choice: Choice) -> bool:
    """Look at one state: is the goal's value in it, and would its fault be noticed?"""
    book = bench.book
    if {**choice, **facts}[goal.name] not in goals.like(goal):
        return False
    trial = bench.trial(as_mutant(book.rules[goal.part], goals.fault(goal)))
    before = seen(bench.original().decide(ACT, facts, choice))
    after = seen(trial.decide(ACT, facts, choice))
    return before._replace(readings=()) != after._replace(readings=())


@settings(max_examples=40, deadline=None)
@given(rulebooks())
def test_what_can_be_met_is_what_looking_at_each_state_says(book: Rulebook) -> None:
    bench, goals = Bench(book), Goals(book)
    feasible = Feasible(Desk(book, book.defaults), goals)
    for criterion in (Criterion.MCDC, Criterion.ROTATION):
        for goal in goals.of(criterion)[:12]:
            found = feasible.answer(goal)
            assert not isinstance(found, Undecided)
            is_met = any(
                differs(bench, goals, goal, facts, book.defaults) for facts in known_states()
            )
            assert (found is not None) == is_met, goal.id
            if found is not None:
                assert meets(bench, goals, goal, Case(0, ACT, found[1], book.defaults))


class TestAnyReadings:
    """What no state meets as the readings are chosen, another choice of them may."""

    @settings(max_examples=15, deadline=None)
    @given(rulebooks())
    def test_what_can_be_met_is_what_looking_at_each_state_and_choice_says(
        self, book: Rulebook
    ) -> None:
        bench, goals = Bench(book), Goals(book)
        feasible = Feasible(Desk(book, book.defaults), goals, any_readings=True)
        for criterion in (Criterion.MCDC, Criterion.ROTATION):
            for goal in goals.of(criterion)[:6]:
                found = feasible.answer(goal)
                assert not isinstance(found, Undecided)
                is_met = any(
                    differs(bench, goals, goal, facts, choice)
                    for choice in every_choice()
                    for facts in known_states()
                )
                assert (found is not None) == is_met, goal.id
                if found is not None:
                    facts, chosen = feasible.desk.split(found[1])
                    case = Case(0, ACT, facts, {**book.defaults, **chosen})
                    assert meets(bench, goals, goal, case)

    def test_a_reading_stays_as_chosen_unless_the_goal_needs_another(self) -> None:
        needs = All((asks("f.a", True), asks("A01", "two")))
        book = book_of(
            [rule("r.p", Kind.PERMIT, needs), rule("r.q", Kind.PERMIT, asks("f.d", True))]
        )
        goals = Goals(book)
        feasible = Feasible(Desk(book, book.defaults), goals, any_readings=True)
        chosen = {}
        for goal in goals.of(Criterion.RULE):
            found = feasible.answer(goal)
            assert isinstance(found, tuple)
            chosen[goal.part] = {**book.defaults, **feasible.desk.split(found[1])[1]}
        assert chosen["r.p"] == {"A01": "two", "A02": "left"}
        assert chosen["r.q"] == book.defaults

    def test_a_rule_of_another_reading_is_proposed_with_it(self, policy: Rulebook) -> None:
        """Which brand is meant by the oldest (C28) is read as A11 says: of all, or of those with an
        active help center.
        """
        bench, desk, goals = Bench(policy), Desk(policy, policy.defaults), Goals(policy)
        goal = Goal(Criterion.RULE, "sender.oldest-brand-of-all")
        assert goal in goals.of(Criterion.RULE)
        assert Seeker(bench, Feasible(desk, goals)).missing([goal]).infeasible == (goal,)
        missing = Seeker(bench, Feasible(desk, goals, any_readings=True)).missing([goal])
        [proposal] = missing.proposals
        assert proposal.shown.chosen == {"A11": "oldest_brand_if_active"}
        lines = [line.removeprefix("# confirm: ") for line in as_gherkin(policy, missing)]
        assert "    And A11 is read as oldest_brand_if_active" in lines
        assert features_meet(policy, lines, goal)

    def test_what_is_generated_says_how_it_is_read(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """What is made for another reading passes where the default one stands."""
        build(tmp_path)
        rules, scenarios = tmp_path / "rules", tmp_path / "scenarios"
        made = tmp_path / "made" / "a.yaml"
        asked = ("--policy", str(rules), "--scenarios", str(scenarios))
        more = ("--cover", "mcdc", "--reading", "A01=staff", "-o", str(made))
        assert clausewise("generate", *asked, *more) == 0
        text = made.read_text().replace("# confirm: ", "")
        assert text.count("readings: {A01: staff}") == text.count("- id: ") > 0
        made.write_text(text)
        capsys.readouterr()
        run = ("check", *asked[:2], "--scenarios", str(made.parent), "-o", str(tmp_path / "out"))
        assert clausewise(*run) == 0

    def test_the_command_asks_for_them_where_it_is_told_to(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """In the shed agents are guests, unless A01 is read so that they belong to the staff."""
        build(tmp_path)
        asked = (
            *("coverage", "--policy", str(tmp_path / "rules"), "--format", "json"),
            *("--scenarios", str(tmp_path / "scenarios"), "--against", "scenarios"),
            *("--criterion", "mcdc"),
        )
        found = {}
        for more in ((), ("--any-readings",)):
            assert clausewise(*asked, *more) == 0
            found[more] = json.loads(capsys.readouterr().out)
        [as_chosen], [under_any] = (each["coverage"] for each in found.values())
        staff = [goal for goal in as_chosen["infeasible"] if goal.endswith("A01 is staff")]
        assert len(staff) == 1
        assert staff[0].startswith("shed.guests")
        assert set(staff) <= set(under_any["open"])
        # More can be met, and nothing less; so it is harder to have met all.
        assert set(under_any["infeasible"]) < set(as_chosen["infeasible"])
        assert under_any["met"] == as_chosen["met"]
        assert under_any["feasible"] > as_chosen["feasible"]
        assert under_any["percent"] < as_chosen["percent"]
        [closing] = [
            each["scenario"]
            for each in found[("--any-readings",)]["proposals"]
            if f"mcdc {staff[0]}" in each["closes"]
        ]
        assert any("readings: {A01: staff}" in line for line in closing)


@pytest.fixture(scope="module")
def policy() -> Rulebook:
    return load_policy(shipped("rules") / "password-reset", "rules/password-reset")


SCENARIOS = "scenarios/password-reset"


def test_what_a_suite_notices_is_what_fails(policy: Rulebook) -> None:
    """Of each case whose answer a mutant changes: notices says what a run of the scenario says."""
    bench = Bench(policy)
    accounts = shared_accounts(shipped(SCENARIOS), SCENARIOS)
    suites: list[Suite] = [
        read_scenarios(shipped(SCENARIOS), SCENARIOS, bench),
        read_features(shipped("features"), "features", policy, accounts),
    ]
    compared = 0
    original = bench.original()
    rules = list(policy.rules)
    for mutant in drawn(mutants(policy, ["remove-rule"], rules), 12, 3):
        trial = bench.trial(mutant)
        for suite in suites:
            for number, case in enumerate(suite.cases[:400]):
                was = seen(original.decide(case.action, case.facts, case.choice))
                now = seen(trial.decide(case.action, case.facts, case.choice))
                if was != now and suite.notices(number, was, now, trial):
                    assert suite.fails(case.scenario, trial)
                    compared += 1
    assert compared > 50


def test_proposals_pass_once_they_are_confirmed_and_are_no_evidence_before(
    policy: Rulebook, tmp_path: Path
) -> None:
    bench, desk = Bench(policy), Desk(policy, policy.defaults)
    goals = Goals(policy, tuple(silences(desk)))
    asked = [
        *goals.of(Criterion.SILENCE),
        *goals.of(Criterion.MCDC)[:60],
        *goals.of(Criterion.ROTATION)[-90:],
    ]
    missing = Seeker(bench, Feasible(desk, goals)).missing(asked)
    assert len(missing.proposals) > 10
    closed = [goal for proposal in missing.proposals for goal in proposal.goals]
    assert sorted(goal.id for goal in closed) == sorted(
        {goal.id for goal in asked}
        - {goal.id for goal in (*missing.infeasible, *missing.unshown, *missing.undecided)}
    )
    text = list(as_yaml(policy, missing))
    assert all(line.startswith("#") for line in text)
    (tmp_path / "a.yaml").write_text("\n".join(text))
    with pytest.raises(InputError, match="the file holds nothing"):
        load_scenarios(tmp_path, "mine", policy)
    confirmed = "\n".join(line.removeprefix("# confirm: ") for line in text)
    (tmp_path / "a.yaml").write_text(confirmed)
    scenarios = load_scenarios(tmp_path, "mine", policy).scenarios
    assert len(scenarios) == len(missing.proposals)
    engine = bench.original().engine
    for run in Runner(policy, engine, engine).run(scenarios):
        assert run.result is Result.PASSED, run.scenario.id

    lines = [line.removeprefix("# confirm: ") for line in as_gherkin(policy, missing)]
    path = tmp_path / "a.feature"
    path.write_text("\n".join(lines))
    problems: list[Problem] = []
    file = read_feature(path, "a.feature", problems)
    assert file is not None
    ground = Ground(policy, {})
    written = list(file.scenarios())
    refused = [line for line in lines if "not written" in line]
    assert len(written) + len(refused) == len(missing.proposals)
    assert len(written) > len(refused)
    for scenario in written:
        steps = ready(scenario, "a.feature")
        assert isinstance(steps, ReadyScenario), steps
        assert replay(steps, ground)[1] == "", scenario.name


def test_a_feature_says_what_must_not_come_about(policy: Rulebook) -> None:
    """Save makes a new password effective (C82, C88); it was not clicked."""
    bench, desk = Bench(policy), Desk(policy, policy.defaults)
    goals = Goals(policy)
    unsaved = [
        goal
        for goal in goals.of(Criterion.MCDC)
        if (goal.part, goal.name, goal.value)
        == ("set-password.password-changes", "request.saved", False)
    ]
    missing = Seeker(bench, Feasible(desk, goals)).missing(unsaved)
    lines = [line.removeprefix("# confirm: ").strip() for line in as_gherkin(policy, missing)]
    assert "And the request is made without clicking Save" in lines
    assert not any("password.becomes" in line for line in lines)
    assert "And no other effect comes about" in lines


def test_a_feature_says_by_which_clause_where_nothing_else_tells(policy: Rulebook) -> None:
    """Nobody can tell the agent brand (C27): not for want of dates, which C28 asks for only where
    the agent brand has no active help center. Read so that the default brand stands in (A12), and
    that has none, it would be for both; the sender is undetermined either way.
    """
    bench, desk = Bench(policy), Desk(policy, policy.defaults)
    goals = Goals(policy)
    [goal] = [
        goal
        for goal in goals.of(Criterion.MCDC)
        if (goal.part, goal.name, goal.value)
        == ("sender.oldest-cannot-be-told", "A12", "only_brand_or_undetermined")
    ]
    missing = Seeker(bench, Feasible(desk, goals)).missing([goal])
    lines = [line.removeprefix("# confirm: ") for line in as_gherkin(policy, missing)]
    then = "And the effect sender.brand is undetermined because of C27"
    assert [line.strip() for line in lines if "sender.brand" in line] == [then]
    assert features_meet(policy, lines, goal)
    # Without it the feature would not notice the fault that the goal asks for.
    assert not features_meet(policy, [line.replace(" because of C27", "") for line in lines], goal)


def features_meet(policy: Rulebook, lines: Sequence[str], goal: Goal) -> bool:
    bench, goals = Bench(policy), Goals(policy)
    with TemporaryDirectory() as folder:
        (Path(folder) / "a.feature").write_text("\n".join(lines))
        suite = read_features(Path(folder), "mine", policy, {})
    assert not suite.aside
    return goal in Measure(bench, goals, suite).met(goal.criterion)


class TestCommand:
    def test_it_counts_each_suite_and_both_together(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert clausewise("coverage", "--criterion", "clause", "--criterion", "effect") == 0
        said = capsys.readouterr().out
        assert "clause     together" in said
        assert said.count("100 %") == 6

    def test_a_percentage_below_what_is_asked_ends_with_1(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        features = tmp_path / "features"
        features.mkdir()
        (features / "a.feature").write_text(
            "Feature: One\n\n  Scenario: One\n    Given the account standard\n"
            "    When ben sends cara a reset email\n"
            "    Then it is forbidden because of C11 and C21\n"
        )
        asked = ("coverage", "--against", "features", "--features", str(features))
        arguments = (*asked, "--criterion", "clause", "--fail-under", "50")
        assert clausewise(*arguments) == 1
        said = capsys.readouterr().out
        assert "clause, not in features: " in said
        # Named by the rule that forbids and nothing else.
        assert "C11" not in said.split("not in features: ")[1]

    @pytest.mark.parametrize("form", ["yaml", "gherkin"])
    def test_what_is_missing_goes_into_a_file_of_comments(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
    ) -> None:
        features = tmp_path / "features"
        features.mkdir()
        (features / "a.feature").write_text(
            "Feature: One\n\n  Scenario: One\n    Given the account standard\n"
            "    When ben sends cara a reset email\n"
            "    Then it is forbidden because of C11 and C21\n"
        )
        target = tmp_path / "out" / "more.txt"
        beside = ("--beside", "features", "--features", str(features))
        arguments = ("generate", "--cover", "silence", "--as", form, *beside, "-o", str(target))
        assert clausewise(*arguments) == 0
        text = target.read_text()
        written = text.count("verdict: not_covered" if form == "yaml" else "it is not covered")
        assert written > 10
        assert f"{written} scenarios to confirm" in capsys.readouterr().out
        assert all(line.startswith("#") for line in text.splitlines())

    def test_nothing_to_add_is_said(self, policy: Rulebook) -> None:
        book = book_of(A_AND_X)
        every = [dict(facts) for facts in known_states()]
        bench, desk = Bench(book), Desk(book, book.defaults)
        goals = Goals(book)
        measure = Measure(bench, goals, Asking(cases(book, *every)))
        found = covered(bench, Feasible(desk, goals), [measure], [Criterion.MCDC])
        [line] = found.lines
        assert (line.percent, line.open, found.proposals) == (100, (), ())
