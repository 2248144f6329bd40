"""Recovery by the secondary address, effect by effect, to its end and to where it may stop.

The effects are those that the rules bring about; here they are applied by hand, so that the flow
is tested without any engine.
"""

from dataclasses import replace

import pytest
from clausewise.account.change_shapes import Bounce, SignOnSwitched
from clausewise.account.changes import apply_change
from clausewise.account.effects import apply
from clausewise.account.model import Account, Company, Recovery, recovery_of
from clausewise.account.projection import project
from clausewise.account.request import Request

from tests.account.samples import CARA, PASSWORDS, SPARE, people

STANDARD = replace(
    people(cara=replace(CARA, addresses={**(CARA.addresses or {}), "cara@home.example": SPARE})),
    sign_on={"team_members": PASSWORDS, "end_users": PASSWORDS},
    company=Company(name="Acme", contact="help@acme.example"),
)


def step(account: Account, request: Request, *effects: str) -> Account:
    """Apply effects written `name=value`; every part of them must be resolved."""
    brought = [(*_pair(effect), False) for effect in effects]
    applied = apply(account, request, brought)
    assert applied.undetermined == ()
    return applied.account


def _pair(effect: str) -> tuple[str, str]:
    name, _, value = effect.partition("=")
    return name, value


def cara(account: Account) -> Recovery:
    return recovery_of(account, "cara")


def requested(account: Account) -> Account:
    asks = Request(action="submit_request", actor="cara", via="email", about="password")
    return step(account, asks)


def noticed(account: Account) -> Account:
    handles = Request(action="handle_request", target="cara")
    effects = ("notice.to=secondary_address", "notice.says=contact_company_directly")
    return step(account, handles, *effects, "notice.link=absent", "recovery.becomes=noticed")


def started(account: Account) -> Account:
    arrives = Request(action="receive_notice", target="cara")
    return step(account, arrives, "recovery.becomes=started")


def verified(account: Account) -> Account:
    verifies = Request(action="verify_address", actor="cara", address="secondary")
    return step(account, verifies, "address.becomes=verified", "recovery.becomes=step_one_done")


def changed(account: Account) -> Account:
    changes = Request(action="change_primary", actor="cara", address="secondary")
    return step(account, changes, "address.becomes=primary", "recovery.becomes=step_one_done")


def reset(account: Account, to: str) -> Account:
    sends = Request(action="send_reset_email", actor="ada", target="cara")
    effects = (f"reset_link.to={to}", "link.becomes=unused", "recovery.becomes=complete")
    return step(account, sends, *effects)


def followed(account: Account) -> Account:
    follows = Request(action="use_link", actor="cara")
    return step(account, follows, "password.becomes=chosen_by_user", "link.becomes=used")


def updated(account: Account) -> Account:
    updates = Request(
        action="update_address", actor="ben", target="cara", address="cara@new.example"
    )
    return step(account, updates, "address.becomes=updated_on_file", "recovery.becomes=complete")


def undeliverable(account: Account) -> Account:
    after = apply_change(account, Bounce(user="cara", address="primary"))
    assert isinstance(after, Account)
    return after


def facts(account: Account) -> dict[str, object]:
    return dict(project(account, Request(action="handle_request", target="cara")))


def test_verify_then_reset() -> None:
    """The four criteria, the notice, step one by verifying, step two by a reset, a new password."""
    account = requested(undeliverable(STANDARD))
    criteria = facts(account)
    assert criteria["target.sign_on"] == "passwords"
    assert criteria["target.primary_delivery"] == "undeliverable"
    assert criteria["target.secondary_address"] == "recorded"
    assert criteria["recovery.request_via"] == "email"

    account = noticed(account)
    assert [message.to for message in account.outbox] == ["cara@home.example"]
    assert cara(account).stage == "noticed"
    assert cara(account).request_via == "none"
    assert facts(account)["recovery.earlier_notice"] is True
    assert facts(account)["recovery.sign_on_at_start"] == "passwords"

    account = verified(started(account))
    assert cara(account).step_one_by == "verified_secondary"
    assert facts(account)["target.secondary_verified"] is True
    # Verifying is one thing, becoming the primary address another.
    assert facts(account)["target.primary_delivery"] == "undeliverable"

    account = reset(account, "secondary_address")
    assert account.outbox[-1].to == "cara@home.example"
    assert cara(account).stage == "complete"
    assert facts(account)["link.state"] == "unused"

    account = followed(account)
    assert account.users["cara"].password == "chosen_by_user"
    assert facts(account)["link.state"] == "used"
    assert [message.message for message in account.outbox] == ["notice", "reset_link"]


def test_change_then_reset() -> None:
    """With another primary address, the reset link goes to the registered address again."""
    account = changed(started(noticed(requested(undeliverable(STANDARD)))))
    assert cara(account).step_one_by == "changed_primary"
    assert facts(account)["target.primary_delivery"] == "deliverable"
    account = reset(account, "registered_address")
    assert account.outbox[-1].to == "cara@home.example"
    assert cara(account).stage == "complete"


@pytest.mark.parametrize("step_one", [verified, changed])
def test_either_step_one_then_update(step_one: object) -> None:
    """Updating the address on file ends the recovery; the password stays what it was."""
    assert callable(step_one)
    account = updated(step_one(started(noticed(requested(undeliverable(STANDARD))))))
    assert cara(account).stage == "complete"
    assert account.users["cara"].password is None
    assert "cara@new.example" in (account.users["cara"].addresses or {})
    assert [message.message for message in account.outbox] == ["notice"]


def test_broken_off_at_each_step_nothing_later_has_come_about() -> None:
    account = requested(undeliverable(STANDARD))
    stages = []
    for take in (noticed, started, verified):
        stages.append(cara(account).stage)
        assert account.users["cara"].password is None
        account = take(account)
    assert [*stages, cara(account).stage] == [
        "not_started",
        "noticed",
        "started",
        "step_one_done",
    ]


def test_the_early_second_step_is_kept_until_the_first_completes() -> None:
    account = started(noticed(requested(undeliverable(STANDARD))))
    sends = Request(action="send_reset_email", actor="ada", target="cara")
    account = step(account, sends, "recovery.becomes=step_two_done")
    assert cara(account).step_one_by == "none"
    verifies = Request(action="verify_address", actor="cara", address="secondary")
    account = step(account, verifies, "address.becomes=verified", "recovery.becomes=complete")
    assert (cara(account).stage, cara(account).step_one_by) == ("complete", "verified_secondary")


def test_how_the_user_signed_in_at_the_start_stays_on_record() -> None:
    account = noticed(requested(undeliverable(STANDARD)))
    switched = apply_change(
        account, SignOnSwitched(audience="end_users", passwords=False, enterprise="assigned")
    )
    assert isinstance(switched, Account)
    assert facts(switched)["target.sign_on"] == "single_sign_on"
    assert facts(switched)["recovery.sign_on_at_start"] == "passwords"


def test_a_second_request_after_the_end_begins_anew() -> None:
    account = verified(started(noticed(requested(undeliverable(STANDARD)))))
    account = requested(reset(account, "secondary_address"))
    assert facts(account)["recovery.earlier_notice"] is True
    assert cara(account).stage == "complete"
    account = noticed(account)
    assert (cara(account).stage, cara(account).step_one_by) == ("noticed", "none")


def test_one_users_recovery_is_no_others() -> None:
    account = noticed(requested(undeliverable(STANDARD)))
    assert recovery_of(account, "dan") == recovery_of(STANDARD, "dan")
