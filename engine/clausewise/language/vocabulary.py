"""What rules speak about: clauses, facts, readings, actions, effects, terms, properties."""

from dataclasses import dataclass, field
from enum import StrEnum

from clausewise.language.condition import Condition, Value
from clausewise.language.outcome import Verdict
from clausewise.source import Place

NOWHERE = Place("<nowhere>")


class ClauseKind(StrEnum):
    """What sort of statement a clause is."""

    HEADING = "heading"
    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    PRECONDITION = "precondition"
    EFFECT = "effect"
    OBLIGATION = "obligation"
    PROCEDURE = "procedure"
    RECOMMENDATION = "recommendation"
    RATIONALE = "rationale"
    DEFINITION = "definition"
    CROSS_REFERENCE = "cross_reference"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The article that the clauses were taken from; sha256: of its text, in hexadecimal."""

    title: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One statement of the article, in our words.

    line: its line in the article, from 1. fingerprint: SHA-256 of the normalised sentence.
    not_a_rule: why no rule cites it; empty for a clause that rules must cite.
    """

    id: str
    line: int
    section: str
    kind: ClauseKind
    says: str
    fingerprint: str
    not_a_rule: str = ""
    summary: bool = False
    place: Place = field(compare=False, default=NOWHERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A named, finite value that rules test; any fact may be unknown.

    changed_by: who can bring about another value. discouraged: values that are never suggested,
    with the clauses that advise against them. held: says who acts or is acted on, and so is kept
    as it is when the smallest change is sought.
    """

    id: str
    values: tuple[Value, ...]
    means: str
    source: str
    changed_by: str = ""
    discouraged: tuple[tuple[Value, tuple[str, ...]], ...] = ()
    held: bool = False
    place: Place = field(compare=False, default=NOWHERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Impossible:
    """Facts that cannot be so at once, whatever the rules say; no reading bears on it.

    because: what in the account makes it so; clauses: what in the article does. settles: facts that
    are never unknown where the entry leaves them one value.
    """

    id: str
    says: str
    when: Condition
    because: str = ""
    clauses: tuple[str, ...] = ()
    settles: tuple[str, ...] = ()
    place: Place = field(compare=False, default=NOWHERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A choice made where the article is silent, ambiguous or contradicts itself."""

    id: str
    kind: str
    clauses: tuple[str, ...]
    question: str
    options: tuple[tuple[str, str], ...]
    default: str
    why: str
    facts: tuple[str, ...] = ()
    place: Place = field(compare=False, default=NOWHERE)

    @property
    def values(self) -> tuple[str, ...]:
        """The ids of the options, in the register's order."""
        return tuple(option for option, _ in self.options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something that a person asks for, or that the system does of itself."""

    id: str
    means: str
    by: str
    place: Place = field(compare=False, default=NOWHERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Something that a permitted action may bring about: one of the listed values, or several."""

    id: str
    values: tuple[Value, ...]
    means: str
    many: bool = False
    place: Place = field(compare=False, default=NOWHERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCondition:
    """A term: a condition with a name, used by rules."""

    id: str
    says: str
    clauses: tuple[str, ...]
    when: Condition
    place: Place = field(compare=False, default=NOWHERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """What must be so in every state in which `when` holds.

    verdicts: the verdicts that are allowed (empty: any). without: effects that must not come about.
    ignores: facts of which another value must not change the verdict while `when` still holds.
    """

    id: str
    says: str
    clauses: tuple[str, ...]
    actions: tuple[str, ...]
    when: Condition
    verdicts: frozenset[Verdict] = frozenset()
    without: tuple[str, ...] = ()
    ignores: tuple[str, ...] = ()
    place: Place = field(compare=False, default=NOWHERE)
