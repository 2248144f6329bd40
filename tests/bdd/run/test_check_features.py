"""What `check` is told of a folder of features: every scenario, passed, failed or left out."""

from pathlib import Path

import pytest
from clausewise.bdd.run import run_features
from clausewise.errors import InputError
from clausewise.files import shipped
from clausewise.scenarios.features import FeaturesRun

FEATURE = """Feature: Reset emails

  @C19
  Scenario: An agent is refused
    Given the account standard
    When ben sends cara a reset email
    Then it is forbidden because of C11 and C21

  @C19
  Scenario: A wrong expectation
    Given the account standard
    When ben sends cara a reset email
    Then it is permitted because of C05, C09 and C19
"""
NOTHING_EXPECTED = """Feature: Nothing is expected

  Scenario: It ends with the act
    Given the account standard
    When ben sends cara a reset email
"""


def run(folder: Path, messages: Path | None = None) -> FeaturesRun:
    return run_features(
        folder,
        folder.name,
        shipped("rules/password-reset"),
        shipped("scenarios/password-reset"),
        messages=messages,
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    made = tmp_path / "mine"
    made.mkdir()
    return made


def test_each_scenario_is_told_with_its_result(folder: Path) -> None:
    (folder / "a.feature").write_text(FEATURE)
    told = run(folder)
    assert [(each.title, each.result, each.line) for each in told.results] == [
        ("An agent is refused", "passed", 4),
        ("A wrong expectation", "failed", 10),
    ]
    assert {each.file for each in told.results} == {"mine/a.feature"}
    assert all("C19" in tag for each in told.results for tag in each.tags)
    assert "forbidden" in told.results[1].message
    assert told.results[0].touched
    assert told.losses == []
    assert told.problems == []
    assert any("2 in files, 2 bound, 2 run, 2 reported" in line for line in told.census)


def test_what_the_guard_refuses_is_a_problem_and_is_not_run(folder: Path) -> None:
    (folder / "a.feature").write_text(FEATURE)
    (folder / "b.feature").write_text(NOTHING_EXPECTED)
    told = run(folder)
    problem = next(each for each in told.problems if each.place.file == "mine/b.feature")
    assert problem.place.line == 3
    assert problem.code == "no-then"
    assert problem.help
    assert [each.result for each in told.results if each.file == "mine/b.feature"] == ["not_run"]


def test_the_run_is_recorded_where_asked(folder: Path, tmp_path: Path) -> None:
    (folder / "a.feature").write_text(FEATURE)
    run(folder, tmp_path / "messages.ndjson")
    recorded = (tmp_path / "messages.ndjson").read_text()
    assert recorded.count('{"testCaseFinished":') == 2


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such folder of features"):
        run(tmp_path / "nowhere")
