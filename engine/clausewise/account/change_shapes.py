"""What can happen in the world between two requests."""

from dataclasses import dataclass, field
from typing import Annotated, Final, Literal

from clausewise.account.model import (
    Audience,
    Deliverability,
    Enterprise,
    HelpCenter,
    State,
    Switch,
)
from clausewise.account.shapes import Truth
from clausewise.loading.bind import OrUnknown
from clausewise.source import Place

NOWHERE: Final = Place("<change>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """Mail to the address came back for good; address: one on file, `primary` or `secondary`."""

    event: Literal["bounce"] = "bounce"
    user: str
    address: str
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOnSwitched:
    """An audience signs in another way; what is left out stays as it is."""

    event: Literal["sign_on_switched"] = "sign_on_switched"
    audience: Audience
    passwords: bool | None = None
    enterprise: Enterprise | None = None
    enforced: bool | None = None
    social: tuple[str, ...] | None = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnershipMoved:
    """The account has another owner, and only that one."""

    event: Literal["ownership_moved"] = "ownership_moved"
    to: str
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandChanged:
    """A brand changed; `agent` and `default` make it that brand or, if false, no longer so."""

    event: Literal["brand_changed"] = "brand_changed"
    brand: str
    created: str | None = None
    active: bool | None = None
    deleted: bool | None = None
    agent: bool | None = None
    default: bool | None = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCenterChanged:
    """A brand's help center has another state."""

    event: Literal["help_center_changed"] = "help_center_changed"
    brand: str
    to: HelpCenter
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChanged:
    """The setting has another value, whoever did it and whether they could."""

    event: Literal["setting_changed"] = "setting_changed"
    to: Annotated[Switch | None, OrUnknown]
    allowed_by: Annotated[str | None, OrUnknown] = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePassed:
    """The clock moved on; an unknown clock stays unknown."""

    event: Literal["time_passed"] = "time_passed"
    days: int = 0
    hours: int = 0
    minutes: int = 0
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressAdded:
    """A user has another address; as the primary one it takes the place of the one there was."""

    event: Literal["address_added"] = "address_added"
    user: str
    address: str
    primary: Truth = False
    verified: Truth = None
    deliverability: Annotated[Deliverability | None, OrUnknown] = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class UserStateChanged:
    """A user was suspended, deleted or restored."""

    event: Literal["user_state_changed"] = "user_state_changed"
    user: str
    to: Annotated[State | None, OrUnknown]
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChanged:
    """The account has another plan."""

    event: Literal["plan_changed"] = "plan_changed"
    to: Annotated[str | None, OrUnknown]
    place: Place = field(default=NOWHERE, compare=False)


Change = (
    Bounce
    | SignOnSwitched
    | OwnershipMoved
    | BrandChanged
    | HelpCenterChanged
    | SettingChanged
    | TimePassed
    | AddressAdded
    | UserStateChanged
    | PlanChanged
)

EVENTS: Final[dict[str, type[Change]]] = {
    "bounce": Bounce,
    "sign_on_switched": SignOnSwitched,
    "ownership_moved": OwnershipMoved,
    "brand_changed": BrandChanged,
    "help_center_changed": HelpCenterChanged,
    "setting_changed": SettingChanged,
    "time_passed": TimePassed,
    "address_added": AddressAdded,
    "user_state_changed": UserStateChanged,
    "plan_changed": PlanChanged,
}
