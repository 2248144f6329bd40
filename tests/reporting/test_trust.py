"""A report proves itself: one form, one digest, and every file of it can be made anew."""

import json
from hashlib import sha256
from pathlib import Path
from shutil import copytree

import pytest
import rfc8785
from clausewise.language.wording import fingerprint

from tests.reporting.checked import check, clausewise


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    assert check(folder, "out") == 0
    return folder / "out"


@pytest.fixture
def report(made: Path, tmp_path: Path) -> Path:
    return copytree(made, tmp_path / "report")


def altered(report: Path, name: str, old: str, new: str) -> None:
    text = (report / name).read_text()
    assert old in text
    (report / name).write_text(text.replace(old, new, 1))


def test_the_results_are_canonical_and_name_every_input_by_digest(made: Path) -> None:
    results = (made / "results.json").read_bytes()
    data = json.loads(results)
    assert rfc8785.dumps(data) == results
    rules = data["sources"]["rules/password-reset/reset-email.yaml"]
    assert rules == sha256(Path("rules/password-reset/reset-email.yaml").read_bytes()).hexdigest()
    assert data["versions"]["durable_rules"] == "2.0.28"


def test_two_checks_of_the_same_input_give_the_same_bytes(made: Path) -> None:
    # The same folder of scenarios, whose name is part of what is reported.
    assert check(made.parent, "again") == 0
    first = {p.relative_to(made): p.read_bytes() for p in made.rglob("*") if p.is_file()}
    again = made.parent / "again"
    second = {p.relative_to(again): p.read_bytes() for p in again.rglob("*") if p.is_file()}
    assert first == second


def test_a_report_as_written_is_said_to_be(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert clausewise("verify", str(report)) == 0
    digest = sha256((report / "results.json").read_bytes()).hexdigest()
    said = capsys.readouterr().out
    assert "AS WRITTEN" in said
    assert digest in said
    assert f"SHA-256 of results.json: <code>{digest}</code>" in (report / "report.html").read_text()


@pytest.mark.parametrize(
    ("name", "old", "new", "where"),
    [
        ("report.html", "Ben tries olga", "Ada tries olga", "agent-cannot-send"),
        ("summary.md", "Compliant", "Not compliant", "line 1"),
        ("csv/scenarios.csv", "passed", "failed", "line 2"),
    ],
)
def test_what_was_altered_is_said_with_its_place(
    report: Path, capsys: pytest.CaptureFixture[str], name: str, old: str, new: str, where: str
) -> None:
    altered(report, name, old, new)
    assert clausewise("verify", str(report)) == 1
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith(f"altered: {name}")
    assert where in line


def test_results_altered_differ_from_the_page_and_from_the_digest_noted(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    digest = sha256((report / "results.json").read_bytes()).hexdigest()
    altered(report, "results.json", '"compliant":true', '"compliant":false')
    assert clausewise("verify", str(report), "--digest", digest) == 1
    said = capsys.readouterr().out
    assert "not the one expected" in said
    assert "altered: report.html" in said
    assert "the verdict says not compliant, with 0 faults listed" in said


def test_results_that_contradict_themselves_are_found_without_the_page(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (report / "report.html").unlink()
    altered(report, "results.json", '"passed":1', '"passed":9')
    assert clausewise("verify", str(report)) == 1
    assert "counts.scenarios" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "{}",
        '{"schema": "clausewise.results/4"}',
        '{"schema": "clausewise.results/99"}',
        "[" * 100_000,
        '{"baseline":null,"schema":"clausewise.results/4","tables":{"clauses":[1]}}',
    ],
)
def test_what_is_no_report_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (tmp_path / "results.json").write_text(text)
    for command in (["verify"], ["report", "--for", "qa"]):
        assert clausewise(*command, str(tmp_path)) == 2
        assert "results.json: not-a-report" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["results.json"]


def test_a_table_with_a_wrong_cell_is_refused(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    altered(report, "results.json", '"article_line":1,', '"article_line":"<script>",')
    assert clausewise("verify", str(report)) == 2
    assert "clauses[0].article_line" in capsys.readouterr().err


def test_a_report_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert clausewise("verify", str(tmp_path / "none")) == 2
    assert "unreadable" in capsys.readouterr().err


def test_a_report_of_another_release_is_not_accused(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another release may word a page otherwise; what it cannot explain is still an alteration."""
    for module in ("clausewise.reporting.verify", "clausewise.cli.verify"):
        monkeypatch.setattr(f"{module}.__version__", "99.0")
    assert clausewise("verify", str(report)) == 0
    reason = "this is 99.0: what differs may come from that"
    assert reason in capsys.readouterr().out
    altered(report, "report.html", "Ben tries olga", "Ada tries olga")
    assert clausewise("verify", str(report)) == 1
    said = capsys.readouterr().out
    assert said.startswith("differs: report.html")
    assert "\nDIFFERENT\n" in said
    assert reason in said
    altered(report, "results.json", '"passed":1', '"passed":9')
    assert clausewise("verify", str(report)) == 1
    assert "\nALTERED\n" in capsys.readouterr().out


class TestForOneReader:
    def test_a_page_for_a_reader_is_verified_too(
        self, report: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert clausewise("report", str(report), "--for", "qa") == 0
        other = str(report / "report-of-may.html")
        assert clausewise("report", str(report), "--for", "security", "-o", other) == 0
        (report / "report-notes.html").write_text("<p>notes of somebody else</p>")
        capsys.readouterr()
        assert clausewise("verify", str(report), "--format", "json") == 0
        checked = json.loads(capsys.readouterr().out)["checked"]
        assert {"report-qa.html", "report-of-may.html"} <= set(checked)
        assert "report-notes.html" not in checked
        for name in ("report-qa.html", "report-of-may.html"):
            altered(report, name, "Ben tries olga", "Ada tries olga")
        assert clausewise("verify", str(report)) == 1
        said = capsys.readouterr().out
        assert "altered: report-qa.html" in said
        assert "altered: report-of-may.html" in said

    def test_a_page_for_a_reader_that_a_later_check_left_behind_is_found(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert check(tmp_path, "out") == 0
        assert clausewise("report", str(tmp_path / "out"), "--for", "qa") == 0
        assert check(tmp_path, "out", title="Ben tries olga again") == 0
        capsys.readouterr()
        assert clausewise("verify", str(tmp_path / "out")) == 1
        assert "altered: report-qa.html" in capsys.readouterr().out

    def test_each_reader_meets_first_what_they_need(self, report: Path) -> None:
        first = {"qa": "untested", "security": "rules", "product": "matrix"}
        for reader, part in first.items():
            assert clausewise("report", str(report), "--for", reader) == 0
            page = (report / f"report-{reader}.html").read_text()
            usual = (report / "report.html").read_text()
            main = page[page.index("<main") :]
            assert main.index(f'<section id="{part}"') == main.index("<section id=")
            assert page.count("<section id=") == usual.count("<section id=")

    def test_a_file_of_somebody_else_is_left_alone(
        self, report: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        mine = report / "mine.html"
        mine.write_text("mine")
        assert clausewise("report", str(report), "--for", "qa", "-o", str(mine)) == 2
        assert "unwritable" in capsys.readouterr().err
        assert mine.read_text() == "mine"


class TestSinceAnEarlierRun:
    def test_nothing_changed(self, made: Path) -> None:
        assert check(made.parent, "same", "--baseline", str(made)) == 0
        data = json.loads((made.parent / "same/results.json").read_text())
        assert data["tables"]["changes"] == []
        assert (
            data["baseline"]["digest"] == sha256((made / "results.json").read_bytes()).hexdigest()
        )
        page = (made.parent / "same/report.html").read_text()
        assert "nothing: every result and every outcome is as it was" in page

    def test_a_scenario_that_fails_now_has_regressed_and_is_fixed_later(
        self, tmp_path: Path
    ) -> None:
        assert check(tmp_path, "one") == 0
        assert check(tmp_path, "two", "--baseline", str(tmp_path / "one"), clauses="C11") == 1
        found = json.loads((tmp_path / "two/results.json").read_text())["tables"]["changes"]
        changes = {(row["table"], row["id"]): row["change"] for row in found}
        assert changes["scenarios", "agent-cannot-send"] == "regressed"
        assert check(tmp_path, "three", "--baseline", str(tmp_path / "two")) == 0
        last = json.loads((tmp_path / "three/results.json").read_text())
        changes = {(row["table"], row["id"]): row["change"] for row in last["tables"]["changes"]}
        assert changes["scenarios", "agent-cannot-send"] == "fixed"
        assert [run["compliant"] for run in last["history"]] == [True, False]

    def test_another_outcome_under_the_same_expectation_is_a_change(
        self, made: Path, tmp_path: Path
    ) -> None:
        data = json.loads((made / "results.json").read_text())
        data["tables"]["steps"][0]["clauses"] = ["C11"]
        (tmp_path / "results.json").write_bytes(rfc8785.dumps(data))
        assert check(made.parent, "other", "--baseline", str(tmp_path)) == 0
        found = json.loads((made.parent / "other/results.json").read_text())["tables"]["changes"]
        assert [(row["id"], row["change"]) for row in found] == [
            ("agent-cannot-send/1", "changed_outcome")
        ]

    def test_a_baseline_that_is_none_writes_nothing(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "old.json").write_text("{}")
        assert check(tmp_path, "out", "--baseline", str(tmp_path / "old.json")) == 2
        assert "not-a-report" in capsys.readouterr().err
        assert not (tmp_path / "out").exists()


def test_a_sentence_of_the_article_that_was_altered_is_found(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page may hold the article's sentences; the record holds only their fingerprints."""
    page = (report / "report.html").read_text()
    anchor = '<li id="clause-C05"'
    start = page.index("</p>", page.index(anchor)) + len("</p>\n")
    sentence = "This was never said"
    quote = f'<blockquote><q cite="#clause-C05">{sentence}</q></blockquote>\n'
    (report / "report.html").write_text(page[:start] + quote + page[start:])
    assert clausewise("verify", str(report)) == 1
    said = capsys.readouterr().out
    assert "clause-C05: the sentence of the article is not the one" in said
    assert fingerprint(sentence) not in (report / "results.json").read_text()
