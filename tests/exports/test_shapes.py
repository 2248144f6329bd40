"""Whatever the shape of the lists, a row says what the account model says of the same user."""

import json
from pathlib import Path
from typing import Any

import pytest
from clausewise.account.document import account_from_tree
from clausewise.account.model import Account
from clausewise.account.projection import project
from clausewise.account.request import Request
from clausewise.errors import Problem
from clausewise.exports.people import BOOLEANS, COLUMNS
from clausewise.files import shipped
from clausewise.loading.document import parse
from clausewise.loading.policy import load_policy

from tests.exports.folders import PRIMARY, SECONDARY, USER, Json, clausewise, imported, put, rows

SHAPES = ["offset", "cursor", "incremental", "jsonl"]
USERS = 1_500
KINDS = {0: "custom", 1: "light", 2: "chat", 3: "contributor", 5: "billing"}


def synthetic(folder: Path, *options: str, users: int = USERS, seed: int = 7) -> Path:
    number = ["--users", str(users), "--seed", str(seed)]
    assert clausewise("synthesise", "-o", str(folder), *number, *options) == 0
    return folder


@pytest.fixture(scope="module")
def population(tmp_path_factory: pytest.TempPathFactory) -> list[Json]:
    return rows(synthetic(tmp_path_factory.mktemp("p") / "out", "--as", "parquet"))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_read_alike(tmp_path: Path, population: list[Json], shape: str) -> None:
    """And as the population is that is made without exports; broken records change nothing."""
    exports = synthetic(tmp_path / "in", "--shape", shape, "--broken", "40")
    assert clausewise("import", str(exports), "-o", str(tmp_path / "out")) == 0
    assert rows(tmp_path / "out") == population
    report = json.loads((tmp_path / "out" / "import.json").read_text())
    users = report["records"]["users"]
    assert (users["imported"], users["rejected"]) == (USERS, 40)
    # Each page of an incremental export begins with the user that the one before ended with.
    assert users["duplicates"] == (1 if shape == "incremental" else 0)


def test_a_row_says_what_the_model_says_of_an_ordinary_document(
    tmp_path: Path, population: list[Json]
) -> None:
    """The document is written here from the exports, without anything of the importer."""
    exports = synthetic(tmp_path / "in", "--shape", "jsonl")
    account = document_of(exports)
    assert len(population) == USERS
    for row in population[:400]:
        user = row["user"]
        facts = project(account, Request(action="send_reset_email", actor=user, target=user))
        assert {column: row[column] for column in COLUMNS} == {
            column: facts.get(column) for column in COLUMNS
        }, user


def document_of(exports: Path) -> Account:
    users: dict[str, Json] = {}
    for record in lines(exports / "users.jsonl")[:400]:
        users[str(record["id"])] = {
            "role": record["role"].replace("-", "_"),
            "kind": KINDS.get(record["role_type"], "regular"),
            "owner": not users,
            "state": "deleted"
            if not record["active"]
            else "suspended"
            if record["suspended"]
            else "active",
            "addresses": {},
        }
    for record in lines(exports / "identities.jsonl"):
        user = users.get(str(record["user_id"]))
        if user is not None and record["type"] == "email":
            user["addresses"][record["value"]] = {
                "primary": record["primary"],
                "verified": record["verification_method"] != "none",
                "deliverability": record.get("deliverable_state", "unknown"),
                "created": record["created_at"],
            }
    recovery = {
        str(record.pop("user_id")): record for record in lines(exports / "recoveries.jsonl")
    }
    known = {user: said for user, said in recovery.items() if user in users}
    problems: list[Problem] = []
    node = parse(json.dumps({"users": users, "recovery": known}).encode(), "a.json", problems)
    assert node is not None
    account = account_from_tree(node, problems)
    assert account is not None, problems
    return account


def lines(path: Path) -> list[Json]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_the_same_numbers_give_the_same_bytes(tmp_path: Path) -> None:
    """Another seed does not; of more users, the first are the same."""
    one = synthetic(tmp_path / "1", "--shape", "jsonl", "--broken", "5", users=300)
    two = synthetic(tmp_path / "2", "--shape", "jsonl", "--broken", "5", users=300)
    names = sorted(path.name for path in one.iterdir())
    assert all((one / name).read_bytes() == (two / name).read_bytes() for name in names)
    other = synthetic(tmp_path / "3", "--shape", "jsonl", users=300, seed=8)
    more = synthetic(tmp_path / "4", "--shape", "jsonl", users=400, seed=8)
    assert (other / "users.jsonl").read_bytes() != (one / "users.jsonl").read_bytes()
    assert (more / "users.jsonl").read_bytes().startswith((other / "users.jsonl").read_bytes())


def test_an_import_gives_the_same_bytes_twice(tmp_path: Path) -> None:
    """Although addresses are told apart by a secret that is another one each time."""
    exports = synthetic(tmp_path / "in", users=300)
    for out in ("1", "2"):
        assert clausewise("import", str(exports), "-o", str(tmp_path / out)) == 0
    for name in ("users.parquet", "account.yaml", "import.json"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


def test_one_file_for_each_user_and_identities_within_users(tmp_path: Path) -> None:
    """As scripts save what `GET users/ID` and `GET users/ID/identities` return."""
    other = {**USER, "id": 5, "email": None, "identities": [{**SECONDARY, "user_id": None}]}
    files = {
        "users/1.json": {"user": USER},
        "users/2.json": {"user": other},
        "identities/1.json": {"identities": [PRIMARY], "count": 1, "next_page": None},
        "identities/2.json": {"identities": [], "count": 0, "next_page": None},
    }
    report = imported(tmp_path, files)
    assert report["not_read"] == []
    assert report["records"]["identities"]["imported"] == 2
    delivery = [row["target.secondary_delivery"] for row in rows(tmp_path / "out")]
    assert delivery == ["deliverable", "no_address"]


def test_json_lines_hold_records_or_pages(tmp_path: Path) -> None:
    """A broken line harms no other."""
    page = {"users": [{**USER, "id": 6}], "end_of_stream": True}
    text = "\n".join([json.dumps(USER), "{", "", '{"id": 7', json.dumps(page), "7"])
    report = imported(tmp_path, {"users.jsonl": text})
    assert [row["user"] for row in rows(tmp_path / "out")] == ["6", "9100000000000001"]
    assert [(each["code"], each["line"]) for each in report["rejected"]] == [
        ("json-syntax", 2),
        ("json-syntax", 4),
        ("wrong-type", 6),
    ]


@pytest.mark.parametrize(
    ("page", "missing"),
    [
        ({"next_page": "https://x.example/2", "previous_page": None}, True),
        ({"next_page": None, "previous_page": None, "count": 1}, False),
        ({"next_page": None, "previous_page": None, "count": 2}, True),
        ({"meta": {"has_more": True}, "links": {}}, True),
        ({"meta": {"has_more": False}, "links": {}}, False),
        ({"end_of_stream": False, "next_page": "x"}, True),
        ({"end_of_stream": True, "next_page": "x", "count": 1}, False),
        ({}, False),
    ],
)
def test_a_list_without_its_last_page_is_told(tmp_path: Path, page: Json, missing: bool) -> None:
    """Half an export looks like a whole one."""
    report = imported(tmp_path, {"users.json": {"users": [USER], **page}})
    helps = [remark["help"] for remark in report["remarks"]]
    assert ("export the rest" in helps) is missing


def test_columns_hold_what_the_rules_declare() -> None:
    """A fact that is boolean in facts.yaml is so in the file, and no other."""
    values = load_policy(shipped("rules/password-reset"), "rules").values
    assert set(COLUMNS) <= values.keys()
    assert {fact for fact in COLUMNS if True in values[fact]} == BOOLEANS


def test_several_files_where_there_are_many_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blocks of users do not depend on the files that they go to."""
    from clausewise.exports.synthetic import mixture, parquet_files

    whole = rows(synthetic(tmp_path / "whole", "--as", "parquet", users=900))
    monkeypatch.setattr(parquet_files, "ROWS_PER_FILE", mixture.BLOCK)
    many = synthetic(tmp_path / "many", "--as", "parquet", users=mixture.BLOCK + 900)
    assert [path.name for path in sorted(many.glob("*.parquet"))] == [
        "users-00000.parquet",
        "users-00001.parquet",
    ]
    assert rows(many)[:900] == whole


def account_of(folder: Path) -> Any:
    problems: list[Problem] = []
    node = parse((folder / "account.yaml").read_bytes(), "account.yaml", problems)
    assert node is not None
    account = account_from_tree(node, problems)
    assert problems == []
    return account


def test_the_account_document_is_read_by_what_reads_accounts(tmp_path: Path) -> None:
    """It has no users, and knows everything that exports and overlay say."""
    exports = synthetic(put(tmp_path / "x", {}) / "in", users=20)
    assert clausewise("import", str(exports), "-o", str(tmp_path / "out")) == 0
    account = account_of(tmp_path / "out")
    assert account.users == {}
    facts = project(account, Request(action="see_setting"))
    assert facts["account.plan"] == "suite_professional"
    assert facts["setting.admins_can_set_passwords"] == "enabled"
    assert facts["brands.agent_help_center"] == "enabled"
    assert facts["company.details"] == "complete"
