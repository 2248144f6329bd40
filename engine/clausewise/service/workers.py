"""Threads that work on a few requests at a time, and what becomes of work that is too slow.

A thread of Python cannot be ended from outside: work that is too slow is left alone, and ends by
itself. Until then it keeps its thread, and counts; where no thread is left nothing more is taken,
so that what is left alone never adds up.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread

from clausewise.service.limits import MOST_WAITING, MOST_WORKING
from clausewise.service.replies import AGAIN, Refused

Work = Callable[[], bytes]


class Workers:
    """Work for threads. seconds: how long a request waits for its answer, from when it is taken."""

    def __init__(
        self, seconds: float, threads: int = MOST_WORKING, waiting: int = MOST_WAITING
    ) -> None:
        self.seconds = seconds
        self._threads = threads
        self._most = threads + waiting
        self._taken: SimpleQueue[_Job] = SimpleQueue()
        self._unfinished: set[Future[bytes]] = set()
        self._left: set[Future[bytes]] = set()
        self._started = False

    async def result(self, work: Work) -> bytes:
        """Return what a thread makes of it; raises what that raises.

        Raises Refused where too much is under way, where slow work that was left alone has every
        thread, or where the answer takes too long.
        """
        if len(self._left) >= self._threads:
            message = "earlier requests take all there is, longer than anybody waits for them"
            raise Refused(503, "too-busy", message, "ask again later", AGAIN)
        if len(self._unfinished) >= self._most:
            raise Refused(503, "too-busy", "too many requests at once", "ask again later", AGAIN)
        job = _Job(work)
        answer = self._take(job)
        try:
            done, _ = await asyncio.wait({answer}, timeout=self.seconds)
        finally:
            self._leave(job)
        if not done:
            message = f"no answer was found within {self.seconds:g} seconds"
            raise Refused(503, "slow-answer", message, "ask of a smaller account", AGAIN)
        return answer.result()

    def _take(self, job: "_Job") -> asyncio.Future[bytes]:
        loop = asyncio.get_running_loop()

        def ended(future: Future[bytes]) -> None:
            # It may end when there is nobody left to be told.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._ended, future)

        self._unfinished.add(job.future)
        job.future.add_done_callback(ended)
        answer = asyncio.wrap_future(job.future)
        # What nobody waits for any more has its error all the same.
        answer.add_done_callback(lambda done: done.cancelled() or done.exception())
        self._start()
        self._taken.put(job)
        return answer

    def _leave(self, job: "_Job") -> None:
        """Leave work alone that has not ended; what has not begun never begins."""
        if job.future.cancel():
            # Its place in the queue stays until a thread comes to it: what it holds need not.
            job.work = None
        elif not job.future.done():
            self._left.add(job.future)

    def _ended(self, future: Future[bytes]) -> None:
        self._unfinished.discard(future)
        self._left.discard(future)

    def _start(self) -> None:
        if self._started:
            return
        self._started = True
        for number in range(self._threads):
            # Daemons: a service that is told to stop does not wait for work that nobody waits for.
            Thread(target=self._run, name=f"decide-{number}", daemon=True).start()

    def _run(self) -> None:
        while True:
            self._taken.get().run()


class _Job:
    def __init__(self, work: Work) -> None:
        self.work: Work | None = work
        self.future: Future[bytes] = Future()

    def run(self) -> None:
        """Do the work, unless nobody waits for it any more."""
        if not self.future.set_running_or_notify_cancel():
            return
        work, self.work = self.work, None
        assert work is not None, "it is taken away only from what was cancelled"
        try:
            found = work()
        except BaseException as error:
            self.future.set_exception(error)
        else:
            self.future.set_result(found)
