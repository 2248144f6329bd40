"""The table of the decision matrix: who can do what when."""

from collections.abc import Iterator
from typing import Final

from clausewise.decisions.as_data import decision_data
from clausewise.reporting.table import Column, Holds, Row, Table
from clausewise.scenarios.checkup import Checkup


def _matrix(checkup: Checkup) -> Iterator[Row]:
    for cell in checkup.matrix:
        case, decision = cell.case, cell.decision
        action = case.request.action
        yield {
            "id": f"{case.state}: {action}, {case.actor}, {case.target or 'nobody'}",
            "state": case.state,
            "state_says": case.state_says,
            "action": action,
            "action_means": checkup.rulebook.actions[action].means,
            "actor": case.actor,
            "target": case.target,
            "verdict": str(decision.verdict),
            "clauses": list(decision.clauses),
            "rules": [reason.rule for reason in decision.reasons],
            "because": [reason.because for reason in decision.reasons],
            "effects": decision_data(decision)["effects"],  # type: ignore[dict-item]
            "readings": [relied.reading for relied in decision.readings],
            "unknown": list(decision.unknown),
            "facts": dict(sorted(decision.facts.items())),
            "disagreements": [
                {"engine": d.engine, "part": d.part, "judged": d.judged, "found": d.found}
                for d in cell.disagreements
            ],
            "file": case.place.file,
            "line": case.place.line,
        }


MATRIX: Final = Table(
    name="matrix",
    means="One row for each cell of the matrix: an action by somebody, on somebody, in a state.",
    columns=(
        Column("id", Holds.TEXT, "state, action, who and on whom, unique"),
        Column("state", Holds.TEXT, "the state of the account, by its name"),
        Column("state_says", Holds.TEXT, "the state in words"),
        Column("action", Holds.TEXT, "what is asked for"),
        Column("action_means", Holds.TEXT, "the action in words"),
        Column("actor", Holds.TEXT, "who asks"),
        Column("target", Holds.TEXT, "on whom; empty where it is on nobody"),
        Column("verdict", Holds.TEXT, "permitted, forbidden, undetermined or not_covered"),
        Column("clauses", Holds.WORDS, "the clauses that decide"),
        Column("rules", Holds.WORDS, "the rules that decide"),
        Column("because", Holds.WORDS, "why, in words, rule by rule"),
        Column("effects", Holds.RECORDS, "what comes about"),
        Column("readings", Holds.WORDS, "the readings that the answer rests on"),
        Column("unknown", Holds.WORDS, "the facts that would settle what is open"),
        Column("facts", Holds.RECORD, "what is known of the case"),
        Column("disagreements", Holds.RECORDS, "where an engine differs from the judge"),
        Column("file", Holds.TEXT, "the file that declares the state"),
        Column("line", Holds.NUMBER, "where the state begins there"),
    ),
    rows=_matrix,
)
