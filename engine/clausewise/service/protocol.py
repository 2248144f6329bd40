"""HTTP on one connection, with an end to every wait.

uvicorn waits without end for the head of a request, and for whoever does not take an answer; and
says in plain text what is wrong with a head. Here each wait ends, and a problem is JSON.
"""

import asyncio
from typing import Any, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from clausewise.service.guard import HEADERS
from clausewise.service.limits import MOST_CONNECTIONS
from clausewise.service.replies import JSON, Refused, refusal_body

LINGER: Final = 1.0
"""Seconds for which what a refused sender goes on to send is read away."""


class BoundedProtocol(H11Protocol):
    """One connection; `seconds` is how long any wait for the other side may take."""

    seconds: float

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._head: asyncio.TimerHandle | None = None
        self._taking: asyncio.TimerHandle | None = None
        self._done = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as upstream
        """Begin to wait for the head, unless there are too many connections."""
        super().connection_made(transport)
        if len(self.connections) > MOST_CONNECTIONS:
            message = "too many connections at once"
            self._refuse(Refused(503, "too-busy", message, "ask again later"))
            return
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._head_arrived()
        if self._taking is not None:
            self._taking.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take part of a request; the application bounds how long its body may take."""
        if self._done:
            return
        super().data_received(data)
        if self._answering:
            self._head_arrived()
        elif self._head is None and not self.transport.is_closing():
            self._await_head()

    def on_response_complete(self) -> None:
        """See that the answer is taken, whether or not another request follows."""
        super().on_response_complete()
        if self.transport.get_write_buffer_size() and self._taking is None:
            self._taking = self.loop.call_later(self.seconds, self._give_up)

    def pause_writing(self) -> None:
        """See that what fills the buffer is taken."""
        super().pause_writing()
        if self._taking is None:
            self._taking = self.loop.call_later(self.seconds, self._give_up)

    def send_400_response(self, msg: str) -> None:
        """Say what is wrong with a head that cannot be read."""
        message = "this is no request of HTTP/1.1, or its head is too long"
        self._refuse(Refused(400, "bad-request", message, "see RFC 9112"))

    @property
    def _answering(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle
        return cycle is not None and not cycle.response_complete

    def _head_arrived(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None

    def _await_head(self) -> None:
        self._head = self.loop.call_later(self.seconds, self._too_slow)

    def _too_slow(self) -> None:
        self._head = None
        if not self._answering and not self.transport.is_closing():
            message = f"no whole request arrived within {self.seconds:g} seconds"
            self._refuse(Refused(408, "slow-request", message, "send it faster"))

    def _give_up(self) -> None:
        self._taking = None
        if self.transport.get_write_buffer_size():
            self.transport.abort()

    def _refuse(self, error: Refused) -> None:
        body = refusal_body(error)
        headers = {
            **HEADERS,
            "content-type": JSON,
            "content-length": str(len(body)),
            "connection": "close",
        }
        events: Final = (
            h11.Response(status_code=error.status_code, headers=list(headers.items())),
            h11.Data(data=body),
            h11.EndOfMessage(),
        )
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            for event in events:
                self.transport.write(self.conn.send(event) or b"")
        # Closed at once, what still arrives would be answered by a reset, and the answer lost.
        self._done = True
        self.transport.write_eof()
        self.loop.call_later(min(LINGER, self.seconds), self.transport.close)


def protocol_with(seconds: float) -> type[BoundedProtocol]:
    """Return the protocol with this bound; uvicorn makes one for each connection by itself."""
    return type("Protocol", (BoundedProtocol,), {"seconds": seconds})
