"""What makes a feature hard to read, although it runs: warnings, never errors."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from clausewise.bdd.gherkin_file import FeatureFile, ScenarioLines
from clausewise.bdd.guard import CLAUSE_TAG
from clausewise.errors import Problem
from clausewise.source import Place

LONGEST_TITLE: Final = 120
MOST_STEPS: Final = 12
FLOW: Final = "flow"
"""The tag of a scenario that shows several requests one after another."""

SAYS_NOTHING: Final = re.compile(
    r"(?i)(?:scenario|test|example|case)?\s*#?\d*|(?:verify|test|check|ensure)(?:s|ing)?\b.*"
)


def style(files: Iterable[FeatureFile]) -> Iterator[Problem]:
    """Yield what a reader would stumble over, file by file; the same steps twice across files."""
    first: dict[tuple[object, ...], Place] = {}
    for file in files:
        for scenario in file.scenarios():
            yield from _of_scenario(file, scenario)
            place = _place(file, scenario)
            steps = tuple((s.keyword, s.text, s.table, s.docstring) for s in scenario.steps)
            before = first.setdefault(steps, place)
            if before != place and steps:
                message = f"the scenario has the same steps as the one at {before}"
                yield Problem(place, "same-steps", message, "take one of the two out")
        yield from _of_lines(file)


def _of_scenario(file: FeatureFile, scenario: ScenarioLines) -> Iterator[Problem]:
    place = _place(file, scenario)
    if scenario.name and SAYS_NOTHING.fullmatch(scenario.name):
        message = f"the title `{scenario.name}` does not say how the product behaves"
        help = "say who does what and what comes of it, as in `An agent cannot send a reset email`"
        yield Problem(place, "weak-title", message, help)
    if len(scenario.name) > LONGEST_TITLE:
        message = f"the title has {len(scenario.name)} characters, more than {LONGEST_TITLE}"
        yield Problem(place, "long-title", message, "say it in fewer words")
    asked = sum(step.keyword == "when" for step in scenario.steps)
    if asked > 1 and FLOW not in scenario.tags:
        message = f"the scenario asks {asked} times"
        help = f"split it, or tag it @{FLOW} if it shows what follows what"
        yield Problem(place, "several-whens", message, help)
    if FLOW not in scenario.tags:
        yield from _too_many(scenario, place)
    if not any(CLAUSE_TAG.fullmatch(tag) for tag in scenario.tags):
        message = "no tag says which clause the scenario is about"
        yield Problem(place, "no-clause-tag", message, "tag it, as in @C22")


def _too_many(scenario: ScenarioLines, place: Place) -> Iterator[Problem]:
    """Yield that there are too many steps up to the last When, or too many Thens."""
    thens = sum(step.keyword == "then" for step in scenario.steps)
    for count, which in ((len(scenario.steps) - thens, "Givens and Whens"), (thens, "Thens")):
        if count > MOST_STEPS:
            message = f"the scenario has {count} {which}, more than {MOST_STEPS}"
            help = "move what is the same to a Background, or say it in tables"
            if which == "Thens":
                help = "compare in each scenario what it is about"
            yield Problem(place, "many-steps", message, help)


def _of_lines(file: FeatureFile) -> Iterator[Problem]:
    for number, line in enumerate(file.text.splitlines(), start=1):
        if line != line.rstrip():
            place = Place(file.shown, number, len(line.rstrip()) + 1)
            yield Problem(
                place, "trailing-blanks", "blanks at the end of the line", "take them out"
            )
    if not file.text.endswith("\n"):
        last = file.text.count("\n") + 1
        message = "the last line does not end with a line break"
        yield Problem(Place(file.shown, last, 1), "no-final-newline", message, "end it with one")


def _place(file: FeatureFile, scenario: ScenarioLines) -> Place:
    return Place(file.shown, scenario.line, 1)
