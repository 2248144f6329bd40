"""The service as a process: slow and endless senders, kills, and a stop that loses nothing."""

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import repeat
from typing import Any, Final

import pytest

from tests.service.process import GOOD, Running, running

HEAD: Final = (
    b"POST /v1/decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    b"Content-Length: %d\r\n\r\n" % len(GOOD)
)
SECONDS: Final = 1
"""What the service is told to wait for; the tests wait a minute for it, and measure nothing."""


@pytest.fixture(scope="module")
def service() -> Iterator[Running]:
    with running(f"--timeout={SECONDS}", "--max-body=65536") as found:
        yield found


def everything(connection: socket.socket) -> bytes:
    """What is sent until the other side closes."""
    found = b""
    with suppress(ConnectionResetError):
        while part := connection.recv(65536):
            found += part
    return found


def answered(connection: socket.socket) -> tuple[int, Any]:
    """The status and the JSON of the next answer, and not a byte of what follows it."""
    with connection.makefile("rb", buffering=0) as stream:
        status = int(stream.readline().split()[1])
        length = 0
        while line := stream.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        body = b""
        while len(body) < length:
            part = stream.read(length - len(body))
            assert part, "the answer was cut off"
            body += part
    return status, json.loads(body)


def is_cut_off(connection: socket.socket, parts: Iterable[bytes], pause: float = 0.0) -> bool:
    """Whether the other side ends what is sent before all of it is."""
    try:
        for part in parts:
            connection.sendall(part)
            time.sleep(pause)
    except OSError:
        return True
    return False


def wait_until_nobody_is_let_in(service: Running) -> None:
    while True:
        try:
            service.connect().close()
        except OSError:
            return
        time.sleep(0.05)


def code_of(answer: tuple[int, Any]) -> tuple[int, str]:
    status, data = answer
    return status, data["problems"][0]["code"]


@pytest.mark.parametrize(
    "sent",
    [b"", b"GET /v1/he", b"GET /v1/health HTTP/1.1\r\nHost: localhost\r\n"],
    ids=["nothing", "half-a-line", "half-a-head"],
)
def test_who_sends_no_whole_head_is_told_so_and_cut_off(service: Running, sent: bytes) -> None:
    """Slow loris: connections that are held by next to nothing."""
    with service.connect() as connection:
        connection.sendall(sent)
        assert code_of(answered(connection)) == (408, "slow-request")
        assert connection.recv(1) == b""


def test_who_drips_a_head_is_cut_off(service: Running) -> None:
    """A byte now and then does not begin the wait anew."""
    with service.connect() as connection:
        connection.sendall(b"GET /v1/health HTTP/1.1\r\n")
        assert is_cut_off(connection, (b"x-%d: y\r\n" % number for number in range(600)), 0.1)


@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
def test_who_sends_no_whole_body_is_told_so_and_cut_off(service: Running, chunked: bool) -> None:
    length = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: 1000"
    head = b"POST /v1/decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    with service.connect() as connection:
        connection.sendall(head + length + b"\r\n\r\n" + (b"1\r\n{\r\n" if chunked else b"{"))
        assert code_of(answered(connection)) == (408, "slow-request")
        assert connection.recv(1) == b""


@pytest.mark.parametrize("path", ["/v1/decide", "/v1/nothing", "/v1/rules"])
def test_a_body_without_end_ends(service: Running, path: str) -> None:
    """Also where nobody reads it."""
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    with service.connect() as connection:
        connection.sendall(head.encode() + b"Transfer-Encoding: chunked\r\n\r\n")
        chunk = b"1000\r\n" + b" " * 0x1000 + b"\r\n"
        assert is_cut_off(connection, repeat(chunk, 100_000))
    assert service.ask()[0] == 200


def test_who_does_not_take_an_answer_is_cut_off(service: Running) -> None:
    """The page is asked for again and again, and nothing of it is read."""
    with service.connect() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        request = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
        assert is_cut_off(connection, repeat(request, 600), 0.1)
    assert service.ask()[0] == 200


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nx: " + b"y" * 100_000,
    ],
    ids=["tls", "no-host", "two-hosts", "two-lengths", "length-below-0", "a-head-without-end"],
)
def test_what_is_not_http_is_refused(service: Running, sent: bytes) -> None:
    with service.connect() as connection:
        connection.sendall(sent)
        assert code_of(answered(connection)) == (400, "bad-request")


def test_requests_in_a_row_on_one_connection_are_answered_in_order(service: Running) -> None:
    with service.connect() as connection:
        connection.sendall((HEAD + GOOD) * 3 + b"GET /v1/x HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for _ in range(3):
            status, decision = answered(connection)
            assert (status, decision["verdict"]) == (200, "permitted")
        assert code_of(answered(connection)) == (404, "unknown-path")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["TERM", "INT"])
def test_a_request_in_progress_is_answered_before_the_end(number: signal.Signals) -> None:
    """Its body was still on the way when the signal came; nobody else is let in any more."""
    with running() as found, found.connect() as connection, found.connect() as idle:
        connection.sendall(HEAD + GOOD[:10])
        assert found.ask()[0] == 200
        found.process.send_signal(number)
        assert everything(idle) == b""
        wait_until_nobody_is_let_in(found)
        connection.sendall(GOOD[10:])
        status, decision = answered(connection)
        assert (status, decision["verdict"]) == (200, "permitted")
        assert connection.recv(1) == b""
        assert found.process.wait(60) == 0
        assert found.process.stderr is not None
        assert found.process.stderr.read() == ""


def test_a_second_signal_ends_at_once_and_says_that_something_was_lost() -> None:
    with running("--timeout=600") as found, found.connect() as connection:
        connection.sendall(HEAD + GOOD[:10])
        assert found.ask()[0] == 200
        found.process.send_signal(signal.SIGTERM)
        wait_until_nobody_is_let_in(found)
        found.process.send_signal(signal.SIGTERM)
        assert found.process.wait(60) == 1


def test_killed_in_mid_request_it_starts_again_on_its_port() -> None:
    """It keeps nothing, so nothing is lost but the answer, which the client knows it lacks."""
    with running() as found, found.connect() as connection:
        before = found.ask("POST", "/v1/decide", GOOD)
        connection.sendall(HEAD + GOOD[:10])
        assert found.ask()[0] == 200
        found.process.kill()
        found.process.wait(60)
        assert everything(connection) == b""
        with running(port=found.port) as again:
            assert again.ask("POST", "/v1/decide", GOOD) == before
            assert before[0] == 200


def refused(*options: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "clausewise", "serve", *options],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == ""
    return done.returncode, done.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_other_machines_are_let_in_only_when_told_so(host: str) -> None:
    code, said = refused("--host", host, "--port=0")
    assert (code, "not-loopback" in said, "--allow-remote" in said) == (2, True, True)


def test_a_port_that_is_taken_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, said = refused("--port", str(taken.getsockname()[1]))
    assert (code, "cannot-listen" in said) == (2, True)


def test_a_name_that_leads_nowhere_says_so() -> None:
    code, said = refused("--host", "nowhere.invalid", "--port=0")
    assert (code, "cannot-listen" in said) == (2, True)


def test_a_reading_chosen_at_the_start_stands() -> None:
    """And a body may still choose another."""
    with running("--reading=A05=any_audience") as found:
        assert found.ask(path="/v1/readings/A05")[1]["chosen"] == "any_audience"
