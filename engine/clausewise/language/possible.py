"""Which states can be: what the facts file says cannot be so at once, put to states."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from itertools import product

from clausewise.language.condition import Facts, Value
from clausewise.language.normal_form import Branches, NormalForm, absorb
from clausewise.language.rulebook import Rulebook

UNKNOWN: frozenset[Value | None] = frozenset({None})

Combination = Mapping[str, frozenset[Value | None]]
"""Values that facts may have at once; None is a fact that is unknown."""


class Excluded(tuple[Combination, ...]):
    """Combinations that cannot be, compiled: millions of states are held against them."""

    @cached_property
    def every(self) -> int:
        """A bit for each combination."""
        return (1 << len(self)) - 1

    @cached_property
    def columns(self) -> Sequence[tuple[str, Mapping[Value | None, int], int]]:
        """Each fact, with the bits of the combinations that each value of it leaves."""
        names = dict.fromkeys(name for each in self for name in each)
        # A fact that many combinations ask of leaves fewest of them: it comes first.
        often = sorted(names, key=lambda name: -sum(name in each for each in self))
        return tuple((name, *self._column(name)) for name in often)

    def _column(self, name: str) -> tuple[Mapping[Value | None, int], int]:
        """Return the bits that each value leaves, and those that any other value leaves."""
        free = sum(1 << n for n, each in enumerate(self) if name not in each)
        listed: dict[Value | None, int] = {}
        for number, each in enumerate(self):
            for value in each.get(name, ()):
                listed[value] = listed.get(value, free) | 1 << number
        return listed, free


NOTHING = Excluded()


def impossible_branches(rulebook: Rulebook, names: AbstractSet[str]) -> Excluded:
    """Return the combinations that cannot be, of those that only ask of `names`.

    What asks of another fact too rules nothing out here: that fact may be as it must be. A fact
    that an entry settles is not unknown where the others leave it one value.
    """
    return Excluded(branch for branch in _impossible(rulebook) if branch.keys() <= names)


@lru_cache(maxsize=8)
def _impossible(rulebook: Rulebook) -> Sequence[Combination]:
    form = NormalForm(rulebook.values, rulebook.conditions)
    every: list[Mapping[str, frozenset[Value]]] = []
    unknown: list[Combination] = []
    for entry in rulebook.impossible.values():
        branches = form.branches(entry.when)
        every += [branch for branch in branches if all(branch.values())]
        for fact in entry.settles:
            settled = settled_branches(branches, fact, rulebook.values[fact])
            unknown += [{**branch, fact: UNKNOWN} for branch in settled]
    return [*absorb(tuple(every)), *unknown]


def settled_branches(
    branches: Branches, fact: str, values: Sequence[Value]
) -> Iterator[Mapping[str, frozenset[Value]]]:
    """Yield the combinations of other facts under which the branches leave the fact one value."""
    of_fact = [branch for branch in branches if fact in branch and all(branch.values())]
    for value in values:
        others = [
            [branch for branch in of_fact if other in branch[fact]]
            for other in values
            if other != value
        ]
        for each in product(*others):
            merged: dict[str, frozenset[Value]] = {}
            for name, allowed in ((n, a) for branch in each for n, a in branch.items()):
                if name != fact:
                    merged[name] = merged.get(name, allowed) & allowed
            if merged and all(merged.values()):
                yield merged


def is_impossible(excluded: Excluded, facts: Facts) -> bool:
    """Tell whether a state cannot be: by what is known of it, or by what would be known then."""
    left = excluded.every
    get = facts.get
    for name, listed, free in excluded.columns:
        left &= listed.get(get(name), free)
        if not left:
            return False
    return left != 0
