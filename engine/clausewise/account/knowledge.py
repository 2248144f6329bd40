"""What no account and request make known together, or leave unknown, whatever the rules say.

Complements what the facts file says cannot be so at once: that speaks of how things are, this of
what is known of them, which can depend on the action.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from clausewise.account.request import BY_THE_SYSTEM, ON_NOBODY
from clausewise.language.condition import Value
from clausewise.language.possible import UNKNOWN, Combination

OF_TARGET: Final = ("target.", "recovery.", "link.")
"""What the facts that a request without a target leaves unknown begin with."""


KNOWN_FIRST: Final = (
    ("target.primary_address", "target.secondary_delivery"),
    ("target.primary_address", "target.secondary_verified"),
    ("target.secondary_address", "target.primary_address"),
    ("target.secondary_address", "target.secondary_delivery"),
    ("target.secondary_address", "target.secondary_verified"),
)
"""Facts without which others are unknown: which address is the primary one bears on all of them."""


def unknowable(action: str, values: Mapping[str, Sequence[Value]]) -> Sequence[Combination]:
    """Return combinations of facts that no account and request show.

    values: the values of each fact. None in a combination is a fact that is unknown.
    """
    has_actor, has_target = action not in BY_THE_SYSTEM, action not in ON_NOBODY
    absent = [
        name
        for name in values
        if (name.startswith("actor.") and not has_actor)
        or (name.startswith(OF_TARGET) and not has_target)
    ]
    found: list[Combination] = [{name: frozenset(values[name])} for name in absent]
    if has_actor and has_target:
        # Both have to be named in the request.
        found.append({"actor.is_target": UNKNOWN})
    else:
        found.append({"actor.is_target": frozenset(values["actor.is_target"])})
    every = {name: frozenset[Value | None](known) for name, known in values.items()}
    found += [{one: UNKNOWN, other: every[other]} for one, other in KNOWN_FIRST]
    # Of which brand it is, is known before anything is known of its help center.
    unrecorded = UNKNOWN | {"unrecorded"}
    found.append(
        {
            "brands.agent_brand": unrecorded,
            "brands.agent_help_center": every["brands.agent_help_center"],
        }
    )
    # Where there is no brand, it is known that none is designated, or one that is gone.
    found += [
        {"brands.agent_brand": unrecorded, name: frozenset({"no_brand"})}
        for name in ("brands.default_help_center", "brands.oldest_help_center")
    ]
    # An agent can only be the owner where two people are marked: then it is open who of them is.
    found.append(
        {
            "actor.is_owner": frozenset({True}),
            "target.role": frozenset({"agent"}),
            "target.is_owner": UNKNOWN,
        }
    )
    return found
