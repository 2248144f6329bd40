"""Runs a folder of features with pytest, in this process, and says what came of it."""

import io
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, Final

import pytest

from clausewise.bdd.census import FAILED, Census, ScenarioKey
from clausewise.bdd.items import WATCH
from clausewise.bdd.record import Record
from clausewise.bdd.watch import Watch
from clausewise.errors import EngineFailure, InputError, Problem
from clausewise.scenarios.features import FeatureResult, FeaturesRun
from clausewise.source import Place

AUTOLOAD: Final = "PYTEST_DISABLE_PLUGIN_AUTOLOAD"
PLUGINS: Final = ("pytest_bdd.plugin", "clausewise.bdd.plugin")


class _Collector:
    """Keeps what pytest says of each scenario."""

    def __init__(self) -> None:
        self.watch: Watch | None = None
        self.failed: dict[ScenarioKey, str] = {}
        self.records: dict[ScenarioKey, Record] = {}
        self.errors: list[tuple[str, str]] = []

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        self.watch = session.config.stash[WATCH]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        record = getattr(report, "clausewise", None)
        if record is None:
            return
        key = ScenarioKey.of_record(record)
        self.records[key] = record
        if report.failed:
            self.failed.setdefault(key, report.longreprtext)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.errors.append((report.nodeid, report.longreprtext))


def run_features(
    folder: Path,
    shown: str,
    policy: Path,
    scenarios: Path,
    *,
    choice: Iterable[str] = (),
    messages: Path | None = None,
) -> FeaturesRun:
    """Run every feature of the folder; raises InputError where there is no such folder.

    Raises EngineFailure where pytest itself gives up.
    shown: the name to show for the folder. choice: options of readings, as `A05=any_audience`, that
    stand where a scenario chooses none. messages: where to record the run.
    """
    collector = _Collector()
    output = io.StringIO()
    if not folder.is_dir():
        message = "there is no such folder of features"
        remedy = "name a folder of feature files with --features"
        raise InputError([Problem(Place(shown), "missing-file", message, remedy)])
    arguments = [
        str(folder.resolve()),
        f"--rootdir={_root(folder.resolve(), shown)}",
        f"--config-file={os.devnull}",
        "--import-mode=importlib",
        "--capture=sys",
        "--tb=short",
        *(f"-p{name}" for name in PLUGINS),
        "-pno:cacheprovider",
        f"--override-ini=clausewise_policy={policy.resolve()}",
        f"--override-ini=clausewise_scenarios={scenarios.resolve()}",
        f"--override-ini=clausewise_readings={' '.join(choice)}",
        *([f"--messages={messages}"] if messages is not None else []),
    ]
    with _no_other_plugins(), redirect_stdout(output), redirect_stderr(output):
        code = pytest.main(arguments, plugins=[collector])
    watch = collector.watch
    if watch is None or watch.census is None:
        raise EngineFailure(f"pytest gave up with code {int(code)}: {output.getvalue().strip()}")
    return _result(collector, watch)


@contextmanager
def _no_other_plugins() -> Iterator[None]:
    """Keep whatever else is installed out of the run: it must not depend on the machine."""
    before = os.environ.get(AUTOLOAD)
    os.environ[AUTOLOAD] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[AUTOLOAD]
        else:
            os.environ[AUTOLOAD] = before


def _root(folder: Path, shown: str) -> Path:
    """Return the folder from which the features have the name that is shown."""
    parts = Path(shown).parts
    is_part = len(parts) < len(folder.parts) and folder.parts[-len(parts) :] == parts
    return folder.parents[len(parts) - 1] if is_part else Path.cwd()


def _result(collector: _Collector, watch: Watch) -> FeaturesRun:
    assert watch.census is not None
    results = []
    for shown in sorted(watch.read):
        for scenario in watch.read[shown].scenarios():
            key = ScenarioKey(shown, scenario.line, scenario.row_line)
            reason = watch.census.aside.get(key, "")
            ran = key in watch.census.executed
            failed = collector.failed.get(key) or _failed_as_expected(watch.census, key)
            record = collector.records.get(key)
            results.append(
                FeatureResult(
                    file=shown,
                    line=scenario.row_line or scenario.line,
                    feature=scenario.feature,
                    rule=scenario.rule or "",
                    title=scenario.name,
                    tags=scenario.tags,
                    result="failed" if failed else "passed" if ran else "not_run",
                    message=failed or reason,
                    touched=frozenset(record["touched"] if record else ()),
                    rules=frozenset(record["rules"] if record else ()),
                    readings=frozenset(record["readings"] if record else ()),
                )
            )
    known = {str(problem) for problem in watch.problems}
    problems = [*watch.problems, *_others(collector.errors, known)]
    return FeaturesRun(
        results=results,
        census=watch.census.lines(),
        losses=[str(loss) for loss in watch.census.losses],
        problems=problems,
    )


def _failed_as_expected(census: Census, key: ScenarioKey) -> str | None:
    """Return what the census says of one that failed: here nobody may expect that."""
    told = census.expected.get(key, "")
    return told if told.startswith(FAILED) else None


def _others(errors: list[tuple[str, str]], known: set[str]) -> Iterator[Problem]:
    """Yield what kept pytest from collecting, beside the problems that the guard names."""
    for place, text in errors:
        if not any(problem in text for problem in known):
            yield Problem(Place(place), "not-collected", _last_line(text), "mend the file")


def _last_line(text: Any) -> str:
    lines = str(text).strip().splitlines()
    return lines[-1] if lines else "pytest could not collect it"
