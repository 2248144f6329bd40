"""A synthetic population folder, without the exports: for measurements of millions of users."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa

from clausewise.exports.account_part import document
from clausewise.exports.account_text import account_text
from clausewise.exports.folder import ACCOUNT, USERS_FILE
from clausewise.exports.people import facts_of
from clausewise.exports.synthetic.account import CUSTOM_ROLE, account_part
from clausewise.exports.synthetic.mixture import (
    BLOCK,
    ROLE_TYPES,
    Block,
    blocks,
    person_of,
    traits_of,
)
from clausewise.exports.table import UsersFile

ROWS_PER_FILE: Final = 80 * BLOCK
"""About ten million."""
ALLOWED_BY_OWNER: Final = {"setting.allowed_by_current_owner": True}


def write_population(folder: Path, users: int, seed: int, tell: Callable[[int, int], None]) -> None:
    """Write users.parquet, or several files where there are many users, and account.yaml."""
    part, overlay = account_part(folder)
    text = account_text(document(part, overlay))
    (folder / ACCOUNT).write_text(text, encoding="utf-8")
    for number, group in groupby(blocks(users, seed), lambda block: block.first // ROWS_PER_FILE):
        name = USERS_FILE if users <= ROWS_PER_FILE else f"users-{number:05}.parquet"
        with UsersFile(folder / name, ALLOWED_BY_OWNER) as file:
            for block in group:
                tell(block.first, users)
                _write(file, block)


def _write(file: UsersFile, block: Block) -> None:
    codes, rows = np.unique(block.codes(), return_inverse=True)
    facts = [facts_of(person_of(traits_of(code), owner=False)) for code in codes.tolist()]
    if block.first == 0:
        # The first user alone owns the account, and has facts of their own.
        rows[0] = len(facts)
        facts.append(facts_of(person_of(traits_of(int(block.codes()[0])), owner=True)))
    users = pa.array(block.ids()).cast(pa.string())
    file.write(users, rows, facts, _custom_roles(block))


def _custom_roles(block: Block) -> Any:
    types = np.array([-1 if each is None else each for each in ROLE_TYPES])
    found = types[block.traits["role_type"]]
    nobody = (block.traits["role"] != 1) | (found < 0)
    names = pa.array([str(CUSTOM_ROLE + at) for at in range(6)], pa.string())
    indices = pa.array(np.maximum(found, 0).astype(np.int32), mask=nobody)
    return pa.DictionaryArray.from_arrays(indices, names)
