"""Users of two populations, found again by their id, in memory that does not grow with them.

Each population is dealt out into files by a checksum of the id, so that a user stands in the same
of these in both; then the files are joined two by two.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clausewise.errors import InputError, Problem
from clausewise.population.answers import State
from clausewise.population.coding import coded
from clausewise.population.dealing import Files, read_back
from clausewise.population.judging import Tell
from clausewise.population.staging import writing
from clausewise.population.tables import Table, Values, batches
from clausewise.population.tally import EXAMPLES
from clausewise.source import Place

ROWS_OF_FILE: Final = 100_000
MOST_FILES: Final = 500
"""How many users are joined at once; above fifty millions of them it is more."""
SCHEMA: Final = pa.schema([("user", pa.string()), ("state", pa.int32())])

Pair = tuple[State | None, State | None]
"""The states of a user in both populations; None where they are not in one of them."""


@dataclass(slots=True)
class Joined:
    """How many users have a pair of states, and some of them."""

    users: int
    examples: tuple[str, ...]


def joined(before: Table, after: Table, values: Values, tell: Tell) -> Mapping[Pair, Joined]:
    """Return for each pair of states the users who have it; raises InputError.

    A user who stands twice in one of the populations is refused.
    """
    found: dict[Pair, Joined] = {}
    files = min(MOST_FILES, 1 + max(before.rows, after.rows) // ROWS_OF_FILE)
    with TemporaryDirectory(prefix="clausewise-") as name:
        folder = Path(name)
        states = [
            _dealt_out(table, values, folder / side, files, tell)
            for side, table in (("before", before), ("after", after))
        ]
        for number in range(files):
            old, new = (read_back(folder / side, number) for side in ("before", "after"))
            _refuse_doubled(old.column("user"), before)
            _refuse_doubled(new.column("user"), after)
            for one, other, count, examples in _pairs(old, new):
                pair = (
                    None if one is None else states[0][one],
                    None if other is None else states[1][other],
                )
                seen = found.setdefault(pair, Joined(0, ()))
                seen.users += count
                seen.examples = tuple(sorted({*seen.examples, *examples})[:EXAMPLES])
    return found


def _dealt_out(table: Table, values: Values, folder: Path, files: int, tell: Tell) -> list[State]:
    """Write the users of a population with the numbers of their states; return the states."""
    known: dict[State, int] = {}
    done = 0
    with writing(folder), Files(folder, files, SCHEMA) as dealt:
        for part in table.parts:
            for at, batch in batches(part, table.facts):
                rows = coded(batch, part.path.name, at, table.facts, values, 0)
                of_state = [known.setdefault(state, len(known)) for state in rows.states]
                numbers = np.array(of_state, dtype=np.int32)[rows.numbers]
                dealt.deal(pa.record_batch([rows.users, pa.array(numbers)], schema=SCHEMA))
                done += len(batch)
                tell("users found again", done, table.rows)
    return list(known)


def _refuse_doubled(users: Any, table: Table) -> None:
    if pc.count_distinct(users).as_py() == len(users):
        return
    counts = pc.value_counts(users)
    twice = counts.filter(pc.greater(counts.field("counts"), 1)).field("values")
    message = f"the user `{min(twice.to_pylist())}` stands there twice"
    remedy = "leave out all but one row of each user, or --before"
    place = Place(str(table.paths[0]))
    raise InputError([Problem(place, "doubled-user", message, remedy)])


def _pairs(old: Any, new: Any) -> Iterator[tuple[int | None, int | None, int, list[str]]]:
    both = old.rename_columns(["user", "old"]).join(
        new.rename_columns(["user", "new"]), "user", join_type="full outer"
    )
    both = both.sort_by("user")
    counts = both.group_by(["old", "new"], use_threads=False).aggregate(
        [("user", "count"), ("user", "min"), ("user", "max")]
    )
    for row in counts.to_pylist():
        yield row["old"], row["new"], row["user_count"], [row["user_min"], row["user_max"]]
