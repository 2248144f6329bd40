"""What a change of users changes, told of users whose answers are known beforehand."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from clausewise.account.model import Account, Address, User
from clausewise.account.projection import FACTS
from clausewise.account.request import Request
from clausewise.account.user_changes import facts_otherwise

from tests.exports.folders import Json, clausewise
from tests.population.populations import ACCOUNT, decided, population, user

SECOND = {
    "target__secondary_address": "recorded",
    "target__secondary_delivery": "deliverable",
}
NONE = {"target__primary_address": "none", "target__primary_delivery": "no_address"}
LOST = {"target__primary_delivery": "undeliverable"}
MAIL_ARRIVES = {"target.primary_delivery": "deliverable"}
STARTED = {
    "recovery__stage": "started",
    "recovery__sign_on_at_start": "passwords",
    "recovery__earlier_notice": True,
    "recovery__request_via": "none",
}
AGENT = {"target__role": "agent", "actor__role": "agent"}
OWNER = {
    "target__role": "admin",
    "actor__role": "admin",
    "target__is_owner": True,
    "actor__marked_owner": True,
}
ASKED = "send_reset_email,verify_address,set_password:self,use_link"


@pytest.fixture
def rows() -> list[Json]:
    """Customers with and without addresses, one whose recovery began, an agent and the owner."""
    return [
        user("plain"),
        user("second", **SECOND),
        user("verified", **SECOND, target__secondary_verified=True),
        user("unsure", target__secondary_address=None, target__secondary_delivery=None),
        user("nowhere", **NONE),
        user("started", **LOST, **SECOND, **STARTED),
        user("agent", **AGENT),
        user("owner", **OWNER),
    ]


def asked(folder: Path, capfd: Any, change: str, actions: str = ASKED) -> Json:
    """Put one what-if; return what is said of it."""
    arguments = [str(folder), "--actions", actions, "--what-if", change, "--format", "json"]
    assert clausewise("population", *arguments) == 0
    (found,) = json.loads(capfd.readouterr().out)["what_if"]
    answer: Json = found
    return answer


REWRITTEN: list[tuple[str, Mapping[str, Mapping[str, Any]]]] = [
    (
        "users.secondary_verified=true",
        {name: {"target.secondary_verified": True} for name in ("second", "unsure", "started")},
    ),
    (
        "users.primary_address=recorded,users[state=active].primary_delivery=deliverable",
        {
            "nowhere": {"target.primary_address": "recorded", **MAIL_ARRIVES},
            "started": MAIL_ARRIVES,
        },
    ),
    (
        "users.primary_address=recorded",
        {"nowhere": {"target.primary_address": "recorded", "target.primary_delivery": None}},
    ),
    (
        "users[role=agent].role=admin",
        {"agent": {"target.role": "admin", "actor.role": "admin"}},
    ),
    (
        "users[role=end_user].role=light_agent",
        {
            name: {"target.role": "agent", "actor.role": "light_agent"}
            for name in ("plain", "second", "verified", "unsure", "nowhere", "started")
        },
    ),
    (
        "users.recovery=reset",
        {
            "started": {
                "recovery.stage": "not_started",
                "recovery.sign_on_at_start": "not_started",
                "recovery.request_about": None,
            }
        },
    ),
    (
        "users[secondary_address=recorded,secondary_verified=false].state=deleted",
        {name: {"target.state": "deleted"} for name in ("second", "started")},
    ),
    ("users[secondary_address=unknown].state=suspended", {"unsure": {"target.state": "suspended"}}),
    ("users[secondary_address=unknown].link.state=unused", {"unsure": {"link.state": "unused"}}),
]


@pytest.mark.parametrize(("change", "cells"), REWRITTEN, ids=[each for each, _ in REWRITTEN])
def test_what_comes_of_it_is_what_is_decided_of_users_who_are_so(
    rows: list[Json],
    tmp_path: Path,
    capfd: Any,
    change: str,
    cells: Mapping[str, Mapping[str, Any]],
) -> None:
    """The cells of those users are written anew by hand, and the population is decided."""
    found = asked(population(tmp_path / "as it is", rows), capfd, change)
    by_hand = [{**row, **cells.get(row["user"], {})} for row in rows]
    then = decided(population(tmp_path / "then", by_hand), tmp_path / "out", "--actions", ASKED)
    assert [each["after"] for each in found["requests"]] == [
        {verdict: of["users"] for verdict, of in each["verdicts"].items()}
        for each in then["requests"]
    ]
    changed = [row["user"] for row, new in zip(rows, by_hand, strict=True) if row != new]
    assert found["users"]["changed"] == len(changed)


def test_who_gains_by_a_change_of_users_is_told_with_what_stood_against_it(
    tmp_path: Path, capfd: Any
) -> None:
    """Nobody is sent a link without an address that mail reaches (C19)."""
    folder = population(tmp_path / "in", [user("a", **NONE), user("b", **NONE), user("c")])
    found = asked(folder, capfd, "users.primary_address=recorded", "send_reset_email")
    (request,) = found["requests"]
    assert (request["gain"], request["lose"]) == (2, 0)
    (move,) = request["moves"]
    assert (move["before"], move["after"], move["users"]) == ("forbidden", "permitted", 2)
    assert move["clauses"]["C19"] == 2
    assert move["examples"] == ["a", "b"]
    by = {each["value"]: each["counts"] for each in request["segments"]["target.role"]}
    assert by == {"end_user": {"gain": 2, "same": 1}}


def test_who_cannot_be_so_is_left_as_they_are_and_counted_with_the_reason(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """No secondary address, nothing of it to verify; no end user owns the account."""
    folder = population(tmp_path / "in", rows)
    found = asked(folder, capfd, "users.secondary_verified=true")["users"]
    # Verified already: one. Without a secondary address: plain, nowhere, agent and owner.
    assert found == {"concerned": 8, "changed": 3, "already": 1, "left": found["left"]}
    ((why, users),) = found["left"].items()
    assert users == 4
    assert "secondary address" in why
    found = asked(folder, capfd, "users.role=end_user")["users"]
    assert (found["changed"], found["already"], sum(found["left"].values())) == (1, 6, 1)


def test_who_may_or_may_not_be_meant_is_left_as_they_are(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Of one user nobody knows whether there is a secondary address."""
    change = "users[secondary_address=none].state=deleted"
    found = asked(population(tmp_path / "in", rows), capfd, change)["users"]
    assert (found["concerned"], found["changed"]) == (5, 4)
    ((why, users),) = found["left"].items()
    assert users == 1
    assert "unknown" in why


def test_columns_that_tell_who_is_meant_are_read_though_no_rule_asks(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Rules on a reset e-mail ask nothing of secondary addresses."""
    change = "users[several_secondaries=false, secondary_address=recorded].state=deleted"
    found = asked(population(tmp_path / "in", rows), capfd, change, "send_reset_email")
    assert found["users"]["changed"] == 3
    assert found["requests"][0]["lose"] == 3


def test_account_and_users_change_at_once_and_stand_beside_others(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Each what-if by itself, in the order asked, with what becomes of users in words."""
    folder = population(tmp_path / "in", rows)
    options = [
        *("--what-if", "both: sso.end_users=in_use, users[role=agent].role=end_user"),
        *("--what-if", "users[role=agent].role=end_user"),
        *("--what-if", "sso.end_users=in_use"),
    ]
    arguments = ["population", str(folder), "--actions", "send_reset_email", *options]
    assert clausewise(*arguments, "--format", "json") == 0
    found = json.loads(capfd.readouterr().out)["what_if"]
    # Reset links go to five customers, agent and owner; single sign-on takes them from customers.
    assert [each["requests"][0]["lose"] for each in found] == [6, 0, 5]
    assert [each["users"] is None for each in found] == [False, False, True]
    assert clausewise(*arguments) == 0
    assert "  of 1 users 1 become otherwise, 0 are so already\n" in capfd.readouterr().out


def test_a_change_of_users_needs_no_account_document(rows: list[Json], tmp_path: Path) -> None:
    """Where columns say of the account what rules ask."""
    account = {
        "account.plan": "suite_professional",
        "account.single_sign_on_anywhere": False,
        "setting.admins_can_set_passwords": "disabled",
        "setting.allowed_by_current_owner": False,
        "target.sign_on": "passwords",
        "brands.agent_brand": "only_brand",
        **dict.fromkeys(
            ("brands.agent_help_center", "brands.default_help_center", "brands.oldest_help_center"),
            "enabled",
        ),
        "brands.any_help_center": "enabled",
        "brands.order": "known",
    }
    folder = population(tmp_path / "in", [{**row, **account} for row in rows])
    file = str(folder / "users.parquet")
    options = ("--actions", "send_reset_email", "--what-if", "users.state=deleted")
    assert clausewise("population", file, *options) == 0


SSO = {"target.sign_on": "single_sign_on"}
BOTH = {"target.sign_on": "single_sign_on_and_passwords"}
PASSWORDS = {"target.sign_on": "passwords"}
NOWHERE = "passwords: true, enterprise: none"
BESIDE = "passwords: true, enterprise: assigned"
ALONE = "passwords: false, enterprise: assigned"
SIGNED_ON: list[tuple[str, str, Mapping[str, Mapping[str, Any]]]] = [
    ("users[role=agent].sign_on=single_sign_on", NOWHERE, {"agent": SSO}),
    ("users[role=agent].sign_on=unknown", NOWHERE, {"agent": {"target.sign_on": None}}),
    (
        "users[is_owner=true].sign_on=passwords, sso.team_members=enforced",
        NOWHERE,
        {"agent": SSO},
    ),
    (
        "users[role=agent].role=admin, users[is_owner=true].sign_on=social",
        BESIDE,
        {"agent": {**BOTH, "target.role": "admin"}, "owner": {"target.sign_on": "social"}},
    ),
    (
        "users[role=agent].role=end_user, users[sign_on=single_sign_on].link.state=used",
        ALONE,
        {
            "agent": {"target.role": "end_user", "link.state": "used"},
            "owner": {**SSO, "link.state": "used"},
        },
    ),
]


@pytest.mark.parametrize("reading", ["per_audience", "any_audience"])
@pytest.mark.parametrize(
    ("change", "team", "cells"), SIGNED_ON, ids=[each for each, _, _ in SIGNED_ON]
)
def test_how_single_users_sign_in_is_as_a_column_would_say_it(
    rows: list[Json],
    tmp_path: Path,
    capfd: Any,
    change: str,
    team: str,
    cells: Mapping[str, Mapping[str, Any]],
    reading: str,
) -> None:
    """A column goes before the account; where one user signs in by single sign-on it is in use.

    team: how team members sign in as things are.
    """
    account = ACCOUNT.replace("passwords: true, enterprise: none", team, 1)
    folder = population(tmp_path / "as it is", rows, account)
    options = ("--actions", ASKED, "--reading", f"A05={reading}")
    arguments = ["population", str(folder), *options, "--what-if", change, "--format", "json"]
    assert clausewise(*arguments) == 0
    (found,) = json.loads(capfd.readouterr().out)["what_if"]
    in_use = {"account.single_sign_on_anywhere": team != NOWHERE or SSO in cells.values()}
    by_hand = [{**row, **PASSWORDS, **in_use, **cells.get(row["user"], {})} for row in rows]
    then = decided(population(tmp_path / "then", by_hand), tmp_path / "out", *options)
    assert [each["after"] for each in found["requests"]] == [
        {verdict: of["users"] for verdict, of in each["verdicts"].items()}
        for each in then["requests"]
    ]


def test_where_nobody_is_meant_single_sign_on_is_in_use_nowhere(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Nobody is deleted: nothing changes, even where any audience counts."""
    folder = population(tmp_path / "in", rows)
    options = ("--what-if", "users[state=deleted].sign_on=single_sign_on", "--format", "json")
    assert clausewise("population", str(folder), *options, "--reading", "A05=any_audience") == 0
    (found,) = json.loads(capfd.readouterr().out)["what_if"]
    assert found["users"]["concerned"] == 0
    assert all(not each["moves"] for each in found["requests"])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("users.secondary_verifid=true", "unknown-key"),
        ("users.secondary_verifid=true", "did you mean `secondary_verified`?"),
        ("users.primary_delivery=deliverabel", "did you mean `deliverable`?"),
        ("users[rol=end_user].state=active", "did you mean `role`?"),
        ("users[role].state=active", "wrong-value"),
        ("users[].state=active", "wrong-value"),
        ("users[role=boss].state=active", "no value of `actor.role`"),
        ("users.sign_on=pasword", "no value of `target.sign_on`"),
        ("users.sso=in_use", "nothing that can be said of users is called `sso`"),
        ("users.recovery=begun", "say reset"),
        ("users.state", "not of the form"),
        ("b: users.state=active, users.state=deleted", "contradiction"),
        ("b: users[role=agent].state=active, users[state=active].state=deleted", "contradiction"),
        ("b: users.primary_address=none, users.primary_delivery=deliverable", "contradiction"),
        ("users[role=agent,role=admin].state=active", "contradiction"),
    ],
)
def test_what_cannot_be_said_of_users_is_refused(
    rows: list[Json], tmp_path: Path, capfd: Any, change: str, said: str
) -> None:
    """With a code, and all problems of all what-ifs at once."""
    folder = population(tmp_path / "in", rows)
    arguments = ["population", str(folder), "--what-if", "a: plann=y", "--what-if", change]
    assert clausewise(*arguments) == 2
    err = capfd.readouterr().err
    assert said in err
    assert "no `plann`" in err


def test_what_can_be_so_of_nobody_who_is_meant_is_refused(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """And nothing is written."""
    folder = population(tmp_path / "in", rows)
    change = "users[secondary_address=none].secondary_verified=true"
    out = tmp_path / "out"
    assert clausewise("population", str(folder), "-o", str(out), "--what-if", change) == 2
    err = capfd.readouterr().err
    assert "contradiction" in err
    assert "none of the 4 users" in err
    assert not out.exists()


def test_users_who_differ_in_what_is_asked_of_them_do_not_contradict(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Agents become one thing, customers another."""
    change = "users[role=agent].state=deleted, users[role=end_user].state=suspended"
    found = asked(population(tmp_path / "in", rows), capfd, change)["users"]
    assert (found["concerned"], found["changed"]) == (7, 7)


PRIMARY = Address(primary=True, verified=None, deliverability=None)
FURTHER = Address(primary=False, verified=None, deliverability=None)


@pytest.mark.parametrize(
    ("said", "before", "after"),
    [
        ({"target.primary_address": "recorded"}, [], [PRIMARY]),
        ({"target.primary_address": "none"}, [PRIMARY, FURTHER], [FURTHER]),
        ({"target.secondary_address": "recorded"}, [PRIMARY], [PRIMARY, FURTHER]),
        ({"target.secondary_address": "none"}, [PRIMARY, FURTHER, FURTHER], [PRIMARY]),
    ],
    ids=["primary", "no primary", "secondary", "no secondary"],
)
def test_what_hangs_on_an_address_is_as_the_account_model_has_it(
    said: dict[str, str], before: list[Address], after: list[Address]
) -> None:
    """Of an address that is new nothing is known; of one that is gone nothing is left."""

    def facts(addresses: list[Address]) -> dict[str, Any]:
        numbered = {str(number): each for number, each in enumerate(addresses)}
        account = Account(users={"u": User(role="end_user", addresses=numbered)})
        request = Request(action="send_reset_email", actor="u", target="u")
        return {
            fact: FACTS[fact](account, request)
            for fact in FACTS
            if fact.startswith(("target.primary", "target.secondary", "target.several"))
        }

    assert facts_otherwise(said, facts(before)) == facts(after)
