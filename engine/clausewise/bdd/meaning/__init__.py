"""What features mean: each scenario is told to a story, and told again with something changed."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from clausewise.bdd.gherkin_file import FeatureFile, StepLine
from clausewise.bdd.meaning.alternatives import Part
from clausewise.bdd.meaning.contradicting_givens import contradicting_givens
from clausewise.bdd.meaning.idle_givens import idle_givens, idle_parts, untrue_tags
from clausewise.bdd.meaning.otherwise import Otherwise
from clausewise.bdd.meaning.readings import needs_reading, silent_reading
from clausewise.bdd.meaning.same_cases import contradicting_scenarios, same_cases
from clausewise.bdd.meaning.unsaid_facts import facts_by_default, unsaid_facts
from clausewise.bdd.meaning.walk import Followed, understood, walk
from clausewise.bdd.story import Ground
from clausewise.errors import Problem
from clausewise.sarif import Level
from clausewise.source import Place

Finding = tuple[Problem, Level]

ERROR: Final = "error"
WARNING: Final = "warning"
NOTE: Final = "note"

MOST_STEPS: Final = 60
"""Steps and rows of a scenario that is followed: each is said otherwise, in turn."""

MOST_TOLD: Final = 50_000
"""Steps and rows that are followed in all."""


def meaning(
    files: Sequence[FeatureFile], ground: Ground, *, strict: bool, explain_defaults: bool
) -> Iterator[Finding]:
    """Yield what scenarios say against themselves, against each other, or without effect.

    strict: readings that nobody mentions, too. explain_defaults: facts that nobody says, too.
    Raises EngineFailure where engines differ.
    """
    followed: list[Followed] = []
    yield from _at(NOTE, _follow(files, ground, followed))
    yield from _at(ERROR, (problem for each in followed for problem in each.walk.problems))
    yield from _at(ERROR, (f for each in followed for f in contradicting_givens(each, ground)))
    # Of a scenario that could not be told to its end, nothing more can be said.
    whole = [each for each in followed if not each.walk.problems]
    yield from _at(ERROR, contradicting_scenarios(whole, ground))
    yield from _at(ERROR, chain.from_iterable(needs_reading(each, ground) for each in whole))
    idle_ones: list[tuple[Followed, Collection[Part]]] = []
    unsaid: list[Problem] = []
    for each in whole:
        # What was told otherwise is kept for both, and for one scenario at a time.
        otherwise = Otherwise(each, ground)
        idle_ones.append((each, idle_parts(otherwise)))
        unsaid.extend(unsaid_facts(otherwise))
    idle, same = idle_givens(idle_ones), same_cases(whole, ground)
    yield from _at(WARNING, (*idle.findings, *same.findings))
    yield from _at(WARNING, untrue_tags(whole, idle.scenarios | same.excused))
    yield from _at(WARNING, unsaid)
    if strict:
        yield from _at(NOTE, chain.from_iterable(silent_reading(each, ground) for each in whole))
    if explain_defaults:
        yield from _at(NOTE, facts_by_default(whole, ground))


def _follow(
    files: Iterable[FeatureFile], ground: Ground, followed: list[Followed]
) -> Iterator[Problem]:
    """Append the scenarios that could be followed; yield those that could not, and why."""
    told = 0
    for file in files:
        for scenario in file.scenarios():
            steps = understood(file, scenario)
            length = sum(1 + len(step.row_lines) for step in scenario.steps)
            if isinstance(steps, StepLine):
                why = f"`{steps.keyword.capitalize()} {steps.text}` is no step of ours"
                help = "run it with pytest"
            elif length > MOST_STEPS:
                why = f"it has more than {MOST_STEPS} steps and rows of tables"
                help = "split it"
            elif told + length > MOST_TOLD:
                why = f"more than {MOST_TOLD:,} steps come before it"
                help = "look fewer files over at once"
            else:
                told += length
                followed.append(Followed(file=file, scenario=scenario, walk=walk(ground, steps)))
                continue
            message = f"the scenario was not followed, so what it means was not looked at: {why}"
            yield Problem(Place(file.shown, scenario.line, 1), "not-followed", message, help)


def _at(level: Level, problems: Iterable[Problem]) -> Iterator[Finding]:
    """Yield the problems at this level; of each place and code the first, as rows share steps."""
    seen: set[tuple[Place, str]] = set()
    for problem in problems:
        if (problem.place, problem.code) not in seen:
            seen.add((problem.place, problem.code))
            yield problem, level
