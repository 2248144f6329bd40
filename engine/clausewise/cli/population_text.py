"""The summary of a population's decisions for people."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from clausewise.cli.what_if_text import MOST_CLAUSES, asked_by, what_if_lines
from clausewise.population.summary import shared

MOST_REFUSED: Final = 10

Data = Mapping[str, Any]


def summary_lines(summary: Data, output: str | None) -> Iterator[str]:
    """Yield the lines; output: where the decisions were written, if anywhere."""
    yield f"{summary['decided']:,} of {summary['users']:,} users, in {summary['states']:,} states"
    for request in summary["requests"]:
        yield ""
        yield from _request(request, summary["decided"])
    yield from what_if_lines(summary["what_if"])
    yield from _refused(summary)
    yield from _doubled(summary["doubled"])
    yield ""
    yield from _compared(summary["compared_with_reference"])
    if output is not None:
        yield f"Written to {output}: summary.json and {len(summary['parts']):,} Parquet files"


def _request(request: Data, users: int) -> Iterator[str]:
    yield asked_by(request)
    for verdict, found in request["verdicts"].items():
        if not found["users"]:
            continue
        because = ""
        if verdict != "permitted":
            clauses = list(found["clauses"].items())
            because = "  " + ", ".join(f"{c} {n:,}" for c, n in clauses[:MOST_CLAUSES])
            because += f" and {len(clauses) - MOST_CLAUSES} more" * (len(clauses) > MOST_CLAUSES)
        line = f"  {verdict.replace('_', ' '):<14}{found['users']:>14,}"
        yield f"{line}{shared(found['users'], users):>9}{because}".rstrip()
        if found["unknown"]:
            facts = list(found["unknown"].items())
            yield "    unknown: " + ", ".join(f"{f} {n:,}" for f, n in facts[:MOST_CLAUSES])
    if request["readings"]:
        relied = ", ".join(f"{name} {n:,}" for name, n in request["readings"].items())
        yield f"  rests on readings: {relied}"


def _refused(summary: Data) -> Iterator[str]:
    if not summary["refused"]:
        return
    yield ""
    yield f"Not decided: {summary['refused']:,} rows hold what is no value"
    for each in summary["refused_rows"][:MOST_REFUSED]:
        what = "no user" if each["value"] is None else f"{each['column']} is `{each['value']}`"
        yield f"  {each['file']} row {each['row']:,}, user {each['user']}: {each['code']}: {what}"
    if summary["refused"] > MOST_REFUSED:
        more = summary["refused"] - MOST_REFUSED
        yield f"  ... and {more:,} more; summary.json lists the first 1,000"


def _doubled(found: Data) -> Iterator[str]:
    if found["how"] == "not looked for":
        yield ""
        yield "Whether a user stands in several rows was not looked for: there are too many rows"
    if not found["users"]:
        return
    yield ""
    yield f"In several rows: {found['users']:,} users, in {found['rows']:,} rows more than one each"
    for each in found["told"][:MOST_REFUSED]:
        places = ", ".join(f"{place['file']} row {place['row']:,}" for place in each["rows"])
        yield f"  {each['user']}: doubled-user: {places}"
    if found["users"] > MOST_REFUSED:
        more = found["users"] - MOST_REFUSED
        yield f"  ... and {more:,} more; summary.json lists the first 1,000"


def _compared(compared: Data) -> Iterator[str]:
    if compared["how"] == "none":
        yield "Nothing was held against the reference engine"
        return
    line = f"Reference engine: {compared['states']:,} of {compared['of_states']:,} states"
    if "rows" in compared:
        line += f" and {compared['rows']:,} of {compared['of_rows']:,} rows"
    yield f"{line} decided alike, none otherwise"
