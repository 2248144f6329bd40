"""Which users a synthetic account has: shares of each trait, drawn with numpy.

docs/import.md lists the shares. A block of users is drawn by seed and number alone, so that the
first thousand users of a seed are the same however many there are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from clausewise.account.model import NOTHING_UNDER_WAY, Kind, Recovery, Role, State
from clausewise.exports.people import Person
from clausewise.exports.records import KINDS, address_code

BLOCK: Final = 131_072
FIRST_ID: Final = 9_100_000_000_000_000
"""Above 2^53, as the ids of young accounts are."""
ID_STEP: Final = 11

FIRST: Final = {"role": 2, "role_type": 0, "state": 0, "primary": 1, "recovery": 0}
"""The first user is the owner: an admin who can sign in."""

STATES: Final = (
    "deliverable",
    "undeliverable",
    "reserved_example",
    "mailing_list",
    "machine",
    "ticket_sharing_partner",
    "mailer_daemon",
    "mandatory",
    None,
)
STATE_SHARES: Final = (0.940, 0.035, 0.004, 0.004, 0.003, 0.002, 0.002, 0.002, 0.008)
METHODS: Final = ("full", "none", "low", "sso", "embed")
METHOD_SHARES: Final = (0.70, 0.15, 0.08, 0.05, 0.02)

ROLES: Final[tuple[Role, ...]] = ("end_user", "agent", "admin")
ROLE_TYPES: Final = (None, 0, 1, 3, 2, 5)
USER_STATES: Final[tuple[State, ...]] = ("active", "suspended", "deleted")

# What waits or is under way, as an account document says it.
RECOVERIES: Final[tuple[Mapping[str, Any] | None, ...]] = (
    None,
    {"request": {"via": "email", "about": "password"}},
    {"request": {"via": "email", "about": "address"}},
    {"request": {"via": "email", "about": "password_and_address"}},
    {"request": {"via": "phone", "about": "password"}},
    {"request": {"via": "web_form", "about": "address"}},
    {"stage": "noticed"},
    {"stage": "started"},
    {"stage": "step_one_done", "step_one_by": "verified_secondary"},
    {"stage": "step_one_done", "step_one_by": "changed_primary"},
    {"stage": "complete", "step_one_by": "verified_secondary", "link": "used"},
    {"link": "unused"},
    {"link": "used"},
)

SHARES: Final[Mapping[str, tuple[float, ...]]] = {
    "role": (0.970, 0.026, 0.004),
    "role_type": (0.60, 0.15, 0.15, 0.04, 0.04, 0.02),
    "state": (0.970, 0.020, 0.010),
    "primary": (0.015, 0.985),
    "primary_state": STATE_SHARES,
    "primary_method": METHOD_SHARES,
    "secondaries": (0.880, 0.100, 0.020),
    "second_state": STATE_SHARES,
    "second_method": METHOD_SHARES,
    "third_state": STATE_SHARES,
    "third_method": METHOD_SHARES,
    "recovery": (
        0.916,
        0.012,
        0.006,
        0.002,
        0.005,
        0.005,
        0.004,
        0.003,
        0.001,
        0.001,
        0.001,
        0.020,
        0.024,
    ),
}
"""The share of each option of each trait, in the order in which they are drawn."""

Traits = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Block:
    """Users that stand next to each other: the number of the first, and each trait as an array."""

    first: int
    traits: Mapping[str, Any]

    def codes(self) -> Any:
        """Return one number for all traits of each user."""
        found = np.zeros(len(self), dtype=np.int64)
        for name, shares in SHARES.items():
            found = found * len(shares) + self.traits[name]
        return found

    def ids(self) -> Any:
        """Return the id of each user."""
        return FIRST_ID + ID_STEP * np.arange(self.first, self.first + len(self), dtype=np.int64)

    def each(self) -> Iterator[tuple[int, Traits]]:
        """Yield the number of each user, with the traits."""
        columns = [self.traits[name].tolist() for name in SHARES]
        for at, values in enumerate(zip(*columns, strict=True)):
            yield self.first + at, dict(zip(SHARES, values, strict=True))

    def __len__(self) -> int:
        return len(self.traits["role"])


def blocks(users: int, seed: int) -> Iterator[Block]:
    """Yield so many users, block by block."""
    for number, first in enumerate(range(0, users, BLOCK)):
        yield _block(number, first, min(BLOCK, users - first), seed)


def id_of_user(number: int) -> int:
    """Return the id of the user."""
    return FIRST_ID + ID_STEP * number


def traits_of(code: int) -> Traits:
    """Return the traits that the number stands for."""
    found = {}
    for name, shares in reversed(list(SHARES.items())):
        code, found[name] = divmod(code, len(shares))
    return found


def person_of(traits: Traits, *, owner: bool) -> Person:
    """Return the user of these traits, as an import would."""
    role = ROLES[traits["role"]]
    return Person(
        role=role,
        kind=_kind(role, traits),
        state=USER_STATES[traits["state"]],
        owner=owner,
        addresses=tuple(sorted(address_code(*parts) for parts in addresses_of(traits))),
        more=False,
        recovery=_recovery(recovery_of(traits)),
    )


def addresses_of(traits: Traits) -> Iterator[tuple[bool, bool, Any]]:
    """Yield whether each address is the primary one and verified, and its state of delivery."""
    if not traits["primary"]:
        return
    for name in ("primary", "second", "third")[: 1 + traits["secondaries"]]:
        verified = METHODS[traits[f"{name}_method"]] != "none"
        yield name == "primary", verified, STATES[traits[f"{name}_state"]]


def recovery_of(traits: Traits) -> Mapping[str, Any] | None:
    """Return what waits or is under way, whole; None where nothing does."""
    said = RECOVERIES[traits["recovery"]] if not traits["role"] else None
    if said is None:
        return None
    stage = said.get("stage", "not_started")
    begun = stage != "not_started"
    return {
        "request": said.get("request", {"via": "none"}),
        "stage": stage,
        "step_one_by": said.get("step_one_by", "none"),
        "sign_on_at_start": "passwords" if begun else "not_started",
        "earlier_notice": begun,
        "link": said.get("link", "none"),
    }


def _kind(role: Role, traits: Traits) -> Kind:
    role_type = ROLE_TYPES[traits["role_type"]] if role == "agent" else None
    return "regular" if role_type is None else KINDS[role_type]


def _recovery(said: Mapping[str, Any] | None) -> Recovery:
    if said is None:
        return NOTHING_UNDER_WAY
    request = said["request"]
    rest = {key: value for key, value in said.items() if key != "request"}
    return Recovery(request_via=request["via"], request_about=request.get("about"), **rest)


def _block(number: int, first: int, users: int, seed: int) -> Block:
    generator = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, number])))
    traits = {}
    for name, shares in SHARES.items():
        # Drawn whole, so that a block's beginning is the same however much of it is needed.
        drawn = np.searchsorted(np.cumsum(shares)[:-1], generator.random(BLOCK), side="right")
        traits[name] = drawn[:users].astype(np.int64)
    traits["primary"] |= traits["role"] > 0
    if not number:
        for name, option in FIRST.items():
            traits[name][0] = option
    return Block(first, traits)
