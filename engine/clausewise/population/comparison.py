"""Who gains and who loses by a change of account or users, by clause and segment, with examples."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from clausewise.errors import InputError, Problem
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.population.answers import Answer, Answers, State
from clausewise.population.apart import Compared
from clausewise.population.summary import VERDICTS, clauses_of, segment_data, segments_of
from clausewise.population.tally import EXAMPLES, Segment, Tally
from clausewise.population.users_changed import OPTION, UNCLEAR, UsersChanged, in_words

PERMITTED: Final = str(Verdict.PERMITTED)

Data = dict[str, Any]
Pair = tuple[Answer, Answer]


def comparison_data(compared: Compared) -> Data:
    """Return what the change does to each request."""
    what_if, before, later, tally = compared
    segments = segments_of(before, tally)
    return {
        "name": what_if.name,
        "changes": list(what_if.changes),
        "users": later.users and users_data(later.users, later, tally),
        "requests": [
            {
                "request": asked.name,
                "action": asked.action,
                "actor": asked.actor,
                **_request(before.decider.rulebook, pairs_of(before, later, number, tally), tally),
                "segments": _segments(segments, pairs_of(before, later, number, tally)),
            }
            for number, asked in enumerate(before.asked)
        ],
    }


def pairs_of(before: Answers, later: Answers, number: int, tally: Tally) -> Mapping[State, Pair]:
    """Return for each state the answers to one request before and after."""
    return {
        state: (before.of(state)[number], later.of(later.begun(state))[number])
        for state in tally.states
    }


def users_data(users: UsersChanged, later: Answers, tally: Tally) -> Data:
    """Return of how many users something else is said, and which of them are left as they are.

    Raises InputError where it can be so of nobody of whom it is said.
    """
    changed = already = 0
    left: Counter[str] = Counter()
    for state, seen in tally.states.items():
        moved = users.moved(later.row(state))
        if moved.why is not None:
            left[moved.why] += seen.users
        elif moved.changed:
            changed += seen.users
        elif moved.concerned:
            already += seen.users
    against = Counter({why: count for why, count in left.items() if why != UNCLEAR})
    if against and not changed and not already:
        said = ", ".join(f"`{change.text}`" for change in users.changes)
        message = f"{said} can be so of none of the {against.total():,} users of whom it is said"
        remedy = f"say whom, as in users[role=end_user]...: {in_words(next(iter(against)))}"
        raise InputError([Problem(OPTION, "contradiction", message, remedy)])
    return {
        "concerned": changed + already + left.total(),
        "changed": changed,
        "already": already,
        "left": _ranked(left),
    }


def _request(rulebook: Rulebook, pairs: Mapping[State, Pair], tally: Tally) -> Data:
    moved: dict[tuple[str, str], list[State]] = {}
    counts: tuple[Counter[str], Counter[str]] = Counter(), Counter()
    effects = 0
    for state, (old, new) in pairs.items():
        users = tally.states[state].users
        counts[0][old.verdict] += users
        counts[1][new.verdict] += users
        if old.verdict != new.verdict:
            moved.setdefault((old.verdict, new.verdict), []).append(state)
        elif old.effects != new.effects:
            effects += users
    moves = [
        _move(rulebook, move, [(state, *pairs[state]) for state in states], tally)
        for move, states in moved.items()
    ]
    moves.sort(key=lambda move: (-move["users"], move["before"], move["after"]))
    return {
        "before": {verdict: counts[0][verdict] for verdict in VERDICTS},
        "after": {verdict: counts[1][verdict] for verdict in VERDICTS},
        "gain": sum(move["users"] for move in moves if move["after"] == PERMITTED),
        "lose": sum(move["users"] for move in moves if move["before"] == PERMITTED),
        "other_effects": effects,
        "moves": moves,
    }


def _move(
    rulebook: Rulebook,
    move: tuple[str, str],
    states: Sequence[tuple[State, Answer, Answer]],
    tally: Tally,
) -> Data:
    clauses: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    readings: Counter[str] = Counter()
    for state, old, new in states:
        users = tally.states[state].users
        # Of who gains, what stood against it; of all others, what stands against it now.
        against = (old if move[1] == PERMITTED else new).rules
        for word in clauses_of(rulebook, against).split():
            clauses[word] += users
        for word in against.split():
            rules[word] += users
        for word in new.readings.split():
            readings[word] += users
    return {
        "before": move[0],
        "after": move[1],
        "users": sum(tally.states[state].users for state, _, _ in states),
        "clauses": _ranked(clauses),
        "rules": _ranked(rules),
        "readings": _ranked(readings),
        "examples": examples_of([state for state, _, _ in states], tally),
    }


def examples_of(states: Sequence[State], tally: Tally) -> list[str]:
    """Return users who are concerned: as different ones as there are, the most frequent first."""
    seen = sorted((tally.states[state] for state in states), key=lambda each: -each.users)
    ranked = [user for at in range(EXAMPLES) for each in seen for user in each.first[at : at + 1]]
    return ranked[:EXAMPLES]


def _segments(
    segments: Mapping[str, Segment | None], pairs: Mapping[State, Pair]
) -> dict[str, list[Data] | None]:
    def what(state: State) -> str:
        old, new = (answer.verdict for answer in pairs[state])
        if old == new:
            return "same"
        return "gain" if new == PERMITTED else "lose" if old == PERMITTED else "other"

    return {name: segment_data(segment, what) for name, segment in segments.items()}


def _ranked(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
