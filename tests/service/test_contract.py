"""What the service answers is what the commands print, and what its OpenAPI document says."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import jsonschema
import pytest
from clausewise.account.document import account_from_tree
from clausewise.account.tree import to_tree
from clausewise.cli.group import group
from clausewise.loading.document import Mapping as MappingNode
from clausewise.loading.document import Node, Scalar
from click.testing import CliRunner

from tests.ours import our_scenarios
from tests.service.asking import FAULTS, answers, ask, codes, post

DECIDED: Final = ("permitted", "forbidden", "not_covered", "undetermined")


def plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return {"true": True, "false": False}.get(node.value, node.value)
    if isinstance(node, MappingNode):
        return {name: plain(value) for name, (_, value) in node.pairs.items()}
    return [plain(item) for item in node.items]


def documents() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every first request of the scenarios, on its account written out."""
    for scenario in our_scenarios().scenarios:
        step = scenario.steps[0]
        if not step.changes:
            body = {
                "account": to_tree(scenario.account),
                "request": plain(step.request),
                "readings": dict(scenario.readings),
            }
            yield scenario.id, body


@pytest.fixture(autouse=True)
def loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands decide by the rules that the service has, read from the same files."""
    for command in ("decide", "explain"):
        monkeypatch.setattr(f"clausewise.cli.{command}.rulebook_of", lambda _: answers().rulebook)


def printed(command: str, body: Mapping[str, Any], *options: str) -> Any:
    """What the command prints as JSON for the same documents."""
    both = json.dumps({"account": body["account"], "request": body["request"]})
    readings = [f"--reading={name}={option}" for name, option in body["readings"].items()]
    arguments = [command, "-", "--format", "json", *options, *readings]
    done = CliRunner().invoke(group, arguments, input=both)
    assert done.exception is None, done.output
    return json.loads(done.stdout)


def of_each_verdict(most: int) -> list[tuple[str, dict[str, Any]]]:
    """So many documents of each verdict; more would take minutes, a command compiles the rules."""
    found: dict[str, list[tuple[str, dict[str, Any]]]] = {verdict: [] for verdict in DECIDED}
    for name, body in documents():
        verdict = post("/v1/decide", json.dumps(body).encode()).json()["verdict"]
        if len(found[verdict]) < most:
            found[verdict].append((name, body))
        if all(len(each) == most for each in found.values()):
            break
    assert all(len(each) == most for each in found.values())
    return [each for cases in found.values() for each in cases]


def test_a_decision_is_what_the_command_prints() -> None:
    """Whoever moves from the command to the service gets the same answers."""
    for name, body in of_each_verdict(3):
        answer = post("/v1/decide", json.dumps(body).encode())
        assert answer.status_code == 200, (name, answer.text)
        assert answer.json() == printed("decide", body), name


@pytest.mark.parametrize(
    ("options", "more"),
    [
        ((), {}),
        (("--why-not", "permitted"), {"why_not": "permitted"}),
        (
            ("--why-not", "undetermined", "--move-people"),
            {"why_not": "undetermined", "move_people": True},
        ),
    ],
    ids=["plain", "why-not", "move-people"],
)
def test_an_explanation_is_what_the_command_prints(
    options: tuple[str, ...], more: dict[str, Any]
) -> None:
    """With each of its options."""
    cases = of_each_verdict(1)
    for name, body in cases:
        answer = post("/v1/explain", json.dumps({**body, **more}).encode())
        assert answer.status_code == 200, (name, answer.text)
        assert answer.json() == printed("explain", body, *options), name
    assert any(ask_changes(body) for _, body in cases)


def ask_changes(body: Mapping[str, Any]) -> list[Any]:
    found: list[Any] = post("/v1/explain", json.dumps(body).encode()).json()["changes"]
    return found


def test_a_shared_account_may_be_named() -> None:
    """As `clausewise decide` lets a document name it."""
    request = {"action": "send_reset_email", "actor": "ada", "target": "ben"}
    tree = account_from_tree(answers().accounts["standard"], [])
    assert tree is not None
    named = post("/v1/decide", json.dumps({"account": "standard", "request": request}).encode())
    written = json.dumps({"account": to_tree(tree), "request": request}).encode()
    assert named.json() == post("/v1/decide", written).json()
    misspelled = post("/v1/decide", written.replace(b'"account"', b'"acount"'))
    assert set(codes(misspelled)) == {"unknown-key", "missing-key"}


def test_lists_are_what_the_commands_print() -> None:
    """Rules with every filter, and clauses."""
    for query, options in {
        "": (),
        "?clause=C22&kind=forbid": ("--clause", "C22", "--kind", "forbid"),
        "?action=set_password&reading=A05": ("--action", "set_password", "--reading", "A05"),
    }.items():
        done = CliRunner().invoke(group, ["rules", "--format", "json", *options])
        assert ask("GET", f"/v1/rules{query}").json()["rules"] == json.loads(done.stdout)
    done = CliRunner().invoke(group, ["clauses", "--format", "json"])
    assert ask("GET", "/v1/clauses").json() == json.loads(done.stdout)
    done = CliRunner().invoke(group, ["rules", "--readings", "--format", "json"])
    chosen = ask("GET", "/v1/readings").json()["readings"]
    assert all(each["chosen"] == each["default"] for each in chosen)
    for each in chosen:
        del each["chosen"]
    assert chosen == json.loads(done.stdout)


def test_a_rule_is_shown_as_written() -> None:
    """The lines of its file, for a reviewer without the files."""
    [rule] = ask("GET", "/v1/rules?clause=C81").json()["rules"][:1]
    found = ask("GET", f"/v1/rules/{rule['id']}").json()
    assert found == {**rule, "written": found["written"]}
    assert found["written"][0].strip() == f"- id: {rule['id']}"


def test_the_same_question_has_the_same_bytes() -> None:
    body = json.dumps(next(iter(documents()))[1]).encode()
    assert post("/v1/decide", body).content == post("/v1/decide", body).content


SHOWN: Final = (
    "/v1/health",
    "/v1/rules",
    "/v1/rules/{rule}",
    "/v1/clauses",
    "/v1/clauses/C01",
    "/v1/readings",
    "/v1/readings/A05",
)


def schema_for(path: str, method: str, status: str) -> dict[str, Any]:
    contract = ask("GET", "/openapi.json").json()
    known = next(
        each for each in contract["paths"] if re.fullmatch(re.sub(r"{\w+}", "[^/]+", each), path)
    )
    content = contract["paths"][known][method]["responses"][status]["content"]
    schema: dict[str, Any] = content["application/json"]["schema"]
    return {**schema, "components": contract["components"]}


@pytest.mark.parametrize("path", SHOWN)
def test_every_answer_is_as_described(path: str) -> None:
    """To the last key: nothing is sent that the document does not name."""
    path = path.replace("{rule}", next(iter(answers().rulebook.rules)))
    answer = ask("GET", path)
    assert answer.status_code == 200
    jsonschema.validate(answer.json(), schema_for(path, "get", "200"))


def test_every_decision_is_as_described() -> None:
    """Those with messages, procedures, open effects and relied readings among them."""
    schemas = {p: schema_for(p, "post", "200") for p in ("/v1/decide", "/v1/explain")}
    met: set[str] = set()
    for name, body in list(documents())[::10]:
        for path, schema in schemas.items():
            answer = post(path, json.dumps(body).encode()).json()
            met |= {key for key, value in answer.items() if value}
            jsonschema.validate(answer, schema)
            assert name
    assert met >= {"messages", "procedures", "readings", "unknown", "undetermined", "changes"}


def test_the_example_of_the_document_is_answered() -> None:
    contract = ask("GET", "/openapi.json").json()
    for path in ("/v1/decide", "/v1/explain"):
        content = contract["paths"][path]["post"]["requestBody"]["content"]["application/json"]
        answer = post(path, json.dumps(content["example"]).encode())
        assert answer.json()["verdict"] == "permitted", answer.text


def test_the_explorer_is_served_under_the_policy_that_it_names() -> None:
    """A browser enforces what the header says; the page itself says no less."""
    answer = ask("GET", "/")
    [named] = re.findall(r'Content-Security-Policy" content="([^"]+)"', answer.text)
    assert answer.headers["content-security-policy"].startswith(named.replace("&#39;", "'"))
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert 'id="explorer-data"' in answer.text


@pytest.mark.parametrize("path", ["/", "/openapi.json", "/v1/rules", "/v1/nothing"])
def test_no_answer_can_be_kept_or_read_by_another_origin(path: str) -> None:
    """Whatever becomes of it."""
    headers = ask("GET", path, headers={"origin": "https://elsewhere.example"}).headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert not [name for name in headers if name.startswith("access-control")]


def test_nothing_here_was_a_fault() -> None:
    assert FAULTS == []
