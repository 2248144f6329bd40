"""A table: what its columns mean, and how a check becomes its rows; every writer reads this."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

import pandas as pd

from clausewise.scenarios.checkup import Checkup

Record = Mapping[str, object]
"""A part with parts of its own: a reason, an effect, a message."""

Cell = str | int | bool | Sequence[str] | Sequence[Record] | Record | None
Row = Mapping[str, Cell]


class Holds(Enum):
    """What the cells of a column hold; the value is the dtype of pandas."""

    TEXT = "str"
    NUMBER = "Int64"
    TRUTH = "boolean"
    WORDS = "object: a list of text"
    RECORD = "object: names and values"
    RECORDS = "object: a list of names and values"

    @property
    def dtype(self) -> str:
        """The dtype by which pandas keeps the column."""
        return self.value.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    holds: Holds
    means: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of a report; the first column tells its rows apart, unless it says otherwise."""

    name: str
    means: str
    columns: tuple[Column, ...]
    rows: Callable[[Checkup], Iterable[Row]]

    def frame(self, checkup: Checkup) -> pd.DataFrame:
        """Return the table of a check; raises KeyError where a row lacks a column."""
        return frame_of(self.columns, list(self.rows(checkup)))


def frame_of(columns: Iterable[Column], rows: Sequence[Row]) -> pd.DataFrame:
    """Return the rows as a frame of these columns; raises KeyError where a row lacks one."""
    return pd.DataFrame(
        {
            column.name: pd.Series([row[column.name] for row in rows], dtype=column.holds.dtype)
            for column in columns
        }
    )


def rows_of(frame: pd.DataFrame) -> list[dict[str, Cell]]:
    """Return the rows of a table as plain values, None for what is missing.

    >>> rows_of(pd.DataFrame({"n": pd.Series([1, None], dtype="Int64"), "w": [["a"], []]}))
    [{'n': 1, 'w': ['a']}, {'n': None, 'w': []}]
    """
    columns = [[_plain(cell) for cell in frame[name]] for name in frame.columns]
    names = [str(name) for name in frame.columns]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _plain(cell: object) -> Cell:
    if isinstance(cell, list | tuple | Mapping):
        return cast("Cell", cell)
    if pd.isna(cell):  # type: ignore[call-overload]  # any scalar will do
        return None
    if isinstance(cell, str):
        return str(cell)
    # A cell of pandas may be a number or a truth of NumPy, which JSON does not know.
    return bool(cell) if str(cell) in ("True", "False") else int(cast("int", cell))
