"""Scenarios that put the same case, and those that expect different things of one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from clausewise.account.model import Account, User
from clausewise.account.request import actor_of, target_of
from clausewise.bdd import parameters as p
from clausewise.bdd.meaning.idle_givens import DOES_NOT_MATTER
from clausewise.bdd.meaning.walk import Followed, Told
from clausewise.bdd.steps import (
    advice_is,
    comes_from,
    effect_is,
    effect_is_because,
    is_not_sent,
    is_sent,
    it_is,
    lacks,
    rests_on,
    way_is_in,
)
from clausewise.bdd.story import Answer, Ground
from clausewise.errors import Problem

SAME: Final = "same-case"
AT_ODDS: Final = "contradicting-scenarios"

LISTS: Final = frozenset({"Reason", "Clauses", "Cited", "Readings", "Facts"})
"""Slots with several items, whose order does not matter."""

ON_DECISIONS: Final = frozenset({it_is, advice_is, rests_on, lacks, way_is_in})
"""Thens that compare a part of the decision as a whole."""

ON_MESSAGES: Final = frozenset({is_sent, is_not_sent, comes_from})
"""Thens that compare what is sent."""


@dataclass(frozen=True, slots=True)
class Same:
    """findings: one for each later scenario of two. excused: the tagged ones: file and line."""

    findings: Sequence[Problem]
    excused: frozenset[tuple[str, int]]


def same_cases(followed: Iterable[Followed], ground: Ground) -> Same:
    """Return scenarios and rows that ask and expect what one before them does, in other words.

    The same is asked where the action, the readings that are chosen and every fact that a rule on
    the action tests are the same, and who acts and who is acted on differ in their names alone.
    """
    first: dict[object, Followed] = {}
    problems: list[Problem] = []
    excused: set[tuple[str, int]] = set()
    for each in followed:
        case = tuple(
            (_asked(each, number, ground), frozenset(_expected(each, number)))
            for number, _ in enumerate(each.walk.answers)
        )
        before = first.setdefault(case, each)
        if before is each:
            continue
        tagged = [one for one in (before, each) if DOES_NOT_MATTER in one.scenario.tags]
        if tagged:
            excused.update((one.file.shown, one.scenario.line) for one in tagged)
            if each not in tagged:
                first[case] = each
            continue
        message = (
            f"it is the same case as the one at {before.place}: all that the rules test is the "
            "same, and so is what is expected"
        )
        help = f"take one out; where one is to show that it is the same, tag it @{DOES_NOT_MATTER}"
        problems.append(Problem(each.place, SAME, message, help))
    return Same(problems, frozenset(excused))


def contradicting_scenarios(followed: Iterable[Followed], ground: Ground) -> Iterator[Problem]:
    """Yield each Then that expects of a request what another Then on the same one rules out.

    The same request has the same action, facts and readings: whatever decides it decides both.
    """
    first: dict[object, tuple[str, Told]] = {}
    for each in followed:
        for number, answer in enumerate(each.walk.answers):
            case = _decided(each, number, ground)
            sent = tuple(replace(message, sent=None) for message in answer.applied.messages)
            for told in _thens(each, number):
                for what, value in _compared(told, ground):
                    # What is sent depends on more of the account than the rules test.
                    about = (case, what, sent if told.definition.function in ON_MESSAGES else None)
                    said, before = first.setdefault(about, (value, told))
                    if said == value:
                        continue
                    message = (
                        f"`{told.line.text}` stands against `{before.line.text}` at "
                        f"{before.place}: it is the same request, and all that the rules test "
                        "is the same"
                    )
                    help = "one of the two is not met; mend that one"
                    yield Problem(told.place, AT_ODDS, message, help)


def _decided(followed: Followed, number: int, ground: Ground) -> object:
    """Return all that a decision follows from: the action, what the rules on it test, and how they
    are read.
    """
    answer = followed.walk.answers[number]
    choice = ground.decider(followed.walk.states[followed.walk.asked[number]].readings).choice
    table = ground.engine.table(answer.decision.action)
    read = tuple(choice[column.name] for column in table.readings)
    return answer.decision.action, _facts_tested(answer, ground), read


def _facts_tested(answer: Answer, ground: Ground) -> tuple[object, ...]:
    """Return what is known of each fact that the rules on the action test under any reading."""
    facts = answer.decision.facts
    return tuple(facts.get(c.name) for c in ground.engine.table(answer.decision.action).facts)


def _asked(followed: Followed, number: int, ground: Ground) -> object:
    answer = followed.walk.answers[number]
    readings = followed.walk.states[followed.walk.asked[number]].readings
    request = answer.request
    return (
        request.action,
        _facts_tested(answer, ground),
        tuple(sorted(readings.items())),
        _description(answer.before, actor_of(request)),
        _description(answer.before, target_of(request)),
    )


def _description(account: Account, user: str | None) -> object:
    """Return what the account says of the user apart from names and dates."""
    person = None if user is None else account.users.get(user)
    if person is None:
        return None
    addresses = person.addresses
    listed = (
        None
        if addresses is None
        else tuple(sorted(repr(replace(a, created=None)) for a in addresses.values()))
    )
    unnamed: User = replace(person, name=None, addresses=None, other_identities=None)
    return unnamed, listed, account.recovery.get(user or "")


def _thens(followed: Followed, number: int) -> Iterator[Told]:
    """Yield the Thens on a request."""
    asked = [*followed.walk.asked, len(followed.walk.steps)]
    for told in followed.walk.steps[asked[number] : asked[number + 1]]:
        if told.line.keyword == "then":
            yield told


def _expected(followed: Followed, number: int) -> Iterator[object]:
    """Yield what each Then compares, with who acts and who is acted on in place of their names."""
    request = followed.walk.answers[number].request
    people = {request.actor: "actor", target_of(request): "target"}
    for told in _thens(followed, number):
        values = _values(told)
        for name, parameter in told.definition.slots:
            if parameter.name == "User":
                values[name] = people.get(p.word(values[name]), values[name])
        yield told.definition.sentence, tuple(values.items())


def _values(told: Told) -> dict[str, str]:
    return {
        name: " ".join(sorted(set(p.items(told.values[name]))))
        if parameter.name in LISTS
        else told.values[name]
        for name, parameter in told.definition.slots
    }


def _compared(told: Told, ground: Ground) -> Iterator[tuple[object, str]]:
    """Yield what a Then compares and with what, where two answers cannot both be right."""
    values = _values(told)
    function = told.definition.function
    if function in (effect_is, effect_is_because):
        effect = ground.rulebook.effects.get(values["effect"])
        value = " or ".join(sorted(p.possible(values["value"])))
        if effect is not None and not effect.many:
            yield values["effect"], value
        if function is effect_is_because:
            yield (values["effect"], value), values["clauses"]
    elif function in ON_DECISIONS:
        yield told.definition.sentence, " ".join(values.values())
    elif function is is_sent:
        yield p.MESSAGES[values["message"]], "sent"
    elif function is comes_from:
        yield p.KINDS[values["kind"]], "sent"
        yield (p.KINDS[values["kind"]], "sender"), values["sender"]
    elif function is is_not_sent:
        kind = p.ANY_KIND[values["kind"]]
        yield from ((each, "not sent") for each in p.KINDS.values() if kind in (None, each))
