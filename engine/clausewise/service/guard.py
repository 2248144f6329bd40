"""What stands around every request: whose name it says, and the headers of every answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from clausewise.service.limits import Limits, host_of
from clausewise.service.replies import Refused, refusal

HEADERS: Final = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
"""Of every answer, unless it has one of its own. None lets a page of another origin read it."""


@dataclass(frozen=True)
class Guard:
    """Wraps the application; nothing that goes wrong in it gets past here.

    tell: hears of each fault of the program.
    """

    app: ASGIApp
    limits: Limits
    tell: Callable[[Exception], None]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        assert scope["type"] == "http", "the server speaks of nothing else"
        exchange = _Exchange(scope, receive, send)
        try:
            self._check_host(exchange.asked)
            await self.app(scope, exchange.receive, exchange.send)
        except Refused as error:
            await refusal(error)(scope, exchange.receive, exchange.send)
        except ClientDisconnect:
            return
        except Exception as error:
            self.tell(error)
            if exchange.started:
                # Half an answer is cut off, so that nobody takes it for a whole one.
                raise
            message = "a fault in the service itself, not in what was sent"
            remedy = "whoever runs the service finds more in what it printed"
            fault = Refused(500, "internal-error", message, remedy)
            await refusal(fault)(scope, exchange.receive, exchange.send)

    def _check_host(self, headers: Headers) -> None:
        hosts = self.limits.hosts
        said = headers.get("host", "")
        if hosts is not None and host_of(said) not in hosts:
            message = "the Host header does not name this service"
            remedy = f"ask for one of: {', '.join(sorted(hosts))}"
            raise Refused(421, "wrong-host", message, remedy)


class _Exchange:
    """One request and its answer, as they go."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scope = scope
        self.asked = Headers(scope=scope)
        self._receive = receive
        self._send = send
        announced = self.asked.get("content-length", "0")
        self.unread = announced != "0" or "transfer-encoding" in self.asked
        self.started = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request" and not message.get("more_body", False):
            self.unread = False
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            if self.unread:
                # What is left of the body, which may have no end, is not waited for.
                headers["connection"] = "close"
        await self._send(message)
