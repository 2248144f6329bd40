"""Scenarios: an account, what is asked of it step by step, and what must come of each step."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from clausewise.account.model import Account
from clausewise.language.condition import Value
from clausewise.language.outcome import Verdict
from clausewise.loading.document import Node
from clausewise.source import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedEffect:
    """One effect that must come about, and the clauses that bring it."""

    effect: str
    value: Value
    clauses: frozenset[str]
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedMessage:
    """One message that must be sent by the step; None leaves a part open."""

    message: str
    to: str | None
    sender: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What must come of a step, exactly; None where the scenario leaves a part open.

    account: what the account must say afterwards, as far as written.
    """

    verdict: Verdict
    clauses: frozenset[str]
    effects: frozenset[ExpectedEffect]
    advice: frozenset[str]
    readings: frozenset[str]
    unknown: frozenset[str] | None
    procedure: frozenset[str] | None
    account: Node | None
    outbox: tuple[ExpectedMessage, ...] | None
    place: Place

    @property
    def cited(self) -> frozenset[str]:
        """The clauses that the author expects behind any part of the decision."""
        effects = (effect.clauses for effect in self.effects)
        return (
            self.clauses
            | self.advice
            | (self.procedure or frozenset())
            | frozenset(chain(*effects))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What happens in the world, then one request, then what must come of it."""

    changes: tuple[Node, ...]
    request: Node
    expect: Expectation


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One scenario; `readings` holds the options that differ from the defaults."""

    id: str
    title: str
    account: Account
    readings: Mapping[str, str]
    steps: tuple[Step, ...]
    place: Place
