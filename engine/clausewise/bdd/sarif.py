"""Findings as SARIF 2.1.0, which code hosts and editors show beside the lines."""

from collections.abc import Mapping, Sequence
from typing import Any

from clausewise import __version__
from clausewise.errors import Problem


def sarif(findings: Sequence[tuple[Problem, str]]) -> Mapping[str, Any]:
    """Return the log of one run; each finding comes with its level: `error`, `warning`, `note`."""
    codes = sorted({problem.code for problem, _ in findings})
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "clausewise lint",
                        "version": __version__,
                        "rules": [
                            {"id": code, "shortDescription": {"text": code.replace("-", " ")}}
                            for code in codes
                        ],
                    }
                },
                "results": [_result(problem, level, codes) for problem, level in findings],
            }
        ],
    }


def _result(problem: Problem, level: str, codes: Sequence[str]) -> Mapping[str, Any]:
    text = f"{problem.message}. {problem.help}" if problem.help else problem.message
    location: dict[str, Any] = {"artifactLocation": {"uri": problem.place.file}}
    if problem.place.line:
        location["region"] = {
            "startLine": problem.place.line,
            "startColumn": max(1, problem.place.column),
        }
    return {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": level,
        "message": {"text": text},
        "locations": [{"physicalLocation": location}],
    }
