"""`clausewise verify`: whether a report is still as it was written."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clausewise.cli.inputs import format_option
from clausewise.cli.output import say, say_data

if TYPE_CHECKING:
    from clausewise.reporting.verify import Verified

ALTERED = 1


@click.command("verify")
@click.argument("report", default="reports/latest")
@click.option("--digest", metavar="SHA256", default="", help="The SHA-256 that you noted.")
@format_option
def command(report: str, digest: str, form: str) -> int:
    """Make every file of REPORT anew from its results.json, and say what was altered.

    REPORT is the folder of a report, or a file in it; reports/latest where none is named. Ends with
    1 where something was altered.
    """
    # pandas and jinja2 take half a second to import.
    from clausewise.reporting.verify import verify

    found = verify(Path(report), digest)
    if form == "json":
        say_data(
            {
                "sha256": found.digest,
                "altered": [
                    {"file": each.file, "where": each.where, "says": each.says}
                    for each in found.alterations
                ],
                "checked": list(found.checked),
                "inputs_unchanged": found.inputs,
                "inputs": len(found.report.sources),
            }
        )
    else:
        say(_lines(found))
    return ALTERED if found.alterations else 0


def _lines(found: "Verified") -> Iterator[str]:
    for each in found.alterations:
        yield f"altered: {each.file}, {each.where}: {each.says}"
    if found.alterations:
        yield ""
    yield "ALTERED" if found.alterations else "AS WRITTEN"
    verdict = "compliant" if found.report.compliant else "not compliant"
    yield f"  report   {found.report.policy}, {verdict}, by clausewise {found.report.version}"
    yield f"  digest   sha256 {found.digest}"
    yield f"  files    {len(found.checked)} compared with results.json"
    yield f"  inputs   {found.inputs} of {len(found.report.sources)} are here and unchanged"
