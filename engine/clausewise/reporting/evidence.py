"""What the steps of a check say about clauses, rules and readings."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from clausewise.scenarios.checkup import Checkup
from clausewise.scenarios.model import ExpectedEffect
from clausewise.scenarios.run import ScenarioRun, StepRun


def clauses_touched(step: StepRun) -> frozenset[str]:
    """Return the clauses behind any part of the step's decision."""
    decision = step.decision
    return frozenset(
        chain(
            decision.clauses,
            *(effect.clauses for effect in decision.effects),
            *(advice.clauses for advice in decision.advice),
            *(procedure.clauses for procedure in decision.procedures),
        )
    )


def rules_involved(step: StepRun) -> frozenset[str]:
    """Return the rules that hold in the step's decision, or refuse or decide it."""
    return step.rules


def readings_relied_on(step: StepRun) -> frozenset[str]:
    """Return the readings of which another option alone would change verdict or effects."""
    return frozenset(relied.reading for relied in step.decision.readings)


def clauses_failed(step: StepRun) -> frozenset[str]:
    """Return the clauses that what went wrong in the step is about; empty where all went well.

    A step touches many clauses, and one wrong part of it is no reason to doubt all of them.
    """
    if step.disagreements:
        return clauses_touched(step)
    return frozenset(
        chain.from_iterable(_clauses_of_part(step, wrong.part) for wrong in step.mismatches)
    )


def _clauses_of_part(step: StepRun, part: str) -> Iterable[str]:
    expect, decision = step.step.expect, step.decision
    match part:
        case "clauses":
            return expect.clauses ^ set(decision.clauses)
        case "advice":
            return expect.advice ^ _cited(each.clauses for each in decision.advice)
        case "procedure":
            shown = _cited(each.clauses for each in decision.procedures)
            return (expect.procedure or frozenset()) ^ shown
        case "effects":
            return _cited(effect.clauses for effect in expect.effects ^ set(_effects(step)))
        case "verdict" | "unknown" | "readings":
            return expect.clauses | set(decision.clauses)
        case _:
            # The account and its outbox are as the effects made them.
            return _cited(effect.clauses for effect in expect.effects | set(_effects(step)))


def _effects(step: StepRun) -> Iterator[ExpectedEffect]:
    for part in step.decision.effects:
        clauses = frozenset(part.clauses)
        yield ExpectedEffect(effect=part.effect, value=part.value, clauses=clauses, open=part.open)


def _cited(parts: Iterable[Iterable[str]]) -> frozenset[str]:
    return frozenset(chain.from_iterable(parts))


def failed_in(run: ScenarioRun) -> frozenset[str]:
    """Return the clauses that the scenario casts doubt on, those of steps never run included."""
    missed = run.scenario.steps[len(run.steps) :]
    lost = (step.expect.cited for step in missed)
    return frozenset(chain(*map(clauses_failed, run.steps), *lost))


def scenarios_by(
    checkup: Checkup, names: Callable[[ScenarioRun], Iterable[str]]
) -> Mapping[str, list[str]]:
    """Return, by name, the ids of the scenarios for which `names` yields it, in the order run."""
    found: dict[str, dict[str, None]] = {}
    for run in checkup.runs:
        for name in names(run):
            # A dictionary, because it keeps the order and drops what it has.
            found.setdefault(name, {})[run.scenario.id] = None
    return {name: list(ids) for name, ids in found.items()}


def in_steps(
    names: Callable[[StepRun], Iterable[str]],
) -> Callable[[ScenarioRun], Iterator[str]]:
    """Return what yields, for a scenario, the names of each of its steps in turn."""

    def of_run(run: ScenarioRun) -> Iterator[str]:
        return chain.from_iterable(map(names, run.steps))

    return of_run
