"""The service within the tests' own process: its answers, and a way to ask."""

import asyncio
from functools import cache
from pathlib import Path
from typing import Any, Final

import httpx
from clausewise.cli.inputs import POLICY, SCENARIOS
from clausewise.loading.policy import load_policy
from clausewise.reporting.explorer_page import explorer_page
from clausewise.scenarios.document import shared_accounts
from clausewise.service.answers import Answers
from clausewise.service.application import application
from clausewise.service.guard import Guard
from clausewise.service.limits import Limits, hosts_of

HOST: Final = "http://127.0.0.1:8470"
FAULTS: Final[list[Exception]] = []
"""What the application was told to be faults of its own."""


@cache
def answers() -> Answers:
    book = load_policy(Path(POLICY), POLICY)
    accounts = shared_accounts(Path(SCENARIOS), SCENARIOS)
    return Answers(book, Path(POLICY), accounts, book.defaults)


@cache
def app(body: int = 64 * 1024, seconds: float = 10.0) -> Guard:
    found = answers()
    limits = Limits(body=body, seconds=seconds, hosts=hosts_of("127.0.0.1", "127.0.0.1"))
    page = explorer_page(found.rulebook, found.choice)
    return application(found, page, limits, FAULTS.append)


def ask(method: str, path: str, *, of: Guard | None = None, **more: Any) -> httpx.Response:
    """The answer to one request."""

    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app=of or app())
        async with httpx.AsyncClient(transport=transport, base_url=HOST) as client:
            return await client.request(method, path, **more)

    return asyncio.run(asked())


def post(path: str, body: bytes, **headers: str) -> httpx.Response:
    """The answer to a body, said to be JSON unless `content_type` says otherwise."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return ask("POST", path, content=body, headers={"content-type": "application/json", **named})


def codes(response: httpx.Response) -> list[str]:
    """The codes of the problems in an answer."""
    return [each["code"] for each in response.json()["problems"]]
