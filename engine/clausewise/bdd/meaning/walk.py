"""A scenario told to a story without pytest, so that it can be told another way as well."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clausewise.account.model import Account
from clausewise.bdd.catalogue import match
from clausewise.bdd.definition import Definition
from clausewise.bdd.gherkin_file import FeatureFile, ScenarioLines, StepLine
from clausewise.bdd.steps import start_from_account
from clausewise.bdd.story import Answer, Ground, Story
from clausewise.bdd.unmet import Unmet
from clausewise.errors import InputError, Problem
from clausewise.source import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A step of ours, with what stands in its slots."""

    line: StepLine
    place: Place
    definition: Definition
    values: Mapping[str, str]

    @property
    def names_account(self) -> bool:
        """Whether the step says which account the scenario starts from."""
        return self.definition.function is start_from_account


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the steps so far have made of the story."""

    account: Account
    readings: Mapping[str, str]
    manner: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """What came of the steps.

    states: after each step that was told. asked: the place in `steps` of the When behind each
    answer. problems: what could not be done; the steps after a Given or When of that kind are not
    told. unmet: the places of the Thens that are not met.
    """

    steps: Sequence[Told]
    states: Sequence[State]
    asked: Sequence[int]
    answers: Sequence[Answer]
    problems: Sequence[Problem]
    unmet: Sequence[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A scenario, or a row of an outline, and what came of it."""

    file: FeatureFile
    scenario: ScenarioLines
    walk: Walk

    @property
    def place(self) -> Place:
        """Where it is written: an outline's row, or the scenario."""
        return Place(self.file.shown, self.scenario.row_line or self.scenario.line, 1)


def understood(file: FeatureFile, scenario: ScenarioLines) -> Sequence[Told] | StepLine:
    """Return the steps of the scenario, or the first of them that is not ours."""
    steps: list[Told] = []
    for line in scenario.steps:
        found = match(line.keyword, line.text)
        fits = found[0].regexp.fullmatch(line.text) if len(found) == 1 else None
        if fits is None:
            return line
        place = Place(file.shown, *line.at)
        steps.append(Told(line=line, place=place, definition=found[0], values=fits.groupdict()))
    return steps


def walk(
    ground: Ground,
    steps: Sequence[Told],
    *,
    readings: Mapping[str, str] | None = None,
    compare: bool = True,
) -> Walk:
    """Tell the steps to a new story; where `compare` is false, its Thens are left out.

    readings: what is read otherwise from the beginning. Raises EngineFailure.
    """
    return _told(Story(ground, readings=dict(readings or {})), steps, compare=compare)


def walk_on(ground: Ground, before: Walk, number: int, steps: Sequence[Told]) -> Walk:
    """Tell steps that are those of another walk up to a number, from there on, without Thens.

    before: a walk without problems. Raises EngineFailure.
    """
    if number == 0:
        return walk(ground, steps, compare=False)
    asked = [each for each in before.asked if each < number]
    story = _story_at(ground, before.states[number - 1])
    story.answers.extend(before.answers[: len(asked)])
    return _told(story, steps, compare=False, states=before.states[:number], asked=asked)


def _told(
    story: Story,
    steps: Sequence[Told],
    *,
    compare: bool,
    states: Sequence[State] = (),
    asked: Sequence[int] = (),
) -> Walk:
    """Tell the story the steps behind those of which the states are there."""
    states, asked = list(states), list(asked)
    problems: list[Problem] = []
    unmet: list[int] = []
    for number, step in enumerate(steps[len(states) :], start=len(states)):
        if step.line.keyword == "then" and not compare:
            states.append(state_of(story))
            continue
        try:
            tell(story, step)
        except Unmet:
            unmet.append(number)
        except InputError as error:
            problems.extend(error.problems)
            if step.line.keyword != "then":
                break
        if step.line.keyword == "when":
            asked.append(number)
        states.append(state_of(story))
    return Walk(
        steps=steps,
        states=states,
        asked=asked,
        answers=tuple(story.answers),
        problems=problems,
        unmet=unmet,
    )


def tell(story: Story, step: Told) -> None:
    """Tell the story one step; raises InputError, Unmet, EngineFailure as the step does."""
    story.place = step.place
    table = {"datatable": step.line.table or ()} if step.definition.tables else {}
    step.definition.function(story, **step.values, **table)


def state_of(story: Story) -> State:
    """Return what the story has come to."""
    return State(account=story.account, readings=dict(story.readings), manner=dict(story.manner))


def _story_at(ground: Ground, state: State) -> Story:
    return Story(
        ground,
        account=state.account,
        readings=dict(state.readings),
        manner=dict(state.manner),
    )


def told_again(ground: Ground, step: Told, state: State) -> State | None:
    """Return what the step would make of a state; None where it can no longer be said of it."""
    story = _story_at(ground, state)
    try:
        tell(story, step)
    except InputError:
        return None
    return state_of(story)
