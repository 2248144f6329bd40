"""Conditions as disjunctions of conjunctions, without changing a value in Kleene's logic.

Distribution, De Morgan and absorption hold in that logic; excluded middle does not. So a literal
that can never hold stays (it is unknown while its fact is), and one that always holds stays too.
A reading is always known, so what contradicts itself about a reading can go.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from typing import assert_never

from clausewise.language.condition import All, Any, Condition, Facts, Not, Term, Test, Value
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook

Conjunct = Mapping[str, frozenset[Value]]
"""For each fact or reading tested, the values that it may have."""

Branches = tuple[Conjunct, ...]
"""A condition: it holds where one of the conjuncts does."""

MOST_CONJUNCTS = 512
"""A condition of more branches than this is refused: nobody could review it."""


class TooManyBranches(ValueError):
    """The condition has more than `MOST_CONJUNCTS` branches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBranches:
    """A rule as engines compile it; `actions` is empty where it bears on every action."""

    rule: str
    kind: Kind
    actions: tuple[str, ...]
    conjuncts: Branches


@lru_cache(maxsize=8)
def rule_branches(rulebook: Rulebook) -> tuple[RuleBranches, ...]:
    """Return every rule of the book in normal form, by id."""
    form = NormalForm(rulebook.values, rulebook.conditions, frozenset(rulebook.readings))
    return tuple(
        RuleBranches(
            rule=rule.id,
            kind=rule.kind,
            actions=rule.actions,
            conjuncts=form.branches(rule.when),
        )
        for rule in sorted(rulebook.rules.values(), key=lambda rule: rule.id)
    )


@dataclass(frozen=True)
class NormalForm:
    """Normalises conditions over the values and terms; names in `certain` are never unknown."""

    values: Mapping[str, Sequence[Value]]
    terms: Mapping[str, Condition]
    certain: frozenset[str] = frozenset()

    def branches(self, condition: Condition, *, negated: bool = False) -> Branches:
        """Return the branches of the condition, or of its negation.

        Raises TooManyBranches.
        """
        match condition:
            case Test(name, allowed):
                if negated:
                    allowed = self._all_values[name] - allowed
                return ({name: allowed},)
            case Not(part):
                return self.branches(part, negated=not negated)
            case Term(id):
                key = id, negated
                if key not in self._of_terms:
                    self._of_terms[key] = self.branches(self.terms[id], negated=negated)
                return self._of_terms[key]
            case All(parts):
                return self._join(parts, negated) if negated else self._cross(parts, negated)
            case Any(parts):
                return self._cross(parts, negated) if negated else self._join(parts, negated)
            case _:
                assert_never(condition)

    @cached_property
    def _of_terms(self) -> dict[tuple[str, bool], Branches]:
        return {}

    @cached_property
    def _all_values(self) -> Mapping[str, frozenset[Value]]:
        return {name: frozenset(values) for name, values in self.values.items()}

    def _join(self, parts: Iterable[Condition], negated: bool) -> Branches:
        found = [branch for part in parts for branch in self.branches(part, negated=negated)]
        return self._without_covered(absorb(_bounded(found)))

    def _cross(self, parts: Iterable[Condition], negated: bool) -> Branches:
        found: Branches = ({},)
        for part in parts:
            branches = self.branches(part, negated=negated)
            if len(found) * len(branches) > 16 * MOST_CONJUNCTS:
                raise TooManyBranches(len(found) * len(branches))
            pairs = (conjoin(left, right) for left, right in product(found, branches))
            found = absorb(_bounded([pair for pair in pairs if self._can_hold(pair)]))
        return self._without_covered(found)

    def _can_hold(self, branch: Conjunct) -> bool:
        return not any(not allowed and name in self.certain for name, allowed in branch.items())

    def _without_covered(self, branches: Branches) -> Branches:
        """Drop each branch that, whatever its readings say, some other branch makes superfluous.

        Negating a choice between readings leaves many such branches: they cover two cases each,
        and each of the two is covered already.
        """
        apart = {id(branch): self._apart(branch) for branch in branches}
        if not any(region for region, _ in apart.values()):
            return branches
        kept = list(branches)
        for branch in sorted(branches, key=len, reverse=True):
            region, mine = apart[id(branch)]
            others = [
                apart[id(other)][0]
                for other in kept
                # A branch that tests a fact that this one leaves open covers none of it.
                if other is not branch
                and apart[id(other)][1].keys() <= mine.keys()
                and _implies(mine, apart[id(other)][1])
            ]
            if others and self._covered(region, others):
                kept = [other for other in kept if other is not branch]
        return tuple(kept)

    def _apart(self, branch: Conjunct) -> tuple[Conjunct, Conjunct]:
        """Return what the branch asks of readings, and what it asks of facts."""
        of_readings = {name: ok for name, ok in branch.items() if name in self.certain}
        return of_readings, {name: ok for name, ok in branch.items() if name not in self.certain}

    def _covered(self, region: Conjunct, others: Sequence[Conjunct]) -> bool:
        """Tell whether every choice of readings in the region lies in one of the others."""
        others = [
            other for other in others if all(region.get(n, ok) & ok for n, ok in other.items())
        ]
        name = next(
            (n for other in others for n, ok in other.items() if not self._within(region, n, ok)),
            None,
        )
        if any(all(self._within(region, n, ok) for n, ok in other.items()) for other in others):
            return True
        if name is None:
            return False
        options = region.get(name, self._all_values[name])
        return all(self._covered({**region, name: frozenset({o})}, others) for o in options)

    def _within(self, region: Conjunct, name: str, allowed: frozenset[Value]) -> bool:
        return region.get(name, self._all_values[name]) <= allowed


def _bounded(branches: list[Conjunct]) -> Branches:
    unique = {tuple(sorted(branch.items(), key=_by_name)): branch for branch in branches}
    if len(unique) > MOST_CONJUNCTS:
        raise TooManyBranches(len(unique))
    return tuple(unique.values())


def _by_name(literal: tuple[str, frozenset[Value]]) -> str:
    return literal[0]


def conjoin(left: Conjunct, right: Conjunct) -> Conjunct:
    """Return the conjunct of both; a fact tested twice must pass both tests."""
    if not left or not right:
        return left or right
    both = dict(left)
    for name, allowed in right.items():
        both[name] = both[name] & allowed if name in both else allowed
    return both


def absorb(branches: Branches) -> Branches:
    """Return the branches without those that another branch makes superfluous."""
    if len(branches) < 2:
        return branches
    kept: list[Conjunct] = []
    for branch in sorted(branches, key=len):
        size = len(branch)
        for wider in kept:
            if _implies(branch, wider):
                break
        else:
            # A branch that tests fewer names is never narrower.
            kept = [other for other in kept if len(other) < size or not _implies(other, branch)]
            kept.append(branch)
    return tuple(kept)


def _implies(branch: Conjunct, wider: Conjunct) -> bool:
    # A plain loop: this is where a rulebook spends its time when it is compiled.
    for name, allowed in wider.items():
        mine = branch.get(name)
        if mine is None or not mine <= allowed:
            return False
    return True


def open_facts(conditions: Iterable[Branches], facts: Facts) -> frozenset[str]:
    """Return the unknown facts that keep the given conditions from being settled.

    A branch that a known fact refutes keeps nothing open, nor does one that another makes
    superfluous once the known facts are filled in.
    """
    found: set[str] = set()
    for branches in conditions:
        for rest in absorb(tuple(residuals(branches, facts))):
            found.update(rest)
    return frozenset(found)


def residuals(branches: Branches, facts: Facts) -> Iterable[Conjunct]:
    """Yield what remains to be known of each branch that no known fact refutes."""
    for branch in branches:
        if all(facts[name] in allowed for name, allowed in branch.items() if name in facts):
            yield {name: allowed for name, allowed in branch.items() if name not in facts}
