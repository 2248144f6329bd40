"""What commands share: options, and from the command line to rules, accounts and requests."""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from clausewise.account.document import account_from_tree
from clausewise.account.model import Account
from clausewise.account.request import Request
from clausewise.account.request_document import request_details, request_from_tree
from clausewise.errors import InputError, Problem, suggest
from clausewise.files import shipped
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import Mapping as MappingNode
from clausewise.loading.document import Node, Scalar, parse, parse_file
from clausewise.loading.policy import load_policy
from clausewise.source import Place

F = TypeVar("F", bound=Callable[..., Any])

POLICY: Final = "rules/password-reset"
SCENARIOS: Final = "scenarios/password-reset"
FEATURES: Final = "features/password-reset"
READING: Final = re.compile(r"(?P<id>[^=\s]+)=(?P<option>[^=\s]+)")
MOST_STDIN: Final = 8 * 1024 * 1024 + 1


def policy_option(function: F) -> F:
    """Add `--policy`."""
    return click.option(
        "--policy",
        metavar="FOLDER",
        help=f"Folder of rule files.  [default: {POLICY}]",
    )(function)


def reading_option(function: F) -> F:
    """Add `--reading`, which may be given several times."""
    return click.option(
        "--reading",
        "readings",
        multiple=True,
        metavar="ID=OPTION",
        help="Choose another option of a reading, as in A05=any_audience. Repeatable.",
    )(function)


def format_option(function: F) -> F:
    """Add `--format`."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["human", "json"]),
        default="human",
        show_default=True,
        help="For people, or for programs.",
    )(function)


def folder_of(given: str | None, default: str) -> tuple[Path, str]:
    """Return the folder to read and the name to show for it.

    Without a name given, the folder of the current project is taken, else the one that comes with
    the package.
    """
    if given is not None:
        return Path(given), given.rstrip("/") or given
    here = Path(default)
    return (here, default) if here.is_dir() else (shipped(default), default)


def rulebook_of(policy: str | None) -> Rulebook:
    """Return the rulebook; raises RulesError with every problem."""
    folder, shown = folder_of(policy, POLICY)
    return load_policy(folder, shown)


def choice_of(rulebook: Rulebook, given: Iterable[str]) -> Mapping[str, str]:
    """Return the complete choice of readings; raises InputError for what the register lacks."""
    chosen: dict[str, str] = {}
    problems: list[Problem] = []
    place = Place("--reading")
    for text in given:
        found = READING.fullmatch(text)
        if found is None:
            message = f"`{text}` is not of the form ID=OPTION"
            problems.append(
                Problem(place, "wrong-value", message, "write it as in A05=any_audience")
            )
            continue
        name, option = found["id"], found["option"]
        reading = rulebook.readings.get(name)
        if reading is None:
            remedy = suggest(name, rulebook.readings, "`clausewise rules --readings` lists them")
            problems.append(
                Problem(place, "unknown-reading", f"no reading is called `{name}`", remedy)
            )
        elif option not in reading.values:
            remedy = suggest(option, reading.values, "its options are " + ", ".join(reading.values))
            message = f"`{option}` is no option of the reading `{name}`"
            problems.append(Problem(place, "unknown-option", message, remedy))
        elif chosen.setdefault(name, option) != option:
            message = f"two options are chosen for the reading `{name}`"
            problems.append(Problem(place, "duplicate-key", message, "choose one of the two"))
    if problems:
        raise InputError(problems)
    return rulebook.choose(chosen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An account and a request, ready to be decided."""

    account: Account
    request: Request


def case_options(function: F) -> F:
    """Add the arguments and options that name an account and a request."""
    for decorator in reversed(
        (
            click.argument("account"),
            click.argument("request_file", metavar="[REQUEST]", required=False),
            click.option("--action", metavar="ACTION", help="What is asked for."),
            click.option("--actor", metavar="USER", help="Who acts."),
            click.option("--target", metavar="USER", help="Who is acted on."),
            click.option(
                "--with",
                "details",
                multiple=True,
                metavar="KEY=VALUE",
                help="A detail of the request, as in channel=api or saved=false. Repeatable.",
            ),
        )
    ):
        function = decorator(function)
    return function


def case_of(rulebook: Rulebook, arguments: Mapping[str, Any]) -> Case:
    """Return the account and the request that the arguments name.

    Raises InputError with every problem of both.
    """
    problems: list[Problem] = []
    account_name, request_name = arguments["account"], arguments["request_file"]
    if account_name == "-" and request_name == "-":
        message = "standard input can be read once"
        remedy = "put `account:` and `request:` into one document, or name a file"
        raise InputError([Problem(Place("<stdin>"), "wrong-usage", message, remedy)])
    account_node = _account_node(account_name, problems)
    request_node = None if request_name is None else _node(request_name, problems)
    if isinstance(account_node, MappingNode) and "account" in account_node.pairs:
        account_node, request_node = _both(account_node, request_node, problems)
    written = _request_of_options(arguments, problems)
    if written is not None and request_node is not None:
        message = "the request is given twice: in a document, and by options"
        problems.append(Problem(Place("--action"), "wrong-usage", message, "give it once"))
    request_node = request_node or written
    account = None if account_node is None else account_from_tree(account_node, problems)
    if request_node is None and not problems:
        message = "there is no request"
        remedy = "name a file, or give --action, --actor and --target"
        problems.append(Problem(Place("clausewise"), "wrong-usage", message, remedy))
    request = None
    if account is not None and request_node is not None:
        request = request_from_tree(request_node, account, rulebook.actions, problems)
    if problems or account is None or request is None:
        raise InputError(problems)
    return Case(account=account, request=request)


def account_named(name: str) -> Account:
    """Return the account in a file, on standard input for -, or among those that scenarios share.

    Raises InputError with every problem.
    """
    problems: list[Problem] = []
    node = _account_node(name, problems)
    account = None if node is None else account_from_tree(node, problems)
    if account is None or problems:
        raise InputError(problems)
    return account


def details_of(details: tuple[str, ...]) -> Request:
    """Return the details of a request that is put for every user.

    Raises InputError with every problem.
    """
    problems: list[Problem] = []
    arguments = {"action": "every", "actor": None, "target": None, "details": details}
    node = _request_of_options(arguments, problems)
    request = None if node is None else request_details(node, problems)
    for name in ("action", "actor", "target"):
        if any(text.partition("=")[0] == name for text in details):
            message = f"`{name}` is no detail of a request"
            remedy = "say what is asked, and by whom, with --actions"
            problems.append(Problem(Place("--with"), "wrong-usage", message, remedy))
    if problems or request is None:
        raise InputError(problems)
    return request


def _both(
    document: MappingNode, request: Node | None, problems: list[Problem]
) -> tuple[Node | None, Node | None]:
    """Take one document apart that holds both the account and the request."""
    for key, (scalar, _) in document.pairs.items():
        if key not in ("account", "request"):
            message = f"no key is called `{key}` beside `account`"
            problems.append(
                Problem(scalar.place, "unknown-key", message, "the other key is `request`")
            )
    account = document.get("account")
    if isinstance(account, Scalar):
        account = _shared_account(account.value, account.place, problems)
    return account, document.get("request") or request


def _node(name: str, problems: list[Problem]) -> Node | None:
    if name == "-":
        return parse(sys.stdin.buffer.read(MOST_STDIN), "<stdin>", problems)
    return parse_file(Path(name), name, problems)


def _account_node(name: str, problems: list[Problem]) -> Node | None:
    """Read a file, standard input, or an account that scenarios share."""
    if (
        name == "-"
        or Path(name).exists()
        or "/" in name
        or name.endswith((".yaml", ".yml", ".json"))
    ):
        return _node(name, problems)
    return _shared_account(name, Place(name), problems)


def _shared_account(name: str, place: Place, problems: list[Problem]) -> Node | None:
    from clausewise.scenarios.document import shared_accounts

    folder, shown = folder_of(None, SCENARIOS)
    accounts = shared_accounts(folder, shown)
    if name not in accounts:
        known = ", ".join(sorted(accounts))
        remedy = suggest(name, accounts, f"name a file, or one of the shared accounts: {known}")
        problems.append(Problem(place, "unknown-account", f"no account is called `{name}`", remedy))
        return None
    return accounts[name]


def _request_of_options(arguments: Mapping[str, Any], problems: list[Problem]) -> Node | None:
    given = {
        key: arguments[key] for key in ("action", "actor", "target") if arguments[key] is not None
    }
    pairs: dict[str, tuple[Scalar, Node]] = {}
    for key, text in given.items():
        pairs[key] = (_scalar(key, f"--{key}"), _scalar(text, f"--{key}"))
    for text in arguments["details"]:
        key, equals, value = text.partition("=")
        if not equals:
            message = f"`{text}` is not of the form KEY=VALUE"
            problems.append(Problem(Place("--with"), "wrong-value", message, "as in channel=api"))
            continue
        pairs[key] = (_scalar(key, "--with"), _scalar(value, "--with", plain=True))
    if not pairs:
        return None
    return MappingNode(pairs, "<options>", 1, 1, 1)


def _scalar(value: str, file: str, *, plain: bool = False) -> Scalar:
    return Scalar(value, plain, file, 1, 1)
