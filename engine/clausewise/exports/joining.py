"""From the rows of one user, of all pages and files, to one person."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from clausewise.account.model import NOTHING_UNDER_WAY, Kind, Recovery, Role
from clausewise.exports.keys import Person as Name
from clausewise.exports.notes import Note
from clausewise.exports.people import Person
from clausewise.exports.records import KINDS, UNKNOWN_KIND, address_parts
from clausewise.exports.recoveries import recovery_from

PRIMARY: Final = 2
"""The code of a primary address of which nothing else is known."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joiner:
    """Joins users with their identities and recoveries.

    owner: the owner, as users are named; None where unknown. custom_roles: the `role_type` of each
    custom role. recoveries_known: whether those who are not listed have nothing under way.
    """

    owner: Name | None
    custom_roles: Mapping[int, int | None]
    recoveries_known: bool
    notes: Counter[Note]
    used: Counter[str] = field(default_factory=Counter)
    duplicates: Counter[str] = field(default_factory=Counter)
    unmatched: Counter[str] = field(default_factory=Counter)

    def person(
        self, name: Name, users: Sequence[Row], identities: Sequence[Row], recoveries: Sequence[Row]
    ) -> tuple[Person, int | None] | None:
        """Return the person and their custom role; None where no user record was read.

        Of several records of one thing the latest is taken: by `updated_at`, then the last read.
        """
        latest = {row[1]: row for row in identities}
        became = self.used if users else self.unmatched
        for kind, read, kept in (
            ("users", len(users), min(len(users), 1)),
            ("identities", len(identities), len(latest)),
            ("recoveries", len(recoveries), min(len(recoveries), 1)),
        ):
            if read:
                became[kind] += kept
                self.duplicates[kind] += read - kept
        if not users:
            return None
        _, _, _, role, state, role_type, custom_role, email = users[-1]
        addresses, more = self._addresses(email, latest)
        found = Person(
            role=role,
            kind=self._kind(role, role_type, custom_role),
            state=state,
            owner=self._owns(name, role),
            addresses=addresses,
            more=more,
            recovery=self._recovery(recoveries),
        )
        return found, custom_role

    def _kind(self, role: Role, role_type: int | None, custom_role: int | None) -> Kind | None:
        if role == "end_user":
            return "regular"
        if role_type is None and custom_role is not None:
            role_type = self.custom_roles.get(custom_role)
            if role_type is None:
                self.notes[Note.CUSTOM_ROLE] += 1
                return None
        if role_type == UNKNOWN_KIND:
            return None
        return "regular" if role_type is None else KINDS[role_type]

    def _owns(self, name: Name, role: Role) -> bool | None:
        if self.owner is None:
            return None
        if name == self.owner and role == "end_user":
            self.notes[Note.END_USER_OWNS] += 1
            return None
        return name == self.owner

    def _addresses(
        self, email: bytes | None, latest: Mapping[bytes, Row]
    ) -> tuple[tuple[int, ...] | None, bool]:
        """Return the code of each address, and whether there may be others."""
        if not latest:
            self.notes[Note.NO_IDENTITIES] += 1
            return (None, False) if email is None else ((PRIMARY,), True)
        codes = {key: row[4] for key, row in latest.items() if row[4] is not None}
        primary = [key for key, code in codes.items() if address_parts(code)[0]]
        if len(primary) > 1:
            self.notes[Note.TWO_PRIMARIES] += 1
        elif primary and email is not None and primary != [email]:
            self.notes[Note.EMAIL_DIFFERS] += 1
        elif not primary and email is not None:
            self.notes[Note.PRIMARY_BY_USER] += 1
            code = codes.get(email, 0)
            codes[email] = code - code % 3 + PRIMARY
        return tuple(sorted(codes.values())), False

    def _recovery(self, rows: Sequence[Row]) -> Recovery:
        if rows:
            return recovery_from(rows[-1][2])
        return NOTHING_UNDER_WAY if self.recoveries_known else Recovery()
