"""Rows dealt out into files by their user, so that rows of one user stand in one file."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from clausewise.population.tables import USER

Numbers = npt.NDArray[np.uint64]

WORD: Final = 8
STEP: Final = np.uint64(0x9E3779B97F4A7C15)
SHIFT: Final = np.uint64(29)


class Files(AbstractContextManager["Files"]):
    """So many files in a folder, which take rows with a column `user`."""

    def __init__(self, folder: Path, number: int, schema: Any) -> None:
        self.folder = folder
        folder.mkdir()
        self._writers = [pa.ipc.new_stream(str(_file(folder, at)), schema) for at in range(number)]

    def deal(self, rows: Any) -> None:
        """Add rows, each to the file of its user."""
        for number, some in by_file(rows, len(self._writers)):
            self._writers[number].write_batch(some)

    def __exit__(self, *_: object) -> None:
        for writer in self._writers:
            writer.close()


def read_back(folder: Path, number: int) -> Any:
    """Return the rows of one of the files."""
    with pa.ipc.open_stream(str(_file(folder, number))) as stream:
        return stream.read_all()


def by_file(rows: Any, files: int) -> Iterator[tuple[int, Any]]:
    """Yield the number of a file, and the rows that belong there."""
    numbers = (checksums(rows.column(USER)) % np.uint64(files)).astype(np.int16)
    order = np.argsort(numbers, kind="stable")
    bounds = np.searchsorted(numbers[order], np.arange(files + 1))
    dealt = rows.take(pa.array(order))
    for number, (start, end) in enumerate(pairwise(bounds.tolist())):
        if end > start:
            yield number, dealt.slice(start, end - start)


def checksums(texts: Any) -> Numbers:
    """Return a number for each text, the same for the same one: evenly spread, and no secret."""
    _, starts, data = texts.buffers()
    at = np.frombuffer(starts, np.int32)[texts.offset : texts.offset + len(texts) + 1]
    letters = np.frombuffer(data if data is not None else b"", np.uint8)
    sizes = np.diff(at)
    found = np.zeros(len(texts), dtype=np.uint64)
    # Ids have one length, or a few: those of one length are taken at once.
    for size in np.unique(sizes).tolist():
        mine = np.flatnonzero(sizes == size)
        found[mine] = _mixed(_words(letters, at[mine], size))
    return found


def _words(letters: Any, at: Any, size: int) -> Numbers:
    """Return the texts of one size, in words of eight bytes that end in zeros."""
    padded = np.zeros((len(at), -(-size // WORD) * WORD), dtype=np.uint8)
    if size:
        end = int(at[-1]) + size
        if end - int(at[0]) == size * len(at):
            padded[:, :size] = letters[at[0] : end].reshape(len(at), size)
        else:
            padded[:, :size] = letters[at[:, None] + np.arange(size)]
    return padded.view(np.uint64)


def _mixed(words: Numbers) -> Numbers:
    found = np.full(len(words), words.shape[1], dtype=np.uint64)
    for at in range(words.shape[1]):
        found = (found ^ words[:, at]) * STEP
        found ^= found >> SHIFT
    return (found * STEP) >> SHIFT


def _file(folder: Path, number: int) -> Path:
    return folder / f"{number}.arrow"
