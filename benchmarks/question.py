"""One question that every engine of the benchmark answers: the verdict on one action.

Taken from the compiled rules: under one choice of readings, what is left of each scope, forbid and
permit rule as a disjunction of conjunctions of plain tests on facts.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from clausewise.engines.agreement import Engine
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.normal_form import Branches, absorb, residuals, rule_branches
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook

SETTLED = (Verdict.PERMITTED, Verdict.FORBIDDEN, Verdict.NOT_COVERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The rules behind a verdict, by kind: the id and the condition of each.

    names: the facts that they test.
    """

    action: str
    rules: Mapping[Kind, Mapping[str, Branches]]
    names: tuple[str, ...]
    values: Mapping[str, tuple[Value, ...]]

    def together(self, kind: Kind) -> Branches:
        """The condition that some rule of the kind holds."""
        return absorb(
            tuple(branch for branches in self.rules[kind].values() for branch in branches)
        )


def question(rulebook: Rulebook, action: str, choice: Choice) -> Question:
    """Return what the verdict on the action depends on under the choice."""
    rules: dict[Kind, dict[str, Branches]] = {
        kind: {} for kind in (Kind.SCOPE, Kind.FORBID, Kind.PERMIT)
    }
    for rule in rule_branches(rulebook):
        if rule.kind in rules and (not rule.actions or action in rule.actions):
            branches = absorb(tuple(residuals(rule.conjuncts, choice)))
            if branches or rule.kind is Kind.SCOPE:
                rules[rule.kind][rule.rule] = branches
    names = {n for found in rules.values() for bs in found.values() for b in bs for n in b}
    return Question(
        action=action,
        rules=rules,
        names=tuple(sorted(names)),
        values={name: rulebook.facts[name].values for name in sorted(names)},
    )


def cases(
    rulebook: Rulebook, judge: Engine, action: str, choice: Choice, number: int, seed: int = 1
) -> Sequence[Facts]:
    """Return that many states without unknowns, a third for each settled verdict, shuffled."""
    draw = random.Random(seed)
    share = -(-number // len(SETTLED))
    found: dict[Verdict, list[Facts]] = {verdict: [] for verdict in SETTLED}
    for facts in _drawn(rulebook, draw):
        same = found[judge.decide(action, facts, choice).verdict]
        if len(same) < share:
            same.append(facts)
        if all(len(states) == share for states in found.values()):
            break
    mixed = [facts for states in found.values() for facts in states][:number]
    draw.shuffle(mixed)
    return mixed


def _drawn(rulebook: Rulebook, draw: random.Random) -> Iterator[Facts]:
    while True:
        yield {fact.id: draw.choice(fact.values) for fact in rulebook.facts.values()}
