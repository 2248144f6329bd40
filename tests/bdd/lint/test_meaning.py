"""What `clausewise lint` finds in what features mean: each finding with a twin that has none."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from clausewise.bdd.gherkin_file import FeatureFile, parse_feature
from clausewise.bdd.meaning import MOST_STEPS, meaning
from clausewise.bdd.story import Ground
from clausewise.cli.inputs import POLICY, SCENARIOS
from clausewise.errors import Problem

from tests.sarif.schema import mistakes

FORBIDDEN = "Then it is forbidden because of C06, C22 and C43"
PERMITTED = "Then it is permitted because of C05, C09, C19, C52 and C53"


@pytest.fixture(scope="module")
def ground() -> Ground:
    return Ground.load((Path(POLICY), POLICY), (Path(SCENARIOS), SCENARIOS))


def parsed(text: str, name: str = "a.feature") -> FeatureFile:
    problems: list[Problem] = []
    file = parse_feature(Path(name), name, text, problems)
    assert file is not None, problems
    return file


def scenario(*steps: str, title: str = "A title", tags: str = "") -> str:
    lines = [f"  {tags}"] if tags else []
    return "\n".join([*lines, f"  Scenario: {title}", *(f"    {step}" for step in steps)])


def found(
    ground: Ground, *scenarios: str, strict: bool = False, explain_defaults: bool = False
) -> list[tuple[str, int]]:
    """Return code and line of each finding in a feature of these scenarios, from line 2 on."""
    text = "Feature: F\n" + "\n".join(scenarios) + "\n"
    findings = meaning([parsed(text)], ground, strict=strict, explain_defaults=explain_defaults)
    return [(problem.code, problem.place.line) for problem, _ in findings]


class TestContradictingGivens:
    def test_a_later_given_takes_back_an_earlier_one(self, ground: Ground) -> None:
        assert found(
            ground,
            scenario(
                "Given the account standard",
                "And end users sign in with passwords",
                "And end users sign in with single sign-on",
                "When ada sends cara a reset email",
                FORBIDDEN,
            ),
        ) == [("contradicting-givens", 5), ("idle-given", 4)]

    def test_to_differ_from_the_named_account_is_no_contradiction(self, ground: Ground) -> None:
        steps = ["Given the account standard", "And end users sign in with single sign-on"]
        steps += ["When ada sends cara a reset email", FORBIDDEN]
        assert found(ground, scenario(*steps)) == []

    def test_what_a_background_says_a_scenario_may_say_otherwise(self, ground: Ground) -> None:
        background = "  Background:\n    Given the account standard\n"
        background += "    And end users sign in with social logins"
        one = scenario(
            "Given end users sign in with single sign-on",
            "When ada sends cara a reset email",
            FORBIDDEN,
        )
        other = scenario("When ada sends cara a reset email", PERMITTED, title="Another")
        assert "contradicting-givens" not in dict(found(ground, background, one, other))

    def test_what_changes_between_two_requests_is_no_contradiction(self, ground: Ground) -> None:
        steps = [
            "Given the account standard",
            "And end users sign in with single sign-on",
            "When ada sends cara a reset email",
            FORBIDDEN,
            "Given end users sign in with passwords",
            "When ada sends cara a reset email",
            PERMITTED,
        ]
        assert found(ground, scenario(*steps)) == []


class TestIdleGivens:
    STEPS = ("When ada sends cara a reset email", FORBIDDEN)

    def test_a_given_that_bears_on_nothing(self, ground: Ground) -> None:
        """C06: single sign-on forbids it, whatever the help centers are."""
        givens = [
            "Given the account standard",
            "And end users sign in with single sign-on",
            "And the help center of bolt is disabled",
        ]
        assert found(ground, scenario(*givens, *self.STEPS)) == [("idle-given", 5)]
        tagged = scenario(*givens, *self.STEPS, tags="@does-not-matter")
        assert found(ground, tagged) == []

    def test_a_given_that_decides_is_not_idle(self, ground: Ground) -> None:
        givens = ["Given the account standard", "And end users sign in with single sign-on"]
        assert found(ground, scenario(*givens, *self.STEPS)) == []

    def test_it_must_bear_on_one_of_several_requests_only(self, ground: Ground) -> None:
        """C12, C74: the setting bears on the second request, and not on the first (C53)."""
        steps = [
            "Given the account standard",
            "And end users sign in with single sign-on",
            "And the setting that lets admins set passwords is unset",
            *self.STEPS,
            "When ada sets a password for cara",
            "Then it is forbidden because of C12 and C74",
        ]
        assert "idle-given" not in dict(found(ground, scenario(*steps)))

    def test_a_row_of_an_outline_that_bears_saves_the_step(self, ground: Ground) -> None:
        text = """  Scenario Outline: Signing in with <way>
    Given the account standard
    And end users sign in with <way>
    When ada sends cara a reset email
    Then it is <verdict> because of <clauses>

    Examples:
      | way            | verdict   | clauses                    |
      | single sign-on | forbidden | C06, C22 and C43           |
      | passwords      | permitted | C05, C09, C19, C52 and C53 |"""
        assert found(ground, text) == []

    def test_a_tag_that_is_untrue(self, ground: Ground) -> None:
        givens = ["Given the account standard", "And end users sign in with single sign-on"]
        tagged = scenario(*givens, *self.STEPS, tags="@does-not-matter")
        assert found(ground, tagged) == [("untrue-tag", 2)]


class TestSameCases:
    def test_two_scenarios_that_differ_in_names_alone(self, ground: Ground) -> None:
        one = scenario("Given the account standard", "When ada sends cara a reset email", PERMITTED)
        two = scenario(
            "Given the account standard",
            "When abel sends nils a reset email",
            PERMITTED,
            title="Another",
        )
        codes = dict(found(ground, one, two))
        # Nils has a second address, and rules test for one.
        assert "same-case" not in codes
        three = two.replace("nils", "cara")
        assert found(ground, one, three) == [("same-case", 6)]

    def test_one_of_two_may_be_there_to_show_that_they_are_the_same(self, ground: Ground) -> None:
        one = scenario("Given the account standard", "When ada sends cara a reset email", PERMITTED)
        two = one.replace("A title", "Another").replace("ada", "abel")
        assert found(ground, one, f"  @does-not-matter\n{two}") == []

    def test_another_expectation_is_another_case(self, ground: Ground) -> None:
        one = scenario("Given the account standard", "When ada sends cara a reset email", PERMITTED)
        two = scenario(
            "Given the account standard",
            "When ada sends cara a reset email",
            "Then the effect reset_link.to is registered_address",
            title="Another",
        )
        assert found(ground, one, two) == []

    def test_two_that_cannot_both_be_met(self, ground: Ground) -> None:
        one = scenario("Given the account standard", "When ada sends cara a reset email", PERMITTED)
        two = scenario(
            "Given the account standard",
            "When abel sends cara a reset email",
            FORBIDDEN,
            title="Another",
        )
        assert ("contradicting-scenarios", 9) in found(ground, one, two)

    def test_two_that_say_another_clause_behind_one_effect(self, ground: Ground) -> None:
        steps = ("Given the account standard", "When ada sends ben a reset email")
        then = "Then the effect sender.brand is agent_brand because of C27"
        one = scenario(*steps, then)
        two = scenario(*steps, then.replace("C27", "C28"), title="Another")
        assert ("contradicting-scenarios", 9) in found(ground, one, two)
        # In another order they are the same clauses.
        both = scenario(*steps, f"{then} and C28")
        other = scenario(*steps, then.replace("C27", "C28 and C27"), title="Another")
        assert found(ground, both, other) == [("same-case", 6)]


class TestReadings:
    """A05: whether single sign-on of the team bars reset e-mails to end users is a reading."""

    GIVEN = ("Given the account standard", "And team members sign in with single sign-on")

    def test_a_then_that_holds_under_another_reading_only(self, ground: Ground) -> None:
        steps = [*self.GIVEN, "When ada sends cara a reset email"]
        then = "Then it is forbidden because of C06, C22 and C43"
        assert ("needs-reading", 6) in found(ground, scenario(*steps, then))
        chosen = [*self.GIVEN, "And A05 is read as any_audience", *steps[2:], then]
        assert "needs-reading" not in dict(found(ground, scenario(*chosen)))

    def test_rows_of_a_table_of_readings_are_looked_at_one_by_one(self, ground: Ground) -> None:
        """A05 decides it; A09 asks which brand is named as the sender, and nothing is sent."""
        steps = [
            "When ada sends cara a reset email",
            "Then it is forbidden because of C06, C22 and C43",
        ]
        table = ["And these readings:", "| reading | option |", "| A05 | any_audience |"]
        assert found(ground, scenario(*self.GIVEN, *table, *steps)) == []
        idle = [*table, "| A09 | default_brand |"]
        assert found(ground, scenario(*self.GIVEN, *idle, *steps)) == [("idle-given", 8)]
        twice = [*table, "| A05 | passwords_off_only |"]
        assert ("contradicting-givens", 8) in found(ground, scenario(*self.GIVEN, *twice, *steps))

    def test_a_reading_that_nobody_mentions_is_a_note_and_only_if_strict(
        self, ground: Ground
    ) -> None:
        one = scenario(*self.GIVEN, "When ada sends cara a reset email", PERMITTED)
        assert found(ground, one) == []
        assert ("silent-reading", 6) in found(ground, one, strict=True)


class TestUnsaidFacts:
    def test_a_verdict_that_hangs_on_nothing_that_is_said(self, ground: Ground) -> None:
        """Without an account nothing is known: neither the plan nor how people sign in."""
        one = scenario(
            "Given ada is an admin",
            "And cara is an end user",
            "When ada sends cara a reset email",
            "Then it is undetermined because of C02",
        )
        assert "unsaid-fact" in dict(found(ground, one))

    def test_a_named_account_says_it(self, ground: Ground) -> None:
        one = scenario("Given the account standard", "When ada sends cara a reset email", PERMITTED)
        assert found(ground, one) == []
        assert "facts-by-default" in dict(found(ground, one, explain_defaults=True))


class TestNotFollowed:
    def test_a_step_of_a_project_of_its_own(self, ground: Ground) -> None:
        one = scenario("Given the moon is full", "When ada sends cara a reset email", PERMITTED)
        assert found(ground, one) == [("not-followed", 2)]

    def test_a_scenario_without_end(self, ground: Ground) -> None:
        steps = ["And the plan is Suite Team"] * MOST_STEPS
        one = scenario(
            "Given the account standard", *steps, "When ada sends cara a reset email", PERMITTED
        )
        assert found(ground, one) == [("not-followed", 2)]


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "clausewise", "lint", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


IDLE = """@C06
Feature: Reset emails

  Scenario: An admin cannot send an end user a reset email
    Given the account standard
    And end users sign in with single sign-on
    And the help center of bolt is disabled
    When ada sends cara a reset email
    Then it is forbidden because of C06, C22 and C43
"""


class TestCommand:
    def test_warnings_count_only_if_strict(self, tmp_path: Path) -> None:
        (tmp_path / "a.feature").write_text(IDLE)
        done = lint(tmp_path, "a.feature")
        assert done.returncode == 0
        assert "a.feature:7:5: warning: idle-given: " in done.stdout
        assert lint(tmp_path, "a.feature", "--strict").returncode == 1
        assert "idle-given" not in lint(tmp_path, "a.feature", "--no-meaning").stdout

    def test_an_error_of_meaning_counts(self, tmp_path: Path) -> None:
        (tmp_path / "a.feature").write_text(
            IDLE.replace("bolt is disabled", "bolt is enabled").replace(
                "And the help center",
                "And end users sign in with passwords\n    And the help center",
            )
        )
        done = lint(tmp_path, "a.feature", "--format", "json")
        assert done.returncode == 1
        found = json.loads(done.stdout)["findings"]
        assert {each["code"] for each in found if each["level"] == "error"} == {
            "contradicting-givens"
        }

    def test_sarif_has_levels_that_the_schema_allows(self, tmp_path: Path) -> None:
        moon = IDLE.replace("the help center of bolt is disabled", "the account standard")
        (tmp_path / "a.feature").write_text(IDLE)
        (tmp_path / "b.feature").write_text(moon.replace("cannot", "must not"))
        log = json.loads(lint(tmp_path, "--format", "sarif", "--explain-defaults", ".").stdout)
        assert mistakes(log) == []
        assert "note" in {each["level"] for each in log["runs"][0]["results"]}


def test_the_projects_own_features_are_clean(ground: Ground) -> None:
    folder = Path("features/password-reset")
    files = [
        parsed(path.read_text(encoding="utf-8"), str(path)) for path in sorted(folder.iterdir())
    ]
    assert sum(len(list(file.scenarios())) for file in files) > 500
    assert list(meaning(files, ground, strict=False, explain_defaults=False)) == []
