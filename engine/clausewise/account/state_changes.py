"""What each effect changes in the account, one function per effect.

Every one gets the account before the request (what names in the effect refer to), the account as
changed so far, the request, and the effect's value.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, get_args

from clausewise.account import people, sign_on
from clausewise.account.addresses import (
    Undecided,
    on_file,
    registered_address,
    secondary_address,
)
from clausewise.account.certainty import any_of, either
from clausewise.account.model import (
    NONE,
    Account,
    Address,
    PasswordState,
    Recovery,
    Setting,
    Stage,
    StepOne,
    User,
    recovery_of,
)
from clausewise.account.request import Request, target_of

StateChange = Callable[[Account, Account, Request, str], Account | Undecided]

NOBODY: Final = Undecided(reason="the request names no user of the account")

STEP_ONE: Final[Mapping[str, StepOne]] = {
    "verify_address": "verified_secondary",
    "change_primary": "changed_primary",
}
"""The actions that do step one of a recovery."""


def set_setting(
    _before: Account, after: Account, request: Request, value: str
) -> Account | Undecided:
    """Switch the setting; who enables it is the one who allowed it."""
    if value == "enabled":
        setting = Setting(admins_can_set_passwords="enabled", allowed_by=request.actor)
    elif value == "disabled":
        setting = Setting(admins_can_set_passwords="disabled", allowed_by=NONE)
    else:
        return _no_such_value(value)
    return replace(after, setting=setting)


def set_password(
    _before: Account, after: Account, request: Request, value: str
) -> Account | Undecided:
    """Record who chose the target's password."""
    target = target_of(request)
    if target is None or target not in after.users:
        return NOBODY
    made: dict[str, PasswordState] = {state: state for state in get_args(PasswordState)}
    if value not in made:
        return _no_such_value(value)
    return with_user(after, target, replace(after.users[target], password=made[value]))


def set_link(_before: Account, after: Account, request: Request, value: str) -> Account | Undecided:
    """Record the state of the target's last reset link."""
    target = target_of(request)
    if target is None or target not in after.users:
        return NOBODY
    recovery = recovery_of(after, target)
    match value:
        case "unused" | "used":
            return with_recovery(after, target, replace(recovery, link=value))
        case _:
            return _no_such_value(value)


def move_recovery(
    before: Account, after: Account, request: Request, value: str
) -> Account | Undecided:
    """Move the target's recovery to a stage; a new notice begins it anew."""
    target = target_of(request)
    if target is None or target not in after.users:
        return NOBODY
    stages: dict[str, Stage] = {stage: stage for stage in get_args(Stage)}
    if value not in stages:
        return _no_such_value(value)
    recovery = replace(recovery_of(after, target), stage=stages[value])
    if value == "noticed":
        audiences = people.audiences(before.users[target])
        recovery = replace(
            recovery,
            step_one_by="none",
            sign_on_at_start=sign_on.sign_on_state(before, audiences),
            earlier_notice=True,
        )
    elif request.action in STEP_ONE and value in ("step_one_done", "complete"):
        recovery = replace(recovery, step_one_by=STEP_ONE[request.action])
    return with_recovery(after, target, recovery)


def change_address(
    before: Account, after: Account, request: Request, value: str
) -> Account | Undecided:
    """Verify the address concerned, make it the primary one, or put it on file."""
    target = target_of(request)
    if target is None or target not in after.users:
        return NOBODY
    # What `secondary` means must not shift when the same act has already made it the primary one.
    text = _concerned(before.users[target], request)
    user = after.users[target]
    if isinstance(text, Undecided):
        return text
    if user.addresses is None:
        return Undecided(reason="the user's addresses are not known")
    listed = dict(user.addresses)
    match value:
        case "verified":
            if text not in listed:
                return Undecided(reason=f"the address {text} is not on file")
            listed[text] = replace(listed[text], verified=True)
        case "primary":
            listed = {one: replace(address, primary=False) for one, address in listed.items()}
            listed[text] = replace(listed.get(text, _added(after, request)), primary=True)
        case "updated_on_file":
            # As in the product's interface, an address put on file is a secondary one at first.
            listed.setdefault(text, replace(_added(after, request), primary=_not_primary(user)))
        case _:
            return _no_such_value(value)
    return with_user(after, target, replace(user, addresses=listed))


BY_EFFECT: Final[Mapping[str, StateChange]] = {
    "setting.becomes": set_setting,
    "password.becomes": set_password,
    "link.becomes": set_link,
    "recovery.becomes": move_recovery,
    "address.becomes": change_address,
}


def with_user(account: Account, user_id: str, user: User) -> Account:
    """Return the account with the user as given."""
    return replace(account, users={**account.users, user_id: user})


def with_recovery(account: Account, user_id: str, recovery: Recovery) -> Account:
    """Return the account with the user's recovery as given."""
    return replace(account, recovery={**account.recovery, user_id: recovery})


def either_account(one: Account, other: Account, target: str | None) -> Account:
    """Return what is known of the account when it is open which of the two is the right one.

    The two differ in the setting and in what is recorded of the target, nowhere else.
    """
    joined = replace(one, setting=either(one.setting, other.setting))
    if target is None or target not in one.users:
        return joined
    recovery = either(recovery_of(one, target), recovery_of(other, target))
    if recovery != recovery_of(one, target):
        joined = with_recovery(joined, target, recovery)
    mine, theirs = one.users[target], other.users[target]
    user = replace(either(mine, theirs), addresses=_either_addresses(mine, theirs))
    return with_user(joined, target, user)


def _either_addresses(one: User, other: User) -> Mapping[str, Address] | None:
    if one.addresses is None or other.addresses is None:
        return None
    # Whether there is an address at all cannot be expressed, so then none of them is known.
    if one.addresses.keys() != other.addresses.keys():
        return None
    return {text: either(a, other.addresses[text]) for text, a in one.addresses.items()}


def _concerned(user: User, request: Request) -> str | Undecided:
    match request.address:
        case None:
            return Undecided(reason="the request does not say which address it is about")
        case "new":
            return Undecided(reason="the request does not say what the new address is")
        case "primary":
            return registered_address(user)
        case "secondary":
            return secondary_address(user)
        case text:
            return on_file(user.addresses or {}, text) or text


def _added(account: Account, request: Request) -> Address:
    return Address(deliverability=request.address_state, created=account.clock)


def _not_primary(user: User) -> bool | None:
    has_primary = any_of(address.primary for address in (user.addresses or {}).values())
    return False if has_primary else None


def _no_such_value(value: str) -> Undecided:
    return Undecided(reason=f"the modelled account knows no value `{value}`")
