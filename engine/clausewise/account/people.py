"""Who a user is: role, kind, ownership."""

from collections.abc import Mapping
from itertools import product
from typing import Final, Literal, get_args

from clausewise.account.certainty import open_to
from clausewise.account.model import Account, Audience, Kind, Role, User

ActorRole = Literal[
    "admin", "agent", "light_agent", "contributor", "custom_agent", "billing_admin", "end_user"
]

AGENT_ROLES: Final[dict[Kind, ActorRole]] = {
    "regular": "agent",
    "light": "light_agent",
    "contributor": "contributor",
    "chat": "agent",
    "custom": "custom_agent",
    "billing": "billing_admin",
}

AS_TARGET: Final[Mapping[str, Role]] = {"admin": "admin", "end_user": "end_user"}
"""The role that somebody has as a target; everybody of any other role is an agent then."""


def possible_roles(user: User) -> frozenset[ActorRole]:
    """Return every role that what is known of the user leaves open.

    A kind of agent implies a team member, and an owner is an admin unless a role is given. Only
    a billing admin's kind outweighs the role: that is no admin, whatever role the data gives.
    """
    role = user.role
    if role is None and user.owner:
        role = "admin"
    found = frozenset(
        _role(role=role, kind=kind)
        for role, kind in product(open_to(role, get_args(Role)), open_to(user.kind, get_args(Kind)))
    )
    if role is None and user.kind not in (None, "regular"):
        return found - {"admin", "end_user"}
    return found


def _role(*, role: Role, kind: Kind) -> ActorRole:
    if role == "end_user":
        return "end_user"
    if role == "admin" and kind != "billing":
        return "admin"
    return AGENT_ROLES[kind]


def target_roles(user: User) -> frozenset[Role]:
    """Return the roles that the user may have as a target: agents of every kind are one."""
    return frozenset(AS_TARGET.get(role, "agent") for role in possible_roles(user))


def audiences(user: User) -> frozenset[Audience]:
    """Return the audiences that the user may belong to."""
    return frozenset(
        "end_users" if role == "end_user" else "team_members" for role in target_roles(user)
    )


def marked_owner(user: User) -> bool | None:
    """Tell whether the user is marked as owner, alone or with others.

    Where the data marks nobody, only an admin can be the owner.
    """
    if user.owner is None and "admin" not in possible_roles(user):
        return False
    return user.owner


def is_owner(account: Account, user: User) -> bool | None:
    """Tell whether the user is the account's owner.

    There is one owner: of several users who are marked, it is unknown which one it is.
    """
    several = sum(other.owner is True for other in account.users.values()) > 1
    return None if user.owner and several else marked_owner(user)


def allowed_by_current_owner(account: Account) -> bool | None:
    """Tell whether the setting is on by leave of the one who is the owner now."""
    setting = account.setting
    owner: bool | None = None
    if setting.allowed_by is not None:
        by = account.users.get(setting.allowed_by)
        owner = False if by is None else is_owner(account, by)
    switch = setting.admins_can_set_passwords
    if owner is False or switch in ("disabled", "unset"):
        return False
    return None if switch is None else owner
