"""From facts back to an account and a request of which they are true: the inverse of projection.

What is found is projected again, so that an example never shows other facts than it says.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from clausewise.account.document import account_from_tree
from clausewise.account.forgetting import OLDEST, forget
from clausewise.account.model import Account
from clausewise.account.projection import project
from clausewise.account.request import BY_THE_SYSTEM, ON_NOBODY, Request
from clausewise.account.request_document import request_from_tree
from clausewise.errors import Problem
from clausewise.language.condition import Facts, Value
from clausewise.loading.condition_text import flow, scalar
from clausewise.loading.document import parse

ACTOR: Final = "ada"
TARGET: Final = "cara"
OWNER: Final = "olga"
FORMER_OWNER: Final = "otto"

DEFAULT, AGENT, OTHER = "bolt", "acme", "nova"
CREATED: Final = {OLDEST: 2015, DEFAULT: 2018, AGENT: 2019, OTHER: 2020}

ROLES: Final = {
    "admin": {"role": "admin"},
    "agent": {"role": "agent"},
    "light_agent": {"role": "agent", "kind": "light"},
    "contributor": {"role": "agent", "kind": "contributor"},
    "custom_agent": {"role": "agent", "kind": "custom"},
    "billing_admin": {"role": "agent", "kind": "billing"},
    "end_user": {"role": "end_user"},
}
"""A user of each role that an actor can have."""

USUAL_ADDRESS: Final = {
    "verify_address": "secondary",
    "change_primary": "new",
    "update_address": "new",
}
"""What an act on an address is about where nothing is said of it."""

IN_USE: Final = ("single_sign_on", "single_sign_on_and_passwords")

Tree = dict[str, Any]


class NoExampleError(Exception):
    """No account was found that can be read; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An account and a request, as documents on one line each, and read.

    document: the account before it was written. facts: what is known of the case. lost: facts that
    were asked for and that the account does not show, because no account shows all of them at
    once, as far as this module knows.
    """

    account: str
    request: str
    document: Tree
    read: tuple[Account, Request]
    facts: Facts
    lost: tuple[str, ...]


def example(action: str, facts: Facts, unknown: Collection[str] = ()) -> Example:
    """Return an account and a request of which the facts are true; raises NoExampleError.

    What the facts leave open is as in an ordinary account, or unknown where that is asked for.
    """
    document, request_document = _account(action, facts), _request(action, facts)
    if unknown:
        # Nobody can be asked what is unknown of a recovery or an address that is not there.
        hidden = {name: value for name, value in _stood_in(unknown).items() if name not in facts}
        document = _account(action, {**hidden, **facts})
        forget(document, request_document, unknown)
    account_text = flow(_written(document))
    request_text = flow(_written(request_document))
    account, request = _read(account_text, request_text, action)
    found = project(account, request)
    return Example(
        account=account_text,
        document=document,
        request=request_text,
        read=(account, request),
        facts=found,
        lost=tuple(sorted(name for name, value in facts.items() if found.get(name) != value)),
    )


def _stood_in(unknown: Collection[str]) -> Facts:
    """Return values for what is to be unknown, so that the account has the parts to say so of."""
    found: dict[str, Value] = {}
    if any(name.startswith(("recovery.", "link.")) for name in unknown):
        found["link.state"] = "none"
    if "recovery.stage" in unknown:
        # Where no notice was sent, it is known that there is no recovery.
        found["recovery.stage"] = "noticed"
    if not {"target.secondary_delivery", "target.secondary_verified"}.isdisjoint(unknown):
        found["target.secondary_address"] = "recorded"
    if "recovery.request_about" in unknown:
        found["recovery.request_about"] = "password"
    if "brands.any_help_center" in unknown:
        found["brands.any_help_center"] = "none"
    if "brands.oldest_help_center" in unknown:
        # Others are enabled where some are to be.
        found["brands.oldest_help_center"] = "disabled"
    if "setting.allowed_by_current_owner" in unknown:
        found["setting.admins_can_set_passwords"] = "enabled"
    return found


def ordinary() -> Tree:
    """Return the document of an account of which nothing is asked, without anybody who acts."""
    found = _account("see_setting", {})
    return {**found, "users": {OWNER: found["users"][OWNER]}} if OWNER in found["users"] else found


def written_difference(base: Tree, document: Tree) -> str:
    """Return what makes the document of the base, as one line of YAML; empty where nothing does."""
    found = _difference(base, document)
    return flow(_written(found)) if found else ""


def _difference(base: Tree, document: Tree) -> Tree:
    found: Tree = {}
    for key in dict.fromkeys((*base, *document)):
        if key not in document:
            # A key without a value takes the key out.
            found[key] = None
        elif key not in base:
            found[key] = document[key]
        elif isinstance(base[key], dict) and isinstance(document[key], dict):
            inner = _difference(base[key], document[key])
            if inner:
                found[key] = inner
        elif base[key] != document[key]:
            found[key] = document[key]
    return found


def _read(account_text: str, request_text: str, action: str) -> tuple[Account, Request]:
    problems: list[Problem] = []
    account_node = parse(account_text.encode(), "<example>", problems)
    request_node = parse(request_text.encode(), "<example>", problems)
    account = None if account_node is None else account_from_tree(account_node, problems)
    request = None
    if account is not None and request_node is not None:
        request = request_from_tree(request_node, account, {action}, problems)
    if account is None or request is None or problems:
        raise NoExampleError("; ".join(problem.message for problem in problems))
    return account, request


def _written(part: Any) -> Any:
    """Return the document as YAML spells it."""
    match part:
        case dict():
            return {key: _written(value) for key, value in part.items()}
        case list():
            return [_written(value) for value in part]
        case None:
            return ""
        case _:
            return scalar(part)


def _request(action: str, facts: Facts) -> Tree:
    found: Tree = {"action": action}
    if action not in BY_THE_SYSTEM:
        found["actor"] = ACTOR
    if action not in ON_NOBODY:
        found["target"] = _target(facts)
    for name, value in facts.items():
        thing, _, part = name.partition(".")
        if thing == "request":
            found[part] = value
    if action in USUAL_ADDRESS:
        found.setdefault("address", USUAL_ADDRESS[action])
    return found


def _target(facts: Facts) -> str:
    return ACTOR if _is_oneself(facts) else TARGET


def _is_oneself(facts: Facts) -> bool:
    # There is one owner: where the owner acts and is acted on, it is one person.
    owners = (facts.get("actor.is_owner"), facts.get("target.is_owner"))
    return facts.get("actor.is_target", owners == (True, True)) is True


def _account(action: str, facts: Facts) -> Tree:
    found: Tree = {
        "plan": facts.get("account.plan", "suite_professional"),
        "sign_on": _sign_on(facts),
        "password_change_notices": facts.get("account.password_change_notices", "sent"),
        "company": _company(facts),
        **_brands(facts),
        "users": _users(action, facts),
    }
    found["setting"] = _setting(facts, found["users"])
    recovery = _recovery(facts)
    if recovery and action not in ON_NOBODY:
        found["recovery"] = {_target(facts): recovery}
    return found


def _company(facts: Facts) -> Tree:
    name = "none" if facts.get("company.details") == "missing" else "Acme"
    return {"name": name, "contact": "help@acme.example"}


def _sign_on(facts: Facts) -> Tree:
    mine, other = "team_members", "end_users"
    role = facts.get("target.role")
    if role is None:
        role = facts.get("actor.role", "end_user") if _is_oneself(facts) else "end_user"
    if role == "end_user":
        mine, other = other, mine
    state = facts.get("target.sign_on", "passwords")
    elsewhere = facts.get("account.single_sign_on_anywhere") is True and state not in IN_USE
    return {
        mine: _signing_in(state),
        other: _signing_in("single_sign_on" if elsewhere else "passwords"),
    }


def _signing_in(state: Value) -> Tree:
    found: Tree = {"passwords": True, "enterprise": "none", "enforced": False, "social": []}
    match state:
        case "social":
            found["social"] = ["google"]
        case "single_sign_on_unassigned":
            found["enterprise"] = "unassigned"
        case "single_sign_on_and_passwords":
            found["enterprise"] = "assigned"
        case "single_sign_on":
            found.update(passwords=False, enterprise="assigned", enforced=True)
        case _:  # with passwords alone, as it stands above
            pass
    return found


def _users(action: str, facts: Facts) -> Tree:
    users: Tree = {}
    if action not in BY_THE_SYSTEM:
        users[ACTOR] = _actor(facts)
    if action not in ON_NOBODY:
        target = _target(facts)
        if target == TARGET:
            users[TARGET] = _person(facts, "target", "end_user")
        users.setdefault(target, _person(facts, "target", "end_user"))
        users[target]["addresses"] = _addresses(facts, target)
    if not any(user["owner"] for user in users.values()):
        users[OWNER] = {"role": "admin", "owner": True}
    if facts.get("setting.allowed_by_current_owner") is False:
        users[FORMER_OWNER] = {"role": "admin", "owner": False}
    return users


def _actor(facts: Facts) -> Tree:
    if not _is_oneself(facts):
        return _person(facts, "actor", "admin")
    # One person: what is said of the target is said of the actor.
    merged = {
        f"actor.{part}": facts[f"target.{part}"]
        for part in ("role", "is_owner", "state")
        if f"target.{part}" in facts
    }
    return _person({**merged, **facts}, "actor", "end_user")


def _person(facts: Facts, who: str, usual: str) -> Tree:
    owner = facts.get(f"{who}.is_owner", facts.get(f"{who}.marked_owner", False))
    role = facts.get(f"{who}.role", "admin" if owner is True else usual)
    return {**ROLES[str(role)], "owner": owner, "state": facts.get(f"{who}.state", "active")}


def _setting(facts: Facts, users: Tree) -> Tree:
    switch = facts.get("setting.admins_can_set_passwords")
    allowed = facts.get("setting.allowed_by_current_owner")
    if switch is None:
        switch = "enabled" if allowed else "disabled"
    found: Tree = {"admins_can_set_passwords": switch}
    if switch == "enabled":
        owner = next(name for name, user in users.items() if user["owner"])
        found["allowed_by"] = FORMER_OWNER if allowed is False else owner
    return found


def _addresses(facts: Facts, target: str) -> Tree:
    delivery = facts.get("target.primary_delivery")
    presence = facts.get("target.primary_address")
    found: Tree = {}
    if presence != "none" and delivery != "no_address":
        state = "deliverable" if delivery is None else delivery
        found[f"{target}@mail.example"] = _address(state, verified=True, primary=True)
    if _has_secondary(facts):
        state = facts.get("target.secondary_delivery", "deliverable")
        verified = facts.get("target.secondary_verified", False)
        several = facts.get("target.several_secondaries") is True
        for place in ("home", "work")[: 2 if several else 1]:
            found[f"{target}@{place}.example"] = _address(state, verified=verified, primary=False)
    return found


def _has_secondary(facts: Facts) -> bool:
    presence = facts.get("target.secondary_address")
    delivery = facts.get("target.secondary_delivery")
    if presence == "none" or delivery == "no_address":
        return False
    return (
        presence == "recorded"
        or delivery is not None
        or facts.get("target.secondary_verified") is True
        or facts.get("target.several_secondaries") is True
    )


def _address(state: Value, *, verified: Value, primary: bool) -> Tree:
    deliverability = "undeliverable" if state == "undeliverable" else state
    return {"primary": primary, "verified": verified, "deliverability": deliverability}


def _brands(facts: Facts) -> Tree:
    """Return brands of which one is the oldest, one the default, one the agent brand, as asked."""
    record = facts.get("brands.agent_brand", "named")
    standing = {
        OLDEST: facts.get("brands.oldest_help_center"),
        DEFAULT: facts.get("brands.default_help_center"),
        AGENT: facts.get("brands.agent_help_center"),
    }
    if record == "only_brand":
        # One brand plays every part.
        found = next((value for value in standing.values() if value is not None), None)
        found = found or facts.get("brands.any_help_center", "enabled")
        return {"brands": {AGENT: _brand("disabled" if found == "none" else found, AGENT)}}
    if standing[OLDEST] == "no_brand" or standing[DEFAULT] == "no_brand":
        return _no_brands(record, standing[AGENT])
    best = facts.get("brands.any_help_center", "enabled")
    usual = "disabled" if best in ("none", "restricted") else "enabled"
    wanted = {
        name: str(usual if value in (None, "no_brand") else value)
        for name, value in standing.items()
    }
    if best not in (*wanted.values(), "none"):
        wanted[OTHER] = str(best)
    order = facts.get("brands.order", "known")
    if order != "known" and list(wanted.values()).count("enabled") < 2:
        wanted[OTHER] = "enabled"
    brands = {name: _brand(value, name) for name, value in wanted.items()}
    enabled = [name for name, value in wanted.items() if value == "enabled"]
    if order == "tied":
        # Of the oldest moment among them, lest another brand becomes the oldest one.
        for name in enabled:
            brands[name]["created"] = brands[enabled[0]]["created"]
    if order == "undated":
        brands[enabled[-1]]["created"] = "unknown"
    made: Tree = {"default_brand": DEFAULT, "brands": brands}
    if record == "none_designated":
        made["agent_brand"] = "none"
    elif record == "named":
        made["agent_brand"] = AGENT
    return made


def _no_brands(record: Value, agent: Value | None) -> Tree:
    if record == "named" and agent == "brand_inactive":
        gone = {"active": False, "deleted": True, "help_center": "disabled"}
        return {"agent_brand": AGENT, "brands": {AGENT: gone}}
    return {"brands": {}} if record != "none_designated" else {"agent_brand": "none", "brands": {}}


def _brand(standing: Value, name: str) -> Tree:
    is_active = standing != "brand_inactive"
    return {
        "created": f"{CREATED[name]}-03-01T00:00:00Z",
        "active": is_active,
        "deleted": False,
        "help_center": standing if is_active else "disabled",
    }


def _recovery(facts: Facts) -> Tree:
    said = {
        part: value
        for name, value in facts.items()
        for thing, _, part in [name.partition(".")]
        if thing == "recovery"
    }
    link = facts.get("link.state")
    if not said and link is None:
        return {}
    stage = said.get("stage", "not_started")
    begun = stage != "not_started"
    step_one = "verified_secondary" if stage in ("step_one_done", "complete") else "none"
    found: Tree = {
        "stage": stage,
        "step_one_by": said.get("step_one_by", step_one),
        "sign_on_at_start": said.get("sign_on_at_start", "passwords" if begun else "not_started"),
        "earlier_notice": said.get("earlier_notice", begun),
        "link": "none" if link is None else link,
        "request": _waiting(said),
    }
    return found


def _waiting(said: Mapping[str, Value]) -> Tree:
    via = said.get("request_via", "email" if "request_about" in said else "none")
    found: Tree = {"via": via}
    if "request_about" in said:
        found["about"] = said["request_about"]
    return found
