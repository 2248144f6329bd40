"""How many users are in each state, and who: what a summary and every comparison is made of."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple, dataclass, field
from typing import Any, Final, Self

import numpy as np

from clausewise.errors import InputError, Problem
from clausewise.population.answers import State
from clausewise.population.coding import MOST_SEGMENTS, Coded, Codes, Refused
from clausewise.population.order import Order
from clausewise.source import Place

EXAMPLES: Final = 3
"""Users that are kept of each state, the first ones."""
MOST_REFUSED: Final = 1_000
"""Refused rows that are told of one by one."""
MOST_STATES: Final = 1_000_000
"""States of a whole population that are kept apart."""
DENSE: Final = 4_000_000

Segment = dict[str | None, Counter[State]]


@dataclass(slots=True)
class Seen:
    """How many users have a state, and the first of them."""

    users: int = 0
    first: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """segments: by column and value, how many users have each state; None is a column with too many
    values to be one. order: of the ids of all rows."""

    rows: int = 0
    refused_rows: int = 0
    refused: list[Refused] = field(default_factory=list)
    states: dict[State, Seen] = field(default_factory=dict)
    segments: dict[str, Segment | None] = field(default_factory=dict)
    order: Order = field(default_factory=Order)

    @property
    def decided(self) -> int:
        """How many users have decisions."""
        return self.rows - self.refused_rows

    def add(self, rows: Coded) -> None:
        """Count rows."""
        self.order = self.order.then(rows.order)
        self.rows += len(rows.numbers) + rows.refused_rows
        self.refused_rows += rows.refused_rows
        self.refused += rows.refused[: MOST_REFUSED - len(self.refused)]
        counts = np.bincount(rows.numbers, minlength=len(rows.states))
        seen = [self.states.setdefault(state, Seen()) for state in rows.states]
        for each, count in zip(seen, counts.tolist(), strict=True):
            each.users += count
        self._keep_first(rows, seen)
        for name, (codes, words) in rows.segments.items():
            self._add_segment(name, rows, codes, words)

    def _keep_first(self, rows: Coded, seen: list[Seen]) -> None:
        lacking = np.array([len(each.first) < EXAMPLES for each in seen], dtype=bool)
        if not lacking.any():
            return
        wanted = np.flatnonzero(lacking[rows.numbers])
        ordered = wanted[np.argsort(rows.numbers[wanted], kind="stable")]
        starts = np.flatnonzero(np.diff(rows.numbers[ordered], prepend=-1))
        for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(ordered)], strict=True):
            each = seen[int(rows.numbers[ordered[start]])]
            for row in ordered[start : min(end, start + EXAMPLES - len(each.first))].tolist():
                each.first.append(rows.users[row].as_py())

    def _add_segment(
        self, name: str, rows: Coded, codes: Codes, words: tuple[str | None, ...]
    ) -> None:
        found = self.segments.setdefault(name, {})
        if found is None:
            return
        if len(words) > MOST_SEGMENTS + 1:
            self.segments[name] = None
            return
        pairs = rows.numbers * len(words) + codes
        span = len(rows.states) * len(words)
        if span <= DENSE:
            counts = np.bincount(pairs, minlength=span)
            numbers = np.flatnonzero(counts)
            counts = counts[numbers]
        else:
            numbers, counts = np.unique(pairs, return_counts=True)
        for number, count in zip(numbers.tolist(), counts.tolist(), strict=True):
            state, word = divmod(number, len(words))
            found.setdefault(words[word], Counter())[rows.states[state]] += count
        if len(found) > MOST_SEGMENTS + 1:
            self.segments[name] = None

    def include(self, other: "Tally") -> None:
        """Add what was counted elsewhere, of later rows. Raises InputError for too many states."""
        self.order = self.order.then(other.order)
        self.rows += other.rows
        self.refused_rows += other.refused_rows
        self.refused += other.refused[: MOST_REFUSED - len(self.refused)]
        for state, seen in other.states.items():
            mine = self.states.setdefault(state, Seen())
            mine.users += seen.users
            mine.first += seen.first[: EXAMPLES - len(mine.first)]
        for name, segment in other.segments.items():
            self.segments[name] = _joined(self.segments.get(name, {}), segment)
        if len(self.states) > MOST_STATES:
            message = f"users are in more than {MOST_STATES:,} different states"
            remedy = "decide fewer actions at once, or a part of the users"
            raise InputError([Problem(Place("population"), "too-many-states", message, remedy)])

    def to_data(self) -> dict[str, Any]:
        """Return the tally as JSON holds it."""
        number = {state: at for at, state in enumerate(self.states)}
        return {
            "order": astuple(self.order),
            "rows": self.rows,
            "refused_rows": self.refused_rows,
            "refused": [asdict(each) for each in self.refused],
            "states": [[state, each.users, each.first] for state, each in self.states.items()],
            "segments": {
                name: None
                if segment is None
                else [
                    [value, [[number[state], count] for state, count in counts.items()]]
                    for value, counts in segment.items()
                ]
                for name, segment in self.segments.items()
            },
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """Return the tally that was written."""
        states = [tuple(values) for values, _, _ in data["states"]]
        return cls(
            order=Order(*data["order"]),
            rows=data["rows"],
            refused_rows=data["refused_rows"],
            refused=[Refused(**each) for each in data["refused"]],
            states={
                state: Seen(users, first)
                for state, (_, users, first) in zip(states, data["states"], strict=True)
            },
            segments={
                name: None if segment is None else _segment(segment, states)
                for name, segment in data["segments"].items()
            },
        )


def _segment(data: Iterable[Any], states: list[State]) -> Segment:
    return {value: Counter({states[at]: count for at, count in pairs}) for value, pairs in data}


def _joined(mine: Segment | None, other: Segment | None) -> Segment | None:
    if mine is None or other is None:
        return None
    for value, counts in other.items():
        mine.setdefault(value, Counter()).update(counts)
    return None if len(mine) > MOST_SEGMENTS + 1 else mine
