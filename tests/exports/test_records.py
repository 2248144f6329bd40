"""What each field of the vendor's API means for a user's row, and what is no guess."""

from pathlib import Path
from typing import Any

import pytest

from tests.exports.folders import PRIMARY, SECONDARY, USER, Json, imported, row_of, rows

AGENT: Json = {**USER, "role": "agent"}


@pytest.mark.parametrize(
    ("user", "facts"),
    [
        ({**USER, "suspended": True}, {"target.state": "suspended"}),
        ({**USER, "active": False, "suspended": True}, {"target.state": "deleted"}),
        ({**USER, "suspended": None}, {"target.state": "active"}),
        ({**USER, "role_type": 5}, {"actor.role": "end_user", "target.role": "end_user"}),
        (AGENT, {"actor.role": "agent", "target.role": "agent"}),
        ({**AGENT, "role_type": 0}, {"actor.role": "custom_agent"}),
        ({**AGENT, "role_type": 1}, {"actor.role": "light_agent"}),
        ({**AGENT, "role_type": 2}, {"actor.role": "agent"}),
        ({**AGENT, "role_type": 3}, {"actor.role": "contributor"}),
        ({**AGENT, "role_type": 9}, {"actor.role": None, "target.role": "agent"}),
        ({**AGENT, "custom_role_id": 7}, {"actor.role": None, "target.role": "agent"}),
        ({**USER, "role": "admin", "role_type": 4}, {"actor.role": "admin"}),
        ({**USER, "role": "admin", "role_type": 5}, {"actor.role": "billing_admin"}),
        # Whether any identity is verified says nothing of an address (F17).
        ({**USER, "verified": False}, {"target.primary_delivery": "deliverable"}),
        ({**USER, "id": str(USER["id"])}, {"user": "9100000000000001"}),
        ({**USER, "id": 2**63 - 1}, {"target.primary_address": "recorded"}),
    ],
)
def test_a_user_means(tmp_path: Path, user: Json, facts: Json) -> None:
    """Nothing of a recovery is in the API, nor who the owner is: unknown."""
    row = row_of(tmp_path, user, [{**PRIMARY, "user_id": user["id"]}, SECONDARY])
    # Whoever owns the account is an admin.
    owner = None if row["actor.role"] == "admin" else False
    wanted = {**facts, "target.is_owner": owner, "recovery.stage": None, "link.state": None}
    assert {fact: row[fact] for fact in wanted} == wanted


def spare(**more: Any) -> list[Json]:
    return [PRIMARY, {**SECONDARY, **more}]


@pytest.mark.parametrize(
    ("identities", "facts"),
    [
        ([PRIMARY], {"secondary_address": "none", "secondary_delivery": "no_address"}),
        (spare(), {"secondary_address": "recorded", "several_secondaries": False}),
        (spare(verification_method="none"), {"secondary_verified": False}),
        (spare(verification_method="low"), {"secondary_verified": True}),
        (spare(verification_method="new"), {"secondary_verified": None}),
        (spare(verification_method=None), {"secondary_verified": None}),
        (spare(verification_method=None, verified=True), {"secondary_verified": True}),
        (spare(verification_method="none", verified=True), {"secondary_verified": False}),
        (spare(deliverable_state="reserved_example"), {"secondary_delivery": "undeliverable"}),
        (spare(deliverable_state="mailing_list"), {"secondary_delivery": "undeliverable"}),
        (spare(deliverable_state="mandatory"), {"secondary_delivery": None}),
        (spare(deliverable_state="tomorrow"), {"secondary_delivery": None}),
        (spare(deliverable_state=None), {"secondary_delivery": None}),
        # Primary is per type (F16): a primary phone number is no primary address.
        (
            [PRIMARY, {**SECONDARY, "type": "phone_number", "primary": True}],
            {"primary_delivery": "deliverable", "secondary_address": "none"},
        ),
        (
            [{**SECONDARY, "type": "phone_number"}],
            {"primary_address": "recorded", "primary_delivery": None, "secondary_address": "none"},
        ),
        # The same address twice, in other spelling, is one.
        (
            [PRIMARY, {**PRIMARY, "id": 9, "value": "ZOE@mail.example"}],
            {"primary_address": "recorded", "secondary_address": "none"},
        ),
        # `user.email` names the primary address where no identity does.
        ([{**PRIMARY, "primary": None}, SECONDARY], {"primary_delivery": "deliverable"}),
        ([{**PRIMARY, "value": "other@mail.example"}], {"primary_delivery": "deliverable"}),
        (
            [PRIMARY, {**SECONDARY, "primary": True}],
            {"primary_address": "recorded", "primary_delivery": None},
        ),
        # Without any identity, that there are no others is not known.
        (
            [],
            {
                "primary_address": "recorded",
                "primary_delivery": None,
                "secondary_address": None,
                "secondary_delivery": None,
                "several_secondaries": None,
            },
        ),
    ],
)
def test_identities_mean(tmp_path: Path, identities: list[Json], facts: Json) -> None:
    """Unknown is never no."""
    row = row_of(tmp_path, USER, identities)
    assert {fact: row[f"target.{fact}"] for fact in facts} == facts


def test_without_e_mail_and_identities_nothing_is_known_of_addresses(tmp_path: Path) -> None:
    """It may be that they were not exported."""
    row = row_of(tmp_path, {**USER, "email": None}, [])
    assert row["target.primary_address"] is None


def test_a_custom_role_tells_the_kind(tmp_path: Path) -> None:
    """Also where the file of roles is read after the users."""
    agent = {**AGENT, "custom_role_id": 7}
    more = {"z/custom_roles.json": {"custom_roles": [{"id": 7, "name": "x", "role_type": 1}]}}
    row = row_of(tmp_path, agent, [PRIMARY], **more)
    assert (row["actor.role"], row["segment.custom_role"]) == ("light_agent", "7")


@pytest.mark.parametrize(
    ("user", "code"),
    [
        ({**USER, "id": None}, "missing-key"),
        ({**USER, "id": 0}, "bad-id"),
        ({**USER, "id": -5}, "bad-id"),
        ({**USER, "id": True}, "bad-id"),
        ({**USER, "id": 1.5}, "bad-id"),
        ({**USER, "id": 2**63}, "bad-id"),
        ({**USER, "id": "../etc"}, "bad-id"),
        ({**USER, "role": None}, "missing-key"),
        ({**USER, "role": "owner"}, "wrong-value"),
        ({**USER, "role": ["agent"]}, "wrong-value"),
        ({**USER, "active": "yes"}, "wrong-type"),
        ({**USER, "suspended": 1}, "wrong-type"),
        ({**USER, "email": {"a": 1}}, "wrong-type"),
        ({**AGENT, "custom_role_id": "x"}, "bad-id"),
        ([USER], "wrong-type"),
        (None, "wrong-type"),
    ],
)
def test_a_broken_user_is_rejected_and_the_next_is_not(
    tmp_path: Path, user: Any, code: str
) -> None:
    """With file, place and reason; the exit code says so where that is asked for."""
    other = {**USER, "id": 5}
    files = {"users.json": {"users": [user, other]}}
    report = imported(tmp_path, files, "--fail-on-rejected", ends=1)
    (rejected,) = report["rejected"]
    assert (rejected["code"], rejected["line"], rejected["kind"]) == (code, 1, "users")
    assert rejected["message"].startswith("users[0]")
    assert [row["user"] for row in rows(tmp_path / "out")] == ["5"]


@pytest.mark.parametrize(
    ("identity", "code"),
    [
        ({**PRIMARY, "user_id": None}, "missing-key"),
        ({**PRIMARY, "type": None}, "missing-key"),
        ({**PRIMARY, "value": None}, "missing-key"),
        ({**PRIMARY, "value": 7}, "wrong-type"),
        ({**PRIMARY, "primary": "yes"}, "wrong-type"),
        ("x", "wrong-type"),
    ],
)
def test_a_broken_identity_is_rejected(tmp_path: Path, identity: Any, code: str) -> None:
    """A user is not worse off than with an identity that was not exported."""
    files = {"users.json": {"users": [USER]}, "identities.json": {"identities": [identity]}}
    report = imported(tmp_path, files)
    assert [each["code"] for each in report["rejected"]] == [code]


def test_the_latest_of_several_records_counts(tmp_path: Path) -> None:
    """By `updated_at` in any spelling, wherever it stands; else the last one read."""
    old = {**USER, "suspended": True, "updated_at": "2023-12-31 23:59:59"}
    new = {**USER, "updated_at": "2024-01-01t00:00:00z"}
    undated = {**USER, "active": False, "updated_at": None}
    files = {"users-2.json": {"users": [new]}, "users-10.json": {"users": [old, undated]}}
    report = imported(tmp_path, files)
    assert report["records"]["users"]["duplicates"] == 2
    (row,) = rows(tmp_path / "out")
    assert row["target.state"] == "active"


def test_of_equal_records_the_last_read_counts(tmp_path: Path) -> None:
    """Page 2 is read before page 10."""
    page = {"users": [USER]}
    files = {"users-2.json": page, "users-10.json": {"users": [{**USER, "suspended": True}]}}
    imported(tmp_path, files)
    assert rows(tmp_path / "out")[0]["target.state"] == "suspended"


def test_a_recovery_that_cannot_be_is_rejected(tmp_path: Path) -> None:
    """It is read by what reads account documents."""
    good = {"user_id": USER["id"], "request": {"via": "email", "about": "password"}}
    bad = {"user_id": 5, "stage": "started", "earlier_notice": False}
    odd = {"user_id": 6, "stage": {"a": {"b": {"c": {"d": 1}}}}}
    files = {"users.json": {"users": [USER]}, "recoveries.json": {"recoveries": [good, bad, odd]}}
    report = imported(tmp_path, files)
    assert [each["code"] for each in report["rejected"]] == ["contradiction", "too-deep"]
    assert rows(tmp_path / "out")[0]["recovery.request_via"] == "email"
