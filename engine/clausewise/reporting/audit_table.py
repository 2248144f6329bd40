"""The table of what the audit found in the rules, whoever has to look at it."""

from collections.abc import Iterator
from typing import Final

from clausewise.audit.finding import share
from clausewise.reporting.table import Column, Holds, Row, Table
from clausewise.scenarios.checkup import Checkup


def _rows(checkup: Checkup) -> Iterator[Row]:
    for found in checkup.audited:
        outcome = found.outcome
        yield {
            "id": found.id,
            "code": found.code,
            "level": found.level,
            "standing": found.standing,
            "says": found.says,
            "help": found.help,
            "clauses": list(found.clauses),
            "action": found.action,
            "states": "" if found.states is None else str(found.states),
            "of": "" if found.of is None else str(found.of),
            "share": (
                "" if found.states is None or found.of is None else share(found.states, found.of)
            ),
            "example": dict(sorted((found.witness or {}).items())),
            "verdict": "" if outcome is None else str(outcome.verdict),
            "rules": [] if outcome is None else sorted(outcome.deciding),
            "waiver": found.waiver,
            "file": found.place.file,
            "line": found.place.line,
        }


AUDIT: Final = Table(
    name="audit",
    means="One row for each thing that the audit of the rules found, over every account.",
    columns=(
        Column("id", Holds.TEXT, "by which waivers and baselines know it, unique"),
        Column("code", Holds.TEXT, "what kind of thing it is, as docs/audit.md lists them"),
        Column("level", Holds.TEXT, "error, warning or note"),
        Column("standing", Holds.TEXT, "open, waived, or known from the baseline"),
        Column("says", Holds.TEXT, "what was found"),
        Column("help", Holds.TEXT, "what to do about it"),
        Column("clauses", Holds.WORDS, "the clauses that it is about"),
        Column("action", Holds.TEXT, "the action that it is about, if it is about one"),
        Column(
            "states", Holds.TEXT, "in how many states it is so, in digits; empty if not counted"
        ),
        Column("of", Holds.TEXT, "of how many states that can be"),
        Column("share", Holds.TEXT, "the states as a part of all that can be"),
        Column("example", Holds.RECORD, "facts of one of the states; what is not named is unknown"),
        Column("verdict", Holds.TEXT, "the verdict in the example"),
        Column("rules", Holds.WORDS, "the rules that decide the example"),
        Column("waiver", Holds.TEXT, "until when, by whom and why it is let pass"),
        Column("file", Holds.TEXT, "the file to look at"),
        Column("line", Holds.NUMBER, "where it begins there"),
    ),
    rows=_rows,
)
