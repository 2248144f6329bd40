"""Services that answer as they are told to."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from clausewise.errors import InputError

from tests.service.asking import answers

Respond = Callable[[BaseHTTPRequestHandler, bytes], None]


@contextmanager
def service(respond: Respond) -> Iterator[str]:
    """The URL of a service that answers every question so."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            respond(self, body)

        def do_GET(self) -> None:
            raise AssertionError("nobody asks this way")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def send(to: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
    """An answer as it should be sent."""
    to.send_response(status)
    to.send_header("content-length", str(len(body)))
    for name, value in headers.items():
        to.send_header(name, value)
    to.end_headers()
    to.wfile.write(body)


def decided(body: bytes) -> dict[str, Any]:
    """What the article says to the question."""
    try:
        return answers().decide(body)
    except InputError as error:
        raise AssertionError(error) from error


def faithful(to: BaseHTTPRequestHandler, body: bytes) -> None:
    send(to, json.dumps(decided(body)).encode())
