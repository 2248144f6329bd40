"""Names in a document: whether they can be names, and whether what they refer to exists."""

from collections.abc import Iterable, Iterator
from typing import Final

from clausewise.account.building import place_of_text
from clausewise.account.model import NONE, Account
from clausewise.account.shapes import AccountShape
from clausewise.errors import Problem, suggest
from clausewise.source import Place

RESERVED: Final = frozenset({NONE, "unknown"})
LONGEST_ID: Final = 200


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
    if local and domain and not any(character.isspace() for character in text):
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
    for user in (shape.setting.allowed_by if shape.setting else None, *(shape.recovery or {})):
        if user is not None and user != NONE and user not in users:
            yield unknown_user(place_of_text(user), user, users)
    for message in shape.outbox:
        if message.user is not None and message.user not in users:
            yield unknown_user(place_of_text(message.user), message.user, users)
    named = [shape.default_brand, *(message.sender for message in shape.outbox)]
    if shape.agent_brand != NONE:
        named.append(shape.agent_brand)
    for brand in named:
        # Without a list of brands nothing is known of the one named, not that it is missing.
        if brand is not None and brands is not None and brand not in brands:
            yield unknown_brand(place_of_text(brand), brand, brands)
    yield from _address_problems(shape)


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
                message = f"the address `{text}` stands twice, with `{owner}` and with `{name}`"
                remedy = "an address belongs to one user, once; upper case makes no difference"
                yield Problem(place, "duplicate-address", message, remedy)
    for text in written:
        yield from filter(None, [bad_address(place_of_text(text), text)])
