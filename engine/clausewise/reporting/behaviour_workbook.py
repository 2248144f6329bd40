"""behaviour.xlsx: the behaviour report as a workbook, a sheet for each table."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

import xlsxwriter

from clausewise.reporting.behaviour_changes import change_listings
from clausewise.reporting.behaviour_tables import Listing, biggest, listings
from clausewise.reporting.behaviour_words import Data, headline, method, notices, trend_notices
from clausewise.reporting.plain_text import in_short, shown
from clausewise.reporting.workbook import MOST_CELL, MOST_ROWS, NARROW, WIDE

BEGINNING: Final = datetime.fromtimestamp(0, UTC)
"""What the workbook says of its time, so that the same report has the same bytes."""


def to_behaviour_workbook(data: Data, digest: str) -> bytes:
    """Return the workbook; digest: the SHA-256 of behaviour.json."""
    written = BytesIO()
    # Text is text: nobody's segment or id becomes a formula or a link.
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(written, options) as book:
        book.set_properties({"created": BEGINNING, "title": "Clausewise: behaviour"})
        head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        plain = book.add_format({"valign": "top", "text_wrap": True})
        number = book.add_format({"valign": "top", "num_format": "#,##0"})
        tables = [*listings(data), *change_listings(data)]
        _summary(book.add_worksheet("summary"), data, digest, tables, (head, plain))
        for listing in tables:
            _sheet(book.add_worksheet(listing.name), listing, (head, plain, number))
    return written.getvalue()


def _summary(
    sheet: Any, data: Data, digest: str, tables: Sequence[Listing], formats: tuple[Any, Any]
) -> None:
    head, plain = formats
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 100)
    lines = [
        ("Clausewise", headline(data)),
        *[("notice", notice) for notice in notices(data)],
        *[("trend", notice) for notice in (trend_notices(data) if data["trend"] else ())],
        ("policy", data["policy"]),
        ("population", data["population"]),
        *[("method", line) for line in method(data)],
        ("clausewise", data["clausewise"]),
        ("SHA-256 of behaviour.json", digest),
        *[(listing.name, f"{listing.title}. {listing.means}") for listing in tables],
    ]
    for at, (name, text) in enumerate(lines):
        sheet.write_string(at, 0, _text(name), head if at == 0 else plain)
        sheet.write_string(at, 1, _text(text), head if at == 0 else plain)


def _sheet(sheet: Any, listing: Listing, formats: tuple[Any, Any, Any]) -> None:
    head, plain, number = formats
    sheet.freeze_panes(1, 0)
    for at, name in enumerate(listing.heads):
        sheet.write_string(0, at, name, head)
        longest = max(len(str(row[at])) for row in listing.rows)
        sheet.set_column(at, at, min(WIDE, max(NARROW, longest + 2, len(name) + 4)))
    sheet.write_comment(0, 0, listing.means, {"x_scale": 2})
    rows, left = biggest(listing.rows, MOST_ROWS - 2)
    for line, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(line, at, cell, number)
            else:
                sheet.write_string(line, at, _text(cell), plain)
    if left:
        sheet.write_string(MOST_ROWS - 1, 0, f"{left:,} more rows: see behaviour.json", head)
    sheet.autofilter(0, 0, len(rows), len(listing.heads) - 1)


def _text(text: str) -> str:
    safe = shown(text)
    # Characters beyond the first 65,536 count twice in a spreadsheet.
    return in_short(safe, MOST_CELL - sum(letter > "\uffff" for letter in safe))
