"""What a reviewer signs, in the one form that layout, comments and order do not change.

Two rules of one form decide alike and say the same. Conditions are compared as they are written,
order and brackets aside: whether two different ones mean the same is for a reviewer to see.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Final, assert_never

import rfc8785

from clausewise.account.tree import to_tree
from clausewise.decisions.decision import PLACEHOLDER
from clausewise.language import condition as language
from clausewise.language.condition import Condition, Value
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Action, Clause, Effect, Fact, NamedCondition, Reading
from clausewise.loading.bind import NULL, boolean
from clausewise.loading.document import Mapping as MappingNode
from clausewise.loading.document import Node, Scalar
from clausewise.loading.reviews import Part
from clausewise.scenarios.model import Expectation, Scenario

MARK: Final = 16
"""Digits of a mark: enough to tell what changed; that nothing did rests on the whole digest."""

Data = object
"""What JSON holds."""

Content = Mapping[Part, Mapping[str, str]]
"""Everything that is signed with a rule: by sort and name, the digest of each thing."""


def content_of(book: Rulebook, rule: Rule, scenarios: Mapping[str, str]) -> Content:
    """Return what is signed with the rule; scenarios: digests of those that decide by it, by id."""
    clauses = {*rule.clauses, *(step.clause for step in rule.path)}
    asked = {test.name for test in language.tests(rule.when, book.conditions)}
    facts = (asked & set(book.facts)) | set(PLACEHOLDER.findall(rule.because))
    things: Mapping[Part, Mapping[str, Data]] = {
        Part.RULE: {rule.id: _rule(rule)},
        Part.CLAUSES: {name: _clause(book.clauses[name]) for name in clauses},
        Part.TERMS: {name: _term(book.terms[name]) for name in _terms(rule.when, book)},
        Part.READINGS: {name: _reading(book.readings[name]) for name in asked & set(book.readings)},
        Part.FACTS: {name: _fact(book.facts[name]) for name in facts},
        Part.ACTIONS: {name: _action(book.actions[name]) for name in rule.actions},
        Part.EFFECTS: {name: _effect(book.effects[name]) for name, _ in rule.effects},
    }
    digests = {
        part: {name: digest_of(found[name]) for name in sorted(found)}
        for part, found in things.items()
    }
    return {**digests, Part.SCENARIOS: scenarios}


def digest_of(data: Data) -> str:
    """Return the SHA-256 of the data as canonical JSON (RFC 8785)."""
    return sha256(_bytes(data)).hexdigest()


def scenario_digest(scenario: Scenario) -> str:
    """Return the digest of what the scenario asks and expects; its title decides nothing."""
    return digest_of(_scenario(scenario))


def whole_digest(content: Content) -> str:
    """Return the digest of all digests: two contents of one digest are the same."""
    return digest_of({str(part): dict(found) for part, found in content.items()})


def marks_of(content: Content) -> Content:
    """Return the beginning of each digest."""
    return {
        part: {name: digest[:MARK] for name, digest in found.items()}
        for part, found in content.items()
    }


def _bytes(data: Data) -> bytes:
    return rfc8785.dumps(data)  # type: ignore[arg-type]  # lists, mappings, text and truths only


def _rule(rule: Rule) -> Data:
    return {
        "says": _text(rule.says),
        "clauses": sorted(set(rule.clauses)),
        "then": str(rule.kind),
        "actions": sorted(set(rule.actions)),
        "when": _condition(rule.when),
        "because": _text(rule.because),
        "effects": dict(rule.effects),
        "text": _text(rule.text),
        "path": [[_text(step.control), step.clause] for step in rule.path],
        "overrides": sorted(set(rule.overrides)),
    }


def _clause(clause: Clause) -> Data:
    # Not its line: that moves with every sentence put before it.
    return {
        "section": clause.section,
        "kind": str(clause.kind),
        "says": _text(clause.says),
        "fingerprint": clause.fingerprint,
        "not_a_rule": _text(clause.not_a_rule),
        "summary": clause.summary,
    }


def _fact(fact: Fact) -> Data:
    # Not what only bears on suggested changes.
    return {"values": _values(fact.values), "means": _text(fact.means)}


def _action(action: Action) -> Data:
    return {"by": action.by, "means": _text(action.means)}


def _effect(effect: Effect) -> Data:
    return {"values": _values(effect.values), "means": _text(effect.means), "many": effect.many}


def _term(term: NamedCondition) -> Data:
    return {
        "says": _text(term.says),
        "clauses": sorted(set(term.clauses)),
        "when": _condition(term.when),
    }


def _reading(reading: Reading) -> Data:
    return {
        "kind": reading.kind,
        "clauses": sorted(set(reading.clauses)),
        "question": _text(reading.question),
        "options": {name: _text(says) for name, says in reading.options},
        "default": reading.default,
        "why": _text(reading.why),
        "facts": sorted(set(reading.facts)),
    }


def _scenario(scenario: Scenario) -> Data:
    return {
        "account": to_tree(scenario.account),
        "readings": dict(scenario.readings),
        "steps": [
            {
                "changes": [_node(change) for change in step.changes],
                "request": _node(step.request),
                "expect": _expectation(step.expect),
            }
            for step in scenario.steps
        ],
    }


def _expectation(expect: Expectation) -> Data:
    return {
        "verdict": str(expect.verdict),
        "clauses": sorted(expect.clauses),
        "effects": _sorted(
            [each.effect, each.value, sorted(each.clauses), each.open] for each in expect.effects
        ),
        "advice": sorted(expect.advice),
        "readings": sorted(expect.readings),
        "unknown": None if expect.unknown is None else sorted(expect.unknown),
        "procedure": None if expect.procedure is None else sorted(expect.procedure),
        "account": None if expect.account is None else _node(expect.account),
        "outbox": None
        if expect.outbox is None
        else [[each.message, each.to, each.sender] for each in expect.outbox],
    }


def _condition(condition: Condition) -> Data:
    """Return the condition with nested conjunctions made one, and parts in one order."""
    match condition:
        case language.Test(name, allowed):
            return {"test": name, "in": _values(allowed)}
        case language.Term(id):
            return {"term": id}
        case language.Not(part):
            return {"not": _condition(part)}
        case language.All() | language.Any():
            parts = _sorted(_condition(part) for part in _flat(condition))
            word = "all" if isinstance(condition, language.All) else "any"
            return parts[0] if len(parts) == 1 else {word: parts}
        case _:
            assert_never(condition)


def _flat(condition: language.All | language.Any) -> Iterator[Condition]:
    for part in condition.parts:
        single = isinstance(part, language.All | language.Any) and len(part.parts) == 1
        if isinstance(part, language.All | language.Any) and (
            single or type(part) is type(condition)
        ):
            yield from _flat(part)
        else:
            yield part


def _terms(condition: Condition, book: Rulebook) -> Iterator[str]:
    """Yield the terms that the condition uses, those within terms too; a term may come twice."""
    match condition:
        case language.Term(id):
            yield id
            yield from _terms(book.terms[id].when, book)
        case language.Not(part):
            yield from _terms(part, book)
        case language.All(parts) | language.Any(parts):
            for part in parts:
                yield from _terms(part, book)
        case language.Test():
            return
        case _:
            assert_never(condition)


def _node(node: Node) -> Data:
    if isinstance(node, MappingNode):
        return {key: _node(value) for key, (_, value) in node.pairs.items()}
    if not isinstance(node, Scalar):
        return [_node(item) for item in node.items]
    truth = boolean(node)
    if truth is not None:
        return truth
    return None if node.plain and node.value in NULL else str(node.value)


def _values(values: Iterable[Value]) -> list[Data]:
    return _sorted(value if isinstance(value, bool) else str(value) for value in values)


def _sorted(found: Iterable[Data]) -> list[Data]:
    """Return each once, in the order of their canonical form."""
    return list({_bytes(each): each for each in sorted(found, key=_bytes)}.values())


def _text(text: str) -> str:
    return " ".join(text.split())
