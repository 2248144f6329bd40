"""The report's files, written so that a reader sees a whole one or the one from before."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

from clausewise.errors import InputError, Problem
from clausewise.reporting.exports import made_always
from clausewise.reporting.html import to_html
from clausewise.reporting.read import bytes_at, report_from, results_at
from clausewise.reporting.report import Baseline, Report, report_on, run_time, sources_at
from clausewise.reporting.results_json import BEGINNING, digest_of, to_json
from clausewise.reporting.signature import refuse_foreign_signature, signature_of
from clausewise.reporting.statement import to_statement
from clausewise.scenarios.checkup import Checkup
from clausewise.source import Place

KNOWN_BY: Final = "results.json"
"""The file by which a folder is known to hold a report of ours."""

PAGE: Final = "report.html"

GENERATOR: Final = b'<meta name="generator" content="clausewise '
MOST_HEAD: Final = 2_000
"""Bytes in which a page says what wrote it."""

EARLIER_BEGINNING: Final = b'{"clausewise":'
"""How results.json began in the first releases, white space aside."""


def write_report(
    checkup: Checkup,
    folder: Path,
    sources: Mapping[str, Path],
    *,
    baseline: Baseline | None = None,
    article: Mapping[str, str] | None = None,
) -> tuple[Path, ...]:
    """Write the report and its exports into `folder`; return their paths.

    sources: the folders and files that were read, by the names to show for them. baseline: an
    earlier report to compare with. article: the sentences to show in the page, by clause. Every
    file is complete under another name before the first takes its place. Raises InputError where
    that fails, or where the folder has files of these names that are not from a report; whatever
    was there before then still is.
    """
    files = {path: name for shown, at in sources.items() for path, name in _inputs(shown, at)}
    report = report_on(
        checkup,
        sources_at(list(files), files),
        run_time(),
        baseline,
        _written(checkup, files),
    )
    # From what was written, so that whoever has it can make every other file anew.
    results = to_json(report)
    contents = contents_of(results, report_from(results, KNOWN_BY), article)
    at = folder / KNOWN_BY
    refuse_foreign(folder, [*contents, signature_of(at).name])
    return write_all(folder, contents, _stale(at, results))


def _stale(at: Path, results: bytes) -> tuple[Path, ...]:
    """Return the signature that stands there, unless it is of these very results."""
    signature = signature_of(at)
    refuse_foreign_signature(signature)
    return (signature,) if signature.exists() and bytes_at(at) != results else ()


def contents_of(
    results: bytes, report: Report, article: Mapping[str, str] | None = None, reader: str = ""
) -> dict[str, bytes]:
    """Return every file of a report read back from `results`, by name; `results.json` first."""
    digest = digest_of(results)
    page = to_html(report, digest, article or {}, reader)
    return {
        KNOWN_BY: results,
        "statement.json": to_statement(report, KNOWN_BY, digest),
        PAGE: page.encode(),
        **made_always(report, digest),
    }


def _written(checkup: Checkup, files: Mapping[Path, str]) -> dict[str, str]:
    """Return the YAML of each rule as it stands in its file."""
    at = {name: path for path, name in files.items()}
    lines: dict[str, list[str]] = {}
    found = {}
    for rule in checkup.rulebook.rules.values():
        file = rule.place.file
        if file in at and file not in lines:
            lines[file] = at[file].read_text(encoding="utf-8-sig", errors="replace").splitlines()
        found[rule.id] = "\n".join(lines.get(file, [])[rule.place.line - 1 : rule.last_line])
    return found


def baseline_at(path: Path) -> Baseline:
    """Return the report of a results.json, or of the folder that has it; raises InputError."""
    results = bytes_at(results_at(path))
    return Baseline(report_from(results, str(path)), digest_of(results))


def _inputs(shown: str, at: Path) -> Iterator[tuple[Path, str]]:
    """Yield each file that was read, with the name to show for it."""
    if at.is_dir():
        yield from ((path, f"{shown}/{path.relative_to(at).as_posix()}") for path in inputs_in(at))
    else:
        yield at, shown


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


def refuse_foreign_page(page: Path) -> None:
    """Raise InputError where the file is there and is no page of a report."""
    try:
        if not os.path.lexists(page) or GENERATOR in page.read_bytes()[:MOST_HEAD]:
            return
    except OSError as error:
        raise InputError([_problem(page, error)]) from None
    message = f"`{page.name}` is in the way: it is not from a report of clausewise"
    remedy = "name another file with --output, or move it; nothing was changed"
    raise InputError([Problem(Place(str(page)), "unwritable", message, remedy)])


def _is_ours(results: Path) -> bool:
    if not results.is_file():
        return False
    with results.open("rb") as stream:
        # However it was laid out: a report of an earlier release is one of ours too.
        found = b"".join(stream.read(2 * len(BEGINNING)).split())
    return found.startswith((BEGINNING, EARLIER_BEGINNING))


def write_all(
    folder: Path, contents: Mapping[str, bytes], stale: Iterable[Path] = ()
) -> tuple[Path, ...]:
    """Write each file under its name in the folder, or none; raises InputError.

    stale: what must not stand beside them; it is removed before the first takes its place.
    """
    waiting: list[tuple[Path, Path]] = []
    made: list[Path] = []
    try:
        for name, content in contents.items():
            target = folder / name
            made.extend(_missing(target.parent))
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = target.parent / f".clausewise-{token_hex(8)}"
            waiting.append((temporary, target))
            _write(temporary, content)
        for path in stale:
            path.unlink()
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


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as stream:
        stream.write(content)
        stream.flush()
        # Some file systems tell only now that they are full.
        os.fsync(stream.fileno())


def _problem(folder: Path, error: OSError) -> Problem:
    reason = (error.strerror or str(error)).lower()
    remedy = "name another place, or make room in this one; nothing was changed"
    message = f"the file cannot be written: {reason}"
    return Problem(Place(str(error.filename or folder)), "unwritable", message, remedy)
