"""The pytest plugin: feature files are collected, guarded, run and counted, with nothing to bind."""

from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from pytest_bdd import parsers
from pytest_bdd.parser import Feature, Step
from pytest_bdd.scenario import scenario_wrapper_template_registry
from pytest_bdd.steps import step

from clausewise.bdd.items import GROUND, RECORD, STORY, FeatureModule, ScenarioItem
from clausewise.bdd.steps import DEFINITIONS
from clausewise.bdd.story import NOWHERE, Ground, Story
from clausewise.files import shipped
from clausewise.source import Place

POLICY: Final = "rules/password-reset"
SCENARIOS: Final = "scenarios/password-reset"
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
    parser.addini("clausewise_policy", f"Folder of rule files (default: {POLICY}).", default="")
    parser.addini(
        "clausewise_scenarios",
        f"Folder of scenario files, for the accounts that they share (default: {SCENARIOS}).",
        default="",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Be ready to read rules and accounts, once the first step needs them."""
    config.stash[GROUND] = cache(lambda: _ground(config))


def _ground(config: pytest.Config) -> Ground:
    def folder(option: str, default: str) -> tuple[Path, str]:
        given: str = config.getini(option)
        here = config.rootpath / (given or default)
        return (here if given or here.is_dir() else shipped(default)), given or default

    return Ground.load(
        folder("clausewise_policy", POLICY), folder("clausewise_scenarios", SCENARIOS)
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureModule | None:
    """Take every feature file."""
    if file_path.suffix != ".feature":
        return None
    module: FeatureModule = FeatureModule.from_parent(parent, path=file_path)
    return module


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave a scenario that a Python module binds to that module, so that it runs once."""
    bound = set()
    for item in items:
        template = scenario_wrapper_template_registry.get(getattr(item, "obj", None))
        if template is not None:
            bound.add((template.feature.filename, template.line_number))
    items[:] = [
        item
        for item in items
        if not (isinstance(item, ScenarioItem) and (str(item.path), item.scenario.line) in bound)
    ]


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
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """Hand on the record of a scenario with its report; plain data, so that it passes workers."""
    report = yield
    if isinstance(item, ScenarioItem) and RECORD in item.stash:
        report.clausewise = dict(item.stash[RECORD])
    return report
