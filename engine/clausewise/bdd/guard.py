"""Traps of Gherkin that a runner lets pass in silence, found before anything runs."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from clausewise.bdd.catalogue import match, remedy
from clausewise.bdd.gherkin_file import FeatureFile, ScenarioLines
from clausewise.bdd.parameters import Words
from clausewise.errors import Problem, suggest
from clausewise.source import Place

LISTED: Final = "`clausewise steps` lists the steps"
# To find what was meant costs some milliseconds; a file with more such steps has another mistake.
MOST_SUGGESTIONS: Final = 300

PLACEHOLDER: Final = re.compile(r"<([^<>\n]+)>")
CLAUSE_TAG: Final = re.compile(r"C\d+")

Tree = Mapping[str, Any]


def guard(file: FeatureFile, problems: list[Problem]) -> None:
    """Append what would make a green run of this file untrue, each with its place and a remedy."""
    scenarios = list(_scenarios(file.document["feature"]))
    if not scenarios:
        message = "the feature has no scenario, so nothing of it would run"
        problems.append(
            _problem(file, file.document["feature"], "no-scenarios", message, "add one")
        )
    problems.extend(_equal_names(file, scenarios))
    for scenario in scenarios:
        problems.extend(_of_scenario(file, scenario))
        problems.extend(_of_examples(file, scenario))
    for expanded in file.scenarios():
        problems.extend(_of_order(file, expanded))
    problems.extend(_same_rows(file, scenarios))


def guard_steps(file: FeatureFile, words: Words, problems: list[Problem]) -> None:
    """Append steps that none of our definitions matches, or several, and clause tags of no clause.

    A project's own definitions are not known here: whoever has some runs pytest instead.
    """
    seen: set[tuple[int, str]] = set()
    missing = 0
    for scenario in file.scenarios():
        for step in scenario.steps:
            if (step.line, step.text) in seen or PLACEHOLDER.search(step.text):
                # What is not filled in has been told as that.
                continue
            seen.add((step.line, step.text))
            place = Place(file.shown, *step.at)
            found = match(step.keyword, step.text)
            if not found:
                message = f"nothing defines the step `{step.keyword.capitalize()} {step.text}`"
                missing += 1
                help = LISTED
                if missing <= MOST_SUGGESTIONS:
                    help = remedy(step.keyword, step.text, words)
                problems.append(Problem(place, "undefined-step", message, help))
            elif len(found) > 1:
                sentences = "; ".join(f"`{each.sentence}`" for each in found)
                message = f"{len(found)} definitions match `{step.text}`: {sentences}"
                problems.append(Problem(place, "ambiguous-step", message, "say it otherwise"))
    problems.extend(_tags(file, words))


def _tags(file: FeatureFile, words: Words) -> Iterator[Problem]:
    clauses = words.rulebook.clauses
    for node in file.lines.values():
        name = str(node.get("name", ""))
        if name.startswith("@") and CLAUSE_TAG.fullmatch(name[1:]) and name[1:] not in clauses:
            help = suggest(name[1:], clauses, "`clausewise clauses` lists them")
            yield _problem(file, node, "unknown-clause", f"no clause is called `{name[1:]}`", help)


def _scenarios(parent: Tree) -> Iterator[Tree]:
    for child in parent["children"]:
        if "scenario" in child:
            yield child["scenario"]
        elif "rule" in child:
            yield from _scenarios(child["rule"])


def _equal_names(file: FeatureFile, scenarios: list[Tree]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for scenario in scenarios:
        name, line = scenario["name"], scenario["location"]["line"]
        if not name:
            message = "the scenario has no title"
            yield _problem(file, scenario, "no-title", message, "say in it what must happen")
        elif name in first:
            message = f"the title `{name}` is taken: pytest-bdd would run one of the two only"
            help = f"it is used first in line {first[name]}; give this one another"
            yield _problem(file, scenario, "duplicate-title", message, help)
        first.setdefault(name, line)


def _of_scenario(file: FeatureFile, scenario: Tree) -> Iterator[Problem]:
    if not scenario["steps"]:
        message = f"the scenario `{scenario['name']}` has no steps, so it would pass whatever is so"
        yield _problem(file, scenario, "no-steps", message, "add steps, or take the scenario out")
        return
    first = scenario["steps"][0]
    if first["keyword"].strip() in ("And", "But", "*"):
        message = f"the first step of a scenario cannot begin with `{first['keyword'].strip()}`"
        yield _problem(file, first, "leading-and", message, "begin it with Given, When or Then")


def _of_order(file: FeatureFile, scenario: ScenarioLines) -> Iterator[Problem]:
    """Yield what is missing of a scenario as it runs, with the steps of its backgrounds."""
    keywords = [step.keyword for step in scenario.steps]
    place = Place(file.shown, scenario.row_line or scenario.line, 1)
    if not scenario.steps:
        return
    if "then" not in keywords:
        message = f"the scenario `{scenario.name}` has no Then, so it would pass whatever is so"
        yield Problem(place, "no-then", message, "add a Then that says what must come of it")
    elif "when" not in keywords:
        message = f"the scenario `{scenario.name}` has no When, so nothing is asked in it"
        yield Problem(place, "no-when", message, "add a When that says what is asked")
    elif keywords.index("then") < keywords.index("when"):
        step = scenario.steps[keywords.index("then")]
        message = f"`{step.text}` compares what came of a request before one was made"
        yield Problem(
            Place(file.shown, *step.at), "then-before-when", message, "put a When before it"
        )
    elif keywords[-1] == "when":
        step = scenario.steps[-1]
        message = f"nothing looks at what came of `{step.text}`"
        yield Problem(Place(file.shown, *step.at), "no-then", message, "add a Then after it")


def _of_examples(file: FeatureFile, scenario: Tree) -> Iterator[Problem]:
    outline = scenario["keyword"].strip() in ("Scenario Outline", "Scenario Template")
    texts = [(scenario, scenario["name"]), *_texts(scenario)]
    if not scenario["examples"]:
        if outline:
            message = f"the outline `{scenario['name']}` has no Examples, so it would run unfilled"
            yield _problem(file, scenario, "no-examples", message, "add `Examples:` with a table")
            return
        for node, text in _texts(scenario):
            for name in PLACEHOLDER.findall(text):
                message = f"nothing fills `<{name}>`: the scenario has no Examples"
                help = "fill it in, or make it a Scenario Outline with a column of that name"
                yield _problem(file, node, "unfilled-placeholder", message, help)
        return
    used = {name for _, text in texts for name in PLACEHOLDER.findall(text)}
    for examples in scenario["examples"]:
        header = examples.get("tableHeader")
        if header is None or not examples["tableBody"]:
            message = "the Examples have no rows, so nothing would run"
            yield _problem(file, examples, "no-examples", message, "add a row for each case")
            continue
        columns = [cell["value"] for cell in header["cells"]]
        yield from _columns(file, header, columns, used)
        for node, text in texts:
            for name in dict.fromkeys(PLACEHOLDER.findall(text)):
                if name not in columns:
                    line = examples["location"]["line"]
                    message = f"nothing fills `<{name}>`: the Examples in line {line} lack it"
                    help = suggest(name, columns, f"its columns are {', '.join(columns)}")
                    yield _problem(file, node, "unfilled-placeholder", message, help)


def _columns(
    file: FeatureFile, header: Tree, columns: list[str], used: set[str]
) -> Iterator[Problem]:
    for cell in header["cells"]:
        name = cell["value"]
        if name not in used:
            message = f"no step uses the column `{name}`: its values check nothing"
            help = suggest(name, used, f"write `<{name}>` in a step, or take the column out")
            yield _problem(file, cell, "unused-column", message, help)
    for name, times in Counter(columns).items():
        if times > 1:
            message = f"the Examples have {times} columns called `{name}`"
            yield _problem(file, header, "duplicate-column", message, "keep one of them")


def _same_rows(file: FeatureFile, scenarios: list[Tree]) -> Iterator[Problem]:
    for scenario in scenarios:
        first: dict[tuple[tuple[str, str], ...], int] = {}
        for examples in scenario["examples"]:
            header = [c["value"] for c in examples.get("tableHeader", {}).get("cells", ())]
            for row in examples.get("tableBody", ()):
                cells = tuple(sorted(zip(header, (c["value"] for c in row["cells"]), strict=False)))
                line = first.setdefault(cells, row["location"]["line"])
                if line != row["location"]["line"]:
                    message = f"this row says the same as the one in line {line}"
                    yield _problem(file, row, "duplicate-row", message, "take one of the two out")


def _texts(scenario: Tree) -> Iterator[tuple[Tree, str]]:
    for step in scenario["steps"]:
        yield step, step["text"]
        for row in step.get("dataTable", {}).get("rows", ()):
            yield from ((cell, cell["value"]) for cell in row["cells"])
        if "docString" in step:
            yield step["docString"], step["docString"]["content"]


def _problem(file: FeatureFile, node: Tree, code: str, message: str, help: str) -> Problem:
    location = node["location"]
    return Problem(Place(file.shown, location["line"], location["column"]), code, message, help)
