"""What became of the sign-off of a rule, for whoever sums a check up."""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """Whether a reviewer signed the rule, and what was signed is still what is there."""

    UNREVIEWED = "unreviewed"
    SIGNED = "signed"
    STALE = "stale"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleReview:
    """The standing of one rule; by whom and on which day is empty for one that nobody signed."""

    standing: Standing
    reviewer: str = ""
    date: str = ""
