"""Puts states of the facts to a query on DuckDB, and to the judge."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import duckdb
import pyarrow as pa
from clausewise.decisions.decision import Brought, Decider, brought_about
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse.names import Dialect, Spelling, plain
from clausewise.warehouse.origins import Origins, Question
from clausewise.warehouse.plan import plans
from clausewise.warehouse.query import Table, query_of

Brings = tuple[Verdict, frozenset[Brought]]


class Row(NamedTuple):
    """What is given of one user and action, as the query names it."""

    user: str
    action: str
    verdict: str
    rules: list[str]
    unknown: list[str]
    readings: list[str]
    effects: list[str]
    unlisted: list[str]


def query(
    book: Rulebook,
    actions: Sequence[str],
    choice: Choice,
    origins: Mapping[str, Origins] | None = None,
    dialect: Dialect = "duckdb",
    spelling: Spelling = "plain",
) -> str:
    """The query without its head; every fact is a column unless `origins` says otherwise."""
    asked = origins or {action: {} for action in actions}
    questions = [Question(name=name, action=name, origins=asked[name]) for name in actions]
    return query_about(book, questions, choice, dialect, spelling)


def query_about(
    book: Rulebook,
    questions: Sequence[Question],
    choice: Choice,
    dialect: Dialect = "duckdb",
    spelling: Spelling = "plain",
) -> str:
    """The query without its head."""
    table = Table(name="users", spelling=spelling, dialect=dialect)
    return query_of(book, plans(book, questions, choice), table)


def table_of(book: Rulebook, states: Sequence[Facts], spelling: Spelling = "plain") -> pa.Table:
    """The states as users, who are called by their numbers."""
    columns = {"user": pa.array([str(number) for number in range(len(states))])}
    for fact in book.facts.values():
        kind = pa.bool_() if isinstance(fact.values[0], bool) else pa.string()
        name = plain(fact.id) if spelling == "plain" else fact.id
        columns[name] = pa.array([state.get(fact.id) for state in states], kind)
    return pa.table(columns)


def answers(sql: str, table: pa.Table) -> list[Row]:
    """The rows that DuckDB gives, in the order of actions and users."""
    with duckdb.connect() as connection:
        connection.register("users", table)
        found = [Row(*row) for row in connection.execute(sql).fetchall()]
    return sorted(found, key=lambda row: (row.action, int(row.user)))


Relied = Callable[[Rulebook, str, Facts, Choice], list[str]]
"""Tells on which readings an answer rests."""


def by_the_judge(book: Rulebook, action: str, facts: Facts, choice: Choice) -> list[str]:
    """Every reading is chosen otherwise, one at a time."""
    judge = ReferenceEngine(book)
    brings = _brings(book, judge.decide(action, facts, choice))
    return sorted(
        {
            reading.id
            for reading in book.readings.values()
            for option in reading.values
            if _brings(book, judge.decide(action, facts, {**choice, reading.id: option})) != brings
        }
    )


def by_decisions(book: Rulebook) -> Relied:
    """As `decide` says, which is faster; that it is right is shown elsewhere."""
    engine = MaskEngine(book)

    def relied(_: Rulebook, action: str, facts: Facts, choice: Choice) -> list[str]:
        return [r.reading for r in Decider(book, engine, choice).decide(action, facts).readings]

    return relied


def judged(
    book: Rulebook,
    actions: Iterable[str],
    states: Sequence[Facts],
    choice: Choice,
    relied: Relied = by_the_judge,
) -> list[Row]:
    """What the judge says of the same users, in the same order."""
    judge = ReferenceEngine(book)
    rows = []
    for action in sorted(actions):
        for number, facts in enumerate(states):
            outcome = judge.decide(action, facts, choice)
            effects = [
                (part.effect, _word(part.value), "?" if part.open else "")
                for part in brought_about(book, outcome)
            ]
            rows.append(
                Row(
                    user=str(number),
                    action=action,
                    verdict=str(outcome.verdict),
                    rules=sorted(outcome.deciding),
                    unknown=sorted(outcome.unknown),
                    readings=relied(book, action, facts, choice),
                    effects=[f"{name}={value}{mark}" for name, value, mark in sorted(effects)],
                    unlisted=[],
                )
            )
    return rows


def _brings(book: Rulebook, outcome: Outcome) -> Brings:
    return outcome.verdict, frozenset(brought_about(book, outcome))


def _word(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else value
