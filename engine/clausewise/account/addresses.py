"""Which of a user's addresses is the registered one, and which secondary one is meant."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from clausewise.account.certainty import any_of, settled
from clausewise.account.model import Address, User

Reach = Literal["deliverable", "undeliverable"]
Presence = Literal["recorded", "none"]
Delivery = Literal[Reach, "no_address"]

REACHES: Final[tuple[Reach, ...]] = ("deliverable", "undeliverable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """Why something cannot be told from the account."""

    reason: str


def reach(address: Address) -> Reach | None:
    """Tell whether mail reaches the address.

    Every state but the first counts as undeliverable, save `mandatory`, of which the product's
    interface does not say what it means: unknown.
    """
    if address.deliverability is None or address.deliverability == "mandatory":
        return None
    return "deliverable" if address.deliverability == "deliverable" else "undeliverable"


def on_file(addresses: Mapping[str, Address], text: str) -> str | None:
    """Return the user's address that the text spells, whatever its case."""
    wanted = text.casefold()
    return next((address for address in addresses if address.casefold() == wanted), None)


def primary(addresses: Mapping[str, Address]) -> str | Undecided | None:
    """Return the primary address; None where it is known that there is none."""
    marked = [text for text, address in addresses.items() if address.primary]
    if len(marked) == 1:
        return marked[0]
    if marked:
        return Undecided(reason="several addresses are marked as primary")
    if any(address.primary is None for address in addresses.values()):
        return Undecided(reason="it is not recorded which address is the primary one")
    return None


def secondaries(addresses: Mapping[str, Address]) -> Mapping[str, Address] | Undecided:
    """Return the addresses other than the primary one."""
    first = primary(addresses)
    if isinstance(first, Undecided):
        return first
    return {text: address for text, address in addresses.items() if text != first}


def registered_address(user: User) -> str | Undecided:
    """Return the address that mail to the registered address goes to."""
    if user.addresses is None:
        return Undecided(reason="the user's addresses are not known")
    first = primary(user.addresses)
    if first is None:
        # A rulebook that takes any address for the registered one can mean only this one.
        if len(user.addresses) == 1:
            return next(iter(user.addresses))
        return Undecided(reason="the user has no primary address")
    return first


def secondary_address(user: User) -> str | Undecided:
    """Return the secondary address that is meant where one is spoken of.

    Of several it is a deliverable one, then a verified one, then the oldest, then the first by
    alphabet (the account's data gives addresses no numbers).
    """
    others = every_secondary_address(user)
    if isinstance(others, Undecided):
        return others
    for text, address in others.items():
        rivals = ((other, rival) for other, rival in others.items() if other != text)
        if all(_surely_before((text, address), rival) for rival in rivals):
            return text
    return Undecided(reason="what is known of the secondary addresses does not single one out")


def every_secondary_address(user: User) -> Mapping[str, Address] | Undecided:
    """Return the secondary addresses, of which there is at least one."""
    if user.addresses is None:
        return Undecided(reason="the user's addresses are not known")
    others = secondaries(user.addresses)
    if not isinstance(others, Undecided) and not others:
        return Undecided(reason="the user has no secondary address")
    return others


def _surely_before(one: tuple[str, Address], other: tuple[str, Address]) -> bool:
    """Tell whether the first comes before the second however the unknown turns out."""
    for mine, theirs in zip(_ranks(one[1]), _ranks(other[1]), strict=True):
        if max(mine) < min(theirs):
            return True
        if max(mine) > min(theirs):
            return False
    older, younger = one[1].created, other[1].created
    if older is None or younger is None:
        return False
    return (older, one[0]) < (younger, other[0])


def _ranks(address: Address) -> tuple[frozenset[int], frozenset[int]]:
    state, both = reach(address), frozenset({0, 1})
    return (
        both if state is None else frozenset({REACHES.index(state)}),
        both if address.verified is None else frozenset({int(not address.verified)}),
    )


def primary_presence(user: User) -> Presence | None:
    """Tell whether the user has a primary address."""
    if user.addresses is None:
        return None
    marked = any_of(address.primary for address in user.addresses.values())
    return None if marked is None else "recorded" if marked else "none"


def primary_delivery(user: User) -> Delivery | None:
    """Tell whether mail reaches the primary address, or that there is none."""
    if user.addresses is None:
        return None
    first = primary(user.addresses)
    if first is None:
        return "no_address"
    return None if isinstance(first, Undecided) else reach(user.addresses[first])


def secondary_presence(user: User) -> Presence | None:
    """Tell whether the user has a secondary address; of two addresses one surely is."""
    if user.addresses is None:
        return None
    marked = [address.primary for address in user.addresses.values()]
    if marked.count(True) <= 1 and len(marked) > 1:
        return "recorded"
    others = secondaries(user.addresses)
    return None if isinstance(others, Undecided) else "recorded" if others else "none"


def secondary_delivery(user: User) -> Delivery | None:
    """Tell whether mail reaches the secondary address, or that there is none."""
    if user.addresses is None:
        return None
    others = secondaries(user.addresses)
    if isinstance(others, Undecided):
        return None
    if not others:
        return "no_address"
    states: set[Delivery | None] = {reach(address) for address in others.values()}
    # A deliverable one comes first, so one settles it.
    return "deliverable" if "deliverable" in states else settled(states)


def secondary_verified(user: User) -> bool | None:
    """Tell whether the secondary address is verified; false where there is none."""
    if user.addresses is None:
        return None
    others = secondaries(user.addresses)
    if isinstance(others, Undecided):
        return None
    first = [a.verified for a in others.values() if reach(a) == "deliverable"]
    perhaps = [a.verified for a in others.values() if reach(a) is None]
    last = [a.verified for a in others.values() if reach(a) == "undeliverable"]
    # Among equals a verified one comes first, so one of the surely foremost settles it; of those
    # that may or may not belong to the foremost all must agree.
    if True in first or (not first and not perhaps and True in last):
        return True
    if not first and perhaps and all(perhaps):
        return True
    candidates = first + perhaps if first else perhaps + last
    return False if all(verified is False for verified in candidates) else None


def several_secondaries(user: User) -> bool | None:
    """Tell whether the user has more than one secondary address."""
    if user.addresses is None:
        return None
    most = len(user.addresses)
    marked = [address.primary for address in user.addresses.values()]
    if True in marked:
        return most > 2 if marked.count(True) == 1 else None
    return settled({most - (None in marked) > 1, most > 1})
