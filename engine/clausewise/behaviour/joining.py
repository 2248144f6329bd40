"""Users of two populations, found again by their id, in memory that does not grow with them.

Each population is dealt out into files by a checksum of the id, so that a user stands in the same
of these in both; then the files are joined two by two.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from clausewise.errors import InputError, Problem
from clausewise.population.answers import State
from clausewise.population.coding import MOST_SEGMENTS, coded
from clausewise.population.dealing import Files, read_back
from clausewise.population.judging import Tell
from clausewise.population.staging import writing
from clausewise.population.tables import USER, Table, Values, batches
from clausewise.population.tally import EXAMPLES
from clausewise.source import Place

ROWS_OF_FILE: Final = 100_000
MOST_FILES: Final = 500
"""How many users are joined at once; above fifty millions of them it is more."""
TOO_MANY: Final = MOST_SEGMENTS + 2
"""Values of a segment, who has none among them, with which it is none."""
MOST_STATES: Final = 2**31 - 1
STATE: Final = "state"
BEFORE: Final = "state before"

Pair = tuple[State | None, State | None]
"""The states of a user in both populations; None where they are not in one of them."""
Segment = dict[str | None, Counter[Pair]]


@dataclass(slots=True)
class Joined:
    """How many users have a pair of states, and some of them."""

    users: int
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Joins:
    """pairs: the users of each pair of states. segments: by column of the later population and its
    value, how many have which pair; None is a column with too many values to be one."""

    pairs: dict[Pair, Joined] = field(default_factory=dict)
    segments: dict[str, Segment | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Numbered:
    """What stands behind the numbers in files: states, and by segment its values."""

    states: list[State]
    words: dict[str, list[str | None]]


def joined(before: Table, after: Table, values: Values, tell: Tell) -> Joins:
    """Return for each pair of states the users who have it; raises InputError.

    A user who stands twice in one of the populations is refused.
    """
    found = Joins(segments={name: {} for name in after.segments})
    files = min(MOST_FILES, 1 + max(before.rows, after.rows) // ROWS_OF_FILE)
    with TemporaryDirectory(prefix="clausewise-") as name:
        folder = Path(name)
        then = _dealt_out(replace(before, segments=()), values, folder / "before", files, tell)
        now = _dealt_out(after, values, folder / "after", files, tell)
        for number in range(files):
            old, new = (read_back(folder / side, number) for side in ("before", "after"))
            _refuse_doubled(old.column("user"), before)
            _refuse_doubled(new.column("user"), after)
            _include(found, _both(old, new), then, now)
    return found


def _dealt_out(table: Table, values: Values, folder: Path, files: int, tell: Tell) -> _Numbered:
    """Write the users of a population with the numbers of their states and segments."""
    known: dict[State, int] = {}
    words: dict[str, dict[str | None, int]] = {name: {} for name in table.segments}
    columns = [("user", pa.string()), (STATE, pa.int32())]
    schema = pa.schema([*columns, *((name, pa.int32()) for name in table.segments)])
    done = 0
    with writing(folder), Files(folder, files, schema) as dealt:
        for part in table.parts:
            for at, batch in batches(part, (*table.facts, *table.segments)):
                rows = coded(batch, part.path.name, at, table.facts, values, 0)
                numbers = [_numbered(rows.states, rows.numbers, known, MOST_STATES)]
                for name in table.segments:
                    codes, texts = rows.segments[name]
                    numbers.append(_numbered(texts, codes, words[name], TOO_MANY))
                dealt.deal(pa.record_batch([rows.users, *numbers], schema=schema))
                done += len(batch)
                tell("users found again", done, table.rows)
    return _Numbered(list(known), {name: list(each) for name, each in words.items()})


def _numbered(texts: Sequence[Any], codes: Any, known: dict[Any, int], most: int) -> Any:
    """Return a column of numbers that stand for the same in every batch, up to `most` of them."""
    of_text = [
        known.setdefault(text, len(known)) if text in known or len(known) < most else 0
        for text in texts
    ]
    return pa.array(np.array(of_text, dtype=np.int32)[codes])


def _refuse_doubled(users: Any, table: Table) -> None:
    if pc.count_distinct(users).as_py() == len(users):
        return
    counts = pc.value_counts(users)
    twice = counts.filter(pc.greater(counts.field("counts"), 1)).field("values")
    message = f"the user `{min(twice.to_pylist())}` stands there twice"
    remedy = "leave out all but one row of each user, or --before"
    place = Place(str(table.paths[0]))
    raise InputError([Problem(place, "doubled-user", message, remedy)])


def _both(old: Any, new: Any) -> Any:
    both = old.rename_columns([USER, BEFORE]).join(new, USER, join_type="full outer")
    return both.sort_by(USER)


def _include(found: Joins, both: Any, then: _Numbered, now: _Numbered) -> None:
    """Add the users of one file."""

    def pair(row: Mapping[str, Any]) -> Pair:
        old, new = row[BEFORE], row[STATE]
        return (
            None if old is None else then.states[old],
            None if new is None else now.states[new],
        )

    counts = both.group_by([BEFORE, STATE], use_threads=False).aggregate(
        [(USER, "count"), (USER, "min"), (USER, "max")]
    )
    for row in counts.to_pylist():
        seen = found.pairs.setdefault(pair(row), Joined(0, ()))
        seen.users += row["user_count"]
        some = {*seen.examples, row["user_min"], row["user_max"]}
        seen.examples = tuple(sorted(some)[:EXAMPLES])
    here = both.filter(pc.is_valid(both.column(STATE)))
    for name, words in now.words.items():
        segment = found.segments[name]
        if segment is None or len(words) >= TOO_MANY:
            found.segments[name] = None
            continue
        grouped = here.group_by([BEFORE, STATE, name], use_threads=False)
        for row in grouped.aggregate([(USER, "count")]).to_pylist():
            counted = segment.setdefault(words[row[name]], Counter())
            counted[pair(row)] += row["user_count"]
