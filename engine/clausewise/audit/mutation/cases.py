"""What is asked of the rules, and where a mutant could answer otherwise.

All cases of one action stand side by side as columns of bits. For each value of each fact a number
says which cases have it, so that one walk of a condition, in Kleene's logic, says for all cases at
once where it surely holds and where it possibly does. Behind the cases as chosen stand the same
cases with each reading at each other option: on those rests what a decision relies on.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, assert_never

from clausewise.language.condition import All, Any, Choice, Condition, Facts, Not, Term, Test, Value
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook

ASIDE: Final = (Kind.ADVICE, Kind.PROCEDURE)
"""Kinds of rules on which no verdict and no effect rests, and so no reading."""

Truth = tuple[int, int]
"""The columns in which a condition surely holds, and those in which it possibly does."""


@dataclass(frozen=True, slots=True)
class Case:
    """One request of one scenario, as the rules see it; `scenario` is its number in the suite.

    named: the rules that the answer names, as the rules are.
    """

    scenario: int
    action: str
    facts: Facts
    choice: Choice
    named: AbstractSet[str] = frozenset()


class Columns:
    """The cases of one action, as columns of bits; `width` columns, `count` for each variant.

    named: for each rule the cases whose answer names it.
    """

    def __init__(self, book: Rulebook, cases: Sequence[tuple[int, Case]]) -> None:
        self.numbers = tuple(number for number, _ in cases)
        self.count = len(cases)
        variants: list[Mapping[str, str]] = [{}]
        for reading in book.readings.values():
            variants += [{reading.id: option} for option in reading.values]
        self.width = self.count * len(variants)
        self.full = (1 << self.width) - 1
        named: dict[str, list[int]] = {}
        for number, (_, case) in enumerate(cases):
            for rule in case.named:
                named.setdefault(rule, []).append(number)
        self.named = {rule: sum(1 << n for n in numbers) for rule, numbers in named.items()}
        self._has: dict[tuple[str, Value], int] = {}
        self._unknown: dict[str, int] = {}
        repeat = sum(1 << self.count * number for number in range(len(variants)))
        for fact in book.facts.values():
            values = [case.facts.get(fact.id) for _, case in cases]
            for value in fact.values:
                # Compared by identity of kind as well: True is no word.
                self._has[fact.id, value] = _bits(each == value for each in values) * repeat
            self._unknown[fact.id] = _bits(each is None for each in values) * repeat
        for reading in book.readings.values():
            for option in reading.values:
                found = 0
                chosen = _bits(case.choice[reading.id] == option for _, case in cases)
                for number, variant in enumerate(variants):
                    other = variant.get(reading.id)
                    all_cases = (1 << self.count) - 1
                    bits = chosen if other is None else all_cases if other == option else 0
                    found |= bits << self.count * number
                self._has[reading.id, option] = found

    def truth(self, condition: Condition, terms: Mapping[str, Condition]) -> Truth:
        """Return where the condition surely holds, and where it possibly does."""
        match condition:
            case Test(name, allowed):
                sure = 0
                for value in allowed:
                    sure |= self._has[name, value]
                return sure, sure | self._unknown.get(name, 0)
            case Not(part):
                sure, possible = self.truth(part, terms)
                return self.full & ~possible, self.full & ~sure
            case All(parts):
                sure = possible = self.full
                for part in parts:
                    one, two = self.truth(part, terms)
                    sure, possible = sure & one, possible & two
                return sure, possible
            case Any(parts):
                sure = possible = 0
                for part in parts:
                    one, two = self.truth(part, terms)
                    sure, possible = sure | one, possible | two
                return sure, possible
            case Term(id):
                return self.truth(terms[id], terms)
            case _:
                assert_never(condition)

    def as_chosen(self, columns: int) -> int:
        """Return the cases that have the column as their readings are chosen."""
        return columns & ((1 << self.count) - 1)

    def folded(self, columns: int) -> int:
        """Return the cases that have one of the columns, in whatever variant."""
        found = 0
        while columns:
            found |= columns
            columns >>= self.count
        return self.as_chosen(found)

    def cases(self, bits: int) -> Iterator[int]:
        """Yield the numbers of the cases, in their order."""
        while bits:
            lowest = bits & -bits
            yield self.numbers[lowest.bit_length() - 1]
            bits ^= lowest


def _bits(flags: Iterator[bool]) -> int:
    text = "".join("1" if flag else "0" for flag in flags)
    return int(text[::-1], 2) if text else 0


class Possible(NamedTuple):
    """The cases that may be decided otherwise.

    likely: those in which a rule comes out otherwise that the answer names; others: the rest, those
    first in which a rule comes out otherwise as the readings are chosen.
    """

    likely: Sequence[int]
    others: Sequence[int]

    @property
    def every(self) -> Sequence[int]:
        """All of them, the likely ones first."""
        return [*self.likely, *self.others]


class Differences:
    """Where mutants of a rulebook may decide the cases otherwise."""

    def __init__(self, book: Rulebook, cases: Sequence[Case]) -> None:
        self.book = book
        by_action: dict[str, list[tuple[int, Case]]] = {}
        for number, case in enumerate(cases):
            by_action.setdefault(case.action, []).append((number, case))
        self._columns = {action: Columns(book, each) for action, each in by_action.items()}
        self._truths: dict[tuple[str, str], Truth] = {}

    def possible(self, changed: Rulebook, rules: Collection[str]) -> Possible:
        """Return the cases on which a change of these rules may bear.

        Of every case that is not listed, the whole decision is the same: in it each rule has the
        same truth and the same consequence, under every reading, and none is open on both sides.
        """
        likely: list[int] = []
        first: list[int] = []
        later: list[int] = []
        for action, columns in self._columns.items():
            named = here = moved = 0
            for id in rules:
                bears = self.book.rules[id].actions
                if not bears or action in bears:
                    one, two = self._moved(action, columns, changed, id)
                    named |= one & columns.named.get(id, 0)
                    here, moved = here | one, moved | two
            likely.extend(columns.cases(named))
            first.extend(columns.cases(here & ~named))
            later.extend(columns.cases(moved & ~here))
        return Possible(sorted(likely), [*sorted(first), *sorted(later)])

    def _moved(self, action: str, columns: Columns, changed: Rulebook, id: str) -> tuple[int, int]:
        """Return the cases in which the rule comes out otherwise, and those in which it may."""
        was = self._truth(action, columns, id)
        before, rule = self.book.rules[id], changed.rules.get(id)
        if rule is not None:
            now = columns.truth(rule.when, changed.conditions)
        else:
            # A rule that is gone never holds; a scope rule that is gone bars nothing.
            now = (columns.full,) * 2 if before.kind is Kind.SCOPE else (0, 0)
        moved = (was[0] ^ now[0]) | (was[1] ^ now[1])
        if rule is not None and replace(rule, when=before.when) != before:
            # It brings about something else wherever it holds at all.
            moved |= was[1] | now[1]
        if before.kind in ASIDE:
            return columns.as_chosen(moved), columns.as_chosen(moved)
        # What is open before and after may lack other facts than before.
        still_open = was[1] & ~was[0] & now[1] & ~now[0]
        return columns.as_chosen(moved), columns.folded(moved | still_open)

    def _truth(self, action: str, columns: Columns, rule: str) -> Truth:
        key = action, rule
        if key not in self._truths:
            condition = self.book.rules[rule].when
            self._truths[key] = columns.truth(condition, self.book.conditions)
        return self._truths[key]
