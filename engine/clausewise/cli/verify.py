"""`clausewise verify`: whether a report is still as it was written."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clausewise import __version__
from clausewise.cli.inputs import format_option
from clausewise.cli.output import say, say_data

if TYPE_CHECKING:
    from clausewise.reporting.verify import Signature, Verified

ALTERED = 1


@click.command("verify")
@click.argument("report", default="reports/latest")
@click.option("--digest", metavar="SHA256", default="", help="The SHA-256 that you noted.")
@click.option("--key", metavar="PUBLIC.pem", help="The public key of who must have signed it.")
@format_option
def command(report: str, digest: str, key: str | None, form: str) -> int:
    """Make every file of REPORT anew from its results.json, and say what was altered.

    REPORT is the folder of a report, or a file in it; reports/latest where none is named. Ends with
    1 where something was altered, or is not signed by the key.
    """
    # pandas and jinja2 take half a second to import.
    from clausewise.reporting.verify import verify

    found = verify(Path(report), digest, None if key is None else Path(key))
    if form == "json":
        say_data(
            {
                "sha256": found.digest,
                "written_by": found.report.version,
                "verified_by": __version__,
                "altered": [
                    {
                        "file": each.file,
                        "where": each.where,
                        "says": each.says,
                        "certain": each.certain,
                    }
                    for each in found.alterations
                ],
                "signature": str(found.signature),
                "checked": list(found.checked),
                "inputs_unchanged": found.inputs,
                "inputs": len(found.report.sources),
            }
        )
    else:
        say(_lines(found, key))
    return ALTERED if found.alterations else 0


def _lines(found: "Verified", key: str | None) -> Iterator[str]:
    for each in found.alterations:
        verb = "altered" if each.certain else "differs"
        yield f"{verb}: {each.file}, {each.where}: {each.says}"
    if found.alterations:
        yield ""
    yield _heading(found, key)
    written = found.report.version
    if written != __version__:
        yield (
            f"  release  written by clausewise {written}, this is {__version__}:"
            " what differs may come from that"
        )
    verdict = "compliant" if found.report.compliant else "not compliant"
    yield f"  report   {found.report.policy}, {verdict}, by clausewise {written}"
    yield f"  digest   sha256 {found.digest}"
    yield f"  signed   {_signed(found.signature, key)}"
    yield f"  files    {len(found.checked)} compared with results.json"
    yield f"  inputs   {found.inputs} of {len(found.report.sources)} are here and unchanged"


def _heading(found: "Verified", key: str | None) -> str:
    match found.alterations:
        case ():
            return "AS WRITTEN"
        case (_,) if key and found.signature == "none":
            return "NOT SIGNED"
    return "ALTERED" if any(each.certain for each in found.alterations) else "DIFFERENT"


def _signed(signature: "Signature", key: str | None) -> str:
    return {
        "none": "no",
        "not_checked": "there is a signature; it is not checked without --key",
        "valid": f"with the key of {key}",
        "invalid": f"not with the key of {key}" if key else "no; what is there is no signature",
    }[signature]
