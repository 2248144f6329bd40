"""What if another user owned the account: what is so of that one then, and of everybody else."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from clausewise.account.user_changes import (
    ALLOWED,
    OWNERSHIP,
    SWITCH,
    allowed_by_another,
    facts_of_owner,
)
from clausewise.language.condition import Value
from clausewise.population.facts import Row, Surroundings, user_facts

OWNS_THEN: Final = "what_if.owner"
"""A column of what-ifs alone, which sets the users apart who own the account then."""


class Apart(NamedTuple):
    """A row that is counted by itself: its state, and its value of each segment."""

    state: tuple[Value | None, ...]
    segments: Mapping[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who owns the account then, by id. rows: where that is, once it has been looked up.

    stays: that one owns it as things are.
    """

    user: str
    rows: tuple[Apart, ...] = ()
    stays: bool = False

    def moved(self, row: Row, around: Surroundings) -> Row:
        """Return what is so of a user once the account has this owner; around: what holds then."""
        after = facts_of_owner(row, owns=row[OWNS_THEN] is True)
        if ALLOWED in row and not self.stays:
            after[ALLOWED] = allowed_by_another(row[ALLOWED], user_facts(around, row).get(SWITCH))
        return after

    def around(self, before: Surroundings) -> Surroundings:
        """Return what holds of the account; what a what-if says of the setting itself stays so."""
        if self.stays or ALLOWED in before.changed:
            return before
        facts = {**before.facts}
        allowed = allowed_by_another(facts.pop(ALLOWED, None), facts.get(SWITCH))
        return Surroundings(
            facts=facts if allowed is None else {**facts, ALLOWED: allowed},
            sign_on=before.sign_on,
            changed=before.changed,
        )


def owns(row: Row) -> bool:
    """Whether a user owns the account as things are, for all that is known."""
    return row.get(OWNERSHIP[0]) is True
