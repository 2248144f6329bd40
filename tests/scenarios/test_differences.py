"""A scenario is run with each difference that it names, and the same must come of it."""

from pathlib import Path

import pytest
from clausewise.engines.masks import MaskEngine
from clausewise.errors import InputError
from clausewise.files import shipped
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import load_scenarios
from clausewise.scenarios.model import Scenario
from clausewise.scenarios.run import Result, Runner

POLICY = "rules/password-reset"
FILE = """
accounts:
  small:
    plan: suite_team
    setting: {{admins_can_set_passwords: disabled}}
    users:
      ada: {{role: admin, owner: false}}
      cara: {{role: end_user, addresses: {{}}}}
differences:
  enabled: {{account: {{setting: {{admins_can_set_passwords: enabled}}}}}}
  team_plan: {{account: {{plan: suite_team}}}}
  unsaved: {{request: {{saved: false}}}}
scenarios:
  - id: set
    title: An admin sets no password while the setting is disabled
    account: small
    also: {also}
    steps:
      - request: {{action: set_password, actor: ada, target: cara}}
        expect: {{verdict: forbidden, clauses: [C12, C74], readings: [], advice: [C08, C13, C14]}}
"""


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load_policy(shipped(POLICY), POLICY)


def load(folder: Path, book: Rulebook, also: str) -> tuple[Scenario, ...]:
    (folder / "a.yaml").write_text(FILE.format(also=also), encoding="utf-8")
    return load_scenarios(folder, "mine", book).scenarios


def test_each_difference_is_a_scenario_of_its_own(tmp_path: Path, book: Rulebook) -> None:
    """The one that does not matter passes; the one that does matter fails."""
    scenarios = load(tmp_path, book, "[unsaved, enabled]")
    assert [each.id for each in scenarios] == ["set", "set+unsaved", "set+enabled"]
    engine = MaskEngine(book)
    results = [run.result for run in Runner(book, engine, engine).run(scenarios)]
    assert results == [Result.PASSED, Result.PASSED, Result.FAILED]
    assert [step.request for step in scenarios[0].steps] != [s.request for s in scenarios[1].steps]


@pytest.mark.parametrize(
    ("also", "said"),
    [
        ("unsavd", "mine/a.yaml:17:11: unknown-difference: no difference is called `unsavd`"),
        ("team_plan", "mine/a.yaml:17:11: idle-difference: the difference `team_plan` makes none"),
    ],
)
def test_a_difference_that_is_none_is_refused(
    tmp_path: Path, book: Rulebook, also: str, said: str
) -> None:
    with pytest.raises(InputError) as raised:
        load(tmp_path, book, also)
    assert said in str(raised.value)
