"""Feature files as pytest collects and runs them: a file is a module, a scenario is a test."""

import dis
import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, wraps
from pathlib import Path
from time import perf_counter, time
from types import CodeType
from typing import Any, Final

import pytest
from pytest_bdd.parser import Feature, FeatureParser, ScenarioTemplate, Step
from pytest_bdd.scenario import _execute_step_function
from pytest_bdd.steps import StepFunctionContext

from clausewise.bdd.census import ScenarioKey
from clausewise.bdd.gherkin_file import FeatureFile, ScenarioLines, read_feature
from clausewise.bdd.guard import guard
from clausewise.bdd.junit import junit_properties
from clausewise.bdd.lookup import AmbiguousStep, Bound, StepLookup, UndefinedStep
from clausewise.bdd.record import Record, StepRecord, step_record
from clausewise.bdd.story import Ground, Story
from clausewise.bdd.unmet import Unmet
from clausewise.bdd.watch import Watch
from clausewise.decisions.as_data import decision_data
from clausewise.errors import ClausewiseError, InputError, Problem
from clausewise.source import Place

RECORD: Final = pytest.StashKey[Record]()
WATCH: Final = pytest.StashKey[Watch]()
STORY: Final = pytest.StashKey[Story]()
GROUND: Final = pytest.StashKey[Callable[[], Ground]]()
"""Returns what all scenarios of the run share, read when first asked for."""


class FeatureModule(pytest.Module):
    """A feature file; its scenarios are bound to no Python file."""

    file: FeatureFile

    def _getobj(self) -> object:
        # A feature has no module of its own; this class stands in for one without fixtures.
        return type(self)

    def collect(self) -> Iterator["ScenarioItem"]:
        """Yield one test for each scenario and for each row of examples.

        Raises CollectError with everything that the guard finds in the file.
        """
        problems: list[Problem] = []
        file = read_feature(self.path, _shown(self.path, self.config.rootpath), problems)
        watch = self.config.stash[WATCH]
        if file is not None:
            watch.file(file)
            guard(file, problems)
        if file is None or problems:
            watch.refused(problems)
            raise self.CollectError(str(InputError(problems)))
        self.file = file
        feature = FeatureParser(str(self.path.parent), self.path.name).parse()
        by_line = {template.line_number: template for template in feature.scenarios.values()}
        rows: dict[int, Iterator[Mapping[str, str]]] = {
            line: _contexts(template) for line, template in by_line.items()
        }
        for scenario in self.file.scenarios():
            template = by_line[scenario.line]
            context = next(rows[scenario.line])
            for tag in scenario.tags:
                # Tags are markers, so that `-m C22` works; pytest is told of each, for it may be
                # strict about markers that nobody declared.
                self.config.addinivalue_line("markers", f"{tag}: a tag of a feature")
            watch.tally.bound(ScenarioKey(file.shown, scenario.line, scenario.row_line))
            cells = f" [{'-'.join(context.values())}]" if context else ""
            yield ScenarioItem.from_parent(
                self,
                name=f"{scenario.name}{cells}",
                callobj=_nothing,
                scenario=scenario,
                feature=feature,
                template=template,
                context=context,
            )

    @property
    def lookup(self) -> StepLookup:
        """The step definitions that this file can see."""
        found: StepLookup | None = getattr(self, "_lookup", None)
        if found is None:
            found = self._lookup = StepLookup(self.session._fixturemanager, self)
        return found


class ScenarioItem(pytest.Function):
    """One scenario, or one row of a Scenario Outline."""

    def __init__(
        self,
        *,
        scenario: ScenarioLines,
        feature: Feature,
        template: ScenarioTemplate,
        context: Mapping[str, str],
        **kwargs: Any,
    ) -> None:
        def run(request: pytest.FixtureRequest) -> None:
            __tracebackhide__ = True
            self._run(request)

        for tag in scenario.tags:
            kwargs["parent"].config.hook.pytest_bdd_apply_tag(tag=tag, function=run)
        super().__init__(**{**kwargs, "callobj": run})
        self.scenario = scenario
        self.feature = feature
        self.template = template
        self.context = context
        self.attempt = -1

    @property
    def module(self) -> Any:
        """The feature file stands in for the module that a test is in."""
        return self.parent

    @property
    def shown(self) -> str:
        """The name of the feature file as it is shown."""
        assert isinstance(self.parent, FeatureModule)
        return self.parent.file.shown

    @property
    def key(self) -> ScenarioKey:
        """The scenario, as the census counts it."""
        return ScenarioKey(self.shown, self.scenario.line, self.scenario.row_line)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the file, the line (from 0) and the name of the scenario."""
        return self.path, (self.scenario.row_line or self.scenario.line) - 1, self.name

    def setup(self) -> None:
        """Begin a new record: a scenario may be tried again."""
        self.attempt += 1
        self.stash[RECORD] = self._empty_record()
        self.config.stash[WATCH].tally.executed(self.key)
        if not self.attempt:
            self.user_properties.extend(junit_properties(self.feature.name, self.scenario))
        super().setup()

    def record(self) -> Record:
        """Return what is recorded of the scenario: of one that a mark skips, that nothing was."""
        return self.stash.get(RECORD, None) or self._empty_record()

    def _empty_record(self) -> Record:
        return Record(
            uri=self.shown,
            scenario_line=self.scenario.line,
            row_line=self.scenario.row_line,
            attempt=max(0, self.attempt),
            started=time(),
            steps=[],
            touched=[],
            rules=[],
            readings=[],
        )

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return what went wrong; a problem of ours says all that there is to say."""
        if isinstance(excinfo.value, ClausewiseError | Unmet):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def _run(self, request: pytest.FixtureRequest) -> None:
        __tracebackhide__ = True
        scenario = self.template.render(self.context)
        hook = self.config.hook
        known = {"request": request, "feature": self.feature, "scenario": scenario}
        hook.pytest_bdd_before_scenario(**known)
        record = self.stash[RECORD]
        steps = list(zip(scenario.steps, self.scenario.steps, strict=True))
        try:
            for number, (step, written) in enumerate(steps):
                at = step_record(step.line_number)
                record["steps"].append(at)
                began = perf_counter()
                try:
                    self._run_step(request, scenario, step, Place(self.shown, *written.at), at)
                except BaseException as error:
                    at["result"], at["message"] = _result(error), _message(error)
                    record["steps"].extend(
                        self._left_out(left.type, left.name, left.line_number)
                        for left, _ in steps[number + 1 :]
                    )
                    raise
                finally:
                    at["seconds"] = perf_counter() - began
        finally:
            story = self.stash.get(STORY, None)
            if story is not None:
                # Plain text: what knows its place in a file does not get from process to process.
                record["touched"] = sorted(map(str, story.touched))
                record["rules"] = sorted(map(str, story.deciding))
                record["readings"] = sorted(map(str, story.relied_on))
            hook.pytest_bdd_after_scenario(**known)

    def _run_step(
        self,
        request: pytest.FixtureRequest,
        scenario: Any,
        step: Step,
        place: Place,
        at: StepRecord,
    ) -> None:
        __tracebackhide__ = True
        bound = self._find(request, scenario, step, place)
        at.update(_bound_part(bound, step.name))
        story = self.stash.get(STORY, None)
        checked, answers = (story.checked, len(story.answers)) if story else (0, 0)
        context = replace(bound.context, step_func=guarded(bound.context, step.type, place))
        try:
            _execute_step_function(request, scenario, step, context)
        finally:
            story = self.stash.get(STORY, None)
            if story is not None and self.config.stash[WATCH].is_recording:
                at["attachments"].extend(_decisions(story, answers))
        if bound.ours is None or story is None:
            return
        if step.type == "then" and story.checked == checked:
            raise InputError([_checked_nothing(place, step.name)])

    def _find(
        self, request: pytest.FixtureRequest, scenario: Any, step: Step, place: Place
    ) -> Bound:
        __tracebackhide__ = True
        assert isinstance(self.parent, FeatureModule)
        try:
            return self.parent.lookup.find(step.type, step.name, place, self._suggest)
        except UndefinedStep as error:
            self.config.hook.pytest_bdd_step_func_lookup_error(
                request=request,
                feature=self.feature,
                scenario=scenario,
                step=step,
                exception=error,
            )
            raise

    def _left_out(self, keyword: str, text: str, line: int) -> StepRecord:
        """Return the record of a step that did not run because of one before it."""
        assert isinstance(self.parent, FeatureModule)
        at = step_record(line)
        try:
            place = Place(self.shown, line, 1)
            at.update(_bound_part(self.parent.lookup.find(keyword, text, place, _silent), text))
            at["result"] = "SKIPPED"
        except UndefinedStep:
            at["result"] = "UNDEFINED"
        except AmbiguousStep:
            at["result"] = "AMBIGUOUS"
        return at

    def _suggest(self, keyword: str, text: str) -> str:
        # Only a failure needs the catalogue.
        from clausewise.bdd.catalogue import remedy

        return remedy(keyword, text, self.config.stash[GROUND]().words)


def guarded(context: StepFunctionContext, keyword: str, place: Place) -> Callable[..., object]:
    """Return the step's function; called, it refuses what pytest-bdd lets pass unseen.

    A coroutine that nobody awaits, and a Then that returns its verdict instead of asserting it.
    """
    function = context.step_func
    if inspect.isgeneratorfunction(function):
        return function

    @wraps(function)
    def called(*args: Any, **kwargs: Any) -> object:
        __tracebackhide__ = True
        result = function(*args, **kwargs)
        if inspect.iscoroutine(result) or inspect.isasyncgen(result):
            if inspect.iscoroutine(result):
                result.close()
            message = f"the step's function `{function.__name__}` is async, so it did not run"
            remedy = "write it with `def`; inside, `asyncio.run` runs what is async"
            raise InputError([Problem(place, "async-step", message, remedy)])
        if keyword == "then" and context.target_fixture is None and result is not None:
            message = f"the Then `{function.__name__}` returns {result!r}, which nobody looks at"
            remedy = "write `assert` instead of `return`"
            raise InputError([Problem(place, "then-returns", message, remedy)])
        if keyword == "then" and not _can_fail(function):
            raise InputError([_checked_nothing(place, function.__name__)])
        return result

    return called


def _can_fail(function: Callable[..., object]) -> bool:
    """Tell whether anything in the function could refuse: an assertion, a raise, a call."""
    code = getattr(inspect.unwrap(function), "__code__", None)
    return code is None or _code_can_fail(code)


@cache
def _code_can_fail(code: CodeType) -> bool:
    return any(
        each.opname.startswith(("RAISE", "CALL", "LOAD_ASSERTION"))
        for each in dis.get_instructions(code)
    )


def _checked_nothing(place: Place, name: str) -> Problem:
    message = f"the Then `{name}` compared nothing"
    remedy = "assert something in it, or take the step out"
    return Problem(place, "then-checks-nothing", message, remedy)


def _bound_part(bound: Bound, text: str) -> Any:
    if bound.ours is None:
        file, line = bound.source
        return {"definition": {"pattern": bound.pattern, "uri": file, "line": line}}
    found = bound.ours.regexp.fullmatch(text)
    assert found is not None
    return {
        "definition": bound.number,
        "arguments": [
            [*found.span(slot), found[slot], parameter.name] for slot, parameter in bound.ours.slots
        ],
    }


def _decisions(story: Story, since: int) -> Iterator[dict[str, str]]:
    for answer in story.answers[since:]:
        body = json.dumps(decision_data(answer.decision), sort_keys=True)
        yield {
            "media_type": "application/json",
            "body": body,
            "file_name": f"decision-{answer.request.action}.json",
        }


def _result(error: BaseException) -> str:
    if isinstance(error, UndefinedStep):
        return "UNDEFINED"
    if isinstance(error, AmbiguousStep):
        return "AMBIGUOUS"
    return "SKIPPED" if isinstance(error, pytest.skip.Exception) else "FAILED"


def _message(error: BaseException) -> str:
    return str(error) or type(error).__name__


def _contexts(template: ScenarioTemplate) -> Iterator[Mapping[str, str]]:
    if not template.examples:
        yield {}
    for examples in template.examples:
        yield from examples.as_contexts()


def _nothing() -> None:
    """Stand where a test function would."""


def _silent(_keyword: str, _text: str) -> str:
    return ""


def _shown(path: Path, root: Path) -> str:
    """Return the path as it is shown: from the root of the project, where it is in there."""
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()
