"""Two rulebooks compared by what comes of requests, not by their lines."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from clausewise.audit.describe import Description, describe
from clausewise.engines.proof import prover
from clausewise.engines.proof.formula import Formula, both_of, either_of, negation, truth
from clausewise.engines.proof.meaning import (
    Meaning,
    clauses_differ,
    effects_differ,
    meaning_of,
    names_of,
    verdicts_differ,
)
from clausewise.engines.proof.question import (
    NoWitness,
    Prover,
    Space,
    Undecided,
    Witness,
    counted,
    space_of,
)
from clausewise.engines.reference import ReferenceEngine
from clausewise.language.condition import Choice, Facts
from clausewise.language.normal_form import RuleBranches, rule_branches
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.scenarios.run import ScenarioRun

Bearing = Literal["more permissive", "less permissive", "other"]

MOST_CASES = 4
"""Descriptions of one group of states."""


@dataclass(frozen=True)
class Side:
    """One of the two rulebooks, under its choice of readings."""

    book: Rulebook
    choice: Choice
    branches: tuple[RuleBranches, ...]
    judge: ReferenceEngine

    def decide(self, action: str, facts: Facts) -> Outcome:
        """Return what the judge says; facts and values that the book lacks are unknown to it."""
        known = {
            name: value
            for name, value in facts.items()
            if name in self.book.facts and value in self.book.facts[name].values
        }
        return self.judge.decide(action, known, self.choice)


def side(book: Rulebook, choice: Choice) -> Side:
    """Return a rulebook made ready to be compared."""
    return Side(book, choice, rule_branches(book), ReferenceEngine(book))


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """States of one action that come out otherwise in one way.

    was, now: the verdicts; `part` is what differs where they are the same. states: how many, of all
    that can be; None where nobody can count them. clauses: behind the verdict in the example,
    before or after, and not both.
    """

    action: str
    part: Literal["verdict", "effects", "clauses", "unknown"]
    was: Verdict
    now: Verdict
    states: int | None
    of: int | None
    cases: Description
    example: Facts
    before: Outcome
    after: Outcome
    clauses: tuple[str, ...]
    formula: Formula = field(repr=False, compare=False)

    @property
    def bearing(self) -> Bearing:
        """Whether more is permitted than before, or less."""
        if self.was is self.now:
            return "other"
        if self.now is Verdict.PERMITTED:
            return "more permissive"
        if self.was is Verdict.PERMITTED or self.now is Verdict.FORBIDDEN:
            return "less permissive"
        return "more permissive" if self.was is Verdict.FORBIDDEN else "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDifference:
    """What became of one action: groups, none where it is proved the same; else the reason."""

    action: str
    groups: tuple[Group, ...]
    undecided: str = ""


@dataclass(frozen=True, kw_only=True)
class Difference:
    """Two rulebooks compared.

    readings: those of which the chosen option is another, with both; facts: those that one side
    lacks, or whose values differ. words: clauses whose paraphrase or fingerprint differs, which
    bears on no outcome.
    """

    old: Side
    new: Side
    actions: tuple[ActionDifference, ...]
    readings: Mapping[str, tuple[str, str]]
    facts: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def groups(self) -> tuple[Group, ...]:
        """Every group of every action."""
        return tuple(group for action in self.actions for group in action.groups)

    @property
    def undecided(self) -> tuple[str, ...]:
        """The actions of which nobody can tell."""
        return tuple(each.action for each in self.actions if each.undecided)


def difference(old: Side, new: Side, asked: Prover | None = None) -> Difference:
    """Return what is otherwise in the new rulebook."""
    answerer = asked or prover()
    actions = dict.fromkeys((*old.book.actions, *new.book.actions))
    return Difference(
        old=old,
        new=new,
        actions=tuple(_action(old, new, action, answerer) for action in actions),
        readings={
            name: (old.choice.get(name, ""), new.choice.get(name, ""))
            for name in dict.fromkeys((*old.choice, *new.choice))
            if old.choice.get(name) != new.choice.get(name)
        },
        facts=tuple(_other_facts(old.book, new.book)),
        words=tuple(_other_words(old.book, new.book)),
    )


def _other_facts(old: Rulebook, new: Rulebook) -> Iterator[str]:
    for name in dict.fromkeys((*old.facts, *new.facts)):
        mine = old.facts[name].values if name in old.facts else ()
        theirs = new.facts[name].values if name in new.facts else ()
        if set(mine) != set(theirs):
            yield name


def _other_words(old: Rulebook, new: Rulebook) -> Iterator[str]:
    for name in sorted(old.clauses.keys() | new.clauses.keys()):
        mine, theirs = old.clauses.get(name), new.clauses.get(name)
        if (
            mine is None
            or theirs is None
            or ((mine.says, mine.fingerprint) != (theirs.says, theirs.fingerprint))
        ):
            yield name


def _action(old: Side, new: Side, action: str, answerer: Prover) -> ActionDifference:
    mine = meaning_of(old.book, action, old.choice, old.branches)
    theirs = meaning_of(new.book, action, new.choice, new.branches)
    names = names_of(mine, theirs)
    space = space_of(names, old.book, new.book)
    groups: list[Group] = []
    for part, was, now, formula in _parts(mine, theirs):
        found = answerer.find(space, formula)
        match found:
            case Undecided(reason):
                return ActionDifference(action=action, groups=(), undecided=reason)
            case Witness(state):
                groups.append(
                    _group(old, new, action, part, was, now, space, formula, state, answerer)
                )
            case NoWitness():
                pass
    if not groups:
        # What is the same for all that is known may differ for what is not.
        wide = space_of(names, old.book, new.book, unknown=True)
        differs = either_of(
            verdicts_differ(mine, theirs),
            effects_differ(mine, theirs),
            clauses_differ(mine, theirs),
        )
        found = answerer.find(wide, differs)
        if isinstance(found, Undecided):
            return ActionDifference(action=action, groups=(), undecided=found.reason)
        if isinstance(found, Witness):
            state = found.state
            was, now = old.decide(action, state).verdict, new.decide(action, state).verdict
            groups.append(
                _group(old, new, action, "unknown", was, now, wide, differs, state, answerer)
            )
    return ActionDifference(action=action, groups=tuple(groups))


def _parts(
    mine: Meaning, theirs: Meaning
) -> Iterator[tuple[Literal["verdict", "effects", "clauses"], Verdict, Verdict, Formula]]:
    """Yield every way in which a known state can come out otherwise, each apart."""
    settled = [verdict for verdict in Verdict if verdict is not Verdict.UNDETERMINED]
    effects, clauses = effects_differ(mine, theirs), clauses_differ(mine, theirs)
    for was in settled:
        for now in settled:
            both = both_of(mine.verdicts[was], theirs.verdicts[now])
            if was is not now:
                yield "verdict", was, now, both
                continue
            yield "effects", was, now, both_of(both, effects)
            yield "clauses", was, now, both_of(both, negation(effects), clauses)


def _group(
    old: Side,
    new: Side,
    action: str,
    part: Literal["verdict", "effects", "clauses", "unknown"],
    was: Verdict,
    now: Verdict,
    space: Space,
    formula: Formula,
    state: Facts,
    answerer: Prover,
) -> Group:
    before, after = old.decide(action, state), new.decide(action, state)
    return Group(
        action=action,
        part=part,
        was=was,
        now=now,
        states=counted(answerer, space, formula),
        of=counted(answerer, space, space.possible),
        cases=describe(answerer, space, formula, MOST_CASES),
        example=state,
        before=before,
        after=after,
        clauses=tuple(sorted(_clauses(old.book, before) ^ _clauses(new.book, after))),
        formula=formula,
    )


def _clauses(book: Rulebook, outcome: Outcome) -> frozenset[str]:
    ids = outcome.deciding | outcome.holding | outcome.open
    return frozenset(clause for id in ids for clause in book.rules[id].clauses)


def touched_by(found: Difference, runs: Iterable[ScenarioRun]) -> Mapping[int, list[str]]:
    """Return the scenarios that ask something of each group's states, by the group's number.

    Of scenarios that choose readings of their own nothing is said.
    """
    cases = [
        (run.scenario.id, step.request.action, step.decision.facts)
        for run in runs
        if not run.scenario.readings
        for step in run.steps
    ]
    return {
        number: list(
            dict.fromkeys(
                name
                for name, action, facts in cases
                if action == group.action and truth(group.formula, facts)
            )
        )
        for number, group in enumerate(found.groups)
    }
