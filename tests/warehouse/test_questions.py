"""Who acts and what the account says, settled before any row: as `population` has it."""

import random
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest
from clausewise.account.model import Account
from clausewise.account.request import Request
from clausewise.cli.inputs import account_named, details_of
from clausewise.language.condition import Facts
from clausewise.language.rulebook import Rulebook
from clausewise.population.asked import ACTORS, Asked, asked_of
from clausewise.population.facts import facts_of, surroundings
from clausewise.warehouse.questions import question_of

from tests.exports.folders import clausewise
from tests.warehouse.asking import answers, by_decisions, judged, query_about, table_of


def _rows(book: Rulebook, number: int) -> list[Facts]:
    """Rows of whatever facts, the account's too, of which some are unknown."""
    draw = random.Random(number)
    return [
        {f.id: draw.choice(f.values) for f in book.facts.values() if draw.random() > 0.1}
        for _ in range(number)
    ]


def _every(book: Rulebook, details: Request) -> list[Asked]:
    return [
        asked
        for actor in ACTORS[:-1]
        for asked in asked_of(",".join(book.actions), actor, details, book.actions)
    ]


@pytest.mark.parametrize("account", [None, "standard", "two_owners", "end_user_single_sign_on"])
@pytest.mark.parametrize("details", [(), ("channel=api", "address=secondary", "saved=unknown")])
def test_a_row_has_the_facts_that_population_gives_it(
    book: Rulebook, account: str | None, details: tuple[str, ...]
) -> None:
    """For every action and everybody who may act, the system too."""
    said: Account | None = None if account is None else account_named(account)
    around = surroundings(said)
    rows = _rows(book, 12)
    of_users = {"target.", "recovery.", "link.", "actor."}
    for asked in random.Random(3).sample(_every(book, details_of(details)), 24):
        question = question_of(asked, None if said is None else around, {})
        # With an account document the table has columns of users alone, and none of sign-on.
        seen = [
            {
                name: value
                for name, value in row.items()
                if said is None
                or (name.split(".")[0] + "." in of_users and name != "target.sign_on")
            }
            for row in rows
        ]
        if said is None:
            seen = [{"target.sign_on": None, **row} for row in seen]  # type: ignore[dict-item]
        facts = [facts_of(asked, around, row) for row in seen]
        found = answers(query_about(book, [question], book.defaults), table_of(book, rows))
        expected = judged(book, [asked.action], facts, book.defaults, by_decisions(book))
        assert found == [row._replace(action=asked.name) for row in expected]


def test_a_query_over_users_parquet_gives_what_population_writes(tmp_path: Path) -> None:
    """One table, two ways, the same answers for each user."""
    population, decisions = tmp_path / "population", tmp_path / "decisions"
    asked = ["send_reset_email", "set_password:owner", "use_link", "see_setting"]
    clausewise(
        *("synthesise", "-o", str(population), "--users", "3000", "--seed", "5"),
        *("--as", "parquet"),
    )
    clausewise("population", str(population), "-o", str(decisions), "--actions", ",".join(asked))
    query = tmp_path / "query.sql"
    clausewise(
        *("sql", "--dialect", "duckdb", "--columns", "dotted", "-o", str(query)),
        *("--account", str(population / "account.yaml")),
        *("--column", "setting.allowed_by_current_owner"),
        *(word for name in asked for word in ("--action", name)),
    )
    with duckdb.connect() as connection:
        connection.execute(f"CREATE VIEW users AS FROM '{population}/users*.parquet'")
        rows = connection.execute(query.read_text(encoding="utf-8")).fetchall()
    given = {(user, name): [verdict, *map(" ".join, lists)] for user, name, verdict, *lists in rows}
    written = pq.read_table(sorted(decisions.glob("part-*.parquet"))).to_pylist()
    parts = ("verdict", "rules", "unknown", "readings", "effects")
    assert len(rows) == len(asked) * len(written) == 4 * 3000
    for row in written:
        for name in asked:
            expected = [row[f"{name}.{part}"] for part in parts]
            assert given[row["user"], name] == [*expected, ""]
