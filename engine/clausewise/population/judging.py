"""Decisions held against `reference`: those on states, and rows as they were written."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from clausewise.errors import EngineFailure, Problem
from clausewise.population.answers import Answers
from clausewise.population.readback import ReadBack
from clausewise.population.summary import Data
from clausewise.population.tables import Table
from clausewise.population.tally import Tally
from clausewise.source import Place

Tell = Callable[[str, int, int], None]
"""Is told of which work how much is done, of how much."""

DECISIONS_COMPARED: Final = 100_000
"""Decisions of different states that `reference` makes too, at most."""
MOST_TOLD: Final = 20


def states_compared(answers: Sequence[Answers], tally: Tally, tell: Tell) -> Data:
    """Hold every state against `reference`, as many as allowed; raises EngineFailure.

    answers: as the account is, and after each change of it.
    """
    decisions = sum(len(each.asked) for each in answers)
    most = max(1, DECISIONS_COMPARED // max(1, decisions))
    states = list(tally.states)[:most]
    problems: list[Problem] = []
    for done, state in enumerate(states, start=1):
        problems += [
            _differs(f"{found.action}: {found}", each.row(each.begun(state)))
            for each in answers
            for found in each.disagreements(each.begun(state))
        ]
        if len(problems) >= MOST_TOLD:
            break
        tell("states held to reference", done, len(states))
    _fail(problems)
    return {"states": len(states), "of_states": len(tally.states)}


def rows_compared(
    answers: Answers, table: Table, files: Iterable[Path], tell: Callable[[int], None]
) -> Data:
    """Hold every row that was written against `reference`; raises EngineFailure."""
    decider = answers.decider
    back = ReadBack(decider.rulebook, decider.choice, answers.asked, answers.around)
    for part, file in zip(table.parts, files, strict=True):
        back.compare(part, table, decider.rulebook.values, file, tell)
    _fail([_differs(text, None) for text in back.differing])
    return {"rows": back.rows, "of_rows": back.rows_read}


def _fail(problems: Sequence[Problem]) -> None:
    if problems:
        raise EngineFailure(problems)


def _differs(text: str, row: Mapping[str, Any] | None) -> Problem:
    facts = "" if row is None else f" for {json.dumps(row)}"
    remedy = "this is a fault of an engine: report it; nothing was written"
    return Problem(Place("population"), "engines-disagree", f"{text}{facts}", remedy)
