"""The real policy and its scenarios, run once for every test that asks about them."""

from pathlib import Path

import pytest
from clausewise.files import shipped
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.scenarios.checkup import Checkup, check_up
from clausewise.scenarios.document import load_scenarios

POLICY = "rules/password-reset"
SCENARIOS = "scenarios/password-reset"


@pytest.fixture(scope="session")
def policy_folder() -> Path:
    return shipped(POLICY)


@pytest.fixture(scope="session")
def rulebook(policy_folder: Path) -> Rulebook:
    return load_policy(policy_folder, POLICY)


@pytest.fixture(scope="session")
def checkup(rulebook: Rulebook) -> Checkup:
    scenarios = load_scenarios(shipped(SCENARIOS), SCENARIOS, rulebook)
    return check_up(rulebook, scenarios.scenarios, rulebook.defaults)
