"""Every file of an export, record by record, into the spool and the account's part."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from clausewise.errors import InputError, Problem
from clausewise.exports.account_part import AccountPart
from clausewise.exports.files import LINES, opened
from clausewise.exports.json_lines import JsonLines
from clausewise.exports.json_stream import END, Fault, JsonStream, Part, UnreadableError
from clausewise.exports.keys import Naming, text_of
from clausewise.exports.records import BrokenRecordError, Reader, id_of, mapping
from clausewise.exports.recoveries import recovery_of
from clausewise.exports.spool import Spool
from clausewise.source import Place

KINDS: Final = (
    "users",
    "identities",
    "recoveries",
    "brands",
    "custom_roles",
    "security_settings",
    "settings",
    "audit_logs",
)
SINGLE: Final[Mapping[str, str]] = {
    "user": "users",
    "identity": "identities",
    "brand": "brands",
    "custom_role": "custom_roles",
    "audit_log": "audit_logs",
    "security_settings": "security_settings",
    "settings": "settings",
}
"""The kind of what stands by itself under a key."""
LISTS: Final = frozenset(KINDS) - {"security_settings", "settings"}
BY_NAME: Final = re.compile("|".join(sorted(LISTS)))
"""How the name of a file of JSON lines begins whose lines are records themselves."""

MOST_SHOWN: Final = 1_000
"""Rejected records that are told one by one; the rest is counted."""
MOST_NAMES: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A record that was not taken; record: its id or pseudonym, where it has one."""

    problem: Problem
    kind: str
    record: str | None


@dataclass(slots=True)
class Pages:
    """What the pages of one kind say of the whole list."""

    last: int = 0
    more: int = 0
    whole: int = 0


@dataclass(slots=True)
class Intake:
    """Takes records in, and counts what became of them."""

    spool: Spool
    part: AccountPart
    reader: Reader
    naming: Naming
    read: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    duplicates: Counter[str] = field(default_factory=Counter)
    rejections: list[Rejection] = field(default_factory=list)
    unused: Counter[str] = field(default_factory=Counter)
    pages: dict[str, Pages] = field(default_factory=lambda: defaultdict(Pages))
    files: int = 0
    unread: list[Problem] = field(default_factory=list)
    known: bool = False
    number: int = 0

    def file(self, path: Path) -> None:
        """Take every record of the file; where it cannot be read to its end, that is noted."""
        shown = str(path)
        self.known = False
        try:
            with opened(path) as stream:
                if path.suffix.lower() in LINES:
                    self._lines(JsonLines(stream, shown), path)
                else:
                    self._document(JsonStream(stream, shown))
        except UnreadableError as error:
            self.unread.append(error.problem)
            return
        except InputError as error:
            self.unread.extend(error.problems)
            return
        self.files += 1
        if not self.known:
            message = "nothing in it is known here: no users, identities, brands or settings"
            self.unread.append(Problem(Place(shown), "unknown-key", message, "take it out"))

    def recoveries(self, found: Mapping[int, str]) -> None:
        """Take what the overlay says of recoveries."""
        for user, recovery in found.items():
            self.read["recoveries"] += 1
            self.spool.put("recoveries", (self.naming.of(user), self._number(), recovery))

    def _document(self, stream: JsonStream) -> None:
        page = _Page()
        for part in stream.parts():
            if part is END:
                page.tell(self.pages)
                page = _Page()
            else:
                self._part(part, stream, page)

    def _part(self, part: Part, stream: "JsonStream | JsonLines", page: "_Page") -> None:
        key, index, value, fault = part
        kind = key if index is not None and key in LISTS else SINGLE.get(key)
        if index is None and key in LISTS:
            self.known = True
            page.kinds.add(key)
            if value is not None and value != []:
                message = f"`{key}` is no list"
                self.unread.append(Problem(stream.place(), "wrong-type", message, "export it anew"))
        elif kind is None:
            if index is None:
                page.said[key] = value
            elif key in self.unused or len(self.unused) < MOST_NAMES:
                self.unused[key] += 1
        else:
            page.kinds.add(kind)
            path = key if index is None else f"{key}[{index}]"
            self._record(kind, value, fault, stream, path)

    def _lines(self, stream: JsonLines, path: Path) -> None:
        named = BY_NAME.match(path.name.casefold())
        for value, fault in stream.lines():
            if named and (fault or _is_record(value)):
                self._record(named[0], value, fault, stream, "")
            elif fault or not isinstance(value, dict):
                code, message = fault or ("wrong-shape", "an object was expected here")
                remedy = "name the file by what it holds, as in users.jsonl"
                self.unread.append(Problem(stream.place(), code, message, remedy))
            else:
                page = _Page()
                for part in _parts_of(value):
                    self._part(part, stream, page)
                page.tell(self.pages)

    def _record(
        self,
        kind: str,
        value: Any,
        fault: Fault | None,
        stream: JsonStream | JsonLines,
        path: str,
        user: int | None = None,
    ) -> None:
        self.known = True
        self.read[kind] += 1
        if fault is None:
            try:
                inner = self._take(kind, value, user)
            except BrokenRecordError as error:
                fault = error.fault
            else:
                for index, identity in enumerate(inner):
                    within = f"{path}.identities[{index}]"
                    whose = id_of(value["id"], "id")
                    self._record("identities", identity, None, stream, within, whose)
                return
        self._reject(kind, value, fault, stream.place(), path)

    def _take(self, kind: str, value: Any, user: int | None) -> Iterable[Any]:
        """Keep a record; return the identities that stand in it. Raises BrokenRecordError."""
        if kind == "users":
            row = self.reader.user(value)
            name = self.naming.of(row.user)
            self.spool.put("users", (name, row.updated, self._number(), *row[2:]))
            inner = value.get("identities")
            return inner if isinstance(inner, list) else ()
        if kind == "identities":
            found = self.reader.identity(value, user)
            row_of = (found.key, found.updated, self._number(), found.address)
            self.spool.put("identities", (self.naming.of(found.user), *row_of))
        elif kind == "recoveries":
            fields = mapping(value)
            whose = self.naming.of(id_of(fields.get("user_id"), "user_id"))
            self.spool.put("recoveries", (whose, self._number(), recovery_of(fields)))
        elif kind == "audit_logs":
            id_of(mapping(value).get("id"), "id")
        elif self.part.put(kind, value):
            self.duplicates[kind] += 1
        return ()

    def _reject(self, kind: str, value: Any, fault: Fault, place: Place, path: str) -> None:
        self.rejected[kind] += 1
        if len(self.rejections) >= MOST_SHOWN:
            return
        record = self._id(value)
        where = " ".join(filter(None, [path, f"with the id {record}" if record else ""]))
        message = f"{where}: {fault.message}" if where else fault.message
        problem = Problem(place, fault.code, message)
        self.rejections.append(Rejection(problem=problem, kind=kind, record=record))

    def _id(self, value: Any) -> str | None:
        try:
            return text_of(self.naming.of(id_of(mapping(value).get("id"), "id")))
        except BrokenRecordError:
            return None

    def _number(self) -> int:
        # Of two records of one user, the later one has the higher number.
        self.number += 1
        return self.number


@dataclass(slots=True)
class _Page:
    """One document: which kinds it lists, and what it says of the pages behind it."""

    kinds: set[str] = field(default_factory=set)
    said: dict[str, Any] = field(default_factory=dict)

    def tell(self, pages: dict[str, Pages]) -> None:
        """Add what the page says to what is known of its kinds."""
        more = self._more()
        count = self.said.get("count")
        for kind in self.kinds & LISTS:
            found = pages[kind]
            found.last += more is False
            found.more += more is True
            if "previous_page" in self.said and isinstance(count, int):
                found.whole = max(found.whole, count)

    def _more(self) -> bool | None:
        meta, end = self.said.get("meta"), self.said.get("end_of_stream")
        if isinstance(end, bool):
            return not end
        if isinstance(meta, dict) and isinstance(meta.get("has_more"), bool):
            return bool(meta["has_more"])
        if "next_page" in self.said:
            return self.said["next_page"] is not None
        return None


def _is_record(value: Any) -> bool:
    return not isinstance(value, dict) or "id" in value or "user_id" in value


def _parts_of(document: Mapping[str, Any]) -> Iterator[Part]:
    for key, value in document.items():
        if isinstance(value, list):
            for index, record in enumerate(value):
                yield Part(key, index, record)
        if not value or not isinstance(value, list):
            yield Part(key, None, value)
