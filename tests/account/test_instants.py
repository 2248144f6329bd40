"""Moments are read in every spelling that the product's data has, and in no other."""

from datetime import UTC, datetime

import pytest
from clausewise.account.instants import instant, written

MARCH = datetime(2019, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2019-03-01T00:00:00Z",
        "2019-03-01t00:00:00z",
        "2019-03-01 00:00:00",
        "2019-03-01T00:00:00",
        "2019-03-01T00:00:00.000Z",
        "2019-03-01T01:30:00+01:30",
        "2019-02-28T19:00:00-0500",
        "2019-03-01 00:00:00 UTC",
        "2019-03-01 00:00:00 +0000",
    ],
)
def test_one_moment_in_every_spelling(text: str) -> None:
    assert instant(text) == MARCH


def test_a_time_without_offset_compares_with_one_that_has_an_offset() -> None:
    """Both are in UTC, so that a sort over mixed data cannot fail."""
    bare, offset = instant("2019-03-01 00:00:00"), instant("2019-03-01T00:00:00+01:00")
    assert bare is not None
    assert offset is not None
    assert offset < bare


@pytest.mark.parametrize(
    "text",
    [
        "2019-03-01",
        "2019",
        "yesterday",
        "",
        "2019-02-30T00:00:00Z",
        "2019-03-01T24:00:01Z",
        "2019-03-01T00:00:60Z",
        "2019-03-01T00:00Z",
        "0001-01-01T00:00:00+14:00",
        "2019-03-01T00:00:00+25:00",
        "\uff12\uff10\uff11\uff19-03-01T00:00:00Z",
        "2019-03-01T00:00:00Z\n",
    ],
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    """A day without a time too: it would decide which of two brands is older by accident."""
    assert instant(text) is None


@pytest.mark.parametrize("text", ["2019-03-01T00:00:00Z", "2019-03-01T00:00:00.250000Z"])
def test_what_is_written_is_read_back(text: str) -> None:
    moment = instant(text)
    assert moment is not None
    assert written(moment) == text
