"""The one door to durable_rules: its C extension, without its `Host` and without threads.

Measured with version 2.0.28; each limit below is where the extension fails, crashes or, worse,
answers wrongly. A network here stays under all of them or is refused when it is built.
"""

import json
import re
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from itertools import chain, count
from typing import Literal, Protocol, cast

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

ERROR_CODES = {
    101: "out of memory",
    106: "too many rules",
    108: "too many rules on one condition",
    111: "the ruleset is gone",
    112: "too many rulesets",
    302: "a fact has too many properties",
    303: "a fact matches too many conditions",
    309: "the session is gone",
}

RESERVED = (
    *("id", "sid", "all", "any", "pri", "count", "cap", "dist", "name", "sid-0"),
    *("$s", "$m", "$i", "$l", "$r", "$and", "$or", "$eq", "$neq", "$ex", "$nex", "$forward"),
    *("$lt", "$lte", "$gt", "$gte", "$mt", "$imt", "$iall", "$iany", "$add", "$sub", "$mul"),
    *("$div", "$time", "$pulse", "$timerName", "$baseTime"),
)
"""Words to which the extension gives a meaning, by their hash alone."""


class Extension(Protocol):
    """The calls of the extension that are used here; it holds the interpreter's lock in each."""

    error: type[Exception]

    def create_ruleset(self, name: str, rules: str, /) -> int: ...
    def delete_ruleset(self, handle: int, /) -> None: ...
    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]: ...
    def retract_fact(self, handle: int, fact: str, /) -> tuple[int, int]: ...
    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None: ...
    def complete_and_start_action(self, handle: int, state: int, /) -> str | None: ...
    def delete_state(self, handle: int, session: str, /) -> None: ...


def load_extension(module: str = "durable_rules_engine") -> Extension:
    """Import the extension, or raise an EngineFailure that says how to mend it."""
    try:
        return cast(Extension, import_module(module))
    except ImportError as error:
        raise EngineFailure(
            f"engine-failure: the engine `rete` cannot load durable_rules ({error})\n"
            "  help: it is built from source and needs a C compiler and Python's headers; "
            "reinstall it with `pip install --no-cache-dir --force-reinstall durable-rules`, "
            "on Python 3.13 and later with "
            "CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject in the environment"
        ) from error


@dataclass(frozen=True, slots=True, order=True)
class Check:
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


class Network:
    """Layers of patterns in one ruleset; a layer's facts may rest on the firings of another.

    Not for use by two threads at once. After an exception inside `session`, a Ctrl-C too, what was
    asserted is still there: the network is then no longer `usable`, and another must be built.
    """

    def __init__(self, title: str, layers: Sequence[Sequence[Pattern]]) -> None:
        """Raise EngineFailure where the patterns exceed a limit or the extension refuses them."""
        self.title = title
        self.usable = False
        self._layers, definition = _plan(title, layers)
        self._extension = load_extension()
        try:
            self._handle = self._extension.create_ruleset("clausewise", json.dumps(definition))
        except (self._extension.error, MemoryError) as error:
            raise _failure(title, error) from error
        # The extension frees whatever an unstarted session's memory happens to hold, and crashes.
        self._started: list[bool] = []
        self._free = weakref.finalize(
            self, _free, self._extension, self._handle, self._started
        )
        self._free.atexit = False
        self._asserted: list[str] = []
        self.usable = True

    def close(self) -> None:
        """Give the memory back; the network is then no longer usable."""
        self.usable = False
        self._free()

    @contextmanager
    def session(self) -> Iterator[None]:
        """Retract at the end what was asserted within."""
        if not self.usable:
            raise _failure(self.title, "an earlier decision was interrupted")
        # An interruption may strike between any two calls, so the flag is set first and lifted
        # last. Left alone, the extension would stay locked for a minute and report no firing.
        self.usable = False
        yield
        try:
            for retraction in self._asserted:
                self._extension.retract_fact(self._handle, retraction)
        except (self._extension.error, MemoryError) as error:
            raise _failure(self.title, error) from error
        self._asserted.clear()
        self.usable = True

    def fire(self, layer: int, codes: Mapping[str, int]) -> frozenset[int]:
        """Return the positions of the layer's patterns that match, given every name's code."""
        groups = self._layers[layer]
        try:
            fired = self._assert(groups, codes)
        except (self._extension.error, MemoryError) as error:
            raise _failure(self.title, error) from error
        if not all(group.alarm in fired for group in groups):
            raise _failure(self.title, "a firing was lost")
        positions = (group.rules[rule] for group in groups for rule in fired & group.rules.keys())
        return frozenset(chain.from_iterable(positions))

    def _assert(self, groups: Iterable[Group], codes: Mapping[str, int]) -> set[int]:
        extension, handle = self._extension, self._handle
        fired: set[int] = set()
        for group in groups:
            self._asserted.append(group.retraction)
            fact = group.fact % tuple([codes[name] for name in group.names])
            result, state = extension.assert_fact(handle, fact)
            if result:
                raise _failure(self.title, f"a fact was not taken up ({result})")
            started = extension.start_action_for_state(handle, state)
            if not self._started:
                self._started.append(True)
            firing = started and started[1]
            while firing:
                # A firing is {"<rule>":{"m":<the whole fact>}}; parsing the fact would be waste.
                fired.add(int(firing[2 : firing.index('"', 2)]))
                firing = extension.complete_and_start_action(handle, state)
        return fired


def _free(extension: Extension, handle: int, started: Sequence[bool]) -> None:
    with suppress(extension.error):
        if started:
            extension.delete_state(handle, "0")
    with suppress(extension.error):
        extension.delete_ruleset(handle)


def _failure(title: str, error: Exception | str) -> EngineFailure:
    """Return our error for the extension's, with the meaning of its code."""
    code = re.search(r"error code: (\d+)", str(error))
    if isinstance(error, MemoryError):
        cause = ERROR_CODES[101]
    elif code:
        cause = f"{ERROR_CODES.get(int(code[1]), 'see its rules.h')} (error {code[1]})"
    else:
        cause = str(error)
    return EngineFailure(f"engine-failure: durable_rules failed on `{title}`: {cause}")


def _plan(
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
        groups: list[Group] = []
        for part in layer:
            gate = {selector: next(numbers)}
            first = len(definition)
            for number, pattern in enumerate(part, first):
                tests = [gate, *(_condition(check, keys[check.name]) for check in pattern)]
                definition[str(number)] = {"all": [{"m": {"$and": tests}}]}
            groups.append(_group(part, first, patterns, keys, gate, next(ids)))
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
    patterns: Sequence[Pattern],
    keys: Mapping[str, str],
    gate: Mapping[str, int],
    id: str,
) -> Group:
    names = tuple(sorted({check.name for pattern in part for check in pattern}))
    places: dict[Pattern, list[int]] = {pattern: [] for pattern in part}
    for position, pattern in enumerate(patterns):
        if pattern in places:
            places[pattern].append(position)
    slots = "".join(f',"{keys[name]}":%d' for name in names)
    return Group(
        names=names,
        rules={number: tuple(places[pattern]) for number, pattern in enumerate(part, first)},
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
