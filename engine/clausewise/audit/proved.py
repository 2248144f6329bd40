"""A check up with what an audit of its rules finds."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from clausewise.audit.audit import Audit, audit
from clausewise.audit.desk import Desk
from clausewise.audit.finding import LEVELS, AuditFinding
from clausewise.audit.properties import Proved
from clausewise.audit.waivers import Sorted, Waiver, sort_out
from clausewise.engines.properties import PropertyResult
from clausewise.scenarios.checkup import Checkup
from clausewise.scenarios.proofs import Audited


def with_proofs(
    checkup: Checkup,
    waivers: Sequence[Waiver] = (),
    known: Collection[str] = (),
    today: str = "",
) -> Checkup:
    """Return the check up with each property proved or refuted, and whatever else an audit finds.

    A property that held in every state looked at and is refuted elsewhere holds no longer; nothing
    else that is found bears on the verdict. known: ids of findings that are not new. today: the day
    that decides which waivers have ended; it is only asked for where there are some.
    """
    found = audit(Desk(checkup.rulebook, checkup.choice))
    proofs = {each.promise.id: each for each in found.properties}
    sorted_out = sort_out(found.findings, waivers, frozenset(known), today)
    return replace(
        checkup,
        properties=tuple(_refuted(each, proofs[each.name]) for each in checkup.properties),
        proofs={id: each.in_short for id, each in proofs.items()},
        impacts=found.impacts,
        audited=tuple(_audited(found, sorted_out)),
    )


def _refuted(result: PropertyResult, proof: Proved) -> PropertyResult:
    if proof.witness is None or not result.holds:
        return result
    failure = f"{proof.action}: refuted in a state that the sweep did not look at"
    return replace(result, witness=proof.witness, failure=failure)


def _audited(found: Audit, out: Sorted) -> Iterator[Audited]:
    """Yield every finding, in the order in which an audit has them."""
    waived = {
        each.id: f"until {waiver.expires} by {waiver.owner}: {waiver.reason}"
        for each, waiver in out.waived
    }
    known = {each.id for each in out.known}
    order = list(LEVELS)
    every = (*out.left, *(each for each, _ in out.waived), *out.known)
    for each in sorted(every, key=lambda each: (order.index(each.code), each.place, each.name)):
        yield replace(
            _in_short(found.desk, each), waiver=waived.get(each.id, ""), known=each.id in known
        )


def _in_short(desk: Desk, finding: AuditFinding) -> Audited:
    witness = finding.witness
    return Audited(
        id=finding.id,
        code=finding.code,
        level=finding.level,
        says=finding.says,
        help=finding.help,
        place=finding.place,
        clauses=finding.clauses,
        action=finding.action,
        states=finding.states,
        of=finding.of,
        witness=witness,
        outcome=None if witness is None else desk.decided(finding.action, witness),
    )
