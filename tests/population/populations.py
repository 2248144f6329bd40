"""Little populations, decided through the command, and what came of them."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from clausewise.exports.people import BOOLEANS, COLUMNS

from tests.exports.folders import Json, clausewise

ORDINARY: Json = {
    "target.role": "end_user",
    "target.is_owner": False,
    "target.state": "active",
    "target.primary_address": "recorded",
    "target.primary_delivery": "deliverable",
    "target.secondary_address": "none",
    "target.secondary_delivery": "no_address",
    "target.secondary_verified": False,
    "target.several_secondaries": False,
    "recovery.request_via": "none",
    "recovery.request_about": None,
    "recovery.stage": "not_started",
    "recovery.step_one_by": "none",
    "recovery.earlier_notice": False,
    "recovery.sign_on_at_start": "not_started",
    "link.state": "none",
    "actor.role": "end_user",
    "actor.marked_owner": False,
}
"""A customer with one address at which mail arrives, who asked for nothing."""

ACCOUNT = """\
plan: Suite Professional
sign_on:
  team_members: {passwords: true, enterprise: none, enforced: false, social: []}
  end_users: {passwords: true, enterprise: none, enforced: false, social: []}
setting: {admins_can_set_passwords: disabled}
password_change_notices: sent
company: {name: Acme, contact: help@acme.example}
agent_brand: b1
default_brand: b1
brands:
  b1: {created: "2020-01-01T00:00:00Z", active: true, deleted: false, help_center: enabled}
"""


def user(name: str, **facts: Any) -> Json:
    """An ordinary user, but for the facts that are given with `__` for the dot."""
    return {"user": name, **ORDINARY, **{k.replace("__", "."): v for k, v in facts.items()}}


def column_type(name: str, values: Sequence[Any]) -> Any:
    if name in BOOLEANS or any(isinstance(value, bool) for value in values):
        return pa.bool_()
    return pa.dictionary(pa.int8(), pa.string()) if name in COLUMNS else pa.string()


def table(rows: Sequence[Mapping[str, Any]]) -> Any:
    """The rows as `clausewise import` writes them."""
    names = list(rows[0])
    columns = [[row[name] for row in rows] for name in names]
    arrays = [
        pa.array(column).cast(column_type(name, column))
        for name, column in zip(names, columns, strict=True)
    ]
    return pa.table(arrays, names=names)


def population(
    folder: Path, rows: Sequence[Mapping[str, Any]], account: str = ACCOUNT, rows_at_once: int = 100
) -> Path:
    """Write a population folder."""
    folder.mkdir(exist_ok=True)
    (folder / "account.yaml").write_text(account, encoding="utf-8")
    pq.write_table(table(rows), folder / "users.parquet", row_group_size=rows_at_once)
    return folder


def decided(folder: Path, out: Path, *options: str, ends: int = 0) -> Json:
    """Decide a population; return the summary."""
    assert clausewise("population", str(folder), "-o", str(out), *options) == ends
    found: Json = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert found["decided"] + found["refused"] == found["users"]
    for request in found["requests"]:
        counts = [verdict["users"] for verdict in request["verdicts"].values()]
        assert sum(counts) == found["decided"]
    return found


def decisions(out: Path) -> list[Json]:
    """The rows that were written."""
    files = sorted(out.glob("part-*.parquet"))
    return [row for file in files for row in pq.read_table(file).to_pylist()]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def output(folder: Path) -> tuple[Any, Json]:
    """The decisions in the order of users, and the summary but for the digests of files."""
    files = sorted(folder.glob("part-*.parquet"))
    parts = [pq.read_table(path) for path in files]
    plain = pa.schema([(name, pa.string()) for name in parts[0].schema.names])
    rows = pa.concat_tables([part.cast(plain) for part in parts]).sort_by("user")
    assert len(rows) == len(rows.column("user").unique())
    summary: Json = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    assert [part["file"] for part in summary.pop("parts")] == [path.name for path in files]
    return rows, summary
