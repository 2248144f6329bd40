"""A synthetic account as the vendor's API returns it, page by page, in each shape of its lists."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Literal, Self

import numpy as np

from clausewise.exports.synthetic.account import CUSTOM_ROLE, write_account
from clausewise.exports.synthetic.mixture import (
    METHODS,
    ROLE_TYPES,
    STATES,
    Traits,
    blocks,
    id_of_user,
    recovery_of,
)

Shape = Literal["offset", "cursor", "incremental", "jsonl"]

PAGE: Final = 1_000
API: Final = "https://synthetic.example/api/v2"
NAMES: Final = ("Ada Moss", "Zoë Ünal", "José Peña", "李 明", "Łukasz Wójcik", 'O\'Neil \\"O\\"')
ROLES: Final = ("end-user", "agent", "admin")

BROKEN: Final = (
    b'{"id":%d,"name":"no role"}',
    b'{"id":"not-a-number","role":"agent"}',
    b'{"id":%d,"role":"wizard"}',
    b'{"id":%d,"role":"agent","suspended":"maybe"}',
    b"%d",
    b'{"id":%d,"role":}',
    b'{"id":%d,"role":"agent","score":NaN}',
    b'{"id":%d,"role":"agent","name":"\xff\xfe"}',
    b'{"id":%d,"role":"agent","score":' + b"9" * 5_000 + b"}",
)
"""Records that no import takes, in turn."""


class Pages:
    """A list, written page by page; which page is the last one is known only at the end."""

    def __init__(self, folder: Path, kind: str, shape: Shape, beside: str | None = None) -> None:
        self.folder = folder
        self.kind = kind
        self.shape: Shape = shape
        self.beside = beside
        self.records: list[bytes] = []
        self.more: list[bytes] = []
        self.number = 0
        self.lines: BinaryIO | None = None
        if shape == "jsonl":
            self.lines = (folder / f"{kind}.jsonl").open("wb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.lines is not None:
            self.lines.close()
        elif kind is None:
            self._write(last=True)

    def put(self, record: bytes) -> None:
        """Write a record, now or with its page."""
        if self.lines is not None:
            self.lines.write(record + b"\n")
            return
        if len(self.records) >= PAGE:
            self._write(last=False)
        self.records.append(record)

    def put_beside(self, record: bytes) -> None:
        """Write a record into the list that stands beside this one on its page."""
        self.more.append(record)

    def _write(self, *, last: bool) -> None:
        self.number += 1
        lists = {self.kind: self.records}
        if self.beside:
            lists[self.beside] = self.more
        body = b",\n".join(
            b'"%s":[\n%s]' % (name.encode(), b",\n".join(records))
            for name, records in lists.items()
        )
        tail = json.dumps(self._tail(last=last))[1:].encode()
        path = self.folder / f"{self.kind}-{self.number:06}.json"
        path.write_bytes(b"{%s,\n%s\n" % (body, tail))
        # A page of an incremental export begins with what the one before ended with.
        repeated = self.records[-1:] if self.shape == "incremental" and not last else []
        self.records, self.more = repeated, []

    def _tail(self, *, last: bool) -> dict[str, Any]:
        url = f"{API}/{self.kind}.json?page="
        following = None if last else f"{url}{self.number + 1}"
        if self.shape == "offset":
            before = f"{url}{self.number - 1}" if self.number > 1 else None
            return {"next_page": following, "previous_page": before}
        if self.shape == "cursor":
            return {
                "meta": {"has_more": not last, "after_cursor": None if last else f"c{self.number}"},
                "links": {"prev": None, "next": following},
            }
        return {
            "count": len(self.records),
            "end_of_stream": last,
            "end_time": 1_700_000_000 + self.number,
            "next_page": following,
        }


def write_exports(
    folder: Path,
    users: int,
    seed: int,
    shape: Shape,
    broken: int,
    tell: Callable[[int, int], None],
) -> None:
    """Write so many users, and so many broken records among them."""
    write_account(folder)
    places = np.random.default_rng([seed, 1]).integers(0, users, broken)
    faulty = Counter(places.tolist())
    faults = iter(_faults(broken))
    side_loaded = shape == "cursor"
    with (
        Pages(folder, "users", shape, "identities" if side_loaded else None) as people,
        Pages(folder, "recoveries", shape) as recoveries,
    ):
        if side_loaded:
            _write(users, seed, people, people.put_beside, recoveries, faulty, faults, tell)
            return
        with Pages(folder, "identities", shape) as identities:
            _write(users, seed, people, identities.put, recoveries, faulty, faults, tell)


def _write(
    users: int,
    seed: int,
    people: Pages,
    put_identity: Callable[[bytes], None],
    recoveries: Pages,
    faulty: Mapping[int, int],
    faults: Iterator[bytes],
    tell: Callable[[int, int], None],
) -> None:
    for block in blocks(users, seed):
        tell(block.first, users)
        for number, traits in block.each():
            for _ in range(faulty.get(number, 0)):
                people.put(next(faults))
            people.put(_user(number, traits))
            for identity in _identities(number, traits):
                put_identity(identity)
            recovery = recovery_of(traits)
            if recovery is not None:
                record = {"user_id": id_of_user(number), **recovery}
                recoveries.put(json.dumps(record).encode())


def _faults(count: int) -> Iterator[bytes]:
    for at in range(count):
        pattern = BROKEN[at % len(BROKEN)]
        # Ids that no user has.
        yield pattern % (at + 1) if b"%d" in pattern else pattern


def _user(number: int, traits: Traits) -> bytes:
    user = id_of_user(number)
    role = ROLES[traits["role"]]
    role_type = ROLE_TYPES[traits["role_type"]] if role == "agent" else None
    custom_role = None if role_type is None else CUSTOM_ROLE + role_type
    email = f'"p{number}@mail.example"' if traits["primary"] else "null"
    return (
        f'{{"id":{user},"url":"{API}/users/{user}.json","name":"{NAMES[number % len(NAMES)]}",'
        f'"email":{email},"created_at":"2019-03-01T09:00:00Z","updated_at":"2024-01-01T00:00:00Z",'
        '"time_zone":"UTC","iana_time_zone":"Etc/UTC","phone":null,"shared_phone_number":null,'
        '"photo":null,"locale_id":1,"locale":"en-US","organization_id":null,'
        f'"role":"{role}","verified":true,"external_id":null,"tags":[],"alias":"",'
        f'"active":{_word(traits["state"] != 2)},"shared":false,"shared_agent":false,'
        '"last_login_at":null,"two_factor_auth_enabled":null,"signature":null,"details":"",'
        f'"notes":"","role_type":{_word(role_type)},"custom_role_id":{_word(custom_role)},'
        '"moderator":false,"ticket_restriction":"requested","only_private_comments":false,'
        f'"restricted_agent":true,"suspended":{_word(traits["state"] == 1)},'
        '"default_group_id":null,"report_csv":false,"user_fields":{}}'
    ).encode()


def _identities(number: int, traits: Traits) -> Iterator[bytes]:
    if not traits["primary"]:
        yield _identity(number, 0, "phone_number", f"+49{number:09}", None, "full", primary=True)
        return
    for at, name in enumerate(("primary", "second", "third")[: 1 + traits["secondaries"]]):
        yield _identity(
            number,
            at,
            "email",
            f"{'pst'[at]}{number}@mail.example",
            STATES[traits[f"{name}_state"]],
            METHODS[traits[f"{name}_method"]],
            primary=at == 0,
        )


def _identity(
    number: int, at: int, kind: str, value: str, state: str | None, method: str, *, primary: bool
) -> bytes:
    identity, user = id_of_user(number) * 4 + at, id_of_user(number)
    delivery = "" if state is None else f'"deliverable_state":"{state}","undeliverable_count":0,'
    return (
        f'{{"id":{identity},"url":"{API}/users/{user}/identities/{identity}.json",'
        f'"user_id":{user},"type":"{kind}","value":"{value}","primary":{_word(primary)},'
        f'"verified":{_word(method != "none")},"verification_method":"{method}",{delivery}'
        '"created_at":"2019-03-01T09:00:00Z","updated_at":"2024-01-01T00:00:00Z"}'
    ).encode()


def _word(value: bool | int | None) -> str:
    return "null" if value is None else str(value).lower()
