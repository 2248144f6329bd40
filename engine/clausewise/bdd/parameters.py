"""The slots of a step: what may stand in them, and what the words mean.

A slot with a closed list of words matches those words alone, so that a wrong one is found before
anything runs; a slot filled from the rulebook or from an account takes any text.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, get_args

from clausewise.account.model import About, Link, SignOn, SignOnState, Stage, StepOne, Via
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook

UNKNOWN: Final = "unknown"
POSSIBLY: Final = "possibly "
AND: Final = " and "
SOMEBODY: Final = "somebody"
SILENCE: Final = "silence"
NOTHING: Final = "none"
NO_FACT: Final = "no fact"

WORD: Final = r'"[^"]+"|[^\s"\',]+'
ADDRESS: Final = r"[^\s\"',@]+@[^\s\"',@]+"
NAME: Final = "(?!possibly )[a-z0-9_]+"
CLAUSE: Final = r"C\d+"
READING: Final = r"A\d+"
FACT: Final = r"[a-z_]+\.[a-z_]+"


@dataclass(frozen=True, slots=True)
class Words:
    """What legal values are drawn from: a rulebook, and the names of the shared accounts."""

    rulebook: Rulebook
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A kind of slot. `legal` lists every value there is; it is None where there is no such list.

    regexp: what the slot matches, without capturing groups.
    """

    name: str
    regexp: str
    means: str
    example: str
    legal: Callable[[Words], tuple[str, ...]] | None = None


def listed(item: str, *alone: str) -> str:
    """Return the pattern of one or several items, as in `C05, C09 and C19`, or a word alone."""
    several = rf"(?:{item})(?:(?:, and |, | and )(?:{item}))*"
    return "|".join((*map(re.escape, alone), several))


def items(text: str) -> tuple[str, ...]:
    """Return the items of such a list.

    >>> items("C05, C09 and C19")
    ('C05', 'C09', 'C19')
    """
    return tuple(part for part in re.split(r",? and |, ", text) if part)


def possible(text: str) -> tuple[str, ...]:
    """Return the values that an effect may have, each as a decision has it.

    >>> possible("possibly enabled or disabled")
    ('possibly enabled', 'possibly disabled')
    >>> possible("registered_address and secondary_address")
    ('registered_address', 'secondary_address')
    >>> possible("undetermined and possibly agent_brand")
    ('undetermined', 'possibly agent_brand')
    """
    sure, is_open, perhaps = text.rpartition(POSSIBLY)
    if not is_open:
        return items(text)
    known = items(sure.removesuffix(AND))
    return (*known, *(f"{POSSIBLY}{each}" for each in perhaps.split(" or ")))


def word(text: str) -> str:
    """Return a name without the quotes that it may stand in."""
    quoted = len(text) > 1 and text[0] == text[-1] == '"'
    return text[1:-1] if quoted else text


def choice(name: str, means: str, words: Mapping[str, Any], extra: str = "") -> Parameter:
    """Return the parameter that takes these words; `extra` is a pattern of what else it takes."""
    # The longest first: `single sign-on` also begins `single sign-on and passwords`.
    known = sorted(words, key=lambda each: (-len(each), each))
    pattern = "|".join([*map(re.escape, known), *([extra] if extra else [])])
    return Parameter(name, pattern, means, next(iter(words)), lambda _: tuple(words))


AUDIENCES: Final = {
    "team members": ("team_members",),
    "end users": ("end_users",),
    "everybody": ("team_members", "end_users"),
}
SIGN_ON: Final = {
    "passwords": SignOn(passwords=True, enterprise="none", enforced=False, social=()),
    "social logins": SignOn(passwords=True, enterprise="none", enforced=False, social=("google",)),
    "single sign-on": SignOn(passwords=False, enterprise="assigned", enforced=True, social=()),
    "single sign-on and passwords": SignOn(
        passwords=True, enterprise="assigned", enforced=False, social=()
    ),
    "single sign-on not assigned": SignOn(
        passwords=True, enterprise="unassigned", enforced=False, social=()
    ),
    "something unknown": SignOn(),
}
THINGS: Final = {
    "plan": "plan",
    "agent brand": "agent_brand",
    "default brand": "default_brand",
    "company name": "company.name",
    "company contact": "company.contact",
    "setting that lets admins set passwords": "setting",
    "clock": "clock",
}
NOTICES: Final = {"sent": "sent", "suppressed": "suppressed", UNKNOWN: None}
STANDINGS: Final[Mapping[str, Mapping[str, Any]]] = {
    "an admin": {"role": "admin", "kind": "regular"},
    "an agent": {"role": "agent", "kind": "regular"},
    "a light agent": {"role": "agent", "kind": "light"},
    "a contributor": {"role": "agent", "kind": "contributor"},
    "a chat agent": {"role": "agent", "kind": "chat"},
    "a custom-role agent": {"role": "agent", "kind": "custom"},
    "a billing admin": {"role": "agent", "kind": "billing"},
    "an end user": {"role": "end_user", "kind": "regular"},
    "of unknown role": {"role": None, "kind": "regular"},
    "an admin of unknown kind": {"role": "admin", "kind": None},
    "an agent of unknown kind": {"role": "agent", "kind": None},
    "the account owner": {"owner": True},
    "not the account owner": {"owner": False},
    "active": {"state": "active"},
    "suspended": {"state": "suspended"},
    "deleted": {"state": "deleted"},
    "of unknown state": {"state": None},
}
RANKS: Final = {"primary": True, "secondary": False}
CONDITIONS: Final[Mapping[str, Mapping[str, Any]]] = {
    "deliverable": {"deliverability": "deliverable"},
    "undeliverable": {"deliverability": "undeliverable"},
    "of unknown delivery": {"deliverability": None},
    "verified": {"verified": True},
    "unverified": {"verified": False},
    "of unknown verification": {"verified": None},
    NOTHING: {},
    UNKNOWN: {},
}
TABLES: Final[Mapping[str, tuple[str, ...]]] = {
    "users": ("user", "role", "owner", "state", "name"),
    "addresses": ("user", "address", "rank", "verified", "delivery"),
    "brands": ("brand", "created", "help center", "active", "deleted"),
    "recoveries": (
        "user",
        "stage",
        "step one",
        "sign-on at start",
        "earlier notice",
        "link",
        "request by",
        "request about",
    ),
    "readings": ("reading", "option"),
}
EFFECT_COLUMNS: Final = ("effect", "value", "because of")
RECOVERY: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "stage": ("stage", get_args(Stage)),
    "step one": ("step_one_by", get_args(StepOne)),
    "sign-on at start": ("sign_on_at_start", ("not_started", *get_args(SignOnState))),
    "link": ("link", get_args(Link)),
    "request by": ("request_via", get_args(Via)),
    "request about": ("request_about", get_args(About)),
}
"""The columns of a table of recoveries that take words: the part that each is, and its values."""
NO_BRANDS: Final[Mapping[str, Mapping[str, Any] | None]] = {NOTHING: {}, UNKNOWN: None}
HELP_CENTERS: Final = {
    "enabled": "enabled",
    "restricted": "restricted",
    "disabled": "disabled",
    UNKNOWN: None,
}
MANNERS: Final[Mapping[str, Mapping[str, Any]]] = {
    "through the API": {"channel": "api"},
    "on the screen": {"channel": "screen"},
    "in an unknown way": {"channel": None},
    "without clicking Save": {"saved": False},
    "without anybody knowing of Save": {"saved": None},
    "with an empty password": {"password": "empty"},
    "with an unknown password": {"password": None},
    "with a password that meets the policy": {"password_meets_policy": True},
    "with a password that breaks the policy": {"password_meets_policy": False},
}
SETTING_ACTS: Final = {
    "looks for": "see_setting",
    "enables": "enable_setting",
    "disables": "disable_setting",
}
ABOUT: Final = {
    "their password": "password",
    "their address": "address",
    "their password and address": "password_and_address",
    "something unknown": None,
}
VIA: Final = {"email": "email", "phone": "phone", "web form": "web_form", "unknown means": None}
WHICH: Final[Mapping[str, Mapping[str, Any]]] = {
    "the primary address": {"address": "primary"},
    "the secondary address": {"address": "secondary"},
    "a new address": {"address": "new"},
}
NEW_ADDRESSES: Final[Mapping[str, Mapping[str, Any]]] = {
    **WHICH,
    "a new deliverable address": {"address": "new", "address_state": "deliverable"},
    "a new undeliverable address": {"address": "new", "address_state": "undeliverable"},
}
MEANS: Final = {"the reset link": "use_link", "the forgot-password form": "use_forgot_password"}
BUTTONS: Final = {"Reset": "see_reset_button", "Set": "see_set_button"}
VERDICTS: Final = {
    "permitted": Verdict.PERMITTED,
    "forbidden": Verdict.FORBIDDEN,
    "undetermined": Verdict.UNDETERMINED,
    "not covered": Verdict.NOT_COVERED,
}
MESSAGES: Final = {
    "a reset link": "reset_link",
    "a notice": "notice",
    "a password message": "password_message",
}
KINDS: Final = {
    "reset link": "reset_link",
    "notice": "notice",
    "password message": "password_message",
}
ANY_KIND: Final = {**KINDS, "message": None}
PRIMARY_AT: Final = "their primary address"
SECONDARY_AT: Final = "their secondary address"
EVERY_AT: Final = "every secondary address"
AT: Final = {PRIMARY_AT: None, SECONDARY_AT: None, EVERY_AT: None}
UNDETERMINED_BRAND: Final = "an undetermined brand"
STATEMENTS: Final = {
    "contact the company directly": "contact_company_directly",
    "verify an address": "verify_address_to_reset",
    "contact the company to fix this": "contact_company_to_fix",
    "contact the company if it was not them": "contact_company_if_not_you",
}


def _clauses(words: Words) -> tuple[str, ...]:
    return tuple(words.rulebook.clauses)


def _readings(words: Words) -> tuple[str, ...]:
    return tuple(words.rulebook.readings)


def _options(words: Words) -> tuple[str, ...]:
    return tuple(dict.fromkeys(o for r in words.rulebook.readings.values() for o in r.values))


def _facts(words: Words) -> tuple[str, ...]:
    return tuple(words.rulebook.facts)


def _effects(words: Words) -> tuple[str, ...]:
    return tuple(words.rulebook.effects)


PARAMETERS: Final = {
    parameter.name: parameter
    for parameter in (
        Parameter(
            "Account",
            r'"[^"]+"|[a-z][a-z0-9_-]*',
            "an account that scenarios share",
            "standard",
            lambda words: words.accounts,
        ),
        Parameter("User", WORD, "a user: an id, or a name in quotes; `somebody` acts", "ada"),
        Parameter("Brand", WORD, "the id of a brand", "acme"),
        Parameter("Value", r'"[^"]+"|\S(?:.*\S)?', "what the thing is, or unknown", "unknown"),
        choice("Thing", "a part of the account", THINGS),
        choice("Audience", "who signs in", AUDIENCES),
        choice("SignOn", "how they sign in", SIGN_ON),
        choice("Notices", "whether notices of password changes go out", NOTICES),
        choice("Standing", "what a user is", STANDINGS),
        choice("Rank", "which of a user's addresses", RANKS),
        choice(
            "Condition", "what is known of the address, or the address itself", CONDITIONS, ADDRESS
        ),
        choice("Table", "what the table lists", TABLES),
        choice("HelpCenter", "the state of a help center", HELP_CENTERS),
        choice("NoBrands", "that there are none, or that nobody knows which", NO_BRANDS),
        Parameter("Reading", READING, "a reading", "A05", _readings),
        Parameter("Option", r"[a-z0-9_]+", "an option of the reading", "any_audience", _options),
        choice("Manner", "how the next request is made", MANNERS),
        choice("SettingAct", "what is done about the setting", SETTING_ACTS),
        choice("About", "what a request for help is about", ABOUT),
        choice("Via", "how a request for help comes in", VIA),
        choice("Which", "an address of the user", WHICH, f"the address (?:{ADDRESS})"),
        choice(
            "NewAddress", "the address that it becomes", NEW_ADDRESSES, f"the address (?:{ADDRESS})"
        ),
        choice("Means", "how a user gets a new password", MEANS),
        choice("Button", "a button on a profile", BUTTONS),
        choice("Verdict", "the verdict", VERDICTS),
        Parameter(
            "Reason",
            listed(CLAUSE, SILENCE),
            "the clauses of every deciding rule, or `silence`",
            "C11 and C21",
            _clauses,
        ),
        Parameter(
            "Clauses", listed(CLAUSE, NOTHING), "clauses, or `none`", "C08, C13 and C14", _clauses
        ),
        Parameter("Cited", listed(CLAUSE), "clauses", "C27", _clauses),
        choice("Message", "a kind of message", MESSAGES),
        choice("At", "where the message goes", AT, ADDRESS),
        choice("Kind", "a kind of message", KINDS),
        choice("AnyKind", "a kind of message, or `message` for any", ANY_KIND),
        Parameter(
            "Sender", rf"{UNDETERMINED_BRAND}|{WORD}", f"a brand, or `{UNDETERMINED_BRAND}`", "acme"
        ),
        Parameter("Effect", FACT, "an effect", "setting.becomes", _effects),
        Parameter(
            "EffectValue",
            rf"(?:{listed(NAME)}{AND})?{POSSIBLY}{NAME}(?: or {NAME})*|{listed(NAME)}",
            "its value, or several of them; `possibly a or b` for what is open;"
            " `none` where it does not come about",
            "enabled",
        ),
        choice("Statement", "what the notice says", STATEMENTS),
        Parameter("Readings", listed(READING, "no reading"), "readings", "A05 and A06", _readings),
        Parameter("Facts", listed(FACT, NO_FACT), "facts", "target.sign_on", _facts),
    )
}
"""Every kind of slot, by name."""
