"""`clausewise coverage`: which parts of the rules do scenarios and features put to the proof?"""

import click

from clausewise.cli.inputs import (
    POLICY,
    choice_of,
    folder_of,
    format_option,
    policy_option,
    reading_option,
)
from clausewise.cli.output import say, say_data
from clausewise.cli.suites import against_option, suite_options, suites_of
from clausewise.loading.policy import load_policy

SHOWN = 3
CRITERIA = ("rule", "condition", "mcdc", "rotation", "clause", "effect", "pairs", "silence")
USUAL = CRITERIA[:6]


@click.command("coverage")
@policy_option
@suite_options
@against_option("What is measured; `both` measures each, and the two together.")
@click.option(
    "--criterion",
    "criteria",
    multiple=True,
    type=click.Choice(CRITERIA),
    help="Only this. Repeatable.  [default: all but pairs and silence]",
)
@click.option(
    "--any-readings",
    is_flag=True,
    help="Ask for what other readings would make possible too; takes many minutes.",
)
@click.option(
    "--show",
    type=click.IntRange(0),
    metavar="N",
    default=SHOWN,
    show_default=True,
    help="How many scenarios that would close gaps are shown.",
)
@click.option(
    "--fail-under",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="End with 1 where a percentage is lower.",
)
@reading_option
@format_option
def command(
    policy: str | None,
    scenarios: str | None,
    features: str | None,
    against: str,
    criteria: tuple[str, ...],
    any_readings: bool,
    show: int,
    fail_under: int | None,
    readings: tuple[str, ...],
    form: str,
) -> int:
    """Count what scenarios and features cover of the rules, and say what they leave open.

    Only what reaches an answer that somebody looks at counts. Percentages are of what is feasible,
    and rounded down.
    """
    # pytest and the ways to prove take half a second to import.
    from clausewise.audit.coverage.feasible import Feasible, silences
    from clausewise.audit.coverage.goals import Criterion, Goals
    from clausewise.audit.coverage.measure import Measure
    from clausewise.audit.coverage.report import coverage_data, coverage_lines, covered
    from clausewise.audit.desk import Desk
    from clausewise.audit.mutation.trial import Bench

    book = load_policy(*folder_of(policy, POLICY))
    desk = Desk(book, choice_of(book, readings))
    bench = Bench(book)
    suites = suites_of(bench, scenarios, features, against)
    asked = [Criterion(name) for name in criteria or USUAL]
    goals = Goals(book, tuple(silences(desk)) if Criterion.SILENCE in asked else ())
    found = covered(
        bench,
        Feasible(desk, goals, any_readings=any_readings),
        [Measure(bench, goals, suite) for suite in suites],
        asked,
    )
    if form == "json":
        say_data(coverage_data(found))
    else:
        say(coverage_lines(found, show))
    lowest = min(each.percent for each in found.lines)
    return 1 if fail_under is not None and lowest < fail_under else 0
