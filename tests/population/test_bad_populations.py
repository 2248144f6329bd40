"""Whatever is wrong with a population is said with its place, and nothing half is written."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.exports.folders import Json, clausewise
from tests.population.populations import decided, decisions, population, table, user


def refused(tmp_path: Path, capfd: Any, *options: str, ends: int = 2) -> str:
    """Decide the population in `in`; return what was complained of; nothing may be left."""
    arguments = [str(tmp_path / "in"), "-o", str(tmp_path / "out"), *options]
    assert clausewise("population", *arguments) == ends
    assert not (tmp_path / "out").exists()
    complaint: str = capfd.readouterr().err
    assert "help: " in complaint
    return complaint


@pytest.mark.parametrize("kept", [0, 3, 200, 4_000, -1])
def test_a_file_that_is_cut_off_is_named(tmp_path: Path, capfd: Any, kept: int) -> None:
    """Wherever it is cut."""
    people = [user(str(number)) for number in range(500)]
    file = population(tmp_path / "in", people) / "users.parquet"
    whole = file.read_bytes()
    file.write_bytes(whole[:kept])
    assert f"{file}: broken-parquet" in refused(tmp_path, capfd)


def test_a_file_whose_middle_is_damaged_is_named(tmp_path: Path, capfd: Any) -> None:
    """Its end, by which it looks whole, says nothing of that."""
    people = [user(f"{number * 7919:09}") for number in range(500)]
    file = population(tmp_path / "in", people, rows_at_once=500) / "users.parquet"
    content = bytearray(file.read_bytes())
    for at in range(60, 700, 3):
        content[at] ^= 0x5A
    file.write_bytes(content)
    assert f"{file}: broken-parquet" in refused(tmp_path, capfd)


def test_files_of_different_columns_are_named(tmp_path: Path, capfd: Any) -> None:
    """A column that is missing in one, and one that holds something else."""
    folder = population(tmp_path / "in", [user("a")])
    lacking: Json = user("b")
    del lacking["link.state"]
    pq.write_table(table([lacking]), folder / "users2.parquet")
    odd = pa.table({**{k: [v] for k, v in user("c").items()}, "target.role": pa.array([1])})
    pq.write_table(odd, folder / "users3.parquet")
    complaint = refused(tmp_path, capfd)
    assert "users2.parquet: mixed-columns: the column `link.state` is" in complaint
    assert "users3.parquet: mixed-columns: the column `target.role` is" in complaint


def test_a_column_that_is_needed_and_missing_is_named(tmp_path: Path, capfd: Any) -> None:
    """One that no rule on the actions tests may be missing."""
    lacking: Json = user("a")
    del lacking["link.state"], lacking["target.state"]
    population(tmp_path / "in", [lacking])
    complaint = refused(tmp_path, capfd)
    assert "missing-column: there is no column `target.state`" in complaint
    assert "link.state" not in complaint


def test_facts_of_the_account_are_missing_where_there_is_no_document(
    tmp_path: Path, capfd: Any
) -> None:
    """They are unknown only where somebody says so."""
    (population(tmp_path / "in", [user("a")]) / "account.yaml").unlink()
    complaint = refused(tmp_path, capfd)
    assert "missing-column: there is no column `account.plan`" in complaint
    assert "--account" in complaint


def test_a_column_of_a_wrong_type_is_named(tmp_path: Path, capfd: Any) -> None:
    """Words stand in a column of booleans."""
    folder = population(tmp_path / "in", [user("a")])
    columns = {k: [v] for k, v in user("a", target__is_owner="yes").items()}
    pq.write_table(pa.table(columns), folder / "users.parquet")
    assert "wrong-type: the column `target.is_owner` is of words" in refused(tmp_path, capfd)


def test_a_row_with_no_value_of_the_fact_is_not_decided_and_the_rest_is(
    tmp_path: Path, capfd: Any
) -> None:
    """One among many: told with its file, row and user; the run ends with 1."""
    people = [user(str(number)) for number in range(1_000)]
    people[700] = user("odd\x1b[31m", target__state="asleep")
    people[701] = {**user("x"), "user": None}
    found = decided(population(tmp_path / "in", people), tmp_path / "out", ends=1)
    assert (found["users"], found["decided"], found["refused"]) == (1_000, 998, 2)
    users = [row["user"] for row in decisions(tmp_path / "out")]
    assert users == [str(number) for number in range(1_000) if number not in (700, 701)]
    first, second = found["refused_rows"]
    assert (first["row"], first["column"], first["value"]) == (701, "target.state", "asleep")
    assert (second["row"], second["column"], second["user"]) == (702, "user", None)
    output = capfd.readouterr().out
    assert (
        "users.parquet row 701, user odd\\x1b[31m: unfit-value: target.state is `asleep`" in output
    )


def test_what_cannot_be_asked_is_refused(tmp_path: Path, capfd: Any) -> None:
    """All of it at once."""
    population(tmp_path / "in", [user("a")])
    actions = "send_reset_mail,set_password:boss,handle_request:admin,use_link:system"
    complaint = refused(tmp_path, capfd, "--actions", actions)
    assert "did you mean `send_reset_email`?" in complaint
    assert "wrong-value: nobody is called `boss`" in complaint
    assert "nobody does `handle_request`" in complaint
    assert "`use_link` is done by a person" in complaint
    assert "bind" not in refused(tmp_path, capfd, "--with", "channel=post")
    assert "one user's address" in refused(tmp_path, capfd, "--with", "address=a@b.example")


def test_what_stands_in_the_way_is_not_touched(tmp_path: Path, capfd: Any) -> None:
    """A folder with other files is no output of ours."""
    population(tmp_path / "in", [user("a")])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("mine")
    arguments = [str(tmp_path / "in"), "-o", str(tmp_path / "out")]
    assert clausewise("population", *arguments) == 2
    assert "thesis.txt: unwritable" in capfd.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_population_that_is_not_there_is_named(tmp_path: Path, capfd: Any, name: str) -> None:
    """A folder without users, and no folder at all."""
    (tmp_path / "empty").mkdir()
    assert clausewise("population", str(tmp_path / name), "-o", str(tmp_path / "out")) == 2
    assert ("no-users" if name == "empty" else "missing-file") in capfd.readouterr().err


def test_two_columns_of_one_name_are_refused(tmp_path: Path, capfd: Any) -> None:
    """Nobody can tell which of them is meant."""
    folder = population(tmp_path / "in", [user("a")])
    whole = table([user("a")])
    names = [*whole.column_names, "target.role"]
    twice = pa.table([*whole.columns, whole.column("target.role")], names=names)
    pq.write_table(twice, folder / "users.parquet")
    assert "duplicate-column: 2 columns are called `target.role`" in refused(tmp_path, capfd)


def test_a_file_without_rows_is_refused(tmp_path: Path, capfd: Any) -> None:
    """It would look as if everybody had been decided."""
    folder = population(tmp_path / "in", [user("a")])
    pq.write_table(table([user("a")]).slice(0, 0), folder / "users.parquet")
    assert "no-users" in refused(tmp_path, capfd)
