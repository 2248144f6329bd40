"""What is asked of an account: somebody's act, or something that the system does of itself."""

from dataclasses import dataclass
from typing import Final, Literal

from clausewise.account.model import About

Channel = Literal["screen", "api"]
Entered = Literal["entered", "empty"]
RequestVia = Literal["email", "phone", "web_form"]
AddressState = Literal["deliverable", "undeliverable"]

BY_THE_SYSTEM: Final = frozenset({"handle_request", "receive_notice"})
"""Actions without an actor."""

ON_NOBODY: Final = frozenset({"see_setting", "enable_setting", "disable_setting"})
"""Actions without a target."""

ON_ONESELF: Final = frozenset(
    {"submit_request", "verify_address", "change_primary", "use_link", "use_forgot_password"}
)
"""Actions whose target is the actor unless the request names another."""

PLACEHOLDERS: Final = ("primary", "secondary", "new")
"""Words that a request may use for an address instead of the address itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request, with what a user would take for granted filled in.

    address: an e-mail address, or one of the words `primary`, `secondary`, `new`. address_state:
    stated where the account does not have the address. None is unknown.
    """

    action: str
    actor: str | None = None
    target: str | None = None
    channel: Channel | None = "screen"
    saved: bool | None = True
    password: Entered | None = "entered"
    password_meets_policy: bool | None = None
    via: RequestVia | None = None
    about: About | None = None
    address: str | None = None
    address_state: AddressState | None = None


def target_of(request: Request) -> str | None:
    """Return the user whom the request is about; None where there is none or it is not said."""
    if request.action in ON_NOBODY:
        return None
    if request.target is None and request.action in ON_ONESELF:
        return request.actor
    return request.target


def actor_of(request: Request) -> str | None:
    """Return the user who acts; None where the system does or it is not said."""
    return None if request.action in BY_THE_SYSTEM else request.actor


def on_oneself(request: Request) -> bool | None:
    """Tell whether the actor acts on their own account; None where nobody acts, or on nobody."""
    actor, target = actor_of(request), target_of(request)
    return None if actor is None or target is None else actor == target
