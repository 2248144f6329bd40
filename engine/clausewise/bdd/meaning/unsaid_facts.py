"""Facts that a verdict hangs on and that no Given says."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from clausewise.account.projection import OF_TARGET, project
from clausewise.account.request import actor_of, target_of
from clausewise.bdd import parameters as p
from clausewise.bdd.meaning.otherwise import Otherwise
from clausewise.bdd.meaning.walk import Followed, Told
from clausewise.bdd.skeleton import MADE, SAID, SAID_BY_THE_WHEN, offered
from clausewise.bdd.steps import lacks
from clausewise.bdd.story import Answer, Ground
from clausewise.errors import Problem
from clausewise.language.outcome import Verdict
from clausewise.source import Place

CODE: Final = "unsaid-fact"
NOTE: Final = "facts-by-default"
OF_ACTOR: Final = "actor."


class Origin(Enum):
    """Where a fact comes from that no Given says; the value says it in words."""

    WHEN = "from the When"
    EARLIER = "from an earlier request"
    REQUEST = "as a request is made unless another way is said"
    PERSON = "as somebody new is unless it is said"
    ACCOUNT = "from the account that is named"
    NOTHING = "from nothing at all"


SHOWN: Final = frozenset(Origin) - {Origin.WHEN, Origin.EARLIER}


def unsaid_facts(otherwise: Otherwise) -> Iterator[Problem]:
    """Yield facts that a verdict hangs on and that neither a step nor a named account says.

    What a user would take for granted is no such fact: how a request is made, and that somebody
    new is active. Nor is one that a Then says is lacking.
    """
    followed = otherwise.followed
    for number, fact, origin in _unsaid(otherwise, frozenset({Origin.NOTHING, Origin.PERSON})):
        is_known = fact in followed.walk.answers[number].decision.facts
        if (origin is Origin.PERSON and is_known) or fact in _lacking(followed, number):
            continue
        told = followed.walk.steps[followed.walk.asked[number]]
        message = (
            f"the verdict on `{told.line.written}` hangs on {fact}, "
            "which neither a Given nor a named account says"
        )
        yield Problem(told.place, CODE, message, _remedy(fact, told, otherwise.ground))


@dataclass(slots=True)
class _Hanging:
    text: str
    facts: dict[Origin, dict[str, None]] = field(default_factory=dict)


def facts_by_default(followed: Iterable[Followed], ground: Ground) -> Iterator[Problem]:
    """Yield for each When the facts that its verdict hangs on and that no step says."""
    found: dict[Place, _Hanging] = {}
    for each in followed:
        for number, fact, origin in _unsaid(Otherwise(each, ground), SHOWN):
            told = each.walk.steps[each.walk.asked[number]]
            at = found.setdefault(told.place, _Hanging(told.line.written))
            at.facts.setdefault(origin, {})[fact] = None
    for place, at in found.items():
        by_origin = [
            f"{', '.join(at.facts[origin])} ({origin.value})"
            for origin in Origin
            if origin in at.facts
        ]
        message = f"the verdict on `{at.text}` hangs on what no step says: {'; '.join(by_origin)}"
        yield Problem(place, NOTE, message, "say those that the scenario is about")


def _unsaid(otherwise: Otherwise, origins: frozenset[Origin]) -> Iterator[tuple[int, str, Origin]]:
    """Yield the facts that each verdict hangs on and no step says, and where they come from."""
    followed, ground = otherwise.followed, otherwise.ground
    hanging = [
        (number, fact, origin)
        for number, answer in enumerate(followed.walk.answers)
        for fact in _decisive(followed, number, ground)
        if (origin := _origin(followed, answer, fact, ground)) in origins
    ]
    if hanging:
        said = _said(otherwise)
        yield from (each for each in hanging if each[:2] not in said)


def _decisive(followed: Followed, number: int, ground: Ground) -> list[str]:
    """Return the facts of which another value alone would change the verdict, or settle it."""
    answer = followed.walk.answers[number]
    decision = answer.decision
    choice = ground.decider(_readings(followed, number)).choice
    table = ground.engine.chosen(decision.action, choice).table
    found = []
    for column in table.facts:
        fact, facts = column.name, decision.facts
        others = [v for v in column.masks if v is not None and v != facts.get(fact)]
        verdicts = {table.verdict(table.known({**facts, fact: value})) for value in others}
        is_open = decision.verdict is Verdict.UNDETERMINED and fact in decision.unknown
        if is_open or verdicts - {decision.verdict}:
            found.append(fact)
    return found


def _readings(followed: Followed, number: int) -> Mapping[str, str]:
    return followed.walk.states[followed.walk.asked[number]].readings


def _lacking(followed: Followed, number: int) -> set[str]:
    """Return the facts that a Then on the request says are lacking."""
    asked = [*followed.walk.asked, len(followed.walk.steps)]
    thens = followed.walk.steps[asked[number] : asked[number + 1]]
    listed = [p.items(t.values["facts"]) for t in thens if t.definition.function is lacks]
    return {fact for facts in listed for fact in facts}


def _said(otherwise: Otherwise) -> set[tuple[int, str]]:
    """Return the facts that another value in some Given would change, with the request's number.

    What is unknown is said only where the word `unknown` says it.
    """
    steps, answers = otherwise.followed.walk.steps, otherwise.followed.walk.answers
    found: set[tuple[int, str]] = set()
    for part, ways in otherwise.ways.items():
        says_unknown = p.UNKNOWN in _words_of(steps[part.step], part.row)
        for other in (None, *ways):
            again = otherwise.walk({part: other})
            # A walk that came to a stop has fewer answers.
            for number, (one, two) in enumerate(zip(answers, again.answers, strict=False)):
                now, then = one.decision.facts, two.decision.facts
                found.update(
                    (number, fact)
                    for fact in {*now, *then}
                    if now.get(fact) != then.get(fact) and (fact in now or says_unknown)
                )
    return found


def _words_of(told: Told, row: int | None) -> str:
    return told.line.text if row is None else " ".join((told.line.table or ())[row])


def _origin(followed: Followed, answer: Answer, fact: str, ground: Ground) -> Origin:
    """Return where a fact comes from, if no Given says it."""
    ways = SAID.get(fact, ())
    people: list[str | None] = []
    if fact.startswith(OF_ACTOR):
        people = [actor_of(answer.request)]
    elif fact.startswith(OF_TARGET):
        people = [target_of(answer.request)]
    if SAID_BY_THE_WHEN in ways or people == [None]:
        return Origin.WHEN
    if MADE in ways:
        return Origin.REQUEST
    first = followed.walk.answers[0].before
    if project(first, answer.request).get(fact) != answer.decision.facts.get(fact):
        return Origin.EARLIER
    named = [
        ground.account(p.word(told.values["account"]), told.place)
        for told in followed.walk.steps
        if told.names_account
    ]
    if not named:
        return Origin.PERSON if people else Origin.NOTHING
    return Origin.PERSON if people and people[0] not in named[-1].users else Origin.ACCOUNT


def _remedy(fact: str, told: Told, ground: Ground) -> str:
    user = told.values.get("user", "")
    people = {
        "actor": told.values.get("actor", user),
        "target": told.values.get("target", user),
    }
    ways = [f"`Given {offered(way, people, ground.words)}`" for way in SAID.get(fact, ())]
    said = f"say it: {' or '.join(ways)}; or" if ways else "say it, or"
    return (
        f"{said} name an account that has it; where it is meant to be open: `Then it lacks {fact}`"
    )
