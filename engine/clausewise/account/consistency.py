"""What an account says against itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from clausewise.account.model import Account, Recovery


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two statements that cannot both be so; `path` leads to one of them in the document."""

    path: tuple[str, ...]
    message: str
    help: str
    code: str = "contradiction"


def contradictions(account: Account) -> Iterator[Contradiction]:
    """Yield what cannot be so; what is unknown contradicts nothing."""
    yield from _of_sign_on(account)
    yield from _of_brands(account)
    for user_id in account.users:
        yield from _of_user(account, user_id)
        yield from _of_addresses(account, user_id)
    for user_id, recovery in account.recovery.items():
        yield from _of_recovery(user_id, recovery)


def _of_sign_on(account: Account) -> Iterator[Contradiction]:
    for audience, sign_on in account.sign_on.items():
        if sign_on.enforced and sign_on.enterprise == "none":
            yield Contradiction(
                path=("sign_on", audience, "enforced"),
                message="sign-on is enforced, but there is no enterprise sign-on to enforce",
                help="write `enforced: false`, or say which `enterprise:` sign-on there is",
            )


def _of_brands(account: Account) -> Iterator[Contradiction]:
    for brand_id, brand in (account.brands or {}).items():
        if brand.deleted and brand.active:
            yield Contradiction(
                path=("brands", brand_id, "deleted"),
                message=f"the brand `{brand_id}` is deleted and active at once",
                help="a deleted brand has `active: false`",
            )


def _of_user(account: Account, user_id: str) -> Iterator[Contradiction]:
    user = account.users[user_id]
    if user.role != "end_user":
        return
    if user.owner:
        yield Contradiction(
            path=("users", user_id, "owner"),
            message=f"`{user_id}` is an end user and owns the account",
            help="the owner is a team member: write `role: admin`",
        )
    if user.kind not in ("regular", None):
        yield Contradiction(
            path=("users", user_id, "kind"),
            message=f"`{user_id}` is an end user and an agent of the kind `{user.kind}`",
            help="only agents are of a kind: write `role: agent`, or leave `kind:` out",
        )


def _of_addresses(account: Account, user_id: str) -> Iterator[Contradiction]:
    addresses = account.users[user_id].addresses or {}
    primary = [text for text, address in addresses.items() if address.primary]
    for text in primary[1:]:
        yield Contradiction(
            code="two-primaries",
            path=("users", user_id, "addresses", text, "primary"),
            message=f"`{user_id}` has two primary addresses, `{primary[0]}` and `{text}`",
            help="write `primary: false` for all but one",
        )


def _of_recovery(user_id: str, recovery: Recovery) -> Iterator[Contradiction]:
    stage = recovery.stage
    if stage is None:
        return
    begun = stage != "not_started"
    at_start = recovery.sign_on_at_start
    if at_start is not None and begun != (at_start != "not_started"):
        yield Contradiction(
            path=("recovery", user_id, "sign_on_at_start"),
            message=f"`sign_on_at_start: {at_start}` does not go with `stage: {stage}`",
            help="it is `not_started` until a notice was sent, and never after",
        )
    if begun and recovery.earlier_notice is False:
        yield Contradiction(
            path=("recovery", user_id, "earlier_notice"),
            message=f"no notice was sent, but the recovery stands at `{stage}`",
            help="a recovery begins with a notice: write `earlier_notice: true`",
        )
    done = recovery.step_one_by
    if done is None:
        return
    if done == "none" and stage == "step_one_done":
        yield Contradiction(
            path=("recovery", user_id, "step_one_by"),
            message="step one is done, but `step_one_by` says that nobody did it",
            help="write `verified_secondary` or `changed_primary`",
        )
    if done != "none" and stage in ("not_started", "noticed", "started", "step_two_done"):
        yield Contradiction(
            path=("recovery", user_id, "step_one_by"),
            message=f"`step_one_by: {done}` does not go with `stage: {stage}`",
            help="write `step_one_by: none`, or the stage that the recovery has reached",
        )
