"""Text that deceives a reviewer's eye: what looks like one thing and is another."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from clausewise.errors import Problem
from clausewise.loading.text import Lines
from clausewise.source import Place

# Bidirectional controls reorder what is shown (CVE-2021-42574).
BIDI: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Characters that fonts leave out, and the blanks that pass for letters; emoji need U+FE00-FE0F.
INVISIBLE: Final = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    "\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
CONTROL: Final = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029"
HIDDEN: Final = re.compile(f"[{BIDI}]|[{INVISIBLE}]|[{CONTROL}]")
BIDI_ONE: Final = re.compile(f"[{BIDI}]")
# Digits and _ do not end a name, so one side of them must not be in another script.
WORD: Final = re.compile(r"\w+")
LONGEST_SHOWN: Final = 40
CONFUSABLE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


def deceptions(text: str, shown: str, at: Place | None = None) -> Iterator[Problem]:
    """Yield a problem for each character or word that is not what it looks like.

    `at` is the place of the whole text; without it, places are counted within `text`.
    """
    if text.isascii() and text.isprintable():
        return
    lines = Lines(text)
    for found in HIDDEN.finditer(text):
        place = at or lines.place(found.start(), shown)
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
            place = at or lines.place(word.start(), shown)
            mixed = " and ".join(sorted(script.capitalize() for script in scripts))
            name = word[0] if len(word[0]) <= LONGEST_SHOWN else f"{word[0][:LONGEST_SHOWN]}..."
            message = f"`{name}` mixes {mixed} letters that look alike"
            yield Problem(place, "mixed-scripts", message, "write the word in one script")
