"""A Spark that loses parts in mid-run: the same decisions, or a coded error and no output."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.exports.folders import clausewise
from tests.population.populations import contents, output
from tests.spark_cluster import (
    LOOPBACK,
    TOO_LONG,
    Cluster,
    children,
    cluster,
    has_open,
    wait_for,
)
from tests.sparks import needs_spark

pytestmark = [
    pytest.mark.spark,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc for what runs"),
]

ASKED = ("--actions", "send_reset_email,set_password:owner,use_link,see_setting")
FILES = 4
USERS_OF_FILE = 60_000


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two files for each executor of two, each of them a task for some time."""
    needs_spark()
    folder = tmp_path_factory.mktemp("people") / "in"
    made = ("--users", str(FILES * USERS_OF_FILE), "--seed", "5", "--as", "parquet")
    clausewise("synthesise", "-o", str(folder), *made)
    whole = pq.read_table(folder / "users.parquet")
    (folder / "users.parquet").unlink()
    for number in range(FILES):
        part = whole.slice(number * USERS_OF_FILE, USERS_OF_FILE)
        pq.write_table(part, folder / f"users-{number}.parquet")
    return folder


SETTINGS = {
    "spark.clausewise.executorTimeout": "10s",
    "spark.task.maxFailures": "2",
    "spark.executor.extraJavaOptions": "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
    # Each file a task of its own.
    "spark.sql.files.openCostInBytes": "128m",
}
"""Little patience with tasks, and where there is no executor."""


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Two workers, which start an executor each for each run."""
    with cluster(tmp_path_factory.mktemp("spark") / "cluster", 2, SETTINGS) as found:
        yield found


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "decisions"


def started(people: Path, out: Path, spark: Cluster) -> subprocess.Popen[str]:
    """The command, at work on the cluster."""
    command = [sys.executable, "-m", "clausewise", "population", str(people), "-o", str(out)]
    return subprocess.Popen(
        [*command, *ASKED, "--compare", "none", "--on", spark.address],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        env=spark.environment,
    )


def ended(run: subprocess.Popen[str]) -> tuple[int, str]:
    """How it ended, and what it said: a run that hangs fails the test."""
    try:
        _, said = run.communicate(timeout=TOO_LONG)
    finally:
        run.kill()
    return run.returncode, said


def beside(out: Path) -> Path:
    """Where Spark writes."""
    return out.with_name(f".{out.name}.spark")


def writes(executor: int, people: Path, out: Path) -> bool:
    """Whether it has begun a file of decisions and not ended it."""
    return has_open(executor, beside(out) / "_temporary")


def counts(executor: int, people: Path, out: Path) -> bool:
    """Whether all decisions are written, and it reads the users again to count them."""
    return (beside(out) / "_SUCCESS").exists() and has_open(executor, people)


def at_work(spark: Cluster, run: subprocess.Popen[str], works: Callable[[int], bool]) -> int | None:
    """Stop an executor in the midst of a task; None where the run has ended before."""
    found: list[int] = []

    def stopped() -> bool:
        for executor in spark.executors():
            if works(executor):
                try:
                    os.kill(executor, signal.SIGSTOP)
                except ProcessLookupError:
                    continue
                # It may have ended its task in between.
                if works(executor):
                    found.append(executor)
                    return True
                os.kill(executor, signal.SIGCONT)
        return run.poll() is not None

    wait_for(stopped)
    return found[0] if found else None


@pytest.mark.parametrize("works", [writes, counts])
def test_an_executor_that_is_lost_changes_nothing(
    people: Path, out: Path, spark: Cluster, works: Callable[[int, Path, Path], bool]
) -> None:
    """Killed with a task half done: the same decisions and counts as on one machine."""
    run = started(people, out, spark)
    lost = at_work(spark, run, lambda executor: works(executor, people, out))
    assert lost is not None, ended(run)
    os.kill(lost, signal.SIGKILL)
    is_whole(run, people, out)


def test_a_run_on_a_cluster_decides_as_one_machine_does(
    people: Path, out: Path, spark: Cluster
) -> None:
    """A master and two workers, of which nothing is taken away."""
    is_whole(started(people, out, spark), people, out)


def test_a_worker_that_is_lost_changes_nothing(people: Path, out: Path, tmp_path: Path) -> None:
    """Killed with its executor, which has a task half done, and not started again."""
    with cluster(tmp_path / "cluster", 2, SETTINGS) as spark:
        run = started(people, out, spark)
        lost = at_work(spark, run, lambda executor: writes(executor, people, out))
        assert lost is not None, ended(run)
        (worker,) = (each for each in spark.workers if lost in children(each))
        os.kill(worker, signal.SIGKILL)
        os.kill(lost, signal.SIGKILL)
        is_whole(run, people, out)


def test_a_master_that_is_lost_changes_nothing_for_a_run_that_has_begun(
    people: Path, out: Path, tmp_path: Path
) -> None:
    """Executors are there already; the next run finds no master, and says so."""
    with cluster(tmp_path / "cluster", 2, SETTINGS) as spark:
        run = started(people, out, spark)
        busy = at_work(spark, run, lambda executor: writes(executor, people, out))
        assert busy is not None, ended(run)
        os.kill(spark.master, signal.SIGKILL)
        os.kill(busy, signal.SIGCONT)
        is_whole(run, people, out)
        earlier = contents(out)
        again = started(people, out, spark)
        said = failed(again, out, there={out.name, "here"})
        assert "no master answers at" in said
        assert "  help: check the address" in said
        assert contents(out) == earlier


def test_a_run_that_loses_master_and_executors_ends(
    people: Path, out: Path, tmp_path: Path
) -> None:
    """Nobody is left who could start other executors."""
    with cluster(tmp_path / "cluster", 2, SETTINGS) as spark:
        run = started(people, out, spark)
        assert at_work(spark, run, lambda it: writes(it, people, out)) is not None
        os.kill(spark.master, signal.SIGKILL)
        for process in spark.executors():
            os.kill(process, signal.SIGKILL)
        failed(run, out)


def test_a_master_that_answers_and_is_none_ends_the_run(
    people: Path, out: Path, spark: Cluster
) -> None:
    """Something listens at the port, and never says anything: Spark gives it up after a minute."""
    with socket.create_server((LOOPBACK, 0)) as silent:
        nowhere = replace(spark, address=f"spark://{LOOPBACK}:{silent.getsockname()[1]}")
        failed(started(people, out, nowhere), out)


def test_a_task_that_kills_every_executor_ends_the_run(
    people: Path, out: Path, spark: Cluster
) -> None:
    """As one does that needs more memory than there is: an earlier output stays as it was."""
    clausewise("population", str(people), "--actions", "use_link", "-o", str(out))
    earlier = contents(out)
    run = started(people, out, spark)
    killed = 0
    while (lost := at_work(spark, run, lambda it: writes(it, people, out))) is not None:
        os.kill(lost, signal.SIGKILL)
        killed += 1
    failed(run, out, there={out.name})
    assert killed >= 2
    assert contents(out) == earlier


def test_a_run_without_any_executor_ends(people: Path, out: Path, tmp_path: Path) -> None:
    """All workers are killed in mid-run and none comes back; then a run begins without any."""
    with cluster(tmp_path / "cluster", 2, SETTINGS) as spark:
        run = started(people, out, spark)
        assert at_work(spark, run, lambda it: writes(it, people, out)) is not None
        for process in [*spark.workers, *spark.executors()]:
            os.kill(process, signal.SIGKILL)
        assert "there was no executor for 10 s" in failed(run, out)
        assert "there was no executor for 10 s" in failed(started(people, out, spark), out)


def test_a_driver_that_loses_its_java_ends_the_run(people: Path, out: Path, spark: Cluster) -> None:
    """The Java beside the command is killed: the command says so."""
    run = started(people, out, spark)
    assert at_work(spark, run, lambda it: writes(it, people, out)) is not None
    for process in children(run.pid):
        os.kill(process, signal.SIGKILL)
    failed(run, out)


def is_whole(run: subprocess.Popen[str], people: Path, out: Path) -> None:
    """It ends well, with the decisions and counts of one machine, and leaves nothing else."""
    code, said = ended(run)
    assert code == 0, said
    here = out.with_name("here")
    assert clausewise("population", str(people), *ASKED, "--compare", "none", "-o", str(here)) == 0
    one, other = output(here), output(out)
    assert len(one[0]) == FILES * USERS_OF_FILE
    assert other == one
    assert {path.name for path in out.parent.iterdir()} == {"decisions", "here"}


def failed(run: subprocess.Popen[str], out: Path, there: Collection[str] = frozenset[str]()) -> str:
    """What it said; nothing is left, beside what was there, but what a run begins anew with."""
    code, said = ended(run)
    assert code == 1, said
    assert "--on: spark-failed: " in said
    assert "Traceback" not in said
    left = {path.name for path in out.parent.iterdir()}
    assert left <= {*there, f".{out.name}.unfinished"}
    return said
