"""What an audit finds stands in the report of a check, in every form that somebody acts on."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from clausewise.audit import proved
from clausewise.audit.audit import Audit, audit
from clausewise.audit.desk import Desk
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.question import Prover

from tests.audit.shed import FILES, build, clausewise
from tests.sarif.schema import mistakes

OVERLAP = "unacknowledged-overlap:shed.owner/shed.admins/repaint"
DEAD = "dead-rule:shed.stripes"
# Nothing brings about what the dead rule would.
WARNED = (OVERLAP, "unreached-effect:paint.colour=blue")

FAULTS = """
  - id: shed.owner
    says: The owner leaves the shed as it is.
    clauses: [C03]
    action: repaint
    when: {actor.is_owner: true}
    then: forbid
    because: the owner likes it so

  - id: shed.stripes
    says: A guest paints it blue, if guests could.
    clauses: [C02]
    action: repaint
    when: {actor.role: end_user}
    then: effect
    effect: {paint.colour: blue}
"""
"""A rule that forbids what another permits, without a word, and one that never has a part."""


@pytest.fixture
def shed(tmp_path: Path) -> Path:
    """The shed with two rules that are not in order."""
    build(tmp_path)
    (tmp_path / "rules/shed.yaml").write_text(FILES["shed.yaml"] + FAULTS)
    return tmp_path


def checked(shed: Path, *more: str, output: str = "out") -> Path:
    """Check the shed, of which every scenario comes out as expected, and return the report."""
    folders = ("--policy", str(shed / "rules"), "--scenarios", str(shed / "scenarios"))
    assert clausewise("check", *folders, "-o", str(shed / output), *more) == 0
    return shed / output


def rows(report: Path) -> dict[str, dict[str, Any]]:
    tables = json.loads((report / "results.json").read_text())["tables"]
    return {row["id"]: row for row in tables["audit"]}


def marked(log: Any) -> dict[str, set[tuple[str, str, int]]]:
    """Return code, file and line of what a SARIF log marks, by level."""
    assert mistakes(log) == []
    found: dict[str, set[tuple[str, str, int]]] = {}
    for each in log["runs"][0]["results"]:
        at = each["locations"][0]["physicalLocation"]
        place = (at["artifactLocation"]["uri"], at["region"]["startLine"])
        found.setdefault(each["level"], set()).add((each["ruleId"], *place))
    return found


def sarif(report: Path) -> dict[str, set[tuple[str, str, int]]]:
    return marked(json.loads((report / "findings.sarif").read_text()))


def waivers(shed: Path, id: str, expires: str, reason: str = "both are meant") -> str:
    entry = {"finding": id, "reason": reason, "owner": "Ada", "expires": expires}
    path = shed / "waivers.yaml"
    path.write_text(json.dumps({"waivers": [entry]}))
    return str(path)


def gaps(report: Path) -> dict[str, list[str]]:
    found = json.loads((report / "results.json").read_text())["gaps"]
    return {gap["says"]: gap["names"] for gap in found if gap["table"] == "audit"}


def test_each_finding_has_place_explanation_witness_and_remedy(shed: Path) -> None:
    found = rows(checked(shed))
    line = (FILES["shed.yaml"] + FAULTS).splitlines().index("  - id: shed.owner") + 1
    row = found[OVERLAP]
    assert row["file"].endswith("rules/shed.yaml")
    assert (row["line"], row["level"], row["standing"]) == (line, "warning", "open")
    assert "`shed.owner` forbids repaint where `shed.admins` permits it" in row["says"]
    assert "overrides: [shed.admins]" in row["help"]
    # Only an admin who owns the shed meets both rules; the forbid wins.
    assert row["example"] == {"actor.is_owner": True, "actor.role": "admin"}
    assert (row["verdict"], row["rules"]) == ("forbidden", ["shed.owner"])
    assert (row["states"], row["of"], row["share"]) == ("1", "6", "16.6 %")
    assert found[DEAD]["level"] == "error"


def test_it_bears_on_no_verdict_but_stands_among_what_that_does_not_cover(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = checked(shed)
    said = capsys.readouterr().out
    assert said.startswith("COMPLIANT")
    assert f"error: {DEAD.partition(':')[0]}: " in said
    assert gaps(report) == {
        "the audit found 1 error": [DEAD],
        "the audit found 2 warnings": [*WARNED],
    }


def test_what_the_command_marks_as_sarif_the_report_marks_too(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = sarif(checked(shed))
    capsys.readouterr()
    # It ends with 1, for the dead rule.
    assert clausewise("audit", "--policy", str(shed / "rules"), "--format", "sarif") == 1
    command = marked(json.loads(capsys.readouterr().out))
    codes = {each.partition(":")[0] for each in WARNED}
    assert {code for code, _, _ in command["warning"]} == codes
    assert report["warning"] == command["warning"]
    assert report["error"] == command["error"]
    assert report["note"] >= command["note"]


def test_the_page_leads_to_each_finding_and_shows_what_is_to_be_done(shed: Path) -> None:
    page = (checked(shed) / "report.html").read_text()
    wanted = {unquote(found) for found in re.findall(r'href="#(finding-[^"]+)"', page)}
    anchors = re.findall(r'id="(finding-[^"]+)"', page)
    assert wanted <= set(anchors)
    assert {f"finding-{each}" for each in (*WARNED, DEAD)} <= wanted
    part = page[page.index(f'id="finding-{OVERLAP}"') :]
    assert "To mend it: if that is meant, add" in part


def test_the_summary_names_what_is_to_be_mended_and_counts_the_notes(shed: Path) -> None:
    text = (checked(shed) / "summary.md").read_text()
    notes = sum(row["level"] == "note" for row in rows(shed / "out").values())
    assert f"## What the audit found: 3 things to mend, {notes} note" in text
    assert "**error** the rule `shed.stripes` has a part in no outcome" in text.replace("\\", "")


class TestWaivers:
    def test_what_is_waived_is_marked_nowhere_and_says_by_whom(
        self, shed: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")  # in September 2026
        file = waivers(shed, OVERLAP, "2026-12-31", "<b>both</b> are meant")
        report = checked(shed, "--waivers", file)
        row = rows(report)[OVERLAP]
        assert row["standing"] == "waived"
        assert row["waiver"] == "until 2026-12-31 by Ada: <b>both</b> are meant"
        assert (
            "unacknowledged-overlap"
            not in (report / "findings.sarif").read_text().split('"results"')[1]
        )
        assert OVERLAP not in str(gaps(report))
        page = (report / "report.html").read_text()
        assert "Waived until 2026-12-31 by Ada: &lt;b&gt;both&lt;/b&gt; are meant" in page
        # The file was read, so the report says by its digest which one.
        assert file in json.loads((report / "results.json").read_text())["sources"]
        assert clausewise("verify", str(report)) == 0

    def test_a_waiver_that_has_ended_is_an_error_of_its_own(
        self, shed: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")  # in January 2027
        report = checked(shed, "--waivers", waivers(shed, OVERLAP, "2026-12-31"))
        found = rows(report)
        assert found[OVERLAP]["standing"] == "open"
        assert found[f"expired-waiver:{OVERLAP}"]["level"] == "error"
        assert {code for code, _, _ in sarif(report)["error"]} == {"dead-rule", "expired-waiver"}

    def test_a_wrong_file_is_said_before_anything_is_run(
        self, shed: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        file = waivers(shed, OVERLAP, "soon")
        folders = ("--policy", str(shed / "rules"), "--scenarios", str(shed / "scenarios"))
        output = shed / "out"
        assert clausewise("check", *folders, "-o", str(output), "--waivers", file) == 2
        assert "waivers.yaml:1:" in capsys.readouterr().err
        assert not output.exists()


class TestFailOn:
    """What ends a check with 1, whose report says the same with and without."""

    def ends(self, shed: Path, *more: str) -> int:
        folders = ("--policy", str(shed / "rules"), "--scenarios", str(shed / "scenarios"))
        return clausewise("check", *folders, "-o", str(shed / "out"), *more)

    def test_an_error_or_a_code_that_is_named(
        self, shed: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert self.ends(shed) == 0
        same = (shed / "out/results.json").read_bytes()
        assert self.ends(shed, "--fail-on", "error") == 1
        assert "--fail-on error names 1 of the audit's findings" in capsys.readouterr().out
        assert (shed / "out/results.json").read_bytes() == same
        assert self.ends(shed, "--fail-on", "unreached-effect,silence") == 1
        assert self.ends(shed, "--fail-on", "redundant-rule") == 0

    def test_not_what_is_waived_or_known(self, shed: Path) -> None:
        waived = ("--waivers", waivers(shed, DEAD, "2999-12-31"))
        assert self.ends(shed, "--fail-on", "error", *waived) == 0
        known = ("--baseline", str(checked(shed, output="first")))
        assert self.ends(shed, "--fail-on", "error,warning", *known) == 0

    def test_a_name_of_nothing_is_said_before_anything_is_run(
        self, shed: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert self.ends(shed, "--fail-on", "errors") == 2
        assert "unknown-code" in capsys.readouterr().err
        assert not (shed / "out").exists()


class TestBaseline:
    def test_what_an_earlier_report_has_is_known_and_marked_nowhere(self, shed: Path) -> None:
        first = checked(shed)
        second = checked(shed, "--baseline", str(first), output="second")
        assert {row["standing"] for row in rows(second).values()} == {"known"}
        assert not {"error", "warning"} & sarif(second).keys()
        assert gaps(second) == {}
        assert json.loads((second / "results.json").read_text())["tables"]["changes"] == []
        # It stays known after that.
        third = checked(shed, "--baseline", str(second), output="third")
        assert rows(third)[DEAD]["standing"] == "known"

    def test_what_is_new_is_open_and_a_change_and_so_is_what_is_gone(self, shed: Path) -> None:
        with_both = (shed / "rules/shed.yaml").read_text()
        (shed / "rules/shed.yaml").write_text(with_both.partition("\n  - id: shed.stripes")[0])
        first = checked(shed)
        assert DEAD not in rows(first)
        (shed / "rules/shed.yaml").write_text(with_both)
        second = checked(shed, "--baseline", str(first), output="second")
        assert rows(second)[DEAD]["standing"] == "open"
        assert rows(second)[OVERLAP]["standing"] == "known"
        assert ("new", DEAD) in changes(second)
        assert {code for code, _, _ in sarif(second)["error"]} == {"dead-rule"}
        third = checked(shed, "--baseline", str(second), output="third")
        assert changes(third) == []
        (shed / "rules/shed.yaml").write_text(with_both.partition("\n  - id: shed.stripes")[0])
        last = checked(shed, "--baseline", str(third), output="last")
        assert ("gone", DEAD) in changes(last)


def changes(report: Path) -> list[tuple[str, str]]:
    found = json.loads((report / "results.json").read_text())["tables"]["changes"]
    return [(row["change"], row["id"]) for row in found if row["table"] == "audit"]


def test_what_was_not_answered_marks_no_line_and_is_said_once(
    shed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As where neither z3 nor dd is installed, and there are too many states to look at each."""

    def blind(desk: Desk) -> Audit:
        return audit(Desk(desk.book, desk.choice, Prover((SweepAnswerer(most=1),))))

    monkeypatch.setattr(proved, "audit", blind)
    report = checked(shed)
    undecided = [id for id, row in rows(report).items() if row["code"] == "audit-undecided"]
    assert len(undecided) > 1
    assert "audit-undecided" not in (report / "findings.sarif").read_text()
    said = f"{len(undecided)} questions of the audit could not be answered"
    assert gaps(report) == {said: undecided}
    assert f"{len(undecided)} questions need clausewise[proof]" in capsys.readouterr().out
