"""Which goals a suite meets: by what it looks at, and by the faults that it would notice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from clausewise.audit.coverage.goals import Criterion, Goal, Goals, as_mutant
from clausewise.audit.mutation.cases import Case, Differences
from clausewise.audit.mutation.suites import Suite
from clausewise.audit.mutation.trial import Bench, Seen, Trial, seen
from clausewise.decisions.decision import Decision
from clausewise.language.condition import Value
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Rule

Met = dict[Goal, int]
"""The goals that are met, each with the first case that meets it."""


@dataclass(frozen=True)
class Measure:
    """A suite, and the goals that it is held against."""

    bench: Bench
    goals: Goals
    suite: Suite

    def met(self, criterion: Criterion) -> Met:
        """Return the goals of the criterion that the suite meets."""
        found: Met = {}
        match criterion:
            case Criterion.RULE | Criterion.CLAUSE | Criterion.EFFECT:
                for number, decision in self._looked_at():
                    for goal in _seen_in(criterion, decision):
                        found.setdefault(goal, number)
            case Criterion.CONDITION:
                self._conditions(found)
            case Criterion.MCDC:
                self._decisive_tests(found)
            case Criterion.ROTATION:
                self._rotations(found)
            case Criterion.PAIRS | Criterion.SILENCE:
                self._regions(criterion, found)
        wanted = set(self.goals.of(criterion))
        return {goal: number for goal, number in found.items() if goal in wanted}

    def _looked_at(self) -> Iterator[tuple[int, Decision]]:
        for number, case in enumerate(self.suite.cases):
            if self.suite.asserted[number]:
                yield number, self._decision(case)

    def _conditions(self, found: Met) -> None:
        by_action: dict[str, list[int]] = {}
        for number, case in enumerate(self.suite.cases):
            if self.suite.asserted[number]:
                by_action.setdefault(case.action, []).append(number)
        for stuck in self.goals.stuck:
            for action in stuck.rule.actions or by_action:
                for number in by_action.get(action, ()):
                    value = self._value(self.suite.cases[number], stuck.test.name)
                    truth = None if value is None else value in stuck.test.allowed
                    goal = Goal(
                        Criterion.CONDITION, stuck.rule.id, stuck.spot, stuck.test.name, truth
                    )
                    found.setdefault(goal, number)

    def _regions(self, criterion: Criterion, found: Met) -> None:
        by_action: dict[str, list[Goal]] = {}
        for goal in self.goals.of(criterion):
            by_action.setdefault(goal.part, []).append(goal)
        for number, decision in self._looked_at():
            for goal in by_action.get(decision.action, ()):
                if goal not in found and lies_in(goal, decision):
                    found[goal] = number

    def _decisive_tests(self, found: Met) -> None:
        for stuck in self.goals.stuck:
            classes = self.goals.values(stuck.rule)[stuck.test.name]
            for becomes, is_so in ((stuck.never, True), (stuck.always, False)):
                wanted = {
                    like: Goal(Criterion.MCDC, stuck.rule.id, stuck.spot, stuck.test.name, value)
                    for value, alike in classes.items()
                    if (value in stuck.test.allowed) is is_so
                    for like in alike
                }
                self._credit(found, stuck.rule, becomes, {stuck.test.name: wanted})

    def _rotations(self, found: Met) -> None:
        for rule in self.goals.rules:
            wanted = {
                name: {
                    like: Goal(Criterion.ROTATION, rule.id, name=name, value=value)
                    for value, alike in classes.items()
                    for like in alike
                }
                for name, classes in self.goals.others(rule).items()
            }
            self._credit(found, rule, None, wanted)

    def _credit(
        self,
        found: Met,
        was: Rule,
        becomes: Rule | None,
        wanted: Mapping[str, Mapping[Value, Goal]],
    ) -> None:
        """Credit each goal whose value some case has in which the fault is noticed."""
        left = {goal for goals in wanted.values() for goal in goals.values()} - found.keys()
        mutant = as_mutant(was, becomes)
        trial = self.bench.trial(mutant)
        for number in self._differences.possible(trial.book, (was.id,)).every:
            if not left:
                return
            case = self.suite.cases[number]
            here: set[Goal] = set()
            for name, goals in wanted.items():
                value = self._value(case, name)
                if value is not None and goals.get(value) in left:
                    here.add(goals[value])
            if not here:
                continue
            now = seen(trial.decide(case.action, case.facts, case.choice))
            was_seen = self._seen(number)
            if now != was_seen and self.suite.notices(number, was_seen, now, trial):
                found.update(dict.fromkeys(here, number))
                left -= here

    def _value(self, case: Case, name: str) -> Value | None:
        return case.choice[name] if name in case.choice else case.facts.get(name)

    def _decision(self, case: Case) -> Decision:
        return self._original.decide(case.action, case.facts, case.choice)

    @cached_property
    def _original(self) -> Trial:
        return self.bench.original()

    @cached_property
    def _differences(self) -> Differences:
        return Differences(self.bench.book, self.suite.cases)

    @cached_property
    def _kept(self) -> dict[int, Seen]:
        return {}

    def _seen(self, number: int) -> Seen:
        if number not in self._kept:
            self._kept[number] = seen(self._decision(self.suite.cases[number]))
        return self._kept[number]


def lies_in(goal: Goal, decision: Decision) -> bool:
    """Tell whether a decision is one that a pair or a silence asks for."""
    if goal.criterion is Criterion.SILENCE and decision.verdict is not Verdict.NOT_COVERED:
        return False
    return all(decision.facts.get(name) in allowed for name, allowed in goal.where)


def meets(bench: Bench, goals: Goals, goal: Goal, case: Case) -> bool:
    """Tell whether a case, all of whose answer is looked at, meets the goal."""
    original = bench.original().decide(case.action, case.facts, case.choice)
    match goal.criterion:
        case Criterion.PAIRS | Criterion.SILENCE:
            return goal.part == case.action and lies_in(goal, original)
        case Criterion.RULE | Criterion.CLAUSE | Criterion.EFFECT:
            return goal in _seen_in(goal.criterion, original)
        case _:
            pass
    rule = goals.book.rules[goal.part]
    if rule.actions and case.action not in rule.actions:
        return False
    value = case.choice[goal.name] if goal.name in case.choice else case.facts.get(goal.name)
    if goal.criterion is Criterion.CONDITION:
        allowed = goals.at(goal).test.allowed
        return (None if value is None else value in allowed) == goal.value
    if value not in goals.like(goal):
        return False
    return _with_fault(bench, goals, goal, case) != seen(original)


def told_by_clauses(bench: Bench, goals: Goals, goal: Goal, case: Case) -> frozenset[str]:
    """Return the effects of which the clauses, and nothing else of the answer, tell a goal's fault.

    None are returned where something else tells it too, or the goal asks for no fault.
    """
    if goal.criterion not in (Criterion.MCDC, Criterion.ROTATION):
        return frozenset()
    was = seen(bench.original().decide(case.action, case.facts, case.choice))
    now = _with_fault(bench, goals, goal, case)
    if _without_clauses(was) != _without_clauses(now):
        return frozenset()
    return frozenset(effect for effect, *_ in was.effects ^ now.effects)


def _with_fault(bench: Bench, goals: Goals, goal: Goal, case: Case) -> Seen:
    trial = bench.trial(as_mutant(goals.book.rules[goal.part], goals.fault(goal)))
    return seen(trial.decide(case.action, case.facts, case.choice))


def _without_clauses(answer: Seen) -> object:
    effects = {(effect, value, is_open) for effect, value, _, is_open in answer.effects}
    return answer._replace(effects=frozenset()), effects


def _seen_in(criterion: Criterion, decision: Decision) -> Iterator[Goal]:
    match criterion:
        case Criterion.RULE:
            for parts in (decision.reasons, decision.advice, decision.procedures):
                yield from (Goal(criterion, part.rule) for part in parts)
            yield from (Goal(criterion, rule) for part in decision.effects for rule in part.rules)
        case Criterion.CLAUSE:
            yield from (Goal(criterion, clause) for clause in decision.touched)
        case _:
            for part in decision.effects:
                yield Goal(criterion, part.effect, name="it", value=part.value)
