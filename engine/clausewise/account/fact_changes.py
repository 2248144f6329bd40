"""What an act leaves behind, where nothing but the facts of one user is known.

`effects.apply` does the same to an account document. Here what a fact becomes is told from the
facts alone, so that very many users can be followed without a document for any of them.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from clausewise.account.request import Request
from clausewise.account.state_changes import STEP_ONE
from clausewise.language.condition import Value

Row = Mapping[str, Value | None]

SIGN_ON: Final = "target.sign_on"
ARRIVES_NOT: Final[Mapping[str, str]] = {
    "reset_link.delivery": "not_delivered",
    "notice.delivery": "not_delivered",
}
"""Effects by which what was sent does not reach the user, who is then no further than before."""

NEW_PASSWORD: Final = "password.becomes"
FURTHER: Final = (NEW_PASSWORD, "link.becomes", "recovery.becomes")
"""Effects that bring a user nearer to a new password; the first is one."""


def facts_after(request: Request, effects: Iterable[tuple[str, Value]], before: Row) -> Row:
    """Return the facts of the user after an act that has these effects.

    before: the facts of the user, `target.sign_on` among them. A new address is one at which mail
    arrives, where the request says so.
    """
    after = dict(before)
    if request.action == "submit_request":
        after |= {"recovery.request_via": request.via, "recovery.request_about": request.about}
    elif request.action == "handle_request":
        after |= {"recovery.request_via": "none", "recovery.request_about": None}
    for effect, value in effects:
        match effect:
            case "link.becomes":
                after["link.state"] = value
            case "recovery.becomes":
                after |= _moved(request, value, before)
            case "address.becomes":
                after |= _address(request, value, before)
            case _:
                # Messages, and the account's own settings: nothing that is told of a user.
                pass
    return after


def _moved(request: Request, stage: Value, before: Row) -> Row:
    after: dict[str, Value | None] = {"recovery.stage": stage}
    if stage == "noticed":
        after |= {
            "recovery.step_one_by": "none",
            "recovery.sign_on_at_start": before.get(SIGN_ON),
            "recovery.earlier_notice": True,
        }
    elif request.action in STEP_ONE and stage in ("step_one_done", "complete"):
        after["recovery.step_one_by"] = STEP_ONE[request.action]
    return after


def _address(request: Request, value: Value, before: Row) -> Row:
    if value == "verified":
        return {"target.secondary_verified": True} if request.address == "secondary" else {}
    if value == "primary" or before.get("target.primary_address") == "none":
        delivery: Value | None = request.address_state
        if request.address == "secondary":
            delivery = before.get("target.secondary_delivery")
        return {"target.primary_address": "recorded", "target.primary_delivery": delivery}
    return {}
