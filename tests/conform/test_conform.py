"""An implementation is held against the article, and what it lacks is told, whatever it sends."""

import json
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Final

import pytest
from clausewise.cli.inputs import FEATURES, SCENARIOS
from clausewise.conform.answer import answer_from
from clausewise.conform.cases import Asking, Case, Cases, ready_features
from clausewise.conform.client import Client, Unanswered, endpoint
from clausewise.conform.comparing import PATIENCE, Comparison, compare
from clausewise.conform.report import comparison_data, comparison_lines
from clausewise.errors import InputError

from tests.conform.stub import Respond, decided, faithful, send, service
from tests.exports.folders import clausewise
from tests.ours import our_scenarios
from tests.service.asking import answers, post

SECONDS: Final = 0.5


def asking(*, all_readings: bool = False, **readings: str) -> Asking:
    book = answers().rulebook
    return Asking(book, book.choose(readings), all_readings)


def of_scenarios(how: Asking) -> Cases:
    return how.of_scenarios(our_scenarios().scenarios)


@pytest.fixture(scope="module")
def cases() -> tuple[Case, ...]:
    return of_scenarios(asking()).cases


def compared(
    respond: Respond, cases: tuple[Case, ...], seconds: float = 60.0, path: str = ""
) -> Comparison:
    with service(respond) as url:
        client = Client(endpoint(url + path), seconds)
        try:
            return compare(client, cases)
        finally:
            client.close()


def changed(**parts: Any) -> Respond:
    """A service that answers as the article says but for these parts; None leaves one out."""

    def respond(to: BaseHTTPRequestHandler, body: bytes) -> None:
        answer = {**decided(body), **parts}
        send(to, json.dumps({k: v for k, v in answer.items() if v is not None}).encode())

    return respond


def test_the_service_of_this_project_conforms(cases: tuple[Case, ...]) -> None:
    """What scenarios expect is what it answers, to accounts and requests that went over a wire."""
    found = compared(faithful, cases[::9])
    assert found.conforms
    assert found.agreed == len(cases[::9]) > 100
    assert found.compared == dict.fromkeys(("verdict", "clauses", "effects"), found.agreed)


def test_every_question_is_one_that_the_service_takes(cases: tuple[Case, ...]) -> None:
    """The later steps of a scenario too, whose account is what the earlier ones left."""
    assert any(case.number > 1 for case in cases)
    assert {case.expected.verdict for case in cases} == {
        "permitted",
        "forbidden",
        "undetermined",
        "not_covered",
    }
    for case in [each for each in cases if each.number > 1][::10]:
        answer = post("/v1/decide", json.dumps(case.question).encode()).json()
        assert (answer["verdict"], set(answer["clauses"])) == (
            case.expected.verdict,
            set(case.expected.clauses),
        ), case.name


def test_features_ask_what_they_look_at() -> None:
    """Their requests are those that a run records."""
    found, other = ready_features(Path(FEATURES), FEATURES)
    assert not other
    from clausewise.bdd.story import Ground

    how = asking()
    asked = how.of_features(found[::15], Ground(how.rulebook, answers().accounts))
    assert len(asked.cases) > 20
    assert compared(faithful, asked.cases).conforms


def test_a_request_that_no_document_can_say_is_left_aside(tmp_path: Path) -> None:
    """Nobody knows who acts, and a document must name somebody."""
    from clausewise.bdd.story import Ground

    (tmp_path / "a.feature").write_text(
        "Feature: Somebody\n  Scenario: Somebody asks\n    Given the account standard\n"
        "    And end users sign in with single sign-on\n"
        "    When somebody sends cara a reset email\n"
        "    Then it is forbidden because of C06, C22 and C43\n"
    )
    found, _ = ready_features(tmp_path, "features")
    how = asking()
    asked = how.of_features(found, Ground(how.rulebook, answers().accounts))
    assert asked.cases == ()
    assert [each.code for each in asked.aside] == ["no-document"]


def test_other_readings_are_asked_only_of_who_can_choose() -> None:
    """A product has one reading; scenarios that choose another are no fault of it."""
    usual, every = of_scenarios(asking()), of_scenarios(asking(all_readings=True))
    assert not [case for case in usual.cases if "readings" in case.question]
    chosen = [case for case in every.cases if "readings" in case.question]
    assert chosen
    assert {each.code for each in usual.aside} == {"other-reading"}
    assert every.aside == ()
    assert compared(faithful, tuple(chosen[::25])).conforms


def test_a_reading_may_be_chosen_for_the_service(cases: tuple[Case, ...]) -> None:
    """It is then held to what the rules answer by it, also where a scenario expects the default."""
    usual = {(case.name, case.number): case.expected for case in cases}
    other = of_scenarios(asking(A05="any_audience")).cases
    both = [(usual.get((case.name, case.number)), case.expected) for case in other]
    assert any(was is not None and was != now for was, now in both)


def test_a_wrong_verdict_is_told_by_clause(cases: tuple[Case, ...]) -> None:
    """With the account and the request that show it."""
    some = cases[:40]
    found = compared(changed(verdict="not_covered"), some)
    wrong = [case for case in some if case.expected.verdict != "not_covered"]
    assert [each.case for each in found.differing] == wrong
    assert found.agreed == len(some) - len(wrong)
    assert not found.conforms
    clauses = {clause for case in wrong for clause in case.expected.cited}
    assert set(found.by_clause) - {"silence"} == clauses
    data = comparison_data(found)
    for told, case in zip(data["differing"], wrong, strict=True):
        assert told["differences"][0] == {
            "part": "verdict",
            "expected": case.expected.verdict,
            "found": "not_covered",
        }
        assert told["question"] == case.question
    lines = "\n".join(comparison_lines(found, answers().rulebook, 1))
    assert json.dumps(wrong[0].question, separators=(",", ":"), ensure_ascii=False) in lines
    assert all(case.name in lines for case in wrong)
    assert all(answers().rulebook.clauses[clause].says in lines for clause in clauses)


@pytest.mark.parametrize("part", ["clauses", "effects"])
def test_each_part_is_compared_where_it_is_given(cases: tuple[Case, ...], part: str) -> None:
    """A service may leave clauses and effects out, and that is said; it may not get them wrong."""
    some = tuple(case for case in cases if case.expected.clauses and case.expected.effects)[:10]
    wrong = compared(changed(**{part: []}), some)
    assert [each.differences[0].part for each in wrong.differing] == [part] * len(some)
    without = compared(changed(**{part: None}), some)
    assert without.conforms
    assert without.compared[part] == 0
    lines = "\n".join(comparison_lines(without, answers().rulebook, 1))
    assert f"{part} given in 0 answers" in lines


def test_order_and_more_keys_do_not_matter(cases: tuple[Case, ...]) -> None:
    def respond(to: BaseHTTPRequestHandler, body: bytes) -> None:
        answer = decided(body)
        effects = [
            {"is": each["is"], "effect": each["effect"], "open": each["open"], "note": 1}
            for each in reversed(answer["effects"])
        ]
        send(
            to,
            json.dumps(
                {
                    "verdict": answer["verdict"],
                    "clauses": answer["clauses"][::-1],
                    "effects": effects,
                    "took": 0.1,
                }
            ).encode(),
        )

    assert compared(respond, cases[:20]).conforms


EFFECT: Final = b'{"verdict": "permitted", "effects": [%s]}'
WRONG: Final[dict[str, tuple[bytes, str]]] = {
    "nothing": (b"", "not-json"),
    "a-page": (b"<!doctype html>", "not-json"),
    "latin-1": (b'{"verdict": "\xe4"}', "not-json"),
    "deep": (b"[" * 100_000, "not-json"),
    "a-huge-number": (b"9" * 5_000, "not-json"),
    "a-list": (b"[]", "wrong-answer"),
    "no-verdict": (b"{}", "wrong-answer"),
    "another-verdict": (b'{"verdict": "allow"}', "wrong-answer"),
    "a-boolean": (b'{"verdict": true}', "wrong-answer"),
    "a-mapping": (b'{"verdict": {}}', "wrong-answer"),
    "clauses-in-a-text": (b'{"verdict": "permitted", "clauses": "C01"}', "wrong-answer"),
    "clauses-of-numbers": (b'{"verdict": "permitted", "clauses": [1]}', "wrong-answer"),
    "effects-of-texts": (EFFECT % b'"x"', "wrong-answer"),
    "effects-without-value": (EFFECT % b'{"effect": "x"}', "wrong-answer"),
    "effects-with-a-number": (EFFECT % b'{"effect": "x", "is": 1}', "wrong-answer"),
    "open-as-a-text": (EFFECT % b'{"effect": "x", "is": "y", "open": "no"}', "wrong-answer"),
}


@pytest.mark.parametrize(("body", "code"), WRONG.values(), ids=WRONG)
def test_what_is_no_answer_is_told_as_such(body: bytes, code: str) -> None:
    with pytest.raises(Unanswered) as raised:
        answer_from(body)
    assert raised.value.code == code


def hangs(to: BaseHTTPRequestHandler, _: bytes) -> None:
    time.sleep(3 * SECONDS)
    to.close_connection = True


def drips(to: BaseHTTPRequestHandler, _: bytes) -> None:
    to.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(30):
        to.wfile.write(b"x-%d: y\r\n" % number)
        to.wfile.flush()
        time.sleep(SECONDS / 5)
    to.close_connection = True


def cuts_off(to: BaseHTTPRequestHandler, _: bytes) -> None:
    to.connection.shutdown(socket.SHUT_RDWR)
    to.close_connection = True


def cuts_off_in_the_middle(to: BaseHTTPRequestHandler, _: bytes) -> None:
    to.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{")
    to.close_connection = True


def is_no_http(to: BaseHTTPRequestHandler, _: bytes) -> None:
    to.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n")
    to.close_connection = True


def has_no_end(to: BaseHTTPRequestHandler, _: bytes) -> None:
    to.wfile.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
    try:
        while True:
            to.wfile.write(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
    except OSError:
        to.close_connection = True


def sends_elsewhere(to: BaseHTTPRequestHandler, _: bytes) -> None:
    send(to, b"", 307, location="http://192.0.2.1/v1/decide")


def refuses(to: BaseHTTPRequestHandler, _: bytes) -> None:
    send(to, b'{"problems": [{"code": "unknown-user"}]}', 422)


@pytest.mark.parametrize(
    ("respond", "code", "says"),
    [
        (hangs, "no-answer", "within"),
        (drips, "no-answer", "within"),
        (cuts_off, "no-answer", "cut off"),
        (cuts_off_in_the_middle, "no-answer", "no whole answer"),
        (is_no_http, "no-answer", "HTTP"),
        (has_no_end, "too-large", "larger"),
        (sends_elsewhere, "wrong-status", "307"),
        (refuses, "wrong-status", "unknown-user"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_service_that_misbehaves_is_told_as_such(
    cases: tuple[Case, ...], respond: Callable[..., None], code: str, says: str
) -> None:
    """Each question has an end, and after a few in vain no more are put."""
    seconds = SECONDS if respond in (hangs, drips) else 60.0
    found = compared(respond, cases[:10], seconds)
    assert [each.code for each in found.unanswered] == [code] * PATIENCE
    assert all(says in each.message for each in found.unanswered)
    assert found.unasked == 10 - PATIENCE
    assert not found.conforms


def test_one_question_in_vain_does_not_end_it(cases: tuple[Case, ...]) -> None:
    """What was answered before and after counts."""
    asked: list[bytes] = []

    def respond(to: BaseHTTPRequestHandler, body: bytes) -> None:
        asked.append(body)
        (refuses if len(asked) % 2 else faithful)(to, body)

    found = compared(respond, cases[:12])
    assert (len(found.unanswered), found.agreed, found.unasked) == (6, 6, 0)


def test_a_connection_that_was_closed_meanwhile_is_made_anew(cases: tuple[Case, ...]) -> None:
    def respond(to: BaseHTTPRequestHandler, body: bytes) -> None:
        faithful(to, body)
        # Without a word: the client finds out when it asks again.
        to.close_connection = True

    assert compared(respond, cases[:10]).conforms


def test_the_path_is_below_that_of_the_url(cases: tuple[Case, ...]) -> None:
    paths: set[str] = set()

    def respond(to: BaseHTTPRequestHandler, body: bytes) -> None:
        paths.add(to.path)
        faithful(to, body)

    assert compared(respond, cases[:2], path="/product/").conforms
    assert paths == {"/product/v1/decide"}


def test_where_there_is_no_service_nothing_is_asked(cases: tuple[Case, ...]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(InputError) as raised:
        compare(Client(endpoint(f"http://127.0.0.1:{port}"), 5.0), cases)
    assert [problem.code for problem in raised.value.problems] == ["no-answer"]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "127.0.0.1:8470",
        "ftp://127.0.0.1",
        "http://",
        "http://a:b@127.0.0.1",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:port",
        "http://[::1",
        "http://127.0.0.1/?x=1",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/\r\nx: y",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_url_of_a_service_is_refused(url: str) -> None:
    with pytest.raises(InputError) as raised:
        endpoint(url)
    assert [problem.code for problem in raised.value.problems] == ["bad-url"]


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the shared accounts and one file of scenarios."""
    folder = tmp_path_factory.mktemp("scenarios")
    for name in ("accounts.yaml", "differences.yaml", "setting.yaml"):
        shutil.copy(Path(SCENARIOS) / name, folder)
    return folder


def run(url: str, few: Path, *options: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "clausewise", "conform", url, "--against=scenarios"),
            *("--scenarios", str(few), *options),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert "Traceback" not in done.stderr
    return done


def test_the_command_says_so_and_ends_with_0_or_1(few: Path) -> None:
    """Headers that are asked for are sent, a token for example."""
    seen: set[str | None] = set()

    def respond(to: BaseHTTPRequestHandler, body: bytes) -> None:
        seen.add(to.headers["authorization"])
        faithful(to, body)

    with service(respond) as url:
        good = run(url, few, "--header", "Authorization: Bearer x")
    assert (good.returncode, good.stderr) == (0, "")
    assert "0 differ" in good.stdout
    assert seen == {"Bearer x"}
    with service(changed(verdict="undetermined")) as url:
        bad = run(url, few, "--format", "json")
    assert (bad.returncode, bad.stderr) == (1, "")
    data = json.loads(bad.stdout)
    assert data["conforms"] is False
    assert data["differing"]
    assert data["clauses"]


def test_a_secret_need_not_stand_on_the_command_line(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where everybody could read it: it is in a file or the environment, and sent as it is."""
    seen: set[tuple[str | None, str | None]] = set()

    def respond(to: BaseHTTPRequestHandler, body: bytes) -> None:
        seen.add((to.headers["authorization"], to.headers["x-key"]))
        faithful(to, body)

    monkeypatch.setenv("SOME_TOKEN", "Bearer a=b: c")
    file = tmp_path / "key=1.txt"
    file.write_bytes(b"k e y\r\n")
    with service(respond) as url:
        options = ("--header-from-env", "Authorization=SOME_TOKEN", "--header-from-file")
        done = run(url, few, *options, f"x-key={file}")
    assert (done.returncode, done.stderr) == (0, "")
    assert seen == {("Bearer a=b: c", "k e y")}


@pytest.mark.parametrize(
    ("option", "given", "said"),
    [
        ("--header-from-env", "x-key=NO_SUCH_ONE", "no variable `NO_SUCH_ONE`"),
        ("--header-from-env", "x-key=EMPTY", "it is empty"),
        ("--header-from-env", "x-key=LINES", "several lines"),
        ("--header-from-env", "x-key=LETTERS", "characters that no header has"),
        ("--header-from-env", "s3cret", "not of the form NAME=WHERE"),
        ("--header-from-env", "x key=LETTERS", "not of the form NAME=WHERE"),
        ("--header-from-file", "x-key=no/such/file", "cannot be read"),
        ("--header-from-file", "x-key=/dev/zero", "larger than"),
        ("--header-from-file", "x-other=/dev/null", "it is empty"),
        ("--header", "X-Other:1", "given twice"),
        ("--header", "s3cret", "not of the form NAME: VALUE"),
        ("--header", "x-key: s3cret\nx-more: 1", "not of the form NAME: VALUE"),
    ],
)
def test_what_is_no_header_is_refused_and_never_repeated(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    option: str,
    given: str,
    said: str,
) -> None:
    """All of them at once, and before anything is asked."""
    for name, value in {"EMPTY": "", "LINES": "s3cret\nx: y", "LETTERS": "s3crét"}.items():
        monkeypatch.setenv(name, value)
    arguments = ("http://127.0.0.1:9", "--header", "x-other: 1", option, given)
    assert clausewise("conform", *arguments, "--header-from-env", "last=NONE_SUCH") == 2
    err = capfd.readouterr().err
    assert said in err
    assert ("wrong-usage" if said == "given twice" else "wrong-value") in err
    assert "no variable `NONE_SUCH`" in err
    assert "s3c" not in err


def test_the_example_of_the_documentation_answers_in_form(few: Path, tmp_path: Path) -> None:
    """As it stands there, but for its port: every question has an answer that can be compared."""
    text = Path("docs/conform.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert example.count("8471") == 1
    file = tmp_path / "example.py"
    file.write_text(example.replace("8471", str(port)), encoding="utf-8")
    with subprocess.Popen([sys.executable, str(file)], stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(port)
            done = run(f"http://127.0.0.1:{port}", few, "--format", "json")
        finally:
            server.terminate()
    found = json.loads(done.stdout)
    assert (found["unanswered"], found["unasked"]) == ([], 0)
    # Of everything it says that the article does not cover it, and that is what is told.
    verdicts = [
        one
        for case in found["differing"]
        for one in case["differences"]
        if one["part"] == "verdict"
    ]
    assert {one["found"] for one in verdicts} == {"not_covered"}
    assert "not_covered" not in {one["expected"] for one in verdicts}
    assert done.returncode == 1


def _wait_for(port: int) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nobody listens at {port}")


def test_the_command_ends_with_2_where_it_cannot_ask(few: Path) -> None:
    """And a header that is none is not repeated: it may hold a secret."""
    assert "bad-url" in (done := run("nowhere", few)).stderr
    assert done.returncode == 2
    done = run("http://127.0.0.1:9", few, "--header", "secret")
    assert (done.returncode, "secret" in done.stderr) == (2, False)
    assert "wrong-value" in done.stderr
