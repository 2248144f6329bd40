"""How far a text is from a sentence with slots, and what it would be if it were that sentence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

LONGEST_TEXT: Final = 400
"""Letters of a text that are looked at; a step of one line is shorter."""

MOST_TOKENS: Final = 60
MOST_IN_A_SLOT: Final = 16
LEAST_LIKENESS: Final = 0.7

FARTHEST: Final = 1 / 3
"""What a sentence may cost for each of its parts and still be near."""

MISSING: Final = 1.0
NOT_THERE: Final = 0.4
"""A word, or twice a value, that is missing because the text ends too early."""
SUPERFLUOUS: Final = 0.8
OTHER_CASE: Final = 0.02
UNLISTED: Final = 0.3
LONGER: Final = 0.05
NOTHING_FITS: Final = 1.5

TOKEN: Final = re.compile(r"\"[^\"]*\"|'s\b|[^\s\"',:]+(?::[^\s\"',:]+)*|\S")
BETWEEN_ITEMS: Final = re.compile(r"(?:\s|,|&|\band\b)+")


@dataclass(frozen=True, slots=True)
class Gap:
    """A slot of a sentence; `legal` is empty where nobody can list what may stand in it.

    listed: several of the legal values may stand in it, as in `C05, C09 and C19`.
    """

    name: str
    regexp: str
    legal: tuple[str, ...] = ()
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """What a text would be as one sentence: `cost` is 0 for a text that fits as it is.

    near: the text is so close that the sentence was probably meant; where it is not, only the words
    of the sentence are there, and a value is not one that may stand in it.
    """

    cost: float
    values: Mapping[str, str]
    near: bool


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    stop: int


Sentence = Sequence[str | Gap]
_Way = tuple[float, tuple[tuple[str, str], ...]]


def words_of(text: str) -> list[str]:
    """Return the words and marks of a text, as sentences are compared by them.

    >>> words_of("dan's address is none:")
    ['dan', "'s", 'address', 'is', 'none', ':']
    """
    return [found[0] for found in TOKEN.finditer(text)]


def fit(sentence: Sentence, text: str) -> Fit | None:
    """Return the cheapest way to read the text as the sentence, or None where they are far apart.

    Words may be misspelt, missing or too many; a slot takes the nearest legal value.
    """
    text = text[:LONGEST_TEXT]
    tokens = [_Token(f[0], f.start(), f.end()) for f in TOKEN.finditer(text)][:MOST_TOKENS]
    near = len(sentence) * FARTHEST
    if not tokens or _least(sentence, tokens) > max(near, NOTHING_FITS):
        return None
    cost, values = _ways(sentence, text, tokens)[0][0]
    return Fit(cost, dict(values), cost <= near) if cost <= max(near, NOTHING_FITS) else None


def near_value(value: str, legal: Sequence[str], least: float = LEAST_LIKENESS) -> str | None:
    """Return the legal value that is most like the text, or None where none is."""
    found = _nearest(value, tuple(legal), least)
    return found and found[1]


def _least(sentence: Sentence, tokens: Sequence[_Token]) -> float:
    """Return a cost that no way can be below: that of the words that nothing resembles."""
    texts = [token.text for token in tokens]
    return sum(
        min(NOT_THERE, *(_between(word, text) for text in texts))
        for word in sentence
        if isinstance(word, str)
    )


def _ways(sentence: Sentence, text: str, tokens: Sequence[_Token]) -> list[list[_Way]]:
    """Return for each part and token the cheapest way from there on, from the end backwards."""
    width = len(tokens)
    ways: list[list[_Way]] = [[(SUPERFLUOUS * (width - at), ()) for at in range(width + 1)]]
    for part in reversed(sentence):
        rest = ways[0]
        row: list[_Way] = [(0.0, ())] * (width + 1)
        for at in range(width, -1, -1):
            if isinstance(part, str):
                row[at] = _word_ways(part, tokens, at, rest)
            else:
                row[at] = _gap_ways(part, text, tokens, at, rest)
            if at < width and row[at + 1][0] + SUPERFLUOUS < row[at][0]:
                row[at] = (row[at + 1][0] + SUPERFLUOUS, row[at + 1][1])
        ways.insert(0, row)
    return ways


def _word_ways(word: str, tokens: Sequence[_Token], at: int, rest: Sequence[_Way]) -> _Way:
    if at == len(tokens):
        return rest[at][0] + NOT_THERE, rest[at][1]
    missing = (rest[at][0] + MISSING, rest[at][1])
    there = (rest[at + 1][0] + _between(word, tokens[at].text), rest[at + 1][1])
    return min(missing, there, key=_cost)


def _gap_ways(gap: Gap, text: str, tokens: Sequence[_Token], at: int, rest: Sequence[_Way]) -> _Way:
    cost = 2 * NOT_THERE if at == len(tokens) else NOTHING_FITS
    best = (rest[at][0] + cost, ((gap.name, f"<{gap.name}>"), *rest[at][1]))
    for stop in range(at + 1, min(len(tokens), at + MOST_IN_A_SLOT) + 1):
        if rest[stop][0] >= best[0]:
            continue
        cost, value = _in_gap(gap, text[tokens[at].start : tokens[stop - 1].stop])
        cost += LONGER * (stop - at - 1)
        if rest[stop][0] + cost < best[0]:
            best = (rest[stop][0] + cost, ((gap.name, value), *rest[stop][1]))
    return best


def _cost(way: _Way) -> float:
    return way[0]


@lru_cache(maxsize=20_000)
def _between(word: str, text: str) -> float:
    """Return what it costs to read the text as the word."""
    if word == text:
        return 0.0
    one, other = word.casefold(), text.casefold()
    if one == other:
        return OTHER_CASE
    likeness = SequenceMatcher(None, one, other).ratio()
    return 1 - likeness if likeness >= LEAST_LIKENESS - 0.1 else MISSING + SUPERFLUOUS / 2


@lru_cache(maxsize=20_000)
def _in_gap(gap: Gap, text: str) -> tuple[float, str]:
    """Return what it costs to take the text for the slot's value, and the value."""
    fits = _compiled(gap.regexp).fullmatch(text) is not None
    if not gap.legal:
        return (0.0, text) if fits else (NOTHING_FITS, f"<{gap.name}>")
    if gap.listed:
        return _in_list(gap, text, fits)
    found = _nearest(text, gap.legal, LEAST_LIKENESS)
    if found is not None:
        return found
    return (UNLISTED, text) if fits else (NOTHING_FITS, f"<{gap.name}>")


def _in_list(gap: Gap, text: str, fits: bool) -> tuple[float, str]:
    found = [_nearest(item, gap.legal, LEAST_LIKENESS) for item in BETWEEN_ITEMS.split(text)]
    if any(each is None for each in found):
        return (UNLISTED, text) if fits else (NOTHING_FITS, f"<{gap.name}>")
    known = [each for each in found if each is not None]
    cost = sum(cost for cost, _ in known)
    names = list(dict.fromkeys(name for _, name in known))
    if fits and not cost:
        return 0.0, text
    return cost + OTHER_CASE, listed_in_words(names)


def listed_in_words(names: Sequence[str]) -> str:
    """Return the names as a sentence lists them.

    >>> listed_in_words(["C05", "C09", "C19"])
    'C05, C09 and C19'
    """
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


@lru_cache(maxsize=20_000)
def _nearest(text: str, legal: tuple[str, ...], least: float) -> tuple[float, str] | None:
    if text in legal:
        return 0.0, text
    folded = text.casefold()
    matcher = SequenceMatcher(b=folded)
    best: tuple[float, str] | None = None
    for value in legal:
        if value.casefold() == folded:
            return OTHER_CASE, value
        matcher.set_seq1(value.casefold())
        if matcher.real_quick_ratio() >= least and matcher.quick_ratio() >= least:
            likeness = matcher.ratio()
            if likeness >= least and (best is None or 1 - likeness < best[0]):
                best = (1 - likeness, value)
    return best


@lru_cache(maxsize=256)
def _compiled(regexp: str) -> re.Pattern[str]:
    return re.compile(regexp)
