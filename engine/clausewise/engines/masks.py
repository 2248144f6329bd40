"""Mask tables: a decision is the bitwise AND of one number per fact.

Each branch of a rule's condition has one bit. For each value of each fact a number has the bits
of the branches that the value satisfies (for "surely holds") and of those that it does not refute
(for "possibly holds"); an unknown fact satisfies no branch that tests it and refutes none. Both
halves sit in one number, so that a fact costs one AND.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.normal_form import RuleBranches, open_facts, rule_branches
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook

NONE: frozenset[str] = frozenset()


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


class MaskTable:
    """The rules of one action, compiled."""

    def __init__(
        self,
        rules: Sequence[RuleBranches],
        values: Mapping[str, tuple[Value, ...]],
        readings: frozenset[str],
    ) -> None:
        self.branches = {rule.rule: rule.conjuncts for rule in rules}
        flat = [(rule, branch) for rule in rules for branch in rule.conjuncts]
        self.width = len(flat)
        self.full = (1 << 2 * self.width) - 1
        self.rules: dict[Kind, list[RuleBits]] = {kind: [] for kind in Kind}
        start = 0
        for rule in rules:
            bits = ((1 << len(rule.conjuncts)) - 1) << start
            self.rules[rule.kind].append(RuleBits(rule.rule, bits))
            start += len(rule.conjuncts)
        self.any = {kind: _union(found) for kind, found in self.rules.items()}
        names = sorted({name for _, branch in flat for name in branch})
        columns = [Column(name, self._masks(name, values[name], flat)) for name in names]
        self.facts = [column for column in columns if column.name not in readings]
        self.readings = [column for column in columns if column.name in readings]
        self._chosen: dict[tuple[str, ...], int] = {}

    def _masks(
        self,
        name: str,
        values: tuple[Value, ...],
        flat: Sequence[tuple[RuleBranches, Mapping[str, frozenset[Value]]]],
    ) -> dict[Value | None, int]:
        free = sum(1 << bit for bit, (_, branch) in enumerate(flat) if name not in branch)
        masks: dict[Value | None, int] = {
            None: free | ((1 << self.width) - 1) << self.width,
        }
        for value in values:
            passed = sum(
                1 << bit
                for bit, (_, branch) in enumerate(flat)
                if name in branch and value in branch[name]
            )
            masks[value] = (free | passed) | (free | passed) << self.width
        return masks

    def chosen(self, choice: Choice) -> int:
        """Return the mask of the chosen options."""
        key = tuple(choice[column.name] for column in self.readings)
        mask = self._chosen.get(key)
        if mask is None:
            mask = self.full
            for column, option in zip(self.readings, key, strict=True):
                mask &= column.masks[option]
            self._chosen[key] = mask
        return mask

    def known(self, facts: Facts) -> int:
        """Return the mask of the facts, readings aside.

        Raises ValueError for a value that the fact does not list.
        """
        mask = self.full
        get = facts.get
        try:
            for column in self.facts:
                mask &= column.masks[get(column.name)]
        except KeyError:
            name = column.name
            raise ValueError(f"{facts[name]!r} is no value of the fact {name}") from None
        return mask

    def verdict(self, mask: int) -> Verdict:
        """Return the verdict alone, for those who try many states."""
        sure, possible = mask, mask >> self.width
        scopes = self.rules[Kind.SCOPE]
        if not all(possible & rule.bits for rule in scopes):
            return Verdict.NOT_COVERED
        if not all(sure & rule.bits for rule in scopes):
            return Verdict.UNDETERMINED
        if sure & self.any[Kind.FORBID]:
            return Verdict.FORBIDDEN
        if possible & self.any[Kind.FORBID]:
            return Verdict.UNDETERMINED
        if sure & self.any[Kind.PERMIT]:
            return Verdict.PERMITTED
        return Verdict.UNDETERMINED if possible & self.any[Kind.PERMIT] else Verdict.NOT_COVERED

    def outcome(self, mask: int, facts: Facts, choice: Choice) -> Outcome:
        """Return what the branches left in the mask amount to."""
        sure, possible = mask, mask >> self.width
        any_of = self.any
        rules = self.rules
        refused = [rule.id for rule in rules[Kind.SCOPE] if not possible & rule.bits]
        if refused:
            return _result(Verdict.NOT_COVERED, refused)
        verdict = Verdict.UNDETERMINED
        deciding = [rule.id for rule in rules[Kind.SCOPE] if not sure & rule.bits]
        if sure & any_of[Kind.FORBID]:
            if not deciding:
                verdict = Verdict.FORBIDDEN
                deciding = _hit(rules[Kind.FORBID], sure)
        else:
            permitted = sure & any_of[Kind.PERMIT]
            if possible & any_of[Kind.FORBID]:
                deciding += _hit(rules[Kind.FORBID], possible)
            if not permitted and possible & any_of[Kind.PERMIT]:
                deciding += _hit(rules[Kind.PERMIT], possible)
            if not deciding:
                verdict = Verdict.PERMITTED if permitted else Verdict.NOT_COVERED
                deciding = _hit(rules[Kind.PERMIT], sure) if permitted else []
        open_rules: list[str] = []
        holding: list[str] = []
        for kind in (Kind.ADVICE, Kind.PROCEDURE):
            self._settle(kind, sure, possible, holding, open_rules)
        unsettled = deciding if verdict is Verdict.UNDETERMINED else []
        if verdict is Verdict.PERMITTED:
            before = len(open_rules)
            self._settle(Kind.EFFECT, sure, possible, holding, open_rules)
            unsettled = open_rules[before:]
        unknown = NONE
        if unsettled:
            unknown = open_facts((self.branches[rule] for rule in unsettled), {**facts, **choice})
        return _result(verdict, deciding, holding, open_rules, unknown)

    def _settle(
        self, kind: Kind, sure: int, possible: int, holding: list[str], unsettled: list[str]
    ) -> None:
        if possible & self.any[kind]:
            for rule in self.rules[kind]:
                if sure & rule.bits:
                    holding.append(rule.id)
                elif possible & rule.bits:
                    unsettled.append(rule.id)

    def others(self, choice: Choice) -> Iterator[tuple[str, str, int, Choice]]:
        """Yield reading, option, mask and choice for each option that is not chosen."""
        for column in self.readings:
            for option in column.masks:
                if isinstance(option, str) and option != choice[column.name]:
                    other = {**choice, column.name: option}
                    yield column.name, option, self.chosen(other), other


def _hit(rules: Iterable[RuleBits], mask: int) -> list[str]:
    return [rule.id for rule in rules if mask & rule.bits]


def _union(rules: Iterable[RuleBits]) -> int:
    bits = 0
    for rule in rules:
        bits |= rule.bits
    return bits


def _result(
    verdict: Verdict,
    deciding: Iterable[str],
    holding: Iterable[str] = (),
    unsettled: Iterable[str] = (),
    unknown: frozenset[str] = NONE,
) -> Outcome:
    return Outcome(
        verdict=verdict,
        deciding=frozenset(deciding),
        holding=frozenset(holding),
        open=frozenset(unsettled),
        unknown=unknown,
    )


class MaskEngine:
    """Decides by mask tables, one for each action, compiled when first asked for."""

    name = "masks"

    def __init__(self, rulebook: Rulebook, rules: Sequence[RuleBranches] | None = None) -> None:
        self._rulebook = rulebook
        self._rules = rule_branches(rulebook) if rules is None else rules
        self._readings = frozenset(rulebook.readings)
        self._tables: dict[str, MaskTable] = {}

    def table(self, action: str) -> MaskTable:
        """Return the compiled table of the action."""
        table = self._tables.get(action)
        if table is None:
            rules = [rule for rule in self._rules if not rule.actions or action in rule.actions]
            table = MaskTable(rules, self._rulebook.values, self._readings)
            self._tables[action] = table
        return table

    def decide(self, action: str, facts: Facts, choice: Choice) -> Outcome:
        """Return the outcome for the action, given the known facts and a complete choice."""
        table = self.table(action)
        return table.outcome(table.known(facts) & table.chosen(choice), facts, choice)

    def other_outcomes(
        self, action: str, facts: Facts, choice: Choice
    ) -> Iterator[tuple[str, str, Outcome]]:
        """Yield reading, option and outcome wherever choosing that option alone changes it."""
        table = self.table(action)
        known = table.known(facts)
        mask = known & table.chosen(choice)
        outcome = table.outcome(mask, facts, choice)
        for reading, option, chosen, others in table.others(choice):
            other = known & chosen
            if other != mask:
                changed = table.outcome(other, facts, others)
                if changed != outcome:
                    yield reading, option, changed
