"""The summary of decisions: how many users each answer concerns, and what it rests on."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import Any, Final, TypeVar

from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.population.answers import Answer, Answers
from clausewise.population.asked import Asked
from clausewise.population.facts import ROLE
from clausewise.population.tally import Segment, Tally

Data = dict[str, Any]
T = TypeVar("T")

FORMAT: Final = 1
VERDICTS: Final = tuple(str(verdict) for verdict in Verdict)


def summary_data(answers: Answers, tally: Tally) -> Data:
    """Return what became of every request."""
    decider = answers.decider
    requests = [
        request_data(number, asked, answers, tally) for number, asked in enumerate(answers.asked)
    ]
    return {
        "format": FORMAT,
        "kind": "decisions",
        "users": tally.rows,
        "decided": tally.decided,
        "refused": tally.refused_rows,
        "states": len(tally.states),
        "readings": {
            name: option
            for name, option in sorted(decider.choice.items())
            if option != decider.rulebook.defaults[name]
        },
        "requests": requests,
        "rules": rules_data(decider.rulebook, requests),
        "refused_rows": [asdict(each) for each in tally.refused],
    }


def request_data(number: int, asked: Asked, answers: Answers, tally: Tally) -> Data:
    """Return what became of one request."""
    counted = [(answers.of(state)[number], seen.users) for state, seen in tally.states.items()]
    return {
        "request": asked.name,
        "action": asked.action,
        "actor": asked.actor,
        "verdicts": {
            verdict: _verdict(answers.decider.rulebook, counted, verdict) for verdict in VERDICTS
        },
        "readings": _words((answer.readings, users) for answer, users in counted),
        "effects": _words((answer.effects, users) for answer, users in counted),
        "segments": {
            name: segment_data(segment, lambda state: answers.of(state)[number].verdict)
            for name, segment in segments_of(answers, tally).items()
        },
    }


def _verdict(rulebook: Rulebook, counted: Iterable[tuple[Answer, int]], verdict: str) -> Data:
    mine = [(answer, users) for answer, users in counted if answer.verdict == verdict]
    return {
        "users": sum(users for _, users in mine),
        "rules": _words((answer.rules, users) for answer, users in mine),
        "clauses": _words((clauses_of(rulebook, answer.rules), users) for answer, users in mine),
        "unknown": _words((answer.unknown, users) for answer, users in mine),
    }


def clauses_of(rulebook: Rulebook, rules: str) -> str:
    """Return the clauses that the rules of a cell cite, as a cell."""
    return " ".join(sorted({c for rule in rules.split() for c in rulebook.rules[rule].clauses}))


def _words(cells: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return for each word how many users have it, the most frequent first."""
    found: Counter[str] = Counter()
    for cell, users in cells:
        for word in cell.split():
            found[word] += users
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def segments_of(answers: Answers, tally: Tally) -> Mapping[str, Segment | None]:
    """Return the segments that columns give, and before them the role, where it was read."""
    if ROLE not in answers.columns:
        return tally.segments
    at = answers.columns.index(ROLE)
    by_role: Segment = {}
    for state, seen in tally.states.items():
        value = state[at]
        role = None if value is None else str(value)
        by_role.setdefault(role, Counter())[state] += seen.users
    return {ROLE: by_role, **tally.segments}


def segment_data(
    segment: Mapping[str | None, Counter[T]] | None, what: Callable[[T], str]
) -> list[Data] | None:
    """Return for each value of a segment how many users have which answer, by `what(state)`."""
    if segment is None:
        return None
    found = []
    for value, states in segment.items():
        counts: Counter[str] = Counter()
        for state, users in states.items():
            counts[what(state)] += users
        found.append((value, sum(counts.values()), counts))
    found.sort(key=lambda each: (-each[1], each[0] or ""))
    return [
        {"value": value, "users": users, "counts": dict(sorted(counts.items()))}
        for value, users, counts in found
    ]


def rules_data(rulebook: Rulebook, requests: Iterable[Data]) -> Data:
    """Return what the rules that decided anything say."""
    named = {
        rule
        for request in requests
        for verdict in request["verdicts"].values()
        for rule in verdict["rules"]
    }
    return {
        name: {"clauses": list(rulebook.rules[name].clauses), "says": rulebook.rules[name].says}
        for name in sorted(named)
    }


def shared(part: int, whole: int) -> str:
    """Return the share in per cent; rounding makes nothing of no part, and all of none.

    >>> shared(1, 3), shared(1, 100_000), shared(0, 0)
    ('33.3 %', '<0.1 %', '0 %')
    """
    if part in (0, whole):
        return f"{100 * bool(part)} %"
    rounded = f"{100 * part / whole:.1f}"
    return {"0.0": "<0.1", "100.0": ">99.9"}.get(rounded, rounded) + " %"
