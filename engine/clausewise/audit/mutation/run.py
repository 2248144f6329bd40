"""All mutants against all suites, on several processes."""

import gc
import multiprocessing
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import islice
from typing import Final

from clausewise.audit.as_scenario import Shown
from clausewise.audit.mutation.kill import Hunt
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.suites import Entry, Suite
from clausewise.audit.mutation.survivors import Equivalent, Searcher
from clausewise.audit.mutation.trial import Bench
from clausewise.language.normal_form import TooManyBranches

BATCH: Final = 64
"""Mutants that a process takes at a time."""


class Fate(StrEnum):
    """What became of a mutant.

    killed: by every suite that was asked. equivalent: no possible state tells it from the rules as
    they are. survived: a state tells it, and some suite does not. undecided: neither is shown.
    refused: no loader would take it.
    """

    KILLED = "killed"
    EQUIVALENT = "equivalent"
    SURVIVED = "survived"
    UNDECIDED = "undecided"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A mutant as it went: for each suite, the first scenario that kills it, or None.

    witness: a state that tells it from the rules, where no suite does.
    """

    mutant: Mutant
    killers: Mapping[str, Entry | None]
    fate: Fate
    witness: Shown | None = None


@dataclass(frozen=True)
class Laboratory:
    """The rules, the suites made ready, and who seeks what tells a survivor from the rules."""

    bench: Bench
    suites: Sequence[Suite]

    @cached_property
    def hunts(self) -> Sequence[Hunt]:
        """A hunt for each suite."""
        return [Hunt(self.bench, suite) for suite in self.suites]

    @cached_property
    def searcher(self) -> Searcher:
        """Seeks near what the suites ask."""
        return Searcher(self.bench, [case for suite in self.suites for case in suite.cases])

    def tried(self, mutant: Mutant) -> Tried:
        """Return what became of the mutant."""
        trial = self.bench.trial(mutant)
        try:
            killers = {
                hunt.suite.name: next(hunt.killers(mutant, trial), None) for hunt in self.hunts
            }
            shown = {suite.name: _entry(suite, killers[suite.name]) for suite in self.suites}
            if None not in killers.values():
                return Tried(mutant=mutant, killers=shown, fate=Fate.KILLED)
            if any(killer is not None for killer in killers.values()):
                # One suite shows that it is no equivalent.
                return Tried(mutant=mutant, killers=shown, fate=Fate.SURVIVED)
            found = self.searcher.told_apart(mutant, trial)
        except TooManyBranches:
            none = dict.fromkeys((suite.name for suite in self.suites), None)
            return Tried(mutant=mutant, killers=none, fate=Fate.REFUSED)
        if isinstance(found, Shown):
            return Tried(mutant=mutant, killers=shown, fate=Fate.SURVIVED, witness=found)
        fate = Fate.EQUIVALENT if isinstance(found, Equivalent) else Fate.UNDECIDED
        return Tried(mutant=mutant, killers=shown, fate=fate)


def _entry(suite: Suite, number: int | None) -> Entry | None:
    return None if number is None else suite.entries[number]


Tell = Callable[[int, int], None]


def try_all(
    laboratory: Laboratory, mutants: Sequence[Mutant], jobs: int, tell: Tell | None = None
) -> Sequence[Tried]:
    """Return what became of every mutant, in the order given, whatever the number of processes."""
    found: list[Tried] = []
    for batch in _batches(laboratory, mutants, jobs):
        found.extend(batch)
        if tell is not None:
            tell(len(found), len(mutants))
    return found


def _batches(
    laboratory: Laboratory, mutants: Sequence[Mutant], jobs: int
) -> Iterator[Sequence[Tried]]:
    starts = range(0, len(mutants), BATCH)
    if jobs < 2 or len(starts) < 2 or "fork" not in multiprocessing.get_all_start_methods():
        for start in starts:
            yield [laboratory.tried(mutant) for mutant in mutants[start : start + BATCH]]
        return
    # Everything is read once and inherited: to send it would take longer than to fork.
    _inherited.append((laboratory, mutants))
    # What is inherited is no garbage: not to be walked, and so written to, by every process.
    gc.freeze()
    try:
        fork = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(jobs, mp_context=fork) as pool:
            yield from pool.map(_batch, starts)
    finally:
        gc.unfreeze()
        _inherited.pop()


_inherited: Final[list[tuple[Laboratory, Sequence[Mutant]]]] = []


def _batch(start: int) -> Sequence[Tried]:
    laboratory, mutants = _inherited[-1]
    return [laboratory.tried(mutant) for mutant in islice(mutants, start, start + BATCH)]


def drawn(mutants: Sequence[Mutant], size: int, seed: int) -> Sequence[Mutant]:
    """Return so many of the mutants, drawn by the seed, in their order."""
    if size >= len(mutants):
        return mutants
    numbers = random.Random(seed).sample(range(len(mutants)), size)
    return [mutants[number] for number in sorted(numbers)]
