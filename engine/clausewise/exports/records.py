"""From one record of the vendor's API to what is kept of it: neither names nor addresses.

What each field means, and where the traps are, is in docs/import.md.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, get_args

from clausewise.account.instants import instant, written
from clausewise.account.model import Deliverability, Kind, Role, State
from clausewise.exports.json_stream import Fault
from clausewise.exports.keys import digest_of
from clausewise.exports.notes import Note

LARGEST_ID: Final = 2**63 - 1
DIGITS: Final = re.compile(r"[0-9]{1,19}")
CANONICAL: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")

ROLES: Final[Mapping[str, Role]] = {"end-user": "end_user", "agent": "agent", "admin": "admin"}
KINDS: Final[Mapping[int, Kind]] = {
    0: "custom",
    1: "light",
    2: "chat",
    3: "contributor",
    4: "regular",
    5: "billing",
}
"""The kind of agent that each `role_type` means."""
UNKNOWN_KIND: Final = -1

UNVERIFIED: Final = "none"
VERIFIED: Final = frozenset({"low", "sso", "embed", "full"})
STATES: Final[tuple[Deliverability, ...]] = get_args(Deliverability)
TRUTHS: Final = (None, False, True)


class BrokenRecordError(Exception):
    """A record that cannot be used."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.fault = Fault(code, message)


class UserRow(NamedTuple):
    """What is kept of a user; email: what stands for `user.email`."""

    user: int
    updated: str
    role: Role
    state: State
    role_type: int | None
    custom_role: int | None
    email: bytes | None


class IdentityRow(NamedTuple):
    """What is kept of an identity; address: the code of an e-mail address, else None."""

    user: int
    key: bytes
    updated: str
    address: int | None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads records; what was not as documented and is used all the same is counted in notes."""

    secret: bytes
    notes: Counter[Note]

    def user(self, record: Any) -> UserRow:
        """Return what is kept of a user; raises BrokenRecordError."""
        fields = mapping(record)
        user = id_of(fields.get("id"), "id")
        role = fields.get("role")
        if role is None:
            raise BrokenRecordError("missing-key", "the user has no `role`")
        if not isinstance(role, str) or role not in ROLES:
            known = ", ".join(f"`{each}`" for each in ROLES)
            raise BrokenRecordError("wrong-value", f"`role` is none of {known}")
        email = _text(fields, "email")
        return UserRow(
            user,
            moment(fields.get("updated_at")),
            ROLES[role],
            self._state(fields),
            self._role_type(fields) if role != "end-user" else None,
            _optional_id(fields, "custom_role_id") if role == "agent" else None,
            digest_of(email, self.secret) if email else None,
        )

    def identity(self, record: Any, user: int | None = None) -> IdentityRow:
        """Return what is kept of an identity; user: whose it is, where its place says so."""
        fields = mapping(record)
        if user is None or fields.get("user_id") is not None:
            user = id_of(fields.get("user_id"), "user_id")
        kind, value = _text(fields, "type"), _text(fields, "value")
        if kind is None:
            raise BrokenRecordError("missing-key", "the identity has no `type`")
        if value is None and kind == "email":
            raise BrokenRecordError("missing-key", "the identity has no `value`")
        shown = value if value is not None else str(fields.get("id"))
        email = kind == "email"
        key = digest_of(shown if email else f"{kind} {shown}", self.secret)
        updated = moment(fields.get("updated_at"))
        return IdentityRow(user, key, updated, self._address(fields) if email else None)

    def _state(self, fields: Mapping[str, Any]) -> State:
        active, suspended = truth(fields, "active"), truth(fields, "suspended")
        if active is None:
            self.notes[Note.ACTIVE] += 1
        if suspended is None:
            self.notes[Note.SUSPENDED] += 1
        return "deleted" if active is False else "suspended" if suspended else "active"

    def _role_type(self, fields: Mapping[str, Any]) -> int | None:
        found = fields.get("role_type")
        if found is None:
            return None
        if isinstance(found, int) and not isinstance(found, bool) and found in KINDS:
            return found
        self.notes[Note.ROLE_TYPE] += 1
        return UNKNOWN_KIND

    def _address(self, fields: Mapping[str, Any]) -> int:
        return address_code(
            truth(fields, "primary"), self._verified(fields), self._deliverability(fields)
        )

    def _verified(self, fields: Mapping[str, Any]) -> bool | None:
        method = fields.get("verification_method")
        if method is None:
            return truth(fields, "verified")
        if method == UNVERIFIED:
            return False
        if isinstance(method, str) and method in VERIFIED:
            return True
        self.notes[Note.METHOD] += 1
        return None

    def _deliverability(self, fields: Mapping[str, Any]) -> Deliverability | None:
        state = fields.get("deliverable_state")
        if state is None:
            self.notes[Note.NO_DELIVERY] += 1
            return None
        if state == "mandatory":
            self.notes[Note.MANDATORY] += 1
        if isinstance(state, str) and state in STATES:
            return STATES[STATES.index(state)]
        self.notes[Note.DELIVERY] += 1
        return None


def address_code(primary: bool | None, verified: bool | None, state: Deliverability | None) -> int:
    """Return one number for what is known of an address."""
    place = 0 if state is None else STATES.index(state) + 1
    return TRUTHS.index(primary) + 3 * TRUTHS.index(verified) + 9 * place


def address_parts(code: int) -> tuple[bool | None, bool | None, Deliverability | None]:
    """Return primary, verified and deliverability that the number stands for."""
    place = code // 9
    return TRUTHS[code % 3], TRUTHS[code // 3 % 3], STATES[place - 1] if place else None


def mapping(record: Any) -> Mapping[str, Any]:
    """Return the record; raises BrokenRecordError where it is no object."""
    if isinstance(record, dict):
        return record
    raise BrokenRecordError("wrong-type", "a record is an object, and this is none")


def id_of(value: Any, key: str) -> int:
    """Return the id, also where it is spelled as text; raises BrokenRecordError for another."""
    if value is None:
        raise BrokenRecordError("missing-key", f"there is no `{key}`")
    if isinstance(value, str) and DIGITS.fullmatch(value):
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= LARGEST_ID:
        return value
    raise BrokenRecordError("bad-id", f"`{key}` is no id of the vendor: a whole number up to 2^63")


def moment(value: Any) -> str:
    """Return the moment so that later ones sort behind; empty where it is unknown."""
    if not isinstance(value, str):
        return ""
    if CANONICAL.fullmatch(value):
        return value
    found = instant(value)
    return "" if found is None else written(found)


def truth(fields: Mapping[str, Any], key: str) -> bool | None:
    """Return the boolean, None where there is none; raises BrokenRecordError for another value."""
    value = fields.get(key)
    if value is None or isinstance(value, bool):
        return value
    raise BrokenRecordError("wrong-type", f"`{key}` is neither true nor false")


def _optional_id(fields: Mapping[str, Any], key: str) -> int | None:
    return None if fields.get(key) is None else id_of(fields[key], key)


def _text(fields: Mapping[str, Any], key: str) -> str | None:
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise BrokenRecordError("wrong-type", f"`{key}` is no text")
    return value.strip() or None
