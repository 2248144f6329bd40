"""The query of the dialect `postgres`, run by a real Postgres, gives what the judge says."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from clausewise.engines.sweep import classes, states
from clausewise.language.condition import Choice, Facts
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse.names import Spelling

from tests.postgres import Postgres, local_postgres
from tests.warehouse.asking import Row, by_decisions, judged, query, table_of
from tests.warehouse.strange import strange_book, strange_states
from tests.warehouse.usual import NEAR, USUAL

pytestmark = pytest.mark.postgres

STATES = 150


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    with local_postgres() as server:
        yield server


def answers(
    postgres: Postgres,
    folder: Path,
    book: Rulebook,
    actions: Sequence[str],
    users: Sequence[Facts],
    choice: Choice,
    spelling: Spelling = "plain",
) -> list[Row]:
    """What Postgres makes of a table of the users, in the order of actions and users."""
    postgres.load("users", table_of(book, users, spelling), folder / "users.csv")
    sql = query(book, actions, choice, dialect="postgres", spelling=spelling)
    found = [Row(**row) for row in postgres.rows(f"select row_to_json(row) from ({sql}) row;")]
    return sorted(found, key=lambda row: (row.action, int(row.user)))


def test_postgres_decides_every_action_alike(
    postgres: Postgres, tmp_path: Path, book: Rulebook
) -> None:
    """States of each action, unknown facts among them."""
    rows: list[Row] = []
    for action in book.actions:
        drawn = list(states(classes(book, action, book.defaults), STATES, near=NEAR))
        found = answers(postgres, tmp_path, book, [action], drawn, book.defaults)
        assert found == judged(book, [action], drawn, book.defaults, by_decisions(book))
        rows += found
    assert len({row.verdict for row in rows}) == 4
    assert any(row.unknown for row in rows)
    assert any(row.readings for row in rows)


@pytest.mark.parametrize("seed", [1, 2])
def test_postgres_decides_alike_by_other_readings(
    postgres: Postgres, tmp_path: Path, book: Rulebook, seed: int
) -> None:
    """Several actions in one query, over columns that are called as facts are."""
    draw = random.Random(seed)
    choice = {r.id: draw.choice(r.values) for r in book.readings.values()}
    actions = ["send_reset_email", "set_password", "handle_request"]
    users = list(states(classes(book, actions[0], choice), STATES, near=NEAR)) + NEAR
    found = answers(postgres, tmp_path, book, actions, users, choice, "dotted")
    assert found == judged(book, actions, users, choice, by_decisions(book))
    assert len({row.verdict for row in found}) >= 3


def test_what_no_fact_can_be_is_unknown_and_named(
    postgres: Postgres, tmp_path: Path, book: Rulebook
) -> None:
    """It must not pass for a value that is merely not the one a rule asks for."""
    users = [{**USUAL, "target.state": "retired"}, USUAL]
    found = answers(postgres, tmp_path, book, ["send_reset_email"], users, book.defaults)
    assert [row.unlisted for row in found] == [["target.state"], []]
    assert [row.verdict for row in found] == ["undetermined", "permitted"]


def test_a_policys_own_words_are_only_ever_words_to_postgres(
    postgres: Postgres, tmp_path: Path
) -> None:
    """Quotes, backslashes and what looks like SQL among them."""
    book, users = strange_book(), strange_states()
    found = answers(postgres, tmp_path, book, list(book.actions), users, {})
    assert found == judged(book, list(book.actions), users, {})
