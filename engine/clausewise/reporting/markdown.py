"""summary.md: the report in short, fit for a comment under a pull request or a chat."""

import html
from collections.abc import Iterator, Sequence
from typing import Final, cast

from clausewise.reporting.audit_findings import findings_of
from clausewise.reporting.counts import counts_of
from clausewise.reporting.finding import Finding
from clausewise.reporting.located import Located, wrongs_of
from clausewise.reporting.plain_text import counted, in_short, one_line, shown, spaced
from clausewise.reporting.report import Report

MOST_CHARACTERS: Final = 60_000
"""GitHub takes 65,536 in a comment."""

MOST_FOLDED: Final = 100
MOST_OPEN: Final = 10
MOST_TEXT: Final = 400
MOST_NAMES: Final = 10
MOST_READINGS: Final = 5
SPECIAL: Final = "\\`*_[]|#~"


def to_markdown(report: Report, digest: str) -> str:
    """Return the summary: the verdict, what changed, what is wrong, what was not looked at.

    digest: the SHA-256 of results.json. The text is never longer than a comment may be.
    """
    wrongs = list(wrongs_of(report))
    most = MOST_FOLDED
    # What is escaped grows, so how many entries fit is found out by trying.
    while len(text := "\n".join(_lines(report, digest, wrongs, most)) + "\n") > MOST_CHARACTERS:
        if not most:
            return text[:MOST_CHARACTERS]
        most //= 2
    return text


def escaped(text: str) -> str:
    """Return the text so that Markdown and HTML show it as it is, and nobody is called by it.

    >>> escaped("a|b <i> @c")
    'a\\\\|b &lt;i&gt; @<!-- -->c'
    """
    plain = html.escape(one_line(shown(text)), quote=False)
    marked = "".join(f"\\{letter}" if letter in SPECIAL else letter for letter in plain)
    return marked.replace("@", "@<!-- -->")


def _lines(report: Report, digest: str, wrongs: Sequence[Located], most: int) -> Iterator[str]:
    verdict = "Compliant" if report.compliant else "Not compliant"
    yield f"# {verdict}: {_short(report.policy)}"
    yield ""
    yield _short(report.sentence)
    yield ""
    yield "| checked | number | results |"
    yield "| --- | ---: | --- |"
    for name, counts in counts_of(report).items():
        results = ", ".join(f"{n:,} {spaced(result)}" for result, n in counts.items() if n)
        yield f"| {name} | {len(report.tables[name]):,} | {results} |"
    if report.baseline is not None:
        yield from _changes(report, most)
    if wrongs:
        yield from _section(f"What is wrong: {len(wrongs):,}", list(map(_wrong, wrongs)), most)
    if report.gaps:
        yield from _section("What was not looked at", list(map(_gap, report.gaps)), most)
    yield from _audit(report, most)
    yield from _readings(report)
    yield ""
    engines = ", ".join(report.engines)
    yield f"Decided by {_short(engines)}; clausewise {_short(report.version)}."
    yield f"SHA-256 of results.json: `{digest}`"


def _changes(report: Report, most: int) -> Iterator[str]:
    assert report.baseline is not None  # as the caller saw
    rows = report.tables["changes"]
    title = f"What changed since `{report.baseline.digest[:12]}`"
    if not rows:
        yield from ("", f"## {title}", "", "Nothing: every result and every outcome is as it was.")
        return
    entries = [
        f"**{_short(spaced(str(row['change'])))}** {_short(str(row['table']))}"
        f" {_short(str(row['id']))}: {_short(str(row['before'] or 'nothing'))}"
        f" → {_short(str(row['after'] or 'nothing'))}"
        for row in rows[: MOST_OPEN + most]
    ]
    yield from _section(title, entries, most, len(rows))


def _wrong(each: Located) -> str:
    line = f":{each.place.line}" if each.place.line else ""
    return f"{_short(each.says)} ({_short(each.place.file)}{line})"


def _gap(gap: Finding) -> str:
    more = len(gap.names) - MOST_NAMES
    names = ", ".join(gap.names[:MOST_NAMES])
    named = f": {names}{f' and {more} more' if more > 0 else ''}" if names else ""
    return _short(gap.says + named)


def _audit(report: Report, most: int) -> Iterator[str]:
    """Yield what the audit found and somebody has to look at; notes are counted."""
    found = list(findings_of(report))
    entries = [f"**{level}** {_wrong(each)}" for level, each in found if level != "note"]
    notes = len(found) - len(entries)
    rows = report.tables["audit"]
    if rows:
        standings = [str(row["standing"]) for row in rows]
        passed = [
            f"{standings.count(each):,} {each}" for each in ("waived", "known") if each in standings
        ]
        title = f"What the audit found: {counted(len(entries), 'thing')} to mend"
        yield from _section(", ".join([title, counted(notes, "note"), *passed]), entries, most)


def _readings(report: Report) -> Iterator[str]:
    """Yield the readings on which most answers rest, and those that are not the default."""
    rows = [row for row in report.tables["readings"] if row["steps"]]
    rows.sort(key=lambda row: -int(cast("int", row["steps"])))
    if report.chosen:
        chosen = ", ".join(f"{name}={option}" for name, option in report.chosen.items())
        yield ""
        yield f"Readings chosen instead of the default: {_short(chosen)}"
    if rows:
        entries = [
            f"{_short(str(row['id']))}={_short(str(row['chosen']))},"
            f" {counted(int(cast('int', row['steps'])), 'decision')}:"
            f" {_short(str(row['question']))}"
            for row in rows[:MOST_READINGS]
        ]
        yield from _section("Readings that most answers rest on", entries, 0)


def _section(
    title: str, entries: Sequence[str], most: int, number: int | None = None
) -> Iterator[str]:
    """Yield a list: the first entries open, `most` more folded, and how many are left out.

    number: how many entries there are where not all were made.
    """
    count = len(entries) if number is None else number
    yield ""
    yield f"## {title}"
    yield ""
    yield from (f"- {entry}" for entry in entries[:MOST_OPEN])
    folded = entries[MOST_OPEN : MOST_OPEN + most]
    if folded:
        yield ""
        yield f"<details><summary>{len(folded):,} more</summary>"
        yield ""
        yield from (f"- {entry}" for entry in folded)
        yield ""
        yield "</details>"
    left = count - min(len(entries), MOST_OPEN) - len(folded)
    if left:
        yield ""
        yield f"And {left:,} more: see report.html"


def _short(text: str) -> str:
    return escaped(in_short(text, MOST_TEXT))
