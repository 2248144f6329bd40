"""workbook.xlsx: every table as a sheet, with filters, for whoever works in a spreadsheet."""

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any, Final
from xml.etree import ElementTree
from zipfile import ZipFile

import xlsxwriter

from clausewise.reporting.changes import CHANGES
from clausewise.reporting.counts import counts_of
from clausewise.reporting.csv_files import flat
from clausewise.reporting.plain_text import in_short, shown, spaced
from clausewise.reporting.read import COLUMNS
from clausewise.reporting.report import Report, moment_of
from clausewise.reporting.table import Cell, Column, Holds
from clausewise.reporting.tables import TABLES

FIRST: Final = (
    "matrix",
    "clauses",
    "scenarios",
    "readings",
    "rules",
    "steps",
    "features",
    "properties",
)
"""The sheets in the order in which people look for them; others follow as they come."""

MOST_CELL: Final = 32_767
"""What a cell of a spreadsheet holds, in units of UTF-16."""

MOST_ROWS: Final = 1_048_576
MOST_NAMES: Final = 50

NARROW: Final = 10
WIDE: Final = 60
CHARACTERS: Final = {Holds.NUMBER: NARROW, Holds.TRUTH: NARROW, Holds.WORDS: 28}
"""The width of a column by what it holds; records are as wide as words, text as its texts."""

GOOD: Final = ("passed", "met", "holds", "tried", "reached", "both", "permitted", "fixed")
BAD: Final = (
    "failed",
    "broken",
    "not_met",
    "fails",
    "not_run",
    "never_applied",
    "regressed",
    "error",
)
OPEN: Final = ("untested", "untried", "not_reached", "undetermined", "changed_outcome", "warning")
RULED_OUT: Final = ("forbidden",)
COLOURS: Final = {
    **dict.fromkeys(GOOD, "#D8F0DC"),
    **dict.fromkeys(BAD, "#F8D7D4"),
    **dict.fromkeys(OPEN, "#FCEFC7"),
    **dict.fromkeys(RULED_OUT, "#F3DDEB"),
}
"""The ground of a cell that says one of these; the word itself always stands in it."""

MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

CROSSTAB: Final = "matrix by actor"
DOWN: Final = ("state", "action", "target")
NEEDED: Final = {*DOWN, "actor", "verdict"}


def to_workbook(report: Report, digest: str) -> bytes:
    """Return the workbook; digest: the SHA-256 of results.json."""
    written = BytesIO()
    # Text is text: nobody's title becomes a formula or a link.
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(written, options) as workbook:
        workbook.set_properties({"created": moment_of(report), "title": "Clausewise"})
        sheets = _Sheets(workbook)
        names = [name for name in FIRST if name in report.frames]
        names.extend(name for name in report.frames if name not in FIRST)
        sheets.summary(report, digest, names)
        for name in names:
            sheets.table(name, COLUMNS[name], report.tables[name])
            if name == "matrix" and {column.name for column in COLUMNS[name]} >= NEEDED:
                sheets.crosstab(report.tables[name])
    return written.getvalue()


def unpacked(workbook: bytes, most: int | None = None) -> Mapping[str, bytes]:
    """Return the parts of a workbook by name.

    Raises ValueError where they are larger than `most` bytes together, what `zipfile` raises where
    it is none.
    """
    with ZipFile(BytesIO(workbook)) as parts:
        if most is not None and sum(part.file_size for part in parts.infolist()) > most:
            raise ValueError(most)
        return {part.filename: parts.read(part) for part in parts.infolist()}


def sheets_of(parts: Mapping[str, bytes]) -> Mapping[str, str]:
    """Return the name of each sheet by the part that holds it, of a workbook that we wrote."""
    book = ElementTree.fromstring(parts["xl/workbook.xml"])
    names = [sheet.get("name", "") for sheet in book.iter(f"{{{MAIN}}}sheet")]
    # XlsxWriter numbers the parts as the sheets stand.
    return {f"xl/worksheets/sheet{at}.xml": name for at, name in enumerate(names, start=1)}


class _Sheets:
    """Adds sheets to a workbook; the formats are shared."""

    def __init__(self, workbook: Any) -> None:
        self.book = workbook
        self.head = workbook.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.plain = workbook.add_format({"valign": "top"})
        self.wrapped = workbook.add_format({"valign": "top", "text_wrap": True})
        self.by_word = {
            word: workbook.add_format({"valign": "top", "bg_color": colour})
            for word, colour in COLOURS.items()
        }

    def summary(self, report: Report, digest: str, names: Sequence[str]) -> None:
        """Add the first sheet: the verdict, the counts, the gaps, and what the sheets hold."""
        sheet = self.book.add_worksheet("summary")
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 100)
        means = {table.name: table.means for table in TABLES} | {CHANGES.name: CHANGES.means}
        verdict = "compliant" if report.compliant else "not compliant"
        chosen = ", ".join(f"{name}={option}" for name, option in report.chosen.items())
        parts: list[tuple[str, list[tuple[str, str]]]] = [
            (
                f"Clausewise: {verdict}",
                [
                    ("verdict", report.sentence),
                    ("policy", report.policy),
                    ("time of the run", report.time or "not given"),
                    ("readings chosen", chosen or "the default of each"),
                    ("engines", ", ".join(report.engines)),
                    ("clausewise", report.version),
                    ("SHA-256 of results.json", digest),
                ],
            ),
            ("What is wrong", [_found(fault.says, fault.names) for fault in report.faults]),
            ("What was not looked at", [_found(gap.says, gap.names) for gap in report.gaps]),
            ("Counts", [(name, _counted(counts)) for name, counts in counts_of(report).items()]),
            ("Sheets", [(name, means.get(name, "")) for name in names]),
        ]
        at = 0
        for title, lines in parts:
            sheet.write_string(at, 0, title, self.head)
            for name, text in lines or [("nothing", "")]:
                at += 1
                sheet.write_string(at, 0, _text(name), self.plain)
                sheet.write_string(at, 1, _text(text), self.wrapped)
            at += 2

    def table(
        self, name: str, columns: Sequence[Column], rows: Sequence[Mapping[str, Cell]]
    ) -> None:
        """Add a sheet with a filter; each head has a note on what its column means."""
        sheet = self.book.add_worksheet(name)
        sheet.freeze_panes(1, 1)
        for number, column in enumerate(columns):
            sheet.write_string(0, number, column.name, self.head)
            sheet.write_comment(0, number, column.means, {"x_scale": 1.5})
            sheet.set_column(number, number, _width(column, rows))
        kept = rows[: MOST_ROWS - 2]
        for at, row in enumerate(kept, start=1):
            for number, column in enumerate(columns):
                self._write(sheet, at, number, column, row[column.name])
        if len(kept) < len(rows):
            more = f"{len(rows) - len(kept):,} more rows: csv/{name}.csv has all"
            sheet.write_string(MOST_ROWS - 1, 0, more, self.head)
        if columns:
            sheet.autofilter(0, 0, len(kept), len(columns) - 1)

    def crosstab(self, rows: Iterable[Mapping[str, Cell]]) -> None:
        """Add who can do what: a row for each state, action and target, a column for each actor."""
        verdicts: dict[tuple[str, ...], dict[str, dict[str, None]]] = {}
        actors: dict[str, None] = {}
        for row in rows:
            actor = flat(row["actor"])
            actors[actor] = None
            at = verdicts.setdefault(tuple(flat(row[name]) for name in DOWN), {})
            at.setdefault(actor, {})[flat(row["verdict"])] = None
        sheet = self.book.add_worksheet(CROSSTAB)
        sheet.freeze_panes(1, len(DOWN))
        sheet.set_column(0, len(DOWN) + len(actors), 22)
        for number, head in enumerate([*DOWN, *(actor or "the system" for actor in actors)]):
            sheet.write_string(0, number, _text(head), self.head)
        for line, (down, across) in enumerate(list(verdicts.items())[: MOST_ROWS - 1], start=1):
            for number, text in enumerate(down):
                sheet.write_string(line, number, _text(text), self.plain)
            for number, actor in enumerate(actors, start=len(DOWN)):
                text = " or ".join(across.get(actor, ()))
                sheet.write_string(line, number, _text(text), self.by_word.get(text, self.plain))
        sheet.autofilter(0, 0, len(verdicts), len(DOWN) + len(actors) - 1)

    def _write(self, sheet: Any, at: int, number: int, column: Column, cell: Cell) -> None:
        if isinstance(cell, int) and not isinstance(cell, bool):
            sheet.write_number(at, number, cell, self.plain)
            return
        text = _text(flat(cell))
        usual = self.wrapped if column.holds is Holds.TEXT else self.plain
        sheet.write_string(at, number, text, self.by_word.get(text, usual))


def _text(text: str) -> str:
    """Return what a cell says; where it holds less than the text, it says so."""
    safe = shown(text)
    if 2 * len(safe) <= MOST_CELL:
        return safe
    # Characters beyond the first 65,536 count twice in a spreadsheet.
    return in_short(safe, MOST_CELL - sum(letter > "\uffff" for letter in safe))


def _width(column: Column, rows: Sequence[Mapping[str, Cell]]) -> int:
    if column.holds is not Holds.TEXT:
        return max(CHARACTERS.get(column.holds, 28), len(column.name) + 4)
    longest = max((len(str(row[column.name] or "")) for row in rows), default=0)
    return min(WIDE, max(NARROW, longest + 2, len(column.name) + 4))


def _found(says: str, names: Sequence[str]) -> tuple[str, str]:
    more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
    named = f": {', '.join(names[:MOST_NAMES])}{more}" if names else ""
    return "", f"{says}{named}"


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{number:,} {spaced(result)}" for result, number in counts.items() if number)
