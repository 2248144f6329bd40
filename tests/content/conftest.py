"""The real policy and its scenarios, run once for every test that asks about them."""

from pathlib import Path

import pytest
from clausewise.files import shipped
from clausewise.language.rulebook import Rulebook
from clausewise.scenarios.checkup import Checkup, check_up

from tests.ours import our_rules, our_scenarios

POLICY = "rules/password-reset"
SCENARIOS = "scenarios/password-reset"


@pytest.fixture(scope="session")
def policy_folder() -> Path:
    return shipped(POLICY)


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return our_rules()


@pytest.fixture(scope="session")
def checkup(rulebook: Rulebook) -> Checkup:
    scenarios = our_scenarios()
    return check_up(rulebook, scenarios.scenarios, rulebook.defaults)
