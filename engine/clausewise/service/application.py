"""The service as an ASGI application: paths, and what becomes an answer of which status."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from clausewise.errors import InputError, Problem, suggest
from clausewise.reporting.explorer_page import Page
from clausewise.service.answers import FILTERS, Answers, Data, NotThere
from clausewise.service.guard import Guard
from clausewise.service.limits import Limits
from clausewise.service.openapi import openapi
from clausewise.service.replies import (
    CLOSE,
    JSON,
    Refused,
    encoded,
    json_reply,
    problems_reply,
    refusal,
)
from clausewise.service.workers import Workers
from clausewise.source import Place

NOT_JSON: Final = frozenset({"json-syntax", "wrong-encoding", "too-deep", "empty-body"})
"""Of a body that is no document at all."""

DISCARDED: Final = 16
"""Bodies' worth of a body that is too large, read away so that its sender hears why."""


def application(
    answers: Answers, page: Page, limits: Limits, tell: Callable[[Exception], None]
) -> Guard:
    """Return the application; `tell` hears of each fault of the program."""
    answers.warm_up()
    paths = _Paths(answers, page, limits, Workers(limits.seconds))
    routes = [
        Route("/", paths.page, methods=["GET"]),
        Route("/openapi.json", paths.openapi, methods=["GET"]),
        Route("/v1/health", paths.health, methods=["GET"]),
        Route("/v1/decide", paths.decide, methods=["POST"]),
        Route("/v1/explain", paths.explain, methods=["POST"]),
        Route("/v1/rules", paths.rules, methods=["GET"]),
        Route("/v1/rules/{name}", paths.rule, methods=["GET"]),
        Route("/v1/clauses", paths.clauses, methods=["GET"]),
        Route("/v1/clauses/{name}", paths.clause, methods=["GET"]),
        Route("/v1/readings", paths.readings, methods=["GET"]),
        Route("/v1/readings/{name}", paths.reading, methods=["GET"]),
    ]
    app = _Application(
        routes=routes,
        exception_handlers={InputError: _wrong_input, HTTPException: _not_routed},
    )
    # An answer to `/v1/rules/` that sends elsewhere would be one more thing to document.
    app.router.redirect_slashes = False
    return Guard(app, limits, tell)


class _Application(Starlette):
    def build_middleware_stack(self) -> ASGIApp:
        # Without Starlette's outermost layer: it answers a fault in plain text before Guard can.
        return ExceptionMiddleware(self.router, handlers=self.exception_handlers)


@dataclass(frozen=True)
class _Paths:
    answers: Answers
    explorer: Page
    limits: Limits
    workers: Workers

    async def page(self, _: Request) -> Response:
        headers = {"content-security-policy": f"{self.explorer.policy}; frame-ancestors 'none'"}
        return Response(self.explorer.markup, media_type="text/html", headers=headers)

    async def openapi(self, _: Request) -> Response:
        return json_reply(openapi(self.limits.body))

    async def health(self, _: Request) -> Response:
        return json_reply(self.answers.health())

    async def decide(self, request: Request) -> Response:
        return await self._worked_out(request, self.answers.decide)

    async def explain(self, request: Request) -> Response:
        return await self._worked_out(request, self.answers.explain)

    async def rules(self, request: Request) -> Response:
        return json_reply(self.answers.rules(_filters(request, FILTERS)))

    async def rule(self, request: Request) -> Response:
        return json_reply(self.answers.rule(request.path_params["name"]))

    async def clauses(self, _: Request) -> Response:
        return json_reply(self.answers.clauses())

    async def clause(self, request: Request) -> Response:
        return json_reply(self.answers.clause(request.path_params["name"]))

    async def readings(self, _: Request) -> Response:
        return json_reply(self.answers.readings())

    async def reading(self, request: Request) -> Response:
        return json_reply(self.answers.reading(request.path_params["name"]))

    async def _worked_out(self, request: Request, work: Callable[[bytes], Data]) -> Response:
        """Return what a thread of its own makes of the body, or that it takes too long."""
        data = await _body(request, self.limits)
        found = await self.workers.result(lambda: encoded(work(data)))
        return Response(found, media_type=JSON)


async def _body(request: Request, limits: Limits) -> bytes:
    """Return the body; raises Refused where it is of another type, too large or too slow."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != JSON:
        message = f"the body must be {JSON}, found {f'`{kind}`' if kind else 'nothing said'}"
        raise Refused(415, "wrong-content-type", message, f"say `content-type: {JSON}`")
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        message = "a compressed body is not read"
        raise Refused(415, "wrong-content-type", message, "leave `content-encoding` out")
    try:
        async with asyncio.timeout(limits.seconds):
            found = bytearray()
            too_much = 0
            async for chunk in request.stream():
                if len(found) + len(chunk) > limits.body or too_much:
                    too_much += len(chunk)
                    if too_much > limits.body * DISCARDED:
                        break
                else:
                    found += chunk
    except TimeoutError:
        message = f"the body did not arrive within {limits.seconds:g} seconds"
        raise Refused(408, "slow-request", message, "send it faster", CLOSE) from None
    if too_much:
        message = f"the body is larger than {limits.body:,} bytes"
        raise Refused(413, "too-large", message, "ask of a smaller account", CLOSE)
    return bytes(found)


def _filters(request: Request, known: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    problems = []
    for name, word in request.query_params.multi_items():
        place = Place(f"?{name}")
        if name not in known:
            remedy = suggest(name, known, "the filters are " + ", ".join(known))
            message = f"no filter is called `{name}`"
            problems.append(Problem(place, "unknown-key", message, remedy))
        elif found.setdefault(name, word) != word:
            message = f"the filter `{name}` is given twice"
            problems.append(Problem(place, "duplicate-key", message, "give it once"))
    if problems:
        raise InputError(problems)
    return found


async def _wrong_input(_: Request, error: Exception) -> Response:
    assert isinstance(error, InputError)
    status = 422
    if isinstance(error, NotThere):
        status = 404
    elif any(each.code in NOT_JSON for each in error.problems):
        status = 400
    return problems_reply(error, status)


async def _not_routed(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if isinstance(error, Refused):
        return refusal(error)
    if error.status_code == 405:
        remedy = f"the methods here are {(error.headers or {}).get('Allow', '')}"
        message = f"`{request.method}` is no method of this path"
        return refusal(Refused(405, "wrong-method", message, remedy, error.headers))
    message = f"there is nothing at `{request.url.path}`"
    return refusal(Refused(404, "unknown-path", message, "/openapi.json lists the paths"))
