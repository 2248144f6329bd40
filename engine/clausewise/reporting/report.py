"""A report: the tables of a check, and what they come to; every writer starts from this."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Final

from clausewise import __version__
from clausewise.errors import InputError, Problem
from clausewise.reporting.finding import Finding, faults_of, gaps_of, sentence_of
from clausewise.reporting.table import Cell, rows_of
from clausewise.reporting.tables import Frames, frames_of
from clausewise.scenarios.checkup import Checkup
from clausewise.source import Place

RUN_TIME: Final = "SOURCE_DATE_EPOCH"
"""The variable that says when a run took place; without it a report does not say when."""

DIGITS: Final = 12
"""The year 9999 in seconds has this many digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that was read, and the SHA-256 of its bytes."""

    file: str
    digest: str


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything that a report says.

    time: when the check took place, None where that was not given. chosen: the readings whose
    option is not the default. census: the scenarios of the feature files, counted at each stage;
    empty where no features were to be run.
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

    @cached_property
    def tables(self) -> Mapping[str, list[dict[str, Cell]]]:
        """The rows of every table, as plain values."""
        return {name: rows_of(frame) for name, frame in self.frames.items()}


def report_on(checkup: Checkup, sources: Iterable[Source], time: str | None = None) -> Report:
    """Return the report on a check of what is in `sources`."""
    frames = frames_of(checkup)
    faults = tuple(faults_of(checkup, frames))
    return Report(
        version=__version__,
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
    )


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
