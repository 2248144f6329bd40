"""A Spark of several processes on this machine, from which the tests take some away."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.sparks import needs_spark

CLASSES = "org.apache.spark.deploy"
EXECUTOR = "CoarseGrainedExecutorBackend"
LOOPBACK = "127.0.0.1"
TOO_LONG = 600
"""Seconds after which a test fails as one that hangs."""


@dataclass(slots=True)
class Cluster:
    """A master and its workers, each in a process group of its own."""

    folder: Path
    settings: Mapping[str, str]
    address: str = ""
    workers: list[int] = field(default_factory=list)
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What the processes of this Spark, and those who use it, find around them."""
        return {
            **os.environ,
            "SPARK_LOCAL_IP": LOOPBACK,
            "SPARK_CONF_DIR": str(self.folder),
            "SPARK_LOCAL_DIRS": str(self.folder / "local"),
            "SPARK_DAEMON_MEMORY": "256m",
            "SPARK_DAEMON_JAVA_OPTS": "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
            "PYSPARK_PYTHON": sys.executable,
        }

    def start(self, workers: int) -> None:
        """Start a master at a free port, and workers of one processor each."""
        lines = [f"{name} {value}\n" for name, value in self.settings.items()]
        (self.folder / "spark-defaults.conf").write_text("".join(lines), encoding="utf-8")
        log = self._run("master", "master.Master", "--port", "0")
        self.address = told(log, r"Starting Spark master at (spark://\S+)")
        logs = []
        for number in range(workers):
            name = f"worker-{number}"
            small = ("--cores", "1", "--memory", "1g", "--work-dir", str(self.folder / name))
            logs.append(self._run(name, "worker.Worker", *small, self.address))
            self.workers.append(self.started[-1].pid)
        for log in logs:
            told(log, r"(Successfully registered with master)")

    def _run(self, name: str, what: str, *arguments: str) -> Path:
        import pyspark

        spark_class = Path(pyspark.__file__).parent / "bin" / "spark-class"
        loopback = ("--host", LOOPBACK, "--webui-port", "0")
        # Also where the tests are killed themselves, it goes with them.
        command = ["setpriv", "--pdeathsig", "KILL"]
        command += [str(spark_class), f"{CLASSES}.{what}", *loopback, *arguments]
        log = self.folder / f"{name}.log"
        with log.open("wb") as stream:
            run = subprocess.Popen(
                command,
                stdout=stream,
                stderr=subprocess.STDOUT,
                env=self.environment,
                start_new_session=True,
            )
        self.started.append(run)
        return log

    @property
    def master(self) -> int:
        """The process that hands out executors."""
        return self.started[0].pid

    def executors(self) -> list[int]:
        """The processes in which tasks run."""
        return [
            process
            for worker in self.workers
            for process in children(worker)
            if EXECUTOR in command_of(process)
        ]

    def stop(self) -> None:
        """Kill all that was started and what it started; executors go with their workers."""
        for run in self.started:
            with suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)
            run.wait()


@contextmanager
def cluster(folder: Path, workers: int, settings: Mapping[str, str]) -> Iterator[Cluster]:
    """A cluster with these properties of Spark; nothing of it is left at the end."""
    needs_spark()
    folder.mkdir()
    found = Cluster(folder, settings)
    try:
        found.start(workers)
        yield found
    finally:
        found.stop()


def told(log: Path, pattern: str) -> str:
    """What a process says in its log, waited for."""
    found: list[str] = []

    def there() -> bool:
        found[:] = re.findall(pattern, log.read_text(errors="replace"))
        return bool(found)

    wait_for(there)
    return found[0]


def wait_for(there: Callable[[], object]) -> None:
    """Return once it is so."""
    end = time.monotonic() + TOO_LONG
    while not there():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.02)


def children(process: int) -> list[int]:
    """The processes that it has started and that have not ended."""
    found = []
    for path in Path(f"/proc/{process}/task").glob("*/children"):
        # Threads and processes may end while they are looked at.
        with suppress(OSError):
            found += [int(each) for each in path.read_text().split()]
    return found


def command_of(process: int) -> str:
    """How it was called; nothing where it has ended."""
    with suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_text()
    return ""


def has_open(process: int, folder: Path) -> bool:
    """Whether the process holds a file of the folder, or of one within it, open."""
    for link in Path(f"/proc/{process}/fd").glob("*"):
        with suppress(OSError):
            if link.readlink().is_relative_to(folder):
                return True
    return False
