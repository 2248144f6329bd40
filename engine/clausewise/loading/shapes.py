"""What a rule file may hold, kind of file by kind of file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from clausewise.language.condition import Value
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind
from clausewise.language.vocabulary import ClauseKind
from clausewise.loading.bind import Identifier, LastLine, OneOrMany, Pattern
from clausewise.loading.document import Node
from clausewise.source import Place

ClauseId = Annotated[str, Pattern(r"C[0-9]{2,3}", "a clause id such as C07")]
ReadingId = Annotated[str, Pattern(r"A[0-9]{2,3}", "a reading id such as A05")]
Digest = Annotated[str, Pattern(r"[0-9a-f]{64}", "a SHA-256 in lower-case hexadecimal")]
Clauses = tuple[ClauseId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlShape:
    """One step of a procedure."""

    control: str
    clause: ClauseId


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleShape:
    """One rule; which of the last keys it needs depends on `then`."""

    id: Identifier
    says: str
    clauses: Clauses
    action: Annotated[tuple[str, ...], OneOrMany] = ()
    when: Node | None = None
    then: Kind
    because: str | None = None
    effect: Mapping[str, Value] | None = None
    text: str | None = None
    path: tuple[ControlShape, ...] | None = None
    overrides: tuple[str, ...] | None = None
    place: Place
    last_line: LastLine


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFile:
    """A file of rules."""

    rules: tuple[RuleShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleShape:
    """The article that the clauses were taken from."""

    title: str
    sha256: Digest
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseShape:
    """One clause of the article."""

    id: ClauseId
    line: int
    section: Identifier
    kind: ClauseKind
    says: str
    fingerprint: Digest
    not_a_rule: str | None = None
    summary: bool = False
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ClausesFile:
    """The clauses of the article, in its order."""

    article: ArticleShape
    clauses: tuple[ClauseShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactShape:
    """One fact; `values` is the word `boolean`, or a list."""

    id: Identifier
    values: Annotated[tuple[str, ...], OneOrMany]
    means: str
    source: str
    changed_by: str | None = None
    discouraged: Mapping[str, Clauses] = field(default_factory=dict)
    held: bool = False
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpossibleShape:
    """Facts that cannot be so at once; `because` or `clauses` says why.

    settles: facts that are known wherever the others leave them one value.
    """

    id: Identifier
    says: str
    when: Node
    because: str | None = None
    clauses: Clauses = ()
    settles: tuple[str, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsFile:
    """The facts that rules test, and which of them cannot be so at once."""

    facts: tuple[FactShape, ...]
    impossible: tuple[ImpossibleShape, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermShape:
    """One named condition."""

    id: Annotated[str, Pattern(r"[a-z][a-z0-9_]*", "lower-case words joined by _")]
    says: str
    clauses: Clauses = ()
    when: Node
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsFile:
    """Named conditions."""

    terms: tuple[TermShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingShape:
    """One reading of unclear text: the question, the options, which one is the default and why."""

    id: ReadingId
    kind: Annotated[
        str, Pattern("contradiction|ambiguity|silence", "contradiction, ambiguity or silence")
    ]
    clauses: Clauses
    question: str
    options: Mapping[Identifier, str]
    default: str
    why: str
    facts: tuple[str, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingsFile:
    """The register of readings."""

    readings: tuple[ReadingShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionShape:
    """One action: by `person` or by `system`."""

    id: Identifier
    means: str
    by: Annotated[str, Pattern("person|system", "`person` or `system`")]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectShape:
    """One effect; `many` where several of its values may come about at once."""

    id: Identifier
    values: tuple[str, ...]
    means: str
    many: bool = False
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsFile:
    """What can be asked for, and what may come of it."""

    actions: tuple[ActionShape, ...]
    effects: tuple[EffectShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyShape:
    """What must be so wherever `when` holds."""

    id: Identifier
    says: str
    clauses: Clauses
    action: Annotated[tuple[str, ...], OneOrMany]
    when: Node | None = None
    verdict: Annotated[tuple[Verdict, ...], OneOrMany] = ()
    without: tuple[str, ...] = ()
    ignores: tuple[str, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertiesFile:
    """What must hold in every state."""

    properties: tuple[PropertyShape, ...]
