"""A run as messages, in the order of the files, whatever order the results came in."""

import json
import platform
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from clausewise import __version__
from clausewise.bdd.census import Census, ScenarioKey
from clausewise.bdd.messages.attempts import AFTER, BEFORE, Attempt, Reports, Result
from clausewise.bdd.messages.clock import Clock
from clausewise.bdd.messages.definitions import KEYWORDS, Data, Match, Matches
from clausewise.bdd.messages.naming import (
    Named,
    ParsedFile,
    attempt_id,
    case_id,
    case_step_id,
    named,
)
from clausewise.errors import Problem

PROTOCOL: Final = "34.2.1"
"""The release of the Cucumber Messages whose schema the tests hold us to."""

GHERKIN: Final = "text/x.cucumber.gherkin+plain"
RUN: Final = "run"
HOOKS: Final = {
    BEFORE: ("BEFORE_TEST_CASE", "before the steps"),
    AFTER: ("AFTER_TEST_CASE", "after the steps"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Everything that is known of a run when it is over. `crashes`: what no scenario explains."""

    files: Sequence[ParsedFile]
    problems: Sequence[Problem]
    reports: Mapping[ScenarioKey, Reports]
    crashes: Sequence[str]
    census: Census
    matches: Matches
    clock: Clock
    began: float
    ended: float


@dataclass(frozen=True, slots=True)
class Case:
    """A scenario that was run: its pickle, its attempts, and what its steps are matched by."""

    key: ScenarioKey
    pickle: Mapping[str, Any]
    attempts: Sequence[Attempt]
    matches: Sequence[Sequence[Match]]

    @property
    def hooks(self) -> list[str]:
        """What is shown around the steps, in order: what any attempt needs."""
        return [name for name in HOOKS if any(name in each.hooks for each in self.attempts)]


def envelopes(run: Run) -> Iterator[Data]:
    """Yield the messages of the run."""
    yield {"meta": _meta(run.clock)}
    files = [(file, named(file)) for file in sorted(run.files, key=lambda each: each.shown)]
    for file, new in files:
        yield {"source": {"uri": file.shown, "data": file.text, "mediaType": GHERKIN}}
        yield {"gherkinDocument": new.document}
        yield from ({"pickle": pickle} for pickle in new.pickles.values())
    for problem in sorted(run.problems, key=lambda each: each.place):
        yield {"parseError": _parse_error(problem)}
    # Before the definitions are written: a local one is known by the steps that it matches.
    cases = [case for _, new in files for case in _cases(run, new)]
    yield from run.matches.envelopes()
    for hook in [name for name in HOOKS if any(name in case.hooks for case in cases)]:
        yield {"hook": _hook(hook)}
    starts = [each.started for case in cases for each in case.attempts if each.started is not None]
    began = min([run.began, *starts])
    yield {"testRunStarted": {"timestamp": run.clock.at(began), "id": RUN}}
    for case in cases:
        yield from _suggestions(case)
        yield {"testCase": _test_case(case)}
        for number in range(len(case.attempts)):
            yield from _attempt(case, number, run.clock, began)
    yield {"testRunFinished": _finished(run, cases)}


def _meta(clock: Clock) -> Data:
    # The kernel's release changes with the machine's upkeep, and no result rests on it.
    system: Data = {"name": platform.system()}
    if clock.fixed is None:
        system["version"] = platform.release()
    return {
        "protocolVersion": PROTOCOL,
        "implementation": {"name": "clausewise", "version": __version__},
        "runtime": {
            "name": platform.python_implementation(),
            "version": platform.python_version(),
        },
        "os": system,
        "cpu": {"name": platform.machine()},
    }


def _parse_error(problem: Problem) -> Data:
    source: Data = {"uri": problem.place.file}
    if problem.place.line:
        source["location"] = {"line": problem.place.line, "column": max(problem.place.column, 1)}
    return {"source": source, "message": str(problem)}


def _cases(run: Run, file: Named) -> Iterator[Case]:
    for key, pickle in file.pickles.items():
        if (reports := run.reports.get(key)) is not None:
            attempts = reports.attempts(file.lines[key])
            yield Case(key, pickle, attempts, _matches(run.matches, pickle["steps"], attempts))


def _matches(
    matches: Matches, steps: Sequence[Mapping[str, Any]], attempts: Sequence[Attempt]
) -> list[list[Match]]:
    """Return what each step is matched by, as the first attempt that came to it tells."""
    found: list[list[Match]] = []
    for number, step in enumerate(steps):
        records = (each.steps[number].record for each in attempts)
        told = [record for record in records if record is not None]
        best = next((r for r in told if r.get("definition") is not None), told[0] if told else None)
        found.append(matches.of(step, best))
    return found


def _hook(name: str) -> Data:
    kind, title = HOOKS[name]
    source = {"uri": "clausewise/bdd/plugin.py"}
    return {"id": f"hook {name}", "name": title, "type": kind, "sourceReference": source}


def _test_case(case: Case) -> Data:
    steps: list[Data] = [
        {
            "id": case_step_id(case.key, number),
            "pickleStepId": step["id"],
            "stepDefinitionIds": [definition for definition, _ in matches],
            "stepMatchArgumentsLists": [{"stepMatchArguments": each} for _, each in matches],
        }
        for number, (step, matches) in enumerate(
            zip(case.pickle["steps"], case.matches, strict=True), 1
        )
    ]
    hooks = {
        name: {"id": case_step_id(case.key, name), "hookId": f"hook {name}"} for name in case.hooks
    }
    return {
        "id": case_id(case.key),
        "pickleId": case.pickle["id"],
        "testSteps": [
            *([hooks[BEFORE]] if BEFORE in hooks else []),
            *steps,
            *([hooks[AFTER]] if AFTER in hooks else []),
        ],
        "testRunStartedId": RUN,
    }


def _suggestions(case: Case) -> Iterator[Data]:
    for number, step in enumerate(case.pickle["steps"]):
        if any(attempt.steps[number].status == "UNDEFINED" for attempt in case.attempts):
            yield {
                "suggestion": {
                    "id": f"suggestion {step['id']}",
                    "pickleStepId": step["id"],
                    "snippets": [{"language": "python", "code": _snippet(step)}],
                }
            }


def _snippet(step: Mapping[str, Any]) -> str:
    text = step["text"]
    name = "_".join(re.findall(r"[a-z0-9]+", text.lower()))
    # The sentence as a Python string: what JSON escapes below a space, Python reads alike.
    sentence = json.dumps(text, ensure_ascii=False)
    keyword = KEYWORDS.get(step.get("type", ""), "step")
    return f"@{keyword}({sentence})\ndef step_{name}() -> None:\n    raise NotImplementedError\n"


def _attempt(case: Case, number: int, clock: Clock, began: float) -> Iterator[Data]:
    attempt = case.attempts[number]
    now = began if attempt.started is None else attempt.started
    known_by = attempt_id(case.key, number)
    yield {
        "testCaseStarted": {
            "id": known_by,
            "testCaseId": case_id(case.key),
            "attempt": number,
            "timestamp": clock.at(now),
        }
    }
    for part, result in _parts(case, attempt):
        where = {"testCaseStartedId": known_by, "testStepId": case_step_id(case.key, part)}
        yield {"testStepStarted": {**where, "timestamp": clock.at(now)}}
        now += max(result.seconds, 0.0)
        for attached in result.attachments:
            yield {"attachment": {**where, **_attachment(attached), "timestamp": clock.at(now)}}
        outcome = _result(result, clock)
        yield {"testStepFinished": {**where, "testStepResult": outcome, "timestamp": clock.at(now)}}
    yield {
        "testCaseFinished": {
            "testCaseStartedId": known_by,
            "timestamp": clock.at(now),
            "willBeRetried": number + 1 < len(case.attempts),
        }
    }


def _parts(case: Case, attempt: Attempt) -> Iterator[tuple[int | str, Result]]:
    """Yield the parts of the test in order; a hook that only another attempt needs has passed."""
    if BEFORE in case.hooks:
        yield BEFORE, attempt.hooks.get(BEFORE, Result("PASSED"))
    yield from enumerate(attempt.steps, 1)
    if AFTER in case.hooks:
        yield AFTER, attempt.hooks.get(AFTER, Result("PASSED"))


def _result(result: Result, clock: Clock) -> Data:
    outcome: Data = {"status": result.status, "duration": clock.lasting(result.seconds)}
    return {**outcome, "message": result.message} if result.message else outcome


def _attachment(attached: Mapping[str, str]) -> Data:
    data: Data = {
        "body": attached["body"],
        "contentEncoding": "IDENTITY",
        "mediaType": attached["media_type"],
    }
    return {**data, "fileName": attached["file_name"]} if attached.get("file_name") else data


def _finished(run: Run, cases: Sequence[Case]) -> Data:
    unhappy = [*map(str, run.problems), *run.crashes, *map(str, run.census.losses)]
    passed = all(case.attempts[-1].succeeded for case in cases)
    finished: Data = {
        "success": passed and not unhappy,
        "timestamp": run.clock.at(max(run.ended, run.began)),
        "testRunStartedId": RUN,
    }
    return {**finished, "message": "\n".join(unhappy)} if unhappy else finished
