"""Pseudonyms: the same for the same key, and nothing of an id without it."""

import hashlib
import hmac
from pathlib import Path

import pytest

from tests.exports.folders import PRIMARY, USER, clausewise, imported, put, rows

FILES = {
    "users.json": {"users": [USER, {**USER, "id": 5, "role": "admin"}, {"id": 6}]},
    "identities.json": {"identities": [PRIMARY]},
    "overlay.yaml": "owner: 5",
}


def test_a_row_is_named_by_the_keyed_hash_of_the_id(tmp_path: Path) -> None:
    """HMAC-SHA-256, cut to 128 bits; the facts are those of the ids."""
    key = tmp_path / "key"
    options = ("--pseudonymise", "--key", str(key))
    report = imported(tmp_path, FILES, *options, "--new-key")
    secret = key.read_bytes().strip()
    named = {row["user"]: row for row in rows(tmp_path / "out")}
    wanted = [
        hmac.new(secret, str(i).encode(), hashlib.sha256).hexdigest()[:32] for i in (5, USER["id"])
    ]
    assert sorted(wanted) == list(named)
    assert named[wanted[0]]["target.is_owner"] is True
    assert named[wanted[1]]["target.primary_delivery"] == "deliverable"
    assert len(report["rejected"][0]["id"]) == 32
    assert key.stat().st_mode & 0o077 == 0
    again = imported(tmp_path, FILES, *options)
    assert again == report


def test_rows_are_in_the_order_of_pseudonyms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order of the ids would tell whose each is."""
    monkeypatch.setenv("CLAUSEWISE_PSEUDONYM_KEY", "k" * 32)
    users = [{**USER, "id": number} for number in range(1, 200)]
    imported(tmp_path, {"users.json": {"users": users}}, "--pseudonymise")
    names = [row["user"] for row in rows(tmp_path / "out")]
    assert names == sorted(names)
    data = (tmp_path / "out" / "import.json").read_bytes()
    assert b"9100000000000001" not in data


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--pseudonymise"], "bad-key"),
        (["--pseudonymise", "--key", "short"], "bad-key"),
        (["--pseudonymise", "--key", "nowhere"], "missing-file"),
        (["--key", "short"], "wrong-usage"),
        (["--pseudonymise", "--new-key"], "wrong-usage"),
        (["--pseudonymise", "--key", "short", "--new-key"], "unwritable"),
    ],
)
def test_a_key_that_is_none_is_refused(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    options: list[str],
    code: str,
) -> None:
    """And never replaced: whoever has pseudonyms of it would lose them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLAUSEWISE_PSEUDONYM_KEY", raising=False)
    put(tmp_path, {"short": b"secret"})
    put(tmp_path / "in", FILES)
    assert clausewise("import", "in", "-o", "out", *options) == 2
    said = capsys.readouterr().err
    assert code in said
    assert "secret" not in said
    assert (tmp_path / "short").read_bytes() == b"secret"
    assert not (tmp_path / "out").exists()
