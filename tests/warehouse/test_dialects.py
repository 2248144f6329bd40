"""Each dialect's text parses as that dialect, and holds no word but those of the rules.

`pytest --update-golden tests/warehouse` writes the golden queries anew; review the difference.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlglot
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse.names import DIALECTS, Dialect
from sqlglot import exp

from tests.engines.rulebooks import ACT
from tests.warehouse.asking import answers, judged, query, table_of
from tests.warehouse.strange import HOSTILE, strange_book, strange_states

GOLDEN = Path(__file__).parent / "golden"
# With every kind of rule, readings and effects among them.
ACTIONS = ("send_reset_email", "set_password", "see_setting")
VERDICTS = {"permitted", "forbidden", "undetermined", "not_covered"}


def parsed(sql: str, dialect: Dialect) -> exp.Expr:
    (statement,) = sqlglot.parse(sql, dialect=dialect)
    assert statement is not None
    assert not list(statement.find_all(exp.Command))
    return statement


def words(statement: exp.Expr) -> Iterator[str]:
    return (literal.this for literal in statement.find_all(exp.Literal) if literal.is_string)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_each_dialect_reads_its_query_back(book: Rulebook, dialect: Dialect) -> None:
    """One statement, written again as it was, with only the rules' words for literals."""
    sql = query(book, ACTIONS, book.defaults, dialect=dialect)
    statement = parsed(sql, dialect)
    assert statement.sql(dialect=dialect, pretty=True, max_text_width=100) + "\n" == sql
    known = {*VERDICTS, *book.actions, *book.rules, *book.facts, *book.readings}
    known.update(str(value) for fact in book.facts.values() for value in fact.values)
    for rule in book.rules.values():
        for name, value in rule.effects:
            said = str(value).lower() if isinstance(value, bool) else value
            known.update({f"{name}={said}", f"{name}={said}?"})
    assert set(words(statement)) - known == set()


@pytest.mark.parametrize("dialect", DIALECTS)
def test_arrays_are_rid_of_their_nulls_in_each_dialects_own_way(
    book: Rulebook, dialect: Dialect
) -> None:
    """What one dialect calls its function is an error, or something else, in another."""
    own = {
        "duckdb": "LIST_FILTER(",
        "spark": "ARRAY_COMPACT(ARRAY(",
        "postgres": "ARRAY_REMOVE(",
        "bigquery": "WITH OFFSET",
        "snowflake": "ARRAY_CONSTRUCT_COMPACT(",
    }
    sql = query(book, ["see_setting"], book.defaults, dialect=dialect)
    assert [name for name, function in own.items() if function in sql] == [dialect]


def test_a_policys_own_words_are_only_ever_words() -> None:
    """On DuckDB, where the answers can be compared."""
    book = strange_book()
    states = strange_states()
    found = answers(query(book, [ACT], {}), table_of(book, states))
    assert found == judged(book, [ACT], states, {})
    assert {row.verdict for row in found} == VERDICTS


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_policys_own_words_stay_literals_in_each_dialect(dialect: Dialect) -> None:
    """Quotes, backslashes and marks of comments end nothing."""
    statement = parsed(query(strange_book(), [ACT], {}, dialect=dialect), dialect)
    found = set(words(statement))
    assert set(HOSTILE) <= found
    assert {f"e.x={word}" for word in HOSTILE} <= found
    assert not list(statement.find_all(exp.Drop))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_small_query_is_as_reviewed(
    book: Rulebook, dialect: Dialect, request: pytest.FixtureRequest
) -> None:
    """The golden text shows a reviewer what each dialect gets."""
    found = query(book, ["receive_notice"], book.defaults, dialect=dialect)
    golden = GOLDEN / f"receive-notice.{dialect}.sql"
    if request.config.getoption("--update-golden"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_the_same_rules_give_the_same_bytes(tmp_path: Path) -> None:
    """Whatever order sets have in this run of Python."""
    texts = {
        subprocess.run(
            [sys.executable, "-m", "clausewise", "sql", "--dialect=spark", "--action=set_password"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            cwd=tmp_path,
        ).stdout
        for seed in ("1", "77")
    }
    assert len(texts) == 1
    assert len(texts.pop()) > 10_000
