"""The funnel of the recovery by the secondary address: how many users get how far, and why not."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from clausewise.behaviour.ways import Act, Ways, against
from clausewise.language.condition import Value, tests
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.population.answers import State
from clausewise.population.summary import clauses_of
from clausewise.population.tally import Tally

Data = dict[str, Any]

STAGE: Final = "recovery.stage"
NOTICED: Final = ("noticed", "started", "step_one_done", "step_two_done", "complete")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step. fact: what must be so of the user; or acts, any of which must lead on.

    first: an act before it, whatever comes of it. there: values of a fact of who took the step.
    """

    name: str
    says: str
    fact: tuple[str, Value] | None = None
    first: str = ""
    acts: tuple[str, ...] = ()
    there: tuple[str, tuple[Value, ...]] = (STAGE, ())


STEPS: Final = (
    Step(
        name="undeliverable",
        says="Mail does not reach the primary address",
        fact=("target.primary_delivery", "undeliverable"),
    ),
    Step(
        name="secondary",
        says="There is a secondary address",
        fact=("target.secondary_address", "recorded"),
    ),
    Step(
        name="notice",
        says="Asked by e-mail, the product sends a notice to it",
        first="submit_request",
        acts=("handle_request",),
        there=(STAGE, NOTICED),
    ),
    Step(
        name="received",
        says="The notice arrives",
        acts=("receive_notice",),
        there=(STAGE, NOTICED[1:]),
    ),
    Step(
        name="step_one",
        says="The user can verify that address, or change the primary one",
        acts=("verify_address", "change_primary"),
        there=(STAGE, ("step_one_done", "complete")),
    ),
    Step(
        name="reset",
        says="The password can be reset: a link arrives, or an admin may set one",
        acts=("send_reset_email", "set_password"),
        there=(STAGE, ("complete",)),
    ),
)


def funnel_data(ways: Ways, tally: Tally) -> list[Data]:
    """Return for each step who gets there, who is there already, and what keeps the others back.

    A step whose acts the rules do not know is left out, and so is one on a fact that none tests.
    """
    steps = [step for step in STEPS if _known(ways, step)]
    at: dict[State, tuple[State, ...]] = {state: (state,) for state in tally.states}
    found = []
    before = tally.decided
    for step in steps:
        taken = {state: _taken(ways, step, state, now) for state, now in at.items()}
        users = {state: tally.states[state].users for state in at}
        went = {state: taken[state].on for state in at if taken[state].on}
        rulebook = ways.answers.decider.rulebook
        on, against_it = _clauses(rulebook, step, taken, users)
        passed = sum(users[state] for state in went)
        found.append(
            {
                "step": step.name,
                "is_fact": step.fact is not None,
                "says": step.says,
                "of": before,
                "users": passed,
                "there": sum(users[state] for state in went if taken[state].there),
                "unknown": sum(n for state, n in users.items() if taken[state].open),
                "clauses": on,
                "against": against_it,
            }
        )
        at, before = went, passed
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """on: the states that the step leads to. rules: behind it, or against it."""

    on: tuple[State, ...]
    there: bool = False
    open: bool = False
    rules: tuple[str, ...] = ()


def _known(ways: Ways, step: Step) -> bool:
    names = {asked.name for asked in ways.answers.asked}
    if step.fact is not None:
        return step.fact[0] in ways.answers.columns
    return bool(names.intersection(step.acts))


def _taken(ways: Ways, step: Step, start: State, now: Sequence[State]) -> _Taken:
    columns = ways.answers.columns
    if step.fact is not None:
        name, value = step.fact
        has = start[columns.index(name)]
        return _Taken(on=tuple(now) if has == value else (), open=has is None)
    fact, values = step.there
    if fact in columns and start[columns.index(fact)] in values:
        return _Taken(on=tuple(now), there=True)
    tried = list(_tried(ways, step, now))
    on = dict.fromkeys(state for act in tried if not act.open for state in _after(act, now))
    led = [act for act in tried if not act.open and (act.done or act.after is not None)]
    if on:
        return _Taken(on=tuple(on), rules=tuple({r: None for act in led for r in act.rules}))
    if any(act.open for act in tried):
        return _Taken(on=(), open=True)
    return _Taken(on=(), rules=tuple(_against(ways, step, tried)))


def _tried(ways: Ways, step: Step, now: Sequence[State]) -> Iterator[Act]:
    number = {asked.name: at for at, asked in enumerate(ways.answers.asked)}
    for state in now:
        begun = state
        if step.first in number:
            # Whoever asks has asked: whether that is met is what the next act tells.
            begun = ways.act(number[step.first], state).after or state
        for name in step.acts:
            if name in number:
                yield ways.act(number[name], begun)


def _after(act: Act, now: Sequence[State]) -> Iterable[State]:
    if act.after is not None:
        return (act.after,)
    return now if act.done else ()


def _against(ways: Ways, step: Step, tried: Sequence[Act]) -> Iterator[str]:
    rulebook = ways.answers.decider.rulebook
    rules = [rule for act in step.acts for rule in rulebook.rules_for(act)]
    permits = tuple(sorted({rule.id for rule in rules if rule.kind is Kind.PERMIT}))
    yield from against(step.name, tried, permits).rules


def _clauses(
    rulebook: Rulebook, step: Step, taken: dict[State, _Taken], users: dict[State, int]
) -> tuple[dict[str, int], dict[str, int]]:
    """Return the clauses behind the step and against it, each with its users."""
    on: Counter[str] = Counter()
    against_it: Counter[str] = Counter()
    for state, each in taken.items():
        if step.fact is not None:
            # Who has another value there has no need of the recovery: nothing stands against it.
            cited = clauses_on(rulebook, step.fact[0]) if each.on else []
        else:
            cited = clauses_of(rulebook, " ".join(each.rules)).split()
        for clause in cited:
            (on if each.on else against_it)[clause] += users[state]
    return _ranked(on), _ranked(against_it)


def clauses_on(rulebook: Rulebook, fact: str) -> list[str]:
    """Return the clauses that ask for the fact most directly, of those that the notice rests on."""
    found: list[tuple[str, ...]] = []
    for rule in rulebook.rules_for("handle_request"):
        if rule.kind is not Kind.PERMIT:
            continue
        if not any(test.name == fact for test in tests(rule.when, rulebook.conditions)):
            continue
        found.append(rule.clauses)
        for term in rulebook.terms.values():
            shared = set(term.clauses) & set(rule.clauses)
            if shared and any(t.name == fact for t in tests(term.when, rulebook.conditions)):
                found.append(tuple(sorted(shared)))
    return list(sorted(found, key=len)[0]) if found else []


def _ranked(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
