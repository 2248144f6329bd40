"""behaviour.html: the behaviour report as one page that loads nothing and runs nothing."""

from collections.abc import Sequence
from typing import Final
from xml.etree.ElementTree import Element, SubElement, tostring

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound
from markupsafe import Markup

from clausewise.errors import InputError, Problem
from clausewise.files import shipped
from clausewise.population.summary import shared
from clausewise.reporting.behaviour_changes import change_listings, side_by_side, signed
from clausewise.reporting.behaviour_tables import VERDICTS, biggest, listings
from clausewise.reporting.behaviour_words import (
    Data,
    besides,
    changed_by,
    clauses,
    headline,
    method,
    notices,
    reason,
    traits,
    trend_notices,
    way_in_words,
    who,
)
from clausewise.reporting.inlined import inlined, narrow
from clausewise.reporting.plain_text import counted, shown, spaced
from clausewise.source import Place

TEMPLATE: Final = "behaviour.html.j2"
STYLES: Final = ("report.css", "behaviour.css")
MOST_ROWS: Final = 60
MOST_GROUPS: Final = 12
MOST_READINGS: Final = 12

TONES: Final = {"helped": "good", "open": "open", "none": "bad"}


def to_behaviour_page(data: Data, digest: str) -> str:
    """Return the page; raises InputError where the installation lacks the template.

    digest: the SHA-256 of behaviour.json.
    """
    folder = shipped("templates")
    environment = Environment(
        loader=FileSystemLoader(folder),
        # Ids of users and names of segments are anybody's text.
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    try:
        sheets = [(folder / name).read_text(encoding="utf-8") for name in STYLES]
        page = environment.get_template(TEMPLATE).render(
            **inlined("".join(sheets), []), **_context(data), digest=digest
        )
    except (OSError, TemplateNotFound) as error:
        message = f"the template of the report cannot be read: {error}"
        remedy = "install clausewise anew: its templates come with it"
        raise InputError([Problem(Place(str(folder)), "missing-file", message, remedy)]) from error
    return narrow(page)


def bar(parts: Sequence[tuple[str, int]], whole: int, says: str) -> Markup:
    """Return a bar as an SVG element. parts: class and size of each; says: what it shows."""
    size = {"viewBox": "0 0 100 8", "preserveAspectRatio": "none"}
    root = Element("svg", {"class": "bar wide", "role": "img", "aria-label": says, **size})
    SubElement(root, "rect", {"class": "rest", "width": "100", "height": "8"})
    at = 0.0
    for tone, users in parts:
        if users:
            # What is there at all is seen, however few they are.
            wide = max(0.4, 100 * users / whole)
            place = {"x": f"{min(at, 99.6):.2f}", "width": f"{min(wide, 100 - at):.2f}"}
            SubElement(root, "rect", {"class": tone, **place, "height": "8"})
            at += 100 * users / whole
    return Markup(tostring(root, encoding="unicode"))


def _finalized(value: object) -> object:
    # Exactly `str`: what is marked safe went through here before it was marked.
    return shown(value) if type(value) is str else value


def _context(data: Data) -> dict[str, object]:
    users = data["decided"]
    tables = {listing.name: listing for listing in (*listings(data), *change_listings(data))}
    return {
        "data": data,
        "help": data["help"],
        "users": users,
        "tables": tables,
        "headline": headline(data),
        "notices": notices(data),
        "method": method(data),
        "groups": biggest(data["help"]["groups"], MOST_GROUPS)[0],
        "relied": biggest(data["relied"], MOST_READINGS)[0],
        "compared": [
            (request, list(side_by_side(data, number)))
            for number, request in enumerate(data["requests"] if data["what_if"] else ())
        ],
        "TONES": TONES,
        "VERDICTS": VERDICTS,
        "MOST_ROWS": MOST_ROWS,
        "bar": lambda parts, says, whole=users: bar(parts, whole, shown(says)),
        "besides": besides,
        "changed_by": changed_by,
        "clauses": clauses,
        "counted": counted,
        "is_number": lambda cell: isinstance(cell, int),
        "number": lambda value: f"{value:,}",
        "reason": lambda group: reason(data, group),
        "share": lambda part, whole=users: shared(part, whole),
        "spaced": spaced,
        "traits": traits,
        "verdicts": lambda counts, whole=users: _in_words(counts, whole),
        "way_in_words": way_in_words,
        "signed": signed,
        "trend_notices": trend_notices(data) if data["trend"] else [],
        "who": who,
    }


def _in_words(counts: dict[str, int], users: int) -> str:
    """Return what a bar of verdicts shows."""
    parts = [f"{shared(n, users)} {spaced(verdict)}" for verdict, n in counts.items() if n]
    return ", ".join(parts) or "nobody"
