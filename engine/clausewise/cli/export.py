"""`clausewise export`: a report in the form that another tool reads."""

from pathlib import Path

import click

from clausewise.cli.output import say

# Told here, so that --help and a wrong name need no pandas; a test holds them to the writers.
FORMS = ("parquet", "oscal", "junit", "xlsx", "sarif", "csv", "markdown")


@click.command("export")
@click.argument("report", default="reports/latest")
@click.option("--as", "form", type=click.Choice(FORMS), required=True, help="The form.")
@click.option(
    "-o", "--output", metavar="FOLDER", help="Where the files go.  [default: beside the report]"
)
def command(report: str, form: str, output: str | None) -> int:
    """Make REPORT anew from its results.json in the form that another tool reads.

    REPORT is the folder of a report or its results.json; reports/latest where none is named. With
    --output, results.json goes with the files, so that `clausewise verify` can hold them to it.
    Parquet and OSCAL need a library: pip install 'clausewise[parquet]' or 'clausewise[oscal]'.
    """
    # pandas takes half a second to import.
    from clausewise.reporting.exports import exported
    from clausewise.reporting.read import bytes_at, report_from, results_at
    from clausewise.reporting.results_json import digest_of
    from clausewise.reporting.write import KNOWN_BY, refuse_foreign, write_all

    at = results_at(Path(report))
    results = bytes_at(at)
    files = exported(form, report_from(results, str(at)), digest_of(results))
    folder = Path(output) if output else at.parent
    contents = {**files} if output is None else {KNOWN_BY: results, **files}
    refuse_foreign(folder, contents)
    written = write_all(folder, contents)
    say(map(str, written))
    return 0
