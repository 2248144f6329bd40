"""The table of what was run in Gherkin."""

from collections.abc import Iterator

from clausewise.reporting.table import Column, Holds, Row, Table
from clausewise.scenarios.checkup import Checkup


def _features(checkup: Checkup) -> Iterator[Row]:
    for each in checkup.features.results if checkup.features else ():
        yield {
            "place": f"{each.file}:{each.line}",
            "title": each.title,
            "result": each.result,
            "feature": each.feature,
            "rule": each.rule,
            "tags": list(each.tags),
            "clauses_touched": sorted(each.touched),
            "rules": sorted(each.rules),
            "readings": sorted(each.readings),
            "message": each.message,
            "file": each.file,
            "line": each.line,
        }


FEATURES = Table(
    name="features",
    means="One row for each scenario of the feature files, and for each row of an outline.",
    columns=(
        Column("place", Holds.TEXT, "file and line of the scenario, or of its row of examples"),
        Column("title", Holds.TEXT, "its title, placeholders filled"),
        Column("result", Holds.TEXT, "passed, failed or not_run"),
        Column("feature", Holds.TEXT, "the title of its feature"),
        Column("rule", Holds.TEXT, "the title of the Rule it stands under, empty for none"),
        Column("tags", Holds.WORDS, "its tags, with those of what it stands under"),
        Column("clauses_touched", Holds.WORDS, "clauses behind any part of any decision in it"),
        Column("rules", Holds.WORDS, "the rules that decided in it"),
        Column("readings", Holds.WORDS, "the readings that a decision in it rests on"),
        Column("message", Holds.TEXT, "why it failed or was left out"),
        Column("file", Holds.TEXT, "the feature file"),
        Column("line", Holds.NUMBER, "the line, from 1"),
    ),
    rows=_features,
)
