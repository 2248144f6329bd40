"""The query of the dialect `spark`, run by a real Spark, gives what the judge says."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from clausewise.engines.sweep import classes, states
from clausewise.language.condition import Choice, Facts
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse.names import Spelling

from tests.sparks import local_spark
from tests.warehouse.asking import Row, by_decisions, judged, query, table_of
from tests.warehouse.strange import strange_book, strange_states
from tests.warehouse.usual import NEAR

# Spark's own Python has open sockets and old ways that are none of ours.
pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("default")]

STATES = 150


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with local_spark(tmp_path_factory.mktemp("spark")) as session:
        yield session


def answers(
    spark: Any,
    folder: Path,
    book: Rulebook,
    actions: Sequence[str],
    users: Sequence[Facts],
    choice: Choice,
    spelling: Spelling = "plain",
) -> list[Row]:
    """What Spark makes of a Parquet file of the users, in the order of actions and users."""
    pq.write_table(table_of(book, users, spelling), folder / "users.parquet")
    spark.read.parquet(str(folder / "users.parquet")).createOrReplaceTempView("users")
    sql = query(book, actions, choice, dialect="spark", spelling=spelling)
    found = [Row(*map(_plain, row)) for row in spark.sql(sql).collect()]
    return sorted(found, key=lambda row: (row.action, int(row.user)))


def _plain(cell: Any) -> Any:
    return list(cell) if isinstance(cell, list | tuple) else cell


def test_spark_decides_every_action_alike(spark: Any, tmp_path: Path, book: Rulebook) -> None:
    """States of each action, unknown facts among them."""
    for action in book.actions:
        drawn = list(states(classes(book, action, book.defaults), STATES, near=NEAR))
        found = answers(spark, tmp_path, book, [action], drawn, book.defaults)
        assert found == judged(book, [action], drawn, book.defaults, by_decisions(book))


@pytest.mark.parametrize("seed", [1, 2])
def test_spark_decides_alike_by_other_readings(
    spark: Any, tmp_path: Path, book: Rulebook, seed: int
) -> None:
    """Several actions in one query, over columns that are called as facts are."""
    draw = random.Random(seed)
    choice = {r.id: draw.choice(r.values) for r in book.readings.values()}
    actions = ["send_reset_email", "set_password", "handle_request"]
    users = list(states(classes(book, actions[0], choice), STATES, near=NEAR)) + NEAR
    found = answers(spark, tmp_path, book, actions, users, choice, "dotted")
    assert found == judged(book, actions, users, choice, by_decisions(book))
    assert len({row.verdict for row in found}) >= 3


def test_a_policys_own_words_are_only_ever_words_to_spark(spark: Any, tmp_path: Path) -> None:
    """Its literals know backslashes, as DuckDB's do not."""
    book, users = strange_book(), strange_states()
    found = answers(spark, tmp_path, book, list(book.actions), users, {})
    assert found == judged(book, list(book.actions), users, {})
