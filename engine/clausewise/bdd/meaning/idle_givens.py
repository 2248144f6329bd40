"""Givens that cannot bear on what comes of the scenario."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from clausewise.bdd.meaning.alternatives import Other, Part, others, parts, put
from clausewise.bdd.meaning.walk import Followed, Told, walk
from clausewise.bdd.story import Answer, Ground
from clausewise.errors import Problem
from clausewise.source import Place

CODE: Final = "idle-given"
DOES_NOT_MATTER: Final = "does-not-matter"
"""The tag of a scenario that shows that something does not matter."""

HELP: Final = f"take it out; where the scenario is to show that, tag it @{DOES_NOT_MATTER}"

Outcome = tuple[object, ...]
Outcomes = Callable[[Sequence[Told]], Outcome | None]


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

    findings: Sequence[Problem]
    scenarios: frozenset[tuple[str, int]]


def idle_givens(followed: Iterable[Followed], ground: Ground) -> Idle:
    """Return the Givens that bear on none of the scenarios, nor rows, in which they are said.

    Such a Given may be left out or say anything else that can be said in its place, and every
    request of the scenario comes out the same. Of two that only count together neither is idle.
    """
    said: dict[Place, _Said] = {}
    for each in followed:
        found = list(parts(each.walk.steps))
        idle = _idle(each, found, ground)
        for part in found:
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


def _idle(followed: Followed, found: Sequence[Part], ground: Ground) -> Sequence[Part]:
    if not found:
        return ()
    steps = followed.walk.steps

    def outcomes(changed: Sequence[Told]) -> Outcome | None:
        again = walk(ground, changed, compare=False)
        return None if again.problems else tuple(map(outcome, again.answers))

    tries: Mapping[Part, Sequence[Other]] = {
        part: list(others(steps, part, followed.walk.states[part.step].account, ground.words))
        for part in found
    }
    idle = [part for part in found if _is_idle(steps, part, tries[part], {}, outcomes)]
    return [
        part
        for part in idle
        if all(
            _is_idle(steps, part, tries[part], {other: None}, outcomes)
            for other in idle
            if other != part
        )
    ]


def _is_idle(
    steps: Sequence[Told],
    part: Part,
    tries: Sequence[Other],
    besides: Mapping[Part, Other],
    outcomes: Outcomes,
) -> bool:
    """Tell whether nothing else comes of the steps, changed `besides`, whatever the part says."""
    as_it_is = outcomes(put(steps, besides))
    if as_it_is is None:
        return True
    if outcomes(put(steps, {**besides, part: None})) != as_it_is:
        # Where nothing can be asked without it, it bears on what comes of it, too.
        return False
    tried = (outcomes(put(steps, {**besides, part: other})) for other in tries)
    return all(each is None or each == as_it_is for each in tried)


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
