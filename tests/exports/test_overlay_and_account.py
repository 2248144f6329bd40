"""The account as a whole: from security settings, brands, settings and the overlay."""

from pathlib import Path
from typing import Any

import pytest
from clausewise.account.projection import project
from clausewise.account.request import Request

from tests.exports.folders import USER, Json, clausewise, imported, put, rows
from tests.exports.test_shapes import account_of

USERS = {"users": [{**USER, "id": 2, "role": "admin"}, USER]}
LOGIN: Json = {
    "zendesk_login": True,
    "remote_login": False,
    "enforce_sso": False,
    "google_login": False,
    "office_365_login": False,
    "facebook_login": False,
}
BRAND: Json = {
    "id": 11,
    "active": True,
    "is_deleted": False,
    "has_help_center": True,
    "help_center_state": "enabled",
    "created_at": "2015-01-01T00:00:00Z",
}


def facts(tmp_path: Path, files: Json) -> Json:
    imported(tmp_path, {"users.json": USERS, **files})
    account = account_of(tmp_path / "out")
    return project(account, Request(action="see_setting"))


def security(agent: Json | None, end_user: Json | None, **more: Any) -> Json:
    authentication = {"agent": agent, "end_user": end_user}
    return {"s.json": {"security_settings": {"authentication": authentication, **more}}}


@pytest.mark.parametrize(
    ("end_user", "state"),
    [
        (LOGIN, "passwords"),
        ({**LOGIN, "google_login": True}, "social"),
        ({**LOGIN, "twitter_login": True}, "social"),
        ({**LOGIN, "remote_login": True}, "single_sign_on_and_passwords"),
        ({**LOGIN, "enforce_sso": True}, "single_sign_on"),
        ({**LOGIN, "remote_login": True, "zendesk_login": False}, "single_sign_on"),
        ({**LOGIN, "zendesk_login": False, "google_login": True}, "single_sign_on"),
        ({**LOGIN, "zendesk_login": None}, None),
        ({**LOGIN, "remote_login": None}, None),
        ({**LOGIN, "google_login": None}, None),
        ({}, None),
        (None, None),
    ],
)
def test_end_users_sign_in(tmp_path: Path, end_user: Json | None, state: str | None) -> None:
    """Each audience by itself; what is not said is unknown.

    A service that only the end users have is one that is not assigned to team members.
    """
    from clausewise.account.sign_on import sign_on_state

    imported(tmp_path, {"users.json": USERS, **security(LOGIN, end_user)})
    account = account_of(tmp_path / "out")
    assert sign_on_state(account, frozenset({"end_users"})) == state
    theirs = "single_sign_on_unassigned" if (end_user or {}).get("remote_login") else "passwords"
    assert sign_on_state(account, frozenset({"team_members"})) == theirs


@pytest.mark.parametrize(
    ("more", "value"),
    [
        ({"admins_can_set_user_passwords": True}, "enabled"),
        ({"admins_can_set_user_passwords": False}, "disabled"),
        ({}, "unset"),
    ],
)
def test_the_setting(tmp_path: Path, more: Json, value: str) -> None:
    """It is off until somebody switches it on (F01)."""
    found = facts(tmp_path, security(LOGIN, LOGIN, **more))
    assert found["setting.admins_can_set_passwords"] == value


def test_without_security_settings_the_setting_is_unknown(tmp_path: Path) -> None:
    """That nobody exported them says nothing of it."""
    found = facts(tmp_path, {})
    assert not [fact for fact in found if fact.startswith(("setting", "account", "brands"))]


@pytest.mark.parametrize(
    ("brand", "state"),
    [
        ({}, "enabled"),
        ({"help_center_state": "restricted"}, "restricted"),
        ({"help_center_state": "new"}, None),
        ({"help_center_state": None}, None),
        ({"help_center_state": None, "has_help_center": False}, "disabled"),
        ({"active": False}, "brand_inactive"),
        ({"active": None}, None),
    ],
)
def test_the_only_brand(tmp_path: Path, brand: Json, state: str | None) -> None:
    """It is the agent brand, the default one and the oldest."""
    found = facts(tmp_path, {"brands.json": {"brands": [{**BRAND, **brand}]}})
    assert found["brands.agent_brand"] == "only_brand"
    assert found.get("brands.agent_help_center") == state
    assert found.get("brands.default_help_center") == state


def test_brands_that_contradict_each_other(tmp_path: Path) -> None:
    """A deleted brand that is active, two default brands, a date that is none."""
    brands = [
        {**BRAND, "default": True, "created_at": "soon"},
        {**BRAND, "id": 12, "default": True},
        {**BRAND, "id": 13, "is_deleted": True},
    ]
    found = facts(tmp_path, {"brands.json": {"brands": brands}})
    assert found["brands.agent_brand"] == "unrecorded"
    assert "brands.default_help_center" not in found
    assert found["brands.order"] == "undated"


def test_the_overlay_says_the_rest(tmp_path: Path) -> None:
    """Ids may be written as numbers; who is not listed under `recovery` has nothing under way."""
    overlay = f"""
plan: Suite Growth
owner: 2
setting_allowed_by: 2
agent_brand: 12
company: {{name: Acme, contact: none}}
recovery:
  {USER["id"]}: {{request: {{via: email, about: password}}}}
"""
    brands = {"brands": [BRAND, {**BRAND, "id": 12, "help_center_state": "disabled"}]}
    files = {"overlay.yaml": overlay, "brands.json": brands}
    found = facts(tmp_path, {**files, **security(LOGIN, LOGIN, admins_can_set_user_passwords=True)})
    assert found["account.plan"] == "suite_growth"
    assert found["brands.agent_help_center"] == "disabled"
    assert found["company.details"] == "missing"
    owner, user = rows(tmp_path / "out")
    assert (owner["target.is_owner"], user["target.is_owner"]) == (True, False)
    assert owner["setting.allowed_by_current_owner"] is True
    assert (owner["recovery.request_via"], owner["link.state"]) == ("none", "none")
    assert (user["recovery.request_via"], user["link.state"]) == ("email", None)


@pytest.mark.parametrize(
    ("overlay", "code"),
    [
        ("plam: x", "unknown-key"),
        ("owner: somebody", "bad-id"),
        ("owner: [1]", "bad-id"),
        ("agent_brand: 99", "unknown-brand"),
        ("company: {contact: nobody}", "bad-address"),
        ("recovery: [1]", "wrong-type"),
        ("recovery: {5: {stage: started, earlier_notice: false}}", "contradiction"),
        ("recovery: {x: {}}", "bad-id"),
        ("plan: &a x", "alias"),
        ("plan: !!python/object x", "tag"),
        ("plan: " + "[" * 100, "too-deep"),
        ("plan: 'Suite\u202eGrowth'", "bidirectional-control"),
    ],
)
def test_a_mistake_in_the_overlay_is_refused_at_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], overlay: str, code: str
) -> None:
    """It is written by hand, and can be mended; nothing is written."""
    files = {"users.json": USERS, "overlay.yaml": overlay, "brands.json": {"brands": [BRAND]}}
    folder = put(tmp_path / "in", files)
    assert clausewise("import", str(folder), "-o", str(tmp_path / "out")) == 2
    assert "overlay.yaml:1:" in (said := capsys.readouterr().err)
    assert code in said
    assert not (tmp_path / "out").exists()


def test_an_owner_who_is_an_end_user_or_nobody_is_told(tmp_path: Path) -> None:
    """And nobody is made the owner."""
    report = imported(tmp_path, {"users.json": USERS, "overlay.yaml": f"owner: {USER['id']}"})
    assert any("end user" in remark["says"] for remark in report["remarks"])
    assert not any(row["target.is_owner"] for row in rows(tmp_path / "out"))
    report = imported(tmp_path, {"overlay.yaml": "owner: 77"})
    assert any("not among" in remark["says"] for remark in report["remarks"])
