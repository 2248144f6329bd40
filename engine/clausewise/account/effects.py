"""From the effects of a decision to the next account and the messages sent.

Effects name what the rules name (the registered address, the agent brand); here the account says
what that is. What it cannot say becomes a part that is undetermined, never a value made up.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from clausewise.account import state_changes
from clausewise.account.addresses import Undecided
from clausewise.account.brands import ENABLED
from clausewise.account.messages import MESSAGE_EFFECTS, Undetermined, messages
from clausewise.account.model import Account, Message, recovery_of
from clausewise.account.request import Request, target_of
from clausewise.language.condition import Value

MANY: Final = frozenset({"notice.says", "address.becomes"})
"""Effects that may have several values at once."""


class BroughtAbout(NamedTuple):
    """One effect of a decision; `open` where it is unknown whether it comes about."""

    effect: str
    value: Value
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedEffects:
    """What has come of a request: the account afterwards, what was sent, what cannot be told."""

    account: Account
    messages: tuple[Message, ...]
    undetermined: tuple[Undetermined, ...]


def apply(
    account: Account,
    request: Request,
    outcome_effects: Iterable[tuple[str, Value, bool]],
    *,
    counts_as_active: Collection[str] = ENABLED,
) -> AppliedEffects:
    """Return the account after the request; addresses and brands are those from before it.

    Of an effect that is open, what it would change becomes unknown, and no message is sent.
    counts_as_active: the standings of a help center that count as active, a matter of reading.
    """
    certain, doubtful, undetermined = _sorted_out(outcome_effects)
    sent, unresolved = messages(account, request, certain, doubtful, counts_as_active)
    undetermined.extend(unresolved)
    after = _taken_note_of(account, request)
    for values, is_open in ((certain, False), (doubtful, True)):
        for effect, listed in values.items():
            for value in listed:
                changed = _changed(account, after, request, (effect, value))
                if isinstance(changed, Undecided):
                    undetermined.append(Undetermined(part=effect, reason=changed.reason))
                elif is_open:
                    after = state_changes.either_account(after, changed, target_of(request))
                else:
                    after = changed
    return AppliedEffects(
        account=replace(after, outbox=(*after.outbox, *sent)),
        messages=sent,
        undetermined=tuple(dict.fromkeys(undetermined)),
    )


def _sorted_out(
    effects: Iterable[tuple[str, Value, bool]],
) -> tuple[dict[str, list[str]], dict[str, list[str]], list[Undetermined]]:
    """Return the certain and the open values of each effect, and why something is open."""
    certain: dict[str, list[str]] = {}
    doubtful: dict[str, list[str]] = {}
    for effect, value, is_open in dict.fromkeys(effects):
        (doubtful if is_open else certain).setdefault(effect, []).append(str(value))
    # What one rule brings about for certain is in no doubt because another rule might, too.
    for effect, values in certain.items():
        still_open = [value for value in doubtful.pop(effect, ()) if value not in values]
        if still_open:
            doubtful[effect] = still_open
    undetermined = [
        Undetermined(part=effect, reason=f"it is open whether `{value}` comes about")
        for effect, values in doubtful.items()
        for value in values
    ]
    for effect, values in list(certain.items()):
        if len(values) > 1 and effect not in MANY:
            # The rules contradict themselves; to pick one would be to decide between them.
            listed = ", ".join(f"`{value}`" for value in values)
            reason = f"the rules bring about several values at once: {listed}"
            undetermined.append(Undetermined(part=effect, reason=reason))
            doubtful.setdefault(effect, []).extend(certain.pop(effect))
    return certain, doubtful, undetermined


def _taken_note_of(account: Account, request: Request) -> Account:
    """Return the account with what the request leaves behind whatever the rules say of it.

    A request that was submitted exists, even where the rules are silent about it: whether it is
    met is decided when it is handled. And one that was handled waits no more, met or not.
    """
    target = target_of(request)
    if target is None:
        return account
    recovery = recovery_of(account, target)
    if request.action == "submit_request":
        recovery = replace(recovery, request_via=request.via, request_about=request.about)
    elif request.action == "handle_request":
        recovery = replace(recovery, request_via="none", request_about=None)
    else:
        return account
    return state_changes.with_recovery(account, target, recovery)


def _changed(
    before: Account, after: Account, request: Request, effect: tuple[str, str]
) -> Account | Undecided:
    name, value = effect
    if name in MESSAGE_EFFECTS:
        return after
    if name not in state_changes.BY_EFFECT:
        return Undecided(reason="the modelled account knows no such effect")
    return state_changes.BY_EFFECT[name](before, after, request, value)
