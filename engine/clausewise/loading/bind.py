"""From nodes to frozen dataclasses, with a located problem for whatever does not fit.

A shape is a frozen dataclass; its annotations say what a file may hold, and the JSON Schemas are
made from the same annotations (`json_schema.py`).

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Brand:
        created: Annotated[str | None, OrUnknown] = None      # `unknown` reads as None
        kind: Literal["a", "b"] = "a"
        tags: Annotated[tuple[str, ...], OneOrMany] = ()      # one word, or a list
        when: Node                                            # left as it stands
        is_: bool = field(metadata={"key": "is"})             # a key that Python reserves
        place: Place                                          # filled in: where the mapping begins

    problems: list[Problem] = []
    brand = bind(node, Brand, problems)     # None where something is missing or wrong

Text is bound as `PlacedStr`, a str that knows its place, so that a later check can point at it.
"""

import dataclasses
import re
import types
import typing
from collections import abc
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache
from typing import Annotated, Final, Literal, get_args, get_origin

from clausewise.errors import Problem, suggest
from clausewise.loading.document import Mapping, Node, Scalar, Sequence
from clausewise.source import Place


class PlacedStr(str):
    """Text that knows where in which file it stands."""

    __slots__ = ("column", "file", "line")

    file: str
    line: int
    column: int

    @property
    def place(self) -> Place:
        """Where the text begins."""
        return Place(self.file, self.line, self.column)


class OneOrMany:
    """Marks a tuple that may be written as a single item."""


class OrUnknown:
    """Marks a value that may be written `unknown`, which reads as None."""


class LastLine(int):
    """Marks a field that is filled in with the last line of the mapping."""


@dataclasses.dataclass(frozen=True, slots=True)
class Pattern:
    """Marks text that must match `regex` as a whole; `what` says so in words."""

    regex: str
    what: str


Identifier = Annotated[
    str, Pattern(r"[a-z][a-z0-9_]*(?:[.-][a-z0-9_]+)*", "lower-case words joined by . - or _")
]

TRUE: Final = frozenset({"true", "True", "TRUE"})
FALSE: Final = frozenset({"false", "False", "FALSE"})
NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})
INTEGER: Final = re.compile(r"[-+]?[0-9]{1,18}\Z")
NUMBER: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")

T = typing.TypeVar("T")

FAILED: Final = object()
"""What a binder returns where it has reported a problem."""

Binder = Callable[[Node, list[Problem]], typing.Any]


def bind(node: Node, shape: type[T], problems: list[Problem]) -> T | None:
    """Return the node as an instance of the dataclass `shape`, or None; problems are appended."""
    bound = _dataclass(typing.cast("type", shape))(node, problems)
    return None if bound is FAILED else typing.cast("T", bound)


def placed(node: Scalar) -> PlacedStr:
    """Return the scalar's text with its place."""
    text = PlacedStr(node.value)
    text.file, text.line, text.column = node.file, node.line, node.column
    return text


def boolean(node: Node) -> bool | None:
    """Return the boolean that a plain scalar spells in YAML 1.2, or None."""
    if isinstance(node, Scalar) and node.plain:
        if node.value in TRUE:
            return True
        if node.value in FALSE:
            return False
    return None


def kind_of(node: Node) -> str:
    """Say in a few words what the node holds."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Mapping):
        return "a mapping"
    if node.plain and node.value in NULL:
        return "nothing"
    if boolean(node) is not None:
        return "a boolean"
    if node.plain and NUMBER.match(node.value):
        return "a number"
    return "text"


def wrong_type(node: Node, expected: str, remedy: str | None = None) -> Problem:
    """Return the problem that the node should hold `expected`."""
    return Problem(node.place, "wrong-type", f"expected {expected}, found {kind_of(node)}", remedy)


@dataclasses.dataclass(frozen=True, slots=True)
class Key:
    """One key that a shape accepts."""

    name: str
    attribute: str
    binder: Binder
    required: bool


@cache
def keys_of(shape: type) -> tuple[Key, ...]:
    """Return the keys that the shape accepts, in the order declared."""
    hints = typing.get_type_hints(shape, include_extras=True)
    return tuple(
        Key(key_name(field), field.name, binder_for(hints[field.name]), is_required(field))
        for field in dataclasses.fields(shape)
        if hints[field.name] not in (Place, LastLine)
    )


def key_name(field: "dataclasses.Field[typing.Any]") -> str:
    """Return the key that fills the field."""
    return str(field.metadata.get("key", field.name))


def is_required(field: "dataclasses.Field[typing.Any]") -> bool:
    """Tell whether a file must give the field."""
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


@cache
def _dataclass(shape: type) -> Binder:
    keys = keys_of(shape)
    by_name = {key.name: key for key in keys}
    required = [key for key in keys if key.required]
    hints = typing.get_type_hints(shape)
    place_fields = [name for name, hint in hints.items() if hint is Place]
    line_fields = [name for name, hint in hints.items() if hint is LastLine]
    label = getattr(shape, "__label__", None) or "a mapping"

    def bind_dataclass(node: Node, problems: list[Problem]) -> object:
        if not isinstance(node, Mapping):
            problems.append(wrong_type(node, label, _keys_help(by_name)))
            return FAILED
        failed = False
        values: dict[str, typing.Any] = {}
        for name, (key_node, value_node) in node.pairs.items():
            key = by_name.get(name)
            if key is None:
                remedy = suggest(name, by_name, _keys_help(by_name))
                message = f"no key is called `{name}` here"
                problems.append(Problem(key_node.place, "unknown-key", message, remedy))
                continue
            value = key.binder(value_node, problems)
            if value is FAILED:
                failed = True
            else:
                values[key.attribute] = value
        for key in required:
            if key.name not in node.pairs:
                message = f"the key `{key.name}` is missing"
                problems.append(Problem(node.place, "missing-key", message, f"add `{key.name}:`"))
                failed = True
        if failed:
            return FAILED
        for name in place_fields:
            values[name] = node.place
        for name in line_fields:
            values[name] = LastLine(node.last_line)
        return shape(**values)

    return bind_dataclass


def _keys_help(names: Iterable[str]) -> str:
    return "the keys here are " + ", ".join(f"`{name}`" for name in names)


@cache
def binder_for(hint: typing.Any) -> Binder:
    """Return the binder of an annotation; raises TypeError for one that no file can hold."""
    origin = get_origin(hint)
    if origin is Annotated:
        return _annotated(get_args(hint)[0], hint.__metadata__)
    if origin is Literal:
        return _choice(tuple(get_args(hint)))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _choice(tuple(hint), hint)
    if hint is str:
        return _text
    if hint is bool:
        return _boolean
    if hint is int:
        return _integer
    if hint == Node:
        return _node
    if origin is tuple:
        return _list(binder_for(get_args(hint)[0]))
    if origin in (types.UnionType, typing.Union):
        return _union(get_args(hint))
    if isinstance(origin, type) and issubclass(origin, abc.Mapping):
        return _mapping(*(binder_for(part) for part in get_args(hint)))
    if dataclasses.is_dataclass(hint):
        return _dataclass(typing.cast("type", hint))
    raise TypeError(f"no binder for {hint!r}")


def _annotated(hint: typing.Any, marks: tuple[typing.Any, ...]) -> Binder:
    binder = binder_for(hint)
    for mark in marks:
        if isinstance(mark, Pattern):
            binder = _matching(binder, mark)
        elif mark is OneOrMany:
            binder = _one_or_many(binder)
        elif mark is OrUnknown:
            binder = _or_unknown(binder)
    return binder


def _union(options: tuple[typing.Any, ...]) -> Binder:
    rest = tuple(option for option in options if option is not type(None))
    if set(rest) == {bool, str}:
        return value
    if set(rest) == set(get_args(Node)):
        return _node
    if len(rest) == 1:
        return binder_for(rest[0])
    raise TypeError(f"no binder for a union of {rest!r}")


def value(node: Node, problems: list[Problem]) -> object:
    """Bind a value of a fact: a boolean, or a word."""
    truth = boolean(node)
    return _text(node, problems) if truth is None else truth


def _node(node: Node, _problems: list[Problem]) -> object:
    return node


def _text(node: Node, problems: list[Problem]) -> object:
    if type(node) is not Scalar:
        problems.append(wrong_type(node, "text"))
        return FAILED
    if node.plain and kind_of(node) != "text":
        quoted = None if node.value in NULL else f'quote it to make it text: "{node.value}"'
        problems.append(wrong_type(node, "text", quoted))
        return FAILED
    if not node.value.strip():
        problems.append(Problem(node.place, "wrong-type", "expected text, found an empty string"))
        return FAILED
    return placed(node)


def _boolean(node: Node, problems: list[Problem]) -> object:
    truth = boolean(node)
    if truth is None:
        problems.append(wrong_type(node, "a boolean", "write true or false"))
        return FAILED
    return truth


def _integer(node: Node, problems: list[Problem]) -> object:
    if isinstance(node, Scalar) and node.plain and INTEGER.match(node.value):
        return int(node.value)
    problems.append(wrong_type(node, "a whole number"))
    return FAILED


def _choice(options: tuple[str, ...], made: type[StrEnum] | None = None) -> Binder:
    known = {str(option): option for option in options}

    def bind_choice(node: Node, problems: list[Problem]) -> object:
        if not isinstance(node, Scalar):
            problems.append(wrong_type(node, "one of " + ", ".join(known)))
            return FAILED
        if node.value not in known:
            listed = "one of " + ", ".join(f"`{option}`" for option in known)
            remedy = suggest(node.value, known, f"write {listed}")
            message = f"`{node.value}` is not {listed}"
            problems.append(Problem(node.place, "wrong-value", message, remedy))
            return FAILED
        return known[node.value] if made else placed(node)

    return bind_choice


def _matching(binder: Binder, pattern: Pattern) -> Binder:
    matches = re.compile(pattern.regex).fullmatch

    def bind_matching(node: Node, problems: list[Problem]) -> object:
        text = binder(node, problems)
        if text is not FAILED and text is not None and not matches(text):
            message = f"`{text}` is not {pattern.what}"
            problems.append(Problem(node.place, "bad-name", message, f"write {pattern.what}"))
            return FAILED
        return text

    return bind_matching


def _list(item: Binder) -> Binder:
    def bind_list(node: Node, problems: list[Problem]) -> object:
        if not isinstance(node, Sequence):
            problems.append(wrong_type(node, "a list", "write a list, as in [one, two]"))
            return FAILED
        # What is right of a list is kept, so that its own later mistakes come to light as well.
        bound = (item(part, problems) for part in node.items)
        return tuple(part for part in bound if part is not FAILED)

    return bind_list


def _one_or_many(many: Binder) -> Binder:
    def bind_one_or_many(node: Node, problems: list[Problem]) -> object:
        if not isinstance(node, Sequence):
            node = Sequence([node], node.file, node.line, node.column)
        return many(node, problems)

    return bind_one_or_many


def _or_unknown(binder: Binder) -> Binder:
    def bind_or_unknown(node: Node, problems: list[Problem]) -> object:
        if isinstance(node, Scalar) and node.value == "unknown":
            return None
        return binder(node, problems)

    return bind_or_unknown


def _mapping(_key: Binder, item: Binder) -> Binder:
    def bind_mapping(node: Node, problems: list[Problem]) -> object:
        if not isinstance(node, Mapping):
            problems.append(wrong_type(node, "a mapping"))
            return FAILED
        bound = {}
        failed = False
        for key, part in node.pairs.values():
            name = _key(key, problems)
            found = item(part, problems)
            if name is FAILED or found is FAILED:
                failed = True
            else:
                bound[name] = found
        return FAILED if failed else bound

    return bind_mapping
