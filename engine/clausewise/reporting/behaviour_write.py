"""The files of a behaviour report, and what tells an earlier one from anybody else's files."""

import os
from pathlib import Path
from typing import Any, Final

import rfc8785

from clausewise.errors import InputError, Problem
from clausewise.reporting.behaviour_markdown import to_behaviour_markdown
from clausewise.reporting.behaviour_page import to_behaviour_page
from clausewise.reporting.behaviour_workbook import to_behaviour_workbook
from clausewise.reporting.results_json import digest_of
from clausewise.reporting.write import write_all
from clausewise.source import Place

KNOWN_BY: Final = "behaviour.json"
FILES: Final = ("behaviour.html", "behaviour.xlsx", "behaviour.md")
OURS: Final = b'"kind":"behaviour"'


def write_behaviour(data: dict[str, Any], folder: Path) -> tuple[Path, ...]:
    """Write the report into the folder, all files or none; return their paths.

    Raises InputError where that fails, or where files of these names are not from such a report.
    """
    refuse_foreign_behaviour(folder)
    written = rfc8785.dumps(data)
    digest = digest_of(written)
    contents = {
        KNOWN_BY: written,
        "behaviour.html": to_behaviour_page(data, digest).encode(),
        "behaviour.xlsx": to_behaviour_workbook(data, digest),
        "behaviour.md": to_behaviour_markdown(data, digest).encode(),
    }
    return write_all(folder, contents)


def refuse_foreign_behaviour(folder: Path) -> None:
    """Raise InputError where the folder has a file of our names that is from nobody of us."""
    known = folder / KNOWN_BY
    try:
        ours = known.is_file() and OURS in known.read_bytes()
        taken = [folder / name for name in (KNOWN_BY, *FILES) if os.path.lexists(folder / name)]
        foreign = [path for path in taken if not ours or not path.is_file()]
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"the folder cannot be looked into: {reason}"
        remedy = "name another folder with --output; nothing was changed"
        raise InputError([Problem(Place(str(folder)), "unwritable", message, remedy)]) from None
    problems = []
    for path in foreign:
        message = f"`{path.name}` is in the way: it is not from a behaviour report"
        remedy = "name another folder with --output, or move it; nothing was changed"
        problems.append(Problem(Place(str(path)), "unwritable", message, remedy))
    if problems:
        raise InputError(problems)
