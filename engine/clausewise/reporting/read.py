"""A report read back from its results.json, which anybody may have written."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from clausewise.errors import InputError, Problem
from clausewise.language.vocabulary import Article
from clausewise.reporting.changes import CHANGES
from clausewise.reporting.finding import Finding
from clausewise.reporting.report import PastRun, Report, Source
from clausewise.reporting.results_json import SCHEMA, encodable
from clausewise.reporting.table import Column, Holds, Row, frame_of
from clausewise.reporting.tables import TABLES
from clausewise.source import Place

RESULTS: Final = "results.json"

MOST_BYTES: Final = 64 * 1024 * 1024
"""A results.json of more than this is refused."""

MOST_DEEP: Final = 20
"""Levels of the data; ours has fewer than ten."""

COLUMNS: Final[Mapping[str, tuple[Column, ...]]] = {
    **{table.name: table.columns for table in TABLES},
    CHANGES.name: CHANGES.columns,
}
"""The columns of every table of a report."""

REMEDY: Final = "name a results.json, or the folder of a report, that `clausewise check` wrote"

T = TypeVar("T")


class _WrongShape(Exception):
    """The data is no report; the text says where and why."""


def results_at(path: Path) -> Path:
    """Return the results.json that a report's folder, or any file in it, belongs to."""
    if path.is_dir():
        return path / RESULTS
    return (
        path if path.suffix == ".json" and path.name != "statement.json" else path.parent / RESULTS
    )


def bytes_at(path: Path) -> bytes:
    """Return what the file holds; raises InputError where it cannot be read or is too large."""
    try:
        with path.open("rb") as stream:
            found = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        message = f"the report cannot be read: {reason.lower()}"
        raise InputError([Problem(Place(str(path)), "unreadable", message, REMEDY)]) from None
    if len(found) > MOST_BYTES:
        message = f"the file is larger than {MOST_BYTES // 1024 // 1024} MB"
        raise InputError([Problem(Place(str(path)), "too-large", message, REMEDY)])
    return found


def report_from(results: bytes, shown: str) -> Report:
    """Return the report that the bytes of a results.json hold; raises InputError.

    shown: the file's name in messages.
    """
    try:
        data = encodable(json.loads(results))
    except (ValueError, RecursionError) as error:
        message = f"the file is no JSON: {str(error).splitlines()[0]}"
        raise InputError([Problem(Place(shown), "not-a-report", message, REMEDY)]) from None
    try:
        return _report(data)
    except _WrongShape as error:
        problem = Problem(Place(shown), "not-a-report", str(error), REMEDY)
        raise InputError([problem]) from None


def _report(data: object) -> Report:
    top = _mapping(data, "the file")
    schema = top.get("schema")
    if schema != SCHEMA:
        raise _WrongShape(f"`schema` is {schema!r:.60}, where this release reads {SCHEMA!r}")
    _shallow(data, MOST_DEEP)
    tables = _mapping(_part(top, "tables"), "tables")
    time = top.get("time")
    return Report(
        version=_text(top, "clausewise"),
        versions=_texts(top, "versions"),
        policy=_text(top, "policy"),
        time=None if time is None else _text(top, "time"),
        engines=_words(_part(top, "engines"), "engines"),
        chosen=_texts(top, "readings_chosen"),
        compliant=_is(_part(top, "compliant"), bool, "compliant"),
        sentence=_text(top, "verdict"),
        faults=tuple(_findings(top, "faults")),
        gaps=tuple(_findings(top, "gaps")),
        planned=_number(top, "planned"),
        census=_words(_part(top, "census"), "census"),
        sources=tuple(
            Source(file=file, digest=digest) for file, digest in _texts(top, "sources").items()
        ),
        frames={
            name: frame_of(columns, _rows(tables, name, columns))
            for name, columns in COLUMNS.items()
        },
        explorer=_explorer(_part(top, "explorer")),
        written=_texts(top, "written"),
        article=_article(top.get("policy_source")),
        baseline=None if top.get("baseline") is None else _past(top["baseline"], "baseline"),
        history=tuple(_past(run, "history") for run in _list(_part(top, "history"), "history")),
    )


def _article(found: object) -> Article | None:
    if found is None:
        return None
    article = _mapping(found, "policy_source")
    return Article(title=_text(article, "title"), sha256=_text(article, "sha256"))


def _shallow(value: object, levels: int) -> None:
    if not levels:
        raise _WrongShape("the data is nested too deeply")
    parts: Iterable[object] = ()
    if isinstance(value, dict):
        parts = value.values()
    elif isinstance(value, list):
        parts = value
    for part in parts:
        _shallow(part, levels - 1)


def _rows(tables: Mapping[str, object], name: str, columns: Iterable[Column]) -> list[Row]:
    rows = []
    for number, found in enumerate(_list(_part(tables, name), name)):
        where = f"tables.{name}[{number}]"
        row = _mapping(found, where)
        for column in columns:
            cell = _part(row, column.name, where)
            if cell is not None and not _fits(cell, column.holds):
                holds = column.holds.name.lower()
                raise _WrongShape(f"{where}.{column.name} does not hold what it should: {holds}")
        rows.append(row)
    return rows  # type: ignore[return-value]  # every cell was looked at


def _fits(cell: object, holds: Holds) -> bool:
    match holds:
        case Holds.TEXT:
            return isinstance(cell, str)
        case Holds.NUMBER:
            return isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) < 1 << 53
        case Holds.TRUTH:
            return isinstance(cell, bool)
        case Holds.WORDS:
            return isinstance(cell, list) and all(isinstance(word, str) for word in cell)
        case Holds.RECORD:
            return isinstance(cell, dict)
        case Holds.RECORDS:
            return isinstance(cell, list) and all(isinstance(part, dict) for part in cell)


def _explorer(found: object) -> Mapping[str, object]:
    """Return the tables that the page decides by; only what is read here is looked at."""
    explorer = _mapping(found, "explorer")
    if not explorer:
        return explorer
    facts = _mapping(_part(explorer, "facts", "explorer"), "explorer.facts")
    for name, fact in facts.items():
        where = f"explorer.facts.{name}"
        _list(_part(_mapping(fact, where), "values", where), where)
    for action in _list(_part(explorer, "actions", "explorer"), "explorer.actions"):
        table = _mapping(action, "explorer.actions")
        _text(table, "id")
        for column in _list(_part(table, "facts", "explorer.actions"), "explorer.actions"):
            name = _text(_mapping(column, "explorer.actions"), "id")
            if name not in facts:
                raise _WrongShape(f"`explorer` tests a fact that it does not describe: {name}")
    return explorer


def _findings(top: Mapping[str, object], key: str) -> Iterable[Finding]:
    for found in _list(_part(top, key), key):
        each = _mapping(found, key)
        names = _words(_part(each, "names", key), f"{key}.names")
        yield Finding(says=_text(each, "says"), table=_text(each, "table"), names=names)


def _past(found: object, where: str) -> PastRun:
    run = _mapping(found, where)
    time = _part(run, "time", where)
    return PastRun(
        digest=_text(run, "digest"),
        version=_text(run, "version"),
        time=None if time is None else _is(time, str, f"{where}.time"),
        compliant=_is(_part(run, "compliant", where), bool, f"{where}.compliant"),
        passed=_number(run, "passed"),
        planned=_number(run, "planned"),
        met=_number(run, "met"),
        norms=_number(run, "norms"),
    )


def _part(found: Mapping[str, object], key: str, where: str = "") -> object:
    if key not in found:
        raise _WrongShape(f"{where or 'the report'} lacks `{key}`")
    return found[key]


def _is(found: object, wanted: type[T], where: str) -> T:
    if not isinstance(found, wanted):
        raise _WrongShape(f"`{where}` is not what it should be: {wanted.__name__}")
    return found


def _mapping(found: object, where: str) -> Mapping[str, object]:
    return _is(found, dict, where)


def _list(found: object, where: str) -> list[object]:
    return _is(found, list, where)


def _text(found: Mapping[str, object], key: str) -> str:
    return _is(_part(found, key), str, key)


def _number(found: Mapping[str, object], key: str) -> int:
    return _is(_part(found, key), int, key)


def _words(found: object, where: str) -> tuple[str, ...]:
    return tuple(_is(word, str, where) for word in _list(found, where))


def _texts(found: Mapping[str, object], key: str) -> Mapping[str, str]:
    return {name: _is(text, str, key) for name, text in _mapping(_part(found, key), key).items()}
