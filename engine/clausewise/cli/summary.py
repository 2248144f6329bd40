"""What a check found, in few lines that a person can act on."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from clausewise.scenarios.checkup import Checkup
from clausewise.scenarios.features import FeaturesRun
from clausewise.scenarios.proofs import SAID_ELSEWHERE, UNDECIDED
from clausewise.scenarios.run import Result, ScenarioRun

MOST_SHOWN: Final = 20


def summary_lines(checkup: Checkup, written: Sequence[Path]) -> Iterator[str]:
    """Yield the lines: the verdict, what is wrong and where, what was not tested."""
    passed = checkup.counts.get(Result.PASSED, 0)
    yield "COMPLIANT" if checkup.compliant else "NOT COMPLIANT"
    yield (
        f"  scenarios   {passed} of {checkup.planned} passed on {len(checkup.engines)} engines "
        f"({', '.join(checkup.engines)})"
    )
    if checkup.features is None:
        yield "  features    not run; name their folder with --features"
    else:
        run = checkup.features
        yield f"  features    {run.passed} of {len(run.results)} scenarios passed; {run.census[0]}"
    holding = sum(result.holds for result in checkup.properties)
    proved = sum(proof.standing == "proved" for proof in checkup.proofs.values())
    rest = "" if proved == len(checkup.properties) else ", the others tried on states of a sweep"
    yield (
        f"  properties  {holding} of {len(checkup.properties)} hold; "
        f"{proved} proved for every state{rest}"
    )
    decided = sum(sweep.decided for sweep in checkup.sweeps)
    complete = sum(sweep.complete for sweep in checkup.sweeps)
    yield (
        f"  engines     {len(checkup.disagreements)} disagreements in {decided} swept states; "
        f"{complete} of {len(checkup.sweeps)} actions swept completely"
    )
    rules = checkup.rulebook.rules.values()
    yield (
        f"  clauses     {len(checkup.rulebook.clauses)}, cited by {len(rules)} rules; "
        f"{len(checkup.untested)} that rules cite are touched by no scenario"
    )
    yield f"  audit       {_audit_counts(checkup)}"
    chosen = [
        f"{name}={option}"
        for name, option in sorted(checkup.choice.items())
        if option != checkup.rulebook.defaults[name]
    ]
    if chosen:
        yield f"  readings    chosen instead of the default: {', '.join(chosen)}"
    yield from _failures(checkup)
    if checkup.features is not None:
        yield from _feature_failures(checkup.features)
    yield from _audit_findings(checkup)
    if checkup.untested:
        yield ""
        yield f"Touched by no scenario: {' '.join(checkup.untested)}"
    if checkup.features is not None and checkup.untouched_by_features:
        yield ""
        yield f"Touched by no feature: {' '.join(checkup.untouched_by_features)}"
    yield ""
    yield "Written: " + ", ".join(str(path) for path in written if path.suffix != ".csv")


def _failures(checkup: Checkup) -> Iterator[str]:
    wrong = [run for run in checkup.runs if run.result is not Result.PASSED]
    if wrong:
        yield ""
        yield f"{len(wrong)} scenarios did not pass"
    for run in wrong[:MOST_SHOWN]:
        yield from _failure(run)
    if len(wrong) > MOST_SHOWN:
        yield f"  and {len(wrong) - MOST_SHOWN} more: see the report"
    for result in checkup.properties:
        if not result.holds:
            promise = checkup.rulebook.properties[result.name]
            why = result.failure or "it was never looked at"
            yield f"  {promise.place}: property {result.name} does not hold: {why}"
    for disagreement in checkup.disagreements[:MOST_SHOWN]:
        yield f"  engines disagree on {disagreement.action}: {disagreement}"


def _audit_counts(checkup: Checkup) -> str:
    """Return how much of which level is open, what was let pass, and what was not answered."""
    told = Counter(
        each.standing if each.standing != "open" else each.level
        for each in checkup.audited
        if each.code != UNDECIDED
    )
    counts = f"{told['error']} errors, {told['warning']} warnings, {told['note']} notes"
    passed = "".join(f", {told[each]} {each}" for each in ("waived", "known") if told[each])
    undecided = sum(each.code == UNDECIDED for each in checkup.audited)
    open_still = f"; {undecided} questions need clausewise[proof]" if undecided else ""
    return f"{counts}{passed}{open_still}"


def _audit_findings(checkup: Checkup) -> Iterator[str]:
    """Yield what the audit found and is to be mended; failed properties are named already."""
    found = [
        each
        for each in checkup.audited
        if each.standing == "open" and each.level != "note" and each.code not in SAID_ELSEWHERE
    ]
    if found:
        yield ""
        yield f"The audit found {len(found)} things to mend or to waive"
    yield from (
        f"  {each.place}: {each.level}: {each.code}: {each.says}" for each in found[:MOST_SHOWN]
    )
    if len(found) > MOST_SHOWN:
        yield f"  and {len(found) - MOST_SHOWN} more: see the report"


def _feature_failures(run: FeaturesRun) -> Iterator[str]:
    wrong = [each for each in run.results if each.result != "passed"]
    if wrong:
        yield ""
        yield f"{len(wrong)} scenarios of feature files did not pass"
    for each in wrong[:MOST_SHOWN]:
        yield f"  {each.file}:{each.line}: {each.title}"
        yield from (f"    {line}" for line in each.message.splitlines())
    if len(wrong) > MOST_SHOWN:
        yield f"  and {len(wrong) - MOST_SHOWN} more: see the report"
    yield from (f"  lost: {loss}" for loss in run.losses)
    for problem in run.problems:
        yield from (f"  {line}" for line in str(problem).splitlines())


def _failure(run: ScenarioRun) -> Iterator[str]:
    yield f"  {run.scenario.id}: {run.scenario.title}"
    for problem in run.problems:
        yield f"    {problem}"
    for step in run.steps:
        for mismatch in step.mismatches:
            yield f"    step {step.number}, {mismatch}"
        if step.mismatches:
            for reason in step.decision.reasons:
                yield f"      decided by {reason.rule}, {reason.place}: {reason.because}"
        for disagreement in step.disagreements:
            yield f"    step {step.number}, engines disagree: {disagreement}"


def summary_data(checkup: Checkup, written: Sequence[Path]) -> dict[str, object]:
    """Return the summary as data; results.json has everything."""
    return {
        "compliant": checkup.compliant,
        "scenarios": {
            "planned": checkup.planned,
            **{str(result): checkup.counts.get(result, 0) for result in Result},
        },
        "failed": [run.scenario.id for run in checkup.runs if run.result is not Result.PASSED],
        "features": None if checkup.features is None else features_data(checkup.features),
        "properties": {result.name: result.holds for result in checkup.properties},
        "disagreements": len(checkup.disagreements),
        "audit": {
            level: [e.id for e in checkup.audited if (e.level, e.standing) == (level, "open")]
            for level in ("error", "warning", "note")
        },
        "untested_clauses": list(checkup.untested),
        "written": [str(path) for path in written],
    }


def features_data(run: FeaturesRun) -> dict[str, object]:
    """Return what a run of features came to, as data."""
    return {
        "scenarios": len(run.results),
        "passed": run.passed,
        "failed": [f"{each.file}:{each.line}" for each in run.results if each.result == "failed"],
        "not_run": [f"{each.file}:{each.line}" for each in run.results if each.result == "not_run"],
        "census": list(run.census),
        "losses": list(run.losses),
        "problems": [f"{p.place}: {p.code}: {p.message}" for p in run.problems],
    }
