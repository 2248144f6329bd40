"""What happens in the world between two requests, and the account after it."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from clausewise.account.addresses import (
    Undecided,
    on_file,
    registered_address,
    secondary_address,
)
from clausewise.account.building import plain
from clausewise.account.change_shapes import (
    EVENTS,
    AddressAdded,
    Bounce,
    BrandChanged,
    Change,
    HelpCenterChanged,
    OwnershipMoved,
    PlanChanged,
    SettingChanged,
    SignOnSwitched,
    TimePassed,
    UserStateChanged,
)
from clausewise.account.consistency import contradictions
from clausewise.account.instants import instant
from clausewise.account.model import NONE, Account, Address, Setting
from clausewise.account.references import (
    bad_address,
    no_such_address,
    unknown_brand,
    unknown_user,
)
from clausewise.account.state_changes import with_user
from clausewise.errors import Problem, suggest
from clausewise.loading.bind import bind
from clausewise.loading.document import Mapping, Node, Scalar


def change_from_tree(node: Node, problems: list[Problem]) -> Change | None:
    """Return the change that the document describes, or None with what is wrong with it."""
    event = node.get("event") if isinstance(node, Mapping) else None
    if not isinstance(event, Scalar) or event.value not in EVENTS:
        listed = "one of " + ", ".join(f"`{name}`" for name in EVENTS)
        if isinstance(event, Scalar):
            remedy = suggest(event.value, EVENTS, f"write {listed}")
            message = f"nothing that can happen is called `{event.value}`"
            problems.append(Problem(event.place, "unknown-event", message, remedy))
        else:
            message = "a change says under `event:` what happened"
            problems.append(Problem(node.place, "missing-key", message, f"write {listed}"))
        return None
    return bind(node, EVENTS[event.value], problems)


def changed_by_tree(account: Account, node: Node, problems: list[Problem]) -> Account | None:
    """Return the account after the change that the document describes, or None with a problem."""
    change = change_from_tree(node, problems)
    if change is None:
        return None
    after = apply_change(account, change)
    if isinstance(after, Problem):
        problems.append(after)
        return None
    return after


def apply_change(account: Account, change: Change) -> Account | Problem:
    """Return the account after the change, or why it cannot have happened to this account."""
    after = _changed(account, change)
    if isinstance(after, Problem):
        return after
    for found in contradictions(after):
        return Problem(change.place, found.code, found.message, found.help)
    return after


def _changed(account: Account, change: Change) -> Account | Problem:
    match change:
        case Bounce():
            return _bounced(account, change)
        case SignOnSwitched():
            return _sign_on_switched(account, change)
        case OwnershipMoved():
            return _ownership_moved(account, change)
        case BrandChanged() | HelpCenterChanged():
            return _brand_changed(account, change)
        case SettingChanged():
            return _setting_changed(account, change)
        case TimePassed():
            return _time_passed(account, change)
        case AddressAdded():
            return _address_added(account, change)
        case UserStateChanged():
            if change.user not in account.users:
                return unknown_user(change.place, change.user, account.users)
            user = replace(account.users[change.user], state=plain(change.to))
            return with_user(account, plain(change.user), user)
        case PlanChanged():
            return replace(account, plan=plain(change.to))
        case _:
            assert_never(change)


def _bounced(account: Account, change: Bounce) -> Account | Problem:
    if change.user not in account.users:
        return unknown_user(change.place, change.user, account.users)
    user = account.users[change.user]
    listed = user.addresses or {}
    by_word = {"primary": registered_address, "secondary": secondary_address}
    found = by_word[change.address](user) if change.address in by_word else None
    if isinstance(found, Undecided):
        remedy = "write the address itself"
        return Problem(change.place, "no-such-address", found.reason, remedy)
    text = found or on_file(listed, change.address)
    if text is None:
        return no_such_address(change.place, account, change.user, change.address)
    bounced = replace(listed[text], deliverability="undeliverable")
    return with_user(
        account, plain(change.user), replace(user, addresses={**listed, text: bounced})
    )


def _sign_on_switched(account: Account, change: SignOnSwitched) -> Account:
    old = account.sign_on[change.audience]
    social = None if change.social is None else tuple(sorted(map(plain, change.social)))
    new = replace(
        old,
        passwords=old.passwords if change.passwords is None else change.passwords,
        enterprise=plain(change.enterprise or old.enterprise),
        enforced=old.enforced if change.enforced is None else change.enforced,
        social=old.social if social is None else social,
    )
    return replace(account, sign_on={**account.sign_on, plain(change.audience): new})


def _ownership_moved(account: Account, change: OwnershipMoved) -> Account | Problem:
    if change.to not in account.users:
        return unknown_user(change.place, change.to, account.users)
    users = {name: replace(user, owner=name == change.to) for name, user in account.users.items()}
    return replace(account, users=users)


def _brand_changed(account: Account, change: BrandChanged | HelpCenterChanged) -> Account | Problem:
    brands = account.brands or {}
    if change.brand not in brands:
        return unknown_brand(change.place, change.brand, brands)
    name, old = plain(change.brand), brands[change.brand]
    if isinstance(change, HelpCenterChanged):
        new = replace(old, help_center=plain(change.to))
        return replace(account, brands={**brands, name: new})
    created = old.created
    if change.created is not None:
        created = instant(change.created)
        if created is None:
            message = f"`{change.created}` is not a date with a time of day"
            remedy = 'write it like "2026-01-05T09:00:00Z"'
            return Problem(change.place, "bad-date", message, remedy)
    new = replace(
        old,
        created=created,
        active=old.active if change.active is None else change.active,
        deleted=old.deleted if change.deleted is None else change.deleted,
    )
    return _designated(replace(account, brands={**brands, name: new}), name, change)


def _designated(account: Account, name: str, change: BrandChanged) -> Account:
    """Return the account with the brand as agent or default brand, or as neither any more."""
    if change.agent:
        account = replace(account, agent_brand=name)
    elif change.agent is False and account.agent_brand == name:
        account = replace(account, agent_brand=NONE)
    if change.default:
        return replace(account, default_brand=name)
    if change.default is False and account.default_brand == name:
        # There always is a default brand; which one it is now was not said.
        return replace(account, default_brand=None)
    return account


def _setting_changed(account: Account, change: SettingChanged) -> Account | Problem:
    by = plain(change.allowed_by)
    if by not in (None, NONE) and by not in account.users:
        return unknown_user(change.place, str(by), account.users)
    setting = Setting(admins_can_set_passwords=plain(change.to), allowed_by=by)
    return replace(account, setting=setting)


def _time_passed(account: Account, change: TimePassed) -> Account | Problem:
    message = "time passes by whole days, hours and minutes, within reason and never backwards"
    remedy = "write `days:`, `hours:` or `minutes:` with a number above 0"
    problem = Problem(change.place, "bad-duration", message, remedy)
    if min(change.days, change.hours, change.minutes) < 0:
        return problem
    try:
        passed = timedelta(days=change.days, hours=change.hours, minutes=change.minutes)
        if not passed:
            return problem
        return replace(account, clock=None if account.clock is None else account.clock + passed)
    except OverflowError:
        return problem


def _address_added(account: Account, change: AddressAdded) -> Account | Problem:
    if change.user not in account.users:
        return unknown_user(change.place, change.user, account.users)
    problem = bad_address(change.place, change.address)
    if problem is not None:
        return problem
    user = account.users[change.user]
    if user.addresses is None:
        message = f"the addresses of `{change.user}` are not known, so none can be added"
        remedy = "list them in the account, or write `addresses: {}` for none"
        return Problem(change.place, "unknown-addresses", message, remedy)
    for name, other in account.users.items():
        if on_file(other.addresses or {}, change.address) is not None:
            message = f"the address `{change.address}` is on file already, with `{name}`"
            return Problem(change.place, "duplicate-address", message, "add another address")
    listed = dict(user.addresses)
    if change.primary:
        listed = {text: replace(address, primary=False) for text, address in listed.items()}
    listed[plain(change.address)] = Address(
        primary=change.primary,
        verified=change.verified,
        deliverability=plain(change.deliverability),
        created=account.clock,
    )
    return with_user(account, plain(change.user), replace(user, addresses=listed))
