"""From account and request to facts: one function per fact, by the fact's id.

A fact that is absent is unknown. No function depends on a reading: what the article leaves open is
settled by the rules, from facts that tell the cases apart.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from clausewise.account import addresses, brands, people, sign_on
from clausewise.account.certainty import any_of, settled
from clausewise.account.model import NONE, Account, Recovery, User, recovery_of
from clausewise.account.request import PLACEHOLDERS, Request, actor_of, on_oneself, target_of
from clausewise.language.condition import Value

Projection = Callable[[Account, Request], Value | None]

OF_TARGET: Final = ("target.", "recovery.", "link.")
"""What the facts of whoever is acted on begin with."""

PLANS: Final = frozenset(
    {
        "suite_team",
        "suite_growth",
        "suite_professional",
        "suite_enterprise",
        "suite_enterprise_plus",
        "support_team",
        "support_professional",
        "support_enterprise",
        "employee_service_suite",
    }
)


def project(account: Account, request: Request) -> dict[str, Value]:
    """Return every fact that the account and the request make known."""
    found = ((fact, of(account, request)) for fact, of in FACTS.items())
    return {fact: value for fact, value in found if value is not None}


def plan(account: Account) -> Value | None:
    """Return the plan, however it is spelled: `Suite Growth` is suite_growth; others are other."""
    if account.plan is None:
        return None
    name = re.sub(r"[^a-z0-9]+", "_", account.plan.casefold()).strip("_")
    return name if name in PLANS else "other"


def company_details(account: Account) -> Value | None:
    """Tell whether name and contact address are there; one that is missing settles it."""
    missing = any_of(
        None if part is None else part == NONE
        for part in (account.company.name, account.company.contact)
    )
    return None if missing is None else "missing" if missing else "complete"


def actor_role(_account: Account, user: User) -> Value | None:
    """Return the role in which the user acts, agents by their kind."""
    return settled(people.possible_roles(user))


def target_role(_account: Account, user: User) -> Value | None:
    """Return the role that the user has as a target, agents of every kind alike."""
    return settled(people.target_roles(user))


def target_sign_on(account: Account, user: User) -> Value | None:
    """Return how the user's audience signs in; of an unknown audience, what both have in common."""
    return sign_on.sign_on_state(account, people.audiences(user))


def default_help_center(account: Account) -> Value | None:
    """Return the standing of the default brand's help center."""
    return brands.standing_of(account, brands.default_brand(account))


def address_concerned(account: Account, request: Request) -> Value | None:
    """Tell which of the target's addresses is concerned; one that is not on file is new."""
    if request.address is None or request.address in PLACEHOLDERS:
        return request.address
    user = _target(account, request)
    if user is None or user.addresses is None:
        return None
    text = addresses.on_file(user.addresses, request.address)
    if text is None:
        return "new"
    first = addresses.primary(user.addresses)
    if isinstance(first, addresses.Undecided):
        return "secondary" if user.addresses[text].primary is False else None
    return "primary" if text == first else "secondary"


def address_state(account: Account, request: Request) -> Value | None:
    """Tell whether mail reaches the address concerned: as stated, or else as the account has it."""
    user = _target(account, request)
    if request.address_state is not None or user is None or user.addresses is None:
        return request.address_state
    if request.address in ("primary", "secondary"):
        first = request.address == "primary"
        state = addresses.primary_delivery(user) if first else addresses.secondary_delivery(user)
        return None if state == "no_address" else state
    text = None if request.address is None else addresses.on_file(user.addresses, request.address)
    return None if text is None else addresses.reach(user.addresses[text])


def earlier_notice(recovery: Recovery) -> Value | None:
    """Tell whether this user was ever sent a notice; a recovery beyond its start tells as much."""
    if recovery.earlier_notice is None and recovery.stage not in (None, "not_started"):
        return True
    return recovery.earlier_notice


def stage(recovery: Recovery) -> Value | None:
    """Return how far the recovery has come; where no notice was sent, it has not begun."""
    if recovery.stage is None and (
        recovery.earlier_notice is False or recovery.sign_on_at_start == "not_started"
    ):
        return "not_started"
    return recovery.stage


def step_one_by(recovery: Recovery) -> Value | None:
    """Return how step one was done; nobody did it where the stage says that it is not done."""
    not_done = stage(recovery) not in (None, "step_one_done", "complete")
    return "none" if not_done else recovery.step_one_by


def sign_on_at_start(recovery: Recovery) -> Value | None:
    """Return how the target signed in when the notice was sent; without one, not_started."""
    return "not_started" if stage(recovery) == "not_started" else recovery.sign_on_at_start


def _of_account(what: Callable[[Account], Value | None]) -> Projection:
    return lambda account, _request: what(account)


def _of_request(what: Callable[[Request], Value | None]) -> Projection:
    return lambda _account, request: what(request)


def _of_actor(what: Callable[[Account, User], Value | None]) -> Projection:
    def projected(account: Account, request: Request) -> Value | None:
        actor = actor_of(request)
        user = None if actor is None else account.users.get(actor)
        return None if user is None else what(account, user)

    return projected


def _of_target(what: Callable[[Account, User], Value | None]) -> Projection:
    def projected(account: Account, request: Request) -> Value | None:
        user = _target(account, request)
        return None if user is None else what(account, user)

    return projected


def _of_recovery(what: Callable[[Recovery], Value | None]) -> Projection:
    def projected(account: Account, request: Request) -> Value | None:
        target = target_of(request)
        return None if target is None else what(recovery_of(account, target))

    return projected


def _target(account: Account, request: Request) -> User | None:
    target = target_of(request)
    return None if target is None else account.users.get(target)


FACTS: Final[Mapping[str, Projection]] = {
    "account.plan": _of_account(plan),
    "account.single_sign_on_anywhere": _of_account(sign_on.used_anywhere),
    "account.password_change_notices": _of_account(lambda a: a.password_change_notices),
    "company.details": _of_account(company_details),
    "setting.admins_can_set_passwords": _of_account(lambda a: a.setting.admins_can_set_passwords),
    "setting.allowed_by_current_owner": _of_account(people.allowed_by_current_owner),
    "actor.role": _of_actor(actor_role),
    "actor.is_owner": _of_actor(people.is_owner),
    "actor.marked_owner": _of_actor(lambda _, user: people.marked_owner(user)),
    "actor.state": _of_actor(lambda _, user: user.state),
    "actor.is_target": _of_request(on_oneself),
    "target.role": _of_target(target_role),
    "target.is_owner": _of_target(people.is_owner),
    "target.state": _of_target(lambda _, user: user.state),
    "target.sign_on": _of_target(target_sign_on),
    "target.primary_address": _of_target(lambda _, user: addresses.primary_presence(user)),
    "target.primary_delivery": _of_target(lambda _, user: addresses.primary_delivery(user)),
    "target.secondary_address": _of_target(lambda _, user: addresses.secondary_presence(user)),
    "target.secondary_delivery": _of_target(lambda _, user: addresses.secondary_delivery(user)),
    "target.secondary_verified": _of_target(lambda _, user: addresses.secondary_verified(user)),
    "target.several_secondaries": _of_target(lambda _, user: addresses.several_secondaries(user)),
    "brands.agent_brand": _of_account(brands.agent_brand_record),
    "brands.agent_help_center": _of_account(brands.agent_help_center),
    "brands.default_help_center": _of_account(default_help_center),
    "brands.oldest_help_center": _of_account(brands.oldest_help_center),
    "brands.any_help_center": _of_account(brands.best_help_center),
    "brands.order": _of_account(brands.order_of_help_centers),
    "request.channel": _of_request(lambda request: request.channel),
    "request.saved": _of_request(lambda request: request.saved),
    "request.password": _of_request(lambda request: request.password),
    "request.password_meets_policy": _of_request(lambda request: request.password_meets_policy),
    "request.via": _of_request(lambda request: request.via),
    "request.about": _of_request(lambda request: request.about),
    "request.address": address_concerned,
    "request.address_state": address_state,
    "recovery.request_via": _of_recovery(lambda recovery: recovery.request_via),
    "recovery.request_about": _of_recovery(lambda recovery: recovery.request_about),
    "recovery.stage": _of_recovery(stage),
    "recovery.step_one_by": _of_recovery(step_one_by),
    "recovery.earlier_notice": _of_recovery(earlier_notice),
    "recovery.sign_on_at_start": _of_recovery(sign_on_at_start),
    "link.state": _of_recovery(lambda recovery: recovery.link),
}
