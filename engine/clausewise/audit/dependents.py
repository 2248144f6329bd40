"""What hangs on each clause: every rule, term, reading, test and scenario that cites it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clausewise.bdd.gherkin_file import FeatureFile
from clausewise.language.rulebook import Rulebook
from clausewise.scenarios.model import Scenario
from clausewise.source import Place

CLAUSE: Final = re.compile(r"\bC[0-9]{2,3}\b")


class Citing(StrEnum):
    """What sort of thing cites a clause, in the order in which a reviewer goes through them."""

    RULE = "rule"
    TERM = "term"
    FACT = "fact"
    READING = "reading"
    PROPERTY = "property"
    SCENARIO = "scenario"
    FEATURE = "feature"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependent:
    """One thing that cites a clause; a scenario's place is the first expectation that does."""

    kind: Citing
    id: str
    place: Place


def dependents(
    rulebook: Rulebook, scenarios: Iterable[Scenario], features: Iterable[FeatureFile]
) -> Mapping[str, Sequence[Dependent]]:
    """Return, by clause, what cites it: rules first, then by place."""
    found: dict[str, dict[tuple[Citing, Place], Dependent]] = {}
    for clauses, dependent in (
        *_in_policy(rulebook),
        *_in_scenarios(scenarios),
        *_in_features(features),
    ):
        for clause in clauses:
            found.setdefault(clause, {}).setdefault((dependent.kind, dependent.place), dependent)
    kinds = list(Citing)
    return {
        clause: sorted(each.values(), key=lambda one: (kinds.index(one.kind), one.place, one.id))
        for clause, each in found.items()
    }


Cited = tuple[Iterable[str], Dependent]


def _in_policy(book: Rulebook) -> Iterator[Cited]:
    for rule in book.rules.values():
        named = (step.clause for step in rule.path)
        yield (*rule.clauses, *named), Dependent(kind=Citing.RULE, id=rule.id, place=rule.place)
    for term in book.terms.values():
        yield term.clauses, Dependent(kind=Citing.TERM, id=term.id, place=term.place)
    for fact in book.facts.values():
        advised = {clause for _, clauses in fact.discouraged for clause in clauses}
        yield advised, Dependent(kind=Citing.FACT, id=fact.id, place=fact.place)
    for reading in book.readings.values():
        yield reading.clauses, Dependent(kind=Citing.READING, id=reading.id, place=reading.place)
    for each in book.properties.values():
        yield each.clauses, Dependent(kind=Citing.PROPERTY, id=each.id, place=each.place)


def _in_scenarios(scenarios: Iterable[Scenario]) -> Iterator[Cited]:
    for scenario in scenarios:
        first: dict[str, Place] = {}
        for step in scenario.steps:
            for clause in step.expect.cited:
                first.setdefault(clause, step.expect.place)
        for clause, place in first.items():
            yield (clause,), Dependent(kind=Citing.SCENARIO, id=scenario.id, place=place)


def _in_features(features: Iterable[FeatureFile]) -> Iterator[Cited]:
    for file in features:
        for scenario in file.scenarios():
            named = {each for step in scenario.steps for each in CLAUSE.findall(step.text)}
            # A row of examples fills in clauses of its own; its tags are those of the outline.
            row = Place(file.shown, scenario.row_line or scenario.line, 1)
            yield named, Dependent(kind=Citing.FEATURE, id=scenario.name, place=row)
            whole = Place(file.shown, scenario.line, 1)
            tagged = {tag for tag in scenario.tags if CLAUSE.fullmatch(tag)} - named
            yield tagged, Dependent(kind=Citing.FEATURE, id=scenario.name, place=whole)
