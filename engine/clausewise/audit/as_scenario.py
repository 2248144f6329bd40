"""A case as a scenario ready to be pasted, for a person to confirm.

What it expects is what the rules say today. Whether that is right only a reader of the article can
tell, and a scenario that repeats the rules shows nothing: so every line of it is a comment, and no
loader takes it for evidence before somebody has taken the marks away.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clausewise.account.example import (
    Example,
    NoExampleError,
    example,
    ordinary,
    written_difference,
)
from clausewise.decisions.decision import Decision
from clausewise.language.condition import Facts
from clausewise.language.rulebook import Rulebook
from clausewise.loading.condition_text import flow, scalar

MARK: Final = "# confirm: "
PLAIN: Final = re.compile("[A-Za-z][A-Za-z0-9 ,.'_;=-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A case to be shown, and what the rules say of it.

    chosen: the readings that are read otherwise than by default. example: an account and a
    request of the facts; None where none is known that shows them.
    """

    action: str
    facts: Facts
    chosen: Mapping[str, str]
    decision: Decision
    example: Example | None


def scenario_lines(
    book: Rulebook, id: str, title: str, case: Shown, base: str = ""
) -> Iterator[str]:
    """Yield the scenario, every line marked as one to confirm.

    base: the name of an account that `base_lines` writes; without it the account is written out.
    Where there is no example, the facts are named in its place.
    """
    for line in _lines(book, id, title, case, base):
        yield f"{MARK}{line}"


def base_lines(name: str) -> Iterator[str]:
    """Yield the account from which scenarios differ, every line marked as one to confirm."""
    yield f"{MARK}accounts:"
    yield f"{MARK}  {name}:"
    for key, part in ordinary().items():
        yield f"{MARK}    {written_difference({}, {key: part})[1:-1]}"


def _lines(book: Rulebook, id: str, title: str, case: Shown, base: str) -> Iterator[str]:
    yield f"- id: {id}"
    yield f"  title: {title if PLAIN.fullmatch(title) else json.dumps(title)}"
    if case.example is not None and base:
        yield f"  account: {base}"
        differs = written_difference(ordinary(), case.example.document)
        if differs:
            yield f"  with: {differs}"
    elif case.example is not None:
        yield f"  account: {case.example.account}"
    if case.chosen:
        yield f"  readings: {flow({name: scalar(o) for name, o in case.chosen.items()})}"
    if case.example is None:
        yield "  # an account and a request of which these facts are true, and no others known"
        for name in book.facts:
            if name in case.facts:
                yield f"  #   {name}: {scalar(case.facts[name])}"
    yield "  steps:"
    request = f"{{action: {case.action}}}" if case.example is None else case.example.request
    yield f"    - request: {request}"
    yield "      expect:"
    yield from (f"        {line}" for line in expectation(case.decision))


def example_of(action: str, facts: Facts, unknown: Collection[str] = frozenset()) -> Example | None:
    """Return an account and a request of the facts; None where none is known.

    Some facts may be lost, and some of the unknown ones known: whoever asks has to see that the
    case is still the same.
    """
    try:
        return example(action, facts, unknown)
    except NoExampleError:
        return None


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
    yield f"procedure: {flow([*procedure])}"
    if decision.verdict == "permitted":
        yield "effects:" if decision.effects else "effects: []"
        for part in decision.effects:
            said: Mapping[str, object] = {"effect": part.effect, "is": scalar(part.value)}
            open_part = {"open": "true"} if part.open else {}
            yield f"  - {flow({**said, 'clauses': list(part.clauses), **open_part})}"  # type: ignore[dict-item]  # texts and lists of texts
