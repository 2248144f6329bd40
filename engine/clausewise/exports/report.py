"""What an import read, what became of it, what is unknown and what to do next."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Self

from clausewise.errors import Problem
from clausewise.exports.intake import KINDS, Intake, Rejection
from clausewise.exports.joining import Joiner
from clausewise.exports.notes import REMEDIES, SAYS
from clausewise.exports.overlay import Overlay
from clausewise.exports.people import COLUMNS, FactRow
from clausewise.language.condition import Value

FORMAT: Final = 1

OVERLAY: Final = "the vendor's API does not give it"
WHY: Final[Mapping[str, tuple[str, str]]] = {
    "account.plan": (OVERLAY, "say `plan:` in the overlay"),
    "company.details": (OVERLAY, "say `company:` in the overlay"),
    "brands.agent_brand": (OVERLAY, "say `agent_brand:` in the overlay"),
    "brands.agent_help_center": (OVERLAY, "say `agent_brand:` in the overlay"),
    "setting.allowed_by_current_owner": (
        OVERLAY,
        "say `owner:` and `setting_allowed_by:` in the overlay",
    ),
    "target.is_owner": (OVERLAY, "say `owner:` in the overlay"),
    "actor.marked_owner": (OVERLAY, "say `owner:` in the overlay"),
    "actor.role": ("the kind of some agents is not known", "add custom_roles.json"),
    "account": ("the security settings do not tell", "add security_settings.json"),
    "setting": ("the security settings do not tell", "add security_settings.json"),
    "brands": ("the brands do not tell", "add brands.json and settings.json"),
    "target": ("the identities do not tell", "add identities*.json, as agents get them"),
    "recovery": (OVERLAY, "say `recovery:` in the overlay, `{}` where nobody waits"),
    "link": (OVERLAY, "say `recovery:` in the overlay, `{}` where nobody waits"),
}
"""Why a fact is unknown and what helps: by the fact, or by what stands before its dot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What became of the records of one kind: read is the sum of the others."""

    read: int
    imported: int
    rejected: int
    duplicates: int
    set_aside: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A fact that is unknown; users: of how many, None for a fact of the whole account."""

    fact: str
    users: int | None
    why: str
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """How something was taken that is not as documented; count: how often."""

    says: str
    count: int | None
    help: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What came of an import."""

    folder: str
    output: str
    users: int
    files: int
    pseudonyms: bool
    records: Mapping[str, Counts]
    roles: Mapping[str, int]
    states: Mapping[str, int]
    unknown: tuple[Unknown, ...]
    remarks: tuple[Remark, ...]
    rejections: tuple[Rejection, ...]
    unread: tuple[Problem, ...]

    @property
    def rejected(self) -> int:
        """How many records were rejected."""
        return sum(counts.rejected for counts in self.records.values())

    @classmethod
    def of(
        cls,
        folder: Path,
        out: Path,
        overlay: Overlay,
        intake: Intake,
        joiner: Joiner,
        facts: Mapping[str, Value | None],
        rows: Sequence[tuple[FactRow, int]],
    ) -> Self:
        """Return the report; rows: each combination of facts, and how many users have it."""
        return cls(
            folder=str(folder),
            output=str(out),
            users=sum(count for _, count in rows),
            files=intake.files,
            pseudonyms=intake.naming.key is not None,
            records=_records(intake, joiner),
            roles=_tally(rows, "actor.role"),
            states=_tally(rows, "target.state"),
            unknown=(*_unknown_of_account(facts), *_unknown_of_users(rows)),
            remarks=tuple(_remarks(overlay, intake, joiner, rows)),
            rejections=tuple(intake.rejections),
            unread=tuple(intake.unread),
        )


def report_data(report: Report) -> dict[str, Any]:
    """Return the report as data."""
    return {
        "format": FORMAT,
        "kind": "import",
        "folder": report.folder,
        "users": report.users,
        "pseudonyms": report.pseudonyms,
        "files_read": report.files,
        "records": {kind: asdict(counts) for kind, counts in report.records.items()},
        "roles": report.roles,
        "states": report.states,
        "unknown": [asdict(each) for each in report.unknown],
        "remarks": [asdict(each) for each in report.remarks],
        "rejected": [
            {"kind": each.kind, "id": each.record, **_problem(each.problem)}
            for each in report.rejections
        ],
        "rejected_not_listed": report.rejected - len(report.rejections),
        "not_read": [_problem(problem) for problem in report.unread],
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.place.file,
        "line": problem.place.line or None,
        "column": problem.place.column or None,
        "code": problem.code,
        "message": problem.message,
        "help": problem.help,
    }


def _records(intake: Intake, joiner: Joiner) -> dict[str, Counts]:
    found = {}
    for kind in KINDS:
        read, rejected = intake.read[kind], intake.rejected[kind]
        duplicates = intake.duplicates[kind] + joiner.duplicates[kind]
        aside = joiner.unmatched[kind]
        if kind == "audit_logs":
            # Read for their form alone: nothing of a log is a fact of the account today.
            aside = read - rejected
        if read:
            imported = read - rejected - duplicates - aside
            if kind in ("users", "identities", "recoveries"):
                imported = joiner.used[kind]
            found[kind] = Counts(
                read=read,
                imported=imported,
                rejected=rejected,
                duplicates=duplicates,
                set_aside=aside,
            )
    return found


def _tally(rows: Sequence[tuple[FactRow, int]], fact: str) -> dict[str, int]:
    at = COLUMNS.index(fact)
    found: Counter[str] = Counter()
    for values, count in rows:
        value = values[at]
        found["of unknown kind" if value is None else str(value)] += count
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def _unknown_of_account(facts: Mapping[str, Value | None]) -> Iterator[Unknown]:
    for fact, value in facts.items():
        if value is None:
            yield _unknown(fact, None)


def _unknown_of_users(rows: Sequence[tuple[FactRow, int]]) -> Iterator[Unknown]:
    for at, fact in enumerate(COLUMNS):
        # What a request is about is unknown of nobody where there is no request.
        users = sum(
            count for values, count in rows if values[at] is None and _matters(fact, values)
        )
        if users:
            yield _unknown(fact, users)


def _matters(fact: str, values: FactRow) -> bool:
    if fact != "recovery.request_about":
        return True
    return values[COLUMNS.index("recovery.request_via")] != "none"


def _unknown(fact: str, users: int | None) -> Unknown:
    of_account = fact.startswith("target.") and users is None
    why, remedy = WHY["account"] if of_account else WHY.get(fact) or WHY[fact.partition(".")[0]]
    return Unknown(fact=fact, users=users, why=why, help=remedy)


def _remarks(
    overlay: Overlay, intake: Intake, joiner: Joiner, rows: Sequence[tuple[FactRow, int]]
) -> Iterator[Remark]:
    for says in intake.part.notes:
        yield Remark(says=says, count=None, help=None)
    at = COLUMNS.index("target.is_owner")
    if overlay.owner is not None and not any(values[at] for values, _ in rows):
        says = "the overlay's owner is not among the users that were imported"
        yield Remark(says=says, count=None, help="see `owner:` in the overlay, and the users")
    for note, text in SAYS.items():
        if joiner.notes[note]:
            yield Remark(says=text, count=joiner.notes[note], help=REMEDIES.get(note))
    for kind, pages in intake.pages.items():
        name = kind.replace("_", " ")
        if pages.more and not pages.last:
            says = f"every page of {name} says that more follow: the last one is missing"
            yield Remark(says=says, count=None, help="export the rest")
        if kind == "users" and pages.whole > joiner.used[kind] + intake.rejected[kind]:
            says = f"the pages speak of {pages.whole:,} {name}, which is more than was read"
            yield Remark(says=says, count=None, help="export the rest")
    for key, count in sorted(intake.unused.items()):
        yield Remark(says=f"records under `{key}`, which no fact needs", count=count, help=None)
