"""`clausewise behaviour`: how the product behaves towards all users, as a report."""

from pathlib import Path

import click

from clausewise.cli.inputs import (
    choice_of,
    format_option,
    policy_option,
    reading_option,
    rulebook_of,
)
from clausewise.cli.needs import needs
from clausewise.cli.output import say, say_data
from clausewise.cli.progress import Progress

LOST = 1


@click.command("behaviour")
@click.argument("population")
@click.option("-o", "--output", metavar="FOLDER", required=True, help="Where the report goes.")
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
    help="Say what a change of account or users would change, as for `clausewise population`."
    " Repeatable, and compared side by side.",
)
@click.option(
    "--before",
    metavar="EARLIER",
    help="Say what has become otherwise since an earlier population, decided by the same rules;"
    " or since an earlier run or report, by its counts.",
)
@policy_option
@reading_option
@format_option
def command(
    population: str,
    output: str,
    account: str | None,
    changes: tuple[str, ...],
    before: str | None,
    policy: str | None,
    readings: tuple[str, ...],
    form: str,
) -> int:
    """Report how the product behaves towards every user of POPULATION.

    POPULATION is what `clausewise population` reads. The report says how many users each answer
    concerns, whom no documented path leads to a new password and why, how far a recovery gets, and
    what rests on readings. Ends with 1 where a row could not be decided or a user stands in
    several, or where the engines disagree.
    """
    needs("parquet", "pyarrow")
    # pyarrow and jinja2 take half a second to import.
    from clausewise.behaviour.report import Subject, behaviour_data
    from clausewise.reporting.behaviour_words import headline, notices
    from clausewise.reporting.behaviour_write import refuse_foreign_behaviour, write_behaviour

    rulebook = rulebook_of(policy)
    subject = Subject(
        population=Path(population),
        account=Path(account) if account else None,
        rulebook=rulebook,
        choice=choice_of(rulebook, readings),
        what_if=changes,
        before=Path(before) if before else None,
    )
    refuse_foreign_behaviour(Path(output))
    with Progress() as progress:
        data = behaviour_data(subject, progress.tell)
    written = write_behaviour(data, Path(output))
    if form == "json":
        say_data(data)
    else:
        say([headline(data), *notices(data), *map(str, written)])
    return LOST if data["refused"] or data["doubled"]["users"] else 0
