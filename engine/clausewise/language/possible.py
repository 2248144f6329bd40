"""Which states can be: what the facts file says cannot be so at once, put to states."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import product

from clausewise.language.condition import Facts, Value
from clausewise.language.normal_form import Branches, NormalForm, absorb
from clausewise.language.rulebook import Rulebook

UNKNOWN: frozenset[Value | None] = frozenset({None})

Excluded = Sequence[Mapping[str, frozenset[Value | None]]]
"""Combinations of values that cannot be; None is a fact that is unknown."""


def impossible_branches(rulebook: Rulebook, names: AbstractSet[str]) -> Excluded:
    """Return the combinations that cannot be, of those that only ask of `names`.

    What asks of another fact too rules nothing out here: that fact may be as it must be. A fact
    that an entry settles is not unknown where the others leave it one value.
    """
    form = NormalForm(rulebook.values, rulebook.conditions)
    every: list[Mapping[str, frozenset[Value]]] = []
    unknown: list[Mapping[str, frozenset[Value | None]]] = []
    for entry in rulebook.impossible.values():
        branches = form.branches(entry.when)
        every += [b for b in branches if b.keys() <= names and all(b.values())]
        for fact in entry.settles:
            settled = settled_branches(branches, fact, rulebook.values[fact])
            unknown += [{**branch, fact: UNKNOWN} for branch in settled]
    return [*absorb(tuple(every)), *(branch for branch in unknown if branch.keys() <= names)]


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


def is_impossible(branches: Excluded, facts: Facts) -> bool:
    """Tell whether a state cannot be: by what is known of it, or by what would be known then."""
    return any(
        all(facts.get(name) in allowed for name, allowed in branch.items()) for branch in branches
    )
