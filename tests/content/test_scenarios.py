"""The scenarios of the policy: they pass, they cover the article, and they would notice a fault."""

from collections.abc import Iterator
from dataclasses import replace

from clausewise.engines.masks import MaskEngine
from clausewise.language.normal_form import rule_branches
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import ClauseKind
from clausewise.scenarios.checkup import Checkup
from clausewise.scenarios.run import Result, StepRun


def steps(checkup: Checkup) -> Iterator[StepRun]:
    for run in checkup.runs:
        yield from run.steps


def test_every_scenario_passes_on_every_engine(checkup: Checkup) -> None:
    """What the article promises comes about, whichever engine decides."""
    wrong = {run.scenario.id: run.result for run in checkup.runs if run.result is not Result.PASSED}
    assert wrong == {}
    assert checkup.disagreements == ()
    assert checkup.planned == len(checkup.runs) >= 200
    assert checkup.engines == ("reference", "masks", "rete")


def test_every_property_holds_and_was_looked_at(checkup: Checkup) -> None:
    """A property that was looked at nowhere would hold of anything."""
    assert [each.name for each in checkup.properties if not each.holds] == []
    assert all(each.checked > 0 for each in checkup.properties)
    assert len(checkup.properties) >= 20


def test_the_check_is_compliant(checkup: Checkup) -> None:
    """The product's own policy passes its own check."""
    assert checkup.compliant
    assert checkup.untested == ()


def test_every_permission_is_shown_granted_and_withheld(
    checkup: Checkup, rulebook: Rulebook
) -> None:
    """For each permission, some scenario is permitted by it, and some is refused the same act."""
    for clause in rulebook.clauses.values():
        if clause.kind is not ClauseKind.PERMISSION:
            continue
        granted = {
            step.request.action
            for step in steps(checkup)
            if step.decision.verdict is Verdict.PERMITTED and clause.id in step.decision.clauses
        }
        assert granted, clause.id
        for action in granted:
            assert any(
                step.request.action == action and step.decision.verdict is not Verdict.PERMITTED
                for step in steps(checkup)
            ), (clause.id, action)


def test_every_prohibition_is_shown_at_work_and_at_rest(
    checkup: Checkup, rulebook: Rulebook
) -> None:
    """For each prohibition, some scenario is forbidden by it, and some may do the same act."""
    for clause in rulebook.clauses.values():
        if clause.kind is not ClauseKind.PROHIBITION:
            continue
        stopped = {
            step.request.action
            for step in steps(checkup)
            if step.decision.verdict is Verdict.FORBIDDEN and clause.id in step.decision.clauses
        }
        assert stopped, clause.id
        assert any(
            step.request.action in stopped and step.decision.verdict is Verdict.PERMITTED
            for step in steps(checkup)
        ), clause.id


def test_every_option_of_every_reading_is_shown(checkup: Checkup, rulebook: Rulebook) -> None:
    """Each reading is shown by its default and by each other option, with another outcome."""
    for reading in rulebook.readings.values():
        for option in reading.values:
            shown = [
                run
                for run in checkup.runs
                if run.scenario.readings.get(reading.id, reading.default) == option
                and run.scenario.id.startswith(f"reading.{reading.id.lower()}")
            ]
            assert shown, f"{reading.id}={option}"


def test_every_option_changes_some_outcome(checkup: Checkup, rulebook: Rulebook) -> None:
    """No option of a reading is a word without a consequence."""
    engine = MaskEngine(rulebook)
    cases = [(step.request.action, step.decision.facts) for step in steps(checkup)]
    idle = []
    for reading in rulebook.readings.values():
        for option in reading.values:
            if option == reading.default:
                continue
            other = rulebook.choose({reading.id: option})
            if all(
                engine.decide(action, facts, other)
                == engine.decide(action, facts, rulebook.defaults)
                for action, facts in cases
            ):
                idle.append(f"{reading.id}={option}")
    assert idle == []


def test_no_rule_can_be_lost_unnoticed(checkup: Checkup, rulebook: Rulebook) -> None:
    """Take any one rule away, and what some scenario expects no longer comes about."""
    cases = [
        (step.request.action, step.decision.facts, rulebook.choose(run.scenario.readings), step)
        for run in checkup.runs
        for step in run.steps
    ]
    branches = rule_branches(rulebook)
    unnoticed = []
    for lost in rulebook.rules:
        rest = {id: rule for id, rule in rulebook.rules.items() if id != lost}
        engine = MaskEngine(
            replace(rulebook, rules=rest), [each for each in branches if each.rule != lost]
        )
        # The first that notices ends the search, and an outcome that names the rule notices.
        likely = sorted(cases, key=lambda case: lost not in _named(case[-1].decision.outcome))
        if all(
            engine.decide(action, facts, choice) == step.decision.outcome
            for action, facts, choice, step in likely
        ):
            unnoticed.append(lost)
    assert unnoticed == []


def _named(outcome: Outcome) -> frozenset[str]:
    return outcome.deciding | outcome.holding | outcome.open
