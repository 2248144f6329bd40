"""The page as people meet it, in a real browser."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote

import pytest
from clausewise.reporting.html import to_html
from clausewise.reporting.read import report_from
from clausewise.reporting.report import report_on
from clausewise.reporting.results_json import to_json
from clausewise.scenarios.checkup import check_up
from playwright.sync_api import Browser, Page, ViewportSize

from tests.ours import our_rules, our_scenarios
from tests.reporting.accessibility import FEWER, looked_over
from tests.reporting.browser import chromium
from tests.reporting.checked import check, check_quickly, few_states

ATTACK: Final = "document.title='owned'"
HOSTILE: Final = f'"<img src=x onerror={ATTACK}> </script><script>{ATTACK}</script>"'
WIDE: Final[ViewportSize] = {"width": 1200, "height": 900}
NARROW: Final[ViewportSize] = {"width": 360, "height": 800}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the report on the project's own scenarios and features."""
    folder = tmp_path_factory.mktemp("whole")
    assert check_quickly("-o", str(folder)) == 0
    return folder


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a report that has something wrong in every place that anybody's text gets to."""
    folder = tmp_path_factory.mktemp("failing")
    assert check(folder, "before", title=HOSTILE) == 0
    before = str(folder / "before")
    assert check(folder, "after", "--baseline", before, clauses="C11", title=HOSTILE) == 1
    return folder / "after"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    found = browser.new_page(viewport=WIDE)
    yield found
    found.close()


def opened(page: Page, report: Path, at: str = "") -> Page:
    page.goto(f"file://{report}/report.html{at}")
    return page


@pytest.mark.parametrize(
    ("which", "scheme"), [("report", "light"), ("failing", "light"), ("failing", "dark")]
)
def test_axe_finds_no_violation(
    request: pytest.FixtureRequest, page: Page, scheme: str, which: str
) -> None:
    """All that is folded away is looked at too, two of each kind of thing."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    opened(page, request.getfixturevalue(which))
    page.evaluate(FEWER, 2)
    found = looked_over(page)
    assert found.violations == {}
    assert len(found.passes) > 20


def test_what_stands_once_among_much_that_is_alike_is_looked_at(page: Page, report: Path) -> None:
    """What axe is not shown is as what it is shown: a fault in one scenario of all is found."""
    opened(page, report)
    page.evaluate(
        """() => [...document.querySelectorAll("#scenarios .steps li")].at(-7)
          .insertAdjacentHTML("beforeend", "<button></button>")"""
    )
    page.evaluate(FEWER, 2)
    assert [*looked_over(page).violations] == ["button-name"]


def test_everything_to_follow_or_to_fill_in_has_a_name(page: Page, report: Path) -> None:
    """On the whole page, not on a part of it."""
    opened(page, report)
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("a[href], button, summary, input, select")]
          .filter((each) => ![each.textContent, each.ariaLabel, ...[...(each.labels ?? [])]
            .map((label) => label.textContent)].some((name) => name?.trim()))
          .map((each) => each.outerHTML)"""
    )
    assert nameless == []


def test_a_phone_shows_all_of_it_without_scrolling_sideways(page: Page, report: Path) -> None:
    page.set_viewport_size(NARROW)
    opened(page, report)
    page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_nothing_is_loaded_and_no_script_of_others_runs(page: Page, failing: Path) -> None:
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    opened(page, failing)
    page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
    assert page.title() != "owned"
    assert [url for url in asked if not url.startswith("file:///")] == []
    assert len(asked) == 1
    assert said == []


@pytest.mark.parametrize("which", ["report", "failing"])
def test_every_link_within_the_page_leads_somewhere(
    request: pytest.FixtureRequest, which: str
) -> None:
    text = (request.getfixturevalue(which) / "report.html").read_text()
    ids = re.findall(r'\bid="([^"]+)"', text)
    links = set(map(unquote, re.findall(r'href="#([^"?]+)', text)))
    assert len(ids) == len(set(ids))
    assert links - set(ids) == set()


def test_it_is_read_without_scripts(browser: Browser, report: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    opened(page, report)
    assert page.locator("#verdict").inner_text().endswith("Compliant")
    assert page.locator("#clause-C05").inner_text()
    assert page.locator("form.filter:visible").count() == 0
    context.close()


def test_a_filter_is_kept_in_the_address(page: Page, report: Path) -> None:
    opened(page, report)
    form = page.locator('form.filter[data-list="clauses"]')
    form.locator('select[name="result"]').select_option("not_a_rule")
    shown = page.locator("#clauses .card:visible").count()
    assert 0 < shown < 89
    assert page.evaluate("location.hash") == "#clauses?result=not_a_rule"
    form.locator('input[name="not"]').fill("C01")
    address = page.evaluate("location.href")
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("#clauses .card:visible").count() == shown - 1
    assert page.locator("#clauses .card:visible", has_text="C01 ").count() == 0


def test_a_link_to_a_scenario_unfolds_it(page: Page, report: Path) -> None:
    text = (report / "report.html").read_text()
    ids = re.findall(r'id="(scenario-[^"]+)"', text)
    opened(page, report, f"#{ids[-1]}")
    scenario = page.locator(f'[id="{ids[-1]}"]')
    assert scenario.locator(".steps").is_visible()
    linked = scenario.locator("i a").first
    assert re.fullmatch(r"[CA]\d\d", linked.inner_text())


@pytest.mark.parametrize(("how", "more"), [("summary", False), ("everything", True)])
def test_it_is_printed_in_two_ways(page: Page, report: Path, how: str, more: bool) -> None:
    opened(page, report)
    page.evaluate("window.print = () => {}")
    page.emulate_media(media="print")
    page.evaluate(f"document.querySelector('[data-print={how}]').click()")
    assert page.locator("#verdict").is_visible()
    assert page.locator("#method").is_visible()
    assert page.locator("#clauses").is_visible() is more
    assert page.locator("#clauses details:not([open])").count() == 0 or not more


def test_the_page_of_five_hundred_scenarios_is_small() -> None:
    rulebook, loaded = our_rules(), our_scenarios()
    scenarios = loaded.scenarios[:500]
    assert len(scenarios) == 500
    assert len(loaded.matrix) > 1_000
    with few_states():
        checkup = check_up(rulebook, scenarios, rulebook.defaults, matrix=loaded.matrix)
    results = to_json(report_on(checkup, []))
    page = to_html(report_from(results, "results.json"), "0" * 64, {})
    assert len(page.encode()) < 1_500_000
