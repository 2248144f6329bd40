"""What a query has to work out for one action, before it is put into SQL.

Readings and facts that are the same for every row are settled here, so that the query asks only
what a row can tell. Settling them keeps the value of every condition in Kleene's logic.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from clausewise.language.condition import Choice, Value
from clausewise.language.normal_form import (
    Branches,
    Conjunct,
    RuleBranches,
    absorb,
    residuals,
    rule_branches,
)
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse.origins import Constant, Question, constants

ASKED: Final = (Kind.SCOPE, Kind.FORBID, Kind.PERMIT, Kind.EFFECT)
"""The kinds of rules that bear on what the query gives."""

By = Mapping[str, Branches]
"""What is left of each rule's condition, by the rule's id."""


@dataclass(frozen=True, slots=True)
class Part:
    """An effect with its value, and the rules that bring it about."""

    effect: str
    value: Value
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Otherwise:
    """An option that is not chosen, and the rules of which it leaves another condition."""

    reading: str
    option: str
    branches: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One question: its rules by kind and id, what is left of them, and what else they could be.

    facts: those that conditions still ask for, in the rulebook's order. readings: those that the
    rules test, with the option chosen. same: facts that rules test and that are the same for every
    row; None is unknown.
    """

    question: Question
    rules: Mapping[Kind, tuple[str, ...]]
    branches: By
    parts: tuple[Part, ...]
    otherwise: tuple[Otherwise, ...]
    facts: tuple[str, ...]
    readings: Choice
    same: Mapping[str, Value | None]


def plans(rulebook: Rulebook, questions: Iterable[Question], choice: Choice) -> tuple[Plan, ...]:
    """Return a plan for each question.

    Raises TooManyBranches.
    """
    every = rule_branches(rulebook)
    return tuple(_plan(rulebook, every, question, choice) for question in questions)


def _plan(
    rulebook: Rulebook, every: Sequence[RuleBranches], question: Question, choice: Choice
) -> Plan:
    action = question.action
    rules = [
        rule
        for rule in every
        if rule.kind in ASKED and (not rule.actions or action in rule.actions)
    ]
    known = {**choice, **constants(question.origins)}
    branches = {rule.rule: _left(rule, known) for rule in rules}
    asked = {name for rule in rules for branch in rule.conjuncts for name in branch}
    readings = {name: choice[name] for name in sorted(asked & set(rulebook.readings))}
    otherwise = tuple(_otherwise(rulebook, rules, branches, readings, known))
    tested = {
        fact
        for by in (branches, *(other.branches for other in otherwise))
        for found in by.values()
        for branch in found
        for fact in branch
    }
    return Plan(
        question=question,
        rules={kind: tuple(r.rule for r in rules if r.kind is kind) for kind in ASKED},
        branches=branches,
        parts=tuple(_parts(rulebook, [r.rule for r in rules if r.kind is Kind.EFFECT])),
        otherwise=otherwise,
        facts=tuple(fact for fact in rulebook.facts if fact in tested),
        readings=readings,
        same={
            fact: origin.value
            for fact, origin in sorted(question.origins.items())
            if fact in asked and isinstance(origin, Constant)
        },
    )


def _otherwise(
    rulebook: Rulebook,
    rules: Sequence[RuleBranches],
    branches: By,
    readings: Choice,
    known: Mapping[str, Value],
) -> Iterator[Otherwise]:
    for reading, chosen in readings.items():
        for option in rulebook.readings[reading].values:
            if option == chosen:
                continue
            changed = {rule.rule: _left(rule, {**known, reading: option}) for rule in rules}
            differing = {id: found for id, found in changed.items() if found != branches[id]}
            if differing:
                yield Otherwise(reading, option, differing)


def _left(rule: RuleBranches, known: Mapping[str, Value]) -> Branches:
    return tuple(sorted(absorb(tuple(residuals(rule.conjuncts, known))), key=_in_order))


def _in_order(branch: Conjunct) -> list[tuple[str, list[str]]]:
    return sorted((name, sorted(map(str, allowed))) for name, allowed in branch.items())


def _parts(rulebook: Rulebook, effect_rules: Iterable[str]) -> Iterator[Part]:
    found: dict[tuple[str, Value], list[str]] = {}
    for id in effect_rules:
        for part in rulebook.rules[id].effects:
            found.setdefault(part, []).append(id)
    for effect, value in sorted(found, key=lambda part: (part[0], word_of(part[1]))):
        yield Part(effect, value, tuple(found[effect, value]))


def word_of(value: Value) -> str:
    """Return the value as text."""
    return str(value).lower() if isinstance(value, bool) else value
