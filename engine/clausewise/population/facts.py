"""From a row of a population to the facts of a request that is put for its user."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, get_args

from clausewise.account.model import AUDIENCES, Account, Audience, Role
from clausewise.account.projection import FACTS, OF_TARGET, project
from clausewise.account.request import Request
from clausewise.account.sign_on import sign_on_state
from clausewise.language.condition import Value
from clausewise.population.asked import Asked

Row = Mapping[str, Value | None]
"""What is known of one user, by fact; None is unknown."""

SIGN_ON: Final = "target.sign_on"
ROLE: Final = "target.role"
OF_REQUEST: Final = tuple(fact for fact in FACTS if fact.startswith("request."))
OF_USER: Final = tuple(fact for fact in FACTS if fact.startswith(OF_TARGET) and fact != SIGN_ON)
"""The facts of a user who is acted on; how they sign in follows from their role as a rule."""
OF_ACCOUNT: Final = tuple(
    fact for fact in FACTS if fact.startswith(("account.", "company.", "setting.", "brands."))
)

ADDRESS_STATE: Final = "request.address_state"
DELIVERY: Final[Mapping[str | None, str]] = {
    "primary": "target.primary_delivery",
    "secondary": "target.secondary_delivery",
}
SAME: Final[Mapping[str, str]] = {
    "actor.role": "actor.role",
    "actor.marked_owner": "actor.marked_owner",
    "actor.is_owner": "target.is_owner",
    "actor.state": "target.state",
}
"""The column that tells a fact of the actor where each user acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What holds for every user alike, as the account document has it.

    sign_on: how somebody signs in, by their role as a target; None for a role that is unknown.
    changed: facts that stand whatever a row says, because the account was changed.
    """

    facts: Mapping[str, Value] = field(default_factory=dict)
    sign_on: Mapping[Value | None, Value | None] = field(default_factory=dict)
    changed: Mapping[str, Value | None] = field(default_factory=dict)


def surroundings(account: Account | None) -> Surroundings:
    """Return what the account makes known of every user; nothing without an account."""
    if account is None:
        return Surroundings()
    found = project(account, Request(action="see_setting"))
    audiences: dict[Value | None, frozenset[Audience]] = {None: frozenset(AUDIENCES)}
    for role in get_args(Role):
        audiences[role] = frozenset({"end_users" if role == "end_user" else "team_members"})
    return Surroundings(
        facts={fact: found[fact] for fact in OF_ACCOUNT if fact in found},
        sign_on={role: sign_on_state(account, those) for role, those in audiences.items()},
    )


def columns_of(
    asked: Asked, tested: Collection[str], present: Collection[str], *, account: bool
) -> frozenset[str]:
    """Return the columns that the request needs, where rules test the given facts.

    account: whether there is an account document. A column of the table goes before it.
    """
    found = {fact for fact in tested if fact in OF_ACCOUNT and (fact in present or not account)}
    if asked.actor == "self":
        found.update(column for fact, column in SAME.items() if fact in tested)
    if asked.on_nobody:
        return frozenset(found)
    found.update(fact for fact in tested if fact in OF_USER)
    if SIGN_ON in tested:
        found.add(ROLE if account and SIGN_ON not in present else SIGN_ON)
    if ADDRESS_STATE in tested and asked.details.address in DELIVERY:
        found.add(DELIVERY[asked.details.address])
    if asked.actor == "owner" and "actor.is_target" in tested:
        found.add("target.is_owner")
    return frozenset(found)


def facts_of(asked: Asked, around: Surroundings, row: Row) -> dict[str, Value]:
    """Return what is known of the request put for one user."""
    facts: dict[str, Value | None] = {**around.facts, **stated(asked.details)}
    facts.update((name, value) for name, value in row.items() if name in OF_ACCOUNT)
    if not asked.on_nobody:
        facts.update((name, value) for name, value in row.items() if name in OF_USER)
        facts[SIGN_ON] = row[SIGN_ON] if SIGN_ON in row else around.sign_on.get(row.get(ROLE))
        if asked.details.address_state is None and asked.details.address in DELIVERY:
            state = row.get(DELIVERY[asked.details.address])
            facts[ADDRESS_STATE] = None if state == "no_address" else state
    facts.update(_actor_facts(asked, row))
    facts.update(around.changed)
    return {name: value for name, value in facts.items() if value is not None}


def user_facts(around: Surroundings, row: Row) -> dict[str, Value | None]:
    """Return what is known of a user, and of the account, whatever is asked."""
    sign_on = row[SIGN_ON] if SIGN_ON in row else around.sign_on.get(row.get(ROLE))
    return {**around.facts, **row, SIGN_ON: sign_on, **around.changed}


def stated(details: Request) -> dict[str, Value]:
    """Return the facts of the request that need no user."""
    nobody = Account()
    found = ((fact, FACTS[fact](nobody, details)) for fact in OF_REQUEST)
    return {fact: value for fact, value in found if value is not None}


def _actor_facts(asked: Asked, row: Row) -> Iterator[tuple[str, Value | None]]:
    who = asked.actor
    if who == "self":
        yield from ((fact, row.get(column)) for fact, column in SAME.items())
    elif who != "system":
        yield "actor.role", "admin" if who == "owner" else who
        yield "actor.marked_owner", who == "owner"
        yield "actor.is_owner", who == "owner"
        yield "actor.state", "active"
    if asked.on_nobody or who == "system":
        yield "actor.is_target", False
    elif who == "owner":
        # The one owner is somebody else for everybody but for the owner.
        yield "actor.is_target", row.get("target.is_owner")
    else:
        yield "actor.is_target", who == "self"
