"""The rules and a second statement of the article, made without them, say the same.

Where they differ it is written down with why. Nothing else may differ, and what no longer does is
to be struck out.
"""

from collections.abc import Iterable

import pytest
from clausewise.audit.mutation.suites import read_features, read_scenarios
from clausewise.audit.mutation.trial import Bench
from clausewise.engines.reference import ReferenceEngine
from clausewise.files import shipped
from clausewise.language.condition import Choice, Facts
from clausewise.language.possible import impossible_branches, is_impossible
from clausewise.language.rulebook import Rulebook
from clausewise.scenarios.document import shared_accounts

from tests.content.second.compared import Difference, differences, sample, verdicts
from tests.content.second.disagreements import OPEN, UNSETTLED, case_of

SCENARIOS = "scenarios/password-reset"
FEATURES = "features"
Asked = tuple[str, Facts, Choice]


@pytest.fixture(scope="module")
def engine(rulebook: Rulebook) -> ReferenceEngine:
    return ReferenceEngine(rulebook)


@pytest.fixture(scope="module", params=["scenarios", "features"])
def asked(request: pytest.FixtureRequest, rulebook: Rulebook) -> list[Asked]:
    """What the steps of the scenarios and of the features ask."""
    folder = shipped(SCENARIOS)
    if request.param == "scenarios":
        cases = read_scenarios(folder, SCENARIOS, Bench(rulebook)).cases
    else:
        accounts = shared_accounts(folder, SCENARIOS)
        cases = read_features(shipped(FEATURES), FEATURES, rulebook, accounts).cases
    return [(case.action, case.facts, case.choice) for case in cases]


def unexplained(found: Iterable[Difference]) -> list[Difference]:
    return [each for each in found if not any(known.explains(each) for known in OPEN.values())]


def test_both_say_the_same_of_what_is_asked(
    rulebook: Rulebook, engine: ReferenceEngine, asked: list[Asked]
) -> None:
    """Verdict, effects, and the clauses behind verdict, advice and procedure."""
    compared = 0
    for case in asked:
        try:
            found = differences(rulebook, engine, *case)
        except KeyError as missing:
            # It asks of something unknown: the verdict of such a case is held to below.
            [fact] = missing.args
            assert fact in rulebook.facts
            assert fact not in case[1]
            continue
        compared += 1
        assert unexplained(found) == []
    assert compared > 0.85 * len(asked)


def test_what_is_unknown_leaves_open_the_same(
    rulebook: Rulebook, engine: ReferenceEngine, asked: list[Asked]
) -> None:
    """A verdict is open exactly where what is unknown could bring about different ones.

    But for what three values leave open in spite of that, which is listed with why.
    """
    met: set[tuple[str, str]] = set()
    for action, facts, choice in asked:
        expected = verdicts(rulebook, action, facts, choice)
        verdict = engine.decide(action, facts, choice).verdict.value
        unsettled = {(a, name) for a, name in UNSETTLED if a == action and name not in facts}
        if verdict == "undetermined" and len(expected) == 1 and unsettled:
            met |= unsettled
        elif expected != {verdict} and (len(expected) == 1 or verdict != "undetermined"):
            found = Difference(action, facts, choice, "verdict", expected, verdict)
            assert unexplained([found]) == []
    assert met == UNSETTLED.keys()


def test_both_say_the_same_of_states_drawn_at_random(
    rulebook: Rulebook, engine: ReferenceEngine
) -> None:
    """As the scenarios were written beside the rules, states are drawn that nobody thought of."""
    found = [
        difference
        for case in sample(rulebook, size=6_000, seed=20)
        for difference in differences(rulebook, engine, *case)
    ]
    assert unexplained(found) == []


@pytest.mark.parametrize("name", OPEN)
def test_what_is_known_to_differ_still_does(
    rulebook: Rulebook, engine: ReferenceEngine, name: str
) -> None:
    """A disagreement that has gone is no longer to be listed."""
    known = OPEN[name]
    facts, choice = case_of(known, rulebook.defaults)
    assert facts.keys() == rulebook.facts.keys()
    assert not is_impossible(impossible_branches(rulebook, rulebook.facts.keys()), facts)
    found = differences(rulebook, engine, known.action, facts, choice)
    assert [each.part for each in found] == [known.parts[0]]
    assert known.explains(found[0])
