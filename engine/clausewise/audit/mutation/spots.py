"""Every place in a condition at which something else could stand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never

from clausewise.language.condition import ALWAYS, All, Any, Condition, Not, Term, Test


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a condition: what stands there, and the whole condition with something else.

    path: how to get there, as in `2.any.1`, from 1; empty for the whole. without: the condition
    with nothing there; None where that would be no condition.
    """

    path: str
    node: Condition
    put: Callable[[Condition], Condition]
    without: Condition | None


def spots(condition: Condition) -> Iterator[Spot]:
    """Yield every place of the condition, the whole first; a negated term is one place."""
    if condition != ALWAYS:
        yield from _spots(condition, "", lambda node: node, ALWAYS)


def _spots(
    node: Condition, path: str, put: Callable[[Condition], Condition], without: Condition | None
) -> Iterator[Spot]:
    yield Spot(path, node, put, without)
    match node:
        case Test() | Term() | Not(Term()):
            return
        case Not(part):
            yield from _spots(part, f"{path}not.", lambda inner: put(Not(inner)), None)
        case All(parts) | Any(parts):
            # What stands under `any:` says so; under a mapping, `all` goes without saying.
            word = "any." if isinstance(node, Any) else ""
            for number, part in enumerate(parts):
                yield from _spots(
                    part,
                    f"{path}{word}{number + 1}.",
                    _putter(node, number, put),
                    put(_less(node, number)) if len(parts) > 1 else None,
                )
        case _:
            assert_never(node)


def _putter(
    node: All | Any, number: int, put: Callable[[Condition], Condition]
) -> Callable[[Condition], Condition]:
    def place(new: Condition) -> Condition:
        parts = (*node.parts[:number], new, *node.parts[number + 1 :])
        return put(All(parts) if isinstance(node, All) else Any(parts))

    return place


def _less(node: All | Any, number: int) -> Condition:
    rest = node.parts[:number] + node.parts[number + 1 :]
    if len(rest) == 1:
        return rest[0]
    return All(rest) if isinstance(node, All) else Any(rest)
