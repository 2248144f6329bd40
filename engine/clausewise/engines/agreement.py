"""Several engines, one answer: what must agree, and where it does not.

All of an outcome must agree: the verdict, the deciding rules, the rules that hold or are open, and
the facts that would settle it. `reference` is the judge; an engine that fails disagrees too.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Protocol

from clausewise.errors import ClausewiseError
from clausewise.language.condition import Choice, Facts
from clausewise.language.outcome import Outcome


class Engine(Protocol):
    """Whatever decides."""

    @property
    def name(self) -> str:
        """The name by which people choose it."""

    def decide(self, action: str, facts: Facts, choice: Choice) -> Outcome:
        """Return the outcome for the action, given the known facts and a complete choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """One part of an outcome on which an engine and the judge differ."""

    action: str
    engine: str
    part: str
    judged: str
    found: str

    def __str__(self) -> str:
        return f"{self.engine} says {self.part} = {self.found}, the judge says {self.judged}"


def disagreements(
    judge: Engine, engines: Sequence[Engine], action: str, facts: Facts, choice: Choice
) -> tuple[Disagreement, ...]:
    """Return where the engines differ from the judge on this case; empty means that all agree."""
    judged = judge.decide(action, facts, choice)
    found: list[Disagreement] = []
    for engine in engines:
        try:
            outcome = engine.decide(action, facts, choice)
        except ClausewiseError as error:
            found.append(
                _disagreement(action, engine, "an answer", judged.verdict, f"failure: {error}")
            )
            continue
        found.extend(
            _disagreement(
                action, engine, part.name, getattr(judged, part.name), getattr(outcome, part.name)
            )
            for part in fields(Outcome)
            if getattr(judged, part.name) != getattr(outcome, part.name)
        )
    return tuple(found)


def _disagreement(
    action: str, engine: Engine, part: str, judged: object, found: object
) -> Disagreement:
    return Disagreement(
        action=action, engine=engine.name, part=part, judged=_shown(judged), found=_shown(found)
    )


def _shown(part: object) -> str:
    return ", ".join(sorted(part)) or "none" if isinstance(part, frozenset) else str(part)
