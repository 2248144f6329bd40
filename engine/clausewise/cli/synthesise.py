"""`clausewise synthesise`: exports of an account that nobody has."""

from pathlib import Path
from typing import Any

import click

from clausewise.cli.needs import needs
from clausewise.cli.output import say
from clausewise.cli.progress import Progress

MOST_AS_JSON = 10_000_000
MOST = 1_000_000_000


@click.command("synthesise")
@click.option("-o", "--output", metavar="FOLDER", required=True, help="Where the files go.")
@click.option(
    "--users", type=click.IntRange(10, MOST), metavar="N", required=True, help="How many users."
)
@click.option(
    "--seed", type=click.IntRange(0, 2**63 - 1), metavar="N", default=0, show_default=True
)
@click.option(
    "--shape",
    type=click.Choice(["offset", "cursor", "incremental", "jsonl"]),
    default="cursor",
    show_default=True,
    help="How the API pages its lists.",
)
@click.option(
    "--broken",
    type=click.IntRange(0, 1_000_000),
    metavar="N",
    default=0,
    show_default=True,
    help="Broken records among the users.",
)
@click.option(
    "--as",
    "form",
    type=click.Choice(["json", "parquet"]),
    default="json",
    show_default=True,
    help="Exports to import, or a population at once.",
)
def command(output: str, users: int, seed: int, shape: Any, broken: int, form: Any) -> int:
    """Write synthetic exports of N users, or a population of them, for tests and measurements.

    The same numbers give the same bytes. docs/import.md lists the share of each trait.
    """
    _check_usage(users, broken, form)
    if form == "parquet":
        needs("parquet", "pyarrow")
    # numpy takes a tenth of a second to import.
    from clausewise.exports.synthetic.writing import synthesise

    with Progress() as progress:
        synthesise(
            Path(output),
            users=users,
            seed=seed,
            form=form,
            shape=shape,
            broken=broken,
            tell=lambda done, total: progress.tell("users", done, total),
        )
    say([f"{users:,} users written to {output}"])
    if form == "json":
        say(["Next", f"  clausewise import {output} -o ACCOUNT"])
    return 0


def _check_usage(users: int, broken: int, form: str) -> None:
    if form == "json" and users > MOST_AS_JSON:
        raise click.UsageError(f"above {MOST_AS_JSON:,} users only `--as parquet` is written")
    if form == "parquet" and broken:
        raise click.UsageError("a population holds no broken records: leave `--broken` out")
