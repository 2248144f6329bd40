"""`clausewise population`: requests for every user of a population."""

from pathlib import Path
from typing import Any

import click

from clausewise.cli.inputs import (
    choice_of,
    details_of,
    format_option,
    policy_option,
    reading_option,
    rulebook_of,
)
from clausewise.cli.needs import needs
from clausewise.cli.output import say, say_data
from clausewise.cli.progress import Progress

LOST = 1
USUAL = "send_reset_email,set_password"


@click.command("population")
@click.argument("population")
@click.option(
    "-o", "--output", metavar="FOLDER", help="Where the decisions go; needed without --what-if."
)
@click.option(
    "--actions",
    metavar="ACTIONS",
    default=USUAL,
    show_default=True,
    help="What is asked for of every user, by commas; ACTION:ACTOR says who acts.",
)
@click.option(
    "--actor",
    metavar="ACTOR",
    help="Who acts where --actions does not say: admin, owner, agent, self and so on."
    "  [default: self for what people do for themselves, else admin]",
)
@click.option(
    "--with",
    "details",
    multiple=True,
    metavar="KEY=VALUE",
    help="A detail of every request, as in channel=api or via=email. Repeatable.",
)
@click.option(
    "--account",
    metavar="FILE",
    help="The account document.  [default: account.yaml in the folder, if there]",
)
@click.option(
    "--what-if",
    "changes",
    multiple=True,
    metavar="[NAME:]KEY=VALUE",
    help="Say what a change of the account or of users would change, as in sso.end_users=in_use or"
    " users.secondary_verified=true. Several at once by commas; repeatable, and compared side by"
    " side.",
)
@click.option(
    "--compare",
    type=click.Choice(["rows", "states", "none"]),
    help="What is held against the reference engine.  [default: rows up to a million, else states]",
)
@click.option(
    "--on",
    "master",
    metavar="MASTER",
    help="Decide inside Apache Spark: local[2], spark://HOST:PORT and so on."
    "  [default: on this machine alone]",
)
@policy_option
@reading_option
@format_option
def command(
    population: str,
    output: str | None,
    actions: str,
    actor: str | None,
    details: tuple[str, ...],
    account: str | None,
    changes: tuple[str, ...],
    compare: Any,
    master: str | None,
    policy: str | None,
    readings: tuple[str, ...],
    form: str,
) -> int:
    """Decide requests for every user of POPULATION, and write the decisions as Parquet.

    POPULATION is a folder that `clausewise import` wrote, or a Parquet file with a column for each
    fact. A run that was cut off goes on where it was when it is started anew. Ends with 1 where a
    row could not be decided or a user stands in several, or where the engines disagree.
    """
    if output is None and not changes:
        raise click.UsageError("say with --output where the decisions go, or ask --what-if")
    needs("parquet", "pyarrow")
    if master is not None:
        needs("spark", "pyspark")
        _check_spark(output, compare)
    # pyarrow takes a third of a second to import.
    from clausewise.cli.population_text import summary_lines
    from clausewise.population.asked import asked_of
    from clausewise.population.deciding import Task, account_of, decide_population

    rulebook = rulebook_of(policy)
    choice = choice_of(rulebook, readings)
    asked = asked_of(actions, actor, details_of(details), rulebook.actions)
    source = Path(population)
    task = Task(
        population=source,
        rulebook=rulebook,
        choice=choice,
        asked=asked,
        account=account_of(source, Path(account) if account else None),
        what_if=changes,
        compare=compare,
        on=master,
    )
    with Progress() as progress:
        summary = decide_population(task, Path(output) if output else None, progress.tell)
    if form == "json":
        say_data(summary)
    else:
        say(summary_lines(summary, output))
    return LOST if summary["refused"] or summary["doubled"]["users"] else 0


def _check_spark(output: str | None, compare: str | None) -> None:
    if output is None:
        raise click.UsageError("with --on, say with --output where the decisions go")
    if compare == "rows":
        raise click.UsageError("with --on, --compare is states or none: Spark has its own order")
