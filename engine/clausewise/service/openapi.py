"""The contract as an OpenAPI 3.1 document, for people, for client generators, and for tests."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from clausewise.account.request_document import RequestShape
from clausewise.account.shapes import AccountShape
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind
from clausewise.language.vocabulary import ClauseKind
from clausewise.loading.json_schema import schema_of
from clausewise.service.answers import CONTRACT, FILTERS

Schema = dict[str, Any]

TEXT: Final[Schema] = {"type": "string"}
NUMBER: Final[Schema] = {"type": "integer"}
TRUTH: Final[Schema] = {"type": "boolean"}
VALUE: Final[Schema] = {"type": ["string", "boolean"]}
MAYBE: Final[Schema] = {"type": ["string", "null"]}

REFUSALS: Final[Mapping[str, str]] = {
    "400": "The body is not JSON, or the request is not HTTP.",
    "404": "Nothing has this name.",
    "408": "The request took too long to arrive.",
    "413": "The body is too large.",
    "415": "The body is not said to be JSON.",
    "421": "The Host header names something else.",
    "422": "The documents say something wrong; every problem is listed.",
    "500": "A fault in the service.",
    "503": "Too many requests at once, or no answer within the time.",
}


def listed(items: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": items}


def of(**properties: Schema) -> Schema:
    """Return the schema of an object with exactly these keys."""
    named = {name.removesuffix("_"): schema for name, schema in properties.items()}
    return {
        "type": "object",
        "properties": named,
        "required": list(named),
        "additionalProperties": False,
    }


def ref(name: str) -> Schema:
    """Return a reference to one of the document's schemas."""
    return {"$ref": f"#/components/schemas/{name}"}


def _decision() -> Mapping[str, Schema]:
    return {
        "action": TEXT,
        "verdict": ref("verdict"),
        "rules": listed(TEXT),
        "clauses": listed(TEXT),
        "reasons": listed(
            of(rule=TEXT, clauses=listed(TEXT), because=TEXT, readings=listed(TEXT), place=TEXT)
        ),
        "effects": listed(
            of(effect=TEXT, is_=VALUE, clauses=listed(TEXT), rules=listed(TEXT), open=TRUTH)
        ),
        "advice": listed(of(rule=TEXT, clauses=listed(TEXT), text=TEXT)),
        "procedures": listed(of(rule=TEXT, path=listed(of(control=TEXT, clause=TEXT)))),
        "readings": listed(
            of(
                reading=TEXT,
                option=TEXT,
                otherwise={"type": "object", "additionalProperties": ref("verdict")},
            )
        ),
        "unknown": listed(TEXT),
        "facts": {"type": "object", "additionalProperties": VALUE},
        "messages": listed(
            of(
                message=TEXT,
                to=TEXT,
                from_=MAYBE,
                delivered={"type": ["boolean", "null"]},
            )
        ),
        "undetermined": listed(of(part=TEXT, reason=TEXT)),
    }


def _explanation() -> Mapping[str, Schema]:
    change = of(
        fact=TEXT,
        was={"type": ["string", "boolean", "null"]},
        becomes=VALUE,
        changed_by=TEXT,
        discouraged=TRUTH,
        against=listed(TEXT),
    )
    return {
        **_decision(),
        "overruled": listed(
            of(rule=TEXT, clauses=listed(TEXT), by=listed(TEXT), acknowledged_by=listed(TEXT))
        ),
        "missing": listed(of(rule=TEXT, clauses=listed(TEXT), facts=listed(TEXT))),
        "changes": listed(of(verdict=ref("verdict"), facts=listed(change))),
    }


def _rule() -> Mapping[str, Schema]:
    return {
        "id": TEXT,
        "kind": {"enum": [str(kind) for kind in Kind]},
        "says": TEXT,
        "clauses": listed(TEXT),
        "actions": listed(TEXT),
        "because": TEXT,
        "effects": {"type": "object", "additionalProperties": VALUE},
        "advice": TEXT,
        "readings": listed(TEXT),
        "overrides": listed(TEXT),
        "place": TEXT,
    }


def _documents() -> Mapping[str, Schema]:
    """Return the schemas of accounts and requests, as the loader has them."""
    found: dict[str, Schema] = {}
    for name, shape in {"account": AccountShape, "request": RequestShape}.items():
        schema = schema_of(shape, name, free={})
        found.update(schema.pop("$defs"))
        del schema["$schema"], schema["title"]
        found[name] = schema
    text = json.dumps(found).replace("#/$defs/", "#/components/schemas/")
    moved: Mapping[str, Schema] = json.loads(text)
    return moved


def _schemas() -> Mapping[str, Schema]:
    asked = {
        "account": {"anyOf": [ref("account"), TEXT]},
        "request": ref("request"),
        "readings": {"type": "object", "additionalProperties": TEXT},
    }
    explained = {**asked, "why_not": ref("verdict"), "move_people": TRUTH}
    needed = ["account", "request"]
    return {
        **_documents(),
        "verdict": {"enum": [str(verdict) for verdict in Verdict]},
        "question": {**of(**asked), "required": needed},
        "question_why": {**of(**explained), "required": needed},
        "decision": of(**_decision()),
        "explanation": of(**_explanation()),
        "rule": of(**_rule()),
        "written_rule": of(**_rule(), written=listed(TEXT)),
        "clause": of(
            id=TEXT,
            line=NUMBER,
            section=TEXT,
            kind={"enum": [str(kind) for kind in ClauseKind]},
            says=TEXT,
            rules=listed(TEXT),
            not_a_rule=MAYBE,
        ),
        "reading": of(
            id=TEXT,
            kind=TEXT,
            clauses=listed(TEXT),
            question=TEXT,
            options={"type": "object", "additionalProperties": TEXT},
            default=TEXT,
            why=TEXT,
            chosen=TEXT,
        ),
        "health": of(
            status={"const": "ok"},
            contract={"const": CONTRACT},
            clausewise=TEXT,
            policy=TEXT,
            article_sha256=MAYBE,
            rules=NUMBER,
        ),
        "problems": of(
            problems=listed(
                of(
                    code=TEXT,
                    message=TEXT,
                    help=MAYBE,
                    in_=TEXT,
                    pointer=MAYBE,
                    line={"type": ["integer", "null"]},
                    column={"type": ["integer", "null"]},
                )
            )
        ),
    }


def _answer(description: str, schema: Schema, media: str = "application/json") -> Schema:
    return {"description": description, "content": {media: {"schema": schema}}}


def _operation(
    name: str,
    summary: str,
    answer: Schema,
    refusals: Sequence[str],
    **more: Any,
) -> Schema:
    usual = sorted({*refusals, "400", "408", "421", "500", "503"})
    refused = {status: _answer(REFUSALS[status], ref("problems")) for status in usual}
    return {
        "operationId": name,
        "summary": summary,
        **more,
        "responses": {"200": answer, **refused},
    }


def _asking(schema: str, example: Schema) -> Schema:
    content = {"application/json": {"schema": ref(schema), "example": example}}
    return {"required": True, "content": content}


EXAMPLE: Final[Schema] = {
    "account": {
        "plan": "suite_team",
        "sign_on": {
            "team_members": {
                "passwords": True,
                "enterprise": "none",
                "enforced": False,
                "social": [],
            }
        },
        "users": {
            "ada": {"role": "admin", "owner": True},
            "ben": {"role": "agent", "addresses": {"ben@example.com": {"primary": True}}},
        },
    },
    "request": {"action": "send_reset_email", "actor": "ada", "target": "ben"},
}


def _paths() -> Schema:
    sent = ("413", "415", "422")
    filters = [{"name": name, "in": "query", "required": False, "schema": TEXT} for name in FILTERS]
    found: Schema = {
        "/v1/decide": {
            "post": _operation(
                "decide",
                "Decide one request on one account.",
                _answer("The decision; `undetermined` is one.", ref("decision")),
                sent,
                requestBody=_asking("question", EXAMPLE),
            )
        },
        "/v1/explain": {
            "post": _operation(
                "explain",
                "Decide, and say why, why not, and what would change it.",
                _answer("The explanation.", ref("explanation")),
                sent,
                requestBody=_asking("question_why", {**EXAMPLE, "why_not": "forbidden"}),
            )
        },
        "/v1/rules": {
            "get": _operation(
                "rules",
                "List the rules that fit every filter.",
                _answer("The rules.", of(rules=listed(ref("rule")))),
                ("422",),
                parameters=filters,
            )
        },
        "/v1/health": {
            "get": _operation(
                "health",
                "Say that the service is there, and by what it decides.",
                _answer("It is there.", ref("health")),
                (),
            )
        },
        "/": {
            "get": _operation(
                "explorer",
                "The explorer of the report, for people.",
                _answer("A page.", TEXT, "text/html"),
                (),
            )
        },
        "/openapi.json": {
            "get": _operation("contract", "This document.", _answer("It.", {"type": "object"}), ())
        },
    }
    for name, one, schema in (
        ("rules", "rule", "written_rule"),
        ("clauses", "clause", "clause"),
        ("readings", "reading", "reading"),
    ):
        found.setdefault(
            f"/v1/{name}",
            {
                "get": _operation(
                    name,
                    f"List the {name}.",
                    _answer(f"The {name}.", of(**{name: listed(ref(schema))})),
                    (),
                )
            },
        )
        found[f"/v1/{name}/{{name}}"] = {
            "get": _operation(
                one,
                f"Show one of the {name}.",
                _answer(f"The {one}.", ref(schema)),
                ("404",),
                parameters=[{"name": "name", "in": "path", "required": True, "schema": TEXT}],
            )
        }
    return found


@cache
def openapi(most_bytes: int) -> Schema:
    """Return the document; most_bytes: how large a body may be."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Clausewise",
            "version": CONTRACT,
            "description": (
                "Decides requests on modelled accounts by the rules of one article. "
                f"A body may have {most_bytes} bytes."
            ),
        },
        "paths": dict(sorted(_paths().items())),
        "components": {"schemas": dict(sorted(_schemas().items()))},
    }
