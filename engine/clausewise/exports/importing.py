"""From a folder of exports to a population folder, in memory that stays small."""

import json
import secrets
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

from clausewise.account.document import account_from_tree
from clausewise.account.model import Account
from clausewise.errors import InputError, Problem
from clausewise.exports.account_part import (
    ALLOWED,
    AccountPart,
    document,
    facts_of_account,
    sign_on_of,
)
from clausewise.exports.account_text import account_text
from clausewise.exports.files import export_files, overlay_in
from clausewise.exports.folder import ACCOUNT, REPORT, USERS_FILE, staged
from clausewise.exports.intake import Intake
from clausewise.exports.joining import Joiner
from clausewise.exports.keys import Naming, text_of
from clausewise.exports.notes import Note
from clausewise.exports.overlay import Overlay, read_overlay
from clausewise.exports.people import FactRow, facts_of
from clausewise.exports.records import Reader
from clausewise.exports.report import Report, report_data
from clausewise.exports.spool import Spool
from clausewise.exports.table import ROWS_AT_ONCE, UsersFile, segments, texts
from clausewise.loading.document import parse
from clausewise.source import Place

Tell = Callable[[int, int], None]
"""Is told how many files are done, of how many."""

SPOOL: Final = "spool"
BY_ID: Final = Naming()


@dataclass(slots=True)
class Rows:
    """Rows on their way to the file; of each combination of facts there is one."""

    out: UsersFile
    numbers: dict[FactRow, int] = field(default_factory=dict)
    counts: list[int] = field(default_factory=list)
    users: list[str] = field(default_factory=list)
    facts: list[int] = field(default_factory=list)
    roles: list[str | None] = field(default_factory=list)

    def add(self, user: str, facts: FactRow, custom_role: int | None) -> None:
        """Add a row."""
        number = self.numbers.setdefault(facts, len(self.numbers))
        if number == len(self.counts):
            self.counts.append(0)
        self.counts[number] += 1
        self.users.append(user)
        self.facts.append(number)
        self.roles.append(None if custom_role is None else str(custom_role))
        if len(self.users) >= ROWS_AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self.users:
            rows = np.array(self.facts, dtype=np.int64)
            self.out.write(texts(self.users), rows, list(self.numbers), segments(self.roles))
        self.users, self.facts, self.roles = [], [], []

    def found(self) -> Iterator[tuple[FactRow, int]]:
        """Yield each combination of facts with the number of its users."""
        yield from zip(self.numbers, self.counts, strict=True)


def import_folder(
    folder: Path,
    out: Path,
    *,
    overlay: Path | None = None,
    naming: Naming = BY_ID,
    tell: Tell = lambda _done, _total: None,
) -> Report:
    """Write the population folder, or nothing; return what was read and what became of it.

    overlay: the file to take instead of the one in the folder. Raises InputError where there is
    nothing to import, where the overlay is wrong, or where nothing can be written.
    """
    if out.resolve().is_relative_to(folder.resolve()):
        message = "the output must not stand in the folder that is read"
        raise InputError([Problem(Place(str(out)), "wrong-usage", message, "name another folder")])
    said = read_overlay(overlay if overlay is not None else overlay_in(folder))
    unread: list[Problem] = []
    paths = list(export_files(folder, unread))
    with staged(out) as stage:
        spooled = stage / SPOOL
        spooled.mkdir()
        spool = Spool(spooled)
        try:
            notes: Counter[Note] = Counter()
            reader = Reader(secrets.token_bytes(32), notes)
            intake = Intake(spool, AccountPart(), reader, naming, unread=unread)
            for done, path in enumerate(paths):
                tell(done, len(paths))
                intake.file(path)
            intake.recoveries(said.recovery or {})
            report = _written(stage, folder, out, said, intake)
        except sqlite3.Error as error:
            message = f"what is read cannot be kept for a while: {error}"
            remedy = "make room on the disk of the output; nothing was changed"
            raise InputError([Problem(Place(str(out)), "unwritable", message, remedy)]) from None
        finally:
            spool.close()
            for path in spooled.iterdir():
                path.unlink()
            spooled.rmdir()
    return report


def _written(stage: Path, folder: Path, out: Path, said: Overlay, intake: Intake) -> Report:
    text = account_text(document(intake.part, said))
    account = _account(text)
    facts = facts_of_account(account, said)
    allowed = facts[ALLOWED]
    # The account document has no users, so it cannot say who allowed the setting.
    constant = {ALLOWED: allowed} if isinstance(allowed, bool) and said.setting_allowed_by else {}
    joiner = Joiner(
        owner=None if said.owner is None else intake.naming.of(said.owner),
        custom_roles=intake.part.custom_roles,
        recoveries_known=said.recovery is not None or intake.read["recoveries"] > 0,
        notes=intake.reader.notes,
    )
    with UsersFile(stage / USERS_FILE, constant) as file:
        rows = Rows(file)
        for name, users, identities, recoveries in intake.spool.people():
            joined = joiner.person(name, users, identities, recoveries)
            if joined is not None:
                person, custom_role = joined
                rows.add(text_of(name), facts_of(person), custom_role)
        rows.flush()
    if not rows.counts:
        raise InputError(_nobody(folder, intake))
    known = {**facts, **sign_on_of(account)}
    report = Report.of(folder, out, said, intake, joiner, known, list(rows.found()))
    (stage / ACCOUNT).write_text(text, encoding="utf-8")
    data: Any = report_data(report)
    (stage / REPORT).write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")
    return report


def _account(text: str) -> Account:
    problems: list[Problem] = []
    node = parse(text.encode(), ACCOUNT, problems)
    account = None if node is None else account_from_tree(node, problems)
    if account is None:
        raise InputError(problems)
    return account


def _nobody(folder: Path, intake: Intake) -> list[Problem]:
    """Return why there is nothing to write: no user was read, and what stands in the way."""
    message = "not one user was read"
    remedy = 'the folder needs users*.json with {"users": [...]}, or users*.jsonl'
    rejected = [rejection.problem for rejection in intake.rejections[:20]]
    return [
        Problem(Place(str(folder)), "no-users", message, remedy),
        *intake.unread[:20],
        *rejected,
    ]
