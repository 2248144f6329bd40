"""Counts over the tables of a report."""

from collections.abc import Mapping
from typing import Final

import pandas as pd

from clausewise.language.outcome import Verdict
from clausewise.reporting.report import Report
from clausewise.reporting.tables import Frames

RESULTS: Final[Mapping[str, tuple[str, ...]]] = {
    "clauses": ("met", "not_met", "untested", "not_a_rule"),
    "rules": ("tried", "untried"),
    "scenarios": ("passed", "failed", "broken"),
    "steps": ("passed", "failed", "not_run"),
    "features": ("passed", "failed", "not_run"),
    "conditions": ("both", "only_true", "only_false", "neither"),
    "flows": ("reached", "not_reached"),
    "properties": ("holds", "fails", "never_applied"),
}
"""The results that a row of a table can have, by table."""

VERDICTS: Final = tuple(map(str, Verdict))


def counts_of(report: Report) -> dict[str, dict[str, int]]:
    """Return how many rows of each table have which result, and how many scenarios were planned."""
    counts = {name: results(report.frames, name) for name in RESULTS}
    counts["scenarios"]["planned"] = report.planned
    return counts


def results(frames: Frames, table: str) -> dict[str, int]:
    """Return how many rows of the table have each result; what did not occur counts 0."""
    found = frames[table]["result"].value_counts()
    return {result: int(found.get(result, 0)) for result in RESULTS[table]}


def verdicts_by_action(frames: Frames) -> pd.DataFrame:
    """Return how often each action was decided in which way, over all steps that were run."""
    steps = frames["steps"]
    run = steps[steps["verdict"].notna()]
    table = pd.crosstab(run["action"], run["verdict"])
    actions = [action for action in frames["sweeps"]["action"] if action in table.index]
    return table.reindex(index=actions, columns=list(VERDICTS), fill_value=0)


def results_by_section(frames: Frames) -> pd.DataFrame:
    """Return how many clauses of each section of the article have which result."""
    clauses = frames["clauses"]
    table = pd.crosstab(clauses["section"], clauses["result"])
    sections = list(dict.fromkeys(clauses["section"]))
    return table.reindex(index=sections, columns=list(RESULTS["clauses"]), fill_value=0)
