"""The report's files, written so that a reader sees a whole one or the one from before."""

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from clausewise.errors import InputError, Problem
from clausewise.reporting.csv_files import to_csv
from clausewise.reporting.html import to_html
from clausewise.reporting.markdown import to_markdown
from clausewise.reporting.report import report_on, run_time, sources_at
from clausewise.reporting.results_json import to_json
from clausewise.scenarios.checkup import Checkup
from clausewise.source import Place


def write_report(checkup: Checkup, folder: Path, sources: Mapping[str, Path]) -> tuple[Path, ...]:
    """Write results.json, report.html, summary.md and csv/ into `folder`; return their paths.

    sources: the folders that were read, by the names to show for them. Every file is complete
    under another name before the first takes its place. Raises InputError where that fails; the
    files from before are then still there.
    """
    files = {path: f"{shown}/{path.name}" for shown, at in sources.items() for path in yaml_in(at)}
    report = report_on(checkup, sources_at(list(files), files), run_time())
    texts = {
        "results.json": to_json(report),
        "report.html": to_html(report),
        "summary.md": to_markdown(report),
        **{f"csv/{name}.csv": text for name, text in to_csv(report).items()},
    }
    return write_all(folder, texts)


def yaml_in(folder: Path) -> Iterable[Path]:
    """Return the YAML files of the folder, by name."""
    return sorted(folder.glob("*.y*ml"))


def write_all(folder: Path, texts: Mapping[str, str]) -> tuple[Path, ...]:
    """Write each text under its name in the folder, or none; raises InputError."""
    waiting: list[tuple[Path, Path]] = []
    try:
        for name, text in texts.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            waiting.append((_written(target.parent, text), target))
        for temporary, target in waiting:
            temporary.replace(target)
    except OSError as error:
        raise InputError([_problem(folder, error)]) from None
    finally:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)
    return tuple(target for _, target in waiting)


def _written(folder: Path, text: str) -> Path:
    """Write the text to a new file in the folder, as anybody may read it, and return its path."""
    handle, name = tempfile.mkstemp(dir=folder, prefix=".clausewise-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        # A temporary file is for its owner alone; a report is for everybody.
        temporary.chmod(0o644)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _problem(folder: Path, error: OSError) -> Problem:
    reason = (error.strerror or str(error)).lower()
    remedy = "name another folder with --output, or make room in this one; nothing was changed"
    message = f"the report cannot be written: {reason}"
    return Problem(Place(str(error.filename or folder)), "unwritable", message, remedy)
