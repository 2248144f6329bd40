"""Moments as the account's data writes them, all in UTC."""

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final

WRITTEN: Final = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2})"
    r"(?:\.(?P<fraction>[0-9]{1,9}))?"
    r" ?(?P<zone>[Zz]|UTC|[+-][0-9]{2}:?[0-9]{2})?"
)


# The scenarios of a policy name few moments, tens of thousands of times.
@lru_cache(maxsize=1024)
def instant(text: str) -> datetime | None:
    """Return the moment that the text names, or None where it names none.

    A time without an offset is in UTC, as every time of the product's interface is. A day alone is
    no moment: which of two brands of one day is older must not depend on a midnight made up here.

    >>> instant("2019-03-01 02:00:00+02:00")
    datetime.datetime(2019, 3, 1, 0, 0, tzinfo=datetime.timezone.utc)
    """
    found = WRITTEN.fullmatch(text)
    if found is None:
        return None
    microsecond = int((found["fraction"] or "0").ljust(6, "0")[:6])
    try:
        there = datetime.fromisoformat(f"{found['day']}T{found['time']}")
        zone = timezone(_offset(found["zone"]))
        return there.replace(microsecond=microsecond, tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def written(moment: datetime) -> str:
    """Return the moment as text that `instant` reads back.

    >>> written(datetime(2019, 3, 1, tzinfo=UTC))
    '2019-03-01T00:00:00Z'
    """
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone[0] not in "+-":
        return timedelta()
    size = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return -size if zone[0] == "-" else size
