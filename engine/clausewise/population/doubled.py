"""Users who stand in more than one row: found without keeping the users in memory.

Exports go by id as a rule. Where each id comes after the one before nobody can stand twice, and
nothing more is to be done. Elsewhere ids and the places of their rows are dealt out into files, and
each file is looked through by itself.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clausewise.population.dealing import Files, read_back
from clausewise.population.order import Order
from clausewise.population.staging import writing
from clausewise.population.tables import USER, Table, batches

MOST_TOLD: Final = 1_000
"""Users that are told of one by one."""
MOST_PLACES: Final = 10
"""Rows that are told of each."""
LONGEST: Final = 80
MOST_ROWS: Final = 1_000_000_000
"""Rows up to which they are dealt out, of about forty bytes each."""
ROWS_OF_FILE: Final = 1_000_000
MOST_FILES: Final = 500
PLACES: Final = pa.schema([(USER, pa.string()), ("part", pa.int32()), ("row", pa.int64())])

Data = dict[str, Any]
Place = tuple[int, int]
"""The number of a part, and of a row in its file from 1."""
Tell = Callable[[str, int, int], None]


def doubled_data(table: Table, order: Order, tell: Tell) -> Data:
    """Return how many users stand in several rows, how many rows more than one each, and where.

    order: of all ids of the table. how: by their `order`, in `files`, or `not looked for`. Raises
    InputError where there is no room for the files.
    """
    found = _Found()
    if order.ascending:
        how = "order"
    elif table.rows > MOST_ROWS:
        how = "not looked for"
    else:
        how = "files"
        _look_through(table, found, tell)
    return {
        "how": how,
        "users": found.users,
        "rows": found.rows,
        "told": [
            {
                "user": user[:LONGEST],
                "rows": [{"file": table.parts[part].path.name, "row": row} for part, row in places],
            }
            for user, places in found.told
        ],
    }


@dataclass(slots=True)
class _Found:
    """rows: beyond the first of each user. told: the first users, with the places of some rows."""

    users: int = 0
    rows: int = 0
    told: list[tuple[str, list[Place]]] = field(default_factory=list)


def _look_through(table: Table, found: _Found, tell: Tell) -> None:
    files = min(MOST_FILES, 1 + table.rows // ROWS_OF_FILE)
    with TemporaryDirectory(prefix="clausewise-") as name:
        folder = Path(name) / "users"
        with writing(Path(name)), Files(folder, files, PLACES) as dealt:
            done = 0
            for part in table.parts:
                for at, batch in batches(part, ()):
                    dealt.deal(_places(part.number, at, batch))
                    done += len(batch)
                    tell("ids dealt out", done, table.rows)
        for number in range(files):
            _count(read_back(folder, number), found)
            tell("ids looked through", number + 1, files)


def _places(part: int, at: int, batch: Any) -> Any:
    users = batch.column(USER).cast(pa.string())
    parts = pa.array(np.full(len(batch), part, dtype=np.int32))
    rows = pa.array(np.arange(at + 1, at + 1 + len(batch), dtype=np.int64))
    return pa.record_batch([users, parts, rows], schema=PLACES).filter(pc.is_valid(users))


def _count(rows: Any, found: _Found) -> None:
    """Count the users of one file who stand there more than once."""
    counts = pc.value_counts(rows.column(USER))
    several = counts.filter(pc.greater(counts.field("counts"), 1))
    if not len(several):
        return
    found.users += len(several)
    found.rows += pc.sum(several.field("counts")).as_py() - len(several)
    rows = rows.filter(pc.is_in(rows.column(USER), value_set=several.field("values")))
    rows = rows.sort_by([("part", "ascending"), ("row", "ascending")])
    users = rows.column(USER).combine_chunks().dictionary_encode()
    # The numbers are given in the order in which users come first.
    numbers = users.indices.to_numpy()
    first = np.flatnonzero(numbers < MOST_TOLD)
    places: dict[int, list[Place]] = {}
    for number, row in zip(
        numbers[first].tolist(), _pairs(rows.take(pa.array(first))), strict=True
    ):
        mine = places.setdefault(number, [])
        if len(mine) < MOST_PLACES:
            mine.append(row)
    found.told += [(users.dictionary[number].as_py(), mine) for number, mine in places.items()]
    found.told.sort(key=lambda each: each[1])
    del found.told[MOST_TOLD:]


def _pairs(rows: Any) -> Iterator[Place]:
    for batch in rows.to_batches():
        parts, numbers = (batch.column(name).to_numpy() for name in ("part", "row"))
        yield from zip(parts.tolist(), numbers.tolist(), strict=True)
