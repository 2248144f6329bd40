"""The rules that queries are written of, read once."""

import pytest
from clausewise.files import shipped
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy


@pytest.fixture(scope="session")
def book() -> Rulebook:
    return load_policy(shipped("rules/password-reset"), "rules/password-reset")
