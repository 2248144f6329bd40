"""The account as a whole: from the vendor's records and the overlay to an account document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from clausewise.account.instants import instant, written
from clausewise.account.model import AUDIENCES, Account, Audience, Setting, User
from clausewise.account.people import allowed_by_current_owner
from clausewise.account.projection import FACTS, project
from clausewise.account.references import unknown_brand
from clausewise.account.request import Request
from clausewise.account.sign_on import sign_on_state
from clausewise.errors import InputError
from clausewise.exports.overlay import Overlay
from clausewise.exports.records import BrokenRecordError, id_of, mapping, truth
from clausewise.language.condition import Value

MOST: Final = 10_000
"""Brands and custom roles, of which an account has hundreds at most."""

UNKNOWN: Final = "unknown"
SECTIONS: Final[Mapping[Audience, str]] = {"team_members": "agent", "end_users": "end_user"}
BUTTONS: Final[Mapping[Audience, tuple[str, ...]]] = {
    "team_members": ("google_login", "office_365_login"),
    "end_users": ("google_login", "office_365_login", "facebook_login"),
}
"""The social buttons that each audience has; others that are on count too."""
OTHER_BUTTON: Final = "twitter_login"
HELP_CENTERS: Final = frozenset({"enabled", "restricted", "disabled"})

ALLOWED: Final = "setting.allowed_by_current_owner"
OF_ACCOUNT: Final = tuple(
    fact for fact in FACTS if fact.startswith(("account.", "company.", "setting.", "brands."))
)

Tree = dict[str, Any]
Fields = Mapping[str, Any]


@dataclass(slots=True)
class AccountPart:
    """What was read of the account; a later record of the same thing takes its place.

    notes: how what was missing or contradictory was taken, in words.
    """

    security: Fields | None = None
    settings: Fields | None = None
    brands: dict[int, Fields] | None = None
    custom_roles: dict[int, int | None] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def put(self, kind: str, record: Any) -> bool:
        """Keep a record; tell whether one of it was there. Raises BrokenRecordError."""
        fields = mapping(record)
        if kind == "security_settings":
            again, self.security = self.security is not None, checked_security(fields)
            return again
        if kind == "settings":
            again, self.settings = self.settings is not None, checked_settings(fields)
            return again
        number = id_of(fields.get("id"), "id")
        if kind == "custom_roles":
            found = fields.get("role_type")
            known = isinstance(found, int) and not isinstance(found, bool) and 0 <= found <= 5
            return _kept(self.custom_roles, number, found if known else None)
        for key in ("active", "is_deleted", "default", "has_help_center"):
            truth(fields, key)
        self.brands = self.brands if self.brands is not None else {}
        return _kept(self.brands, number, fields)


def _kept(records: dict[int, Any], number: int, record: Any) -> bool:
    again = number in records
    if len(records) >= MOST and not again:
        raise BrokenRecordError("too-large", f"there are more than {MOST:,} of them")
    records[number] = record
    return again


def checked_security(fields: Fields) -> Fields:
    """Return the settings; raises BrokenRecordError where a value is of a wrong type."""
    truth(fields, "admins_can_set_user_passwords")
    truth(fields, "email_agent_when_sensitive_fields_changed")
    for section in SECTIONS.values():
        audience = _section(fields, section)
        for key in ("zendesk_login", "remote_login", "enforce_sso", OTHER_BUTTON):
            truth(audience, key)
        for key in BUTTONS["end_users"]:
            truth(audience, key)
    return fields


def checked_settings(fields: Fields) -> Fields:
    """Return the settings; raises BrokenRecordError where the default brand's id is none."""
    brands = fields.get("brands")
    if isinstance(brands, dict) and brands.get("default_brand_id") is not None:
        id_of(brands["default_brand_id"], "default_brand_id")
    return fields


def document(part: AccountPart, overlay: Overlay) -> Tree:
    """Return the account document; raises InputError where the overlay names no brand there is."""
    brands = None if part.brands is None else _brands(part)
    named = overlay.agent_brand
    if brands is not None and named not in (None, "none", *brands) and overlay.agent_brand_place:
        raise InputError([unknown_brand(overlay.agent_brand_place, str(named), brands)])
    return {
        "plan": _or_unknown(overlay.plan),
        "sign_on": {name: _sign_on(part, name) for name in AUDIENCES},
        "setting": {"admins_can_set_passwords": _setting(part), "allowed_by": UNKNOWN},
        "password_change_notices": _notices(part),
        "company": {
            "name": _or_unknown(overlay.company_name),
            "contact": _or_unknown(overlay.company_contact),
        },
        "agent_brand": _or_unknown(named),
        "default_brand": _default_brand(part),
        "brands": UNKNOWN if brands is None else brands,
        "users": {},
    }


def facts_of_account(account: Account, overlay: Overlay) -> dict[str, Value | None]:
    """Return every fact of the account as a whole; None is unknown."""
    found = project(account, Request(action="see_setting"))
    facts: dict[str, Value | None] = {fact: found.get(fact) for fact in OF_ACCOUNT}
    if facts[ALLOWED] is None:
        facts[ALLOWED] = _allowed_by_owner(overlay)
    return facts


def sign_on_of(account: Account) -> dict[str, Value | None]:
    """Return how each audience signs in, from which `target.sign_on` of its users follows."""
    return {
        f"target.sign_on of {audience.replace('_', ' ')}": sign_on_state(
            account, frozenset({audience})
        )
        for audience in AUDIENCES
    }


def _allowed_by_owner(overlay: Overlay) -> bool | None:
    """Tell whether the setting that is on was allowed by the owner, as the overlay names both."""
    if overlay.owner is None or overlay.setting_allowed_by is None:
        return None
    by = str(overlay.setting_allowed_by)
    users = {by: User(role="admin", owner=overlay.owner == overlay.setting_allowed_by)}
    from_setting = Setting(admins_can_set_passwords="enabled", allowed_by=by)
    return allowed_by_current_owner(Account(setting=from_setting, users=users))


def _setting(part: AccountPart) -> str:
    if part.security is None:
        return UNKNOWN
    found = part.security.get("admins_can_set_user_passwords")
    if found is None:
        part.notes.append(
            "the security settings lack `admins_can_set_user_passwords`: taken as never switched on"
        )
        return "unset"
    return "enabled" if found else "disabled"


def _notices(part: AccountPart) -> str:
    found = (part.security or {}).get("email_agent_when_sensitive_fields_changed")
    return UNKNOWN if found is None else "sent" if found else "suppressed"


def _sign_on(part: AccountPart, audience: Audience) -> Tree:
    fields = _section(part.security or {}, SECTIONS[audience])
    passwords, enforced = fields.get("zendesk_login"), fields.get("enforce_sso")
    buttons = [key for key in (*BUTTONS[audience], OTHER_BUTTON) if fields.get(key)]
    settled = buttons or all(isinstance(fields.get(key), bool) for key in BUTTONS[audience])
    enterprise = _enterprise(part, audience)
    if passwords is False and buttons and enterprise == "none" and not enforced:
        who = audience.replace("_", " ")
        part.notes.append(
            f"{who} have social buttons only, and no passwords: taken as single sign-on"
        )
    return {
        "passwords": _or_unknown(passwords),
        "enterprise": UNKNOWN if enforced and enterprise == "none" else enterprise,
        "enforced": _or_unknown(enforced),
        "social": sorted(key.removesuffix("_login") for key in buttons) if settled else UNKNOWN,
    }


def _enterprise(part: AccountPart, audience: Audience) -> str:
    """Return whether enterprise sign-on is assigned to the audience.

    The API tells nothing of a configuration that is assigned to nobody: none is taken to exist,
    which has the same answers, unless the other audience has one.
    """
    security = part.security or {}
    used = _section(security, SECTIONS[audience]).get("remote_login")
    if used is None:
        return UNKNOWN
    if used:
        return "assigned"
    elsewhere = any(_section(security, name).get("remote_login") for name in SECTIONS.values())
    return "unassigned" if elsewhere else "none"


def _section(security: Fields, name: str) -> Fields:
    authentication = security.get("authentication")
    if authentication is None:
        return {}
    found = mapping(authentication).get(name)
    return {} if found is None else mapping(found)


def _brands(part: AccountPart) -> Tree:
    return {
        str(number): _brand(fields, part) for number, fields in sorted((part.brands or {}).items())
    }


def _brand(fields: Fields, part: AccountPart) -> Tree:
    deleted, active = fields.get("is_deleted"), fields.get("active")
    state = fields.get("help_center_state")
    if state is None and fields.get("has_help_center") is False:
        state = "disabled"
    created = fields.get("created_at")
    moment = instant(created) if isinstance(created, str) else None
    if moment is None:
        part.notes.append(f"the brand {fields['id']} has no `created_at` that can be read")
    return {
        "created": UNKNOWN if moment is None else written(moment),
        # Of a brand that is said to be both, it is known that it is deleted.
        "active": UNKNOWN if active is None or (active and deleted) else active,
        "deleted": _or_unknown(deleted),
        "help_center": state if isinstance(state, str) and state in HELP_CENTERS else UNKNOWN,
    }


def _default_brand(part: AccountPart) -> str:
    """Return the default brand, where settings and brands do not contradict each other."""
    found = set(_default_brands(part))
    if len(found) > 1:
        part.notes.append("settings and brands name different default brands: unknown")
    return str(found.pop()) if len(found) == 1 else UNKNOWN


def _default_brands(part: AccountPart) -> Iterator[int]:
    for number, fields in (part.brands or {}).items():
        if fields.get("default"):
            yield number
    named = (part.settings or {}).get("brands")
    given = named.get("default_brand_id") if isinstance(named, dict) else None
    if given is not None:
        found = id_of(given, "default_brand_id")
        if part.brands is not None and found not in part.brands:
            part.notes.append("the default brand of the settings is not among the brands: unknown")
        else:
            yield found


def _or_unknown(value: Any) -> Any:
    return UNKNOWN if value is None else value
