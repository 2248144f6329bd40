"""From a condition back to YAML, as rule files write it: the counterpart of `conditions.py`.

A short conjunction stands in one line, in braces; anything else has a line for each part.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, assert_never

from clausewise.language import condition as language
from clausewise.language.condition import ALWAYS, All, Condition, Not, Term, Test, Value
from clausewise.language.rulebook import Rulebook
from clausewise.loading.conditions import word

Tree = str | list["Tree"] | dict[str, "Tree"]
"""What YAML will say: words as they are spelt, lists and mappings."""

WIDEST: Final = 140
MOST_IN_BRACES: Final = 3
"""Parts of one choice that stand in one line."""

PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
NOT_PLAIN: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
"""Words that YAML, of one version or the other, takes for something else."""


def when_lines(
    condition: Condition, book: Rulebook, indent: int = 0, *, in_braces: bool = True
) -> tuple[str, ...]:
    """Return the lines of the key `when`; none where the condition always holds.

    in_braces: whether a conjunction of tests may stand in one line. Raises ValueError for a
    condition that no rule file can say: a test that nothing passes or everything, an empty choice.
    """
    if condition == ALWAYS:
        return ()
    tree = condition_tree(condition, book)
    pad = " " * indent
    if in_braces and not _has_choices(tree):
        return (f"{pad}when: {flow(tree)}",)
    return (f"{pad}when:", *_block(tree, indent + 2))


def condition_tree(condition: Condition, book: Rulebook) -> dict[str, Tree]:
    """Return the mapping that reads as this condition; raises ValueError where there is none."""
    parts = condition.parts if isinstance(condition, All) else (condition,)
    found: dict[str, Tree] = {}
    crowded: list[Tree] = []
    for part in parts:
        key, value = _pair(part, book)
        held = found.get(key)
        if key == "reading" and isinstance(held, dict) and isinstance(value, dict):
            if held.keys() & value.keys():
                crowded.append({key: value})
            else:
                held.update(value)
        elif key in found:
            crowded.append({key: value})
        else:
            found[key] = value
    if not found:
        raise ValueError("a condition without parts cannot be written")
    if crowded:
        listed = found.get("all", [])
        assert isinstance(listed, list)
        found["all"] = [*listed, *crowded]
    return found


def flow(tree: Tree) -> str:
    """Return the tree in one line, with braces and brackets."""
    if isinstance(tree, str):
        return tree
    if isinstance(tree, list):
        return f"[{', '.join(map(flow, tree))}]"
    return f"{{{', '.join(f'{key}: {flow(value)}' for key, value in tree.items())}}}"


def scalar(value: Value) -> str:
    """Return the value as a rule file spells it, quoted where YAML would read something else."""
    text = word(value)
    if isinstance(value, bool) or (PLAIN.fullmatch(text) and text.casefold() not in NOT_PLAIN):
        return text
    return json.dumps(text)


def _pair(part: Condition, book: Rulebook) -> tuple[str, Tree]:
    match part:
        case Test(name, allowed):
            value = _values(allowed, book.values[name])
            return ("reading", {name: value}) if name in book.readings else (name, value)
        case Term(id):
            return id, "true"
        case Not(Term(id)):
            return id, "false"
        case Not(inner):
            return "not", condition_tree(inner, book)
        case All(parts):
            return "all", _several(parts, book)
        case language.Any(parts):
            return "any", _several(parts, book)
        case _:
            assert_never(part)


def _several(parts: Sequence[Condition], book: Rulebook) -> list[Tree]:
    if not parts:
        raise ValueError("a list without conditions cannot be written")
    return [condition_tree(part, book) for part in parts]


def _values(allowed: frozenset[Value], known: Sequence[Value]) -> Tree:
    listed = [scalar(value) for value in known if value in allowed]
    others = [scalar(value) for value in known if value not in allowed]
    if not listed or not others:
        raise ValueError("a test that nothing passes, or everything, cannot be written")
    if len(others) == 1 and len(listed) > 2:
        return {"not": others[0]}
    return listed[0] if len(listed) == 1 else [*listed]


def _block(tree: Mapping[str, Tree], indent: int) -> Iterator[str]:
    pad = " " * indent
    for key, value in tree.items():
        if isinstance(value, list) and key in ("all", "any"):
            yield f"{pad}{key}:"
            for item in value:
                yield from _item(item, indent + 2)
        elif isinstance(value, dict) and key == "not" and _has_choices(value):
            yield f"{pad}{key}:"
            yield from _block(value, indent + 2)
        else:
            yield f"{pad}{key}: {flow(value)}"


def _item(tree: Tree, indent: int) -> Iterator[str]:
    assert isinstance(tree, dict)
    pad = " " * indent
    short = f"{pad}- {flow(tree)}"
    fits = len(tree) <= MOST_IN_BRACES and len(short) <= WIDEST
    if len(tree) > 1 and fits and not _has_choices(tree):
        yield short
        return
    first, *rest = _block(tree, indent + 2)
    yield f"{pad}- {first.lstrip()}"
    yield from rest


def _has_choices(tree: Tree) -> bool:
    """Tell whether a list of conditions stands in the tree; one line would hide it."""
    if not isinstance(tree, dict):
        return False
    return any(
        (key in ("all", "any") and isinstance(value, list)) or _has_choices(value)
        for key, value in tree.items()
    )
