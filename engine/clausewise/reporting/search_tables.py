"""The tables of what was searched beyond the scenarios: properties and sweeps."""

from collections.abc import Iterator
from typing import Final

from clausewise.audit.finding import share
from clausewise.engines.properties import PropertyResult
from clausewise.engines.sweep import Sweep
from clausewise.reporting.table import Column, Holds, Record, Row, Table
from clausewise.scenarios.checkup import Checkup


def _properties(checkup: Checkup) -> Iterator[Row]:
    for result in checkup.properties:
        promise = checkup.rulebook.properties[result.name]
        proof = checkup.proofs.get(result.name)
        yield {
            "id": promise.id,
            "says": promise.says,
            "clauses": list(promise.clauses),
            "actions": list(promise.actions),
            "result": _result(result),
            "states": str(result.states),
            "checked": result.checked,
            "complete": result.complete,
            "proof": "not_asked" if proof is None else proof.standing,
            "proved_states": "" if proof is None else _digits(proof.states),
            "failure": result.failure,
            "witness": {} if result.witness is None else dict(sorted(result.witness.items())),
            "file": promise.place.file,
            "line": promise.place.line,
        }


def _result(result: PropertyResult) -> str:
    if result.holds:
        return "holds"
    return "never_applied" if result.witness is None else "fails"


def _sweeps(checkup: Checkup) -> Iterator[Row]:
    for swept in checkup.sweeps:
        yield {
            "action": swept.action,
            "means": checkup.rulebook.actions[swept.action].means,
            "states": str(swept.states),
            "decided": swept.decided,
            "impossible": swept.impossible,
            "complete": swept.complete,
            "disagreements": len(swept.disagreements),
            "examples": _examples(swept),
            "file": checkup.rulebook.actions[swept.action].place.file,
            "line": checkup.rulebook.actions[swept.action].place.line,
        }


def _examples(swept: Sweep) -> list[Record]:
    """Return one disagreement of each engine on each part of an outcome, with their number."""
    # A fault of an engine shows in thousands of states: one is enough to find it by.
    found: dict[tuple[str, str], dict[str, object]] = {}
    for each in swept.disagreements:
        first = {
            "engine": each.engine,
            "part": each.part,
            "judged": each.judged,
            "found": each.found,
        }
        entry = found.setdefault((each.engine, each.part), {**first, "times": 0})
        entry["times"] = int(str(entry["times"])) + 1
    return [found[key] for key in sorted(found)]


PROPERTIES: Final = Table(
    name="properties",
    means="One row for each property: what must be so in every state.",
    columns=(
        Column("id", Holds.TEXT, "its name, unique"),
        Column("says", Holds.TEXT, "what must be so"),
        Column("clauses", Holds.WORDS, "the clauses that say so"),
        Column("actions", Holds.WORDS, "the actions that it is about"),
        Column("result", Holds.TEXT, "holds, fails, or never_applied: no state met its condition"),
        Column("states", Holds.TEXT, "how many states there are; in digits, it may be very large"),
        Column("checked", Holds.NUMBER, "in how many its condition held, so that it was checked"),
        Column("complete", Holds.TRUTH, "whether every state was looked at, not a sample"),
        Column("proof", Holds.TEXT, "proved in every state, broken, idle, undecided, or not_asked"),
        Column("proved_states", Holds.TEXT, "known states that meet its condition; in digits"),
        Column("failure", Holds.TEXT, "how it fails"),
        Column("witness", Holds.RECORD, "facts under which it fails"),
        Column("file", Holds.TEXT, "the file that has it"),
        Column("line", Holds.NUMBER, "where it begins there"),
    ),
    rows=_properties,
)


def _digits(number: int | None) -> str:
    """Return the number as text; empty where nobody could count."""
    return "" if number is None else str(number)


def _impact(checkup: Checkup) -> Iterator[Row]:
    for each in checkup.impacts:
        yield {
            "id": f"{each.reading}={each.option}, {each.action}",
            "reading": each.reading,
            "option": each.option,
            "action": each.action,
            "states": _digits(each.of),
            "outcomes": _digits(each.outcomes),
            "verdicts": _digits(each.verdicts),
            "effects": _digits(each.effects),
            "share": (
                "" if each.outcomes is None or each.of is None else share(each.outcomes, each.of)
            ),
            "example": dict(sorted((each.example or {}).items())),
        }


IMPACT: Final = Table(
    name="impact",
    means="One row for each option of a reading and each action of which it changes an outcome.",
    columns=(
        Column("id", Holds.TEXT, "reading, option and action, unique"),
        Column("reading", Holds.TEXT, "the reading"),
        Column("option", Holds.TEXT, "the option, the other readings as chosen"),
        Column("action", Holds.TEXT, "the action"),
        Column(
            "states", Holds.TEXT, "known states that can be, in digits; empty where not counted"
        ),
        Column("outcomes", Holds.TEXT, "in how many of them verdict or effects are others"),
        Column("verdicts", Holds.TEXT, "in how many of them the verdict is another; in digits"),
        Column("effects", Holds.TEXT, "in how many of them the effects are others; in digits"),
        Column("share", Holds.TEXT, "the outcomes as a part of all states"),
        Column("example", Holds.RECORD, "facts of one of them"),
    ),
    rows=_impact,
)

SWEEPS: Final = Table(
    name="sweeps",
    means="One row for each action: states decided by every engine and compared.",
    columns=(
        Column("action", Holds.TEXT, "the action, unique"),
        Column("means", Holds.TEXT, "the action in words"),
        Column("states", Holds.TEXT, "how many states there are; in digits, it may be very large"),
        Column("decided", Holds.NUMBER, "how many of them were decided"),
        Column("impossible", Holds.NUMBER, "how many were left out because they cannot be"),
        Column("complete", Holds.TRUTH, "whether no other was left out, as from a sample"),
        Column("disagreements", Holds.NUMBER, "how often an engine differs from the judge"),
        Column("examples", Holds.RECORDS, "one of each kind, and how often it occurs"),
        Column("file", Holds.TEXT, "the file that declares the action"),
        Column("line", Holds.NUMBER, "where it begins there"),
    ),
    rows=_sweeps,
)
