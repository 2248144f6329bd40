"""Conditions as disjunctions of conjunctions, without changing a value in Kleene's logic.

Distribution, De Morgan and absorption hold in that logic; excluded middle does not. So a literal
that can never hold stays (it is unknown while its fact is), and one that always holds stays too.
A reading is always known, so what contradicts itself about a reading can go, and what asks nothing.
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


Packed = int
"""A conjunct as one number: for each name a bit for each value that it may have, and one that says
that it is not tested. One conjunct implies another where the other has all of its bits."""


class Packing:
    """Which bit is whose; names in `certain` are never unknown."""

    def __init__(self, values: Mapping[str, Sequence[Value]], certain: frozenset[str]) -> None:
        self.untested: dict[str, int] = {}
        self.bits: dict[str, dict[Value, int]] = {}
        self.whole: dict[str, int] = {}
        self._sets: dict[tuple[str, Packed], frozenset[Value]] = {}
        start = 0
        for name, listed in values.items():
            self.bits[name] = {value: 1 << start + n for n, value in enumerate(listed)}
            start += len(listed)
            self.whole[name] = sum(self.bits[name].values())
            self.untested[name] = 1 << start
            start += 1
        # The name of each bit.
        self.names = [name for name, listed in values.items() for _ in range(len(listed) + 1)]
        self.full = (1 << start) - 1
        self.open = sum(self.untested.values())
        self.of_certain = sum(self.whole[name] for name in certain)
        self.after_certain = sum(self.untested[name] for name in certain)
        self.of_facts = self.full & ~(self.of_certain | self.after_certain)

    def test(self, name: str, allowed: Iterable[Value]) -> Packed:
        """Return the conjunct of one test; of a certain name that may have any value, no test."""
        found = self.full & ~(self.whole[name] | self.untested[name])
        for value in allowed:
            found |= self.bits[name][value]
        if self.untested[name] & self.after_certain and not ~found & self.whole[name]:
            return self.full
        return found

    def can_hold(self, packed: Packed) -> bool:
        """Tell whether every certain name may have a value."""
        # Adding all its bits to those that are left carries into the next one if any is left.
        left = (packed & self.of_certain) + self.of_certain
        return left & self.after_certain == self.after_certain

    def name_of(self, bits: Packed) -> str:
        """Return the name that the lowest of the bits belongs to."""
        return self.names[(bits & -bits).bit_length() - 1]

    def size(self, packed: Packed) -> int:
        """Return how many names it tests."""
        return len(self.untested) - (packed & self.open).bit_count()

    def unpacked(self, packed: Packed) -> Conjunct:
        """Return the conjunct, its names in the order of the values."""
        found: dict[str, frozenset[Value]] = {}
        tested = self.open & ~packed
        while tested:
            name = self.name_of(tested)
            found[name] = self._allowed(name, packed & self.whole[name])
            tested &= tested - 1
        return found

    def _allowed(self, name: str, bits: Packed) -> frozenset[Value]:
        key = name, bits
        if key not in self._sets:
            listed = self.bits[name].items()
            self._sets[key] = frozenset(value for value, bit in listed if bits & bit)
        return self._sets[key]

    def absorbed(self, branches: Iterable[Packed]) -> tuple[Packed, ...]:
        """Return the branches without those that another branch makes superfluous."""
        kept: list[Packed] = []
        for branch in sorted(dict.fromkeys(branches), key=self.size):
            # A plain loop: this is where a rulebook spends its time when it is compiled.
            for wider in kept:
                if branch | wider == wider:
                    break
            else:
                kept = [other for other in kept if other | branch != branch]
                kept.append(branch)
        return tuple(kept)


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
        return tuple(map(self.packing.unpacked, self.packed(condition, negated)))

    def packed(self, condition: Condition, negated: bool) -> tuple[Packed, ...]:
        """Return the branches of the condition, or of its negation, packed."""
        match condition:
            case Test(name, allowed):
                every = self.packing.bits[name].keys()
                found = self.packing.test(name, every - allowed if negated else allowed)
                return (found,) if self.packing.can_hold(found) else ()
            case Not(part):
                return self.packed(part, not negated)
            case Term(id):
                key = id, negated
                if key not in self._of_terms:
                    self._of_terms[key] = self.packed(self.terms[id], negated)
                return self._of_terms[key]
            case All(parts):
                return self._join(parts, negated) if negated else self._cross(parts, negated)
            case Any(parts):
                return self._cross(parts, negated) if negated else self._join(parts, negated)
            case _:
                assert_never(condition)

    @cached_property
    def packing(self) -> Packing:
        """How branches are packed."""
        return Packing(self.values, self.certain)

    @cached_property
    def _of_terms(self) -> dict[tuple[str, bool], tuple[Packed, ...]]:
        return {}

    def _join(self, parts: Iterable[Condition], negated: bool) -> tuple[Packed, ...]:
        found = [branch for part in parts for branch in self.packed(part, negated)]
        return self._without_covered(self.packing.absorbed(_bounded(found)))

    def _cross(self, parts: Iterable[Condition], negated: bool) -> tuple[Packed, ...]:
        found: tuple[Packed, ...] = (self.packing.full,)
        can_hold = self.packing.can_hold
        for part in parts:
            branches = self.packed(part, negated)
            if len(found) * len(branches) > 16 * MOST_CONJUNCTS:
                raise TooManyBranches(len(found) * len(branches))
            pairs = (left & right for left, right in product(found, branches))
            found = self.packing.absorbed(_bounded([pair for pair in pairs if can_hold(pair)]))
        return self._without_covered(found)

    def _without_covered(self, branches: tuple[Packed, ...]) -> tuple[Packed, ...]:
        """Drop each branch that, whatever its readings say, some other branch makes superfluous.

        Negating a choice between readings leaves many such branches: they cover two cases each,
        and each of the two is covered already.
        """
        readings, facts = self.packing.of_certain, self.packing.of_facts
        if all(branch & readings == readings for branch in branches):
            return branches
        kept = list(branches)
        for branch in sorted(branches, key=self.packing.size, reverse=True):
            mine = branch & facts
            # A branch that tests a fact that this one leaves open covers none of it.
            others = [
                other & readings
                for other in kept
                if other != branch and (mine | other) & facts == other & facts
            ]
            if others and self._covered(branch & readings, others):
                kept.remove(branch)
        return tuple(kept)

    def _covered(self, region: Packed, others: Sequence[Packed]) -> bool:
        """Tell whether every choice of readings in the region lies in one of the others."""
        others = [other for other in others if self.packing.can_hold(other & region)]
        if any(region | other == other for other in others):
            return True
        if not others:
            return False
        # Any reading that one of them narrows will do.
        name = self.packing.name_of(region & ~others[0])
        rest = region & ~self.packing.whole[name]
        return all(
            self._covered(rest | bit, others)
            for bit in self.packing.bits[name].values()
            if region & bit
        )


def _bounded(branches: Sequence[Packed]) -> Iterable[Packed]:
    unique = dict.fromkeys(branches)
    if len(unique) > MOST_CONJUNCTS:
        raise TooManyBranches(len(unique))
    return unique


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
