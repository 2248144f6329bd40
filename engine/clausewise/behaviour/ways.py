"""Ways to a new password: what documented acts, one after the other, make of a user's facts."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from clausewise.account.fact_changes import ARRIVES_NOT, FURTHER, NEW_PASSWORD, facts_after
from clausewise.decisions.decision import Brought, brought_about
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind
from clausewise.population.answers import Answers, State
from clausewise.population.facts import SIGN_ON, facts_of


class Help(StrEnum):
    """Whether documented acts get a user a new password; open where an unknown fact decides."""

    HELPED = "helped"
    OPEN = "open"
    NONE = "none"


class Against(NamedTuple):
    """Why an act gets a user no further. why: `forbidden`, `not_delivered` or `silent`.

    rules: those that say so; of silence, those that would have permitted it.
    """

    request: str
    why: str
    rules: tuple[str, ...]


class Found(NamedTuple):
    """ways: for each last act the shortest way to it. against: what stands against each act of one
    whom nothing helps."""

    help: Help
    ways: tuple[tuple[str, ...], ...] = ()
    against: tuple[Against, ...] = ()


class Act(NamedTuple):
    """What comes of one act. after: the state it leads to; None where it leads nowhere.

    open: a fact is unknown that decides whether it leads anywhere. done: it gives a new password.
    """

    verdict: Verdict
    rules: tuple[str, ...]
    lost: tuple[str, ...]
    after: State | None
    open: bool
    done: bool


@dataclass(frozen=True, slots=True)
class Ways:
    """Finds the ways of each state of the facts; what is found is kept."""

    answers: Answers
    _acts: dict[tuple[int, State], Act] = field(default_factory=dict)
    _found: dict[State, Found] = field(default_factory=dict)

    def of(self, state: State) -> Found:
        """Return whether anything helps who is in this state, and what."""
        found = self._found.get(state)
        if found is None:
            found = self._found[state] = self._search(state)
        return found

    def act(self, number: int, state: State) -> Act:
        """Return what comes of a request, by its number, in a state."""
        found = self._acts.get((number, state))
        if found is None:
            found = self._acts[number, state] = self._tried(number, state)
        return found

    def stopped_by(self, state: State) -> frozenset[str]:
        """Return the rules that forbid an act as things are, or by which what is sent is lost."""
        acts = [self.act(number, state) for number in range(len(self.answers.asked))]
        forbidding = {r for act in acts if act.verdict is Verdict.FORBIDDEN for r in act.rules}
        return frozenset(forbidding.union(*(act.lost for act in acts)))

    def _search(self, state: State) -> Found:
        found, _ = self._walked(state, doubtful=False)
        if found:
            return Found(Help.HELPED, tuple(found.values()))
        found, seen = self._walked(state, doubtful=True)
        if found:
            return Found(Help.OPEN, tuple(found.values()))
        return Found(Help.NONE, (), tuple(self._against(seen)))

    def _walked(
        self, start: State, *, doubtful: bool
    ) -> tuple[dict[str, tuple[str, ...]], list[State]]:
        """Return the shortest way to each last act, and the states that were come to.

        doubtful: take acts too that may lead somewhere.
        """
        ways: dict[State, tuple[str, ...]] = {start: ()}
        ends: dict[str, tuple[str, ...]] = {}
        queue = [start]
        for state in queue:
            for number, asked in enumerate(self.answers.asked):
                act = self.act(number, state)
                way = (*ways[state], asked.name)
                if act.open and not doubtful:
                    continue
                if act.done or (act.open and act.after is None and self._leads(asked.action)):
                    ends.setdefault(asked.name, way)
                if act.after is not None and act.after not in ways:
                    ways[act.after] = way
                    queue.append(act.after)
        return ends, queue

    def _tried(self, number: int, state: State) -> Act:
        asked = self.answers.asked[number]
        row = self.answers.row(state)
        facts = facts_of(asked, self.answers.around, row)
        decider = self.answers.decider
        outcome = decider.engine.decide(asked.action, facts, decider.choice)
        rules = tuple(sorted(outcome.deciding))
        is_open = outcome.verdict is Verdict.UNDETERMINED
        if outcome.verdict is not Verdict.PERMITTED:
            return Act(outcome.verdict, rules, (), None, is_open, False)
        brought = brought_about(decider.rulebook, outcome)
        certain = {(part.effect, part.value) for part in brought if not part.open}
        if any(effect == NEW_PASSWORD for effect, _ in certain):
            return Act(outcome.verdict, rules, (), None, False, True)
        lost = {part: rules for part, rules in brought.items() if _is_lost(part)}
        if any(not part.open for part in lost):
            named = tuple(sorted({rule.id for rules in lost.values() for rule in rules}))
            return Act(outcome.verdict, rules, named, None, False, False)
        is_open = bool(lost) or any(part.open and part.effect in FURTHER for part in brought)
        before = {**row, SIGN_ON: facts.get(SIGN_ON)}
        after = facts_after(asked.details, sorted(certain, key=str), before)
        moved = tuple([after[name] for name in self.answers.columns])
        return Act(outcome.verdict, rules, (), moved, is_open, False)

    def _leads(self, action: str) -> bool:
        """Whether the rules let the act bring anybody nearer to a new password."""
        rules = self.answers.decider.rulebook.rules_for(action)
        return any(effect in FURTHER for rule in rules for effect, _ in rule.effects)

    def _against(self, seen: Iterable[State]) -> Iterable[Against]:
        states = list(seen)
        for number, asked in enumerate(self.answers.asked):
            if not self._leads(asked.action):
                continue
            acts = [self.act(number, state) for state in states]
            if any(act.after is not None for act in acts):
                continue
            yield against(asked.name, acts, self._permits(asked.action))

    def _permits(self, action: str) -> tuple[str, ...]:
        rules = self.answers.decider.rulebook.rules_for(action)
        return tuple(sorted(rule.id for rule in rules if rule.kind is Kind.PERMIT))


def against(request: str, acts: Iterable[Act], permits: tuple[str, ...]) -> Against:
    """Return what stands against an act that led nowhere in any of the states tried."""
    tried = list(acts)
    forbidding = {r for act in tried if act.verdict is Verdict.FORBIDDEN for r in act.rules}
    lost = {rule for act in tried for rule in act.lost}
    if lost:
        return Against(request, "not_delivered", tuple(sorted(lost)))
    if forbidding:
        return Against(request, "forbidden", tuple(sorted(forbidding)))
    return Against(request, "silent", permits)


def _is_lost(part: Brought) -> bool:
    return ARRIVES_NOT.get(part.effect) == part.value
