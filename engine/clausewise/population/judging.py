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


def states_compared(found: Sequence[tuple[Answers, Tally]], tell: Tell) -> Data:
    """Hold every state against `reference`, as many as allowed; raises EngineFailure.

    found: what answers, and what it is asked about: as the account is, then after each change.
    """
    decisions = sum(len(answers.asked) for answers, _ in found)
    most = max(1, DECISIONS_COMPARED // max(1, decisions))
    listed = [(answers, list(tally.states)[:most]) for answers, tally in found]
    total = max(len(states) for _, states in listed)
    problems: list[Problem] = []
    for at in range(total):
        problems += [
            _differs(f"{each.action}: {each}", answers.row(answers.begun(state)))
            for answers, states in listed
            for state in states[at : at + 1]
            for each in answers.disagreements(answers.begun(state))
        ]
        if len(problems) >= MOST_TOLD:
            break
        tell("states held to reference", at + 1, total)
    _fail(problems)
    return {"states": len(listed[0][1]), "of_states": len(found[0][1].states)}


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
