"""Text fit to be looked at: what hides shows, numbers read easily."""

import re
from typing import Final

from clausewise.loading.deception import HIDDEN

# A lone surrogate is no character at all: it cannot even be written to a file.
SURROGATE: Final = re.compile("[\ud800-\udfff]")
# No character either, and XML forbids them.
NEVER_ASSIGNED: Final = "[\ufffe\uffff]"
UNPRINTABLE: Final = re.compile(f"{HIDDEN.pattern}|{SURROGATE.pattern}|{NEVER_ASSIGNED}")


def shown(text: str) -> str:
    r"""Return the text with characters that hide, reorder or cannot be written shown by number.

    >>> shown("gpj.\u202eexe")
    'gpj.[U+202E]exe'
    """
    # Nearly every text of a report, of which it has hundreds of thousands.
    if text.isascii() and text.isprintable():
        return text
    return UNPRINTABLE.sub(_by_number, text)


def without_surrogates(text: str) -> str:
    """Return the text with what no file can hold shown by number."""
    return text if text.isascii() else SURROGATE.sub(_by_number, text)


def _by_number(found: re.Match[str]) -> str:
    return f"[U+{ord(found[0]):04X}]"


def one_line(text: str) -> str:
    """Return the text as `shown`, on one line."""
    return " ".join(shown(text).split())


def in_short(text: str, most: int) -> str:
    """Return the text, or as much of it as fits with a word on how long it is.

    >>> in_short("a" * 100, 40)
    'aaaaaaaaaaaaaaa… (100 characters in all)'
    """
    if len(text) <= most:
        return text
    more = f"… ({len(text):,} characters in all)"
    return f"{text[: max(0, most - len(more))]}{more}"


def counted(number: int, one: str, many: str = "") -> str:
    """Return the number with its noun.

    >>> counted(1, "scenario"), counted(1200, "property", "properties")
    ('1 scenario', '1,200 properties')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def spaced(name: str) -> str:
    """Return an id that is made of words as words.

    >>> spaced("not_covered")
    'not covered'
    """
    return name.replace("_", " ")
