"""The modelled account: what a rulebook is asked about.

Everything is frozen; a change is a new account. None means unknown throughout, so that "could not
tell" never reads as "no"; where the domain knows a "none", it is the word NONE, and an empty
collection is one that is known to be empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

NONE: Final = "none"

Audience = Literal["team_members", "end_users"]
Enterprise = Literal["none", "unassigned", "assigned"]
Switch = Literal["enabled", "disabled", "unset"]
Notices = Literal["sent", "suppressed"]
HelpCenter = Literal["enabled", "restricted", "disabled"]
Role = Literal["admin", "agent", "end_user"]
Kind = Literal["regular", "light", "contributor", "chat", "custom", "billing"]
State = Literal["active", "suspended", "deleted"]
Deliverability = Literal[
    "deliverable",
    "undeliverable",
    "ticket_sharing_partner",
    "mailing_list",
    "reserved_example",
    "machine",
    "mailer_daemon",
    "mandatory",
]
IdentityType = Literal[
    "twitter",
    "facebook",
    "google",
    "microsoft",
    "phone_number",
    "agent_forwarding",
    "any_channel",
    "foreign",
    "sdk",
    "messaging",
]
PasswordState = Literal["set_by_admin", "chosen_by_user"]
Via = Literal["none", "email", "phone", "web_form"]
About = Literal["password", "address", "password_and_address"]
Stage = Literal["not_started", "noticed", "started", "step_one_done", "step_two_done", "complete"]
StepOne = Literal["none", "verified_secondary", "changed_primary"]
SignOnState = Literal[
    "passwords",
    "social",
    "single_sign_on_unassigned",
    "single_sign_on_and_passwords",
    "single_sign_on",
]
SignOnAtStart = Literal["not_started", SignOnState]
Link = Literal["none", "unused", "used"]
MessageKind = Literal["reset_link", "notice", "password_message"]
NoticeLink = Literal["absent", "present"]
Modality = Literal["will", "may"]
Placeholders = Literal["filled", "missing", "left_open"]

AUDIENCES: Final[tuple[Audience, ...]] = ("team_members", "end_users")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOn:
    """How one audience signs in; `social` lists the social buttons on offer."""

    passwords: bool | None = None
    enterprise: Enterprise | None = None
    enforced: bool | None = None
    social: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The owner's setting, and the user who allowed it (NONE: nobody did)."""

    admins_can_set_passwords: Switch | None = "unset"
    allowed_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Whom a notice tells the user to contact; NONE where the account has no such entry."""

    name: str | None = None
    contact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """One brand of the account and the state of its help center."""

    created: datetime | None = None
    active: bool | None = None
    deleted: bool | None = None
    help_center: HelpCenter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One e-mail address of a user; the address itself is the key that it is kept under."""

    primary: bool | None = None
    verified: bool | None = None
    deliverability: Deliverability | None = None
    created: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A way to recognise a user other than an e-mail address; primary is per type."""

    type: IdentityType
    value: str
    primary: bool | None = None
    verified: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody with a profile: a team member or an end user."""

    name: str | None = None
    role: Role | None = None
    kind: Kind | None = "regular"
    owner: bool | None = None
    state: State | None = "active"
    addresses: Mapping[str, Address] | None = None
    other_identities: tuple[Identity, ...] | None = None
    password: PasswordState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """Where one user's recovery by the secondary address stands.

    request_via, request_about: the last request that is not yet handled. link: the last reset link.
    """

    request_via: Via | None = None
    request_about: About | None = None
    stage: Stage | None = None
    step_one_by: StepOne | None = None
    sign_on_at_start: SignOnAtStart | None = None
    earlier_notice: bool | None = None
    link: Link | None = None


NOTHING_UNDER_WAY: Final = Recovery(
    request_via="none",
    stage="not_started",
    step_one_by="none",
    sign_on_at_start="not_started",
    earlier_notice=False,
    link="none",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """An e-mail that the account sent to one address.

    user: whose address it is. sender: a brand; None where it is not determined. says: the ids of
    a notice's statements; text: its wording, by sentence. delivered: None where it is open.
    """

    message: MessageKind
    to: str
    user: str | None = None
    sender: str | None = None
    says: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    link: NoticeLink | None = None
    modality: Modality | None = None
    placeholders: Placeholders | None = None
    delivered: bool | None = True
    sent: datetime | None = None


def _unknown_sign_on() -> Mapping[Audience, SignOn]:
    return {audience: SignOn() for audience in AUDIENCES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account at one moment.

    agent_brand: NONE where it is known that no brand is designated. recovery: a user who is not
    listed has nothing under way. outbox: what was sent, oldest first.
    """

    plan: str | None = None
    sign_on: Mapping[Audience, SignOn] = field(default_factory=_unknown_sign_on)
    setting: Setting = Setting()
    password_change_notices: Notices | None = None
    company: Company = Company()
    agent_brand: str | None = None
    default_brand: str | None = None
    brands: Mapping[str, Brand] | None = None
    users: Mapping[str, User] = field(default_factory=dict)
    recovery: Mapping[str, Recovery] = field(default_factory=dict)
    outbox: tuple[Message, ...] = ()
    clock: datetime | None = None


def recovery_of(account: Account, user: str) -> Recovery:
    """Return the user's recovery."""
    return account.recovery.get(user, NOTHING_UNDER_WAY)
