"""Whom a documented path leads to a new password, of users whose paths are known beforehand."""

from pathlib import Path

import pytest

from tests.behaviour.reports import ALLOWED, SECOND, UNREACHABLE, reported
from tests.exports.folders import Json
from tests.population.populations import user


def ways(found: Json) -> dict[str, int]:
    return {" ".join(way["way"]): way["users"] for way in found["help"]["ways"]}


def test_an_admin_mails_a_link_which_the_user_follows(tmp_path: Path) -> None:
    """The reset e-mail has a link by which the user chooses a new password (C10, C20)."""
    found = reported(tmp_path, [user("c1"), user("c2")])
    assert found["help"]["helped"] == 2
    assert ways(found) == {"send_reset_email use_link": 2}


def test_a_link_that_was_sent_is_the_shorter_way(tmp_path: Path) -> None:
    """Who has an unused link needs nobody any more."""
    assert ways(reported(tmp_path, [user("c", link__state="unused")])) == {"use_link": 1}


def test_where_the_owner_allows_it_a_password_set_by_hand_is_a_way_of_its_own(
    tmp_path: Path,
) -> None:
    """An admin can set it (C12, C74), also for whom no mail reaches."""
    found = reported(tmp_path, [user("c"), user("lost", **UNREACHABLE)], account=ALLOWED)
    assert ways(found) == {"set_password": 2, "send_reset_email use_link": 1}
    only = {" ".join(way["way"]): way["only"] for way in found["help"]["ways"]}
    assert only == {"set_password": 1, "send_reset_email use_link": 0}


def test_mail_that_does_not_arrive_helps_nobody(tmp_path: Path) -> None:
    """To send it is permitted, but without a secondary address there is no way (C34, C45)."""
    found = reported(tmp_path, [user("c"), user("lost", **UNREACHABLE)])
    (group,) = found["help"]["groups"]
    assert (group["users"], group["examples"], group["clauses"]) == (1, ["lost"], ["C34"])
    told = [(trait["fact"], trait["value"]) for trait in group["traits"]]
    assert told == [("target.primary_delivery", "undeliverable")]
    stands = {each["request"]: (each["why"], each["clauses"]) for each in group["against"]}
    assert stands["send_reset_email"] == ("not_delivered", ["C34"])
    assert stands["set_password"] == ("forbidden", ["C12", "C74"])
    assert stands["handle_request"] == ("silent", [])


def test_the_recovery_helps_who_has_a_secondary_address(tmp_path: Path) -> None:
    """They ask, get the notice, verify the address, and are sent a link to it (C34 to C50)."""
    found = reported(tmp_path, [user("c", **UNREACHABLE, **SECOND)])
    assert ways(found) == {
        "submit_request handle_request receive_notice verify_address send_reset_email use_link": 1
    }


def test_the_reason_is_the_rule_that_sets_them_apart(tmp_path: Path) -> None:
    """The setting forbids setting passwords for everybody: that is no reason for anybody."""
    rows = [
        user("c"),
        user("gone", target__state="deleted"),
        user("gone too", target__state="deleted", link__state="unused"),
        user("no mail", target__primary_address="none", target__primary_delivery="no_address"),
    ]
    found = reported(tmp_path, rows)
    groups = {group["rule"]: group["users"] for group in found["help"]["groups"]}
    assert groups == {"reset-email.target-deleted": 2, "reset-email.no-registered-address": 1}


def test_an_unknown_fact_leaves_it_open(tmp_path: Path) -> None:
    """Could not tell is never told as cannot."""
    found = reported(tmp_path, [user("c", target__primary_delivery=None)])
    assert (found["help"]["open"], found["help"]["none"]) == (1, 0)


@pytest.mark.parametrize(
    ("sign_on", "helped"), [("enterprise: none", 1), ("enterprise: assigned", 0)]
)
def test_single_sign_on_takes_every_link_away(tmp_path: Path, sign_on: str, helped: int) -> None:
    """While it is in use no reset link can be sent (C06, C22, C43)."""
    found = reported(
        tmp_path,
        [user("c")],
        account=ALLOWED.replace("enabled", "disabled", 1).replace("enterprise: none", sign_on),
    )
    assert found["help"]["helped"] == helped


def test_a_what_if_says_whom_it_would_leave_helpless(tmp_path: Path) -> None:
    """Beside who gains and who loses an answer: who gains and who loses every path."""
    options = ("--what-if", "sso.end_users=in_use", "--what-if", "two: sso.team_members=in_use")
    found = reported(tmp_path, [user("c1"), user("c2")], *options)
    told = {each["name"]: each["help"] for each in found["what_if"]}
    assert told == {
        "sso.end_users=in_use": {"helped": 0, "open": 0, "none": 2},
        "two": {"helped": 2, "open": 0, "none": 0},
    }


def test_a_what_if_of_users_says_whom_it_would_help(tmp_path: Path) -> None:
    """They are otherwise from the start; what they do then goes on from there."""
    rows = [user("lost", **UNREACHABLE), user("second", **UNREACHABLE, **SECOND), user("fine")]
    changes = {
        "users.primary_delivery=deliverable": (3, 0),
        "users.secondary_address=none": (1, 2),
        "users.recovery=reset": (2, 1),
    }
    options = [part for change in changes for part in ("--what-if", change)]
    found = reported(tmp_path, rows, *options)
    assert (found["help"]["helped"], found["help"]["none"]) == (2, 1)
    told = {each["name"]: each["help"] for each in found["what_if"]}
    assert {name: (of["helped"], of["none"]) for name, of in told.items()} == changes
    page = (tmp_path / "out" / "behaviour.md").read_text(encoding="utf-8")
    assert "| users.secondary\\_address=none | 3 | 1 | 2 | 0 |" in page


def test_segments_say_where_they_are(tmp_path: Path) -> None:
    """By every column that begins with `segment.`."""
    rows = [
        {**user("c1"), "segment.team": "north"},
        {**user("c2", **UNREACHABLE), "segment.team": "south"},
    ]
    found = reported(tmp_path, rows)
    team = {each["value"]: each["counts"] for each in found["help"]["segments"]["segment.team"]}
    assert team == {"north": {"helped": 1}, "south": {"none": 1}}
