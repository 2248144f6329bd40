"""Whatever a command is given, it ends with the documented code and says why, without traceback."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest
from clausewise.files import shipped

from tests.reporting.checked import QUICKLY, few_scenarios

SEND = ("--action", "send_reset_email", "--actor", "ada", "--target", "ben")
WRONG_INPUT = 2
INVALID_RULES = 3
UNDECIDED = 4
STOPPED = 130

ACCOUNT = """
plan: suite_team
sign_on: {team_members: {passwords: true, enterprise: none, enforced: false, social: []}}
brands:
  acme: {created: "2019-03-01T00:00:00Z", active: true, deleted: false, help_center: enabled}
users:
  ada: {role: admin, owner: false, addresses: {ada@x.example: {primary: true}}}
  ben: {role: agent, owner: false, addresses: {ben@x.example: {primary: true}}}
  olga: {role: admin, owner: true}
"""


def run(
    *arguments: str,
    given: bytes = b"",
    env: Mapping[str, str] | None = None,
    program: tuple[str, ...] = ("-m", "clausewise"),
) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, *program, *arguments],
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
        env={**os.environ, **(env or {})},
    )
    assert b"Traceback" not in done.stdout + done.stderr, done.stderr.decode(errors="replace")
    return done


check_quickly = partial(run, "check", program=("-c", QUICKLY))


def said(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stderr.decode("utf-8", errors="replace")


HOSTILE: Mapping[str, tuple[bytes, str]] = {
    "empty": (b"", "empty-file"),
    "binary": (bytes(range(256)), "wrong-encoding"),
    "utf-16": ("plan: suite_team\n".encode("utf-16"), "wrong-encoding"),
    "invalid-utf-8": (b"plan: \xff\n", "wrong-encoding"),
    "alias-bomb": (b"a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "alias"),
    "deep": (b"- " * 50_000 + b"a", "too-deep"),
    "unknown-keys": (b"plan: suite_team\ncolour: red\n", "unknown-key"),
    "tag": (b"plan: !!python/object/apply:os.system [ls]\n", "tag"),
    "two-primaries": (
        ACCOUNT.replace(
            "users:",
            "users:\n  eve: {role: agent, addresses: {a@x.example: "
            "{primary: true}, b@x.example: {primary: true}}}",
        ).encode(),
        "two-primaries",
    ),
    "no-at-sign": (ACCOUNT.replace("ben@x.example", "ben.x.example").encode(), "bad-address"),
    "right-to-left": (
        ACCOUNT.replace("{role: agent", '{name: "B\\u202en", role: agent').encode(),
        "bidirectional-control",
    ),
    "newline": (
        ACCOUNT.replace("{role: agent", '{name: "B\\nn", role: agent').encode(),
        "line-break",
    ),
    "escape-sequence": (
        ACCOUNT.replace("{role: agent", '{name: "\\e[31mB", role: agent').encode(),
        "invisible-character",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("command", ["decide", "explain"])
def test_a_hostile_account_is_refused_with_its_code(
    tmp_path: Path, command: str, name: str
) -> None:
    """The code is the mistake's own, and the file is named."""
    data, code = HOSTILE[name]
    path = tmp_path / "account.yaml"
    path.write_bytes(data)
    done = run(command, str(path), *SEND)
    assert done.returncode == WRONG_INPUT
    assert f"{code}: " in said(done)
    assert "account.yaml" in said(done)
    assert done.stdout == b""
    assert b"\x1b" not in done.stderr


@pytest.mark.parametrize("command", ["decide", "explain"])
def test_what_is_no_readable_file_is_refused(tmp_path: Path, command: str) -> None:
    """A missing file, a folder, a device that never ends, a file of 100 MB."""
    large = tmp_path / "large.yaml"
    with large.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    for name, code in (
        (str(tmp_path / "missing.yaml"), "missing-file"),
        (str(tmp_path), "not-a-file"),
        ("/dev/zero", "not-a-file"),
        (str(large), "too-large"),
    ):
        done = run(command, name, *SEND)
        assert (done.returncode, code in said(done)) == (WRONG_INPUT, True), name


def test_a_user_who_does_not_exist_is_named_with_a_near_one(tmp_path: Path) -> None:
    """So is an action."""
    path = tmp_path / "account.yaml"
    path.write_text(ACCOUNT)
    done = run(
        "decide", str(path), "--action", "send_reset_email", "--actor", "adda", "--target", "ben"
    )
    assert done.returncode == WRONG_INPUT
    assert "did you mean `ada`?" in said(done)
    done = run(
        "decide", str(path), "--action", "send_reset_mail", "--actor", "ada", "--target", "ben"
    )
    assert "did you mean `send_reset_email`?" in said(done)


def test_two_owners_leave_it_open(tmp_path: Path) -> None:
    """Which of them is the owner is unknown, so what only the owner may do is undetermined."""
    path = tmp_path / "account.yaml"
    path.write_text(ACCOUNT.replace("{role: admin, owner: false", "{role: admin, owner: true"))
    done = run("decide", str(path), "--action", "enable_setting", "--actor", "ada")
    assert done.returncode == UNDECIDED
    assert "actor.is_owner" in done.stdout.decode()


def test_no_brands_leave_the_sender_open_and_the_verdict_settled(tmp_path: Path) -> None:
    """An account without brands still resets passwords."""
    path = tmp_path / "account.yaml"
    start, end = ACCOUNT.index("brands:"), ACCOUNT.index("users:")
    path.write_text(ACCOUNT[:start] + "brands: {}\n" + ACCOUNT[end:])
    done = run("decide", str(path), *SEND, "--format", "json")
    data = json.loads(done.stdout)
    assert (done.returncode, data["verdict"]) == (0, "permitted")
    senders = {part["is"] for part in data["effects"] if part["effect"] == "sender.brand"}
    assert senders == {"undetermined"}


def test_names_with_html_and_quotes_are_plain_text(tmp_path: Path) -> None:
    """They are nobody's markup here."""
    path = tmp_path / "account.yaml"
    path.write_text(ACCOUNT.replace("{role: agent", "{name: '<b>\"Ben\"</b>', role: agent"))
    assert run("decide", str(path), *SEND).returncode == 0


def test_json_from_standard_input_is_read() -> None:
    """With tabs, and with characters spelled by two escapes."""
    document = {
        "account": {
            "plan": "suite_team",
            "sign_on": {
                "team_members": {"passwords": True, "enterprise": "none", "enforced": False}
            },
            "users": {
                "ada": {"name": "Ada \U0001f600", "role": "admin", "owner": False},
                "ben": {
                    "role": "agent",
                    "owner": False,
                    "addresses": {"b@x.example": {"primary": True}},
                },
            },
        },
        "request": {"action": "send_reset_email", "actor": "ada", "target": "ben"},
    }
    text = json.dumps(document, indent="\t").encode()
    assert b"\\ud83d" in text
    done = run("decide", "-", "--format", "json", given=text)
    assert json.loads(done.stdout)["action"] == "send_reset_email"
    assert done.returncode in (0, UNDECIDED)


@pytest.mark.parametrize(
    "reading", ["A05", "A05=", "A99=x", "A05=any", "=x", "A05=any_audience --x"]
)
def test_a_wrong_reading_is_refused(reading: str) -> None:
    """The id, the option and the form are each checked."""
    done = run("decide", "standard", *SEND, "--reading", reading)
    assert done.returncode == WRONG_INPUT
    assert "help: " in said(done)


def test_wrong_usage_is_refused() -> None:
    """Unknown commands and options, and a request given twice or not at all."""
    for arguments in (
        ("dicide",),
        ("decide",),
        ("decide", "standard"),
        ("decide", "standard", "--colour", "red"),
        ("decide", "-", "-"),
        ("rules", "no-such-rule"),
        ("clauses", "C99"),
        ("where", "fly"),
        ("explain", "standard", *SEND, "--why-not", "maybe"),
    ):
        done = run(*arguments)
        assert (arguments, done.returncode) == (arguments, WRONG_INPUT)
        assert done.stderr


def test_invalid_rules_end_with_their_own_code(tmp_path: Path) -> None:
    """Every problem is listed, and nothing is decided."""
    for command in ("check", "decide", "explain", "rules", "clauses", "where"):
        more = ("standard", *SEND) if command in ("decide", "explain") else ()
        done = run(command, *more, "--policy", str(tmp_path))
        assert (command, done.returncode) == (command, INVALID_RULES)
        assert said(done).count("missing-file") >= 4


def test_a_changed_article_is_found_out(tmp_path: Path) -> None:
    """A copy that says nothing of what the clauses say lacks every one of them."""
    copy = tmp_path / "article.txt"
    copy.write_text("An article about something else.\n")
    done = run("clauses", "--article", str(copy))
    assert done.returncode == 1
    assert "0 of 89 clauses stand in the copy, 89 are gone" in done.stdout.decode()
    assert "unclaimed" in done.stdout.decode()


def test_a_report_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    """The output is a file, or the disk is full."""
    scenarios = few_scenarios(tmp_path / "scenarios")
    taken = tmp_path / "taken"
    taken.write_text("mine")
    done = check_quickly("--scenarios", str(scenarios), "-o", str(taken))
    assert done.returncode == WRONG_INPUT
    assert "unwritable" in said(done)
    assert taken.read_text() == "mine"

    old = tmp_path / "old"
    old.mkdir()
    (old / "results.json").write_text("before")
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000));"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"sys.argv = ['clausewise', 'check', '-o', {str(old)!r}, '--scenarios', {str(scenarios)!r}]"
        "\n"
        f"{QUICKLY}"
    )
    done = subprocess.run([sys.executable, "-c", limited], capture_output=True, check=False)
    assert done.returncode == WRONG_INPUT, done.stderr
    assert b"unwritable" in done.stderr
    assert (old / "results.json").read_text() == "before"
    assert [path.name for path in old.iterdir() if path.is_file()] == ["results.json"]


def test_a_failing_scenario_ends_with_one_and_names_its_place(tmp_path: Path) -> None:
    """The rule that decided is named as well."""
    scenarios = few_scenarios(tmp_path / "scenarios")
    (scenarios / "wrong.yaml").write_text(
        "scenarios:\n"
        "  - id: wrong.agent-sends\n"
        "    title: An agent sends a reset link\n"
        "    account: standard\n"
        "    steps:\n"
        "      - request: {action: send_reset_email, actor: ben, target: cara}\n"
        "        expect: {verdict: permitted, clauses: [C11, C21], effects: [], readings: []}\n"
    )
    done = check_quickly("--scenarios", str(scenarios), "-o", str(tmp_path / "report"))
    text = done.stdout.decode()
    assert done.returncode == 1
    assert "NOT COMPLIANT" in text
    assert "wrong.yaml:7:17: verdict: expected permitted, found forbidden" in text
    assert "decided by reset-email.only-admins" in text
    assert json.loads((tmp_path / "report" / "results.json").read_text())["compliant"] is False


def test_nothing_to_run_is_not_compliant(tmp_path: Path) -> None:
    """An empty folder of scenarios shows nothing."""
    done = run("check", "--scenarios", str(tmp_path), "-o", str(tmp_path / "report"))
    assert done.returncode == WRONG_INPUT
    assert "there are no scenarios here" in said(done)
    assert not (tmp_path / "report").exists()


def test_a_scenario_that_expects_nothing_is_refused(tmp_path: Path) -> None:
    """Without steps, or with a step that states only what the account says of itself."""
    scenarios = few_scenarios(tmp_path / "scenarios")
    head = "scenarios:\n  - id: empty.one\n    title: Nothing\n    account: standard\n"
    request = "      - request: {action: see_setting, actor: ada}\n"
    for steps, code in (
        ("    steps: []\n", "expects-nothing"),
        (f"    steps:\n{request}", "missing-key"),
        (f"    steps:\n{request}        expect: {{account: {{plan: x}}}}\n", "missing-key"),
    ):
        (scenarios / "empty.yaml").write_text(head + steps)
        done = check_quickly("--scenarios", str(scenarios), "-o", str(tmp_path / "report"))
        assert (done.returncode, code in said(done)) == (WRONG_INPUT, True)


def cpu_seconds(process: int) -> float:
    """What it has worked so far; on a busy machine it takes long to begin."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs Linux's /proc")
def test_an_interrupt_leaves_no_half_report(tmp_path: Path) -> None:
    """Ctrl-C in the middle of a check."""
    output = tmp_path / "report"
    process = subprocess.Popen(
        [sys.executable, "-m", "clausewise", "check", "-o", str(output)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=shipped("rules").parent,
        # A shell that puts the tests in the background has them ignore interrupts.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # one thread
    )
    while cpu_seconds(process.pid) < 1.0:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == STOPPED
    assert b"Traceback" not in errors
    assert not output.exists()


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the hash seed of the process is."""
    scenarios = few_scenarios(tmp_path / "scenarios")
    reports = []
    for seed in ("1", "2"):
        output = tmp_path / seed
        done = check_quickly(
            "--scenarios", str(scenarios), "-o", str(output), env={"PYTHONHASHSEED": seed}
        )
        assert done.returncode == 0
        reports.append({p.name: p.read_bytes() for p in sorted(output.rglob("*")) if p.is_file()})
    assert reports[0] == reports[1]
    assert "report.html" in reports[0]


def test_output_survives_a_poor_terminal() -> None:
    """No colour, no UTF-8, and a reader that goes away."""
    poor = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "NO_COLOR": "1", "TERM": "dumb"}
    done = run("rules", "--readings", env=poor)
    assert done.returncode == 0
    done.stdout.decode("ascii")
    pipe = subprocess.run(
        f"{sys.executable} -m clausewise clauses | head -1",
        shell=True,
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in pipe.stderr


HEAVY = ("pandas", "numpy", "jinja2", "pytest", "rich", "durable", "durable_rules_engine")


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [(("--help",), (*HEAVY, "yaml")), (("decide", "standard", *SEND), HEAVY)],
    ids=["help", "decide"],
)
def test_nothing_heavy_is_imported_that_a_command_does_not_need(
    arguments: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    """Start-up time is imports."""
    code = (
        "import sys\nfrom clausewise.cli import main\n"
        f"sys.argv = ['clausewise', *{list(arguments)!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {list(absent)!r} if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stderr.decode().splitlines()[-1] == "[]"
