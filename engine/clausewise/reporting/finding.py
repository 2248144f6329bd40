"""What a check comes to, in words: what is wrong, and what its verdict does not cover."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from clausewise.reporting.plain_text import counted
from clausewise.reporting.tables import Frames
from clausewise.scenarios.checkup import Checkup
from clausewise.scenarios.features import FeaturesRun
from clausewise.scenarios.proofs import ABOUT_PROPERTIES, UNDECIDED
from clausewise.scenarios.reviews import Standing
from clausewise.scenarios.run import Result

NORMATIVE: Final = ("met", "not_met", "untested")
"""The results of a clause that states a norm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to know, with the table and the rows of it that it is about."""

    says: str
    table: str = ""
    names: tuple[str, ...] = ()


def sentence_of(checkup: Checkup, faults: Sequence[Finding]) -> str:
    """Return the verdict as a sentence."""
    if faults:
        text = "; ".join(fault.says for fault in faults)
        return f"{text[0].upper()}{text[1:]}."
    steps = sum(len(run.steps) for run in checkup.runs)
    properties = counted(len(checkup.properties), "property", "properties")
    proved = sum(proof.standing == "proved" for proof in checkup.proofs.values())
    held = (
        f"all {properties} were proved for every state"
        if proved and proved == len(checkup.properties)
        else f"all {properties} held in every state looked at"
    )
    features = len(checkup.features.results) if checkup.features else 0
    gherkin = f", and so did all {features:,} of the feature files" if features else ""
    return (
        f"All {counted(checkup.planned, 'scenario')} ({counted(steps, 'step')}) came out as"
        f" expected{gherkin}, {held}, and"
        f" {counted(len(checkup.engines), 'engine')} gave the same answers throughout."
    )


def faults_of(checkup: Checkup, frames: Frames) -> Iterator[Finding]:
    """Yield what is wrong; a check without a fault is compliant, and the other way round."""
    if not checkup.planned:
        yield Finding(says="no scenario was run, so nothing is shown")
    scenarios = frames["scenarios"]
    planned = counted(checkup.planned, "scenario")
    failed = _where(scenarios, "id", scenarios["result"] == str(Result.FAILED))
    if failed:
        yield Finding(says=f"{len(failed):,} of {planned} failed", table="scenarios", names=failed)
    broken = _where(scenarios, "id", scenarios["result"] == str(Result.BROKEN))
    if broken:
        says = f"{len(broken):,} of {planned} could not be run to the end"
        yield Finding(says=says, table="scenarios", names=broken)
    lost = checkup.planned - len(checkup.runs)
    if lost > 0:
        yield Finding(says=f"{lost:,} of {planned} got lost and were never run")
    if checkup.features is not None:
        yield from _feature_faults(checkup.features, frames["features"])
    yield from _failed_properties(frames["properties"])
    matrix = frames["matrix"]
    cells = _where(matrix, "id", matrix["disagreements"].map(len) > 0)
    if cells:
        says = f"the engines differ in {counted(len(cells), 'cell')} of the matrix"
        yield Finding(says=says, table="matrix", names=cells)
    sweeps = frames["sweeps"]
    differing = _where(sweeps, "action", sweeps["disagreements"] > 0)
    if differing:
        answers = counted(int(sweeps["disagreements"].sum()), "answer")
        says = f"the engines differ in {answers} of the sweep"
        yield Finding(says=says, table="sweeps", names=differing)


def _feature_faults(run: FeaturesRun, features: pd.DataFrame) -> Iterator[Finding]:
    every = counted(len(features), "scenario")
    if not len(features) and not run.problems:
        yield Finding(says="the feature files have no scenario")
    failed = _where(features, "place", features["result"] == "failed")
    if failed:
        says = f"{len(failed):,} of {every} in feature files failed"
        yield Finding(says=says, table="features", names=failed)
    left_out = _where(features, "place", features["result"] == "not_run")
    if left_out:
        says = f"{len(left_out):,} of {every} in feature files were not run"
        yield Finding(says=says, table="features", names=left_out)
    if run.losses:
        lost = counted(len(run.losses), "scenario")
        yield Finding(says=f"{lost} in feature files got lost: {run.losses[0]}")
    if run.problems:
        found = counted(len(run.problems), "problem")
        first = f"{run.problems[0].place}: {run.problems[0].message}"
        yield Finding(says=f"feature files could not be run for {found}: {first}")


def _failed_properties(properties: pd.DataFrame) -> Iterator[Finding]:
    every = counted(len(properties), "property", "properties")
    for result, says in (
        ("fails", "do not hold"),
        ("never_applied", "met no state to be tried on"),
    ):
        names = _where(properties, "id", properties["result"] == result)
        if names:
            verb = says.replace("do not", "does not") if len(names) == 1 else says
            yield Finding(says=f"{len(names):,} of {every} {verb}", table="properties", names=names)


def gaps_of(checkup: Checkup, frames: Frames) -> Iterator[Finding]:
    """Yield what the verdict does not cover, whatever it is."""
    clauses = frames["clauses"]
    untested = _where(clauses, "id", clauses["result"] == "untested")
    if untested:
        norms = counted(int(clauses["result"].isin(NORMATIVE).sum()), "clause")
        says = f"{len(untested):,} of the {norms} that state a norm had no part in any scenario"
        yield Finding(says=says, table="clauses", names=untested)
    if checkup.features is None:
        yield Finding(says="no feature files were run")
    elif checkup.untouched_by_features:
        names = checkup.untouched_by_features
        says = f"{counted(len(names), 'clause')} had no part in any scenario of a feature file"
        yield Finding(says=says, table="clauses", names=names)
    rules = frames["rules"]
    untried = _where(rules, "id", rules["result"] == "untried")
    if untried:
        says = f"{len(untried):,} of {counted(len(rules), 'rule')} decided nothing in any scenario"
        yield Finding(says=says, table="rules", names=untried)
    if checkup.reviews is not None:
        yield from _unsigned(rules)
    readings = frames["readings"]
    unread = _where(readings, "id", readings["untried"].map(len) > 0)
    if unread:
        every = counted(len(readings), "reading")
        says = f"{len(unread):,} of {every} have an option that no scenario tried"
        yield Finding(says=says, table="readings", names=unread)
    if not len(frames["matrix"]):
        yield Finding(says="no scenario file declares a matrix of who can do what when")
    yield from _samples(frames)
    yield from _audited(frames["audit"])
    changed = _where(readings, "id", readings["chosen"] != readings["default"])
    if changed:
        says = f"{counted(len(changed), 'reading')} stood at another option than the default"
        yield Finding(says=says, table="readings", names=changed)


def _unsigned(rules: pd.DataFrame) -> Iterator[Finding]:
    names = _where(rules, "id", rules["review"] != str(Standing.SIGNED))
    if names:
        stale = int((rules["review"] == str(Standing.STALE)).sum())
        since = f"; {stale:,} of them changed since somebody signed them" if stale else ""
        says = (
            f"{len(names):,} of {counted(len(rules), 'rule')} are not signed by a reviewer{since}"
        )
        yield Finding(says=says, table="rules", names=names)


def _samples(frames: Frames) -> Iterator[Finding]:
    sweeps, properties = frames["sweeps"], frames["properties"]
    sampled = _where(sweeps, "action", ~sweeps["complete"])
    if sampled:
        actions = counted(len(sweeps), "action")
        says = f"for {len(sampled):,} of {actions} the sweep is a sample: {share_swept(frames)}"
        yield Finding(says=says, table="sweeps", names=sampled)
    open_still = ~properties["complete"] & (properties["proof"] != "proved")
    sampled = _where(properties, "id", open_still)
    if sampled:
        every = counted(len(properties), "property", "properties")
        says = (
            f"{len(sampled):,} of {every} were looked at in a sample of states and not proved,"
            " which says nothing of the rest"
        )
        yield Finding(says=says, table="properties", names=sampled)


def _audited(audit: pd.DataFrame) -> Iterator[Finding]:
    """Yield what the audit found and nobody let pass; a broken property is a fault already."""
    is_open = (audit["standing"] == "open") & ~audit["code"].isin(ABOUT_PROPERTIES)
    undecided = audit["code"] == UNDECIDED
    for level in ("error", "warning"):
        names = _where(audit, "id", is_open & ~undecided & (audit["level"] == level))
        if names:
            says = f"the audit found {counted(len(names), level)}"
            yield Finding(says=says, table="audit", names=names)
    names = _where(audit, "id", is_open & undecided)
    if names:
        says = f"{counted(len(names), 'question')} of the audit could not be answered"
        yield Finding(says=says, table="audit", names=names)


def share_swept(frames: Frames) -> str:
    """Return how many states of how many the sweep decided, in words."""
    sweeps = frames["sweeps"]
    decided, states = int(sweeps["decided"].sum()), sum(map(int, sweeps["states"]))
    return f"{decided:,} of {counted(states, 'state')} decided"


def _where(frame: pd.DataFrame, column: str, chosen: Iterable[object]) -> tuple[str, ...]:
    """Return the cells of the column in the rows chosen."""
    return tuple(
        str(cell) for cell, is_chosen in zip(frame[column], chosen, strict=True) if is_chosen
    )
