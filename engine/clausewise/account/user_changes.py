"""What is otherwise of a user of whom something else is said to be so, told from facts alone.

`fact_changes` follows what an act leaves behind; here nobody acts: it is only asked what would be.
"""

from collections.abc import Mapping
from typing import Final

from clausewise.account.people import AS_TARGET
from clausewise.account.projection import FACTS, OF_TARGET
from clausewise.language.condition import Value

Row = Mapping[str, Value | None]

ROLE: Final = ("target.role", "actor.role")
OWNERSHIP: Final = ("target.is_owner", "actor.marked_owner")
CHANGEABLE: Final = (
    *(fact for fact in FACTS if fact.startswith(OF_TARGET) and fact not in OWNERSHIP),
    "actor.role",
)
"""What can be said of many users at once; of these only one can be the owner."""

ALLOWED: Final = "setting.allowed_by_current_owner"
SWITCH: Final = "setting.admins_can_set_passwords"

NOTHING_UNDER_WAY: Final[Row] = {
    "recovery.request_via": "none",
    "recovery.request_about": None,
    "recovery.stage": "not_started",
    "recovery.step_one_by": "none",
    "recovery.sign_on_at_start": "not_started",
}
"""A recovery that is reset, with the request that began it; a notice that was sent stays sent."""


def role_of(said: str) -> Row:
    """Return the facts of who has a role, as one who acts and as one who is acted on."""
    return dict(zip(ROLE, (AS_TARGET.get(said, "agent"), said), strict=True))


def facts_of_owner(row: Row, *, owns: bool) -> dict[str, Value | None]:
    """Return the facts of a user who owns the account, or does not; the owner is an admin."""
    after = {fact: owns if fact in OWNERSHIP else value for fact, value in row.items()}
    if owns and row.get(ROLE[0]) is None:
        after |= {fact: value for fact, value in role_of("admin").items() if fact in row}
    return after


def allowed_by_another(allowed: Value | None, switch: Value | None) -> Value | None:
    """Tell whether the setting is on by leave of the owner, once the owner is another one.

    allowed: whether it was on by leave of the one before. Who else may have allowed it, if that
    one did not, no fact tells: it may have been the new owner.
    """
    on = switch not in ("disabled", "unset")
    return None if allowed is None or (on and not allowed) else False


def facts_otherwise(said: Row, before: Row) -> Row:
    """Return the facts of a user of whom `said` is so; None is unknown.

    What hangs on it and is not said follows where it must, and is unknown where it may be either
    way: of a new address nobody knows whether mail arrives there.
    """
    after = {**before, **said}
    for which in ("primary", "secondary"):
        after |= {
            fact: value for fact, value in _address(which, said, before).items() if fact not in said
        }
    return after


def _address(which: str, said: Row, before: Row) -> Row:
    address, delivery = f"target.{which}_address", f"target.{which}_delivery"
    there_was_none = before.get(address) == "none" or before.get(delivery) == "no_address"
    after: dict[str, Value | None] = {}
    if said.get(address) == "none":
        after = {delivery: "no_address", "target.secondary_verified": False}
    elif said.get(address) == "recorded" and there_was_none:
        after = {delivery: None, "target.secondary_verified": None}
    if after and which == "secondary":
        return {**after, "target.several_secondaries": False}
    return {fact: value for fact, value in after.items() if fact == delivery}
