"""One scenario as it goes: the account built so far, what was asked of it, what was answered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from clausewise.account.brands import active_standings
from clausewise.account.consistency import contradictions
from clausewise.account.document import account_from_tree
from clausewise.account.effects import AppliedEffects, apply
from clausewise.account.model import Account, User
from clausewise.account.projection import project
from clausewise.account.references import unknown_user
from clausewise.account.request import ON_NOBODY, Request, target_of
from clausewise.bdd.parameters import SOMEBODY, Words
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.agreement import Disagreement, Engine, disagreements
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine
from clausewise.errors import EngineFailure, InputError, Problem, suggest
from clausewise.language.condition import Facts, Value
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import Node
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import shared_accounts
from clausewise.source import Place

NOWHERE: Final = Place("<step>")

Edit = Callable[[Account], Account]

_Case = tuple[str, tuple[tuple[str, Value], ...], tuple[str, ...]]


@dataclass(frozen=True)
class Ground:
    """What the scenarios of a run share: the rules, the engines, the accounts with a name."""

    rulebook: Rulebook
    account_trees: Mapping[str, Node]
    choice: Mapping[str, str] = field(default_factory=dict)
    _accounts: dict[str, Account] = field(default_factory=dict, init=False, repr=False)
    _deciders: dict[tuple[tuple[str, str], ...], Decider] = field(
        default_factory=dict, init=False, repr=False
    )
    _decided: dict[_Case, tuple[Decision, tuple[Disagreement, ...]]] = field(
        default_factory=dict, init=False, repr=False
    )

    @classmethod
    def load(cls, rules: tuple[Path, str], scenarios: tuple[Path, str]) -> "Ground":
        """Read both folders, each with the name to show for it; raises RulesError, InputError."""
        return cls(load_policy(*rules), shared_accounts(*scenarios))

    @cached_property
    def words(self) -> Words:
        """What the legal values of steps are drawn from."""
        return Words(self.rulebook, tuple(sorted(self.account_trees)))

    @cached_property
    def engine(self) -> MaskEngine:
        """The engine whose decisions are shown."""
        return MaskEngine(self.rulebook)

    @cached_property
    def judge(self) -> Engine:
        """The engine that every decision is held to."""
        return ReferenceEngine(self.rulebook)

    def account(self, name: str, place: Place) -> Account:
        """Return the shared account; raises InputError where there is none of the name."""
        if name not in self._accounts:
            if name not in self.account_trees:
                known = ", ".join(sorted(self.account_trees))
                remedy = suggest(name, self.account_trees, f"the shared accounts are {known}")
                message = f"no account is called `{name}`"
                raise InputError([Problem(place, "unknown-account", message, remedy)])
            problems: list[Problem] = []
            account = account_from_tree(self.account_trees[name], problems)
            if account is None:
                raise InputError(problems)
            self._accounts[name] = account
        return self._accounts[name]

    def decider(self, readings: Mapping[str, str]) -> Decider:
        """Return what decides under these readings."""
        key = tuple(sorted(readings.items()))
        if key not in self._deciders:
            choice = self.rulebook.choose({**self.choice, **readings})
            self._deciders[key] = Decider(self.rulebook, self.engine, choice)
        return self._deciders[key]

    def decided(
        self, action: str, facts: Facts, decider: Decider
    ) -> tuple[Decision, tuple[Disagreement, ...]]:
        """Return what is decided, and in what the engines differ on it; decided once a case."""
        key = action, tuple(facts.items()), tuple(decider.choice.values())
        if key not in self._decided:
            differ: tuple[Disagreement, ...] = ()
            if self.judge is not self.engine:
                differ = disagreements(self.judge, (self.engine,), action, facts, decider.choice)
            self._decided[key] = decider.decide(action, facts), differ
        return self._decided[key]


class Unjudged(Ground):
    """A ground for those who ask what would be decided: that engines agree is for a run to see."""

    @property
    def judge(self) -> Engine:
        """The engine whose decisions are shown."""
        return self.engine


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one request: `before` is the account that it was put to.

    readings: the options that the scenario had chosen by then.
    """

    request: Request
    before: Account
    readings: Mapping[str, str]
    decision: Decision
    applied: AppliedEffects
    disagreements: tuple[Disagreement, ...]


@dataclass
class Story:
    """The state that the steps of one scenario share; `place` is the step that is running."""

    ground: Ground
    place: Place = NOWHERE
    account: Account = field(default_factory=Account)
    readings: dict[str, str] = field(default_factory=dict)
    manner: dict[str, Any] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    checked: int = 0
    """Comparisons that Then steps have made so far."""
    looked_at: set[int] = field(default_factory=set)
    """The answers that were the last one when a Then step compared something."""
    named: set[tuple[str, str]] = field(default_factory=set)
    """The effects of the last answer that Then steps have named, each with its value."""
    _described: bool = False
    _given: list[tuple[Place, Account]] = field(default_factory=list)

    def start_from(self, name: str) -> None:
        """Take a shared account, in place of one that a Background named.

        Raises InputError where something was said of the account before already.
        """
        if self._described or self.answers:
            message = "an account is named after something was said of another"
            raise self.wrong("account-too-late", message, "name the account first")
        self.change(lambda _: self.ground.account(name, self.place))
        self._described = False

    def change(self, edit: Edit) -> None:
        """Change the account as a Given step says."""
        self._described = True
        self.account = edit(self.account)
        self._given.append((self.place, self.account))

    def user(self, name: str) -> str:
        """Return the id of the user who is named; capitals do not matter.

        Raises InputError where the account has no such user, or several.
        """
        found = self.find_user(name)
        if found is None:
            raise InputError([unknown_user(self.place, name, self.account.users)])
        return found

    def find_user(self, name: str) -> str | None:
        """Return the user's id, or None; raises InputError where the name fits several."""
        users = self.account.users
        if name in users:
            return name
        folded = name.casefold()
        found = [
            id
            for id, user in users.items()
            if folded in (id.casefold(), (user.name or "").casefold())
        ]
        if len(found) > 1:
            message = f"`{name}` is the name of several users: {', '.join(found)}"
            raise self.wrong("ambiguous-user", message, "write the id")
        return found[0] if found else None

    def actor(self, name: str) -> str | None:
        """Return the id of the user who acts; None where it is somebody, nobody knows who."""
        return None if name == SOMEBODY else self.user(name)

    def change_user(self, id: str, **parts: Any) -> None:
        """Change a user of the account, or add one."""
        users = self.account.users
        # Where somebody owns the account, whoever is new does not.
        owner = False if any(user.owner for user in users.values()) else None
        user = users.get(id) or User(owner=owner)
        self.change(lambda a: replace(a, users={**users, id: replace(user, **parts)}))

    def ask(self, action: str, **parts: Any) -> None:
        """Put a request to the account, decide it, and take over what comes of it.

        Raises InputError where the account contradicts itself, EngineFailure where engines differ.
        """
        self._refuse_contradictions()
        request = Request(action=action, **{**parts, **self.manner})
        self.manner.clear()
        decider = self.ground.decider(self.readings)
        decision, differ = self.ground.decided(action, project(self.account, request), decider)
        effects = [(part.effect, part.value, part.open) for part in decision.effects]
        applied = apply(
            self.account, request, effects, counts_as_active=active_standings(decider.choice)
        )
        answer = Answer(
            request=request,
            before=self.account,
            readings=dict(self.readings),
            decision=decision,
            applied=applied,
            disagreements=differ,
        )
        self.answers.append(answer)
        self.named.clear()
        self.account = applied.account
        self._given.clear()
        if differ:
            said = "; ".join(map(str, differ))
            remedy = "report it: one of the engines has a fault"
            raise EngineFailure([Problem(self.place, "engines-disagree", said, remedy)])

    @property
    def answer(self) -> Answer:
        """What came of the last request; raises InputError where nothing was asked yet."""
        if not self.answers:
            message = "nothing was asked yet, so there is nothing to compare with"
            raise self.wrong("then-before-when", message, "put a When step before this Then")
        return self.answers[-1]

    @property
    def touched(self) -> frozenset[str]:
        """The clauses behind any part of any decision so far."""
        return frozenset[str]().union(*(answer.decision.touched for answer in self.answers))

    @property
    def deciding(self) -> frozenset[str]:
        """The rules that decided any request so far."""
        return frozenset(
            reason.rule for answer in self.answers for reason in answer.decision.reasons
        )

    @property
    def relied_on(self) -> frozenset[str]:
        """The readings that any decision so far rests on."""
        return frozenset(
            relied.reading for answer in self.answers for relied in answer.decision.readings
        )

    def target(self) -> str | None:
        """Return the user whom the last request is about."""
        request = self.answer.request
        return None if request.action in ON_NOBODY else target_of(request)

    def wrong(self, code: str, message: str, remedy: str) -> InputError:
        """Return the error for something wrong with the step that is running."""
        return InputError([Problem(self.place, code, message, remedy)])

    def no_such(self, code: str, name: str, known: Sequence[str]) -> InputError:
        """Return the error for a name that is none, with a code such as `unknown-plan`."""
        what = code.removeprefix("unknown-")
        remedy = suggest(name, known, f"legal values: {', '.join(known)}" if known else "")
        return self.wrong(code, f"no {what} is called `{name}`", remedy or "name one")

    def _refuse_contradictions(self) -> None:
        """Raise InputError with each contradiction, at the step that brought it in."""
        found = list(contradictions(self.account))
        if not found:
            return
        problems = []
        for each in found:
            place = self.place
            for given, account in reversed(self._given):
                if each not in contradictions(account):
                    break
                place = given
            message = f"the account contradicts itself: {each.message}"
            problems.append(Problem(place, each.code, message, each.help))
        raise InputError(problems)
