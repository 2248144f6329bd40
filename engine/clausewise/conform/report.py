"""What a comparison found, for programs and for people."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from clausewise.conform.cases import Case
from clausewise.conform.comparing import Comparison
from clausewise.language.rulebook import Rulebook

SILENCE: Final = "silence"


def comparison_data(found: Comparison) -> Mapping[str, Any]:
    """Return the comparison as data, with the question of every case that differs."""
    return {
        "url": found.url,
        "conforms": found.conforms,
        "agreed": found.agreed,
        "compared": found.compared,
        "unasked": found.unasked,
        "clauses": {
            clause: [f"{each.case.name}/{each.case.number}" for each in cases]
            for clause, cases in found.by_clause.items()
        },
        "differing": [
            {
                **_case_data(each.case),
                "differences": [
                    {"part": one.part, "expected": one.expected, "found": one.found}
                    for one in each.differences
                ],
            }
            for each in found.differing
        ],
        "unanswered": [
            {**_case_data(each.case), "code": each.code, "message": each.message}
            for each in found.unanswered
        ],
        "aside": [
            {"place": str(each.place), "code": each.code, "message": each.message}
            for each in found.aside
        ],
    }


def _case_data(case: Case) -> dict[str, Any]:
    return {
        "name": case.name,
        "request": case.number,
        "place": str(case.place),
        "clauses": sorted(case.expected.cited),
        "question": case.question,
    }


def comparison_lines(found: Comparison, rulebook: Rulebook, show: int) -> Iterator[str]:
    """Yield the comparison by clause; show: of how many cases the question is written out."""
    asked = found.agreed + len(found.differing) + len(found.unanswered)
    yield f"{found.url}: {asked} asked, {found.agreed} agree, {len(found.differing)} differ"
    for part, times in found.compared.items():
        if times < found.agreed + len(found.differing):
            yield f"  {part} given in {times} answers; elsewhere not compared"
    for clause, cases in found.by_clause.items():
        yield ""
        says = (
            rulebook.clauses[clause].says if clause in rulebook.clauses else "the article is silent"
        )
        yield f"{clause}  {says}"
        for each in cases:
            wrong = "; ".join(
                f"{one.part}: the article {one.expected}, the service {one.found}"
                for one in each.differences
            )
            yield f"  {_name(each.case)}: {wrong}"
    for each in found.differing[:show]:
        yield ""
        yield f"{_name(each.case)}, to be put to `clausewise explain -`:"
        yield json.dumps(each.case.question, ensure_ascii=False, separators=(",", ":"))
    yield from _left(found)


def _left(found: Comparison) -> Iterator[str]:
    if found.unanswered:
        yield ""
        for each in found.unanswered:
            yield f"{_name(each.case)}: {each.code}: {each.message}"
    if found.unasked:
        yield f"{found.unasked} were not asked any more: one after another went unanswered"
    reasons: dict[str, int] = {}
    for problem in found.aside:
        reasons[problem.code] = reasons.get(problem.code, 0) + 1
    for code, times in sorted(reasons.items()):
        yield f"{times} left aside: {code}"


def _name(case: Case) -> str:
    return f"{case.place}: {case.name}/{case.number}"
