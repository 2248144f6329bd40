"""Runs that are killed, disks that are full, engines that err: the output is whole or not there."""

import fcntl
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from clausewise.engines.masks import MaskEngine
from clausewise.language.outcome import Outcome, Verdict
from clausewise.population import parts
from clausewise.population.coding import Coded, coded

from tests.exports.folders import clausewise
from tests.population.populations import contents, decided, decisions, population, table, user

FILES = 3
ROWS = 2_000
ACTIONS = ["--actions", "send_reset_email"]

# The process kills itself at the nth time that it puts a file or folder in its place: what is on
# the disk then is what a kill from outside would leave between two of its steps.
KILLED_AT = """
import os, pathlib, signal, sys
put, left = pathlib.Path.rename, [{number}]
def rename(self, target):
    left[0] -= 1
    if left[0] == 0 and {before}:
        os.kill(os.getpid(), signal.SIGKILL)
    found = put(self, target)
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return found
pathlib.Path.rename = rename
from clausewise.cli.group import run
sys.argv = ["clausewise", "population", *{arguments}]
sys.exit(run())
"""
PLACED = 1 + 2 * FILES + 1
"""The mark of the run, each part and its tally, and the whole folder."""


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A population in three files, each of which is a part, with users of several states."""
    folder = population(tmp_path_factory.mktemp("people") / "in", [user("0")])
    (folder / "users.parquet").unlink()
    states = ["active", "suspended", "deleted"]
    for file in range(FILES):
        rows = [user(f"{file}-{at}", target__state=states[at % (file + 1)]) for at in range(ROWS)]
        pq.write_table(table(rows), folder / f"users-{file}.parquet", row_group_size=700)
    return folder


@pytest.fixture(scope="module")
def whole(people: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What a run that nothing interrupts writes."""
    out = tmp_path_factory.mktemp("whole") / "out"
    decided(people, out, *ACTIONS)
    return contents(out)


def killed(people: Path, out: Path, number: int, *, before: bool = False) -> None:
    arguments = [str(people), "-o", str(out), *ACTIONS]
    code = KILLED_AT.format(number=number, before=before, arguments=arguments)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


def unfinished(out: Path) -> Path:
    return out.with_name(f".{out.name}.unfinished")


@pytest.mark.parametrize(
    ("number", "before"), [(1, True), (2, True), (2, False), (5, False), (PLACED, True)]
)
def test_a_run_that_was_killed_ends_as_if_it_had_not_been(
    people: Path, whole: dict[str, bytes], tmp_path: Path, number: int, before: bool
) -> None:
    """Nothing stands in the output's place until the next run, and then the same bytes."""
    out = tmp_path / "out"
    killed(people, out, number, before=before)
    assert not out.exists()
    decided(people, out, *ACTIONS)
    assert contents(out) == whole
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_part_that_is_finished_is_not_done_again(
    people: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    """The very file that the killed run wrote is in the output."""
    out = tmp_path / "out"
    killed(people, out, 5)
    kept = (unfinished(out) / "part-00000.parquet").stat().st_ino
    decided(people, out, *ACTIONS)
    assert (out / "part-00000.parquet").stat().st_ino == kept
    assert contents(out) == whole


def test_a_run_that_is_killed_from_outside_goes_on(
    people: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    """As by `kill -9`, as soon as it has begun to write."""
    out = tmp_path / "out"
    command = [sys.executable, "-m", "clausewise", "population", str(people), "-o", str(out)]
    run = subprocess.Popen([*command, *ACTIONS], stderr=subprocess.DEVNULL)
    while not list(unfinished(out).glob("part-*")) and run.poll() is None:
        time.sleep(0.0005)
    run.kill()
    assert run.wait() == -signal.SIGKILL
    assert not out.exists()
    decided(people, out, *ACTIONS)
    assert contents(out) == whole


def test_an_earlier_output_stays_until_the_new_one_is_whole(
    people: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    """Also where the run is killed in the moment in which the two change places."""
    out = tmp_path / "out"
    decided(people, out, "--actions", "set_password")
    earlier = contents(out)
    killed(people, out, 5)
    assert contents(out) == earlier
    # Two parts are there: the third with its tally, and then the earlier output makes room.
    killed(people, out, 3)
    assert not out.exists()
    decided(people, out, *ACTIONS)
    assert contents(out) == whole
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_with_another_reading_a_run_begins_anew(
    people: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    """What was finished was decided otherwise."""
    out = tmp_path / "out"
    reading = ["--reading", "A48=not_authoritative"]
    killed(people, out, 5)
    decided(people, out, *ACTIONS, *reading)
    decided(people, tmp_path / "fresh", *ACTIONS, *reading)
    assert contents(out) == contents(tmp_path / "fresh")
    assert (out / "part-00000.parquet").read_bytes() != whole["part-00000.parquet"]


def test_a_finished_part_that_was_damaged_is_done_again(
    people: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    """A power cut may leave a file with other content than was written."""
    out = tmp_path / "out"
    killed(people, out, 5)
    part = unfinished(out) / "part-00000.parquet"
    part.write_bytes(part.read_bytes()[:-100] + bytes(100))
    (unfinished(out) / "part-00001.json").write_text('{"sha256": ')
    decided(people, out, *ACTIONS)
    assert contents(out) == whole


def limited(people: Path, out: Path, size: int) -> subprocess.CompletedProcess[str]:
    """Run where no file may be larger than so many bytes."""
    command = [sys.executable, "-m", "clausewise", "population", str(people), "-o", str(out)]
    return subprocess.run(
        [*command, *ACTIONS],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
    )


@pytest.mark.parametrize("size", [10, 3_000])
def test_a_file_that_cannot_be_written_to_its_end_is_no_part(
    people: Path, whole: dict[str, bytes], tmp_path: Path, size: int
) -> None:
    """Told with what to do; once there is room, the run goes on."""
    out = tmp_path / "out"
    done = limited(people, out, size)
    assert done.returncode == 2, done.stderr
    assert f"{out}" in done.stderr
    assert "unwritable: it cannot be written: " in done.stderr
    assert "Traceback" not in done.stderr
    assert not out.exists()
    decided(people, out, *ACTIONS)
    assert contents(out) == whole


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 40 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can make a small disk; a limit of file size is tried beside this")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_disk_that_is_full_is_told(
    people: Path, whole: dict[str, bytes], small_disk: Path, capfd: Any
) -> None:
    """No output is there; with more room it is what it would have been."""
    out = small_disk / "out"
    arguments = ["population", str(people), "-o", str(out), *ACTIONS]
    assert clausewise(*arguments) == 2
    assert "unwritable: it cannot be written: " in capfd.readouterr().err
    assert not out.exists()
    subprocess.run(["mount", "-o", "remount,size=4m", str(small_disk)], check=True)
    decided(people, out, *ACTIONS)
    assert contents(out) == whole


@pytest.mark.parametrize("out", ["file/out", "/proc/out", "link"])
def test_an_output_that_cannot_be_made_is_told(
    people: Path, tmp_path: Path, capfd: Any, out: str
) -> None:
    """Below a file, in a place that holds no files, and through a link to somewhere else."""
    (tmp_path / "file").write_text("")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    assert clausewise("population", str(people), "-o", str(tmp_path / out), *ACTIONS) == 2
    assert "unwritable: " in capfd.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["elsewhere", "file", "link"]


def test_a_second_run_with_the_same_output_is_refused(
    people: Path, tmp_path: Path, capfd: Any
) -> None:
    """Two would write the same files; the lock goes with the process that holds it."""
    out = tmp_path / "out"
    unfinished(out).mkdir()
    lock = os.open(unfinished(out), os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    assert clausewise("population", str(people), "-o", str(out), *ACTIONS) == 2
    assert "in-use: another run is writing it" in capfd.readouterr().err
    os.close(lock)
    decided(people, out, *ACTIONS)


def wrong_engine(patch: pytest.MonkeyPatch) -> None:
    right: Callable[..., Outcome] = MaskEngine.decide

    def wrong(self: MaskEngine, *case: Any) -> Outcome:
        return replace(right(self, *case), verdict=Verdict.NOT_COVERED)

    patch.setattr(MaskEngine, "decide", wrong)


def wrong_rows(patch: pytest.MonkeyPatch) -> None:
    right = parts._laid_out

    def wrong(texts: Any, rows: Coded) -> Any:
        return right(texts, replace(rows, numbers=rows.numbers[::-1].copy()))

    patch.setattr(parts, "_laid_out", wrong)


def wrong_users(patch: pytest.MonkeyPatch) -> None:
    def wrong(*arguments: Any) -> Coded:
        rows = coded(*arguments)
        return replace(rows, users=pa.array(rows.users.to_pylist()[::-1]))

    patch.setattr(parts, "coded", wrong)


@pytest.mark.parametrize("fault", [wrong_engine, wrong_rows, wrong_users])
def test_one_difference_from_reference_ends_the_run(
    people: Path, tmp_path: Path, capfd: Any, fault: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """Whether an engine errs, the cells of users are mixed up or the users: nothing is written."""
    out = tmp_path / "out"
    with pytest.MonkeyPatch.context() as patch:
        fault(patch)
        assert clausewise("population", str(people), "-o", str(out), *ACTIONS) == 1
    assert "engines-disagree: " in capfd.readouterr().err
    assert not out.exists()
    decided(people, out, *ACTIONS)
    assert len(decisions(out)) == FILES * ROWS
