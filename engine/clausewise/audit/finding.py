"""One thing that an audit finds, whatever check found it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from clausewise.language.condition import Facts
from clausewise.source import Place

Level = Literal["error", "warning", "note"]

LEVELS: Final[Mapping[str, Level]] = {
    "property-broken": "error",
    "property-idle": "error",
    "dead-rule": "error",
    "permit-always-overruled": "error",
    "unacknowledged-overlap": "warning",
    "redundant-rule": "warning",
    "unreached-effect": "warning",
    "audit-undecided": "warning",
    "idle-reading": "note",
    "silence": "note",
    "undetermined-by": "note",
    "expired-waiver": "error",
    "unknown-waiver": "error",
}
"""Every code, with how grave it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFinding:
    """One finding.

    name: what it is about, which with the code tells it from others. states: in how many states it
    is so, of how many that can be; None where it is not a matter of states, or nobody could count
    them. witness: facts, and readings, of one such state.
    """

    code: str
    name: str
    says: str
    place: Place
    help: str
    clauses: tuple[str, ...] = ()
    action: str = ""
    states: int | None = None
    of: int | None = None
    witness: Facts | None = None

    @property
    def level(self) -> Level:
        """How grave it is."""
        return LEVELS[self.code]

    @property
    def id(self) -> str:
        """By which waivers and baselines know it: it stays when lines move."""
        return f"{self.code}:{self.name}"


def share(states: int, of: int) -> str:
    """Return the share in words, never rounded to none or to all.

    >>> share(1, 3), share(1, 1_000_000), share(5, 5), share(999_999, 1_000_000)
    ('33.3 %', 'under 0.1 %', '100 %', 'over 99.9 %')
    """
    if states in (0, of):
        return f"{100 if states else 0} %"
    tenths = 1000 * states // of
    if tenths == 0:
        return "under 0.1 %"
    return f"{tenths / 10:.1f} %" if tenths < 999 else "over 99.9 %"
