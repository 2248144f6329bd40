"""What an audit says: to people, to programs, to code hosts."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from clausewise.audit.as_scenario import scenario_lines
from clausewise.audit.audit import Audit
from clausewise.audit.bearing import relevance
from clausewise.audit.desk import Desk
from clausewise.audit.finding import AuditFinding, share
from clausewise.audit.kinds import KINDS
from clausewise.audit.waivers import Sorted
from clausewise.decisions.decision import value_in_words
from clausewise.language.condition import Facts
from clausewise.sarif import SarifResult, sarif
from clausewise.scenarios.proofs import Impact

MOST_READINGS: Final = 8
"""Options of readings that are shown unless all are asked for."""


def audit_lines(
    found: Audit, out: Sorted, *, notes: bool, examples: bool, impact: bool
) -> Iterator[str]:
    """Yield the audit for people: findings first, then what was proved, then readings."""
    desk = found.desk
    for each in out.left:
        if each.level != "note" or notes:
            yield from _finding_lines(desk, each, examples=examples)
    for each, waiver in out.waived:
        yield f"waived until {waiver.expires} by {waiver.owner}: {each.id}: {waiver.reason}"
    proved = sum(each.standing == "proved" for each in found.properties)
    counts = Counter(each.level for each in out.left)
    yield f"AUDIT  {desk.book.policy}"
    yield f"  properties  {proved} of {len(found.properties)} proved in every state"
    known = [states for states in found.states.values() if states is not None]
    uncounted = len(found.states) - len(known)
    more = f", {uncounted} actions not counted" if uncounted else ""
    yield f"  states      {sum(known):,} that can be, over {len(known)} actions{more}"
    yield (
        f"  findings    {counts['error']} errors, {counts['warning']} warnings,"
        f" {counts['note']} notes{'' if notes or not counts['note'] else ' (--notes shows them)'}"
    )
    if out.waived or out.known or out.gone:
        yield (
            f"              {len(out.waived)} waived, {len(out.known)} known from the baseline,"
            f" {len(out.gone)} of it gone"
        )
    yield from _impact_lines(found.impacts, None if impact else MOST_READINGS)


def _finding_lines(desk: Desk, finding: AuditFinding, *, examples: bool) -> Iterator[str]:
    yield f"{finding.place}: {finding.level}: {finding.code}: {finding.says}"
    about = f"clauses {' '.join(finding.clauses)}; " if finding.clauses else ""
    yield f"  called {finding.id}; {about}{_states(finding)}".rstrip("; ")
    if finding.witness is not None:
        yield f"  for example: {_example(desk, finding.action, finding.witness)}"
        if examples:
            case = desk.shown(finding.action, finding.witness)
            name = re.sub(r"[^a-z0-9]+", "-", finding.name.lower())
            yield from scenario_lines(desk.book, f"audit.{name}", finding.says, case)
    yield f"  help: {finding.help}"
    yield ""


def _states(finding: AuditFinding) -> str:
    if finding.states is None or finding.of is None:
        return ""
    part = share(finding.states, finding.of)
    return f"in {finding.states:,} of {finding.of:,} states, {part}"


def _example(desk: Desk, action: str, state: Facts) -> str:
    """Return the facts of a state, and what the judge says of it."""
    outcome = desk.decided(action, state)
    rules = ", ".join(sorted(outcome.deciding)) or "no rule"
    said = ", ".join(f"{name}: {value_in_words(value)}" for name, value in state.items())
    return (
        f"{str(outcome.verdict).replace('_', ' ')} by {rules}, where {said or 'nothing is known'}"
    )


def _impact_lines(impacts: Sequence[Impact], most: int | None) -> Iterator[str]:
    if not impacts:
        return
    yield ""
    yield "Readings, by the states in which another option changes verdict or effects"
    for each in impacts[:most]:
        yield (
            f"  {each.reading}={each.option}, {each.action}: {_part(each.verdicts, each.of)}"
            f" another verdict, {_part(each.effects, each.of)} other effects"
        )
    if most is not None and len(impacts) > most:
        yield f"  and {len(impacts) - most} more (--impact shows all)"


def _part(states: int | None, of: int | None) -> str:
    return "?" if states is None or of is None else share(states, of)


def relevance_lines(desk: Desk) -> Iterator[str]:
    """Yield for each action the facts that bear on it, and on what, and those that do not."""
    for action in desk.actions():
        found: dict[str, list[str]] = {}
        for each in relevance(desk, action):
            found.setdefault(each.bears, []).append(each.fact)
        yield action
        for bears in ("verdict", "effects", "clauses", "never alone", "undecided", "nothing"):
            if bears in found:
                yield f"  {bears:<12}{' '.join(found[bears])}"


def audit_data(found: Audit, out: Sorted) -> Mapping[str, Any]:
    """Return the audit as JSON has it."""
    desk = found.desk
    return {
        "policy": desk.book.policy,
        "readings": dict(sorted(desk.choice.items())),
        "states": found.states,
        "properties": [
            {
                "id": each.promise.id,
                "standing": each.standing,
                "states": each.checked,
                "reason": each.reason,
            }
            for each in found.properties
        ],
        "findings": [_finding_data(desk, each) for each in _all(out)],
        "left": [each.id for each in out.left],
        "waived": [each.id for each, _ in out.waived],
        "known": [each.id for each in out.known],
        "gone": list(out.gone),
        "impact": [
            {
                "reading": each.reading,
                "option": each.option,
                "action": each.action,
                "states": each.of,
                "verdicts": each.verdicts,
                "effects": each.effects,
                "clauses": each.clauses,
                "example": dict(each.example or {}),
            }
            for each in found.impacts
        ],
    }


def _all(out: Sorted) -> Iterable[AuditFinding]:
    return (*out.left, *(each for each, _ in out.waived), *out.known)


def _finding_data(desk: Desk, each: AuditFinding) -> dict[str, Any]:
    example = None
    if each.witness is not None and each.action:
        example = desk.shown(each.action, each.witness).example
    return {
        "id": each.id,
        "code": each.code,
        "level": each.level,
        "says": each.says,
        "help": each.help,
        "file": each.place.file,
        "line": each.place.line,
        "clauses": list(each.clauses),
        "action": each.action,
        "states": each.states,
        "of": each.of,
        "facts": dict(each.witness or {}),
        "account": None if example is None else example.account,
        "request": None if example is None else example.request,
    }


def audit_sarif(desk: Desk, findings: Sequence[AuditFinding]) -> Mapping[str, Any]:
    """Return the findings as SARIF, with the clauses as related places."""
    results = [
        SarifResult(
            code=each.code,
            level=each.level,
            message=f"{each.says}. {each.help}",
            place=each.place,
            identity=(each.name,),
            related=tuple(
                (desk.book.clauses[clause].place, f"{clause}: {desk.book.clauses[clause].says}")
                for clause in each.clauses
            ),
            clauses=each.clauses,
        )
        for each in findings
    ]
    return sarif("clausewise audit", KINDS, results)
