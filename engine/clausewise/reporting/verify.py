"""Whether a report is still as it was written: every file of it made anew and compared."""

import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from html.parser import HTMLParser
from itertools import zip_longest
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import rfc8785

from clausewise import __version__
from clausewise.language.wording import fingerprint
from clausewise.reporting.exports import WITH_EXTRA, exported
from clausewise.reporting.html import READERS, to_html
from clausewise.reporting.plain_text import one_line
from clausewise.reporting.read import bytes_at, report_from, results_at
from clausewise.reporting.report import Report
from clausewise.reporting.results_json import data_of, digest_of
from clausewise.reporting.signature import LENGTH, is_signed, signature_of
from clausewise.reporting.workbook import sheets_of, unpacked
from clausewise.reporting.write import GENERATOR, MOST_HEAD, PAGE, contents_of

ANCHOR: Final = re.compile(r'\bid="([^"]+)"')
MOST_SHOWN: Final = 120
PAGES: Final = tuple(f"report-{reader}.html" for reader in READERS)
"""The pages that `clausewise report --for` writes, where no other name is given."""


class Signature(StrEnum):
    """What is known of who vouches for a report."""

    NONE = "none"
    NOT_CHECKED = "not_checked"
    VALID = "valid"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """One thing that is not as written: the file, where in it, and how.

    certain: whether it cannot come from another release of clausewise having written the file.
    """

    file: str
    where: str
    says: str
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What became of a report.

    results: the bytes of results.json, and `digest` their SHA-256. checked: the files compared.
    inputs: how many of the files that were read by the check are here, unchanged.
    """

    results: bytes
    digest: str
    report: Report
    checked: tuple[str, ...]
    alterations: tuple[Alteration, ...]
    inputs: int
    signature: Signature


def of_this_release(report: Report) -> bool:
    """Return whether the release that wrote the report is the one that looks at it."""
    return report.version == __version__


def verify(path: Path, expected: str = "", key: Path | None = None) -> Verified:
    """Return what of the report at `path` was altered; raises InputError where it is none.

    expected: the digest that somebody noted, empty for none. key: the public key of who must have
    signed it; without one a signature is not checked.
    """
    at = results_at(path)
    results = bytes_at(at)
    report = report_from(results, str(at))
    digest = digest_of(results)
    found: list[Alteration] = []
    if expected and expected.removeprefix("sha256:").lower() != digest:
        says = f"its SHA-256 is {digest}, not the one expected"
        found.append(Alteration(file=at.name, where="the whole file", says=says))
    found.extend(_within(at.name, results, report))
    page = at.parent / PAGE
    text = bytes_at(page).decode(errors="replace") if page.is_file() else ""
    shown = _Shown(text)
    found.extend(_sentences(PAGE, report, shown.article))
    anew = contents_of(results, report, shown.article, shown.reader)
    for form in WITH_EXTRA:
        if (at.parent / form).is_dir():
            anew.update(exported(form, report, digest))
    checked = [at.name]
    for name, content in anew.items():
        beside = at.parent / name
        if name == at.name or not beside.is_file():
            continue
        checked.append(name)
        found.extend(_compared(name, bytes_at(beside), content, of_this_release(report)))
    for name, alterations in _pages_for_readers(at.parent, results, report):
        checked.append(name)
        found.extend(alterations)
    signature, unsigned = _signature(at, results, key)
    inputs, changed = _inputs(report)
    return Verified(
        results=results,
        digest=digest,
        report=report,
        checked=tuple(checked),
        alterations=(*found, *changed, *unsigned),
        inputs=inputs,
        signature=signature,
    )


def _pages_for_readers(
    folder: Path, results: bytes, report: Report
) -> Iterator[tuple[str, Iterator[Alteration]]]:
    """Yield each page of `clausewise report --for` in the folder, with what was altered in it."""
    for page in sorted(path for path in folder.glob("report-*.html") if path.is_file()):
        here = bytes_at(page)
        # By its name even where what says who wrote it was altered.
        if page.name in PAGES or GENERATOR in here[:MOST_HEAD]:
            yield page.name, _page(page.name, here, results, report)


def _page(name: str, here: bytes, results: bytes, report: Report) -> Iterator[Alteration]:
    shown = _Shown(here.decode(errors="replace"))
    yield from _sentences(name, report, shown.article)
    anew = to_html(report, digest_of(results), shown.article, shown.reader)
    yield from _compared(name, here, anew.encode(), of_this_release(report))


def _signature(
    at: Path, results: bytes, key: Path | None
) -> tuple[Signature, tuple[Alteration, ...]]:
    """Return what the signature beside results.json is worth, and what is wrong with it."""
    path = signature_of(at)
    if not path.is_file():
        says = f"there is none, and --key asks for one by {key}"
        return Signature.NONE, () if key is None else (_whole(path.name, says),)
    with path.open("rb") as stream:
        signature = stream.read(LENGTH + 1)
    if len(signature) != LENGTH:
        says = f"is no signature: it does not have {LENGTH} bytes"
        return Signature.INVALID, (_whole(path.name, says),)
    if key is None:
        return Signature.NOT_CHECKED, ()
    if is_signed(results, signature, key):
        return Signature.VALID, ()
    says = f"is no signature of {at.name} by the private key of {key}"
    return Signature.INVALID, (_whole(path.name, says),)


def _whole(name: str, says: str) -> Alteration:
    return Alteration(file=name, where="the whole file", says=says)


def _within(name: str, results: bytes, report: Report) -> Iterator[Alteration]:
    """Yield where the data contradicts itself, or is not in the form in which it was written."""
    data = json.loads(results)
    try:
        canonical = rfc8785.dumps(data)
    except (ValueError, RecursionError):
        canonical = b""
    if canonical != results:
        says = "not in the canonical form (RFC 8785) in which reports are written"
        yield Alteration(file=name, where="the whole file", says=says)
    if report.compliant is bool(report.faults):
        says = (
            "the verdict says compliant" if report.compliant else "the verdict says not compliant"
        )
        count = len(report.faults)
        yield Alteration(file=name, where="compliant", says=f"{says}, with {count} faults listed")
    for table, counts in data_of(report)["counts"].items():  # type: ignore[attr-defined]
        told = data.get("counts", {})
        told = told.get(table) if isinstance(told, dict) else None
        if told != counts:
            says = f"says {json.dumps(told)}, the rows of the table say {json.dumps(counts)}"
            yield Alteration(file=name, where=f"counts.{table}", says=says)
    wrong = [row for name in ("scenarios", "features") for row in report.tables[name]]
    failed = sum(row["result"] != "passed" for row in wrong)
    if report.compliant and failed:
        says = f"the verdict says compliant, and {failed} scenarios did not pass"
        yield Alteration(file=name, where="compliant", says=says)


class _Shown(HTMLParser):
    """What a page has beyond results.json: the article's sentences, and for whom it is."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.article: dict[str, str] = {}
        self.reader = ""
        self._clause = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the order, and where a sentence begins."""
        given = dict(attrs)
        if tag == "html":
            reader = given.get("class") or ""
            self.reader = reader if reader in READERS else ""
        _, _, clause = (given.get("cite") or "").partition("#clause-")
        if tag == "q" and clause:
            self._clause = clause
            self.article[clause] = ""

    def handle_data(self, data: str) -> None:
        """Keep what the sentence says."""
        if self._clause:
            self.article[self._clause] += data

    def handle_endtag(self, tag: str) -> None:
        """End the sentence."""
        if tag == "q":
            self._clause = ""


def _sentences(name: str, report: Report, article: Mapping[str, str]) -> Iterator[Alteration]:
    known = {str(row["id"]): row["fingerprint"] for row in report.tables["clauses"]}
    for clause, sentence in article.items():
        if fingerprint(sentence) != known.get(clause):
            says = "the sentence of the article is not the one whose fingerprint is on record"
            yield Alteration(file=name, where=f"clause-{clause}", says=says)


def _compared(name: str, found: bytes, wanted: bytes, certain: bool) -> Iterator[Alteration]:
    if found == wanted:
        return
    if (content := CONTENTS.get(Path(name).suffix)) is not None:
        yield from (replace(each, certain=certain) for each in content(name, found, wanted))
        return
    try:
        here, there = found.decode().splitlines(), wanted.decode().splitlines()
    except UnicodeDecodeError:
        says = "its bytes are not those that results.json makes"
        yield Alteration(file=name, where="the whole file", says=says, certain=certain)
        return
    anchor = ""
    for number, (line, other) in enumerate(zip_longest(here, there), start=1):
        anchors = ANCHOR.findall(other or "") if name.endswith(".html") else []
        anchor = anchors[-1] if anchors else anchor
        if line != other:
            where = f"line {number}{f', in {anchor}' if anchor else ''}"
            says = f"says {_short(line, other)}; results.json says {_short(other, line)}"
            yield Alteration(file=name, where=where, says=says, certain=certain)
            return
    says = "white space differs"
    yield Alteration(file=name, where="line ends", says=says, certain=certain)


def _workbook(name: str, found: bytes, wanted: bytes) -> Iterator[Alteration]:
    """Yield each sheet or other part that says something else, however it was compressed."""
    there = unpacked(wanted)
    try:
        here = unpacked(found, most=2 * sum(map(len, there.values())))
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, zlib.error):
        yield Alteration(file=name, where="the whole file", says="is no workbook of ours")
        return
    sheets = sheets_of(there)
    for part in sorted({*here, *there}):
        if here.get(part) != there.get(part):
            where = f"sheet {sheets[part]}" if part in sheets else part
            says = "does not say what results.json says"
            yield Alteration(file=name, where=where, says=says)


def _parquet(name: str, found: bytes, wanted: bytes) -> Iterator[Alteration]:
    # pyarrow is there: what is wanted was made with it.
    from clausewise.reporting.parquet import differences

    if says := differences(found, wanted):
        yield Alteration(file=name, where=f"table {Path(name).stem}", says=says)


CONTENTS: Final[Mapping[str, Callable[[str, bytes, bytes], Iterator[Alteration]]]] = {
    ".xlsx": _workbook,
    ".parquet": _parquet,
}
"""How to compare files of which another release of a library makes other bytes, by suffix."""


def _short(line: str | None, other: str | None) -> str:
    """Return the line in short, from a little before where it differs."""
    if line is None:
        return "nothing more"
    same = 0
    for mine, yours in zip(line, other or "", strict=False):
        if mine != yours:
            break
        same += 1
    start = max(0, same - 30)
    text = one_line(line[start : start + MOST_SHOWN])
    return f"“{'…' if start else ''}{text}{'…' if len(line) > start + MOST_SHOWN else ''}”"


def _inputs(report: Report) -> tuple[int, list[Alteration]]:
    """Return how many of the files read are here unchanged, and those that are changed."""
    same, changed = 0, []
    for source in report.sources:
        path = Path(source.file)
        if path.is_absolute() or ".." in path.parts or not path.is_file():
            continue
        if sha256(path.read_bytes()).hexdigest() == source.digest:
            same += 1
        else:
            says = "is not the file that the report was made from"
            changed.append(Alteration(file=source.file, where="the whole file", says=says))
    return same, changed
