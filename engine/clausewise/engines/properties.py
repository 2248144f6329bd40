"""What must hold in every state, checked on the states of a sweep."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

from clausewise.engines.agreement import Engine
from clausewise.engines.reference import holds
from clausewise.engines.sweep import classes, states
from clausewise.language.condition import Choice, Facts, Value, tests
from clausewise.language.outcome import Outcome
from clausewise.language.possible import Excluded, impossible_branches, is_impossible
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Property


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyResult:
    """Whether a property held wherever it was looked at.

    states: how many there are. checked: in how many the property was looked at and its condition
    held. complete: all states were looked at. witness: facts under which it fails; None where none
    was found.
    """

    name: str
    states: int
    checked: int
    complete: bool
    witness: Facts | None
    failure: str = ""

    @property
    def holds(self) -> bool:
        """Whether it was looked at and never failed; what was never looked at does not hold."""
        return self.witness is None and self.checked > 0


def check_property(
    rulebook: Rulebook,
    engine: Engine,
    promise: Property,
    choice: Choice,
    most: int,
    near: Mapping[str, Sequence[Facts]] | None = None,
) -> PropertyResult:
    """Check the property on every state of its actions, or on `most` for each action.

    near: for each action, states whose neighbours are half of a sample.
    """
    total = checked = 0
    complete = True
    for action in promise.actions:
        asked = {test.name for test in tests(promise.when, rulebook.conditions)}
        table = classes(rulebook, action, choice, asked & rulebook.facts.keys())
        impossible = impossible_branches(rulebook, table.keys())
        number = prod(len(values) for values in table.values())
        total += number
        complete = complete and number <= most
        for facts in states(table, most, 1, (near or {}).get(action, ()), impossible):
            if holds(rulebook, promise.when, facts, choice) is not True:
                continue
            checked += 1
            failure = _failure(rulebook, engine, promise, action, facts, choice, table, impossible)
            if failure:
                return PropertyResult(
                    name=promise.id,
                    states=total,
                    checked=checked,
                    complete=complete,
                    witness=facts,
                    failure=f"{action}: {failure}",
                )
    return PropertyResult(
        name=promise.id, states=total, checked=checked, complete=complete, witness=None
    )


def _failure(
    rulebook: Rulebook,
    engine: Engine,
    promise: Property,
    action: str,
    facts: Facts,
    choice: Choice,
    table: Mapping[str, tuple[Value | None, ...]],
    impossible: Excluded,
) -> str:
    outcome = engine.decide(action, facts, choice)
    if promise.verdicts and outcome.verdict not in promise.verdicts:
        return f"the verdict is {outcome.verdict}"
    names = _effects(rulebook, outcome)
    for effect in promise.without:
        if effect in names:
            return f"the effect {effect} comes about"
    for name in promise.ignores:
        for value in table.get(name, ()):
            changed = {**facts, name: value} if value is not None else _without(facts, name)
            if is_impossible(impossible, changed):
                continue
            if holds(rulebook, promise.when, changed, choice) is not True:
                continue
            verdict = engine.decide(action, changed, choice).verdict
            if verdict is not outcome.verdict:
                return f"{name} = {value} turns {outcome.verdict} into {verdict}"
    return ""


def _without(facts: Facts, name: str) -> Facts:
    return {fact: value for fact, value in facts.items() if fact != name}


def _effects(rulebook: Rulebook, outcome: Outcome) -> set[str]:
    return {
        name for rule in outcome.holding | outcome.open for name, _ in rulebook.rules[rule].effects
    }
