"""What if account or users were otherwise: from options of the command line to what holds then."""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from clausewise.account.document import account_from_tree
from clausewise.account.model import AUDIENCES, Account
from clausewise.account.tree import to_tree
from clausewise.account.user_changes import ALLOWED, SWITCH
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.condition import Value
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import parse
from clausewise.population.facts import SIGN_ON, Surroundings, surroundings
from clausewise.population.users_changed import UsersChanged, is_of_users, users_changed
from clausewise.source import Place

OPTION: Final = Place("--what-if")
NAMED: Final = re.compile(r"(?:(?P<name>[^=:]+):)?(?P<changes>.*)", re.DOTALL)
OF_BRAND: Final = re.compile(r"^brands\..*\.")
COMMA: Final = re.compile(r",(?![^\[]*\])")
OWNER: Final = "owner"
PARTS: Final = (
    "plan",
    "sign_on",
    "setting",
    "password_change_notices",
    "company",
    "agent_brand",
    "default_brand",
    "brands",
)
"""The parts of an account document that are no user's."""

SHORT: Final[Mapping[str, Mapping[str, Value]]] = {
    "in_use": {"enterprise": "assigned"},
    "enforced": {"enterprise": "assigned", "enforced": True},
    "not_in_use": {"enterprise": "none", "enforced": False, "passwords": True},
}
"""What `sso.AUDIENCE=` stands for under `sign_on.AUDIENCE`."""
SSO: Final = tuple(f"sso.{audience}" for audience in AUDIENCES)

Tree = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A change of the account, of users, or of both. changes: as they were written.

    around: what holds afterwards. users: None where only the account is changed.
    """

    name: str
    changes: tuple[str, ...]
    around: Surroundings
    users: UsersChanged | None = None

    def columns(self, present: Collection[str]) -> frozenset[str]:
        """Return the columns that it takes to tell what becomes of users."""
        return frozenset() if self.users is None else self.users.columns(present)


def what_ifs(
    texts: Sequence[str], account: Account | None, rulebook: Rulebook
) -> tuple[WhatIf, ...]:
    """Return what the options say, as in `sso.end_users=in_use` or `strict: A=x, B=y`.

    Raises InputError with every problem.
    """
    problems: list[Problem] = []
    found: dict[str, WhatIf] = {}
    for text in texts:
        read = NAMED.fullmatch(text)
        name, changes = (read["name"], read["changes"]) if read else (None, text)
        listed = tuple(part.strip() for part in COMMA.split(changes))
        name = " ".join((name or ", ".join(listed)).split())
        if name in found:
            message = f"two of them are called `{name}`"
            problems.append(Problem(OPTION, "duplicate-key", message, "give one another name"))
        of_users = [each for each in listed if is_of_users(each)]
        of_owner = [each for each in listed if _key(each) == OWNER]
        of_account = [each for each in listed if each not in (*of_users, *of_owner)]
        around = _around_then(account, of_account, problems)
        owner = _owner(of_owner, problems)
        users = users_changed(of_users, owner, around, rulebook, problems)
        found[name] = WhatIf(name=name, changes=listed, around=around, users=users)
    if problems:
        raise InputError(list(dict.fromkeys(problems)))
    return tuple(found.values())


def refuse_in_vain(
    what_ifs: Sequence[WhatIf], account: Account | None, columns: Collection[str]
) -> None:
    """Raise InputError where a column that is read says what a change of the account would say."""
    before = surroundings(account).sign_on
    if SIGN_ON in columns and any(each.around.sign_on != before for each in what_ifs):
        message = f"the column `{SIGN_ON}` says how users sign in, whatever the account says"
        remedy = "leave the column out, so that the account document tells it"
        raise InputError([Problem(OPTION, "wrong-usage", message, remedy)])


def _key(text: str) -> str:
    return text.partition("=")[0].strip().removeprefix("account.")


def _owner(changes: Sequence[str], problems: list[Problem]) -> str | None:
    """Return the id of who owns the account then; None where that is not said."""
    named = list(dict.fromkeys(text.partition("=")[2].strip() for text in changes))
    if "" in named:
        message = f"`{changes[named.index('')]}` does not say who"
        remedy = "write it as in owner=USER_ID, with an id of the column `user`"
        problems.append(Problem(OPTION, "wrong-value", message, remedy))
    elif len(named) > 1:
        message = f"`{named[0]}` and `{named[1]}` cannot both own the account"
        problems.append(Problem(OPTION, "contradiction", message, "make two what-ifs of it"))
    return named[0] if named else None


def _around_then(
    account: Account | None, changes: Sequence[str], problems: list[Problem]
) -> Surroundings:
    """Return what holds once the account is changed; as it is where it cannot be."""
    if account is not None and changes:
        return _changed(account, changes, problems) or surroundings(account)
    if changes:
        message = "there is no account document that could be changed"
        remedy = "name one with --account, or a population folder"
        problems.append(Problem(OPTION, "wrong-usage", message, remedy))
    return surroundings(account)


def _changed(
    account: Account, changes: Sequence[str], problems: list[Problem]
) -> Surroundings | None:
    before = len(problems)
    tree: Tree = {**to_tree(account)}
    known = dict(_leaves({name: tree[name] for name in PARTS}, ()))
    # The users are not in the document: nobody in it could have allowed anything.
    del known["setting.allowed_by"]
    allowed: bool | None = None
    for text in changes:
        path, equals, said = (part.strip() for part in text.partition("="))
        path = path.removeprefix("account.")
        if not equals or not said:
            message = f"`{text}` is not of the form KEY=VALUE"
            remedy = "write it as in sso.end_users=in_use"
            problems.append(Problem(OPTION, "wrong-value", message, remedy))
        elif path == ALLOWED and said in ("true", "false"):
            allowed = said == "true"
        elif path in SSO:
            _shorten(tree, path, said, problems)
        elif path in known:
            _put(tree, known[path], _value(said))
        else:
            names = [*known, *SSO, ALLOWED, OWNER]
            shown = dict.fromkeys(OF_BRAND.sub("brands.ID.", name) for name in names)
            remedy = suggest(path, names, "the keys are " + ", ".join(shown))
            message = f"an account document has no `{path}`"
            problems.append(Problem(OPTION, "unknown-key", message, remedy))
    after = _account(tree, problems) if len(problems) == before else None
    return None if after is None else _around(account, after, allowed)


def _shorten(tree: Tree, path: str, said: str, problems: list[Problem]) -> None:
    if said not in SHORT:
        remedy = suggest(said, SHORT, "say one of " + ", ".join(SHORT))
        message = f"`{said}` is not how single sign-on can be"
        problems.append(Problem(OPTION, "wrong-value", message, remedy))
        return
    for key, value in SHORT[said].items():
        _put(tree, ("sign_on", path.removeprefix("sso."), key), value)


def _leaves(tree: Tree, path: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what can be changed, with the path to it: ids may have dots in them."""
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*path, key))
        else:
            yield ".".join((*path, key)), (*path, key)


def _put(tree: Tree, path: tuple[str, ...], value: Any) -> None:
    for key in path[:-1]:
        tree = tree[key]
    tree[path[-1]] = value


def _value(said: str) -> Any:
    if said in ("true", "false"):
        return said == "true"
    if said.startswith("[") and said.endswith("]"):
        return [part.strip() for part in said[1:-1].split(",") if part.strip()]
    return said


def _account(tree: Tree, problems: list[Problem]) -> Account | None:
    found: list[Problem] = []
    node = parse(json.dumps(tree).encode(), OPTION.file, found)
    account = None if node is None else account_from_tree(node, found)
    problems.extend(replace(problem, place=OPTION) for problem in found)
    return account


def _around(before: Account, after: Account, allowed: bool | None) -> Surroundings:
    """Return what holds afterwards; what differs goes before what a row says."""
    old, new = surroundings(before), surroundings(after)
    changed: dict[str, Value | None] = {
        fact: new.facts.get(fact)
        for fact in sorted({*old.facts, *new.facts})
        if old.facts.get(fact) != new.facts.get(fact)
    }
    if changed.get(SWITCH) == "enabled":
        # Nobody but the owner of today can switch it on.
        changed[ALLOWED] = True
    if allowed is not None:
        changed[ALLOWED] = allowed
    return replace(new, changed=changed)
