"""A YAML or JSON file as a tree of nodes that know their place.

The file means YAML 1.2. It is read from libyaml's events, because PyYAML's own composer recurses
in C: fifty thousand nested dashes, 100 kB, crash the interpreter.
"""

import typing
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

import yaml

from clausewise.errors import Problem
from clausewise.loading.deception import deceptions
from clausewise.loading.text import LINE_BREAK, Joined, Lines, as_written, join_surrogates
from clausewise.loading.yaml11 import yaml11_problems
from clausewise.loading.yaml_errors import forbidden_character, syntax_problem
from clausewise.source import Place

MOST_BYTES: Final = 8 * 1024 * 1024
DEEPEST: Final = 40
MOST_NODES: Final = 1_000_000
MOST_PROBLEMS: Final = 500

BLOCK_STYLES: Final = ("|", ">")
ODD_NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(slots=True, eq=False)
class Scalar:
    """A plain or quoted scalar, as text."""

    value: str
    plain: bool
    file: str
    line: int
    column: int

    @property
    def place(self) -> Place:
        """Where the scalar begins."""
        return Place(self.file, self.line, self.column)


@dataclass(slots=True, eq=False)
class Sequence:
    """A list of nodes."""

    items: list["Node"]
    file: str
    line: int
    column: int
    last_line: int = 0

    @property
    def place(self) -> Place:
        """Where the list begins."""
        return Place(self.file, self.line, self.column)


@dataclass(slots=True, eq=False)
class Mapping:
    """Keys and values in the order written; a duplicate key is a problem, its first value stays."""

    pairs: dict[str, tuple[Scalar, "Node"]]
    file: str
    line: int
    column: int
    last_line: int = 0

    @property
    def place(self) -> Place:
        """Where the mapping begins."""
        return Place(self.file, self.line, self.column)

    def get(self, key: str) -> "Node | None":
        """Return the value of the key, or None."""
        pair = self.pairs.get(key)
        return pair[1] if pair else None


Node = Scalar | Sequence | Mapping

# The stubs of PyYAML let any event lack a mark, and know none of the attributes of its kinds.
Event = typing.Any


def read_bytes(path: Path, shown: str, problems: list[Problem]) -> bytes | None:
    """Return the file's bytes, or None with a problem where it cannot or must not be read."""
    place = Place(shown)
    try:
        if not path.is_file():
            code, what = (
                ("not-a-file", "this is not a regular file")
                if path.exists()
                else ("missing-file", "there is no such file")
            )
            problems.append(Problem(place, code, what, "name a YAML or JSON file"))
            return None
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        problems.append(Problem(place, "unreadable", f"the file cannot be read: {reason.lower()}"))
        return None
    return data


def parse_file(path: Path, shown: str, problems: list[Problem]) -> Node | None:
    """Return the tree of the file's one document, or None; every mistake goes to `problems`."""
    data = read_bytes(path, shown, problems)
    return None if data is None else parse(data, shown, problems)


def parse(data: bytes, shown: str, problems: list[Problem]) -> Node | None:
    """Return the tree of the one document in `data`, or None where it cannot be used as a whole.

    Nothing of a file that is too large, too deep, wrongly encoded or full of aliases is returned.
    """
    text = decode(data, shown, problems)
    if text is None:
        return None
    text, joined = join_surrogates(text)
    found = list(islice(deceptions(text, shown), MOST_PROBLEMS + 1))
    node = _compose(text, shown, found)
    if joined:
        found = [_problem_as_written(problem, joined) for problem in found]
        _as_written(node, joined)
    problems.extend(found)
    return node


def _compose(text: str, shown: str, problems: list[Problem]) -> Node | None:
    try:
        node = _Composer(text, shown, problems).document()
    except yaml.MarkedYAMLError as error:
        problems.append(syntax_problem(error, shown))
        return None
    except yaml.reader.ReaderError as error:
        problem = forbidden_character(error, text, shown)
        # A control character was reported with what deceives the eye.
        if not any(found.place == problem.place for found in problems):
            problems.append(problem)
        return None
    except _Refused as refused:
        problems.append(refused.problem)
        return None
    if node is None or (isinstance(node, Scalar) and node.plain and node.value in ODD_NULL):
        problems.append(
            Problem(Place(shown), "empty-file", "the file holds nothing", "fill it in or delete it")
        )
        return None
    return node


def _problem_as_written(problem: Problem, joined: Joined) -> Problem:
    place = problem.place
    column = as_written(place.line, place.column, joined)
    return replace(problem, place=replace(place, column=column))


def _as_written(root: Node | None, joined: Joined) -> None:
    todo = [] if root is None else [root]
    while todo:
        node = todo.pop()
        node.column = as_written(node.line, node.column, joined)
        if isinstance(node, Sequence):
            todo.extend(node.items)
        elif isinstance(node, Mapping):
            for key, value in node.pairs.values():
                todo += (key, value)


def decode(data: bytes, shown: str, problems: list[Problem]) -> str | None:
    """Return the bytes as text, or None where they are too many or not UTF-8."""
    if len(data) > MOST_BYTES:
        message = f"the file is larger than {MOST_BYTES // 1024 // 1024} MiB"
        problems.append(Problem(Place(shown), "too-large", message, "split it into several files"))
        return None
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        message = f"the byte 0x{data[error.start]:02X} is not UTF-8"
        place = Lines(before).place(len(before), shown)
        problems.append(Problem(place, "wrong-encoding", message, "save the file as UTF-8"))
        return None
    return text


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Composer:
    """Builds the tree from events, with a stack of its own instead of recursion."""

    def __init__(self, text: str, shown: str, problems: list[Problem]) -> None:
        self.text = text
        self.shown = shown
        self.problems = problems
        self.events: Iterator[Event] = yaml.parse(text, Loader=yaml.CSafeLoader)
        self.has_escapes = "\\" in text

    def document(self) -> Node | None:
        """Return the root of the one document."""
        root: Node | None = None
        documents = 0
        for event in self.events:
            kind = type(event)
            if kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise self._refuse(
                        event,
                        "many-documents",
                        "a second document begins here",
                        "keep one document in a file",
                    )
            elif kind in _NODE_STARTS:
                root = self._node(event)
        return root

    def _node(self, first: Event) -> Node:
        """Return the node that begins with the event `first`, with everything below it."""
        root = self._begin(first)
        if isinstance(root, Scalar):
            return root
        stack: list[Sequence | Mapping] = [root]
        key: Scalar | None = None
        keys: list[Scalar | None] = []
        count = 1
        last_line = first.start_mark.line + 1
        for event in self.events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                last_line = self._last_line(event)
            if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                done = stack.pop()
                if event.end_mark.column != event.start_mark.column:
                    # A block has no closing mark of its own: it ends where its last part does.
                    last_line = event.end_mark.line + 1
                done.last_line = last_line
                if not stack:
                    return done
                key = keys.pop()
                if isinstance(stack[-1], Mapping):
                    key = None
                continue
            count += 1
            if len(self.problems) > MOST_PROBLEMS:
                message = f"more than {MOST_PROBLEMS} mistakes; the rest of the file was not read"
                remedy = "mend these first"
                raise self._refuse(event, "too-many-mistakes", message, remedy)
            if count > MOST_NODES:
                raise self._refuse(
                    event, "too-large", f"more than {MOST_NODES} nodes", "split the file"
                )
            parent = stack[-1]
            if type(parent) is Mapping and key is None:
                key = self._key(event)
                continue
            node = self._begin(event)
            if type(parent) is Mapping:
                assert key is not None  # just read
                self._put(parent, key, node)
            else:
                assert isinstance(parent, Sequence)  # the only other collection
                parent.items.append(node)
            if type(node) is Scalar:
                key = None
            else:
                if len(stack) >= DEEPEST:
                    raise self._refuse(
                        event,
                        "too-deep",
                        f"more than {DEEPEST} levels of nesting",
                        "flatten the document",
                    )
                stack.append(node)  # type: ignore[arg-type]  # not a scalar: a collection
                keys.append(key)
                key = None
        raise AssertionError("libyaml ends every collection")  # pragma: no cover

    def _last_line(self, scalar: Event) -> int:
        start, end = scalar.start_mark, scalar.end_mark
        if scalar.style in BLOCK_STYLES:
            # libyaml ends a block where the next thing begins, behind blank lines and comments.
            written = self.text[start.index : end.index].rstrip()
            return int(start.line) + 1 + len(LINE_BREAK.findall(written))
        return int(end.line) + 1

    def _key(self, event: Event) -> Scalar:
        if type(event) is not yaml.ScalarEvent:
            if type(event) is yaml.AliasEvent:
                raise self._alias(event)
            raise self._refuse(
                event, "wrong-type", "a key must be a word, not a list or mapping", None
            )
        return self._scalar(event)

    def _begin(self, event: Event) -> Node:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        if kind is yaml.AliasEvent:
            raise self._alias(event)
        if event.anchor is not None:
            self._anchor(event)
        mark = event.start_mark
        if event.tag is not None and event.tag not in (
            "tag:yaml.org,2002:map",
            "tag:yaml.org,2002:seq",
            "!",
        ):
            self._tag(event)
        if kind is yaml.SequenceStartEvent:
            return Sequence([], self.shown, mark.line + 1, mark.column + 1)
        return Mapping({}, self.shown, mark.line + 1, mark.column + 1)

    def _scalar(self, event: Event) -> Scalar:
        mark = event.start_mark
        plain = event.implicit[0]
        value: str = event.value
        node = Scalar(value, plain, self.shown, mark.line + 1, mark.column + 1)
        if event.tag is not None and event.tag != "!":
            self._tag(event)
        if event.anchor is not None:
            self._anchor(event)
        if plain:
            self.problems.extend(yaml11_problems(value, node))
        elif self.has_escapes:
            self._check_escapes(node, self.text[mark.index : event.end_mark.index])
        return node

    def _check_escapes(self, node: Scalar, written: str) -> None:
        # What is written out was seen with the text; an escape brings in what was not.
        if "\\" in written:
            seen = {problem.message for problem in deceptions(written, self.shown)}
            for problem in deceptions(node.value, self.shown, at=node.place):
                if problem.message not in seen:
                    self.problems.append(problem)

    def _put(self, parent: Mapping, key: Scalar, node: Node) -> None:
        first = parent.pairs.get(key.value)
        if first is None:
            parent.pairs[key.value] = (key, node)
            return
        message = f"the key `{key.value}` stands twice in this mapping"
        where = f"it stands first in line {first[0].line}: keep one of the two"
        self.problems.append(Problem(key.place, "duplicate-key", message, where))

    def _alias(self, event: Event) -> _Refused:
        return self._refuse(
            event,
            "alias",
            "an alias hides what is written elsewhere",
            "write the value out where it is used",
        )

    def _anchor(self, event: Event) -> None:
        raise self._refuse(
            event,
            "alias",
            f"the anchor `&{event.anchor}` prepares an alias",
            "write the value out where it is used",
        )

    def _tag(self, event: Event) -> None:
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        kinds = "words, numbers, lists and mappings"
        message = f"the tag `{tag}` asks for an object; these files hold {kinds}"
        place = Place(self.shown, event.start_mark.line + 1, event.start_mark.column + 1)
        self.problems.append(Problem(place, "tag", message, "remove the tag"))

    def _refuse(self, event: Event, code: str, message: str, remedy: str | None) -> _Refused:
        mark = event.start_mark
        return _Refused(
            Problem(Place(self.shown, mark.line + 1, mark.column + 1), code, message, remedy)
        )


_NODE_STARTS = (yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent, yaml.AliasEvent)
