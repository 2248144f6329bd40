"""Sign-offs in words and as data."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from clausewise.audit.review import Review, Signed, difference
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import written
from clausewise.loading.reviews import Part, SignOff
from clausewise.scenarios.reviews import Standing
from clausewise.scenarios.run import ScenarioRun

MOST_CHANGES: Final = 6
"""Changes listed beside one rule of many; `clausewise review RULE` lists all."""

NOT_IN_COPY: Final = "(not in this copy)"

Sentences = Mapping[str, str] | None


def list_lines(
    every: Sequence[Review], listed: Iterable[Review], gone: Sequence[SignOff]
) -> Iterator[str]:
    """Yield the standing of the listed rules, and the counts of all."""
    for review in listed:
        yield f"{review.standing:<10}  {review.rule.id}{_by(review)}"
        if review.standing is Standing.STALE:
            changes = review.signed[0].changes
            yield from (f"              {change}" for change in changes[:MOST_CHANGES])
            if len(changes) > MOST_CHANGES:
                yield f"              and {len(changes) - MOST_CHANGES} more"
    for each in gone:
        yield f"gone        {each.rule}  signed by {each.reviewer} on {each.date}"
    yield _counts(every)


def list_data(
    every: Sequence[Review], listed: Iterable[Review], gone: Sequence[SignOff]
) -> dict[str, object]:
    """Return the same as data, all changes included."""
    counts = Counter(review.standing for review in every)
    return {
        "counts": {str(standing): counts[standing] for standing in Standing},
        "rules": [_in_short(review) for review in listed],
        "gone": [{"rule": e.rule, "reviewer": e.reviewer, "date": e.date} for e in gone],
    }


def rule_lines(book: Rulebook, review: Review, folder: Path, sentences: Sentences) -> Iterator[str]:
    """Yield what a reviewer signs with the rule, and what has changed since it was signed."""
    rule = review.rule
    yield f"{rule.id}  {review.standing}"
    for signed in review.signed:
        yield f"  {_said(signed)}"
        yield from (f"    {change}" for change in signed.changes)
    yield ""
    yield f"{rule.place.file}:{rule.place.line}"
    for number, text in enumerate(written(folder, rule), start=rule.place.line):
        yield f"{number:>5}  {text}"
    for title, lines in _rests_on(book, review, sentences):
        yield ""
        yield title
        yield from (f"  {line}" for line in lines)
    yield ""
    yield f"Scenarios that it decides ({len(review.runs)})"
    yield from (f"  {line}" for line in map(_scenario, review.runs))
    for signed in review.signed:
        diff = difference(signed.sign_off, folder, rule) if signed.changes else []
        if diff:
            yield ""
            yield "The rule since it was signed"
            yield from (f"  {line}" for line in diff)


def rule_data(
    book: Rulebook, review: Review, folder: Path, sentences: Sentences
) -> dict[str, object]:
    """Return the same as data."""
    rule = review.rule
    return {
        **_in_short(review),
        "written": written(folder, rule),
        "rests_on": {
            str(part): sorted(map(str, things)) for part, things in review.content.items()
        },
        "clauses": [
            {
                "id": id,
                "says": book.clauses[id].says,
                "sentence": None if sentences is None else sentences.get(id),
            }
            for id in sorted(review.content[Part.CLAUSES])
        ],
        "scenarios": [
            {
                "id": run.scenario.id,
                "place": str(run.scenario.place),
                "result": str(run.result),
                "verdicts": [str(step.decision.verdict) for step in run.steps],
            }
            for run in review.runs
        ],
        "sign_offs": [
            {
                "reviewer": each.sign_off.reviewer,
                "date": each.sign_off.date,
                "note": each.sign_off.note,
                "changes": list(map(str, each.changes)),
                "diff": difference(each.sign_off, folder, rule),
            }
            for each in review.signed
        ],
    }


def _in_short(review: Review) -> dict[str, object]:
    changes = review.signed[0].changes if review.signed else ()
    return {
        "rule": review.rule.id,
        "place": str(review.rule.place),
        "status": str(review.standing),
        "reviewer": review.in_short.reviewer or None,
        "reviewed_on": review.in_short.date or None,
        "changes": [
            {"part": str(each.part), "id": each.id, "what": each.what or "unknown"}
            for each in changes
        ],
    }


def _by(review: Review) -> str:
    if not review.signed:
        return ""
    more = len(review.signed) - 1
    others = f", and {more} more" if more else ""
    return f"  {review.in_short.reviewer}, {review.in_short.date}{others}"


def _counts(every: Sequence[Review]) -> str:
    counts = Counter(review.standing for review in every)
    listed = ", ".join(f"{counts[standing]} {standing}" for standing in Standing)
    return f"{len(every)} rules: {listed}"


def _said(signed: Signed) -> str:
    by = f"signed by {signed.sign_off.reviewer} on {signed.sign_off.date}"
    note = f": {signed.sign_off.note}" if signed.sign_off.note else ""
    return f"{by}{note}{'; since then' if signed.changes else ''}"


def _rests_on(
    book: Rulebook, review: Review, sentences: Sentences
) -> Iterator[tuple[str, list[str]]]:
    """Yield each sort of thing that is signed with the rule, with a line or more for each thing."""
    content = review.content
    clauses: list[str] = []
    for id in sorted(content[Part.CLAUSES]):
        clause = book.clauses[id]
        clauses.append(f"{id} (line {clause.line}, {clause.section}): {clause.says}")
        if sentences is not None:
            clauses.append(f"      article: {sentences.get(id, NOT_IN_COPY)}")
    terms = [
        f"{term.id} ({term.place.file}:{term.place.line}): {term.says}"
        for term in (book.terms[id] for id in content[Part.TERMS])
    ]
    readings = [
        f"{each.id} ({each.default} unless chosen otherwise): {each.question}"
        for each in (book.readings[id] for id in content[Part.READINGS])
    ]
    facts = [f"{id}: {book.facts[id].means}" for id in content[Part.FACTS]]
    actions = [f"{id}: {book.actions[id].means}" for id in content[Part.ACTIONS]]
    effects = [f"{id}: {book.effects[id].means}" for id in content[Part.EFFECTS]]
    named = {
        "Clauses": clauses,
        "Terms": terms,
        "Readings": readings,
        "Facts": facts,
        "Actions": actions,
        "Effects": effects,
    }
    yield from ((title, lines) for title, lines in named.items() if lines)


def _scenario(run: ScenarioRun) -> str:
    verdicts = ", ".join(str(step.decision.verdict) for step in run.steps)
    place = run.scenario.place
    return f"{run.result}  {place.file}:{place.line}  {run.scenario.id}: {verdicts}"
