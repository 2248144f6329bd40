"""From nodes to conditions, with every name checked against the vocabulary."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clausewise.errors import Problem, suggest
from clausewise.language import condition as language
from clausewise.language.condition import ALWAYS, All, Condition, Not, Term, Test, Value
from clausewise.language.vocabulary import Fact, Reading
from clausewise.loading import document
from clausewise.loading.bind import boolean, wrong_type
from clausewise.loading.document import Node, Scalar, Sequence

OPERATORS = ("all", "any", "not", "reading")
"""The words of a condition that name no fact and no term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionReader:
    """Reads conditions over the given names; mistakes are appended to `problems`."""

    facts: Mapping[str, Fact]
    readings: Mapping[str, Reading]
    terms: frozenset[str]
    problems: list[Problem]

    def read(self, node: Node | None) -> Condition:
        """Return the condition, without the parts that are wrong; None reads as always true."""
        if node is None:
            return ALWAYS
        if not isinstance(node, document.Mapping):
            self.problems.append(wrong_type(node, "a condition: a mapping of facts to values"))
            return ALWAYS
        if not node.pairs:
            self._problem(
                node, "empty-condition", "this condition asks for nothing", "leave the key out"
            )
        return _joined(
            part for key, value in node.pairs.values() for part in self._part(key, value)
        )

    def _part(self, key: Scalar, node: Node) -> Iterable[Condition]:
        name = key.value
        if name in ("all", "any"):
            return self._several(name, node)
        if name == "not":
            return (Not(self.read(node)),)
        if name == "reading":
            return self._readings(node)
        if name in self.terms:
            return self._term(name, node)
        if name in self.facts:
            what = f"the fact `{name}`"
            return (self._test(node, name, self.facts[name].values, what, "unknown-value"),)
        self._unknown_name(key)
        return ()

    def _several(self, operator: str, node: Node) -> Iterable[Condition]:
        if not isinstance(node, Sequence) or not node.items:
            self.problems.append(wrong_type(node, f"a list of conditions under `{operator}`"))
            return ()
        parts = tuple(self.read(item) for item in node.items)
        return (All(parts) if operator == "all" else language.Any(parts),)

    def _readings(self, node: Node) -> Iterable[Condition]:
        if not isinstance(node, document.Mapping):
            self.problems.append(wrong_type(node, "a mapping of readings to options"))
            return
        for key, value in node.pairs.values():
            reading = self.readings.get(key.value)
            if reading is None:
                remedy = suggest(key.value, self.readings, "readings are declared in readings.yaml")
                self._problem(key, "unknown-reading", f"no reading is called `{key.value}`", remedy)
                continue
            what = f"the reading `{reading.id}`"
            yield self._test(value, reading.id, reading.values, what, "unknown-option")

    def _term(self, name: str, node: Node) -> Iterable[Condition]:
        truth = boolean(node)
        if truth is None:
            self.problems.append(
                wrong_type(node, f"true or false for the term `{name}`", f"write `{name}: true`")
            )
            return ()
        return (Term(name) if truth else Not(Term(name)),)

    def _test(self, node: Node, name: str, known: tuple[Value, ...], what: str, code: str) -> Test:
        before = len(self.problems)
        allowed = self._values(node, known, what, code)
        if len(self.problems) > before:
            # With a value of it wrong, nothing can be said of what the test asks.
            return Test(name, frozenset(known))
        if len(allowed) == len(known):
            # It would look like a condition, and do nothing but wait for an unknown fact.
            message = f"every value of {what} passes this test"
            self._problem(
                node, "test-asks-nothing", message, "leave the test out, or a value of it"
            )
        return Test(name, allowed)

    def _values(
        self, node: Node, known: tuple[Value, ...], what: str, code: str
    ) -> frozenset[Value]:
        if isinstance(node, document.Mapping):
            if set(node.pairs) != {"not"}:
                self.problems.append(wrong_type(node, f"a value of {what}, a list, or `not:`"))
                return frozenset(known)
            return frozenset(known) - self._values(node.pairs["not"][1], known, what, code)
        items = node.items if isinstance(node, Sequence) else [node]
        if not items:
            self.problems.append(wrong_type(node, f"at least one value of {what}"))
        return frozenset(value for item in items for value in self._value(item, known, what, code))

    def _value(self, node: Node, known: tuple[Value, ...], what: str, code: str) -> Iterable[Value]:
        if not isinstance(node, Scalar):
            self.problems.append(wrong_type(node, f"a value of {what}"))
            return
        truth = boolean(node)
        value: Value = node.value if truth is None else truth
        if value in known:
            yield value
            return
        words = [word(each) for each in known]
        if node.value == "unknown":
            message = f"`unknown` is no value of {what}: no rule can test whether a fact is known"
            self._problem(
                node, code, message, "test the values that it may have: " + _listed(words)
            )
            return
        message = f"`{node.value}` is no value of {what}"
        self._problem(
            node, code, message, suggest(node.value, words, f"its values are {_listed(words)}")
        )

    def _unknown_name(self, key: Scalar) -> None:
        name = key.value
        if "." in name:
            remedy = suggest(name, self.facts, "facts are declared in facts.yaml")
            self._problem(key, "unknown-fact", f"no fact is called `{name}`", remedy)
            return
        known = [*self.terms, *self.facts, *OPERATORS]
        remedy = suggest(
            name, known, "terms are declared in terms.yaml; a fact has a dot in its name"
        )
        self._problem(key, "unknown-term", f"no term is called `{name}`", remedy)

    def _problem(self, node: Node, code: str, message: str, remedy: str) -> None:
        self.problems.append(Problem(node.place, code, message, remedy))


def word(value: Value) -> str:
    """Return the value as a rule file spells it."""
    return str(value).lower() if isinstance(value, bool) else value


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{each}`" for each in words)


def _joined(parts: Iterable[Condition]) -> Condition:
    found = tuple(parts)
    return found[0] if len(found) == 1 else All(found)
