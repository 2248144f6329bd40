"""What a change of the account changes, told of users whose answers are known beforehand."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.exports.folders import Json, clausewise
from tests.population.populations import decided, decisions, population, user

AGENT = {"target__role": "agent", "actor__role": "agent"}
GONE = {"target__state": "deleted"}


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Three customers and two agents whom an admin can mail, and a customer who is deleted."""
    users = [
        user("c1"),
        user("c2"),
        user("c3"),
        user("a1", **AGENT),
        user("a2", **AGENT),
        user("gone", **GONE),
    ]
    teams = ["north", "north", "south", "south", None, "north"]
    rows = [{**each, "segment.team": team} for each, team in zip(users, teams, strict=True)]
    return population(tmp_path / "in", rows)


def asked(
    folder: Path,
    capfd: Any,
    *changes: str,
    actions: str = "send_reset_email",
    options: Sequence[str] = (),
) -> list[Json]:
    """Put what-ifs; return what they say of the first request, in their order."""
    put = [part for change in changes for part in ("--what-if", change)]
    arguments = [str(folder), "--actions", actions, *put, *options, "--format", "json"]
    assert clausewise("population", *arguments) == 0
    found = json.loads(capfd.readouterr().out)
    return [each["requests"][0] for each in found["what_if"]]


@pytest.mark.parametrize("change", ["sso.end_users=in_use", "account.sso.end_users=in_use"])
def test_single_sign_on_for_end_users_takes_reset_links_from_them_alone(
    people: Path, capfd: Any, change: str
) -> None:
    """While single sign-on is in use nobody can be sent a link (C06, C22, C43)."""
    (found,) = asked(people, capfd, change)
    assert (found["gain"], found["lose"]) == (0, 3)
    assert found["before"]["permitted"] == 5
    assert found["after"]["permitted"] == 2
    (move,) = found["moves"]
    assert (move["before"], move["after"], move["users"]) == ("permitted", "forbidden", 3)
    assert {"C06": 3, "C22": 3, "C43": 3}.items() <= move["clauses"].items()
    assert move["examples"] == ["c1", "c2", "c3"]


def test_segments_say_whom_it_hits(people: Path, capfd: Any) -> None:
    """By role, and by every column that begins with `segment.`; who has no value counts too."""
    (found,) = asked(people, capfd, "sso.end_users=in_use")
    by = {
        name: {each["value"]: each["counts"] for each in values}
        for name, values in found["segments"].items()
    }
    assert by == {
        "target.role": {"end_user": {"lose": 3, "same": 1}, "agent": {"same": 2}},
        "segment.team": {
            "north": {"lose": 2, "same": 1},
            "south": {"lose": 1, "same": 1},
            None: {"same": 1},
        },
    }


def test_several_are_compared_side_by_side(people: Path, capfd: Any) -> None:
    """Each by itself, on the account as it is; with its name, in the order asked."""
    changes = [
        "customers: sso.end_users=enforced",
        "all: sso.end_users=in_use, sso.team_members=in_use",
    ]
    assert [each["lose"] for each in asked(people, capfd, *changes)] == [3, 5]
    options = [part for change in changes for part in ("--what-if", change)]
    assert clausewise("population", str(people), *options) == 0
    lines = capfd.readouterr().out.splitlines()
    head = next(
        n for n, line in enumerate(lines) if line == "What if: send_reset_email, by an admin"
    )
    table = [line.split() for line in lines[head + 1 : head + 5]]
    assert table == [
        ["permitted", "forbidden", "undetermined", "not", "covered", "gain", "lose"],
        ["as", "it", "is", "5", "1", "0", "0"],
        ["customers", "2", "4", "0", "0", "0", "3"],
        ["all", "0", "6", "0", "0", "0", "5"],
    ]


def test_who_gains_is_told_with_what_stood_against_it(people: Path, capfd: Any) -> None:
    """The owner lets admins set passwords, which none can do before (C12, C74)."""
    change = "setting.admins_can_set_passwords=enabled"
    (found,) = asked(people, capfd, change, actions="set_password")
    assert (found["gain"], found["lose"]) == (5, 0)
    move = next(move for move in found["moves"] if move["after"] == "permitted")
    assert {"C12": 5, "C74": 5}.items() <= move["clauses"].items()


def test_a_change_stands_against_what_a_column_says(tmp_path: Path, capfd: Any) -> None:
    """Import may have written in a column that the owner allowed nothing; then the owner does."""
    rows = [{**user("c"), "setting.allowed_by_current_owner": False}]
    folder = population(tmp_path / "in", rows)
    changes = [
        "setting.admins_can_set_passwords=enabled",
        "setting.admins_can_set_passwords=enabled, setting.allowed_by_current_owner=false",
    ]
    options = ("--reading", "A41=must_be_renewed")
    found = asked(folder, capfd, *changes, actions="set_password", options=options)
    assert [each["gain"] for each in found] == [1, 0]


def test_the_decisions_are_those_of_the_account_as_it_is(people: Path, tmp_path: Path) -> None:
    """With an output, what-ifs stand in the summary; the files are as without them."""
    decided(people, tmp_path / "1", "--actions", "send_reset_email")
    found = decided(
        people, tmp_path / "2", "--actions", "send_reset_email", "--what-if", "sso.end_users=in_use"
    )
    assert [each["name"] for each in found["what_if"]] == ["sso.end_users=in_use"]
    assert decisions(tmp_path / "1") == decisions(tmp_path / "2")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("sso.end_user=in_use", "did you mean `sso.end_users`?"),
        ("account.sign_on.end_users.enforce=true", "did you mean `sign_on.end_users.enforced`?"),
        ("sso.end_users=in_us", "did you mean `in_use`?"),
        ("sign_on.end_users.enforced=true", "contradiction: sign-on is enforced"),
        ("sign_on.end_users.enterprise=asigned", "wrong-value"),
        ("brands.b1.help_centre=enabled", "did you mean `brands.b1.help_center`?"),
        ("agent_brand=b2", "unknown-brand"),
        ("sso.end_users", "not of the form KEY=VALUE"),
        ("a: plan=x", "two of them are called `a`"),
    ],
)
def test_what_cannot_be_changed_is_refused(
    people: Path, capfd: Any, change: str, said: str
) -> None:
    """With a near name, where there is one."""
    arguments = ["population", str(people), "--what-if", "a: plan=y", "--what-if", change]
    assert clausewise(*arguments) == 2
    assert said in capfd.readouterr().err


def test_a_population_without_an_account_has_nothing_to_change(people: Path, capfd: Any) -> None:
    """And a run without an output needs a what-if."""
    file = str(people / "users.parquet")
    assert clausewise("population", file, "--what-if", "plan=x") == 2
    assert "--account" in capfd.readouterr().err
    assert clausewise("population", str(people)) == 2
    assert "--output" in capfd.readouterr().err
