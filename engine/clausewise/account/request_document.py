"""From a document to a request put to an account."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from clausewise.account.building import place_of_text, plain
from clausewise.account.model import About, Account
from clausewise.account.references import bad_address, unknown_user
from clausewise.account.request import (
    BY_THE_SYSTEM,
    ON_NOBODY,
    PLACEHOLDERS,
    AddressState,
    Channel,
    Entered,
    Request,
    RequestVia,
)
from clausewise.account.shapes import Text, Truth
from clausewise.errors import Problem
from clausewise.loading.bind import OrUnknown, bind
from clausewise.loading.document import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestShape:
    """One request; what is left out is as a user would take it."""

    action: str
    actor: Text = None
    target: Text = None
    channel: Annotated[Channel | None, OrUnknown] = "screen"
    saved: Truth = True
    password: Annotated[Entered | None, OrUnknown] = "entered"
    password_meets_policy: Truth = None
    via: Annotated[RequestVia | None, OrUnknown] = None
    about: Annotated[About | None, OrUnknown] = None
    address: Text = None
    address_state: Annotated[AddressState | None, OrUnknown] = None


def request_from_tree(node: Node, account: Account, problems: list[Problem]) -> Request | None:
    """Return the request that the document puts to the account, or None with what is wrong.

    Whether there is such an action is for the rulebook to say.
    """
    before = len(problems)
    shape = bind(node, RequestShape, problems)
    if shape is None:
        return None
    problems.extend(_problems(shape, account))
    if len(problems) > before:
        return None
    return Request(
        action=plain(shape.action),
        actor=plain(shape.actor),
        target=plain(shape.target),
        channel=plain(shape.channel),
        saved=shape.saved,
        password=plain(shape.password),
        password_meets_policy=shape.password_meets_policy,
        via=plain(shape.via),
        about=plain(shape.about),
        address=plain(shape.address),
        address_state=plain(shape.address_state),
    )


def _problems(shape: RequestShape, account: Account) -> Iterator[Problem]:
    for user in (shape.actor, shape.target):
        if user is not None and user not in account.users:
            yield unknown_user(place_of_text(user), user, account.users)
    if shape.actor is not None and shape.action in BY_THE_SYSTEM:
        message = f"nobody does `{shape.action}`: the system does it of itself"
        place = place_of_text(shape.actor)
        yield Problem(place, "needless-key", message, "leave `actor:` out")
    if shape.target is not None and shape.action in ON_NOBODY:
        message = f"`{shape.action}` is done to the account, not to a user"
        place = place_of_text(shape.target)
        yield Problem(place, "needless-key", message, "leave `target:` out")
    if shape.address is not None and shape.address not in PLACEHOLDERS:
        problem = bad_address(place_of_text(shape.address), shape.address)
        if problem is not None:
            words = ", ".join(f"`{word}`" for word in PLACEHOLDERS)
            remedy = f"write an e-mail address of the user, or one of the words {words}"
            yield Problem(problem.place, problem.code, problem.message, remedy)
