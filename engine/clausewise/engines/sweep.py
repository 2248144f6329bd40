"""Every state that the facts can describe, or a stated sample of them.

Values that every test on a fact treats alike are one class, and one value stands for the class:
the sweep over classes is a sweep over all values. Classes are found from the rules' conditions,
not from an engine's tables.
"""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import product
from math import prod

from clausewise.engines.agreement import Disagreement, Engine, disagreements
from clausewise.language.condition import Choice, Facts, Value, settled, tests
from clausewise.language.possible import NOTHING, Excluded, impossible_branches, is_impossible
from clausewise.language.rulebook import Rulebook

MOST_DRAWS = 400
"""How often a state of a sample is drawn anew because it cannot be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """What a sweep over one action covered, and what it found.

    states: how many there are, in classes. decided: how many were decided. impossible: how many
    were left out because they cannot be. complete: no other was left out.
    """

    action: str
    states: int
    decided: int
    impossible: int
    disagreements: tuple[Disagreement, ...]

    @property
    def complete(self) -> bool:
        """Whether every state that can be was decided."""
        return self.decided + self.impossible == self.states


NO_FACTS: frozenset[str] = frozenset()


def classes(
    rulebook: Rulebook, action: str, choice: Choice, whole: AbstractSet[str] = NO_FACTS
) -> Mapping[str, tuple[Value | None, ...]]:
    """Return, for each fact that bears on the action, one value of each class, and None.

    A fact that only readings not chosen ask about does not bear on it. What cannot be so at once
    tells values apart too. whole: facts of which every value is a class.
    """
    asked: dict[str, list[frozenset[Value]]] = {}
    for rule in rulebook.rules_for(action):
        for test in tests(settled(rule.when, choice, rulebook.conditions), {}):
            asked.setdefault(test.name, []).append(test.allowed)
    for name in whole:
        asked.setdefault(name, []).extend(frozenset({v}) for v in rulebook.facts[name].values)
    for branch in impossible_branches(rulebook, asked.keys()):
        for name, allowed in branch.items():
            asked[name].append(frozenset(value for value in allowed if value is not None))
    table: dict[str, tuple[Value | None, ...]] = {}
    for name, sets in sorted(asked.items()):
        representatives: dict[tuple[bool, ...], Value] = {}
        for value in rulebook.facts[name].values:
            representatives.setdefault(tuple(value in allowed for allowed in sets), value)
        table[name] = (*representatives.values(), None)
    return table


def states(
    table: Mapping[str, Sequence[Value | None]],
    most: int,
    seed: int = 0,
    near: Sequence[Facts] = (),
    impossible: Excluded = NOTHING,
) -> Iterator[Facts]:
    """Yield every state where there are at most `most`, else that many drawn by the seed.

    near: states that matter. Half of a sample is drawn from their neighbours, up to three facts
    away, because a state drawn blindly is nearly always forbidden or not covered.
    impossible: what cannot be so at once; such a state is left out, or drawn anew.
    """
    if prod(len(values) for values in table.values()) <= most:
        every = (_known(table, row) for row in product(*table.values()))
        yield from (facts for facts in every if not is_impossible(impossible, facts))
        return
    draw = random.Random(seed)
    groups = _bound_together(table, impossible)
    for number in range(most):
        if near and number % 2:
            facts = _neighbour(draw, table, near[number // 2 % len(near)], impossible)
        else:
            facts = _anywhere(draw, groups)
        if facts is not None:
            yield facts


Group = tuple[Mapping[str, Sequence[Value | None]], Excluded]
"""Facts with their values, and what they cannot be at once."""


def _bound_together(
    table: Mapping[str, Sequence[Value | None]], impossible: Excluded
) -> Sequence[Group]:
    """Return the facts in groups: what one may be does not hang on what those of another are."""
    asked = frozenset[str]().union(*impossible)
    groups = [frozenset(table.keys() - asked), *(frozenset({name}) for name in asked)]
    for each in impossible:
        joined = frozenset[str]().union(*(group for group in groups if group & each.keys()))
        groups = [*(group for group in groups if not group & each.keys()), joined]
    return [
        (
            {name: table[name] for name in sorted(group)},
            Excluded(each for each in impossible if each.keys() <= group),
        )
        for group in sorted(groups, key=sorted)
    ]


def _known(table: Mapping[str, object], row: Iterable[Value | None]) -> Facts:
    return {name: value for name, value in zip(table, row, strict=True) if value is not None}


def _anywhere(draw: random.Random, groups: Sequence[Group]) -> Facts | None:
    """Return a state, every possible one as likely as any other.

    Each group is drawn anew by itself, where all facts at once would hardly ever go together.
    """
    state: dict[str, Value] = {}
    for values, impossible in groups:
        for _ in range(MOST_DRAWS):
            # Not random.choice, which takes twice as long.
            row = [each[int(draw.random() * len(each))] for each in values.values()]
            facts = _known(values, row)
            if not is_impossible(impossible, facts):
                state.update(facts)
                break
        else:
            return None
    return state


def _neighbour(
    draw: random.Random,
    table: Mapping[str, Sequence[Value | None]],
    state: Facts,
    impossible: Excluded,
) -> Facts | None:
    """Return a possible state that differs from the given one in up to three facts."""
    names = sorted(table)
    for _ in range(MOST_DRAWS):
        facts = {name: value for name, value in state.items() if name in table}
        for name in draw.sample(names, min(len(names), draw.randint(0, 3))):
            value = draw.choice(table[name])
            if value is None:
                facts.pop(name, None)
            else:
                facts[name] = value
        if not is_impossible(impossible, facts):
            return facts
    return None


def sweep(
    rulebook: Rulebook,
    judge: Engine,
    engines: Sequence[Engine],
    action: str,
    choice: Choice,
    most: int,
    near: Sequence[Facts] = (),
) -> Sweep:
    """Compare the engines on every state of the action, or on `most` of them, some `near` those."""
    table = classes(rulebook, action, choice)
    number = prod(len(values) for values in table.values())
    impossible = impossible_branches(rulebook, table.keys())
    decided = 0
    found: list[Disagreement] = []
    for facts in states(table, most, near=near, impossible=impossible):
        found.extend(disagreements(judge, engines, action, facts, choice))
        decided += 1
    return Sweep(
        action=action,
        states=number,
        decided=decided,
        impossible=number - decided if number <= most else 0,
        disagreements=tuple(found),
    )
