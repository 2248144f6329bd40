"""What is kept of a scenario that ran: plain data, so that it gets from a worker to its master."""

from typing import Any, TypedDict


class StepRecord(TypedDict):
    """One step as it went; `result` is a status of Cucumber Messages."""

    line: int
    result: str
    seconds: float
    message: str | None
    definition: int | dict[str, Any] | None
    arguments: list[list[Any]]
    attachments: list[dict[str, str]]


class Record(TypedDict):
    """One attempt at one scenario; `row_line` is that of its row of examples."""

    uri: str
    scenario_line: int
    row_line: int | None
    attempt: int
    started: float
    steps: list[StepRecord]


def step_record(line: int) -> StepRecord:
    """Return the record of a step that passes unless something is found."""
    return StepRecord(
        line=line,
        result="PASSED",
        seconds=0.0,
        message=None,
        definition=None,
        arguments=[],
        attachments=[],
    )


def junit_properties(feature: str, scenario: Any) -> list[tuple[str, str]]:
    """Return the properties of a scenario in JUnit XML: feature, rule, scenario, clauses."""
    found = [("feature", feature)]
    if scenario.rule:
        found.append(("rule", scenario.rule))
    found.append(("scenario", scenario.name))
    found.extend(("clause", tag) for tag in scenario.tags if tag[:1] == "C" and tag[1:].isdigit())
    return found
