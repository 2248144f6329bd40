"""Where decisions are written until they are whole, and what a run that was cut off has left.

OUT                  whole, or not there
.OUT.unfinished      parts that are finished, each with its tally; the next run goes on from them
.OUT.before          the earlier output, for the moment in which the new one takes its place
"""

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from clausewise.errors import InputError, Problem
from clausewise.population.tally import Tally
from clausewise.source import Place

SUMMARY: Final = "summary.json"
PARTS: Final = "part-*.parquet"
RUN: Final = "run.json"


@dataclass(frozen=True, slots=True)
class Stage:
    """The folder of an unfinished run."""

    path: Path
    out: Path

    def part(self, number: int) -> Path:
        """Return where a part stands."""
        return self.path / f"part-{number:05}.parquet"

    def finished(self, number: int) -> tuple[Tally, str] | None:
        """Return the tally and digest of a part that was finished before; None where it was not."""
        path = self.part(number)
        try:
            data = json.loads(path.with_suffix(".json").read_bytes())
            if data["sha256"] == digest_of_file(path):
                return Tally.from_data(data["tally"]), data["sha256"]
        except (OSError, ValueError, KeyError, TypeError):
            # Whatever is wrong with it, the part is made anew.
            pass
        return None

    def finish(self, number: int, written: Path, tally: Tally) -> str:
        """Put a part that was written in its place, and last its tally; return its digest."""
        _sync(written)
        digest = digest_of_file(written)
        written.rename(self.part(number))
        data = {"sha256": digest, "tally": tally.to_data()}
        self.write(self.part(number).with_suffix(".json"), data)
        return digest

    def write(self, path: Path, data: Any) -> None:
        """Write a JSON file whole."""
        new = path.with_name(f"{path.name}.tmp")
        new.write_text(json.dumps(data), encoding="utf-8")
        _sync(new)
        new.rename(path)

    def put(self, summary: str) -> None:
        """Put the folder in its place, with the summary and without what was for us alone."""
        for path in list(self.path.iterdir()):
            if not path.match(PARTS):
                path.unlink()
        file = self.path / SUMMARY
        file.write_text(summary, encoding="utf-8")
        _sync(file)
        umask = os.umask(0)
        os.umask(umask)
        self.path.chmod(0o777 & ~umask)
        before = _before(self.out)
        if self.out.exists():
            self.out.rename(before)
        try:
            self.path.rename(self.out)
        except OSError:
            if before.exists():
                before.rename(self.out)
            raise
        shutil.rmtree(before, ignore_errors=True)


@contextmanager
def staged(out: Path, digest: str) -> Iterator[Stage]:
    """Yield the stage of a run; digest: of all that its output depends on.

    Raises InputError where something else stands there, where nothing can be written, or where
    another run is at work. Finished parts stay where the run ends before its end.
    """
    out = out.absolute()
    refuse_foreign(out)
    path = out.with_name(f".{out.name}.unfinished")
    with writing(out):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            message = "another run is writing it"
            remedy = "wait for it, or name another folder"
            raise InputError([Problem(Place(str(out)), "in-use", message, remedy)]) from None
        with writing(out):
            _recover(out)
            stage = Stage(path, out)
            if _run_of(path) != digest:
                empty(path)
                stage.write(path / RUN, {"digest": digest})
        yield stage
    finally:
        os.close(lock)


@contextmanager
def writing(out: Path) -> Iterator[None]:
    """Turn what the system says against writing into an InputError."""
    try:
        yield
    except OSError as error:
        # Arrow has sentences of its own around what the system says.
        reason = (os.strerror(error.errno) if error.errno else str(error)).lower()
        message = f"it cannot be written: {reason}"
        remedy = "make room or name another folder, and run it again: finished parts are kept"
        raise InputError([Problem(Place(str(out)), "unwritable", message, remedy)]) from None


def refuse_foreign(out: Path) -> None:
    """Raise InputError where the folder holds anything but an earlier output, or is a link."""
    with writing(out):
        if not os.path.lexists(out):
            return
        foreign = [out]
        if out.is_dir() and not out.is_symlink():
            foreign = [path for path in sorted(out.iterdir()) if not _is_ours(path)]
    if foreign:
        message = f"`{foreign[0].name}` is in the way: these are no decisions that were written"
        remedy = "name another folder with --output; nothing was changed"
        raise InputError([Problem(Place(str(foreign[0])), "unwritable", message, remedy)])


def empty(path: Path) -> None:
    """Take everything out of the folder of an unfinished run."""
    for each in path.iterdir():
        each.unlink()


def digest_of_file(path: Path) -> str:
    """Return the SHA-256 of a file."""
    found = sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            found.update(block)
    return found.hexdigest()


def _is_ours(path: Path) -> bool:
    return path.is_file() and (path.name == SUMMARY or path.match(PARTS))


def _run_of(path: Path) -> object:
    try:
        return json.loads((path / RUN).read_bytes())["digest"]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _recover(out: Path) -> None:
    """Undo or end a change of places in which a run was cut off."""
    before = _before(out)
    if before.exists():
        if out.exists():
            shutil.rmtree(before)
        else:
            before.rename(out)


def _before(out: Path) -> Path:
    return out.with_name(f".{out.name}.before")


def _sync(path: Path) -> None:
    with path.open("rb") as stream:
        # Some file systems tell only now that they are full.
        os.fsync(stream.fileno())
