"""The table of flows: from which state of the account to which other one each action leads."""

from collections.abc import Iterator
from typing import Final

from clausewise.engines.masks import MaskEngine
from clausewise.language.condition import Value
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind
from clausewise.language.vocabulary import Fact
from clausewise.reporting.table import Column, Holds, Row, Table
from clausewise.scenarios.checkup import Checkup

BECOMES: Final = "becomes"
STATES: Final = ("stage", "state")
"""An effect `x.becomes` moves the fact `x.stage` or `x.state`."""

MAY_HAPPEN: Final = (Verdict.PERMITTED, Verdict.UNDETERMINED)


def _flows(checkup: Checkup) -> Iterator[Row]:
    book = checkup.rulebook
    for effect in book.effects:
        of, _, last = effect.rpartition(".")
        fact = next((book.facts[f] for s in STATES if (f := f"{of}.{s}") in book.facts), None)
        if last == BECOMES and fact is not None:
            yield from _moves(checkup, of, effect, fact)


def _moves(checkup: Checkup, flow: str, effect: str, fact: Fact) -> Iterator[Row]:
    reached = _reached(checkup, effect, fact)
    engine = MaskEngine(checkup.rulebook)
    rules = [rule for rule in checkup.rulebook.rules.values() if effect in dict(rule.effects)]
    found: dict[tuple[Value, str, Value], list[str]] = {}
    for action in checkup.rulebook.actions:
        table = engine.chosen(action, checkup.choice).table
        bits = {rule.id: rule.bits for rule in table.rules[Kind.EFFECT]}
        for start in fact.values:
            mask = table.known({fact.id: start})
            if table.verdict(mask) not in MAY_HAPPEN:
                continue
            for rule in rules:
                end = dict(rule.effects)[effect]
                if end != start and bits.get(rule.id, 0) & mask >> table.width:
                    found.setdefault((start, action, end), []).append(rule.id)
    order = list(fact.values)
    for start, action, end in sorted(found, key=lambda m: (order.index(m[0]), order.index(m[2]))):
        scenarios = reached.get((start, action, end), [])
        yield {
            "id": f"{flow}: {start} {action} {end}",
            "flow": flow,
            "from": str(start),
            "action": action,
            "to": str(end),
            "states": [str(value) for value in fact.values],
            "rules": sorted(found[start, action, end]),
            "result": "reached" if scenarios else "not_reached",
            "scenarios": scenarios,
        }


def _reached(
    checkup: Checkup, effect: str, fact: Fact
) -> dict[tuple[Value | None, str, Value], list[str]]:
    """Return the scenarios in which the action surely led from one state to another."""
    found: dict[tuple[Value | None, str, Value], dict[str, None]] = {}
    for run in checkup.runs:
        for step in run.steps:
            start = step.decision.facts.get(fact.id)
            for part in step.decision.effects:
                if part.effect == effect and not part.open:
                    move = start, step.request.action, part.value
                    found.setdefault(move, {})[run.scenario.id] = None
    return {move: list(ids) for move, ids in found.items()}


FLOWS: Final = Table(
    name="flows",
    means="One row for each way in which an action may lead from one state to another.",
    columns=(
        Column("id", Holds.TEXT, "the flow, and from where by which action to where, unique"),
        Column("flow", Holds.TEXT, "what has the states, such as recovery"),
        Column("from", Holds.TEXT, "the state before"),
        Column("action", Holds.TEXT, "the action"),
        Column("to", Holds.TEXT, "the state after"),
        Column("states", Holds.WORDS, "every state of the flow, in order"),
        Column("rules", Holds.WORDS, "the rules that bring the state after"),
        Column("result", Holds.TEXT, "reached by a scenario, or not_reached"),
        Column("scenarios", Holds.WORDS, "the scenarios that went this way"),
    ),
    rows=_flows,
)
