"""behaviour.md: the behaviour report in short, fit for a comment or a chat."""

from collections.abc import Iterator
from typing import Final

from clausewise.reporting.behaviour_changes import change_listings
from clausewise.reporting.behaviour_tables import Listing, biggest, listings
from clausewise.reporting.behaviour_words import Data, headline, method, notices, trend_notices
from clausewise.reporting.markdown import escaped
from clausewise.reporting.plain_text import in_short

MOST_ROWS: Final = 12
MOST_TEXT: Final = 300


def to_behaviour_markdown(data: Data, digest: str) -> str:
    """Return the report as Markdown; digest: the SHA-256 of behaviour.json."""
    return "\n".join(_lines(data, digest)) + "\n"


def _lines(data: Data, digest: str) -> Iterator[str]:
    yield f"# {escaped(headline(data))}"
    yield ""
    population = escaped(data["population"])
    yield f"How the product behaves towards the users in {population}, as the article has it."
    for notice in notices(data):
        yield ""
        yield f"> {escaped(notice)}"
    if data["trend"]:
        for notice in trend_notices(data):
            yield ""
            yield f"> Beside {escaped(data['trend']['name'])}: {escaped(notice)}"
    for listing in (*listings(data), *change_listings(data)):
        yield from _listed(listing)
    yield ""
    yield "## How this was made"
    yield ""
    yield from (f"- {escaped(line)}" for line in method(data))
    yield ""
    yield f"Written by clausewise {escaped(data['clausewise'])}."
    yield f"SHA-256 of behaviour.json: `{digest}`"


def _listed(listing: Listing) -> Iterator[str]:
    yield ""
    yield f"## {escaped(listing.title)}"
    yield ""
    yield escaped(listing.means)
    yield ""
    rows, left = biggest(listing.rows, MOST_ROWS)
    numbers = [all(isinstance(row[at], int) for row in rows) for at in range(len(listing.heads))]
    yield "| " + " | ".join(escaped(head) for head in listing.heads) + " |"
    yield "|" + "|".join(" ---: " if number else " --- " for number in numbers) + "|"
    for row in rows:
        yield "| " + " | ".join(map(_cell, row)) + " |"
    if left:
        yield ""
        yield f"And {left:,} more rows: see behaviour.xlsx"


def _cell(cell: str | int) -> str:
    return f"{cell:,}" if isinstance(cell, int) else escaped(in_short(cell, MOST_TEXT))
