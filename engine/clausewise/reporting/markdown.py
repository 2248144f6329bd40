"""summary.md: the report in short, fit for a comment or a chat."""

import html
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from clausewise.reporting.finding import Finding
from clausewise.reporting.plain_text import one_line, shown
from clausewise.reporting.report import Report

MOST_SHOWN: Final = 30
MOST_NAMES: Final = 10
SPECIAL: Final = "\\`*_[]|#<>~"


def to_markdown(report: Report) -> str:
    """Return the summary: the verdict, what is wrong, what was not looked at."""
    return "\n".join(_lines(report)) + "\n"


def escaped(text: str) -> str:
    """Return the text so that Markdown and HTML show it as it is.

    >>> escaped("a|b <i>")
    'a\\\\|b &lt;i&gt;'
    """
    plain = html.escape(one_line(shown(text)), quote=False)
    return "".join(f"\\{letter}" if letter in SPECIAL else letter for letter in plain)


def _lines(report: Report) -> Iterator[str]:
    yield f"# {'Compliant' if report.compliant else 'Not compliant'}: {escaped(report.policy)}"
    yield ""
    yield escaped(report.sentence)
    yield ""
    yield "| checked | number |"
    yield "| --- | ---: |"
    for name, rows in report.tables.items():
        yield f"| {escaped(name)} | {len(rows)} |"
    if report.chosen:
        yield ""
        chosen = ", ".join(f"{name}={option}" for name, option in report.chosen.items())
        yield f"Readings chosen instead of the default: {escaped(chosen)}"
    yield from _section("What is wrong", report.faults)
    yield from _section("What was not looked at", report.gaps)
    yield ""
    engines = ", ".join(report.engines)
    yield f"Decided by {escaped(engines)}; clausewise {escaped(report.version)}."


def _section(title: str, findings: Sequence[Finding]) -> Iterable[str]:
    if not findings:
        return
    yield ""
    yield f"## {title}"
    yield ""
    for finding in findings[:MOST_SHOWN]:
        names = ", ".join(finding.names[:MOST_NAMES])
        more = len(finding.names) - MOST_NAMES
        named = f": {names}{f' and {more} more' if more > 0 else ''}" if names else ""
        yield f"- {escaped(finding.says + named)}"
    if len(findings) > MOST_SHOWN:
        yield f"- and {len(findings) - MOST_SHOWN} more: see report.html"
