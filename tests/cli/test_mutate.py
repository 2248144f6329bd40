"""`clausewise mutate` as people call it: what it prints, and the exit code that a build sees."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reporting.checked import few_scenarios


def mutate(*arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "clausewise", "mutate", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        timeout=300,
    )


ALL_KILLED = ("--rule", "setting.owner-sees-it", "--operator", "remove-rule")
WEAK = """Feature: A weak suite

  Scenario: An agent is refused
    Given the account standard
    When ben sends cara a reset email
    Then no message is sent
"""


def test_it_ends_with_0_where_every_fault_is_noticed() -> None:
    found = mutate(*ALL_KILLED, "--against", "scenarios")
    assert found.returncode == 0, found.stdout + found.stderr
    assert "remove-rule             1           0           1" in found.stdout
    assert "100.0%" in found.stdout


def test_it_ends_with_1_and_shows_what_is_not_noticed(tmp_path: Path) -> None:
    """The rule as written beside the fault, and a scenario that nobody can take for evidence."""
    (tmp_path / "weak.feature").write_text(WEAK, encoding="utf-8")
    arguments = ("--rule", "reset-email.only-admins", "--operator", "remove-rule")
    found = mutate(*arguments, "--against", "features", "--features", str(tmp_path))
    assert found.returncode == 1
    assert "survived  remove-rule:reset-email.only-admins" in found.stdout
    assert "  -  - id: reset-email.only-admins" in found.stdout
    assert "nothing in the features notices it" in found.stdout
    shown = found.stdout.split("notices it\n")[1]
    assert "verdict: " in shown
    assert all(line.startswith("  # confirm: ") for line in shown.splitlines() if line.strip())


def test_a_sample_is_the_same_each_time_and_for_programs(tmp_path: Path) -> None:
    few = ("--against", "scenarios", "--scenarios", str(few_scenarios(tmp_path / "few")))
    asked = ("--sample", "12", "--seed", "4", "--format", "json", *few)
    first, second = mutate(*asked), mutate(*asked, "--jobs", "1")
    assert first.stdout == second.stdout
    data = json.loads(first.stdout)
    assert data["mutants"] == 12
    assert len(data["results"]) == 12
    assert mutate(*asked, "-o", "found.json", folder=tmp_path).stdout == ""
    assert json.loads((tmp_path / "found.json").read_text(encoding="utf-8")) == data


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--operator", "widdn"), "--operator: unknown-operator: no operator is called `widdn`"),
        (("--rule", "reset-email.only-admin"), "did you mean `reset-email.only-admins`?"),
        (("--features", "nowhere"), "nowhere: missing-file: there is no such folder of features"),
        (("--sample", "0"), "wrong-usage"),
        (("--verify-sample", "1", "--against", "scenarios"), "wrong-usage"),
    ],
)
def test_what_cannot_be_asked_is_refused(arguments: tuple[str, ...], said: str) -> None:
    found = mutate(*arguments)
    assert found.returncode == 2
    assert said in found.stderr
    assert "Traceback" not in found.stderr
