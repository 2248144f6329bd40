"""A feature file, read safely and parsed by the reference parser of Gherkin."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from clausewise.errors import Problem
from clausewise.loading.deception import deceptions
from clausewise.loading.document import decode, read_bytes
from clausewise.source import Place

MOST_BYTES: Final = 1_000_000
MOST_SCENARIOS: Final = 5_000

UNEXPECTED: Final = re.compile(r"expected: (?P<tokens>.*), got '(?P<text>.*)'")
WORDS: Final = {
    "#FeatureLine": "`Feature:`",
    "#BackgroundLine": "`Background:`",
    "#RuleLine": "`Rule:`",
    "#ScenarioLine": "`Scenario:` or `Scenario Outline:`",
    "#ExamplesLine": "`Examples:`",
    "#StepLine": "a step that begins with Given, When, Then, And or But",
    "#TableRow": "a row of a table",
    "#DocStringSeparator": "a doc string",
    "#TagLine": "a tag",
    "#Comment": "a comment",
}
"""What the parser calls a kind of line, and what people write."""

Tree = Mapping[str, Any]

KEYWORDS: Final = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One step as it runs: placeholders filled, `And` and `But` resolved to given, when, then.

    written: the text with its placeholders. under: the line of the scenario or Background that it
    stands in. row_lines: the lines of the table.
    """

    keyword: str
    text: str
    line: int
    column: int
    table: tuple[tuple[str, ...], ...] | None
    docstring: str | None
    written: str
    under: int
    row_lines: tuple[int, ...]

    @property
    def at(self) -> tuple[int, int]:
        """Line and column, both from 1."""
        return self.line, self.column


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioLines:
    """One scenario as it runs: a scenario, or one row of the examples of an outline."""

    feature: str
    rule: str | None
    name: str
    line: int
    row_line: int | None
    tags: tuple[str, ...]
    steps: tuple[StepLine, ...]


@dataclass(frozen=True)
class FeatureFile:
    """A feature file; `document` is the parser's tree, `pickles` what its compiler makes of it."""

    path: Path
    shown: str
    text: str
    document: Tree
    pickles: tuple[Tree, ...]

    @cached_property
    def lines(self) -> Mapping[str, Tree]:
        """The nodes of the tree by their ids."""
        return dict(_nodes(self.document))

    def scenarios(self) -> Iterator[ScenarioLines]:
        """Yield every scenario and every row of an outline, in the order of the file."""
        rules = dict(_rules(self.document))
        for pickle in self.pickles:
            scenario = self.lines[pickle["astNodeIds"][0]]
            row = self.lines[pickle["astNodeIds"][1]] if len(pickle["astNodeIds"]) > 1 else None
            yield ScenarioLines(
                feature=self.document["feature"]["name"],
                rule=rules.get(scenario["id"]),
                name=pickle["name"],
                line=scenario["location"]["line"],
                row_line=None if row is None else row["location"]["line"],
                tags=tuple(dict.fromkeys(tag["name"][1:] for tag in pickle["tags"])),
                steps=tuple(self._steps(pickle)),
            )

    @cached_property
    def _under(self) -> Mapping[str, int]:
        """The line of the scenario or Background that each step is written in, by its id."""
        return {
            step["id"]: node["location"]["line"]
            for node in self.lines.values()
            for step in node.get("steps", ())
        }

    def _steps(self, pickle: Tree) -> Iterator[StepLine]:
        for step in pickle["steps"]:
            node = self.lines[step["astNodeIds"][0]]
            location = node["location"]
            argument = step.get("argument", {})
            table = argument.get("dataTable")
            yield StepLine(
                keyword=KEYWORDS.get(step.get("type", ""), "given"),
                text=step["text"],
                line=location["line"],
                column=location["column"],
                table=None
                if table is None
                else tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"]),
                docstring=argument.get("docString", {}).get("content"),
                written=node["text"],
                under=self._under[node["id"]],
                row_lines=tuple(
                    row["location"]["line"] for row in node.get("dataTable", {}).get("rows", ())
                ),
            )


def read_feature(path: Path, shown: str, problems: list[Problem]) -> FeatureFile | None:
    """Return the feature file, or None with everything that is wrong with it as Gherkin."""
    data = read_bytes(path, shown, problems)
    if data is None:
        return None
    if len(data) > MOST_BYTES:
        message = f"the file is larger than {MOST_BYTES:,} bytes"
        problems.append(Problem(Place(shown), "too-large", message, "split it by topic"))
        return None
    text = decode(data, shown, problems)
    if text is None:
        return None
    before = len(problems)
    problems.extend(deceptions(text, shown))
    return None if len(problems) > before else parse_feature(path, shown, text, problems)


def parse_feature(path: Path, shown: str, text: str, problems: list[Problem]) -> FeatureFile | None:
    """Return the feature that the text is, or None with every mistake in its Gherkin."""
    # The parser takes a twentieth of a second to import: only for who reads a feature.
    from gherkin.ast_builder import AstBuilder
    from gherkin.errors import CompositeParserException, ParserException
    from gherkin.parser import Parser
    from gherkin.pickles.compiler import Compiler
    from gherkin.stream.id_generator import IdGenerator
    from gherkin.token_scanner import TokenScanner

    ids = IdGenerator()
    try:
        tree: Any = Parser(AstBuilder(ids)).parse(TokenScanner(text))
    except CompositeParserException as error:
        problems.extend(_syntax(shown, each) for each in error.errors)
        return None
    except ParserException as error:
        problems.append(_syntax(shown, error))
        return None
    document: Any = {**tree, "uri": shown}
    if not tree.get("feature"):
        message = "there is no feature in this file"
        problems.append(Problem(Place(shown), "empty-file", message, "begin with `Feature:`"))
        return None
    if _expanded(tree["feature"]) > MOST_SCENARIOS:
        message = f"the file has more than {MOST_SCENARIOS:,} scenarios"
        problems.append(Problem(Place(shown), "too-large", message, "split it by topic"))
        return None
    pickles = tuple(Compiler(ids).compile(document))
    return FeatureFile(path, shown, text, document, pickles)


def _syntax(shown: str, error: Any) -> Problem:
    location = getattr(error, "location", {}) or {}
    place = Place(shown, location.get("line", 0), location.get("column", 1))
    message = re.sub(r"^\(\d+:\d+\): ", "", str(error)).replace("\n", " ")
    found = UNEXPECTED.fullmatch(message)
    if found is None:
        return Problem(place, "gherkin-syntax", message, "mend the Gherkin here")
    words = [WORDS[token] for token in found["tokens"].split(", ") if token in WORDS]
    allowed = ", ".join(dict.fromkeys(words))
    remedy = f"here can stand: {allowed}" if allowed else "mend the Gherkin here"
    return Problem(place, "gherkin-syntax", f"`{found['text']}` is no Gherkin here", remedy)


def _expanded(feature: Tree) -> int:
    scenarios = [node for _, node in _nodes(feature) if "examples" in node]
    return sum(max(1, sum(len(e.get("tableBody", ())) for e in s["examples"])) for s in scenarios)


def _nodes(node: Any) -> Iterator[tuple[str, Tree]]:
    """Yield every node that has an id, in the order of the file."""
    left = [node]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            if "id" in each:
                yield each["id"], each
            left.extend(reversed(each.values()))
        elif isinstance(each, list | tuple):
            left.extend(reversed(each))


def _rules(document: Tree) -> Iterator[tuple[str, str]]:
    for child in document["feature"]["children"]:
        for inner in child.get("rule", {}).get("children", ()):
            if "scenario" in inner:
                yield inner["scenario"]["id"], child["rule"]["name"]
