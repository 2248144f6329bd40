"""Accounts that a scenario file names or writes out."""

from collections.abc import Iterable, Mapping

from clausewise.account.document import account_from_tree
from clausewise.account.merging import merge
from clausewise.account.model import Account
from clausewise.errors import Problem, suggest
from clausewise.loading.document import Node, Scalar


def unknown_account(name: Scalar, known: Iterable[str]) -> Problem:
    """Return the problem that no shared account has the name."""
    remedy = suggest(name.value, known, "shared accounts are declared under `accounts:`")
    message = f"no account is called `{name.value}`"
    return Problem(name.place, "unknown-account", message, remedy)


def account_tree(
    node: Node, overrides: Node | None, accounts: Mapping[str, Node], problems: list[Problem]
) -> Node | None:
    """Return the account that is named or written out as a document, with its differences."""
    if isinstance(node, Scalar):
        named = accounts.get(node.value)
        if named is None:
            problems.append(unknown_account(node, accounts))
            return None
        node = named
    return node if overrides is None else merge(node, overrides, problems)


def account_at(
    node: Node, overrides: Node | None, accounts: Mapping[str, Node], problems: list[Problem]
) -> Account | None:
    """Return the account that is named or written out, with its differences, or None."""
    tree = account_tree(node, overrides, accounts, problems)
    return None if tree is None else account_from_tree(tree, problems)
