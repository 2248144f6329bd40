"""The project's own scenarios and features leave no gap that a case could close."""

import pytest
from clausewise.audit.coverage.feasible import Feasible
from clausewise.audit.coverage.goals import Criterion, Goals
from clausewise.audit.coverage.measure import Measure
from clausewise.audit.coverage.missing import Seeker
from clausewise.audit.desk import Desk
from clausewise.audit.mutation.suites import Suite, read_features, read_scenarios
from clausewise.audit.mutation.trial import Bench
from clausewise.cli.inputs import FEATURES, POLICY, SCENARIOS
from clausewise.files import shipped
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import shared_accounts


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(load_policy(shipped(POLICY), POLICY))


def suite_of(name: str, bench: Bench) -> Suite:
    if name == "scenarios":
        return read_scenarios(shipped(SCENARIOS), SCENARIOS, bench)
    accounts = shared_accounts(shipped(SCENARIOS), SCENARIOS)
    return read_features(shipped(FEATURES), FEATURES, bench.book, accounts)


@pytest.mark.parametrize("name", ["scenarios", "features"])
def test_each_test_of_a_rule_decides_for_each_value_and_each_rule_beside_each_fact(
    bench: Bench, name: str
) -> None:
    """MC/DC by value and rotation: what is not met is met by no state, or shown by no account."""
    goals, suite = Goals(bench.book), suite_of(name, bench)
    seeker = Seeker(bench, Feasible(Desk(bench.book, bench.book.defaults), goals))
    for criterion in (Criterion.MCDC, Criterion.ROTATION):
        met = Measure(bench, goals, suite).met(criterion)
        assert len(met) > 1_000
        missing = seeker.missing([goal for goal in goals.of(criterion) if goal not in met])
        assert [goal.id for proposal in missing.proposals for goal in proposal.goals] == []
        assert missing.undecided == ()
