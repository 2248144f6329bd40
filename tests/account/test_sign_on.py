"""How an audience signs in, from what the security settings say of it."""

from itertools import product

import pytest
from clausewise.account.model import Account, Audience, Enterprise, SignOn, User
from clausewise.account.request import Request

from tests.account.samples import CARA, PASSWORDS, PEOPLE, SINGLE_SIGN_ON, fact


def account(team: SignOn = PASSWORDS, end_users: SignOn = PASSWORDS) -> Account:
    return Account(users=PEOPLE, sign_on={"team_members": team, "end_users": end_users})


def of_end_users(sign_on: SignOn) -> object:
    return fact("target.sign_on", account(end_users=sign_on))


@pytest.mark.parametrize(
    ("sign_on", "state"),
    [
        (SignOn(passwords=True, enterprise="none", social=()), "passwords"),
        (SignOn(passwords=True, enterprise="none", social=("google",)), "social"),
        (
            SignOn(passwords=True, enterprise="unassigned", enforced=False, social=()),
            "single_sign_on_unassigned",
        ),
        # Buttons in use tell more than a configuration that is assigned to nobody.
        (
            SignOn(passwords=True, enterprise="unassigned", enforced=False, social=("google",)),
            "social",
        ),
        (
            SignOn(passwords=True, enterprise="assigned", enforced=False),
            "single_sign_on_and_passwords",
        ),
        (SignOn(passwords=False, enterprise="assigned", enforced=False), "single_sign_on"),
        # Enforced means that passwords are off, whatever else is known.
        (SignOn(enforced=True), "single_sign_on"),
        (SignOn(passwords=True, enterprise="assigned", enforced=True), "single_sign_on"),
        # No passwords, no reset of them: buttons alone are single sign-on.
        (SignOn(passwords=False, enterprise="none", social=("google",)), "single_sign_on"),
        (SignOn(passwords=False), "single_sign_on"),
    ],
)
def test_state_of_an_audience(sign_on: SignOn, state: str) -> None:
    assert of_end_users(sign_on) == state


@pytest.mark.parametrize(
    "sign_on",
    [
        SignOn(),
        SignOn(passwords=True),
        SignOn(passwords=True, enterprise="none"),
        SignOn(enterprise="none", enforced=False, social=()),
        SignOn(passwords=True, enterprise="assigned"),
        SignOn(passwords=True, enterprise="unassigned", social=()),
        SignOn(passwords=True, enforced=False, social=()),
    ],
)
def test_what_could_be_either_is_unknown(sign_on: SignOn) -> None:
    assert of_end_users(sign_on) is None


def test_sign_on_is_that_of_the_targets_audience() -> None:
    mixed = account(team=SINGLE_SIGN_ON)
    ben = Request(action="send_reset_email", actor="ada", target="ben")
    cara = Request(action="send_reset_email", actor="ada", target="cara")
    assert fact("target.sign_on", mixed, ben) == "single_sign_on"
    assert fact("target.sign_on", mixed, cara) == "passwords"


def test_sign_on_of_an_unknown_audience_is_what_both_have_in_common() -> None:
    users = {**PEOPLE, "xena": User()}
    xena = Request(action="send_reset_email", actor="ada", target="xena")
    same = Account(users=users, sign_on={"team_members": PASSWORDS, "end_users": PASSWORDS})
    other = Account(users=users, sign_on={"team_members": PASSWORDS, "end_users": SINGLE_SIGN_ON})
    assert fact("target.sign_on", same, xena) == "passwords"
    assert fact("target.sign_on", other, xena) is None


def test_no_target_has_no_sign_on() -> None:
    assert fact("target.sign_on", account(), Request(action="see_setting", actor="ada")) is None


@pytest.mark.parametrize(
    ("team", "end_users", "anywhere"),
    [
        (PASSWORDS, PASSWORDS, False),
        (SINGLE_SIGN_ON, PASSWORDS, True),
        (PASSWORDS, SINGLE_SIGN_ON, True),
        (SignOn(), SINGLE_SIGN_ON, True),
        (SignOn(), PASSWORDS, None),
        # In use beside passwords, or instead of them: in use either way.
        (PASSWORDS, SignOn(passwords=True, enterprise="assigned"), True),
        # Social buttons and an unassigned configuration are no single sign-on in use.
        (PASSWORDS, SignOn(passwords=True, enterprise="none"), False),
        (PASSWORDS, SignOn(passwords=True, enterprise="unassigned", enforced=False), False),
    ],
)
def test_single_sign_on_anywhere(team: SignOn, end_users: SignOn, anywhere: bool | None) -> None:
    assert fact("account.single_sign_on_anywhere", account(team, end_users)) is anywhere


def test_every_complete_description_is_some_state() -> None:
    truths = (True, False)
    kinds: tuple[Enterprise, ...] = ("none", "unassigned", "assigned")
    audience: Audience = "end_users"
    for passwords, enterprise, enforced, social in product(truths, kinds, truths, ((), ("x",))):
        sign_on = SignOn(
            passwords=passwords, enterprise=enterprise, enforced=enforced, social=social
        )
        asked = Account(users={"cara": CARA}, sign_on={"team_members": SignOn(), audience: sign_on})
        cara = Request(action="send_reset_email", target="cara")
        impossible = enforced and enterprise == "none"
        assert (fact("target.sign_on", asked, cara) is None) is impossible
