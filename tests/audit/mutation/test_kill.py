"""Which scenario notices a mutant, and that replays tell what pytest tells."""

from pathlib import Path

import pytest
from clausewise.audit.mutation.as_yaml import Sources
from clausewise.audit.mutation.making import mutants
from clausewise.audit.mutation.run import Fate, Laboratory, Tried, drawn, try_all
from clausewise.audit.mutation.suites import ScenarioSuite, read_features
from clausewise.audit.mutation.trial import Bench
from clausewise.audit.mutation.verify import verified
from clausewise.files import shipped
from clausewise.scenarios.document import load_scenarios, shared_accounts
from clausewise.scenarios.run import Result, Runner

from tests.audit.mutation.conftest import FEATURES, SCENARIOS

WEAK = """Feature: A weak suite

  Scenario: An admin sends a link to an agent, and nobody asks more
    Given the account standard
    When ada sends ben a reset email
    Then ben is sent a reset link at their primary address

  Scenario: It fails already
    Given the account standard
    When ada sends ben a reset email
    Then no message is sent

  Scenario: It has a step of another project
    Given the account standard
    When ada phones ben
    Then no message is sent
"""


@pytest.fixture
def weak(bench: Bench, tmp_path: Path) -> Laboratory:
    (tmp_path / "weak.feature").write_text(WEAK, encoding="utf-8")
    accounts = shared_accounts(shipped(SCENARIOS), SCENARIOS)
    return Laboratory(bench, [read_features(tmp_path, "mine", bench.book, accounts)])


def test_what_fails_already_or_cannot_be_replayed_is_named(weak: Laboratory) -> None:
    [suite] = weak.suites
    assert [entry.place.line for entry in suite.entries] == [3]
    assert [(p.place.line, p.code) for p in suite.aside] == [
        (15, "not-replayed"),
        (8, "fails-already"),
    ]


def test_a_weak_suite_has_survivors(weak: Laboratory, bench: Bench) -> None:
    """Nobody asks for the clauses, so that a rule that adds one is not missed."""
    made = mutants(bench.book, ["remove-rule"])
    tried = {each.mutant.was.id: each for each in try_all(weak, made, jobs=1)}
    assert tried["reset-email.goes-to-registered-address"].fate is Fate.KILLED
    lives = tried["reset-email.admins-may-send-summary"]
    assert lives.fate is Fate.SURVIVED
    assert lives.witness is not None
    assert "C05" in lives.witness.decision.clauses
    assert lives.witness.example is not None
    wrong = bench.trial(lives.mutant).decide(
        lives.witness.action, lives.witness.example.facts, bench.book.choose(lives.witness.chosen)
    )
    assert "C05" not in wrong.clauses


def test_a_killer_passes_on_the_rules_and_fails_on_the_mutant(bench: Bench) -> None:
    """The YAML scenario that is named is run on the mutant by every engine, and fails."""
    loaded = load_scenarios(shipped(SCENARIOS), SCENARIOS, bench.book)
    suite = ScenarioSuite(loaded.scenarios, bench.original())
    by_id = {scenario.id: scenario for scenario in loaded.scenarios}
    for each in try_all(Laboratory(bench, [suite]), drawn(mutants(bench.book), 60, seed=3), jobs=1):
        killer = each.killers["scenarios"]
        if killer is None:
            assert each.fate is not Fate.KILLED
            continue
        scenario = by_id[killer.name]
        for trial, wanted in (
            (bench.original(), Result.PASSED),
            (bench.trial(each.mutant), Result.FAILED),
        ):
            runner = Runner(trial.book, trial.engine, trial.engine)
            assert runner.run_one(scenario).result is wanted, each.mutant.id


def test_of_a_sample_of_faults_scenarios_and_features_miss_none(laboratory: Laboratory) -> None:
    """A whole run takes minutes; a case that is taken out shows here sooner or later."""
    made = drawn(mutants(laboratory.bench.book), 400, seed=17)
    fates = {each.mutant.id: each.fate for each in try_all(laboratory, made, jobs=1)}
    assert {id: f for id, f in fates.items() if f not in (Fate.KILLED, Fate.EQUIVALENT)} == {}


def test_no_scenario_that_is_not_run_would_have_failed(laboratory: Laboratory) -> None:
    """Where nothing is said to notice a mutant, every scenario is run on it and passes."""
    bench = laboratory.bench
    alive = 0
    for mutant in drawn(mutants(bench.book), 6, seed=37):
        trial = bench.trial(mutant)
        for hunt in laboratory.hunts:
            killers = set(hunt.killers(mutant, trial))
            failing = {
                number
                for number in range(len(hunt.suite.entries))
                if hunt.suite.fails(number, trial)
            }
            assert killers == failing, (mutant.id, hunt.suite.name)
            alive += not failing
    assert alive, "the sample has no mutant that lives; take another seed"


def test_a_replay_tells_what_pytest_tells(bench: Bench, sources: Sources, tmp_path: Path) -> None:
    """Scenario by scenario, on mutants written down as policies.

    Every feature but the three longest, which are half of all lines and have no other steps.
    """
    names = sorted(shipped(FEATURES).glob("*.feature"), key=lambda path: path.stat().st_size)
    folder = tmp_path / FEATURES
    folder.mkdir(parents=True)
    for path in names[:-3]:
        (folder / path.name).write_bytes(path.read_bytes())
    accounts = shared_accounts(shipped(SCENARIOS), SCENARIOS)
    suite = read_features(folder, FEATURES, bench.book, accounts)
    made = drawn(mutants(bench.book), 2, seed=5)
    laboratory = Laboratory(bench, [suite])
    found = verified(laboratory, sources, made, (folder, FEATURES), shipped(SCENARIOS))
    run = [each for each in found if not each.refused]
    assert len(run) == len(made)
    assert any(each.by_pytest for each in run)
    for each in run:
        assert each.by_replay == each.by_pytest, each.mutant.id


def test_processes_do_not_change_what_is_found(laboratory: Laboratory) -> None:
    made = drawn(mutants(laboratory.bench.book), 140, seed=2)

    def told(found: list[Tried]) -> list[object]:
        return [(each.mutant.id, each.fate, dict(each.killers)) for each in found]

    alone = told(list(try_all(laboratory, made, jobs=1)))
    assert told(list(try_all(laboratory, made, jobs=2))) == alone
