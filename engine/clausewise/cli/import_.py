"""`clausewise import`: the vendor's exports of an account as a population."""

from pathlib import Path

import click

from clausewise.cli.inputs import format_option
from clausewise.cli.needs import needs
from clausewise.cli.output import say, say_data
from clausewise.cli.progress import Progress
from clausewise.errors import InputError, Problem
from clausewise.source import Place

LOST = 1


@click.command("import")
@click.argument("folder")
@click.option("-o", "--output", metavar="FOLDER", required=True, help="Where the population goes.")
@click.option(
    "--overlay",
    metavar="FILE",
    help="What the vendor's API does not give.  [default: overlay.yaml in FOLDER, if there]",
)
@click.option("--pseudonymise", is_flag=True, help="Write pseudonyms instead of user ids.")
@click.option(
    "--key",
    metavar="FILE",
    help="The key that pseudonyms are made with.  [default: CLAUSEWISE_PSEUDONYM_KEY]",
)
@click.option("--new-key", is_flag=True, help="Make the key first; never in place of another.")
@click.option("--fail-on-rejected", is_flag=True, help="End with 1 where a record was rejected.")
@format_option
def command(
    folder: str,
    output: str,
    overlay: str | None,
    pseudonymise: bool,
    key: str | None,
    new_key: bool,
    fail_on_rejected: bool,
    form: str,
) -> int:
    """Read the JSON that the vendor's API returns, and write a population folder.

    FOLDER holds users*.json, identities*.json, security_settings.json, brands.json and so on, in
    any shape that the API gives them, or as JSON lines. What is written holds no names and no
    addresses of users. Ends with 1 where a file could not be read to its end.
    """
    needs("parquet", "pyarrow")
    # pyarrow takes a third of a second to import.
    from clausewise.cli.import_text import report_lines
    from clausewise.exports.importing import import_folder
    from clausewise.exports.keys import Naming, key_in, key_in_environment
    from clausewise.exports.keys import new_key as make_key
    from clausewise.exports.report import report_data

    _check_usage(pseudonymise, key, new_key)
    if new_key and key:
        make_key(Path(key))
    secret = None
    if pseudonymise:
        secret = key_in(Path(key)) if key else key_in_environment()
    with Progress() as progress:
        report = import_folder(
            Path(folder),
            Path(output),
            overlay=Path(overlay) if overlay else None,
            naming=Naming(secret),
            tell=lambda done, total: progress.tell("files", done, total),
        )
    if form == "json":
        say_data(report_data(report))
    else:
        say(report_lines(report, key if new_key else None))
    return LOST if report.unread or (fail_on_rejected and report.rejected) else 0


def _check_usage(pseudonymise: bool, key: str | None, new_key: bool) -> None:
    if new_key and not key:
        message, remedy = "`--new-key` needs `--key`", "say where the new key is to stand"
    elif key and not pseudonymise:
        message, remedy = "`--key` needs `--pseudonymise`", "say both, or neither"
    else:
        return
    raise InputError([Problem(Place("clausewise import"), "wrong-usage", message, remedy)])
