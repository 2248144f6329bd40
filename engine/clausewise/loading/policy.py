"""From a folder of rule files to a rulebook, with every problem of every file at once."""

import gc
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol, TypeVar

from clausewise.errors import Problem, RulesError, suggest
from clausewise.language import vocabulary
from clausewise.language.condition import Value
from clausewise.language.rule import Control, Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.loading.bind import bind
from clausewise.loading.conditions import ConditionReader, word
from clausewise.loading.document import parse_file
from clausewise.loading.reviews import REVIEWS
from clausewise.loading.rule_checks import check_rules
from clausewise.loading.shapes import (
    ActionsFile,
    ClausesFile,
    FactsFile,
    PropertiesFile,
    ReadingsFile,
    RulesFile,
    RuleShape,
    TermsFile,
)
from clausewise.source import Place

T = TypeVar("T")

VOCABULARY_FILES: Final = {
    "clauses.yaml": ClausesFile,
    "facts.yaml": FactsFile,
    "actions.yaml": ActionsFile,
    "readings.yaml": ReadingsFile,
    "terms.yaml": TermsFile,
    "properties.yaml": PropertiesFile,
}
"""Files whose name says what they hold; of the other YAML files all but the reviews hold rules."""

OPTIONAL: Final = ("terms.yaml", "properties.yaml")
EVERY: Final = "every"
PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")

NEEDS: Final[Mapping[Kind, str]] = {
    Kind.SCOPE: "because",
    Kind.PERMIT: "because",
    Kind.FORBID: "because",
    Kind.EFFECT: "effect",
    Kind.ADVICE: "text",
    Kind.PROCEDURE: "path",
}
"""The key that each kind of rule needs beside those that all rules need."""


class Named(Protocol):
    """Something that a file declares under an id."""

    @property
    def id(self) -> str:
        """The id."""

    @property
    def place(self) -> Place:
        """Where it is declared."""


N = TypeVar("N", bound=Named)


def load_policy(folder: Path, shown: str | None = None) -> Rulebook:
    """Return the rulebook in `folder`; `shown` is the folder's name in messages.

    Raises RulesError with every problem of every file.
    """
    problems: list[Problem] = []
    with _no_collection():
        rulebook = read_policy(folder, shown or str(folder), problems)
    if rulebook is None or problems:
        raise RulesError(problems)
    return rulebook


def written(folder: Path, rule: Rule) -> list[str]:
    """Return the lines of a rule loaded from `folder` as they stand in its file."""
    text = (folder / Path(rule.place.file).name).read_text(encoding="utf-8-sig")
    return text.splitlines()[rule.place.line - 1 : rule.last_line]


@contextmanager
def _no_collection() -> Iterator[None]:
    # A loader allocates much and frees little: the collector would walk the growing tree again
    # and again, a third of the time for 5,000 rules.
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def read_policy(folder: Path, shown: str, problems: list[Problem]) -> Rulebook | None:
    """Return the rulebook as far as it could be read; every mistake is appended to `problems`."""
    if not folder.is_dir():
        message = "there is no such folder of rules"
        problems.append(
            Problem(Place(shown), "missing-file", message, "name a folder of rule files")
        )
        return None
    reader = _PolicyReader(folder, shown, problems)
    return reader.rulebook()


class _PolicyReader:
    """Reads one folder; a method for each kind of file."""

    def __init__(self, folder: Path, shown: str, problems: list[Problem]) -> None:
        self.folder = folder
        self.shown = shown
        self.problems = problems

    def rulebook(self) -> Rulebook | None:
        # The vocabulary comes first: with a file of it broken, every rule would seem wrong.
        before = len(self.problems)
        article, clauses = self._clauses()
        facts_file = self._file("facts.yaml", FactsFile)
        facts = self._facts(facts_file)
        readings = self._readings()
        actions, effects = self._actions()
        rule_shapes = self._rule_shapes()
        term_shapes = self._file("terms.yaml", TermsFile)
        if len(self.problems) > before and not (clauses and facts and readings and actions):
            return None
        terms = term_shapes.terms if term_shapes else ()
        reader = ConditionReader(
            facts=facts,
            readings=readings,
            terms=frozenset(term.id for term in terms),
            problems=self.problems,
        )
        named = self._by_id(
            vocabulary.NamedCondition(
                id=term.id,
                says=term.says,
                clauses=term.clauses,
                when=reader.read(term.when),
                place=term.place,
            )
            for term in terms
        )
        rules = self._by_id(_rule(shape, reader, facts, actions, effects) for shape in rule_shapes)
        book = Rulebook(
            policy=self.folder.name,
            facts=facts,
            readings=readings,
            actions=actions,
            effects=effects,
            terms=named,
            clauses=clauses,
            rules=rules,
            properties=self._properties(reader, facts, actions, effects),
            article=article,
            impossible=self._impossible(reader, facts_file),
        )
        # With a rule lost to a mistake, the clauses that it cites would seem to be cited by none.
        check_rules(book, self.problems, all_rules_read=len(self.problems) == before)
        return book

    def _file(self, name: str, shape: type[T]) -> T | None:
        path = self.folder / name
        if name in OPTIONAL and not path.exists():
            return None
        node = parse_file(path, f"{self.shown}/{name}", self.problems)
        return None if node is None else bind(node, shape, self.problems)

    def _by_id(self, found: Iterable[N]) -> dict[str, N]:
        table: dict[str, N] = {}
        for each in found:
            first = table.setdefault(each.id, each)
            if first is not each:
                message = f"the id `{each.id}` is taken"
                remedy = f"it is declared first at {first.place}: give one of the two another id"
                self.problems.append(Problem(each.place, "duplicate-id", message, remedy))
        return table

    def _clauses(self) -> tuple[vocabulary.Article | None, dict[str, vocabulary.Clause]]:
        file = self._file("clauses.yaml", ClausesFile)
        if file is None:
            return None, {}
        article = vocabulary.Article(title=file.article.title, sha256=file.article.sha256)
        return article, self._by_id(
            vocabulary.Clause(
                id=clause.id,
                line=clause.line,
                section=clause.section,
                kind=clause.kind,
                says=clause.says,
                fingerprint=clause.fingerprint,
                not_a_rule=clause.not_a_rule or "",
                summary=clause.summary,
                place=clause.place,
            )
            for clause in file.clauses
        )

    def _facts(self, file: FactsFile | None) -> dict[str, vocabulary.Fact]:
        found = []
        for shape in file.facts if file else ():
            values: tuple[Value, ...] = shape.values
            if shape.values == ("boolean",):
                values = (True, False)
            elif len(set(values)) < max(2, len(values)) or "unknown" in values:
                message = (
                    f"the values of `{shape.id}` must be two or more, different, none `unknown`"
                )
                remedy = "any fact may be unknown without saying so"
                self.problems.append(Problem(shape.place, "bad-values", message, remedy))
            discouraged = []
            for name, clauses in shape.discouraged.items():
                value = next((each for each in values if word(each) == name), None)
                if value is None:
                    message = f"`{name}` is no value of the fact `{shape.id}`"
                    remedy = suggest(name, map(word, values), "name one of its values")
                    self.problems.append(Problem(shape.place, "unknown-value", message, remedy))
                else:
                    discouraged.append((value, clauses))
            found.append(
                vocabulary.Fact(
                    id=shape.id,
                    values=values,
                    means=shape.means,
                    source=shape.source,
                    changed_by=shape.changed_by or "",
                    discouraged=tuple(discouraged),
                    held=shape.held,
                    place=shape.place,
                )
            )
        return self._by_id(found)

    def _readings(self) -> dict[str, vocabulary.Reading]:
        file = self._file("readings.yaml", ReadingsFile)
        found = []
        for shape in file.readings if file else ():
            if shape.default not in shape.options:
                message = f"`{shape.default}` is no option of the reading `{shape.id}`"
                remedy = suggest(shape.default, shape.options, "name one of its options")
                self.problems.append(Problem(shape.place, "unknown-option", message, remedy))
            if len(shape.options) < 2:
                message = f"the reading `{shape.id}` has fewer than two options"
                remedy = "what leaves no choice is no reading"
                self.problems.append(Problem(shape.place, "bad-values", message, remedy))
            found.append(
                vocabulary.Reading(
                    id=shape.id,
                    kind=shape.kind,
                    clauses=shape.clauses,
                    question=shape.question,
                    options=tuple(shape.options.items()),
                    default=shape.default,
                    why=shape.why,
                    facts=shape.facts,
                    place=shape.place,
                )
            )
        return self._by_id(found)

    def _actions(self) -> tuple[dict[str, vocabulary.Action], dict[str, vocabulary.Effect]]:
        file = self._file("actions.yaml", ActionsFile)
        if file is None:
            return {}, {}
        actions = self._by_id(
            vocabulary.Action(id=a.id, means=a.means, by=a.by, place=a.place) for a in file.actions
        )
        effects = self._by_id(
            vocabulary.Effect(id=e.id, values=e.values, means=e.means, many=e.many, place=e.place)
            for e in file.effects
        )
        return actions, effects

    def _rule_shapes(self) -> tuple[RuleShape, ...]:
        shapes: list[RuleShape] = []
        for path in sorted(self.folder.glob("*.y*ml")):
            if path.name not in VOCABULARY_FILES and path.name != REVIEWS:
                file = self._file(path.name, RulesFile)
                shapes.extend(file.rules if file else ())
        return tuple(shapes)

    def _impossible(
        self, reader: ConditionReader, file: FactsFile | None
    ) -> dict[str, vocabulary.Impossible]:
        found = []
        for shape in file.impossible if file else ():
            if not (shape.because or shape.clauses):
                message = f"nothing says why `{shape.id}` is impossible"
                remedy = "give it `because:` or `clauses:`"
                self.problems.append(Problem(shape.place, "missing-key", message, remedy))
            found.append(
                vocabulary.Impossible(
                    id=shape.id,
                    says=shape.says,
                    when=reader.read(shape.when),
                    because=shape.because or "",
                    clauses=shape.clauses,
                    settles=shape.settles,
                    place=shape.place,
                )
            )
        return self._by_id(found)

    def _properties(
        self,
        reader: ConditionReader,
        facts: Mapping[str, object],
        actions: Mapping[str, object],
        effects: Mapping[str, object],
    ) -> dict[str, vocabulary.Property]:
        file = self._file("properties.yaml", PropertiesFile)
        found = []
        for shape in file.properties if file else ():
            _check_names(shape.without, effects, "effect", "actions.yaml", self.problems)
            _check_names(shape.ignores, facts, "fact", "facts.yaml", self.problems)
            if not (shape.verdict or shape.without or shape.ignores):
                message = f"the property `{shape.id}` demands nothing"
                remedy = "give it `verdict:`, `without:` or `ignores:`"
                self.problems.append(Problem(shape.place, "missing-key", message, remedy))
            found.append(
                vocabulary.Property(
                    id=shape.id,
                    says=shape.says,
                    clauses=shape.clauses,
                    actions=_actions_of(shape.action, actions, self.problems),
                    when=reader.read(shape.when),
                    verdicts=frozenset(shape.verdict),
                    without=shape.without,
                    ignores=shape.ignores,
                    place=shape.place,
                )
            )
        return self._by_id(found)


def _rule(
    shape: RuleShape,
    reader: ConditionReader,
    facts: Mapping[str, object],
    actions: Mapping[str, object],
    effects: Mapping[str, vocabulary.Effect],
) -> Rule:
    problems = reader.problems
    _check_keys(shape, problems)
    _check_because(shape.because, facts, problems)
    return Rule(
        id=shape.id,
        says=shape.says,
        clauses=shape.clauses,
        kind=shape.then,
        actions=_actions_of(shape.action, actions, problems),
        when=reader.read(shape.when),
        because=shape.because or "",
        effects=tuple(_assignments(shape.effect or {}, effects, problems)),
        text=shape.text or "",
        path=tuple(Control(step.control, step.clause) for step in shape.path or ()),
        overrides=shape.overrides or (),
        place=shape.place,
        last_line=shape.last_line,
    )


def _check_keys(shape: RuleShape, problems: list[Problem]) -> None:
    """Each kind of rule has one key of its own; another kind's key says nothing here."""
    needed = NEEDS[shape.then]
    given = {"because", "effect", "text", "path"} & {
        name for name in ("because", "effect", "text", "path") if getattr(shape, name) is not None
    }
    if needed not in given:
        message = f"a rule that says `then: {shape.then}` needs the key `{needed}`"
        problems.append(Problem(shape.place, "missing-key", message, f"add `{needed}:`"))
    for name in sorted(given - {needed}):
        message = f"the key `{name}` says nothing in a rule that says `then: {shape.then}`"
        problems.append(Problem(shape.place, "unknown-key", message, f"remove `{name}:`"))
    if shape.then is Kind.SCOPE and shape.action:
        message = "a scope rule bears on every action"
        problems.append(Problem(shape.place, "unknown-key", message, "remove `action:`"))
    if shape.then is not Kind.SCOPE and not shape.action:
        message = "the key `action` is missing"
        remedy = "name an action, a list of actions, or `every`"
        problems.append(Problem(shape.place, "missing-key", message, remedy))
    if shape.overrides and shape.then is not Kind.FORBID:
        message = "only a rule that forbids overrides others"
        problems.append(Problem(shape.place, "unknown-key", message, "remove `overrides:`"))


def _check_because(text: str | None, facts: Mapping[str, object], problems: list[Problem]) -> None:
    for name in PLACEHOLDER.findall(text or ""):
        if name not in facts:
            place = getattr(text, "place")  # noqa: B009 - a PlacedStr: the binder made it
            remedy = suggest(name, facts, "only facts stand in braces")
            message = f"no fact is called `{name}`"
            problems.append(Problem(place, "unknown-fact", message, remedy))


def _actions_of(
    names: Sequence[str], actions: Mapping[str, object], problems: list[Problem]
) -> tuple[str, ...]:
    if tuple(names) == (EVERY,):
        return tuple(actions)
    _check_names(names, actions, "action", "actions.yaml", problems)
    return tuple(name for name in names if name in actions)


def _check_names(
    names: Iterable[str],
    known: Mapping[str, object],
    what: str,
    file: str,
    problems: list[Problem],
) -> None:
    for name in names:
        if name not in known:
            place = getattr(name, "place")  # noqa: B009 - a PlacedStr: the binder made it
            remedy = suggest(name, known, f"{what}s are declared in {file}")
            message = f"no {what} is called `{name}`"
            problems.append(Problem(place, f"unknown-{what}", message, remedy))


def _assignments(
    given: Mapping[str, Value],
    effects: Mapping[str, vocabulary.Effect],
    problems: list[Problem],
) -> Iterator[tuple[str, Value]]:
    for name, value in given.items():
        effect = effects.get(name)
        if effect is None:
            _check_names((name,), effects, "effect", "actions.yaml", problems)
        elif value not in effect.values:
            place = getattr(name, "place")  # noqa: B009 - a PlacedStr: the binder made it
            words = list(map(word, effect.values))
            remedy = suggest(word(value), words, "its values are " + ", ".join(words))
            message = f"`{word(value)}` is no value of the effect `{name}`"
            problems.append(Problem(place, "unknown-value", message, remedy))
        else:
            yield name, value
