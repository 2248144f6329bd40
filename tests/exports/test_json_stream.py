"""The stream yields what the standard library reads, however the file falls into chunks."""

import json
from io import BytesIO
from typing import Any

import pytest
from clausewise.exports import json_stream
from clausewise.exports.json_stream import END, JsonStream, UnreadableError
from hypothesis import given
from hypothesis import strategies as st

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.text() | st.floats(-1, 1),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def read(data: bytes) -> list[tuple[str, int | None, Any, str | None]]:
    parts = JsonStream(BytesIO(data), "f.json").parts()
    return [(p.key, p.at, p.value, p.fault and p.fault.code) for p in parts if p is not END]


def expected(document: dict[str, Any]) -> list[tuple[str, int | None, Any, None]]:
    found: list[tuple[str, int | None, Any, None]] = []
    for key, value in document.items():
        if isinstance(value, list) and value:
            found += [(key, at, part, None) for at, part in enumerate(value)]
        else:
            found.append((key, None, value, None))
    return found


@given(
    st.lists(st.dictionaries(st.text(), VALUES, max_size=4), max_size=3),
    st.sampled_from([None, 1]),
    st.booleans(),
    st.integers(1, 40),
)
def test_every_value_is_read_whatever_the_chunks(
    documents: list[dict[str, Any]], indent: int | None, plain: bool, chunk: int
) -> None:
    """Also where a chunk ends in a character, an escape, a number or a word."""
    texts = [json.dumps(each, indent=indent, ensure_ascii=plain) for each in documents]
    try:
        data = "\n".join(texts).encode()
    except UnicodeEncodeError:
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "CHUNK", chunk)
        assert read(data) == [part for each in documents for part in expected(each)]


def place_of_trouble(data: bytes) -> str | None:
    try:
        read(data)
    except UnreadableError as error:
        return error.problem.place.file
    return None


@given(st.binary(max_size=60), st.integers(1, 40))
def test_bytes_of_any_kind_end_in_parts_or_a_located_problem(data: bytes, chunk: int) -> None:
    """Nothing else is ever raised."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "CHUNK", chunk)
        assert place_of_trouble(b'{"users":[' + data) in (None, "f.json")


BROKEN = [
    (b'{"id":}', "json-syntax"),
    (b'{"id": 1 "role": 2}', "json-syntax"),
    (b"nonsense", "json-syntax"),
    (b'{"id": NaN}', "json-syntax"),
    (b'{"id": -Infinity}', "json-syntax"),
    (b'{"id": ' + b"7" * 100 + b"}", "wrong-value"),
    (b'{"id": "\xff"}', "wrong-encoding"),
    (b'{"id": "\xc3"}', "wrong-encoding"),
    (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "too-deep"),
    (b"[" * 200_000 + b"]" * 200_000, "too-deep"),
    (b'{"note": "' + b'x\\"]' * 400_000 + b'"}', "too-large"),
    (b'["' + b"\\\\" * 700_000 + b'"]', "too-large"),
]


@pytest.mark.parametrize(("record", "code"), BROKEN, ids=lambda part: str(part[:12]))
def test_a_broken_record_harms_no_other(record: bytes, code: str) -> None:
    """The ones before and behind it are read, and it is told where it stands."""
    data = b'{"users":[{"id":1},\n' + record + b',\n{"id":2}],"count":2}'
    stream = JsonStream(BytesIO(data), "f.json")
    found = []
    for part in stream.parts():
        if part.fault:
            assert part.fault.code == code
            assert str(stream.place()) == "f.json:2:1"
        elif part is not END:
            found.append((part.key, part.value))
    assert found == [("users", {"id": 1}), ("users", {"id": 2}), ("count", 2)]


UNREADABLE = [
    (b'{"users":[{"id":1}', "cut-off", "1:19"),
    (b'{"users":[{"id":1},\n{"na', "cut-off", "2:1"),
    (b'{"users":[{"id":1},]}', "json-syntax", "1:20"),
    (b'{"users":[{"id":1} {"id":2}]}', "json-syntax", "1:20"),
    (b'{"users":[{"id":1}}', "json-syntax", "1:19"),
    (b'{"users":[' + b'{"a":[' * 200_000, "cut-off", None),
    (b'{"users":[' + b"9" * 3_000_000, "json-syntax", "1:11"),
    (b'[{"id":1}]', "wrong-shape", "1:1"),
    (b"\xff\xfe{\x00", "wrong-encoding", None),
    (b"\x1f\x8b\x08", "compressed-file", None),
    (b"PK\x03\x04", "compressed-file", None),
    (b'{"users":[]} x', "wrong-shape", "1:14"),
    (b"{1:2}", "json-syntax", None),
]


@pytest.mark.parametrize(("data", "code", "place"), UNREADABLE, ids=lambda part: str(part)[:24])
def test_what_cannot_be_followed_is_left_at_a_place(
    data: bytes, code: str, place: str | None
) -> None:
    """Nobody guesses how the rest was meant."""
    with pytest.raises(UnreadableError) as caught:
        read(data)
    assert caught.value.problem.code == code
    assert place is None or str(caught.value.problem.place) == f"f.json:{place}"


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    """Windows writes one."""
    assert read(b'\xef\xbb\xbf{"count":1}') == [("count", None, 1, None)]


def test_the_window_does_not_grow_with_the_file() -> None:
    """A list of any length, blanks without end and a huge record pass through it."""
    record = b'{"id":1,"note":"' + b"y" * 5_000 + b'"},'
    data = b'{"users":[' + record * 2_000 + b" " * 9_000_000 + b'"' + b"z" * 9_000_000 + b'"]}'
    stream = JsonStream(BytesIO(data), "f.json")
    widest = max(len(stream.text) for _ in stream.parts())
    assert widest <= json_stream.MOST_RECORD + 2 * json_stream.CHUNK
