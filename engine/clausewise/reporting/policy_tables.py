"""The tables of what was tried: clauses, rules, readings, and the scenarios that bear on each."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clausewise.decisions.decision import value_in_words
from clausewise.language import condition
from clausewise.language.rule import Kind, Rule
from clausewise.reporting.evidence import (
    clauses_touched,
    failed_in,
    in_steps,
    readings_relied_on,
    rules_involved,
    scenarios_by,
)
from clausewise.reporting.table import Column, Holds, Row, Table
from clausewise.scenarios.checkup import Checkup
from clausewise.scenarios.reviews import RuleReview, Standing


def _clauses(checkup: Checkup) -> Iterator[Row]:
    rulebook = checkup.rulebook
    touching = scenarios_by(checkup, in_steps(clauses_touched))
    failing = scenarios_by(checkup, failed_in)
    rules = _citing((rule.id, rule.clauses) for rule in rulebook.rules.values())
    readings = _citing((each.id, each.clauses) for each in rulebook.readings.values())
    properties = _citing((each.id, each.clauses) for each in rulebook.properties.values())
    broken = {result.name for result in checkup.properties if result.witness is not None}
    for clause in rulebook.clauses.values():
        doubtful = [name for name in properties.get(clause.id, ()) if name in broken]
        if clause.id in failing or doubtful:
            result = "not_met"
        elif clause.id in touching:
            result = "met"
        else:
            result = "not_a_rule" if clause.not_a_rule else "untested"
        yield {
            "id": clause.id,
            "section": clause.section,
            "article_line": clause.line,
            "kind": str(clause.kind),
            "says": clause.says,
            "result": result,
            "not_a_rule": clause.not_a_rule,
            "rules": rules.get(clause.id, []),
            "scenarios": touching.get(clause.id, []),
            "failed_scenarios": failing.get(clause.id, []),
            "properties": properties.get(clause.id, []),
            "failed_properties": doubtful,
            "readings": readings.get(clause.id, []),
            "fingerprint": clause.fingerprint,
            "file": clause.place.file,
            "line": clause.place.line,
        }


def _citing(cites: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, list[str]]:
    """Return, by clause, what cites it."""
    found: dict[str, list[str]] = {}
    for id, clauses in cites:
        for clause in clauses:
            found.setdefault(clause, []).append(id)
    return {clause: sorted(set(ids)) for clause, ids in found.items()}


def _rules(checkup: Checkup) -> Iterator[Row]:
    involving = scenarios_by(checkup, in_steps(rules_involved))
    reviews = checkup.reviews or {}
    unreviewed = RuleReview(standing=Standing.UNREVIEWED)
    for rule in sorted(checkup.rulebook.rules.values(), key=lambda rule: (rule.place, rule.id)):
        scenarios = involving.get(rule.id, [])
        review = reviews.get(rule.id, unreviewed)
        yield {
            "id": rule.id,
            "kind": str(rule.kind),
            "says": rule.says,
            "brings": _consequence(rule),
            "clauses": list(rule.clauses),
            "actions": list(rule.actions),
            "overrides": list(rule.overrides),
            "result": "tried" if scenarios else "untried",
            "scenarios": scenarios,
            "review": str(review.standing),
            "reviewer": review.reviewer,
            "reviewed_on": review.date,
            "file": rule.place.file,
            "line": rule.place.line,
            "last_line": rule.last_line,
        }


def _consequence(rule: Rule) -> str:
    match rule.kind:
        case Kind.SCOPE | Kind.PERMIT | Kind.FORBID:
            return rule.because
        case Kind.EFFECT:
            return ", ".join(f"{name} = {value_in_words(value)}" for name, value in rule.effects)
        case Kind.ADVICE:
            return rule.text
        case Kind.PROCEDURE:
            return "; then ".join(step.control for step in rule.path)


def _readings(checkup: Checkup) -> Iterator[Row]:
    relying = scenarios_by(checkup, in_steps(readings_relied_on))
    tried = _tried(checkup)
    for reading in checkup.rulebook.readings.values():
        chosen = checkup.choice[reading.id]
        yield {
            "id": reading.id,
            "kind": reading.kind,
            "question": reading.question,
            "default": reading.default,
            "chosen": chosen,
            "options": [
                {"option": name, "says": says, "tried": (reading.id, name) in tried}
                for name, says in reading.options
            ],
            "untried": [name for name in reading.values if (reading.id, name) not in tried],
            "why": reading.why,
            "clauses": list(reading.clauses),
            "sources": list(reading.facts),
            "steps": sum(
                reading.id in readings_relied_on(step) for run in checkup.runs for step in run.steps
            ),
            "scenarios": relying.get(reading.id, []),
            "file": reading.place.file,
            "line": reading.place.line,
        }


def _tried(checkup: Checkup) -> frozenset[tuple[str, str]]:
    """Return the readings and options that scenarios tried.

    An option is tried where a scenario chooses it; and where it stands while a decision rests on
    it, a rule that asks about it has a part, or the action is one on which a scenario chose
    another option.
    """
    asked = _readings_of_rules(checkup)
    varied: dict[str, set[str]] = {}
    for run in checkup.runs:
        for step in run.steps:
            varied.setdefault(step.request.action, set()).update(run.scenario.readings)
    found: set[tuple[str, str]] = set()
    for run in checkup.runs:
        choice = {**checkup.choice, **run.scenario.readings}
        for step in run.steps:
            parts = {name for rule in rules_involved(step) for name in asked[rule]}
            names = parts | readings_relied_on(step) | varied[step.request.action]
            found.update((name, choice[name]) for name in names)
    return frozenset(found)


def _readings_of_rules(checkup: Checkup) -> Mapping[str, set[str]]:
    """Return, by rule, the readings that its condition asks about."""
    book = checkup.rulebook
    return {
        rule.id: {test.name for test in condition.tests(rule.when, book.conditions)}
        & set(book.readings)
        for rule in book.rules.values()
    }


CLAUSES: Final = Table(
    name="clauses",
    means="One row for each clause of the article, in the article's order.",
    columns=(
        Column("id", Holds.TEXT, "its name, unique"),
        Column("section", Holds.TEXT, "the part of the article"),
        Column("article_line", Holds.NUMBER, "its line in the article"),
        Column("kind", Holds.TEXT, "what sort of statement it is"),
        Column("says", Holds.TEXT, "what it says, in our words"),
        Column("result", Holds.TEXT, "met, not_met, untested or not_a_rule"),
        Column("not_a_rule", Holds.TEXT, "why no rule cites it"),
        Column("rules", Holds.WORDS, "the rules that cite it"),
        Column("scenarios", Holds.WORDS, "the scenarios in whose decisions it has a part"),
        Column("failed_scenarios", Holds.WORDS, "the scenarios that went wrong over it"),
        Column("properties", Holds.WORDS, "the properties that cite it"),
        Column("failed_properties", Holds.WORDS, "those of them that do not hold"),
        Column("readings", Holds.WORDS, "the readings that it is unclear enough to need"),
        Column("fingerprint", Holds.TEXT, "SHA-256 of its sentence, normalised"),
        Column("file", Holds.TEXT, "the file that declares it"),
        Column("line", Holds.NUMBER, "where it begins there"),
    ),
    rows=_clauses,
)

RULES: Final = Table(
    name="rules",
    means="One row for each rule, in the order of the rule files.",
    columns=(
        Column("id", Holds.TEXT, "its name, unique"),
        Column("kind", Holds.TEXT, "scope, permit, forbid, effect, advice or procedure"),
        Column("says", Holds.TEXT, "what it says"),
        Column("brings", Holds.TEXT, "the reason, effect, advice or path that it brings"),
        Column("clauses", Holds.WORDS, "the clauses that it cites"),
        Column("actions", Holds.WORDS, "the actions that it bears on; none means every action"),
        Column("overrides", Holds.WORDS, "the permits that it is known to overrule"),
        Column("result", Holds.TEXT, "tried or untried by the scenarios"),
        Column("scenarios", Holds.WORDS, "the scenarios in which it decides or holds"),
        Column("review", Holds.TEXT, "unreviewed, signed, or stale: changed since it was signed"),
        Column("reviewer", Holds.TEXT, "who signed it, where somebody did"),
        Column("reviewed_on", Holds.TEXT, "the day on which it was signed"),
        Column("file", Holds.TEXT, "the file that has it"),
        Column("line", Holds.NUMBER, "where it begins there"),
        Column("last_line", Holds.NUMBER, "where it ends there"),
    ),
    rows=_rules,
)

READINGS: Final = Table(
    name="readings",
    means="One row for each reading: a choice where the article is silent or ambiguous.",
    columns=(
        Column("id", Holds.TEXT, "its name, unique"),
        Column("kind", Holds.TEXT, "what the trouble with the text is"),
        Column("question", Holds.TEXT, "what the text leaves open"),
        Column("default", Holds.TEXT, "the option taken unless another is chosen"),
        Column("chosen", Holds.TEXT, "the option of this check"),
        Column("options", Holds.RECORDS, "every option, and whether scenarios tried it"),
        Column("untried", Holds.WORDS, "the options that no scenario tried"),
        Column("why", Holds.TEXT, "why the default is the default"),
        Column("clauses", Holds.WORDS, "the clauses that it is about"),
        Column("sources", Holds.WORDS, "the published facts that speak for it"),
        Column("steps", Holds.NUMBER, "how many decisions rest on it"),
        Column("scenarios", Holds.WORDS, "the scenarios in which a decision rests on it"),
        Column("file", Holds.TEXT, "the file that declares it"),
        Column("line", Holds.NUMBER, "where it begins there"),
    ),
    rows=_readings,
)
