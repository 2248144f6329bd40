"""From a document to a request put to an account."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Annotated

from clausewise.account.building import place_of_text, plain
from clausewise.account.model import About, Account
from clausewise.account.references import bad_address, unknown_user
from clausewise.account.request import (
    BY_THE_SYSTEM,
    ON_NOBODY,
    ON_ONESELF,
    PLACEHOLDERS,
    AddressState,
    Channel,
    Entered,
    Request,
    RequestVia,
)
from clausewise.account.shapes import Text, Truth
from clausewise.errors import Problem, suggest
from clausewise.loading.bind import OrUnknown, bind
from clausewise.loading.document import Node
from clausewise.source import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestShape:
    """One request; what is left out is as a user would take it."""

    action: str
    actor: str | None = None
    target: str | None = None
    channel: Annotated[Channel | None, OrUnknown] = "screen"
    saved: Truth = True
    password: Annotated[Entered | None, OrUnknown] = "entered"
    password_meets_policy: Truth = None
    via: Annotated[RequestVia | None, OrUnknown] = None
    about: Annotated[About | None, OrUnknown] = None
    address: Text = None
    address_state: Annotated[AddressState | None, OrUnknown] = None
    place: Place


def request_from_tree(
    node: Node, account: Account, actions: Collection[str], problems: list[Problem]
) -> Request | None:
    """Return the request that the document puts to the account, or None with what is wrong.

    actions: those that the rulebook knows.
    """
    before = len(problems)
    shape = bind(node, RequestShape, problems)
    if shape is None:
        return None
    request = _request(shape)
    if shape.action in actions:
        problems.extend(_people_problems(shape, request))
    else:
        message = f"no action is called `{shape.action}`"
        remedy = suggest(shape.action, actions, "the actions are " + ", ".join(actions))
        problems.append(Problem(place_of_text(shape.action), "unknown-action", message, remedy))
    problems.extend(_reference_problems(shape, account))
    return request if len(problems) == before else None


def request_details(node: Node, problems: list[Problem]) -> Request | None:
    """Return a request as it is put for anybody, or None with what is wrong with its details."""
    shape = bind(node, RequestShape, problems)
    return None if shape is None else _request(shape)


def _request(shape: RequestShape) -> Request:
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


def _people_problems(shape: RequestShape, request: Request) -> Iterator[Problem]:
    """Yield who is missing from the request, and who has no place in it."""
    if request.action in BY_THE_SYSTEM and shape.actor is not None:
        message = f"nobody does `{shape.action}`: the system does it of itself"
        place = place_of_text(shape.actor)
        yield Problem(place, "needless-key", message, "leave `actor:` out")
    if request.action not in BY_THE_SYSTEM and shape.actor is None:
        yield Problem(shape.place, "missing-key", "the key `actor` is missing", "say who acts")
    if request.action in ON_NOBODY and shape.target is not None:
        message = f"`{shape.action}` is done to the account, not to a user"
        place = place_of_text(shape.target)
        yield Problem(place, "needless-key", message, "leave `target:` out")
    # Who is missing as the actor of an act on oneself is missing once, not twice.
    acts_on_other = request.action not in ON_NOBODY and request.action not in ON_ONESELF
    if acts_on_other and shape.target is None:
        message = "the key `target` is missing"
        yield Problem(shape.place, "missing-key", message, "say who is acted on")


def _reference_problems(shape: RequestShape, account: Account) -> Iterator[Problem]:
    """Yield users who are not there, and addresses that cannot be."""
    for user in (shape.actor, shape.target):
        if user is not None and user not in account.users:
            yield unknown_user(place_of_text(user), user, account.users)
    if shape.address is not None and shape.address not in PLACEHOLDERS:
        problem = bad_address(place_of_text(shape.address), shape.address)
        if problem is not None:
            words = ", ".join(f"`{word}`" for word in PLACEHOLDERS)
            remedy = f"write an e-mail address of the user, or one of the words {words}"
            yield Problem(problem.place, problem.code, problem.message, remedy)
