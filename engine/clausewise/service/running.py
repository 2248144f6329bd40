"""The service on a socket, until it is told to stop; whatever was asked by then is answered."""

import asyncio
import gc
import logging
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import uvicorn

from clausewise.errors import InputError, Problem
from clausewise.service.guard import Guard
from clausewise.service.limits import is_loopback
from clausewise.service.protocol import protocol_with
from clausewise.source import Place

STOPS: Final = (signal.SIGTERM, signal.SIGINT)
BACKLOG: Final = 128


def listening(host: str, port: int, *, remote: bool) -> socket.socket:
    """Return a socket that listens; raises InputError where it must not or cannot.

    remote: whether other machines may reach it.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        reason = str(getattr(error, "strerror", None) or error).lower()
        raise _cannot("--host", f"`{host}` leads nowhere: {reason}", "name an address") from None
    family, _, _, _, address = found[0]
    if not remote and not is_loopback(str(address[0])):
        message = f"other machines can reach `{host}`, and anybody there could ask"
        remedy = "leave `--host` out; or say `--allow-remote`, behind something that asks who it is"
        raise InputError([Problem(Place("--host"), "not-loopback", message, remedy)])
    # The protocol said, or asyncio leaves Nagle's algorithm on: every answer would wait for 40 ms.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(BACKLOG)
    except OSError as error:
        made.close()
        message = f"cannot listen on port {port} of `{host}`: {(error.strerror or '').lower()}"
        raise _cannot("--port", message, "choose another port; 0 is any that is free") from None
    return made


def address_of(listener: socket.socket) -> str:
    """Return the URL under which the service answers."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(app: Guard, listener: socket.socket, seconds: float, ready: Callable[[], None]) -> bool:
    """Answer until SIGTERM or SIGINT; tell whether all that was asked has been answered.

    seconds: how long to wait for what is in progress. ready: called once requests are taken.
    """
    logger = logging.getLogger("uvicorn.error")
    # Its words would reach standard error as they come, with what others sent in them.
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    config = uvicorn.Config(
        app,
        http=protocol_with(seconds),
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        backlog=BACKLOG,
        # Twice: a body may be still on its way, and then there is the work.
        timeout_graceful_shutdown=max(1, round(2 * seconds)),
    )
    server = _Server(config, ready)
    # The rules and all that was made of them are there for good: each full collection of garbage
    # would go through them again, and answer nothing for some 50 ms.
    gc.collect()
    gc.freeze()
    try:
        asyncio.run(server.serve(sockets=[listener]))
    finally:
        gc.unfreeze()
    return not server.lost


class _Server(uvicorn.Server):
    """Ends by returning where uvicorn's own would die of the signal."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self.ready = ready
        self.lost = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        self.ready()

    async def _wait_tasks_to_complete(self) -> None:
        try:
            await super()._wait_tasks_to_complete()
        except asyncio.CancelledError:
            self.lost = True
            raise

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop taking requests at the first signal, and stop at once at the second."""
        before = {number: signal.signal(number, self.handle_exit) for number in STOPS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def handle_exit(self, sig: int, frame: object) -> None:
        """Take note of the signal."""
        if self.should_exit:
            self.force_exit = True
            self.lost = self.lost or bool(self.server_state.tasks)
            for connection in self.server_state.connections:
                self.loop.call_soon_threadsafe(connection.transport.abort)
        self.should_exit = True


def _cannot(option: str, message: str, remedy: str) -> InputError:
    return InputError([Problem(Place(option), "cannot-listen", message, remedy)])
