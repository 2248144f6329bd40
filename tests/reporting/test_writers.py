"""What is written into files: harmless to a spreadsheet, a browser and a reader's eye."""

from pathlib import Path

import pytest
from clausewise.errors import InputError
from clausewise.reporting.csv_files import in_a_cell
from clausewise.reporting.markdown import escaped
from clausewise.reporting.write import write_all


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_formula_in_a_cell_is_disarmed(text: str) -> None:
    """A spreadsheet would run it (CWE-1236)."""
    cell = in_a_cell(text)
    assert isinstance(cell, str)
    assert cell[:1] not in "=+-@\t\r"


def test_a_name_is_no_markup_in_markdown() -> None:
    """HTML, tables and links in a title stay text."""
    shown = escaped("<img src=x> | [a](b) `c`")
    assert "<img" not in shown
    assert "\\|" in shown
    assert "\\[a\\]" in shown


def test_all_files_are_written_or_none(tmp_path: Path) -> None:
    """One that cannot be written leaves the others as they were."""
    write_all(tmp_path, {"a.txt": b"old"})
    (tmp_path / "blocked").write_text("a file, not a folder")
    with pytest.raises(InputError) as error:
        write_all(tmp_path, {"a.txt": b"new", "blocked/b.txt": b"new"})
    assert error.value.problems[0].code == "unwritable"
    assert (tmp_path / "a.txt").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "blocked"]
