"""The record of a run: collects what pytest reports, and writes it as Cucumber Messages."""

import json
import os
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Any, Final

from clausewise.bdd.census import Census, ScenarioKey
from clausewise.bdd.definition import Definition
from clausewise.bdd.messages.attempts import LONGEST, Phase, Reports
from clausewise.bdd.messages.clock import Clock
from clausewise.bdd.messages.definitions import Matches
from clausewise.bdd.messages.envelopes import Run, envelopes
from clausewise.bdd.messages.naming import ParsedFile
from clausewise.errors import InputError, Problem
from clausewise.source import Place

BEGINNING: Final = b'{"meta":'
"""How every record of messages begins; a file that begins otherwise is not overwritten."""


class MessagesRecorder:
    """Writes the messages of one run to `path`.

    definitions: the package's step definitions, as the records of the run number them. root: the
    folder from which a project's own definitions are named (else the current one). Raises
    InputError, before anything runs, where the path cannot be written or has a file of another
    kind, and where SOURCE_DATE_EPOCH is no time.
    """

    def __init__(
        self, path: Path, definitions: Sequence[Definition] = (), root: Path | None = None
    ) -> None:
        # A run may change the folder that it works in.
        self._path = Path(os.path.abspath(path))  # noqa: PTH100 - a link stays what it is
        self._shown = str(path)
        self._clock = Clock.of()
        self._matches = Matches(definitions, root or Path.cwd())
        self._files: dict[str, ParsedFile] = {}
        self._problems: dict[Problem, None] = {}
        self._reports: dict[ScenarioKey, Reports] = {}
        self._crashes: list[str] = []
        self._began = time.time()
        self._refuse_foreign()

    def features(self, files: Iterable[ParsedFile]) -> None:
        """Take the files of the run; one that comes twice counts once."""
        self._files.update((file.shown, file) for file in files)

    def problems(self, problems: Iterable[Problem]) -> None:
        """Take what kept files from being collected: the run did not succeed then."""
        self._problems.update(dict.fromkeys(problems))

    def report(self, report: Any) -> None:
        """Take a report of pytest: of a phase of a scenario, or of a worker that crashed."""
        record = getattr(report, "clausewise", None)
        if record is not None:
            key = ScenarioKey.of_record(record)
            self._reports.setdefault(key, Reports()).add(Phase.of(report))
        elif report.when == "???":  # what pytest-xdist calls the phase in which a worker died
            self._crashes.append(f"{report.nodeid}: {report.longreprtext}"[:LONGEST])

    def finish(self, census: Census) -> Path:
        """Write the record and return where it is; raises InputError where that fails.

        The file is complete under another name before it takes its place.
        """
        run = Run(
            files=tuple(self._files.values()),
            problems=tuple(self._problems),
            reports=self._reports,
            crashes=sorted(self._crashes),
            census=census,
            matches=self._matches,
            clock=self._clock,
            began=self._began,
            ended=time.time(),
        )
        temporary = self._path.parent / f".clausewise-{token_hex(8)}"
        try:
            self._refuse_foreign()
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("xb") as stream:
                for envelope in envelopes(run):
                    stream.write(to_line(envelope))
                stream.flush()
                # Some file systems tell only now that they are full.
                os.fsync(stream.fileno())
            temporary.replace(self._path)
        except OSError as error:
            raise InputError([self._problem((error.strerror or str(error)).lower())]) from None
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        return self._path

    def _refuse_foreign(self) -> None:
        try:
            if self._path.is_dir():
                raise InputError([self._problem("it is a folder")])
            if self._path.exists():
                with self._path.open("rb") as stream:
                    beginning = stream.read(len(BEGINNING))
                if beginning not in {b"", BEGINNING}:
                    raise InputError([self._problem("the file there is no record of a run")])
        except OSError as error:
            raise InputError([self._problem((error.strerror or str(error)).lower())]) from None

    def _problem(self, reason: str) -> Problem:
        message = f"the messages cannot be written: {reason}"
        remedy = "name another file with --messages, or move this one; nothing was changed"
        return Problem(Place(self._shown), "unwritable", message, remedy)


def to_line(envelope: dict[str, Any]) -> bytes:
    """Return a message as one line of UTF-8.

    Half of a surrogate pair, which no UTF-8 can hold, becomes the escape that JSON has for it.
    """
    text = json.dumps(envelope, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace") + b"\n"
