"""A scenario of a feature, run on any rulebook without pytest.

It calls the same definitions with the same words as a run does, and refuses what a run refuses: a
step that nothing of ours defines, and a Then that compares nothing. tests/ hold it to real runs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from clausewise.account.model import Account
from clausewise.bdd.catalogue import match
from clausewise.bdd.gherkin_file import ScenarioLines, StepLine
from clausewise.bdd.story import Ground, Story, Unjudged
from clausewise.bdd.unmet import Unmet
from clausewise.engines.masks import MaskEngine
from clausewise.errors import ClausewiseError, Problem
from clausewise.source import Place


@dataclass(frozen=True, slots=True)
class ReadyStep:
    """A step with the function that it calls and the words that it calls it with."""

    keyword: str
    place: Place
    function: Callable[..., None]
    words: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyScenario:
    """A scenario that can be replayed; `place` is its line, or that of its row of examples."""

    place: Place
    name: str
    steps: tuple[ReadyStep, ...]


@dataclass(frozen=True)
class MutantGround(Unjudged):
    """The ground of a mutant, which shares the accounts of another one and has its engine made."""

    accounts_of: Ground | None = None
    made: MaskEngine | None = None

    @property
    def engine(self) -> MaskEngine:
        """The engine that was made for the mutant."""
        assert self.made is not None
        return self.made

    def account(self, name: str, place: Place) -> Account:
        """Return the shared account, read once for all mutants."""
        assert self.accounts_of is not None
        return self.accounts_of.account(name, place)


def ready(scenario: ScenarioLines, shown: str) -> ReadyScenario | Problem:
    """Return the scenario with its definitions found, or why it cannot be replayed."""
    steps: list[ReadyStep] = []
    for step in scenario.steps:
        place = Place(shown, step.line, step.column)
        found = match(step.keyword, step.text)
        if len(found) != 1:
            message = f"`{step.text}` is no step of ours, so no mutant was tried on its scenario"
            return Problem(place, "not-replayed", message, "only pytest can run steps of your own")
        fitted = found[0].regexp.fullmatch(step.text)
        assert fitted is not None
        words: dict[str, Any] = {**fitted.groupdict(), **_table(step)}
        steps.append(ReadyStep(step.keyword, place, found[0].function, words))
    place = Place(shown, scenario.row_line or scenario.line, 1)
    return ReadyScenario(place=place, name=scenario.name, steps=tuple(steps))


def replay(scenario: ReadyScenario, ground: Ground) -> tuple[Story, str]:
    """Return the story as far as it went, and why it failed; an empty text where it did not."""
    story = Story(ground)
    for step in scenario.steps:
        story.place = step.place
        checked = story.checked
        try:
            step.function(story, **step.words)
        except Unmet:
            # What it would say takes longer to find out than all the rest.
            return story, f"{step.place}: not-met"
        except ClausewiseError as error:
            return story, str(error)
        if step.keyword == "then" and story.checked == checked:
            return story, f"{step.place}: then-checks-nothing"
    return story, ""


def _table(step: StepLine) -> dict[str, Any]:
    table: dict[str, Any] = {}
    if step.table is not None:
        table["datatable"] = [list(row) for row in step.table]
    return table
