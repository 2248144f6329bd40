"""Rows per second and memory of `clausewise population`, beside what else could decide the same.

    python -m benchmarks.population FOLDER [ROWS ...]

FOLDER holds the populations, which are made where they are missing, and the outputs. Everything is
measured in one run, in processes of their own, as wall-clock and processor time: on a machine with
other work the latter is the fairer of the two. The processors are those the process may use.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from clausewise.account.request import Request
from clausewise.files import shipped
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.population.asked import Asked, asked_of
from clausewise.population.facts import facts_of

ACTIONS: Final = "send_reset_email,set_password"
PEER_ROWS: Final = 20_000
ROUNDS: Final = 3


def asked(book: Rulebook) -> tuple[Asked, ...]:
    return asked_of(ACTIONS, None, Request(action=""), book.actions)


def task_of(folder: Path, compare: Any) -> Any:
    from clausewise.population.deciding import Task, account_of

    book = load_policy(shipped("rules/password-reset"))
    return Task(
        population=folder,
        rulebook=book,
        choice=book.defaults,
        asked=asked(book),
        account=account_of(folder, None),
        compare=compare,
    )


def ours(folder: Path, out: Path, compare: str = "none") -> Callable[[], object]:
    """Decide and write everything."""
    from clausewise.population.deciding import decide_population

    task = task_of(folder, compare)
    return lambda: decide_population(task, out / "decisions", lambda *_: None)


def ours_compared(folder: Path, out: Path) -> Callable[[], object]:
    """Decide and write, and hold every row against reference."""
    return ours(folder, out, "rows")


def copied(folder: Path, out: Path) -> Callable[[], object]:
    """Read the same columns and write cells of the same size, undecided."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.parquet as pq
    from clausewise.population.deciding import prepared
    from clausewise.population.parts import cells_of, schema_of
    from clausewise.population.tables import Part, batches

    table, answers = prepared(task_of(folder, "none"))
    schema, cells = schema_of(answers.asked), cells_of(answers.asked)
    words = pa.array(["a rule and another one", "another answer"])

    def copy(part: Part) -> None:
        path = out / f"copy-{part.number:05}.parquet"
        options: Any = {"compression": "zstd", "use_dictionary": cells, "write_page_checksum": True}
        with pq.ParquetWriter(path, schema, **options) as writer:
            for _, batch in batches(part, (*table.facts, *table.segments)):
                # Other than the first in three of a hundred rows, as verdicts are.
                codes = pa.array((np.arange(len(batch)) % 33 == 0).astype(np.int32))
                column = pa.DictionaryArray.from_arrays(codes, words)
                cell = [column] * len(cells)
                rows = pa.record_batch([batch.column("user"), *cell], schema=schema)
                writer.write_batch(rows, row_group_size=len(rows))

    def run() -> None:
        for part in table.parts:
            copy(part)

    return run


def duckdb(folder: Path, out: Path) -> Callable[[], object]:
    """One query of DuckDB for the same cells."""
    import duckdb as database
    from clausewise.population.deciding import prepared

    from benchmarks.population_sql import Query

    task = task_of(folder, "none")
    table, answers = prepared(task)
    query = Query(task.rulebook, task.choice, task.asked, answers.around, table.facts)
    text = query.text.replace("{source}", f"{folder}/users*.parquet")
    target = f"{out}/duckdb.parquet"
    connection = database.connect()
    connection.execute(f"set threads = {len(os.sched_getaffinity(0))}")
    return lambda: connection.execute(
        f"copy ({text}) to '{target}' (format parquet, compression zstd)"
    )


def zen_forms(folder: Path, _out: Path) -> Callable[[], Iterator[tuple[Any, Any]]]:
    """zen-engine, the verdict alone: a compiled expression for each request, a dict for a row."""
    import pyarrow.parquet as pq
    from clausewise.population.deciding import prepared

    from benchmarks.peers import Zen
    from benchmarks.question import question

    task = task_of(folder, "none")
    table, answers = prepared(task)
    engines = [
        (each, Zen(question(task.rulebook, each.action, task.choice))) for each in task.asked
    ]
    file = next(iter(table.paths))

    def formed() -> Iterator[tuple[Zen, Any]]:
        batch = next(pq.ParquetFile(file).iter_batches(PEER_ROWS, columns=list(table.facts)))
        for row in batch.to_pylist():
            for each, engine in engines:
                yield engine, engine.form(facts_of(each, answers.around, row))

    return formed


def zen(folder: Path, out: Path) -> Callable[[], object]:
    """From the file to the verdicts."""
    forms = zen_forms(folder, out)

    def run() -> None:
        for engine, form in forms():
            engine.decide(form)

    return run


def zen_calls(folder: Path, out: Path) -> Callable[[], object]:
    """The calls alone."""
    forms = list(zen_forms(folder, out)())

    def run() -> None:
        for engine, form in forms:
            engine.decide(form)

    return run


WAYS: Final[Mapping[str, Callable[[Path, Path], Callable[[], object]]]] = {
    "clausewise population": ours,
    "and every row held against reference": ours_compared,
    "columns read, cells written, undecided": copied,
    "DuckDB, one query for the same cells": duckdb,
    "zen-engine, from the file, verdicts alone": zen,
    "zen-engine, its calls alone": zen_calls,
}


def measured_here(way: str, folder: Path, out: Path, rounds: int) -> None:
    """Print wall-clock seconds, processor seconds and peak memory in MB of the best round."""
    run = WAYS[way](folder, out)
    best: tuple[float, float] | None = None
    for _ in range(rounds):
        start, processor = time.perf_counter(), time.process_time()
        run()
        took = time.perf_counter() - start, time.process_time() - processor
        best = took if best is None or took[1] < best[1] else best
    assert best is not None
    # Not ru_maxrss: that begins with what the process had that started this one.
    status = Path("/proc/self/status").read_text()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    print(f"{best[0]} {best[1]} {int(peak.split()[1]) // 1024}")


def measured(way: str, folder: Path, out: Path, rounds: int) -> tuple[float, float, int]:
    command = [sys.executable, "-m", "benchmarks.population", "--way", way]
    arguments = [str(folder), str(out), str(rounds)]
    done = subprocess.run([*command, *arguments], stdout=subprocess.PIPE, text=True, check=True)
    wall, processor, memory = done.stdout.split()
    return float(wall), float(processor), int(memory)


def made(folder: Path, rows: int) -> Path:
    """Return the population of so many users, which is made if it is not there."""
    place = folder / f"population-{rows}"
    if not place.exists():
        command = [sys.executable, "-m", "clausewise", "synthesise", "--as", "parquet"]
        number = ["--users", str(rows), "--seed", "1", "-o", str(place)]
        subprocess.run([*command, *number], check=True, stdout=subprocess.DEVNULL)
    return place


def same_cells(out: Path) -> str:
    """Say in how many rows DuckDB's cells are those of clausewise."""
    import duckdb as database

    ours, theirs = f"'{out}/decisions/part-*.parquet'", f"'{out}/duckdb.parquet'"
    connection = database.connect()
    described = connection.execute(f"describe select * from {theirs}").fetchall()
    columns = [name for name, *_ in described]
    same = " and ".join(f'a."{name}" = b."{name}"' for name in columns)
    query = f'select count(*), sum(({same})::int) from {ours} a join {theirs} b using ("user")'
    rows, alike = connection.execute(query).fetchall()[0]
    return f"DuckDB has the same cells in {alike:,} of {rows:,} rows"


def measure(folder: Path, sizes: Sequence[int]) -> None:
    decisions = len(ACTIONS.split(","))
    print(f"{ACTIONS}, {len(os.sched_getaffinity(0))} processors\n")
    for rows in sizes:
        source = made(folder, rows)
        out = folder / "out"
        out.mkdir(exist_ok=True)
        rounds = ROUNDS if rows <= 1_000_000 else 1
        print(f"{rows:,} rows{'':<34}{'wall s':>9}{'cpu s':>9}{'rows/s':>12}{'MB':>7}{'x cpu':>9}")
        base = 0.0
        for way in WAYS if rows <= 10_000_000 else list(WAYS)[:3:2]:
            wall, processor, memory = measured(way, source, out, rounds)
            counted = min(rows, PEER_ROWS) if way.startswith("zen") else rows
            each = processor / counted
            base = base or each
            print(
                f"  {way:<42}{wall:>9.2f}{processor:>9.2f}{counted / wall:>12,.0f}{memory:>7}"
                f"{each / base:>9.2f}"
            )
        print(f"  {base / decisions * 1e9:,.0f} ns of a processor for a decision")
        if rows <= 1_000_000:
            print(f"  {same_cells(out)}")
        for path in out.glob("*.parquet"):
            path.unlink()
        print()


if __name__ == "__main__":
    if sys.argv[1] == "--way":
        name, source, target, times = sys.argv[2:]
        measured_here(name, Path(source), Path(target), int(times))
    else:
        place = Path(sys.argv[1])
        place.mkdir(parents=True, exist_ok=True)
        measure(place, [int(rows.replace("_", "")) for rows in sys.argv[2:]] or [1_000_000])
