"""The service under load from another process, beside an application that does nothing.

    python -m benchmarks.service

Both run on uvicorn, each in a process of its own, one after the other in turns; what asks is a
third process. Machines differ and the same machine differs from minute to minute: the ratio to the
peer, which was asked the same bytes, is what can be compared.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from clausewise.account.document import account_from_tree
from clausewise.account.tree import to_tree
from clausewise.cli.inputs import SCENARIOS, folder_of
from clausewise.scenarios.document import shared_accounts
from clausewise.service.openapi import EXAMPLE

ROUNDS: Final = 3
SECONDS: Final = 2.0
CONNECTIONS: Final = (1, 16)
PEER: Final = "nothing, the same body"


def bodies() -> Mapping[str, bytes]:
    """Return what is asked: the account of the README, and the one that scenarios share."""
    account = account_from_tree(shared_accounts(*folder_of(None, SCENARIOS))["standard"], [])
    assert account is not None
    request = {"action": "send_reset_email", "actor": "ada", "target": "ben"}
    written = {"account": to_tree(account), "request": request}
    return {
        "2 users": json.dumps(EXAMPLE).encode(),
        f"{len(account.users)} users": json.dumps(written).encode(),
    }


def request(path: str, body: bytes) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body


async def ask(port: int, sent: bytes, until: float, took: list[float]) -> None:
    """Ask again and again on one connection; every answer must be one."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < until:
        start = time.perf_counter()
        writer.write(sent)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200"), head
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        await reader.readexactly(int(length))
        took.append((time.perf_counter() - start) * 1000)
    writer.close()
    await writer.wait_closed()


async def load(port: int, sent: bytes, connections: int) -> tuple[float, list[float]]:
    """Return answers per second, and the milliseconds of each."""
    took: list[float] = []
    start = time.perf_counter()
    until = start + SECONDS
    await asyncio.gather(*(ask(port, sent, until, took) for _ in range(connections)))
    return len(took) / (time.perf_counter() - start), took


@contextmanager
def started(*command: str) -> Iterator[int]:
    """Run a service, and yield its port."""
    process = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline().rsplit(":", 1)[1])
    finally:
        process.terminate()
        process.wait()


def peer() -> None:
    """Answer every POST with two words, once its body has been read."""
    import socket

    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    async def nothing(asked: Request) -> Response:
        await asked.body()
        return Response(b'{"verdict":"permitted"}', media_type="application/json")

    app = Starlette(routes=[Route("/v1/decide", nothing, methods=["POST"])])
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    config = uvicorn.Config(
        app, http="h11", loop="asyncio", ws="none", log_config=None, access_log=False
    )
    asyncio.run(uvicorn.Server(config).serve(sockets=[listener]))


def line(name: str, rates: Sequence[float], took: Sequence[float], base: float) -> str:
    rate = statistics.median(rates)
    cuts = statistics.quantiles(took, n=100)
    return f"{name:<34}{rate:>10,.0f}{cuts[49]:>10.2f}{cuts[98]:>10.2f}{base / rate:>10.1f}"


def measure_service() -> None:
    """Print answers per second and latency, and how many the peer gives meanwhile."""
    asked = bodies()
    peer_command = ("benchmarks.service", "peer")
    with started(*peer_command) as nothing, started("clausewise", "serve", "--port=0") as ours:
        for connections in CONNECTIONS:
            title = f"{connections} connections"
            print(f"\n{title:<34}{'a second':>10}{'p50 ms':>10}{'p99 ms':>10}{'peer/':>10}")
            for size, body in asked.items():
                measure(connections, size, body, (nothing, ours))


def measure(connections: int, size: str, body: bytes, ports: tuple[int, int]) -> None:
    """Print a line for each of what is asked with the body, asked in turns."""
    nothing, ours = ports
    base_name = f"{PEER}, {size}"
    targets = {
        base_name: (nothing, request("/v1/decide", body)),
        f"decide, {size}": (ours, request("/v1/decide", body)),
        f"explain, {size}": (ours, request("/v1/explain", body)),
    }
    rates: dict[str, list[float]] = {name: [] for name in targets}
    every: dict[str, list[float]] = {name: [] for name in targets}
    for _ in range(ROUNDS):
        for name, (port, sent) in targets.items():
            rate, took = asyncio.run(load(port, sent, connections))
            rates[name].append(rate)
            every[name].extend(took)
    base = statistics.median(rates[base_name])
    for name in targets:
        print(line(name, rates[name], every[name], base))


if __name__ == "__main__":
    if sys.argv[1:] == ["peer"]:
        peer()
    else:
        measure_service()
