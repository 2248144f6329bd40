"""Where a query takes a fact from: a column of the table, or what is the same for every row."""

from collections.abc import Mapping
from dataclasses import dataclass

from clausewise.language.condition import Value


@dataclass(frozen=True, slots=True)
class Column:
    """The column of the fact `name`, which may be another fact than the one that is asked for."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """One value for all rows; None is unknown."""

    value: Value | None


@dataclass(frozen=True, slots=True)
class ByColumn:
    """A value for each value of the fact `name`, whose column is read; None is unknown.

    What is not listed in `values` is unknown.
    """

    name: str
    values: tuple[tuple[Value | None, Value | None], ...]


Origin = Column | Constant | ByColumn

Origins = Mapping[str, Origin]
"""By fact; a fact that is absent is a column of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One request that is put for every row; name: how the rows of its answers call it."""

    name: str
    action: str
    origins: Origins


def origin_of(origins: Origins, fact: str) -> Origin:
    """Return where the fact is taken from."""
    return origins.get(fact, Column(fact))


def constants(origins: Origins) -> dict[str, Value]:
    """Return the facts that are known alike of every row."""
    return {
        fact: origin.value
        for fact, origin in origins.items()
        if isinstance(origin, Constant) and origin.value is not None
    }
