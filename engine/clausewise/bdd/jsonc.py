"""Settings of an editor, JSON with comments, changed in place: what is not ours stays as it is."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn

from clausewise.errors import InputError, Problem
from clausewise.loading.text import Lines

DEEPEST: Final = 40
BLANK: Final = re.compile(r"(?:[ \t\r\n]+|//[^\r\n]*|/\*.*?\*/)*", re.DOTALL)
STRING: Final = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
PLAIN: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
INDENT: Final = re.compile(r"^([ \t]+)\S", re.MULTILINE)


@dataclass(slots=True)
class Node:
    """A value of the file, from `start` to `stop`; `parts` are the values in it."""

    start: int
    value: Any
    stop: int = 0
    keys: list[str] = field(default_factory=list)
    parts: list["Node"] = field(default_factory=list)
    ends_in_comma: bool = False


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    stop: int
    text: str


def with_settings(text: str, settings: Mapping[str, Sequence[Any]], shown: str) -> str:
    """Return the file's text with every item of every setting in it, and all else as it was.

    An item with a `name` takes the place of the one of that name. Raises InputError where the file
    is not JSON with comments, or has something other than a list in one of the places.
    """
    if not BLANK.sub("", text):
        break_before = "\n" if text and not text.endswith("\n") else ""
        text = f"{text}{break_before}{{}}\n"
    reader = _Reader(text, shown)
    root = reader.file()
    edits = list(_edits(reader, root, settings))
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.stop :]
    return text


def _edits(reader: "_Reader", root: Node, settings: Mapping[str, Sequence[Any]]) -> Iterator[_Edit]:
    if not isinstance(root.value, dict):
        reader.refuse(root.start, "wrong-type", "the settings must be an object", "write {} there")
    missing: list[str] = []
    for key, items in settings.items():
        if root.keys.count(key) > 1:
            message = f"`{key}` stands here twice"
            reader.refuse(root.start, "duplicate-key", message, "keep one of the two")
        if key not in root.keys:
            value = _list(items, reader.indent, reader.new_line)
            missing.append(f"{json.dumps(key)}: {value}")
            continue
        node = root.parts[root.keys.index(key)]
        if not isinstance(node.value, list):
            remedy = "make it a list, or take it out"
            reader.refuse(node.start, "wrong-type", f"`{key}` must be a list", remedy)
        yield from _items(reader, key, node, items)
    yield from _appended(reader, root, missing, reader.indent)


def _list(items: Sequence[Any], indent: str, new_line: str) -> str:
    lines = [f"{indent * 2}{json.dumps(item, ensure_ascii=False)}" for item in items]
    return f"[{new_line}{f',{new_line}'.join(lines)}{new_line}{indent}]"


def _items(reader: "_Reader", key: str, node: Node, items: Sequence[Any]) -> Iterator[_Edit]:
    """Yield what turns the list into one that has the items."""
    named = {
        part.value["name"]: part
        for part in node.parts
        if isinstance(part.value, dict) and isinstance(part.value.get("name"), str)
    }
    missing: list[str] = []
    for item in items:
        name = item["name"] if isinstance(item, dict) else None
        if name not in named:
            if item not in node.value:
                missing.append(json.dumps(item, ensure_ascii=False))
            continue
        part = named[name]
        if part.value == item:
            continue
        if set(part.keys) != set(item) or len(part.keys) != len(item):
            message = f"the entry `{name}` of `{key}` has other keys than {', '.join(item)}"
            reader.refuse(part.start, "wrong-value", message, "take the entry out")
        for inner, value in zip(part.keys, part.parts, strict=True):
            if value.value != item[inner]:
                yield _Edit(value.start, value.stop, json.dumps(item[inner], ensure_ascii=False))
    yield from _appended(reader, node, missing, reader.indent * 2)


def _appended(
    reader: "_Reader", node: Node, written: Sequence[str], indent: str
) -> Iterator[_Edit]:
    """Yield what puts the texts at the end of an object or a list, each on a line of its own."""
    if not written:
        return
    close = node.stop - 1
    start = len(reader.text[:close].rstrip(" \t\r\n"))
    comma = "," if node.parts and not node.ends_in_comma else ""
    if comma and start > node.parts[-1].stop:
        # A comment stands between: the comma belongs before it, what is new behind it.
        yield _Edit(node.parts[-1].stop, node.parts[-1].stop, comma)
        comma = ""
    lines = [f"{reader.new_line}{indent}{text}" for text in written]
    end = f"{reader.new_line}{indent.removesuffix(reader.indent)}"
    yield _Edit(start, close, comma + ",".join(lines) + end)


class _Reader:
    """Reads the text once; knows how it is laid out."""

    def __init__(self, text: str, shown: str) -> None:
        self.text = text
        self.shown = shown
        self.new_line = "\r\n" if "\r\n" in text else "\n"
        found = INDENT.search(text)
        self.indent = found[1] if found else "  "

    def file(self) -> Node:
        node = self._value(self._blank(0), 0)
        end = self._blank(node.stop)
        if end != len(self.text):
            self._unexpected(end)
        return node

    def refuse(self, at: int, code: str, message: str, remedy: str) -> NoReturn:
        place = Lines(self.text).place(at, self.shown)
        help = f"{remedy}; nothing was changed"
        raise InputError([Problem(place, code, message, help)])

    def _unexpected(self, at: int) -> NoReturn:
        found = self.text[at : at + 1]
        what = f"`{found}` cannot stand here" if found else "the text ends too early"
        self.refuse(
            at, "json-syntax", what, "mend the settings, JSON with comments, here or before"
        )

    def _blank(self, at: int) -> int:
        found = BLANK.match(self.text, at)
        return found.end() if found else at

    def _value(self, at: int, depth: int) -> Node:
        if depth > DEEPEST:
            message = f"more than {DEEPEST} levels of nesting"
            self.refuse(at, "too-deep", message, "flatten the settings")
        first = self.text[at : at + 1]
        if first == "{":
            return self._several(at, depth, "}")
        if first == "[":
            return self._several(at, depth, "]")
        found = (STRING if first == '"' else PLAIN).match(self.text, at)
        if found is None:
            self._unexpected(at)
        try:
            return Node(at, json.loads(found[0]), found.end())
        except ValueError:
            self._unexpected(at)

    def _several(self, at: int, depth: int, close: str) -> Node:
        node = Node(at, {} if close == "}" else [])
        at = self._blank(at + 1)
        while self.text[at : at + 1] != close:
            if node.parts and not node.ends_in_comma:
                self._unexpected(at)
            if close == "}":
                key = self._value(at, depth + 1)
                colon = self._blank(key.stop)
                if not isinstance(key.value, str) or self.text[colon : colon + 1] != ":":
                    self._unexpected(at if not isinstance(key.value, str) else colon)
                node.keys.append(key.value)
                at = self._blank(colon + 1)
            part = self._value(at, depth + 1)
            node.parts.append(part)
            if close == "}":
                node.value[node.keys[-1]] = part.value
            else:
                node.value.append(part.value)
            at = self._blank(part.stop)
            node.ends_in_comma = self.text[at : at + 1] == ","
            if node.ends_in_comma:
                at = self._blank(at + 1)
        node.stop = at + 1
        return node


def values_of(text: str, shown: str) -> Any:
    """Return what the text says, comments left out; raises InputError where it is no such JSON."""
    return _Reader(text, shown).file().value
