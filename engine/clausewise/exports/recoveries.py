"""Requests received and recoveries under way, of which the vendor's API tells nothing.

They are written as an account document has them, and read by what reads account documents.
"""

import json
from collections.abc import Mapping as AnyMapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any, Final

from clausewise.account.document import account_from_tree
from clausewise.account.model import Recovery
from clausewise.errors import Problem
from clausewise.exports.json_stream import Fault
from clausewise.exports.records import BrokenRecordError
from clausewise.loading.document import Mapping, Node, Scalar, Sequence

SHOWN: Final = "recoveries"
SOMEBODY: Final = "user"
DEEPEST: Final = 4


def recovery_in(node: Node, problems: list[Problem]) -> str | None:
    """Return the recovery that the document says, as text to keep; None with a problem."""
    somebody = Mapping({}, node.file, node.line, node.column)
    document = _mapping(
        node,
        {
            "users": _mapping(node, {SOMEBODY: somebody}),
            "recovery": _mapping(node, {SOMEBODY: node}),
        },
    )
    account = account_from_tree(document, problems)
    return None if account is None else json.dumps(asdict(account.recovery[SOMEBODY]))


def recovery_of(record: AnyMapping[str, Any]) -> str:
    """Return the recovery that the record says, as text to keep; raises BrokenRecordError."""
    said = {key: value for key, value in record.items() if key not in ("id", "user_id")}
    try:
        found = _recovery_of(json.dumps(said, sort_keys=True))
    except (RecursionError, ValueError):
        found = Fault("too-deep", "it is nested too deep to be read")
    if isinstance(found, Fault):
        raise BrokenRecordError(*found)
    return found


@lru_cache(maxsize=4_096)
def recovery_from(text: str) -> Recovery:
    """Return the recovery that the text keeps."""
    return Recovery(**json.loads(text))


@lru_cache(maxsize=4_096)
def _recovery_of(text: str) -> str | Fault:
    problems: list[Problem] = []
    found = recovery_in(_node(json.loads(text), DEEPEST), problems)
    if found is None:
        return Fault(problems[0].code, problems[0].message)
    return found


def _node(value: Any, deepest: int) -> Node:
    if not deepest:
        raise RecursionError
    if isinstance(value, dict):
        pairs = {
            key: (Scalar(key, False, SHOWN, 1, 1), _node(part, deepest - 1))
            for key, part in value.items()
        }
        return Mapping(pairs, SHOWN, 1, 1)
    if isinstance(value, list):
        return Sequence([_node(part, deepest - 1) for part in value], SHOWN, 1, 1)
    if isinstance(value, str):
        return Scalar(value, False, SHOWN, 1, 1)
    return Scalar(json.dumps(value), True, SHOWN, 1, 1)


def _mapping(at: Node, parts: AnyMapping[str, Node]) -> Mapping:
    pairs = {
        key: (Scalar(key, False, at.file, at.line, at.column), part) for key, part in parts.items()
    }
    return Mapping(pairs, at.file, at.line, at.column)
