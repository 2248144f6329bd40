"""Who acts and who is acted on: role, ownership, state."""

import pytest
from clausewise.account.model import Account, Kind, Role, Setting, User
from clausewise.account.request import Request

from tests.account.samples import ADA, BEN, CARA, OLGA, fact, people

ASKED = Request(action="set_password", actor="x", target="x")


def of(name: str, user: User) -> object:
    return fact(name, Account(users={"x": user}), ASKED)


@pytest.mark.parametrize(
    ("role", "kind", "as_actor", "as_target"),
    [
        ("admin", "regular", "admin", "admin"),
        ("agent", "regular", "agent", "agent"),
        ("agent", "chat", "agent", "agent"),
        ("agent", "light", "light_agent", "agent"),
        ("agent", "contributor", "contributor", "agent"),
        ("agent", "custom", "custom_agent", "agent"),
        ("agent", "billing", "billing_admin", "agent"),
        # A billing admin is no admin; of the other kinds the role counts.
        ("admin", "billing", "billing_admin", "agent"),
        ("admin", "custom", "admin", "admin"),
        ("end_user", "regular", "end_user", "end_user"),
        # Only team members are of a kind.
        (None, "light", "light_agent", "agent"),
        (None, "regular", None, None),
        (None, None, None, None),
        # Whatever kind of agent it is, it is an agent to whoever acts on it.
        ("agent", None, None, "agent"),
        ("admin", None, None, None),
        ("end_user", None, "end_user", "end_user"),
    ],
)
def test_roles(
    role: Role | None, kind: Kind | None, as_actor: str | None, as_target: str | None
) -> None:
    user = User(role=role, kind=kind)
    assert of("actor.role", user) == as_actor
    assert of("target.role", user) == as_target


def test_an_owner_is_an_admin_unless_the_account_says_otherwise() -> None:
    assert of("actor.role", User(owner=True)) == "admin"
    assert of("target.role", User(owner=True)) == "admin"
    assert of("actor.role", User(owner=True, role="agent")) == "agent"


def test_the_one_who_is_marked_is_the_owner() -> None:
    by_olga = Request(action="enable_setting", actor="olga")
    by_ada = Request(action="enable_setting", actor="ada")
    assert fact("actor.is_owner", people(), by_olga) is True
    assert fact("actor.marked_owner", people(), by_olga) is True
    assert fact("actor.is_owner", people(), by_ada) is False
    assert fact("actor.marked_owner", people(), by_ada) is False


def test_of_several_who_are_marked_nobody_knows_which_is_the_owner() -> None:
    two = people(abel=User(role="admin", owner=True))
    by_abel = Request(action="enable_setting", actor="abel", target="olga")
    assert fact("actor.is_owner", two, by_abel) is None
    assert fact("actor.marked_owner", two, by_abel) is True
    on_olga = Request(action="set_password", actor="ada", target="olga")
    assert fact("target.is_owner", two, on_olga) is None
    # Who is not marked is not the owner all the same.
    assert fact("actor.is_owner", two, on_olga) is False


def test_where_nobody_is_marked_only_an_admin_can_be_the_owner() -> None:
    users = {"ada": User(role="admin"), "ben": User(role="agent"), "xena": User()}
    for actor, known in (("ada", None), ("ben", False), ("xena", None)):
        asked = Request(action="enable_setting", actor=actor)
        assert fact("actor.is_owner", Account(users=users), asked) is known
        assert fact("actor.marked_owner", Account(users=users), asked) is known


@pytest.mark.parametrize("state", ["active", "suspended", "deleted", None])
def test_states(state: str | None) -> None:
    user = User(state=state)  # type: ignore[arg-type]  # the states are text to pytest
    assert of("actor.state", user) == state
    assert of("target.state", user) == state


@pytest.mark.parametrize(
    ("request_", "known"),
    [
        (Request(action="set_password", actor="ada", target="ada"), True),
        (Request(action="set_password", actor="ada", target="ben"), False),
        (Request(action="set_password", actor="ada"), None),
        (Request(action="set_password", target="ada"), None),
        # Whoever follows a link, verifies an address or writes in does so for themselves.
        (Request(action="use_link", actor="cara"), True),
        (Request(action="verify_address", actor="ben", target="cara"), False),
        # The setting has no target, and the system is nobody: there is nobody to compare with.
        (Request(action="enable_setting", actor="olga"), None),
        (Request(action="handle_request", target="dan"), None),
    ],
)
def test_whether_somebody_acts_on_themselves(request_: Request, known: bool | None) -> None:
    assert fact("actor.is_target", people(), request_) is known


def test_the_system_has_no_role() -> None:
    handled = Request(action="handle_request", actor="ada", target="dan")
    assert fact("actor.role", people(), handled) is None
    assert fact("actor.state", people(), handled) is None


@pytest.mark.parametrize(
    ("switch", "by", "known"),
    [
        ("enabled", "olga", True),
        ("enabled", "ada", False),
        ("enabled", "none", False),
        ("enabled", None, None),
        ("disabled", "olga", False),
        ("unset", None, False),
        (None, "ada", False),
        (None, "olga", None),
    ],
)
def test_whether_the_owner_of_today_allowed_it(
    switch: str | None, by: str | None, known: bool | None
) -> None:
    """Nobody's leave is in force while the setting is off."""
    setting = Setting(admins_can_set_passwords=switch, allowed_by=by)  # type: ignore[arg-type]  # text to pytest
    account = Account(users={"olga": OLGA, "ada": ADA}, setting=setting)
    assert fact("setting.allowed_by_current_owner", account) is known


def test_who_allowed_it_is_unknown_while_ownership_is() -> None:
    setting = Setting(admins_can_set_passwords="enabled", allowed_by="olga")
    two = Account(users={"olga": OLGA, "zoe": OLGA, "ben": BEN, "cara": CARA}, setting=setting)
    assert fact("setting.allowed_by_current_owner", two) is None
