"""oscal/: the rules as an OSCAL component definition, the check as OSCAL assessment results.

The only door to compliance-trestle, whose models refuse what OSCAL does not allow. A control is a
clause of the article that states a norm, in our words; its catalogue is the policy's clauses file.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID, uuid5

from trestle.core.base_model import OscalBaseModel
from trestle.oscal import OSCAL_VERSION
from trestle.oscal.assessment_results import AssessmentResults
from trestle.oscal.component import ComponentDefinition

from clausewise.reporting.finding import NORMATIVE
from clausewise.reporting.plain_text import one_line, shown
from clausewise.reporting.report import Report, moment_of
from clausewise.reporting.table import Cell

SPACE: Final = UUID("5d0c4d7e-6d0f-5b6e-9d0a-5a8f4b1c7e21")
"""What our ids are made within: the same report gives the same ids."""

NO_TIME: Final = "The time of the run was not given: SOURCE_DATE_EPOCH was not set."
NAMESPACE: Final = "https://clausewise.example/oscal"

STATUS: Final[Mapping[str, Mapping[str, str]]] = {
    "met": {"state": "satisfied", "reason": "pass"},
    "not_met": {"state": "not-satisfied", "reason": "fail"},
    "untested": {
        "state": "not-satisfied",
        "reason": "other",
        "remarks": "No scenario touches the clause: nothing was shown, for it or against it.",
    },
}
"""OSCAL knows no third state: what was not tested is not satisfied, and says why."""

Row = Mapping[str, Cell]
Data = dict[str, Any]


def to_oscal(report: Report, digest: str) -> dict[str, bytes]:
    """Return both documents by name; digest: the SHA-256 of results.json."""
    told = _Documents(report, digest)
    documents: Mapping[str, OscalBaseModel] = {
        "component-definition": ComponentDefinition.model_validate(told.component_definition()),
        "assessment-results": AssessmentResults.model_validate(told.assessment_results()),
    }
    return {
        f"oscal/{name}.json": (document.oscal_serialize_json(pretty=True) + "\n").encode()
        for name, document in documents.items()
    }


class _Documents:
    """The two documents of one report, as data."""

    def __init__(self, report: Report, digest: str) -> None:
        self.report = report
        self.digest = digest
        self.norms = [row for row in report.tables["clauses"] if row["result"] in NORMATIVE]
        self.moment = moment_of(report).isoformat()

    def id(self, *parts: str) -> str:
        """Return the id of a part of this report."""
        return str(uuid5(SPACE, "\n".join((self.digest, *parts))))

    def metadata(self, title: str) -> Data:
        """Return what both documents begin with."""
        return {
            "title": f"{title}: {one_line(self.report.policy)}",
            "last-modified": self.moment,
            "version": self.digest,
            "oscal-version": OSCAL_VERSION,
            "props": _props({"results-sha256": self.digest, "clausewise": self.report.version}),
            **({} if self.report.time else {"remarks": NO_TIME}),
        }

    def component_definition(self) -> Data:
        """Return the policy as a component that implements the clauses by its rules."""
        policy = one_line(self.report.policy)
        implementation = {
            "uuid": self.id("implementation"),
            "source": f"#{self.id('catalogue')}",
            "description": "The rules that state the clauses of the article.",
            "implemented-requirements": [
                {
                    "uuid": self.id("requirement", str(row["id"])),
                    "control-id": str(row["id"]),
                    "description": shown(str(row["says"])),
                    **_named("rule", _list(row["rules"])),
                }
                for row in self.norms
            ],
        }
        component = {
            "uuid": self.id("component"),
            "type": "policy",
            "title": policy,
            "description": f"The article that the policy {policy} encodes, as rules.",
            **({"control-implementations": [implementation]} if self.norms else {}),
        }
        return {
            "uuid": self.id("component-definition"),
            "metadata": self.metadata("Rules"),
            "components": [component],
            "back-matter": {"resources": [self._catalogue()]},
        }

    def assessment_results(self) -> Data:
        """Return the check as one result: an observation and a finding for each clause."""
        report = self.report
        controls = [{"control-id": str(row["id"])} for row in self.norms]
        selection: Data = {"include-controls": controls} if controls else {"include-all": {}}
        result: Data = {
            "uuid": self.id("result"),
            "title": "Compliant" if report.compliant else "Not compliant",
            "description": shown(report.sentence),
            "start": self.moment,
            "local-definitions": {"components": [self._tool()]},
            "reviewed-controls": {"control-selections": [selection]},
        }
        if self.norms:
            result["observations"] = [self._observation(row) for row in self.norms]
            result["findings"] = [self._finding(row) for row in self.norms]
        return {
            "uuid": self.id("assessment-results"),
            "metadata": self.metadata("Check"),
            "import-ap": {
                "href": f"#{self.id('catalogue')}",
                "remarks": "There is no plan beside the rules, scenarios and features themselves.",
            },
            "results": [result],
            "back-matter": {"resources": [self._catalogue(), self._results()]},
        }

    def _observation(self, row: Row) -> Data:
        clause = str(row["id"])
        scenarios, failed = _list(row["scenarios"]), _list(row["failed_scenarios"])
        tried = f"{len(scenarios)} scenarios bear on the clause, {len(failed)} went wrong."
        return {
            "uuid": self.id("observation", clause),
            "title": clause,
            "description": tried,
            **_named("failed-scenario", failed),
            "methods": ["TEST"],
            "origins": [self._origin()],
            "subjects": [{"subject-uuid": self.id("component"), "type": "component"}],
            "relevant-evidence": [
                {"href": f"#{self.id('results')}", "description": "Every step with its answer."}
            ],
            "collected": self.moment,
        }

    def _finding(self, row: Row) -> Data:
        clause = str(row["id"])
        return {
            "uuid": self.id("finding", clause),
            "title": clause,
            "description": shown(str(row["says"])),
            "origins": [self._origin()],
            "target": {
                "type": "objective-id",
                "target-id": clause,
                "status": dict(STATUS[str(row["result"])]),
            },
            "related-observations": [{"observation-uuid": self.id("observation", clause)}],
        }

    def _origin(self) -> Data:
        return {"actors": [{"type": "tool", "actor-uuid": self.id("tool")}]}

    def _tool(self) -> Data:
        return {
            "uuid": self.id("tool"),
            "type": "software",
            "title": "clausewise",
            "description": f"clausewise {one_line(self.report.version)}",
            "status": {"state": "operational"},
        }

    def _catalogue(self) -> Data:
        """Return the clauses file as a resource, with its digest where it was read."""
        files = {str(row["file"]) for row in self.report.tables["clauses"]}
        digests = {each.file: each.digest for each in self.report.sources if each.file in files}
        links = [
            {"href": quote(file), "hashes": [{"algorithm": "SHA-256", "value": digest}]}
            for file, digest in sorted(digests.items())
        ]
        return {
            "uuid": self.id("catalogue"),
            "title": "The clauses of the article, in our words",
            **({"rlinks": links} if links else {}),
        }

    def _results(self) -> Data:
        hashes = [{"algorithm": "SHA-256", "value": self.digest}]
        return {
            "uuid": self.id("results"),
            "title": "The whole check as data",
            "rlinks": [{"href": "results.json", "hashes": hashes}],
        }


def _named(name: str, values: Iterable[str]) -> Data:
    """Return properties of one name; none at all where there is no value, as OSCAL wants it."""
    props = [{"name": name, "ns": NAMESPACE, "value": one_line(value)} for value in values]
    return {"props": props} if props else {}


def _props(values: Mapping[str, str]) -> list[Data]:
    return [
        {"name": name, "ns": NAMESPACE, "value": one_line(value)} for name, value in values.items()
    ]


def _list(cell: Cell) -> Sequence[str]:
    assert isinstance(cell, list)
    return list(map(str, cell))
