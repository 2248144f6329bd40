"""What the audit says of the project's own rules, and how the command says it."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from clausewise.account.document import account_from_tree
from clausewise.audit.audit import Audit, audit
from clausewise.audit.desk import Desk
from clausewise.audit.finding import LEVELS
from clausewise.audit.kinds import KINDS
from clausewise.cli.audit_text import relevance_lines
from clausewise.cli.inputs import POLICY
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.question import Prover
from clausewise.errors import Problem
from clausewise.files import shipped
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import parse
from clausewise.loading.policy import load_policy

from tests.reporting.checked import clausewise
from tests.sarif.schema import mistakes

GOLDEN = Path(__file__).parent / "relevance.txt"


@pytest.fixture(scope="module")
def desk() -> Desk:
    book = load_policy(shipped(POLICY), POLICY)
    return Desk(book, book.defaults)


@pytest.fixture(scope="module")
def found(desk: Desk) -> Audit:
    return audit(desk)


def test_every_property_is_proved(found: Audit) -> None:
    assert len(found.properties) >= 20
    assert [p.promise.id for p in found.properties if p.standing != "proved"] == []
    assert all(p.checked for p in found.properties)


def test_no_rule_is_dead_redundant_or_overruled_and_every_overlap_is_meant(found: Audit) -> None:
    assert [each.id for each in found.findings if each.level != "note"] == []


def test_every_action_is_counted(found: Audit) -> None:
    assert all(states for states in found.states.values())


def test_the_setting_never_bears_on_reset_emails(desk: Desk) -> None:
    """C53: with the setting enabled or not, resets work; only who says so differs."""
    setting = "setting.admins_can_set_passwords"
    lines = list(relevance_lines(desk))
    at = lines.index("send_reset_email")
    bears = {line.split()[0]: line.split()[1:] for line in lines[at + 1 : at + 5]}
    assert setting in bears["clauses"]
    assert setting not in (*bears["verdict"], *bears["effects"])


def test_what_bears_on_what_is_as_a_reviewer_last_read_it(
    desk: Desk, request: pytest.FixtureRequest
) -> None:
    text = "\n".join(relevance_lines(desk)) + "\n"
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(text)
    assert text == GOLDEN.read_text()


def test_any_audience_bars_what_the_default_permits(desk: Desk, found: Audit) -> None:
    """A05: read otherwise, single sign-on of the team bars reset e-mails to end users."""
    (impact,) = [
        each
        for each in found.impacts
        if (each.reading, each.option, each.action) == ("A05", "any_audience", "send_reset_email")
    ]
    assert impact.verdicts
    assert impact.of
    assert impact.verdicts < impact.of
    assert impact.example is not None
    facts, _ = desk.split(impact.example)
    choice = {**desk.choice, "A05": "any_audience"}
    before = desk.judge.decide("send_reset_email", facts, desk.choice).verdict
    after = desk.judge.decide("send_reset_email", facts, choice).verdict
    assert before is not after


def test_every_code_has_a_level_and_words() -> None:
    assert {kind.code for kind in KINDS} == set(LEVELS)


@pytest.fixture(scope="module")
def swept() -> Audit:
    """Return the audit as it is where neither z3 nor dd is installed."""
    book = load_policy(shipped(POLICY), POLICY)
    return audit(Desk(book, book.defaults, Prover((SweepAnswerer(),))))


class TestWithoutTheExtra:
    def test_the_sweep_answers_what_it_can_and_the_rest_says_so(self, swept: Audit) -> None:
        standing = {each.promise.id: each.standing for each in swept.properties}
        assert standing["setting-seen-only-by-the-owner"] == "proved"
        assert standing["no-reset-email-under-single-sign-on"] == "undecided"
        assert swept.states["see_setting"] == 120
        assert swept.states["send_reset_email"] is None
        undecided = [each for each in swept.findings if each.code == "audit-undecided"]
        assert undecided
        assert all("clausewise[proof]" in each.help for each in undecided)

    def test_what_it_finds_is_found_with_it_too(self, swept: Audit, found: Audit) -> None:
        ids = {each.id: each for each in found.findings}
        for each in swept.findings:
            if each.code != "audit-undecided":
                assert (each.states, each.of) == (ids[each.id].states, ids[each.id].of)


_PROVED: list[tuple[Rulebook, Mapping[str, str], Audit]] = []


def _once(desk: Desk, _tell: object = None) -> Audit:
    """Return what is proved of the same rules, read the same way; it is proved by one command."""
    for book, choice, known in _PROVED:
        if (book, choice) == (desk.book, desk.choice):
            return known
    _PROVED.append((desk.book, desk.choice, audit(desk)))
    return _PROVED[-1][2]


class TestCommand:
    @pytest.fixture(autouse=True)
    def proved_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("clausewise.audit.audit.audit", _once)

    def test_it_ends_with_0_and_shows_what_hangs_on_readings(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert clausewise("audit") == 0
        said = capsys.readouterr().out
        assert "proved in every state" in said
        assert "A07=everyone, handle_request" in said

    def test_an_overlap_that_nobody_acknowledges_is_told_with_an_account(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policy = _policy(tmp_path)
        assert clausewise("audit", "--policy", str(policy), "--fail-on", "warning") == 1
        said = capsys.readouterr().out
        assert "unacknowledged-overlap" in said
        capsys.readouterr()
        assert clausewise("audit", "--policy", str(policy), "--format", "json") == 0
        data = json.loads(capsys.readouterr().out)
        overlaps = [each for each in data["findings"] if each["code"] == "unacknowledged-overlap"]
        assert overlaps
        for each in overlaps:
            problems: list[Problem] = []
            node = parse(each["account"].encode(), "a", problems)
            assert node is not None
            assert account_from_tree(node, problems) is not None
            assert each["states"] < each["of"]

    def test_a_waiver_lets_pass_until_it_ends(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        policy = _policy(tmp_path)
        asked = ["audit", "--policy", str(policy), "--fail-on", "warning"]
        assert clausewise(*asked, "--format", "json") == 1
        ids = json.loads(capsys.readouterr().out)["left"]
        warned = [id for id in ids if id.startswith("unacknowledged-overlap")]
        entries = "\n".join(
            f"  - {{finding: '{id}', reason: known, owner: Ada, expires: '2026-12-31'}}"
            for id in warned
        )
        (tmp_path / "waivers.yaml").write_text(f"waivers:\n{entries}\n")
        waived = [*asked, "--waivers", str(tmp_path / "waivers.yaml")]
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")  # in September 2026
        assert clausewise(*waived) == 0
        assert "waived until 2026-12-31 by Ada" in capsys.readouterr().out
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")  # in January 2027
        assert clausewise(*waived) == 1
        assert "expired-waiver" in capsys.readouterr().out

    def test_a_baseline_hides_what_it_knows_and_names_what_is_gone(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policy = _policy(tmp_path)
        asked = ["audit", "--policy", str(policy), "--fail-on", "warning"]
        clausewise(*asked, "--format", "json")
        (tmp_path / "old.json").write_text(capsys.readouterr().out)
        assert clausewise(*asked, "--baseline", str(tmp_path / "old.json")) == 0
        capsys.readouterr()
        assert clausewise("audit", "--baseline", str(tmp_path / "old.json")) == 0
        said = capsys.readouterr().out
        assert "of it gone" in said
        assert " 0 of it gone" not in said

    def test_a_waiver_of_nothing_and_one_without_a_reason(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        at = tmp_path / "waivers.yaml"
        at.write_text("waivers: [{finding: 'x:y', reason: why, owner: a, expires: '2099-01-01'}]\n")
        assert clausewise("audit", "--waivers", str(at)) == 1
        assert "unknown-waiver" in capsys.readouterr().out
        at.write_text("waivers: [{finding: 'x:y', owner: a, expires: soon}]\n")
        assert clausewise("audit", "--waivers", str(at)) == 2
        said = capsys.readouterr().err
        assert "missing-key" in said
        assert "waivers.yaml:1:" in said

    def test_sarif_is_what_the_schema_allows(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        clausewise("audit", "--policy", str(_policy(tmp_path)), "--format", "sarif")
        log = json.loads(capsys.readouterr().out)
        assert mistakes(log) == []
        assert log["runs"][0]["results"]

    @pytest.mark.parametrize("text", ["", "{}", "[", '{"findings": [1]}'])
    def test_a_baseline_that_is_none(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
    ) -> None:
        (tmp_path / "old.json").write_text(text)
        assert clausewise("audit", "--baseline", str(tmp_path / "old.json")) == 2
        assert "not-an-audit" in capsys.readouterr().err

    def test_a_code_that_is_none(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert clausewise("audit", "--fail-on", "dead-rul") == 2
        assert "did you mean `dead-rule`" in capsys.readouterr().err


def _policy(folder: Path) -> Path:
    """Return a copy of the rules in which one forbid does not say what it overrules."""
    policy = folder / "policy"
    policy.mkdir()
    for path in Path(POLICY).glob("*.yaml"):
        lines = path.read_text().splitlines(keepends=True)
        kept = [
            line
            for line in lines
            if not (path.name == "setting.yaml" and line.startswith("    overrides:"))
        ]
        (policy / path.name).write_text("".join(kept))
    return policy


def test_the_commands_help_is_quick_to_come() -> None:
    """Neither z3 nor pandas is imported for it."""
    code = (
        "import sys; sys.argv = ['clausewise', 'audit', '--help'];"
        "from clausewise.cli.group import run; run();"
        "assert not {'z3', 'dd', 'pandas'} & set(sys.modules), 'heavy'"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
