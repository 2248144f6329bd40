"""Where records wait to be joined: a file of SQLite, sorted on disk, so that memory stays small.

It holds no names and no addresses, and with pseudonyms no ids; it is removed at the end.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from clausewise.exports.keys import Person

BATCH: Final = 5_000
CACHE_KIB: Final = 8 * 1024
SORTS_IN: Final = "SQLITE_TMPDIR"

TABLES: Final = {
    "users": "user, updated, seq, role, state, role_type, custom_role, email",
    "identities": "user, key, updated, seq, address",
    "recoveries": "user, seq, recovery",
}
ORDERS: Final = {
    "users": "user, updated, seq",
    "identities": "user, key, updated, seq",
    "recoveries": "user, seq",
}

Row = tuple[Any, ...]


class Spool:
    """Rows of each table, taken in any order and given back by user, the latest last."""

    def __init__(self, folder: Path) -> None:
        self.before = os.environ.get(SORTS_IN)
        # What SQLite sorts goes beside the file: /tmp may be small, and in memory.
        os.environ[SORTS_IN] = str(folder)
        self.database = sqlite3.connect(folder / "spool", isolation_level=None)
        for pragma in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "temp_store = FILE",
            f"cache_size = -{CACHE_KIB}",
        ):
            self.database.execute(f"PRAGMA {pragma}")
        for name, columns in TABLES.items():
            self.database.execute(f"CREATE TABLE {name} ({columns})")
        self.database.execute("BEGIN")
        self.waiting: dict[str, list[Row]] = {name: [] for name in TABLES}
        self.inserts = {
            name: f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns.split(',')))})"
            for name, columns in TABLES.items()
        }

    def put(self, table: str, row: Row) -> None:
        """Keep a row."""
        rows = self.waiting[table]
        rows.append(row)
        if len(rows) >= BATCH:
            self._write(table)

    def people(self) -> Iterator[tuple[Person, list[Row], list[Row], list[Row]]]:
        """Yield each person once, in order, with the rows of each table."""
        for table in TABLES:
            self._write(table)
        groups = [groupby(self._sorted(table), itemgetter(0)) for table in TABLES]
        heads = [next(group, None) for group in groups]
        while present := [head[0] for head in heads if head is not None]:
            person = min(present)
            found: list[list[Row]] = []
            for at, head in enumerate(heads):
                if head is None or head[0] != person:
                    found.append([])
                else:
                    found.append(list(head[1]))
                    heads[at] = next(groups[at], None)
            yield person, found[0], found[1], found[2]

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):
            self.database.close()
        if self.before is None:
            os.environ.pop(SORTS_IN, None)
        else:
            os.environ[SORTS_IN] = self.before

    def _write(self, table: str) -> None:
        self.database.executemany(self.inserts[table], self.waiting[table])
        self.waiting[table] = []

    def _sorted(self, table: str) -> Iterator[Row]:
        return self.database.execute(f"SELECT * FROM {table} ORDER BY {ORDERS[table]}")
