"""The files of a behaviour report: what is in them, and that no text becomes more than text."""

import io
import json
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from clausewise.population.summary import shared

from tests.behaviour.reports import SECOND, UNREACHABLE, reported
from tests.exports.folders import clausewise
from tests.population.populations import contents, population, user

EVIL = '=HYPERLINK("http://x.example")<img src=x onerror=alert(1)>|`'
FILES = ["behaviour.html", "behaviour.json", "behaviour.md", "behaviour.xlsx"]


def rows() -> list[dict[str, Any]]:
    return [
        {**user("c1"), "segment.team": "north"},
        {**user(EVIL, **UNREACHABLE), "segment.team": EVIL},
        {**user("c3", **UNREACHABLE, **SECOND), "segment.team": None},
    ]


def made(folder: Path, *options: str) -> Path:
    reported(folder, rows(), *options)
    return folder / "out"


def test_the_same_population_gives_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the folder is called and whenever it is made."""
    change = ("--what-if", "sso.end_users=in_use")
    (tmp_path / "1").mkdir()
    (tmp_path / "2").mkdir()
    first, second = made(tmp_path / "1", *change), made(tmp_path / "2", *change)
    assert list(contents(first)) == FILES
    assert contents(first) == contents(second)


def test_what_ids_and_segments_say_stays_text(tmp_path: Path) -> None:
    """No tag in the page, no formula in a cell, no table of their own in Markdown."""
    out = made(tmp_path)
    page = (out / "behaviour.html").read_text(encoding="utf-8")
    assert "&lt;img src=x" in page
    assert "<img" not in page
    assert "<script" not in page
    markdown = (out / "behaviour.md").read_text(encoding="utf-8")
    assert "<img" not in markdown
    assert all(line.count(" | ") == 6 for line in unhelped(markdown))
    with ZipFile(io.BytesIO((out / "behaviour.xlsx").read_bytes())) as book:
        sheets = [book.read(name).decode() for name in book.namelist() if "sheets/sheet" in name]
        assert "HYPERLINK" in book.read("xl/sharedStrings.xml").decode()
    assert sheets
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)


def unhelped(markdown: str) -> list[str]:
    section = markdown.split("## Users whom no documented path helps")[1].split("\n## ")[0]
    found = [line for line in section.splitlines() if line.startswith("| ")]
    assert len(found) == 3
    return [line.replace("\\|", "") for line in found]


def test_every_chart_says_in_words_what_it_shows(tmp_path: Path) -> None:
    """And each part that has one has a table beside it."""
    page = (made(tmp_path, "--what-if", "sso.end_users=in_use") / "behaviour.html").read_text()
    charts = re.findall(r"<svg class=\"bar wide\"[^>]*>", page)
    assert len(charts) > 10
    assert all(re.search(r'role="img" aria-label="[^"]*\d[^"]*"', chart) for chart in charts)
    for part in ("unhelped", "ways", "answers", "recovery", "readings", "what-ifs"):
        section = page.split(f'<section id="{part}"')[1].split("</section>")[0]
        assert "<svg" in section
        assert "<table" in section


def test_the_three_say_the_same(tmp_path: Path) -> None:
    """The sentence that the report begins with, and the digest of the data behind it."""
    out = made(tmp_path)
    sentence = "1 of 3 users (33.3 %) have no documented path to a new password."
    page = (out / "behaviour.html").read_text()
    markdown = (out / "behaviour.md").read_text()
    with ZipFile(out / "behaviour.xlsx") as book:
        cells = book.read("xl/sharedStrings.xml").decode()
    assert sentence in page
    assert sentence in markdown
    assert sentence in cells
    digest = re.findall(r"`([0-9a-f]{64})`", markdown)[-1]
    assert digest in page
    assert digest in cells


def test_counts_are_those_of_the_decisions(tmp_path: Path) -> None:
    """`clausewise population` counts the same verdicts."""
    reported(tmp_path, rows())
    decisions = tmp_path / "decisions"
    asked = ("--actions", "send_reset_email,set_password,use_link")
    assert clausewise("population", str(tmp_path / "in"), "-o", str(decisions), *asked) == 0
    summary = json.loads((decisions / "summary.json").read_bytes())
    report = json.loads((tmp_path / "out" / "behaviour.json").read_bytes())
    mine = {each["request"]: each["verdicts"] for each in report["requests"]}
    assert {each["request"]: each["verdicts"] for each in summary["requests"]} == {
        name: mine[name] for name in ("send_reset_email", "set_password", "use_link")
    }


def test_a_folder_of_somebody_elses_is_refused(tmp_path: Path, capfd: Any) -> None:
    """Nothing in it is changed, and nothing is written beside it."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "behaviour.md").write_text("my notes")
    source = population(tmp_path / "in", rows())
    assert clausewise("behaviour", str(source), "-o", str(out)) == 2
    assert "unwritable" in capfd.readouterr().err
    assert contents(out) == {"behaviour.md": b"my notes"}


def test_an_earlier_report_is_replaced(tmp_path: Path) -> None:
    """Where its behaviour.json stands beside it."""
    out = made(tmp_path)
    assert clausewise("behaviour", str(tmp_path / "in"), "-o", str(out)) == 0


def test_rows_that_were_not_decided_are_told(tmp_path: Path) -> None:
    """The command ends with 1, and the report counts them nowhere else."""
    broken = [*rows(), {**user("odd", target__state="asleep"), "segment.team": "north"}]
    found = reported(tmp_path, broken, ends=1)
    assert (found["users"], found["decided"], found["refused"]) == (4, 3, 1)
    assert "1 of 4 rows" in (tmp_path / "out" / "behaviour.md").read_text()


@pytest.mark.parametrize(
    ("part", "whole", "said"), [(0, 5, "0 %"), (5, 5, "100 %"), (1, 9999, "<0.1 %"), (0, 0, "0 %")]
)
def test_rounding_makes_nothing_of_nobody(part: int, whole: int, said: str) -> None:
    """One user is not zero per cent, and all but one are not all."""
    assert shared(part, whole) == said
