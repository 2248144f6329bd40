"""What pytest reported of a scenario, as the result of every part of every attempt.

A record never looks better than the run: a failure that no step shows is shown by a hook before or
after the steps, and a step of which nothing is known is UNKNOWN, not PASSED.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from clausewise.bdd.census import skip_reason

BEFORE: Final = "before"
AFTER: Final = "after"
STOPS: Final = frozenset({"FAILED", "UNDEFINED", "AMBIGUOUS", "PENDING"})
WORKER: Final = re.compile(r"\A\[gw\d+\] .*\n")
"""The line by which pytest-xdist says in which process something failed."""

LONGEST: Final = 100_000
"""Characters of a message that are kept."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One report of pytest: setup, call or teardown, and what the plugin says about it."""

    when: str
    outcome: str
    text: str
    seconds: float
    record: Mapping[str, Any]

    @classmethod
    def of(cls, report: Any) -> "Phase":
        """Return what a report of pytest says; it must have a record."""
        skipped = report.outcome == "skipped"
        text = (
            skip_reason(report).removeprefix(": ")
            if skipped
            else WORKER.sub("", report.longreprtext)
        )
        duration = getattr(report, "duration", 0.0)
        return cls(report.when, report.outcome, _cut(text), duration, report.clausewise)

    @property
    def failed(self) -> bool:
        """Whether something went wrong, also where another attempt follows."""
        return self.outcome in {"failed", "rerun"}


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a part of a scenario: of a step, or of what goes on before or after the steps.

    attachments: media type, body and file name of each.
    """

    status: str
    seconds: float = 0.0
    message: str = ""
    attachments: tuple[Mapping[str, str], ...] = ()
    record: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt at a scenario; `steps` are in the order of the pickle."""

    started: float | None
    steps: tuple[Result, ...]
    hooks: Mapping[str, Result] = field(default_factory=dict)
    succeeded: bool = False


class Reports:
    """The reports of one scenario, divided into attempts as they arrive."""

    def __init__(self) -> None:
        self._attempts: list[list[Phase]] = []

    def add(self, phase: Phase) -> None:
        """Take a report; every setup begins an attempt."""
        if phase.when == "setup" or not self._attempts:
            self._attempts.append([])
        self._attempts[-1].append(phase)

    def attempts(self, lines: Sequence[int]) -> list[Attempt]:
        """Return the attempts; lines: those of the scenario's steps."""
        return [attempt_of(phases, lines) for phases in self._attempts]


def attempt_of(phases: Sequence[Phase], lines: Sequence[int]) -> Attempt:
    """Return what came of each step, and of what is around them."""
    record = _fullest(phases)
    told = {each["line"]: each for each in record.get("steps", ())}
    by_phase = {phase.when: phase for phase in phases}
    call = by_phase.get("call")
    hooks = _hooks(by_phase, told.values())
    ended_early = bool(hooks) or call is None or call.outcome != "passed"
    steps: list[Result] = []
    for line in lines:
        if (each := told.pop(line, None)) is not None:
            steps.append(_result(each, call))
        elif ended_early:
            steps.append(Result("SKIPPED"))
        else:
            steps.append(Result("UNKNOWN", message="the run does not tell what came of this step"))
        # What comes after a step that stopped the scenario was not run, whatever is told of it.
        ended_early = ended_early or steps[-1].status != "PASSED"
    if told:
        strays = ", ".join(map(str, sorted(told)))
        hooks[AFTER] = Result("UNKNOWN", message=f"steps of other lines were told: {strays}")
    succeeded = not any(phase.failed for phase in phases) and not any(
        result.status == "UNKNOWN" for result in (*steps, *hooks.values())
    )
    return Attempt(record.get("started"), tuple(steps), hooks, succeeded)


def _fullest(phases: Sequence[Phase]) -> Mapping[str, Any]:
    """Return the record with the most steps: that of setup has none yet."""
    return max((phase.record for phase in phases), key=lambda each: len(each.get("steps", ())))


def _result(told: Mapping[str, Any], call: Phase | None) -> Result:
    status = told["result"]
    message = told.get("message") or ""
    attachments = list(told.get("attachments") or ())
    if call is not None and call.text and status in STOPS:
        if not message:
            message = call.text
        elif status == "FAILED" and call.text.strip() != message.strip():
            attachments.append(
                {"media_type": "text/plain", "body": call.text, "file_name": "failure.txt"}
            )
    return Result(status, told.get("seconds") or 0.0, _cut(message), tuple(attachments), told)


def _hooks(phases: Mapping[str, Phase], told: Iterable[Mapping[str, Any]]) -> dict[str, Result]:
    """Return what went wrong, or was skipped, where no step shows it."""
    hooks: dict[str, Result] = {}
    setup, call, teardown = (phases.get(when) for when in ("setup", "call", "teardown"))
    statuses = {each["result"] for each in told}
    if setup is not None and setup.outcome != "passed":
        hooks[BEFORE] = _shown(setup)
    if call is not None and call.outcome != "passed":
        seen = STOPS if call.failed else STOPS | {"SKIPPED"}
        if not statuses & seen:
            hooks[AFTER] = _shown(call)
    if teardown is not None and teardown.failed:
        hooks[AFTER] = _shown(teardown)
    return hooks


def _shown(phase: Phase) -> Result:
    return Result("FAILED" if phase.failed else "SKIPPED", phase.seconds, phase.text)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}\n(cut here)"
