"""Whatever is sent, the answer is a problem with a code, and never a fault of the service."""

import json
from collections.abc import AsyncIterator
from typing import Any, Final

import pytest
from clausewise.account.document import account_from_tree
from clausewise.account.tree import to_tree
from clausewise.loading.document import DEEPEST
from clausewise.service.body import MOST_PROBLEMS
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.service.asking import FAULTS, answers, app, ask, codes, post

REQUEST: Final = {"action": "send_reset_email", "actor": "ada", "target": "ben"}
NAMED: Final = {"account": "standard", "request": REQUEST}
GOOD: Final = json.dumps(NAMED).encode()

NOT_JSON: Final[dict[str, tuple[bytes, str]]] = {
    "nothing": (b"", "empty-body"),
    "blanks": (b" \n\t", "empty-body"),
    "yaml": (b"account: standard\nrequest: {action: send_reset_email}\n", "json-syntax"),
    "yaml-aliases": (b"a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "json-syntax"),
    "aliases-in-brackets": (b'{"account": &a ["x"], "request": [*a, *a]}', "json-syntax"),
    "tag": (b'{"account": !!python/object/apply:os.system ["ls"]}', "json-syntax"),
    "comment": (b'{"account": "standard"} # no', "json-syntax"),
    "trailing-comma": (b'{"account": "standard",}', "json-syntax"),
    "single-quotes": (b"{'account': 'standard'}", "json-syntax"),
    "two-documents": (GOOD + GOOD, "json-syntax"),
    "cut-off": (GOOD[:-1], "json-syntax"),
    "nan": (b'{"account": {"plan": NaN}}', "json-syntax"),
    "infinity": (b'{"account": {"plan": -Infinity}}', "json-syntax"),
    "nan-behind-a-text": (b'{"account": "NaN", "request": NaN}', "json-syntax"),
    "a-number-of-5000-digits": (b'{"account": ' + b"9" * 5000 + b"}", "json-syntax"),
    "latin-1": ('{"account": "st\xe4ndard"}'.encode("latin-1"), "wrong-encoding"),
    "utf-16": (GOOD.decode().encode("utf-16"), "wrong-encoding"),
    "surrogate-bytes": (b'{"account": "\xed\xa0\x80"}', "wrong-encoding"),
    "deep-lists": (b"[" * 5_000, "too-deep"),
    "deep-objects": (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "too-deep"),
}

WRONG: Final[dict[str, tuple[bytes, str, str | None]]] = {
    "a-list": (b"[]", "wrong-type", ""),
    "a-text": (b'"account"', "wrong-type", ""),
    "null": (b"null", "empty-file", None),
    "no-keys": (b"{}", "missing-key", ""),
    "twice": (GOOD.replace(b"{", b'{"account": "base", ', 1), "duplicate-key", None),
    "twice-by-an-escape": (
        GOOD.replace(b"{", b'{"acc\\u006funt": "base", ', 1),
        "duplicate-key",
        None,
    ),
    "a-huge-number": (
        b'{"account": {"plan": 1e999999}, "request": {}}',
        "wrong-type",
        "/account/plan",
    ),
    "a-lone-surrogate": (b'{"account": {"plan": "\\ud800"}, "request": {}}', "yaml-syntax", None),
    "a-null-character": (
        b'{"account": {"plan": "\\u0000"}, "request": {}}',
        "invisible-character",
        "/account/plan",
    ),
    "right-to-left": (
        b'{"account": {"plan": "a\\u202eb"}, "request": {}}',
        "bidirectional-control",
        "/account/plan",
    ),
    "invisible": (
        '{"account": {"plan": "a\u200bb"}, "request": {}}'.encode(),
        "invisible-character",
        None,
    ),
    "slashes-in-a-key": (
        b'{"account": {"users": {"a/b~": {"role": 3}}}, "request": {}}',
        "wrong-value",
        "/account/users/a~1b~0/role",
    ),
    "unknown-user": (GOOD.replace(b'"ben"', b'"bern"'), "unknown-user", "/request/target"),
    "unknown-action": (GOOD.replace(b"send_", b"sent_"), "unknown-action", "/request/action"),
    "unknown-account": (GOOD.replace(b"standard", b"standart"), "unknown-account", "/account"),
    "unknown-reading": (
        GOOD[:-1] + b', "readings": {"A99": "x"}}',
        "unknown-reading",
        "/readings/A99",
    ),
    "unknown-option": (
        GOOD[:-1] + b', "readings": {"A05": "x"}}',
        "unknown-option",
        "/readings/A05",
    ),
    "unknown-key": (GOOD[:-1] + b', "reading": {}}', "unknown-key", "/reading"),
    "no-readings": (GOOD[:-1] + b', "readings": []}', "wrong-type", "/readings"),
}


@pytest.mark.parametrize(("body", "code"), NOT_JSON.values(), ids=NOT_JSON)
def test_what_is_not_json_is_refused(body: bytes, code: str) -> None:
    """YAML too, with all that it can be made to do."""
    for path in ("/v1/decide", "/v1/explain"):
        answer = post(path, body)
        assert (answer.status_code, codes(answer)) == (400, [code])


@pytest.mark.parametrize(("body", "code", "pointer"), WRONG.values(), ids=WRONG)
def test_what_says_something_wrong_is_told_where(
    body: bytes, code: str, pointer: str | None
) -> None:
    """By its JSON pointer, and by line and column."""
    answer = post("/v1/decide", body)
    assert answer.status_code == 422
    found = [each for each in answer.json()["problems"] if each["code"] == code]
    assert found, answer.text
    if pointer is not None:
        assert found[0]["pointer"] == pointer
        assert found[0]["line"] == 1


def test_every_problem_is_told_at_once() -> None:
    """Of the account, of the request and of the readings, each with what to do about it."""
    body = {
        "account": {"plan": 3, "users": {"ada": {"role": "boss"}}},
        "request": {"action": "send_reset_email", "chanel": "api"},
        "readings": {"A05": "nothing"},
    }
    answer = post("/v1/decide", json.dumps(body, indent=1).encode())
    told = {each["pointer"]: each for each in answer.json()["problems"]}
    assert set(told) == {
        "/account/plan",
        "/account/users/ada/role",
        "/request/chanel",
        "/readings/A05",
    }
    assert all(each["help"] for each in told.values())
    assert told["/account/plan"]["line"] == 3


def test_a_place_counts_an_emoji_as_one_character() -> None:
    r"""Written out, or as the two escapes of JSON."""
    for written in ("😀", "\\ud83d\\ude00"):
        body = f'{{"account": {{"plan": "{written}", "colour": "x"}}, "request": {{}}}}'
        [found] = [
            each
            for each in post("/v1/decide", body.encode()).json()["problems"]
            if each["code"] == "unknown-key"
        ]
        assert found["column"] == body.index('"colour"') + 1


def test_so_many_mistakes_are_not_all_looked_at() -> None:
    """A near name is sought for each: a body of nothing but mistakes would take minutes."""
    keys = ", ".join(f'"k{number}": "x"' for number in range(4_000))
    answer = post("/v1/decide", f'{{"account": {{{keys}}}, "request": {{}}}}'.encode())
    assert answer.status_code == 422
    assert codes(answer).count("too-many-mistakes") == 1
    assert len(codes(answer)) == MOST_PROBLEMS + 1


@pytest.mark.parametrize(
    "said", ["", "text/plain", "application/x-yaml", "application/x-www-form-urlencoded", "json"]
)
def test_only_json_is_read(said: str) -> None:
    """A form of another page could send the others without asking first."""
    answer = post("/v1/decide", GOOD, content_type=said)
    assert (answer.status_code, codes(answer)) == (415, ["wrong-content-type"])


def test_json_may_name_its_encoding() -> None:
    assert post("/v1/decide", GOOD, content_type="Application/JSON; charset=utf-8").is_success


def test_a_compressed_body_is_not_unpacked() -> None:
    """A few bytes could stand for gigabytes."""
    answer = post("/v1/decide", GOOD, content_encoding="gzip")
    assert (answer.status_code, codes(answer)) == (415, ["wrong-content-type"])


@pytest.mark.parametrize("announced", [True, False], ids=["length", "chunked"])
def test_a_body_that_is_too_large_is_refused(announced: bool) -> None:
    """Whether it says so at once or only as it goes on."""

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(200):
            yield b" " * 1024

    content = b" " * 200 * 1024 if announced else chunks()
    answer = ask(
        "POST", "/v1/decide", content=content, headers={"content-type": "application/json"}
    )
    assert (answer.status_code, codes(answer)) == (413, ["too-large"])
    assert answer.headers["connection"] == "close"


def test_a_body_of_just_the_bound_is_read() -> None:
    """The bound is a number of bytes, not one less."""
    small = app(body=len(GOOD))
    headers = {"content-type": "application/json"}
    assert ask("POST", "/v1/decide", of=small, content=GOOD, headers=headers).is_success
    longer = ask("POST", "/v1/decide", of=small, content=GOOD + b" ", headers=headers)
    assert longer.status_code == 413


@pytest.mark.parametrize(
    "host",
    ["elsewhere.example", "127.0.0.1.elsewhere.example", "localhost.elsewhere.example:8470", ""],
)
def test_another_name_is_not_answered(host: str) -> None:
    """A page whose name leads here says its own name."""
    for path in ("/", "/v1/health", "/nothing"):
        answer = ask("GET", path, headers={"host": host})
        assert (answer.status_code, codes(answer)) == (421, ["wrong-host"])


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:9", "127.0.0.1:8470", "[::1]:8470"])
def test_its_own_names_are_answered(host: str) -> None:
    """On any port, for whoever forwards one."""
    assert ask("GET", "/v1/health", headers={"host": host}).is_success


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "unknown-path"),
        ("GET", "/v1/rules/", 404, "unknown-path"),
        ("GET", "/v1/../etc/passwd", 404, "unknown-path"),
        ("GET", "/v1/rules/nothing", 404, "unknown-rule"),
        ("GET", "/v1/clauses/C00", 404, "unknown-clause"),
        ("GET", "/v1/readings/A00", 404, "unknown-reading"),
        ("GET", "/v1/decide", 405, "wrong-method"),
        ("DELETE", "/v1/rules", 405, "wrong-method"),
        ("GET", "/v1/rules?colour=red", 422, "unknown-key"),
        ("GET", "/v1/rules?kind=a&kind=b", 422, "duplicate-key"),
        ("GET", "/v1/rules?clause=C00", 422, "unknown-clause"),
    ],
)
def test_what_is_not_there_says_so(method: str, path: str, status: int, code: str) -> None:
    answer = ask(method, path)
    assert (answer.status_code, codes(answer)) == (status, [code])
    assert answer.headers["content-type"] == "application/json"


def test_a_fault_is_told_without_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """And whoever runs the service hears of it."""

    def broken(*_: object) -> None:
        raise RuntimeError("a secret of the caller")

    monkeypatch.setattr("clausewise.service.answers.project", broken)
    before = len(FAULTS)
    answer = post("/v1/decide", GOOD)
    assert (answer.status_code, codes(answer)) == (500, ["internal-error"])
    assert "secret" not in answer.text
    assert [str(fault) for fault in FAULTS[before:]] == ["a secret of the caller"]


# What JSON can say of an account, in its own words and in others.
WORDS: Final = st.sampled_from(
    ["plan", "users", "role", "admin", "unknown", "none", "true", "sign_on", "suite_team", "ada"]
) | st.text(max_size=5)
FLOATS: Final = st.floats(allow_nan=False, allow_infinity=False)
TREES: Final = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(account=TREES, request=TREES, readings=TREES, escaped=st.booleans())
def test_nothing_that_json_can_say_is_a_fault(
    account: Any, request: Any, readings: Any, escaped: bool
) -> None:
    body = {"account": account, "request": request, "readings": readings}
    answer = post("/v1/explain", json.dumps(body, ensure_ascii=escaped).encode(errors="replace"))
    assert answer.status_code in (200, 422), answer.text


@settings(max_examples=200, derandomize=True, deadline=None)
@given(data=st.binary(max_size=40), at=st.integers(0, len(GOOD)))
def test_no_bytes_are_a_fault(data: bytes, at: int) -> None:
    answer = post("/v1/decide", GOOD[:at] + data + GOOD[at:])
    assert answer.status_code in (200, 400, 422), answer.text


def test_the_bound_of_nesting_is_that_of_files() -> None:
    """One level less is read, and refused for what it says."""
    for depth, status in ((DEEPEST, 422), (DEEPEST + 1, 400)):
        body = b"[" * depth + b"]" * depth
        assert post("/v1/decide", body).status_code == status


def test_the_quick_way_and_the_loader_of_files_read_the_same() -> None:
    """An escape sends the same document the long way round."""
    decided = 0
    for name, tree in answers().accounts.items():
        account = account_from_tree(tree, [])
        assert account is not None
        written = {"account": to_tree(account), "request": REQUEST, "readings": {}}
        body = json.dumps(written)
        escaped = body.replace('"action"', '"\\u0061ction"')
        assert escaped != body
        quick, slow = (post("/v1/decide", each.encode()) for each in (body, escaped))
        assert (quick.status_code, slow.status_code) in ((200, 200), (422, 422)), name
        if quick.is_success:
            assert quick.json() == slow.json()
            decided += 1
        else:
            # A column is not the same behind an escape.
            assert codes(quick) == codes(slow)
    assert decided > 10
