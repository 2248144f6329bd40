"""Givens that cannot bear on what comes of the scenario."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from clausewise.bdd.meaning.alternatives import Other, Part, parts
from clausewise.bdd.meaning.otherwise import Otherwise
from clausewise.bdd.meaning.walk import Followed
from clausewise.bdd.story import Answer
from clausewise.errors import Problem
from clausewise.source import Place

CODE: Final = "idle-given"
DOES_NOT_MATTER: Final = "does-not-matter"
"""The tag of a scenario that shows that something does not matter."""

HELP: Final = f"take it out; where the scenario is to show that, tag it @{DOES_NOT_MATTER}"

Outcome = tuple[object, ...]


@dataclass(slots=True)
class _Said:
    """What is written at one place, over all scenarios and rows in which it is said."""

    text: str
    bears: bool = False
    excused: bool = False
    scenarios: list[tuple[str, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Idle:
    """findings: one for each idle Given. scenarios: where one is, tagged or not: file and line."""

    findings: Collection[Problem]
    scenarios: frozenset[tuple[str, int]]


def idle_givens(followed: Iterable[tuple[Followed, Collection[Part]]]) -> Idle:
    """Return the Givens that bear on none of the scenarios, nor rows, in which they are said.

    followed: each with those that bear on nothing in it.
    """
    said: dict[Place, _Said] = {}
    for each, idle in followed:
        for part in parts(each.walk.steps):
            at = said.setdefault(part.place, _Said(part.text))
            at.bears |= part not in idle
            at.excused |= DOES_NOT_MATTER in each.scenario.tags
            at.scenarios.append((each.file.shown, each.scenario.line))
    idle_ones = {place: at for place, at in said.items() if not at.bears}
    return Idle(
        [
            Problem(place, CODE, f"`{at.text}` bears on nothing that is asked: {SAME}", HELP)
            for place, at in idle_ones.items()
            if not at.excused
        ],
        frozenset(where for at in idle_ones.values() for where in at.scenarios),
    )


SAME: Final = "without it, and with anything else in its place, the same comes of it"


def outcome(answer: Answer) -> Outcome:
    """Return what came of a request, as far as a Then could tell it from something else."""
    found = answer.decision.outcome
    return (
        answer.request.action,
        found,
        tuple((each.reading, each.option) for each in answer.decision.readings),
        tuple(replace(message, sent=None) for message in answer.applied.messages),
        answer.applied.undetermined,
    )


def idle_parts(otherwise: Otherwise) -> Collection[Part]:
    """Return the Givens of one scenario that bear on nothing in it.

    Such a Given may be left out or say anything else that can be said in its place, and every
    request of the scenario comes out the same. Of several that only count together none is idle.
    """
    idle = [part for part in otherwise.ways if _is_idle(otherwise, part, {})]
    return [part for part in idle if _is_idle_alone(otherwise, part, idle)]


def _is_idle_alone(otherwise: Otherwise, part: Part, idle: Collection[Part]) -> bool:
    """Tell whether the part bears on nothing even where the other idle ones say nothing."""
    others: dict[Part, Other] = {other: None for other in idle if other != part}
    if _outcomes(otherwise, others) is not None:
        return _is_idle(otherwise, part, others)
    # Without all of them nothing can be asked: then without each in turn.
    return all(_is_idle(otherwise, part, {other: None}) for other in others)


def _is_idle(otherwise: Otherwise, part: Part, besides: Mapping[Part, Other]) -> bool:
    """Tell whether nothing else comes of the steps, changed `besides`, whatever the part says."""
    as_it_is = _outcomes(otherwise, besides)
    if as_it_is is None:
        return True
    if _outcomes(otherwise, {**besides, part: None}) != as_it_is:
        # Where nothing can be asked without it, it bears on what comes of it, too.
        return False
    tried = (_outcomes(otherwise, {**besides, part: other}) for other in otherwise.ways[part])
    return all(each is None or each == as_it_is for each in tried)


def _outcomes(otherwise: Otherwise, instead: Mapping[Part, Other]) -> Outcome | None:
    again = otherwise.walk(instead)
    return None if again.problems else tuple(map(outcome, again.answers))


def untrue_tags(
    followed: Iterable[Followed], idle: frozenset[tuple[str, int]]
) -> Iterator[Problem]:
    """Yield scenarios that are tagged to show that something does not matter, where all does.

    idle: the scenarios in which something makes no difference.
    """
    for each in followed:
        node = next(
            node
            for node in each.file.lines.values()
            if node.get("location", {}).get("line") == each.scenario.line and "steps" in node
        )
        for tag in node["tags"]:
            if tag["name"] == f"@{DOES_NOT_MATTER}" and (
                (each.file.shown, each.scenario.line) not in idle
            ):
                message = "the tag says that something does not matter here, but all of it does"
                place = Place(each.file.shown, tag["location"]["line"], tag["location"]["column"])
                yield Problem(place, "untrue-tag", message, "take the tag off")
