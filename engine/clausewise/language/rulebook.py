"""The rulebook: every rule of a policy with the words that they use, checked and complete."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from clausewise.language.condition import Choice, Condition, Value
from clausewise.language.rule import Kind, Rule
from clausewise.language.vocabulary import (
    Action,
    Article,
    Clause,
    Effect,
    Fact,
    Impossible,
    NamedCondition,
    Property,
    Reading,
)


@dataclass(frozen=True, kw_only=True)
class Rulebook:
    """A policy as loaded: no name in it is undeclared, no term is cyclic."""

    policy: str
    facts: Mapping[str, Fact]
    readings: Mapping[str, Reading]
    actions: Mapping[str, Action]
    effects: Mapping[str, Effect]
    terms: Mapping[str, NamedCondition]
    clauses: Mapping[str, Clause]
    rules: Mapping[str, Rule]
    properties: Mapping[str, Property] = field(default_factory=dict)
    article: Article | None = None
    impossible: Mapping[str, Impossible] = field(default_factory=dict)

    def __hash__(self) -> int:
        # By a few of the fields: what is worked out of a rulebook is kept by it.
        return hash((self.policy, frozenset(self.rules)))

    @cached_property
    def values(self) -> Mapping[str, tuple[Value, ...]]:
        """The listed values of every fact and the options of every reading, by id."""
        return {
            **{fact.id: fact.values for fact in self.facts.values()},
            **{reading.id: reading.values for reading in self.readings.values()},
        }

    @cached_property
    def conditions(self) -> Mapping[str, Condition]:
        """The condition of every term, by the term's id."""
        return {term.id: term.when for term in self.terms.values()}

    @cached_property
    def defaults(self) -> Choice:
        """The default option of every reading."""
        return {reading.id: reading.default for reading in self.readings.values()}

    def choose(self, overrides: Mapping[str, str]) -> Choice:
        """Return the complete choice that differs from the defaults by `overrides`.

        Raises KeyError for a reading, ValueError for an option that the register does not have.
        """
        for reading, option in overrides.items():
            if option not in self.readings[reading].values:
                raise ValueError(option)
        return {**self.defaults, **overrides}

    def rules_for(self, action: str) -> tuple[Rule, ...]:
        """Return the rules that bear on the action, scope rules included, by id."""
        return self._by_action.get(action, self._by_action[""])

    @cached_property
    def _by_action(self) -> Mapping[str, tuple[Rule, ...]]:
        ordered = sorted(self.rules.values(), key=lambda rule: rule.id)
        everywhere = [rule for rule in ordered if not rule.actions]
        table: dict[str, tuple[Rule, ...]] = {"": tuple(everywhere)}
        for action in self.actions:
            table[action] = tuple(r for r in ordered if not r.actions or action in r.actions)
        return table

    def of_kind(self, *kinds: Kind) -> tuple[Rule, ...]:
        """Return the rules of the given kinds, in the order loaded."""
        return tuple(rule for rule in self.rules.values() if rule.kind in kinds)
