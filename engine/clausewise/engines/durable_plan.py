"""Which durable rules and facts a set of patterns becomes, under every limit of the extension.

Each limit is where durable_rules 2.0.28 fails, crashes, hangs or, worst, answers wrongly. What
would exceed one is refused here: the extension checks some of them too late or not at all.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Literal, NamedTuple

from clausewise.errors import EngineFailure

MOST_RULES = 4_096
"""Rules of one network; the extension keeps them in an array of this size."""

MOST_CHECKS = 32_768
"""Distinct checks of one network, shared beginnings counted once; each costs about 4.4 kB."""

MOST_GROUPS = 500
"""Groups of one network; at 512 the extension searches its full hash table without end."""

GROUP_RULES = 60
"""Rules that one asserted fact may reach; the extension gives up at 64 pending matches."""

GROUP_NAMES = 200
"""Properties of one asserted fact; the extension gives up at 252."""

RESERVED = (
    *("id", "sid", "all", "any", "pri", "count", "cap", "dist", "name", "sid-0"),
    *("$s", "$m", "$i", "$l", "$r", "$and", "$or", "$eq", "$neq", "$ex", "$nex", "$forward"),
    *("$lt", "$lte", "$gt", "$gte", "$mt", "$imt", "$iall", "$iany", "$add", "$sub", "$mul"),
    *("$div", "$time", "$pulse", "$timerName", "$baseTime"),
)
"""Words to which the extension gives a meaning, by their hash alone."""


class Check(NamedTuple):
    """The fact `name` has, or has not, the value with this code."""

    name: str
    operator: Literal["is", "is_not"]
    code: int


Pattern = tuple[Check, ...]
"""Checks that must all pass; none: always matches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Patterns that one asserted fact decides.

    rules: by the name of the durable rule, the positions of the equal patterns that it stands for.
    alarm: the rule that fires for every fact of the group; its silence betrays a lost firing.
    """

    names: tuple[str, ...]
    rules: Mapping[int, tuple[int, ...]]
    alarm: int
    fact: str
    retraction: str


def plan(
    title: str, layers: Sequence[Sequence[Pattern]]
) -> tuple[tuple[tuple[Group, ...], ...], Mapping[str, object]]:
    """Return the groups of each layer and the definition that the extension is given."""
    parts = [list(_partition(sorted(set(patterns)))) for patterns in layers]
    _refuse_excess(title, [part for layer in parts for part in layer])
    names = sorted({check.name for layer in layers for pattern in layer for check in pattern})
    # One key selects the group; facts of two groups need ids that differ in the hash as well.
    selector, *own = distinct_keys(1 + len(names))
    keys = dict(zip(names, own, strict=True))
    numbers, ids = count(1), iter(distinct_keys(sum(map(len, parts))))
    definition: dict[str, object] = {}
    planned: list[tuple[Group, ...]] = []
    for patterns, layer in zip(layers, parts, strict=True):
        places: dict[Pattern, list[int]] = {}
        for position, pattern in enumerate(patterns):
            places.setdefault(pattern, []).append(position)
        groups: list[Group] = []
        for part in layer:
            gate = {selector: next(numbers)}
            first = len(definition)
            for number, pattern in enumerate(part, first):
                tests = [gate, *(_condition(check, keys[check.name]) for check in pattern)]
                definition[str(number)] = {"all": [{"m": {"$and": tests}}]}
            groups.append(_group(part, first, places, keys, gate, next(ids)))
        planned.append(tuple(groups))
    return tuple(planned), definition


def _partition(patterns: Sequence[Pattern]) -> Iterator[tuple[Pattern, ...]]:
    """Yield the sorted patterns in groups, each beginning with the empty pattern, its alarm."""
    part: list[Pattern] = [()]
    names: set[str] = set()
    for pattern in patterns:
        wider = names | {check.name for check in pattern}
        if len(part) == GROUP_RULES or (len(wider) > GROUP_NAMES and len(part) > 1):
            yield tuple(part)
            part, wider = [()], {check.name for check in pattern}
        names = wider
        if pattern:
            part.append(pattern)
    yield tuple(part)


def _refuse_excess(title: str, parts: Sequence[Sequence[Pattern]]) -> None:
    """Raise EngineFailure where a limit is exceeded: the extension might not survive to say so."""
    names = [{check.name for pattern in part for check in pattern} for part in parts]
    checks = sum(
        len(pattern) - _shared(previous, pattern)
        for part in parts
        for previous, pattern in zip([(), *part], part, strict=False)
    )
    for found, most, what in (
        (sum(map(len, parts)), MOST_RULES, "rules"),
        (len(parts), MOST_GROUPS, "groups of rules"),
        (max(map(len, names), default=0), GROUP_NAMES, "facts in one condition"),
        (checks, MOST_CHECKS, "checks"),
    ):
        if found > most:
            raise EngineFailure(
                f"engine-failure: durable_rules takes at most {most:,} {what}, "
                f"and `{title}` needs {found:,}\n"
                "  help: split the rules over more actions, or leave out the engine `rete`"
            )


def _shared(left: Pattern, right: Pattern) -> int:
    """Return how many checks two patterns have in common from the beginning."""
    for number, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return number
    return min(len(left), len(right))


def _group(
    part: Sequence[Pattern],
    first: int,
    places: Mapping[Pattern, Sequence[int]],
    keys: Mapping[str, str],
    gate: Mapping[str, int],
    id: str,
) -> Group:
    names = tuple(sorted({check.name for pattern in part for check in pattern}))
    slots = "".join(f',"{keys[name]}":%d' for name in names)
    return Group(
        names=names,
        rules={
            number: tuple(places.get(pattern, ())) for number, pattern in enumerate(part, first)
        },
        alarm=first,
        fact=f'{{"id":"{id}",{json.dumps(gate)[1:-1]}{slots}}}',
        retraction=json.dumps({"id": id}),
    )


def _condition(check: Check, key: str) -> Mapping[str, object]:
    return {key: check.code} if check.operator == "is" else {"$neq": {key: check.code}}


def distinct_keys(number: int, candidates: Iterable[str] | None = None) -> list[str]:
    """Return keys whose hashes differ from each other and from those of the reserved words."""
    taken = set(map(fnv1a, RESERVED))
    keys: list[str] = []
    for key in candidates or (f"f{index:x}" for index in count()):
        if len(keys) == number:
            break
        if fnv1a(key) not in taken:
            taken.add(fnv1a(key))
            keys.append(key)
    return keys


def fnv1a(text: str) -> int:
    """Return the 32-bit FNV-1a hash, by which alone the extension tells names and ids apart.

    >>> fnv1a("$and")
    3746487396
    """
    digest = 0x811C9DC5
    for byte in text.encode("ascii"):
        digest = (digest ^ byte) * 16777619 & 0xFFFFFFFF
    return digest
