"""What is asked about every user: an action, who acts, and the details of the request."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from clausewise.account.request import (
    BY_THE_SYSTEM,
    ON_NOBODY,
    ON_ONESELF,
    PLACEHOLDERS,
    Request,
)
from clausewise.errors import InputError, Problem, suggest
from clausewise.source import Place

Actor = Literal[
    "admin",
    "owner",
    "agent",
    "light_agent",
    "contributor",
    "custom_agent",
    "billing_admin",
    "end_user",
    "self",
    "system",
]

ACTORS: Final[tuple[Actor, ...]] = get_args(Actor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request that is put for every user.

    name: how columns call it. details: the request without its people.
    """

    name: str
    action: str
    actor: Actor
    details: Request

    @property
    def on_nobody(self) -> bool:
        """The account is acted on, not a user: each user is tried as the one who acts."""
        return self.action in ON_NOBODY


def usual_actor(action: str) -> Actor:
    """Return who does it: what people do for themselves, each user; what is done to them, an admin.

    What is done to the account is asked of each user too: who of them can?
    """
    if action in BY_THE_SYSTEM:
        return "system"
    return "self" if action in ON_ONESELF or action in ON_NOBODY else "admin"


def asked_of(
    actions: str,
    actor: str | None,
    details: Request,
    known: Collection[str],
    option: str = "--actions",
) -> tuple[Asked, ...]:
    """Return the requests that the options name, as in `send_reset_email,set_password:owner`.

    actor: who acts where an action names nobody. option: where the actions stand. Raises
    InputError with every problem.
    """
    problems: list[Problem] = []
    found: dict[str, Asked] = {}
    if actor is not None and actor not in ACTORS:
        problems.append(_no_actor("--actor", actor))
    for text in (part.strip() for part in actions.split(",")):
        action, colon, who = text.partition(":")
        place = Place(option)
        if action not in known:
            message = f"no action is called `{action}`"
            remedy = suggest(action, known, "the actions are " + ", ".join(known))
            problems.append(Problem(place, "unknown-action", message, remedy))
        elif text in found:
            message = f"`{text}` stands twice"
            problems.append(Problem(place, "wrong-usage", message, "take one out"))
        elif colon and who not in ACTORS:
            problems.append(_no_actor(option, who))
        else:
            given = who or (actor if action not in BY_THE_SYSTEM else None)
            problems.extend(_nobody_does(place, action, given))
            found[text] = Asked(
                name=text,
                action=action,
                actor=_actor(given, action),
                details=replace(details, action=action),
            )
    if details.address not in (None, *PLACEHOLDERS):
        message = f"`{details.address}` is one user's address"
        remedy = "write primary, secondary or new: the request is put for every user"
        problems.append(Problem(Place("--with"), "wrong-value", message, remedy))
    if problems:
        raise InputError(problems)
    return tuple(found.values())


def _actor(given: str | None, action: str) -> Actor:
    return next((actor for actor in ACTORS if actor == given), usual_actor(action))


def _no_actor(place: str, who: str) -> Problem:
    remedy = suggest(who, ACTORS, "say one of " + ", ".join(ACTORS))
    return Problem(Place(place), "wrong-value", f"nobody is called `{who}`", remedy)


def _nobody_does(place: Place, action: str, actor: str | None) -> Iterator[Problem]:
    if action in BY_THE_SYSTEM and actor not in (None, "system"):
        message = f"nobody does `{action}`: the system does it of itself"
        yield Problem(place, "wrong-usage", message, f"write `{action}` alone")
    if action not in BY_THE_SYSTEM and actor == "system":
        message = f"`{action}` is done by a person, not by the system"
        remedy = "say who: " + ", ".join(ACTORS[:-1])
        yield Problem(place, "wrong-usage", message, remedy)
