"""A population folder: written beside its place, and put there whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Final

from clausewise.errors import InputError, Problem
from clausewise.source import Place

ACCOUNT: Final = "account.yaml"
REPORT: Final = "import.json"
USERS: Final = "users*.parquet"
USERS_FILE: Final = "users.parquet"


@contextmanager
def staged(out: Path) -> Iterator[Path]:
    """Yield an empty folder that takes the place of `out` at the end, unless something fails.

    Raises InputError where something stands there that is not ours, or nothing can be written.
    """
    refuse_foreign(out)
    beside = out.absolute().parent
    stage = beside / f".clausewise-{token_hex(8)}"
    try:
        beside.mkdir(parents=True, exist_ok=True)
        stage.mkdir(mode=0o700)
    except OSError as error:
        raise InputError([unwritable(out, error)]) from None
    try:
        yield stage
        _put(stage, out)
    except OSError as error:
        raise InputError([unwritable(out, error)]) from None
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def refuse_foreign(out: Path) -> None:
    """Raise InputError where the folder holds anything but an earlier population, or is a link."""
    try:
        if not os.path.lexists(out):
            return
        foreign = [out] if out.is_symlink() or not out.is_dir() else _foreign(out)
    except OSError as error:
        raise InputError([unwritable(out, error)]) from None
    if foreign:
        message = f"`{foreign[0].name}` is in the way: it is no population that was imported"
        remedy = "name another folder with --output; nothing was changed"
        raise InputError([Problem(Place(str(foreign[0])), "unwritable", message, remedy)])


def _foreign(out: Path) -> list[Path]:
    ours = {out / ACCOUNT, out / REPORT, *out.glob(USERS)}
    return sorted(path for path in out.iterdir() if path not in ours or not path.is_file())


def _put(stage: Path, out: Path) -> None:
    for path in stage.iterdir():
        with path.open("rb") as stream:
            # Some file systems tell only now that they are full.
            os.fsync(stream.fileno())
    stage.chmod(0o777 & ~_umask())
    before = stage.with_name(f"{stage.name}-before")
    if out.exists():
        out.rename(before)
    try:
        stage.rename(out)
    except OSError:
        if before.exists():
            before.rename(out)
        raise
    shutil.rmtree(before, ignore_errors=True)


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now


def unwritable(place: Path, error: OSError) -> Problem:
    """Return the problem that something cannot be written."""
    reason = (error.strerror or str(error)).lower()
    remedy = "name another place, or make room in this one; nothing was changed"
    return Problem(Place(str(place)), "unwritable", f"it cannot be written: {reason}", remedy)
