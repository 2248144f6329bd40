"""A population as Parquet files: what is in them, looked over before anything is decided."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from clausewise.errors import InputError, Problem, suggest
from clausewise.language.condition import Value
from clausewise.source import Place

USERS: Final = "users*.parquet"
USER: Final = "user"
SEGMENT: Final = "segment."
ROWS_AT_ONCE: Final = 131_072
ROWS_OF_PART: Final = 500_000

Values = Mapping[str, tuple[Value, ...]]
Columns = Mapping[str, str]
"""Each column that is of use, and what it holds: words, booleans, numbers, nothing."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some row groups of a file, which are decided and written together.

    first: the number of its first row in the file, from 0.
    """

    number: int
    path: Path
    groups: tuple[int, ...]
    first: int
    rows: int


@dataclass(frozen=True, slots=True)
class Table:
    """The files, and the columns that are read of them beside `user`."""

    paths: tuple[Path, ...]
    facts: tuple[str, ...]
    segments: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(part.rows for part in self.parts)


def paths_of(population: Path) -> tuple[Path, ...]:
    """Return the Parquet files of a population folder, or the one file that is named."""
    place = Place(str(population))
    if population.is_dir():
        found = tuple(sorted(path for path in population.glob(USERS) if path.is_file()))
        if not found:
            message = f"there is no {USERS} in this folder"
            remedy = "`clausewise import` writes such a folder; or name a Parquet file"
            raise InputError([Problem(place, "no-users", message, remedy)])
        return found
    if not population.is_file():
        what = (
            ("not-a-file", "this is no file")
            if population.exists()
            else (
                "missing-file",
                "there is no such file or folder",
            )
        )
        remedy = "name a population folder or a Parquet file"
        raise InputError([Problem(place, *what, remedy)])
    return (population,)


def opened(
    paths: Sequence[Path], values: Values, needed: Callable[[Collection[str]], Collection[str]]
) -> Table:
    """Look the files over; raises InputError with all that is wrong with any of them.

    values: of each fact. needed: returns the facts to read, given the columns that are there.
    """
    problems: list[Problem] = []
    files: list[tuple[Path, pq.FileMetaData, Columns]] = []
    for path in paths:
        try:
            with reading(path):
                file = pq.ParquetFile(path)
                problems.extend(_doubled(path, file.schema_arrow.names))
                columns = {
                    field.name: _holds(field.type)
                    for field in file.schema_arrow
                    if field.name == USER or field.name in values or _is_segment(field.name)
                }
                files.append((path, file.metadata, columns))
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    first, _, present = files[0]
    for path, _, others in files[1:]:
        problems.extend(_mixed(first, present, path, others))
    if not any(metadata.num_rows for _, metadata, _ in files):
        message = "there is not one user in it"
        remedy = "see what it was made from"
        problems.append(Problem(Place(str(first)), "no-users", message, remedy))
    facts = tuple(sorted(needed(present)))
    problems.extend(_unfit(first, present, facts, values))
    if problems:
        raise InputError(problems)
    return Table(
        paths=tuple(paths),
        facts=facts,
        segments=tuple(name for name in present if _is_segment(name)),
        parts=tuple(_parts([(path, metadata) for path, metadata, _ in files])),
    )


def _doubled(path: Path, names: Sequence[str]) -> Iterator[Problem]:
    for name, times in Counter(names).items():
        if times > 1:
            message = f"{times} columns are called `{name}`"
            yield Problem(Place(str(path)), "duplicate-column", message, "keep one of them")


def _is_segment(name: str) -> bool:
    return name.startswith(SEGMENT)


def _holds(kind: Any) -> str:
    if pa.types.is_dictionary(kind):
        return _holds(kind.value_type)
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        return "words"
    if pa.types.is_boolean(kind):
        return "booleans"
    if pa.types.is_integer(kind):
        return "numbers"
    return "nothing" if pa.types.is_null(kind) else str(kind)


def _mixed(first: Path, present: Columns, path: Path, columns: Columns) -> Iterator[Problem]:
    for name in sorted({*present, *columns}):
        mine, other = (has.get(name, "missing") for has in (columns, present))
        # A column that is empty throughout may have been written as holding nothing.
        if mine != other and ("missing" in (mine, other) or "nothing" not in (mine, other)):
            message = (
                f"the column `{name}` is {_said(mine)} here and {_said(other)} in {first.name}"
            )
            remedy = "write all files of a population with the same columns"
            yield Problem(Place(str(path)), "mixed-columns", message, remedy)


def _said(holds: str) -> str:
    return holds if holds == "missing" else f"of {holds}"


def _unfit(path: Path, present: Columns, facts: Sequence[str], values: Values) -> Iterator[Problem]:
    place = Place(str(path))
    if USER not in present:
        remedy = "it holds the id of each user, as `clausewise import` writes it"
        message = f"there is no column `{USER}`"
        yield Problem(place, "missing-column", message, remedy)
    elif present[USER] not in ("words", "numbers"):
        yield _wrong_type(place, USER, present[USER], "words or whole numbers")
    for name in facts:
        if name not in present:
            remedy = suggest(name, present, "add it, empty where the fact is unknown")
            if name.startswith(("account.", "company.", "setting.", "brands.")):
                remedy = "name an account document with --account, or add the column"
            message = f"there is no column `{name}`, which the decision needs"
            yield Problem(place, "missing-column", message, remedy)
            continue
        expected = "booleans" if isinstance(values[name][0], bool) else "words"
        if present[name] not in (expected, "nothing"):
            yield _wrong_type(place, name, present[name], expected)
    for name, holds in present.items():
        if _is_segment(name) and holds not in ("words", "numbers", "booleans", "nothing"):
            yield _wrong_type(place, name, holds, "words, whole numbers or booleans")


def _wrong_type(place: Place, name: str, holds: str, expected: str) -> Problem:
    message = f"the column `{name}` is of {holds}, where {expected} are expected"
    return Problem(place, "wrong-type", message, "write the column anew")


def _parts(files: Sequence[tuple[Path, pq.FileMetaData]]) -> Iterator[Part]:
    """Yield parts of about half a million rows: what a run that was cut off need not do again."""
    number = 0
    for path, metadata in files:
        first, rows, groups = 0, 0, []
        for group in range(metadata.num_row_groups):
            rows += metadata.row_group(group).num_rows
            groups.append(group)
            if rows >= ROWS_OF_PART or group == metadata.num_row_groups - 1:
                if rows:
                    yield Part(number, path, tuple(groups), first, rows)
                    number += 1
                first, rows, groups = first + rows, 0, []


def batches(part: Part, columns: Sequence[str]) -> Iterator[tuple[int, Any]]:
    """Yield the number of a row in the file, and what is in the rows from there on."""
    at = part.first
    with reading(part.path, part):
        file = pq.ParquetFile(part.path, page_checksum_verification=True)
        found = file.iter_batches(
            ROWS_AT_ONCE, row_groups=list(part.groups), columns=[USER, *columns]
        )
    while True:
        with reading(part.path, part):
            batch = next(found, None)
            if batch is not None:
                # A damaged file may hold indices and text that would end the process.
                batch.validate(full=True)
        if batch is None:
            break
        yield at, batch
        at += len(batch)
    if at != part.first + part.rows:
        raise InputError([_broken(part.path, "it has fewer rows than it says", part)])


@contextmanager
def reading(path: Path, part: Part | None = None) -> Iterator[None]:
    """Turn whatever the reading of a Parquet file raises into an InputError."""
    try:
        yield
    except (FileNotFoundError, PermissionError) as error:
        reason = (error.strerror or "it cannot be read").lower()
        problem = Problem(Place(str(path)), "unreadable", reason, "check its permissions")
        raise InputError([problem]) from None
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
        raise InputError([_broken(path, _reason(error), part)]) from None


def _reason(error: Exception) -> str:
    return str(error).partition("\n")[0].strip().rstrip(".")[:160] or type(error).__name__


def _broken(path: Path, reason: str, part: Part | None = None) -> Problem:
    where = "" if part is None else f" in its rows {part.first + 1} to {part.first + part.rows}"
    message = f"this is no whole Parquet file{where}: {reason}"
    remedy = "write it anew, with `clausewise import` or whatever wrote it; nothing was written"
    return Problem(Place(str(path)), "broken-parquet", message, remedy)
