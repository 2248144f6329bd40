"""findings.sarif: what is wrong, was not looked at, or an audit found, at the lines of rules."""

import json
from typing import Final

from clausewise.audit.kinds import KINDS as AUDIT_KINDS
from clausewise.reporting.audit_findings import findings_of
from clausewise.reporting.located import Located, notes_of, wrongs_of
from clausewise.reporting.plain_text import in_short, shown
from clausewise.reporting.report import Report
from clausewise.sarif import Kind, Level, SarifResult, sarif
from clausewise.scenarios.proofs import SAID_ELSEWHERE

MOST_MESSAGE: Final = 1_000
MOST_RELATED: Final = 50

KINDS: Final = (
    Kind(
        code="scenario-failed",
        says="a step of a scenario did not come out as expected",
        help="Compare the rule with the clauses that it cites, and these with what is expected.",
    ),
    Kind(
        code="scenario-broken",
        says="a scenario could not be run to its end",
        help="Mend the scenario: until then nothing is known of its other steps.",
    ),
    Kind(
        code="feature-failed",
        says="a scenario of a feature file failed",
        help="The message names the rule that decided; compare it with the clauses of the tags.",
    ),
    Kind(
        code="feature-not-run",
        says="a scenario of a feature file was not run",
        help="See that it is run, or take it out: what is not run shows nothing.",
    ),
    Kind(
        code="property-fails",
        says="a property does not hold in every state",
        help="The message has facts under which it fails; put them to `clausewise explain`.",
    ),
    Kind(
        code="property-never-applied",
        says="a property met no state to be tried on",
        help="Mend its condition, or add a scenario that meets it.",
    ),
    Kind(
        code="engine-differs",
        says="the engines do not give the same answer",
        help="One of the engines has a fault; none of its answers counts until it is found.",
    ),
    Kind(
        code="check-incomplete",
        says="something was lost or could not be run",
        help="Run the check again; what got lost is named in the message.",
    ),
    Kind(
        code="clause-untested",
        says="a clause had no part in any scenario",
        help="Add a scenario that is decided by it: `clausewise new` begins one.",
    ),
    Kind(
        code="rule-untried",
        says="a rule decided nothing in any scenario",
        help="Add a scenario that is decided by it, or take it out.",
    ),
    Kind(
        code="option-untried",
        says="no scenario tried an option of a reading",
        help="Add a scenario that chooses the option.",
    ),
    *(kind for kind in AUDIT_KINDS if kind.code not in SAID_ELSEWHERE),
)


def to_sarif(report: Report, digest: str) -> str:
    """Return the log; digest: the SHA-256 of results.json."""
    results = [_result(each, "error") for each in wrongs_of(report)]
    results.extend(_result(each, "note") for each in notes_of(report))
    results.extend(_result(each, level) for level, each in findings_of(report))
    properties = {"policy": shown(report.policy), "results.json sha256": digest}
    log = sarif("clausewise check", KINDS, results, properties)
    # As ASCII: a lone surrogate, which results.json cannot hold, would stop the writing.
    return json.dumps(log, indent=1) + "\n"


def _result(each: Located, level: Level) -> SarifResult:
    return SarifResult(
        code=each.code,
        level=level,
        message=in_short(each.says, MOST_MESSAGE),
        place=each.place,
        identity=each.identity,
        related=tuple(
            (place, in_short(says, MOST_MESSAGE)) for place, says in each.related[:MOST_RELATED]
        ),
        clauses=tuple(map(shown, each.clauses)),
    )
