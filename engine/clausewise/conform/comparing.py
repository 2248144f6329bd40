"""Every case put to a service, and where its answers differ from what the article says."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from clausewise.conform.answer import Answer, answer_from
from clausewise.conform.cases import Case, Effect, Expected
from clausewise.conform.client import Client, Unanswered
from clausewise.errors import InputError, Problem
from clausewise.source import Place

PATIENCE: Final = 5
"""Cases in a row without an answer after which no more are put."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One part of an answer that is another one."""

    part: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A case that was answered otherwise."""

    case: Case
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAnswered:
    """A case without an answer that could be compared."""

    case: Case
    code: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What came of all cases.

    agreed: cases answered as the article says. compared: how often each part was compared, which a
    service may leave out. unasked: cases that were not put any more.
    """

    url: str
    agreed: int
    compared: dict[str, int]
    differing: tuple[Differing, ...]
    unanswered: tuple[NotAnswered, ...]
    unasked: int
    aside: tuple[Problem, ...]

    @property
    def conforms(self) -> bool:
        """Whether something was asked, and every answer is as the article says."""
        return bool(self.agreed) and not (self.differing or self.unanswered or self.unasked)

    @cached_property
    def by_clause(self) -> dict[str, list[Differing]]:
        """The differing cases by the clauses behind what was expected; `silence` for none."""
        found: dict[str, list[Differing]] = {}
        for each in self.differing:
            for clause in each.case.expected.cited or ("silence",):
                found.setdefault(clause, []).append(each)
        return dict(sorted(found.items()))


def compare(
    client: Client,
    cases: Sequence[Case],
    aside: Iterable[Problem] = (),
    tell: Callable[[int, int], None] = lambda _done, _total: None,
) -> Comparison:
    """Put every case to the service; raises InputError where there is no service to put any to."""
    agreed = 0
    compared = {"verdict": 0, "clauses": 0, "effects": 0}
    differing: list[Differing] = []
    unanswered: list[NotAnswered] = []
    in_a_row = 0
    done = 0
    for done, case in enumerate(cases, start=1):
        try:
            answer = answer_from(client.ask(case.question))
        except Unanswered as error:
            in_a_row += 1
            if not error.reached and done == 1:
                remedy = "see that the service runs, and that the URL is its own"
                place = Place(client.endpoint.url)
                raise InputError([Problem(place, error.code, str(error), remedy)]) from None
            unanswered.append(NotAnswered(case=case, code=error.code, message=str(error)))
            if in_a_row == PATIENCE:
                break
            continue
        in_a_row = 0
        for part in compared:
            compared[part] += getattr(answer, part) is not None
        found = differences(case.expected, answer)
        if found:
            differing.append(Differing(case=case, differences=found))
        else:
            agreed += 1
        tell(done, len(cases))
    return Comparison(
        url=client.endpoint.url,
        agreed=agreed,
        compared=compared,
        differing=tuple(differing),
        unanswered=tuple(unanswered),
        unasked=len(cases) - done,
        aside=tuple(aside),
    )


def differences(expected: Expected, answer: Answer) -> tuple[Difference, ...]:
    """Return each part that the service gives and that is another one."""
    parts = [("verdict", expected.verdict, answer.verdict)]
    if answer.clauses is not None:
        parts.append(("clauses", _listed(expected.clauses), _listed(answer.clauses)))
    if answer.effects is not None:
        parts.append(("effects", _effects(expected.effects), _effects(answer.effects)))
    return tuple(
        Difference(part=part, expected=wanted, found=found)
        for part, wanted, found in parts
        if wanted != found
    )


def _listed(names: Iterable[str]) -> str:
    return " ".join(sorted(names)) or "none"


def _effects(effects: Iterable[Effect]) -> str:
    return "; ".join(sorted(map(_effect, effects))) or "none"


def _effect(effect: Effect) -> str:
    name, value, is_open = effect
    shown = str(value).lower() if isinstance(value, bool) else value
    return f"{name} = {shown}{' (open)' if is_open else ''}"
