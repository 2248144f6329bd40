"""Parquet: one file for each table, with typed columns; the only door to pyarrow."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, Final

import pyarrow
import pyarrow.parquet

from clausewise.reporting.csv_files import flat
from clausewise.reporting.plain_text import without_surrogates
from clausewise.reporting.read import COLUMNS
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell, Column, Holds

RECORD: Final = pyarrow.map_(pyarrow.string(), pyarrow.string())

TYPES: Final[Mapping[Holds, Any]] = {
    Holds.TEXT: pyarrow.string(),
    Holds.NUMBER: pyarrow.int64(),
    Holds.TRUTH: pyarrow.bool_(),
    Holds.WORDS: pyarrow.list_(pyarrow.string()),
    Holds.RECORD: RECORD,
    Holds.RECORDS: pyarrow.list_(RECORD),
}


def to_parquet(report: Report, digest: str) -> Mapping[str, bytes]:
    """Return the files by name; digest: the SHA-256 of results.json, in each file's metadata.

    The values of records are text: what is nested deeper stands on one line, as in the CSV files.
    """
    return {
        f"parquet/{name}.parquet": _file(COLUMNS[name], rows, digest)
        for name, rows in report.tables.items()
    }


def differences(found: bytes, wanted: bytes) -> str:
    """Return how one file's table differs from another's, empty where it does not."""
    try:
        here = pyarrow.parquet.read_table(BytesIO(found))
    except (pyarrow.ArrowException, OSError) as error:
        return f"is no Parquet file: {str(error).splitlines()[0]}"
    there = pyarrow.parquet.read_table(BytesIO(wanted))
    if not here.schema.equals(there.schema, check_metadata=True):
        return "its columns, or what is said of them, are others"
    for name in there.column_names:
        if not here[name].equals(there[name]):
            return f"column {name} does not say what results.json says"
    return ""


def _file(columns: Sequence[Column], rows: Sequence[Mapping[str, Cell]], digest: str) -> bytes:
    fields = [
        pyarrow.field(column.name, TYPES[column.holds], metadata={"means": column.means})
        for column in columns
    ]
    schema = pyarrow.schema(fields, metadata={"results.json sha256": digest})
    arrays = [
        pyarrow.array([_value(column.holds, row[column.name]) for row in rows], field.type)
        for column, field in zip(columns, fields, strict=True)
    ]
    written = BytesIO()
    table = pyarrow.Table.from_arrays(arrays, schema=schema)
    pyarrow.parquet.write_table(table, written)
    return written.getvalue()


def _value(holds: Holds, cell: Cell) -> object:
    if cell is None:
        return None
    match holds:
        case Holds.TEXT:
            return without_surrogates(str(cell))
        case Holds.NUMBER | Holds.TRUTH:
            return cell
        case Holds.WORDS:
            return [without_surrogates(str(word)) for word in _parts(cell)]
        case Holds.RECORD:
            return _pairs(cell)
        case Holds.RECORDS:
            return list(map(_pairs, _parts(cell)))


def _parts(cell: Cell) -> Sequence[object]:
    return cell if isinstance(cell, list | tuple) else []


def _pairs(record: object) -> list[tuple[str, str | None]]:
    parts = record.items() if isinstance(record, Mapping) else ()
    return [
        (without_surrogates(str(name)), None if value is None else without_surrogates(flat(value)))
        for name, value in parts
    ]
