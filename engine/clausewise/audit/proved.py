"""A check up with what is proved of its rules."""

from dataclasses import replace

from clausewise.audit.bearing import by_share, impacts
from clausewise.audit.desk import Desk
from clausewise.audit.properties import Proved, prove
from clausewise.engines.properties import PropertyResult
from clausewise.scenarios.checkup import Checkup


def with_proofs(checkup: Checkup) -> Checkup:
    """Return the check up with each property proved or refuted, and each reading's impact.

    A property that held in every state looked at and is refuted elsewhere holds no longer.
    """
    desk = Desk(checkup.rulebook, checkup.choice)
    proofs = {id: prove(desk, each) for id, each in checkup.rulebook.properties.items()}
    return replace(
        checkup,
        properties=tuple(_refuted(each, proofs[each.name]) for each in checkup.properties),
        proofs={id: each.in_short for id, each in proofs.items()},
        impacts=by_share(impacts(desk)),
    )


def _refuted(result: PropertyResult, proof: Proved) -> PropertyResult:
    if proof.witness is None or not result.holds:
        return result
    failure = f"{proof.action}: refuted in a state that the sweep did not look at"
    return replace(result, witness=proof.witness, failure=failure)
