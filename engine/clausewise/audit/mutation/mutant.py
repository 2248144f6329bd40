"""A mutant: the rulebook with one small fault in one rule, term or reading."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from clausewise.language.condition import All, Any, Condition, Not, Term, Test
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import NamedCondition, Reading
from clausewise.source import Place

Part = Rule | NamedCondition | Reading
"""What a fault can be in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One fault: the part `was` so and `becomes` so; None where the rule is gone.

    id: made of the operator, the part, the place in its condition and what stands there now, so
    that it stays the same as long as these do. says: the fault in words.
    """

    id: str
    operator: str
    says: str
    was: Part
    becomes: Part | None

    @property
    def place(self) -> Place:
        """Where the part begins."""
        return self.was.place

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that the part cites."""
        return self.was.clauses


def mutated(book: Rulebook, mutant: Mutant) -> Rulebook:
    """Return the rulebook with the fault in it."""
    was, becomes = mutant.was, mutant.becomes
    if becomes is None:
        rest = {id: rule for id, rule in book.rules.items() if id != was.id}
        return replace(book, rules=rest)
    if isinstance(becomes, Rule):
        return replace(book, rules={**book.rules, was.id: becomes})
    if isinstance(becomes, NamedCondition):
        return replace(book, terms={**book.terms, was.id: becomes})
    return replace(book, readings={**book.readings, was.id: becomes})


def touched_rules(mutant: Mutant, users: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the ids of the rules that the fault can change; `users` has those of each term."""
    if isinstance(mutant.was, Rule):
        return frozenset({mutant.was.id})
    return users[mutant.was.id] if isinstance(mutant.was, NamedCondition) else frozenset()


def users_of_terms(book: Rulebook) -> Mapping[str, frozenset[str]]:
    """Return, for each term, the rules that use it, through other terms too."""
    found: dict[str, set[str]] = {term: set() for term in book.terms}
    for rule in book.rules.values():
        for term in terms_in(rule.when, book.conditions):
            found[term].add(rule.id)
    return {term: frozenset(rules) for term, rules in found.items()}


def terms_in(condition: Condition, terms: Mapping[str, Condition]) -> frozenset[str]:
    """Return the terms that the condition uses, through other terms too."""
    match condition:
        case Test():
            return frozenset()
        case Not(part):
            return terms_in(part, terms)
        case All(parts) | Any(parts):
            return frozenset[str]().union(*(terms_in(part, terms) for part in parts))
        case Term(id):
            return terms_in(terms[id], terms) | {id}
