"""`clausewise generate`: the cases that are missing, for a person to confirm."""

from pathlib import Path

import click

from clausewise.cli.inputs import POLICY, choice_of, folder_of, policy_option, reading_option
from clausewise.cli.output import say
from clausewise.cli.suites import suite_options, suites_of
from clausewise.loading.policy import load_policy

COVERS = {
    "mcdc": ("mcdc",),
    "rotation": ("rotation",),
    "conditions": ("condition",),
    "pairs": ("pairs",),
    "silence": ("silence",),
}
SUITES = {"yaml": "scenarios", "gherkin": "features"}


@click.command("generate")
@click.option(
    "--cover",
    "covers",
    type=click.Choice(list(COVERS)),
    multiple=True,
    required=True,
    help="What is to be covered. Repeatable.",
)
@click.option(
    "--as",
    "form",
    type=click.Choice(list(SUITES)),
    default="yaml",
    show_default=True,
    help="What is written.",
)
@click.option(
    "--beside",
    type=click.Choice(["scenarios", "features", "both"]),
    help="What is there already.  [default: scenarios for yaml, features for gherkin]",
)
@policy_option
@suite_options
@click.option("-o", "--output", metavar="FILE", help="Where they go; printed without it.")
@reading_option
def command(
    covers: tuple[str, ...],
    form: str,
    beside: str | None,
    policy: str | None,
    scenarios: str | None,
    features: str | None,
    output: str | None,
    readings: tuple[str, ...],
) -> int:
    """Write the few scenarios that cover what those that are there leave open.

    What they expect is what the rules say today, so that every line is a comment: only somebody who
    compares it with the article can say that it is right, and takes the marks away.
    """
    # pytest and the ways to prove take half a second to import.
    from clausewise.audit.coverage.feasible import Feasible, silences
    from clausewise.audit.coverage.goals import Criterion, Goals
    from clausewise.audit.coverage.measure import Measure
    from clausewise.audit.coverage.missing import Seeker
    from clausewise.audit.coverage.report import as_gherkin, as_yaml
    from clausewise.audit.desk import Desk
    from clausewise.audit.mutation.trial import Bench
    from clausewise.reporting.write import write_all

    book = load_policy(*folder_of(policy, POLICY))
    desk = Desk(book, choice_of(book, readings))
    bench = Bench(book)
    suites = suites_of(bench, scenarios, features, beside or SUITES[form])
    asked = [Criterion(name) for cover in covers for name in COVERS[cover]]
    goals = Goals(book, tuple(silences(desk)) if Criterion.SILENCE in asked else ())
    met = {
        goal
        for suite in suites
        for criterion in asked
        for goal in Measure(bench, goals, suite).met(criterion)
    }
    left = [goal for criterion in asked for goal in goals.of(criterion) if goal not in met]
    missing = Seeker(bench, Feasible(desk, goals)).missing(left)
    lines = list((as_yaml if form == "yaml" else as_gherkin)(book, missing))
    if output is None:
        say(lines)
    else:
        target = Path(output)
        text = "".join(f"{line}\n" for line in lines)
        write_all(target.parent, {target.name: text.encode()})
        say([f"{output}: {lines[0].removeprefix('# ')}"])
    return 0
