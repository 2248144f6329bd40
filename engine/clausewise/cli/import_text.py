"""An import's report for people."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from clausewise.exports.report import Report, Unknown

MOST_REJECTED: Final = 20
COLUMNS: Final = ("read", "imported", "rejected", "duplicates", "set aside")


def report_lines(report: Report, new_key: str | None) -> Iterator[str]:
    """Yield the lines; new_key: the file of a key that was made, which must not be lost."""
    yield f"{report.users:,} users: {_listed(report.roles)}; {_listed(report.states)}"
    yield ""
    yield from _records(report)
    yield from _unread(report)
    yield from _rejected(report)
    yield from _unknown(report)
    yield from _remarks(report)
    yield ""
    yield f"Written to {report.output}: users.parquet, account.yaml, import.json"
    if report.pseudonyms:
        yield "  users are named by pseudonyms: who has the key can tell whose they are"
    if new_key is not None:
        yield f"  the key is in {new_key}: keep it, another one makes other pseudonyms"


def _records(report: Report) -> Iterator[str]:
    yield f"Records of {report.files:,} files" + " " * 4 + "".join(f"{c:>12}" for c in COLUMNS)
    width = len(f"Records of {report.files:,} files") + 4
    for kind, counts in report.records.items():
        numbers = (
            counts.read,
            counts.imported,
            counts.rejected,
            counts.duplicates,
            counts.set_aside,
        )
        name = f"  {kind.replace('_', ' ')}"
        yield f"{name:{width}}" + "".join(f"{number:>12,}" for number in numbers)
    aside = [kind for kind, counts in report.records.items() if counts.set_aside]
    if "identities" in aside or "recoveries" in aside:
        yield "  set aside: of users who were not imported"
    if "audit_logs" in aside:
        yield "  audit logs are set aside: no fact comes from them"


def _unread(report: Report) -> Iterator[str]:
    if report.unread:
        yield ""
        yield "Not read, or not to the end: what is missing is not in the numbers above"
    for problem in report.unread[:MOST_REJECTED]:
        yield f"  {problem.place}: {problem.code}: {problem.message}"
        if problem.help:
            yield f"    help: {problem.help}"
    if len(report.unread) > MOST_REJECTED:
        yield f"  ... and {len(report.unread) - MOST_REJECTED:,} more, in import.json"


def _rejected(report: Report) -> Iterator[str]:
    if not report.rejected:
        return
    yield ""
    yield f"Rejected: {report.rejected:,} records"
    for each in report.rejections[:MOST_REJECTED]:
        yield f"  {each.problem.place}: {each.problem.code}: {each.problem.message}"
    if report.rejected > MOST_REJECTED:
        more = report.rejected - MOST_REJECTED
        yield f"  ... and {more:,} more; import.json lists the first 1,000"


def _unknown(report: Report) -> Iterator[str]:
    yield ""
    if not report.unknown:
        yield "Every fact is known of every user"
        return
    yield "Unknown, and left so: a decision that needs it is undetermined"

    def reason(unknown: Unknown) -> tuple[str, str]:
        return unknown.why, unknown.help

    for (why, remedy), group in groupby(sorted(report.unknown, key=reason), key=reason):
        for unknown in group:
            of = "" if unknown.users is None else f"  of {unknown.users:,} users"
            yield f"  {unknown.fact:<36}{of}".rstrip()
        yield f"    {why}"
        yield f"    help: {remedy}"


def _remarks(report: Report) -> Iterator[str]:
    if not report.remarks:
        return
    yield ""
    yield "Not as documented"
    for remark in report.remarks:
        count = "" if remark.count is None else f"{remark.count:,} "
        yield f"  {count}{remark.says}"
        if remark.help:
            yield f"    help: {remark.help}"


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in counts.items())
