"""A mutant made ready to decide."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from clausewise.audit.mutation.mutant import (
    Mutant,
    mutated,
    terms_in,
    touched_rules,
    users_of_terms,
)
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.masks import MOST_CHOICES, MaskEngine, MaskTable, compiled
from clausewise.language.condition import All, Choice, Condition, Facts, Test, Value
from clausewise.language.normal_form import (
    Branches,
    NormalForm,
    Packed,
    Packing,
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


class Sound:
    """The rules without a fault, in normal form, and tables of them for mutants to stand on."""

    def __init__(self, rules: Mapping[str, RuleBranches], book: Rulebook) -> None:
        self.rules = rules
        self._book = book
        self._tables: dict[tuple[str, frozenset[str], tuple[str, ...]], MaskTable] = {}

    def table(self, action: str, without: frozenset[str], choice: Choice | None) -> MaskTable:
        """Return the table of the action but for some rules, under the choice or under any."""
        key = action, without, tuple(choice.values()) if choice is not None else ()
        if key not in self._tables:
            if len(self._tables) == MOST_CHOICES:
                self._tables.clear()
            rules = [self.rules[r.id] for r in self._book.rules_for(action) if r.id not in without]
            self._tables[key] = compiled(rules, self._book, choice)
        return self._tables[key]


class TrialEngine(MaskEngine):
    """The mask engine for one mutant of many, which adds the faulty rules to tables of the others.

    faulty: the rules that the fault can change, in normal form once an action is asked for on which
    they bear. Deciding raises TooManyBranches where one has so many that no loader would take it.
    """

    def __init__(
        self, rulebook: Rulebook, sound: Sound, faulty: frozenset[str], form: NormalForm
    ) -> None:
        super().__init__(rulebook, ())
        self._sound = sound
        self._faulty = faulty
        self._form = form
        self._made: dict[str, RuleBranches] = {}

    def branches_of(self, rule: str) -> Branches:
        """Return the branches of a rule that is in the mutant's book."""
        if rule in self._faulty:
            return self._faulty_rule(self._rulebook.rules[rule]).conjuncts
        return self._sound.rules[rule].conjuncts

    def _compiled(self, action: str, choice: Choice | None) -> MaskTable:
        rules = [
            self._faulty_rule(rule)
            for rule in self._rulebook.rules_for(action)
            if rule.id in self._faulty
        ]
        base = self._sound.table(action, self._faulty, choice)
        return compiled(rules, self._rulebook, choice, base) if rules else base

    def _faulty_rule(self, rule: Rule) -> RuleBranches:
        if rule.id not in self._made:
            self._made[rule.id] = in_normal_form(rule, self._form)
        return self._made[rule.id]


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
            form = replace(form, terms=book.conditions, sound=form, faulty=mutant.was.id)
        return self._trial(book, self.touched(mutant), form)

    def _trial(self, book: Rulebook, faulty: frozenset[str], form: NormalForm) -> Trial:
        return Trial(book, TrialEngine(book, self._sound, faulty, form))

    @cached_property
    def _sound(self) -> Sound:
        return Sound(self.branches, self.book)

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


@dataclass(frozen=True)
class KeptForm(NormalForm):
    """A normal form that is worked out once for each part: mutants share nearly all of theirs.

    sound: that of the rules without a fault, taken up wherever the faulty term is not used.
    """

    sound: "KeptForm | None" = None
    faulty: str = ""

    @cached_property
    def packing(self) -> Packing:
        """How branches are packed."""
        return super().packing if self.sound is None else self.sound.packing

    @cached_property
    def _kept(self) -> dict[tuple[tuple[int, ...], bool], tuple[Condition, tuple[Packed, ...]]]:
        return {}

    def packed(self, condition: Condition, negated: bool) -> tuple[Packed, ...]:
        """Return the branches of the condition, or of its negation, packed."""
        # A part is known by its identity, and kept so that no other takes its place.
        key = _identity(condition), negated
        if key not in self._kept:
            found: tuple[Packed, ...] | None
            if self.sound is None or self.faulty in terms_in(condition, self.terms):
                found = self._with_one_more(condition, negated)
                if found is None:
                    found = super().packed(condition, negated)
            else:
                found = self.sound.packed(condition, negated)
            self._kept[key] = condition, found
        return self._kept[key][1]

    def _with_one_more(self, condition: Condition, negated: bool) -> tuple[Packed, ...] | None:
        """Return a known conjunction and a test on a fact that it does not have, if it is that.

        Such a test narrows every branch alike: none makes another superfluous that did not before.
        """
        if negated or not isinstance(condition, All) or len(condition.parts) < 2:
            return None
        *rest, test = condition.parts
        known = self._kept.get((_identity(All(tuple(rest))), False))
        if known is None or not isinstance(test, Test):
            return None
        untested = self.packing.untested[test.name]
        if not all(branch & untested for branch in known[1]):
            return None
        more = self.packing.test(test.name, test.allowed)
        return tuple(branch & more for branch in known[1])


def _identity(condition: Condition) -> tuple[int, ...]:
    """Return what tells the condition from any other; of a conjunction, its parts do."""
    return tuple(map(id, condition.parts)) if isinstance(condition, All) else (id(condition),)
