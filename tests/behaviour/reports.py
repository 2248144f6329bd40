"""Behaviour reports on little populations, made through the command."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.exports.folders import Json, clausewise
from tests.population.populations import ACCOUNT, population

UNREACHABLE = {"target__primary_delivery": "undeliverable"}
SECOND = {
    "target__secondary_address": "recorded",
    "target__secondary_delivery": "deliverable",
}
ALLOWED = ACCOUNT.replace("passwords: disabled", "passwords: enabled")


def reported(
    folder: Path, rows: Sequence[Mapping[str, Any]], *options: str, ends: int = 0, **of: Any
) -> Json:
    """Write a population and a report on it; return what the report says."""
    source = population(folder / "in", rows, **of)
    assert clausewise("behaviour", str(source), "-o", str(folder / "out"), *options) == ends
    return said(folder / "out")


def said(out: Path) -> Json:
    found: Json = json.loads((out / "behaviour.json").read_text(encoding="utf-8"))
    assert sum(found["help"][kind] for kind in ("helped", "open", "none")) == found["decided"]
    assert sum(group["users"] for group in found["help"]["groups"]) == found["help"]["none"]
    return found
