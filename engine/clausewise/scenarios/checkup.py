"""The main job: every scenario, every property and a sweep, on every engine."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from clausewise.decisions.decision import Decider
from clausewise.engines.agreement import Disagreement, Engine
from clausewise.engines.masks import MaskEngine
from clausewise.engines.properties import PropertyResult, check_property
from clausewise.engines.reference import ReferenceEngine
from clausewise.engines.rete import ReteEngine
from clausewise.engines.sweep import Sweep, sweep
from clausewise.language.condition import Facts
from clausewise.language.normal_form import rule_branches
from clausewise.language.rulebook import Rulebook
from clausewise.scenarios.features import FeaturesRun
from clausewise.scenarios.matrix import Case, Cell, decided
from clausewise.scenarios.model import Scenario
from clausewise.scenarios.proofs import Audited, Impact, PropertyProof
from clausewise.scenarios.reviews import RuleReview
from clausewise.scenarios.run import Result, Runner, ScenarioRun

SWEPT_STATES = 2_000
"""States that a check decides for each action by every engine; the tests decide more."""

PROPERTY_STATES = 2_000
"""States that a check looks at for each property and action."""


@dataclass(frozen=True, kw_only=True)
class Checkup:
    """Everything that one check found.

    features: None where none were to be run. reviews: by rule; None where the policy has no file of
    sign-offs.
    """

    rulebook: Rulebook
    choice: Mapping[str, str]
    engines: tuple[str, ...]
    planned: int
    runs: tuple[ScenarioRun, ...]
    properties: tuple[PropertyResult, ...]
    sweeps: tuple[Sweep, ...]
    matrix: tuple[Cell, ...] = ()
    features: FeaturesRun | None = None
    proofs: Mapping[str, PropertyProof] = field(default_factory=dict)
    impacts: tuple[Impact, ...] = ()
    audited: tuple[Audited, ...] = ()
    reviews: Mapping[str, RuleReview] | None = None

    @cached_property
    def counts(self) -> Mapping[Result, int]:
        """How many scenarios ended in which way."""
        return Counter(run.result for run in self.runs)

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Every case on which two engines differ."""
        from_steps = [d for run in self.runs for step in run.steps for d in step.disagreements]
        from_cells = [d for cell in self.matrix for d in cell.disagreements]
        from_sweeps = [d for sweep in self.sweeps for d in sweep.disagreements]
        return (*from_steps, *from_cells, *from_sweeps)

    @cached_property
    def untested(self) -> tuple[str, ...]:
        """Clauses that rules cite and no scenario touches."""
        return tuple(
            clause.id
            for clause in self.rulebook.clauses.values()
            if not clause.not_a_rule and clause.id not in self.touched
        )

    @cached_property
    def touched(self) -> frozenset[str]:
        """Clauses behind any part of any decision that a scenario asked for."""
        decisions = (step.decision for run in self.runs for step in run.steps)
        return frozenset[str]().union(*(decision.touched for decision in decisions))

    @cached_property
    def untouched_by_features(self) -> tuple[str, ...]:
        """Clauses that rules cite and no scenario of a feature touches."""
        touched = self.features.touched if self.features else frozenset[str]()
        return tuple(
            clause.id
            for clause in self.rulebook.clauses.values()
            if not clause.not_a_rule and clause.id not in touched
        )

    @property
    def compliant(self) -> bool:
        """Whether everything planned was run and nothing is wrong; an empty run is not."""
        return (
            self.planned > 0
            and self.counts.get(Result.PASSED, 0) == self.planned
            and not self.disagreements
            and all(result.holds for result in self.properties)
            and (self.features is None or self.features.sound)
        )


def check_up(
    rulebook: Rulebook,
    scenarios: Sequence[Scenario],
    choice: Mapping[str, str],
    progress: Callable[[str, int, int], None] | None = None,
    matrix: Sequence[Case] = (),
) -> Checkup:
    """Run everything and return what was found; `progress` hears of each part done."""
    branches = rule_branches(rulebook)
    judge = ReferenceEngine(rulebook)
    masks = MaskEngine(rulebook, branches)
    rete = ReteEngine(branches, rulebook.values)
    runner = Runner(rulebook, judge, masks, (rete,), choice)
    tell = progress or _silent
    runs = []
    for number, scenario in enumerate(scenarios, start=1):
        runs.append(runner.run_one(scenario))
        tell("scenarios", number, len(scenarios))
    met: dict[str, list[Facts]] = {}
    for step in (step for run in runs for step in run.steps):
        met.setdefault(step.request.action, []).append(step.decision.facts)
    properties = []
    for number, promise in enumerate(rulebook.properties.values(), start=1):
        found = check_property(rulebook, masks, promise, choice, PROPERTY_STATES, met)
        properties.append(found)
        tell("properties", number, len(rulebook.properties))
    sweeps = []
    for number, action in enumerate(rulebook.actions, start=1):
        near = met.get(action, ())
        sweeps.append(sweep(rulebook, judge, (masks, rete), action, choice, SWEPT_STATES, near))
        tell("sweep", number, len(rulebook.actions))
    decider = Decider(rulebook, masks, choice)
    cells = [decided(case, decider, judge, (masks, rete)) for case in matrix]
    engines: Iterable[Engine] = (judge, masks, rete)
    return Checkup(
        rulebook=rulebook,
        choice=choice,
        engines=tuple(engine.name for engine in engines),
        planned=len(scenarios),
        runs=tuple(runs),
        properties=tuple(properties),
        sweeps=tuple(sweeps),
        matrix=tuple(cells),
    )


def _silent(_part: str, _done: int, _total: int) -> None:
    """Tell nobody."""
