"""What was proved of the rules, for whoever sums a check up."""

from dataclasses import dataclass
from typing import Final, Literal

from clausewise.language.condition import Facts
from clausewise.language.outcome import Outcome
from clausewise.source import Place

Standing = Literal["proved", "broken", "idle", "undecided"]
"""idle: no state meets its condition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyProof:
    """What became of a property over every state, those with unknown facts included.

    states: the known states that meet its condition; None where nobody can count them.
    """

    standing: Standing
    states: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What another option of a reading changes on one action, the other readings as chosen.

    Numbers of known states that can be: of all, and of those in which the verdict, the effects,
    either of the two, or the clauses behind the verdict are others; None where nobody can count
    them. example: one of the states, of which the verdict is another wherever that can be.
    """

    reading: str
    option: str
    action: str
    of: int | None
    verdicts: int | None
    effects: int | None
    outcomes: int | None
    clauses: int | None
    example: Facts | None


UNDECIDED: Final = "audit-undecided"
"""The code of a question that was not answered: nothing was found."""

ABOUT_PROPERTIES: Final = ("property-broken", "property-idle")
"""Codes for properties that do not hold, or never applied, of which a check up says so itself."""

SAID_ELSEWHERE: Final = (*ABOUT_PROPERTIES, UNDECIDED)
"""Codes of what is neither listed nor marked at a line once more: a property that does not hold is
told as such, and where a question was not answered nothing was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """One finding of the audit, and whether somebody has to look at it.

    id: by which waivers and baselines know it. states: in how many states it is so, of how many;
    None where it is not a matter of states, or nobody could count them. witness: facts of one of
    them, and outcome what the judge decides of it. waiver: until when, by whom and why it is let
    pass; empty for none. known: the report that this one is compared with has it, too.
    """

    id: str
    code: str
    level: Literal["error", "warning", "note"]
    says: str
    help: str
    place: Place
    clauses: tuple[str, ...]
    action: str
    states: int | None
    of: int | None
    witness: Facts | None
    outcome: Outcome | None
    waiver: str = ""
    known: bool = False

    @property
    def standing(self) -> Literal["open", "waived", "known"]:
        """Whether it is to be looked at, and why not."""
        if self.waiver:
            return "waived"
        return "known" if self.known else "open"
