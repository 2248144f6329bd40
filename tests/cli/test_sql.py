"""`clausewise sql`: what is refused, what the head says, and where the query goes."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from clausewise.cli import group
from clausewise.files import shipped

WRONG_INPUT = 2
RUNS = 0

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `clausewise sql` in an empty folder; its exit code, output and complaints."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["clausewise", "sql", *arguments])
        code = group.run()
        return code, *capsys.readouterr()

    return call


HOSTILE_TABLES = (
    "",
    "users; DROP TABLE users",
    "users--",
    'us"ers',
    "us`ers",
    "us'ers",
    "a.b.c.d",
    "users u",
    "(SELECT 1)",
    "1users",
    "users\n",
    "üsers",
    ".users",
    "u" * 300,
    "a-b.users",
)


@pytest.mark.parametrize("name", HOSTILE_TABLES)
def test_only_identifiers_name_a_table(run: Run, name: str) -> None:
    """Nothing is quoted to make it fit: it is refused."""
    code, out, complaint = run("--dialect", "duckdb", "--table", name)
    assert (code, out) == (WRONG_INPUT, "")
    assert complaint.startswith("--table: bad-table-name: ")
    assert "help: " in complaint


@pytest.mark.parametrize(
    ("dialect", "name", "written"),
    [
        ("duckdb", "users", "FROM users AS u"),
        ("spark", "lake.gold.users", "FROM lake.gold.users AS u"),
        ("snowflake", "DB.PUBLIC.USERS", "FROM DB.PUBLIC.USERS AS u"),
        ("bigquery", "acme-prod-1.support.users", "FROM `acme-prod-1`.support.users AS u"),
    ],
)
def test_a_table_may_stand_in_a_schema(run: Run, dialect: str, name: str, written: str) -> None:
    """A project of BigQuery may have dashes, and only there."""
    code, out, _ = run("--dialect", dialect, "--table", name, "--action", "see_setting")
    assert code == RUNS
    assert written in out


@pytest.mark.parametrize("name", ["order", "select", "FACTS_1", "verdicts_2"])
def test_a_name_that_means_something_else_there_is_refused(run: Run, name: str) -> None:
    """A word of SQL, or a step of the query itself."""
    code, _, complaint = run("--dialect", "postgres", "--table", name)
    assert code == WRONG_INPUT
    assert "bad-table-name" in complaint


def test_every_mistake_is_told_at_once(run: Run) -> None:
    """Each with what to do about it."""
    code, out, complaint = run(
        *("--dialect", "bigquery", "--columns", "dotted", "--table", "no table"),
        *("--action", "set_pasword", "--fact", "actor.rol=admin", "--fact", "actor.role=boss"),
        *("--fact", "actor.role", "--fact", "actor.state=active", "--fact", "actor.state=unknown"),
        *("--account", "standrd", "--column", "actor.state", "--column", "target.rol"),
    )
    assert (code, out) == (WRONG_INPUT, "")
    codes = re.findall(r"^\S+: ([a-z-]+): ", complaint, re.MULTILINE)
    assert sorted(codes) == [
        "bad-table-name",
        "dotted-column",
        "duplicate-key",
        "duplicate-key",
        "unknown-account",
        "unknown-action",
        "unknown-fact",
        "unknown-fact",
        "unknown-value",
        "wrong-value",
    ]
    assert "did you mean `set_password`?" in complaint
    assert "did you mean `actor.role`?" in complaint
    assert complaint.count("help: ") == len(codes)


def test_the_head_says_by_what_it_decides(run: Run) -> None:
    """Policy, digest, readings, and which columns the table must have."""
    code, out, _ = run(
        *("--dialect", "duckdb", "--action", "see_setting", "--reading", "A04=several_owners"),
        *("--fact", "request.channel=screen", "--fact", "actor.marked_owner=unknown"),
        *("--actor", "columns"),
    )
    assert code == RUNS
    lines = dict(
        line.removeprefix("-- ").split(": ", 1) for line in out.splitlines() if line[:3] == "-- "
    )
    assert lines["policy"] == "password-reset"
    assert lines["actions"] == "see_setting"
    assert lines["columns read"] == "user, account_plan, actor_is_owner, actor_state"
    assert "A04=several_owners" in lines["readings"].split(", ")
    same = lines["the same for every row"].split(", ")
    assert same == ["actor.marked_owner=unknown", "request.channel=screen"]
    files = 'LC_ALL=C; export LC_ALL; sha256sum *.yaml | sha256sum | cut -d" " -f1'
    by_hand = subprocess.run(
        files, shell=True, cwd=shipped("rules/password-reset"), capture_output=True, check=True
    )
    assert lines["rules"] == f"sha256:{by_hand.stdout.decode().strip()}"


def test_what_the_account_and_the_request_say_is_no_column(run: Run) -> None:
    """Of a user, what import writes is enough."""
    code, out, _ = run(
        *("--dialect", "duckdb", "--account", "standard", "--actor", "agent", "--with"),
        *("channel=api", "--action", "send_reset_email", "--action", "use_link"),
    )
    assert code == RUNS
    read = re.sub(r"\n--  ", "", out).split("-- columns read: ")[1].split("\n")[0].split(", ")
    assert not [name for name in read if name.startswith(("account", "brands", "request"))]
    assert "target_sign_on" not in read
    assert {"user", "target_role", "target_state", "link_state"} <= set(read)
    assert "actor.role=agent" in out.split("WITH")[0]
    assert "request.channel=api" in out.split("WITH")[0]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--actor", "columns", "--with", "channel=api"), "wrong-usage"),
        (("--actor", "columns", "--action", "set_password:owner"), "wrong-usage"),
        (("--actor", "boss"), "wrong-value"),
        (("--action", "set_password:boss"), "wrong-value"),
        (("--action", "handle_request:admin"), "wrong-usage"),
        (("--action", "set_password", "--action", "set_password"), "wrong-usage"),
        (("--with", "colour=red"), "unknown-key"),
        (("--with", "address=ada@mail.example"), "wrong-value"),
    ],
)
def test_who_acts_and_how_is_one_of_a_few_words(
    run: Run, arguments: tuple[str, ...], code: str
) -> None:
    """No user's name or address gets into a query."""
    ends, out, complaint = run("--dialect", "duckdb", *arguments)
    assert (ends, out) == (WRONG_INPUT, "")
    assert f": {code}: " in complaint
    assert "help: " in complaint


def test_a_folders_name_cannot_leave_its_comment(run: Run, tmp_path: Path) -> None:
    """The only text of the head that comes from outside."""
    folder = tmp_path / "x\nDROP TABLE users"
    folder.symlink_to(shipped("rules/password-reset"))
    code, out, _ = run("--dialect", "duckdb", "--action", "see_setting", "--policy", str(folder))
    assert code == RUNS
    assert "-- policy: x_DROP_TABLE_users\n" in out
    assert "\nDROP" not in out


def test_a_file_has_the_same_text(run: Run, tmp_path: Path) -> None:
    """Written whole, or not at all."""
    asked = ("--dialect", "snowflake", "--action", "see_setting")
    _, shown, _ = run(*asked)
    code, said, _ = run(*asked, "--output", "out/see.sql")
    assert code == RUNS
    assert said.startswith("out/see.sql: ")
    assert (tmp_path / "out/see.sql").read_text(encoding="utf-8") == shown
    (tmp_path / "file").touch()
    code, _, complaint = run(*asked, "-o", "file/see.sql")
    assert code == WRONG_INPUT
    assert ": unwritable: " in complaint
