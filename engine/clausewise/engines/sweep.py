"""Every state that the facts can describe, or a stated sample of them.

Values that every test on a fact treats alike are one class, and one value stands for the class:
the sweep over classes is a sweep over all values. Classes are found from the rules' conditions,
not from an engine's tables.
"""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from clausewise.engines.agreement import Disagreement, Engine, disagreements
from clausewise.language.condition import Choice, Facts, Value, settled, tests
from clausewise.language.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """What a sweep over one action covered, and what it found.

    states: how many there are, in classes. decided: how many were decided. complete: all of them.
    """

    action: str
    states: int
    decided: int
    disagreements: tuple[Disagreement, ...]

    @property
    def complete(self) -> bool:
        """Whether every state was decided."""
        return self.decided == self.states


def classes(
    rulebook: Rulebook, action: str, choice: Choice
) -> Mapping[str, tuple[Value | None, ...]]:
    """Return, for each fact that bears on the action, one value of each class, and None.

    A fact that only readings not chosen ask about does not bear on it.
    """
    asked: dict[str, list[frozenset[Value]]] = {}
    for rule in rulebook.rules_for(action):
        for test in tests(settled(rule.when, choice, rulebook.conditions), {}):
            asked.setdefault(test.name, []).append(test.allowed)
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
) -> Iterator[Facts]:
    """Yield every state where there are at most `most`, else that many drawn by the seed.

    near: states that matter. Half of a sample is drawn from their neighbours, up to three facts
    away, because a state drawn blindly is nearly always forbidden or not covered.
    """
    if prod(len(values) for values in table.values()) <= most:
        yield from (_known(table, row) for row in product(*table.values()))
        return
    draw = random.Random(seed)
    for number in range(most):
        if near and number % 2:
            yield _neighbour(draw, table, near[number // 2 % len(near)])
        else:
            yield _known(table, [draw.choice(values) for values in table.values()])


def _known(table: Mapping[str, object], row: Iterable[Value | None]) -> Facts:
    return {name: value for name, value in zip(table, row, strict=True) if value is not None}


def _neighbour(
    draw: random.Random, table: Mapping[str, Sequence[Value | None]], state: Facts
) -> Facts:
    facts = {name: value for name, value in state.items() if name in table}
    for name in draw.sample(sorted(table), min(len(table), draw.randint(0, 3))):
        value = draw.choice(table[name])
        if value is None:
            facts.pop(name, None)
        else:
            facts[name] = value
    return facts


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
    decided = 0
    found: list[Disagreement] = []
    for facts in states(table, most, near=near):
        found.extend(disagreements(judge, engines, action, facts, choice))
        decided += 1
    return Sweep(
        action=action,
        states=prod(len(values) for values in table.values()),
        decided=decided,
        disagreements=tuple(found),
    )
