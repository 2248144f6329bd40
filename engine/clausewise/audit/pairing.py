"""Which new sentence of a copy a vanished clause has probably become.

Of the old sentence only a fingerprint is kept, and fingerprints are alike or not. What is left to
go by is the place between clauses that still stand, and the words of our paraphrase; with an old
copy at hand, the words of the sentence itself.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from clausewise.language.article import ArticleCheck, Stretch, normalise
from clausewise.language.vocabulary import Clause

LIKELY: Final = 0.5
"""From this share of common words on, a sentence at the right place is probably the clause."""

UNLIKE: Final = 0.2
"""With less than this of the old sentence's own words, even the right place is a weak sign."""

FAR: Final = 0.6
"""What a sentence at another place must share."""

FEWEST_FAR: Final = 3
"""And how many words at least: two words are common by chance."""

WORD: Final = re.compile(r"[^\W_]+")
LONG_WORD: Final = re.compile(r"[^\W_]{4,}")
STEM: Final = 5
"""Letters by which words of a paraphrase count as the same: `reset`, `resets` and `resetting`."""

EMPTY: Final = re.compile(
    "also|been|each|from|have|into|must|only|such|than|that|their|them|then|there|they|this|what"
    "|when|where|which|will|with|your"
)
"""Long words that are in any text."""


T = TypeVar("T")


class Sure(StrEnum):
    """How sure a pair is; nothing here is certain."""

    PROBABLY = "probably"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A vanished clause and the sentence that it has become, how surely, and why."""

    clause: str
    stretch: Stretch
    sure: Sure
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    clause: Clause
    stretch: Stretch
    common: int
    words: int
    share: float
    near: bool
    distance: float

    @property
    def rank(self) -> tuple[bool, float, float, str, int]:
        """The best pair has the lowest."""
        return not self.near, -self.share, self.distance, self.clause.id, self.stretch.word


def pairs(
    record: Sequence[Clause], check: ArticleCheck, old: Mapping[str, str]
) -> Mapping[str, Pair]:
    """Return, by clause, the new sentence that it has probably or perhaps become.

    record: all clauses in the article's order. old: sentences of an old copy, by clause.
    """
    gaps = _Gaps(record, check)
    left = sorted(_candidates(record, check, old, gaps), key=lambda candidate: candidate.rank)
    found: dict[str, Pair] = {}
    taken: set[int] = set()
    for each in left:
        if each.clause.id in found or each.stretch.word in taken:
            continue
        taken.add(each.stretch.word)
        alone = each.near and gaps.is_alone(each.stretch)
        # Words of ours are not the article's: that none is common says nothing. Its own would be.
        likely = each.share >= LIKELY or (
            alone and (each.clause.id not in old or each.share >= UNLIKE)
        )
        found[each.clause.id] = Pair(
            clause=each.clause.id,
            stretch=each.stretch,
            sure=Sure.PROBABLY if likely and each.near else Sure.PERHAPS,
            why=_why(each, alone=alone, own_words=each.clause.id not in old),
        )
    return found


def _why(pair: _Candidate, *, alone: bool, own_words: bool) -> str:
    if not pair.near:
        place = "it stands elsewhere"
    elif alone:
        place = "it is the only new sentence where the only missing clause stood"
    else:
        place = "it stands where the clause stood, with others"
    source = "our paraphrase" if own_words else "the old sentence"
    return f"{place}; it has {pair.common} of the {pair.words} words of {source}"


class _Gaps:
    """The stretches between clauses that still stand in their order; the same for text and record.

    A sentence that changed where it stood is in the gap of its clause.
    """

    def __init__(self, record: Sequence[Clause], check: ArticleCheck) -> None:
        rank = {clause.id: number for number, clause in enumerate(record)}
        standing = [found for found in check.found if not found.moved]
        ranks = sorted(rank[found.id] for found in standing)
        words = sorted(found.word for found in standing)
        self.of_clause = {gone.id: bisect(ranks, rank[gone.id]) for gone in check.gone}
        self.of_stretch = {each.word: bisect(words, each.word) for each in check.unclaimed}
        self.missing = Counter(self.of_clause.values())
        self.new = Counter(self.of_stretch.values())
        self.order_of_clause = _order(self.of_clause)
        self.order_of_stretch = _order(self.of_stretch)

    def is_alone(self, stretch: Stretch) -> bool:
        """Tell whether one clause is missing in the stretch's gap, and nothing else is new."""
        gap = self.of_stretch[stretch.word]
        return self.missing[gap] == self.new[gap] == 1

    def distance(self, clause: str, stretch: int) -> float:
        """Return how far apart the two are in their gap, from 0 to 1."""
        gap = self.of_clause[clause]
        before = self.order_of_clause[clause] / max(1, self.missing[gap] - 1)
        return abs(before - self.order_of_stretch[stretch] / max(1, self.new[gap] - 1))


def _order(gaps: Mapping[T, int]) -> Mapping[T, int]:
    """Return which in its gap each is, from 0."""
    seen: Counter[int] = Counter()
    order = {}
    for key, gap in gaps.items():
        order[key] = seen[gap]
        seen[gap] += 1
    return order


def _candidates(
    record: Sequence[Clause], check: ArticleCheck, old: Mapping[str, str], gaps: _Gaps
) -> Iterator[_Candidate]:
    words = {each.word: _words(each.text) for each in check.unclaimed}
    stems = {each.word: _stems(each.text) for each in check.unclaimed}
    for clause in record:
        if clause.id not in gaps.of_clause:
            continue
        known = clause.id in old
        wanted = _words(old[clause.id]) if known else _stems(clause.says)
        for stretch in check.unclaimed:
            there = words[stretch.word] if known else stems[stretch.word]
            common = len(wanted & there)
            # Of a sentence, both ways: a long text has the words of any. Of a paraphrase, one way:
            # it is shorter than what it sums up.
            size = (len(wanted) + len(there)) / 2 if known else len(wanted)
            share = common / size if size else 0.0
            near = gaps.of_clause[clause.id] == gaps.of_stretch[stretch.word]
            if near or (share >= FAR and common >= FEWEST_FAR):
                yield _Candidate(
                    clause=clause,
                    stretch=stretch,
                    common=common,
                    words=len(wanted),
                    share=share,
                    near=near,
                    distance=gaps.distance(clause.id, stretch.word) if near else 1.0,
                )


def _words(text: str) -> AbstractSet[str]:
    return frozenset(WORD.findall(normalise(text)))


def _stems(text: str) -> AbstractSet[str]:
    found = (word for word in LONG_WORD.findall(normalise(text)) if not EMPTY.fullmatch(word))
    return frozenset(word[:STEM] for word in found)
