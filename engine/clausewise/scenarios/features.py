"""What a run of feature files came to, for whoever sums a check up."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from clausewise.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureResult:
    """One scenario of a feature file, or one row of its examples, as it went.

    line: of the scenario or of the row. result: `passed`, `failed` or `not_run`. touched: the
    clauses behind any part of any decision in it. rules: those that decided. readings: those that
    a decision rests on. message: why it failed, or was left out.
    """

    file: str
    line: int
    feature: str
    rule: str
    title: str
    tags: tuple[str, ...]
    result: str
    message: str
    touched: frozenset[str]
    rules: frozenset[str] = frozenset()
    readings: frozenset[str] = frozenset()


@dataclass(frozen=True)
class FeaturesRun:
    """One run of feature files.

    census: the scenarios in the files, counted at each stage, in words. losses: those that got
    lost, by name. problems: what kept files from being run.
    """

    results: Sequence[FeatureResult]
    census: Sequence[str]
    losses: Sequence[str]
    problems: Sequence[Problem]

    @cached_property
    def passed(self) -> int:
        """How many scenarios passed."""
        return sum(each.result == "passed" for each in self.results)

    @cached_property
    def touched(self) -> frozenset[str]:
        """The clauses that some scenario touches."""
        return frozenset[str]().union(*(each.touched for each in self.results))

    @property
    def sound(self) -> bool:
        """Whether everything in the files was run and passed; no scenarios at all is not."""
        return (
            bool(self.results)
            and self.passed == len(self.results)
            and not self.losses
            and not self.problems
        )
