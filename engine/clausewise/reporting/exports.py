"""Every form of a report beside the page: which files it makes, and what it needs for that."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from clausewise.errors import InputError, Problem
from clausewise.reporting.csv_files import to_csv
from clausewise.reporting.junit_file import to_junit
from clausewise.reporting.markdown import to_markdown
from clausewise.reporting.report import Report
from clausewise.reporting.sarif_file import to_sarif
from clausewise.reporting.workbook import to_workbook
from clausewise.source import Place

Files = Mapping[str, bytes]
Writer = Callable[[Report, str], Files]
"""From a report and the SHA-256 of its results.json to files by name."""

WORKBOOK: Final = "workbook.xlsx"

ALWAYS: Final[Mapping[str, Writer]] = {
    "markdown": lambda report, digest: {"summary.md": to_markdown(report, digest).encode()},
    "csv": lambda report, _: {f"csv/{k}.csv": v.encode() for k, v in to_csv(report).items()},
    "xlsx": lambda report, digest: {WORKBOOK: to_workbook(report, digest)},
    "junit": lambda report, digest: {"junit.xml": to_junit(report, digest).encode()},
    "sarif": lambda report, digest: {"findings.sarif": to_sarif(report, digest).encode()},
}
"""What `clausewise check` writes each time, by the name that `clausewise export` knows it by."""

WITH_EXTRA: Final[Mapping[str, tuple[str, str]]] = {
    "parquet": ("clausewise.reporting.parquet", "to_parquet"),
    "oscal": ("clausewise.reporting.oscal", "to_oscal"),
}
"""What needs a library of the extra of its name: module and function. Its folder has its name."""


def made_always(report: Report, digest: str) -> Files:
    """Return every file that needs no extra."""
    return {
        name: content for make in ALWAYS.values() for name, content in make(report, digest).items()
    }


def exported(form: str, report: Report, digest: str) -> Files:
    """Return the files of one form; raises InputError where the library for it is missing."""
    if form in ALWAYS:
        return ALWAYS[form](report, digest)
    module, name = WITH_EXTRA[form]
    try:
        make: Writer = getattr(import_module(module), name)
    except ModuleNotFoundError as error:
        message = f"the library `{error.name}` is not installed"
        remedy = f"pip install 'clausewise[{form}]'"
        raise InputError([Problem(Place(form), "missing-extra", message, remedy)]) from None
    return make(report, digest)
