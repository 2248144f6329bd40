"""Is a copy of the article still the text from which the clauses were taken?

The sentences are not kept, only their fingerprints. So every run of words in the copy that could be
a clause is hashed and looked up:

    text -> words -> spans (runs of words with a known fingerprint) -> found, gone, unclaimed
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, Protocol

from clausewise.language.wording import Word, encoded, fingerprint, normalise, words_of

__all__ = [
    "ArticleCheck",
    "Found",
    "Gone",
    "Recorded",
    "Stretch",
    "fingerprint",
    "normalise",
    "verify",
]

MAX_CLAUSE_WORDS: Final = 80


class Recorded(Protocol):
    """What is on record of a clause: its id, its line in the article and its fingerprint."""

    @property
    def id(self) -> str:
        """The id of the clause."""

    @property
    def line(self) -> int:
        """Its line in the article, from 1."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the normalised sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A clause that the copy has, word for word; `moved` where it left its place in the order.

    word: the number of its first word in the copy, from 0.
    """

    id: str
    line: int
    sentence: str
    moved: bool
    word: int = field(compare=False, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of the copy that no clause claims; `line` is where they begin.

    word: the number of the first of them, from 0. fingerprint: what a clause of these words has.
    """

    line: int
    text: str
    word: int = field(compare=False, default=0)
    fingerprint: str = field(compare=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """A clause that the copy does not have; `perhaps` is the new text at its place, if any.

    line: where the clause was on record, not a line of the copy.
    """

    id: str
    line: int
    perhaps: Stretch | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCheck:
    """What became of every clause, by recorded line, and the text that is nobody's."""

    found: tuple[Found, ...]
    gone: tuple[Gone, ...]
    unclaimed: tuple[Stretch, ...]

    @property
    def unchanged(self) -> bool:
        """Every clause is in its place, and nothing else is in the copy."""
        moved = any(clause.moved for clause in self.found)
        return not (self.gone or self.unclaimed or moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    start: int
    stop: int
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edges:
    """The word indices at which a sentence, and so a clause, may start or stop."""

    starts: AbstractSet[int]
    stops: AbstractSet[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Match:
    """Which span is which clause, by the clause's position in the record."""

    in_order: Mapping[int, _Span]
    moved: Mapping[int, _Span]

    @property
    def all(self) -> Mapping[int, _Span]:
        return {**self.in_order, **self.moved}


def verify(article_text: str, clauses: Iterable[Recorded]) -> ArticleCheck:
    """Look for every clause in a copy of the article, and for text that no clause accounts for.

    A clause of more than 80 words is never found. Raises ValueError, saying the limit, for a text
    too large to be an article.
    """
    words = words_of(article_text)
    # Two clauses of one line keep the order in which they were recorded.
    record = sorted(clauses, key=lambda clause: clause.line)
    spans = list(_spans(words, {clause.fingerprint for clause in record}))
    edges = _edges(words)
    match = _match(record, _chained(spans, edges))
    match = _match(record, _chained(spans, _frayed(edges, record, match, spans)))
    loose = _unclaimed(words, match)
    found = tuple(
        Found(
            id=record[index].id,
            line=words[span.start].line,
            sentence=_shown(words[span.start : span.stop]),
            moved=index in match.moved,
            word=span.start,
        )
        for index, span in sorted(match.all.items())
    )
    return ArticleCheck(
        found=found,
        gone=tuple(_gone(record, match, words, loose)),
        unclaimed=tuple(loose.values()),
    )


def _shown(words: Iterable[Word]) -> str:
    return " ".join(word.shown for word in words)


def _mark(words: Iterable[Word]) -> str:
    return sha256(encoded(" ".join(word.text for word in words))).hexdigest()


def _spans(words: Sequence[Word], wanted: AbstractSet[str]) -> Iterator[_Span]:
    """Yield every run of words with a wanted fingerprint, by start."""
    texts = [encoded(word.text) for word in words]
    for start, first in enumerate(texts):
        # The hash grows by a word at a time, so a run costs no more than its last word.
        digest = sha256(first)
        for stop in range(start + 1, min(start + MAX_CLAUSE_WORDS, len(words)) + 1):
            mark = digest.hexdigest()
            if mark in wanted:
                yield _Span(start=start, stop=stop, fingerprint=mark)
            if stop < len(words):
                digest.update(b" " + texts[stop])


def _edges(words: Sequence[Word]) -> _Edges:
    """A line, a sentence and a list entry have edges."""
    starts = {
        index
        for index, word in enumerate(words)
        if word.opens_line or words[index - 1].ends_sentence or words[index - 1].is_mark
    }
    stops = {
        index + 1
        for index, word in enumerate(words)
        if word.ends_sentence
        or index + 1 == len(words)
        or words[index + 1].opens_line
        or words[index + 1].is_mark
    }
    return _Edges(starts=starts, stops=stops)


def _chained(spans: Sequence[_Span], edges: _Edges) -> list[_Span]:
    """Keep the spans on an unbroken chain of spans from an edge to an edge; none overlap.

    A clause may be a part of a sentence, but the other parts must then be clauses too: otherwise a
    sentence that a new word turns into its opposite would still count as found.
    """
    reached = set(edges.starts)
    for span in spans:
        if span.start in reached:
            reached.add(span.stop)
    leading = set(edges.stops)
    for span in reversed(spans):
        if span.stop in leading:
            leading.add(span.start)
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.stop)):
        free = not kept or span.start >= kept[-1].stop
        if free and span.start in reached and span.stop in leading:
            kept.append(span)
    return kept


def _frayed(
    edges: _Edges, record: Sequence[Recorded], match: _Match, spans: Iterable[_Span]
) -> _Edges:
    """Add the edges left ragged where two clauses of one line are both missing.

    Where one part of a sentence changed, this finds the parts that did not.
    """
    missing = [index for index in range(len(record)) if index not in match.all]
    pairs = [
        (record[index], record[index + 1])
        for index in missing[:-1]
        if index + 1 in missing and record[index].line == record[index + 1].line
    ]
    after = {second.fingerprint for _, second in pairs}
    before = {first.fingerprint for first, _ in pairs}
    return _Edges(
        starts=edges.starts | {span.start for span in spans if span.fingerprint in after},
        stops=edges.stops | {span.stop for span in spans if span.fingerprint in before},
    )


def _match(record: Sequence[Recorded], spans: Sequence[_Span]) -> _Match:
    """Pair clauses and spans: the longest common order first, what is left over as moved."""
    in_order = dict(_longest_order(record, spans))
    taken = {span.start for span in in_order.values()}
    spare: dict[str, deque[_Span]] = defaultdict(deque)
    for span in spans:
        if span.start not in taken:
            spare[span.fingerprint].append(span)
    moved: dict[int, _Span] = {}
    for index, clause in enumerate(record):
        if index not in in_order and spare[clause.fingerprint]:
            moved[index] = spare[clause.fingerprint].popleft()
    return _Match(in_order=in_order, moved=moved)


def _longest_order(
    record: Sequence[Recorded], spans: Sequence[_Span]
) -> Iterator[tuple[int, _Span]]:
    """Yield the longest run of pairs that keeps the order of both (their common subsequence)."""
    length = [[0] * (len(spans) + 1) for _ in range(len(record) + 1)]
    for i in range(len(record) - 1, -1, -1):
        for j in range(len(spans) - 1, -1, -1):
            same = record[i].fingerprint == spans[j].fingerprint
            best = length[i + 1][j + 1] + 1 if same else 0
            length[i][j] = max(best, length[i + 1][j], length[i][j + 1])
    i = j = 0
    while i < len(record) and j < len(spans):
        if record[i].fingerprint == spans[j].fingerprint:
            yield i, spans[j]
            i, j = i + 1, j + 1
        elif length[i + 1][j] >= length[i][j + 1]:
            i += 1
        else:
            j += 1


def _unclaimed(words: Sequence[Word], match: _Match) -> dict[int, Stretch]:
    """Return the stretches that no span covers, by the index of their first word."""
    claimed = {index for span in match.all.values() for index in range(span.start, span.stop)}
    stretches: list[list[int]] = []
    for index, word in enumerate(words):
        if index in claimed:
            continue
        goes_on = bool(stretches) and stretches[-1][-1] == index - 1 and not word.opens_block
        if goes_on and not words[index - 1].ends_sentence:
            stretches[-1].append(index)
        else:
            stretches.append([index])
    return {
        stretch[0]: Stretch(
            line=words[stretch[0]].line,
            text=_shown(words[index] for index in stretch),
            word=stretch[0],
            fingerprint=_mark(words[index] for index in stretch),
        )
        for stretch in stretches
        if not all(words[index].is_mark for index in stretch)
    }


def _gone(
    record: Sequence[Recorded],
    match: _Match,
    words: Sequence[Word],
    loose: Mapping[int, Stretch],
) -> Iterator[Gone]:
    """Yield the missing clauses, each with the nearest stretch between its neighbours."""
    missing = [index for index in range(len(record)) if index not in match.all]
    distances: list[tuple[int, int, int]] = []
    for index in missing:
        before = max((i for i in match.in_order if i < index), default=None)
        after = min((i for i in match.in_order if i > index), default=None)
        low = 0 if before is None else match.in_order[before].stop
        high = len(words) if after is None else match.in_order[after].start
        shift = 0
        if before is not None:
            shift = words[match.in_order[before].start].line - record[before].line
        expected = record[index].line + shift
        distances += [
            (abs(stretch.line - expected), index, start)
            for start, stretch in loose.items()
            if low <= start < high
        ]
    perhaps: dict[int, int] = {}
    for _, index, start in sorted(distances):
        if index not in perhaps and start not in perhaps.values():
            perhaps[index] = start
    for index in missing:
        stretch = loose[perhaps[index]] if index in perhaps else None
        yield Gone(id=record[index].id, line=record[index].line, perhaps=stretch)
