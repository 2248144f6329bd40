"""What an engine answers: the part of a decision on which all engines must agree."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The answer to a request; `not_covered` means that the article is silent."""

    PERMITTED = "permitted"
    FORBIDDEN = "forbidden"
    UNDETERMINED = "undetermined"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A verdict and the ids of the rules behind it.

    deciding: every rule that brings the verdict about (undetermined: all that keep it open).
    holding: effect, advice and procedure rules that hold.
    open: effect, advice and procedure rules whose condition is unknown.
    unknown: the facts that would settle whatever is open.
    """

    verdict: Verdict
    deciding: frozenset[str]
    holding: frozenset[str]
    open: frozenset[str]
    unknown: frozenset[str]
