"""report.html: the report as one page that loads nothing and runs nothing."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, groupby
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pandas as pd
from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound, UndefinedError
from markupsafe import Markup

from clausewise.audit.kinds import KINDS as AUDIT_KINDS
from clausewise.errors import InputError, Problem
from clausewise.files import shipped
from clausewise.language.outcome import Verdict
from clausewise.reporting.counts import (
    RESULTS,
    counts_of,
    results_by_section,
    verdicts_by_action,
)
from clausewise.reporting.drawing import drawn
from clausewise.reporting.explorer import Codes
from clausewise.reporting.finding import share_swept
from clausewise.reporting.inlined import embedded, inlined, narrow
from clausewise.reporting.plain_text import counted, shown, spaced
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell
from clausewise.source import Place

PAGE: Final = "report.html.j2"
STYLES: Final = ("report.css",)
SCRIPTS: Final = ("page.js", "explorer.js")

MOST_LINKS: Final = 6
"""Scenarios that are linked from one clause, rule or reading; a CSV file lists them all."""

KINDS: Final = {
    "clauses": "clause",
    "rules": "rule",
    "scenarios": "scenario",
    "features": "feature",
    "readings": "reading",
    "properties": "property",
    "audit": "finding",
    "sweeps": "sweep",
}
"""What the anchor of a row begins with, by the name of its table."""

ORDERED_LISTS: Final = {"effects": "; ", "outbox": "; "}
SILENT: Final = str(Verdict.NOT_COVERED)
NOTHING: Final = ("none", "no message")
NAME_LISTS: Final = ("clauses", "advice", "readings", "unknown", "procedure")

PARTS: Final = {
    "failures": "What went wrong",
    "changes": "What changed",
    "matrix": "Who can do what when",
    "flows": "Flows",
    "explorer": "Explorer",
    "clauses": "Clauses",
    "rules": "Rules",
    "scenarios": "Scenarios",
    "features": "Features",
    "readings": "Readings",
    "search": "Properties and sweep",
    "audit": "Audit",
    "untested": "Not tested",
    "method": "Method and limits",
}
"""The parts of the page in the order for anybody, with their titles; each has a template."""

FIRST: Final[Mapping[str, tuple[str, ...]]] = {
    "qa": ("failures", "changes", "untested", "scenarios", "features", "clauses", "rules"),
    "security": (
        "failures",
        "changes",
        "rules",
        "audit",
        "clauses",
        "readings",
        "search",
        "untested",
    ),
    "product": ("matrix", "flows", "explorer", "readings", "clauses", "changes"),
}
"""What each reader needs first; the other parts follow in the usual order."""

READERS: Final = {"qa": "QA", "security": "security reviewers", "product": "product teams"}

Row = Mapping[str, Cell]


def parts_for(reader: str) -> list[str]:
    """Return the parts of the page in the order for the reader."""
    first = FIRST.get(reader, ())
    return [*first, *(part for part in PARTS if part not in first)]


@cache
def _environment(folder: Path) -> Environment:
    """Return what renders the templates; it keeps them compiled."""
    return Environment(
        loader=FileSystemLoader(folder),
        # On, whatever a template is called: names and titles in a report are anybody's text.
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def to_html(report: Report, digest: str, article: Mapping[str, str], reader: str = "") -> str:
    """Return the page; raises InputError where the installation lacks the template.

    digest: the SHA-256 of results.json. article: the sentences to show, by clause. reader: for
    whom the parts are put in order, one of ORDERS; anybody where empty.
    """
    folder = shipped("templates")
    try:
        sheets = [(folder / name).read_text(encoding="utf-8") for name in STYLES]
        scripts = [(folder / name).read_text(encoding="utf-8") for name in SCRIPTS]
        # On every printed page, so that none can be put among those of another report.
        on_paper = f'@page{{@bottom-center{{content:"sha256 {digest}";font-size:7pt}}}}'
        page = (
            _environment(folder)
            .get_template(PAGE)
            .render(
                **_context(report),
                **inlined("".join([*sheets, on_paper]), scripts),
                digest=digest,
                article=article,
                reader=reader,
                parts=parts_for(reader),
            )
        )
    except UndefinedError as error:
        message = f"results.json lacks what the page shows: {error}"
        remedy = "make the report anew with `clausewise check`"
        raise InputError(
            [Problem(Place("results.json"), "not-a-report", message, remedy)]
        ) from None
    except (OSError, TemplateNotFound) as error:
        message = f"the template of the report cannot be read: {error}"
        remedy = "install clausewise anew: its templates come with it"
        raise InputError([Problem(Place(str(folder)), "missing-file", message, remedy)]) from error
    return narrow(page)


def _finalized(value: object) -> object:
    # Exactly `str`: what is marked safe went through here before it was marked.
    return shown(value) if type(value) is str else value


def _context(report: Report) -> dict[str, object]:
    tables = report.tables
    steps = tables["steps"]
    codes = Codes(report.explorer)
    run = [step for step in steps if step["verdict"] is not None]
    return {
        "report": report,
        "tables": tables,
        "counts": counts_of(report),
        "matrix": _matrix(tables["matrix"], codes),
        "tests": _by(tables["conditions"], "rule"),
        "flows": [
            (name, rows, Markup(drawn(rows))) for name, rows in _by(tables["flows"], "flow").items()
        ],
        "changes": _by(tables["changes"], "change"),
        "thin": [row for row in tables["conditions"] if row["result"] != "both"],
        "decisions": len(run),
        "resting": sum(bool(step["readings"]) for step in run),
        "impact": [
            {**row, "code": codes.of(row["action"], row["example"])} for row in tables["impact"]
        ],
        "proved": sum(row["proof"] == "proved" for row in tables["properties"]),
        "audit": _by_code(tables["audit"], codes),
        "kinds": {kind.code: kind.says for kind in AUDIT_KINDS},
        "relied": _most_relied_on(tables["readings"]),
        "failing": [row for row in tables["scenarios"] if row["result"] != "passed"],
        "failed_properties": [row for row in tables["properties"] if row["result"] != "holds"],
        "disagreeing": [row for row in tables["sweeps"] if row["disagreements"]],
        "steps": _by(steps, "scenario"),
        "codes": _codes(tables, codes),
        "explorer_data": embedded(report.explorer),
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


def _codes(tables: Mapping[str, Sequence[Row]], codes: Codes) -> dict[str, str]:
    """Return each step in short, for the explorer to start from."""
    readings = {row["id"]: row["readings"] for row in tables["scenarios"]}
    return {
        str(step["id"]): codes.of(step["action"], step["facts"], readings.get(step["scenario"]))
        for step in tables["steps"]
        if step["verdict"] is not None
    }


def _matrix(rows: Sequence[Row], codes: Codes) -> dict[str, object]:
    """Return the matrix as tables: a state has rows, an action on a target, of cells by actor.

    A row without any answer but silence is named beside the table and takes no room in it.
    """
    actors = list(dict.fromkeys(str(row["actor"]) for row in rows))
    states = []
    for state, cells in _by(rows, "state").items():
        lines: dict[tuple[str, str], list[Row]] = {}
        for cell in cells:
            lines.setdefault((str(cell["action"]), str(cell["target"])), []).append(cell)
        spoken = [line for line in lines.values() if not _is_silent(line)]
        here = [actor for actor in actors if any(c["actor"] == actor for c in chain(*spoken))]
        silent: dict[str, list[str]] = {}
        for line in filter(_is_silent, lines.values()):
            silent.setdefault(str(line[0]["action_means"]), []).append(str(line[0]["target"]))
        states.append(
            {
                "id": state,
                "says": cells[0]["state_says"],
                "actors": here,
                "rows": [_matrix_row(line, here, codes) for line in spoken],
                "silent": silent,
            }
        )
    return {
        "states": states,
        "actors": actors,
        "names": [spaced(str(state["id"])) for state in states],
        "actions": list(dict.fromkeys(str(row["action"]) for row in rows)),
    }


def _is_silent(line: Sequence[Row]) -> bool:
    return all(cell["verdict"] == SILENT for cell in line)


def _matrix_row(line: Sequence[Row], actors: Sequence[str], codes: Codes) -> dict[str, object]:
    by_actor = {cell["actor"]: cell for cell in line}
    return {
        "action": line[0]["action"],
        "means": line[0]["action_means"],
        "target": line[0]["target"],
        "cells": [_matrix_cell(by_actor.get(actor), codes) for actor in actors],
    }


def _matrix_cell(row: Row | None, codes: Codes) -> dict[str, object] | None:
    if row is None:
        return None
    rules = row["rules"]
    assert isinstance(rules, list)
    return {
        "verdict": row["verdict"],
        "at": f"rule-{quote(str(rules[0]))}" if rules else "method",
        "code": codes.of(row["action"], row["facts"]),
    }


def _most_relied_on(readings: Iterable[Row]) -> list[Row]:
    relied = [row for row in readings if row["steps"]]
    return sorted(relied, key=lambda row: (-int(str(row["steps"])), str(row["id"])))


def _by_code(rows: Sequence[Row], codes: Codes) -> dict[str, list[Row]]:
    """Return what the audit found, what is to be looked at first, each with its example in short.

    A kind of finding of which none is to be looked at comes after those of which some are.
    """
    shown: list[Row] = [
        {**row, "at": codes.of(row["action"], row["example"])}
        for row in sorted(rows, key=lambda row: row["standing"] != "open")
    ]
    return _by(shown, "code")


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
    "PARTS": PARTS,
    "READERS": READERS,
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
