"""A JUnit report says of each scenario what a reader of it asks."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

FEATURE = """Feature: Reset emails
  Rule: Only admins send them
    @C11 @C21
    Scenario: An agent is refused
      Given the account standard
      When ben sends cara a reset email
      Then it is forbidden because of C11 and C21
"""


def test_a_scenario_has_its_feature_rule_clauses_and_deciding_rules(
    pytester: pytest.Pytester,
) -> None:
    Path(pytester.path, "a.feature").write_text(FEATURE)
    # What else is installed bears on nothing here, and takes seconds to import.
    alone = [f"-pno:{name}" for name in ("cacheprovider", "schemathesis", "hypothesispytest")]
    result = pytester.runpytest_inprocess(*alone, "--junitxml=junit.xml")
    assert result.ret == 0
    found = [
        (each.get("name"), each.get("value"))
        for each in ElementTree.parse("junit.xml").iter("property")
    ]
    assert found[:5] == [
        ("feature", "Reset emails"),
        ("rule", "Only admins send them"),
        ("scenario", "An agent is refused"),
        ("clause", "C11"),
        ("clause", "C21"),
    ]
    assert {name for name, _ in found[5:]} == {"decided_by"}
    assert {value for _, value in found[5:]} >= {"reset-email.only-admins"}
