"""Which brand is the agent brand, the default one or the oldest, and how its help center stands."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Final, Literal, get_args

from clausewise.account.addresses import Undecided
from clausewise.account.certainty import settled
from clausewise.account.model import NONE, Account, Brand, HelpCenter
from clausewise.language.condition import Choice

Standing = Literal[HelpCenter, "brand_inactive", "no_brand"]
AgentBrand = Literal["named", "only_brand", "none_designated", "unrecorded"]
Best = Literal["enabled", "restricted", "none"]
Order = Literal["known", "tied", "undated"]

ENABLED: Final[frozenset[Standing]] = frozenset({"enabled"})
ENABLED_OR_RESTRICTED: Final[frozenset[Standing]] = frozenset({"enabled", "restricted"})
# From the least to the best; a disabled help center is as good as none.
STANDINGS: Final[frozenset[Standing]] = frozenset(get_args(HelpCenter))
BEST: Final[tuple[Best, ...]] = ("none", "restricted", "enabled")


def active_standings(choice: Choice) -> frozenset[Standing]:
    """Return the standings of a help center that count as active as A10 is read."""
    return ENABLED_OR_RESTRICTED if choice.get("A10") == "restricted_counts" else ENABLED


def standings(brand: Brand) -> frozenset[Standing]:
    """Return every standing of the brand's help center that what is known of it leaves open."""
    if brand.deleted or brand.active is False:
        return frozenset({"brand_inactive"})
    found = STANDINGS if brand.help_center is None else frozenset[Standing]((brand.help_center,))
    sure = brand.deleted is False and brand.active
    return found if sure else found | {"brand_inactive"}


def existing(brands: Mapping[str, Brand]) -> Mapping[str, Brand]:
    """Return the brands that are not known to be deleted."""
    return {brand_id: brand for brand_id, brand in brands.items() if not brand.deleted}


def agent_brand_record(account: Account) -> AgentBrand | None:
    """Tell how the account's data says which brand is the agent brand."""
    if account.agent_brand is not None:
        return "none_designated" if account.agent_brand == NONE else "named"
    if account.brands is None:
        return None
    present = existing(account.brands)
    least = sum(brand.deleted is False for brand in present.values())
    by_number: tuple[AgentBrand, ...] = ("none_designated", "only_brand", "unrecorded")
    return settled({by_number[min(number, 2)] for number in (least, len(present))})


def agent_brand(account: Account) -> str | Undecided:
    """Return the agent brand: the one named, or the account's only brand."""
    record = agent_brand_record(account)
    if record == "named" and account.agent_brand is not None:
        return account.agent_brand
    if record == "only_brand":
        return next(iter(existing(account.brands or {})))
    if record == "none_designated":
        return Undecided(reason="no brand is designated as the agent brand")
    return Undecided(reason="it is not recorded which brand is the agent brand")


def default_brand(account: Account) -> str | Undecided:
    """Return the default brand: the one recorded, or the account's only brand."""
    if account.default_brand is not None:
        return account.default_brand
    if account.brands is not None:
        present = existing(account.brands)
        if len(present) == 1 and all(brand.deleted is False for brand in present.values()):
            return next(iter(present))
        if not present:
            return Undecided(reason="the account has no brand")
    return Undecided(reason="it is not recorded which brand is the default one")


def standing_of(account: Account, chosen: str | Undecided) -> Standing | None:
    """Return the standing of the chosen brand's help center; `no_brand` of an account without."""
    if account.brands is None:
        return None
    if isinstance(chosen, Undecided):
        return None if existing(account.brands) else "no_brand"
    brand = account.brands.get(chosen)
    return None if brand is None else settled(standings(brand))


def agent_help_center(account: Account) -> Standing | None:
    """Return the standing of the agent brand's help center."""
    if agent_brand_record(account) == "none_designated":
        return "no_brand"
    return standing_of(account, agent_brand(account))


def oldest_help_center(account: Account) -> Standing | None:
    """Return the standing of the help center of the oldest brand of all; a deleted one is gone."""
    if account.brands is None:
        return None
    present = existing(account.brands)
    sure = {brand_id: brand for brand_id, brand in present.items() if brand.deleted is False}
    possible: set[Standing] = set() if sure else {"no_brand"}
    for brand_id, brand in present.items():
        if not any(_precedes(one, (brand_id, brand)) for one in sure.items()):
            # If it is deleted after all, it is not the oldest, and its standing is no matter.
            possible |= standings(replace(brand, deleted=False))
    return settled(possible)


def oldest_brand(account: Account) -> str | Undecided:
    """Return the oldest brand of all; of two of one moment, the one with the lower id."""
    if account.brands is None:
        return Undecided(reason="the account's brands are not known")
    present = existing(account.brands)
    return _oldest(present, lambda brand: brand.deleted is False, "the account has no brand")


def oldest_brand_with_help_center(
    account: Account, counts_as_active: Collection[str] = ENABLED
) -> str | Undecided:
    """Return the oldest brand whose help center is active.

    counts_as_active: the standings that count, which is a matter of reading.
    """
    if account.brands is None:
        return Undecided(reason="the account's brands are not known")
    candidates = {
        brand_id: brand
        for brand_id, brand in account.brands.items()
        if not standings(brand).isdisjoint(counts_as_active)
    }
    return _oldest(
        candidates,
        lambda brand: standings(brand) <= frozenset(counts_as_active),
        "no brand has an active help center",
    )


def best_help_center(account: Account) -> Best | None:
    """Return the best standing that a help center of any brand has."""
    if account.brands is None:
        return None
    ranked = [{_rank(standing) for standing in standings(b)} for b in account.brands.values()]
    least = max((min(ranks) for ranks in ranked), default=0)
    most = max((max(ranks) for ranks in ranked), default=0)
    return BEST[most] if least == most else None


def order_of_help_centers(account: Account) -> Order | None:
    """Tell whether creation dates single out the oldest brand with an enabled help center.

    `undated` goes before `tied`: a missing date leaves even the tie in doubt.
    """
    if account.brands is None:
        return None
    perhaps = [b for b in account.brands.values() if "enabled" in standings(b)]
    surely = [brand for brand in perhaps if standings(brand) == ENABLED]
    # Whatever subset of the doubtful brands counts, each answer needs at most two brands to come
    # about; so it is enough to look for those two.
    possible: set[Order] = set()
    if len(perhaps) > 1 and any(brand.created is None for brand in perhaps):
        possible.add("undated")
    if len(surely) <= 1:
        possible.add("known")
    if not any(brand.created is None for brand in surely):
        sure_dates = [brand.created for brand in surely if brand.created]
        dates = [brand.created for brand in perhaps if brand.created]
        foremost = {d for d in dates if all(d <= sure for sure in sure_dates)}
        if any(dates.count(day) > 1 for day in foremost):
            possible.add("tied")
        if any(sure_dates.count(day) <= 1 for day in foremost):
            possible.add("known")
    return settled(possible)


def _oldest(
    candidates: Mapping[str, Brand], surely: Callable[[Brand], bool | None], otherwise: str
) -> str | Undecided:
    """Return the oldest candidate, one that surely is one and precedes all that may be."""
    if not candidates:
        return Undecided(reason=otherwise)
    for brand_id, brand in candidates.items():
        rivals = (pair for pair in candidates.items() if pair[0] != brand_id)
        if surely(brand) and all(_precedes((brand_id, brand), rival) for rival in rivals):
            return brand_id
    if any(brand.created is None for brand in candidates.values()) and len(candidates) > 1:
        undated = sorted(one for one, brand in candidates.items() if brand.created is None)
        return Undecided(reason=f"no creation date is known of {', '.join(undated)}")
    return Undecided(reason="not enough is known of the brands and their help centers")


def _precedes(one: tuple[str, Brand], other: tuple[str, Brand]) -> bool:
    """Tell whether the first brand is surely the older; ids decide between brands of one moment."""
    mine, theirs = one[1].created, other[1].created
    if mine is None or theirs is None:
        return False
    return (mine, _id_order(one[0])) < (theirs, _id_order(other[0]))


def _id_order(brand_id: str) -> tuple[bool, int, str]:
    # Ids are numbers in the product's interface: 9 comes before 10.
    number = brand_id.isascii() and brand_id.isdecimal()
    digits = brand_id.lstrip("0") if number else brand_id
    return (not number, len(digits) if number else 0, digits)


def _rank(standing: Standing) -> int:
    return {"restricted": 1, "enabled": 2}.get(standing, 0)
