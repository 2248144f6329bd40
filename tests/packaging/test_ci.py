"""The script that a change must pass brings a browser, and ends with what `make test` says."""

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci/run"
SAYS = '#!/bin/sh\necho "$(basename "$0") $*" >> "$LOG"\n'


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """Return the folder of all programs of a machine that has next to none."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("dirname", "basename"):
        (programs / name).symlink_to(str(shutil.which(name)))
    add(programs, "make", 'echo "browser required: $CLAUSEWISE_BROWSER_REQUIRED" >> "$LOG"')
    return programs


def add(machine: Path, name: str, does: str = "") -> None:
    (machine / name).write_text(f"{SAYS}{does}\n")
    (machine / name).chmod(0o755)


def run(machine: Path) -> tuple[list[str], str]:
    """Return what was called in turn, and what was said to standard error."""
    log = machine.parent / "log"
    done = subprocess.run(
        [str(shutil.which("bash")), str(SCRIPT)],
        env={"PATH": str(machine), "LOG": str(log)},
        capture_output=True,
        text=True,
        check=True,
    )
    return log.read_text().splitlines(), done.stderr


LAST = ["make test", "browser required: 1"]


def test_a_machine_without_a_browser_is_given_one(machine: Path) -> None:
    add(machine, "apt-get")
    called, said = run(machine)
    update, install = "update", "install --yes --no-install-recommends chromium"
    assert called == [f"apt-get -qq {update}", f"apt-get -qq {install}", *LAST]
    assert said == ""


@pytest.mark.parametrize("browser", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_that_is_there_is_taken(machine: Path, browser: str) -> None:
    add(machine, "apt-get")
    add(machine, browser)
    assert run(machine) == (LAST, "")


@pytest.mark.parametrize("apt", [None, "exit 100"])
def test_where_none_can_be_had_it_is_said_and_the_tests_decide(
    machine: Path, apt: str | None
) -> None:
    if apt:
        add(machine, "apt-get", apt)
    called, said = run(machine)
    assert called[-2:] == LAST
    assert "no browser here" in said
