"""From a folder of scenario files to scenarios, with every problem of every file at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

from clausewise.account.merging import merge
from clausewise.account.model import Account
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.condition import Value
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.loading import document
from clausewise.loading.bind import Identifier, OneOrMany, bind
from clausewise.loading.document import Node, Scalar, parse_file
from clausewise.loading.shapes import ClauseId, ReadingId
from clausewise.scenarios.accounts import account_at, account_tree, unknown_account
from clausewise.scenarios.matrix import Case, MatrixShape, matrix_cases
from clausewise.scenarios.model import (
    Expectation,
    ExpectedEffect,
    ExpectedMessage,
    Scenario,
    Step,
)
from clausewise.source import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectShape:
    """One effect that must come about."""

    effect: str
    value: Value = field(metadata={"key": "is"})
    clauses: tuple[ClauseId, ...]
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageShape:
    """One message that must be sent by the step."""

    message: str
    to: str | None = None
    sender: str | None = field(default=None, metadata={"key": "from"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectShape:
    """What must come of a step: exact, and none of it may be left out by mistake."""

    verdict: Verdict
    clauses: tuple[ClauseId, ...]
    effects: tuple[EffectShape, ...] | None = None
    advice: tuple[ClauseId, ...] = ()
    readings: tuple[ReadingId, ...]
    unknown: tuple[str, ...] | None = None
    procedure: tuple[ClauseId, ...] | None = None
    account: Node | None = None
    outbox: tuple[MessageShape, ...] | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShape:
    """What happens in the world, then one request, then what must come of it."""

    change: Annotated[tuple[Node, ...], OneOrMany] = ()
    request: Node
    expect: ExpectShape
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceShape:
    """What may be otherwise in an account, and in how a request is made."""

    account: Node | None = None
    request: Node | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioShape:
    """One scenario: an account by name or written out, overrides of it, readings, steps.

    also: differences with each of which the same must come of it.
    """

    id: Identifier
    title: str
    account: Node
    overrides: Node | None = field(default=None, metadata={"key": "with"})
    also: Annotated[tuple[str, ...], OneOrMany] = ()
    readings: Mapping[ReadingId, str] = field(default_factory=dict)
    steps: tuple[StepShape, ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenariosFile:
    """A file of scenarios, shared accounts, differences, the matrix, or of several of them."""

    accounts: Mapping[str, Node] = field(default_factory=dict)
    differences: Mapping[str, DifferenceShape] = field(default_factory=dict)
    scenarios: tuple[ScenarioShape, ...] = ()
    matrix: MatrixShape | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenarios:
    """What a folder of scenario files holds."""

    scenarios: tuple[Scenario, ...]
    accounts: Mapping[str, Node]
    matrix: tuple[Case, ...]


def load_scenarios(folder: Path, shown: str, rulebook: Rulebook) -> Scenarios:
    """Return the scenarios in `folder`; raises InputError with every problem of every file."""
    problems: list[Problem] = []
    files = list(_files(folder, shown, problems))
    accounts = load_accounts(files, problems)
    differences = _differences(files, problems)
    built = _Builder(rulebook, accounts, differences, problems)
    scenarios = built.scenarios(shape for file in files for shape in file.scenarios)
    declared = (file.matrix for file in files if file.matrix is not None)
    matrix = matrix_cases(declared, accounts, rulebook, problems)
    if not problems and not scenarios:
        message = "there are no scenarios here"
        problems.append(
            Problem(Place(shown), "empty-file", message, "name a folder of scenario files")
        )
    if problems:
        raise InputError(problems)
    return Scenarios(scenarios=scenarios, accounts=accounts, matrix=matrix)


def shared_accounts(folder: Path, shown: str) -> Mapping[str, Node]:
    """Return the accounts that scenarios share; raises InputError with all problems."""
    problems: list[Problem] = []
    accounts = load_accounts(list(_files(folder, shown, problems)), problems)
    if problems:
        raise InputError(problems)
    return accounts


def _files(folder: Path, shown: str, problems: list[Problem]) -> Iterable[ScenariosFile]:
    if not folder.is_dir():
        message = "there is no such folder of scenarios"
        problems.append(
            Problem(Place(shown), "missing-file", message, "name a folder of scenario files")
        )
        return
    for path in sorted(folder.glob("*.y*ml")):
        node = parse_file(path, f"{shown}/{path.name}", problems)
        file = None if node is None else bind(node, ScenariosFile, problems)
        if file is not None:
            yield file


def load_accounts(files: Iterable[ScenariosFile], problems: list[Problem]) -> Mapping[str, Node]:
    """Return the shared accounts by name, each complete: what it is like, with its differences."""
    raw: dict[str, Node] = {}
    for file in files:
        for name, node in file.accounts.items():
            if name in raw:
                message = f"the account `{name}` is declared twice"
                remedy = f"it is declared first at {raw[name].place}"
                problems.append(Problem(node.place, "duplicate-id", message, remedy))
            raw.setdefault(str(name), node)
    complete = {name: _complete(name, raw, problems, ()) for name in raw}
    return {name: node for name, node in complete.items() if node is not None}


def _differences(
    files: Iterable[ScenariosFile], problems: list[Problem]
) -> Mapping[str, DifferenceShape]:
    found: dict[str, DifferenceShape] = {}
    for file in files:
        for name, shape in file.differences.items():
            first = found.setdefault(str(name), shape)
            if first is not shape:
                message = f"the difference `{name}` is declared twice"
                remedy = f"it is declared first at {first.place}"
                problems.append(Problem(shape.place, "duplicate-id", message, remedy))
    return found


def _complete(
    name: str, raw: Mapping[str, Node], problems: list[Problem], path: tuple[str, ...]
) -> Node | None:
    node = raw[name]
    if not isinstance(node, document.Mapping):
        return node
    like = node.get("like")
    if not isinstance(like, Scalar):
        return node
    if like.value not in raw:
        problems.append(unknown_account(like, raw))
        return None
    if like.value in (*path, name):
        message = f"the account `{name}` is like itself: {' -> '.join((*path, name, like.value))}"
        problems.append(Problem(like.place, "cyclic-accounts", message, "take one `like:` out"))
        return None
    base = _complete(like.value, raw, problems, (*path, name))
    pairs = {key: pair for key, pair in node.pairs.items() if key != "like"}
    own = document.Mapping(pairs, node.file, node.line, node.column, node.last_line)
    return None if base is None else merge(base, own, problems)


class _Builder:
    """Builds scenarios from shapes; mistakes are appended to `problems`."""

    def __init__(
        self,
        rulebook: Rulebook,
        accounts: Mapping[str, Node],
        differences: Mapping[str, DifferenceShape],
        problems: list[Problem],
    ) -> None:
        self.rulebook = rulebook
        self.accounts = accounts
        self.differences = differences
        self.problems = problems
        self._named: dict[str, Account] = {}

    def scenarios(self, shapes: Iterable[ScenarioShape]) -> tuple[Scenario, ...]:
        found: dict[str, Scenario] = {}
        for scenario in (each for shape in shapes for each in self._also(shape)):
            first = found.setdefault(scenario.id, scenario)
            if first is not scenario:
                message = f"the id `{scenario.id}` is taken"
                remedy = f"it is declared first at {first.place}: give one of the two another id"
                self._problem(scenario.place, "duplicate-id", message, remedy)
        return tuple(found.values())

    def _also(self, shape: ScenarioShape) -> Iterator[Scenario]:
        """Yield the scenario, and the same with each difference that it names."""
        scenario = self._scenario(shape)
        if scenario is None:
            return
        yield scenario
        for name in shape.also:
            if name not in self.differences:
                remedy = suggest(name, self.differences, "they are declared under `differences:`")
                message = f"no difference is called `{name}`"
                place = getattr(name, "place", shape.place)
                self._problem(place, "unknown-difference", message, remedy)
                continue
            other = self._scenario(self._with(shape, name, self.differences[name]))
            if other is None:
                return
            requests = self.differences[name].request is not None
            if other.account == scenario.account and not requests:
                message = f"the difference `{name}` makes none here: the account has it already"
                place = getattr(name, "place", shape.place)
                self._problem(place, "idle-difference", message, "name another, or none")
            yield other

    def _with(self, shape: ScenarioShape, name: str, difference: DifferenceShape) -> ScenarioShape:
        account = account_tree(shape.account, shape.overrides, self.accounts, self.problems)
        steps = shape.steps
        assert account is not None
        if difference.account is not None:
            account = merge(account, difference.account, self.problems)
        if difference.request is not None:
            more = difference.request
            steps = tuple(
                replace(step, request=merge(step.request, more, self.problems)) for step in steps
            )
        return replace(
            shape,
            id=f"{shape.id}+{name}",
            title=f"{shape.title} ({name.replace('_', ' ')})",
            account=account,
            overrides=None,
            steps=steps,
        )

    def _scenario(self, shape: ScenarioShape) -> Scenario | None:
        account = self._account(shape)
        self._check_readings(shape)
        if not shape.steps:
            message = f"the scenario `{shape.id}` expects nothing: it has no steps"
            self._problem(shape.place, "expects-nothing", message, "add a step with an `expect:`")
        steps = tuple(
            Step(changes=step.change, request=step.request, expect=self._expectation(step.expect))
            for step in shape.steps
        )
        if account is None:
            return None
        return Scenario(
            id=shape.id,
            title=shape.title,
            account=account,
            readings={str(name): str(option) for name, option in shape.readings.items()},
            steps=steps,
            place=shape.place,
        )

    def _account(self, shape: ScenarioShape) -> Account | None:
        name = shape.account.value if isinstance(shape.account, Scalar) else None
        if name is None or shape.overrides is not None:
            return account_at(shape.account, shape.overrides, self.accounts, self.problems)
        # Many scenarios name the same account, and it takes as long to build as a step to run.
        if name in self._named:
            return self._named[name]
        account = account_at(shape.account, None, self.accounts, self.problems)
        if account is not None:
            self._named[name] = account
        return account

    def _check_readings(self, shape: ScenarioShape) -> None:
        for name, option in shape.readings.items():
            self._check_reading(name, shape.place)
            reading = self.rulebook.readings.get(name)
            if reading is not None and option not in reading.values:
                remedy = suggest(
                    option, reading.values, "its options are " + ", ".join(reading.values)
                )
                message = f"`{option}` is no option of the reading `{name}`"
                self._problem(
                    getattr(option, "place", shape.place), "unknown-option", message, remedy
                )

    def _check_reading(self, name: str, place: Place) -> None:
        if name not in self.rulebook.readings:
            remedy = suggest(name, self.rulebook.readings, "readings are declared in readings.yaml")
            message = f"no reading is called `{name}`"
            self._problem(getattr(name, "place", place), "unknown-reading", message, remedy)

    def _expectation(self, shape: ExpectShape) -> Expectation:
        self._check_completeness(shape)
        for clause in (*shape.clauses, *shape.advice, *(shape.procedure or ())):
            self._check_clause(clause, shape.place)
        for name in shape.readings:
            self._check_reading(name, shape.place)
        for fact in shape.unknown or ():
            if fact not in self.rulebook.facts:
                remedy = suggest(fact, self.rulebook.facts, "facts are declared in facts.yaml")
                place = getattr(fact, "place", shape.place)
                self._problem(place, "unknown-fact", f"no fact is called `{fact}`", remedy)
        return Expectation(
            verdict=shape.verdict,
            clauses=frozenset(shape.clauses),
            effects=frozenset(map(self._effect, shape.effects or ())),
            advice=frozenset(shape.advice),
            readings=frozenset(shape.readings),
            unknown=None if shape.unknown is None else frozenset(shape.unknown),
            procedure=None if shape.procedure is None else frozenset(shape.procedure),
            account=shape.account,
            outbox=None
            if shape.outbox is None
            else tuple(
                ExpectedMessage(message=each.message, to=each.to, sender=each.sender)
                for each in shape.outbox
            ),
            place=shape.place,
        )

    def _check_completeness(self, shape: ExpectShape) -> None:
        if shape.verdict is Verdict.PERMITTED and shape.effects is None:
            message = "a permitted request must state its effects"
            self._problem(shape.place, "missing-key", message, "add `effects:`, [] for none")
        if shape.verdict is not Verdict.PERMITTED and shape.effects:
            message = f"a request that is {shape.verdict} has no effects"
            self._problem(shape.place, "unknown-key", message, "remove `effects:`")
        if shape.verdict is Verdict.UNDETERMINED and not shape.unknown:
            message = "an undetermined request must state which facts are missing"
            self._problem(shape.place, "missing-key", message, "add `unknown:` with the facts")

    def _effect(self, shape: EffectShape) -> ExpectedEffect:
        effect = self.rulebook.effects.get(shape.effect)
        place = getattr(shape.effect, "place", Place("<scenario>"))
        if effect is None:
            remedy = suggest(
                shape.effect, self.rulebook.effects, "effects are declared in actions.yaml"
            )
            self._problem(place, "unknown-effect", f"no effect is called `{shape.effect}`", remedy)
        elif shape.value not in effect.values:
            words = [str(value) for value in effect.values]
            remedy = suggest(str(shape.value), words, "its values are " + ", ".join(words))
            message = f"`{shape.value}` is no value of the effect `{shape.effect}`"
            self._problem(place, "unknown-value", message, remedy)
        for clause in shape.clauses:
            self._check_clause(clause, place)
        return ExpectedEffect(
            effect=shape.effect,
            value=shape.value,
            clauses=frozenset(shape.clauses),
            open=shape.open,
        )

    def _check_clause(self, clause: str, place: Place) -> None:
        if clause not in self.rulebook.clauses:
            remedy = suggest(clause, self.rulebook.clauses, "clauses are declared in clauses.yaml")
            message = f"no clause is called `{clause}`"
            self._problem(getattr(clause, "place", place), "unknown-clause", message, remedy)

    def _problem(self, place: Place, code: str, message: str, remedy: str) -> None:
        self.problems.append(Problem(place, code, message, remedy))
