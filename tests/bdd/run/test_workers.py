"""A run on several workers says the same as a run on one."""

import os
import subprocess
import sys
from pathlib import Path

FEATURE = """Feature: reset emails

  @C19
  Scenario Outline: An admin sends {user}s a reset email, number <number>
    Given the account standard
    When ada sends <user> a reset email
    Then it is <verdict> because of C05, C09, C19, C52 and C53
    And <user> is sent a reset link at their primary address

    Examples:
      | number | user | verdict   |
      | 1      | cara | permitted |
      | 2      | ben  | permitted |
      | 3      | nils | forbidden |

  Scenario: A step that nothing defines
    Given the acount standard
    When ada sends cara a reset email
    Then no message is sent
"""


def run(folder: Path, *options: str) -> tuple[str, bytes]:
    messages = folder / "messages.ndjson"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir=.",
         f"--messages={messages.name}", *options],
        cwd=folder,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout, messages.read_bytes()


def test_two_workers_leave_the_record_that_one_leaves(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(FEATURE)
    (tmp_path / "b.feature").write_text(FEATURE.replace("reset emails", "more reset emails"))
    alone, record = run(tmp_path)
    together, record_of_two = run(tmp_path, "-n", "2")
    for said in (alone, together):
        assert "scenarios: 8 in files, 8 bound, 8 run, 8 reported" in said
        assert "4 failed, 4 passed" in said
        assert "did you mean `the account standard`?" in said
    assert record == record_of_two
    assert record.count(b'{"testCaseFinished":') == 8
    assert b'"status":"UNDEFINED"' in record


CRASHES = """import os

def pytest_bdd_before_scenario(request, feature, scenario):
    if "one that ends" in scenario.name:
        os._exit(3)
"""
ENDS = """Feature: reset emails

  Scenario: one that ends the worker
    Given the account standard
    When ada sends cara a reset email
    Then no message is sent

  Scenario: one that follows
    Given the account standard
    When ada sends cara a reset email
    Then cara is sent a reset link at their primary address
"""


def test_a_scenario_in_which_the_worker_dies_is_named_as_lost(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CRASHES)
    (tmp_path / "a.feature").write_text(ENDS)
    said, _ = run(tmp_path, "-n", "2")
    assert "lost" in said
    assert "one that ends the worker" in said
    assert "2 in files, 2 bound" in said


LEFT_OUT = """import pytest

def pytest_bdd_before_scenario(request, feature, scenario):
    if "cara" in request.node.name:
        pytest.skip("the mail server is away")
"""


def test_a_scenario_left_out_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(LEFT_OUT)
    (tmp_path / "a.feature").write_text(FEATURE)
    said, record = run(tmp_path)
    assert "the mail server is away" in said
    assert "1 skipped" in said
    assert record.count(b'"status":"SKIPPED"') >= 1
