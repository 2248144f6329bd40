"""What is certain although not everything is known.

A value that is unknown stands for all values it may have. A conclusion that comes out the same for
each of them is known all the same.
"""

from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")
D = TypeVar("D", bound="DataclassInstance")


def settled(possible: Collection[T | None]) -> T | None:
    """Return the value where only one is possible, else None.

    >>> settled({"enabled"}), settled({"enabled", "disabled"})
    ('enabled', None)
    """
    return next(iter(possible)) if len(possible) == 1 else None


def open_to(known: T | None, every: Iterable[T]) -> tuple[T, ...]:
    """Return the values that something may have: its known value, or every one there is."""
    return tuple(every) if known is None else (known,)


def any_of(parts: Iterable[bool | None]) -> bool | None:
    """Tell whether some part is true; None where an unknown part decides."""
    found = set(parts)
    return True if True in found else None if None in found else False


def either(one: D, other: D) -> D:
    """Return what is known when it is open which of two records is the right one."""
    differing = {
        field.name: None
        for field in fields(one)
        if getattr(one, field.name) != getattr(other, field.name)
    }
    return replace(one, **differing)
