"""A decision: an outcome in words, with the clauses and the readings behind each part of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from clausewise.engines.masks import MaskEngine
from clausewise.language.condition import Choice, Facts, Value, tests
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Control, Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.source import Place

PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A rule that decides, what it says of this case, and the chosen readings that it tests."""

    rule: str
    kind: Kind
    clauses: tuple[str, ...]
    because: str
    readings: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectPart:
    """One thing that comes about; `open` where the facts do not tell whether it does."""

    effect: str
    value: Value
    clauses: tuple[str, ...]
    rules: tuple[str, ...]
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A recommendation; it never bears on the verdict."""

    rule: str
    clauses: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """Where the controls are found."""

    rule: str
    clauses: tuple[str, ...]
    path: tuple[Control, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """What another option of a reading would make of the case."""

    option: str
    verdict: Verdict
    effects: frozenset[tuple[str, Value, bool]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliedReading:
    """A reading on which the decision rests: another option alone changes verdict or effects."""

    reading: str
    option: str
    alternatives: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The answer to one request, with everything that is behind it.

    clauses: of the reasons, in order. unknown: the facts that would settle what is open.
    """

    action: str
    verdict: Verdict
    reasons: tuple[Reason, ...]
    clauses: tuple[str, ...]
    effects: tuple[EffectPart, ...]
    advice: tuple[Advice, ...]
    procedures: tuple[Procedure, ...]
    readings: tuple[ReliedReading, ...]
    unknown: tuple[str, ...]
    facts: Facts
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Decider:
    """Makes decisions by one rulebook and one choice of readings, with the mask engine."""

    rulebook: Rulebook
    engine: MaskEngine
    choice: Choice

    def decide(self, action: str, facts: Facts) -> Decision:
        """Return the decision on the action for the known facts."""
        outcome = self.engine.decide(action, facts, self.choice)
        return describe(self.rulebook, action, facts, self.choice, outcome, self._relied(action, facts, outcome))

    def _relied(self, action: str, facts: Facts, outcome: Outcome) -> tuple[ReliedReading, ...]:
        mine = what_happens(self.rulebook, outcome)
        found: dict[str, list[Alternative]] = {}
        for reading, option, other in self.engine.other_outcomes(action, facts, self.choice):
            verdict, effects = what_happens(self.rulebook, other)
            if (verdict, effects) != mine:
                alternative = Alternative(option=option, verdict=verdict, effects=effects)
                found.setdefault(reading, []).append(alternative)
        return tuple(
            ReliedReading(reading=name, option=self.choice[name], alternatives=tuple(options))
            for name, options in sorted(found.items())
        )


def what_happens(
    rulebook: Rulebook, outcome: Outcome
) -> tuple[Verdict, frozenset[tuple[str, Value, bool]]]:
    """Return the verdict and the effects, which is what a person would notice of an outcome."""
    parts = {
        (name, value, rule in outcome.open)
        for rule in outcome.holding | outcome.open
        for name, value in rulebook.rules[rule].effects
    }
    return outcome.verdict, frozenset(
        (name, value, is_open)
        for name, value, is_open in parts
        # What surely comes about by one rule is not made doubtful by another.
        if not (is_open and (name, value, False) in parts)
    )


def describe(
    rulebook: Rulebook,
    action: str,
    facts: Facts,
    choice: Choice,
    outcome: Outcome,
    relied: tuple[ReliedReading, ...],
) -> Decision:
    """Return the outcome as a decision in words."""
    deciding = _rules(rulebook, outcome.deciding)
    holding = _rules(rulebook, outcome.holding)
    return Decision(
        action=action,
        verdict=outcome.verdict,
        reasons=tuple(_reason(rulebook, rule, facts) for rule in deciding),
        clauses=clauses_of(deciding),
        effects=tuple(_effects(rulebook, outcome)),
        advice=tuple(
            Advice(rule=rule.id, clauses=rule.clauses, text=rule.text)
            for rule in holding
            if rule.kind is Kind.ADVICE
        ),
        procedures=tuple(
            Procedure(rule=rule.id, clauses=rule.clauses, path=rule.path)
            for rule in holding
            if rule.kind is Kind.PROCEDURE
        ),
        readings=relied,
        unknown=tuple(sorted(outcome.unknown)),
        facts=facts,
        outcome=outcome,
    )


def clauses_of(rules: Iterable[Rule]) -> tuple[str, ...]:
    """Return the clauses that the rules cite, each once, in the article's order."""
    return tuple(sorted({clause for rule in rules for clause in rule.clauses}))


def _rules(rulebook: Rulebook, ids: Iterable[str]) -> list[Rule]:
    rules = [rulebook.rules[id] for id in ids]
    return sorted(rules, key=lambda rule: (min(rule.clauses, default=""), rule.id))


def _reason(rulebook: Rulebook, rule: Rule, facts: Facts) -> Reason:
    readings = {test.name for test in tests(rule.when, rulebook.conditions)} & set(rulebook.readings)
    return Reason(
        rule=rule.id,
        kind=rule.kind,
        clauses=rule.clauses,
        because=PLACEHOLDER.sub(lambda found: value_in_words(facts.get(found[1])), rule.because),
        readings=tuple(sorted(readings)),
        place=rule.place,
    )


def value_in_words(value: Value | None) -> str:
    """Return a fact's value as a sentence would have it."""
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.replace("_", " ")


def _effects(rulebook: Rulebook, outcome: Outcome) -> Iterator[EffectPart]:
    order = {name: position for position, name in enumerate(rulebook.effects)}
    _, parts = what_happens(rulebook, outcome)
    for name, value, is_open in sorted(parts, key=lambda part: (order[part[0]], str(part[1]))):
        rules = _rules(
            rulebook,
            (
                rule
                for rule in (outcome.open if is_open else outcome.holding)
                if (name, value) in rulebook.rules[rule].effects
            ),
        )
        yield EffectPart(
            effect=name,
            value=value,
            clauses=clauses_of(rules),
            rules=tuple(rule.id for rule in rules),
            open=is_open,
        )
