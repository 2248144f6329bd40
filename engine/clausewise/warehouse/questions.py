"""From requests that are put for every user to where a query takes their facts from.

The facts are those that `population.facts` gives a row, told before there is one.
"""

from collections.abc import Iterator
from typing import Final

from clausewise.population.asked import Asked
from clausewise.population.facts import (
    ADDRESS_STATE,
    DELIVERY,
    OF_ACCOUNT,
    OF_REQUEST,
    OF_USER,
    ROLE,
    SAME,
    SIGN_ON,
    Surroundings,
    stated,
)
from clausewise.warehouse.origins import ByColumn, Column, Constant, Origin, Origins, Question

IS_TARGET: Final = "actor.is_target"
IS_OWNER: Final = "target.is_owner"
DELIVERIES: Final = ("deliverable", "undeliverable")


def question_of(asked: Asked, around: Surroundings | None, same: Origins) -> Question:
    """Return the request as a question.

    around: what the account makes known; None where its facts are columns. same: facts that stand
    whatever else is said of them.
    """
    origins = dict(_origins(asked, around))
    return Question(name=asked.name, action=asked.action, origins={**origins, **same})


def question_of_columns(action: str, around: Surroundings | None, same: Origins) -> Question:
    """Return the question where the table says of each row who acts, and how."""
    return Question(name=action, action=action, origins={**dict(_of_account(around)), **same})


def _origins(asked: Asked, around: Surroundings | None) -> Iterator[tuple[str, Origin]]:
    yield from _of_account(around)
    said = stated(asked.details)
    yield from ((fact, Constant(said.get(fact))) for fact in OF_REQUEST)
    yield from _of_actor(asked)
    if asked.on_nobody:
        yield from ((fact, Constant(None)) for fact in (*OF_USER, SIGN_ON))
        return
    if asked.details.address_state is None and asked.details.address in DELIVERY:
        arrives = tuple((state, state) for state in DELIVERIES)
        yield ADDRESS_STATE, ByColumn(DELIVERY[asked.details.address], arrives)


def _of_account(around: Surroundings | None) -> Iterator[tuple[str, Origin]]:
    if around is not None:
        yield from ((fact, Constant(around.facts.get(fact))) for fact in OF_ACCOUNT)
        yield SIGN_ON, ByColumn(ROLE, tuple(around.sign_on.items()))


def _of_actor(asked: Asked) -> Iterator[tuple[str, Origin]]:
    who = asked.actor
    if who == "self":
        yield from ((fact, Column(column)) for fact, column in SAME.items())
    else:
        owner = who == "owner"
        known: dict[str, Constant] = {
            "actor.role": Constant("admin" if owner else who),
            "actor.marked_owner": Constant(owner),
            "actor.is_owner": Constant(owner),
            "actor.state": Constant("active"),
        }
        nobody = who == "system"
        yield from ((fact, Constant(None) if nobody else known[fact]) for fact in SAME)
    if asked.on_nobody or who == "system":
        yield IS_TARGET, Constant(False)
    else:
        # The one owner is somebody else for everybody but for the owner.
        yield IS_TARGET, Column(IS_OWNER) if who == "owner" else Constant(who == "self")
