"""What the audit found and somebody has to look at, each with its place."""

from collections.abc import Iterator, Mapping
from typing import Final

from clausewise.reporting.csv_files import flat
from clausewise.reporting.located import Located, clauses_at, place_of, words
from clausewise.reporting.plain_text import one_line, spaced
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell
from clausewise.sarif import Level
from clausewise.scenarios.proofs import SAID_ELSEWHERE

LEVELS: Final[tuple[Level, ...]] = ("error", "warning", "note")


def findings_of(report: Report) -> Iterator[tuple[Level, Located]]:
    """Yield what is open, the gravest first, with its level; rows of a level that is none left out.

    Nothing of what was let pass, or was known before, and nothing that is marked already.
    """
    for level in LEVELS:
        for row in report.tables["audit"]:
            is_open = row["standing"] == "open" and row["code"] not in SAID_ELSEWHERE
            if is_open and row["level"] == level:
                yield level, _located(report, row)


def _located(report: Report, row: Mapping[str, Cell]) -> Located:
    clauses = words(row["clauses"])
    code = str(row["code"])
    return Located(
        code=code,
        table="audit",
        name=str(row["id"]),
        says=one_line(f"{row['says']}{_states(row)}. {_example(row)}{_remedy(row)}"),
        place=place_of(row),
        related=clauses_at(report, clauses),
        identity=(str(row["id"]).removeprefix(f"{code}:"),),
        clauses=clauses,
    )


def _remedy(row: Mapping[str, Cell]) -> str:
    """Return what to do; of a note, what to know."""
    help = str(row["help"])
    return f"{help[:1].upper()}{help[1:]}" if row["level"] == "note" else f"To mend it: {help}"


def _states(row: Mapping[str, Cell]) -> str:
    if not row["states"]:
        return ""
    return f", in {row['states']} of {row['of']} states"


def _example(row: Mapping[str, Cell]) -> str:
    if not row["verdict"]:
        return ""
    rules = " and ".join(words(row["rules"])) or "no rule"
    facts = flat(row["example"]) or "nothing is known"
    return f"For example {spaced(str(row['verdict']))} by {rules} where {facts}. "
