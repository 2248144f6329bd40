"""Names in a document: whether they can be names, and whether what they refer to exists."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from clausewise.account.building import place_of_text
from clausewise.account.model import NONE, Account
from clausewise.account.shapes import AccountShape
from clausewise.errors import Problem, suggest
from clausewise.source import Place

RESERVED: Final = frozenset({NONE, "unknown"})
LONGEST_ID: Final = 200
# To find a near name costs time for every name there is; a document with thousands of strangers
# among thousands of users has a mistake of another kind.
MOST_SUGGESTIONS: Final = 20


def unknown_user(place: Place, user: str, known: Iterable[str]) -> Problem:
    """Return the problem that the account has no such user."""
    remedy = suggest(user, known, "the account's users stand under `users:`")
    return Problem(place, "unknown-user", f"the account has no user `{user}`", remedy)


def unknown_brand(place: Place, brand: str, known: Iterable[str]) -> Problem:
    """Return the problem that the account has no such brand."""
    remedy = suggest(brand, known, "the account's brands stand under `brands:`")
    return Problem(place, "unknown-brand", f"the account has no brand `{brand}`", remedy)


def no_such_address(place: Place, account: Account, user: str, address: str) -> Problem:
    """Return the problem that the user has no such address."""
    listed = account.users[user].addresses
    remedy = suggest(address, listed or (), f"the user's addresses stand under `users: {user}:`")
    message = f"the user `{user}` has no address `{address}`"
    return Problem(place, "no-such-address", message, remedy)


def bad_address(place: Place, text: str) -> Problem | None:
    """Return the problem that the text is no e-mail address, or None where it may be one."""
    local, _, domain = text.rpartition("@")
    if local and domain and text.split() == [text]:
        return None
    return Problem(
        place,
        "bad-address",
        f"`{text}` is not an e-mail address",
        "write it as name@domain, without spaces",
    )


def bad_id(place: Place, text: str) -> Problem | None:
    """Return the problem that the text can be nobody's id, or None where it can."""
    if text in RESERVED:
        message = f"the word `{text}` is no id: it has a meaning of its own here"
        return Problem(place, "bad-id", message, "choose another id")
    if text != text.strip():
        message = f"the id `{text}` begins or ends with a space"
        return Problem(place, "bad-id", message, f"write `{text.strip()}`")
    if len(text) > LONGEST_ID:
        message = f"an id of {len(text)} characters is too long"
        return Problem(place, "bad-id", message, f"keep to {LONGEST_ID} characters")
    return None


def reference_problems(shape: AccountShape) -> Iterator[Problem]:
    """Yield what is wrong with the ids and addresses of a document, and with what they refer to."""
    users, brands = shape.users or {}, shape.brands
    for name in (*users, *(brands or {})):
        yield from filter(None, [bad_id(place_of_text(name), name)])
    people = [*(shape.recovery or {}), *(message.user for message in shape.outbox)]
    if shape.setting is not None and shape.setting.allowed_by != NONE:
        people.append(shape.setting.allowed_by)
    for user, near in _strangers(people, users):
        yield unknown_user(place_of_text(user), user, near)
    named = [shape.default_brand, *(message.sender for message in shape.outbox)]
    if shape.agent_brand != NONE:
        named.append(shape.agent_brand)
    # Without a list of brands nothing is known of the one named, not that it is missing.
    for brand, near in _strangers([] if brands is None else named, brands or {}):
        yield unknown_brand(place_of_text(brand), brand, near)
    yield from _address_problems(shape)


def _strangers(
    mentioned: Iterable[str | None], known: Collection[str]
) -> Iterator[tuple[str, Collection[str]]]:
    """Yield each name that is not known, and the names of which one may be meant."""
    strangers = (name for name in mentioned if name is not None and name not in known)
    for number, name in enumerate(strangers):
        yield name, known if number < MOST_SUGGESTIONS else ()


def _address_problems(shape: AccountShape) -> Iterator[Problem]:
    contact = shape.company.contact if shape.company else None
    written = [message.to for message in shape.outbox]
    if contact is not None and contact != NONE:
        written.append(contact)
    first: dict[str, tuple[str, str]] = {}
    for name, user in (shape.users or {}).items():
        for text in user.addresses or {}:
            written.append(text)
            owner, spelled = first.setdefault(text.casefold(), (name, text))
            if spelled is not text:
                place = place_of_text(text)
                where = f"with `{owner}`" if owner == name else f"with `{owner}` and `{name}`"
                message = f"the address `{text}` stands twice, {where}"
                remedy = "an address belongs to one user, once; upper case makes no difference"
                yield Problem(place, "duplicate-address", message, remedy)
    for text in written:
        yield from filter(None, [bad_address(place_of_text(text), text)])
