"""A real Postgres of a test's own on this machine, which listens on no port."""

import json
import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

REQUIRED = "CLAUSEWISE_POSTGRES_REQUIRED"
PROGRAMS = ("initdb", "pg_ctl", "psql")
PACKAGED = "/usr/lib/postgresql"
USER = "postgres"


@dataclass(frozen=True)
class Postgres:
    """A server that is running. folder: of its data and its socket."""

    programs: Path
    folder: Path

    def rows(self, script: str) -> list[dict[str, Any]]:
        """Run a script of psql; return the rows of JSON that it shows."""
        command = [str(self.programs / "psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
        where = ["-h", str(self.folder), "-U", USER, "-d", "postgres", "-f", "-"]
        # Local settings would have messages in other languages and rows in other shapes.
        environment = {"PATH": os.environ["PATH"], "PGCLIENTENCODING": "UTF8"}
        done = subprocess.run(
            [*command, *where],
            input=script,
            env=environment,
            capture_output=True,
            text=True,
            check=False,  # what Postgres says goes into the failure
        )
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def load(self, name: str, table: Any, file: Path) -> None:
        """Make a table of an Arrow table, by way of a file."""
        cells = zip(*(column.to_pylist() for column in table.columns), strict=True)
        file.write_text("".join(f"{','.join(map(_cell, row))}\n" for row in cells))
        columns = ", ".join(
            f'"{field.name}" {"boolean" if str(field.type) == "bool" else "text"}'
            for field in table.schema
        )
        self.rows(
            f'drop table if exists "{name}";\ncreate table "{name}" ({columns});\n'
            f"\\copy \"{name}\" from '{file}' with (format csv)\n"
        )


@contextmanager
def local_postgres() -> Iterator[Postgres]:
    """Start a Postgres and stop it; skip the test where there is none."""
    programs = _programs()
    with TemporaryDirectory(prefix="clausewise-pg-") as name:
        folder = Path(name)
        who: dict[str, Any] = {}
        if os.geteuid() == 0:
            # Postgres refuses to be run by root.
            person = pwd.getpwnam(USER)
            os.chown(folder, person.pw_uid, person.pw_gid)
            who = {"user": person.pw_uid, "group": person.pw_gid, "extra_groups": []}
        folder.chmod(0o755)
        data = folder / "data"
        _run([programs / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "-N"], who)
        quiet = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        control = [programs / "pg_ctl", "-D", data, "-w", "-s"]
        _run([*control, "-l", folder / "log", "-o", quiet, "start"], who)
        try:
            yield Postgres(programs, folder)
        finally:
            _run([*control, "-m", "fast", "stop"], who)


def _programs() -> Path:
    places = [Path(found).parent for found in map(shutil.which, PROGRAMS) if found]
    places += sorted(Path(PACKAGED).glob("*/bin"), reverse=True)
    for place in places:
        if all((place / program).exists() for program in PROGRAMS):
            return place
    if not os.environ.get(REQUIRED):
        pytest.skip("there is no Postgres here: `apt-get install postgresql`, say")
    raise AssertionError("there is no Postgres here")


def _run(command: list[Any], who: dict[str, Any]) -> None:
    done = subprocess.run(
        command,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        **who,
    )
    assert done.returncode == 0, done.stderr


def _cell(value: Any) -> str:
    """A cell of CSV: what is not quoted is null."""
    return "" if value is None else '"' + str(value).replace('"', '""') + '"'
