"""What an account document may hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from clausewise.account.model import (
    About,
    Deliverability,
    Enterprise,
    HelpCenter,
    IdentityType,
    Kind,
    Link,
    MessageKind,
    Modality,
    NoticeLink,
    Notices,
    PasswordState,
    Placeholders,
    Role,
    SignOnAtStart,
    Stage,
    State,
    StepOne,
    Switch,
    Via,
)
from clausewise.loading.bind import OrUnknown

Text = Annotated[str | None, OrUnknown]
Truth = Annotated[bool | None, OrUnknown]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOnShape:
    """How one audience signs in."""

    passwords: Truth = None
    enterprise: Annotated[Enterprise | None, OrUnknown] = None
    enforced: Truth = None
    social: Annotated[tuple[str, ...] | None, OrUnknown] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOnsShape:
    """How each audience signs in."""

    team_members: Annotated[SignOnShape | None, OrUnknown] = None
    end_users: Annotated[SignOnShape | None, OrUnknown] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingShape:
    """The owner's setting; left out, it was never touched."""

    admins_can_set_passwords: Annotated[Switch | None, OrUnknown] = "unset"
    allowed_by: Text = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyShape:
    """Name and contact address of the company; `none` where the account has no such entry."""

    name: Text = None
    contact: Text = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandShape:
    """One brand."""

    created: Text = None
    active: Truth = None
    deleted: Truth = None
    help_center: Annotated[HelpCenter | None, OrUnknown] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressShape:
    """One e-mail address of a user."""

    primary: Truth = None
    verified: Truth = None
    deliverability: Annotated[Deliverability | None, OrUnknown] = None
    created: Text = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityShape:
    """A way to recognise a user other than an e-mail address."""

    type: IdentityType
    value: str
    primary: Truth = None
    verified: Truth = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UserShape:
    """One user."""

    name: Text = None
    role: Annotated[Role | None, OrUnknown] = None
    kind: Annotated[Kind | None, OrUnknown] = "regular"
    owner: Truth = None
    state: Annotated[State | None, OrUnknown] = "active"
    addresses: Annotated[Mapping[str, AddressShape] | None, OrUnknown] = None
    other_identities: Annotated[tuple[IdentityShape, ...] | None, OrUnknown] = None
    password: Annotated[PasswordState | None, OrUnknown] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingShape:
    """A request that waits to be handled."""

    via: Annotated[Via | None, OrUnknown] = None
    about: Annotated[About | None, OrUnknown] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryShape:
    """Where one user's recovery stands."""

    request: Annotated[PendingShape | None, OrUnknown] = None
    stage: Annotated[Stage | None, OrUnknown] = None
    step_one_by: Annotated[StepOne | None, OrUnknown] = None
    sign_on_at_start: Annotated[SignOnAtStart | None, OrUnknown] = None
    earlier_notice: Truth = None
    link: Annotated[Link | None, OrUnknown] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageShape:
    """One e-mail that was sent."""

    message: MessageKind
    to: str
    user: Text = None
    sender: Text = field(default=None, metadata={"key": "from"})
    says: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    link: Annotated[NoticeLink | None, OrUnknown] = None
    modality: Annotated[Modality | None, OrUnknown] = None
    placeholders: Annotated[Placeholders | None, OrUnknown] = None
    delivered: Truth = True
    sent: Text = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountShape:
    """One account at one moment; what is left out is unknown, unless said otherwise."""

    plan: Text = None
    sign_on: Annotated[SignOnsShape | None, OrUnknown] = None
    setting: Annotated[SettingShape | None, OrUnknown] = field(default_factory=SettingShape)
    password_change_notices: Annotated[Notices | None, OrUnknown] = None
    company: Annotated[CompanyShape | None, OrUnknown] = None
    agent_brand: Text = None
    default_brand: Text = None
    brands: Annotated[Mapping[str, BrandShape] | None, OrUnknown] = None
    users: Annotated[Mapping[str, UserShape] | None, OrUnknown] = field(default_factory=dict)
    # What was requested and sent is this model's own record: left out, nothing was.
    recovery: Annotated[Mapping[str, RecoveryShape] | None, OrUnknown] = field(default_factory=dict)
    outbox: tuple[MessageShape, ...] = ()
    clock: Text = None
