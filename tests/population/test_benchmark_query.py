"""The query that the benchmark of populations measures gives the same cells: like with like."""

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from clausewise.files import shipped
from clausewise.loading.policy import load_policy
from clausewise.population.deciding import prepared

from benchmarks.population import ACTIONS, task_of
from benchmarks.population_sql import Query
from tests.population.populations import ORDINARY, decided, decisions, population

duckdb = pytest.importorskip("duckdb")
USERS = 2_000


def test_every_cell_is_as_clausewise_has_it(tmp_path: Path) -> None:
    """Of users drawn from all values, unknown ones often, whether or not anybody is so."""
    source = population(
        tmp_path / "in", _drawn(load_policy(shipped("rules/password-reset")).values)
    )
    decided(source, tmp_path / "out", "--actions", ACTIONS)
    task = task_of(source, "none")
    table, answers = prepared(task)
    query = Query(task.rulebook, task.choice, task.asked, answers.around, table.facts)
    found: Any = duckdb.connect()
    rows = found.execute(query.text.replace("{source}", f"{source}/users.parquet")).fetchall()
    names = [column[0] for column in found.description]
    theirs = sorted((dict(zip(names, row, strict=True)) for row in rows), key=_user)
    ours = sorted(decisions(tmp_path / "out"), key=_user)
    assert theirs == ours
    assert sum(" " in row["send_reset_email.unknown"] for row in ours) > USERS / 20


def _user(row: dict[str, Any]) -> str:
    return str(row["user"])


def _drawn(values: Mapping[str, Sequence[Any]]) -> list[dict[str, Any]]:
    draw = random.Random(1)
    return [
        {
            "user": f"{number:05}",
            **{fact: draw.choice([*values[fact], None, None]) for fact in ORDINARY},
        }
        for number in range(USERS)
    ]
