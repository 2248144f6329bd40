"""The scenario that would notice a survivor, for a person to confirm.

What it expects is what the rules say today. Whether that is right only a reader of the article can
tell, and a scenario that repeats the rules shows nothing: so every line of it is a comment, and no
loader takes it for evidence before somebody has taken the marks away.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.survivors import Witness
from clausewise.decisions.decision import Decision
from clausewise.language.rulebook import Rulebook
from clausewise.loading.condition_text import flow, scalar

MARK: Final = "# confirm: "


def scenario_lines(book: Rulebook, mutant: Mutant, witness: Witness) -> Iterator[str]:
    """Yield the scenario, every line marked as one to confirm."""
    for line in _lines(book, mutant, witness):
        yield f"{MARK}{line}"


def _lines(book: Rulebook, mutant: Mutant, witness: Witness) -> Iterator[str]:
    yield f"- id: {mutant.was.id}.{mutant.operator}"
    yield f"  title: {mutant.was.id} as written, not with this fault; {mutant.says}"
    if witness.chosen:
        yield f"  readings: {flow({name: scalar(o) for name, o in witness.chosen.items()})}"
    yield "  # an account and a request of which these facts are true, and no others known"
    for name in book.facts:
        if name in witness.facts:
            yield f"  #   {name}: {scalar(witness.facts[name])}"
    yield "  steps:"
    yield f"    - request: {{action: {witness.action}}}"
    yield "      expect:"
    yield from (f"        {line}" for line in expectation(witness.decision))


def expectation(decision: Decision) -> Iterator[str]:
    """Yield the keys of an expectation that this decision meets exactly."""
    yield f"verdict: {decision.verdict}"
    yield f"clauses: {flow(list(decision.clauses))}"
    yield f"readings: {flow([each.reading for each in decision.readings])}"
    if decision.unknown:
        yield f"unknown: {flow(list(decision.unknown))}"
    advice = sorted({clause for each in decision.advice for clause in each.clauses})
    if advice:
        yield f"advice: {flow([*advice])}"
    procedure = sorted({clause for each in decision.procedures for clause in each.clauses})
    if procedure:
        yield f"procedure: {flow([*procedure])}"
    if decision.verdict == "permitted":
        yield "effects:" if decision.effects else "effects: []"
        for part in decision.effects:
            said: Mapping[str, object] = {"effect": part.effect, "is": scalar(part.value)}
            open_part = {"open": "true"} if part.open else {}
            yield f"  - {flow({**said, 'clauses': list(part.clauses), **open_part})}"  # type: ignore[dict-item]  # texts and lists of texts
