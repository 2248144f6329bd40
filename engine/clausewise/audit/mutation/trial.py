"""A mutant made ready to decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from clausewise.audit.mutation.mutant import Mutant, mutated, touched_rules, users_of_terms
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.masks import MaskEngine
from clausewise.language.condition import All, Choice, Condition, Facts, Test, Value
from clausewise.language.normal_form import (
    Branches,
    NormalForm,
    RuleBranches,
)
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook


class Seen(NamedTuple):
    """Everything of a decision that a scenario or a feature can compare.

    The verdict and the clauses of the rules that decide; each effect with its value, its clauses
    and whether it is open; the clauses of the advice and of the procedures; the readings that the
    decision rests on; the facts that it lacks. Which rule says it cannot be seen, nor its wording.
    """

    verdict: Verdict
    clauses: tuple[str, ...]
    effects: frozenset[tuple[str, Value, tuple[str, ...], bool]]
    advice: frozenset[str]
    procedures: frozenset[str]
    readings: tuple[str, ...]
    lacks: tuple[str, ...]


def seen(decision: Decision) -> Seen:
    """Return what can be compared of the decision."""
    return Seen(
        verdict=decision.verdict,
        clauses=decision.clauses,
        effects=frozenset((e.effect, e.value, e.clauses, e.open) for e in decision.effects),
        advice=frozenset(clause for each in decision.advice for clause in each.clauses),
        procedures=frozenset(clause for each in decision.procedures for clause in each.clauses),
        readings=tuple(each.reading for each in decision.readings),
        lacks=decision.unknown,
    )


Kept = dict[tuple[int, tuple[str, ...]], RuleBranches]
"""What is left of a rule, known by its identity, under a choice."""


class TrialEngine(MaskEngine):
    """The mask engine for one mutant of many: it does nothing that another did, or nobody asks for.

    faulty: the rules that the fault can change, in normal form once an action is asked for on which
    they bear. kept: what is left of the others under each choice. Deciding raises TooManyBranches
    where a faulty rule has so many that no loader would take it.
    """

    def __init__(
        self,
        rulebook: Rulebook,
        rules: Mapping[str, RuleBranches],
        faulty: frozenset[str],
        form: NormalForm,
        kept: Kept,
    ) -> None:
        super().__init__(rulebook, ())
        self._sound = rules
        self._faulty = faulty
        self._form = form
        self._kept = kept
        self._made: dict[str, RuleBranches] = {}

    def branches_of(self, rule: str) -> Branches:
        """Return the branches of a rule that is in the mutant's book."""
        if rule in self._faulty:
            return self._faulty_rule(self._rulebook.rules[rule]).conjuncts
        return self._sound[rule].conjuncts

    def _bearing(self, action: str) -> list[RuleBranches]:
        return [
            self._faulty_rule(rule) if rule.id in self._faulty else self._sound[rule.id]
            for rule in self._rulebook.rules_for(action)
        ]

    def _faulty_rule(self, rule: Rule) -> RuleBranches:
        if rule.id not in self._made:
            self._made[rule.id] = in_normal_form(rule, self._form)
        return self._made[rule.id]

    def _settled(self, rule: RuleBranches, choice: Choice) -> RuleBranches:
        if rule.rule in self._faulty:
            return super()._settled(rule, choice)
        key = id(rule), tuple(choice.values())
        if key not in self._kept:
            self._kept[key] = super()._settled(rule, choice)
        return self._kept[key]


class Trial:
    """One mutant: its rulebook, its engine and its decisions."""

    def __init__(self, book: Rulebook, engine: TrialEngine) -> None:
        self.book = book
        self.engine = engine
        self._deciders: dict[tuple[str, ...], Decider] = {}

    def decide(self, action: str, facts: Facts, choice: Choice) -> Decision:
        """Return the mutant's decision."""
        key = tuple(choice.values())
        if key not in self._deciders:
            self._deciders[key] = Decider(self.book, self.engine, choice)
        return self._deciders[key].decide(action, facts)


@dataclass(frozen=True)
class Bench:
    """What all trials of a rulebook share: its rules in normal form, and what uses which term."""

    book: Rulebook

    @cached_property
    def branches(self) -> Mapping[str, RuleBranches]:
        """Every rule in normal form."""
        return {rule.id: in_normal_form(rule, self._form) for rule in self.book.rules.values()}

    @cached_property
    def users(self) -> Mapping[str, frozenset[str]]:
        """The rules that use each term."""
        return users_of_terms(self.book)

    @cached_property
    def _form(self) -> "KeptForm":
        return KeptForm(self.book.values, self.book.conditions, frozenset(self.book.readings))

    def original(self) -> Trial:
        """Return the trial of the rulebook without a fault."""
        return self._trial(self.book, frozenset(), self._form)

    def trial(self, mutant: Mutant) -> Trial:
        """Return the mutant's trial; deciding may raise TooManyBranches."""
        book = mutated(self.book, mutant)
        form = self._form
        if book.terms != self.book.terms:
            form = KeptForm(book.values, book.conditions, frozenset(book.readings))
        return self._trial(book, self.touched(mutant), form)

    def _trial(self, book: Rulebook, faulty: frozenset[str], form: NormalForm) -> Trial:
        return Trial(book, TrialEngine(book, self.branches, faulty, form, self._kept))

    @cached_property
    def _kept(self) -> Kept:
        return {}

    def touched(self, mutant: Mutant) -> frozenset[str]:
        """Return the rules that the fault can change."""
        return touched_rules(mutant, self.users)


def in_normal_form(rule: Rule, form: NormalForm) -> RuleBranches:
    """Return the rule in normal form; raises TooManyBranches."""
    return RuleBranches(
        rule=rule.id,
        kind=rule.kind,
        actions=rule.actions,
        conjuncts=form.branches(rule.when),
    )


class KeptForm(NormalForm):
    """A normal form that is worked out once for each part: mutants share nearly all of theirs."""

    @cached_property
    def _kept(self) -> dict[tuple[Condition, bool], Branches]:
        return {}

    def branches(self, condition: Condition, *, negated: bool = False) -> Branches:
        """Return the branches of the condition, or of its negation."""
        key = condition, negated
        if key not in self._kept:
            self._kept[key] = self._with_one_more(condition, negated) or super().branches(
                condition, negated=negated
            )
        return self._kept[key]

    def _with_one_more(self, condition: Condition, negated: bool) -> Branches | None:
        """Return a known conjunction and a test on a fact that it does not have, if it is that.

        Such a test narrows every branch alike: none makes another superfluous that did not before.
        """
        if negated or not isinstance(condition, All) or len(condition.parts) < 2:
            return None
        *rest, test = condition.parts
        if not isinstance(test, Test):
            return None
        branches = self._kept.get((All(tuple(rest)), False))
        if branches is None and len(rest) == 1:
            branches = self._kept.get((rest[0], False))
        if branches is None or any(test.name in branch for branch in branches):
            return None
        return tuple({**branch, test.name: test.allowed} for branch in branches)
