"""What a page carries in itself, so that it loads nothing: styles, scripts and data."""

import base64
import json
import re
from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from markupsafe import Markup

INDENTATION: Final = re.compile(r"\n\s+")


def narrow(text: str) -> str:
    """Drop indentation, a fifth of a page that is mostly nested lists."""
    return INDENTATION.sub("\n", text).strip() + "\n"


def inlined(style: str, scripts: Sequence[str]) -> dict[str, object]:
    """Return what the page carries in itself, and the hashes by which a browser lets it."""
    # As the page is made narrow once more, and a hash is over every byte.
    style, scripts = narrow(style), list(map(narrow, scripts))
    # All of it comes from the template folder and from a hash, never from a report's data.
    return {
        "style": Markup(style),
        "style_hash": _hash(style),
        "scripts": list(map(Markup, scripts)),
        "script_hashes": list(map(_hash, scripts)),
    }


def _hash(text: str) -> str:
    digest = base64.b64encode(sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def embedded(data: object) -> Markup:
    """Return the data as JSON that can stand in a page: nothing in it begins a tag or an entity."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(text)
