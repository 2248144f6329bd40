"""What a JUnit report says about a scenario beside its result."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Protocol

from clausewise.bdd.parameters import CLAUSE

TAG: Final = re.compile(f"@?({CLAUSE})")
JSON: Final = "application/json"


class Tagged(Protocol):
    """A scenario, as far as a JUnit report shows it."""

    @property
    def name(self) -> str:
        """Its title, with the cells of its row."""

    @property
    def rule(self) -> str | None:
        """The title of the Rule that it stands under."""

    @property
    def tags(self) -> Iterable[str]:
        """Its tags, with those of what it stands under."""


def junit_properties(
    feature: str, scenario: Tagged, record: Mapping[str, Any] | None = None
) -> list[tuple[str, str]]:
    """Return feature, rule (of the file), scenario, clauses by tag, and the rules that decided.

    The last as `decided_by`, and only where the record of a run is given.
    """
    clauses = [found[1] for tag in scenario.tags if (found := TAG.fullmatch(tag))]
    return [
        ("feature", feature),
        *([("rule", scenario.rule)] if scenario.rule else []),
        ("scenario", scenario.name),
        *(("clause", clause) for clause in dict.fromkeys(clauses)),
        *(decided_by(record) if record is not None else ()),
    ]


def decided_by(record: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the rules of the decisions that are attached to the steps, each once, in order."""
    return [("decided_by", rule) for rule in dict.fromkeys(_deciding(record))]


def _deciding(record: Mapping[str, Any]) -> Iterator[str]:
    for step in record.get("steps", ()):
        for attached in step.get("attachments") or ():
            if attached["media_type"] == JSON:
                body = json.loads(attached["body"])
                rules = body.get("rules") if isinstance(body, dict) else None
                yield from map(str, rules if isinstance(rules, list) else ())
