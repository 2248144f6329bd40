"""OSCAL: the policy as a component, and the check as the results of an assessment.

The shapes are NIST's; compliance-trestle's models hold every document to them. The only door to
compliance-trestle.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import NAMESPACE_OID, uuid5

from pydantic import ValidationError
from trestle.core.base_model import OscalBaseModel
from trestle.oscal import OSCAL_VERSION
from trestle.oscal.assessment_results import AssessmentResults
from trestle.oscal.component import ComponentDefinition

from clausewise.errors import InputError, Problem
from clausewise.reporting.finding import NORMATIVE
from clausewise.reporting.located import RESULTS, place_of, words
from clausewise.reporting.plain_text import counted, in_short, one_line
from clausewise.reporting.report import Report, moment_of
from clausewise.reporting.table import Cell
from clausewise.sarif import uri_of

NAMESPACE: Final = uuid5(NAMESPACE_OID, "clausewise")
PROPERTIES: Final = "urn:clausewise"
"""The namespace of the properties that are ours."""

NO_TIME: Final = "the time of the run was not given, so the beginning of 1970 stands for it"
NO_PLAN: Final = "there is no assessment plan: the scenario files, by digest, say what is tried"
MOST_TEXT: Final = 2_000
MOST_EVIDENCE: Final = 50

STATES: Final[Mapping[str, tuple[str, str, str]]] = {
    "met": ("satisfied", "pass", "every scenario that it bears on came out as expected"),
    "not_met": ("not-satisfied", "fail", "a scenario or a property that it bears on failed"),
    "untested": ("not-satisfied", "other", "no scenario bears on it, so nothing was shown"),
}
"""State, reason and remark of a clause, by its result."""

Row = Mapping[str, Cell]
Data = dict[str, Any]


def to_oscal(report: Report, digest: str) -> Mapping[str, bytes]:
    """Return the two documents by name; raises InputError where the report does not fit OSCAL."""
    made = _Documents(report, digest, [r for r in report.tables["clauses"] if _is_norm(r)])
    try:
        models: dict[str, OscalBaseModel] = {
            "component-definition": ComponentDefinition.model_validate(made.component()),
            "assessment-results": AssessmentResults.model_validate(made.results()),
        }
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        message = f"the report does not fit OSCAL: {where}: {first['msg']}"
        remedy = "name its clauses and rules as the loader asks for"
        raise InputError([Problem(RESULTS, "not-a-report", one_line(message), remedy)]) from None
    return {
        f"oscal/{name}.json": model.oscal_serialize_json_bytes(pretty=True) + b"\n"
        for name, model in models.items()
    }


def _is_norm(clause: Row) -> bool:
    return clause["result"] in NORMATIVE


@dataclass(frozen=True)
class _Documents:
    """The documents as data; every id comes of the digest, so that the same report has the same."""

    report: Report
    digest: str
    norms: list[dict[str, Cell]]

    def component(self) -> Data:
        """Return the policy as a component that implements the clauses that state a norm."""
        rules = {str(row["id"]): row for row in self.report.tables["rules"]}
        requirements = [
            {
                "uuid": self._id("requirement", str(clause["id"])),
                "control-id": str(clause["id"]),
                "description": _text(clause["says"]),
                "props": [
                    _property("rule", name, _where(rules[name]))
                    for name in words(clause["rules"])
                    if name in rules
                ]
                or None,
            }
            for clause in self.norms
        ]
        implementation = {
            "uuid": self._id("implementation"),
            "source": f"#{self._id('article')}",
            "description": "The article's clauses that state a norm, in our own words.",
            "implemented-requirements": requirements,
        }
        component = {
            "uuid": self._id("policy"),
            "type": "policy",
            "title": _text(self.report.policy),
            "description": "The rules that a help-centre article comes to.",
            "control-implementations": [implementation] if requirements else None,
        }
        return {
            "uuid": self._id("component-definition"),
            "metadata": self._metadata("The policy as a component"),
            "components": [component],
            "back-matter": {"resources": [self._article()]},
        }

    def results(self) -> Data:
        """Return the check as one result, with a finding for each clause that states a norm."""
        result = {
            "uuid": self._id("result"),
            "title": "Compliant" if self.report.compliant else "Not compliant",
            "description": _text(self.report.sentence),
            "start": self._time(),
            "props": [
                _property("results-sha256", self.digest),
                *(_property("engine", engine) for engine in self.report.engines),
                *(_property("reading", f"{k}={v}") for k, v in self.report.chosen.items()),
            ],
            "local-definitions": {"components": [self._tool()]},
            "reviewed-controls": {"control-selections": [self._selection()]},
            "observations": [self._observation(clause) for clause in self.norms] or None,
            "findings": [self._finding(clause) for clause in self.norms] or None,
            "remarks": None if self.report.time else NO_TIME,
        }
        plan = self._id("plan")
        return {
            "uuid": self._id("assessment-results"),
            "metadata": self._metadata("The check as an assessment"),
            "import-ap": {"href": f"#{plan}", "remarks": NO_PLAN},
            "results": [result],
            "back-matter": {
                "resources": [
                    {"uuid": plan, "title": "No assessment plan", "description": NO_PLAN},
                    self._article(),
                    *(self._rule(row) for row in self.report.tables["rules"]),
                ]
            },
        }

    def _selection(self) -> Data:
        names = [{"control-id": str(clause["id"])} for clause in self.norms]
        return {"include-controls": names} if names else {"include-all": {}}

    def _observation(self, clause: Row) -> Data:
        scenarios, failed = words(clause["scenarios"]), words(clause["failed_scenarios"])
        says = f"{counted(len(scenarios), 'scenario')} had a decision with a part in it"
        more = f"; {len(failed):,} went wrong over it: {', '.join(failed)}" if failed else ""
        broken = words(clause["failed_properties"])
        and_properties = f"; not so: {', '.join(broken)}" if broken else ""
        known = {str(row["id"]): row for row in self.report.tables["scenarios"]}
        return {
            "uuid": self._id("observation", str(clause["id"])),
            "title": _text(f"Scenarios on {clause['id']}"),
            "description": _text(f"{says}{more}{and_properties}"),
            "methods": ["TEST"],
            "types": ["control-objective"],
            "origins": self._origins(),
            "subjects": [
                {"subject-uuid": self._id("rule", name), "type": "resource", "title": _text(name)}
                for name in words(clause["rules"])
            ]
            or None,
            "relevant-evidence": [
                {
                    "href": uri_of(place_of(known[name]).file),
                    "description": _text(f"scenario {name}, line {known[name]['line']}"),
                }
                for name in (failed or scenarios)[:MOST_EVIDENCE]
                if name in known
            ]
            or None,
            "collected": self._time(),
        }

    def _finding(self, clause: Row) -> Data:
        state, reason, remarks = STATES[str(clause["result"])]
        return {
            "uuid": self._id("finding", str(clause["id"])),
            "title": _text(clause["id"]),
            "description": _text(clause["says"]),
            "origins": self._origins(),
            "target": {
                "type": "objective-id",
                "target-id": str(clause["id"]),
                "status": {"state": state, "reason": reason, "remarks": remarks},
            },
            "related-observations": [
                {"observation-uuid": self._id("observation", str(clause["id"]))}
            ],
        }

    def _rule(self, rule: Row) -> Data:
        file = str(rule["file"])
        digests = [source.digest for source in self.report.sources if source.file == file]
        hashes = [{"algorithm": "SHA-256", "value": digest} for digest in digests]
        link = {"href": f"{uri_of(place_of(rule).file)}#L{rule['line']}", "hashes": hashes or None}
        return {
            "uuid": self._id("rule", str(rule["id"])),
            "title": _text(rule["id"]),
            "description": _text(rule["says"]),
            "rlinks": [link],
        }

    def _article(self) -> Data:
        article = self.report.article
        return {
            "uuid": self._id("article"),
            "title": _text(article.title if article else "an article that is not on record"),
            "description": "What the clauses were taken from; its sentences are not kept.",
            "props": [_property("sha256", article.sha256)] if article else None,
        }

    def _tool(self) -> Data:
        return {
            "uuid": self._id("tool"),
            "type": "software",
            "title": "clausewise",
            "description": "Puts every scenario to several engines, which must agree.",
            "props": [_property("version", self.report.version)],
            "status": {"state": "operational"},
        }

    def _origins(self) -> list[Data]:
        return [{"actors": [{"type": "tool", "actor-uuid": self._id("tool")}]}]

    def _metadata(self, title: str) -> Data:
        return {
            "title": _text(f"{title}: {self.report.policy}"),
            "last-modified": self._time(),
            "version": _text(self.report.version),
            "oscal-version": OSCAL_VERSION,
            "props": [_property("results-sha256", self.digest)],
            "remarks": None if self.report.time else NO_TIME,
        }

    def _time(self) -> str:
        return moment_of(self.report).isoformat()

    def _id(self, *names: str) -> str:
        text = "\0".join((self.digest, *map(one_line, names)))
        return str(uuid5(NAMESPACE, text))


def _property(name: str, value: str, remarks: str | None = None) -> Data:
    return {"name": name, "ns": PROPERTIES, "value": _text(value), "remarks": remarks}


def _where(rule: Row) -> str:
    return f"{place_of(rule).file}:{rule['line']}"


def _text(cell: Cell | Iterable[str]) -> str:
    """Return the text on one line and not empty, as OSCAL asks for."""
    return in_short(one_line(str(cell)), MOST_TEXT) or "not given"
