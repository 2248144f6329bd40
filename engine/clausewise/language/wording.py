"""Text as it is compared: words without case, curly quotes, list marks and spacing.

A text comes from elsewhere and may be anything, so its size is bounded before any work is done.
"""

import re
import unicodedata
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

MAX_CHARACTERS: Final = 100_000
MAX_WORDS: Final = 10_000
MAX_LETTERS: Final = 500

BULLETS: Final = tuple("\u2022\u2023\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\uf0b7")
# A number or a dash is a list mark only where a line begins; a bullet is one anywhere. A copy that
# wraps before "at least\n5." so loses a word of its sentence, which then counts as changed: that
# error is the safe one.
LEADING_MARKS: Final = re.compile(
    rf"(?:\s*(?:[{''.join(BULLETS)}*+\-\u2013]|\d{{1,3}}[.)])(?!\S))+"
)
NUMBER_MARK: Final = re.compile(r"\d{1,3}[.)]")
LINE_BREAK: Final = re.compile(r"\r\n|\r|\n")
CLOSING: Final = "\"')]"
STRAIGHT: Final = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f", '"')
    | dict.fromkeys("\u2010\u2011", "-")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a text: as compared, as shown, and where it stands.

    opens_line: the first word of a line or list entry. opens_block: it goes on from no line before.
    """

    text: str
    shown: str
    line: int
    opens_line: bool
    opens_block: bool

    @property
    def is_mark(self) -> bool:
        """It looks like the number of a list entry, though it begins no line."""
        return NUMBER_MARK.fullmatch(self.text) is not None

    @property
    def ends_sentence(self) -> bool:
        """It closes a sentence, inside quotes or brackets too."""
        return self.text.rstrip(CLOSING).endswith((".", "!", "?"))


def normalise(text: str) -> str:
    """Return the text as it is compared: case, quotes, list marks and spacing do not count.

    >>> normalise("  1. Don\u2019t   PANIC.")
    "don't panic."
    """
    return " ".join(word.text for word in words_of(text))


def fingerprint(text: str) -> str:
    """Return the SHA-256 of the normalised text, in hexadecimal digits."""
    return sha256(encoded(normalise(text))).hexdigest()


def words_of(text: str) -> list[Word]:
    """Return the words of the text, list marks dropped.

    Raises ValueError, saying the limit, for a text that is too large to be an article.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(
            f"the text has {len(text)} characters, more than the {MAX_CHARACTERS} allowed"
        )
    words: list[Word] = []
    opens_block = True
    for number, line in enumerate(map(_visible, LINE_BREAK.split(text)), start=1):
        marks = LEADING_MARKS.match(line)
        opens_block = opens_block or marks is not None or not line.strip()
        opens_line = True
        for word in line[marks.end() if marks else 0 :].split():
            if word in BULLETS:
                opens_line = opens_block = True
                continue
            words.append(
                Word(
                    text=_folded(word, number),
                    shown=word,
                    line=number,
                    opens_line=opens_line,
                    opens_block=opens_block,
                )
            )
            opens_line = opens_block = False
        if len(words) > MAX_WORDS:
            raise ValueError(f"line {number}: the text has more than the {MAX_WORDS} words allowed")
    return words


def encoded(text: str) -> bytes:
    """Return the bytes that are hashed."""
    return text.encode("utf-8", "surrogatepass")


def _visible(line: str) -> str:
    # Control characters could drive the reader's terminal; the others here cannot be seen.
    return "".join(c for c in line if c.isspace() or not _is_hidden(c))


def _is_hidden(character: str) -> bool:
    selects_a_variant = "\ufe00" <= character <= "\ufe0f"
    return selects_a_variant or unicodedata.category(character) in {"Cc", "Cf"}


def _folded(word: str, line: int) -> str:
    if len(word) > MAX_LETTERS:
        # The normal form takes time with the square of a run of accents.
        raise ValueError(f"line {line}: a word has more than the {MAX_LETTERS} characters allowed")
    straight = unicodedata.normalize("NFKC", word).translate(STRAIGHT)
    # Folding case can undo the normal form, and the normal form can hold spaces.
    return " ".join(unicodedata.normalize("NFKC", straight.casefold()).split())
