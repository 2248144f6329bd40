"""Questions to a service over HTTP, with an end to everything that it may send or keep back."""

import http.client
import json
import socket
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from clausewise.errors import InputError, Problem
from clausewise.source import Place

PATH: Final = "/v1/decide"
MOST_BYTES: Final = 1024 * 1024
CUT_OFF: Final = (ConnectionResetError, BrokenPipeError, http.client.RemoteDisconnected)
PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where the questions go; `url` is as it was given."""

    url: str
    secure: bool
    host: str
    port: int
    path: str


def endpoint(url: str) -> Endpoint:
    """Return where to ask: the URL of a service, below which the contract has its path.

    Raises InputError for what is no such URL.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _wrong_url(url, str(error).lower()) from None
    if parts.scheme not in PORTS:
        raise _wrong_url(url, "it begins with neither http:// nor https://")
    if not parts.hostname:
        raise _wrong_url(url, "it names no host")
    if parts.username is not None or parts.query or parts.fragment:
        raise _wrong_url(url, "it has a user, a query or a fragment")
    if not url.isascii() or not url.isprintable() or " " in url:
        raise _wrong_url(url, "it has characters that no URL has")
    return Endpoint(
        url=url,
        secure=parts.scheme == "https",
        host=parts.hostname,
        port=port or PORTS[parts.scheme],
        path=parts.path.rstrip("/") + PATH,
    )


class Unanswered(Exception):
    """No answer that can be compared; `code` and the text say what came instead.

    reached: whether there was a service at all.
    """

    def __init__(self, code: str, message: str, *, reached: bool = True) -> None:
        super().__init__(message)
        self.code = code
        self.reached = reached


class Client:
    """Asks one endpoint, over one connection as long as it stands.

    seconds: how long a question may take, from its first byte to the last of its answer. headers:
    sent with every question.
    """

    def __init__(
        self, endpoint: Endpoint, seconds: float, headers: Sequence[tuple[str, str]] = ()
    ) -> None:
        self.endpoint = endpoint
        self.seconds = seconds
        self.headers = {
            **dict(headers),
            "accept": "application/json",
            "content-type": "application/json",
        }
        self._connection: http.client.HTTPConnection | None = None

    def ask(self, question: Mapping[str, Any]) -> bytes:
        """Return the body of the answer; raises Unanswered."""
        body = json.dumps(question).encode()
        reused = self._connection is not None
        try:
            return self._asked(body)
        except CUT_OFF:
            if not reused:
                message = "the connection was cut off before the answer"
                raise Unanswered("no-answer", message) from None
        # A connection that was kept may be closed by now; a decision can be asked for twice.
        try:
            return self._asked(body)
        except CUT_OFF:
            message = "the connection was cut off before the answer, twice"
            raise Unanswered("no-answer", message) from None

    def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _asked(self, body: bytes) -> bytes:
        try:
            connection = self._connected()
        except TimeoutError:
            message = f"nobody took the connection within {self.seconds:g} seconds"
            raise Unanswered("no-answer", message, reached=False) from None
        except OSError as error:
            message = f"cannot connect: {_reason(error)}"
            raise Unanswered("no-answer", message, reached=False) from None
        # A time-out of the socket is one for each read: a service that drips would never be late.
        late = threading.Event()
        watch = threading.Timer(self.seconds, _cut_off, (connection.sock, late))
        watch.daemon = True
        watch.start()
        try:
            connection.request("POST", self.endpoint.path, body, self.headers)
            answer = connection.getresponse()
            found = answer.read(MOST_BYTES + 1)
            if answer.length and len(found) <= MOST_BYTES:
                # Of a part of a length that was announced, `read` makes no fuss.
                raise http.client.IncompleteRead(found, answer.length)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.close()
            if late.is_set() or isinstance(error, TimeoutError):
                raise Unanswered("no-answer", self._late()) from None
            if isinstance(error, CUT_OFF):
                raise
            message = "what was sent is no whole answer of HTTP"
            raise Unanswered("no-answer", message) from None
        finally:
            watch.cancel()
        if late.is_set() or answer.will_close or len(found) > MOST_BYTES:
            self.close()
        if late.is_set():
            raise Unanswered("no-answer", self._late())
        if len(found) > MOST_BYTES:
            raise Unanswered("too-large", f"the answer is larger than {MOST_BYTES:,} bytes")
        if answer.status != 200:
            raise Unanswered("wrong-status", _status(answer, found))
        return found

    def _late(self) -> str:
        return f"no whole answer within {self.seconds:g} seconds"

    def _connected(self) -> http.client.HTTPConnection:
        if self._connection is None:
            at = self.endpoint
            # Made so, it goes by no proxy of the environment.
            kind = http.client.HTTPSConnection if at.secure else http.client.HTTPConnection
            made = kind(at.host, at.port, timeout=self.seconds)
            made.connect()
            made.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._connection = made
        return self._connection


def _cut_off(connection: socket.socket, late: threading.Event) -> None:
    late.set()
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _reason(error: OSError) -> str:
    return (getattr(error, "reason", None) or error.strerror or str(error)).lower()


def _status(answer: http.client.HTTPResponse, body: bytes) -> str:
    """Say which status came, and the codes of the problems where they are told as here."""
    if 300 <= answer.status < 400:
        return f"status {answer.status}: it sends elsewhere, and nobody goes there"
    said = f"status {answer.status}"
    try:
        problems = json.loads(body)["problems"]
        codes = [str(each["code"])[:40] for each in problems[:5]]
    except (ValueError, LookupError, TypeError, RecursionError):
        return said
    return f"{said}: {', '.join(codes)}"


def _wrong_url(url: str, why: str) -> InputError:
    message = f"`{url}` is no URL of a service: {why}"
    remedy = "write it as in http://127.0.0.1:8470"
    return InputError([Problem(Place("URL"), "bad-url", message, remedy)])
