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
    "brands.agent_help_center": "agent_brand",
    "brands.default_help_center": "default_brand",
}
"""What of an account names the brand whose help center a fact is about."""

OF_OLDEST: Final = frozenset({"brands.oldest_help_center"})
STANDINGS: Final = frozenset({*OF_BRAND, *OF_OLDEST, "brands.any_help_center", "brands.order"})

OF_ADDRESSES: Final = frozenset({"primary_address", "secondary_address", "several_secondaries"})

OLDEST: Final = "vault"
SECOND_OWNER: Final = "oskar"


def forget(account: Tree, request: Tree, names: Iterable[str]) -> None:
    """Make the named facts unknown in the documents, as far as this can be said there."""
    unknown = frozenset(names)
    for name in sorted(unknown):
        thing, _, part = name.partition(".")
        if part == "is_owner" and _leave_owner_open(account, _user(request, thing), name, unknown):
            continue
        if name in STANDINGS and isinstance(account["brands"], dict):
            _leave_brands_open(account, name, unknown)
        elif name != "target.primary_address" or not _leave_primary_open(account, request, unknown):
            for tree, path in list(_parts(account, request, name)):
                _leave_open(tree, path, is_request=tree is request)


def _leave_open(tree: Tree, path: Path, *, is_request: bool) -> None:
    inner = tree
    for key in path[:-1]:
        inner = inner.get(key, {})
    if path[-1] == "role" and inner.get("owner") is True:
        # An owner of whom no role is given is taken for an admin: the kind leaves it open.
        inner["kind"] = UNKNOWN
    elif path[-1] in inner or is_request:
        inner[path[-1]] = UNKNOWN
        if path[-1] == "role":
            # The kind of an agent would tell that it is one.
            inner.pop("kind", None)


def _user(request: Tree, who: str) -> str:
    actor = request.get("actor")
    return str(actor if who == "actor" else request.get("target", actor))


def _leave_owner_open(account: Tree, user: str, name: str, unknown: frozenset[str]) -> bool:
    """Mark two owners where one mark or none would tell; say whether that was needed."""
    person = account["users"].get(user)
    if person is None:
        return False
    is_marked = person["owner"] is True and name.replace("is_owner", "marked_owner") not in unknown
    # Without a mark only an admin can be the owner.
    is_staff = person.get("role") == "agent" and name.replace("is_owner", "role") not in unknown
    if is_marked or is_staff:
        person["owner"] = True
        account["users"][SECOND_OWNER] = {"role": "admin", "owner": True}
    return is_marked or is_staff


def _leave_brands_open(account: Tree, name: str, unknown: frozenset[str]) -> None:
    brands = account["brands"]
    if name == "brands.any_help_center":
        brands["nova_2"] = _undecided_brand("2021-03-01T00:00:00Z")
    elif name == "brands.order":
        # Two that may have a help center, neither of a known date.
        brands["nova_3"] = _undecided_brand(UNKNOWN)
        if "brands.any_help_center" in unknown:
            brands["nova_4"] = _undecided_brand(UNKNOWN)
    else:
        brand = brands.get(OLDEST if name in OF_OLDEST else account.get(OF_BRAND[name]))
        is_any_enabled = any(each["help_center"] == "enabled" for each in brands.values())
        if brand is None:
            return
        if is_any_enabled or "brands.any_help_center" in unknown:
            brand["help_center"] = UNKNOWN
        else:
            # It must be as good as none either way.
            brand.update(help_center="disabled", active=UNKNOWN)


def _undecided_brand(created: str) -> Tree:
    return {"created": created, "active": True, "deleted": False, "help_center": UNKNOWN}


def _leave_primary_open(account: Tree, request: Tree, unknown: frozenset[str]) -> bool:
    """Leave open which of two addresses is the primary one, if there is to be a secondary one."""
    target = _user(request, "target")
    person = account["users"].get(target, {})
    addresses = person.get("addresses")
    if "target.secondary_address" in unknown or not isinstance(addresses, dict):
        return False
    for number in range(len(addresses), 2):
        addresses[f"{target}@{number}.example"] = {"verified": False, "deliverability": UNKNOWN}
    for address in addresses.values():
        address["primary"] = UNKNOWN
    return True


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
        yield account, ("users", _user(request, thing), OF_PERSON[part])
    elif thing == "target" and part in OF_ADDRESS:
        is_primary, key = OF_ADDRESS[part]
        addresses = account["users"].get(target, {}).get("addresses", {})
        for text, address in addresses.items() if isinstance(addresses, dict) else ():
            if address["primary"] is is_primary:
                yield account, ("users", str(target), "addresses", text, key)
    elif thing == "target" and part in OF_ADDRESSES:
        yield account, ("users", str(target), "addresses")
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
