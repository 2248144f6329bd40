"""The same decisions inside Apache Spark; the only door to PySpark.

Spark reads and writes the Parquet, and hands batches of columns to the functions that decide here.
No row is shuffled: each batch of users becomes a batch of decisions where it is. Counting goes over
the columns a second time, because a task that Spark tries again would count what it writes twice.
"""

import json
import os
import shutil
import socket
import sys
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from py4j.protocol import Py4JError, Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from clausewise.decisions.decision import Decider
from clausewise.engines.masks import MaskEngine
from clausewise.errors import EngineFailure, Problem
from clausewise.language.condition import Choice
from clausewise.language.rulebook import Rulebook
from clausewise.population.answers import Answers
from clausewise.population.asked import Asked
from clausewise.population.coding import coded
from clausewise.population.facts import Surroundings
from clausewise.population.parts import cells_of, decided_batch, schema_of
from clausewise.population.staging import Stage, digest_of_file, writing
from clausewise.population.tables import USER, Table
from clausewise.population.tally import MOST_REFUSED, Tally
from clausewise.source import Place

ROWS_AT_ONCE: Final = 131_072
FILE: Final = "_file"
AT: Final = "_at"
WHERE: Final = (f"_metadata.file_name AS {FILE}", f"_metadata.row_index AS {AT}")
COUNTED: Final = "file string, at bigint, tally string"
JAVA_FAILS: Final = (Py4JError, ConnectionError)
"""What the Java side throws, and what is thrown where it is gone."""
PATIENCE: Final = "spark.clausewise.executorTimeout"
"""The property of Spark that says how long to wait while there is no executor."""
PATIENCE_UNSAID: Final = "5min"
SECONDS_TO_REACH: Final = 10

Batches = Iterator[Any]
Step = Callable[[Batches], Batches]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kernel:
    """What each executor is sent once, and compiles into tables there."""

    rulebook: Rulebook
    choice: Choice
    asked: tuple[Asked, ...]
    around: Surroundings
    facts: tuple[str, ...]
    segments: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it takes, in this order."""
        return (USER, *self.facts, *self.segments)

    def answers(self) -> Answers:
        """Compile the rules."""
        decider = Decider(self.rulebook, MaskEngine(self.rulebook), self.choice)
        return Answers(decider, self.asked, self.around, self.facts)

    def decided(self, batches: Batches) -> Batches:
        """Yield the decisions on each batch of users."""
        answers = self.answers()
        schema = plain(schema_of(self.asked))
        for batch in batches:
            named = batch.rename_columns(self.columns)
            rows = coded(named, "", 0, self.facts, self.rulebook.values, 0)
            if rows.numbers.size:
                yield decided_batch(rows, answers, schema_of(self.asked)).cast(schema)

    def counted(self, batches: Batches) -> Batches:
        """Yield a tally of each run of rows that stand together in one file."""
        tally, file, start, end = Tally(), "", 0, 0
        for batch in batches:
            for name, at, run in _runs(batch.rename_columns([*self.columns, FILE, AT])):
                if (name, at) != (file, end):
                    if tally.rows:
                        yield _told(file, start, tally)
                    tally, file, start = Tally(), name, at
                end = at + len(run)
                tally.add(coded(run, file, at, self.facts, self.rulebook.values, MOST_REFUSED))
        if tally.rows:
            yield _told(file, start, tally)


def _told(file: str, at: int, tally: Tally) -> Any:
    cells = [pa.array([file]), pa.array([at], pa.int64()), pa.array([json.dumps(tally.to_data())])]
    return pa.record_batch(cells, names=["file", "at", "tally"])


def plain(schema: Any) -> Any:
    """Return the schema without dictionaries, which Spark does not take."""
    return pa.schema([pa.field(field.name, pa.string()) for field in schema])


def _runs(batch: Any) -> Iterator[tuple[str, int, Any]]:
    """Yield the rows of each file, from which on, without the columns that tell."""
    if not len(batch):
        return
    files = batch.column(FILE).dictionary_encode()
    numbers, at = files.indices.to_numpy(), batch.column(AT).to_numpy()
    breaks = np.flatnonzero((np.diff(numbers) != 0) | (np.diff(at) != 1)) + 1
    rest = batch.select([name for name in batch.schema.names if name not in (FILE, AT)])
    starts = [0, *breaks.tolist(), len(batch)]
    for start, end in pairwise(starts):
        file = files.dictionary[int(numbers[start])].as_py()
        yield file, int(at[start]), rest.slice(start, end - start)


@dataclass(frozen=True, slots=True)
class OnSpark:
    """A run on one Spark: `master` is local[2], spark://... and so on."""

    master: str
    kernel: Kernel
    table: Table

    def write(self, stage: Stage) -> tuple[Tally, list[str]]:
        """Write the decisions into the stage; return what was counted, and the parts' digests.

        Raises InputError where they cannot be written, EngineFailure where Spark fails.
        """
        beside = stage.out.with_name(f".{stage.out.name}.spark")
        try:
            with session(self.master) as spark:
                decide, count = _sent(spark, self.kernel)
                rows = spark.read.parquet(*map(str, self.table.paths))
                schema = ", ".join(f"`{n}` string" for n in (USER, *cells_of(self.kernel.asked)))
                found = rows.selectExpr(*self._columns()).mapInArrow(decide, schema)
                found.write.mode("overwrite").parquet(str(beside), compression="zstd")
                told = rows.selectExpr(*self._columns(), *WHERE)
                counted = told.mapInArrow(count, COUNTED).collect()
            tally = self._tally(counted)
            with writing(stage.out):
                return tally, _taken(stage, beside, tally.decided)
        finally:
            shutil.rmtree(beside, ignore_errors=True)

    def _columns(self) -> list[str]:
        # By number: `mapInArrow` takes a dot in a column's name for a way into a structure.
        return [f"`{name}` AS c{at}" for at, name in enumerate(self.kernel.columns)]

    def _tally(self, counted: Sequence[Any]) -> Tally:
        """Return the whole tally, in the order of files and rows as one machine counts them."""
        place = {path.name: number for number, path in enumerate(self.table.paths)}
        whole = Tally()
        for row in sorted(counted, key=lambda row: (place[row.file], row.at)):
            whole.include(Tally.from_data(json.loads(row.tally)))
        if whole.rows != self.table.rows:
            raise _failure(f"Spark read {whole.rows:,} rows of {self.table.rows:,}")
        return whole


def _sent(spark: SparkSession, kernel: Kernel) -> tuple[Step, Step]:
    """Send the kernel to every executor once; return what it does with batches there."""
    sent = spark.sparkContext.broadcast(kernel)

    def decide(batches: Batches) -> Batches:
        yield from sent.value.decided(batches)

    def count(batches: Batches) -> Batches:
        yield from sent.value.counted(batches)

    return decide, count


def _taken(stage: Stage, beside: Path, rows: int) -> list[str]:
    """Take what Spark wrote for parts; raises EngineFailure where rows are missing."""
    digests, written = [], 0
    for number, path in enumerate(sorted(beside.glob("part-*.parquet"))):
        written += pq.read_metadata(path).num_rows
        digests.append(digest_of_file(path))
        path.rename(stage.part(number))
    if written != rows:
        raise _failure(f"Spark wrote {written:,} decisions of {rows:,}")
    return digests


@contextmanager
def session(master: str) -> Iterator[SparkSession]:
    """Yield a session on the master; what Spark says against it becomes an EngineFailure."""
    # What runs this also runs the workers, where nothing else was said.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark, vigil = None, None
    _reach(master)
    try:
        # It warns of a pandas that it does not know; nothing here goes by pandas.
        warnings.filterwarnings("ignore", category=FutureWarning, module="pyspark")
        spark = _builder(master).getOrCreate()
        vigil = Vigil(spark)
        with vigil:
            yield spark
    except (PySparkException, *JAVA_FAILS) as error:
        if vigil and vigil.given_up:
            raise _failure(vigil.given_up, f"see that workers run, or raise {PATIENCE}") from error
        raise _failure(_said(error)) from error
    finally:
        if spark is not None:
            _stop(spark)


def _reach(master: str) -> None:
    """Raise EngineFailure where no master of a cluster answers: Spark itself tries for minutes."""
    if not master.startswith("spark://"):
        return
    for address in master.removeprefix("spark://").split(","):
        host, _, port = address.rpartition(":")
        with suppress(OSError, ValueError, OverflowError):
            socket.create_connection((host.strip("[]"), int(port)), SECONDS_TO_REACH).close()
            return
    raise _failure(f"no master answers at `{master}`", "check the address, and that one runs there")


class Vigil:
    """Ends the jobs of a session once there was no executor for too long.

    Spark itself waits for ever where the last worker is gone, or none was there.
    """

    def __init__(self, spark: SparkSession) -> None:
        self._java = spark.sparkContext._jsc.sc()
        self.patience = self._java.conf().getTimeAsSeconds(PATIENCE, PATIENCE_UNSAID)
        self.given_up = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._keep, daemon=True)

    def __enter__(self) -> None:
        if not self._java.isLocal():
            self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _keep(self) -> None:
        alone = 0
        # Where the Java side is gone, the thread that runs the jobs is told so too.
        with suppress(*JAVA_FAILS):
            while not self._over.wait(1):
                # The driver is among them.
                alone = alone + 1 if self._java.getExecutorMemoryStatus().size() < 2 else 0
                if alone >= self.patience:
                    self.given_up = f"there was no executor for {self.patience} s"
                    # Each second again: the next job would wait as the last one did.
                    self._java.cancelAllJobs()


def _said(error: Exception) -> str:
    """Return what was at the bottom of it, in one line."""
    told = type(error).__name__
    # What Java threw can only be asked while it is there.
    with suppress(*JAVA_FAILS):
        told = str(error)
        if isinstance(error, Py4JJavaError):
            cause = error.java_exception
            while cause.getCause() is not None:
                cause = cause.getCause()
            told = cause.toString()
    return f"Spark failed: {told.strip().splitlines()[0]}"


def _stop(spark: SparkSession) -> None:
    # Where the Java side is gone there is nothing to stop, and Spark warns of it besides.
    with suppress(*JAVA_FAILS), warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        spark.stop()


def _builder(master: str) -> Any:
    builder = SparkSession.builder.master(master).appName("clausewise")
    settings = {
        "spark.log.level": "ERROR",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.execution.arrow.maxRecordsPerBatch": str(ROWS_AT_ONCE),
        # No column but those that are read, and no order but that of the files.
        "spark.sql.parquet.enableVectorizedReader": "true",
    }
    if master.startswith("local"):
        settings |= {"spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"}
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder


def _failure(message: str, remedy: str = "see what Spark says above") -> EngineFailure:
    told = f"{remedy}; nothing was written"
    return EngineFailure([Problem(Place("--on"), "spark-failed", message, told)])
