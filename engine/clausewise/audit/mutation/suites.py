"""What mutants are held against: the YAML scenarios, and the scenarios of features."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from clausewise.audit.mutation.cases import Case
from clausewise.audit.mutation.replay import (
    MutantGround,
    ReadyScenario,
    ready,
    replay,
)
from clausewise.audit.mutation.trial import Bench, Seen, Trial
from clausewise.bdd.gherkin_file import read_feature
from clausewise.bdd.guard import guard
from clausewise.bdd.story import Ground
from clausewise.decisions.decision import Decision
from clausewise.errors import InputError, Problem
from clausewise.language.condition import Choice
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import Node
from clausewise.scenarios.document import load_scenarios
from clausewise.scenarios.model import Expectation, Scenario
from clausewise.scenarios.run import Result, Runner
from clausewise.source import Place

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One scenario of a suite: its name and place, and the readings that it chooses itself."""

    name: str
    place: Place
    chosen: frozenset[str]


class Suite(Protocol):
    """Scenarios that pass on the rules as they are, and what each of them asks."""

    @property
    def name(self) -> str:
        """What it is called in a report: `scenarios` or `features`."""

    @property
    def entries(self) -> Sequence[Entry]:
        """The scenarios, in the order in which they are tried."""

    @property
    def cases(self) -> Sequence[Case]:
        """What they ask of the rules as they are."""

    @property
    def aside(self) -> Sequence[Problem]:
        """What is not tried, and why: what fails already can kill nothing."""

    @property
    def asserted(self) -> Sequence[bool]:
        """For each case, whether an expectation looks at its answer."""

    def fails(self, scenario: int, trial: Trial) -> bool:
        """Run the scenario on a mutant and say whether it fails."""

    def notices(self, case: int, was: Seen, now: Seen, trial: Trial) -> bool:
        """Say whether what is expected of the case is not met by what a mutant answers to it."""


class ScenarioSuite:
    """The YAML scenarios."""

    name = "scenarios"

    def __init__(self, scenarios: Sequence[Scenario], original: Trial) -> None:
        runner = Runner(original.book, original.engine, original.engine)
        self._scenarios: list[Scenario] = []
        self.entries: list[Entry] = []
        self.cases: list[Case] = []
        self.aside: list[Problem] = []
        self._expected: list[Expectation] = []
        for run in runner.run(scenarios):
            scenario = run.scenario
            if run.result is not Result.PASSED:
                self.aside.append(_fails_already(scenario.place, scenario.id))
                continue
            choice = original.book.choose(scenario.readings)
            number = len(self._scenarios)
            self._scenarios.append(scenario)
            chosen = frozenset(scenario.readings)
            self.entries.append(Entry(name=scenario.id, place=scenario.place, chosen=chosen))
            for step in run.steps:
                self.cases.append(case_of(number, step.decision, choice))
                self._expected.append(step.step.expect)

    @property
    def asserted(self) -> Sequence[bool]:
        """True of every case: a step without an expectation is refused."""
        return [True] * len(self.cases)

    def notices(self, case: int, was: Seen, now: Seen, trial: Trial) -> bool:
        """Say whether the answers differ in something that the step expects."""
        expected = self._expected[case]
        return (
            now._replace(lacks=(), procedures=NOTHING) != was._replace(lacks=(), procedures=NOTHING)
            or (expected.unknown is not None and now.lacks != was.lacks)
            or (expected.procedure is not None and now.procedures != was.procedures)
        )

    def fails(self, scenario: int, trial: Trial) -> bool:
        """Run the scenario on a mutant and say whether it fails."""
        runner = Runner(trial.book, trial.engine, trial.engine)
        return runner.run_one(self._scenarios[scenario]).result is not Result.PASSED


class FeatureSuite:
    """The scenarios of features, and each row of their examples."""

    name = "features"

    def __init__(
        self, scenarios: Sequence[ReadyScenario], ground: Ground, aside: Sequence[Problem] = ()
    ) -> None:
        self._ground = ground
        self._scenarios: list[ReadyScenario] = []
        self.entries: list[Entry] = []
        self.cases: list[Case] = []
        self.asserted: list[bool] = []
        self._first: list[int] = []
        self.aside = list(aside)
        for scenario in scenarios:
            story, failure = replay(scenario, ground)
            if failure:
                self.aside.append(_fails_already(scenario.place, scenario.name))
                continue
            number = len(self._scenarios)
            self._scenarios.append(scenario)
            self.entries.append(
                Entry(name=scenario.name, place=scenario.place, chosen=frozenset(story.readings))
            )
            self._first.append(len(self.cases))
            # A reading may be chosen between two requests: each answer keeps its own.
            for index, answer in enumerate(story.answers):
                decision = answer.decision
                choice = ground.rulebook.choose(answer.readings)
                self.cases.append(case_of(number, decision, choice))
                self.asserted.append(index in story.looked_at)

    def notices(self, case: int, was: Seen, now: Seen, trial: Trial) -> bool:
        """Run the scenario of the case on a mutant, and say whether it fails at its answer."""
        scenario = self.cases[case].scenario
        story, failure = replay(self._scenarios[scenario], self._ground_of(trial))
        return bool(failure) and self._first[scenario] + len(story.answers) - 1 == case

    def _ground_of(self, trial: Trial) -> MutantGround:
        return MutantGround(
            trial.book, self._ground.account_trees, accounts_of=self._ground, made=trial.engine
        )

    def fails(self, scenario: int, trial: Trial) -> bool:
        """Run the scenario on a mutant and say whether it fails."""
        return bool(replay(self._scenarios[scenario], self._ground_of(trial))[1])


def case_of(scenario: int, decision: Decision, choice: Choice) -> Case:
    """Return what was asked when the decision was made, as the rules see it."""
    outcome = decision.outcome
    named = outcome.deciding | outcome.holding | outcome.open
    return Case(scenario, decision.action, decision.facts, choice, named)


def read_scenarios(folder: Path, shown: str, bench: Bench) -> ScenarioSuite:
    """Return the scenarios of a folder as a suite; raises InputError with every problem."""
    loaded = load_scenarios(folder, shown, bench.book)
    return ScenarioSuite(loaded.scenarios, bench.original())


def read_features(
    folder: Path, shown: str, rulebook: Rulebook, accounts: Mapping[str, Node]
) -> FeatureSuite:
    """Return the features of a folder as a suite; raises InputError with all that is wrong."""
    problems: list[Problem] = []
    if not folder.is_dir():
        message = "there is no such folder of features"
        remedy = "name a folder of feature files with --features"
        raise InputError([Problem(Place(shown), "missing-file", message, remedy)])
    found = list(_scenarios(folder, shown, problems))
    if problems:
        raise InputError(problems)
    scenarios = [each for each in found if isinstance(each, ReadyScenario)]
    aside = [each for each in found if isinstance(each, Problem)]
    return FeatureSuite(scenarios, Ground(rulebook, accounts), aside)


def _scenarios(
    folder: Path, shown: str, problems: list[Problem]
) -> Iterator[ReadyScenario | Problem]:
    for path in sorted(folder.rglob("*.feature")):
        name = f"{shown}/{path.relative_to(folder).as_posix()}"
        file = read_feature(path, name, problems)
        if file is not None:
            guard(file, problems)
            for scenario in file.scenarios():
                yield ready(scenario, name)


def _fails_already(place: Place, name: str) -> Problem:
    message = f"`{name}` fails on the rules as they are, so it can show no mutant"
    return Problem(place, "fails-already", message, "run `clausewise check` to see why")
