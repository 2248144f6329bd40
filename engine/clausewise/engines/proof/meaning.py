"""What the rules of an action say, as formulas: when each rule holds, and what comes of it all."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from clausewise.engines.proof.formula import (
    Among,
    Formula,
    both_of,
    conjunction,
    disjunction,
    either_of,
    negation,
    unequal,
)
from clausewise.language.condition import Choice, Condition, Value
from clausewise.language.normal_form import (
    Branches,
    NormalForm,
    RuleBranches,
    absorb,
    residuals,
    rule_branches,
)
from clausewise.language.outcome import Verdict
from clausewise.language.possible import Combination
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook

K = TypeVar("K")

NONE: frozenset[str] = frozenset()
UNKNOWN: frozenset[Value | None] = frozenset({None})

Assignment = tuple[str, Value]
"""An effect and its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleMeaning:
    """A rule, and where it surely and where it possibly holds."""

    rule: str
    kind: Kind
    names: frozenset[str]
    surely: Formula
    possibly: Formula

    @property
    def is_open(self) -> Formula:
        """Where what is unknown keeps it from being told whether it holds."""
        return both_of(self.possibly, negation(self.surely))


def surely(branches: Iterable[Combination]) -> Formula:
    """Return where some branch has every fact that it tests known and as it must be."""
    return disjunction(
        conjunction(Among(name, frozenset(allowed)) for name, allowed in branch.items())
        for branch in branches
    )


def possibly(branches: Branches) -> Formula:
    """Return where some branch has no fact that is known to be otherwise."""
    return disjunction(
        conjunction(Among(name, allowed | UNKNOWN) for name, allowed in branch.items())
        for branch in branches
    )


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """The rules of one action under one choice of readings."""

    rulebook: Rulebook
    action: str
    choice: Choice
    rules: Mapping[str, RuleMeaning]

    @cached_property
    def names(self) -> frozenset[str]:
        """The facts that bear on the action."""
        return NONE.union(*(rule.names for rule in self.rules.values()))

    def without(self, *ids: str) -> "Meaning":
        """Return what the other rules say."""
        return Meaning(
            rulebook=self.rulebook,
            action=self.action,
            choice=self.choice,
            rules={id: rule for id, rule in self.rules.items() if id not in ids},
        )

    def of_kind(self, kind: Kind) -> list[RuleMeaning]:
        """Return the rules of a kind, by id."""
        return [rule for rule in self.rules.values() if rule.kind is kind]

    @cached_property
    def in_scope(self) -> Formula:
        """Where every scope rule surely holds."""
        return conjunction(rule.surely for rule in self.of_kind(Kind.SCOPE))

    @cached_property
    def out_of_scope(self) -> Formula:
        """Where some scope rule surely fails."""
        return disjunction(negation(rule.possibly) for rule in self.of_kind(Kind.SCOPE))

    @cached_property
    def verdicts(self) -> Mapping[Verdict, Formula]:
        """Where each verdict is given."""
        forbids, permits = self.of_kind(Kind.FORBID), self.of_kind(Kind.PERMIT)
        forbidden = disjunction(rule.surely for rule in forbids)
        free = negation(disjunction(rule.possibly for rule in forbids))
        permitted = disjunction(rule.surely for rule in permits)
        silent = negation(disjunction(rule.possibly for rule in permits))
        return {
            Verdict.FORBIDDEN: both_of(self.in_scope, forbidden),
            Verdict.PERMITTED: both_of(self.in_scope, free, permitted),
            Verdict.NOT_COVERED: either_of(self.out_of_scope, both_of(self.in_scope, free, silent)),
            Verdict.UNDETERMINED: either_of(
                both_of(negation(self.out_of_scope), negation(self.in_scope)),
                both_of(self.in_scope, negation(forbidden), negation(free)),
                both_of(self.in_scope, free, negation(permitted), negation(silent)),
            ),
        }

    def verdict(self, *verdicts: Verdict) -> Formula:
        """Return where one of the verdicts is given."""
        return disjunction(self.verdicts[verdict] for verdict in verdicts)

    @cached_property
    def brought(self) -> Mapping[Assignment, Formula]:
        """Where each effect comes about for certain."""
        return {
            assignment: both_of(
                self.verdicts[Verdict.PERMITTED], disjunction(rule.surely for rule in rules)
            )
            for assignment, rules in self._by_assignment.items()
        }

    @cached_property
    def perhaps_brought(self) -> Mapping[Assignment, Formula]:
        """Where each effect comes about, or it is open whether it does."""
        return {
            assignment: both_of(
                self.verdicts[Verdict.PERMITTED], disjunction(rule.possibly for rule in rules)
            )
            for assignment, rules in self._by_assignment.items()
        }

    @cached_property
    def _by_assignment(self) -> Mapping[Assignment, list[RuleMeaning]]:
        found: dict[Assignment, list[RuleMeaning]] = {}
        for rule in self.of_kind(Kind.EFFECT):
            for assignment in self.rulebook.rules[rule.rule].effects:
                found.setdefault(assignment, []).append(rule)
        return found

    def decides(self, id: str) -> Formula:
        """Return where the rule is among those that settle the verdict.

        Effect, advice and procedure rules settle none. What keeps a verdict undetermined is left
        out: that is a matter of facts, not of rules.
        """
        rule = self.rules[id]
        match rule.kind:
            case Kind.FORBID:
                return both_of(self.verdicts[Verdict.FORBIDDEN], rule.surely)
            case Kind.PERMIT:
                return both_of(self.verdicts[Verdict.PERMITTED], rule.surely)
            case Kind.SCOPE:
                return negation(rule.possibly)
            case _:
                return disjunction(())

    @cached_property
    def aside(self) -> Mapping[tuple[Kind, str], Formula]:
        """Where each clause stands behind advice, and behind a procedure, that is surely given."""
        found: dict[tuple[Kind, str], list[Formula]] = {}
        for rule in (*self.of_kind(Kind.ADVICE), *self.of_kind(Kind.PROCEDURE)):
            given = both_of(negation(self.out_of_scope), rule.surely)
            for clause in self.rulebook.rules[rule.rule].clauses:
                found.setdefault((rule.kind, clause), []).append(given)
        return {name: disjunction(parts) for name, parts in found.items()}

    @cached_property
    def behind_effects(self) -> Mapping[tuple[Assignment, str], Formula]:
        """Where each clause stands behind an effect that comes about for certain."""
        found: dict[tuple[Assignment, str], list[Formula]] = {}
        for assignment, rules in self._by_assignment.items():
            for rule in rules:
                brought = both_of(self.verdicts[Verdict.PERMITTED], rule.surely)
                for clause in self.rulebook.rules[rule.rule].clauses:
                    found.setdefault((assignment, clause), []).append(brought)
        return {name: disjunction(parts) for name, parts in found.items()}

    @cached_property
    def cited(self) -> Mapping[str, Formula]:
        """Where each clause stands behind a settled verdict."""
        found: dict[str, list[Formula]] = {}
        for id in self.rules:
            for clause in self.rulebook.rules[id].clauses:
                found.setdefault(clause, []).append(self.decides(id))
        return {clause: disjunction(parts) for clause, parts in found.items()}

    @cached_property
    def left_open(self) -> Mapping[str, Formula]:
        """Where each clause stands behind a rule that keeps the verdict undetermined."""
        undetermined = self.verdicts[Verdict.UNDETERMINED]
        unforbidden = negation(disjunction(rule.surely for rule in self.of_kind(Kind.FORBID)))
        unpermitted = negation(disjunction(rule.surely for rule in self.of_kind(Kind.PERMIT)))
        where = {
            Kind.SCOPE: undetermined,
            Kind.FORBID: both_of(undetermined, unforbidden),
            Kind.PERMIT: both_of(undetermined, unforbidden, unpermitted),
        }
        found: dict[str, list[Formula]] = {}
        for rule in self.rules.values():
            if rule.kind in where:
                is_open = both_of(where[rule.kind], rule.is_open)
                for clause in self.rulebook.rules[rule.rule].clauses:
                    found.setdefault(clause, []).append(is_open)
        return {clause: disjunction(parts) for clause, parts in found.items()}

    @cached_property
    def effects_left_open(self) -> Mapping[tuple[Assignment, str], Formula]:
        """Where each clause stands behind an effect of which it is open whether it comes about."""
        found: dict[tuple[Assignment, str], list[Formula]] = {}
        for assignment, rules in self._by_assignment.items():
            for rule in rules:
                is_open = both_of(self.verdicts[Verdict.PERMITTED], rule.is_open)
                for clause in self.rulebook.rules[rule.rule].clauses:
                    found.setdefault((assignment, clause), []).append(is_open)
        return {name: disjunction(parts) for name, parts in found.items()}

    def condition(self, condition: Condition) -> Formula:
        """Return where a condition surely holds under the choice."""
        form = NormalForm(
            self.rulebook.values, self.rulebook.conditions, frozenset(self.rulebook.readings)
        )
        return surely(absorb(tuple(residuals(form.branches(condition), self.choice))))


def meaning_of(
    rulebook: Rulebook,
    action: str,
    choice: Choice,
    rules: Sequence[RuleBranches] | None = None,
) -> Meaning:
    """Return what the rules of the action say; `rules` is the rulebook in normal form, if at hand.

    Raises TooManyBranches.
    """
    bearing = [
        rule
        for rule in (rule_branches(rulebook) if rules is None else rules)
        if not rule.actions or action in rule.actions
    ]
    return Meaning(
        rulebook=rulebook,
        action=action,
        choice=choice,
        rules={rule.rule: rule_meaning(rule, choice) for rule in bearing},
    )


def rule_meaning(rule: RuleBranches, choice: Choice) -> RuleMeaning:
    """Return where the rule holds under the choice."""
    left = absorb(tuple(residuals(rule.conjuncts, choice)))
    return RuleMeaning(
        rule=rule.rule,
        kind=rule.kind,
        names=NONE.union(*left),
        surely=surely(left),
        possibly=possibly(left),
    )


def verdicts_differ(one: Meaning, other: Meaning) -> Formula:
    """Return where two rulebooks, or two choices, give different verdicts."""
    return disjunction(unequal(one.verdicts[v], other.verdicts[v]) for v in Verdict)


def effects_differ(one: Meaning, other: Meaning) -> Formula:
    """Return where the effects differ, be it in whether one is certain."""
    return either_of(
        _parts_differ(one.brought, other.brought),
        _parts_differ(one.perhaps_brought, other.perhaps_brought),
    )


def clauses_differ(one: Meaning, other: Meaning) -> Formula:
    """Return where other clauses stand behind the verdict."""
    return _parts_differ(one.cited, other.cited)


def asides_differ(one: Meaning, other: Meaning) -> Formula:
    """Return where other clauses stand behind advice and procedures."""
    return _parts_differ(one.aside, other.aside)


def answers_differ(one: Meaning, other: Meaning) -> Formula:
    """Return where anything of the answers differs that a scenario can expect of a known state.

    Left out is on which readings the answer rests: that is a matter of other choices.
    """
    return disjunction(
        (
            verdicts_differ(one, other),
            effects_differ(one, other),
            clauses_differ(one, other),
            asides_differ(one, other),
            _parts_differ(one.behind_effects, other.behind_effects),
        )
    )


def open_answers_differ(one: Meaning, other: Meaning) -> Formula:
    """Return where, of what is open, other clauses stand behind it."""
    return either_of(
        _parts_differ(one.left_open, other.left_open),
        _parts_differ(one.effects_left_open, other.effects_left_open),
    )


def _parts_differ(one: Mapping[K, Formula], other: Mapping[K, Formula]) -> Formula:
    names: Iterable[K] = dict.fromkeys((*one, *other))
    nowhere = disjunction(())
    return disjunction(unequal(one.get(name, nowhere), other.get(name, nowhere)) for name in names)


def names_of(*meanings: Meaning) -> AbstractSet[str]:
    """Return the facts that bear on one of them."""
    return NONE.union(*(meaning.names for meaning in meanings))
