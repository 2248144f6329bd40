"""A JSON file record by record, in memory that does not grow with the file.

Each record is found and read by the standard library's scanner, in a window that moves over the
file. (ijson, the usual streaming parser, was half as fast, and builds a path for every level of
nesting: 100 kB of opening brackets took 4 GB.)
"""

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Final, NamedTuple

from clausewise.errors import Problem
from clausewise.source import Place

CHUNK: Final = 256 * 1024
MOST_RECORD: Final = 1024 * 1024
"""Characters of one record, far more than any user has."""
MOST_DIGITS: Final = 40
SURROGATES: Final = "surrogateescape"

COMPRESSED: Final = (b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")

BLANKS: Final = re.compile(r"[ \t\r\n]*")
STRUCTURE: Final = re.compile(r'\\.|["\[\]{}]|\\\Z', re.DOTALL)
BARE: Final = re.compile(r"[^\s,\[\]{}\":]*")


class Fault(NamedTuple):
    """Why a record cannot be used."""

    code: str
    message: str


class Part(NamedTuple):
    """One value of a document's top level: a record of a list (at which place), or a single one."""

    key: str
    at: int | None
    value: Any
    fault: Fault | None = None


END: Final = Part("", -1, None)
"""Stands behind the last part of each document."""


class UnreadableError(Exception):
    """The rest of the file cannot be read; `problem` says from where on and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class JsonStream:
    """The documents of one file, which follow each other; raises UnreadableError while reading."""

    def __init__(self, stream: BinaryIO, shown: str) -> None:
        self.shown = shown
        self.stream = stream
        self.decode = getincrementaldecoder("utf-8")(SURROGATES).decode
        self.text = ""
        self.at = 0
        self.start: int | Place = 0
        self.ended = False
        self.first = True
        # What stood before the window.
        self.lines = 0
        self.columns = 0
        self.odd: Fault | None = None
        self.decoder = decoder(self._found_odd)

    def place(self) -> Place:
        """Return where the last part begins."""
        return self.start if isinstance(self.start, Place) else self._place(self.start)

    def parts(self) -> Iterator[Part]:
        """Yield every part of every document, and END; a broken record of a list has its fault."""
        while self._next() is not None:
            self.start = self.at
            if self.text[self.at] != "{":
                raise self._unreadable(
                    "wrong-shape",
                    'an object was expected here, as in {"users": [...]}',
                    "export it anew from the vendor's API, or name JSON lines *.jsonl",
                )
            yield from self._object()
            yield END

    def _object(self) -> Iterator[Part]:
        self.at += 1
        if self._next() == "}":
            self.at += 1
            return
        while True:
            self.start = self.at
            key, wrong = self._value()
            if wrong or not isinstance(key, str):
                raise self._syntax("the name of a key was expected")
            self._take(":")
            if self._next() == "[":
                yield from self._list(key)
            else:
                self.start = self.at
                value, fault = self._value()
                yield Part(key, None, value, fault)
            if self._take(",}") == "}":
                return

    def _list(self, key: str) -> Iterator[Part]:
        self.at += 1
        if self._next() == "]":
            self.at += 1
            yield Part(key, None, [])
            return
        index = 0
        while True:
            self._next()
            self.start = self.at
            value, fault = self._value()
            yield Part(key, index, value, fault)
            index += 1
            if self._take(",]") == "]":
                return

    def _value(self) -> tuple[Any, Fault | None]:
        """Read one value, or find its end and say what is wrong with it."""
        while True:
            if self._next() is None:
                raise self._cut_off()
            self._found_odd(None)
            try:
                value, end = self.decoder.raw_decode(self.text, self.at)
            except RecursionError:
                self._skip()
                return None, Fault("too-deep", "it is nested too deep to be read")
            except ValueError as error:
                closed = self._end()
                if closed is not None:
                    return None, self._broken(str(error), closed)
            else:
                if self.text[end - 1] in '"]}' or self._bare_end() is not None:
                    fault = self._not_utf8(end)
                    self.at = end
                    return value, fault if self.odd is None else self.odd
            if len(self.text) - self.at > MOST_RECORD:
                self._skip()
                return None, Fault("too-large", f"it is larger than {MOST_RECORD:,} characters")
            if not self._grow():
                raise self._cut_off()

    def _broken(self, said: str, end: int) -> Fault:
        if end == self.at:
            raise self._syntax("a value was expected")
        self.at = end
        return Fault("json-syntax", f"it is not JSON: {said.partition(': line')[0].lower()}")

    def _not_utf8(self, end: int) -> Fault | None:
        record = self.text[self.at : end]
        if record.isascii():
            return None
        try:
            record.encode()
        except UnicodeEncodeError:
            return Fault("wrong-encoding", "it holds bytes that are not UTF-8")
        return None

    def _end(self) -> int | None:
        """Return where the value at this place ends by its brackets, None where not in sight."""
        if self.text[self.at] not in '"[{':
            return self._bare_end()
        depth, quoted = 0, False
        for found in STRUCTURE.finditer(self.text, self.at):
            depth, quoted = _nested(found[0], depth, quoted)
            if not depth and not quoted:
                return found.end()
        return None

    def _bare_end(self) -> int | None:
        """Return where a number or word ends, None where it may go on behind the window."""
        bare = BARE.match(self.text, self.at)
        assert bare is not None  # it matches nothing, too
        return bare.end() if bare.end() < len(self.text) or self.ended else None

    def _skip(self) -> None:
        """Go behind the value that begins here, without keeping it."""
        self.start = self.place()
        depth, quoted = 0, False
        while True:
            kept = len(self.text)
            for found in STRUCTURE.finditer(self.text, self.at):
                if found[0] == "\\":
                    kept = found.start()
                    break
                depth, quoted = _nested(found[0], depth, quoted)
                if not depth and not quoted:
                    self.at = found.end()
                    return
            if not depth and not quoted:
                # A number without end, or what is no value at all.
                raise self._syntax("a value was expected")
            self.at = kept
            if not self._grow():
                raise self._cut_off()

    def _next(self) -> str | None:
        """Go to the next character that is no blank, and return it; None at the end."""
        if self.at < len(self.text) and self.text[self.at] > " ":
            return self.text[self.at]
        while True:
            blanks = BLANKS.match(self.text, self.at)
            assert blanks is not None  # it matches nothing, too
            self.at = blanks.end()
            if self.at < len(self.text):
                return self.text[self.at]
            if not self._grow():
                return None

    def _take(self, wanted: str) -> str:
        found = self._next()
        if found is None:
            raise self._cut_off()
        if found not in wanted:
            raise self._syntax(f"expected {' or '.join(wanted)}")
        self.at += 1
        return found

    def _grow(self) -> bool:
        """Read on; what stands before this place is let go."""
        if self.ended:
            return False
        data = self.stream.read(CHUNK)
        if self.first:
            self.first = False
            data = begun(data, self.shown)
        self.ended = not data
        self._let_go()
        self.text += self.decode(data, self.ended)
        return True

    def _let_go(self) -> None:
        lines = self.text.count("\n", 0, self.at)
        self.lines += lines
        if lines:
            self.columns = self.at - 1 - self.text.rfind("\n", 0, self.at)
        else:
            self.columns += self.at
        self.text = self.text[self.at :]
        if isinstance(self.start, int):
            self.start = max(0, self.start - self.at)
        self.at = 0

    def _found_odd(self, fault: Fault | None) -> None:
        self.odd = fault

    def _place(self, at: int) -> Place:
        before = self.text.count("\n", 0, at)
        column = at - self.text.rfind("\n", 0, at) if before else self.columns + at + 1
        return Place(self.shown, self.lines + before + 1, column)

    def _syntax(self, message: str) -> UnreadableError:
        return self._unreadable(
            "json-syntax",
            f"this is not JSON: {message}",
            "export it anew; nothing behind this place was read",
        )

    def _cut_off(self) -> UnreadableError:
        remedy = "export it anew: nobody knows what is missing"
        return self._unreadable("cut-off", "the file ends in the middle", remedy)

    def _unreadable(self, code: str, message: str, remedy: str) -> UnreadableError:
        return UnreadableError(Problem(self._place(self.at), code, message, remedy))


def decoder(found_odd: Callable[[Fault], None]) -> json.JSONDecoder:
    """Return a decoder that hands what no record may hold to `found_odd`, and reads on."""

    def integer(text: str) -> int | None:
        if len(text) <= MOST_DIGITS:
            return int(text)
        found_odd(Fault("wrong-value", f"a number of {len(text):,} digits"))
        return None

    def constant(text: str) -> None:
        found_odd(Fault("json-syntax", f"it is not JSON: {text} is no number"))

    return json.JSONDecoder(parse_int=integer, parse_constant=constant)


def begun(data: bytes, shown: str) -> bytes:
    """Return the first bytes of a file without a byte order mark.

    Raises UnreadableError for UTF-16, and for a compressed file: nobody knows its size.
    """
    problem = None
    if data.startswith(COMPRESSED):
        message = "this is a compressed file, whatever its name says"
        problem = Problem(Place(shown), "compressed-file", message, "unpack it first")
    elif data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        problem = Problem(
            Place(shown), "wrong-encoding", "this is UTF-16", "save the file as UTF-8"
        )
    if problem:
        raise UnreadableError(problem)
    return data.removeprefix(BOM_UTF8)


def _nested(found: str, depth: int, quoted: bool) -> tuple[int, bool]:
    if found == '"':
        return depth, not quoted
    if quoted or found[0] == "\\":
        return depth, quoted
    return depth + (1 if found in "[{" else -1), quoted
