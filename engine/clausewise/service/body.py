"""The body of a request: JSON alone, as a tree of nodes that know their place.

Documents mean what they mean to `clausewise decide`, so what is not as it should be is read once
more by the loader that reads files, and its problems are told. What is in order, and that is nearly
everything, never meets it: the standard library reads JSON thirty times as fast.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

from clausewise.errors import InputError, Problem
from clausewise.loading import document
from clausewise.loading.deception import deceptions
from clausewise.loading.document import DEEPEST, Node, Scalar, decode, parse
from clausewise.loading.text import Lines
from clausewise.source import Place

T = TypeVar("T")

BODY: Final = "<body>"
MOST_PROBLEMS: Final = 100
"""Problems that one answer lists: each is worth a search for near names."""

LONGEST_QUICK: Final = 1_000
"""Characters of a text beyond which the loader of files has a say: YAML's keys end there."""

MEND: Final = "send one JSON document (RFC 8259), as UTF-8"
STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
LONG_NUMBER: Final = re.compile(r"[0-9]{4300,}")
BRACKET: Final = re.compile(r"[\[{]|[\]}]")


class Problems(list[Problem]):
    """Problems as they are found; raises InputError at one more than an answer lists."""

    def append(self, problem: Problem) -> None:
        """Add the problem."""
        super().append(problem)
        self._check()

    def extend(self, problems: Iterable[Problem]) -> None:
        """Add the problems, one by one: they may be made on the way."""
        for problem in problems:
            self.append(problem)

    def _check(self) -> None:
        if len(self) > MOST_PROBLEMS:
            self[-1] = Problem(
                self[-1].place,
                "too-many-mistakes",
                f"more than {MOST_PROBLEMS} mistakes; the rest was not looked at",
                "mend these first",
            )
            raise InputError(self)


def read(data: bytes, use: Callable[[Node, list[Problem]], T | None]) -> T:
    """Return what `use` makes of the body; raises InputError with every problem.

    use: returns None where it has found problems.
    """
    quick = _quickly(data)
    if quick is not None:
        found: list[Problem] = []
        made = _unless_too_many(quick, use, found)
        if made is not None and not found:
            return made
    problems = Problems()
    node = made = None
    try:
        node = _slowly(data, problems)
        made = None if node is None else use(node, problems)
    except InputError as error:
        raise WrongBody(error.problems, node) from None
    if problems or made is None:
        raise WrongBody(problems, node)
    return made


class WrongBody(InputError):
    """A body that says something wrong; `tree` is the body, where it could be read at all."""

    def __init__(self, problems: Iterable[Problem], tree: Node | None) -> None:
        super().__init__(problems)
        self.tree = tree


class _Otherwise(Exception):
    """The quick way does not do."""


def _quickly(data: bytes) -> Node | None:
    """Return the tree without places, or None where the loader of files must look at it."""
    # An escape may bring in what cannot be seen.
    if b"\\" in data:
        return None
    try:
        text = data.decode()
        if any(True for _ in deceptions(text, BODY)):
            return None
        value = json.loads(text, object_pairs_hook=_pairs, parse_constant=_refused)
        return _node(value, 0)
    except (ValueError, RecursionError, _Otherwise):
        return None


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Otherwise
    return found


def _refused(_: str) -> None:
    raise _Otherwise


def _node(value: object, depth: int) -> Node:
    # The kinds in the order of how often they come: this is half the time of a small decision.
    kind = type(value)
    if kind is str:
        return _scalar(value)  # type: ignore[arg-type]  # just told
    if kind is bool:
        return Scalar("true" if value else "false", True, BODY, 1, 1)
    if depth >= DEEPEST:
        raise _Otherwise
    if isinstance(value, dict):
        pairs = {key: (_scalar(key), _node(part, depth + 1)) for key, part in value.items()}
        return document.Mapping(pairs, BODY, 1, 1, 1)
    if isinstance(value, list):
        return document.Sequence([_node(part, depth + 1) for part in value], BODY, 1, 1, 1)
    # A number or null: an account has no place for either.
    raise _Otherwise


def _scalar(text: str) -> Scalar:
    if len(text) > LONGEST_QUICK:
        raise _Otherwise
    return Scalar(text, False, BODY, 1, 1)


def _slowly(data: bytes, problems: list[Problem]) -> Node | None:
    """Return the tree of a body that is JSON, with the place of everything in it."""
    if not data.strip():
        problems.append(Problem(Place(BODY), "empty-body", "the body is empty", "send JSON"))
        return None
    text = decode(data, BODY, problems)
    if text is None:
        return None
    bare = STRING.sub(lambda found: " " * len(found[0]), text)
    deep = _too_deep(bare)
    if deep is not None:
        message = f"more than {DEEPEST} levels of nesting"
        place = Lines(text).place(deep, BODY)
        problems.append(Problem(place, "too-deep", message, "flatten the document"))
        return None
    try:
        json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        place = Lines(text).place(error.pos, BODY)
        said = error.msg[:1].lower() + error.msg[1:]
        problems.append(Problem(place, "json-syntax", f"this is not JSON: {said}", MEND))
        return None
    except _NoNumber as error:
        place = Lines(text).place(bare.index(str(error)), BODY)
        problems.append(Problem(place, "json-syntax", f"JSON has no `{error}`", MEND))
        return None
    except ValueError:
        # Python reads no whole number of more than 4,300 digits.
        found = LONG_NUMBER.search(bare)
        place = Lines(text).place(found.start() if found else 0, BODY)
        problems.append(Problem(place, "json-syntax", "a number of thousands of digits", MEND))
        return None
    return parse(data, BODY, problems)


class _NoNumber(Exception):
    pass


def _no_number(word: str) -> None:
    raise _NoNumber(word)


def _too_deep(bare: str) -> int | None:
    """Return where the text, its strings blanked out, nests too deeply."""
    depth = 0
    for found in BRACKET.finditer(bare):
        depth += 1 if found[0] in "[{" else -1
        if depth > DEEPEST:
            return found.start()
    return None


def _unless_too_many(
    node: Node, use: Callable[[Node, list[Problem]], T | None], found: list[Problem]
) -> T | None:
    try:
        return use(node, _First(found))
    except _Otherwise:
        return None


class _First(list[Problem]):
    """Ends the quick way at the first problem: its place is not known."""

    def __init__(self, found: list[Problem]) -> None:
        super().__init__()
        self.found = found

    def append(self, problem: Problem) -> None:
        self.found.append(problem)
        raise _Otherwise

    def extend(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.append(problem)


def pointers(tree: Node, places: Sequence[Place]) -> dict[Place, str]:
    """Return the JSON pointer (RFC 6901) of what stands at each of the places, where there is any.

    A key and what it leads to have one pointer; of several values at one place the first has it.
    """
    wanted = set(places)
    found: dict[Place, str] = {}
    for pointer, place in _pointed(tree):
        if place in wanted:
            found.setdefault(place, pointer)
    return found


def _pointed(tree: Node) -> Iterator[tuple[str, Place]]:
    todo = [("", tree)]
    while todo:
        pointer, node = todo.pop()
        yield pointer, node.place
        if isinstance(node, document.Mapping):
            for name, (key, value) in node.pairs.items():
                at = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
                yield at, key.place
                todo.append((at, value))
        elif isinstance(node, document.Sequence):
            todo.extend((f"{pointer}/{number}", item) for number, item in enumerate(node.items))
