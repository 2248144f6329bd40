"""A decision: an outcome in words, with the clauses and the readings behind each part of it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Final, NamedTuple

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


class Brought(NamedTuple):
    """An effect and its value; `open` where the facts do not tell whether it comes about."""

    effect: str
    value: Value
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """What another option of a reading would make of the case."""

    option: str
    verdict: Verdict
    effects: frozenset[Brought]


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

    @property
    def touched(self) -> frozenset[str]:
        """The clauses behind any part of the decision."""
        parts: Iterable[Reason | EffectPart | Advice | Procedure] = chain(
            self.reasons, self.effects, self.advice, self.procedures
        )
        return frozenset(clause for part in parts for clause in part.clauses)


@dataclass(frozen=True)
class Decider:
    """Makes decisions by one rulebook and one choice of readings, with the mask engine."""

    rulebook: Rulebook
    engine: MaskEngine
    choice: Choice
    _tested: dict[str, tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def decide(self, action: str, facts: Facts) -> Decision:
        """Return the decision on the action for the known facts."""
        outcome = self.engine.decide(action, facts, self.choice)
        deciding = _rules(self.rulebook, outcome.deciding)
        holding = _rules(self.rulebook, outcome.holding)
        brought = brought_about(self.rulebook, outcome)
        return Decision(
            action=action,
            verdict=outcome.verdict,
            reasons=tuple([self._reason(rule, facts) for rule in deciding]),
            clauses=clauses_of(deciding),
            effects=tuple(self._effects(brought)),
            advice=tuple(
                [
                    Advice(rule=rule.id, clauses=rule.clauses, text=rule.text)
                    for rule in holding
                    if rule.kind is Kind.ADVICE
                ]
            ),
            procedures=tuple(
                [
                    Procedure(rule=rule.id, clauses=rule.clauses, path=rule.path)
                    for rule in holding
                    if rule.kind is Kind.PROCEDURE
                ]
            ),
            readings=self._relied(action, facts, (outcome.verdict, brought.keys())),
            unknown=tuple(sorted(outcome.unknown)),
            facts=facts,
            outcome=outcome,
        )

    def _reason(self, rule: Rule, facts: Facts) -> Reason:
        because = rule.because
        if "{" in because:
            because = PLACEHOLDER.sub(lambda found: value_in_words(facts.get(found[1])), because)
        return Reason(
            rule=rule.id,
            kind=rule.kind,
            clauses=rule.clauses,
            because=because,
            readings=self._readings_of(rule),
            place=rule.place,
        )

    def _effects(self, brought: Mapping[Brought, Sequence[Rule]]) -> Iterator[EffectPart]:
        for part in sorted(brought, key=lambda part: (self._rank[part.effect], str(part.value))):
            rules = sorted(brought[part], key=_by_clause)
            yield EffectPart(
                effect=part.effect,
                value=part.value,
                clauses=clauses_of(rules),
                rules=tuple([rule.id for rule in rules]),
                open=part.open,
            )

    def _relied(
        self, action: str, facts: Facts, mine: tuple[Verdict, AbstractSet[Brought]]
    ) -> tuple[ReliedReading, ...]:
        found: dict[str, list[Alternative]] = {}
        for reading, option, other in self.engine.other_outcomes(action, facts, self.choice):
            brought = brought_about(self.rulebook, other).keys()
            if (other.verdict, brought) != mine:
                alternative = Alternative(
                    option=option, verdict=other.verdict, effects=frozenset(brought)
                )
                found.setdefault(reading, []).append(alternative)
        return tuple(
            [
                ReliedReading(reading=name, option=self.choice[name], alternatives=tuple(options))
                for name, options in sorted(found.items())
            ]
        )

    def _readings_of(self, rule: Rule) -> tuple[str, ...]:
        found = self._tested.get(rule.id)
        if found is None:
            tested = {test.name for test in tests(rule.when, self.rulebook.conditions)}
            found = tuple(sorted(tested & self.rulebook.readings.keys()))
            self._tested[rule.id] = found
        return found

    @cached_property
    def _rank(self) -> Mapping[str, int]:
        return {name: rank for rank, name in enumerate(self.rulebook.effects)}


def brought_about(rulebook: Rulebook, outcome: Outcome) -> dict[Brought, list[Rule]]:
    """Return what comes about, or may, with the rules that bring it."""
    parts: dict[Brought, list[Rule]] = {}
    for ids, is_open in ((outcome.holding, False), (outcome.open, True)):
        for rule in map(rulebook.rules.__getitem__, ids):
            for name, value in rule.effects:
                # What surely comes about by one rule is not made doubtful by another.
                if not is_open or Brought(name, value, False) not in parts:
                    parts.setdefault(Brought(name, value, is_open), []).append(rule)
    return parts


def clauses_of(rules: Iterable[Rule]) -> tuple[str, ...]:
    """Return the clauses that the rules cite, each once, in the article's order."""
    return tuple(sorted({clause for rule in rules for clause in rule.clauses}))


def _rules(rulebook: Rulebook, ids: Iterable[str]) -> list[Rule]:
    return sorted([rulebook.rules[id] for id in ids], key=_by_clause)


def _by_clause(rule: Rule) -> tuple[str, str]:
    return min(rule.clauses, default=""), rule.id


def value_in_words(value: Value | None) -> str:
    """Return a fact's value as a sentence would have it."""
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.replace("_", " ")
