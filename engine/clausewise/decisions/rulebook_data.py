"""Rules, readings and clauses as plain data, for JSON."""

from clausewise.language.condition import tests
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Clause, Reading

Data = dict[str, object]


def rule_data(rulebook: Rulebook, rule: Rule) -> Data:
    """Return the rule as data; the keys are part of the command line's promise."""
    return {
        "id": rule.id,
        "kind": str(rule.kind),
        "says": rule.says,
        "clauses": list(rule.clauses),
        "actions": list(rule.actions),
        "because": rule.because,
        "effects": dict(rule.effects),
        "advice": rule.text,
        "readings": readings_of(rulebook, rule),
        "overrides": list(rule.overrides),
        "place": str(rule.place),
    }


def readings_of(rulebook: Rulebook, rule: Rule) -> list[str]:
    """Return the ids of the readings that the rule tests, by way of terms too."""
    asked = {test.name for test in tests(rule.when, rulebook.conditions)}
    return sorted(asked & set(rulebook.readings))


def reading_data(reading: Reading) -> Data:
    """Return the reading as data."""
    return {
        "id": reading.id,
        "kind": reading.kind,
        "clauses": list(reading.clauses),
        "question": reading.question,
        "options": dict(reading.options),
        "default": reading.default,
        "why": reading.why,
    }


def clause_data(rulebook: Rulebook, clause: Clause) -> Data:
    """Return the clause as data, with the rules that cite it."""
    return {
        "id": clause.id,
        "line": clause.line,
        "section": clause.section,
        "kind": str(clause.kind),
        "says": clause.says,
        "rules": citations(rulebook, clause),
        "not_a_rule": clause.not_a_rule or None,
    }


def citations(rulebook: Rulebook, clause: Clause) -> list[str]:
    """Return the ids of the rules that cite the clause."""
    return [
        rule.id
        for rule in rulebook.rules.values()
        if clause.id in rule.clauses or any(step.clause == clause.id for step in rule.path)
    ]


def selected(
    rulebook: Rulebook,
    *,
    clause: str | None = None,
    action: str | None = None,
    reading: str | None = None,
    kind: str | None = None,
) -> list[Rule]:
    """Return the rules that fit every filter given, in the order loaded."""
    return [
        rule
        for rule in rulebook.rules.values()
        if (clause is None or clause in rule.clauses)
        and (action is None or not rule.actions or action in rule.actions)
        and (reading is None or reading in readings_of(rulebook, rule))
        and (kind is None or rule.kind == kind)
    ]
