"""The messages that effects speak of, with real addresses and brands."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeVar, get_args

from clausewise.account.addresses import (
    Undecided,
    every_secondary_address,
    registered_address,
    secondary_address,
)
from clausewise.account.brands import (
    agent_brand,
    default_brand,
    oldest_brand,
    oldest_brand_with_help_center,
)
from clausewise.account.model import (
    Account,
    Message,
    MessageKind,
    Modality,
    NoticeLink,
    Placeholders,
)
from clausewise.account.request import Request, target_of
from clausewise.account.wording import PASSWORD_MESSAGE, RESET_LINK, notice_text

MESSAGE_EFFECTS: Final = frozenset(
    {
        "reset_link.to",
        "reset_link.delivery",
        "sender.brand",
        "notice.to",
        "notice.says",
        "notice.link",
        "notice.modality",
        "notice.delivery",
        "notice.placeholders",
        "password_message.to",
        "password_message.delivery",
    }
)
KINDS: Final[tuple[MessageKind, ...]] = ("reset_link", "notice", "password_message")

T = TypeVar("T")
Values = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undetermined:
    """A part of what a request brings about that cannot be told: the effect, and why."""

    part: str
    reason: str


def messages(
    account: Account,
    request: Request,
    certain: Values,
    doubtful: Values,
    counts_as_active: Collection[str],
) -> tuple[tuple[Message, ...], tuple[Undetermined, ...]]:
    """Return the messages that are certainly sent, and what of them cannot be told."""
    sent: list[Message] = []
    undetermined: list[Undetermined] = []
    sender = _sender(account, certain, counts_as_active)
    if isinstance(sender, Undecided):
        undetermined.append(Undetermined(part="sender.brand", reason=sender.reason))
        sender = None
    user = target_of(request)
    for kind in KINDS:
        recipients: list[str] = []
        for value in certain.get(f"{kind}.to", ()):
            to = _addresses(account, user, value)
            if isinstance(to, Undecided):
                undetermined.append(Undetermined(part=f"{kind}.to", reason=to.reason))
            else:
                recipients.extend(to)
        if recipients:
            draft, gaps = _draft(kind, account, certain, doubtful)
            draft = replace(draft, user=user, sender=sender)
            undetermined.extend(Undetermined(part=f"{kind}.says", reason=g.reason) for g in gaps)
            sent.extend(replace(draft, to=address) for address in dict.fromkeys(recipients))
    return tuple(sent), tuple(undetermined)


def _draft(
    kind: MessageKind, account: Account, certain: Values, doubtful: Values
) -> tuple[Message, tuple[Undecided, ...]]:
    """Return a message of the kind, not yet addressed, and what could not be put into words."""
    delivery = f"{kind}.delivery"
    message = Message(
        message=kind,
        to="",
        delivered=False if delivery in certain else None if delivery in doubtful else True,
        sent=account.clock,
    )
    if kind == "reset_link":
        return replace(message, text=(RESET_LINK,), link="present"), ()
    if kind == "password_message":
        return replace(message, text=(PASSWORD_MESSAGE,), link="absent"), ()
    says = tuple(sorted(certain.get("notice.says", ())))
    left_open = "left_open" in certain.get("notice.placeholders", ())
    text, gaps = notice_text(says, account.company, left_open=left_open)
    return replace(
        message,
        says=says,
        text=text,
        link=_one_of(get_args(NoticeLink), certain, "notice.link"),
        modality=_one_of(get_args(Modality), certain, "notice.modality"),
        placeholders=_one_of(get_args(Placeholders), certain, "notice.placeholders"),
    ), gaps


def _one_of(options: tuple[T, ...], certain: Values, effect: str) -> T | None:
    values = certain.get(effect, ())
    return next((option for option in options if option in values), None)


def _addresses(account: Account, user_id: str | None, which: str) -> tuple[str, ...] | Undecided:
    """Return the addresses that an effect names."""
    user = None if user_id is None else account.users.get(user_id)
    if user is None:
        return Undecided(reason="the request names no user of the account")
    if which == "every_secondary_address":
        every = every_secondary_address(user)
        return every if isinstance(every, Undecided) else tuple(sorted(every))
    resolve = {"registered_address": registered_address, "secondary_address": secondary_address}
    if which not in resolve:
        return Undecided(reason=f"the modelled account knows no address `{which}`")
    address = resolve[which](user)
    return address if isinstance(address, Undecided) else (address,)


def _sender(
    account: Account, certain: Values, counts_as_active: Collection[str]
) -> str | Undecided | None:
    """Return the brand that sends; None where nothing speaks of a sender."""
    if "sender.brand" not in certain:
        return None
    (which,) = certain["sender.brand"]
    match which:
        case "agent_brand":
            return agent_brand(account)
        case "oldest_brand_with_active_help_center":
            return oldest_brand_with_help_center(account, counts_as_active)
        case "oldest_brand":
            return oldest_brand(account)
        case "default_brand":
            return default_brand(account)
        case "undetermined":
            return Undecided(reason="the rules do not say which brand sends it")
        case _:
            return Undecided(reason=f"the modelled account knows no brand `{which}`")
