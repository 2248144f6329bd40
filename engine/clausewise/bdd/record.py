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
    """One attempt at one scenario; `row_line` is that of its row of examples.

    touched: the clauses behind any part of any decision in it. rules: those that decided. readings:
    those that a decision rests on.
    """

    uri: str
    scenario_line: int
    row_line: int | None
    attempt: int
    started: float
    steps: list[StepRecord]
    touched: list[str]
    rules: list[str]
    readings: list[str]


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
