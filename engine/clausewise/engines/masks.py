"""Mask tables: a decision is the bitwise AND of one number per fact.

Each branch of a rule's condition has one bit. For each value of each fact a number has the bits
of the branches that the value satisfies (for "surely holds") and of those that it does not refute
(for "possibly holds"); an unknown fact satisfies no branch that tests it and refutes none. Both
halves sit in one number, so that a fact costs one AND.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.normal_form import (
    Branches,
    RuleBranches,
    absorb,
    open_facts,
    residuals,
    rule_branches,
)
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook

NONE: Final[frozenset[str]] = frozenset()

MOST_CHOICES: Final = 512
"""Choices of readings whose tables an engine keeps."""

MOST_FOUND: Final = 4_096
"""Outcomes that a table keeps; which branches are left, not which facts, tells them apart."""

BEARING: Final[Mapping[Verdict, tuple[Kind, ...]]] = {
    Verdict.PERMITTED: (Kind.PERMIT, Kind.EFFECT, Kind.ADVICE, Kind.PROCEDURE),
    Verdict.FORBIDDEN: (Kind.FORBID, Kind.ADVICE, Kind.PROCEDURE),
    Verdict.UNDETERMINED: (Kind.SCOPE, Kind.FORBID, Kind.PERMIT, Kind.ADVICE, Kind.PROCEDURE),
    Verdict.NOT_COVERED: (Kind.SCOPE, Kind.ADVICE, Kind.PROCEDURE),
}
"""The kinds of rules that an outcome names or rests on, by its verdict."""


@dataclass(frozen=True, slots=True)
class RuleBits:
    """A rule and the bits of its branches."""

    id: str
    bits: int


@dataclass(frozen=True, slots=True)
class Column:
    """A fact or reading that the table tests: a number for each value, and one for unknown."""

    name: str
    masks: Mapping[Value | None, int]


class TestedBits:
    """The bits of the branches that test each fact, and of those that each of its values passes."""

    def __init__(self) -> None:
        self.tested: dict[str, int] = {}
        self.passed: dict[tuple[str, Value], int] = {}

    def add(self, branches: Branches, start: int) -> None:
        """Add the branches, whose bits begin at `start`."""
        for number, branch in enumerate(branches, start):
            bit = 1 << number
            for name, allowed in branch.items():
                self.tested[name] = self.tested.get(name, 0) | bit
                for value in allowed:
                    self.passed[name, value] = self.passed.get((name, value), 0) | bit


class MaskTable:
    """The rules of one action, compiled; with a base, added to the rules of that table."""

    def __init__(
        self,
        rules: Sequence[RuleBranches],
        values: Mapping[str, tuple[Value, ...]],
        readings: frozenset[str] = NONE,
        base: "MaskTable | None" = None,
    ) -> None:
        start = 0 if base is None else base.width
        self.branches: dict[str, Branches] = {} if base is None else dict(base.branches)
        self.branches.update((rule.rule, rule.conjuncts) for rule in rules)
        self.rules: dict[Kind, list[RuleBits]] = {
            kind: [] if base is None else list(base.rules[kind]) for kind in Kind
        }
        own = TestedBits()
        for rule in rules:
            bits = ((1 << len(rule.conjuncts)) - 1) << start
            self.rules[rule.kind].append(RuleBits(rule.rule, bits))
            own.add(rule.conjuncts, start)
            start += len(rule.conjuncts)
        self._tested: tuple[TestedBits, ...] = (own,) if base is None else (*base._tested, own)
        self.width: int = start
        self.full = (1 << 2 * self.width) - 1
        self.any = {kind: _union(found) for kind, found in self.rules.items()}
        columns = list(self._columns(values))
        self.facts = [column for column in columns if column.name not in readings]
        self.readings = [column for column in columns if column.name in readings]
        # What the paths below need at every decision, close at hand.
        self._numbers = tuple((column.name, column.masks) for column in self.facts)
        self._scopes = tuple(rule.bits for rule in self.rules[Kind.SCOPE])
        self._forbid, self._permit = self.any[Kind.FORBID], self.any[Kind.PERMIT]
        self.deciding = self._bits(Kind.SCOPE, Kind.FORBID, Kind.PERMIT)
        self._bearing = {verdict: self._bits(*kinds) for verdict, kinds in BEARING.items()}
        self._found = lru_cache(MOST_FOUND)(self._find)

    def _columns(self, values: Mapping[str, tuple[Value, ...]]) -> Iterator[Column]:
        every = (1 << self.width) - 1
        for name in sorted({name for part in self._tested for name in part.tested}):
            free = every
            for part in self._tested:
                free &= ~part.tested.get(name, 0)
            masks: dict[Value | None, int] = {None: free | every << self.width}
            for value in values[name]:
                bits = free
                for part in self._tested:
                    bits |= part.passed.get((name, value), 0)
                masks[value] = bits | bits << self.width
            yield Column(name, masks)

    def chosen(self, choice: Choice) -> int:
        """Return the mask of the chosen options."""
        mask = self.full
        for column in self.readings:
            mask &= column.masks[choice[column.name]]
        return mask

    def known(self, facts: Facts) -> int:
        """Return the mask of the facts, readings aside.

        Raises ValueError for a value that the fact does not list.
        """
        mask = self.full
        get = facts.get
        name = ""
        try:
            for name, masks in self._numbers:
                mask &= masks[get(name)]
        except KeyError:
            raise ValueError(f"{facts[name]!r} is no value of the fact {name}") from None
        return mask

    def verdict(self, mask: int) -> Verdict:
        """Return the verdict alone, for those who try many states."""
        possible = mask >> self.width
        open_scope = False
        for bits in self._scopes:
            if not possible & bits:
                return Verdict.NOT_COVERED
            if not mask & bits:
                open_scope = True
        if open_scope:
            return Verdict.UNDETERMINED
        if possible & self._forbid:
            return Verdict.FORBIDDEN if mask & self._forbid else Verdict.UNDETERMINED
        if mask & self._permit:
            return Verdict.PERMITTED
        return Verdict.UNDETERMINED if possible & self._permit else Verdict.NOT_COVERED

    def outcome(self, mask: int, known: Mapping[str, Value]) -> Outcome:
        """Return what the branches left in the mask amount to, given all that is known."""
        verdict = self.verdict(mask)
        bearing = self._bearing[verdict]
        found, open_rules = self._found(verdict, mask & bearing, mask >> self.width & bearing)
        if not open_rules:
            return found
        return replace(found, unknown=open_facts(map(self.branches.__getitem__, open_rules), known))

    def _find(self, verdict: Verdict, sure: int, possible: int) -> tuple[Outcome, frozenset[str]]:
        """Return the outcome but for its unknown facts, and the rules that these are to settle."""

        def rules_in(bits: int, *kinds: Kind) -> frozenset[str]:
            return frozenset(r.id for kind in kinds for r in self.rules[kind] if r.bits & bits)

        def unsettled(*kinds: Kind) -> frozenset[str]:
            return rules_in(possible, *kinds) - rules_in(sure, *kinds)

        aside = [Kind.ADVICE, Kind.PROCEDURE]
        deciding = open_rules = NONE
        if verdict is Verdict.FORBIDDEN:
            deciding = rules_in(sure, Kind.FORBID)
        elif verdict is Verdict.PERMITTED:
            deciding = rules_in(sure, Kind.PERMIT)
            open_rules = unsettled(Kind.EFFECT)
            aside.append(Kind.EFFECT)
        elif verdict is Verdict.UNDETERMINED:
            deciding = open_rules = unsettled(*self._kinds_that_matter(sure))
        elif refused := [rule.id for rule in self.rules[Kind.SCOPE] if not rule.bits & possible]:
            deciding = frozenset(refused)
            aside = []
        outcome = Outcome(
            verdict=verdict,
            deciding=deciding,
            holding=rules_in(sure, *aside),
            open=unsettled(*aside),
            unknown=NONE,
        )
        return outcome, open_rules

    def _kinds_that_matter(self, sure: int) -> tuple[Kind, ...]:
        """Return the kinds whose unknown rules keep the verdict open, given what holds already."""
        if sure & self._forbid:
            return (Kind.SCOPE,)
        if sure & self._permit:
            return (Kind.SCOPE, Kind.FORBID)
        return (Kind.SCOPE, Kind.FORBID, Kind.PERMIT)

    def _bits(self, *kinds: Kind) -> int:
        return _union(rule for kind in kinds for rule in self.rules[kind])


def _union(rules: Iterable[RuleBits]) -> int:
    bits = 0
    for rule in rules:
        bits |= rule.bits
    return bits


@dataclass(frozen=True, slots=True)
class Option:
    """An option that is not chosen: the choice with it, and its mask in the action's table."""

    reading: str
    option: str
    choice: Choice
    mask: int


@dataclass(frozen=True, slots=True)
class ChosenTable:
    """The table of an action under one choice, in which no reading is tested any more.

    mask: the choice's mask in the action's table; others: what else could be chosen.
    """

    table: MaskTable
    mask: int
    others: tuple[Option, ...]


class MaskEngine:
    """Decides by mask tables, compiled when first asked for.

    An action has one table for all choices of readings, by which choices are compared, and for
    each choice a narrow one, by which decisions are made.
    """

    name = "masks"

    def __init__(self, rulebook: Rulebook, rules: Sequence[RuleBranches] | None = None) -> None:
        self._rulebook = rulebook
        self._rules = rule_branches(rulebook) if rules is None else rules
        self._tables: dict[str, MaskTable] = {}
        self._chosen: dict[tuple[str, tuple[str, ...]], ChosenTable] = {}

    def table(self, action: str) -> MaskTable:
        """Return the table of the action for all choices of readings."""
        table = self._tables.get(action)
        if table is None:
            table = self._tables[action] = self._compiled(action, None)
        return table

    def chosen(self, action: str, choice: Choice) -> ChosenTable:
        """Return the table of the action for one choice."""
        readings = self.table(action).readings
        key = action, tuple([choice[column.name] for column in readings])
        found = self._chosen.get(key)
        if found is None:
            if len(self._chosen) == MOST_CHOICES:
                self._chosen.clear()
            found = self._chosen[key] = self._of_choice(action, choice)
        return found

    def _compiled(self, action: str, choice: Choice | None) -> MaskTable:
        """Return the table of the action, under the choice or, without one, under any."""
        rules = [rule for rule in self._rules if not rule.actions or action in rule.actions]
        return compiled(rules, self._rulebook, choice)

    def _of_choice(self, action: str, choice: Choice) -> ChosenTable:
        whole = self.table(action)
        others = [
            (column.name, option, {**choice, column.name: option})
            for column in whole.readings
            for option in column.masks
            if isinstance(option, str) and option != choice[column.name]
        ]
        return ChosenTable(
            table=self._compiled(action, choice),
            mask=whole.chosen(choice),
            others=tuple(
                Option(reading, option, other, whole.chosen(other))
                for reading, option, other in others
            ),
        )

    def decide(self, action: str, facts: Facts, choice: Choice) -> Outcome:
        """Return the outcome for the action, given the known facts and a complete choice."""
        table = self.chosen(action, choice).table
        return table.outcome(table.known(facts), facts)

    def other_outcomes(
        self, action: str, facts: Facts, choice: Choice
    ) -> Iterator[tuple[str, str, Outcome]]:
        """Yield reading, option and outcome wherever choosing that option alone may change it.

        What changes the verdict or an effect is never left out; what changes neither may be.
        """
        whole = self.table(action)
        chosen = self.chosen(action, choice)
        known = whole.known(facts)
        mask = known & chosen.mask
        verdict = whole.verdict(mask)
        effects = whole.any[Kind.EFFECT] << whole.width | whole.any[Kind.EFFECT]
        for option in chosen.others:
            other = known & option.mask
            if other == mask:
                continue
            changed = whole.verdict(other) is not verdict
            if changed or (verdict is Verdict.PERMITTED and (other ^ mask) & effects):
                yield (
                    option.reading,
                    option.option,
                    whole.outcome(other, {**facts, **option.choice}),
                )


def compiled(
    rules: Sequence[RuleBranches],
    book: Rulebook,
    choice: Choice | None,
    base: MaskTable | None = None,
) -> MaskTable:
    """Return the table of the rules, added to the base: under the choice, or under any."""
    if choice is None:
        return MaskTable(rules, book.values, frozenset(book.readings), base)
    return MaskTable([settled(rule, choice) for rule in rules], book.values, base=base)


def settled(rule: RuleBranches, choice: Choice) -> RuleBranches:
    """Return what is left of the rule once the choice is made."""
    return replace(rule, conjuncts=absorb(tuple(residuals(rule.conjuncts, choice))))
