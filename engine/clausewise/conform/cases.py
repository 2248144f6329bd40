"""What is asked of another implementation, and what the article has it answer."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from clausewise.account.changes import changed_by_tree
from clausewise.account.model import Account
from clausewise.account.projection import project
from clausewise.account.request import Request
from clausewise.account.request_document import request_from_tree
from clausewise.account.tree import to_tree
from clausewise.audit.mutation.replay import ReadyScenario, ready, replay
from clausewise.bdd.gherkin_file import read_feature
from clausewise.bdd.guard import guard
from clausewise.bdd.story import Ground, Story
from clausewise.decisions.applied import applied_to
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.masks import MaskEngine
from clausewise.errors import InputError, Problem
from clausewise.language.condition import Choice, Value
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import parse
from clausewise.scenarios.model import Expectation, Scenario
from clausewise.source import Place

Effect = tuple[str, Value, bool]
"""An effect, its value, and whether it is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the article has a service answer; cited: the clauses behind any part of it."""

    verdict: str
    clauses: frozenset[str]
    effects: frozenset[Effect]
    cited: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One question. number: which request of its scenario it is, from 1."""

    name: str
    number: int
    place: Place
    question: Mapping[str, Any]
    expected: Expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """What is asked, and what is not, with why."""

    cases: tuple[Case, ...]
    aside: tuple[Problem, ...]


@dataclass(frozen=True)
class Asking:
    """How scenarios become questions.

    choice: the options that the service is to decide by. all_readings: ask also where a scenario
    chooses others, and let every question say which.
    """

    rulebook: Rulebook
    choice: Choice
    all_readings: bool = False

    def of_scenarios(self, scenarios: Iterable[Scenario]) -> Cases:
        """Return each step of each YAML scenario as a question."""
        engine = MaskEngine(self.rulebook)
        cases: list[Case] = []
        aside: list[Problem] = []
        for scenario in scenarios:
            if self._is_asked(scenario.readings):
                cases.extend(self._steps(scenario, engine, aside))
            else:
                aside.append(_other_reading(scenario.place, scenario.id))
        return Cases(cases=tuple(cases), aside=tuple(aside))

    def of_features(self, scenarios: Iterable[ReadyScenario], ground: Ground) -> Cases:
        """Return as questions what the scenarios of features ask and look at."""
        cases: list[Case] = []
        aside: list[Problem] = []
        for scenario in scenarios:
            story, failure = replay(scenario, ground)
            if failure:
                message = f"`{scenario.name}` does not pass on the rules themselves"
                remedy = "run `clausewise check` to see why"
                aside.append(Problem(scenario.place, "fails-already", message, remedy))
            elif self._is_asked(story.readings):
                cases.extend(self._answers(scenario, story, aside))
            else:
                aside.append(_other_reading(scenario.place, scenario.name))
        return Cases(cases=tuple(cases), aside=tuple(aside))

    def _is_asked(self, readings: Mapping[str, str]) -> bool:
        same = all(self.choice[name] == option for name, option in readings.items())
        return same or self.all_readings

    def _steps(
        self, scenario: Scenario, engine: MaskEngine, aside: list[Problem]
    ) -> Iterator[Case]:
        choice = {**self.choice, **scenario.readings}
        as_written = choice == self.rulebook.choose(scenario.readings)
        decider = Decider(self.rulebook, engine, choice)
        account = scenario.account
        for number, step in enumerate(scenario.steps, start=1):
            problems: list[Problem] = []
            for change in step.changes:
                account = changed_by_tree(account, change, problems) or account
            request = request_from_tree(step.request, account, self.rulebook.actions, problems)
            if request is None or problems:
                aside.extend(problems)
                return
            decision = decider.decide(request.action, project(account, request))
            # What a scenario expects holds under the readings that it was written for.
            expected = _expected(step.expect) if as_written else _decided(decision)
            yield Case(
                name=scenario.id,
                number=number,
                place=step.expect.place,
                question=self._question(account, request, choice),
                expected=expected,
            )
            account = applied_to(account, request, decision, choice).account

    def _answers(
        self, scenario: ReadyScenario, story: Story, aside: list[Problem]
    ) -> Iterator[Case]:
        for number, answer in enumerate(story.answers, start=1):
            if number - 1 not in story.looked_at:
                continue
            if not self._has_document(answer.before, answer.request):
                message = f"request {number} of `{scenario.name}` leaves open who acts"
                remedy = "no document says so; name somebody"
                aside.append(Problem(scenario.place, "no-document", message, remedy))
                continue
            choice = {**self.choice, **answer.readings}
            yield Case(
                name=scenario.name,
                number=number,
                place=scenario.place,
                question=self._question(answer.before, answer.request, choice),
                expected=_decided(answer.decision),
            )

    def _has_document(self, account: Account, request: Request) -> bool:
        written = json.dumps(request_to_tree(request)).encode()
        problems: list[Problem] = []
        node = parse(written, "<request>", problems)
        if node is None:
            return False
        return request_from_tree(node, account, self.rulebook.actions, problems) == request

    def _question(self, account: Account, request: Request, choice: Choice) -> Mapping[str, Any]:
        found: dict[str, Any] = {"account": to_tree(account), "request": request_to_tree(request)}
        defaults = self.rulebook.defaults
        other = {name: option for name, option in choice.items() if defaults[name] != option}
        if self.all_readings and other:
            found["readings"] = dict(sorted(other.items()))
        return found


def request_to_tree(request: Request) -> dict[str, Any]:
    """Return the request as a document; what nobody knows is left out, or says so."""
    tree = {
        "action": request.action,
        "actor": request.actor,
        "target": request.target,
        "channel": request.channel or "unknown",
        "saved": "unknown" if request.saved is None else request.saved,
        "password": request.password or "unknown",
        "password_meets_policy": request.password_meets_policy,
        "via": request.via,
        "about": request.about,
        "address": request.address,
        "address_state": request.address_state,
    }
    return {name: value for name, value in tree.items() if value is not None}


def ready_features(folder: Path, shown: str) -> tuple[Sequence[ReadyScenario], Sequence[Problem]]:
    """Return the scenarios of the features, and those that cannot be replayed.

    Raises InputError with all that is wrong with the files.
    """
    problems: list[Problem] = []
    found: list[ReadyScenario | Problem] = []
    if not folder.is_dir():
        message, remedy = "there is no such folder of features", "name one with --features"
        raise InputError([Problem(Place(shown), "missing-file", message, remedy)])
    for path in sorted(folder.rglob("*.feature")):
        name = f"{shown}/{path.relative_to(folder).as_posix()}"
        file = read_feature(path, name, problems)
        if file is not None:
            guard(file, problems)
            found.extend(ready(scenario, name) for scenario in file.scenarios())
    if problems:
        raise InputError(problems)
    return (
        [each for each in found if isinstance(each, ReadyScenario)],
        [_own_step(each) for each in found if isinstance(each, Problem)],
    )


def _own_step(problem: Problem) -> Problem:
    message = "a step that a project defined itself: its scenario is not asked"
    return replace(problem, message=message)


def _expected(expect: Expectation) -> Expected:
    return Expected(
        verdict=str(expect.verdict),
        clauses=expect.clauses,
        effects=frozenset((each.effect, each.value, each.open) for each in expect.effects),
        cited=expect.cited,
    )


def _decided(decision: Decision) -> Expected:
    return Expected(
        verdict=str(decision.verdict),
        clauses=frozenset(decision.clauses),
        effects=frozenset((each.effect, each.value, each.open) for each in decision.effects),
        cited=decision.touched,
    )


def _other_reading(place: Place, name: str) -> Problem:
    message = f"`{name}` chooses another reading than the service is held to"
    return Problem(place, "other-reading", message, "`--all-readings` asks it too")
