"""`clausewise sign`: who vouches for a report."""

from pathlib import Path

import click

from clausewise.cli.output import say


@click.command("sign")
@click.argument("report", default="reports/latest")
@click.option("--key", metavar="PRIVATE.pem", required=True, help="Your private key, Ed25519.")
def command(report: str, key: str) -> int:
    """Sign REPORT: write results.json.sig beside its results.json.

    REPORT is the folder of a report or its results.json; reports/latest where none is named. The
    password of an encrypted key is taken from CLAUSEWISE_KEY_PASSWORD. Ends with 1 where the report
    was altered.
    """
    # pandas and jinja2 take half a second to import.
    from clausewise.reporting.sign import sign

    say([str(sign(Path(report), Path(key)))])
    return 0
