"""An account document: every mistake where it stands, everything right as it is meant.

A file under `bad/` holds one mistake, and what is said of it stands beside it. After
`pytest --update-golden tests/account` review the difference.
"""

import json
from pathlib import Path

import pytest
from clausewise.account.document import account_from_tree
from clausewise.account.model import NOTHING_UNDER_WAY, Account, Recovery, recovery_of
from clausewise.account.request import Request
from clausewise.account.shapes import AccountShape
from clausewise.account.tree import to_tree
from clausewise.errors import AccountError, Problem
from clausewise.loading.bind import bind
from clausewise.loading.document import parse

from tests.account.samples import fact, loaded, node

HERE = Path(__file__).parent
BAD = sorted((HERE / "bad").glob("*.yaml"))
ROOT = Path(__file__).parents[2]


def problems_of(data: bytes) -> tuple[Problem, ...]:
    problems: list[Problem] = []
    tree = parse(data, "account.yaml", problems)
    if tree is not None:
        assert account_from_tree(tree, problems) is None or problems
    return AccountError(problems).problems


@pytest.mark.parametrize("bad", BAD, ids=lambda path: path.stem)
def test_a_mistake_is_named_where_it_stands(bad: Path, pytestconfig: pytest.Config) -> None:
    said = "\n".join(map(str, problems_of(bad.read_bytes()))) + "\n"
    golden = bad.with_suffix(".expected.txt")
    if pytestconfig.getoption("update_golden"):
        golden.write_text(said, encoding="utf-8")
        pytest.skip("the expected text was written anew")
    assert said == golden.read_text(encoding="utf-8")


def test_every_problem_says_what_to_do() -> None:
    for bad in BAD:
        for problem in problems_of(bad.read_bytes()):
            assert problem.help or problem.code in ("wrong-type", "duplicate-key"), problem


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('users: {ada: {name: "A\\u202eda"}}', "bidirectional-control"),
        ('users: {"a\\u202eda": {}}', "bidirectional-control"),
        ("users: {ada: {name: A\u200eda}}", "bidirectional-control"),
        ('users: {ada: {name: "A\\u0007da"}}', "invisible-character"),
        ('users: {ada: {name: "Ada\\r\\nAdmin"}}', "line-break"),
        ('users: {"a\\tda": {}}', "line-break"),
    ],
)
def test_text_that_deceives_a_reader_is_refused(text: str, code: str) -> None:
    problems = problems_of(text.encode())
    assert code in {problem.code for problem in problems}
    assert {problem.place.line for problem in problems} == {1}


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "O'Hara", 'Ada "the" Admin', "{actor.role}", "李小龙"]
)
def test_a_name_is_plain_text_whatever_it_looks_like(name: str) -> None:
    quoted = name.replace('"', '\\"')
    account = loaded(f'users: {{ada: {{name: "{quoted}"}}}}')
    assert account.users["ada"].name == name


def test_an_empty_mapping_is_an_account_of_which_nothing_is_known() -> None:
    assert loaded("{}") == Account()


def test_json_is_read_like_yaml() -> None:
    as_json = '{"users": {"ada": {"role": "admin", "owner": true}}}'
    assert loaded(as_json) == loaded("users: {ada: {role: admin, owner: true}}")


def test_a_list_is_no_account() -> None:
    assert [problem.code for problem in problems_of(b"[ada]")] == ["wrong-type"]


def test_no_users_and_no_brands_and_two_owners_are_no_mistakes() -> None:
    """They are facts about the account, and the rules say what follows."""
    assert loaded("{users: {}, brands: {}}").brands == {}
    two = loaded("users: {ada: {role: admin, owner: true}, olga: {role: admin, owner: true}}")
    asked = Request(action="enable_setting", actor="ada")
    assert fact("actor.is_owner", two, asked) is None
    assert fact("actor.marked_owner", two, asked) is True


def test_what_is_left_out_is_unknown_but_for_what_the_account_itself_keeps() -> None:
    account = loaded("users: {ada: {}}")
    ada = account.users["ada"]
    assert (ada.role, ada.addresses, ada.owner, ada.name) == (None, None, None, None)
    assert (ada.state, ada.kind) == ("active", "regular")
    assert account.setting.admins_can_set_passwords == "unset"
    assert account.brands is None
    # What was asked for and sent is this model's own record: nothing was.
    assert recovery_of(account, "ada") == NOTHING_UNDER_WAY
    assert account.outbox == ()


def test_any_field_may_be_said_to_be_unknown() -> None:
    account = loaded(
        """
        plan: unknown
        sign_on: {team_members: unknown, end_users: {passwords: unknown, social: unknown}}
        setting: {admins_can_set_passwords: unknown, allowed_by: unknown}
        company: unknown
        agent_brand: unknown
        brands: unknown
        users:
          ada: {role: unknown, kind: unknown, owner: unknown, state: unknown, addresses: unknown}
        recovery: unknown
        clock: unknown
        """
    )
    ada = account.users["ada"]
    assert (ada.role, ada.kind, ada.owner, ada.state, ada.addresses) == (None,) * 5
    assert account.setting.admins_can_set_passwords is None
    assert recovery_of(account, "ada") == Recovery()
    assert loaded("setting: unknown").setting.admins_can_set_passwords is None


def test_who_is_not_marked_is_no_owner_once_somebody_is() -> None:
    account = loaded("users: {olga: {owner: true}, ada: {}, abel: {owner: unknown}}")
    assert account.users["ada"].owner is False
    assert account.users["abel"].owner is None
    assert loaded("users: {ada: {}}").users["ada"].owner is None


def test_a_brand_can_be_named_where_the_brands_are_not_listed() -> None:
    assert loaded("{agent_brand: acme, default_brand: acme}").agent_brand == "acme"
    assert loaded("{agent_brand: none, brands: {}}").agent_brand == "none"


def test_values_of_an_account_are_plain_text() -> None:
    """A text that knows its place in a file is nothing to keep or to compare."""
    account = loaded("{plan: suite_team, users: {ada: {role: admin, state: active}}}")
    assert type(account.plan) is str
    (name,) = account.users
    assert type(name) is str
    assert type(account.users["ada"].role) is str


WHOLE = """
plan: suite_professional
sign_on:
  team_members: {passwords: true, enterprise: unassigned, enforced: false, social: [google]}
  end_users: {passwords: true, enterprise: none, enforced: false, social: []}
setting: {admins_can_set_passwords: enabled, allowed_by: olga}
password_change_notices: sent
company: {name: Acme, contact: help@acme.example}
agent_brand: acme
default_brand: acme
brands:
  acme: {created: "2019-03-01T00:00:00.500000Z", active: true, deleted: false, help_center: enabled}
  bolt: {created: unknown, active: unknown, deleted: unknown, help_center: unknown}
users:
  olga: {name: Olga, role: admin, owner: true, password: set_by_admin}
  cara:
    role: end_user
    addresses:
      cara@mail.example: {primary: true, verified: true, deliverability: mandatory}
    other_identities: [{type: phone_number, value: "+1 555", primary: true, verified: false}]
  kim: {role: end_user, addresses: unknown, other_identities: []}
recovery:
  cara: {request: {via: email, about: password}, stage: started, step_one_by: none,
         sign_on_at_start: social, earlier_notice: true, link: used}
  kim: {request: unknown}
outbox:
  - {message: notice, to: cara@mail.example, user: cara, from: acme,
     says: [verify_address_to_reset],
     text: [Show who you are.], link: absent, modality: will, placeholders: filled,
     delivered: unknown, sent: "2026-01-05T09:00:00Z"}
  - {message: reset_link, to: cara@mail.example, delivered: false}
clock: "2026-01-05T09:00:00Z"
"""


def test_a_tree_is_read_back_as_the_account_that_it_was_made_from() -> None:
    account = loaded(WHOLE)
    assert loaded(json.dumps(to_tree(account))) == account


def test_a_tree_says_what_is_unknown_and_orders_ids() -> None:
    tree = to_tree(loaded("users: {zoe: {}, ada: {}}"))
    assert tree["plan"] == "unknown"
    assert tree["brands"] == "unknown"
    users = tree["users"]
    assert isinstance(users, dict)
    assert [*users] == ["ada", "zoe"]
    shuffled = loaded("users: {ada: {}, zoe: {}}")
    assert str(to_tree(shuffled)) == str(tree)


def test_every_account_of_the_scenarios_is_read() -> None:
    problems: list[Problem] = []
    path = ROOT / "scenarios" / "password-reset" / "accounts.yaml"
    tree = parse(path.read_bytes(), "accounts.yaml", problems)
    assert tree is not None
    accounts = tree.get("accounts")  # type: ignore[union-attr]  # a mapping, as the next line shows
    assert accounts is not None
    assert account_from_tree(accounts.get("base"), problems)  # type: ignore[union-attr,arg-type]
    assert problems == []


def test_a_thousand_strangers_are_named_and_only_the_first_get_a_near_name() -> None:
    """A search for each among all would take minutes on the largest document that is read."""
    users = "".join(f"  user{number}: {{}}\n" for number in range(1000))
    strangers = "".join(f"  usr{number}: {{}}\n" for number in range(1000))
    problems = problems_of(f"users:\n{users}recovery:\n{strangers}".encode())
    assert {problem.code for problem in problems} == {"unknown-user"}
    assert len(problems) == 1000
    assert sum("did you mean" in (problem.help or "") for problem in problems) == 20


def test_the_shape_binds_what_the_tree_says() -> None:
    problems: list[Problem] = []
    assert bind(node(WHOLE), AccountShape, problems) is not None
    assert problems == []
