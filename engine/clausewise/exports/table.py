"""users.parquet: a row for each user, written as rows come; the only door to pyarrow here."""

import json
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from clausewise.exports.people import BOOLEANS, COLUMNS, FactRow

ROWS_AT_ONCE: Final = 65_536
CUSTOM_ROLE: Final = "segment.custom_role"
WORDS: Final = pa.dictionary(pa.int8(), pa.string())
TEXTS: Final = pa.dictionary(pa.int32(), pa.string())
FORMAT: Final = {"format": 1, "kind": "users"}


def schema_of(more: Sequence[str] = ()) -> Any:
    """Return the columns; more: facts of the account that hold for each row alike."""
    fields = [pa.field("user", pa.string(), nullable=False)]
    fields += [pa.field(name, pa.bool_() if name in BOOLEANS else WORDS) for name in COLUMNS]
    fields += [pa.field(name, pa.bool_()) for name in more]
    fields.append(pa.field(CUSTOM_ROLE, TEXTS))
    return pa.schema(fields, metadata={"clausewise": json.dumps(FORMAT)})


class UsersFile:
    """Writes rows; a row is given by the number of its facts, of which there are few."""

    def __init__(self, path: Path, account_facts: dict[str, bool] | None = None) -> None:
        self.account_facts = account_facts or {}
        self.schema = schema_of(tuple(self.account_facts))
        # With checksums, whoever reads it can tell that a page was damaged.
        self.writer = pq.ParquetWriter(
            path, self.schema, compression="zstd", write_page_checksum=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.writer.close()

    def write(self, users: Any, rows: Any, facts: Sequence[FactRow], segments: Any) -> None:
        """Write a group of rows.

        users, segments: Arrow arrays. rows: for each user the number of its facts in `facts`.
        """
        columns = [users]
        for at, name in enumerate(COLUMNS):
            columns.append(_column(name, [row[at] for row in facts], rows))
        columns += [pa.array(np.full(len(rows), v)) for v in self.account_facts.values()]
        columns.append(segments)
        self.writer.write_table(pa.table(columns, schema=self.schema), row_group_size=len(rows))


def _column(name: str, values: Sequence[Any], rows: Any) -> Any:
    unknown = np.array([value is None for value in values], dtype=bool)
    if name in BOOLEANS:
        known = np.array([bool(value) for value in values], dtype=bool)
        return pa.array(known[rows], mask=unknown[rows])
    words = sorted({value for value in values if value is not None})
    codes = np.array([0 if v is None else words.index(v) for v in values], dtype=np.int8)
    indices = pa.array(codes[rows], mask=unknown[rows])
    return pa.DictionaryArray.from_arrays(indices, pa.array(words, pa.string()))


def texts(values: Sequence[str]) -> Any:
    """Return the texts as Arrow has them."""
    return pa.array(values, pa.string())


def segments(values: Sequence[str | None]) -> Any:
    """Return texts that repeat as Arrow has them."""
    return pa.array(values, pa.string()).dictionary_encode()
