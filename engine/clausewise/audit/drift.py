"""What a new copy of the article means for the rules: what became of each clause, and what to do.

The repository has fingerprints, not sentences: that a clause stands word for word is certain, what
it has become is a guess that says how sure it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clausewise.audit.dependents import Citing, Dependent
from clausewise.audit.pairing import Pair, Sure, pairs
from clausewise.language.article import ArticleCheck, Found, Stretch
from clausewise.language.vocabulary import Clause
from clausewise.language.wording import CLOSING

ENDS: Final = (".", "!", "?")


class State(StrEnum):
    """What became of a clause; `extended`: it stands, with new words in its sentence."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    EXTENDED = "extended"
    CHANGED = "changed"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseDrift:
    """What became of one clause.

    line, now, fingerprint: of the sentence in the new copy; 0 and empty for a clause that vanished.
    For a changed one they are those of the sentence that it has become, as surely as `sure` says.
    before: its sentence in the old copy, where there is one. after: the clause that stands before
    it in the new copy.
    """

    clause: Clause
    state: State
    line: int = 0
    now: str = ""
    fingerprint: str = ""
    before: str = ""
    after: str = ""
    sure: Sure | None = None
    why: str = ""
    dependents: tuple[Dependent, ...] = ()

    @property
    def has_rules(self) -> bool:
        """Whether a rule cites the clause."""
        return any(each.kind is Citing.RULE for each in self.dependents)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSentence:
    """Text of the new copy that is no clause, changed or not; `after`: behind which clause."""

    line: int
    now: str
    fingerprint: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """Every clause in the article's order, and the sentences that are new.

    strange: the clauses that the old copy does not have, so that it is not the text on record.
    """

    clauses: tuple[ClauseDrift, ...]
    new: tuple[NewSentence, ...]
    strange: tuple[str, ...]

    @property
    def none(self) -> bool:
        """Whether the new copy says what the old one said, in its order."""
        return not self.new and all(each.state is State.UNCHANGED for each in self.clauses)

    def of(self, state: State) -> tuple[ClauseDrift, ...]:
        """Return the clauses of which that became."""
        return tuple(each for each in self.clauses if each.state is state)

    @property
    def shifted(self) -> tuple[ClauseDrift, ...]:
        """The unchanged clauses that stand on another line now."""
        return tuple(e for e in self.of(State.UNCHANGED) if e.line != e.clause.line)

    @property
    def work(self) -> tuple[ClauseDrift | NewSentence, ...]:
        """What there is to do, the most urgent first, and then in the article's order."""
        touched = [each for each in self.clauses if each.state is not State.UNCHANGED]
        subjects: list[ClauseDrift | NewSentence] = [*touched, *self.new]
        return tuple(sorted(subjects, key=_urgency))


def _urgency(subject: ClauseDrift | NewSentence) -> int:
    """Return a low number for what may have made a rule wrong, a high one for headings."""
    if isinstance(subject, NewSentence):
        return 2
    if not subject.has_rules:
        return 4
    match subject.state:
        case State.CHANGED | State.EXTENDED:
            return 0
        case State.VANISHED:
            return 1
        case _:
            return 3


def drift_of(
    clauses: Mapping[str, Clause],
    new: ArticleCheck,
    old: ArticleCheck | None,
    cited: Mapping[str, Sequence[Dependent]],
) -> Drift:
    """Return what became of every clause in the new copy.

    old: what an older copy has of the clauses; it gives their sentences. cited: what hangs on each
    clause.
    """
    record = sorted(clauses.values(), key=lambda clause: clause.line)
    before = {} if old is None else {found.id: found.sentence for found in old.found}
    paired = pairs(record, new, before)
    claimed = {pair.stretch.word for pair in paired.values()}
    loose = [stretch for stretch in new.unclaimed if stretch.word not in claimed]
    order = sorted(new.found, key=lambda found: found.word)
    standing = [found for found in order if not found.moved]
    extended = dict(_extended(order, loose))
    found = {each.id: each for each in new.found}
    return Drift(
        clauses=tuple(
            _of_clause(
                clause,
                found.get(clause.id),
                paired.get(clause.id),
                extended.get(clause.id),
                standing,
                before.get(clause.id, ""),
                tuple(cited.get(clause.id, ())),
            )
            for clause in record
        ),
        new=tuple(
            NewSentence(
                line=stretch.line,
                now=stretch.text,
                fingerprint=stretch.fingerprint,
                after=_before(stretch.word, standing),
            )
            for stretch in loose
            if stretch not in extended.values()
        ),
        strange=() if old is None else tuple(gone.id for gone in old.gone),
    )


def _of_clause(
    clause: Clause,
    found: Found | None,
    pair: Pair | None,
    inserted: Stretch | None,
    standing: Sequence[Found],
    before: str,
    cited: tuple[Dependent, ...],
) -> ClauseDrift:
    if found is not None:
        state = State.MOVED if found.moved else State.UNCHANGED
        return ClauseDrift(
            clause=clause,
            state=state if inserted is None else State.EXTENDED,
            line=found.line,
            now=_with(found, inserted),
            fingerprint=clause.fingerprint,
            before=before,
            after=_before(found.word, standing),
            why="" if inserted is None else "it stands word for word, with new words beside it",
            dependents=cited,
        )
    if pair is None:
        return ClauseDrift(clause=clause, state=State.VANISHED, before=before, dependents=cited)
    return ClauseDrift(
        clause=clause,
        state=State.CHANGED,
        line=pair.stretch.line,
        now=pair.stretch.text,
        fingerprint=pair.stretch.fingerprint,
        before=before,
        after=_before(pair.stretch.word, standing),
        sure=pair.sure,
        why=pair.why,
        dependents=cited,
    )


def _with(found: Found, inserted: Stretch | None) -> str:
    """Return the clause's sentence with the new words beside it."""
    if inserted is None:
        return found.sentence
    parts = (found.sentence, inserted.text)
    return " ".join(parts if found.word < inserted.word else reversed(parts))


def _before(word: int, standing: Sequence[Found]) -> str:
    """Return the last clause in its order that begins before the word."""
    return next((each.id for each in reversed(standing) if each.word < word), "")


def _extended(order: Sequence[Found], loose: Sequence[Stretch]) -> Iterator[tuple[str, Stretch]]:
    """Yield each clause whose sentence has new words right before or behind it, with these words.

    Either clause may mean something else through them.
    """
    ends = {found.word + len(found.sentence.split()): found for found in order}
    starts = {found.word: found for found in order}
    for stretch in loose:
        before = ends.get(stretch.word)
        behind = starts.get(stretch.word + len(stretch.text.split()))
        # A line may end without a full stop, as headings do; a sentence within a line does not.
        if before and before.line == stretch.line and not _is_whole(before.sentence):
            yield before.id, stretch
        if behind and behind.line == stretch.line and not _is_whole(stretch.text):
            yield behind.id, stretch


def _is_whole(sentence: str) -> bool:
    return sentence.rstrip(CLOSING).endswith(ENDS)
