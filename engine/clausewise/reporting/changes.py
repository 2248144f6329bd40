"""What differs between two reports: every row of which the result or the outcome is another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clausewise.reporting.table import Cell, Column, Holds, Row, rows_of
from clausewise.reporting.tables import Frames

GOOD: Final = frozenset({"passed", "met", "holds", "tried"})

OUTCOME: Final = ("verdict", "clauses", "effects", "advice", "messages", "readings", "unknown")
"""The parts of a step that are its outcome."""


@dataclass(frozen=True, slots=True)
class ChangesTable:
    """The table of changes: it is made from two reports, not from one check."""

    name: str
    means: str
    columns: tuple[Column, ...]


CHANGES: Final = ChangesTable(
    name="changes",
    means="One row for each thing that is not as in the report given as baseline.",
    columns=(
        Column("table", Holds.TEXT, "the table that has the row"),
        Column("id", Holds.TEXT, "the row's name"),
        Column("change", Holds.TEXT, "regressed, changed_outcome, fixed, new, gone or changed"),
        Column(
            "before", Holds.TEXT, "the result, the verdict or the part of it, or the level before"
        ),
        Column("after", Holds.TEXT, "the same now"),
    ),
)

ORDER: Final = ("regressed", "changed_outcome", "changed", "fixed", "new", "gone")

WITH_RESULT: Final = ("scenarios", "features", "clauses", "rules", "properties")


def changes_between(before: Frames, after: Frames) -> Iterator[Row]:
    """Yield the changes, the worst first."""
    rows = [*_results(before, after), *_outcomes(before, after), *_choices(before, after)]
    yield from sorted(rows, key=lambda row: ORDER.index(str(row["change"])))


def _results(before: Frames, after: Frames) -> Iterator[Row]:
    for table in WITH_RESULT:
        old, new = _by_id(before, table), _by_id(after, table)
        for name in [*new, *(name for name in old if name not in new)]:
            was, now = _cell(old.get(name), "result"), _cell(new.get(name), "result")
            if was != now:
                yield _row(table, name, _change(was, now), was, now)


def _change(was: str, now: str) -> str:
    if not was or not now:
        return "gone" if was else "new"
    if (was in GOOD) is (now in GOOD):
        return "changed"
    return "fixed" if now in GOOD else "regressed"


def _outcomes(before: Frames, after: Frames) -> Iterator[Row]:
    """Yield the steps that come out otherwise although nothing else is expected of them."""
    old = _by_id(before, "steps")
    for name, step in _by_id(after, "steps").items():
        was = old.get(name)
        if was is None or was["expectation"] != step["expectation"]:
            continue
        if was["verdict"] is None or step["verdict"] is None:
            continue
        for part in OUTCOME:
            if was[part] != step[part]:
                yield _row("steps", name, "changed_outcome", _said(was, part), _said(step, part))
                break


def _choices(before: Frames, after: Frames) -> Iterator[Row]:
    for table, column in (("readings", "chosen"), ("matrix", "verdict"), ("audit", "level")):
        old, new = _by_id(before, table), _by_id(after, table)
        for name in [*new, *(name for name in old if name not in new)]:
            was, now = _cell(old.get(name), column), _cell(new.get(name), column)
            if was != now:
                yield _row(table, name, "changed" if was and now else _change(was, now), was, now)


def _by_id(frames: Frames, table: str) -> Mapping[str, Mapping[str, Cell]]:
    frame = frames.get(table)
    if frame is None:
        return {}
    rows = rows_of(frame)
    return {str(next(iter(row.values()))): row for row in rows}


def _cell(row: Mapping[str, Cell] | None, column: str) -> str:
    return "" if row is None else str(row[column])


def _said(step: Mapping[str, Cell], part: str) -> str:
    return str(step[part]) if part == "verdict" else f"{part}: {step[part]}"


def _row(table: str, name: str, change: str, was: str, now: str) -> Row:
    return {"table": table, "id": name, "change": change, "before": was, "after": now}
