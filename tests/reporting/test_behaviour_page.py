"""The page of a behaviour report in a browser: axe finds nothing, a phone shows all of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.behaviour.reports import SECOND, UNREACHABLE, reported
from tests.population.populations import user
from tests.reporting.accessibility import looked_over
from tests.reporting.browser import chromium


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("behaviour")
    long = "a-team-whose-name-has-no-blank-at-all-and-goes-on-and-on-without-end"
    rows = [
        {**user("c1"), "segment.team": long},
        {**user("c2", **UNREACHABLE), "segment.team": "south"},
        {**user("c3", **UNREACHABLE, **SECOND), "segment.team": None},
        {**user("c4", target__primary_delivery=None), "segment.team": None},
    ]
    changes = ("sso.end_users=in_use", "setting.admins_can_set_passwords=enabled")
    reported(folder, rows, *(part for each in changes for part in ("--what-if", each)))
    return folder / "out" / "behaviour.html"


@pytest.fixture(scope="module")
def page(report: Path) -> Iterator[Page]:
    with chromium() as browser:
        found = browser.new_page()
        problems: list[str] = []
        found.on("console", lambda message: problems.append(message.text))
        found.goto(report.as_uri())
        # A style or script that the page's own policy forbids is told on the console.
        assert problems == []
        found.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        yield found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(page: Page, scheme: str) -> None:
    """In both themes, with every table unfolded."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    found = looked_over(page)
    assert found.violations == {}
    assert len(found.passes) > 20


def test_a_phone_shows_all_of_it_without_scrolling_sideways(page: Page) -> None:
    """At 360 pixels only tables scroll, each by itself."""
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == 360
