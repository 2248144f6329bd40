"""The service under load from another process, beside other engines behind the same web server.

    python -m benchmarks.service

Each runs in a process of its own, and they are asked one after the other in turns; what asks is one
more process. Machines differ and the same machine differs from minute to minute: the ratios to the
service, in one run, are what can be compared.

A peer is given the facts as they are already, in the form that suits it best, and tells the verdict
alone; the service reads the account, makes the facts of it, and tells reasons, clauses, effects,
readings and what is unknown. What a peer that reads the same account has to do at least is measured
by sending it the account beside the facts.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Final

from clausewise.account.document import account_from_tree
from clausewise.account.model import Account
from clausewise.account.projection import project
from clausewise.account.request import Request
from clausewise.account.tree import to_tree
from clausewise.cli.inputs import SCENARIOS, folder_of
from clausewise.loading.document import parse
from clausewise.scenarios.document import shared_accounts
from clausewise.service.openapi import EXAMPLE

from benchmarks.peers import cedar_request, flattened
from benchmarks.service_peers import ACTION, NOTHING, PATH

ROUNDS: Final = 3
SECONDS: Final = 2.0
CONNECTIONS: Final = (1, 16)
REQUEST: Final = {"action": ACTION, "actor": "ada", "target": "ben"}
DECIDE: Final = "decide"
PACKAGES: Final = {"regopy": "regopy", "cedarpy": "cedarpy", "zen-engine": "zen"}
"""The peers of `benchmarks.peers` that are measured here, by the module that they need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Bytes to send to a port. answer: the key of the answer that holds the verdict."""

    name: str
    port: int
    sent: bytes
    answer: str


def accounts() -> Mapping[str, Account]:
    """Return what is asked about: the account of the README, and the one that scenarios share."""
    trees = shared_accounts(*folder_of(None, SCENARIOS))
    small = parse(json.dumps(EXAMPLE["account"]).encode(), "the example", [])
    found = [account_from_tree(tree, []) for tree in (small, trees["standard"]) if tree is not None]
    return {f"{len(each.users)} users": each for each in found if each is not None}


def request(path: str, body: Mapping[str, Any]) -> bytes:
    written = json.dumps(body).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n" % len(written) + written


def targets(account: Account, ours: int, peers: Mapping[str, int]) -> Iterator[Asked]:
    """Yield the requests: the same question put to each, the service first."""
    body = {"account": to_tree(account), "request": REQUEST}
    for what in (DECIDE, "explain"):
        yield Asked(name=what, port=ours, sent=request(f"/v1/{what}", body), answer="verdict")
    known = project(account, Request(**REQUEST))
    facts = flattened(known, sorted(known))
    for name, port in peers.items():
        inputs = {"facts": cedar_request(facts) if name == "cedarpy" else facts}
        if name in (NOTHING, "regopy"):
            inputs["facts and account"] = {**facts, **body}
        for what, given in inputs.items():
            sent = request(PATH, {"input": given})
            yield Asked(name=f"{name}, {what}", port=port, sent=sent, answer="result")


async def asked_once(asked: Asked) -> Any:
    """Return the verdict that comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", asked.port)
    answer = await exchanged(asked.sent, reader, writer)
    writer.close()
    await writer.wait_closed()
    return json.loads(answer).get(asked.answer)


async def exchanged(
    sent: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> bytes:
    writer.write(sent)
    head = await reader.readuntil(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200"), head
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
    return await reader.readexactly(int(length))


async def ask(asked: Asked, until: float, took: list[float]) -> None:
    """Ask again and again on one connection; every answer must be one."""
    reader, writer = await asyncio.open_connection("127.0.0.1", asked.port)
    while time.perf_counter() < until:
        start = time.perf_counter()
        await exchanged(asked.sent, reader, writer)
        took.append((time.perf_counter() - start) * 1000)
    writer.close()
    await writer.wait_closed()


async def load(asked: Asked, connections: int) -> tuple[float, list[float]]:
    """Return answers per second, and the milliseconds of each."""
    took: list[float] = []
    start = time.perf_counter()
    until = start + SECONDS
    await asyncio.gather(*(ask(asked, until, took) for _ in range(connections)))
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


def line(name: str, rates: Sequence[float], took: Sequence[float], base: float) -> str:
    rate = statistics.median(rates)
    cuts = statistics.quantiles(took, n=100)
    return f"{name:<36}{rate:>10,.0f}{cuts[49]:>10.2f}{cuts[98]:>10.2f}{rate / base:>10.1f}"


def measure_service() -> None:
    """Print answers per second and latency, and how many times as many a peer gives."""
    there = [name for name, module in PACKAGES.items() if find_spec(module)]
    for name in PACKAGES.keys() - {*there}:
        print(f"{name:<36}is not installed")
    with ExitStack() as running:
        ours = running.enter_context(started("clausewise", "serve", "--port=0"))
        peers = {
            name: running.enter_context(started("benchmarks.service_peers", name))
            for name in (NOTHING, *there)
        }
        for connections in CONNECTIONS:
            for size, account in accounts().items():
                title = f"{connections} connections, {size}"
                print(f"\n{title:<36}{'a second':>10}{'p50 ms':>10}{'p99 ms':>10}{'x decide':>10}")
                measure(connections, list(targets(account, ours, peers)))


def measure(connections: int, every: Sequence[Asked]) -> None:
    """Print a line for each of what is asked, asked in turns."""
    verdicts = [asyncio.run(asked_once(asked)) for asked in every]
    for asked, verdict in zip(every, verdicts, strict=True):
        assert not asked.name.startswith(tuple(PACKAGES)) or verdict == verdicts[0], asked.name
    rates: dict[str, list[float]] = {asked.name: [] for asked in every}
    took: dict[str, list[float]] = {asked.name: [] for asked in every}
    for _ in range(ROUNDS):
        for asked in every:
            rate, each = asyncio.run(load(asked, connections))
            rates[asked.name].append(rate)
            took[asked.name].extend(each)
    base = statistics.median(rates[DECIDE])
    for name, found in rates.items():
        print(line(name, found, took[name], base))


if __name__ == "__main__":
    measure_service()
