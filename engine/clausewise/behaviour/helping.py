"""Whom documented acts help and whom none does: counts, the reason by clause, and examples."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from clausewise.behaviour.ways import Against, Found, Help, Ways
from clausewise.decisions.decision import value_in_words
from clausewise.language.condition import Value
from clausewise.language.rulebook import Rulebook
from clausewise.population.answers import Answers, State
from clausewise.population.comparison import examples_of
from clausewise.population.summary import clauses_of, segment_data, segments_of
from clausewise.population.tally import Tally

Data = dict[str, Any]

EXAMPLES: Final = 3


def help_data(ways: Ways, tally: Tally) -> Data:
    """Return how many users which way helps, and for all others why none does."""
    found = {state: ways.of(state) for state in tally.states}
    return {
        **counts_of(found, tally),
        "ways": _ways(found, tally),
        "clauses": _against_by_clause(ways.answers.decider.rulebook, found, tally),
        "segments": {
            name: segment_data(segment, lambda state: str(found[state].help))
            for name, segment in segments_of(ways.answers, tally).items()
        },
        "groups": _grouped(ways, found, tally),
    }


def counts_of(found: Mapping[State, Found], tally: Tally) -> dict[str, int]:
    """Return how many users are helped, not helped, or neither for certain."""
    counts = Counter[str]()
    for state, each in found.items():
        counts[str(each.help)] += tally.states[state].users
    return {str(kind): counts[str(kind)] for kind in Help}


def _ways(found: Mapping[State, Found], tally: Tally) -> list[Data]:
    """Return for each way how many users it is open to, and how many have no other last act."""
    users, alone = Counter[tuple[Help, tuple[str, ...]]](), Counter[tuple[Help, tuple[str, ...]]]()
    for state, each in found.items():
        for way in each.ways:
            users[each.help, way] += tally.states[state].users
            if len(each.ways) == 1:
                alone[each.help, way] += tally.states[state].users
    ranked = sorted(users.items(), key=lambda pair: (pair[0][0], -pair[1], pair[0][1]))
    return [
        {"help": str(key[0]), "way": list(key[1]), "users": count, "only": alone[key]}
        for key, count in ranked
    ]


def _against_by_clause(
    rulebook: Rulebook, found: Mapping[State, Found], tally: Tally
) -> dict[str, int]:
    """Return for each clause that stands against those whom nothing helps, how many they are."""
    counts = Counter[str]()
    for state, each in found.items():
        for clause in clauses_of(rulebook, " ".join(_rules_against(each.against))).split():
            counts[clause] += tally.states[state].users
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _grouped(ways: Ways, found: Mapping[State, Found], tally: Tally) -> list[Data]:
    """Return those whom nothing helps, by the rule that sets them apart, the largest group first.

    A rule sets apart whom it stands against, as far as it does not stand against others whom
    something helps all the same. Each user is in one group.
    """
    users = {state: tally.states[state].users for state in found}
    against = {s: _rules_against(e.against) for s, e in found.items() if e.help is Help.NONE}
    others = Counter[str]()
    for state, each in found.items():
        if each.help is not Help.NONE:
            others.update(dict.fromkeys(ways.stopped_by(state), users[state]))
    usual = _usual(ways.answers, found, tally)
    groups = []
    left = dict(against)
    while left:
        counts = Counter[str]()
        for state, rules in left.items():
            counts.update(dict.fromkeys(rules, users[state]))
        rule = min(counts, key=lambda each: (others[each] - counts[each], each), default=None)
        states = [state for state, rules in left.items() if rule is None or rule in rules]
        left = {state: rules for state, rules in left.items() if state not in states}
        groups.append(_group(ways.answers, rule, states, found, tally, usual))
    groups.sort(key=lambda group: (-group["users"], group["rule"] or ""))
    return groups


def _rules_against(against: Sequence[Against]) -> frozenset[str]:
    return frozenset(rule for each in against if each.why != "silent" for rule in each.rules)


def _group(
    answers: Answers,
    rule: str | None,
    states: Sequence[State],
    found: Mapping[State, Found],
    tally: Tally,
    usual: Mapping[str, Value | None],
) -> Data:
    book = answers.decider.rulebook
    counts = Counter[tuple[str, str, str]]()
    for state in states:
        for each in found[state].against:
            for name in each.rules if each.why != "silent" else [""]:
                counts[each.request, each.why, name] += tally.states[state].users
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return {
        "users": sum(tally.states[state].users for state in states),
        "rule": rule,
        "clauses": list(book.rules[rule].clauses) if rule else [],
        "traits": _traits(answers, states, usual, tally),
        "against": [
            {
                "request": request,
                "why": why,
                "rule": name or None,
                "clauses": list(book.rules[name].clauses) if name else [],
                "users": users,
            }
            for (request, why, name), users in ranked
        ],
        "examples": examples_of(states, tally)[:EXAMPLES],
    }


def _usual(answers: Answers, found: Mapping[State, Found], tally: Tally) -> dict[str, Value | None]:
    """Return of each fact the value that most of those have whom something helps."""
    counts: dict[str, Counter[Value | None]] = {name: Counter() for name in answers.columns}
    for state, each in found.items():
        if each.help is Help.HELPED:
            for name, value in zip(answers.columns, state, strict=True):
                counts[name][value] += tally.states[state].users
    return {
        name: max(values, key=lambda value: (values[value], str(value)))
        for name, values in counts.items()
        if values
    }


def _traits(
    answers: Answers, states: Sequence[State], usual: Mapping[str, Value | None], tally: Tally
) -> list[Data]:
    """Return the facts that at least half of them have and most who are helped have not."""
    traits = []
    whole = sum(tally.states[state].users for state in states)
    for at, name in enumerate(answers.columns):
        counts = Counter[Value | None]()
        for state in states:
            counts[state[at]] += tally.states[state].users
        value, users = max(counts.items(), key=lambda pair: (pair[1], str(pair[0])))
        if 2 * users >= whole and name in usual and value != usual[name]:
            traits.append({"fact": name, "value": value_in_words(value), "users": users})
    return traits
