"""Work that is too slow is left alone, and never adds up: what is promised of it, case by case."""

import asyncio
import gc
import subprocess
import sys
import weakref
from collections.abc import Callable, Coroutine
from threading import Event
from typing import Any

import httpx
import pytest
from clausewise.reporting.explorer_page import Page
from clausewise.service.answers import Answers
from clausewise.service.application import application
from clausewise.service.limits import MOST_WORKING, Limits
from clausewise.service.replies import Refused
from clausewise.service.workers import Workers

from tests.service.asking import HOST, answers, codes

SHORT = 0.05
LONG = 60.0
THREADS = 2


class Slow:
    """Work that ends when it is told to, and says how often it was begun."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.begun = 0

    def __call__(self) -> bytes:
        self.begun += 1
        assert self.go_on.wait(LONG)
        return b"late"


class Fails(Slow):
    """The same, and then it fails."""

    def __call__(self) -> bytes:
        super().__call__()
        raise ValueError("secret")


async def refused(asking: Coroutine[Any, Any, bytes]) -> str:
    """The code with which something is refused."""
    with pytest.raises(Refused) as raised:
        await asking
    assert raised.value.status_code == 503
    return raised.value.problem.code


async def left_alone(workers: Workers, slow: "Slow") -> None:
    """Ask for work until it is begun and nobody waits for it."""
    begun, workers.seconds = slow.begun, SHORT
    while slow.begun == begun:
        assert await refused(workers.result(slow)) == "slow-answer"
    workers.seconds = LONG


async def until(so: Callable[[], bool]) -> None:
    async with asyncio.timeout(LONG):
        while not so():
            await asyncio.sleep(0.01)


async def answered(workers: Workers) -> None:
    """Wait until something is worked on again."""
    async with asyncio.timeout(LONG):
        while (found := await _tried(workers)) is None:
            await asyncio.sleep(0.01)
    assert found == b"here"


async def _tried(workers: Workers) -> bytes | None:
    try:
        return await workers.result(lambda: b"here")
    except Refused:
        return None


def test_where_slow_work_has_every_thread_nothing_more_is_taken_until_one_ends() -> None:
    """Refused at once, so that nobody waits for what cannot come; then all is as before."""

    async def asked() -> None:
        slow, other = [Slow() for _ in range(THREADS)], Slow()
        workers = Workers(LONG, THREADS)
        for each in slow:
            await left_alone(workers, each)
        for _ in range(100):
            assert await refused(workers.result(other)) == "too-busy"
        slow[0].go_on.set()
        await answered(workers)
        slow[1].go_on.set()
        assert other.begun == 0

    asyncio.run(asked())


def test_one_slow_piece_of_work_leaves_the_other_threads() -> None:
    """The rest is answered by those."""

    async def asked() -> None:
        slow = Slow()
        workers = Workers(LONG, THREADS)
        await left_alone(workers, slow)
        assert await workers.result(lambda: b"here") == b"here"
        slow.go_on.set()

    asyncio.run(asked())


def test_no_more_wait_than_may() -> None:
    """Those that are worked on, and so many beside them; one more is told to come back."""

    async def asked() -> None:
        slow = Slow()
        workers = Workers(LONG, THREADS, waiting=3)
        taken = [asyncio.create_task(workers.result(slow)) for _ in range(THREADS + 3)]
        await until(lambda: slow.begun == THREADS)
        assert await refused(workers.result(slow)) == "too-busy"
        slow.go_on.set()
        assert await asyncio.gather(*taken) == [b"late"] * len(taken)
        assert await workers.result(lambda: b"here") == b"here"

    asyncio.run(asked())


def test_what_waited_in_vain_never_begins_and_keeps_nothing() -> None:
    """A body is let go with its request, not when a thread comes to it."""

    async def asked() -> None:
        slow, waits = Slow(), Slow()
        workers = Workers(LONG, threads=1, waiting=1)
        taken = asyncio.create_task(workers.result(slow))
        await until(lambda: slow.begun == 1)
        workers.seconds = SHORT
        assert await refused(workers.result(waits)) == "slow-answer"
        held = weakref.ref(waits)
        del waits
        gc.collect()
        # A thread still has another thing to do: it has not come to this one.
        assert held() is None
        slow.go_on.set()
        assert await taken == b"late"
        workers.seconds = LONG
        await answered(workers)

    asyncio.run(asked())


def test_what_goes_wrong_in_work_that_was_left_is_nobodys(caplog: pytest.LogCaptureFixture) -> None:
    """Neither logged nor told to the next one who asks."""

    async def asked() -> None:
        slow = Fails()
        workers = Workers(LONG, threads=1)
        await left_alone(workers, slow)
        slow.go_on.set()
        await answered(workers)

    asyncio.run(asked())
    gc.collect()
    assert caplog.text == ""


def test_an_error_is_that_of_whoever_asked() -> None:
    """And the thread goes on."""

    async def asked() -> None:
        workers = Workers(LONG, threads=1)

        def fails() -> bytes:
            raise ValueError("of this one")

        for _ in range(3):
            with pytest.raises(ValueError, match="of this one"):
                await workers.result(fails)
        assert await workers.result(lambda: b"here") == b"here"

    asyncio.run(asked())


def test_over_http_the_rest_is_answered_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists and health need no thread; decisions come back by themselves."""
    slow = Slow()

    def decide(_: Answers, body: bytes) -> dict[str, bool]:
        if body == b"slow":
            slow()
        return {"decided": True}

    monkeypatch.setattr(Answers, "decide", decide)
    page = Page(markup="", policy="default-src 'none'")
    app = application(answers(), page, Limits(seconds=SHORT), lambda _: None)

    async def asked() -> None:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=HOST) as client:

            async def post(body: bytes) -> httpx.Response:
                headers = {"content-type": "application/json"}
                return await client.post("/v1/decide", content=body, headers=headers)

            while slow.begun < MOST_WORKING:
                assert codes(await post(b"slow")) == ["slow-answer"]
            answer = await post(b"quick")
            assert (answer.status_code, codes(answer)) == (503, ["too-busy"])
            assert int(answer.headers["retry-after"]) > 0
            assert (await client.get("/v1/health")).status_code == 200
            assert (await client.get("/v1/rules")).status_code == 200
            slow.go_on.set()
            async with asyncio.timeout(LONG):
                while (answer := await post(b"quick")).status_code == 503:
                    await asyncio.sleep(0.01)
            assert answer.json() == {"decided": True}

    asyncio.run(asked())


def test_the_end_of_the_service_waits_for_no_work_that_was_left() -> None:
    """Of a thread that never ends the process ends all the same."""
    script = (
        "import asyncio, threading\n"
        "from clausewise.service.workers import Workers\n"
        "async def asked():\n"
        "    try:\n"
        f"        await Workers({SHORT}).result(threading.Event().wait)\n"
        "    except Exception as error:\n"
        "        print(error.problem.code)\n"
        "asyncio.run(asked())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=LONG
    )
    assert (done.stdout, done.stderr) == ("slow-answer\n", "")
