"""`clausewise lint`: what it finds, what it mends, and what it leaves alone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from clausewise.bdd.fixes import fixed
from clausewise.bdd.gherkin_file import FeatureFile, parse_feature
from clausewise.bdd.style import style
from clausewise.errors import Problem
from clausewise.sarif import uri_of

from tests.sarif.schema import mistakes

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
        ("C21\n", "C21\n" + "    And no message is sent\n" * 12, "many-steps"),
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


def test_a_scenario_may_have_as_many_thens_as_givens() -> None:
    longer = "    Given ada is active\n" * 9
    thens = "    And no message is sent\n" * 11
    assert (
        codes(SOUND.replace("    When", f"{longer}    When").replace("C21\n", f"C21\n{thens}"))
        == []
    )


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


def test_findings_as_sarif_are_what_the_schema_asks_for(tmp_path: Path) -> None:
    path = tmp_path / "my features" / "a.feature"
    path.parent.mkdir()
    path.write_text(SOUND.replace("    Then it is forbidden because of C11 and C21\n", ""))
    done = lint(tmp_path, "my features", "--format", "sarif")
    assert done.returncode == 1
    log = json.loads(done.stdout)
    assert mistakes(log) == []
    [run] = log["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["no-then"]
    [result] = run["results"]
    assert (result["ruleId"], result["level"], result["ruleIndex"]) == ("no-then", "error", 0)
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "my%20features/a.feature"
    # The scenario, which lacks a Then.
    assert location["region"]["startLine"] == 4


def test_a_finding_keeps_its_fingerprint_when_lines_move(tmp_path: Path) -> None:
    """Two rows that say the same name each other's line."""
    outline = SOUND.replace("Scenario:", "Scenario Outline:").replace("cara", "<whom>")
    path = tmp_path / "a.feature"
    marks = []
    for before in ("", "# a comment\n\n"):
        path.write_text(
            f"{before}{outline}    Examples:\n" + "      | whom |\n" + "      | cara |\n" * 3
        )
        log = json.loads(lint(tmp_path, "a.feature", "--format", "sarif").stdout)
        results = [r for r in log["runs"][0]["results"] if r["ruleId"] == "duplicate-row"]
        marks.append([result["partialFingerprints"] for result in results])
    assert marks[0] == marks[1]
    assert len(marks[0]) == 2
    assert marks[0][0] != marks[0][1]


def test_a_file_name_that_is_no_utf_8_is_quoted_byte_by_byte() -> None:
    assert uri_of("a/caf\udce9:1.feature") == "a/caf%E9%3A1.feature"
    assert uri_of("/tmp/a b") == "file:///tmp/a%20b"


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
