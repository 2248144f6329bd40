"""statement.json says of a check what an in-toto attestation of a test result has to."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
import rfc8785
from clausewise.reporting.read import report_from
from clausewise.reporting.statement import to_statement

from tests.reporting.checked import check

RULES = Path("rules/password-reset")


@pytest.fixture(scope="module")
def passed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("passed")
    assert check(folder, "out") == 0
    return folder


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("failed")
    (folder / "features").mkdir()
    (folder / "features/other").mkdir()
    (folder / "features/other/a.feature").write_text(
        "Feature: Reset\n\n  Scenario: Ada asks\n    Given the account standard\n"
        "    When ada sends cara a reset email\n    Then it is forbidden\n"
    )
    assert check(folder, "out", "--features", str(folder / "features"), clauses="C11") == 1
    return folder


def statement(folder: Path) -> dict[str, object]:
    found = json.loads((folder / "out/statement.json").read_bytes())
    assert isinstance(found, dict)
    return found


def described(path: Path, name: str) -> dict[str, object]:
    return {"name": name, "digest": {"sha256": sha256(path.read_bytes()).hexdigest()}}


def test_its_subjects_are_the_rules_and_the_results_by_digest(passed: Path) -> None:
    told = statement(passed)
    assert told["_type"] == "https://in-toto.io/Statement/v1"
    assert told["predicateType"] == "https://in-toto.io/attestation/test-result/v0.1"
    rules = [described(path, path.as_posix()) for path in sorted(RULES.glob("*.yaml"))]
    results = described(passed / "out/results.json", "results.json")
    assert told["subject"] == [*rules, results]


def test_its_configuration_is_what_the_rules_were_tried_with(failed: Path) -> None:
    predicate = statement(failed)["predicate"]
    assert isinstance(predicate, dict)
    files = [failed / "features/other/a.feature", failed / "mine/a.yaml"]
    assert predicate["configuration"] == [described(path, str(path)) for path in files]


def test_a_check_that_is_compliant_passed_with_every_test_named(passed: Path) -> None:
    predicate = statement(passed)["predicate"]
    assert isinstance(predicate, dict)
    assert predicate["result"] == "PASSED"
    assert predicate["failedTests"] == predicate["warnedTests"] == []
    tests = predicate["passedTests"]
    assert tests == sorted(tests)
    assert {"scenario:agent-cannot-send", "sweep:send_reset_email"} <= set(tests)
    kinds = {name.partition(":")[0] for name in tests}
    assert kinds == {"scenario", "property", "sweep"}


def test_a_check_that_is_not_compliant_failed_with_what_did_not_pass(failed: Path) -> None:
    predicate = statement(failed)["predicate"]
    assert isinstance(predicate, dict)
    assert predicate["result"] == "FAILED"
    feature = f"feature:{failed}/features/other/a.feature:3"
    assert predicate["failedTests"] == [feature, "scenario:agent-cannot-send"]


def test_what_was_not_run_is_not_among_what_passed(passed: Path) -> None:
    """The predicate has no list for it: who requires a test looks for it in `passedTests`."""
    data = json.loads((passed / "out/results.json").read_bytes())
    data["tables"]["scenarios"][0]["result"] = "broken"
    results = rfc8785.dumps(data)
    told = json.loads(to_statement(report_from(results, "results.json"), "results.json", "0" * 64))
    assert "scenario:agent-cannot-send" in told["predicate"]["failedTests"]
    assert "scenario:agent-cannot-send" not in told["predicate"]["passedTests"]


def test_it_is_canonical(passed: Path) -> None:
    found = (passed / "out/statement.json").read_bytes()
    assert rfc8785.dumps(json.loads(found)) == found
