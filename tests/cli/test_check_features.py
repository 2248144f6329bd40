"""`clausewise check` with features: what a tester reads when they pass and when they do not."""

import json
from pathlib import Path

import pytest

from tests.reporting.checked import check_quickly, few_scenarios

FEATURE = """Feature: Reset emails

  @C19
  Scenario: An agent is <b>refused</b>
    Given the account standard
    When ben sends cara a reset email
    Then it is {verdict} because of C11 and C21
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    few_scenarios(tmp_path / "few")
    return tmp_path


def check(folder: Path, verdict: str) -> int:
    (folder / "mine/a.feature").write_text(FEATURE.format(verdict=verdict))
    return check_quickly(
        "--scenarios", "few", "--features", "mine", "--messages", "run.ndjson", "-o", "out"
    )


def test_features_that_pass_are_counted_and_recorded(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(folder, "forbidden") == 0
    said = capsys.readouterr().out
    assert "features    1 of 1 scenarios passed" in said
    assert (folder / "run.ndjson").read_text().count('{"testCaseFinished":') == 1
    page = (folder / "out/report.html").read_text()
    assert "An agent is &lt;b&gt;refused&lt;/b&gt;" in page
    assert "An agent is <b>" not in page


def test_a_scenario_that_fails_fails_the_check(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(folder, "permitted") == 1
    said = capsys.readouterr().out
    assert "NOT COMPLIANT" in said
    assert "0 of 1 scenarios passed" in said
    results = json.loads((folder / "out/results.json").read_text())
    assert results["compliant"] is False
    assert [row["result"] for row in results["tables"]["features"]] == ["failed"]
