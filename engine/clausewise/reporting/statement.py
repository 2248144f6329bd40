"""statement.json: what was tested and what came of it, as an in-toto attestation says it."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

import rfc8785

from clausewise.reporting.report import Report, Source

TYPE: Final = "https://in-toto.io/Statement/v1"
PREDICATE: Final = "https://in-toto.io/attestation/test-result/v0.1"

TESTS: Final[Mapping[str, tuple[str, str, str]]] = {
    "scenarios": ("scenario", "id", "passed"),
    "features": ("feature", "place", "passed"),
    "properties": ("property", "id", "holds"),
}
"""What a test's name begins with, the column that tells it apart, and the result of one that
passed, by table."""


def to_statement(report: Report, results: str, digest: str) -> bytes:
    """Return the statement as canonical JSON: nothing in it that the report does not say.

    results: the name of results.json, and `digest` its SHA-256.
    """
    rules = _rule_files(report)
    others = [each for each in report.sources if each not in rules]
    tests = dict(_tests(report))
    return rfc8785.dumps(
        {
            "_type": TYPE,
            "subject": [
                *map(_described, rules),
                _described(Source(file=results, digest=digest)),
            ],
            "predicateType": PREDICATE,
            "predicate": {
                "result": "PASSED" if report.compliant else "FAILED",
                "configuration": list(map(_described, others)),
                "passedTests": sorted(name for name, passed in tests.items() if passed),
                "warnedTests": [],
                # Not run is not passed, and the predicate has no third list.
                "failedTests": sorted(name for name, passed in tests.items() if not passed),
            },
        }
    )


def _rule_files(report: Report) -> list[Source]:
    """Return the YAML files beside those that have rules: all of them are the policy's."""
    folders = {PurePosixPath(str(row["file"])).parent for row in report.tables["rules"]}
    return [
        each
        for each in report.sources
        if PurePosixPath(each.file).parent in folders and not each.file.endswith(".feature")
    ]


def _described(source: Source) -> dict[str, str | dict[str, str]]:
    return {"name": source.file, "digest": {"sha256": source.digest}}


def _tests(report: Report) -> Iterator[tuple[str, bool]]:
    for table, (kind, column, good) in TESTS.items():
        for row in report.tables[table]:
            yield f"{kind}:{row[column]}", row["result"] == good
    cells = report.tables["matrix"]
    differing = {row["state"] for row in cells if row["disagreements"]}
    for state in dict.fromkeys(row["state"] for row in cells):
        yield f"matrix:{state}", state not in differing
    for row in report.tables["sweeps"]:
        yield f"sweep:{row['action']}", row["disagreements"] == 0
