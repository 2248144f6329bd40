"""Each way in which pytest-bdd says green of what it did not check: unguarded, and guarded."""

from collections.abc import Callable
from pathlib import Path

import pytest

STEPS = """
from pytest_bdd import given, parsers, then, when

@given("a given")
def _(): pass

@when("a when")
def _(): pass

@then("a then")
def _(): assert True

@then("a false then")
def _(): assert False
"""

BINDING = "from pytest_bdd import scenarios\nscenarios('.')\n"

# Other plugins of this environment bear on nothing here, and take seconds to import each time.
ALONE = ("-p", "no:cacheprovider", "-p", "no:schemathesis", "-p", "no:hypothesispytest")

Project = Callable[..., pytest.RunResult]


@pytest.fixture
def project(pytester: pytest.Pytester) -> Project:
    def run(
        feature: str, steps: str = "", *, guarded: bool, bound: bool = True
    ) -> pytest.RunResult:
        Path(pytester.path, "a.feature").write_text(feature)
        Path(pytester.path, "conftest.py").write_text(STEPS + steps)
        if not guarded and bound:
            Path(pytester.path, "test_binding.py").write_text(BINDING)
        # Warnings are errors in this project's tests; in a project of its own they are not.
        options = () if guarded else ("-p", "no:clausewise", "-W", "ignore")
        return pytester.runpytest_inprocess(*ALONE, *options)

    return run


SOUND = """Feature: sound
  Scenario: it works
    When a when
    Then a then
"""

EQUAL_NAMES = """Feature: names
  Rule: one
    Scenario: the same
      When a when
      Then a false then
  Rule: two
    Scenario: the same
      When a when
      Then a then
"""

UNFILLED = """Feature: placeholders
  Scenario Outline: it works for <who>
    When a when
    Then a <what>
    Examples:
      | who | thing |
      | ada | then  |
"""

NO_STEPS = "Feature: empty\n  Scenario: it works\n"

NO_THEN = """Feature: nothing compared
  Scenario: it works
    When a when
"""

ASYNC = """Feature: async
  Scenario: it works
    When a when
    Then an async then
"""

AMBIGUOUS = """Feature: two definitions
  Scenario: it works
    When a when
    Then it is so
"""

CONVERTER = """Feature: converters
  Scenario: it works
    When a when
    Then the answer is many
"""

CHECKS_NOTHING = """Feature: nothing compared
  Scenario: it works
    When a when
    Then it looks right
"""

RETURNS = """Feature: a returned comparison
  Scenario: it works
    When a when
    Then it returns
"""

ASYNC_STEP = """
@then("an async then")
async def _(): assert False
"""

TWO_STEPS = """
@then("it is so")
def _(): assert False

@then(parsers.parse("it is {what}"))
def _(what): pass
"""

CONVERTING_STEP = """
def number(text):
    raise ValueError(f"no number: {text}")
number.pattern = "[a-z]+"

@then(parsers.parse("the answer is {n:Number}", extra_types={"Number": number}))
def _(n): assert n
"""

EMPTY_STEP = """
@then("it looks right")
def _(): pass
"""

RETURNING_STEP = """
@then("it returns")
def _(): return 1 == 2
"""


def said(result: pytest.RunResult) -> str:
    return result.stdout.str() + result.stderr.str()


def test_a_sound_feature_runs_and_every_scenario_is_counted(project: Project) -> None:
    result = project(SOUND, guarded=True)
    assert result.ret == 0
    assert "1 in files, 1 bound, 1 run, 1 reported" in said(result)


@pytest.mark.parametrize(
    ("feature", "steps", "code", "line"),
    [
        pytest.param(EQUAL_NAMES, "", "duplicate-title", 7, id="equal names across Rules"),
        pytest.param(NO_STEPS, "", "no-steps", 2, id="a scenario without steps"),
        pytest.param(NO_THEN, "", "no-then", 2, id="a scenario without a Then"),
        pytest.param(ASYNC, ASYNC_STEP, "async-step", 4, id="an async step"),
        pytest.param(AMBIGUOUS, TWO_STEPS, "ambiguous-step", 4, id="two definitions of a step"),
        pytest.param(CHECKS_NOTHING, EMPTY_STEP, "then-checks-nothing", 4, id="an empty Then"),
        pytest.param(RETURNS, RETURNING_STEP, "then-returns", 4, id="a Then that returns"),
    ],
)
def test_what_passes_in_silence_is_refused_with_its_place(
    project: Project, feature: str, steps: str, code: str, line: int
) -> None:
    unguarded = project(feature, steps, guarded=False)
    assert unguarded.ret == 0, said(unguarded)
    Path("test_binding.py").unlink()
    guarded = project(feature, steps, guarded=True)
    assert guarded.ret != 0
    assert f"a.feature:{line}:" in said(guarded)
    assert f"{code}: " in said(guarded)
    assert "help: " in said(guarded)


def test_a_placeholder_that_no_column_fills_is_refused_where_it_stands(project: Project) -> None:
    guarded = project(UNFILLED, guarded=True)
    assert "a.feature:4:5: unfilled-placeholder: " in said(guarded)
    assert "a.feature:6:15: unused-column: " in said(guarded)


def test_a_file_bound_to_nothing_is_run(project: Project) -> None:
    unguarded = project(SOUND, guarded=False, bound=False)
    assert unguarded.ret == 5  # nothing was collected, and nothing says that a feature was left out
    assert "sound" not in said(unguarded)
    assert project(SOUND, guarded=True).ret == 0


def test_an_error_of_a_converter_is_told_as_one(project: Project) -> None:
    unguarded = project(CONVERTER, CONVERTING_STEP, guarded=False)
    assert "Step definition is not found" in said(unguarded)
    Path("test_binding.py").unlink()
    guarded = project(CONVERTER, CONVERTING_STEP, guarded=True)
    assert "a.feature:4:5: bad-argument: " in said(guarded)
    assert "no number: many" in said(guarded)


def test_an_account_that_contradicts_itself_is_refused_at_the_step_that_says_so(
    project: Project,
) -> None:
    feature = """Feature: accounts
  Scenario: it works
    Given the account standard
    And cara is the account owner
    And ben is suspended
    When ada sends cara a reset email
    Then it is permitted because of C09
"""
    assert "a.feature:4:5: contradiction: " in said(project(feature, guarded=True))


def test_a_definition_of_the_project_goes_before_ours(project: Project) -> None:
    feature = """Feature: own steps
  Scenario: it works
    Given the account standard
    When a when
    Then it is permitted because of C01
"""
    own = """
@then(parsers.parse("it is {verdict} because of {clauses}"))
def _(verdict, clauses): assert (verdict, clauses) == ("permitted", "C01")
"""
    assert project(feature, own, guarded=True).ret == 0


def test_a_scenario_that_a_module_binds_runs_once(
    project: Project, pytester: pytest.Pytester
) -> None:
    Path(pytester.path, "test_binding.py").write_text(BINDING)
    result = project(SOUND, guarded=True)
    result.assert_outcomes(passed=1)
    assert "1 not run on purpose: bound by test_binding.py" in said(result)
