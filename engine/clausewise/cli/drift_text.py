"""Drift in words: for people, for a ticket, for programs, and as values to paste.

Sentences are those of the reader's own copy. They are in no value to paste: a clause is recorded in
words of ours.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from textwrap import wrap
from typing import Final

from clausewise.audit.dependents import Citing, Dependent
from clausewise.audit.differing import word_diff
from clausewise.audit.drift import ClauseDrift, Drift, NewSentence, State

MADE_BY: Final = b"clausewise drift"
"""What stands at the beginning of every file of ours."""

WIDTH: Final = 100
PLURALS: Final = {Citing.PROPERTY: "properties"}
LISTED_BY_LINE: Final = (Citing.SCENARIO, Citing.FEATURE)
"""There are hundreds of these: their lines stand behind their file."""

TODO: Final = {
    State.CHANGED: "Say anew what the clause says, then see whether what cites it still follows.",
    State.EXTENDED: "See whether the new words change what the clause says, and record them.",
    State.VANISHED: "Find what says it now, or take the clause out: what cites it has no ground.",
    State.MOVED: "See whether it is about the same thing at its new place.",
}
TODO_NEW: Final = "Record it as a clause; if it states a norm, it needs a rule and scenarios."


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What was compared with what.

    old: empty where there was no older copy. features: whether feature files were looked at.
    """

    policy: str
    article: str
    old: str
    features: bool


def for_people(drift: Drift, names: Names) -> Iterator[str]:
    """Yield the work list for a terminal."""
    yield f"clausewise drift: {names.policy} and {names.article}"
    yield from (f"  {line}" for line in _summary(drift, names))
    for number, subject in enumerate(drift.work, start=1):
        yield ""
        yield f"{number}. {_title(subject)}"
        yield from (f"   {line}" for line in _paragraph(_todo(subject)))
        for name, text in _texts(subject, mark=_in_brackets):
            lines = _paragraph(text, 12)
            yield f"   {name:<11} {lines[0]}"
            yield from (f"   {'':<11} {line}" for line in lines[1:])
        if isinstance(subject, ClauseDrift):
            for kind, lines in _listed(subject.dependents):
                yield f"   {kind}"
                for line in lines:
                    # Numbers that go on stand under the numbers.
                    under = " " * (6 + line.index(" "))
                    yield from wrap(f"     {line}", WIDTH, subsequent_indent=under)


def in_markdown(drift: Drift, names: Names) -> Iterator[str]:
    """Yield the work list as Markdown, each subject a box to tick."""
    # jinja2 and pandas come with it: only for who wants Markdown.
    from clausewise.reporting.markdown import escaped

    def mark(before: str, after: str) -> str:
        parts = []
        for part in word_diff(before, after):
            gone = f"~~{escaped(part.gone)}~~" if part.gone else ""
            new = f"**{escaped(part.new)}**" if part.new else ""
            parts += [escaped(part.same), gone, new]
        return " ".join(filter(None, parts))

    yield f"<!-- {MADE_BY.decode()} -->"
    yield f"# Drift of {escaped(names.policy)}: {escaped(names.article)}"
    yield ""
    yield from (f"- {escaped(line)}" for line in _summary(drift, names))
    for subject in drift.work:
        yield ""
        yield f"- [ ] **{escaped(_title(subject))}**: {escaped(_todo(subject))}"
        for name, text in _texts(subject, mark=mark):
            yield f"  - {name}: {text if name == 'words' else escaped(text)}"
        if isinstance(subject, ClauseDrift):
            for kind, lines in _listed(subject.dependents):
                yield f"  - {kind}"
                yield from (f"    - {escaped(line)}" for line in lines)


def as_data(drift: Drift, names: Names) -> dict[str, object]:
    """Return everything that is known, for programs."""
    return {
        "made_by": MADE_BY.decode(),
        "policy": names.policy,
        "article": names.article,
        "old": names.old or None,
        "features": names.features,
        "drift": not drift.none,
        "not_in_old": list(drift.strange),
        "counts": {str(state): len(drift.of(state)) for state in State} | {"new": len(drift.new)},
        "work": [
            each.clause.id
            if isinstance(each, ClauseDrift)
            else {"line": each.line, "sentence": each.now}
            for each in drift.work
        ],
        "clauses": [
            {
                "id": each.clause.id,
                "place": str(each.clause.place),
                "state": str(each.state),
                "says": each.clause.says,
                "was_on_line": each.clause.line,
                "line": each.line or None,
                "after": each.after or None,
                "before": each.before or None,
                "now": each.now or None,
                "sure": None if each.sure is None else str(each.sure),
                "why": each.why or None,
                "fingerprint": each.fingerprint or None,
                "cited_by": [
                    {"kind": str(one.kind), "id": one.id, "place": str(one.place)}
                    for one in each.dependents
                ],
            }
            for each in drift.clauses
        ],
        "new": [
            {
                "line": each.line,
                "sentence": each.now,
                "after": each.after or None,
                "fingerprint": each.fingerprint,
            }
            for each in drift.new
        ],
    }


def as_yaml(drift: Drift, names: Names, copy: bytes) -> Iterator[str]:
    """Yield the values that clauses.yaml must have to be true of the copy, none of its words."""
    lines = copy.count(b"\n") + (not copy.endswith(b"\n"))
    yield f"# {MADE_BY.decode()}: values for the clauses.yaml of {names.policy}"
    yield "article:"
    yield f"  sha256: {sha256(copy).hexdigest()}"
    yield f"  lines: {lines}"
    yield "clauses:"
    for each in drift.clauses:
        match each.state:
            case State.UNCHANGED if each.line == each.clause.line:
                continue
            case State.VANISHED:
                yield f"  # {each.clause.id}: vanished"
                continue
            case State.CHANGED:
                yield f"  # {each.clause.id}: {each.sure} this; review `says` and its rules first"
            case State.UNCHANGED:
                yield f"  # {each.clause.id}: on another line"
            case State.MOVED | State.EXTENDED:
                yield f"  # {each.clause.id}: {each.state}"
        yield f"  - id: {each.clause.id}"
        yield f"    line: {each.line}"
        yield f"    fingerprint: {each.fingerprint}"
    for new in drift.new:
        yield f"  # new{f', after {new.after}' if new.after else ''}: give it an id"
        yield "  - id:"
        yield f"    line: {new.line}"
        yield f"    fingerprint: {new.fingerprint}"


def _summary(drift: Drift, names: Names) -> Iterator[str]:
    counts = [f"{len(drift.of(state))} {state}" for state in State if drift.of(state)]
    yield f"{len(drift.clauses)} clauses: {', '.join(counts) or 'none'}"
    yield f"{_counted(len(drift.new), 'new sentence')}"
    if drift.shifted:
        clauses = _counted(len(drift.shifted), "unchanged clause")
        yield f"{clauses} on another line than recorded: --fingerprints prints the lines"
    if drift.strange:
        listed = " ".join(drift.strange)
        yield f"{names.old} is not the text on record: it lacks {listed}"
    if not (names.features or drift.none):
        yield "features were not looked at: name their folder with --features"
    if drift.none:
        yield "no drift: every clause stands word for word and in its order, and nothing is new"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _title(subject: ClauseDrift | NewSentence) -> str:
    if isinstance(subject, NewSentence):
        return f"new sentence, line {subject.line}"
    clause = subject.clause
    state = f"{subject.sure} changed" if subject.sure else str(subject.state)
    return f"{clause.id} {state}  ({clause.kind}, {clause.section})  {clause.place}"


def _todo(subject: ClauseDrift | NewSentence) -> str:
    return TODO_NEW if isinstance(subject, NewSentence) else TODO[subject.state]


def _texts(
    subject: ClauseDrift | NewSentence, mark: Callable[[str, str], str]
) -> Iterator[tuple[str, str]]:
    """Yield each text about the subject with its name."""
    where = f", after {subject.after}" if subject.after else ""
    if isinstance(subject, NewSentence):
        yield "sentence", subject.now
        yield "stands", f"line {subject.line}{where}"
        return
    yield "in short", subject.clause.says
    if subject.before and subject.before != subject.now:
        yield "before", subject.before
    if subject.now:
        yield "now", subject.now
        yield "stands", f"line {subject.line}{where}; it was line {subject.clause.line}"
        if subject.before and subject.before != subject.now:
            yield "words", mark(subject.before, subject.now)
    if subject.why:
        yield "why", subject.why


def _in_brackets(before: str, after: str) -> str:
    parts = []
    for part in word_diff(before, after):
        gone = f"[-{part.gone}-]" if part.gone else ""
        new = f"{{+{part.new}+}}" if part.new else ""
        parts += [part.same, gone, new]
    return " ".join(filter(None, parts))


def _listed(found: Sequence[Dependent]) -> Iterator[tuple[str, list[str]]]:
    """Yield what cites a clause, kind by kind, every one with its place."""
    for kind, each in groupby(found, lambda dependent: dependent.kind):
        group = list(each)
        name = PLURALS.get(kind, f"{kind}s")
        if kind in LISTED_BY_LINE:
            yield f"{len(group)} {name if len(group) > 1 else kind}", list(_by_file(group))
        else:
            yield name, [f"{one.place}  {one.id}" for one in group]


def _by_file(group: Iterable[Dependent]) -> Iterator[str]:
    for file, each in groupby(group, lambda dependent: dependent.place.file):
        yield f"{file}: {' '.join(str(one.place.line) for one in each)}"


def _paragraph(text: str, indent: int = 0) -> list[str]:
    return wrap(text, WIDTH - indent, break_on_hyphens=False) or [""]
