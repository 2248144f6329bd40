"""A scenario that is expected to fail, or is skipped, is never taken for one that passed."""

import json
from pathlib import Path

import pytest
from clausewise.bdd.run import run_features
from clausewise.files import shipped

FEATURE = """Feature: Reset emails

  Scenario: An agent is refused
    Given the account standard
    When ben sends cara a reset email
    Then it is forbidden because of C11 and C21

  @xfail
  Scenario: An agent may
    Given the account standard
    When ben sends cara a reset email
    Then it is permitted because of C05

  @xfail
  Scenario: An agent is refused, which nobody thought
    Given the account standard
    When ben sends cara a reset email
    Then it is forbidden because of C11 and C21

  @skip
  Scenario: Not today
    Given the account standard
    When ben sends cara a reset email
    Then it is permitted because of C05
"""
NO_SUCH_STEP = """Feature: A sentence that means nothing

  @xfail
  Scenario: An agent might
    Given the account standard
    When ben thinks of sending cara a reset email
    Then it is permitted because of C05
"""
REASONS = """
import pytest

def pytest_bdd_apply_tag(tag, function):
    if tag == "xfail":
        pytest.mark.xfail(reason="bug 12")(function)
        return True
"""
CLOSING = [
    "scenarios: 4 in files, 4 bound, 3 run, 4 reported",
    "1 failed as expected, so that nothing is shown: bug 12",
    "  a.feature:9: An agent may",
    "1 passed, though expected to fail: bug 12",
    "  a.feature:15: An agent is refused, which nobody thought",
    "1 not run on purpose: skipped",
    "  a.feature:21: Not today",
]


@pytest.mark.parametrize("workers", [(), ("-n", "1")], ids=["alone", "a worker"])
def test_the_closing_summary_names_them_apart(
    pytester: pytest.Pytester, workers: tuple[str, ...]
) -> None:
    """With the reason that the mark gives, and as a run that is green otherwise."""
    (pytester.path / "a.feature").write_text(FEATURE)
    pytester.makeconftest(REASONS)
    run = pytester.runpytest_subprocess("-p", "no:cacheprovider", "--rootdir=.", *workers)
    assert run.ret == 0
    run.assert_outcomes(passed=1, skipped=1, xfailed=1, xpassed=1)
    run.stdout.fnmatch_lines([line.replace("[", "[[]") for line in CLOSING], consecutive=True)


def test_a_sentence_that_means_nothing_is_no_failure_to_expect(pytester: pytest.Pytester) -> None:
    """Nothing was compared, whatever the tag says."""
    (pytester.path / "a.feature").write_text(NO_SUCH_STEP)
    run = pytester.runpytest_subprocess("-p", "no:cacheprovider", "--rootdir=.")
    run.assert_outcomes(failed=1)
    run.stdout.fnmatch_lines(["a.feature:6:5: undefined-step: *"])


def test_a_scenario_that_a_tag_skips_is_in_the_record_of_the_run(
    pytester: pytest.Pytester,
) -> None:
    """As skipped, its three steps and the mark before them; what failed as expected, as failed."""
    (pytester.path / "a.feature").write_text(FEATURE)
    options = ("-p", "no:cacheprovider", "--rootdir=.", "--messages=run.ndjson")
    assert pytester.runpytest_subprocess(*options).ret == 0
    text = (pytester.path / "run.ndjson").read_text()
    told = [json.loads(line) for line in text.splitlines()]
    assert sum("testCaseFinished" in each for each in told) == 4
    found = [
        each["testStepFinished"]["testStepResult"]["status"]
        for each in told
        if "testStepFinished" in each
    ]
    assert {status: found.count(status) for status in set(found)} == {
        "PASSED": 8,
        "FAILED": 1,
        "SKIPPED": 4,
    }


def test_a_check_has_failed_where_a_failure_was_expected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tag cannot make a promise that is not kept look kept."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a.feature").write_text(FEATURE)
    told = run_features(
        tmp_path / "mine",
        "mine",
        shipped("rules/password-reset"),
        shipped("scenarios/password-reset"),
    )
    assert [each.result for each in told.results] == ["passed", "failed", "passed", "not_run"]
    assert told.results[1].message == "failed as expected, so that nothing is shown"
    assert told.passed == 2
    assert not told.sound
    assert json.dumps(list(told.census)).count("expected") == 2
