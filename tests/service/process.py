"""The service as a process of its own."""

import http.client
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, Final

GOOD: Final = json.dumps(
    {
        "account": "standard",
        "request": {"action": "send_reset_email", "actor": "ada", "target": "ben"},
    }
).encode()


@dataclass(frozen=True)
class Running:
    """A service, and where it listens."""

    process: subprocess.Popen[str]
    port: int

    def ask(self, method: str = "GET", path: str = "/v1/health", body: bytes = b"") -> Any:
        """The status and the JSON of an answer."""
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            connection.request(method, path, body or None, {"content-type": "application/json"})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=60)


@contextmanager
def running(*options: str, port: int = 0) -> Iterator[Running]:
    command = [sys.executable, "-m", "clausewise", "serve", f"--port={port}", *options]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ}
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("listening on http://127.0.0.1:"), process.communicate()
        yield Running(process, int(line.rsplit(":", 1)[1]))
    finally:
        process.kill()
        process.communicate()
