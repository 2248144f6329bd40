"""Both statements beside each other: what each says of a case, and in what they differ."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clausewise.engines.reference import ReferenceEngine
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.outcome import Outcome
from clausewise.language.possible import impossible_branches, is_impossible
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook

from tests.content.second.case import Answer
from tests.content.second.statement import ACTIONS, decide

PARTS: Final = ("verdict", "effects", "clauses", "advice", "procedure")


@dataclass(frozen=True)
class Difference:
    """One part of an answer in which the statements differ."""

    action: str
    facts: Facts
    choice: Choice
    part: str
    second: object
    rules: object


def answer_of(rulebook: Rulebook, outcome: Outcome) -> Answer:
    """Return what the rules answer, in the terms of the second statement."""

    def clauses(kind: Kind) -> frozenset[str]:
        found = (rulebook.rules[rule] for rule in outcome.holding)
        return frozenset(each for rule in found if rule.kind is kind for each in rule.clauses)

    effects: dict[str, set[Value]] = {}
    for rule in outcome.holding:
        for name, value in rulebook.rules[rule].effects:
            effects.setdefault(name, set()).add(value)
    deciding = (rulebook.rules[rule].clauses for rule in outcome.deciding)
    return Answer(
        outcome.verdict.value,
        {name: frozenset(values) for name, values in effects.items()},
        clauses=frozenset(each for clauses in deciding for each in clauses),
        advice=clauses(Kind.ADVICE),
        procedure=clauses(Kind.PROCEDURE),
    )


def differences(
    rulebook: Rulebook, engine: ReferenceEngine, action: str, facts: Facts, choice: Choice
) -> list[Difference]:
    """Return the parts that differ, the verdict alone if it does; KeyError where facts lack."""
    second = decide(action, facts, choice)
    rules = answer_of(rulebook, engine.decide(action, facts, choice))
    found = [
        Difference(action, facts, choice, part, getattr(second, part), getattr(rules, part))
        for part in PARTS
        if getattr(second, part) not in (None, getattr(rules, part))
    ]
    return found[:1] if found and found[0].part == "verdict" else found


def verdicts(rulebook: Rulebook, action: str, facts: Facts, choice: Choice) -> set[str]:
    """Return the verdict for each way in which the unknown facts that it turns on may be."""
    try:
        return {decide(action, facts, choice).verdict}
    except KeyError as unknown:
        name = unknown.args[0]
        return {
            verdict
            for value in rulebook.values[name]
            for verdict in verdicts(rulebook, action, {**facts, name: value}, choice)
        }


def sample(rulebook: Rulebook, size: int, seed: int) -> Iterator[tuple[str, Facts, Choice]]:
    """Yield states that can be, each with an action and a choice; the same for the same seed."""
    dice = random.Random(seed)
    branches = impossible_branches(rulebook, rulebook.facts.keys())
    made = 0
    while made < size:
        facts = _drawn(rulebook, dice)
        for _ in range(60):
            if not is_impossible(branches, facts):
                made += 1
                yield dice.choice(tuple(ACTIONS)), facts, _choice(rulebook, dice)
                break
            broken = next(b for b in branches if all(facts[n] in v for n, v in b.items()))
            name = dice.choice(sorted(broken))
            facts[name] = dice.choice(rulebook.values[name])


# Drawn evenly, nearly every state fails at the first hurdle and shows nothing of the rest.
USUAL: Final[Mapping[str, tuple[Value, float]]] = {
    "account.plan": ("suite_team", 0.9),
    "actor.state": ("active", 0.7),
    "target.state": ("active", 0.6),
    "actor.role": ("admin", 0.3),
    "target.role": ("end_user", 0.3),
    "request.channel": ("screen", 0.4),
    "setting.admins_can_set_passwords": ("enabled", 0.5),
    "recovery.request_via": ("email", 0.4),
    "target.primary_delivery": ("undeliverable", 0.4),
    "target.sign_on": ("passwords", 0.4),
}


def _drawn(rulebook: Rulebook, dice: random.Random) -> dict[str, Value]:
    facts = {name: dice.choice(rulebook.values[name]) for name in rulebook.facts}
    for name, (value, odds) in USUAL.items():
        if dice.random() < odds:
            facts[name] = value
    return facts


def _choice(rulebook: Rulebook, dice: random.Random) -> Choice:
    odds = dice.choice((0.0, 0.1, 0.3))
    other = {
        reading.id: dice.choice(reading.values)
        for reading in rulebook.readings.values()
        if dice.random() < odds
    }
    return rulebook.choose(other)
