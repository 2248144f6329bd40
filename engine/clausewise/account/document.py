"""From a document to an account: every problem of the document at once, or the account."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from clausewise.account.building import built_account
from clausewise.account.consistency import contradictions
from clausewise.account.model import Account
from clausewise.account.references import reference_problems
from clausewise.account.shapes import AccountShape
from clausewise.errors import Problem
from clausewise.loading.bind import bind
from clausewise.loading.document import Mapping, Node, Scalar
from clausewise.source import Place

LINE_BREAK: Final = re.compile(r"[\n\r\t]")
KEPT_BY_ID: Final = ("users", "brands", "recovery")
"""Parts that are mappings from ids to records."""


def account_from_tree(node: Node, problems: list[Problem]) -> Account | None:
    """Return the account that the document describes, or None; every problem is appended."""
    before = len(problems)
    shape = bind(node, AccountShape, problems)
    if shape is None and isinstance(node, Mapping):
        # What does fit is read all the same, so that its contradictions are reported too.
        shape = bind(without_faulty_parts(node), AccountShape, [])
    problems.extend(line_breaks(node))
    if shape is None:
        return None
    account = built_account(shape, _silent_on_ownership(node), problems)
    problems.extend(reference_problems(shape))
    for found in contradictions(account):
        place = place_of(node, found.path)
        problems.append(Problem(place, found.code, found.message, found.help))
    return account if len(problems) == before else None


def without_faulty_parts(root: Mapping) -> Mapping:
    """Return the document without what does not bind; of a faulty record, only the id is kept."""
    kept: dict[str, tuple[Scalar, Node]] = {}
    for name, (key, value) in root.pairs.items():
        if _binds(root, name, (key, value)):
            kept[name] = (key, value)
        elif name in KEPT_BY_ID and isinstance(value, Mapping):
            records = {
                one: pair if _binds(root, name, (key, _like(value, {one: pair}))) else _empty(pair)
                for one, pair in value.pairs.items()
            }
            kept[name] = (key, _like(value, records))
    return _like(root, kept)


def _silent_on_ownership(node: Node) -> frozenset[str]:
    """Return the users of whom nothing says whether they own the account; `unknown` does say."""
    users = node.get("users") if isinstance(node, Mapping) else None
    if not isinstance(users, Mapping):
        return frozenset()
    return frozenset(
        name
        for name, (_, user) in users.pairs.items()
        if not (isinstance(user, Mapping) and "owner" in user.pairs)
    )


def _binds(root: Mapping, name: str, pair: tuple[Scalar, Node]) -> bool:
    return bind(_like(root, {name: pair}), AccountShape, []) is not None


def _empty(pair: tuple[Scalar, Node]) -> tuple[Scalar, Node]:
    key, node = pair
    return key, Mapping({}, node.file, node.line, node.column)


def _like(node: Mapping, pairs: dict[str, tuple[Scalar, Node]]) -> Mapping:
    return Mapping(pairs, node.file, node.line, node.column, node.last_line)


def line_breaks(node: Node) -> Iterator[Problem]:
    """Yield a problem for each text with a line break or tab: a report would show it as layout."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            for key, value in reversed(node.pairs.values()):
                waiting += (value, key)
        elif not isinstance(node, Scalar):
            waiting += reversed(node.items)
        elif LINE_BREAK.search(node.value):
            shown = " ".join(node.value.split())
            message = f"the text `{shown}` has a line break or a tab in it"
            yield Problem(node.place, "line-break", message, "write it on one line, with spaces")


def place_of(node: Node, path: Iterable[str]) -> Place:
    """Return where the document says what the path leads to, as far as it says it."""
    place = node.place
    for name in path:
        if not isinstance(node, Mapping) or name not in node.pairs:
            break
        key, node = node.pairs[name]
        place = key.place
    return place
