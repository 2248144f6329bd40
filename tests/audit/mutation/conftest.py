"""The real policy with its suites, read once."""

import pytest
from clausewise.audit.mutation.as_yaml import Sources
from clausewise.audit.mutation.run import Laboratory
from clausewise.audit.mutation.suites import read_features, read_scenarios
from clausewise.audit.mutation.trial import Bench
from clausewise.files import shipped
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import shared_accounts

POLICY, SCENARIOS, FEATURES = (
    f"{kind}/password-reset" for kind in ("rules", "scenarios", "features")
)


@pytest.fixture(scope="session")
def bench() -> Bench:
    return Bench(load_policy(shipped(POLICY), POLICY))


@pytest.fixture(scope="session")
def sources(bench: Bench) -> Sources:
    return Sources(shipped(POLICY), bench.book)


@pytest.fixture(scope="session")
def laboratory(bench: Bench) -> Laboratory:
    accounts = shared_accounts(shipped(SCENARIOS), SCENARIOS)
    return Laboratory(
        bench,
        [
            read_scenarios(shipped(SCENARIOS), SCENARIOS, bench),
            read_features(shipped(FEATURES), FEATURES, bench.book, accounts),
        ],
    )
