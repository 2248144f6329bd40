"""What nothing killed: either no state tells it from the rules as they are, or one does."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from zlib import crc32

from clausewise.audit.mutation.cases import Case
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.trial import Bench, Trial, seen
from clausewise.decisions.decision import Decision
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.normal_form import Conjunct
from clausewise.language.vocabulary import Reading

MOST_TRIED: Final = 400
"""States near those of the suites in which a survivor is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A state in which a mutant answers otherwise; `chosen` are the readings that it needs."""

    action: str
    facts: Facts
    chosen: Mapping[str, str]
    decision: Decision
    wrong: Decision


@dataclass(frozen=True, slots=True)
class Equivalent:
    """No possible state tells the mutant from the rules as they are."""


@dataclass(frozen=True)
class Searcher:
    """Looks for a state that tells a mutant from the rules, near the cases that suites ask."""

    bench: Bench
    cases: Sequence[Case]

    def told_apart(self, mutant: Mutant, trial: Trial) -> Witness | Equivalent | None:
        """Return a witness, or the proof that there is none; None where neither was found."""
        if self._same_form(mutant, trial):
            return Equivalent()
        for action, facts, choice in self._states(mutant, trial):
            was = self._original.decide(action, facts, choice)
            now = trial.decide(action, facts, self._chosen(mutant, choice))
            if seen(was) != seen(now):
                chosen = {
                    name: option
                    for name, option in choice.items()
                    if option != self.bench.book.defaults[name]
                }
                return Witness(action=action, facts=facts, chosen=chosen, decision=was, wrong=now)
        return None

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
