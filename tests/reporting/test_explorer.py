"""The page decides as the engine does: random cases, unknown facts and other readings included."""

import json
import random
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest
from clausewise.decisions.decision import Decider
from clausewise.decisions.nearest import nearest_changes
from clausewise.engines.agreement import Engine, disagreements
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine
from clausewise.errors import InputError
from clausewise.language.condition import Facts, Value
from clausewise.language.rulebook import Rulebook
from clausewise.reporting.html import to_html
from clausewise.reporting.inlined import embedded
from clausewise.reporting.read import report_from
from clausewise.reporting.report import report_on
from clausewise.reporting.results_json import to_json
from clausewise.scenarios.checkup import Checkup, check_up
from playwright.sync_api import Browser, Page

from tests.ours import our_rules, our_scenarios
from tests.reporting.browser import chromium
from tests.reporting.checked import few_states

CASES: Final = 1_200
TURNS_EVERY: Final = 4
"""Of so many cases one has its nearest changes compared: the engine takes a while to find them."""

# One pass over all cases within the page: each is opened by its address, as a link would be.
READ: Final = """(queries) => queries.map((query) => {
  history.replaceState(null, "", `#explorer?${query}`);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const answer = document.getElementById("explorer-answer");
  const all = (name) =>
    [...answer.querySelectorAll(`[data-${name}]`)].map((each) => each.dataset[name]);
  return {
    verdict: answer.querySelector(".verdict").className.replace("verdict ", ""),
    rules: all("rule"), effects: all("effect"), unknown: all("unknown"),
    advice: all("advice"), readings: all("reading"), turns: all("turn"),
  };
})"""

Case = tuple[str, dict[str, Value], dict[str, str]]


@pytest.fixture(scope="module")
def checkup() -> Checkup:
    """Return a check of every fourth scenario: cases are drawn near them, not each of them."""
    rulebook, loaded = our_rules(), our_scenarios()
    with few_states():
        return check_up(rulebook, loaded.scenarios[::4], rulebook.defaults, matrix=loaded.matrix)


@pytest.fixture(scope="module")
def results(checkup: Checkup) -> bytes:
    return to_json(report_on(checkup, []))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def page(browser: Browser, results: bytes, tmp_path_factory: pytest.TempPathFactory) -> Page:
    at = tmp_path_factory.mktemp("explorer") / "report.html"
    at.write_text(to_html(report_from(results, "results.json"), "0" * 64, {}))
    page = browser.new_page()
    page.goto(f"file://{at}")
    return page


def drawn_cases(checkup: Checkup) -> list[Case]:
    """Return cases of every action, half near what scenarios met; some readings move."""
    draw = random.Random(20)
    book = checkup.rulebook
    met: dict[str, list[Facts]] = {}
    for run in checkup.runs:
        for step in run.steps:
            met.setdefault(step.request.action, []).append(step.decision.facts)
    weights = {"send_reset_email": 4, "set_password": 4, "handle_request": 3}
    actions = [action for action in book.actions for _ in range(weights.get(action, 1))]
    choices: list[dict[str, str]] = [{}, {}, {}]
    for _ in range(2):
        options = {name: draw.choice(each.values) for name, each in book.readings.items()}
        choices.append(options)
    cases = []
    for number in range(CASES):
        action = actions[number % len(actions)]
        facts: dict[str, Value] = {}
        if number % 2 and action in met:
            facts.update(draw.choice(met[action]))
        for name, fact in book.facts.items():
            if name not in facts and not number % 2:
                facts[name] = draw.choice(fact.values)
        for name in draw.sample(sorted(book.facts), draw.randint(0, 12)):
            value = draw.choice((*book.facts[name].values, None, None))
            facts.pop(name, None)
            if value is not None:
                facts[name] = value
        cases.append((action, facts, choices[number % 5]))
    return cases


def test_the_page_answers_as_the_engine_on_random_cases(checkup: Checkup, page: Page) -> None:
    cases = drawn_cases(checkup)
    queries = [query_of(case) for case in cases]
    answers: list[Mapping[str, Any]] = page.evaluate(READ, queries)
    book = checkup.rulebook
    judge, engine = ReferenceEngine(book), MaskEngine(book)
    differing = [
        (case, part, answer[part], wanted)
        for number, (case, answer) in enumerate(zip(cases, answers, strict=True))
        for part, wanted in expected(book, judge, engine, case, turns=number % TURNS_EVERY == 0)
        if answer[part] != wanted
    ]
    assert len(answers) == CASES
    assert {answer["verdict"] for answer in answers} == {
        "permitted",
        "forbidden",
        "undetermined",
        "not_covered",
    }
    assert sum(bool(answer["unknown"]) for answer in answers) > 100
    assert sum(bool(answer["turns"]) for answer in answers) > 100
    assert sum(bool(answer["readings"]) for answer in answers) > 100
    assert differing == []


def query_of(case: Case) -> str:
    action, facts, options = case
    words = {
        name: str(value).lower() if isinstance(value, bool) else value
        for name, value in facts.items()
    }
    return "&".join(f"{key}={word}" for key, word in {"action": action, **words, **options}.items())


def expected(
    book: Rulebook, judge: Engine, engine: MaskEngine, case: Case, *, turns: bool
) -> Iterator[tuple[str, object]]:
    """Yield each part of the answer as the engine gives it; the judge has agreed to it first."""
    action, facts, options = case
    choice = book.choose(options)
    assert disagreements(judge, (engine,), action, facts, choice) == ()
    decision = Decider(book, engine, choice).decide(action, facts)
    yield "verdict", str(decision.verdict)
    yield "rules", [reason.rule for reason in decision.reasons]
    yield (
        "effects",
        [
            f"{part.effect}={word(part.value)}{' open' if part.open else ''}"
            for part in decision.effects
        ],
    )
    yield "unknown", list(decision.unknown)
    yield "advice", [each.rule for each in decision.advice]
    yield "readings", [each.reading for each in decision.readings]
    if turns:
        found = nearest_changes(book, engine, action, facts, choice)
        yield (
            "turns",
            [
                f"{turn.verdict}: " + " ".join(f"{c.fact}={word(c.becomes)}" for c in turn.changes)
                for turn in found
            ],
        )


def word(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else value


def test_a_cell_of_the_matrix_leads_to_its_case(page: Page, checkup: Checkup) -> None:
    cell = next(
        each
        for each in checkup.matrix
        if each.case.request.action == "send_reset_email"
        and each.case.state == "single_sign_on_for_end_users"
        and each.case.actor == "an admin"
        and each.case.target == "an end user"
    )
    page.evaluate(
        "document.querySelectorAll('details.matrix').forEach((each) => (each.open = true))"
    )
    state = page.locator('details.matrix[data-state="single sign on for end users"]')
    row = state.locator('tr[data-action="send_reset_email"]', has_text="an end user")
    row.locator("td").nth(1).locator("a").click()
    answer = page.locator("#explorer-answer")
    assert answer.locator(".verdict").inner_text().endswith("forbidden")
    rules = answer.locator("[data-rule]").evaluate_all("(all) => all.map((e) => e.dataset.rule)")
    assert rules == [reason.rule for reason in cell.decision.reasons]


def test_trying_a_change_turns_the_verdict_and_stands_in_the_address(page: Page) -> None:
    page.evaluate("location.hash = '#explorer?action=set_password'")
    turn = page.locator("#explorer-answer [data-turn]").first
    promised = str(turn.get_attribute("data-turn"))
    turn.locator("button").click()
    verdict, _, changes = promised.partition(": ")
    shown = page.locator("#explorer-answer .verdict")
    assert str(shown.get_attribute("class")).split()[-1] == verdict
    address = str(page.evaluate("location.hash"))
    assert all(change in address for change in changes.split())


def test_a_scenario_is_a_case_to_start_from(page: Page, checkup: Checkup) -> None:
    run = next(run for run in checkup.runs if len(run.steps) > 1)
    field = page.locator('#explorer-form input[name="from"]')
    field.focus()
    field.fill(f"{run.scenario.id}/2")
    field.blur()
    shown = page.locator("#explorer-answer .verdict")
    verdict = str(run.steps[1].decision.verdict)
    assert str(shown.get_attribute("class")).split()[-1] == verdict
    assert page.locator('#explorer-form select[name="action"]').input_value() == (
        run.steps[1].request.action
    )


def test_data_cannot_end_its_place_in_the_page() -> None:
    """Whatever a rule says, no tag begins in the data."""
    text = str(embedded({"says": "</script><script>alert(1)</script>&amp;"}))
    assert not {"<", ">", "&"} & set(text)
    assert json.loads(text) == {"says": "</script><script>alert(1)</script>&amp;"}


@pytest.mark.parametrize(
    "explorer",
    [
        {"actions": 1},
        {"actions": [1]},
        {"actions": [{"id": "x", "facts": [{}]}]},
        {"actions": [{"id": "x", "facts": [{"id": "f"}]}], "facts": {}},
        {"actions": [], "facts": []},
    ],
)
def test_tables_that_are_none_are_refused(results: bytes, explorer: dict[str, Any]) -> None:
    data = json.loads(results)
    data["explorer"] = explorer
    with pytest.raises(InputError) as error:
        report_from(json.dumps(data).encode(), "results.json")
    assert error.value.problems[0].code == "not-a-report"
