"""The engine `rete`: durable_rules decides by forward chaining, and every firing is on record.

First layer: two patterns per conjunct, one that matches where it possibly holds (no known value
refutes it), one where it surely holds (nothing tested is unknown either). Second layer: what the
firings say of the scope, the prohibitions and the permissions is asserted, and the rule that
then fires is the verdict. Between the layers Python folds firings into one truth per rule: a
durable rule cannot conclude from the absence of firings without racing against them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from threading import Lock

from clausewise.engines.durable import Network
from clausewise.engines.durable_plan import Check, Pattern
from clausewise.errors import EngineFailure
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.normal_form import Conjunct, RuleBranches, open_facts
from clausewise.language.outcome import Outcome, Verdict
from clausewise.language.rule import Kind


class Truth(IntEnum):
    """A truth value of Kleene's logic; the numbers are those asserted to the second layer."""

    UNKNOWN = 0
    FALSE = 1
    TRUE = 2


class Status(StrEnum):
    """What the firing of a conjunct says of it."""

    SURE = "sure"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, order=True)
class Firing:
    """The rule's conjunct at this position (from 0) fired; one that is sure is possible too."""

    rule: str
    conjunct: int
    status: Status


UNKNOWN_CODE = 0
"""The code of a fact that is not known; the values listed count from 1."""

VERDICTS: tuple[tuple[Verdict, Mapping[str, Truth]], ...] = (
    (Verdict.NOT_COVERED, {"scope": Truth.FALSE}),
    (Verdict.UNDETERMINED, {"scope": Truth.UNKNOWN}),
    (Verdict.FORBIDDEN, {"scope": Truth.TRUE, "forbid": Truth.TRUE}),
    (Verdict.UNDETERMINED, {"scope": Truth.TRUE, "forbid": Truth.UNKNOWN}),
    (Verdict.PERMITTED, {"scope": Truth.TRUE, "forbid": Truth.FALSE, "permit": Truth.TRUE}),
    (Verdict.UNDETERMINED, {"scope": Truth.TRUE, "forbid": Truth.FALSE, "permit": Truth.UNKNOWN}),
    (Verdict.NOT_COVERED, {"scope": Truth.TRUE, "forbid": Truth.FALSE, "permit": Truth.FALSE}),
)
"""The rules of the second layer; exactly one of them fires."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRules:
    """The rules that bear on one action, by id, as a network.

    names: the facts and readings tested. firings: what each pattern of the first layer stands for.
    """

    rules: tuple[RuleBranches, ...]
    names: tuple[str, ...]
    firings: tuple[Firing, ...]
    network: Network


class ReteEngine:
    """Decides with durable_rules; compiles an action's rules when it is first asked about.

    Threads may share an engine: they take turns. After an interruption (Ctrl-C) in the middle of
    a decision the next one compiles anew and is right.
    """

    name = "rete"

    def __init__(
        self, branches: Sequence[RuleBranches], values: Mapping[str, Sequence[Value]]
    ) -> None:
        """Raise ValueError where a conjunct tests what `values` does not list."""
        for rule in branches:
            for name, allowed in _tested(rule):
                if name not in values or not allowed <= set(values[name]):
                    raise ValueError(
                        f"rule `{rule.rule}` tests `{name}` for {sorted(map(str, allowed))}"
                    )
        self._branches = tuple(sorted(branches, key=lambda rule: rule.rule))
        self._codes = {
            name: {value: code for code, value in enumerate(listed, UNKNOWN_CODE + 1)}
            for name, listed in values.items()
        }
        self._named = {action for rule in branches for action in rule.actions}
        self._compiled: dict[str, ActionRules] = {}
        self._turn = Lock()

    def decide(self, action: str, facts: Facts, choice: Choice) -> Outcome:
        """Return the outcome; a fact that is absent is unknown.

        Raises ValueError where a fact that the rules test has a value that is not listed,
        EngineFailure where durable_rules fails or the action's rules exceed its limits.
        """
        return self._run(action, facts, choice)[0]

    def firings(self, action: str, facts: Facts, choice: Choice) -> tuple[Firing, ...]:
        """Return what fired for the decision, ordered by rule, conjunct and status.

        Raises as `decide` does.
        """
        return self._run(action, facts, choice)[1]

    def close(self) -> None:
        """Give back the memory of the networks; the engine may be used again all the same."""
        with self._turn:
            while self._compiled:
                self._compiled.popitem()[1].network.close()

    def _run(self, action: str, facts: Facts, choice: Choice) -> tuple[Outcome, tuple[Firing, ...]]:
        known = {**facts, **choice}
        with self._turn:
            compiled = self._rules_for(action)
            codes = self._encode(compiled.names, known)
            network = compiled.network
            with network.session():
                fired = tuple(compiled.firings[p] for p in sorted(network.fire(0, codes)))
                truths = truth_of_rules(compiled.rules, fired)
                stages = truth_of_kinds(compiled.rules, truths)
                verdicts = [VERDICTS[p][0] for p in network.fire(1, stages)]
        if len(verdicts) != 1:
            raise EngineFailure(f"engine-failure: `{action}` got {len(verdicts)} verdicts, not one")
        return outcome(verdicts[0], compiled.rules, truths, known), fired

    def _encode(self, names: Iterable[str], known: Mapping[str, Value]) -> Mapping[str, int]:
        codes = dict.fromkeys(names, UNKNOWN_CODE)
        for name in codes.keys() & known.keys():
            code = self._codes[name].get(known[name])
            if code is None:
                raise ValueError(f"{known[name]!r} is no value of `{name}`")
            codes[name] = code
        return codes

    def _rules_for(self, action: str) -> ActionRules:
        # Actions that no rule names have the same rules: they share one network.
        key = action if action in self._named else ""
        compiled = self._compiled.get(key)
        if compiled and not compiled.network.usable:
            self._compiled.pop(key).network.close()
            compiled = None
        if not compiled:
            rules = tuple(r for r in self._branches if not r.actions or action in r.actions)
            compiled = self._compiled[key] = compile_rules(action, rules, self._codes)
        return compiled


def _tested(rule: RuleBranches) -> Iterable[tuple[str, frozenset[Value]]]:
    return (literal for conjunct in rule.conjuncts for literal in conjunct.items())


def compile_rules(
    action: str, rules: Sequence[RuleBranches], codes: Mapping[str, Mapping[Value, int]]
) -> ActionRules:
    """Build the network of the rules that bear on an action; raises EngineFailure."""
    conjuncts = [(rule.rule, n, c) for rule in rules for n, c in enumerate(rule.conjuncts)]
    # The names that most conjuncts test come first, so that patterns share their beginnings.
    frequency = Counter(name for _, _, conjunct in conjuncts for name in conjunct)
    names = tuple(sorted(frequency, key=lambda name: (-frequency[name], name)))
    patterns: list[Pattern] = []
    firings: list[Firing] = []
    for rule, number, conjunct in conjuncts:
        for status, pattern in conjunct_patterns(conjunct, names, codes):
            patterns.append(pattern)
            firings.append(Firing(rule, number, status))
    verdicts = [
        tuple(Check(name, "is", truth) for name, truth in condition.items())
        for _, condition in VERDICTS
    ]
    return ActionRules(
        rules=tuple(rules),
        names=names,
        firings=tuple(firings),
        network=Network(action, (patterns, verdicts)),
    )


def conjunct_patterns(
    conjunct: Conjunct, order: Sequence[str], codes: Mapping[str, Mapping[Value, int]]
) -> Iterable[tuple[Status, Pattern]]:
    """Yield the patterns of a conjunct: possible; and sure, unless a literal allows nothing.

    A literal excludes the values that it does not allow, so that no disjunction is needed.
    """
    tested = [name for name in order if name in conjunct]
    possible = tuple(
        Check(name, "is_not", code)
        for name in tested
        for value, code in codes[name].items()
        if value not in conjunct[name]
    )
    yield Status.POSSIBLE, possible
    if all(conjunct.values()):
        yield Status.SURE, possible + tuple(Check(n, "is_not", UNKNOWN_CODE) for n in tested)


def truth_of_rules(rules: Iterable[RuleBranches], fired: Iterable[Firing]) -> Mapping[str, Truth]:
    """Return the truth of each rule: that of its best conjunct."""
    truths = {rule.rule: Truth.FALSE for rule in rules}
    for firing in fired:
        if firing.status is Status.SURE:
            truths[firing.rule] = Truth.TRUE
        elif truths[firing.rule] is Truth.FALSE:
            truths[firing.rule] = Truth.UNKNOWN
    return truths


def truth_of_kinds(
    rules: Sequence[RuleBranches], truths: Mapping[str, Truth]
) -> Mapping[str, Truth]:
    """Return whether all scope rules hold, and whether any forbid and any permit rule does."""
    found = {
        kind: {truths[rule.rule] for rule in rules if rule.kind is kind}
        for kind in (Kind.SCOPE, Kind.FORBID, Kind.PERMIT)
    }
    return {
        "scope": first_of((Truth.FALSE, Truth.UNKNOWN), found[Kind.SCOPE], Truth.TRUE),
        "forbid": first_of((Truth.TRUE, Truth.UNKNOWN), found[Kind.FORBID], Truth.FALSE),
        "permit": first_of((Truth.TRUE, Truth.UNKNOWN), found[Kind.PERMIT], Truth.FALSE),
    }


def first_of(preferred: Iterable[Truth], found: Iterable[Truth], otherwise: Truth) -> Truth:
    """Return the first preferred truth that was found."""
    return next((truth for truth in preferred if truth in found), otherwise)


def outcome(
    verdict: Verdict,
    rules: Sequence[RuleBranches],
    truths: Mapping[str, Truth],
    known: Mapping[str, Value],
) -> Outcome:
    """Return the outcome that the verdict and the truths of the rules amount to."""

    def those(truth: Truth, *kinds: Kind) -> frozenset[str]:
        return frozenset(r.rule for r in rules if r.kind in kinds and truths[r.rule] is truth)

    deciding = {
        Verdict.NOT_COVERED: those(Truth.FALSE, Kind.SCOPE),
        Verdict.FORBIDDEN: those(Truth.TRUE, Kind.FORBID),
        Verdict.PERMITTED: those(Truth.TRUE, Kind.PERMIT),
        Verdict.UNDETERMINED: those(Truth.UNKNOWN, *may_still_decide(rules, truths)),
    }[verdict]
    aside: list[Kind] = []
    if not those(Truth.FALSE, Kind.SCOPE):
        aside += [Kind.ADVICE, Kind.PROCEDURE]
    keeps_open: frozenset[str] = frozenset()
    if verdict is Verdict.UNDETERMINED:
        keeps_open = deciding
    if verdict is Verdict.PERMITTED:
        aside.append(Kind.EFFECT)
        keeps_open = those(Truth.UNKNOWN, Kind.EFFECT)
    return Outcome(
        verdict=verdict,
        deciding=deciding,
        holding=those(Truth.TRUE, *aside),
        open=those(Truth.UNKNOWN, *aside),
        unknown=open_facts((r.conjuncts for r in rules if r.rule in keeps_open), known),
    )


def may_still_decide(
    rules: Iterable[RuleBranches], truths: Mapping[str, Truth]
) -> tuple[Kind, ...]:
    """Return the kinds whose unknown rules keep the verdict open, given what holds already."""
    holding = {rule.kind for rule in rules if truths[rule.rule] is Truth.TRUE}
    if Kind.FORBID in holding:
        return (Kind.SCOPE,)
    if Kind.PERMIT in holding:
        return (Kind.SCOPE, Kind.FORBID)
    return (Kind.SCOPE, Kind.FORBID, Kind.PERMIT)
