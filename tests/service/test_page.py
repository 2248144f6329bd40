"""The explorer as the service shows it, in a browser that enforces what the headers say."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ConsoleMessage

from tests.reporting.browser import chromium
from tests.service.process import Running, running


@pytest.fixture(scope="module")
def service() -> Iterator[Running]:
    with running() as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


def test_the_explorer_runs_and_its_links_lead_somewhere(service: Running, browser: Browser) -> None:
    """Under the content security policy that it is served with; nothing is complained of."""
    said: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        said.append(message.text)

    page = browser.new_page()
    page.on("console", hear)
    page.on("pageerror", lambda error: said.append(str(error)))
    facts = "actor.role=admin&target.role=agent&plan=suite_team"
    page.goto(f"http://127.0.0.1:{service.port}/#explorer?action=set_password&{facts}")
    answer = page.locator("#explorer-answer")
    assert answer.locator(".verdict").count() >= 1
    links = answer.locator("a[href^='/v1/']").evaluate_all("all => all.map(each => each.href)")
    kinds = {link.split("/")[4] for link in links}
    assert {"rules", "clauses"} <= kinds
    for link in sorted(set(links)):
        assert page.request.get(link).ok, link
    # A browser asks for this of every site; the service has none.
    assert [each for each in said if "favicon" not in each and "404" not in each] == []
