"""Signing: who signs a report vouches for what it says, so one that was altered is refused."""

from pathlib import Path
from typing import Final

from clausewise.errors import ClausewiseError, Problem
from clausewise.reporting.read import results_at
from clausewise.reporting.signature import refuse_foreign_signature, signature_of, signed
from clausewise.reporting.verify import verify
from clausewise.reporting.write import write_all
from clausewise.source import Place

REMEDY: Final = "nothing was signed; make the report anew with `clausewise check`"


def sign(report: Path, key: Path) -> Path:
    """Write the signature of the report's results.json beside it, and return its path.

    key: the private key. Raises InputError where the key cannot be used or the signature cannot be
    written, and ClausewiseError where the report is not as written.
    """
    at = results_at(report)
    target = signature_of(at)
    refuse_foreign_signature(target)
    found = verify(at)
    if found.alterations:
        raise ClausewiseError(
            Problem(Place(each.file), "altered-report", f"{each.where}: {each.says}", REMEDY)
            for each in found.alterations
        )
    write_all(target.parent, {target.name: signed(found.results, key)})
    return target
