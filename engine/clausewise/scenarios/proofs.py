"""What was proved of the rules, for whoever sums a check up."""

from dataclasses import dataclass
from typing import Literal

from clausewise.language.condition import Facts

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
