"""The locks say what pyproject.toml asks for, by hash, and name no index."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).parents[2]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]
REQUESTED = {
    "build": GROUPS["build"] + PROJECT["build-system"]["requires"],
    "run": PROJECT["project"]["dependencies"],
    "dev": PROJECT["project"]["dependencies"] + GROUPS["build"] + GROUPS["dev"],
    "bench": GROUPS["bench"],
    "lock": GROUPS["lock"],
    "spark": PROJECT["project"]["dependencies"]
    + PROJECT["project"]["optional-dependencies"]["spark"],
}
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;]+)", re.MULTILINE)


def text_of(lock: str) -> str:
    return (CHECKOUT / f".locks/{lock}.txt").read_text(encoding="utf-8")


def pins_of(lock: str) -> dict[str, set[str]]:
    """The versions of each package; more than one where they differ by the Python in use."""
    pins: dict[str, set[str]] = {}
    for pin in PIN.finditer(text_of(lock)):
        pins.setdefault(canonicalize_name(pin["name"]), set()).add(pin["version"])
    return pins


@pytest.mark.parametrize("lock", REQUESTED)
def test_a_lock_holds_every_package_asked_for(lock: str) -> None:
    pins = pins_of(lock)
    # An included group stands in the list as a table; its own requirements are listed beside it.
    for line in (line for line in REQUESTED[lock] if isinstance(line, str)):
        requirement = Requirement(line)
        versions = pins.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement.name} is not in .locks/{lock}.txt: run `make lock`"
        assert all(version in requirement.specifier for version in versions)


@pytest.mark.parametrize("lock", REQUESTED)
def test_every_pin_of_a_lock_has_a_hash(lock: str) -> None:
    entries = re.split(r"^(?=\S)", text_of(lock), flags=re.MULTILINE)[1:]
    assert entries
    assert all(PIN.match(entry) and "--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize("lock", REQUESTED)
def test_a_lock_names_no_index(lock: str) -> None:
    assert "://" not in text_of(lock)
    assert "--index" not in text_of(lock)
    assert "--find-links" not in text_of(lock)


@pytest.mark.parametrize("lock", ["build", "run", "spark"])
def test_the_locks_that_meet_in_one_environment_agree(lock: str) -> None:
    everything = pins_of("dev")
    # What only Spark brings is nowhere else.
    shared = {
        name: pins for name, pins in pins_of(lock).items() if lock != "spark" or name in everything
    }
    assert {name: everything.get(name) for name in shared} == shared


def test_every_extra_but_spark_is_in_the_environment_of_the_tests() -> None:
    """The Makefile lists them by name; one that is forgotten there would be tested by nobody."""
    pins = pins_of("dev")
    for extra, lines in PROJECT["project"]["optional-dependencies"].items():
        names = [canonicalize_name(Requirement(line).name) for line in lines]
        assert all((name in pins) is (extra != "spark") for name in names), extra
