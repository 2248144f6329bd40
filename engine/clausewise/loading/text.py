"""Places in a text, and escapes that JSON allows and YAML does not know."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from clausewise.source import Place

LINE_BREAK: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What ends a line to libyaml, so that its places and ours are counted alike."""

SURROGATE_PAIR: Final = re.compile(
    r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
)

Joined = Mapping[int, Sequence[int]]
"""For each line, the columns of the characters that stand for two escapes."""

SAVED: Final = 11
"""How many columns fewer one character takes than the two escapes of six."""


class Lines:
    """The lines of a text; finds the place of an offset."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> Sequence[int]:
        """The offset at which each line begins."""
        return [0, *(found.end() for found in LINE_BREAK.finditer(self.text))]

    def place(self, offset: int, shown: str) -> Place:
        """Return line and column of the character at the offset."""
        line = bisect_right(self.starts, offset)
        return Place(shown, line, offset - self.starts[line - 1] + 1)


def join_surrogates(text: str) -> tuple[str, Joined]:
    r"""Return the text with every pair of escapes like \ud83d\ude00 joined to one character."""
    offsets: list[int] = []

    def join(pair: re.Match[str]) -> str:
        backslashes, high, low = pair[1], int(pair[2], 16), int(pair[3], 16)
        offsets.append(pair.start() + len(backslashes) - SAVED * len(offsets))
        return backslashes + chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))

    text = SURROGATE_PAIR.sub(join, text)
    if not offsets:
        return text, {}
    lines = Lines(text)
    joined: dict[int, list[int]] = {}
    for place in (lines.place(offset, "") for offset in offsets):
        joined.setdefault(place.line, []).append(place.column)
    return text, joined


def as_written(line: int, column: int, joined: Joined) -> int:
    """Return the column before surrogates were joined."""
    return column + SAVED * bisect_left(joined.get(line, ()), column)
