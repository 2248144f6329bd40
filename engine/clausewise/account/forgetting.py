"""Taking out of documents what is to be unknown, fact by fact."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

Tree = dict[str, Any]
Path = tuple[str, ...]

UNKNOWN: Final = "unknown"

OF_ACCOUNT: Final[Mapping[str, Sequence[Path]]] = {
    "account.plan": [("plan",)],
    "account.password_change_notices": [("password_change_notices",)],
    "company.details": [("company", "name")],
    "setting.admins_can_set_passwords": [("setting", "admins_can_set_passwords")],
    "setting.allowed_by_current_owner": [("setting", "allowed_by")],
    # With the brands known it would be known whether it is recorded which is the agent brand.
    "brands.agent_brand": [("brands",), ("agent_brand",)],
}
"""What of an account a fact about it comes from."""

OF_PERSON: Final[Mapping[str, str]] = {
    "role": "role",
    "is_owner": "owner",
    "marked_owner": "owner",
    "state": "state",
}
"""What of a user a fact about whoever acts or is acted on comes from."""

OF_ADDRESS: Final[Mapping[str, tuple[bool, str]]] = {
    "primary_delivery": (True, "deliverability"),
    "secondary_delivery": (False, "deliverability"),
    "secondary_verified": (False, "verified"),
}
"""Whether a fact about the target's addresses is one about the primary one, and what it says."""

OF_BRAND: Final[Mapping[str, str]] = {
    "agent_help_center": "agent_brand",
    "default_help_center": "default_brand",
}
"""The brand whose help center a fact is about."""

OF_ADDRESSES: Final = frozenset({"primary_address", "secondary_address", "several_secondaries"})


def forget(account: Tree, request: Tree, names: Iterable[str]) -> None:
    """Make the named facts unknown in the documents, as far as this can be said there."""
    for name in sorted(names):
        for tree, path in list(_parts(account, request, name)):
            inner = tree
            for key in path[:-1]:
                inner = inner.get(key, {})
            if path[-1] in inner or tree is request:
                inner[path[-1]] = UNKNOWN
                if path[-1] == "role":
                    # The kind of an agent would tell that it is one.
                    inner.pop("kind", None)


def _parts(account: Tree, request: Tree, name: str) -> Iterator[tuple[Tree, Path]]:
    """Yield the parts of the documents that the fact comes from."""
    thing, _, part = name.partition(".")
    target = request.get("target", request.get("actor"))
    if name in OF_ACCOUNT:
        yield from ((account, path) for path in OF_ACCOUNT[name])
    elif name in ("target.sign_on", "account.single_sign_on_anywhere"):
        mine, other = _audiences(account, target)
        yield account, ("sign_on", mine if name == "target.sign_on" else other)
    elif thing in ("actor", "target") and part in OF_PERSON:
        user = request.get("actor") if thing == "actor" else target
        yield account, ("users", str(user), OF_PERSON[part])
    elif thing == "target" and part in OF_ADDRESS:
        is_primary, key = OF_ADDRESS[part]
        addresses = account["users"].get(target, {}).get("addresses", {})
        for text, address in addresses.items() if isinstance(addresses, dict) else ():
            if address["primary"] is is_primary:
                yield account, ("users", str(target), "addresses", text, key)
    elif thing == "target" and part in OF_ADDRESSES:
        yield account, ("users", str(target), "addresses")
    elif thing == "brands" and part in OF_BRAND and isinstance(account["brands"], dict):
        yield account, ("brands", account.get(OF_BRAND[part], ""), "help_center")
    elif thing == "request":
        yield request, (part,)
    elif name in ("recovery.request_via", "recovery.request_about"):
        yield account, ("recovery", str(target), "request", part.removeprefix("request_"))
    elif thing in ("recovery", "link"):
        yield account, ("recovery", str(target), "link" if thing == "link" else part)


def _audiences(account: Tree, target: str | None) -> tuple[str, str]:
    role = account["users"].get(target, {}).get("role")
    mine, other = "team_members", "end_users"
    return (other, mine) if role == "end_user" else (mine, other)
