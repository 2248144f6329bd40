"""Rows become states and are counted: nothing is lost, and no two are taken for one."""

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from clausewise.population.coding import coded
from clausewise.population.tally import Tally
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.population.populations import decided, population, user

FACTS: dict[str, tuple[bool | str, ...]] = {
    "f.words": ("x", "y", "z"),
    "f.truth": (True, False),
    "f.two": ("p", "q"),
}
CELLS = {name: st.sampled_from([*values, None]) for name, values in FACTS.items()}
ROWS = st.lists(st.fixed_dictionaries(CELLS), min_size=1, max_size=60)
KINDS = {
    "words": pa.string(),
    "large words": pa.large_string(),
    "dictionary": pa.dictionary(pa.int8(), pa.string()),
}


def batch(rows: list[dict[str, Any]], kind: Any) -> Any:
    columns = {"user": pa.array([str(at) for at in range(len(rows))])}
    for name in FACTS:
        values = pa.array([row[name] for row in rows], pa.bool_() if name == "f.truth" else None)
        known = name == "f.truth" or pa.types.is_null(values.type)
        columns[name] = values if known else values.cast(kind)
    return pa.record_batch(columns)


def state_of(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in FACTS)


@settings(deadline=None)
@given(rows=ROWS, kind=st.sampled_from(sorted(KINDS)))
def test_a_row_has_the_state_of_its_cells(rows: list[dict[str, Any]], kind: str) -> None:
    """However its words are kept; states are in one order, whatever order the rows are in."""
    found = coded(batch(rows, KINDS[kind]), "f", 0, list(FACTS), FACTS, 10)
    assert [found.states[at] for at in found.numbers] == [state_of(row) for row in rows]
    assert len(set(found.states)) == len(found.states)
    other = coded(batch(rows[::-1], KINDS[kind]), "f", 0, list(FACTS), FACTS, 10)
    assert other.states == found.states


def test_states_of_very_many_facts_are_told_apart() -> None:
    """A hundred facts of three values are more states than a 64-bit number has."""
    names = [f"f.{number}" for number in range(100)]
    values: dict[str, tuple[bool | str, ...]] = dict.fromkeys(names, ("a", "b", "c"))
    draw = np.random.default_rng(1)
    cells = draw.integers(0, 3, size=(3, 100))
    rows = [cells[0], cells[1], cells[0], cells[2], *(cells[0].copy() for _ in range(100))]
    for at in range(100):
        # Each differs from the first in one fact.
        rows[4 + at][at] = (rows[4 + at][at] + 1) % 3
    columns = {"user": pa.array([str(at) for at in range(len(rows))])}
    for at, name in enumerate(names):
        columns[name] = pa.array(["abc"[row[at]] for row in rows])
    found = coded(pa.record_batch(columns), "f", 0, names, values, 10)
    assert len(found.states) == 103
    assert found.numbers[0] == found.numbers[2]
    expected = [tuple("abc"[cell] for cell in row) for row in rows]
    assert [found.states[at] for at in found.numbers] == expected


@settings(deadline=None)
@given(parts=st.lists(ROWS, min_size=1, max_size=4))
def test_counts_of_parts_add_up_to_the_whole(parts: list[list[dict[str, Any]]]) -> None:
    """Written down in between, as a run that was cut off leaves them; the first users stay."""
    whole = Tally()
    for rows in parts:
        part = Tally()
        part.add(coded(batch(rows, pa.string()), "f", 0, list(FACTS), FACTS, 10))
        whole.include(Tally.from_data(part.to_data()))
    everybody = [state_of(row) for rows in parts for row in rows]
    assert {state: seen.users for state, seen in whole.states.items()} == Counter(everybody)
    assert whole.rows == len(everybody)
    first = [str(at) for rows in parts for at in range(len(rows))]
    for state, seen in whole.states.items():
        assert seen.first == [u for u, s in zip(first, everybody, strict=True) if s == state][:3]


def test_a_column_with_a_value_for_everybody_is_no_segment(tmp_path: Path) -> None:
    """It would make a summary as long as the population; others are counted."""
    rows = [
        {**user(str(at)), "segment.id": f"id {at}", "segment.half": "ab"[at % 2]}
        for at in range(1_200)
    ]
    found = decided(population(tmp_path / "in", rows), tmp_path / "out")
    segments = found["requests"][0]["segments"]
    assert segments["segment.id"] is None
    counted = {each["value"]: each["users"] for each in segments["segment.half"]}
    assert counted == {"a": 600, "b": 600}
