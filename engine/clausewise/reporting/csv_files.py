"""CSV: one file for each table, for spreadsheets and for tools."""

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Final

from clausewise.reporting.plain_text import shown
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell

STARTS_A_FORMULA: Final = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)
"""What a spreadsheet takes for the start of a formula, full width too (CWE-1236)."""


def to_csv(report: Report) -> Mapping[str, str]:
    """Return the text of every CSV file, by the table's name."""
    return {name: _text(name, report) for name in report.frames}


def _text(name: str, report: Report) -> str:
    frame = report.frames[name]
    written = StringIO(newline="")
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(frame.columns)
    writer.writerows([in_a_cell(cell) for cell in row.values()] for row in report.tables[name])
    return written.getvalue()


def in_a_cell(cell: Cell) -> str | int:
    """Return what stands in the file for a cell; text that a spreadsheet would run is disarmed.

    >>> in_a_cell("=1+1"), in_a_cell(["C01", "C02"]), in_a_cell([{"a": "x", "b": True}])
    ("'=1+1", 'C01 C02', 'a: x, b: true')
    """
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell
    text = shown(flat(cell))
    return f"'{text}" if text.startswith(STARTS_A_FORMULA) else text


def flat(cell: object) -> str:
    """Return a cell as text, lists and records on one line."""
    match cell:
        case str():
            return cell
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case Mapping():
            return ", ".join(f"{name}: {flat(value)}" for name, value in cell.items())
        case list() | tuple():
            between = "; " if any(isinstance(part, Mapping) for part in cell) else " "
            return between.join(map(flat, cell))
        case _:
            return str(cell)
