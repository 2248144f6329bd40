"""Scenarios put to every engine, step by step, and what came of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from clausewise.account.brands import active_standings
from clausewise.account.changes import changed_by_tree
from clausewise.account.effects import apply
from clausewise.account.messages import Undetermined
from clausewise.account.model import Account, Message
from clausewise.account.projection import project
from clausewise.account.request import Request
from clausewise.account.request_document import request_from_tree
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.agreement import Disagreement, Engine, disagreements
from clausewise.engines.masks import MaskEngine
from clausewise.errors import Problem
from clausewise.language.condition import Choice
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.scenarios.compare import Mismatch, mismatches
from clausewise.scenarios.model import Scenario, Step


class Result(StrEnum):
    """How a scenario ended; `broken` means that it could not be run to its end."""

    PASSED = "passed"
    FAILED = "failed"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRun:
    """One step as it went: the decision, what it brought about, and what is wrong with it."""

    number: int
    step: Step
    request: Request
    decision: Decision
    messages: tuple[Message, ...]
    undetermined: tuple[Undetermined, ...]
    mismatches: tuple[Mismatch, ...]
    disagreements: tuple[Disagreement, ...]

    @property
    def passed(self) -> bool:
        """Whether everything expected came about and all engines agree."""
        return not (self.mismatches or self.disagreements)

    @property
    def rules(self) -> frozenset[str]:
        """The rules that hold in the decision, or refuse or decide it.

        A rule of which nobody can tell whether it holds has not been tried by the step.
        """
        outcome = self.decision.outcome
        if outcome.verdict is Verdict.UNDETERMINED:
            return outcome.holding
        return outcome.holding | outcome.deciding


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioRun:
    """One scenario as it went; `problems` say why it could not go on."""

    scenario: Scenario
    steps: tuple[StepRun, ...]
    problems: tuple[Problem, ...]

    @property
    def result(self) -> Result:
        """How the scenario ended; a scenario of which a step was not run is broken."""
        if self.problems or len(self.steps) != len(self.scenario.steps):
            return Result.BROKEN
        return Result.PASSED if all(step.passed for step in self.steps) else Result.FAILED


@dataclass(frozen=True, slots=True)
class Runner:
    """Runs scenarios: `judge` decides, `masks` makes the decisions shown, all must agree.

    choice: options that stand where a scenario chooses none of its own.
    """

    rulebook: Rulebook
    judge: Engine
    masks: MaskEngine
    others: Sequence[Engine] = ()
    choice: Mapping[str, str] = field(default_factory=dict)
    _deciders: dict[tuple[str, ...], Decider] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def run(self, scenarios: Iterable[Scenario]) -> Iterator[ScenarioRun]:
        """Yield each scenario as it went, in the order given."""
        for scenario in scenarios:
            yield self.run_one(scenario)

    def run_one(self, scenario: Scenario) -> ScenarioRun:
        """Return the scenario as it went, to its end or to the first step that cannot be run."""
        choice = self.rulebook.choose({**self.choice, **scenario.readings})
        decider = self._decider(choice)
        account = scenario.account
        runs: list[StepRun] = []
        problems: list[Problem] = []
        for number, step in enumerate(scenario.steps, start=1):
            for change in step.changes:
                after = changed_by_tree(account, change, problems)
                account = account if after is None else after
            request = request_from_tree(step.request, account, self.rulebook.actions, problems)
            if problems or request is None:
                break
            run, account = self._step(decider, account, number, step, request)
            runs.append(run)
        return ScenarioRun(scenario=scenario, steps=tuple(runs), problems=tuple(problems))

    def _decider(self, choice: Choice) -> Decider:
        """Return what decides under the choice; it learns the rules' readings as it goes."""
        key = tuple(choice.values())
        if key not in self._deciders:
            self._deciders[key] = Decider(self.rulebook, self.masks, choice)
        return self._deciders[key]

    def _step(
        self, decider: Decider, account: Account, number: int, step: Step, request: Request
    ) -> tuple[StepRun, Account]:
        facts = project(account, request)
        decision = decider.decide(request.action, facts)
        effects = [(part.effect, part.value, part.open) for part in decision.effects]
        applied = apply(
            account, request, effects, counts_as_active=active_standings(decider.choice)
        )
        run = StepRun(
            number=number,
            step=step,
            request=request,
            decision=decision,
            messages=applied.messages,
            undetermined=applied.undetermined,
            mismatches=mismatches(step.expect, decision, applied.messages, applied.account),
            disagreements=disagreements(
                self.judge, (self.masks, *self.others), request.action, facts, decider.choice
            ),
        )
        return run, applied.account
