"""Watches over a run: takes the census, records messages, and fails a run that lost a scenario."""

from pathlib import Path
from typing import Any, Final

import pytest

from clausewise.bdd.census import Census, ScenarioKey, Tally
from clausewise.bdd.gherkin_file import FeatureFile, read_feature
from clausewise.bdd.recorder import MessagesRecorder
from clausewise.bdd.steps import DEFINITIONS
from clausewise.errors import InputError, Problem
from clausewise.source import Place

WIRE: Final = "clausewise"
"""The key under which a worker's part of the watch gets to the process that reports."""


class Watch:
    """What one process of a run saw; with pytest-xdist, workers hand theirs to the first one."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.tally = Tally()
        self.files: dict[str, Path] = {}
        self.problems: list[Problem] = []
        self.read: dict[str, FeatureFile] = {}
        self.census: Census | None = None
        self.written: Path | None = None
        messages: str | None = config.getoption("messages")
        self.recorder: MessagesRecorder | None = None
        if messages is not None and not self.is_worker:
            self.recorder = MessagesRecorder(Path(messages), DEFINITIONS, config.rootpath)

    @property
    def is_worker(self) -> bool:
        """Whether another process reports."""
        return hasattr(self.config, "workeroutput")

    @property
    def is_recording(self) -> bool:
        """Whether what steps attach is wanted."""
        option = self.config.option
        return option.messages is not None or getattr(option, "xmlpath", None) is not None

    def file(self, file: FeatureFile) -> None:
        """Take note of a file that was read, whatever the guard finds in it."""
        self.files[file.shown] = file.path
        self.read[file.shown] = file
        for scenario in file.scenarios():
            key = ScenarioKey(file.shown, scenario.line, scenario.row_line)
            self.tally.in_file(key, scenario.name)

    def refused(self, problems: list[Problem]) -> None:
        """Take note of what keeps a file from being collected."""
        self.problems.extend(problems)

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Count a result that arrived."""
        if self.is_worker:
            return
        self.tally.report(report)
        if self.recorder is not None:
            self.recorder.report(report)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """Take over what a worker of pytest-xdist saw; one that died has nothing to say."""
        wire = getattr(node, "workeroutput", {}).get(WIRE)
        if wire is None:
            return
        self.tally.merge(wire["tally"])
        self.files.update((shown, Path(path)) for shown, path in wire["files"])
        known = {str(problem) for problem in self.problems}
        for place, code, message, help in wire["problems"]:
            problem = Problem(Place(*place), code, message, help)
            if str(problem) not in known:
                self.problems.append(problem)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Close the census and the record; a loss fails a run that is green otherwise."""
        if self.is_worker:
            vars(self.config)["workeroutput"][WIRE] = self._wire()
            return
        why = session.shouldstop or session.shouldfail
        if self.config.option.collectonly:
            why = "only collected"
        elif not why and session.exitstatus in (2, 3):
            why = "the run was interrupted"
        if why:
            self.tally.rest_aside(str(why))
        self.census = self.tally.census()
        if self.census.losses and session.exitstatus in (0, 5):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        if self.recorder is not None:
            self._record(self.recorder, self.census, session)

    def _record(self, recorder: MessagesRecorder, census: Census, session: pytest.Session) -> None:
        unread = [shown for shown in self.files if shown not in self.read]
        for shown in unread:
            file = read_feature(self.files[shown], shown, [])
            if file is not None:
                self.read[shown] = file
        recorder.features(self.read[shown] for shown in sorted(self.read))
        recorder.problems(self.problems)
        try:
            self.written = recorder.finish(census)
        except InputError as error:
            self.problems.extend(error.problems)
            session.exitstatus = pytest.ExitCode.USAGE_ERROR

    def _wire(self) -> dict[str, Any]:
        return {
            "tally": self.tally.wire(),
            "files": [[shown, str(path)] for shown, path in self.files.items()],
            "problems": [
                [[p.place.file, p.place.line, p.place.column], p.code, p.message, p.help]
                for p in self.problems
            ],
        }

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Print the census, and where the messages are."""
        if self.census is None or not self.files:
            return
        terminalreporter.section("features", "-")
        for line in self.census.lines():
            terminalreporter.line(line)
        if self.written is not None:
            terminalreporter.line(f"messages: {self.written}")
        elif self.recorder is not None:
            for problem in self.problems:
                terminalreporter.line(str(problem), red=True)
