"""The day on which a command runs."""

from datetime import UTC, datetime

from clausewise.bdd.messages.clock import Clock
from clausewise.errors import InputError, Problem
from clausewise.source import Place


def today() -> str:
    """Return the day that SOURCE_DATE_EPOCH says, or else today; raises InputError."""
    fixed = Clock.of().fixed
    try:
        now = datetime.now(UTC) if fixed is None else datetime.fromtimestamp(fixed, UTC)
    except (OverflowError, ValueError):
        message = "the time of the run is no day that can be written"
        remedy = "set SOURCE_DATE_EPOCH to the output of `date +%s`, or unset it"
        raise InputError(
            [Problem(Place("SOURCE_DATE_EPOCH"), "wrong-value", message, remedy)]
        ) from None
    return f"{now:%Y-%m-%d}"
