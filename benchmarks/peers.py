"""Other engines, given the question of the benchmark in the form that suits each best.

Each is compiled once, each case is brought into its form before the clock starts, and each may
answer with the verdict alone.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any, Final, Protocol

from clausewise.language.condition import Facts, Value
from clausewise.language.normal_form import Branches, Conjunct
from clausewise.language.rule import Kind

from benchmarks.question import Question


class Peer(Protocol):
    """An engine that answers the question."""

    def form(self, facts: Facts) -> Any:
        """Return the facts in the form in which the engine takes them."""

    def decide(self, form: Any) -> str:
        """Return the verdict."""


def flat(name: str) -> str:
    """Return the fact's name as an identifier.

    >>> flat("actor.role")
    'actor_role'
    """
    return name.replace(".", "_")


def flattened(facts: Facts, names: Iterable[str]) -> dict[str, Value]:
    return {flat(name): facts[name] for name in names if name in facts}


class Expressions:
    """How an expression language writes a condition."""

    def __init__(self, both: str, either: str, member: str, prefix: str = "") -> None:
        self.both = both
        self.either = either
        self.member = member
        self.prefix = prefix

    def some(self, branches: Branches) -> str:
        """Return the disjunction of the branches."""
        return self.either.join(f"({self.every(branch)})" for branch in branches) or "false"

    def every(self, branch: Conjunct) -> str:
        """Return the conjunction of the branch's tests."""
        return self.both.join(self.test(*literal) for literal in branch.items()) or "true"

    def test(self, name: str, allowed: Iterable[Value]) -> str:
        """Return one test."""
        values = [json.dumps(value) for value in sorted(allowed, key=str)]
        if len(values) == 1:
            return f"{self.prefix}{flat(name)} == {values[0]}"
        return self.member.format(name=f"{self.prefix}{flat(name)}", values=", ".join(values))

    def verdict(self, question: Question) -> str:
        """Return the verdict as one expression."""
        scope = self.both.join(f"({self.some(b)})" for b in question.rules[Kind.SCOPE].values())
        forbid = self.some(question.together(Kind.FORBID))
        permit = self.some(question.together(Kind.PERMIT))
        return (
            f'({scope or "true"}) ? (({forbid}) ? "forbidden" : '
            f'(({permit}) ? "permitted" : "not_covered")) : "not_covered"'
        )


class Zen:
    """zen-engine: one compiled expression."""

    def __init__(self, question: Question) -> None:
        text = Expressions(" and ", " or ", "{name} in [{values}]").verdict(question)
        self._expression = import_module("zen").compile_expression(text)
        self._names = question.names

    def form(self, facts: Facts) -> Any:
        return flattened(facts, self._names)

    def decide(self, form: Any) -> str:
        return str(self._expression.evaluate(form))


class Cel:
    """common-expression-language: one compiled program."""

    def __init__(self, question: Question) -> None:
        text = Expressions(" && ", " || ", "{name} in [{values}]").verdict(question)
        self._program = import_module("cel").compile(text)
        self._names = question.names

    def form(self, facts: Facts) -> Any:
        return flattened(facts, self._names)

    def decide(self, form: Any) -> str:
        return str(self._program.execute(form))


class RuleEngine:
    """rule-engine: one compiled expression, walked in Python."""

    def __init__(self, question: Question) -> None:
        text = Expressions(" and ", " or ", "{name} in [{values}]").verdict(question)
        package = import_module("rule_engine")
        self._rule = package.Rule(text, package.Context(resolver=package.resolve_item))
        self._names = question.names

    def form(self, facts: Facts) -> Any:
        return flattened(facts, self._names)

    def decide(self, form: Any) -> str:
        return str(self._rule.evaluate(form))


def cedar_request(context: Mapping[str, Value]) -> Any:
    return {
        "principal": {"type": "User", "id": "actor"},
        "action": {"type": "Action", "id": "ask"},
        "resource": {"type": "User", "id": "target"},
        "context": context,
    }


class Cedar:
    """cedarpy: one parsed policy for each rule; what forbids is read from the diagnostics."""

    def __init__(self, question: Question) -> None:
        language = Expressions(" && ", " || ", "[{values}].contains({name})", "context.")
        rules = question.rules
        policies = [
            *(("forbid", "unless", branches) for branches in rules[Kind.SCOPE].values()),
            *(("forbid", "when", branches) for branches in rules[Kind.FORBID].values()),
            *(("permit", "when", branches) for branches in rules[Kind.PERMIT].values()),
        ]
        text = "\n".join(
            f"{effect}(principal, action, resource) {clause} {{ {language.some(branches)} }};"
            for effect, clause, branches in policies
        )
        cedar = import_module("cedarpy")
        self._ask = cedar.is_authorized
        self._policies = cedar.PolicySet.from_str(text)
        self._entities = cedar.Entities.from_json_str("[]")
        # Cedar numbers policies in the order written.
        self._scopes = {f"policy{number}" for number in range(len(rules[Kind.SCOPE]))}
        self._names = question.names

    def form(self, facts: Facts) -> Any:
        return cedar_request(flattened(facts, self._names))

    def decide(self, form: Any) -> str:
        answer = self._ask(form, self._policies, self._entities)
        if answer.allowed:
            return "permitted"
        reasons = answer.diagnostics.reasons
        return "not_covered" if not reasons or self._scopes & set(reasons) else "forbidden"


class Rego:
    """regopy: one module, planned once as a bundle."""

    def __init__(self, question: Question) -> None:
        language = Expressions("; ", "", "{name} in {{{values}}}", "input.")
        lines = ["package article", "import rego.v1", 'default verdict := "not_covered"']
        for number, branches in enumerate(question.rules[Kind.SCOPE].values()):
            lines += [f"scope{number} if {{ {language.every(b)} }}" for b in branches]
        for kind in (Kind.FORBID, Kind.PERMIT):
            lines += [f"{kind} if {{ {language.every(b)} }}" for b in question.together(kind)]
        scope = "; ".join(f"scope{number}" for number in range(len(question.rules[Kind.SCOPE])))
        lines += [
            f'verdict := "forbidden" if {{ {scope}; forbid }}',
            f'verdict := "permitted" if {{ {scope}; not forbid; permit }}',
        ]
        package = import_module("regopy")
        self._input = package.Input
        self._rego = package.Interpreter()
        self._rego.add_module("article", "\n".join(lines))
        self._bundle = self._rego.build("data.article.verdict", [])
        self._names = question.names

    def form(self, facts: Facts) -> Any:
        return flattened(facts, self._names)

    def decide(self, form: Any) -> str:
        self._rego.set_input(form)
        answer = self._rego.query_bundle(self._bundle)[0][0]
        return str(getattr(answer, "value", answer))


class DurableHost:
    """durable_rules by its own Host: a rule for each branch, one fact asserted and retracted."""

    def __init__(self, question: Question) -> None:
        self._found: list[Kind] = []
        rules = {
            f"{kind}_{number}": {
                "all": [{"m": self._condition(branch)}],
                "run": self._recorder(kind),
            }
            for kind in question.rules
            for number, branch in enumerate(question.together(kind))
        }
        package = import_module("durable.engine")
        # What it raises for a fact that sets off no rule.
        self._unhandled: type[Exception] = package.MessageNotHandledException
        self._host = package.Host()
        self._host.set_rulesets({"article": rules})
        self._names = question.names
        if len(question.rules[Kind.SCOPE]) != 1:
            raise ValueError("the translation for durable_rules is for one scope rule")

    @staticmethod
    def _condition(branch: Conjunct) -> Mapping[str, object]:
        tests: list[Mapping[str, object]] = []
        for name, allowed in branch.items():
            equal = [{flat(name): value} for value in sorted(allowed, key=str)]
            tests.append(equal[0] if len(equal) == 1 else {"$or": equal})
        return tests[0] if len(tests) == 1 else {"$and": tests}

    def _recorder(self, kind: Kind) -> Callable[[Any], None]:
        def record(_closure: Any) -> None:
            self._found.append(kind)

        return record

    def form(self, facts: Facts) -> Any:
        return {"id": 1, **flattened(facts, self._names)}

    def decide(self, form: Any) -> str:
        self._found.clear()
        # The Host adds to what it is given.
        with suppress(self._unhandled):
            self._host.assert_fact("article", dict(form))
        found = set(self._found)
        self._host.retract_fact("article", {"id": 1})
        if Kind.SCOPE not in found:
            return "not_covered"
        if Kind.FORBID in found:
            return "forbidden"
        return "permitted" if Kind.PERMIT in found else "not_covered"


PEERS: Final[Mapping[str, Callable[[Question], Peer]]] = {
    "zen-engine": Zen,
    "cedarpy": Cedar,
    "durable-rules": DurableHost,
    "common-expression-language": Cel,
    "rule-engine": RuleEngine,
    "regopy": Rego,
}
"""The peers by the name under which the package index has them."""
