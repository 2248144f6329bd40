"""An audit as a whole: everything that is asked of a rulebook, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass

from clausewise.audit.bearing import by_share, impacts, undetermined
from clausewise.audit.checks import audit_findings
from clausewise.audit.desk import Desk
from clausewise.audit.finding import LEVELS, AuditFinding
from clausewise.audit.properties import Proved, broken_properties, prove
from clausewise.scenarios.proofs import Impact


@dataclass(frozen=True, kw_only=True)
class Audit:
    """Everything that was found. states: the known states that can be, by action."""

    desk: Desk
    properties: tuple[Proved, ...]
    findings: tuple[AuditFinding, ...]
    impacts: tuple[Impact, ...]
    states: dict[str, int | None]


def audit(desk: Desk, progress: Callable[[str, int, int], None] = lambda *_: None) -> Audit:
    """Ask everything; `progress` hears of each part done."""
    parts = 4
    progress("audit", 0, parts)
    properties = tuple(prove(desk, promise) for promise in desk.book.properties.values())
    progress("audit", 1, parts)
    findings = [*broken_properties(properties), *audit_findings(desk)]
    progress("audit", 2, parts)
    findings.extend(undetermined(desk))
    progress("audit", 3, parts)
    order = list(LEVELS)
    findings.sort(key=lambda each: (order.index(each.code), each.place, each.name))
    found = Audit(
        desk=desk,
        properties=properties,
        findings=tuple(findings),
        impacts=by_share(impacts(desk)),
        states={action: desk.states(desk.meaning(action).names) for action in desk.actions()},
    )
    progress("audit", parts, parts)
    return found
