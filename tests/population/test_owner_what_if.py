"""What another owner changes, told of an account whose answers are known beforehand."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exports.folders import Json, clausewise
from tests.population.populations import ACCOUNT, decided, population, user

ADMIN = {"target__role": "admin", "actor__role": "admin"}
OWNER = {**ADMIN, "target__is_owner": True, "actor__marked_owner": True}
OWNS = {"target.is_owner": True, "actor.marked_owner": True}
OWNS_NOT = {"target.is_owner": False, "actor.marked_owner": False}
ENABLED = ACCOUNT.replace("disabled}\npassword", "enabled}\npassword")
ALLOWED = "setting.allowed_by_current_owner"
ASKED = "set_password,set_password:owner,enable_setting,see_setting,send_reset_email:self"
RENEWED = ("--reading", "A41=must_be_renewed")


@pytest.fixture
def rows() -> list[Json]:
    """Two customers, an agent, two admins who are alike, and the owner, who let admins set."""
    staff = [
        user("agent", target__role="agent", actor__role="agent"),
        user("ada", **ADMIN),
        user("abe", **ADMIN),
        user("olga", **OWNER),
    ]
    people = [user("cara"), *staff, user("cem")]
    teams = ["north", "south", "south", "north", "south", "north"]
    return [
        {**each, ALLOWED: True, "segment.team": team}
        for each, team in zip(people, teams, strict=True)
    ]


def asked(folder: Path, capfd: Any, change: str, *options: str, actions: str = ASKED) -> Json:
    """Put one what-if; return what is said of it."""
    arguments = [str(folder), "--actions", actions, "--what-if", change, *options]
    assert clausewise("population", *arguments, "--format", "json") == 0
    (found,) = json.loads(capfd.readouterr().out)["what_if"]
    answer: Json = found
    return answer


@pytest.mark.parametrize("options", [(), RENEWED], ids=["as read", "leave must be renewed"])
@pytest.mark.parametrize("account", [ACCOUNT, ENABLED], ids=["disabled", "enabled"])
@pytest.mark.parametrize(
    ("change", "cells"),
    [
        ("owner=ada", {"ada": OWNS, "olga": OWNS_NOT}),
        ("account.owner=ada", {"ada": OWNS, "olga": OWNS_NOT}),
        ("owner=olga", {}),
        (
            "owner=ada, users[is_owner=true].role=agent",
            {
                "ada": OWNS,
                "olga": {**OWNS_NOT, "target.role": "agent", "actor.role": "agent"},
            },
        ),
        (
            "owner=agent, users[role=agent].role=admin",
            {
                "agent": {**OWNS, "target.role": "admin", "actor.role": "admin"},
                "olga": OWNS_NOT,
            },
        ),
    ],
)
def test_what_comes_of_another_owner_is_what_is_decided_of_such_an_account(
    rows: list[Json],
    tmp_path: Path,
    capfd: Any,
    change: str,
    cells: dict[str, Json],
    account: str,
    options: tuple[str, ...],
) -> None:
    """The cells are written anew by hand: the leave that the former owner gave is not the new one's
    (A41)."""
    before = account == ENABLED
    given = [{**row, ALLOWED: before} for row in rows]
    found = asked(population(tmp_path / "in", given, account), capfd, change, *options)
    allowed = before and change == "owner=olga"
    by_hand = [{**row, ALLOWED: allowed, **cells.get(row["user"], {})} for row in rows]
    folder = population(tmp_path / "then", by_hand, account)
    then = decided(folder, tmp_path / "out", "--actions", ASKED, *options)
    assert [each["after"] for each in found["requests"]] == [
        {verdict: of["users"] for verdict, of in each["verdicts"].items()}
        for each in then["requests"]
    ]
    assert found["users"]["changed"] == len(cells)
    assert found["users"]["left"] == {}


def test_one_of_two_who_are_alike_is_told_apart(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Only the owner sees the setting (C70); both admins were in one state, and one team."""
    found = asked(population(tmp_path / "in", rows), capfd, "owner=abe", actions="see_setting")
    assert found["users"] == {"concerned": 2, "changed": 2, "already": 0, "left": {}}
    (request,) = found["requests"]
    moves = {each["before"]: each for each in request["moves"]}
    assert (request["gain"], request["lose"]) == (1, 1)
    assert moves["forbidden"]["examples"] == ["abe"]
    assert moves["forbidden"]["clauses"] == {"C70": 1}
    assert moves["permitted"]["examples"] == ["olga"]
    teams = {each["value"]: each["counts"] for each in request["segments"]["segment.team"]}
    assert teams == {"north": {"gain": 1, "same": 2}, "south": {"lose": 1, "same": 2}}


def test_what_stood_written_does_not_depend_on_what_is_asked_beside_it(
    rows: list[Json], tmp_path: Path
) -> None:
    """The counts of things as they are, and the rows, are the same without the what-if."""
    folder = population(tmp_path / "in", rows)
    options = ("--actions", "see_setting")
    plain = decided(folder, tmp_path / "plain", *options)
    beside = decided(folder, tmp_path / "beside", *options, "--what-if", "owner=abe")
    assert plain["requests"] == beside["requests"]
    assert len(beside["what_if"]) == 1


def test_the_setting_is_the_new_owners_where_that_one_switches_it_on(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Who lets admins set passwords is the owner of then."""
    folder = population(tmp_path / "in", [{**row, ALLOWED: False} for row in rows])
    change = "owner=ada, setting.admins_can_set_passwords=enabled"
    found = asked(folder, capfd, change, *RENEWED, actions="set_password")
    # Each but the owner, whose password an admin cannot set (A26).
    assert found["requests"][0]["gain"] == 5


def test_who_else_may_have_given_leave_is_not_guessed(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Somebody but the owner did: it may have been the one who owns the account then."""
    folder = population(tmp_path / "in", [{**row, ALLOWED: False} for row in rows], ENABLED)
    found = asked(folder, capfd, "owner=ada", *RENEWED, actions="set_password")
    (request,) = found["requests"]
    assert request["after"]["undetermined"] == 5


def test_a_new_owner_is_an_admin_where_nobody_knew_and_nobody_else_owns_the_account(
    tmp_path: Path, capfd: Any
) -> None:
    """As in an account document: who is marked as the owner is an admin."""
    unknown = {"target__is_owner": None, "actor__marked_owner": None}
    nobody = {"target__role": None, "actor__role": None}
    rows = [user("a", **unknown, **nobody), user("b", **unknown, **ADMIN), user("c")]
    folder = population(tmp_path / "in", rows)
    found = asked(folder, capfd, "owner=a", actions="see_setting,set_password:self")
    assert found["users"]["changed"] == 2
    assert found["requests"][0]["after"] == {
        "permitted": 1,
        "forbidden": 2,
        "undetermined": 0,
        "not_covered": 0,
    }


def test_a_report_on_behaviour_takes_another_owner(rows: list[Json], tmp_path: Path) -> None:
    """And says of each user whether a path leads to a new password then."""
    folder, out = population(tmp_path / "in", rows), tmp_path / "report"
    assert clausewise("behaviour", str(folder), "-o", str(out), "--what-if", "owner=ada") == 0
    (found,) = json.loads((out / "behaviour.json").read_text(encoding="utf-8"))["what_if"]
    assert found["name"] == "owner=ada"
    assert sum(found["help"].values()) == len(rows)
    assert "owner=ada" in (out / "behaviour.md").read_text(encoding="utf-8")


REFUSED = [
    ("owner=adda", "unknown-user", "no user of the population is called `adda`"),
    ("owner=cara", "contradiction", "`cara` is an end user"),
    ("owner=agent", "contradiction", "`agent` is an agent"),
    ("owner=ada, users[state=active].role=agent", "contradiction", "`ada` is an agent"),
    ("owner=ada, owner=abe", "contradiction", "`ada` and `abe` cannot both own the account"),
    ("owner=", "wrong-value", "does not say who"),
    ("owner", "wrong-value", "does not say who"),
    ("ownr=ada", "unknown-key", "did you mean `owner`?"),
    ("users[role=admin].is_owner=true", "unknown-key", "owner=USER_ID"),
    ("users.owner=true", "unknown-key", "owner=USER_ID"),
]


@pytest.mark.parametrize(("change", "code", "said"), REFUSED, ids=[each[0] for each in REFUSED])
def test_who_cannot_own_the_account_is_refused_and_nothing_is_written(
    rows: list[Json], tmp_path: Path, capfd: Any, change: str, code: str, said: str
) -> None:
    """With a code, and a line that says what to do."""
    folder, out = population(tmp_path / "in", rows), tmp_path / "out"
    assert clausewise("population", str(folder), "-o", str(out), "--what-if", change) == 2
    err = capfd.readouterr().err
    assert f"--what-if: {code}: " in err
    assert said in err
    assert "  help: " in err
    assert not out.exists()


def test_every_owner_who_cannot_be_is_told_at_once(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Of all what-ifs."""
    changes = ("--what-if", "owner=nobody", "--what-if", "owner=cem", "--what-if", "owner=ada")
    assert clausewise("population", str(population(tmp_path / "in", rows)), *changes) == 2
    err = capfd.readouterr().err
    assert "`nobody`" in err
    assert "`cem`" in err
    assert "`ada`" not in err


def test_one_whose_row_is_not_decided_cannot_own_the_account(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """What no fact has would have to be guessed."""
    odd = [{**row, "target.state": "asleep"} if row["user"] == "ada" else row for row in rows]
    folder = population(tmp_path / "in", odd)
    assert clausewise("population", str(folder), "--what-if", "owner=ada") == 2
    assert "--what-if: unfit-value: the row of `ada`" in capfd.readouterr().err


def test_the_owner_of_several_accounts_at_once_is_not_asked(
    rows: list[Json], tmp_path: Path, capfd: Any
) -> None:
    """Users of many accounts may stand in one file: whose owner would it be?"""
    folder = population(tmp_path / "in", [*rows, {**rows[4], "user": "omar"}])
    assert clausewise("population", str(folder), "--what-if", "owner=ada") == 2
    assert "contradiction: 2 users own an account" in capfd.readouterr().err
