"""`clausewise report`: the page of a report anew, in the order that a reader needs."""

from pathlib import Path

import click

from clausewise.cli.output import say

READERS = ("qa", "security", "product")


@click.command("report")
@click.argument("report", default="reports/latest")
@click.option("--for", "reader", type=click.Choice(READERS), required=True, help="Who reads it.")
@click.option("-o", "--output", metavar="FILE", help="Where it goes.  [default: beside the report]")
def command(report: str, reader: str, output: str | None) -> int:
    """Write the page of REPORT with what QA, security or product needs first.

    REPORT is the folder of a report or its results.json; reports/latest where none is named. The
    page says the same as report.html, in another order.
    """
    # pandas and jinja2 take half a second to import.
    from clausewise.reporting.html import to_html
    from clausewise.reporting.read import bytes_at, report_from, results_at
    from clausewise.reporting.results_json import digest_of
    from clausewise.reporting.write import refuse_foreign_page, write_all

    at = results_at(Path(report))
    results = bytes_at(at)
    page = to_html(report_from(results, str(at)), digest_of(results), {}, reader)
    target = Path(output) if output else at.parent / f"report-{reader}.html"
    refuse_foreign_page(target)
    write_all(target.parent, {target.name: page.encode()})
    say([str(target)])
    return 0
