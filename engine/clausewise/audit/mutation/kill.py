"""Which scenario of a suite notices a mutant."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from clausewise.account.brands import active_standings
from clausewise.audit.mutation.cases import Case, Differences, Possible
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.suites import Suite
from clausewise.audit.mutation.trial import Bench, Seen, Trial, seen
from clausewise.language.vocabulary import Reading


@dataclass(frozen=True)
class Hunt:
    """A suite made ready to look for mutants."""

    bench: Bench
    suite: Suite

    @cached_property
    def _differences(self) -> Differences:
        return Differences(self.bench.book, self.suite.cases)

    @cached_property
    def _original(self) -> Trial:
        return self.bench.original()

    @cached_property
    def _seen(self) -> dict[int, Seen]:
        return {}

    def killers(self, mutant: Mutant, trial: Trial) -> Iterator[int]:
        """Yield each scenario that passes on the rules as they are and fails on the mutant.

        Those come first in which a rule changes that an answer names.
        Of the others only those of which a decision differs are run: the first decision of a
        scenario that differs is made on the facts that were recorded, so no more can tell.
        """
        tried: set[int] = set()
        if isinstance(mutant.was, Reading):
            possible = Possible((), self._unchosen(mutant.was))
        else:
            possible = self._differences.possible(trial.book, self.bench.touched(mutant))
        likely = frozenset(possible.likely)
        for number in possible.every:
            case = self.suite.cases[number]
            if case.scenario in tried:
                continue
            # To see whether a likely case differs takes as long as to run its scenario.
            if number in likely or self._differs(number, case, mutant, trial):
                tried.add(case.scenario)
                if self.suite.fails(case.scenario, trial):
                    yield case.scenario

    def _unchosen(self, reading: Reading) -> list[int]:
        """Return the cases that take the reading's default; those that rest on it come first."""
        found = [
            number
            for number, case in enumerate(self.suite.cases)
            if reading.id not in self.suite.entries[case.scenario].chosen
        ]
        return sorted(found, key=lambda number: reading.id not in self._before(number).readings)

    def _before(self, number: int) -> Seen:
        found = self._seen.get(number)
        if found is None:
            case = self.suite.cases[number]
            found = seen(self._original.decide(case.action, case.facts, case.choice))
            self._seen[number] = found
        return found

    def _differs(self, number: int, case: Case, mutant: Mutant, trial: Trial) -> bool:
        choice = case.choice
        if isinstance(mutant.becomes, Reading):
            choice = {**choice, mutant.becomes.id: mutant.becomes.default}
            if active_standings(choice) != active_standings(case.choice):
                # The account itself reads it: what is decided does not tell all.
                return True
        return seen(trial.decide(case.action, case.facts, choice)) != self._before(number)
