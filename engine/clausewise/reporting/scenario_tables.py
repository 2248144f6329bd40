"""The tables of what was run: scenarios and their steps."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from hashlib import sha256
from typing import Final

from clausewise.account.request import Request, actor_of, target_of
from clausewise.account.tree import message_to_tree
from clausewise.decisions.as_data import decision_data
from clausewise.language.rulebook import Rulebook
from clausewise.loading import document
from clausewise.loading.document import Node, Scalar
from clausewise.reporting.evidence import clauses_failed, clauses_touched, rules_involved
from clausewise.reporting.plain_text import spaced
from clausewise.reporting.table import Cell, Column, Holds, Row, Table
from clausewise.scenarios.checkup import Checkup
from clausewise.scenarios.model import Scenario, Step
from clausewise.scenarios.run import Result, StepRun

NOT_RUN: Final = "not_run"
SAID_ELSEWHERE: Final = frozenset({"action", "actor", "target"})
FROM_DECISION: Final = (
    "clauses",
    "reasons",
    "effects",
    "advice",
    "procedures",
    "readings",
    "unknown",
    "facts",
)
"""The parts of a decision that a step shows as they are."""


def _scenarios(checkup: Checkup) -> Iterator[Row]:
    for run in checkup.runs:
        scenario = run.scenario
        yield {
            "id": scenario.id,
            "title": scenario.title,
            "result": str(run.result),
            "steps": len(scenario.steps),
            "steps_run": len(run.steps),
            "readings": dict(sorted(scenario.readings.items())),
            "file": scenario.place.file,
            "line": scenario.place.line,
            "problems": [
                {"place": str(p.place), "code": p.code, "message": p.message, "help": p.help or ""}
                for p in run.problems
            ],
        }


def _steps(checkup: Checkup) -> Iterator[Row]:
    for run in checkup.runs:
        for step_run in run.steps:
            yield _step(checkup.rulebook, run.scenario, step_run)
        for number in range(len(run.steps), len(run.scenario.steps)):
            yield _missed(run.scenario, run.scenario.steps[number], number + 1)


def _step(rulebook: Rulebook, scenario: Scenario, run: StepRun) -> Row:
    told = decision_data(run.decision)
    return {
        **_expected(scenario, run.step, run.number),
        "result": str(Result.PASSED if run.passed else Result.FAILED),
        "action": run.request.action,
        "actor": actor_of(run.request),
        "target": target_of(run.request),
        "request": asked(rulebook, run.request),
        "verdict": str(run.decision.verdict),
        **{name: _cell(told[name]) for name in FROM_DECISION},
        "messages": [message_to_tree(message) for message in run.messages],
        "undetermined": [{"part": u.part, "reason": u.reason} for u in run.undetermined],
        "mismatches": [
            {"part": m.part, "expected": m.expected, "found": m.found, "place": str(m.place)}
            for m in run.mismatches
        ],
        "disagreements": [
            {"engine": d.engine, "part": d.part, "judged": d.judged, "found": d.found}
            for d in run.disagreements
        ],
        "clauses_touched": sorted(clauses_touched(run)),
        "clauses_failed": sorted(clauses_failed(run)),
        "rules": sorted(rules_involved(run)),
    }


def _cell(part: object) -> Cell:
    assert isinstance(part, str | list | dict)  # as decision_data promises
    return part


def _missed(scenario: Scenario, step: Step, number: int) -> Row:
    """Return the row of a step that was not run: what was to be asked, and nothing found."""
    action = step.request.get("action") if isinstance(step.request, document.Mapping) else None
    lists = (
        column.name for column in STEPS.columns if column.holds in (Holds.WORDS, Holds.RECORDS)
    )
    return {
        **{column.name: None for column in STEPS.columns},
        **{name: [] for name in lists},
        **_expected(scenario, step, number),
        "result": NOT_RUN,
        "action": action.value if isinstance(action, Scalar) else None,
        "request": flow(step.request),
        "facts": {},
    }


def _expected(scenario: Scenario, step: Step, number: int) -> dict[str, Cell]:
    return {
        "id": f"{scenario.id}/{number}",
        "scenario": scenario.id,
        "number": number,
        "file": step.expect.place.file,
        "line": step.expect.place.line,
        "changes": list(map(flow, step.changes)),
        "expected": str(step.expect.verdict),
        "expectation": _fingerprint(step),
    }


def _fingerprint(step: Step) -> str:
    """Return the SHA-256 of what is asked and expected, wherever it stands in the file."""
    expect = step.expect
    parts = [
        *map(flow, step.changes),
        flow(step.request),
        str(expect.verdict),
        *map(_sorted, (expect.clauses, expect.advice, expect.readings)),
        *map(_sorted, (expect.unknown, expect.procedure)),
        _sorted(f"{e.effect}={e.value} {_sorted(e.clauses)} {e.open}" for e in expect.effects),
        "" if expect.account is None else flow(expect.account),
        "" if expect.outbox is None else "; ".join(map(str, expect.outbox)),
    ]
    return sha256("\n".join(parts).encode(errors="replace")).hexdigest()


def _sorted(names: Iterable[str] | None) -> str:
    return "any" if names is None else " ".join(sorted(names))


def asked(rulebook: Rulebook, request: Request) -> str:
    """Return the request in words: who asks for what, of whom, and what is out of the ordinary."""
    actor, target = actor_of(request), target_of(request)
    words = f"{actor or 'the system'}: {rulebook.actions[request.action].means}"
    if target is not None:
        words += f", on {'themselves' if target == actor else target}"
    details = [
        f"{spaced(field.name)} {_value(getattr(request, field.name))}"
        for field in fields(request)
        if field.name not in SAID_ELSEWHERE and getattr(request, field.name) != field.default
    ]
    return f"{words} ({', '.join(details)})" if details else words


def _value(value: object) -> str:
    return (
        "unknown"
        if value is None
        else str(value).lower()
        if isinstance(value, bool)
        else str(value)
    )


def flow(node: Node) -> str:
    """Return what a file says at this place, on one line."""
    match node:
        case Scalar():
            return node.value
        case document.Mapping():
            return ", ".join(f"{key}: {flow(value)}" for key, (_, value) in node.pairs.items())
        case document.Sequence():
            return f"[{', '.join(map(flow, node.items))}]"


SCENARIOS: Final = Table(
    name="scenarios",
    means="One row for each scenario that was run.",
    columns=(
        Column("id", Holds.TEXT, "its name, unique"),
        Column("title", Holds.TEXT, "what it shows"),
        Column("result", Holds.TEXT, "passed, failed, or broken: it could not be run to its end"),
        Column("steps", Holds.NUMBER, "how many steps it has"),
        Column("steps_run", Holds.NUMBER, "how many of them were run"),
        Column("readings", Holds.RECORD, "options that it chooses itself, by reading"),
        Column("file", Holds.TEXT, "the file that has it"),
        Column("line", Holds.NUMBER, "where it begins there"),
        Column("problems", Holds.RECORDS, "why it could not be run to its end"),
    ),
    rows=_scenarios,
)

STEPS: Final = Table(
    name="steps",
    means="One row for each step of a scenario, in order: one request, and what came of it.",
    columns=(
        Column("id", Holds.TEXT, "the scenario's id and the step's number"),
        Column("scenario", Holds.TEXT, "the scenario's id"),
        Column("number", Holds.NUMBER, "its place in the scenario, from 1"),
        Column("result", Holds.TEXT, "passed, failed or not_run"),
        Column("changes", Holds.WORDS, "what happened in the world before the request"),
        Column("action", Holds.TEXT, "what is asked for"),
        Column("actor", Holds.TEXT, "who asks; nothing where the system acts of itself"),
        Column("target", Holds.TEXT, "on whom; nothing where it is on nobody"),
        Column("request", Holds.TEXT, "the request in words"),
        Column("expected", Holds.TEXT, "the verdict that the scenario's author expects"),
        Column("expectation", Holds.TEXT, "SHA-256 of all that is asked and expected"),
        Column("verdict", Holds.TEXT, "permitted, forbidden, undetermined or not_covered"),
        Column("clauses", Holds.WORDS, "the clauses that decide"),
        Column("reasons", Holds.RECORDS, "the rules that decide"),
        Column("effects", Holds.RECORDS, "what comes about"),
        Column("advice", Holds.RECORDS, "what is recommended"),
        Column("procedures", Holds.RECORDS, "where the controls are"),
        Column("readings", Holds.RECORDS, "what the decision rests on, and what else it could be"),
        Column("unknown", Holds.WORDS, "the facts that would settle what is open"),
        Column("facts", Holds.RECORD, "what is known of the case"),
        Column("messages", Holds.RECORDS, "what was sent"),
        Column("undetermined", Holds.RECORDS, "what of the effects cannot be told"),
        Column("mismatches", Holds.RECORDS, "where expected and found differ"),
        Column("disagreements", Holds.RECORDS, "where an engine differs from the judge"),
        Column("clauses_touched", Holds.WORDS, "the clauses behind any part of the decision"),
        Column("clauses_failed", Holds.WORDS, "the clauses that what went wrong is about"),
        Column("rules", Holds.WORDS, "the rules that decide or hold"),
        Column("file", Holds.TEXT, "the file that has its expectation"),
        Column("line", Holds.NUMBER, "where the expectation begins there"),
    ),
    rows=_steps,
)
