"""Small accounts to ask about; each test says only what matters to it."""

from collections.abc import Mapping
from datetime import UTC, datetime

from clausewise.account.document import account_from_tree
from clausewise.account.model import Account, Address, Brand, SignOn, User
from clausewise.account.projection import project
from clausewise.account.request import Request
from clausewise.errors import Problem
from clausewise.language.condition import Value
from clausewise.loading.document import Node, parse

PASSWORDS = SignOn(passwords=True, enterprise="none", enforced=False, social=())
SINGLE_SIGN_ON = SignOn(passwords=False, enterprise="assigned", enforced=True, social=())

GOOD = Address(primary=True, verified=True, deliverability="deliverable")
BAD = Address(primary=True, verified=True, deliverability="undeliverable")
SPARE = Address(primary=False, verified=False, deliverability="deliverable")

OLGA = User(role="admin", owner=True, addresses={"olga@acme.example": GOOD})
ADA = User(role="admin", owner=False, addresses={"ada@acme.example": GOOD})
BEN = User(role="agent", owner=False, addresses={"ben@acme.example": GOOD})
CARA = User(role="end_user", owner=False, addresses={"cara@mail.example": GOOD})
DAN = User(
    role="end_user",
    owner=False,
    addresses={"dan@mail.example": BAD, "dan@home.example": SPARE},
)
PEOPLE: Mapping[str, User] = {"olga": OLGA, "ada": ADA, "ben": BEN, "cara": CARA, "dan": DAN}


def year(number: int) -> datetime:
    return datetime(number, 3, 1, tzinfo=UTC)


def brand(created: int | None, state: str = "enabled") -> Brand:
    moment = None if created is None else year(created)
    if state == "restricted":
        return Brand(created=moment, active=True, deleted=False, help_center="restricted")
    if state == "disabled":
        return Brand(created=moment, active=True, deleted=False, help_center="disabled")
    return Brand(created=moment, active=True, deleted=False, help_center="enabled")


def people(**more: User) -> Account:
    """An account of which only the users are known: those of PEOPLE, and `more`."""
    return Account(users={**PEOPLE, **more})


def fact(name: str, account: Account, request: Request | None = None) -> Value | None:
    """The value of a fact, None where it is unknown."""
    asked = request or Request(action="send_reset_email", actor="ada", target="dan")
    return project(account, asked).get(name)


def node(text: str) -> Node:
    """The tree of a text that is valid YAML and holds nothing that deceives."""
    problems: list[Problem] = []
    found = parse(text.encode(), "account.yaml", problems)
    assert found is not None
    assert problems == []
    return found


def loaded(text: str) -> Account:
    """The account that the document describes; it must be right."""
    problems: list[Problem] = []
    account = account_from_tree(node(text), problems)
    assert problems == []
    assert account is not None
    return account
