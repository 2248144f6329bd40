"""What nothing killed: either no state tells it from the rules as they are, or one does."""

import random
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final
from zlib import crc32

from clausewise.account.example import Example
from clausewise.account.knowledge import unknowable
from clausewise.audit.as_scenario import Shown, example_of
from clausewise.audit.desk import Desk
from clausewise.audit.mutation.cases import Case
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.plainest import plainest
from clausewise.audit.mutation.trial import Bench, Trial, seen
from clausewise.engines.proof import finder
from clausewise.engines.proof.formula import (
    Among,
    Formula,
    both_of,
    disjunction,
    either_of,
    negation,
    unequal,
)
from clausewise.engines.proof.meaning import (
    Meaning,
    answers_differ,
    names_of,
    open_answers_differ,
    rule_meaning,
    surely,
)
from clausewise.engines.proof.question import NoWitness, Space, Undecided, Witness
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.normal_form import Conjunct, RuleBranches
from clausewise.language.possible import (
    Combination,
    Excluded,
    impossible_branches,
    is_impossible,
)
from clausewise.language.vocabulary import Reading

MOST_TRIED: Final = 400
"""States near those of the suites in which a survivor is looked for."""


@dataclass(frozen=True, slots=True)
class Equivalent:
    """No possible state tells the mutant from the rules as they are."""


@dataclass(frozen=True)
class Searcher:
    """Looks for a state that tells a mutant from the rules: any, or near the cases of suites."""

    bench: Bench
    cases: Sequence[Case]

    def told_apart(self, mutant: Mutant, trial: Trial) -> Shown | Equivalent | None:
        """Return a witness, or the proof that there is none; None where neither was found."""
        if self._same_form(mutant, trial):
            return Equivalent()
        if not isinstance(mutant.was, Reading):
            proved = self._proved(mutant, trial)
            if proved is not None:
                return proved
        for action, facts, choice in self._states(mutant, trial):
            if is_impossible(self._impossible(action), facts):
                continue
            if self._tells(mutant, trial, action, facts, choice):
                return self._shown_by_an_account(mutant, trial, action, facts, choice)
        return None

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
            space = self._space(action, names_of(sound, faulty) | sound.names)
            lacking = self._lacking_otherwise(mutant, trial, action, space, sound, faulty)
            if lacking is not None:
                return lacking
            # Where no rule comes out otherwise, nothing else need be looked at.
            if self._hold_alike(space, sound, faulty):
                continue
            differ = either_of(answers_differ(sound, faulty), open_answers_differ(sound, faulty))
            match self._desk.find(space, differ):
                case NoWitness():
                    continue
                case Undecided():
                    return None
                case Witness(state):
                    return self._told(mutant, trial, action, state)
        return Equivalent()

    def _lacking_otherwise(
        self,
        mutant: Mutant,
        trial: Trial,
        action: str,
        space: Space,
        sound: Meaning,
        faulty: Meaning,
    ) -> Shown | None:
        """Return a state in which only what an open answer lacks tells the two apart, if found.

        No formula says what an answer lacks, so one state is tried for each rule and fact: the rule
        is open, and the fact, which only one of its forms tests, is unknown.
        """
        for id in sound.rules.keys() & faulty.rules.keys():
            was, now = sound.rules[id], faulty.rules[id]
            for name in sorted(was.names ^ now.names) if was is not now else ():
                is_open = both_of(was.is_open, now.is_open, Among(name, frozenset({None})))
                match self._desk.find(space, is_open) if name in space.variables else None:
                    case Witness(state):
                        found = self._told(mutant, trial, action, state)
                        if found is not None:
                            return found
                    case _:
                        pass
        return None

    def _hold_alike(self, space: Space, sound: Meaning, faulty: Meaning) -> bool:
        """Tell whether every rule is proved to hold where it did, and brings about the same."""
        if sound.rules.keys() != faulty.rules.keys():
            return False
        changed: list[Formula] = []
        for id, now in faulty.rules.items():
            was = sound.rules[id]
            if now is was:
                continue
            before, after = sound.rulebook.rules[id], faulty.rulebook.rules[id]
            if replace(after, when=before.when) != before:
                return False
            changed += [unequal(was.surely, now.surely), unequal(was.possibly, now.possibly)]
        return isinstance(self._desk.find(space, disjunction(changed)), NoWitness)

    def _told(self, mutant: Mutant, trial: Trial, action: str, state: Facts) -> Shown | None:
        facts, chosen = self._desk.split(state)
        choice = {**self.bench.book.defaults, **chosen}
        if not self._tells(mutant, trial, action, facts, choice):
            return None
        return self._shown_by_an_account(mutant, trial, action, facts, choice)

    def _tells(
        self, mutant: Mutant, trial: Trial, action: str, facts: Facts, choice: Choice
    ) -> bool:
        """Tell whether an expectation could tell the mutant's answer from that of the rules."""
        was = self._original.decide(action, facts, choice)
        return seen(was) != seen(trial.decide(action, facts, self._chosen(mutant, choice)))

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
        self, mutant: Mutant, trial: Trial, action: str, facts: Facts, choice: Choice
    ) -> Shown:
        """Return the plainest witness of an account that tells the two apart as well, if any is."""
        bearing = self._together(action, self._bearing(mutant, trial, action))
        impossible = Excluded(e for e in self._impossible(action) if e.keys() <= bearing)

        def tells(state: Facts, chosen: Choice) -> bool:
            possible = not is_impossible(impossible, state)
            return possible and self._tells(mutant, trial, action, state, chosen)

        defaults = self.bench.book.defaults
        facts = {name: value for name, value in facts.items() if name in bearing}
        usual = {name: v for name, v in self._usual(action).items() if name in bearing}
        plain = plainest(facts, choice, usual, defaults, tells)
        for state, chosen in (plain, (facts, choice)):
            unusual = {name: value for name, value in state.items() if usual.get(name) != value}
            # What goes without saying need not be asked for.
            for asked in (unusual, state):
                for unknown in (bearing - state.keys(), frozenset[str]()):
                    shown = example_of(action, asked, unknown)
                    if shown is not None and tells(shown.facts, chosen):
                        return self._witness(action, shown.facts, chosen, shown)
        return self._witness(action, *plain, None)

    def _witness(self, action: str, facts: Facts, choice: Choice, example: Example | None) -> Shown:
        defaults = self.bench.book.defaults
        return Shown(
            action=action,
            facts=facts,
            chosen={name: each for name, each in choice.items() if each != defaults[name]},
            decision=self._original.decide(action, facts, choice),
            example=example,
        )

    def _bearing(self, mutant: Mutant, trial: Trial, action: str) -> frozenset[str]:
        """Return the facts that the rules test or that the mutant tests."""
        names = self._desk.meaning(action, {}).names | {
            name
            for id in self.bench.touched(mutant) & trial.book.rules.keys()
            for branch in trial.engine.branches_of(id)
            for name in branch
        }
        return names & self.bench.book.facts.keys()

    def _usual(self, action: str) -> Facts:
        """Return the facts of an ordinary account and request."""
        shown = example_of(action, {})
        return {} if shown is None else shown.facts

    def _space(self, action: str, names: AbstractSet[str]) -> Space:
        """Return every state that an account can show, those with unknown facts included."""
        key = action, self._together(action, names)
        if key not in self._spaces:
            space = self._desk.space(key[1], unknown=True)
            unknowable = [each for each in self._unknowable(action) if each.keys() <= key[1]]
            possible = both_of(space.possible, negation(surely(unknowable)))
            # Whoever answers keeps what it worked out for a space.
            self._spaces[key] = replace(space, possible=possible)
        return self._spaces[key]

    @cached_property
    def _spaces(self) -> dict[tuple[str, frozenset[str]], Space]:
        return {}

    def _together(self, action: str, names: AbstractSet[str]) -> frozenset[str]:
        """Return the names and those of facts that could not be as they are beside them."""
        found = frozenset(names)
        while True:
            beside = {
                name
                for each in self._impossible(action)
                if not found.isdisjoint(each)
                for name in each
            }
            if beside <= found:
                return found
            found |= beside

    def _impossible(self, action: str) -> Excluded:
        if action not in self._excluded:
            book = self.bench.book
            branches = impossible_branches(book, book.facts.keys())
            self._excluded[action] = Excluded([*branches, *self._unknowable(action)])
        return self._excluded[action]

    @cached_property
    def _excluded(self) -> dict[str, Excluded]:
        return {}

    def _unknowable(self, action: str) -> Sequence[Combination]:
        facts = self.bench.book.facts
        return unknowable(action, {name: fact.values for name, fact in facts.items()})

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
