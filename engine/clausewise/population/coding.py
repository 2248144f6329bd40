"""Columns as small integers, rows as states: the work that is done for every row.

Users are many and states are few: among ten million users a few thousand differ in what rules
test. So each row gets the number of its state, by arithmetic on whole columns; a state is decided
once, and what was decided is laid out over the rows by taking from short lists.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from clausewise.language.condition import Value
from clausewise.population.answers import State
from clausewise.population.order import Order, order_of
from clausewise.population.tables import SEGMENT, USER, Values

Codes = npt.NDArray[Any]

MOST_SPAN: Final = 2**62
MOST_SEGMENTS: Final = 1_000
"""Values of a segment column beyond which it is no segment."""
LONGEST: Final = 80
UNFIT: Final = "unfit-value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A row that is not decided: its file, its number there from 1, its user, and why."""

    file: str
    row: int
    user: str | None
    column: str
    value: str | None
    code: str = UNFIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """Rows that can be decided. numbers: of each row, the position of its state in `states`.

    order: of the ids of all rows, decided or not.
    """

    users: Any
    numbers: Codes
    states: tuple[State, ...]
    segments: dict[str, tuple[Codes, tuple[str | None, ...]]]
    refused: tuple[Refused, ...]
    refused_rows: int
    order: Order


def coded(
    batch: Any, file: str, at: int, facts: Sequence[str], values: Values, most_told: int
) -> Coded:
    """Return the rows as states, without those that hold what no fact has.

    at: the number of the first row. most_told: how many refused rows to tell of.
    """
    users = batch.column(USER)
    order = order_of(users)
    codes = {fact: codes_of(batch.column(fact), values[fact]) for fact in facts}
    unfit = pc.is_null(users).to_numpy(zero_copy_only=False)
    for fact, column in codes.items():
        worst = len(values[fact]) + 1
        if column.size and column.max() == worst:
            unfit = unfit | (column == worst)
    refused: tuple[Refused, ...] = ()
    refused_rows = int(np.count_nonzero(unfit))
    if refused_rows:
        told = np.flatnonzero(unfit)[:most_told]
        refused = tuple(_refused(batch, file, at, codes, values, told))
        kept = np.flatnonzero(~unfit)
        batch = batch.take(pa.array(kept))
        codes = {fact: column[kept] for fact, column in codes.items()}
    numbers, states = states_of(len(batch), list(codes.items()), values)
    return Coded(
        users=batch.column(USER).cast(pa.string()),
        numbers=numbers,
        states=states,
        segments={
            name: _segment(batch.column(name))
            for name in batch.schema.names
            if name.startswith(SEGMENT)
        },
        refused=refused,
        refused_rows=refused_rows,
        order=order,
    )


def codes_of(column: Any, values: Sequence[Value]) -> Codes:
    """Return for each cell the place of its value, one more for unknown, two for what is none."""
    unknown, none = len(values), len(values) + 1
    codes: dict[Any, int] = {None: unknown, **{value: at for at, value in enumerate(values)}}
    taken: Codes
    if pa.types.is_null(column.type):
        return np.full(len(column), unknown, dtype=np.int16)
    if pa.types.is_boolean(column.type):
        truths = pc.fill_null(column.cast(pa.int8()), 2).to_numpy()
        taken = np.array([codes[False], codes[True], unknown], dtype=np.int16)[truths]
        return taken
    indices, words = _dictionary(column)
    of_word = [codes.get(word, none) for word in words]
    taken = np.array([*of_word, unknown], dtype=np.int16)[indices]
    return taken


def _dictionary(column: Any) -> tuple[Codes, list[Any]]:
    """Return the words of a column and of each cell the place of its word; of none, one more."""
    if not pa.types.is_dictionary(column.type):
        column = column.dictionary_encode()
    words = column.dictionary.to_pylist()
    return pc.fill_null(column.indices.cast(pa.int32()), len(words)).to_numpy(), words


def states_of(
    rows: int, codes: Sequence[tuple[str, Codes]], values: Values
) -> tuple[Codes, tuple[State, ...]]:
    """Return the number of each row's state, and the states in an order of their own."""
    number = np.zeros(rows, dtype=np.int64)
    span = 1
    for fact, column in codes:
        size = len(values[fact]) + 1
        if span > MOST_SPAN // size:
            # The states so far are few again when counted: there are no more of them than rows.
            number, _ = _counted(number)
            span = rows
        number = number * size + column
        span *= size
    numbers, first = _counted(number)
    found = [tuple(int(column[at]) for _, column in codes) for at in first.tolist()]
    order = sorted(range(len(found)), key=found.__getitem__)
    place = np.empty(len(found), dtype=np.int64)
    place[order] = np.arange(len(found))
    listed = [(*values[fact], None) for fact, _ in codes]
    states = tuple(
        tuple(each[code] for each, code in zip(listed, found[at], strict=True)) for at in order
    )
    return place[numbers], states


def _counted(number: Codes) -> tuple[Codes, Codes]:
    """Return each row's place among the different numbers, and the first row of each."""
    encoded = pa.array(number).dictionary_encode()
    places = encoded.indices.to_numpy().astype(np.int64)
    first = np.empty(len(encoded.dictionary), dtype=np.int64)
    # Backwards, so that the first row is the one that stays.
    first[places[::-1]] = np.arange(len(places) - 1, -1, -1)
    return places, first


def _segment(column: Any) -> tuple[Codes, tuple[str | None, ...]]:
    if not pa.types.is_dictionary(column.type):
        column = column.cast(pa.string()).dictionary_encode()
    indices, words = _dictionary(column)
    return indices, (*[None if word is None else str(word) for word in words], None)


def _refused(
    batch: Any, file: str, at: int, codes: dict[str, Codes], values: Values, rows: Codes
) -> Iterator[Refused]:
    users = batch.column(USER)
    for row in rows.tolist():
        user = users[row].as_py()
        wrong = [fact for fact, column in codes.items() if column[row] == len(values[fact]) + 1]
        column = wrong[0] if wrong else USER
        value = batch.column(column)[row].as_py() if wrong else None
        yield Refused(
            file=file,
            row=at + row + 1,
            user=None if user is None else str(user)[:LONGEST],
            column=column,
            value=None if value is None else str(value)[:LONGEST],
        )
