"""`clausewise lint`: what it finds, what it mends, and what it leaves alone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from clausewise.bdd.fixes import fixed
from clausewise.bdd.gherkin_file import FeatureFile, parse_feature
from clausewise.bdd.sarif import sarif
from clausewise.bdd.style import style
from clausewise.errors import Problem
from clausewise.source import Place

SOUND = """@C22
Feature: Reset emails

  Scenario: An agent cannot send a reset email
    Given the account standard
    When ben sends cara a reset email
    Then it is forbidden because of C11 and C21
"""


def parsed(text: str) -> FeatureFile:
    problems: list[Problem] = []
    file = parse_feature(Path("a.feature"), "a.feature", text, problems)
    assert file is not None, problems
    return file


def codes(*texts: str) -> list[str]:
    return [problem.code for problem in style(map(parsed, texts))]


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "clausewise", "lint", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_a_sound_feature_has_no_finding() -> None:
    assert codes(SOUND) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("An agent cannot send a reset email", "Verify that it works", "weak-title"),
        ("An agent cannot send a reset email", "Test 1", "weak-title"),
        ("An agent cannot send a reset email", "An agent " * 20, "long-title"),
        ("@C22\n", "", "no-clause-tag"),
        ("    Then", "    When ada sends cara a reset email\n    Then", "several-whens"),
        ("    Then", "    And no message is sent\n" * 12 + "    Then", "many-steps"),
        ("standard\n", "standard  \n", "trailing-blanks"),
        ("C21\n", "C21", "no-final-newline"),
    ],
)
def test_each_warning_is_given_where_it_should_be(old: str, new: str, code: str) -> None:
    assert old in SOUND
    assert code in codes(SOUND.replace(old, new))


def test_a_flow_may_ask_several_times() -> None:
    text = SOUND.replace("    Then", "    When ada sends cara a reset email\n    Then")
    assert "several-whens" not in codes(text.replace("@C22", "@C22 @flow"))


def test_the_same_steps_in_two_files_are_found() -> None:
    assert codes(SOUND, SOUND) == []  # the same file twice is one scenario in one place
    other = parse_feature(Path("b.feature"), "b.feature", SOUND, [])
    assert other is not None
    [found] = style([parsed(SOUND), other])
    assert (found.code, found.place.file) == ("same-steps", "b.feature")
    assert "a.feature:4:" in found.message


LAYOUT = (
    "@C22 @C05\n@C05\nFeature: x \n  Scenario: y\n    Given these users:\n"
    "      |user|  role|\n      | a\\|b | \\\\ |\n      |ünï|admin|\n"
    '    And a text\n      """\n      | not | a table |  \n      @b @a\n      """\n'
    "    # a | comment |\n"
)


def test_what_is_mended_says_the_same_and_is_mended_once() -> None:
    once = fixed(parsed(LAYOUT))
    assert once == fixed(parsed(once))
    assert once.startswith("@C05 @C22\n@C05\nFeature: x\n")
    assert "      | user | role  |\n      | a\\|b | \\\\    |\n      | ünï  | admin |\n" in once
    assert '      | not | a table |  \n      @b @a\n      """\n' in once
    assert "# a | comment |" in once


def test_a_table_of_rows_that_differ_in_length_is_no_business_of_a_mender() -> None:
    problems: list[Problem] = []
    text = SOUND + "      | a | b |\n      | c |\n"
    assert parse_feature(Path("a.feature"), "a.feature", text, problems) is None
    assert [problem.code for problem in problems] == ["gherkin-syntax"]


def test_windows_line_breaks_are_left_as_they_are() -> None:
    text = LAYOUT.replace("\n", "\r\n")
    assert fixed(parsed(text)) == text


def test_findings_as_sarif_have_rule_level_and_region() -> None:
    problem = Problem(Place("features/a.feature", 3, 5), "no-then", "nothing", "add one")
    log = sarif([(problem, "error")])
    [run] = log["runs"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["no-then"]
    [result] = run["results"]
    assert (result["ruleId"], result["level"], result["ruleIndex"]) == ("no-then", "error", 0)
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "features/a.feature"
    assert location["region"] == {"startLine": 3, "startColumn": 5}


def test_the_command_tells_errors_from_warnings_by_its_exit_code(tmp_path: Path) -> None:
    path = tmp_path / "features" / "a.feature"
    path.parent.mkdir()
    path.write_text(SOUND)
    assert lint(tmp_path).returncode == 0
    path.write_text(SOUND.replace("standard\n", "standard \n"))
    assert lint(tmp_path).returncode == 0
    assert lint(tmp_path, "--strict").returncode == 1
    assert lint(tmp_path, "--fix", "--strict").returncode == 0
    assert path.read_text() == SOUND
    path.write_text(SOUND.replace("ben sends", "ben send"))
    done = lint(tmp_path, "--format", "json")
    assert done.returncode == 1
    [finding] = json.loads(done.stdout)["findings"]
    assert (finding["code"], finding["line"], finding["level"]) == ("undefined-step", 6, "error")
    assert "ben sends cara a reset email" in finding["help"]
    missing = lint(tmp_path, "nowhere")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "missing-file" in missing.stderr
