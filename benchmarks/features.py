"""1,000 scenarios of five steps: by pytest with the plugin, and by behave with the same steps."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

FEATURES: Final = 20
SCENARIOS: Final = 50
TIMES: Final = 3
MOST: Final = 3.0
"""Times behave that the plugin may take."""

# behave gets our own definitions: the same sentences, the same functions, the same comparisons.
BEHAVE_STEPS: Final = """
from behave import given, then, use_step_matcher, when
from clausewise.bdd.steps import DEFINITIONS
from clausewise.bdd.story import Ground, Story
from clausewise.files import shipped

RULES, SCENARIOS = "rules/password-reset", "scenarios/password-reset"
GROUND = Ground.load((shipped(RULES), RULES), (shipped(SCENARIOS), SCENARIOS))
use_step_matcher("re")

def bind(definition):
    def run(context, **slots):
        if not hasattr(context, "story"):
            context.story = Story(GROUND)
        definition.function(context.story, **slots)
    return run

KEYWORDS = {"given": given, "when": when, "then": then}
for definition in DEFINITIONS:
    if not definition.table:
        KEYWORDS[definition.keyword](definition.regexp.pattern)(bind(definition))
"""

USERS: Final = ("cara", "ben", "abel", "lia", "nils")


def feature(number: int) -> str:
    """Return a feature of scenarios that differ in their users and titles."""
    return "\n".join(_lines(number)) + "\n"


def _lines(number: int) -> Iterator[str]:
    yield f"Feature: Reset emails, part {number}"
    for each in range(SCENARIOS):
        user = USERS[each % len(USERS)]
        yield f"  Scenario: case {number}.{each} of {user}"
        yield "    Given the account standard"
        yield "    And notices of password changes are sent"
        yield f"    When ada sends {user} a reset email"
        yield "    Then it is permitted because of C05, C09, C19, C52 and C53"
        yield f"    And {user} is sent a reset link at their primary address"


def measure() -> None:
    """Print the seconds of both, and their ratio."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "features" / "steps").mkdir(parents=True)
        (folder / "features" / "steps" / "steps.py").write_text(BEHAVE_STEPS)
        for number in range(FEATURES):
            (folder / "features" / f"part{number}.feature").write_text(feature(number))
        pytest = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "features"]
        print(f"\n{FEATURES * SCENARIOS:,} scenarios of five steps, median of {TIMES} runs\n")
        behave = [sys.executable, "-m", "behave", "-f", "progress", "--no-summary", "features"]
        commands = {
            "behave": behave,
            "pytest with clausewise": pytest,
            "pytest -n 2 with clausewise": [*pytest, "-n", "2"],
            "pytest with clausewise, recorded": [*pytest, "--messages", "messages.ndjson"],
        }
        # One after the other, again and again: the machine is not the same from minute to minute.
        took: dict[str, list[float]] = {each: [] for each in commands}
        for _ in range(TIMES):
            for each, command in commands.items():
                took[each].append(_seconds(command, folder))
        base = statistics.median(took["behave"])
        for each, seconds in took.items():
            median = statistics.median(seconds)
            print(f"{each:<34}{median:>8.2f} s{median / base:>8.1f} x behave")
        ratio = statistics.median(took["pytest with clausewise"]) / base
        print(f"{'within' if ratio <= MOST else 'NOT within'} {MOST:g} times behave")


def _seconds(command: Sequence[str], folder: Path) -> float:
    start = time.perf_counter()
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{command} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return time.perf_counter() - start


if __name__ == "__main__":
    measure()
