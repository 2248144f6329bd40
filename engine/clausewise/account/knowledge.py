"""What no account and request make known together, or leave unknown, whatever the rules say.

Complements what the facts file says cannot be so at once: that speaks of how things are, this of
what is known of them, which can depend on the action.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from clausewise.account.projection import OF_TARGET
from clausewise.account.request import BY_THE_SYSTEM, ON_NOBODY
from clausewise.language.condition import Value
from clausewise.language.possible import UNKNOWN, Combination

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
    known = {name: frozenset[Value | None](each) for name, each in values.items()}
    has_actor, has_target = action not in BY_THE_SYSTEM, action not in ON_NOBODY
    found: list[Combination] = [
        {name: every}
        for name, every in known.items()
        if (name.startswith("actor.") and not has_actor)
        or (name.startswith(OF_TARGET) and not has_target)
    ]
    oneself, agent_brand = "actor.is_target", "brands.agent_brand"
    if oneself in known:
        # It is known where both are named, as they have to be.
        found.append({oneself: UNKNOWN if has_actor and has_target else known[oneself]})
    found += [{one: UNKNOWN, other: known[other]} for one, other in KNOWN_FIRST if other in known]
    unrecorded = UNKNOWN | {"unrecorded"}
    # Of which brand it is, is known before anything is known of its help center.
    of_agent_brand = "brands.agent_help_center"
    found.append({agent_brand: unrecorded, of_agent_brand: known.get(of_agent_brand, UNKNOWN)})
    # Where there is no brand, it is known that none is designated, or one that is gone.
    found += [
        {agent_brand: unrecorded, name: frozenset({"no_brand"})}
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
    return [each for each in found if each.keys() <= known.keys()]
