"""Which files of a folder are read: regular ones in it, never what a link leads to."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from clausewise.errors import InputError, Problem
from clausewise.source import Place

DEEPEST: Final = 8
JSON: Final = ".json"
LINES: Final = (".jsonl", ".ndjson")
OVERLAYS: Final = ("overlay.yaml", "overlay.yml", "overlay.json")
COMPRESSED: Final = (".gz", ".zip", ".bz2", ".xz", ".zst", ".7z", ".tar", ".tgz")
NUMBERS: Final = re.compile(r"([0-9]{1,15})")


def export_files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield the JSON files of the folder and the folders in it, page 2 before page 10.

    What is left aside although it may hold records is appended to the problems.
    """
    yield from _files(folder, folder, problems, DEEPEST)


def _files(folder: Path, top: Path, problems: list[Problem], deepest: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: _natural(entry.name))
    except OSError as error:
        if folder == top:
            raise InputError([_unreadable(folder, error)]) from None
        problems.append(_unreadable(folder, error))
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith(".") or (folder == top and entry.name in OVERLAYS):
            continue
        if entry.is_symlink():
            message = "a symbolic link is not followed"
            remedy = "put the file itself into the folder"
            problems.append(Problem(Place(entry.path), "symbolic-link", message, remedy))
        elif entry.is_dir(follow_symlinks=False):
            if deepest:
                yield from _files(path, top, problems, deepest - 1)
            else:
                message = f"a folder more than {DEEPEST} levels down is not read"
                problems.append(Problem(Place(entry.path), "too-deep", message, "move it up"))
        elif path.suffix.lower() in COMPRESSED:
            message = "a compressed file is not read"
            problems.append(Problem(Place(entry.path), "compressed-file", message, "unpack it"))
        elif path.suffix.lower() in (JSON, *LINES):
            yield path


def overlay_in(folder: Path) -> Path | None:
    """Return the overlay in the folder, None where there is none; raises InputError for two."""
    found = [folder / name for name in OVERLAYS if (folder / name).is_file()]
    if len(found) > 1:
        message = f"there are two overlays, `{found[0].name}` and `{found[1].name}`"
        raise InputError([Problem(Place(str(found[1])), "wrong-usage", message, "keep one")])
    return found[0] if found else None


def opened(path: Path) -> BinaryIO:
    """Open a regular file for reading; raises InputError where it is none or cannot be read.

    Nothing that took its place since the folder was listed is followed or waited for.
    """
    try:
        number = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        if not stat.S_ISREG(os.fstat(number).st_mode):
            os.close(number)
            message = "this is not a regular file"
            raise InputError([Problem(Place(str(path)), "not-a-file", message, "take it out")])
    except OSError as error:
        raise InputError([_unreadable(path, error)]) from None
    return os.fdopen(number, "rb")


def _natural(name: str) -> tuple[list[tuple[int, str]], str]:
    """Order names by the numbers in them."""
    parts = NUMBERS.split(name.casefold())
    return [(int(part), "") if at % 2 else (0, part) for at, part in enumerate(parts)], name


def _unreadable(path: Path, error: OSError) -> Problem:
    code = "missing-file" if isinstance(error, FileNotFoundError) else "unreadable"
    reason = (error.strerror or str(error)).lower()
    return Problem(Place(str(path)), code, f"it cannot be read: {reason}", "check the name")
