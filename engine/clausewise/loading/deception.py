"""Text that deceives a reviewer's eye: what looks like one thing and is another."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from clausewise.errors import Problem
from clausewise.source import Place

# Bidirectional controls reorder what is shown (CVE-2021-42574).
BIDI: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
INVISIBLE: Final = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2064"
    "\u206a-\u206f\u3164\ufeff\uffa0\U000e0000-\U000e0fff"
)
CONTROL: Final = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029"
HIDDEN: Final = re.compile(f"[{BIDI}]|[{INVISIBLE}]|[{CONTROL}]")
BIDI_ONE: Final = re.compile(f"[{BIDI}]")
WORD: Final = re.compile(r"[^\W\d_]+")
CONFUSABLE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


def deceptions(text: str, shown: str, at: Place | None = None) -> Iterator[Problem]:
    """Yield a problem for each character or word that is not what it looks like.

    `at` is the place of the whole text; without it, places are counted within `text`.
    """
    if text.isascii() and text.isprintable():
        return
    for found in HIDDEN.finditer(text):
        place = at or _place(text, found.start(), shown)
        character = found[0]
        name = unicodedata.name(character, "a control character")
        if BIDI_ONE.match(character):
            what = f"U+{ord(character):04X} {name} changes the order in which text is shown"
            yield Problem(place, "bidirectional-control", what, "remove it")
        else:
            what = f"U+{ord(character):04X} {name} cannot be seen"
            yield Problem(place, "invisible-character", what, "remove it")
    if text.isascii():
        return
    for word in WORD.finditer(text):
        if word[0].isascii():
            continue
        scripts = {unicodedata.name(letter, "?").split()[0] for letter in word[0]} & CONFUSABLE
        if len(scripts) > 1:
            place = at or _place(text, word.start(), shown)
            mixed = " and ".join(sorted(script.capitalize() for script in scripts))
            message = f"`{word[0]}` mixes {mixed} letters that look alike"
            yield Problem(place, "mixed-scripts", message, "write the word in one script")


def _place(text: str, offset: int, shown: str) -> Place:
    line = text.count("\n", 0, offset) + 1
    return Place(shown, line, offset - (text.rfind("\n", 0, offset) + 1) + 1)
