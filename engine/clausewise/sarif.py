"""Findings as SARIF 2.1.0, which code hosts and editors show beside the lines."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final, Literal
from urllib.parse import quote

from clausewise import __version__
from clausewise.source import Place

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"

Level = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of finding: its code, what it means in short, and what to do about it."""

    code: str
    says: str
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SarifResult:
    """One finding.

    related: other places to look at, each with what is there. identity: what tells it from other
    findings of its kind and stays the same when lines move.
    """

    code: str
    level: Level
    message: str
    place: Place
    identity: tuple[str, ...]
    related: tuple[tuple[Place, str], ...] = ()
    clauses: tuple[str, ...] = ()


def sarif(
    tool: str,
    kinds: Sequence[Kind],
    results: Iterable[SarifResult],
    properties: Mapping[str, str] | None = None,
) -> Mapping[str, Any]:
    """Return the log of one run of the tool; raises KeyError for a code that is none of `kinds`.

    properties: what else to say of the run.
    """
    index = {kind.code: number for number, kind in enumerate(kinds)}
    seen: Counter[str] = Counter()
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": tool,
                "version": __version__,
                "rules": [
                    {
                        "id": kind.code,
                        "shortDescription": {"text": kind.says},
                        "help": {"text": kind.help},
                    }
                    for kind in kinds
                ],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(result, index[result.code], seen) for result in results],
    }
    if properties:
        run["properties"] = dict(properties)
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(result: SarifResult, index: int, seen: Counter[str]) -> Mapping[str, Any]:
    mark = sha256(
        "\0".join((result.code, *result.identity)).encode(errors="surrogatepass")
    ).hexdigest()
    seen[mark] += 1
    # GitHub tells findings apart by the second name only, and would take it from the line: then
    # two scenarios that fail over one rule would be one.
    fingerprint = f"{mark[:32]}:{seen[mark]}"
    found: dict[str, Any] = {
        "ruleId": result.code,
        "ruleIndex": index,
        "level": result.level,
        "message": {"text": result.message},
        "locations": [{"physicalLocation": _location(result.place)}],
        "partialFingerprints": {
            "clausewise/v1": fingerprint,
            "primaryLocationLineHash": fingerprint,
        },
    }
    if result.related:
        found["relatedLocations"] = [
            {"id": number, "physicalLocation": _location(place), "message": {"text": says}}
            for number, (place, says) in enumerate(result.related, start=1)
        ]
    if result.clauses:
        found["properties"] = {"clauses": list(result.clauses)}
    return found


def _location(place: Place) -> Mapping[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": uri_of(place.file)}}
    if place.line:
        location["region"] = {"startLine": place.line}
        if place.column:
            location["region"]["startColumn"] = place.column
    return location


def uri_of(file: str) -> str:
    """Return the file's name as a relative URI, or as one with `file:` where it is absolute.

    >>> uri_of("rules/my policy/é.yaml"), uri_of("/tmp/a#b.feature")
    ('rules/my%20policy/%C3%A9.yaml', 'file:///tmp/a%23b.feature')
    """
    # A name that is no UTF-8 came as lone surrogates: the bytes themselves are what is quoted.
    path = quote(file, errors="surrogateescape")
    return f"file://{path}" if path.startswith("/") else path
