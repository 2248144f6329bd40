"""A fact is unknown only where two ways in which the account may turn out differ in it.

Every small case with gaps is compared with all its completions, each judged by a plain sort.
"""

from collections.abc import Iterator
from itertools import product
from typing import Any, Literal

import pytest
from clausewise.account.certainty import settled
from clausewise.account.model import Account, Address, Brand, User
from clausewise.account.request import Request

from tests.account.samples import GOOD, fact, year

Reach = Literal["deliverable", "undeliverable"]
REACHES: tuple[Reach, ...] = ("deliverable", "undeliverable")
TRUTHS = (True, False)

# Whether mail arrives, whether it is verified.
Second = tuple[Reach | None, bool | None]
# The year of creation, whether it is active; the help center is enabled.
Dated = tuple[int | None, bool | None]
# The year of creation, whether it is deleted, whether the help center is enabled.
Old = tuple[int | None, bool | None, bool]


def completions(record: tuple[Any, ...], *values: tuple[Any, ...]) -> Iterator[Any]:
    """Yield every way in which the gaps of one record may be filled."""
    fields = zip(record, values, strict=True)
    return product(*(every if known is None else (known,) for known, every in fields))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_whether_the_secondary_is_verified(number: int) -> None:
    def judged(others: tuple[Second, ...]) -> bool:
        ranked = [(state == "undeliverable", not verified) for state, verified in others]
        return not min(ranked)[1]

    singles: tuple[Second, ...] = tuple(product((*REACHES, None), (*TRUTHS, None)))
    for others in product(singles, repeat=number):
        every = product(*(completions(other, REACHES, TRUTHS) for other in others))
        expected = settled({judged(whole) for whole in every})
        addresses = {
            f"s{place}": Address(primary=False, deliverability=state, verified=verified)
            for place, (state, verified) in enumerate(others)
        }
        account = Account(users={"x": User(addresses={"p": GOOD, **addresses})})
        asked = Request(action="handle_request", target="x")
        assert fact("target.secondary_verified", account, asked) is expected, others


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_order_of_the_brands_with_a_help_center(number: int) -> None:
    """A missing date is no gap here: that it is missing is what the fact tells."""

    def judged(brands: tuple[Dated, ...]) -> str:
        dates = [created for created, active in brands if active]
        if len(dates) < 2:
            return "known"
        if None in dates:
            return "undated"
        known = [date for date in dates if date is not None]
        return "tied" if known.count(min(known)) > 1 else "known"

    singles: tuple[Dated, ...] = tuple(product((2019, 2020, None), (*TRUTHS, None)))
    for brands in product(singles, repeat=number):
        every = product(*(completions(one, (None,), TRUTHS) for one in brands))
        expected = settled({judged(whole) for whole in every})
        listed = {
            str(place): Brand(
                created=None if created is None else year(created),
                active=active,
                deleted=False,
                help_center="enabled",
            )
            for place, (created, active) in enumerate(brands)
        }
        assert fact("brands.order", Account(brands=listed)) == expected, brands


@pytest.mark.parametrize("number", [0, 1, 2, 3])
def test_help_center_of_the_oldest_brand(number: int) -> None:
    def judged(brands: tuple[Old, ...]) -> str:
        present = [
            (created, place, enabled)
            for place, (created, deleted, enabled) in enumerate(brands)
            if not deleted
        ]
        if not present:
            return "no_brand"
        return "enabled" if min(present)[2] else "disabled"

    # Of three brands, fewer kinds, so that the test takes a second.
    years = (2019, 2020, None) if number < 3 else (2019, None)
    gone = (*TRUTHS, None) if number < 3 else (False, None)
    singles: tuple[Old, ...] = tuple(product(years, gone, TRUTHS))
    # An unknown date may lie before, between or after the known ones, or be one of them.
    dates = (2018, 2019, 2020, 2021)
    for brands in product(singles, repeat=number):
        every = product(*(completions(one, dates, TRUTHS, TRUTHS) for one in brands))
        expected = settled({judged(whole) for whole in every})
        listed = {
            str(place): Brand(
                created=None if created is None else year(created),
                active=not deleted,
                deleted=deleted,
                help_center="enabled" if enabled else "disabled",
            )
            for place, (created, deleted, enabled) in enumerate(brands)
        }
        assert fact("brands.oldest_help_center", Account(brands=listed)) == expected, brands
