"""The project's own rules and scenarios, read once for all tests of a process."""

from functools import cache
from pathlib import Path

from clausewise.cli.inputs import POLICY, SCENARIOS
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import Scenarios, load_scenarios


@cache
def our_rules() -> Rulebook:
    return load_policy(Path(POLICY), POLICY)


@cache
def our_scenarios() -> Scenarios:
    return load_scenarios(Path(SCENARIOS), SCENARIOS, our_rules())
