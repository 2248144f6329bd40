"""What stands in a folder of exports may be anything: nothing is followed, inflated or guessed."""

import gzip
import json
import os
import zipfile
from pathlib import Path

import pytest

from tests.exports.folders import PRIMARY, USER, clausewise, imported, put, rows

GOOD = {"users.json": {"users": [USER]}}


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The complaint about a command that writes nothing."""
    assert clausewise(*arguments) == 2
    said = capsys.readouterr().err
    assert "internal-error" not in said
    return said


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.json", b"", "unknown-key"),
        ("a.json", b"[]", "wrong-shape"),
        ("a.json", b"7", "wrong-shape"),
        ("a.json", b'{"users": {"id": 1}}', "wrong-type"),
        ("a.json", b'{"orders": [{"id": 1}]}', "unknown-key"),
        ("a.json", b'{"users": [{"id": 1', "cut-off"),
        ("a.json", b'{"users": [' + b"[" * 1_000_000, "cut-off"),
        ("a.json", b'{"users": ["' + b"x" * 3_000_000, "cut-off"),
        ("a.json", b"\x00\x01\x02", "wrong-shape"),
        ("a.json", gzip.compress(b"{}", mtime=0), "compressed-file"),
        ("a.json.gz", gzip.compress(b"{}", mtime=0), "compressed-file"),
        ("a.jsonl", gzip.compress(b"{}", mtime=0), "compressed-file"),
        ("a.jsonl", b'{"id": 1}\n', "unknown-key"),
        ("a.jsonl", b"[1]\n", "wrong-shape"),
        ("1/2/3/4/5/6/7/8/9/a.json", b"{}", "too-deep"),
    ],
    ids=lambda part: str(part)[:20],
)
def test_a_file_that_cannot_be_read_is_told_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    """The command ends with 1: something is missing, and nobody knows how much."""
    report = imported(tmp_path, {**GOOD, name: content}, ends=1)
    assert code in [problem["code"] for problem in report["not_read"]]
    assert [row["user"] for row in rows(tmp_path / "out")] == [str(USER["id"])]


def test_a_zip_bomb_is_not_opened(tmp_path: Path) -> None:
    """Neither by its name nor under another."""
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("users.json", b"0" * 50_000_000)
    data = bomb.read_bytes()
    report = imported(tmp_path, {**GOOD, "a.zip": data, "b.json": data}, ends=1)
    assert [each["code"] for each in report["not_read"]] == ["compressed-file"] * 2


def test_links_are_not_followed(tmp_path: Path) -> None:
    """To a file, to a folder, and to nothing."""
    secret = put(tmp_path / "secret", {"users.json": {"users": [{**USER, "id": 1}]}})
    folder = put(tmp_path / "in", GOOD)
    (folder / "file.json").symlink_to(secret / "users.json")
    (folder / "folder").symlink_to(secret)
    (folder / "nothing.json").symlink_to(tmp_path / "nothing")
    (folder / "loop").symlink_to(folder)
    report = imported(tmp_path, {}, ends=1)
    assert [each["code"] for each in report["not_read"]] == ["symbolic-link"] * 4
    assert len(rows(tmp_path / "out")) == 1


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody may ever write to it."""
    os.mkfifo(put(tmp_path / "in", GOOD) / "a.json")
    report = imported(tmp_path, {}, ends=1)
    assert [each["code"] for each in report["not_read"]] == ["not-a-file"]


def test_names_that_deceive_are_spelled_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A terminal obeys what stands in a file's name."""
    imported(tmp_path, {**GOOD, "\x1b[31m\u202e.json": b"["}, ends=1)
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_what_a_record_holds_is_not_repeated(tmp_path: Path) -> None:
    """Neither in what is written nor in what is said: it may be personal."""
    loud = {**USER, "name": "SECRET NAME", "email": "secret@mail.example", "notes": "SECRET NOTE"}
    broken = [{**loud, "id": "SECRET ID"}, {**loud, "role": "SECRET"}, "SECRET"]
    files = {"users.json": {"users": [loud, *broken]}, "identities.json": {"identities": [PRIMARY]}}
    imported(tmp_path, files)
    for path in (tmp_path / "out").iterdir():
        data = path.read_bytes().lower()
        assert b"secret" not in data
        assert b"zoe@" not in data


def test_the_spool_is_gone_and_nothing_else_stands_there(tmp_path: Path) -> None:
    """What waited to be joined is not left behind."""
    imported(tmp_path, GOOD)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "account.yaml",
        "import.json",
        "users.parquet",
    ]


def test_no_users_no_population(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An earlier population stays as it was."""
    imported(tmp_path, GOOD)
    before = (tmp_path / "out" / "import.json").read_bytes()
    broken = put(tmp_path / "broken", {"users.json": {"users": [{}]}, "a.json": b"["})
    said = refused(capsys, "import", str(broken), "-o", str(tmp_path / "out"))
    assert all(code in said for code in ("no-users", "wrong-shape", "missing-key"))
    assert (tmp_path / "out" / "import.json").read_bytes() == before


def test_an_earlier_population_is_replaced_whole(tmp_path: Path) -> None:
    """What another import left there is no part of this one."""
    imported(tmp_path, GOOD)
    (tmp_path / "out" / "users-00000.parquet").write_bytes(b"")
    imported(tmp_path, GOOD)
    assert not (tmp_path / "out" / "users-00000.parquet").exists()


def test_what_is_not_ours_is_not_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder of other things, a file, a link, or the exports themselves."""
    folder = put(tmp_path / "in", GOOD)
    put(tmp_path / "other", {"account.yaml": b"", "mine.txt": b"mine"})
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for out in ("other", "file", "link"):
        assert "unwritable" in refused(capsys, "import", str(folder), "-o", str(tmp_path / out))
    assert "wrong-usage" in refused(capsys, "import", str(folder), "-o", str(folder / "out"))
    assert (tmp_path / "other" / "mine.txt").read_bytes() == b"mine"
    missing = refused(capsys, "import", str(tmp_path / "no"), "-o", str(tmp_path / "o"))
    assert "missing-file" in missing


def test_where_nothing_can_be_written_nothing_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full half way."""
    from clausewise.exports import importing

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(importing, "account_text", full)
    folder = put(tmp_path / "in", GOOD)
    said = refused(capsys, "import", str(folder), "-o", str(tmp_path / "out"))
    assert "unwritable" in said
    assert "no space left" in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"]


def test_the_report_as_data_is_the_one_that_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pipelines read one or the other."""
    report = imported(tmp_path, GOOD, "--format", "json")
    assert json.loads(capsys.readouterr().out) == report


def test_thousands_of_rejected_records_are_counted_and_a_part_is_listed(tmp_path: Path) -> None:
    """Memory does not grow with mistakes either."""
    report = imported(tmp_path, {"users.json": {"users": [USER, *[{"id": 1}] * 3_000]}})
    assert len(report["rejected"]) == 1_000
    assert report["rejected_not_listed"] == 2_000
