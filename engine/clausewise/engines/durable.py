"""The one door to durable_rules: its C extension, without its `Host` and without threads.

One session per ruleset, facts asserted and retracted, and three ways in which 2.0.28 would fail
silently turned into an EngineFailure: an interrupted session, a lost firing, an error code.
"""

import json
import re
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from itertools import chain
from typing import Protocol, cast

from clausewise.engines.durable_plan import Group, Pattern, plan
from clausewise.errors import EngineFailure

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


class Extension(Protocol):
    """The calls of the extension that are used here; it holds the interpreter's lock in each."""

    error: type[Exception]

    def create_ruleset(self, name: str, rules: str, /) -> int:
        """Compile a ruleset; return its handle."""

    def delete_ruleset(self, handle: int, /) -> None:
        """Free a ruleset."""

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Add a fact to a session."""

    def retract_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Take a fact out of a session."""

    def start_action_for_state(self, handle: int, state: int, /) -> tuple[str, str] | None:
        """Return the session and the first firing, if any."""

    def complete_and_start_action(self, handle: int, state: int, /) -> str | None:
        """Finish a firing and return the next, if any."""

    def delete_state(self, handle: int, session: str, /) -> None:
        """Free a session."""


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


class Network:
    """Layers of patterns in one ruleset; a layer's facts may rest on the firings of another.

    Not for use by two threads at once. After an exception inside `session`, a Ctrl-C too, what was
    asserted is still there: the network is then no longer `usable`, and another must be built. A
    Ctrl-C in the middle of building one can leave its memory (about 1 MB) to the process's end.
    """

    def __init__(self, title: str, layers: Sequence[Sequence[Pattern]]) -> None:
        """Raise EngineFailure where the patterns exceed a limit or the extension refuses them."""
        self.title = title
        self.usable = False
        self._layers, definition = plan(title, layers)
        self._extension = load_extension()
        try:
            self._handle = self._extension.create_ruleset("clausewise", json.dumps(definition))
        except (self._extension.error, MemoryError) as error:
            raise _failure(title, error) from error
        # A session that never started an action must not be deleted: the extension then frees
        # pointers that it never set.
        self._started: list[bool] = []
        self._free = weakref.finalize(self, _free, self._extension, self._handle, self._started)
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
            if started and not self._started:
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
