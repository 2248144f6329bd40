"""What happens between two requests changes the account, or is said to be impossible."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from clausewise.account.change_shapes import (
    EVENTS,
    AddressAdded,
    Bounce,
    BrandChanged,
    Change,
    HelpCenterChanged,
    OwnershipMoved,
    PlanChanged,
    SettingChanged,
    SignOnSwitched,
    TimePassed,
    UserStateChanged,
)
from clausewise.account.changes import apply_change, changed_by_tree
from clausewise.account.model import Account, Address, SignOn, User
from clausewise.account.request import Request
from clausewise.errors import Problem

from tests.account.samples import GOOD, PASSWORDS, SPARE, brand, fact, node, people

ACCOUNT = replace(
    people(kim=User(role="end_user")),
    brands={"acme": brand(2019), "bolt": brand(2018)},
    sign_on={"team_members": PASSWORDS, "end_users": PASSWORDS},
    plan="suite_team",
    agent_brand="acme",
    default_brand="acme",
    clock=datetime(2026, 1, 5, 9, tzinfo=UTC),
)


def after(change: Change) -> Account:
    found = apply_change(ACCOUNT, change)
    assert isinstance(found, Account), found
    return found


def refused(change: Change) -> Problem:
    found = apply_change(ACCOUNT, change)
    assert isinstance(found, Problem)
    assert found.help
    return found


def dans(account: Account) -> dict[str, Address]:
    return dict(account.users["dan"].addresses or {})


@pytest.mark.parametrize("address", ["secondary", "dan@home.example", "DAN@HOME.example"])
def test_a_bounce_makes_the_address_undeliverable(address: str) -> None:
    bounced = dans(after(Bounce(user="dan", address=address)))
    assert bounced["dan@home.example"] == replace(SPARE, deliverability="undeliverable")
    assert bounced["dan@mail.example"] == dans(ACCOUNT)["dan@mail.example"]


def test_an_audience_signs_in_another_way_and_the_other_does_not() -> None:
    switched = after(SignOnSwitched(audience="end_users", enterprise="assigned", social=("x",)))
    assert switched.sign_on["end_users"] == SignOn(
        passwords=True, enterprise="assigned", enforced=False, social=("x",)
    )
    assert switched.sign_on["team_members"] == PASSWORDS


def test_ownership_moves_to_one_user_from_whoever_had_it() -> None:
    moved = after(OwnershipMoved(to="ada"))
    asked = Request(action="enable_setting", actor="ada")
    assert fact("actor.is_owner", moved, asked) is True
    assert [name for name, user in moved.users.items() if user.owner] == ["ada"]


def test_a_brand_changes_in_what_is_said_and_in_nothing_else() -> None:
    idle = after(BrandChanged(brand="bolt", active=False))
    assert (idle.brands or {})["bolt"] == replace(brand(2018), active=False)
    assert (idle.brands or {})["acme"] == brand(2019)
    older = after(BrandChanged(brand="bolt", created="2010-03-01T00:00:00Z"))
    assert (older.brands or {})["bolt"] == brand(2010)
    gone = after(BrandChanged(brand="bolt", active=False, deleted=True))
    assert (gone.brands or {})["bolt"].deleted is True


def test_another_brand_becomes_the_agent_or_default_brand() -> None:
    bolt = after(BrandChanged(brand="bolt", agent=True, default=True))
    assert (bolt.agent_brand, bolt.default_brand) == ("bolt", "bolt")
    none = after(BrandChanged(brand="acme", agent=False, default=False))
    assert (none.agent_brand, none.default_brand) == ("none", None)
    other = after(BrandChanged(brand="bolt", agent=False, default=False))
    assert (other.agent_brand, other.default_brand) == ("acme", "acme")


def test_a_help_center_has_another_state() -> None:
    restricted = after(HelpCenterChanged(brand="bolt", to="restricted"))
    assert (restricted.brands or {})["bolt"] == brand(2018, "restricted")


def test_the_setting_has_another_value() -> None:
    enabled = after(SettingChanged(to="enabled", allowed_by="olga")).setting
    assert (enabled.admins_can_set_passwords, enabled.allowed_by) == ("enabled", "olga")
    assert after(SettingChanged(to=None)).setting.admins_can_set_passwords is None


def test_the_clock_moves_on() -> None:
    assert after(TimePassed(days=1, hours=2, minutes=3)).clock == datetime(
        2026, 1, 6, 11, 3, tzinfo=UTC
    )
    unknown = apply_change(replace(ACCOUNT, clock=None), TimePassed(days=1))
    assert isinstance(unknown, Account)
    assert unknown.clock is None


def test_a_user_has_another_address() -> None:
    added = dans(after(AddressAdded(user="dan", address="d@new.example", verified=True)))
    assert added["d@new.example"] == Address(primary=False, verified=True, created=ACCOUNT.clock)
    primary = dans(after(AddressAdded(user="dan", address="d@new.example", primary=True)))
    assert [text for text, address in primary.items() if address.primary] == ["d@new.example"]


def test_a_user_has_another_state_and_the_account_another_plan() -> None:
    assert after(UserStateChanged(user="dan", to="suspended")).users["dan"].state == "suspended"
    assert after(PlanChanged(to="trial")).plan == "trial"


@pytest.mark.parametrize(
    ("change", "code", "names"),
    [
        (Bounce(user="dann", address="primary"), "unknown-user", "dan"),
        (Bounce(user="dan", address="dan@hom.example"), "no-such-address", "dan@home.example"),
        (Bounce(user="kim", address="primary"), "no-such-address", "the address itself"),
        (Bounce(user="cara", address="secondary"), "no-such-address", "the address itself"),
        (OwnershipMoved(to="adaa"), "unknown-user", "ada"),
        (OwnershipMoved(to="dan"), "contradiction", "role: admin"),
        (BrandChanged(brand="acmee", active=False), "unknown-brand", "acme"),
        (BrandChanged(brand="acme", deleted=True), "contradiction", "active: false"),
        (BrandChanged(brand="acme", created="2019"), "bad-date", "2026-01-05"),
        (HelpCenterChanged(brand="vault", to="enabled"), "unknown-brand", "brands:"),
        (SettingChanged(to="enabled", allowed_by="olgaa"), "unknown-user", "olga"),
        (SignOnSwitched(audience="end_users", enforced=True), "contradiction", "enforced"),
        (TimePassed(), "bad-duration", "above 0"),
        (TimePassed(days=-1), "bad-duration", "above 0"),
        (TimePassed(days=10**12), "bad-duration", "above 0"),
        (TimePassed(days=4_000_000), "bad-duration", "above 0"),
        (AddressAdded(user="dan", address="nowhere"), "bad-address", "name@domain"),
        (AddressAdded(user="dann", address="d@new.example"), "unknown-user", "dan"),
        (AddressAdded(user="kim", address="k@new.example"), "unknown-addresses", "addresses"),
        (AddressAdded(user="dan", address="CARA@mail.example"), "duplicate-address", "another"),
        (UserStateChanged(user="dann", to="deleted"), "unknown-user", "dan"),
    ],
)
def test_what_cannot_have_happened_is_refused_with_a_remedy(
    change: Change, code: str, names: str
) -> None:
    problem = refused(change)
    assert problem.code == code
    assert names in (problem.help or "")


@pytest.mark.parametrize(
    "text",
    [
        "{event: bounce, user: dan, address: secondary}",
        "{event: sign_on_switched, audience: end_users, passwords: false, enterprise: assigned}",
        "{event: ownership_moved, to: ada}",
        "{event: brand_changed, brand: bolt, active: false}",
        "{event: help_center_changed, brand: bolt, to: disabled}",
        "{event: setting_changed, to: unknown}",
        "{event: time_passed, days: 3}",
        "{event: address_added, user: dan, address: d@new.example, deliverability: unknown}",
        "{event: user_state_changed, user: dan, to: unknown}",
        "{event: plan_changed, to: unknown}",
    ],
)
def test_every_event_can_be_written_down(text: str) -> None:
    problems: list[Problem] = []
    assert changed_by_tree(ACCOUNT, node(text), problems) not in (None, ACCOUNT)
    assert problems == []


def test_every_event_is_tried_here() -> None:
    written = test_every_event_can_be_written_down.pytestmark[0].args[1]  # type: ignore[attr-defined]  # set by pytest
    assert {text.split()[1].rstrip(",") for text in written} == EVENTS.keys()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{event: bounced, user: dan, address: primary}", "unknown-event"),
        ("{user: dan}", "missing-key"),
        ("[bounce]", "missing-key"),
        ("{event: bounce, user: dan}", "missing-key"),
        ("{event: bounce, user: dan, address: primary, colour: red}", "unknown-key"),
        ("{event: help_center_changed, brand: bolt, to: open}", "wrong-value"),
        ("{event: bounce, user: dann, address: primary}", "unknown-user"),
    ],
)
def test_a_mistake_in_an_event_is_named_where_it_stands(text: str, code: str) -> None:
    problems: list[Problem] = []
    assert changed_by_tree(ACCOUNT, node(text), problems) is None or problems
    (problem,) = problems
    assert problem.code == code
    assert problem.place.file == "account.yaml"


def test_values_of_a_changed_account_are_plain_text() -> None:
    problems: list[Problem] = []
    text = "{event: address_added, user: dan, address: d@new.example, deliverability: machine}"
    changed = changed_by_tree(ACCOUNT, node(text), problems)
    assert changed is not None
    assert {type(one) for one in changed.users["dan"].addresses or {}} == {str}
    assert {type(one) for one in changed.users} == {str}
    assert dans(changed)["d@new.example"] != GOOD
