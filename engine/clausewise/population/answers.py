"""What is decided of one state of the facts, as the columns of the output have it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from clausewise.decisions.decision import Decider, Decision, brought_about
from clausewise.engines.agreement import Disagreement, disagreements
from clausewise.engines.reference import ReferenceEngine
from clausewise.language.condition import Value, tests
from clausewise.language.outcome import Outcome
from clausewise.language.rulebook import Rulebook
from clausewise.population.asked import Asked
from clausewise.population.facts import Row, Surroundings, facts_of
from clausewise.population.users_changed import UsersChanged

MOST_KEPT: Final = 200_000
"""Answers that are kept at once; beyond that they are found anew."""

State = tuple[Value | None, ...]
"""The values of the columns that are read of one user; None is unknown."""


class Answer(NamedTuple):
    """The cells of one request and one user; several words in a cell stand apart by a blank."""

    verdict: str
    rules: str
    readings: str
    unknown: str
    effects: str


def answer_of(decision: Decision) -> Answer:
    """Return the decision as cells."""
    return Answer(
        verdict=str(decision.verdict),
        rules=_words(reason.rule for reason in decision.reasons),
        readings=_words(relied.reading for relied in decision.readings),
        unknown=_words(decision.unknown),
        effects=_words(_effect(part.effect, part.value, part.open) for part in decision.effects),
    )


def judged(rulebook: Rulebook, outcome: Outcome) -> tuple[str, str, str, str]:
    """Return the cells that an outcome settles: all but the readings."""
    return (
        str(outcome.verdict),
        _words(outcome.deciding),
        _words(outcome.unknown),
        _words(_effect(*part) for part in brought_about(rulebook, outcome)),
    )


def _words(words: Iterable[str]) -> str:
    return " ".join(sorted(words))


def _effect(effect: str, value: Value, is_open: bool) -> str:
    said = str(value).lower() if isinstance(value, bool) else value
    return f"{effect}={said}{'?' if is_open else ''}"


def facts_tested_by(rulebook: Rulebook, action: str) -> frozenset[str]:
    """Return the facts that some rule on the action tests, by the rules as they are written."""
    return frozenset(
        test.name
        for rule in rulebook.rules_for(action)
        for test in tests(rule.when, rulebook.conditions)
        if test.name in rulebook.facts
    )


@dataclass
class Answers:
    """Decides each state once, by masks. columns: what a state is made of.

    users: what is otherwise of users, in a what-if.
    """

    decider: Decider
    asked: tuple[Asked, ...]
    around: Surroundings
    columns: tuple[str, ...]
    users: UsersChanged | None = None
    _kept: dict[State, tuple[Answer, ...]] = field(default_factory=dict)
    _begun: dict[State, State] = field(default_factory=dict)

    def of(self, state: State) -> tuple[Answer, ...]:
        """Return the answer to each request in this state."""
        found = self._kept.get(state)
        if found is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            row = self.row(state)
            found = self._kept[state] = tuple([self._answer(asked, row) for asked in self.asked])
        return found

    def row(self, state: State) -> Row:
        """Return the state by fact."""
        return dict(zip(self.columns, state, strict=True))

    def begun(self, state: State) -> State:
        """Return the state in which users of this one are before anything is done."""
        if self.users is None:
            return state
        found = self._begun.get(state)
        if found is None:
            if len(self._begun) >= MOST_KEPT:
                self._begun.clear()
            after = self.users.moved(self.row(state)).row
            found = self._begun[state] = tuple([after[name] for name in self.columns])
        return found

    def _answer(self, asked: Asked, row: Row) -> Answer:
        facts = facts_of(asked, self.around, row)
        return answer_of(self.decider.decide(asked.action, facts))

    def disagreements(self, state: State) -> list[Disagreement]:
        """Return where `reference` decides a request otherwise in this state."""
        row, judge = self.row(state), ReferenceEngine(self.decider.rulebook)
        return [
            found
            for asked in self.asked
            for found in disagreements(
                judge,
                [self.decider.engine],
                asked.action,
                facts_of(asked, self.around, row),
                self.decider.choice,
            )
        ]
