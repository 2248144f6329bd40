"""What docs/gherkin.md shows can be copied, and runs."""

import os
import re
import subprocess
import sys
from pathlib import Path
from textwrap import indent

PAGE = Path(__file__).parents[3] / "docs" / "gherkin.md"
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)

WITH_TABLES = """\
Feature: tables
  Scenario: what the tables say is so, and a step of the project's own
    Given the account standard
{tables}
    And eve's secondary address is eve@home.example
    When ada sends eve a reset email
    Then nobody but eve is written to
    And the effect reset_link.delivery is not_delivered
    And it is permitted because of C05, C09, C19, C52 and C53

  Scenario: everything that comes about stands in a table
    Given the account setting_enabled
    When ada sets a password for cara
{effects}
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    quiet = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "features", *arguments],
        cwd=folder,
        env=quiet,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_feature_the_tables_and_the_step_of_the_page_run(tmp_path: Path) -> None:
    """In a project with nothing but these files; a clause's tag chooses its scenarios."""
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    whole, tables, effects = [text for language, text in blocks if language == "gherkin"]
    [own] = [text for language, text in blocks if language == "python"]
    folder = tmp_path / "features"
    folder.mkdir()
    (folder / "whole.feature").write_text(whole, encoding="utf-8")
    (folder / "tables.feature").write_text(
        WITH_TABLES.format(tables=indent(tables, "    "), effects=indent(effects, "    ")),
        encoding="utf-8",
    )
    (folder / "conftest.py").write_text(own, encoding="utf-8")
    done = run(tmp_path)
    assert "4 passed" in done.stdout, done.stdout
    assert done.returncode == 0
    chosen = run(tmp_path, "-m", "C22")
    assert "2 passed, 2 deselected" in chosen.stdout, chosen.stdout
