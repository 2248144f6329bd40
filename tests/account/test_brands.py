"""Which brand is the agent brand, the default one and the oldest, and whether it can send."""

from dataclasses import replace

import pytest
from clausewise.account.addresses import Undecided
from clausewise.account.brands import (
    agent_brand,
    default_brand,
    oldest_brand,
    oldest_brand_with_help_center,
)
from clausewise.account.model import Account, Brand

from tests.account.samples import brand, fact

GONE = Brand(deleted=True, active=False)
IDLE = replace(brand(2010), active=False)
PERHAPS_GONE = replace(brand(2010), deleted=None)


def account(agent: str | None = None, default: str | None = None, **brands: Brand) -> Account:
    return Account(brands=brands, agent_brand=agent, default_brand=default)


@pytest.mark.parametrize(
    ("asked", "record"),
    [
        (account("b", a=brand(2019), b=brand(2020)), "named"),
        (account("a", a=brand(2019)), "named"),
        (account("none", a=brand(2019)), "none_designated"),
        (account(a=brand(2019)), "only_brand"),
        (account(a=brand(2019), b=brand(2020)), "unrecorded"),
        (account(), "none_designated"),
        # A deleted brand is no brand any more; an inactive one is.
        (account(a=brand(2019), b=GONE), "only_brand"),
        (account(a=brand(2019), b=IDLE), "unrecorded"),
        (account(a=brand(2019), b=PERHAPS_GONE), None),
        (account(a=brand(2019), b=brand(2020), c=PERHAPS_GONE), "unrecorded"),
        (Account(), None),
        (Account(agent_brand="a"), "named"),
    ],
)
def test_how_the_agent_brand_is_recorded(asked: Account, record: str | None) -> None:
    assert fact("brands.agent_brand", asked) == record


@pytest.mark.parametrize(
    ("made", "standing"),
    [
        (brand(2019), "enabled"),
        (brand(2019, "restricted"), "restricted"),
        (brand(2019, "disabled"), "disabled"),
        (IDLE, "brand_inactive"),
        (GONE, "brand_inactive"),
        # One way of being out of use settles it.
        (Brand(active=False), "brand_inactive"),
        (Brand(deleted=True), "brand_inactive"),
        (Brand(active=True, deleted=False), None),
        (Brand(active=True, help_center="enabled"), None),
        (Brand(deleted=False, help_center="enabled"), None),
        (Brand(), None),
    ],
)
def test_standing_of_a_help_center(made: Brand, standing: str | None) -> None:
    other = brand(2018)
    assert fact("brands.agent_help_center", account("a", a=made, b=other)) == standing
    assert fact("brands.default_help_center", account(default="a", a=made, b=other)) == standing


def test_help_center_of_the_agent_brand() -> None:
    assert fact("brands.agent_help_center", account(a=brand(2019))) == "enabled"
    assert fact("brands.agent_help_center", account("none", a=brand(2019))) == "no_brand"
    assert fact("brands.agent_help_center", account(a=brand(2019), b=brand(2020))) is None
    assert fact("brands.agent_help_center", Account(agent_brand="a")) is None


def test_help_center_of_the_default_brand() -> None:
    assert fact("brands.default_help_center", account(a=brand(2019))) == "enabled"
    assert fact("brands.default_help_center", account(a=brand(2019), b=brand(2020))) is None
    assert fact("brands.default_help_center", account()) == "no_brand"
    assert fact("brands.default_help_center", account(a=PERHAPS_GONE)) is None
    assert fact("brands.default_help_center", Account(default_brand="a")) is None


@pytest.mark.parametrize(
    ("asked", "standing"),
    [
        (account(a=brand(2019), b=brand(2018, "disabled")), "disabled"),
        # Oldest of all, out of use or not; but a deleted brand is gone.
        (account(a=brand(2019), b=IDLE), "brand_inactive"),
        (account(a=brand(2019), b=replace(IDLE, deleted=True)), "enabled"),
        # Of one moment: the lower id, and 9 is lower than 10.
        (Account(brands={"10": brand(2019), "9": brand(2019, "disabled")}), "disabled"),
        (account(b=brand(2019), a=brand(2019, "disabled")), "disabled"),
        (account(a=brand(2019), b=brand(None, "disabled")), None),
        # Whichever is the oldest, its help center stands the same.
        (account(a=brand(2019), b=brand(None)), "enabled"),
        (account(a=brand(None, "restricted")), "restricted"),
        (account(a=PERHAPS_GONE), None),
        (account(a=replace(PERHAPS_GONE, created=brand(2030).created), b=brand(2019)), "enabled"),
        (account(), "no_brand"),
        (Account(), None),
    ],
)
def test_help_center_of_the_oldest_brand(asked: Account, standing: str | None) -> None:
    assert fact("brands.oldest_help_center", asked) == standing


@pytest.mark.parametrize(
    ("asked", "best"),
    [
        (account(a=brand(2019, "restricted"), b=brand(2020)), "enabled"),
        (account(a=brand(2019, "restricted"), b=brand(2020, "disabled")), "restricted"),
        (account(a=brand(2019, "disabled"), b=IDLE, c=GONE), "none"),
        (account(), "none"),
        # One that is enabled for sure settles it; one that may be does not.
        (account(a=brand(2019), b=Brand()), "enabled"),
        (account(a=brand(2019, "restricted"), b=Brand()), None),
        (account(a=brand(2019, "disabled"), b=Brand(help_center="disabled")), "none"),
        (Account(), None),
    ],
)
def test_best_help_center(asked: Account, best: str | None) -> None:
    assert fact("brands.any_help_center", asked) == best


@pytest.mark.parametrize(
    ("asked", "order"),
    [
        (account(a=brand(2019), b=brand(2018)), "known"),
        (account(a=brand(2019), b=brand(2019)), "tied"),
        # Only the oldest must stand out.
        (account(a=brand(2019), b=brand(2020), c=brand(2020)), "known"),
        (account(a=brand(2019), b=brand(None)), "undated"),
        (account(a=brand(2019), b=brand(2019), c=brand(None)), "undated"),
        # Brands without an enabled help center do not take part.
        (account(a=brand(2019), b=brand(None, "disabled"), c=brand(2019, "restricted")), "known"),
        (account(a=brand(None)), "known"),
        (account(), "known"),
        # One that may have a help center matters only if it would change the order.
        (account(a=brand(2019), b=replace(brand(2020), active=None)), "known"),
        (account(a=brand(2019), b=replace(brand(2019), active=None)), None),
        (account(a=brand(2019), b=replace(brand(None), active=None)), None),
        (account(a=brand(2019), b=brand(None), c=Brand()), "undated"),
        (account(a=brand(2019), b=brand(2019), c=replace(brand(2020), active=None)), "tied"),
        (account(a=brand(2019), b=brand(2019), c=replace(brand(2018), active=None)), None),
        (Account(), None),
    ],
)
def test_order_of_the_brands_with_a_help_center(asked: Account, order: str | None) -> None:
    assert fact("brands.order", asked) == order


def reason(found: str | Undecided) -> str:
    assert isinstance(found, Undecided)
    return found.reason


def test_the_brand_that_an_effect_names() -> None:
    asked = account("c", "a", a=brand(2019), b=brand(2018), c=brand(2015, "disabled"))
    assert agent_brand(asked) == "c"
    assert default_brand(asked) == "a"
    assert oldest_brand(asked) == "c"
    assert oldest_brand_with_help_center(asked) == "b"
    assert agent_brand(account(a=brand(2019), b=GONE)) == "a"


def test_a_restricted_help_center_counts_only_if_it_is_read_so() -> None:
    asked = account(a=brand(2019), b=brand(2018, "restricted"))
    assert oldest_brand_with_help_center(asked) == "a"
    assert oldest_brand_with_help_center(asked, {"enabled", "restricted"}) == "b"


def test_of_brands_of_one_moment_the_lower_id_sends() -> None:
    asked = Account(brands={"10": brand(2019), "9": brand(2019)})
    assert oldest_brand_with_help_center(asked) == "9"


def test_why_a_brand_cannot_be_told() -> None:
    two = account(a=brand(2019, "disabled"), b=brand(None, "disabled"))
    assert "not recorded" in reason(agent_brand(two))
    assert "not recorded" in reason(default_brand(two))
    assert "no creation date is known of b" in reason(oldest_brand(two))
    assert reason(oldest_brand_with_help_center(two)) == "no brand has an active help center"
    assert "no brand is designated" in reason(agent_brand(account("none", a=brand(2019))))
    assert "brands are not known" in reason(oldest_brand(Account()))
    assert "no brand" in reason(default_brand(account()))
    unsure = account(a=brand(2019), b=replace(brand(2018), active=None))
    assert "not enough is known" in reason(oldest_brand_with_help_center(unsure))
