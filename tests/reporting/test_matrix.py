"""Who can do what when: declared in a scenario file, decided by every engine, shown in the page."""

import json
import re
from pathlib import Path

import pytest
from clausewise.cli.inputs import POLICY
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.scenarios.checkup import check_up
from clausewise.scenarios.document import load_scenarios
from clausewise.scenarios.matrix import THE_SYSTEM, THEMSELVES, Cell

from tests.ours import our_scenarios
from tests.reporting.checked import SCENARIOS as ONE
from tests.reporting.checked import check_quickly, clausewise, few_states

MATRIX = """
matrix:
  actors: {{the owner: olga, an agent: {agent}}}
  targets: {{an agent: ben}}
  themselves: true
  requests: {{{action}: {{password_meets_policy: true}}}}
  states:
    - id: ordinary
      says: As the office is.
      account: {account}
    - id: {second}
      says: On a plan that the article does not list.
      account: office
      with: {{plan: other}}
"""
GOOD = {"agent": "ben", "action": "set_password", "account": "office", "second": "unlisted"}


def declared(folder: Path, **changed: str) -> Path:
    text = ONE.format(title="Ben tries olga", clauses="C11, C21")
    (folder / "a.yaml").write_text(text + MATRIX.format(**{**GOOD, **changed}))
    return folder


@pytest.fixture(scope="module")
def cells() -> dict[tuple[str, str, str, str], Cell]:
    """Return the project's own matrix by state, action, actor and target."""
    rulebook = load_policy(Path(POLICY), POLICY)
    loaded = our_scenarios()
    with few_states():
        cells = check_up(rulebook, [], rulebook.defaults, matrix=loaded.matrix).matrix
    return {(c.case.state, c.case.request.action, c.case.actor, c.case.target): c for c in cells}


@pytest.mark.parametrize(
    ("state", "action", "actor", "target", "verdict"),
    [
        # C09, C19: an admin may send an end user a reset e-mail; C11, C21: nobody else may.
        ("ordinary", "send_reset_email", "an admin", "an end user", "permitted"),
        ("ordinary", "send_reset_email", "an agent", "an end user", "forbidden"),
        # C06, C22, C43: not while single sign-on is in use for the audience.
        (
            "single_sign_on_for_end_users",
            "send_reset_email",
            "an admin",
            "an end user",
            "forbidden",
        ),
        ("single_sign_on_for_end_users", "send_reset_email", "an admin", "an agent", "permitted"),
        # C12, C74: by hand only where the owner lets admins do so.
        ("ordinary", "set_password", "an admin", "an end user", "forbidden"),
        ("admins_may_set_passwords", "set_password", "an admin", "an end user", "permitted"),
        # C66: the setting is the owner's alone.
        ("ordinary", "enable_setting", "the account owner", "", "permitted"),
        ("ordinary", "enable_setting", "an admin", "", "forbidden"),
        # C44-C46: all that the notice needs is there.
        ("cannot_be_reached", "handle_request", THE_SYSTEM, "an end user", "permitted"),
        ("ordinary", "handle_request", THE_SYSTEM, "an end user", "not_covered"),
        # C02, C03: a plan that is not listed.
        ("plan_not_listed", "send_reset_email", "an admin", "an end user", "not_covered"),
        # How anybody signs in is unknown, and single sign-on would forbid it.
        ("sign_on_not_known", "send_reset_email", "an admin", "an end user", "undetermined"),
    ],
)
def test_the_matrix_says_what_the_article_says(
    cells: dict[tuple[str, str, str, str], Cell],
    state: str,
    action: str,
    actor: str,
    target: str,
    verdict: str,
) -> None:
    assert cells[state, action, actor, target].decision.verdict is Verdict(verdict)


def test_every_engine_decides_every_cell_alike(
    cells: dict[tuple[str, str, str, str], Cell],
) -> None:
    assert len(cells) > 1_000
    assert [cell for cell in cells.values() if cell.disagreements] == []


def test_who_acts_on_whom(tmp_path: Path, rulebook: Rulebook) -> None:
    """The system acts alone, what is on nobody has no target, what is on oneself one row."""
    matrix = load_scenarios(declared(tmp_path), "mine", rulebook).matrix
    asked = {(c.request.action, c.actor, c.target) for c in matrix if c.state == "ordinary"}
    assert ("handle_request", THE_SYSTEM, "an agent") in asked
    assert ("enable_setting", "the owner", "") in asked
    assert ("use_link", "an agent", THEMSELVES) in asked
    assert ("send_reset_email", "the owner", THEMSELVES) in asked
    assert {target for action, _, target in asked if action == "handle_request"} == {"an agent"}


@pytest.mark.parametrize(
    ("changed", "code", "count"),
    [
        ({"agent": "nobody"}, "unknown-user", 1),
        ({"action": "set_passwort"}, "unknown-action", 1),
        ({"account": "offices"}, "unknown-account", 1),
        ({"second": "ordinary"}, "duplicate-id", 1),
    ],
)
def test_each_mistake_is_said_once_where_it_stands(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    changed: dict[str, str],
    code: str,
    count: int,
) -> None:
    """A user who is missing is missing in every cell, and yet that is one mistake."""
    folder = declared(tmp_path, **changed)
    out = tmp_path / "out"
    assert clausewise("check", "--scenarios", str(folder), "-o", str(out)) == 2
    said = [line for line in capsys.readouterr().err.splitlines() if f": {code}: " in line]
    assert len(said) == count
    assert all(re.match(r".*a\.yaml:\d+:\d+: ", line) for line in said)
    assert not out.exists()


def test_a_second_matrix_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    declared(tmp_path)
    (tmp_path / "b.yaml").write_text(MATRIX.format(**GOOD))
    assert clausewise("check", "--scenarios", str(tmp_path), "-o", str(tmp_path / "out")) == 2
    assert "the matrix is declared twice" in capsys.readouterr().err


def test_a_matrix_beyond_reading_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    declared(tmp_path)
    states = "".join(
        f"    - {{id: s{number}, says: one, account: office}}\n" for number in range(400)
    )
    text = (tmp_path / "a.yaml").read_text()
    (tmp_path / "a.yaml").write_text(text + states)
    assert clausewise("check", "--scenarios", str(tmp_path), "-o", str(tmp_path / "out")) == 2
    assert "too-large" in capsys.readouterr().err


def test_an_engine_that_differs_on_a_cell_makes_the_check_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clausewise.engines.agreement import Disagreement
    from clausewise.scenarios import matrix

    wrong = Disagreement(action="x", engine="masks", part="verdict", judged="a", found="b")
    monkeypatch.setattr(matrix, "disagreements", lambda *_: (wrong,))
    folder, out = declared(tmp_path), tmp_path / "out"
    assert check_quickly("--scenarios", str(folder), "-o", str(out)) == 1
    data = json.loads((out / "results.json").read_text())
    assert any("of the matrix" in fault["says"] for fault in data["faults"])
    assert "engine-differs" in (out / "findings.sarif").read_text()
    assert 'type="engine-differs"' in (out / "junit.xml").read_text()
    assert (
        "matrix:ordinary"
        in json.loads((out / "statement.json").read_text())["predicate"]["failedTests"]
    )


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_policy(Path(POLICY), POLICY)
