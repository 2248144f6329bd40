"""`clausewise check` with features: what a tester reads when they pass and when they do not."""

import json
import sys
from pathlib import Path

import pytest
from clausewise.cli.group import run

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
    return tmp_path


def check(folder: Path, verdict: str) -> int:
    (folder / "mine/a.feature").write_text(FEATURE.format(verdict=verdict))
    arguments = ["--features", "mine", "--messages", "run.ndjson", "-o", "out"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["clausewise", "check", *arguments])
        return run()


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
