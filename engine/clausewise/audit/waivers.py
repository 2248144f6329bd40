"""What a team has decided to live with: waivers with reason, owner and end, and a baseline."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from clausewise.audit.finding import AuditFinding
from clausewise.errors import InputError, Problem, suggest
from clausewise.loading.bind import Pattern, bind
from clausewise.loading.document import parse_file, read_bytes
from clausewise.source import Place

Day = Annotated[str, Pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day such as 2026-12-31")]
Said = Annotated[str, Pattern(r"\S(.*\S)?", "words")]

REMEDY: Final = "name a file that `clausewise audit --format json` wrote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """One finding that is let pass: by whom, why, and until the end of which day (UTC)."""

    finding: str
    reason: Said
    owner: Said
    expires: Day
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiversFile:
    """A file of waivers."""

    waivers: tuple[Waiver, ...]


def load_waivers(path: Path) -> tuple[Waiver, ...]:
    """Return the waivers of the file; raises InputError with every problem of it."""
    problems: list[Problem] = []
    node = parse_file(path, str(path), problems)
    file = None if node is None else bind(node, WaiversFile, problems)
    first: dict[str, Waiver] = {}
    for each in file.waivers if file else ():
        before = first.setdefault(each.finding, each)
        if before is not each:
            message = f"`{each.finding}` is waived twice"
            remedy = f"it is waived first at {before.place}: keep one of the two"
            problems.append(Problem(each.place, "duplicate-id", message, remedy))
    if problems or file is None:
        raise InputError(problems)
    return file.waivers


def known_from(path: Path) -> frozenset[str]:
    """Return the ids of the findings in an earlier audit; raises InputError where it is none."""
    problems: list[Problem] = []
    data = read_bytes(path, str(path), problems)
    if data is None:
        raise InputError(problems)
    try:
        found = json.loads(data)["findings"]
        return frozenset(str(each["id"]) for each in found)
    except (ValueError, KeyError, TypeError, RecursionError):
        message = "the file is no audit"
        raise InputError([Problem(Place(str(path)), "not-an-audit", message, REMEDY)]) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Findings by what is to be done about them.

    left: to be looked at. waived: let pass, each with its waiver. known: those of the baseline.
    gone: ids of the baseline that are no longer found.
    """

    left: tuple[AuditFinding, ...]
    waived: tuple[tuple[AuditFinding, Waiver], ...]
    known: tuple[AuditFinding, ...]
    gone: tuple[str, ...]


def sort_out(
    findings: Sequence[AuditFinding],
    waivers: Sequence[Waiver],
    known: frozenset[str],
    today: str,
) -> Sorted:
    """Return the findings sorted; a waiver that has expired or waives nothing is a finding too."""
    by_id = {waiver.finding: waiver for waiver in waivers}
    left: list[AuditFinding] = list(_wrong_waivers(findings, waivers, today))
    waived, old = [], []
    for finding in findings:
        waiver = by_id.get(finding.id)
        if waiver is not None and waiver.expires >= today:
            waived.append((finding, waiver))
        elif finding.id in known:
            old.append(finding)
        else:
            left.append(finding)
    gone = known - {finding.id for finding in findings}
    return Sorted(
        left=tuple(left), waived=tuple(waived), known=tuple(old), gone=tuple(sorted(gone))
    )


def _wrong_waivers(
    findings: Iterable[AuditFinding], waivers: Iterable[Waiver], today: str
) -> Iterator[AuditFinding]:
    ids = {finding.id for finding in findings}
    for waiver in waivers:
        if waiver.finding not in ids:
            yield AuditFinding(
                code="unknown-waiver",
                name=waiver.finding,
                says=f"nothing that was found is called `{waiver.finding}`",
                place=waiver.place,
                help=suggest(waiver.finding, ids, "take the waiver out: what it waived is gone"),
            )
        elif waiver.expires < today:
            yield AuditFinding(
                code="expired-waiver",
                name=waiver.finding,
                says=f"the waiver of `{waiver.finding}` ended on {waiver.expires}",
                place=waiver.place,
                help=f"mend what it waived, or have {waiver.owner} renew it",
            )
