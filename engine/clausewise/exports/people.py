"""From what is kept of a user to the facts of a population's row, by the account model."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from clausewise.account.model import Account, Address, Kind, Recovery, Role, State, User
from clausewise.account.projection import FACTS, OF_TARGET
from clausewise.account.request import Request
from clausewise.exports.records import address_parts
from clausewise.language.condition import Value

COLUMNS: Final = (
    *(fact for fact in FACTS if fact.startswith(OF_TARGET) and fact != "target.sign_on"),
    "actor.role",
    "actor.marked_owner",
)
"""The facts of one user; how they sign in follows from their role and the account."""

BOOLEANS: Final = frozenset(
    {
        "target.is_owner",
        "target.secondary_verified",
        "target.several_secondaries",
        "recovery.earlier_notice",
        "actor.marked_owner",
    }
)

FactRow = tuple[Value | None, ...]
SELF: Final = "user"
ASKED: Final = Request(action="send_reset_email", actor=SELF, target=SELF)


@dataclass(frozen=True, slots=True)
class Person:
    """One user. addresses: the code of each, None where unknown.

    more: whether there may be other addresses, of which nothing is known.
    """

    role: Role
    kind: Kind | None
    state: State
    owner: bool | None
    addresses: tuple[int, ...] | None
    more: bool
    recovery: Recovery


@lru_cache(maxsize=65_536)
def facts_of(person: Person) -> FactRow:
    """Return the value of each column; None is unknown.

    Where there may be other addresses, what is the same with none, one and two of them is known.
    """
    rows = [_projected(user, person.recovery) for user in _possible(person)]
    return tuple(
        values[0] if all(value == values[0] for value in values) else None
        for values in zip(*rows, strict=True)
    )


def user_of(person: Person) -> User:
    """Return the user as the account model has it, with numbers for addresses."""
    return _user(person, person.addresses)


def _possible(person: Person) -> Iterator[User]:
    if person.addresses is None or not person.more:
        yield user_of(person)
        return
    for others in range(3):
        # Of what else there may be, only this is known: it is not the primary address.
        yield _user(person, (*person.addresses, *[SECONDARY] * others))


SECONDARY: Final = 1
"""The code of an address that is not the primary one, of which nothing else is known."""


def _user(person: Person, codes: Iterable[int] | None) -> User:
    return User(
        role=person.role,
        kind=person.kind,
        owner=person.owner,
        state=person.state,
        addresses=None if codes is None else _addresses(codes),
    )


def _addresses(codes: Iterable[int]) -> Mapping[str, Address]:
    found = {}
    for number, code in enumerate(codes):
        primary, verified, state = address_parts(code)
        found[str(number)] = Address(primary=primary, verified=verified, deliverability=state)
    return found


def _projected(user: User, recovery: Recovery) -> FactRow:
    account = Account(users={SELF: user}, recovery={SELF: recovery})
    return tuple(FACTS[fact](account, ASKED) for fact in COLUMNS)
