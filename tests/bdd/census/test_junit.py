"""What a JUnit report says of a scenario."""

import json
from dataclasses import dataclass
from typing import Any

from clausewise.bdd.junit import junit_properties


@dataclass
class Scenario:
    name: str
    rule: str | None
    tags: tuple[str, ...]


def decision(*rules: str) -> dict[str, Any]:
    body = json.dumps({"verdict": "forbidden", "rules": rules})
    return {"media_type": "application/json", "body": body, "file_name": "decision.json"}


def test_a_scenario_tells_where_it_stands_and_what_it_is_about() -> None:
    scenario = Scenario("Nothing for ben", "Under single sign-on", ("C22", "slow", "C43", "C22"))
    assert junit_properties("Reset emails", scenario) == [
        ("feature", "Reset emails"),
        ("rule", "Under single sign-on"),
        ("scenario", "Nothing for ben"),
        ("clause", "C22"),
        ("clause", "C43"),
    ]


def test_a_scenario_under_no_rule_names_none() -> None:
    assert junit_properties("F", Scenario("S", None, ())) == [("feature", "F"), ("scenario", "S")]


def test_a_run_adds_the_rules_that_decided() -> None:
    """Each once, in the order of the steps; what else is attached does not matter."""
    record = {
        "steps": [
            {"attachments": [decision("reset.sso", "reset.scope")]},
            {"attachments": [{"media_type": "text/plain", "body": "{", "file_name": "a.txt"}]},
            {"attachments": [decision("reset.sso"), decision("set.off")]},
            {"attachments": []},
        ]
    }
    assert junit_properties("F", Scenario("S", None, ()), record)[2:] == [
        ("decided_by", "reset.sso"),
        ("decided_by", "reset.scope"),
        ("decided_by", "set.off"),
    ]
