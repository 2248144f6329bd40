"""What is decided of a user in bulk is what is decided of the same user alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from clausewise.account.model import Account, Kind, User
from clausewise.account.projection import project
from clausewise.account.request import BY_THE_SYSTEM, ON_NOBODY, Request
from clausewise.decisions.decision import brought_about
from clausewise.engines.reference import ReferenceEngine
from clausewise.files import shipped
from clausewise.loading.policy import load_policy
from clausewise.population.answers import facts_tested_by
from clausewise.population.asked import ACTORS, Actor, asked_of
from clausewise.population.deciding import account_of
from clausewise.population.facts import facts_of, surroundings

from tests.exports.folders import Json, clausewise, rows
from tests.exports.test_shapes import document_of
from tests.population.populations import contents, decided, decisions, population, user

BOOK = load_policy(shipped("rules/password-reset"))
PEOPLE = [actor for actor in ACTORS if actor != "system"]
USERS = 400


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Synthetic exports, imported; the exports stay beside the population."""
    folder = tmp_path_factory.mktemp("exports")
    number = ["--users", str(USERS), "--seed", "11", "--shape", "jsonl"]
    assert clausewise("synthesise", "-o", str(folder / "in"), *number) == 0
    assert clausewise("import", str(folder / "in"), "-o", str(folder / "out")) == 0
    return folder


@pytest.fixture(scope="module")
def account(imported: Path) -> Account:
    """The same account as a document with its users, and one person in each role beside them."""
    whole = account_of(imported / "out", None)
    people = document_of(imported / "in")
    assert whole is not None
    owner = next(name for name, each in people.users.items() if each.owner)
    return replace(
        whole,
        setting=replace(whole.setting, allowed_by=owner),
        users={**people.users, **others()},
        recovery=people.recovery,
    )


def others() -> dict[str, User]:
    kinds: dict[str, Kind] = {
        "agent": "regular",
        "light_agent": "light",
        "contributor": "contributor",
        "custom_agent": "custom",
        "billing_admin": "billing",
    }
    found = {
        "admin": User(role="admin", owner=False),
        "end_user": User(role="end_user", owner=False),
    }
    for name, kind in kinds.items():
        found[name] = User(role="agent", kind=kind, owner=False)
    return found


def request_of(action: str, actor: Actor, target: str, owner: str) -> Request:
    who = {"self": target, "owner": owner}.get(actor, actor)
    return Request(
        action=action,
        actor=None if action in BY_THE_SYSTEM else who,
        target=None if action in ON_NOBODY else target,
        address="secondary",
    )


@pytest.mark.parametrize("action", BOOK.actions)
def test_the_facts_are_those_of_a_single_request(
    imported: Path, account: Account, action: str
) -> None:
    """For whoever acts, every fact that rules on the action test is as for `clausewise decide`."""
    owner = next(name for name, each in account.users.items() if each.owner)
    around = surroundings(replace(account, users={}))
    tested = facts_tested_by(BOOK, action)
    details = Request(action=action, address="secondary")
    for actor in ["system"] if action in BY_THE_SYSTEM else PEOPLE:
        (asked,) = asked_of(f"{action}:{actor}", None, details, BOOK.actions)
        for row in rows(imported / "out"):
            alone = project(account, request_of(action, asked.actor, row["user"], owner))
            in_bulk = facts_of(asked, around, row)
            assert {f: in_bulk.get(f) for f in tested} == {f: alone.get(f) for f in tested}


def test_each_cell_is_what_reference_says(imported: Path, tmp_path: Path) -> None:
    """Verdict, rules, effects and unknown facts; and each reading of which an option alone changes
    verdict or effects, found here by trying all of them."""
    actions = "send_reset_email,set_password:owner,verify_address:self,handle_request"
    decided(imported / "out", tmp_path / "out", "--actions", actions)
    account = account_of(imported / "out", None)
    asked = asked_of(actions, None, Request(action=""), BOOK.actions)
    written = {row["user"]: row for row in decisions(tmp_path / "out")}
    assert len(written) == USERS
    expected: dict[object, Json] = {}
    for row in rows(imported / "out"):
        for each in asked:
            facts = facts_of(each, surroundings(account), row)
            key = each.name, frozenset(facts.items())
            if key not in expected:
                expected[key] = by_reference(each.action, facts)
            found = written[row["user"]]
            cells = {cell: found[f"{each.name}.{cell}"] for cell in expected[key]}
            assert cells == expected[key]
    verdicts = {found["verdict"] for found in expected.values()}
    assert verdicts >= {"permitted", "forbidden", "not_covered"}


def by_reference(action: str, facts: dict[str, bool | str]) -> Json:
    judge = ReferenceEngine(BOOK)
    outcome = judge.decide(action, facts, BOOK.defaults)
    effects = brought_about(BOOK, outcome).keys()
    relied = set()
    for reading in BOOK.readings.values():
        for option in reading.values:
            other = judge.decide(action, facts, {**BOOK.defaults, reading.id: option})
            if (other.verdict, brought_about(BOOK, other).keys()) != (outcome.verdict, effects):
                relied.add(reading.id)
    return {
        "verdict": str(outcome.verdict),
        "rules": " ".join(sorted(outcome.deciding)),
        "readings": " ".join(sorted(relied)),
        "unknown": " ".join(sorted(outcome.unknown)),
        "effects": " ".join(sorted(f"{e}={v}{'?' if o else ''}" for e, v, o in effects)),
    }


def test_a_reading_can_be_chosen(tmp_path: Path) -> None:
    """An admin cannot mail who has no primary address, unless any address is a registered one."""
    nobody = user(
        "u",
        target__primary_address="none",
        target__primary_delivery="no_address",
        target__secondary_address="recorded",
        target__secondary_delivery="deliverable",
    )
    folder = population(tmp_path / "in", [nobody])
    decided(folder, tmp_path / "1")
    decided(folder, tmp_path / "2", "--reading", "A13=any_address")
    verdicts = [decisions(tmp_path / out)[0]["send_reset_email.verdict"] for out in ("1", "2")]
    assert verdicts == ["forbidden", "permitted"]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    """In whatever order users have their states, nothing but them is in the files."""
    people = [user(str(n), target__state="deleted" if n % 3 else "active") for n in range(300)]
    folder = population(tmp_path / "in", people)
    for out in ("1", "2"):
        decided(folder, tmp_path / out)
    assert contents(tmp_path / "1") == contents(tmp_path / "2")


def test_a_table_that_tells_everything_needs_no_account(tmp_path: Path) -> None:
    """Facts of the account may be columns, other ones for each user; they go before a document."""
    people = [
        {**user("a"), "account.plan": "suite_team", "target.sign_on": "single_sign_on"},
        {**user("b"), "account.plan": "other", "target.sign_on": "passwords"},
        {**user("c"), "account.plan": "suite_team", "target.sign_on": "passwords"},
    ]
    folder = population(tmp_path / "in", people)
    decided(folder, tmp_path / "out", "--actions", "send_reset_email")
    found = {row["user"]: row["send_reset_email.verdict"] for row in decisions(tmp_path / "out")}
    assert found == {"a": "forbidden", "b": "not_covered", "c": "permitted"}
