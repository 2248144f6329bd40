"""A report: the tables of a check, and what they come to; every writer starts from this."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

from clausewise import __version__
from clausewise.errors import InputError, Problem
from clausewise.language.vocabulary import Article
from clausewise.reporting.changes import CHANGES, changes_between
from clausewise.reporting.explorer import explorer_of
from clausewise.reporting.finding import Finding, faults_of, gaps_of, sentence_of
from clausewise.reporting.table import Cell, frame_of, rows_of
from clausewise.reporting.tables import Frames, frames_of
from clausewise.scenarios.checkup import Checkup
from clausewise.source import Place

RUN_TIME: Final = "SOURCE_DATE_EPOCH"
"""The variable that says when a run took place; without it a report does not say when."""

MOST_RUNS: Final = 20
"""Earlier runs that a report remembers."""

DIGITS: Final = 12
"""The year 9999 in seconds has this many digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that was read, and the SHA-256 of its bytes."""

    file: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRun:
    """An earlier run in short; `digest` is the SHA-256 of its results.json."""

    digest: str
    version: str
    time: str | None
    compliant: bool
    passed: int
    planned: int
    met: int
    norms: int

    def as_data(self) -> dict[str, str | int | bool | None]:
        """Return the run as JSON has it."""
        return asdict(self)


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything that a report says.

    time: when the check took place, None where that was not given. chosen: the readings whose
    option is not the default. census: the scenarios of the feature files, counted at each stage;
    empty where no features were to be run. versions: of what decides, by name. explorer: the
    mask tables, as the page tries them. written: the YAML of each rule as it stands. article: what
    the clauses were taken from, by title and digest. baseline: the earlier run that this one is
    compared with. history: the runs before this one, the oldest first.
    """

    version: str
    policy: str
    time: str | None
    engines: tuple[str, ...]
    chosen: Mapping[str, str]
    compliant: bool
    sentence: str
    faults: tuple[Finding, ...]
    gaps: tuple[Finding, ...]
    planned: int
    census: tuple[str, ...]
    sources: tuple[Source, ...]
    frames: Frames
    versions: Mapping[str, str]
    explorer: Mapping[str, object]
    written: Mapping[str, str]
    article: Article | None = None
    baseline: PastRun | None = None
    history: tuple[PastRun, ...] = ()

    @cached_property
    def tables(self) -> Mapping[str, list[dict[str, Cell]]]:
        """The rows of every table, as plain values."""
        return {name: rows_of(frame) for name, frame in self.frames.items()}


@dataclass(frozen=True, slots=True)
class Baseline:
    """An earlier report to compare with; `digest` is the SHA-256 of its results.json."""

    report: Report
    digest: str

    @property
    def findings(self) -> frozenset[str]:
        """The ids of what the audit had found by then."""
        return frozenset(str(row["id"]) for row in self.report.tables["audit"])


def report_on(
    checkup: Checkup,
    sources: Iterable[Source],
    time: str | None = None,
    before: Baseline | None = None,
    written: Mapping[str, str] | None = None,
) -> Report:
    """Return the report on a check of what is in `sources`.

    before: the report to compare with. written: the YAML of each rule as it stands in its file.
    """
    frames = {**frames_of(checkup), CHANGES.name: frame_of(CHANGES.columns, [])}
    if before is not None:
        rows = changes_between(before.report.frames, frames)
        frames[CHANGES.name] = frame_of(CHANGES.columns, list(rows))
    faults = tuple(faults_of(checkup, frames))
    past = None if before is None else in_short(before.report, before.digest)
    return Report(
        version=__version__,
        versions=_versions(),
        policy=checkup.rulebook.policy,
        time=time,
        engines=checkup.engines,
        chosen={
            name: option
            for name, option in sorted(checkup.choice.items())
            if option != checkup.rulebook.defaults[name]
        },
        compliant=checkup.compliant,
        sentence=sentence_of(checkup, faults),
        faults=faults,
        gaps=tuple(gaps_of(checkup, frames)),
        planned=checkup.planned,
        census=tuple(checkup.features.census) if checkup.features else (),
        sources=tuple(sorted(sources, key=lambda source: source.file)),
        frames=frames,
        explorer=explorer_of(checkup.rulebook, checkup.choice),
        written=written or {},
        article=checkup.rulebook.article,
        baseline=past,
        history=(
            () if before is None or past is None else (*before.report.history, past)[-MOST_RUNS:]
        ),
    )


def in_short(report: Report, digest: str) -> PastRun:
    """Return what a later report says of this one."""
    results = report.frames["clauses"]["result"]
    return PastRun(
        digest=digest,
        version=report.version,
        time=report.time,
        compliant=report.compliant,
        passed=int((report.frames["scenarios"]["result"] == "passed").sum()),
        planned=report.planned,
        met=int((results == "met").sum()),
        norms=int((results != "not_a_rule").sum()),
    )


def _versions() -> dict[str, str]:
    return {
        "clausewise": __version__,
        "durable_rules": version("durable_rules"),
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
    }


def moment_of(report: Report) -> datetime:
    """Return when the check took place; the beginning of 1970 where that was not given."""
    try:
        given = datetime.fromisoformat(report.time or "")
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return given if given.tzinfo else given.replace(tzinfo=UTC)


def sources_at(paths: Sequence[Path], names: Mapping[Path, str] | None = None) -> list[Source]:
    """Return the files with their digests; raises InputError naming all that cannot be read."""
    found: list[Source] = []
    problems: list[Problem] = []
    for path in paths:
        name = (names or {}).get(path, path.as_posix())
        try:
            found.append(Source(file=name, digest=sha256(path.read_bytes()).hexdigest()))
        except (OSError, ValueError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            message = f"the file cannot be read: {reason.lower()}"
            remedy = "it was there when the check began: run the check again"
            problems.append(Problem(Place(name), "unreadable", message, remedy))
    if problems:
        raise InputError(problems)
    return found


def run_time(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the time of the run as SOURCE_DATE_EPOCH gives it; the clock is never asked.

    Raises InputError where it is no number of seconds.
    """
    text = environment.get(RUN_TIME, "")
    if not text:
        return None
    if text.isascii() and text.isdecimal() and len(text) <= DIGITS:
        try:
            return datetime.fromtimestamp(int(text), UTC).isoformat().replace("+00:00", "Z")
        except (OverflowError, ValueError):
            pass
    message = "the time of the run is not a number of seconds since 1970"
    remedy = f"set {RUN_TIME} to the output of `date +%s`, or unset it"
    raise InputError([Problem(Place(RUN_TIME), "wrong-value", message, remedy)])
