"""A YAML or JSON file as a tree of nodes that know their place.

The file means YAML 1.2. It is read from libyaml's events, because PyYAML's own composer recurses
in C: fifty thousand nested dashes, 100 kB, crash the interpreter.
"""

import re
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from clausewise.errors import Problem
from clausewise.loading.deception import deceptions
from clausewise.source import Place

MOST_BYTES: Final = 8 * 1024 * 1024
DEEPEST: Final = 40
MOST_NODES: Final = 1_000_000

YAML11_BOOLEAN: Final = re.compile(r"(?i:yes|no|on|off)\Z")
YAML11_NUMBER: Final = re.compile(
    r"[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|0[0-7]{1,12}|[0-9]+_[0-9_]*)\Z"
)
SURROGATE_PAIR: Final = re.compile(
    r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
)
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
    # JSON spells a character beyond U+FFFF as two escapes, which YAML does not know.
    text = SURROGATE_PAIR.sub(_one_character, text)
    problems.extend(deceptions(text, shown))
    try:
        node = _Composer(text, shown, problems).document()
    except yaml.MarkedYAMLError as error:
        problems.append(_syntax_problem(error, shown))
        return None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        message = f"the character U+{error.character:04X} is not allowed in YAML"
        problems.append(Problem(Place(shown, line, 1), "yaml-syntax", message, "remove it"))
        return None
    except yaml.YAMLError as error:
        problems.append(Problem(Place(shown), "yaml-syntax", _one_line(str(error))))
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


def _one_character(pair: re.Match[str]) -> str:
    high, low = int(pair[1], 16), int(pair[2], 16)
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def decode(data: bytes, shown: str, problems: list[Problem]) -> str | None:
    """Return the bytes as text, or None where they are too many or not UTF-8."""
    if len(data) > MOST_BYTES:
        message = f"the file is larger than {MOST_BYTES // 1024 // 1024} MiB"
        problems.append(Problem(Place(shown), "too-large", message, "split it into several files"))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before) - (before.rfind(b"\n") + 1) + 1
        message = f"the byte 0x{data[error.start]:02X} is not UTF-8"
        place = Place(shown, line, column)
        problems.append(Problem(place, "wrong-encoding", message, "save the file as UTF-8"))
        return None
    return text


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Composer:
    """Builds the tree from events, with a stack of its own instead of recursion."""

    def __init__(self, text: str, shown: str, problems: list[Problem]) -> None:
        self.shown = shown
        self.problems = problems
        self.events: Iterator[Event] = yaml.parse(text, Loader=yaml.CSafeLoader)
        # Where the text is ASCII as written, only an escape can bring in what deceives.
        self.suspect = not text.isascii() or "\\" in text

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
                end = event.end_mark
                last_line = end.line + 1 if end.column else end.line
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
            self._check_yaml11(node)
        elif self.suspect:
            # Plain scalars were seen with the text; a quoted one may spell a character by escape.
            self.problems.extend(deceptions(value, self.shown, at=node.place))
        return node

    def _check_yaml11(self, node: Scalar) -> None:
        value = node.value
        if len(value) <= 3 and YAML11_BOOLEAN.match(value):
            meant = "true" if value.lower() in ("yes", "on") else "false"
            self.problems.append(
                Problem(
                    node.place,
                    "yaml11-boolean",
                    f"a plain `{value}` is a boolean to YAML 1.1 and a word to YAML 1.2",
                    f'write {meant} for the boolean, or quote the word: "{value}"',
                )
            )
        elif value[:1] in "+-0123456789" and value and YAML11_NUMBER.match(value):
            self.problems.append(
                Problem(
                    node.place,
                    "yaml11-number",
                    f"a plain `{value}` is another number to YAML 1.1 than it looks",
                    f'quote it: "{value}"',
                )
            )

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


def _syntax_problem(error: yaml.MarkedYAMLError, shown: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    place = Place(shown, mark.line + 1, mark.column + 1) if mark else Place(shown)
    said = ", ".join(part for part in (error.context, error.problem) if part)
    return Problem(place, "yaml-syntax", _one_line(said), "the file must be YAML 1.2, or JSON")


def _one_line(text: str) -> str:
    return " ".join(text.split())
