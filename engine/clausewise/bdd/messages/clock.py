"""Times as the messages write them."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

from clausewise.errors import InputError, Problem
from clausewise.source import Place

RUN_TIME: Final = "SOURCE_DATE_EPOCH"
DIGITS: Final = 11
NANOS: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Clock:
    """Writes seconds since 1970. Where a time is `fixed`, every moment is that one, and short."""

    fixed: int | None = None

    @classmethod
    def of(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """Return the clock that SOURCE_DATE_EPOCH asks for; raises InputError if it is no time."""
        text = environment.get(RUN_TIME, "")
        if not text:
            return cls()
        if text.isascii() and text.isdecimal() and len(text) <= DIGITS:
            return cls(int(text))
        message = "the time of the run is not a number of seconds since 1970"
        remedy = f"set {RUN_TIME} to the output of `date +%s`, or unset it"
        raise InputError([Problem(Place(RUN_TIME), "wrong-value", message, remedy)])

    def at(self, seconds: float) -> dict[str, int]:
        """Return a moment."""
        return _parts(seconds if self.fixed is None else self.fixed)

    def lasting(self, seconds: float) -> dict[str, int]:
        """Return a duration; none is negative."""
        return _parts(max(seconds, 0.0) if self.fixed is None else 0)


def _parts(seconds: float) -> dict[str, Any]:
    whole, nanos = divmod(round(seconds * NANOS), NANOS)
    return {"seconds": whole, "nanos": nanos}
