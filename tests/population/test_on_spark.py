"""A real Spark decides and counts as one machine does."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.exports.folders import clausewise
from tests.population.populations import output
from tests.sparks import needs_spark

pytestmark = [pytest.mark.spark, pytest.mark.filterwarnings("default")]

ASKED = ("--actions", "send_reset_email,set_password:owner,use_link,see_setting")
USERS = 30_000


@pytest.fixture(scope="module")
def population(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several files, in which some rows hold what no fact has."""
    needs_spark()
    folder = tmp_path_factory.mktemp("spark") / "population"
    made = ("--users", str(USERS), "--seed", "9", "--as", "parquet")
    clausewise("synthesise", "-o", str(folder), *made)
    whole = pq.read_table(folder / "users.parquet")
    (folder / "users.parquet").unlink()
    for number, start in enumerate(range(0, USERS, 11_000)):
        part = whole.slice(start, 11_000)
        if number == 1:
            at = part.schema.get_field_index("target.state")
            states = part.column(at).cast(pa.string()).to_pylist()
            states[7], states[5_000] = "retired", "Active"
            part = part.set_column(at, "target.state", pa.array(states))
        pq.write_table(part, folder / f"users-{number}.parquet", row_group_size=4_000)
    return folder


def test_the_same_decisions_and_the_same_counts(population: Path, tmp_path: Path) -> None:
    """Rows that are refused too, and the users who stand for a state."""
    here, there = tmp_path / "here", tmp_path / "there"
    told = ("population", str(population), *ASKED, "--compare", "states")
    assert clausewise(*told, "-o", str(here)) == 1
    assert clausewise(*told, "-o", str(there), "--on", "local[2]") == 1
    one, other = output(here), output(there)
    assert len(one[0]) == USERS - 2
    assert one[1]["refused"] == 2
    assert other == one
    assert {path.name for path in tmp_path.iterdir()} == {"here", "there"}


def test_the_files_are_those_of_one_machine_for_others_to_read(
    population: Path, tmp_path: Path
) -> None:
    """A run here takes the place of one there, and the other way round."""
    out = tmp_path / "out"
    told = ("population", str(population), "--actions", "use_link", "-o", str(out))
    clausewise(*told, "--on", "local[2]")
    there = output(out)
    clausewise(*told, "--compare", "states")
    assert output(out) == there
    clausewise(*told, "--on", "local[1]")
    assert output(out) == there


@pytest.mark.parametrize("master", ["nowhere", "spark://127.0.0.1:1", "spark://localhost"])
def test_a_spark_that_is_not_there_leaves_nothing(
    population: Path, tmp_path: Path, master: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """A message, and no file that looks like an answer."""
    out = tmp_path / "out"
    told = ("population", str(population), "-o", str(out))
    assert clausewise(*told, "--on", master) == 1
    assert "--on: spark-failed: " in capfd.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("more", [(), ("-o", "out", "--compare", "rows")])
def test_what_spark_cannot_do_is_refused(population: Path, more: tuple[str, ...]) -> None:
    """Before it is started."""
    what_if = ("--what-if", "sso.end_users=in_use")
    assert clausewise("population", str(population), "--on", "local[2]", *what_if, *more) == 2
