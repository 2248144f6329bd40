"""What is wrong and what was not looked at, each with its place, for whoever marks lines."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

from clausewise.reporting.csv_files import flat
from clausewise.reporting.plain_text import counted, one_line, shown
from clausewise.reporting.report import Report
from clausewise.reporting.table import Cell, Record
from clausewise.source import Place

RESULTS: Final = Place("results.json")
"""Where something stands that has no row, and so no place of its own."""

Tables = Mapping[str, list[dict[str, Cell]]]
Row = Mapping[str, Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """One thing to look at.

    code: of its kind, as errors.md lists them. table, name: the row that it is about, empty where
    it is about none. says: it in one line. details: more lines. place: where to look first.
    related: where else, each with what is there. identity: what stays when lines move.
    """

    code: str
    says: str
    place: Place
    identity: tuple[str, ...]
    table: str = ""
    name: str = ""
    details: tuple[str, ...] = ()
    related: tuple[tuple[Place, str], ...] = ()
    clauses: tuple[str, ...] = ()


def wrongs_of(report: Report) -> Iterator[Located]:
    """Yield everything that is wrong; nothing for a report that is compliant, and only for that."""
    found = [*_scenarios(report), *_features(report), *_properties(report)]
    found.extend([*_matrix(report), *_sweeps(report)])
    yield from found
    for fault in report.faults:
        if not fault.table:
            yield _whole(fault.says)
    if not report.compliant and not found and not report.faults:
        yield _whole("the verdict is not compliant, and no reason is on record")


def notes_of(report: Report) -> Iterator[Located]:
    """Yield what no scenario had to do with: clauses, rules, and options of readings."""
    for row in report.tables["clauses"]:
        if row["result"] == "untested":
            says = f"clause {row['id']} had no part in any scenario: {row['says']}"
            yield _note("clause-untested", "clauses", row, says, (str(row["id"]),))
    for row in report.tables["rules"]:
        if row["result"] == "untried":
            says = f"rule {row['id']} decided nothing in any scenario: {row['says']}"
            yield _note("rule-untried", "rules", row, says, words(row["clauses"]))
    for row in report.tables["readings"]:
        for option in words(row["untried"]):
            says = f"no scenario tried the reading {row['id']} as {option}: {row['question']}"
            yield _note("option-untried", "readings", row, says, words(row["clauses"]), option)


def words(cell: Cell) -> tuple[str, ...]:
    """Return the words of a cell that holds a list of them."""
    return tuple(map(str, cell)) if isinstance(cell, list | tuple) else ()


def records(cell: Cell) -> Sequence[Record]:
    """Return the parts of a cell that holds a list of names and values."""
    return cast("Sequence[Record]", cell) if isinstance(cell, list | tuple) else ()


def said(record: Record, part: str) -> str:
    """Return a part of a record as text, empty where it has none: anybody may have written it."""
    return flat(record.get(part))


def place_of(row: Row) -> Place:
    """Return where a row of a table stands in its file."""
    return Place(shown(str(row["file"])), max(0, int(cast("int", row["line"] or 0))))


def _scenarios(report: Report) -> Iterator[Located]:
    rules = {str(row["id"]): row for row in report.tables["rules"]}
    for scenario in report.tables["scenarios"]:
        for problem in records(scenario["problems"]):
            yield _broken(scenario, problem)
        if scenario["result"] == "broken" and not records(scenario["problems"]):
            yield _broken(scenario, {"message": "it could not be run to its end"})
    for step in report.tables["steps"]:
        if records(step["disagreements"]):
            yield _differing_step(report, step, rules)
        if step["result"] == "failed" and records(step["mismatches"]):
            yield _failed_step(report, step, rules)


def _broken(scenario: Row, problem: Record) -> Located:
    message = said(problem, "message")
    help = said(problem, "help")
    return Located(
        code="scenario-broken",
        table="scenarios",
        name=str(scenario["id"]),
        says=one_line(f"scenario {scenario['id']} could not be run to its end: {message}"),
        details=tuple(filter(None, (f"at {said(problem, 'place')}", help))),
        place=place_of(scenario),
        identity=(str(scenario["id"]), said(problem, "code"), message),
    )


def _failed_step(report: Report, step: Row, rules: Mapping[str, Row]) -> Located:
    wrong = records(step["mismatches"])
    parts = "; ".join(
        f"{said(w, 'part')} expected {said(w, 'expected')}, found {said(w, 'found')}" for w in wrong
    )
    told = [
        f"{said(w, 'part')}: expected {said(w, 'expected')}, found {said(w, 'found')}"
        for w in wrong
    ]
    return _of_step(
        report,
        step,
        rules,
        code="scenario-failed",
        says=f"scenario {step['scenario']}, step {step['number']}: {parts}",
        details=told,
        behind=[said(w, "part") for w in wrong],
    )


def _differing_step(report: Report, step: Row, rules: Mapping[str, Row]) -> Located:
    differing = records(step["disagreements"])
    told = [f"{said(d, 'engine')} differs from the judge on {said(d, 'part')}" for d in differing]
    return _of_step(
        report,
        step,
        rules,
        code="engine-differs",
        says=f"scenario {step['scenario']}, step {step['number']}: {'; '.join(told)}",
        details=[f"{said(d, 'engine')}: {flat(d)}" for d in differing],
        behind=["verdict"],
    )


def _of_step(
    report: Report,
    step: Row,
    rules: Mapping[str, Row],
    *,
    code: str,
    says: str,
    details: Iterable[str],
    behind: Iterable[str],
) -> Located:
    """Return what is wrong with a step, at the rule that decided, or where nothing did, the step's.

    behind: the parts of the outcome that are wrong.
    """
    deciding = [rules[name] for name in _rules_behind(step, behind) if name in rules]
    at_rules = [
        (place_of(rule), one_line(f"rule {rule['id']}: {rule['says']}")) for rule in deciding
    ]
    expectation = (place_of(step), f"what scenario {step['scenario']} expects")
    places = [*at_rules, expectation]
    clauses = words(step["clauses_failed"]) or words(step["clauses_touched"])
    return Located(
        code=code,
        table="steps",
        name=str(step["id"]),
        says=one_line(says),
        details=(
            f"request: {step['request']}",
            *details,
            *(
                f"decided by {rule['id']}, {place_of(rule).file}:{rule['line']}"
                for rule in deciding
            ),
            *(() if deciding else ("no rule decided: the policy is silent",)),
        ),
        place=places[0][0],
        related=(*places[1:], *clauses_at(report, clauses)),
        identity=(str(step["id"]),),
        clauses=clauses,
    )


def _rules_behind(step: Row, parts: Iterable[str]) -> tuple[str, ...]:
    """Return the rules behind the parts of a step's outcome, or else those that decided it."""
    found: dict[str, None] = {}
    for part in parts:
        match part:
            case "verdict" | "clauses" | "readings" | "unknown":
                names = [said(reason, "rule") for reason in records(step["reasons"])]
            case "advice":
                names = [said(each, "rule") for each in records(step["advice"])]
            case "procedure":
                names = [said(each, "rule") for each in records(step["procedures"])]
            case _:
                # The account and its outbox are as the effects made them.
                effects = records(step["effects"])
                names = [
                    name for each in effects for name in words(cast("Cell", each.get("rules")))
                ]
        found.update(dict.fromkeys(names))
    return tuple(found) or tuple(said(reason, "rule") for reason in records(step["reasons"]))


def clauses_at(report: Report, clauses: Iterable[str]) -> tuple[tuple[Place, str], ...]:
    """Return where the clauses are declared, each with what it says."""
    known = {str(row["id"]): row for row in report.tables["clauses"]}
    return tuple(
        (place_of(known[name]), one_line(f"clause {name}: {known[name]['says']}"))
        for name in clauses
        if name in known
    )


def _features(report: Report) -> Iterator[Located]:
    rules = {str(row["id"]): row for row in report.tables["rules"]}
    for row in report.tables["features"]:
        if row["result"] == "passed":
            continue
        failed = row["result"] == "failed"
        lines = str(row["message"] or "").splitlines()
        deciding = [rules[name] for name in words(row["rules"]) if name in rules] if failed else []
        went = "failed" if failed else "was not run"
        yield Located(
            code="feature-failed" if failed else "feature-not-run",
            table="features",
            name=str(row["place"]),
            says=one_line(f"{row['title']}: {went}{': ' if lines else ''}{_first(lines)}"),
            details=tuple(lines),
            place=place_of(row),
            related=(
                *(
                    (place_of(rule), one_line(f"rule {rule['id']}: {rule['says']}"))
                    for rule in deciding
                ),
                *clauses_at(report, _tagged(report, row)),
            ),
            identity=tuple(str(row[part]) for part in ("file", "rule", "title")),
            clauses=words(row["clauses_touched"]),
        )


def _first(lines: Sequence[str]) -> str:
    """Return what a failed feature says in a line: expected and found, where it says so."""
    told = [line for line in lines if line.strip().startswith(("expected", "found"))]
    return "; ".join(" ".join(line.split()) for line in told[:2]) or (lines[0] if lines else "")


def _tagged(report: Report, row: Row) -> Iterable[str]:
    known = {str(clause["id"]) for clause in report.tables["clauses"]}
    return [tag for tag in words(row["tags"]) if tag in known]


def _properties(report: Report) -> Iterator[Located]:
    for row in report.tables["properties"]:
        if row["result"] == "holds":
            continue
        fails = row["result"] == "fails"
        witness = flat(row["witness"])
        says = (
            f"property {row['id']} does not hold: {row['failure']}; for example where {witness}"
            if fails
            else f"property {row['id']} met no state to be tried on"
        )
        yield Located(
            code="property-fails" if fails else "property-never-applied",
            table="properties",
            name=str(row["id"]),
            says=one_line(says),
            details=tuple(filter(None, (str(row["says"]), str(row["failure"] or ""), witness))),
            place=place_of(row),
            related=clauses_at(report, words(row["clauses"])),
            identity=(str(row["id"]),),
            clauses=words(row["clauses"]),
        )


def _matrix(report: Report) -> Iterator[Located]:
    for row in report.tables["matrix"]:
        if row["disagreements"]:
            yield Located(
                code="engine-differs",
                table="matrix",
                name=str(row["id"]),
                says=f"the engines differ on the cell {row['id']}",
                details=tuple(flat(each) for each in records(row["disagreements"])),
                place=place_of(row),
                identity=(str(row["id"]),),
            )


def _sweeps(report: Report) -> Iterator[Located]:
    for row in report.tables["sweeps"]:
        if row["disagreements"]:
            times = counted(int(cast("int", row["disagreements"])), "answer")
            yield Located(
                code="engine-differs",
                table="sweeps",
                name=str(row["action"]),
                says=f"the engines differ in {times} on {row['action']}",
                details=tuple(flat(each) for each in records(row["examples"])),
                place=place_of(row),
                identity=(str(row["action"]),),
            )


def _whole(says: str) -> Located:
    return Located(code="check-incomplete", says=one_line(says), place=RESULTS, identity=(says,))


def _note(
    code: str, table: str, row: Row, says: str, clauses: tuple[str, ...], part: str = ""
) -> Located:
    return Located(
        code=code,
        table=table,
        name=str(row["id"]),
        says=one_line(says),
        place=place_of(row),
        identity=(str(row["id"]), part),
        clauses=clauses,
    )
