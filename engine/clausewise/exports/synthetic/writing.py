"""Synthetic exports or a synthetic population, written whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from clausewise.errors import InputError, Problem
from clausewise.exports.folder import staged
from clausewise.exports.synthetic.json_files import Shape, write_exports
from clausewise.source import Place

Form = Literal["json", "parquet"]


def synthesise(
    out: Path,
    *,
    users: int,
    seed: int,
    form: Form,
    shape: Shape,
    broken: int,
    tell: Callable[[int, int], None],
) -> None:
    """Write the folder; raises InputError where something stands there, or it cannot be written."""
    if form == "json":
        _refuse_full(out)
    with staged(out) as stage:
        if form == "json":
            write_exports(stage, users, seed, shape, broken, tell)
        else:
            # pyarrow is needed for this form alone.
            from clausewise.exports.synthetic.parquet_files import write_population

            write_population(stage, users, seed, tell)


def _refuse_full(out: Path) -> None:
    if out.is_dir() and any(out.iterdir()):
        message = "the folder is not empty"
        remedy = "name another folder with --output; nothing was changed"
        raise InputError([Problem(Place(str(out)), "unwritable", message, remedy)])
