"""What nothing killed: either no state tells it from the rules as they are, or one does."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final
from zlib import crc32

from clausewise.audit.as_scenario import Shown, example_of
from clausewise.audit.desk import Desk
from clausewise.audit.mutation.cases import Case
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.trial import Bench, Trial, seen
from clausewise.engines.proof import finder
from clausewise.engines.proof.meaning import Meaning, answers_differ, names_of, rule_meaning
from clausewise.engines.proof.question import NoWitness, Undecided, Witness
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.normal_form import Conjunct, RuleBranches
from clausewise.language.possible import Excluded, impossible_branches, is_impossible
from clausewise.language.vocabulary import Reading

MOST_TRIED: Final = 400
"""States near those of the suites in which a survivor is looked for."""


@dataclass(frozen=True, slots=True)
class Equivalent:
    """No possible state tells the mutant from the rules as they are."""


@dataclass(frozen=True)
class Searcher:
    """Looks for a state that tells a mutant from the rules: near the cases of suites, then any."""

    bench: Bench
    cases: Sequence[Case]

    def told_apart(self, mutant: Mutant, trial: Trial) -> Shown | Equivalent | None:
        """Return a witness, or the proof that there is none; None where neither was found."""
        if self._same_form(mutant, trial):
            return Equivalent()
        for action, facts, choice in self._states(mutant, trial):
            if is_impossible(self._impossible, facts):
                continue
            was = self._original.decide(action, facts, choice)
            now = trial.decide(action, facts, self._chosen(mutant, choice))
            if seen(was) != seen(now):
                chosen = {
                    name: option
                    for name, option in choice.items()
                    if option != self.bench.book.defaults[name]
                }
                found = Shown(action=action, facts=facts, chosen=chosen, decision=was, example=None)
                return self._shown_by_an_account(mutant, trial, choice, found)
        return None if isinstance(mutant.was, Reading) else self._proved(mutant, trial)

    def _proved(self, mutant: Mutant, trial: Trial) -> Shown | Equivalent | None:
        """Return a state that tells the two apart, or the proof that there is none.

        Every state is asked about, those with unknown facts included, under every choice of
        readings: what answers alike to all of that also rests on the same readings. Only which
        facts it lacks may differ, where conditions contradict themselves.
        """
        touched = self.bench.touched(mutant)
        actions = {action for id in touched for action in self._actions(id)}
        for action in sorted(actions):
            sound = self._desk.meaning(action, {})
            faulty = self._faulty(sound, trial, touched)
            space = self._desk.space(names_of(sound, faulty) | sound.names, unknown=True)
            match self._desk.find(space, answers_differ(sound, faulty)):
                case NoWitness():
                    continue
                case Undecided():
                    return None
                case Witness(state):
                    return self._told(mutant, trial, action, state)
        return Equivalent()

    def _told(self, mutant: Mutant, trial: Trial, action: str, state: Facts) -> Shown | None:
        facts, chosen = self._desk.split(state)
        choice = {**self.bench.book.defaults, **chosen}
        was = self._original.decide(action, facts, choice)
        if seen(was) == seen(trial.decide(action, facts, choice)):
            return None
        others = {
            name: option for name, option in chosen.items() if option != self._desk.choice[name]
        }
        found = Shown(action=action, facts=facts, chosen=others, decision=was, example=None)
        return self._shown_by_an_account(mutant, trial, choice, found)

    def _actions(self, rule: str) -> Sequence[str]:
        return self.bench.book.rules[rule].actions or tuple(self.bench.book.actions)

    def _faulty(self, sound: Meaning, trial: Trial, touched: frozenset[str]) -> Meaning:
        """Return what the mutant says of the action, readings tested like facts."""
        rules = {id: rule for id, rule in sound.rules.items() if id in trial.book.rules}
        for id in touched & rules.keys():
            rule = trial.book.rules[id]
            branches = RuleBranches(
                rule=id,
                kind=rule.kind,
                actions=rule.actions,
                conjuncts=trial.engine.branches_of(id),
            )
            rules[id] = rule_meaning(branches, {})
        return replace(sound, rulebook=trial.book, rules=rules)

    @cached_property
    def _desk(self) -> Desk:
        return Desk(self.bench.book, self.bench.book.defaults, finder())

    def _shown_by_an_account(
        self, mutant: Mutant, trial: Trial, choice: Choice, found: Shown
    ) -> Shown:
        """Return the witness with an account that tells the two apart as well, if there is one."""
        bearing = self._desk.meaning(found.action, {}).names | {
            name
            for id in self.bench.touched(mutant) & trial.book.rules.keys()
            for branch in trial.engine.branches_of(id)
            for name in branch
        }
        unknown_ones = (bearing & self.bench.book.facts.keys()) - found.facts.keys()
        for unknown in (frozenset[str](), unknown_ones):
            shown = example_of(found.action, found.facts, unknown)
            if shown is None:
                continue
            was = self._original.decide(found.action, shown.facts, choice)
            now = trial.decide(found.action, shown.facts, self._chosen(mutant, choice))
            if seen(was) != seen(now):
                return replace(found, facts=shown.facts, decision=was, example=shown)
        return found

    @cached_property
    def _impossible(self) -> Excluded:
        return impossible_branches(self.bench.book, self.bench.book.facts.keys())

    @cached_property
    def _original(self) -> Trial:
        return self.bench.original()

    def _chosen(self, mutant: Mutant, choice: Choice) -> Choice:
        if isinstance(mutant.becomes, Reading):
            return {**choice, mutant.becomes.id: mutant.becomes.default}
        return choice

    def _same_form(self, mutant: Mutant, trial: Trial) -> bool:
        """Tell whether every rule has the same branches as before, and the same consequence."""
        if isinstance(mutant.was, Reading):
            return False
        for id in self.bench.touched(mutant):
            was, now = self.bench.book.rules[id], trial.book.rules.get(id)
            if now is None or (now.kind, now.effects) != (was.kind, was.effects):
                return False
            before = _branch_set(self.bench.branches[id].conjuncts)
            after = _branch_set(trial.engine.branches_of(id))
            if before != after:
                return False
        return True

    def _states(self, mutant: Mutant, trial: Trial) -> Iterator[tuple[str, Facts, Choice]]:
        """Yield states in which a rule that the fault changes holds, or its faulty form does."""
        draw = random.Random(crc32(mutant.id.encode()))
        book = self.bench.book
        if isinstance(mutant.was, Reading):
            near = [case for case in self.cases if case.choice[mutant.was.id] == mutant.was.default]
            for case in draw.sample(near, min(len(near), MOST_TRIED)):
                yield case.action, case.facts, case.choice
            return
        rules = sorted(self.bench.touched(mutant))
        for _ in range(MOST_TRIED if rules else 0):
            id = draw.choice(rules)
            faulty = trial.engine.branches_of(id) if id in trial.book.rules else ()
            branches = [*self.bench.branches[id].conjuncts, *faulty]
            actions = book.rules[id].actions or tuple(book.actions)
            asked = self._near.get(draw.choice(actions), ())
            if asked and branches:
                case = draw.choice(asked)
                yield self._bent(draw, case, draw.choice(branches))

    def _bent(self, draw: random.Random, case: Case, branch: Conjunct) -> tuple[str, Facts, Choice]:
        """Return the case, bent so that it meets most of the branch."""
        facts: dict[str, Value] = dict(case.facts)
        choice: dict[str, str] = dict(case.choice)
        for name, allowed in branch.items():
            if draw.random() < 0.1 or not allowed:
                continue
            value = draw.choice(sorted(allowed, key=str))
            if name in choice:
                choice[name] = str(value)
            else:
                facts[name] = value
        return case.action, facts, choice

    @cached_property
    def _near(self) -> Mapping[str, Sequence[Case]]:
        found: dict[str, list[Case]] = {}
        for case in self.cases:
            found.setdefault(case.action, []).append(case)
        return found


def _branch_set(branches: Sequence[Conjunct]) -> frozenset[frozenset[tuple[str, frozenset[Value]]]]:
    return frozenset(frozenset(branch.items()) for branch in branches)
