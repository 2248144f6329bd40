"""parquet/: every table with the types of its columns, for DuckDB, pandas and Spark.

The only door to pyarrow: `clausewise export` opens it where the extra is installed.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from clausewise.reporting.csv_files import flat
from clausewise.reporting.plain_text import without_surrogates
from clausewise.reporting.read import COLUMNS
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell, Column, Holds

TEXTS: Final = pa.map_(pa.string(), pa.string())

TYPES: Final[Mapping[Holds, Any]] = {
    Holds.TEXT: pa.string(),
    Holds.NUMBER: pa.int64(),
    Holds.TRUTH: pa.bool_(),
    Holds.WORDS: pa.list_(pa.string()),
    Holds.RECORD: TEXTS,
    Holds.RECORDS: pa.list_(TEXTS),
}


def to_parquet(report: Report, digest: str) -> dict[str, bytes]:
    """Return a file for each table; digest: the SHA-256 of results.json, kept in each file."""
    return {
        f"parquet/{name}.parquet": _file(COLUMNS[name], report.tables[name], digest)
        for name in report.frames
    }


def _file(columns: tuple[Column, ...], rows: list[dict[str, Cell]], digest: str) -> bytes:
    fields = [
        pa.field(column.name, TYPES[column.holds], metadata={"means": column.means})
        for column in columns
    ]
    schema = pa.schema(fields, metadata={"results.json sha256": digest})
    arrays = [
        pa.array([_plain(row[column.name]) for row in rows], TYPES[column.holds])
        for column in columns
    ]
    written = BytesIO()
    pq.write_table(pa.table(arrays, schema=schema), written)
    return written.getvalue()


def _plain(cell: Cell) -> object:
    """Return the cell as Arrow takes it: text in UTF-8, a record as pairs of texts."""
    match cell:
        case str():
            return without_surrogates(cell)
        case Mapping():
            return [(_text(name), _text(value)) for name, value in cell.items()]
        case list() | tuple():
            return [_plain(part) for part in cell]
        case _:
            return cell


def _text(value: object) -> str:
    return without_surrogates(flat(value))


def differences(found: bytes, wanted: bytes) -> str:
    """Return how one file differs from another in what it says; empty where it does not."""
    there = pq.read_table(BytesIO(wanted))
    try:
        here = pq.read_table(BytesIO(found))
    except (pa.ArrowException, OSError, ValueError):
        return "is no Parquet file that can be read"
    if here.schema != there.schema or here.schema.metadata != there.schema.metadata:
        return "its columns are not those that results.json makes"
    if here.num_rows != there.num_rows:
        return f"it has {here.num_rows:,} rows; results.json makes {there.num_rows:,}"
    for name in there.column_names:
        if not here[name].equals(there[name]):
            return f"its column `{name}` does not say what results.json says"
    return ""
