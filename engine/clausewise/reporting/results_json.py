"""results.json: the whole report as data, the same bytes for the same check."""

import json
from collections.abc import Iterable
from typing import Final

from clausewise.reporting.counts import counts_of
from clausewise.reporting.finding import Finding
from clausewise.reporting.report import Report

SCHEMA: Final = "clausewise.results/1"
"""The shape of the file; the number goes up with any change that a reader could trip over."""

BEGINNING: Final = '{\n"clausewise": '
"""How every such file begins, by which a folder of reports is known."""

OPENED: Final = 3
"""Levels of the data that are laid out by line: the report, its tables, their rows."""


def to_json(report: Report) -> str:
    """Return the report as JSON: keys sorted, ASCII only, each row of a table on a line."""
    return _laid_out(_data(report), OPENED) + "\n"


def _laid_out(value: object, levels: int) -> str:
    if levels and value and isinstance(value, dict):
        items = (f"{_compact(key)}: {_laid_out(value[key], levels - 1)}" for key in sorted(value))
        return "{\n" + ",\n".join(items) + "\n}"
    if levels and value and isinstance(value, list):
        return "[\n" + ",\n".join(_laid_out(item, levels - 1) for item in value) + "\n]"
    return _compact(value)


def _compact(value: object) -> str:
    # ASCII, because a terminal acts on control characters, and text in here is anybody's.
    return json.dumps(value, sort_keys=True, ensure_ascii=True)


def _data(report: Report) -> dict[str, object]:
    data: dict[str, object] = {
        "schema": SCHEMA,
        "clausewise": report.version,
        "policy": report.policy,
        "engines": list(report.engines),
        "readings_chosen": dict(report.chosen),
        "compliant": report.compliant,
        "verdict": report.sentence,
        "faults": _findings(report.faults),
        "gaps": _findings(report.gaps),
        "counts": counts_of(report),
        "sources": {source.file: source.digest for source in report.sources},
        "tables": dict(report.tables),
    }
    return data if report.time is None else {**data, "time": report.time}


def _findings(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [{"says": f.says, "table": f.table, "names": list(f.names)} for f in findings]
