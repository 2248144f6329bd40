"""results.json: the whole report as data, in the one form that RFC 8785 gives it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Final

import rfc8785

from clausewise.reporting.counts import counts_of
from clausewise.reporting.finding import Finding
from clausewise.reporting.plain_text import without_surrogates
from clausewise.reporting.report import Report

SCHEMA: Final = "clausewise.results/4"
"""The shape of the file; the number goes up with any change that a reader could trip over."""

BEGINNING: Final = b'{"baseline":'
"""How every such file begins, by which a folder of reports is known."""


def to_json(report: Report) -> bytes:
    """Return the report as canonical JSON: the same bytes for the same check."""
    return rfc8785.dumps(encodable(data_of(report)))  # type: ignore[arg-type]


def digest_of(results: bytes) -> str:
    """Return the SHA-256 of results.json, as `sha256sum` prints it."""
    return sha256(results).hexdigest()


def encodable(value: object) -> object:
    """Return the data with what no file can hold shown by number, such as bytes of a file's name.

    JSON can spell such characters, and so may whoever wrote a results.json.
    """
    match value:
        case str():
            return without_surrogates(value)
        case Mapping():
            return {without_surrogates(str(key)): encodable(part) for key, part in value.items()}
        case list() | tuple():
            return list(map(encodable, value))
        case _:
            return value


def data_of(report: Report) -> dict[str, object]:
    """Return everything that the report says, as JSON has it."""
    before = report.baseline
    data: dict[str, object] = {
        "schema": SCHEMA,
        "baseline": None if before is None else before.as_data(),
        "history": [run.as_data() for run in report.history],
        "clausewise": report.version,
        "versions": dict(report.versions),
        "policy": report.policy,
        "policy_source": None if report.article is None else asdict(report.article),
        "engines": list(report.engines),
        "readings_chosen": dict(report.chosen),
        "compliant": report.compliant,
        "verdict": report.sentence,
        "faults": _findings(report.faults),
        "gaps": _findings(report.gaps),
        "planned": report.planned,
        "census": list(report.census),
        "counts": counts_of(report),
        "sources": {source.file: source.digest for source in report.sources},
        "tables": dict(report.tables),
        "explorer": dict(report.explorer),
        "written": dict(report.written),
    }
    return data if report.time is None else {**data, "time": report.time}


def _findings(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [{"says": f.says, "table": f.table, "names": list(f.names)} for f in findings]
