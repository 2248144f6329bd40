"""Every export of a passing and of a failing check, read by what will read it."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from clausewise.cli.export import FORMS
from clausewise.reporting.exports import ALWAYS, WITH_EXTRA
from clausewise.reporting.markdown import to_markdown
from clausewise.reporting.read import report_from

from tests.reporting.checked import check, check_quickly, clausewise
from tests.sarif.schema import mistakes

# Markup, the end of a CDATA section, a formula, and more text than a cell or a comment holds.
HOSTILE = '"=cmd|A1 ]]> <script>x</script> |a| ' + "y" * 40_000 + '"'
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module")
def passing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("passing")
    assert check(folder, "out") == 0
    return folder / "out"


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the report on a scenario whose author forgot C21 and gave it a hostile title."""
    folder = tmp_path_factory.mktemp("failing")
    assert check(folder, "before", title=HOSTILE) == 0
    before = str(folder / "before")
    assert check(folder, "out", "--baseline", before, clauses="C11", title=HOSTILE) == 1
    return folder / "out"


def test_the_command_knows_every_writer() -> None:
    assert set(FORMS) == {*ALWAYS, *WITH_EXTRA}


@pytest.mark.parametrize("form", sorted(ALWAYS))
def test_an_export_made_anew_is_what_the_check_wrote(
    failing: Path, tmp_path: Path, form: str
) -> None:
    assert clausewise("export", str(failing), "--as", form, "-o", str(tmp_path)) == 0
    made = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert len(made) > 1
    assert made == {name: (failing / name).read_bytes() for name in made}


@pytest.mark.parametrize("form", FORMS)
def test_characters_that_no_file_can_hold_are_shown_by_number(
    passing: Path, tmp_path: Path, form: str
) -> None:
    """Whoever wrote results.json may have put anything there: XML forbids some, UTF-8 others."""
    text = (passing / "results.json").read_text()
    odd = text.replace("Ben tries olga", "Ben \\u0001 tries \\ud800 olga \\u202e")
    assert odd != text
    (tmp_path / "results.json").write_text(odd)
    assert clausewise("export", str(tmp_path), "--as", form) == 0
    made = [p for p in tmp_path.rglob("*") if p.is_file() and p.name != "results.json"]
    assert made
    for path in made:
        if path.suffix == ".xml":
            ElementTree.parse(path)
        if path.suffix in (".xml", ".csv", ".md", ".sarif"):
            assert not {"\x01", "\u202e"} & set(path.read_text(encoding="utf-8"))


def test_a_file_of_somebody_else_is_not_overwritten(
    passing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "junit.xml").write_text("mine")
    assert clausewise("export", str(passing), "--as", "junit", "-o", str(tmp_path)) == 2
    assert "unwritable" in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["junit.xml"]


class TestJUnit:
    def test_what_passed_is_green_with_its_clauses_and_rules(self, passing: Path) -> None:
        """An agent may not reset the owner's password: C11, C21."""
        case = self._case(passing)
        assert list(case.iter("failure")) == []
        clauses = {
            each.get("value") for each in case.iter("property") if each.get("name") == "clause"
        }
        assert {"C11", "C21"} <= clauses
        rules = [each for each in case.iter("property") if each.get("name") == "decided_by"]
        assert rules

    def test_what_failed_says_expected_and_found(self, failing: Path) -> None:
        failure = next(self._case(failing).iter("failure"))
        assert "C21" in (failure.text or "")
        assert "rules/password-reset/reset-email.yaml:" in (failure.text or "")

    def test_the_counts_add_up(self, failing: Path) -> None:
        top = ElementTree.parse(failing / "junit.xml").getroot()
        cases = list(top.iter("testcase"))
        assert int(top.get("tests", "0")) == len(cases)
        assert int(top.get("failures", "0")) == len(list(top.iter("failure")))
        assert int(top.get("failures", "0")) + int(top.get("errors", "0")) >= 1
        assert not list(top.iter("skipped"))

    def _case(self, report: Path) -> ElementTree.Element:
        top = ElementTree.parse(report / "junit.xml").getroot()
        (found,) = [
            case
            for case in top.iter("testcase")
            if any(each.get("value") == "agent-cannot-send" for each in case.iter("property"))
            or "agent-cannot-send" in case.get("name", "")
        ]
        return found


class TestSarif:
    @pytest.mark.parametrize("which", ["passing", "failing"])
    def test_the_log_is_what_the_schema_allows(
        self, request: pytest.FixtureRequest, which: str
    ) -> None:
        assert mistakes(self._log(request.getfixturevalue(which))) == []

    def test_a_failure_stands_at_the_rule_with_scenario_and_clause_beside_it(
        self, failing: Path
    ) -> None:
        (found,) = self._errors(failing)
        at = found["locations"][0]["physicalLocation"]
        assert at["artifactLocation"]["uri"] == "rules/password-reset/reset-email.yaml"
        line = at["region"]["startLine"]
        written = Path(at["artifactLocation"]["uri"]).read_text().splitlines()
        assert "id: reset-email." in written[line - 1]
        beside = [
            each["physicalLocation"]["artifactLocation"]["uri"]
            for each in found["relatedLocations"]
        ]
        assert any(uri.endswith("/a.yaml") for uri in beside)
        assert "rules/password-reset/clauses.yaml" in beside

    def test_a_fingerprint_stays_when_lines_move(self, tmp_path: Path) -> None:
        assert check(tmp_path, "one", clauses="C11") == 1
        first = [each["partialFingerprints"] for each in self._errors(tmp_path / "one")]
        text = (tmp_path / "mine/a.yaml").read_text()
        (tmp_path / "mine/a.yaml").write_text("# one line more\n\n" + text)
        scenarios = str(tmp_path / "mine")
        check_quickly("--scenarios", scenarios, "-o", str(tmp_path / "two"))
        second = [each["partialFingerprints"] for each in self._errors(tmp_path / "two")]
        assert first == second
        assert first

    def test_a_passing_check_has_no_error(self, passing: Path) -> None:
        assert self._errors(passing) == []
        assert {each["level"] for each in self._log(passing)["runs"][0]["results"]} == {"note"}

    def _log(self, report: Path) -> Any:
        return json.loads((report / "findings.sarif").read_text())

    def _errors(self, report: Path) -> list[Any]:
        results = self._log(report)["runs"][0]["results"]
        return [each for each in results if each["level"] == "error"]


class TestWorkbook:
    def test_text_is_text_and_no_cell_is_a_formula(self, failing: Path) -> None:
        with ZipFile(failing / "workbook.xlsx") as book:
            parts = {name: book.read(name) for name in book.namelist()}
        sheets = [name for name in parts if name.startswith("xl/worksheets/sheet")]
        assert len(sheets) > 10
        for name in sheets:
            root = ElementTree.fromstring(parts[name])
            assert list(root.iter(f"{MAIN}f")) == []
        assert b"=cmd|A1 ]]&gt;" in parts["xl/sharedStrings.xml"]

    def test_headers_are_frozen_and_filtered(self, passing: Path) -> None:
        with ZipFile(passing / "workbook.xlsx") as book:
            tables = [n for n in book.namelist() if n.startswith("xl/worksheets/sheet")]
            texts = [book.read(name).decode() for name in tables]
        assert sum("<pane" in text for text in texts) >= 10
        assert sum("<autoFilter" in text for text in texts) >= 10

    def test_an_altered_cell_is_found(
        self, passing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        report = _copied(passing, tmp_path)
        book = report / "workbook.xlsx"
        with ZipFile(book) as old:
            parts = {name: old.read(name) for name in old.namelist()}
        shared = parts["xl/sharedStrings.xml"]
        parts["xl/sharedStrings.xml"] = shared.replace(b"Ben tries olga", b"Ada tries olga")
        assert parts["xl/sharedStrings.xml"] != shared
        with ZipFile(book, "w") as new:
            for name, content in parts.items():
                new.writestr(name, content)
        assert clausewise("verify", str(report)) == 1
        assert "altered: workbook.xlsx" in capsys.readouterr().out

    def test_other_compression_is_no_alteration(self, passing: Path, tmp_path: Path) -> None:
        report = _copied(passing, tmp_path)
        with ZipFile(report / "workbook.xlsx") as old:
            parts = {name: old.read(name) for name in old.namelist()}
        with ZipFile(report / "workbook.xlsx", "w") as new:  # stored, not deflated
            for name, content in parts.items():
                new.writestr(name, content)
        assert clausewise("verify", str(report)) == 0

    @pytest.mark.parametrize("content", [b"", b"PK", b"not a zip file"])
    def test_what_is_no_workbook_is_said_to_be_none(
        self, passing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
    ) -> None:
        report = _copied(passing, tmp_path)
        (report / "workbook.xlsx").write_bytes(content)
        assert clausewise("verify", str(report)) == 1
        assert "is no workbook of ours" in capsys.readouterr().out


class TestParquet:
    def test_what_is_read_back_is_what_the_tables_say(self, failing: Path, tmp_path: Path) -> None:
        pq = pytest.importorskip("pyarrow.parquet")
        assert clausewise("export", str(failing), "--as", "parquet", "-o", str(tmp_path)) == 0
        data = json.loads((failing / "results.json").read_text())
        assert {p.stem for p in (tmp_path / "parquet").iterdir()} == set(data["tables"])
        steps = pq.read_table(tmp_path / "parquet/steps.parquet")
        (row,) = steps.to_pylist()
        (told,) = data["tables"]["steps"]
        assert row["verdict"] == told["verdict"] == "forbidden"
        assert row["clauses"] == told["clauses"]
        assert row["number"] == 1
        assert dict(row["facts"]).keys() == told["facts"].keys()
        assert [dict(each)["part"] for each in row["mismatches"]] == ["clauses"]
        assert steps.schema.field("verdict").metadata[b"means"].startswith(b"permitted, forbidden")

    def test_an_altered_table_is_found(
        self, passing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pa = pytest.importorskip("pyarrow")
        pq = pytest.importorskip("pyarrow.parquet")
        report = _copied(passing, tmp_path)
        assert clausewise("export", str(report), "--as", "parquet") == 0
        assert clausewise("verify", str(report)) == 0
        at = report / "parquet/steps.parquet"
        table = pq.read_table(at)
        place = table.column_names.index("verdict")
        field, column = table.schema.field(place), pa.array(["permitted"])
        written = BytesIO()
        pq.write_table(table.set_column(place, field, column), written)
        at.write_bytes(written.getvalue())
        capsys.readouterr()
        assert clausewise("verify", str(report)) == 1
        said = capsys.readouterr().out
        assert "altered: parquet/steps.parquet, table steps: its column `verdict`" in said

    def test_without_the_library_it_says_how_to_get_it(
        self,
        passing: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        import sys

        monkeypatch.delitem(sys.modules, "clausewise.reporting.parquet", raising=False)
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        assert clausewise("export", str(passing), "--as", "parquet", "-o", str(tmp_path)) == 2
        said = capsys.readouterr().err
        assert "parquet: missing-extra" in said
        assert "pip install 'clausewise[parquet]'" in said
        assert list(tmp_path.iterdir()) == []


class TestOscal:
    def test_trestle_reads_both_documents(self, failing: Path, tmp_path: Path) -> None:
        pytest.importorskip("trestle")
        from trestle.oscal.assessment_results import AssessmentResults
        from trestle.oscal.component import ComponentDefinition

        assert clausewise("export", str(failing), "--as", "oscal", "-o", str(tmp_path)) == 0
        results = AssessmentResults.oscal_read(tmp_path / "oscal/assessment-results.json")
        components = ComponentDefinition.oscal_read(tmp_path / "oscal/component-definition.json")
        assert results is not None
        assert components is not None

    def test_a_clause_is_satisfied_only_where_something_was_shown(
        self, failing: Path, tmp_path: Path
    ) -> None:
        """C21 is in doubt, C66 was never tried; neither is satisfied, and OSCAL says which."""
        pytest.importorskip("trestle")
        assert clausewise("export", str(failing), "--as", "oscal", "-o", str(tmp_path)) == 0
        data = json.loads((tmp_path / "oscal/assessment-results.json").read_text())
        findings = data["assessment-results"]["results"][0]["findings"]
        status = {each["target"]["target-id"]: each["target"]["status"] for each in findings}
        assert status["C21"]["state"] == "not-satisfied"
        assert status["C21"]["reason"] == "fail"
        assert status["C66"]["state"] == "not-satisfied"
        assert status["C66"]["reason"] == "other"
        assert "C01" not in status  # a heading is no control

    def test_two_exports_are_the_same(self, passing: Path, tmp_path: Path) -> None:
        pytest.importorskip("trestle")
        for name in ("one", "two"):
            folder = str(tmp_path / name)
            assert clausewise("export", str(passing), "--as", "oscal", "-o", folder) == 0
        for name in ("assessment-results", "component-definition"):
            at = f"oscal/{name}.json"
            assert (tmp_path / "one" / at).read_bytes() == (tmp_path / "two" / at).read_bytes()


class TestSummary:
    def test_it_fits_into_a_comment_and_is_no_markup(self, failing: Path) -> None:
        """A comment on GitHub holds 65,536 characters."""
        text = (failing / "summary.md").read_text()
        assert len(text) < 60_000
        assert "<script" not in text
        assert "Not compliant" in text
        assert "regressed" in text
        results = (failing / "results.json").read_bytes()
        assert to_markdown(report_from(results, "results.json"), "d" * 64).count("d" * 64) == 1


def _copied(report: Path, to: Path) -> Path:
    from shutil import copytree

    return copytree(report, to / "report")
