"""The pytest plugin: feature files are collected, guarded, run and counted; nothing is bound."""

import pickle
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import pytest
from pytest_bdd import parsers
from pytest_bdd.parser import Feature, ScenarioTemplate, Step
from pytest_bdd.scenario import scenario_wrapper_template_registry
from pytest_bdd.steps import step

from clausewise.bdd.items import GROUND, STORY, WATCH, FeatureModule, ScenarioItem
from clausewise.bdd.junit import decided_by
from clausewise.bdd.lookup import AmbiguousStep, UndefinedStep
from clausewise.bdd.steps import DEFINITIONS
from clausewise.bdd.story import NOWHERE, Ground, Story
from clausewise.bdd.watch import Watch
from clausewise.errors import InputError
from clausewise.files import shipped
from clausewise.source import Place

POLICY: Final = "rules/password-reset"
SCENARIOS: Final = "scenarios/password-reset"
NO_STEP: Final = (UndefinedStep, AmbiguousStep)
PLACE: Final = pytest.StashKey[Place]()

for _definition in DEFINITIONS:
    # As fixtures of this plugin they are seen by every scenario, also one that a module binds.
    _types = {}
    for _parameter in _definition.parameters:

        def _as_written(text: str) -> str:
            return text

        _as_written.pattern = _parameter.regexp  # type: ignore[attr-defined]  # how `parse` is told
        _types[_parameter.name] = _as_written
    step(parsers.parse(_definition.sentence, _types, case_sensitive=True), _definition.keyword)(
        _definition.function
    )


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of this plugin."""
    parser.getgroup("clausewise").addoption(
        "--messages",
        metavar="FILE",
        default=None,
        help="Record the features' run as Cucumber Messages (NDJSON).",
    )
    parser.addini("clausewise_policy", f"Folder of rule files (default: {POLICY}).", default="")
    parser.addini(
        "clausewise_scenarios",
        f"Folder of scenario files, for the accounts that they share (default: {SCENARIOS}).",
        default="",
    )

    parser.addini(
        "clausewise_readings",
        "Options of readings that stand where a scenario chooses none, as in A05=any_audience.",
        type="args",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Be ready to read rules and accounts, once the first step needs them."""
    ground: Callable[[], Ground] = cache(partial(_ground, config))
    config.stash[GROUND] = ground
    try:
        config.stash[WATCH] = Watch(config)
    except InputError as error:
        raise pytest.UsageError(str(error)) from None
    config.pluginmanager.register(config.stash[WATCH], "clausewise.watch")


def _ground(config: pytest.Config) -> Ground:
    def folder(option: str, default: str) -> tuple[Path, str]:
        given: str = config.getini(option)
        here = config.rootpath / (given or default)
        if (not given and not here.is_dir()) or here == shipped(default):
            return shipped(default), default
        inside = here.is_relative_to(config.rootpath)
        return here, (here.relative_to(config.rootpath) if inside else here).as_posix()

    ground = Ground.load(
        folder("clausewise_policy", POLICY), folder("clausewise_scenarios", SCENARIOS)
    )
    chosen = dict(text.split("=", 1) for text in config.getini("clausewise_readings"))
    return replace(ground, choice=chosen)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureModule | None:
    """Take every feature file."""
    if file_path.suffix != ".feature":
        return None
    module: FeatureModule = FeatureModule.from_parent(parent, path=file_path)
    return module


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave a scenario that a Python module binds to that module, so that it runs once."""
    bound: dict[tuple[str, int], str] = {}
    for item in items:
        template = _template(item)
        if template is not None:
            bound[template.feature.filename, template.line_number] = item.nodeid
    if not bound:
        return
    kept = []
    for item in items:
        by = isinstance(item, ScenarioItem) and bound.get((str(item.path), item.scenario.line))
        if isinstance(item, ScenarioItem) and by:
            config.stash[WATCH].tally.aside(item.key, f"bound by {by.partition('::')[0]}")
        else:
            kept.append(item)
    items[:] = kept


def _template(item: pytest.Item) -> ScenarioTemplate | None:
    function = getattr(item, "function", None)
    return None if function is None else scenario_wrapper_template_registry.get(function)


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    """Take note of what -k, -m and the like leave out."""
    for item in items:
        if isinstance(item, ScenarioItem):
            item.config.stash[WATCH].tally.aside(item.key, "deselected")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Take note of what the command line leaves out by naming single scenarios."""
    if any("::" in argument for argument in session.config.args):
        named = {item.key for item in session.items if isinstance(item, ScenarioItem)}
        tally = session.config.stash[WATCH].tally
        for key in tally.census().bound - named:
            tally.aside(key, "not named on the command line")


@pytest.fixture
def story(request: pytest.FixtureRequest) -> Story:
    """What the steps of one scenario share: the account, what was asked, what was answered."""
    made = Story(request.config.stash[GROUND](), request.node.stash.get(PLACE, NOWHERE))
    request.node.stash[STORY] = made
    return made


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_step(request: pytest.FixtureRequest, feature: Feature, step: Step) -> None:
    """Tell the story which step is running."""
    stash = request.node.stash
    shown = request.node.shown if isinstance(request.node, ScenarioItem) else feature.rel_filename
    stash[PLACE] = Place(shown, step.line_number, step.indent + 1)
    if STORY in stash:
        stash[STORY].place = stash[PLACE]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, Any, Any]:
    """Hand on the record of a scenario with its report; plain data, so that it passes workers."""
    if not isinstance(item, ScenarioItem):
        return (yield)
    record = item.record()
    if call.when == "call":
        item.user_properties.extend(decided_by(record))
    report = yield
    if hasattr(report, "wasxfail") and call.excinfo and call.excinfo.errisinstance(NO_STEP):
        # Nothing was compared: a sentence that means nothing is no failure that one can expect.
        del report.wasxfail
        report.outcome, report.longrepr = "failed", item.repr_failure(call.excinfo)
    # As it is at this phase, which is what a worker would send; copy.deepcopy takes ten times as
    # long.
    report.clausewise = pickle.loads(pickle.dumps(record))
    return report
