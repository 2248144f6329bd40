"""The report's files, written so that a reader sees a whole one or the one from before."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

from clausewise.errors import InputError, Problem
from clausewise.reporting.csv_files import to_csv
from clausewise.reporting.html import to_html
from clausewise.reporting.markdown import to_markdown
from clausewise.reporting.report import report_on, run_time, sources_at
from clausewise.reporting.results_json import BEGINNING, to_json
from clausewise.scenarios.checkup import Checkup
from clausewise.source import Place

KNOWN_BY: Final = "results.json"
"""The file by which a folder is known to hold a report of ours."""


def write_report(checkup: Checkup, folder: Path, sources: Mapping[str, Path]) -> tuple[Path, ...]:
    """Write results.json, report.html, summary.md and csv/ into `folder`; return their paths.

    sources: the folders that were read, by the names to show for them. Every file is complete
    under another name before the first takes its place. Raises InputError where that fails, or
    where the folder has files of these names that are not from a report; whatever was there before
    then still is.
    """
    files = {
        path: f"{shown}/{path.name}" for shown, at in sources.items() for path in inputs_in(at)
    }
    report = report_on(checkup, sources_at(list(files), files), run_time())
    texts = {
        "results.json": to_json(report),
        "report.html": to_html(report),
        "summary.md": to_markdown(report),
        **{f"csv/{name}.csv": text for name, text in to_csv(report).items()},
    }
    refuse_foreign(folder, texts)
    return write_all(folder, texts)


def inputs_in(folder: Path) -> Iterable[Path]:
    """Return the YAML files of the folder, by name."""
    return sorted([*folder.glob("*.y*ml"), *folder.rglob("*.feature")])


def refuse_foreign(folder: Path, names: Iterable[str]) -> None:
    """Raise InputError where the folder has a file of one of the names that we did not write."""
    try:
        taken = [folder / name for name in names if os.path.lexists(folder / name)]
        folders = [path for path in taken if path.is_dir()]
        ours = not taken or _is_ours(folder / KNOWN_BY)
    except OSError as error:
        raise InputError([_problem(folder, error)]) from None
    problems = []
    for path in folders if ours else taken:
        message = f"`{path.name}` is in the way: it is not from a report of clausewise"
        remedy = "name another folder with --output, or move it; nothing was changed"
        problems.append(Problem(Place(str(path)), "unwritable", message, remedy))
    if problems:
        raise InputError(problems)


def _is_ours(results: Path) -> bool:
    if not results.is_file():
        return False
    with results.open("rb") as stream:
        # However it was laid out: a report of an earlier release is one of ours too.
        found = b"".join(stream.read(2 * len(BEGINNING)).split())
    return found.startswith(b"".join(BEGINNING.encode().split()))


def write_all(folder: Path, texts: Mapping[str, str]) -> tuple[Path, ...]:
    """Write each text under its name in the folder, or none; raises InputError."""
    waiting: list[tuple[Path, Path]] = []
    made: list[Path] = []
    try:
        for name, text in texts.items():
            target = folder / name
            made.extend(_missing(target.parent))
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = target.parent / f".clausewise-{token_hex(8)}"
            waiting.append((temporary, target))
            _write(temporary, text)
        for temporary, target in waiting:
            temporary.replace(target)
    except OSError as error:
        raise InputError([_problem(folder, error)]) from None
    finally:
        # What took its place is no longer there to be removed, and a folder in use stays.
        for temporary, _ in waiting:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir()
    return tuple(target for _, target in waiting)


def _missing(folder: Path) -> Iterator[Path]:
    """Yield the folders that are not there yet, the outermost first."""
    return (path for path in reversed((folder, *folder.parents)) if not path.exists())


def _write(path: Path, text: str) -> None:
    with path.open("x", encoding="utf-8", newline="") as stream:
        stream.write(text)
        stream.flush()
        # Some file systems tell only now that they are full.
        os.fsync(stream.fileno())


def _problem(folder: Path, error: OSError) -> Problem:
    reason = (error.strerror or str(error)).lower()
    remedy = "name another folder with --output, or make room in this one; nothing was changed"
    message = f"the report cannot be written: {reason}"
    return Problem(Place(str(error.filename or folder)), "unwritable", message, remedy)
