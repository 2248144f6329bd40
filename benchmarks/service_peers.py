"""What the service is measured beside: other engines, and none, behind the same web server.

    python -m benchmarks.service_peers ENGINE

Prints its address, and answers as Open Policy Agent does: `POST /v1/data/article/verdict` with
`{"input": ...}`, and `{"result": "permitted"}` in return. OPA itself is in no package index; regopy
is an implementation of its language.
"""

import asyncio
import json
import socket
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

import uvicorn
from clausewise.files import shipped
from clausewise.loading.policy import load_policy
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.peers import PEERS
from benchmarks.question import question

NOTHING: Final = "nothing"
PATH: Final = "/v1/data/article/verdict"
ACTION: Final = "send_reset_email"


def decider(name: str) -> Callable[[Mapping[str, Any]], str]:
    """Return what answers an input with a verdict: one rulebook, compiled once."""
    book = load_policy(shipped("rules/password-reset"))
    return PEERS[name](question(book, ACTION, book.defaults)).decide


def application(name: str) -> Starlette:
    """Return an application that reads its body, and decides with the engine."""
    decide = None if name == NOTHING else decider(name)

    async def answer(asked: Request) -> Response:
        body = await asked.body()
        verdict = "permitted" if decide is None else decide(json.loads(body)["input"])
        return Response(json.dumps({"result": verdict}), media_type="application/json")

    return Starlette(routes=[Route(PATH, answer, methods=["POST"])])


def serve(name: str) -> None:
    """Serve on a port that is free, configured as `clausewise serve` is."""
    app = application(name)
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    config = uvicorn.Config(
        app, http="h11", loop="asyncio", ws="none", log_config=None, access_log=False
    )
    asyncio.run(uvicorn.Server(config).serve(sockets=[listener]))


if __name__ == "__main__":
    serve(*sys.argv[1:])
