"""What has become otherwise since an earlier population or run: who moved, and by which clauses."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from clausewise.behaviour.joining import Joined, Joins, Pair, Segment
from clausewise.behaviour.ways import Help, Ways
from clausewise.decisions.decision import value_in_words
from clausewise.errors import InputError, Problem
from clausewise.population.answers import Answer, Answers
from clausewise.population.facts import ROLE
from clausewise.population.summary import VERDICTS, clauses_of, segment_data
from clausewise.population.tables import USERS
from clausewise.population.tally import EXAMPLES
from clausewise.source import Place

Data = dict[str, Any]

RECORDS: Final = ("behaviour.json", "summary.json")
PERMITTED: Final = "permitted"
CAME: Final = "came"
KINDS: Final = tuple(str(kind) for kind in Help)
"""The best first."""
MOST_BYTES: Final = 64 * 1024 * 1024


def is_population(earlier: Path) -> bool:
    """Whether there are users, and not only what was once counted of them."""
    return earlier.suffix == ".parquet" or any(earlier.glob(USERS))


def record_of(earlier: Path) -> Data:
    """Return what was counted in an earlier run; raises InputError where there is none."""
    paths = [earlier / name for name in RECORDS] if earlier.is_dir() else [earlier]
    path = next((each for each in paths if each.is_file()), None)
    try:
        if path is not None and path.stat().st_size <= MOST_BYTES:
            found = json.loads(path.read_bytes())
            if found["kind"] in ("behaviour", "decisions") and found["format"] == 1:
                _counts_of(found)
                return {**found, "name": path.parent.resolve().name}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # Whatever is wrong with it, there is nothing to compare with.
        pass
    message = "nothing here can be compared with: no users, no run, no behaviour report"
    remedy = "name a population, or what `clausewise population` or `behaviour` wrote"
    raise InputError([Problem(Place(str(earlier)), "no-earlier-run", message, remedy)])


def trend_with_record(earlier: Data, now: Data) -> Data:
    """Return the counts side by side; who moved is not on record.

    Raises InputError where the earlier run was about something else.
    """
    if earlier.get("policy", now["policy"]) != now["policy"]:
        message = f"the earlier run is about `{earlier['policy']}`, not `{now['policy']}`"
        remedy = "name an earlier run of the same policy"
        raise InputError([Problem(Place("--before"), "no-earlier-run", message, remedy)])
    before = _counts_of(earlier)
    help_before = earlier.get("help")
    return {
        "name": earlier["name"],
        "users_before": earlier["decided"],
        "same_rules": _same_rules(earlier, now),
        "readings_before": earlier["readings"],
        "account": None,
        "users": None,
        "requests": [
            {
                "request": each["request"],
                "actor": each["actor"],
                "before": before[each["request"], each["actor"]],
                "after": {name: of["users"] for name, of in each["verdicts"].items()},
                "moves": None,
                "segments": None,
            }
            for each in now["requests"]
            if (each["request"], each["actor"]) in before
        ],
        "help": None
        if help_before is None
        else {
            "before": {kind: help_before[kind] for kind in KINDS},
            "after": {kind: now["help"][kind] for kind in KINDS},
            "moves": None,
            "segments": None,
        },
    }


def _same_rules(earlier: Data, now: Data) -> bool | None:
    """Whether the rules are the same; None where that is not on record."""
    digest = earlier.get("rules_sha256")
    return None if digest is None else digest == now["rules_sha256"]


def _counts_of(record: Data) -> dict[tuple[str, str], dict[str, int]]:
    return {
        (each["request"], each["actor"]): {
            verdict: int(each["verdicts"][verdict]["users"]) for verdict in VERDICTS
        }
        for each in record["requests"]
    }


def trend_of_users(name: str, before: Answers, after: Answers, joins: Joins) -> Data:
    """Return who moved between two populations, both decided by the same rules and readings."""
    ways = Ways(before), Ways(after)
    pairs, segments = joins.pairs, _segments(after, joins)
    stayed = {pair: seen for pair, seen in pairs.items() if None not in pair}
    return {
        "name": name,
        "users_before": sum(seen.users for (old, _), seen in pairs.items() if old is not None),
        "same_rules": True,
        "readings_before": None,
        "account": _account(before, after),
        "users": {
            "stayed": sum(seen.users for seen in stayed.values()),
            "came": sum(seen.users for (old, _), seen in pairs.items() if old is None),
            "gone": sum(seen.users for (_, new), seen in pairs.items() if new is None),
        },
        "requests": [
            {
                "request": asked.name,
                "actor": asked.actor,
                **_moved(before, after, number, pairs),
                "segments": _answers_by_segment(before, after, number, segments),
            }
            for number, asked in enumerate(after.asked)
        ],
        "help": {**_help(ways, pairs), "segments": _help_by_segment(ways, segments)},
    }


def _segments(after: Answers, joins: Joins) -> Mapping[str, Segment | None]:
    """Return the segments that users are in now, by role before the columns that give others."""
    if ROLE not in after.columns:
        return joins.segments
    at = after.columns.index(ROLE)
    by_role: Segment = {}
    for (old, new), seen in joins.pairs.items():
        if new is not None:
            role = None if new[at] is None else str(new[at])
            by_role.setdefault(role, Counter())[old, new] += seen.users
    return {ROLE: by_role, **joins.segments}


def _answers_by_segment(
    before: Answers, after: Answers, number: int, segments: Mapping[str, Segment | None]
) -> Data:
    def what(pair: Pair) -> str:
        old, new = pair
        if old is None or new is None:
            return CAME
        was, becomes = before.of(old)[number].verdict, after.of(new)[number].verdict
        if was == becomes:
            return "same"
        return "gain" if becomes == PERMITTED else "lose" if was == PERMITTED else "other"

    return {name: segment_data(segment, what) for name, segment in segments.items()}


def _help_by_segment(ways: tuple[Ways, Ways], segments: Mapping[str, Segment | None]) -> Data:
    def what(pair: Pair) -> str:
        old, new = pair
        if old is None or new is None:
            return CAME
        was, becomes = (KINDS.index(ways[at].of(state).help) for at, state in enumerate((old, new)))
        return "same" if was == becomes else "gain" if becomes < was else "lose"

    return {name: segment_data(segment, what) for name, segment in segments.items()}


def _account(before: Answers, after: Answers) -> list[Data]:
    """Return what the two account documents say otherwise, as facts."""
    old, new = before.around, after.around
    sides: list[dict[str, Any]] = [
        {**each.facts, **{f"sign-on of {role}": how for role, how in each.sign_on.items() if role}}
        for each in (old, new)
    ]
    return [
        {
            "fact": fact,
            "before": value_in_words(sides[0].get(fact)),
            "after": value_in_words(sides[1].get(fact)),
        }
        for fact in sorted({*sides[0], *sides[1]})
        if sides[0].get(fact) != sides[1].get(fact)
    ]


def _moved(before: Answers, after: Answers, number: int, pairs: Mapping[Pair, Joined]) -> Data:
    book = after.decider.rulebook
    counts: tuple[Counter[str], Counter[str]] = Counter(), Counter()
    moves: dict[tuple[str, str], list[tuple[Answer, Answer, Joined]]] = {}
    for (old, new), seen in pairs.items():
        one = None if old is None else before.of(old)[number]
        other = None if new is None else after.of(new)[number]
        if one is not None:
            counts[0][one.verdict] += seen.users
        if other is not None:
            counts[1][other.verdict] += seen.users
        if one is not None and other is not None and one.verdict != other.verdict:
            moves.setdefault((one.verdict, other.verdict), []).append((one, other, seen))
    found = []
    for (was, becomes), listed in moves.items():
        clauses = Counter[str]()
        for one, other, seen in listed:
            # As for a what-if: of who gains, what stood against it; of others, what stands now.
            against = (one if becomes == PERMITTED else other).rules
            clauses.update(dict.fromkeys(clauses_of(book, against).split(), seen.users))
        found.append(_move(was, becomes, clauses, [seen for _, _, seen in listed]))
    found.sort(key=lambda move: (-move["users"], move["before"], move["after"]))
    return {
        "before": {verdict: counts[0][verdict] for verdict in VERDICTS},
        "after": {verdict: counts[1][verdict] for verdict in VERDICTS},
        "moves": found,
    }


def _help(ways: tuple[Ways, Ways], pairs: Mapping[Pair, Joined]) -> Data:
    counts: tuple[Counter[str], Counter[str]] = Counter(), Counter()
    moves: dict[tuple[str, str], list[Joined]] = {}
    for (old, new), seen in pairs.items():
        one = None if old is None else str(ways[0].of(old).help)
        other = None if new is None else str(ways[1].of(new).help)
        if one is not None:
            counts[0][one] += seen.users
        if other is not None:
            counts[1][other] += seen.users
        if one is not None and other is not None and one != other:
            moves.setdefault((one, other), []).append(seen)
    found = [_move(was, becomes, Counter(), seen) for (was, becomes), seen in moves.items()]
    found.sort(key=lambda move: (-move["users"], move["before"], move["after"]))
    return {
        "before": {kind: counts[0][kind] for kind in KINDS},
        "after": {kind: counts[1][kind] for kind in KINDS},
        "moves": found,
    }


def _move(was: str, becomes: str, clauses: Counter[str], seen: Iterable[Joined]) -> Data:
    joined = list(seen)
    return {
        "before": was,
        "after": becomes,
        "users": sum(each.users for each in joined),
        "clauses": dict(sorted(clauses.items(), key=lambda pair: (-pair[1], pair[0]))),
        "examples": sorted({user for each in joined for user in each.examples})[:EXAMPLES],
    }
