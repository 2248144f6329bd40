"""Rules: a condition, a consequence, and the clauses that say so."""

from dataclasses import dataclass, field
from enum import StrEnum

from clausewise.language.condition import Condition, Value
from clausewise.source import Place


class Kind(StrEnum):
    """What a rule brings about when its condition holds."""

    SCOPE = "scope"
    PERMIT = "permit"
    FORBID = "forbid"
    EFFECT = "effect"
    ADVICE = "advice"
    PROCEDURE = "procedure"


@dataclass(frozen=True, slots=True)
class Control:
    """One step of a procedure: the control to use, and the clause that names it."""

    control: str
    clause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; `actions` is empty where the rule bears on every action.

    because: the reason given to people (scope, permit, forbid); `{fact.id}` stands for the value.
    effects: name and value of each effect. text: the advice. path: the controls of a procedure.
    overrides: permits that this forbid is known to overrule.
    """

    id: str
    says: str
    clauses: tuple[str, ...]
    kind: Kind
    actions: tuple[str, ...]
    when: Condition
    because: str = ""
    effects: tuple[tuple[str, Value], ...] = ()
    text: str = ""
    path: tuple[Control, ...] = ()
    overrides: tuple[str, ...] = ()
    place: Place = field(compare=False, default=Place("<rule>"))
    last_line: int = field(compare=False, default=0)
