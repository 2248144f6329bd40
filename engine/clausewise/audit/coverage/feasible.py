"""What becomes of a goal that is open: a state that would meet it, or the proof that none can."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from clausewise.audit.checks import MOST_CASES
from clausewise.audit.coverage.goals import Criterion, Goal, Goals
from clausewise.audit.describe import describe
from clausewise.audit.desk import Desk
from clausewise.audit.mutation.trial import in_normal_form
from clausewise.engines.proof.formula import (
    FALSE,
    TRUE,
    Among,
    Formula,
    both_of,
    conjunction,
)
from clausewise.engines.proof.meaning import (
    Meaning,
    answers_differ,
    names_of,
    rule_meaning,
)
from clausewise.engines.proof.question import Answer, NoWitness, Space, Undecided, Witness
from clausewise.language.condition import Facts, Value, tests
from clausewise.language.normal_form import NormalForm
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A question whose answers are the states that meet a goal, on one action."""

    goal: Goal
    action: str
    space: Space
    formula: Formula


@dataclass(frozen=True)
class Feasible:
    """Asks whether goals can be met, with the readings as the desk chooses them, or with any."""

    desk: Desk
    goals: Goals
    any_readings: bool = False
    _differ: dict[tuple[str, str, str, bool, bool], tuple[Space, Formula]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def ways(self, goal: Goal) -> Iterator[Wanted]:
        """Yield the questions that together ask for every state that meets the goal.

        First with the readings as chosen, then, where that is asked for, with any; first of actions
        on which the goal's fact bears, since a request for another cannot always say it.
        """
        for readings in (False, True) if self.any_readings else (False,):
            for action in sorted(self._actions(goal), key=lambda a: not self._bears(goal.name, a)):
                space, formula = self._question(goal, action, readings=readings)
                yield Wanted(goal=goal, action=action, space=space, formula=formula)

    def _bears(self, name: str, action: str) -> bool:
        return name in self.desk.meaning(action, {}).names

    def _actions(self, goal: Goal) -> Sequence[str]:
        if goal.where:
            return (goal.part,)
        return self.desk.book.rules[goal.part].actions or tuple(self.desk.book.actions)

    def _question(self, goal: Goal, action: str, *, readings: bool) -> tuple[Space, Formula]:
        match goal.criterion:
            case Criterion.RULE | Criterion.MCDC | Criterion.ROTATION:
                rule = self.desk.book.rules[goal.part]
                space, differ = self._difference(goal, rule, action, readings=readings)
                return space, both_of(self._valued(goal, space, readings=readings), differ)
            case Criterion.CONDITION:
                space = self.desk.space(self._all_names(action, readings=readings), unknown=True)
                return space, self._valued(goal, space, readings=readings)
            case Criterion.PAIRS | Criterion.SILENCE:
                space = self.desk.space(self._all_names(action, readings=readings))
                where = conjunction(Among(name, allowed) for name, allowed in goal.where)
                if goal.criterion is Criterion.PAIRS:
                    return space, where
                meaning = self.desk.meaning(action, {} if readings else None)
                return space, both_of(where, meaning.verdicts[Verdict.NOT_COVERED])
            case _:
                message = f"nobody can ask for a state that meets {goal.criterion}"
                raise ValueError(message)

    def answer(self, goal: Goal) -> tuple[Wanted, Facts] | Undecided | None:
        """Return a state that meets the goal and its question; None where there is none."""
        undecided: Undecided | None = None
        for wanted in self.ways(goal):
            match self.found(wanted, wanted.formula):
                case Witness(state):
                    return wanted, self.as_chosen(wanted, wanted.formula, state)
                case Undecided() as reason:
                    undecided = reason
                case NoWitness():
                    pass
        return undecided

    def found(self, wanted: Wanted, formula: Formula) -> Answer:
        """Return a state of the question's space in which the formula is true."""
        return self.desk.find(wanted.space, formula)

    def as_chosen(self, wanted: Wanted, formula: Formula, state: Facts) -> Facts:
        """Return a state in which the formula is true too, readings as chosen where they can be.

        That no more of them could be is not proved: they are given back one after another.
        """
        goal, book = wanted.goal, self.desk.book
        own = set[str]()
        if goal.part in book.rules:
            own = {test.name for test in tests(book.rules[goal.part].when, book.conditions)}
        readings = [name for name in book.readings if name in wanted.space.variables]
        # Nearly always only those that the rule tests have to be others: all at once, then these.
        formula, state, others = self._given_back(
            wanted, formula, state, [name for name in readings if name not in own]
        )
        for name in (*others, *(name for name in readings if name in own)):
            formula, state, _ = self._given_back(wanted, formula, state, [name])
        if goal.name in wanted.space.variables or not goal.name or goal.value is None:
            return state
        # The truth of a test is no value; a reading is as chosen where it is not asked about.
        return state if goal.criterion is Criterion.CONDITION else {**state, goal.name: goal.value}

    def _given_back(
        self, wanted: Wanted, formula: Formula, state: Facts, readings: Sequence[str]
    ) -> tuple[Formula, Facts, Sequence[str]]:
        """Return where the readings are as chosen and a state of it; last, those that cannot be."""
        chosen = (Among(name, frozenset({self.desk.choice[name]})) for name in readings)
        tighter = both_of(formula, *chosen)
        found = self.found(wanted, tighter) if readings else NoWitness()
        if isinstance(found, Witness):
            return tighter, found.state, ()
        return formula, state, readings

    def _valued(self, goal: Goal, space: Space, *, readings: bool) -> Formula:
        """Return where the fact or the reading has the goal's value, or the test its truth."""
        allowed: frozenset[Value | None]
        if not goal.name:
            return TRUE
        if goal.criterion is not Criterion.CONDITION:
            allowed = frozenset[Value | None](self.goals.like(goal))
        elif goal.value is None:
            allowed = frozenset({None})
        else:
            test, values = self.goals.at(goal).test, self.desk.book.values[goal.name]
            is_so = bool(goal.value)
            allowed = frozenset(value for value in values if (value in test.allowed) is is_so)
        if goal.name in space.variables:
            return Among(goal.name, allowed)
        if goal.name in self.desk.book.readings:
            return TRUE if self.desk.choice[goal.name] in allowed else FALSE
        # A fact that does not bear on the action may have any value in it.
        return TRUE

    def _difference(
        self, goal: Goal, rule: Rule, action: str, *, readings: bool
    ) -> tuple[Space, Formula]:
        """Return where the fault that the goal asks for would be noticed."""
        becomes = self.goals.fault(goal)
        is_never = becomes is not None and goal.value in self.goals.at(goal).test.allowed
        key = rule.id, goal.spot, action, is_never, readings
        if key not in self._differ:
            sound = self.desk.meaning(action, {} if readings else None)
            faulty = self._faulty(sound, rule, becomes)
            names = names_of(sound, faulty) | self._all_names(action, readings=readings)
            self._differ[key] = (
                self.desk.space(names),
                answers_differ(sound, faulty),
            )
        return self._differ[key]

    def _all_names(self, action: str, *, readings: bool) -> frozenset[str]:
        """Return every fact that bears on the action, so that questions share their spaces."""
        whole = self.desk.meaning(action, {}).names
        return whole if readings else whole & self.desk.book.facts.keys()

    def _faulty(self, sound: Meaning, rule: Rule, becomes: Rule | None) -> Meaning:
        if becomes is None:
            return sound.without(rule.id)
        changed = rule_meaning(in_normal_form(becomes, self._form), sound.choice)
        return replace(sound, rules={**sound.rules, rule.id: changed})

    @cached_property
    def _form(self) -> NormalForm:
        book = self.desk.book
        return NormalForm(book.values, book.conditions, frozenset(book.readings))


def silences(desk: Desk) -> Iterator[Goal]:
    """Yield a goal for each description of where no rule speaks of an action."""
    for action in desk.actions():
        meaning = desk.meaning(action)
        silent = both_of(meaning.in_scope, meaning.verdicts[Verdict.NOT_COVERED])
        for case in describe(desk.prover, desk.space(meaning.names), silent, MOST_CASES).cases:
            yield Goal(Criterion.SILENCE, action, where=tuple(sorted(case.tests.items())))
