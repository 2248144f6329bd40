"""What there is to be covered of a rulebook."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import combinations

from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.spots import spots
from clausewise.language.condition import (
    ALWAYS,
    NEVER,
    All,
    Any,
    Condition,
    Not,
    Term,
    Test,
    Value,
    tests,
)
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook
from clausewise.loading.conditions import word


class Criterion(StrEnum):
    """What is counted.

    rule: it takes part in an answer that is looked at. condition: a test comes out true, false,
    unknown. mcdc: with each value of its fact, a test alone decides the outcome. rotation: a rule
    is decisive once for every value of each fact that it does not test. clause, effect: it stands
    in an answer that is looked at. pairs: two facts of an action have these values at once.
    silence: a case of which no rule speaks.
    """

    RULE = "rule"
    CONDITION = "condition"
    MCDC = "mcdc"
    ROTATION = "rotation"
    CLAUSE = "clause"
    EFFECT = "effect"
    PAIRS = "pairs"
    SILENCE = "silence"


Where = tuple[tuple[str, frozenset[Value | None]], ...]
"""Facts, and the values that each may have."""

Classes = Mapping[Value, frozenset[Value]]
"""One value of each class of values that no rule tells apart, and all of the class."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing to be covered; `part` is a rule, a clause, an effect or an action.

    spot: where the test stands in the condition, its terms written out. name, value: the fact or
    reading and the value that a case must have; for a condition the truth that the test must have.
    where: of a pair or a silence, what must be so at once.
    """

    criterion: Criterion
    part: str
    spot: str = ""
    name: str = ""
    value: Value | None = None
    where: Where = ()

    @property
    def id(self) -> str:
        """What it is called; stays the same while the rule does."""
        if self.where:
            return f"{self.part}: {' and '.join(_among(*each) for each in self.where)}"
        at = f" {self.spot}" if self.spot else ""
        if self.criterion is Criterion.CONDITION:
            truth = "unknown" if self.value is None else word(self.value)
            return f"{self.part}{at}: {self.name} comes out {truth}"
        said = (
            f": {self.name} is {word(self.value)}" if self.name and self.value is not None else ""
        )
        return f"{self.part}{at}{said}"


@dataclass(frozen=True, slots=True)
class Stuck:
    """A test of a rule, and the rule with the test stuck at true and at false."""

    rule: Rule
    spot: str
    test: Test
    always: Rule
    never: Rule


@dataclass(frozen=True)
class Goals:
    """The goals of a rulebook."""

    book: Rulebook
    silences: Sequence[Goal] = ()

    def of(self, criterion: Criterion) -> Sequence[Goal]:
        """Return the goals of a criterion, in the order of the rules."""
        return tuple(dict.fromkeys(self._of(criterion)))

    def _of(self, criterion: Criterion) -> Iterator[Goal]:
        match criterion:
            case Criterion.RULE:
                yield from (Goal(criterion, rule.id) for rule in self.rules)
            case Criterion.CLAUSE:
                cited = {clause for rule in self.rules for clause in rule.clauses}
                yield from (Goal(criterion, id) for id in self.book.clauses if id in cited)
            case Criterion.EFFECT:
                for rule in self.rules:
                    for effect, value in rule.effects:
                        yield Goal(criterion, effect, name="it", value=value)
            case Criterion.CONDITION:
                for stuck in self.stuck:
                    name = stuck.test.name
                    yield Goal(criterion, stuck.rule.id, stuck.spot, name, value=True)
                    yield Goal(criterion, stuck.rule.id, stuck.spot, name, value=False)
                    if name in self.book.facts:
                        yield Goal(criterion, stuck.rule.id, stuck.spot, name, value=None)
            case Criterion.MCDC:
                for stuck in self.stuck:
                    for value in self.values(stuck.rule)[stuck.test.name]:
                        yield Goal(criterion, stuck.rule.id, stuck.spot, stuck.test.name, value)
            case Criterion.ROTATION:
                for rule in self.rules:
                    for name, values in self.others(rule).items():
                        for value in values:
                            yield Goal(criterion, rule.id, name=name, value=value)
            case Criterion.PAIRS:
                for action in self.book.actions:
                    yield from self._pairs(action)
            case Criterion.SILENCE:
                # What nobody speaks of is found by a proof.
                yield from self.silences

    def _pairs(self, action: str) -> Iterator[Goal]:
        values = self._classes_of([action])
        facts = [name for name in values if name in self.book.facts]
        for one, other in combinations(facts, 2):
            for value in values[one]:
                for beside in values[other]:
                    where = ((one, frozenset({value})), (other, frozenset({beside})))
                    yield Goal(Criterion.PAIRS, action, where=where)

    @cached_property
    def rules(self) -> Sequence[Rule]:
        """The rules as they stand in their files."""
        return sorted(self.book.rules.values(), key=lambda rule: (rule.place, rule.id))

    @cached_property
    def stuck(self) -> Sequence[Stuck]:
        """Every test of every rule, those of terms once for each rule that uses the term."""
        return [stuck for rule in self.rules for stuck in self._stuck(rule)]

    def _stuck(self, rule: Rule) -> Iterator[Stuck]:
        whole = written_out(rule.when, self.book.conditions)
        for spot in spots(whole):
            if isinstance(spot.node, Test):
                yield Stuck(
                    rule=rule,
                    spot=spot.path or "1",
                    test=spot.node,
                    always=replace(rule, when=spot.put(ALWAYS)),
                    never=replace(rule, when=spot.put(NEVER)),
                )

    def others(self, rule: Rule) -> Mapping[str, Classes]:
        """Return the facts that bear on the rule's actions and that the rule does not test."""
        own = {test.name for test in tests(rule.when, self.book.conditions)}
        return {
            name: values
            for name, values in self.values(rule).items()
            if name in self.book.facts and name not in own
        }

    def values(self, rule: Rule) -> Mapping[str, Classes]:
        """Return what rules on its actions test, with the classes of the values."""
        return self._classes[rule.actions]

    @cached_property
    def _classes(self) -> Mapping[tuple[str, ...], Mapping[str, Classes]]:
        return {
            actions: self._classes_of(actions or tuple(self.book.actions))
            for actions in {rule.actions for rule in self.rules}
        }

    def _classes_of(self, actions: Sequence[str]) -> Mapping[str, Classes]:
        asked: dict[str, dict[frozenset[Value], None]] = {}
        for action in actions:
            for rule in self.book.rules_for(action):
                for test in tests(rule.when, self.book.conditions):
                    asked.setdefault(test.name, {})[test.allowed] = None
        found: dict[str, Classes] = {}
        for name, sets in sorted(asked.items()):
            classes: dict[tuple[bool, ...], list[Value]] = {}
            for value in self.book.values[name]:
                classes.setdefault(tuple(value in allowed for allowed in sets), []).append(value)
            found[name] = {values[0]: frozenset(values) for values in classes.values()}
        return found

    def at(self, goal: Goal) -> Stuck:
        """Return the test that the goal is about."""
        return self._by_spot[goal.part, goal.spot]

    @cached_property
    def _by_spot(self) -> Mapping[tuple[str, str], Stuck]:
        return {(stuck.rule.id, stuck.spot): stuck for stuck in self.stuck}

    def fault(self, goal: Goal) -> Rule | None:
        """Return the rule with the fault that must be noticed; None where it must be missed."""
        if goal.criterion in (Criterion.RULE, Criterion.ROTATION):
            return None
        stuck = self.at(goal)
        return stuck.never if goal.value in stuck.test.allowed else stuck.always

    def like(self, goal: Goal) -> frozenset[Value]:
        """Return every value that counts as the goal's value."""
        assert goal.value is not None  # whoever asks has a goal with a value
        return self.values(self.book.rules[goal.part])[goal.name][goal.value]


def _among(name: str, allowed: frozenset[Value | None]) -> str:
    said = sorted("unknown" if value is None else word(value) for value in allowed)
    return f"{name} is {' or '.join(said)}"


def as_mutant(was: Rule, becomes: Rule | None) -> Mutant:
    """Return the rule with another condition, or gone, as a mutant that can be tried."""
    return Mutant(id=was.id, operator="", says="", was=was, becomes=becomes)


def written_out(condition: Condition, terms: Mapping[str, Condition]) -> Condition:
    """Return the condition with every term written out."""
    match condition:
        case Test():
            return condition
        case Not(part):
            return Not(written_out(part, terms))
        case All(parts):
            return All(tuple(written_out(part, terms) for part in parts))
        case Any(parts):
            return Any(tuple(written_out(part, terms) for part in parts))
        case Term(id):
            return written_out(terms[id], terms)
