"""The judge: a plain walk of each rule's condition in Kleene's three-valued logic.

It shares no code with the other engines beyond the types, so that what they have in common with
it is the meaning and not the mistakes. None stands for unknown.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import assert_never

from clausewise.language.condition import All, Any, Choice, Condition, Facts, Not, Term, Test, Value
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook

Literal = tuple[str, frozenset[Value]]
OpenBranch = frozenset[Literal]


@dataclass(frozen=True, slots=True)
class ReferenceEngine:
    """Decides by walking the rules; made for being right, not for being fast."""

    rulebook: Rulebook
    name: str = "reference"

    def decide(self, action: str, facts: Facts, choice: Choice) -> Outcome:
        """Return the outcome for the action, given the known facts and a complete choice."""
        walk = _Walk(self.rulebook, facts, choice)
        rules = [(rule, walk.truth(rule.when)) for rule in self.rulebook.rules_for(action)]
        refused = [rule for rule, truth in rules if rule.kind is Kind.SCOPE and truth is False]
        if refused:
            return _outcome(Verdict.NOT_COVERED, refused)
        verdict, deciding = _verdict(rules)
        kinds = {Kind.ADVICE, Kind.PROCEDURE}
        if verdict is Verdict.PERMITTED:
            kinds.add(Kind.EFFECT)
        holding = [rule for rule, truth in rules if rule.kind in kinds and truth]
        unsettled = [rule for rule, truth in rules if rule.kind in kinds and truth is None]
        unknown = [r for r in unsettled if r.kind is Kind.EFFECT]
        if verdict is Verdict.UNDETERMINED:
            unknown += deciding
        return _outcome(verdict, deciding, holding, unsettled, walk.open_facts(unknown))


def _verdict(rules: list[tuple[Rule, bool | None]]) -> tuple[Verdict, list[Rule]]:
    def those(kind: Kind, truth: bool | None) -> list[Rule]:
        return [rule for rule, found in rules if rule.kind is kind and found is truth]

    forbids = those(Kind.FORBID, True)
    if forbids and not those(Kind.SCOPE, None):
        return Verdict.FORBIDDEN, forbids
    permits = those(Kind.PERMIT, True)
    unsettled = those(Kind.SCOPE, None)
    if not forbids:
        unsettled += those(Kind.FORBID, None)
        if not permits:
            unsettled += those(Kind.PERMIT, None)
    if unsettled:
        return Verdict.UNDETERMINED, unsettled
    return (Verdict.PERMITTED if permits else Verdict.NOT_COVERED), permits


def _outcome(
    verdict: Verdict,
    deciding: Iterable[Rule],
    holding: Iterable[Rule] = (),
    unsettled: Iterable[Rule] = (),
    unknown: Iterable[str] = (),
) -> Outcome:
    return Outcome(
        verdict=verdict,
        deciding=frozenset(rule.id for rule in deciding),
        holding=frozenset(rule.id for rule in holding),
        open=frozenset(rule.id for rule in unsettled),
        unknown=frozenset(unknown),
    )


@dataclass(frozen=True, slots=True)
class _Walk:
    """One set of facts and readings, put to conditions."""

    rulebook: Rulebook
    facts: Facts
    choice: Choice
    terms: dict[str, bool | None] = field(default_factory=dict)

    def truth(self, condition: Condition) -> bool | None:
        """Return whether the condition holds; None where the facts do not tell."""
        match condition:
            case Test(name, allowed):
                value = self.choice.get(name, self.facts.get(name))
                return None if value is None else value in allowed
            case Not(part):
                truth = self.truth(part)
                return None if truth is None else not truth
            case All(parts):
                return self._first(parts, decisive=False)
            case Any(parts):
                return self._first(parts, decisive=True)
            case Term(id):
                # Terms are asked for by rule after rule.
                if id not in self.terms:
                    self.terms[id] = self.truth(self.rulebook.conditions[id])
                return self.terms[id]
            case _:
                assert_never(condition)

    def _first(self, parts: Iterable[Condition], *, decisive: bool) -> bool | None:
        """Return the decisive truth if a part has it; else None if a part is unknown."""
        found: bool | None = not decisive
        for part in parts:
            truth = self.truth(part)
            if truth is decisive:
                return decisive
            if truth is None:
                found = None
        return found

    def open_facts(self, rules: Iterable[Rule]) -> frozenset[str]:
        """Return the unknown facts that stand in what is left of the rules' conditions."""
        found: set[str] = set()
        for rule in rules:
            branches = self._open_branches(rule.when, negated=False)
            for branch in branches:
                if not any(_weaker(other, branch) for other in branches):
                    found.update(name for name, _ in branch)
        return frozenset(found)

    def _open_branches(self, condition: Condition, *, negated: bool) -> set[OpenBranch]:
        """Return the ways in which the condition may yet hold: what they ask of unknown facts."""
        match condition:
            case Test(name, allowed):
                truth = self.truth(condition)
                if truth is None:
                    rest = frozenset(self.rulebook.values[name]) - allowed
                    return {frozenset({(name, rest if negated else allowed)})}
                return {frozenset()} if truth is not negated else set()
            case Not(part):
                return self._open_branches(part, negated=not negated)
            case Term(id):
                return self._open_branches(self.rulebook.conditions[id], negated=negated)
            case All(parts) | Any(parts):
                several = [self._open_branches(part, negated=negated) for part in parts]
                if isinstance(condition, Any) is not negated:
                    return set().union(*several)
                joined: set[OpenBranch] = {frozenset()}
                for branches in several:
                    joined = {_both(left, right) for left in joined for right in branches}
                return joined
            case _:
                assert_never(condition)


def _both(left: OpenBranch, right: OpenBranch) -> OpenBranch:
    asked: dict[str, frozenset[Value]] = dict(left)
    for name, allowed in right:
        asked[name] = asked.get(name, allowed) & allowed
    return frozenset(asked.items())


def _weaker(one: OpenBranch, other: OpenBranch) -> bool:
    """Tell whether `one` asks strictly less than `other`."""
    asked = dict(other)
    return one != other and all(name in asked and asked[name] <= allowed for name, allowed in one)


def holds(rulebook: Rulebook, condition: Condition, facts: Facts, choice: Choice) -> bool | None:
    """Return whether a condition holds; None where the facts do not tell."""
    return _Walk(rulebook, facts, choice).truth(condition)
