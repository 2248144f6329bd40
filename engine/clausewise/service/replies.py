"""Answers over HTTP: data and problems as JSON."""

import json
from collections.abc import Mapping
from typing import Final

from starlette.exceptions import HTTPException
from starlette.responses import Response

from clausewise.errors import InputError, Problem
from clausewise.service.answers import Data, problem_data
from clausewise.source import Place

JSON: Final = "application/json"
CLOSE: Final = {"connection": "close"}
AGAIN: Final = {"retry-after": "1"}

REQUEST: Final = "request"
"""The place of a problem of the request as a whole."""


class Refused(HTTPException):
    """A request that is answered with a problem instead of being worked on."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        remedy: str,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status, message, dict(headers or {}))
        self.problem = Problem(Place(REQUEST), code, message, remedy)


def encoded(data: Data) -> bytes:
    """Return the data as JSON, the same bytes for the same data.

    ASCII alone: what a problem quotes and cannot be seen is spelled out.
    """
    return json.dumps(data, separators=(",", ":")).encode() + b"\n"


def json_reply(data: Data) -> Response:
    """Return the data as an answer."""
    return Response(encoded(data), media_type=JSON)


def refusal(error: Refused) -> Response:
    """Return the one problem of a request as a whole."""
    return Response(refusal_body(error), error.status_code, error.headers, JSON)


def refusal_body(error: Refused) -> bytes:
    """Return the problem as the body of an answer."""
    return encoded(problem_data(InputError([error.problem])))


def problems_reply(error: InputError, status: int) -> Response:
    """Return every problem as an answer."""
    return Response(encoded(problem_data(error)), status, media_type=JSON)
