"""The table of condition coverage: what the scenarios made of every test of every rule."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from clausewise.decisions.decision import value_in_words
from clausewise.language.condition import Test, Value, tests
from clausewise.language.rule import Rule
from clausewise.reporting.table import Column, Holds, Row, Table
from clausewise.scenarios.checkup import Checkup

Known = Mapping[str, Value]


def _conditions(checkup: Checkup) -> Iterator[Row]:
    book = checkup.rulebook
    cases = _cases(checkup)
    for rule in sorted(book.rules.values(), key=lambda rule: (rule.place, rule.id)):
        met = _met(rule, cases)
        for test in dict.fromkeys(tests(rule.when, book.conditions)):
            values = [known.get(test.name) for known in met]
            true = sum(value in test.allowed for value in values if value is not None)
            unknown = values.count(None)
            false = len(values) - true - unknown
            yield {
                "id": f"{rule.id}: {test_in_words(test)}",
                "rule": rule.id,
                "test": test_in_words(test),
                "result": _result(true, false),
                "true": true,
                "false": false,
                "unknown": unknown,
            }


def _cases(checkup: Checkup) -> Mapping[str, list[Known]]:
    """Return what was known in every step, the options of readings included, by action."""
    found: dict[str, list[Known]] = {}
    for run in checkup.runs:
        choice = {**checkup.choice, **run.scenario.readings}
        for step in run.steps:
            case = {**choice, **step.decision.facts}
            found.setdefault(step.request.action, []).append(case)
    return found


def _met(rule: Rule, cases: Mapping[str, Sequence[Known]]) -> list[Known]:
    return [case for action in rule.actions or cases for case in cases.get(action, ())]


def _result(true: int, false: int) -> str:
    if true and false:
        return "both"
    return "only_true" if true else "only_false" if false else "neither"


def test_in_words(test: Test) -> str:
    """Return the test as a reader says it."""
    return f"{test.name} is {' or '.join(sorted(map(value_in_words, test.allowed)))}"


CONDITIONS: Final = Table(
    name="conditions",
    means="One row for each test in the condition of a rule, and how often it came out how.",
    columns=(
        Column("id", Holds.TEXT, "the rule and the test, unique"),
        Column("rule", Holds.TEXT, "the rule"),
        Column("test", Holds.TEXT, "what is asked of a fact or a reading"),
        Column("result", Holds.TEXT, "both, only_true, only_false, or neither was met"),
        Column("true", Holds.NUMBER, "steps on the rule's actions in which it is so"),
        Column("false", Holds.NUMBER, "steps in which it is not so"),
        Column("unknown", Holds.NUMBER, "steps in which nobody can tell"),
    ),
    rows=_conditions,
)
