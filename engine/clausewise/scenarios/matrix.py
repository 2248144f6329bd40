"""The decision matrix: who can do what when, as cases that a scenario file declares."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from clausewise.account.model import Account
from clausewise.account.projection import project
from clausewise.account.request import BY_THE_SYSTEM, ON_NOBODY, ON_ONESELF, Request
from clausewise.account.request_document import request_from_tree
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.agreement import Disagreement, Engine, disagreements
from clausewise.errors import Problem, suggest
from clausewise.language.rulebook import Rulebook
from clausewise.loading import document
from clausewise.loading.bind import Identifier
from clausewise.loading.document import Node, Scalar
from clausewise.scenarios.accounts import account_at
from clausewise.source import Place

NOBODY = ""
THE_SYSTEM = "the system"
THEMSELVES = "themselves"

MOST_CASES = 5_000
"""A matrix of more cells than this is refused: nobody could read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateShape:
    """One state: an account by name or written out, with its differences."""

    id: Identifier
    says: str
    account: Node
    overrides: Node | None = field(default=None, metadata={"key": "with"})
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixShape:
    """Who acts, on whom, and in which states; the actions are those of the rules.

    actors, targets: users of the accounts, by the names to show for them. themselves: whether
    everybody is tried on themselves too. requests: what is said of an action beside who and on
    whom.
    """

    actors: Mapping[str, str]
    targets: Mapping[str, str]
    themselves: bool = False
    requests: Mapping[str, Node] = field(default_factory=dict)
    states: tuple[StateShape, ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One cell before it is decided.

    actor, target: the names to show. place: where the state is declared.
    """

    state: str
    state_says: str
    actor: str
    target: str
    account: Account
    request: Request
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell: the decision, and where an engine differs from the judge."""

    case: Case
    decision: Decision
    disagreements: tuple[Disagreement, ...]


def matrix_cases(
    shapes: Iterable[MatrixShape],
    accounts: Mapping[str, Node],
    rulebook: Rulebook,
    problems: list[Problem],
) -> tuple[Case, ...]:
    """Return the cells of the one matrix that a folder may declare, in the order of its states."""
    declared = list(shapes)
    for another in declared[1:]:
        remedy = f"it is declared first at {declared[0].place}: put the states there"
        message = "the matrix is declared twice"
        problems.append(Problem(another.place, "duplicate-id", message, remedy))
    if not declared:
        return ()
    shape = declared[0]
    problems.extend(_unknown_actions(shape, rulebook))
    problems.extend(_same_states(shape))
    asked = list(_asked(shape, rulebook))
    if len(asked) * len(shape.states) > MOST_CASES:
        message = f"the matrix has more than {MOST_CASES:,} cells"
        remedy = "leave out actors, targets or states"
        problems.append(Problem(shape.place, "too-large", message, remedy))
        return ()
    cases: list[Case] = []
    for state in shape.states:
        account = account_at(state.account, state.overrides, accounts, problems)
        if account is None:
            continue
        # A user who is not there is so in every cell of the state: said once.
        told: dict[Problem, None] = {}
        for actor, target, node in asked:
            found: list[Problem] = []
            request = request_from_tree(node, account, rulebook.actions, found)
            told.update(dict.fromkeys(found))
            if request is not None:
                cases.append(
                    Case(
                        state=state.id,
                        state_says=state.says,
                        actor=actor,
                        target=target,
                        account=account,
                        request=request,
                        place=state.place,
                    )
                )
        problems.extend(told)
    return tuple(cases)


def _unknown_actions(shape: MatrixShape, rulebook: Rulebook) -> Iterator[Problem]:
    for action in shape.requests:
        if action not in rulebook.actions:
            known = ", ".join(rulebook.actions)
            remedy = suggest(action, rulebook.actions, f"the actions are {known}")
            place = getattr(action, "place", shape.place)
            yield Problem(place, "unknown-action", f"no action is called `{action}`", remedy)


def _same_states(shape: MatrixShape) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for state in shape.states:
        if first.setdefault(state.id, state.place) is not state.place:
            remedy = f"it is declared first at {first[state.id]}: give one of the two another id"
            message = f"the id `{state.id}` is taken"
            yield Problem(state.place, "duplicate-id", message, remedy)


def _asked(shape: MatrixShape, rulebook: Rulebook) -> Iterator[tuple[str, str, Node]]:
    """Yield actor and target as shown, and the request, action by action."""
    targets: list[tuple[str, str | None]] = list(shape.targets.items())
    if shape.themselves:
        targets.append((THEMSELVES, None))
    for action in rulebook.actions:
        by_system = action in BY_THE_SYSTEM
        actors = [(THE_SYSTEM, None)] if by_system else list(shape.actors.items())
        if action in ON_NOBODY:
            on: list[tuple[str, str | None]] = [(NOBODY, None)]
        elif action in ON_ONESELF:
            on = [(THEMSELVES, None)]
        else:
            on = [each for each in targets if not by_system or each[1] is not None]
        for target, who in on:
            for actor, actor_id in actors:
                target_id = None if target == NOBODY else who or actor_id
                yield actor, target, _request(shape, action, actor_id, target_id)


def _request(shape: MatrixShape, action: str, actor: str | None, target: str | None) -> Node:
    own = shape.requests.get(action)
    said = own.pairs if isinstance(own, document.Mapping) else {}
    words = {"action": action, "actor": actor, "target": target}
    pairs = {
        key: (_scalar(key, shape.place), _scalar(word, getattr(word, "place", shape.place)))
        for key, word in words.items()
        if word is not None
    }
    return document.Mapping({**said, **pairs}, shape.place.file, shape.place.line, 1)


def _scalar(word: str, place: Place) -> Scalar:
    return Scalar(str(word), False, place.file, place.line, place.column)


def decided(case: Case, decider: Decider, judge: Engine, engines: tuple[Engine, ...]) -> Cell:
    """Return the cell, decided by every engine."""
    facts = project(case.account, case.request)
    action = case.request.action
    return Cell(
        case=case,
        decision=decider.decide(action, facts),
        disagreements=disagreements(judge, engines, action, facts, decider.choice),
    )
