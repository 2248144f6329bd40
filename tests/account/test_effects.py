"""What effects make of an account: real addresses, real brands, and nothing made up."""

from dataclasses import replace
from pathlib import Path

import pytest
from clausewise.account.effects import AppliedEffects, apply
from clausewise.account.model import (
    NOTHING_UNDER_WAY,
    Account,
    Address,
    Company,
    Message,
    Recovery,
    SignOn,
    User,
    recovery_of,
)
from clausewise.account.request import Request
from clausewise.language.condition import Value
from clausewise.loading.policy import load_policy

from tests.account.samples import BAD, PASSWORDS, PEOPLE, SPARE, brand, people, year

POLICY = Path(__file__).parents[2] / "rules" / "password-reset"
RESET = Request(action="send_reset_email", actor="ada", target="ben")
HANDLE = Request(action="handle_request", target="dan")
NOTICE = (
    ("notice.to", "secondary_address"),
    ("notice.says", "contact_company_if_not_you"),
    ("notice.says", "contact_company_to_fix"),
    ("notice.says", "verify_address_to_reset"),
    ("notice.says", "contact_company_directly"),
    ("notice.link", "absent"),
    ("notice.modality", "will"),
)


def brought(
    account: Account, request: Request, *effects: tuple[str, Value], open_: bool = False
) -> AppliedEffects:
    return apply(account, request, [(name, value, open_) for name, value in effects])


def one(applied: AppliedEffects) -> Message:
    (message,) = applied.messages
    return message


def reasons(applied: AppliedEffects) -> dict[str, str]:
    return {part.part: part.reason for part in applied.undetermined}


def test_no_effects_change_nothing() -> None:
    account = people()
    assert apply(account, RESET, []) == AppliedEffects(
        account=account, messages=(), undetermined=()
    )


def test_every_declared_effect_is_known() -> None:
    """Each effect with each of its values finds its way into the account or the outbox."""
    brands = {"acme": brand(2019)}
    account = replace(people(), brands=brands, agent_brand="acme", default_brand="acme")
    requests = {
        "address.becomes": Request(action="change_primary", actor="dan", address="dan@home.example")
    }
    effects = load_policy(POLICY).effects
    assert effects
    for effect in effects.values():
        for value in effect.values:
            request = requests.get(effect.id, replace(HANDLE, actor="olga"))
            applied = brought(account, request, (effect.id, value))
            expected = {} if value != "undetermined" else {effect.id}
            assert reasons(applied).keys() == set(expected), (effect.id, value)


def test_an_unheard_of_effect_is_named_not_ignored() -> None:
    applied = brought(people(), RESET, ("moon.becomes", "full"), ("setting.becomes", "blue"))
    assert reasons(applied).keys() == {"moon.becomes", "setting.becomes"}
    assert applied.account == people()


def test_a_reset_link_goes_to_the_registered_address_from_the_agent_brand() -> None:
    account = replace(people(), brands={"acme": brand(2019)}, clock=year(2026))
    applied = brought(
        account,
        RESET,
        ("reset_link.to", "registered_address"),
        ("sender.brand", "agent_brand"),
        ("link.becomes", "unused"),
    )
    message = one(applied)
    assert (message.message, message.user, message.to) == ("reset_link", "ben", "ben@acme.example")
    assert (message.sender, message.delivered, message.sent) == ("acme", True, year(2026))
    assert message.link == "present"
    assert applied.account.outbox == (message,)
    assert recovery_of(applied.account, "ben").link == "unused"
    assert applied.undetermined == ()


def test_the_outbox_keeps_what_was_sent_before() -> None:
    first = brought(people(), RESET, ("reset_link.to", "registered_address"))
    second = brought(first.account, RESET, ("reset_link.to", "registered_address"))
    assert second.account.outbox == (*first.messages, *second.messages)


def test_a_message_that_does_not_arrive_is_in_the_outbox_as_lost() -> None:
    lost = ("reset_link.delivery", "not_delivered")
    to_dan = replace(RESET, target="dan")
    to = ("reset_link.to", "registered_address")
    assert one(brought(people(), to_dan, to, lost)).delivered is False
    perhaps = apply(people(), to_dan, [(*to, False), (*lost, True)])
    assert one(perhaps).delivered is None


@pytest.mark.parametrize(
    ("which", "sender"),
    [
        ("agent_brand", "c"),
        ("oldest_brand_with_active_help_center", "b"),
        ("oldest_brand", "c"),
        ("default_brand", "a"),
        ("undetermined", None),
    ],
)
def test_the_sender_is_the_brand_that_the_effect_names(which: str, sender: str | None) -> None:
    account = replace(
        people(),
        brands={"a": brand(2019), "b": brand(2018), "c": brand(2015, "disabled")},
        agent_brand="c",
        default_brand="a",
    )
    applied = brought(
        account, RESET, ("reset_link.to", "registered_address"), ("sender.brand", which)
    )
    assert one(applied).sender == sender
    assert (sender is None) == ("sender.brand" in reasons(applied))


def test_a_sender_that_cannot_be_told_is_undetermined_and_the_link_is_sent() -> None:
    account = replace(people(), brands={"a": brand(2019, "disabled")})
    oldest = ("sender.brand", "oldest_brand_with_active_help_center")
    applied = brought(account, RESET, ("reset_link.to", "registered_address"), oldest)
    assert one(applied).sender is None
    assert reasons(applied) == {"sender.brand": "no brand has an active help center"}


def test_which_help_centers_count_as_active_is_for_the_reading_to_say() -> None:
    account = replace(people(), brands={"a": brand(2019), "b": brand(2018, "restricted")})
    effects = [
        ("reset_link.to", "registered_address", False),
        ("sender.brand", "oldest_brand_with_active_help_center", False),
    ]
    assert one(apply(account, RESET, effects)).sender == "a"
    counts = {"enabled", "restricted"}
    assert one(apply(account, RESET, effects, counts_as_active=counts)).sender == "b"


def test_of_what_nothing_speaks_nothing_is_undetermined() -> None:
    """No effect names the sender of the message that a password was set."""
    applied = brought(people(), RESET, ("password_message.to", "registered_address"))
    assert one(applied).sender is None
    assert applied.undetermined == ()


def test_an_address_that_cannot_be_told_is_undetermined_and_nothing_is_sent() -> None:
    account = people(tom=User(role="agent", addresses={}), kim=User(role="end_user"))
    for user, reason in (
        ("tom", "the user has no primary address"),
        ("kim", "the user's addresses are not known"),
    ):
        applied = brought(
            account, replace(RESET, target=user), ("reset_link.to", "registered_address")
        )
        assert applied.messages == ()
        assert reasons(applied) == {"reset_link.to": reason}
    nobody = brought(account, replace(RESET, target=None), ("reset_link.to", "registered_address"))
    assert reasons(nobody) == {"reset_link.to": "the request names no user of the account"}


def test_a_notice_goes_to_the_secondary_address_with_its_statements() -> None:
    company = Company(name="Acme", contact="help@acme.example")
    applied = brought(
        replace(people(), company=company), HANDLE, *NOTICE, ("notice.placeholders", "filled")
    )
    message = one(applied)
    assert message.to == "dan@home.example"
    assert (message.link, message.modality, message.placeholders) == ("absent", "will", "filled")
    assert set(message.says) == {value for name, value in NOTICE if name == "notice.says"}
    assert len(message.text) == 4
    text = " ".join(message.text)
    assert "Acme" in text
    assert text.count("help@acme.example") == 2
    assert applied.undetermined == ()


def test_a_notice_without_company_details_shows_what_is_missing() -> None:
    company = Company(name="none", contact="help@acme.example")
    missing = brought(
        replace(people(), company=company), HANDLE, *NOTICE, ("notice.placeholders", "missing")
    )
    assert "[company name]" in " ".join(one(missing).text)
    assert "help@acme.example" in " ".join(one(missing).text)
    unknown = brought(people(), HANDLE, *NOTICE)
    assert "[contact address]" in " ".join(one(unknown).text)
    assert "is not known" in reasons(unknown)["notice.says"]


def test_placeholders_may_be_left_open_although_they_could_be_filled() -> None:
    company = Company(name="Acme", contact="help@acme.example")
    applied = brought(
        replace(people(), company=company), HANDLE, *NOTICE, ("notice.placeholders", "left_open")
    )
    text = " ".join(one(applied).text)
    assert "[company name]" in text
    assert "Acme" not in text
    assert applied.undetermined == ()


def test_a_companys_name_is_data_not_a_template() -> None:
    company = Company(name="{contact} <b>&amp;</b> %s", contact="help@acme.example")
    applied = brought(replace(people(), company=company), HANDLE, *NOTICE)
    assert "{contact} <b>&amp;</b> %s" in " ".join(one(applied).text)


def test_a_notice_may_go_to_every_secondary_address() -> None:
    gus = User(
        role="end_user",
        addresses={"gus@mail.example": BAD, "gus@w.example": SPARE, "gus@h.example": SPARE},
    )
    applied = brought(
        people(gus=gus), replace(HANDLE, target="gus"), ("notice.to", "every_secondary_address")
    )
    assert [message.to for message in applied.messages] == ["gus@h.example", "gus@w.example"]
    undated = brought(
        people(gus=gus), replace(HANDLE, target="gus"), ("notice.to", "secondary_address")
    )
    assert undated.messages == ()
    assert "single one out" in reasons(undated)["notice.to"]


def test_who_enables_the_setting_is_the_one_who_allowed_it() -> None:
    request = Request(action="enable_setting", actor="olga")
    on = brought(people(), request, ("setting.becomes", "enabled")).account.setting
    assert (on.admins_can_set_passwords, on.allowed_by) == ("enabled", "olga")
    off = brought(people(), request, ("setting.becomes", "disabled")).account.setting
    assert (off.admins_can_set_passwords, off.allowed_by) == ("disabled", "none")


def test_who_chose_the_password_is_recorded() -> None:
    request = Request(action="set_password", actor="ada", target="ben")
    applied = brought(people(), request, ("password.becomes", "set_by_admin"))
    assert applied.account.users["ben"].password == "set_by_admin"
    assert applied.account.users["ada"].password is None


@pytest.mark.parametrize("effects", [[], [("recovery.becomes", "noticed", True)]])
def test_a_request_that_was_submitted_is_on_record(effects: list[tuple[str, Value, bool]]) -> None:
    """Silence about a request by phone does not undo the call."""
    request = Request(action="submit_request", actor="dan", via="phone", about="address")
    recovery = recovery_of(apply(people(), request, effects).account, "dan")
    assert (recovery.request_via, recovery.request_about) == ("phone", "address")
    other = replace(request, via="email", about="password")
    later = recovery_of(apply(people(), other, []).account, "dan")
    assert (later.request_via, later.request_about) == ("email", "password")


def test_a_request_that_was_handled_waits_no_more() -> None:
    waiting = replace(NOTHING_UNDER_WAY, request_via="phone", request_about="password")
    account = replace(people(), recovery={"dan": waiting})
    after = recovery_of(apply(account, HANDLE, []).account, "dan")
    assert after == NOTHING_UNDER_WAY


def test_a_notice_records_how_the_user_signed_in() -> None:
    account = replace(people(), sign_on={"team_members": SignOn(), "end_users": PASSWORDS})
    after = recovery_of(brought(account, HANDLE, ("recovery.becomes", "noticed")).account, "dan")
    assert after.sign_on_at_start == "passwords"
    assert after.earlier_notice is True
    unknown = brought(people(), HANDLE, ("recovery.becomes", "noticed")).account
    assert recovery_of(unknown, "dan").sign_on_at_start is None


def test_a_second_notice_begins_the_recovery_anew() -> None:
    done = Recovery(stage="complete", step_one_by="changed_primary", earlier_notice=True)
    account = replace(people(), recovery={"dan": done})
    after = recovery_of(brought(account, HANDLE, ("recovery.becomes", "noticed")).account, "dan")
    assert (after.stage, after.step_one_by) == ("noticed", "none")


def verify(**more: str) -> Request:
    return Request(action="verify_address", actor="dan", address=more.get("address", "secondary"))


def test_verifying_marks_the_address_that_is_meant() -> None:
    applied = brought(people(), verify(), ("address.becomes", "verified"))
    addresses = applied.account.users["dan"].addresses
    assert addresses is not None
    assert addresses["dan@home.example"].verified is True
    assert addresses["dan@mail.example"] == BAD


def test_what_secondary_means_does_not_shift_within_one_act() -> None:
    effects = (("address.becomes", "primary"), ("address.becomes", "verified"))
    for order in (effects, effects[::-1]):
        addresses = brought(people(), verify(), *order).account.users["dan"].addresses
        assert addresses is not None
        assert addresses["dan@home.example"] == replace(SPARE, primary=True, verified=True)
        assert addresses["dan@mail.example"] == replace(BAD, primary=False)


def test_a_new_primary_address_is_put_on_file() -> None:
    request = Request(
        action="change_primary",
        actor="dan",
        address="dan@new.example",
        address_state="deliverable",
    )
    account = replace(people(), clock=year(2026))
    addresses = (
        brought(account, request, ("address.becomes", "primary")).account.users["dan"].addresses
    )
    assert addresses is not None
    assert addresses["dan@new.example"] == Address(
        primary=True, deliverability="deliverable", created=year(2026)
    )
    assert addresses["dan@mail.example"].primary is False


def test_an_address_put_on_file_is_a_secondary_one() -> None:
    request = Request(action="update_address", actor="ben", target="dan", address="dan@new.example")
    effect = ("address.becomes", "updated_on_file")
    addresses = brought(people(), request, effect).account.users["dan"].addresses
    assert addresses is not None
    assert addresses["dan@new.example"].primary is False
    assert addresses["dan@mail.example"] == BAD
    same = replace(request, address="DAN@home.example")
    assert brought(people(), same, effect).account == people()


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        (None, "the request does not say which address it is about"),
        ("new", "the request does not say what the new address is"),
        ("dan@new.example", "the address dan@new.example is not on file"),
    ],
)
def test_an_address_that_is_not_said_is_not_made_up(address: str | None, reason: str) -> None:
    request = Request(action="verify_address", actor="dan", address=address)
    applied = brought(people(), request, ("address.becomes", "verified"))
    assert reasons(applied) == {"address.becomes": reason}
    assert applied.account == people()


def test_an_open_effect_makes_unknown_what_it_would_change() -> None:
    request = Request(action="enable_setting", actor="olga")
    applied = brought(people(), request, ("setting.becomes", "enabled"), open_=True)
    assert applied.account.setting.admins_can_set_passwords is None
    assert reasons(applied) == {"setting.becomes": "it is open whether `enabled` comes about"}
    done = brought(people(), verify(), ("recovery.becomes", "step_one_done"), open_=True)
    after = recovery_of(done.account, "dan")
    assert (after.stage, after.step_one_by, after.link) == (None, None, "none")


def test_an_open_effect_leaves_alone_what_it_would_not_change() -> None:
    request = verify(address="primary")
    applied = brought(people(), request, ("address.becomes", "verified"), open_=True)
    assert applied.account == people()
    open_secondary = brought(people(), verify(), ("address.becomes", "verified"), open_=True)
    addresses = open_secondary.account.users["dan"].addresses
    assert addresses is not None
    assert addresses["dan@home.example"] == replace(SPARE, verified=None)
    # Whether there is another address at all is nothing that a list of addresses can say.
    new = Request(action="update_address", actor="ben", target="dan", address="d@new.example")
    perhaps = brought(people(), new, ("address.becomes", "updated_on_file"), open_=True)
    assert perhaps.account.users["dan"].addresses is None


def test_a_message_that_may_be_sent_is_not_in_the_outbox() -> None:
    applied = brought(people(), RESET, ("reset_link.to", "registered_address"), open_=True)
    assert applied.messages == ()
    assert applied.account == people()
    assert "it is open" in reasons(applied)["reset_link.to"]


def test_what_is_certain_by_one_rule_is_not_open_by_another() -> None:
    to = ("reset_link.to", "registered_address")
    applied = apply(people(), RESET, [(*to, False), (*to, True)])
    assert one(applied).to == "ben@acme.example"
    assert applied.undetermined == ()


def test_rules_that_contradict_each_other_settle_nothing() -> None:
    request = Request(action="enable_setting", actor="olga")
    applied = brought(
        people(), request, ("setting.becomes", "enabled"), ("setting.becomes", "disabled")
    )
    assert applied.account.setting.admins_can_set_passwords is None
    assert "several values at once" in reasons(applied)["setting.becomes"]
    both = brought(
        replace(people(), brands={"a": brand(2019)}),
        RESET,
        ("reset_link.to", "registered_address"),
        ("sender.brand", "agent_brand"),
        ("sender.brand", "undetermined"),
    )
    assert one(both).sender is None
    assert "sender.brand" in reasons(both)


def test_applying_leaves_the_account_that_was_alone() -> None:
    account = replace(people(), users=dict(PEOPLE))
    brought(account, verify(), ("address.becomes", "verified"), ("recovery.becomes", "complete"))
    assert account == people()
