"""Every scenario is accounted for at every stage, or is named as lost."""

from dataclasses import dataclass
from typing import Any

import pytest
from clausewise.bdd.census import Census, ScenarioKey, Tally

A = ScenarioKey("features/a.feature", 3)
B = ScenarioKey("features/a.feature", 9, 15)
C = ScenarioKey("features/b.feature", 3)
TITLES = {A: "One", B: "Two", C: "Three"}
ALL = frozenset(TITLES)
NONE: frozenset[ScenarioKey] = frozenset()


@dataclass
class Report:
    when: str
    outcome: str
    clausewise: dict[str, Any]
    longrepr: Any = None


def report(key: ScenarioKey, when: str, outcome: str = "passed", longrepr: Any = None) -> Report:
    record = {"uri": key.uri, "scenario_line": key.line, "row_line": key.row, "steps": []}
    return Report(when, outcome, record, longrepr)


def tally(*reports: Report) -> Tally:
    """All scenarios are in the files and bound; these are the reports."""
    made = Tally()
    for key, title in TITLES.items():
        made.in_file(key, title)
        made.bound(key)
    for each in reports:
        made.report(each)
    return made


def ran(key: ScenarioKey) -> list[Report]:
    return [report(key, when) for when in ("setup", "call", "teardown")]


def test_a_whole_run_has_one_line() -> None:
    census = Census(TITLES, ALL, ALL, ALL)
    assert census.complete
    assert census.lines() == ("scenarios: 3 in files, 3 bound, 3 run, 3 reported",)


@pytest.mark.parametrize(
    ("census", "stage"),
    [
        (Census(TITLES, ALL - {B}, ALL - {B}, ALL - {B}), "in the file, not bound"),
        (Census(TITLES, ALL, ALL - {B}, ALL - {B}), "bound, not run"),
        (Census(TITLES, ALL, ALL, ALL - {B}), "run, not reported"),
        (Census(TITLES, ALL, ALL - {B}, ALL), "reported, not run"),
        (Census(TITLES, ALL - {B}, ALL, ALL), "run, not bound"),
    ],
)
def test_a_loss_is_named_with_the_stage_at_which_it_went_missing(
    census: Census, stage: str
) -> None:
    assert not census.complete
    assert census.lines()[1:] == ("1 lost:", f"  features/a.feature:15: {stage}: Two")
    assert census.data()["losses"] == [
        {"uri": "features/a.feature", "line": 9, "row": 15, "title": "Two", "stage": stage}
    ]


def test_what_runs_and_is_in_no_file_is_a_mistake_too() -> None:
    """The counts agree and the run is wrong all the same."""
    census = Census({A: "One", C: "Three"}, ALL, ALL, ALL)
    assert [loss.stage for loss in census.losses] == ["bound or run, in no file"]


@pytest.mark.parametrize("bound", [ALL, ALL - {B}])
def test_what_is_left_out_on_purpose_is_named_and_no_loss(bound: frozenset[ScenarioKey]) -> None:
    """Whether it was bound first, as with -k, or never, as with a file that was not named."""
    census = Census(TITLES, bound, ALL - {B}, ALL - {B}, {B: "deselected by -k"})
    assert census.complete
    assert census.lines()[1:] == (
        "1 not run on purpose: deselected by -k",
        "  features/a.feature:15: Two",
    )
    assert census.data()["left_out"] == [
        {
            "uri": "features/a.feature",
            "line": 9,
            "row": 15,
            "title": "Two",
            "why": "deselected by -k",
        }
    ]


def test_a_reason_to_leave_out_is_none_to_lose_a_result() -> None:
    """A scenario that ran all the same must be reported."""
    census = Census(TITLES, ALL, ALL, ALL - {B}, {B: "deselected by -k"})
    assert [loss.stage for loss in census.losses] == ["run, not reported"]
    assert census.left_out == {}


def test_many_left_out_are_counted_and_many_lost_all_named() -> None:
    """The terminal stays readable, and no loss is hidden for it."""
    many = {ScenarioKey("a.feature", line): f"Number {line}" for line in range(1, 31)}
    left_out = Census(many, frozenset(many), NONE, NONE, dict.fromkeys(many, "deselected by -m"))
    assert left_out.lines()[1] == "30 not run on purpose: deselected by -m"
    assert left_out.lines()[-1] == "  and 20 more"
    assert len(left_out.data()["left_out"]) == 30
    lost = Census(many, frozenset(many), NONE, NONE)
    assert lost.lines()[2:] == tuple(
        f"  a.feature:{line}: bound, not run: Number {line}" for line in range(1, 31)
    )


def test_reports_of_a_run_make_a_whole_census() -> None:
    census = tally(*ran(A), *ran(B), *ran(C)).census()
    assert census == Census(TITLES, ALL, ALL, ALL)


@pytest.mark.parametrize("phase", ["setup", "call"])
def test_a_failure_is_a_result(phase: str) -> None:
    """A scenario that fails is not lost, also where it fails before its steps."""
    failing = [each for each in ran(B) if each.when in {"setup", phase}]
    failing[-1].outcome = "failed"
    assert tally(*ran(A), *failing, *ran(C)).census().complete


def test_a_scenario_in_which_a_worker_died_is_lost() -> None:
    """Its steps began, and nothing more was heard of it."""
    census = tally(*ran(A), report(B, "setup"), *ran(C)).census()
    assert [str(loss) for loss in census.losses] == [
        "features/a.feature:15: run, not reported: Two"
    ]


def test_an_attempt_that_is_tried_again_is_no_result_yet() -> None:
    first = [report(B, "setup"), report(B, "call", "rerun")]
    assert [loss.key for loss in tally(*ran(A), *first, *ran(C)).census().losses] == [B]
    assert tally(*ran(A), *first, *ran(B), *ran(C)).census().complete


@pytest.mark.parametrize(
    ("longrepr", "why"),
    [
        (("a.feature", 3, "Skipped: waits for C90"), "skipped: waits for C90"),
        (("a.feature", 3, "Skipped: unconditional skip"), "skipped"),
        (("a.feature", 3, "Skipped"), "skipped"),
        (None, "skipped"),
    ],
)
def test_a_skipped_scenario_is_left_out_with_its_reason(longrepr: Any, why: str) -> None:
    skipped = [report(B, "setup", "skipped", longrepr), report(B, "teardown")]
    census = tally(*ran(A), *skipped, *ran(C)).census()
    assert census.complete
    assert census.left_out == {why: [B]}


@pytest.mark.parametrize(
    ("outcome", "reason", "why"),
    [
        ("skipped", "bug 12", "failed as expected, so that nothing is shown: bug 12"),
        ("skipped", "", "failed as expected, so that nothing is shown"),
        ("passed", "bug 12", "passed, though expected to fail: bug 12"),
    ],
)
def test_what_is_expected_to_fail_is_named_beside_what_ran(
    outcome: str, reason: str, why: str
) -> None:
    """It ran, and is no loss; but nobody may take it for a scenario that passed."""
    expected = report(B, "call", outcome)
    vars(expected)["wasxfail"] = reason
    census = tally(*ran(A), report(B, "setup"), expected, *ran(C)).census()
    assert census.complete
    assert census.lines() == (
        "scenarios: 3 in files, 3 bound, 3 run, 3 reported",
        f"1 {why}",
        "  features/a.feature:15: Two",
    )
    assert [(each["line"], each["why"]) for each in census.data()["expected_to_fail"]] == [(9, why)]
    assert census.data()["left_out"] == []


def test_the_last_attempt_says_whether_it_failed_as_expected() -> None:
    """One that failed as expected and then otherwise has failed."""
    first = report(B, "call", "skipped")
    vars(first)["wasxfail"] = "bug 12"
    found = tally(*ran(A), report(B, "setup"), first, report(B, "call", "failed"), *ran(C))
    assert found.census().expected_to_fail == {}


def test_after_the_first_failure_the_rest_is_left_out() -> None:
    """With -x only what had not begun is left out; what had begun must be reported."""
    stopped = tally(*ran(A), report(B, "setup"))
    stopped.rest_aside("stopped after the first failure")
    census = stopped.census()
    assert census.left_out == {"stopped after the first failure": [C]}
    assert [loss.key for loss in census.losses] == [B]


def test_a_tally_gets_from_one_process_to_another() -> None:
    """As lists, strings and numbers, which is all that a worker can send."""
    sent = tally(*ran(A), report(B, "setup", "skipped"), *ran(C))
    sent.aside(C, "deselected by -k")
    expected = report(A, "call", "skipped")
    vars(expected)["wasxfail"] = "bug 12"
    sent.report(expected)
    master = Tally()
    master.merge(sent.wire())
    master.merge(sent.wire())
    assert master.census() == sent.census()
    assert _plain(sent.wire())


def _plain(value: Any) -> bool:
    if type(value) is dict:
        return all(type(key) is str and _plain(each) for key, each in value.items())
    if type(value) is list:
        return all(map(_plain, value))
    return type(value) in {str, int, type(None)}
