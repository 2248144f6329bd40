"""A feature file, reports as pytest makes them, and the schema of what is recorded."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clausewise.bdd.census import Census, ScenarioKey, Tally
from clausewise.bdd.messages.naming import scenario_keys
from clausewise.bdd.recorder import MessagesRecorder
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from jsonschema import Draft202012Validator

SCHEMA = json.loads(
    (Path(__file__).parent / "schema" / "messages.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)

Data = dict[str, Any]
URI = "features/reset.feature"
TEXT = """\
@C22
Feature: Sending a reset email
  What it is about.

  Background:
    Given the account standard

  Rule: Single sign-on takes it away
    # a comment
    @C43
    Scenario Outline: Nothing for <who>
      Given these users:
        | user  | role  |
        | <who> | admin |
      When ada sends <who> a reset email
      Then it is forbidden because of C22

      @rows
      Examples: of users
        | who  |
        | ben  |
        | cara |

    Scenario: A letter
      Given a letter says
        \"\"\"markdown
        Dear **ben**
        \"\"\"
      When ada dances
"""
BEN, CARA = ScenarioKey(URI, 11, 21), ScenarioKey(URI, 11, 22)
LETTER = ScenarioKey(URI, 24)
LINES = {BEN: (6, 12, 15, 16), CARA: (6, 12, 15, 16), LETTER: (6, 25, 29)}


@dataclass(frozen=True)
class Parsed:
    """A feature file as the parser gives it."""

    shown: str
    text: str
    path: Path = Path("anywhere.feature")
    document: Data = field(init=False)
    pickles: tuple[Data, ...] = field(init=False)

    def __post_init__(self) -> None:
        document: Any = {**Parser().parse(self.text), "uri": self.shown}
        object.__setattr__(self, "document", document)
        object.__setattr__(self, "pickles", tuple(Compiler().compile(document)))


@dataclass
class Report:
    """A report of pytest, reduced to what is read of it."""

    when: str
    outcome: str
    clausewise: Data
    longreprtext: str = ""
    longrepr: Any = None
    duration: float = 0.0
    nodeid: str = "features/reset.feature::a scenario"


@dataclass
class Crash:
    """What pytest-xdist reports for the scenario in which a worker died."""

    nodeid: str
    longreprtext: str = "worker 'gw0' crashed while running it"
    when: str = "???"
    outcome: str = "failed"


def step(line: int, result: str = "PASSED", **more: Any) -> Data:
    return {"line": line, "result": result, "seconds": 0.25, "message": None, **more}


def record(key: ScenarioKey, *steps: Data, attempt: int = 0) -> Data:
    return {
        "uri": key.uri,
        "scenario_line": key.line,
        "row_line": key.row,
        "attempt": attempt,
        "started": 1_000.0,
        "steps": list(steps),
    }


def passed(key: ScenarioKey) -> list[Report]:
    return reports(key, *(step(line) for line in LINES[key]))


def reports(
    key: ScenarioKey, *steps: Data, outcome: str = "passed", text: str = "", attempt: int = 0
) -> list[Report]:
    """The three reports of an attempt; the call has this outcome."""
    full = record(key, *steps, attempt=attempt)
    phases = [
        Report("setup", "passed", record(key, attempt=attempt)),
        Report("call", outcome, full, longreprtext=text),
        Report("teardown", "passed", full),
    ]
    return phases[:2] if outcome == "rerun" else phases


def skipped(key: ScenarioKey, reason: str) -> list[Report]:
    """What pytest reports where a mark skips a scenario."""
    place = ("reset.feature", 3, f"Skipped: {reason}")
    return [
        Report("setup", "skipped", record(key), longrepr=place, longreprtext=str(place)),
        Report("teardown", "passed", record(key)),
    ]


def census_of(files: Iterable[Parsed], all_reports: Iterable[Any]) -> Census:
    tally = Tally()
    for file in files:
        for key, pickle in scenario_keys(file):
            tally.in_file(key, pickle["name"])
            tally.bound(key)
    for each in all_reports:
        tally.report(each)
    return tally.census()


def recorded(path: Path, *all_reports: Any, files: Iterable[Parsed] = ()) -> list[Data]:
    """Record the reports, hold every message to the schema, and return the messages."""
    files = list(files) or [Parsed(URI, TEXT)]
    recorder = MessagesRecorder(path)
    recorder.features(files)
    for each in all_reports:
        recorder.report(each)
    recorder.finish(census_of(files, all_reports))
    return messages_in(path)


def messages_in(path: Path) -> list[Data]:
    messages: list[Data] = [json.loads(line) for line in path.read_bytes().splitlines()]
    for message in messages:
        VALIDATOR.validate(message)
        assert len(message) == 1
    return messages


def of_kind(kind: str, messages: Iterable[Mapping[str, Any]]) -> list[Data]:
    return [message[kind] for message in messages if kind in message]


def results(messages: list[Data]) -> dict[str, list[tuple[str, str]]]:
    """By attempt: the status and the message of each part, in order."""
    found: dict[str, list[tuple[str, str]]] = {}
    for each in of_kind("testStepFinished", messages):
        result = each["testStepResult"]
        parts = found.setdefault(each["testCaseStartedId"], [])
        parts.append((result["status"], result.get("message", "")))
    return found


def statuses(messages: list[Data]) -> list[list[str]]:
    """By attempt in order: the statuses of its parts."""
    return [[status for status, _ in parts] for parts in results(messages).values()]
