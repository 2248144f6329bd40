"""The JSON Schemas are those of the loader, and every YAML file of the project keeps to its own."""

import json
from pathlib import Path

import jsonschema
import pytest
from clausewise.cli.schema_files import schema_texts
from clausewise.files import shipped
from clausewise.loading.bind import boolean
from clausewise.loading.document import Mapping, Node, Scalar, parse_file
from clausewise.loading.policy import load_policy

SCHEMAS = shipped("rules/schemas")
FILES = [
    *sorted(shipped("rules/password-reset").glob("*.yaml")),
    *sorted(shipped("scenarios/password-reset").glob("*.yaml")),
]
MODELINE = "# yaml-language-server: $schema="


def test_the_schemas_are_what_the_loader_accepts_today() -> None:
    """`python -m clausewise.cli.schema_files rules/schemas` writes them anew."""
    committed = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.iterdir()}
    assert committed == dict(schema_texts())


def plain(node: Node) -> object:
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.pairs.items()}
    if not isinstance(node, Scalar):
        return [plain(item) for item in node.items]
    truth = boolean(node)
    if truth is not None:
        return truth
    return int(node.value) if node.plain and node.value.isdecimal() else node.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}-{path.name}")
def test_a_file_names_its_schema_and_keeps_to_it(path: Path) -> None:
    """An editor that believes the first line finds no fault with the file."""
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(MODELINE)
    schema = (path.parent / first.removeprefix(MODELINE)).resolve()
    assert schema.parent == SCHEMAS
    node = parse_file(path, path.name, [])
    assert node is not None
    validator = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    assert [error.message for error in validator.iter_errors(plain(node))] == []


def test_a_schema_refuses_what_the_loader_refuses() -> None:
    """A rule without its sentence, a key that is not one, a kind that is none."""
    schema = json.loads((SCHEMAS / "rules.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    rule = {"id": "a.b", "says": "A rule.", "clauses": ["C01"], "then": "permit"}
    assert validator.is_valid({"rules": [rule]})
    for wrong in ({"says": 1}, {"then": "allow"}, {"thn": "permit"}, {"clauses": ["1"]}):
        assert not validator.is_valid({"rules": [{**rule, **wrong}]})


def test_the_policy_of_these_files_loads() -> None:
    """The schemas are the weaker check; the loader's is the one that counts."""
    assert load_policy(shipped("rules/password-reset")).rules
