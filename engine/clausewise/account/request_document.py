"""From a document to a request, with every name checked against the account."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from clausewise.account.model import About, Account
from clausewise.account.references import unknown_user
from clausewise.account.request import (
    BY_THE_SYSTEM,
    ON_NOBODY,
    AddressState,
    Channel,
    Entered,
    Request,
    RequestVia,
    target_of,
)
from clausewise.errors import Problem, suggest
from clausewise.loading.bind import OrUnknown, bind
from clausewise.loading.document import Node
from clausewise.source import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestShape:
    """What is asked: an action, who acts, on whom, and how."""

    action: str
    actor: str | None = None
    target: str | None = None
    channel: Annotated[Channel | None, OrUnknown] = "screen"
    saved: Annotated[bool | None, OrUnknown] = True
    password: Annotated[Entered | None, OrUnknown] = "entered"
    password_meets_policy: Annotated[bool | None, OrUnknown] = None
    via: Annotated[RequestVia | None, OrUnknown] = None
    about: Annotated[About | None, OrUnknown] = None
    address: Annotated[str | None, OrUnknown] = None
    address_state: Annotated[AddressState | None, OrUnknown] = None
    place: Place


def request_from_tree(
    node: Node, account: Account, actions: Iterable[str], problems: list[Problem]
) -> Request | None:
    """Return the request that the document describes, or None; every problem is appended."""
    shape = bind(node, RequestShape, problems)
    if shape is None:
        return None
    before = len(problems)
    known = list(actions)
    if shape.action not in known:
        remedy = suggest(shape.action, known, "actions are " + ", ".join(known))
        place = getattr(shape.action, "place", shape.place)
        message = f"no action is called `{shape.action}`"
        problems.append(Problem(place, "unknown-action", message, remedy))
        return None
    users = account.users or {}
    for name in (shape.actor, shape.target):
        if name is not None and name not in users:
            problems.append(unknown_user(getattr(name, "place", shape.place), name, users))
    request = Request(
        action=shape.action,
        actor=shape.actor,
        target=shape.target,
        channel=shape.channel,
        saved=shape.saved,
        password=shape.password,
        password_meets_policy=shape.password_meets_policy,
        via=shape.via,
        about=shape.about,
        address=shape.address,
        address_state=shape.address_state,
    )
    problems.extend(_missing(request, shape.place))
    return request if len(problems) == before else None


def _missing(request: Request, place: Place) -> Iterable[Problem]:
    if request.action in BY_THE_SYSTEM:
        if request.actor is not None:
            message = f"`{request.action}` is done by the system and has no actor"
            yield Problem(place, "unknown-key", message, "remove `actor:`")
    elif request.actor is None:
        yield Problem(place, "missing-key", "the key `actor` is missing", "say who acts")
    if request.action in ON_NOBODY:
        if request.target is not None:
            message = f"`{request.action}` is about the account and has no target"
            yield Problem(place, "unknown-key", message, "remove `target:`")
    elif target_of(request) is None:
        yield Problem(place, "missing-key", "the key `target` is missing", "say who is acted on")
