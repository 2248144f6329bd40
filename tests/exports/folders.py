"""Little folders of exports, imported through the command, and what came of them."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from clausewise.cli.group import run

Json = dict[str, Any]

USER: Json = {
    "id": 9_100_000_000_000_001,
    "name": "Zoë Ünal",
    "email": "zoe@mail.example",
    "role": "end-user",
    "role_type": None,
    "custom_role_id": None,
    "active": True,
    "suspended": False,
    "verified": True,
    "restricted_agent": True,
    "updated_at": "2024-01-01T00:00:00Z",
}
PRIMARY: Json = {
    "id": 1,
    "user_id": USER["id"],
    "type": "email",
    "value": "zoe@mail.example",
    "primary": True,
    "verification_method": "full",
    "deliverable_state": "deliverable",
}
SECONDARY: Json = {**PRIMARY, "id": 2, "value": "zoe@home.example", "primary": False}


def clausewise(*arguments: str) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["clausewise", *arguments])
        return run()


def put(folder: Path, files: Mapping[str, Any]) -> Path:
    """Write files: bytes and text as they are, anything else as JSON."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not isinstance(content, bytes):
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_bytes(text.encode())
        else:
            path.write_bytes(content)
    return folder


def imported(tmp_path: Path, files: Mapping[str, Any], *options: str, ends: int = 0) -> Json:
    """Import the files; return the report."""
    put(tmp_path / "in", files)
    out = tmp_path / "out"
    assert clausewise("import", str(tmp_path / "in"), "-o", str(out), *options) == ends
    found: Json = json.loads((out / "import.json").read_text())
    for kind, counts in found["records"].items():
        parts = counts["imported"] + counts["rejected"] + counts["duplicates"] + counts["set_aside"]
        assert parts == counts["read"], kind
    return found


def rows(folder: Path) -> list[Json]:
    """The rows of a population, by user."""
    files = sorted(folder.glob("users*.parquet"))
    return [row for file in files for row in pq.read_table(file).to_pylist()]


def row_of(tmp_path: Path, user: Json, identities: Sequence[Json], **more: Any) -> Json:
    """The row of one user."""
    files = {"users.json": {"users": [user]}, "identities.json": {"identities": [*identities]}}
    imported(tmp_path, {**files, **more})
    (row,) = rows(tmp_path / "out")
    return row
