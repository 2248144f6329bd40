"""What is asked about every user: each act by which the article gets somebody a new password."""

from collections.abc import Collection
from typing import Final

from clausewise.account.request import Request
from clausewise.population.asked import Asked, usual_actor

ACTS: Final = (
    Request(action="send_reset_email"),
    Request(action="set_password"),
    Request(action="use_link"),
    Request(action="use_forgot_password"),
    Request(action="submit_request", via="email", about="password_and_address"),
    Request(action="handle_request"),
    Request(action="receive_notice"),
    Request(action="verify_address", address="secondary"),
    # Whoever gives a new address gives one at which mail arrives: else nothing is won by it.
    Request(action="change_primary", address="new", address_state="deliverable"),
    Request(action="update_address", address="new", address_state="deliverable"),
)
"""In the order in which a way that is as short as another is preferred."""


def asked_of(actions: Collection[str]) -> tuple[Asked, ...]:
    """Return the requests on those of the acts that the rules know."""
    return tuple(
        Asked(
            name=request.action,
            action=request.action,
            actor=usual_actor(request.action),
            details=request,
        )
        for request in ACTS
        if request.action in actions
    )
