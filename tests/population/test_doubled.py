"""A user who stands in several rows is told, with the file and the number of each row."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from clausewise.population import doubled
from clausewise.population.dealing import by_file, checksums
from clausewise.population.doubled import doubled_data
from clausewise.population.order import Order, order_of
from clausewise.population.tables import opened
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exports.folders import Json, clausewise
from tests.population.populations import decided, population, table, user


def of_files(folder: Path, *files: Sequence[str], rows_at_once: int = 100) -> Path:
    """A population of ordinary users in several files."""
    population(folder, [user("replaced")])
    (folder / "users.parquet").unlink()
    for number, names in enumerate(files, start=1):
        rows = table([user(name) for name in names])
        pq.write_table(rows, folder / f"users-{number}.parquet", row_group_size=rows_at_once)
    return folder


def told(found: Json) -> dict[str, list[tuple[str, int]]]:
    return {
        each["user"]: [(at["file"], at["row"]) for at in each["rows"]]
        for each in found["doubled"]["told"]
    }


def test_rows_of_one_user_are_found_in_all_files(tmp_path: Path, capfd: Any) -> None:
    """Side by side, far apart, in another file; each is decided, and the run ends with 1."""
    files = (["a", "b", "b", "c", "d"], ["e", "a", "f", "a"])
    folder = of_files(tmp_path / "in", *files, rows_at_once=2)
    found = decided(folder, tmp_path / "out", ends=1)
    assert (found["users"], found["decided"]) == (9, 9)
    assert {name: found["doubled"][name] for name in ("users", "rows")} == {"users": 2, "rows": 3}
    assert told(found) == {
        "a": [("users-1.parquet", 1), ("users-2.parquet", 2), ("users-2.parquet", 4)],
        "b": [("users-1.parquet", 2), ("users-1.parquet", 3)],
    }
    out = capfd.readouterr().out
    assert "In several rows: 2 users, in 3 rows more than one each" in out
    assert "b: doubled-user: users-1.parquet row 2, users-1.parquet row 3" in out


@pytest.mark.parametrize(
    ("files", "how"),
    [
        ((["9", "10", "11"], ["100", "101"]), "order"),
        ((["10", "100", "11"], ["9"]), "order"),
        ((["9", "10", "11"], ["101", "100"]), "files"),
        ((["b"], ["a"]), "files"),
    ],
)
def test_nobody_is_told_who_stands_there_once(
    tmp_path: Path, files: tuple[list[str], ...], how: str
) -> None:
    """Ids that ascend, as numbers or as text do, need no looking through."""
    found = decided(of_files(tmp_path / "in", *files), tmp_path / "out")
    assert found["doubled"] == {"how": how, "users": 0, "rows": 0, "told": []}


def test_rows_that_are_not_decided_count_too(tmp_path: Path) -> None:
    """The second row of a user may be the broken one; rows without a user are nobody's."""
    rows = [user("a"), user("b"), user("a", target__state="gone")]
    rows += [{**user("x"), "user": None}, {**user("x"), "user": None}]
    found = decided(population(tmp_path / "in", rows), tmp_path / "out", ends=1)
    assert found["refused"] == 3
    assert told(found) == {"a": [("users.parquet", 1), ("users.parquet", 3)]}


def test_numbers_as_ids_are_compared_as_well(tmp_path: Path) -> None:
    """A column of whole numbers holds ids too."""
    folder = population(tmp_path / "in", [user("1"), user("2"), user("1")])
    rows = pq.read_table(folder / "users.parquet")
    numbers = rows.set_column(0, "user", rows.column("user").cast(pa.int64()))
    pq.write_table(numbers, folder / "users.parquet")
    assert list(told(decided(folder, tmp_path / "out", ends=1))) == ["1"]


def test_a_what_if_alone_and_a_report_say_so_too(tmp_path: Path, capfd: Any) -> None:
    """Whatever is counted is counted twice."""
    folder = population(tmp_path / "in", [user("a"), user("a")])
    arguments = ["population", str(folder), "--what-if", "plan=x", "--format", "json"]
    assert clausewise(*arguments) == 1
    assert json.loads(capfd.readouterr().out)["doubled"]["users"] == 1
    assert clausewise("behaviour", str(folder), "-o", str(tmp_path / "out")) == 1
    page = (tmp_path / "out" / "behaviour.md").read_text(encoding="utf-8")
    assert "1 users stand in several rows" in page
    assert "| a | users.parquet row 1, users.parquet row 2 |" in page


def test_too_many_rows_to_look_through_are_said_to_be_so(
    tmp_path: Path, capfd: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never passed over in silence."""
    monkeypatch.setattr(doubled, "MOST_ROWS", 1)
    folder = population(tmp_path / "in", [user("b"), user("a")])
    assert decided(folder, tmp_path / "out")["doubled"]["how"] == "not looked for"
    assert "was not looked for" in capfd.readouterr().out


IDS = st.lists(st.text(st.sampled_from("019aé\0"), max_size=9) | st.none(), min_size=1, max_size=40)


@settings(deadline=None)
@given(IDS, st.integers(1, 7))
def test_what_is_found_is_what_counting_finds(ids: list[str | None], at_once: int) -> None:
    """Whatever the ids are, and however they are dealt out."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(doubled, "ROWS_OF_FILE", 5)
        path = Path(folder, "users.parquet")
        pq.write_table(pa.table({"user": pa.array(ids, pa.string())}), path, row_group_size=at_once)
        read = opened((path,), {}, lambda _: ())
        found = doubled_data(read, Order(as_text=False, as_numbers=False), lambda *_: None)
    counts = {name: n for name, n in Counter(ids).items() if n > 1 and name is not None}
    assert (found["users"], found["rows"]) == (len(counts), sum(counts.values()) - len(counts))
    places = {name: [n for n, each in enumerate(ids, start=1) if each == name] for name in counts}
    assert {e["user"]: [at["row"] for at in e["rows"]] for e in found["told"]} == {
        name: rows[:10] for name, rows in places.items()
    }


@given(IDS, st.integers(0, 40))
def test_ids_ascend_only_where_none_stands_twice(ids: list[str | None], cut: int) -> None:
    """Told of parts, one after the other; of ids in their order it is told."""
    both = order_of(pa.array(ids[:cut], pa.string())).then(
        order_of(pa.array(ids[cut:], pa.string()))
    )
    known = [each for each in ids if each is not None]
    assert both.as_numbers == _ascend([(len(each.encode()), each.encode()) for each in known])
    assert both.as_text == _ascend([each.encode() for each in known])


def _ascend(keys: list[Any]) -> bool:
    return keys == sorted(set(keys))


@given(IDS, st.integers(0, 5), st.integers(1, 5))
def test_a_user_is_dealt_to_one_file_wherever_the_row_stands(
    ids: list[str | None], start: int, files: int
) -> None:
    """A column may begin in the middle of its memory."""
    known = pa.array([each for each in ids if each is not None], pa.string())
    numbers = dict(zip(known.to_pylist(), checksums(known).tolist(), strict=True))
    later = known.slice(start)
    assert checksums(later).tolist() == [numbers[each] for each in later.to_pylist()]
    rows = pa.record_batch([later], names=["user"])
    dealt = [some.column(0).to_pylist() for _, some in by_file(rows, files)]
    assert sorted(each for some in dealt for each in some) == sorted(later.to_pylist())
    assert sum(len(set(some)) for some in dealt) == len(set(later.to_pylist()))
