"""junit.xml: the check as test results, for whatever runs it; nothing that was lost is green."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from xml.etree import ElementTree

from clausewise.reporting.located import Located, place_of, records, said, words, wrongs_of
from clausewise.reporting.plain_text import in_short, one_line, shown
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell

MOST_NAME: Final = 300
MOST_MESSAGE: Final = 1_000
MOST_TEXT: Final = 20_000

ERRORS: Final = frozenset(
    {"scenario-broken", "feature-not-run", "property-never-applied", "check-incomplete"}
)
"""What could not be told, where a failure is what was told and is wrong."""

Row = Mapping[str, Cell]
Wrongs = Mapping[tuple[str, str], list[Located]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """One test; properties may have a name more than once. Without `wrongs` it passed."""

    name: str
    properties: Sequence[tuple[str, str]]
    wrongs: Sequence[Located]


def to_junit(report: Report, digest: str) -> str:
    """Return the test results; digest: the SHA-256 of results.json."""
    about = [
        ("policy", report.policy),
        ("clausewise", report.version),
        ("engines", " ".join(report.engines)),
        *(("reading", f"{name}={option}") for name, option in report.chosen.items()),
        ("results.json sha256", digest),
    ]
    wrongs = _by_row(wrongs_of(report))
    suites = [_suite(report, name, cases, about) for name, cases in _suites(report, wrongs)]
    top = ElementTree.Element("testsuites", {"name": f"clausewise check {shown(report.policy)}"})
    for counted in ("tests", "failures", "errors", "skipped"):
        top.set(counted, str(sum(int(suite.get(counted, "0")) for suite in suites)))
    top.set("time", "0")
    top.extend(suites)
    ElementTree.indent(top, " ")
    return f"<?xml version='1.0' encoding='utf-8'?>\n{ElementTree.tostring(top, 'unicode')}\n"


def _by_row(wrongs: Iterable[Located]) -> Wrongs:
    found: dict[tuple[str, str], list[Located]] = {}
    for each in wrongs:
        # A scenario is one test, whatever number of its steps went wrong.
        of_step = each.table == "steps"
        row = ("scenarios", each.name.rpartition("/")[0]) if of_step else (each.table, each.name)
        found.setdefault(row, []).append(each)
    return found


def _suites(report: Report, wrongs: Wrongs) -> Iterator[tuple[str, list[_Case]]]:
    lost = wrongs.get(("", ""), [])
    says = [("verdict", report.sentence)]
    yield "check", [_Case(name="everything was run", properties=says, wrongs=lost)]
    steps: dict[str, list[Row]] = {}
    for step in report.tables["steps"]:
        steps.setdefault(str(step["scenario"]), []).append(step)
    for table, key, title in (
        ("scenarios", "id", "id"),
        ("features", "place", "title"),
        ("properties", "id", "id"),
    ):
        rows = report.tables[table]
        good = "holds" if table == "properties" else "passed"
        for file, group in groupby(rows, key=lambda row: str(row["file"])):
            yield (
                file,
                [
                    _Case(
                        name=str(row[title]),
                        properties=_properties(table, row, steps.get(str(row[key]), [])),
                        wrongs=_told(wrongs.get((table, str(row[key])), []), row, good),
                    )
                    for row in group
                ],
            )
    states: dict[str, list[Row]] = {}
    for cell in report.tables["matrix"]:
        states.setdefault(str(cell["state"]), []).append(cell)
    yield (
        "matrix",
        [
            _Case(
                name=state,
                properties=[*_at(cells[0]), ("cells", str(len(cells)))],
                wrongs=[
                    each for cell in cells for each in wrongs.get(("matrix", str(cell["id"])), [])
                ],
            )
            for state, cells in states.items()
        ],
    )
    yield (
        "sweep",
        [
            _Case(
                name=str(row["action"]),
                properties=[
                    *_at(row),
                    ("states", str(row["states"])),
                    ("decided", str(row["decided"])),
                ],
                wrongs=wrongs.get(("sweeps", str(row["action"])), []),
            )
            for row in report.tables["sweeps"]
        ],
    )


def _told(wrongs: list[Located], row: Row, good: str) -> Sequence[Located]:
    """Return the wrongs of a row, and one where its result is not good and nothing says why."""
    if wrongs or row["result"] == good:
        return wrongs
    says = f"its result is {row['result']}, and no reason is on record"
    return [Located(code="check-incomplete", says=says, place=place_of(row), identity=())]


def _properties(table: str, row: Row, steps: Sequence[Row]) -> list[tuple[str, str]]:
    """Return the clauses, rules and readings of a test, and where it stands."""
    match table:
        case "scenarios":
            clauses = [name for step in steps for name in words(step["clauses_touched"])]
            rules = [said(each, "rule") for step in steps for each in records(step["reasons"])]
            readings = [said(each, "reading") for s in steps for each in records(s["readings"])]
            title = [("title", str(row["title"]))]
        case "features":
            clauses, rules = list(words(row["clauses_touched"])), list(words(row["rules"]))
            readings = list(words(row["readings"]))
            title = [("feature", str(row["feature"]))]
        case _:
            clauses, rules, readings = list(words(row["clauses"])), [], []
            title = [("title", str(row["says"]))]
    return [
        *title,
        *_at(row),
        *(("clause", name) for name in sorted(set(clauses))),
        *(("decided_by", name) for name in sorted(set(rules))),
        *(("reading", name) for name in sorted(set(readings))),
    ]


def _at(row: Row) -> list[tuple[str, str]]:
    return [("file", str(row["file"])), ("line", str(row["line"]))]


def _suite(
    report: Report, name: str, cases: Sequence[_Case], about: Sequence[tuple[str, str]]
) -> ElementTree.Element:
    found = [_element(name, case) for case in cases]
    suite = ElementTree.Element("testsuite", {"name": _short(name)})
    suite.set("tests", str(len(found)))
    for kind in ("failure", "error"):
        suite.set(f"{kind}s", str(sum(case.find(kind) is not None for case in found)))
    suite.set("skipped", "0")
    suite.set("time", "0")
    if report.time is not None:
        suite.set("timestamp", shown(report.time.removesuffix("Z")))
    _add_properties(suite, about)
    suite.extend(found)
    return suite


def _element(suite: str, case: _Case) -> ElementTree.Element:
    # Jenkins and others make packages of the dots of a class.
    stem = suite.rpartition(".")[0] or suite
    classname = stem.strip("/").replace(".", "_").replace("/", ".")
    found = ElementTree.Element(
        "testcase", {"classname": _short(classname), "name": _short(case.name), "time": "0"}
    )
    _add_properties(found, case.properties)
    if case.wrongs:
        is_error = any(each.code in ERRORS for each in case.wrongs)
        wrong = ElementTree.SubElement(found, "error" if is_error else "failure")
        wrong.set("type", case.wrongs[0].code)
        says = "; ".join(each.says for each in case.wrongs)
        wrong.set("message", in_short(one_line(says), MOST_MESSAGE))
        wrong.text = in_short(shown("\n\n".join(map(_text, case.wrongs))), MOST_TEXT)
    return found


def _text(each: Located) -> str:
    """Return all that there is to say: expected and found, rules, and clauses with their places."""
    place = f"{each.place.file}:{each.place.line}" if each.place.line else each.place.file
    related = (f"see {at.file}:{at.line}: {says}" for at, says in each.related)
    clauses = [f"clauses: {' '.join(each.clauses)}"] if each.clauses else []
    return "\n".join((f"{place}: {each.code}: {each.says}", *each.details, *clauses, *related))


def _add_properties(element: ElementTree.Element, properties: Iterable[tuple[str, str]]) -> None:
    within = ElementTree.SubElement(element, "properties")
    for name, value in properties:
        text = in_short(one_line(value), MOST_MESSAGE)
        ElementTree.SubElement(within, "property", {"name": name, "value": text})


def _short(text: str) -> str:
    return in_short(one_line(text), MOST_NAME)
