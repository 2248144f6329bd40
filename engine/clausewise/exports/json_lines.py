"""JSON lines: each line is read by itself."""

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from clausewise.exports.json_stream import CHUNK, Fault, begun, decoder
from clausewise.source import Place

MOST_LINE: Final = 16 * 1024 * 1024
"""Bytes of one line of JSON lines, which may hold a whole page of records."""


class JsonLines:
    """JSON lines, of which a broken one does not harm the next."""

    def __init__(self, stream: BinaryIO, shown: str) -> None:
        self.shown = shown
        self.stream = stream
        self.line = 0
        self.odd: Fault | None = None
        self.decoder = decoder(self._found_odd)

    def place(self) -> Place:
        """Return where the last part stands."""
        return Place(self.shown, self.line, 1)

    def lines(self) -> Iterator[tuple[Any, Fault | None]]:
        """Yield the value of each line that is not empty, or what is wrong with it."""
        while data := self.stream.readline(MOST_LINE + 1):
            self.line += 1
            if self.line == 1:
                data = begun(data, self.shown)
            if len(data) > MOST_LINE:
                self._rest_of_line(data)
                yield None, Fault("too-large", f"the line is larger than {MOST_LINE:,} bytes")
            elif data.strip():
                yield self._read(data)

    def _read(self, data: bytes) -> tuple[Any, Fault | None]:
        self.odd = None
        try:
            text = data.decode().strip()
            value, end = self.decoder.raw_decode(text)
        except UnicodeDecodeError:
            return None, Fault("wrong-encoding", "it holds bytes that are not UTF-8")
        except RecursionError:
            return None, Fault("too-deep", "it is nested too deep to be read")
        except ValueError as error:
            said = str(error).partition(": line")[0].lower()
            return None, Fault("json-syntax", f"it is not JSON: {said}")
        if end < len(text):
            return None, Fault("json-syntax", "it is not JSON: something stands behind the value")
        return value, self.odd

    def _rest_of_line(self, data: bytes) -> None:
        while data and not data.endswith(b"\n"):
            data = self.stream.readline(CHUNK)

    def _found_odd(self, fault: Fault) -> None:
        self.odd = fault
