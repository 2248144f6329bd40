"""How columns and tables are called in a query; nothing else in it is named from outside."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal, get_args

from clausewise.errors import InputError, Problem
from clausewise.source import Place

Dialect = Literal["duckdb", "spark", "postgres", "bigquery", "snowflake"]
DIALECTS: Final[tuple[Dialect, ...]] = get_args(Dialect)

Spelling = Literal["plain", "dotted"]
"""`target.role` as the column target_role, or as target.role itself."""
SPELLINGS: Final[tuple[Spelling, ...]] = get_args(Spelling)

USER: Final = "user"
MOST_LETTERS: Final = 60
"""Postgres cuts names off after 63."""
MOST_PARTS: Final = 3
LONGEST: Final = 255

PART: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
PROJECT: Final = re.compile(r"[a-z][a-z0-9-]*[a-z0-9]")
"""A project of BigQuery, the first of three parts."""
OWN: Final = re.compile(r"(?:facts|rules|verdicts)_[0-9]+")
WORDS: Final = """
    all analyze and any array as asc both by case cast check column create cross current delete
    desc distinct do drop else end except exists false fetch for foreign from full grant group
    having in inner insert intersect interval into is join lateral left like limit natural not null
    on or order outer partition primary references right rows select set some start table then to
    true union unique unnest update user using values when where window with
"""
RESERVED: Final = frozenset(WORDS.split())
"""Words that stand for something else in one dialect or another."""


def plain(fact: str) -> str:
    """Return the fact's name in letters that every dialect takes.

    >>> plain("target.sign_on")
    'target_sign_on'
    """
    return re.sub("[.-]", "_", fact)


def inner(fact: str) -> str:
    """Return the fact's name within the query, where it can be no word of SQL."""
    return f"f_{plain(fact)}"


def check_columns(facts: Iterable[str], spelling: Spelling, dialect: Dialect) -> Iterator[Problem]:
    """Yield what is wrong with the names of the facts' columns."""
    if spelling == "dotted" and dialect == "bigquery":
        message = "BigQuery has no columns with a dot in their names"
        remedy = "name the columns plainly, as in target_role, and leave --columns out"
        yield Problem(Place("--columns"), "dotted-column", message, remedy)
    taken: dict[str, str] = {}
    for fact in facts:
        other = taken.setdefault(plain(fact)[:MOST_LETTERS], fact)
        if other != fact:
            message = f"the facts `{other}` and `{fact}` would have one column"
            remedy = "a dot and a dash become _ there: give one of the two another id"
            yield Problem(Place("--columns"), "same-column", message, remedy)


def check_table(name: str, dialect: Dialect) -> Iterator[Problem]:
    """Yield what is wrong with the name of the table; only identifiers joined by dots are taken."""
    place = Place("--table")
    parts = name.split(".")
    project = dialect == "bigquery" and len(parts) == MOST_PARTS and PROJECT.fullmatch(parts[0])
    rest = parts[1:] if project else parts
    if len(name) > LONGEST or len(parts) > MOST_PARTS or not all(map(PART.fullmatch, rest)):
        message = "this is no name of a table"
        remedy = "write up to three identifiers joined by dots, as in sales.users; no quotes"
        yield Problem(place, "bad-table-name", message, remedy)
    elif len(parts) == 1 and OWN.fullmatch(name.lower()):
        message = f"`{name}` is what the query calls a step of its own"
        remedy = "write its schema before it, as in public.users"
        yield Problem(place, "bad-table-name", message, remedy)
    for part in RESERVED.intersection(name.lower().split(".")):
        message = f"`{part}` is a word of SQL"
        remedy = "make a view with another name, and name that"
        yield Problem(place, "bad-table-name", message, remedy)


def refuse(problems: Iterable[Problem]) -> None:
    """Raise InputError where there is a problem."""
    found = list(problems)
    if found:
        raise InputError(found)
