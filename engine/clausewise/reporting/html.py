"""report.html: the report as one page that loads nothing and runs nothing."""

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Final

import pandas as pd
from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound
from markupsafe import Markup

from clausewise.errors import InputError, Problem
from clausewise.files import shipped
from clausewise.reporting.counts import (
    RESULTS,
    counts_of,
    results_by_section,
    verdicts_by_action,
)
from clausewise.reporting.finding import share_swept
from clausewise.reporting.plain_text import counted, shown, spaced
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell
from clausewise.source import Place

PAGE: Final = "report.html.j2"
STYLE: Final = "report.css"
INDENTATION: Final = re.compile(r"\n\s+")

MOST_LINKS: Final = 10
"""Scenarios that are linked from one clause, rule or reading; a CSV file lists them all."""

KINDS: Final = {
    "clauses": "clause",
    "rules": "rule",
    "scenarios": "scenario",
    "features": "feature",
    "readings": "reading",
    "properties": "property",
    "sweeps": "sweep",
}
"""What the anchor of a row begins with, by the name of its table."""

ORDERED_LISTS: Final = {"effects": "; ", "outbox": "; "}
NOTHING: Final = ("none", "no message")
NAME_LISTS: Final = ("clauses", "advice", "readings", "unknown", "procedure")

Row = Mapping[str, Cell]


def to_html(report: Report) -> str:
    """Return the page; raises InputError where the installation lacks the template."""
    folder = shipped("templates")
    environment = Environment(
        loader=FileSystemLoader(folder),
        # On, whatever a template is called: names and titles in a report are anybody's text.
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    try:
        style = _narrow((folder / STYLE).read_text(encoding="utf-8"))
        page = environment.get_template(PAGE).render(_context(report, style))
    except (OSError, TemplateNotFound) as error:
        message = f"the template of the report cannot be read: {error}"
        remedy = "install clausewise anew: its templates come with it"
        raise InputError([Problem(Place(str(folder)), "missing-file", message, remedy)]) from error
    return _narrow(page)


def _finalized(value: object) -> object:
    # Exactly `str`: what is marked safe went through here before it was marked.
    return shown(value) if type(value) is str else value


def _narrow(text: str) -> str:
    """Drop indentation, a fifth of a page that is mostly nested lists."""
    return INDENTATION.sub("\n", text).strip() + "\n"


def _context(report: Report, style: str) -> dict[str, object]:
    tables = report.tables
    steps = tables["steps"]
    run = [step for step in steps if step["verdict"] is not None]
    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    return {
        "report": report,
        "tables": tables,
        "counts": counts_of(report),
        # Both come from the template folder and from a hash, never from a report's data.
        "style": Markup(style),
        "style_hash": f"sha256-{digest}",
        "decisions": len(run),
        "resting": sum(bool(step["readings"]) for step in run),
        "relied": _most_relied_on(tables["readings"]),
        "failing": [row for row in tables["scenarios"] if row["result"] != "passed"],
        "failed_properties": [row for row in tables["properties"] if row["result"] != "holds"],
        "disagreeing": [row for row in tables["sweeps"] if row["disagreements"]],
        "steps": _by(steps, "scenario"),
        "clauses": _runs_of(tables["clauses"], "section"),
        "rules": list(_by(tables["rules"], "file").items()),
        "scenarios": list(_by(tables["scenarios"], "file").items()),
        "features": list(_by(tables["features"], "file").items()),
        "clause_says": {row["id"]: row["says"] for row in tables["clauses"]},
        "sections": results_by_section(report.frames).to_dict(orient="index"),
        "verdicts": _crosstab(verdicts_by_action(report.frames)),
        "share": share_swept(report.frames),
        "sampled": sum(not row["complete"] for row in tables["sweeps"]),
        "most": MOST_LINKS,
        **WORDING,
    }


def _most_relied_on(readings: Iterable[Row]) -> list[Row]:
    relied = [row for row in readings if row["steps"]]
    return sorted(relied, key=lambda row: (-int(str(row["steps"])), str(row["id"])))


def _by(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(str(row[column]), []).append(row)
    return found


def _runs_of(rows: Iterable[Row], column: str) -> list[tuple[str, list[Row]]]:
    return [(str(name), list(run)) for name, run in groupby(rows, lambda row: row[column])]


def _crosstab(frame: pd.DataFrame) -> dict[str, object]:
    rows = zip(map(str, frame.index), frame.to_numpy().tolist(), strict=True)
    return {"columns": list(map(str, frame.columns)), "rows": list(rows)}


def number(value: int) -> str:
    """Return the number with its thousands apart."""
    return f"{value:,}"


def words(value: object) -> str:
    """Return an id or a value as words."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return spaced(text.replace(".", " "))


def tally(results: Mapping[str, int]) -> str:
    """Return how often each result occurs, those that do not occur left out.

    >>> tally({"met": 2, "not_met": 0, "untested": 1})
    '2 met, 1 untested'
    """
    return ", ".join(f"{count:,} {spaced(name)}" for name, count in results.items() if count)


def tally_rows(rows: Sequence[Row]) -> str:
    """Return how many rows there are with which result."""
    results = [str(row["result"]) for row in rows]
    order = dict.fromkeys(result for each in RESULTS.values() for result in each)
    return tally({name: results.count(name) for name in order})


def apart(wrong: Mapping[str, str]) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Return the parts of what was expected and of what was found, each with whether it differs.

    >>> apart({"part": "clauses", "expected": "C05 C09", "found": "C09"})
    ([('C05', True), ('C09', False)], [('C09', False)])
    >>> apart({"part": "clauses", "expected": "none", "found": "C09"})
    ([('none', False)], [('C09', True)])
    """
    separator = ORDERED_LISTS.get(wrong["part"], " " if wrong["part"] in NAME_LISTS else "\n")
    expected, found = (wrong[side].split(separator) for side in ("expected", "found"))
    return (
        [(each, each not in (*found, *NOTHING)) for each in expected],
        [(each, each not in (*expected, *NOTHING)) for each in found],
    )


WORDING: Final[Mapping[str, object]] = {
    "KINDS": KINDS,
    "apart": apart,
    "counted": counted,
    "digits": lambda text: number(int(text)),
    "number": number,
    "spaced": spaced,
    "tally": tally,
    "tally_rows": tally_rows,
    "words": words,
}
"""What templates may call."""
