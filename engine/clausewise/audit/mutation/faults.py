"""What can be wrong at one place of a condition, operator by operator."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clausewise.audit.mutation.spots import Spot, spots
from clausewise.language.condition import ALWAYS, All, Any, Condition, Not, Term, Test, Value
from clausewise.language.rulebook import Rulebook
from clausewise.loading.conditions import word


@dataclass(frozen=True, slots=True)
class Fault:
    """A condition with one thing wrong; `what` stands there now, `says` it in words."""

    what: str
    says: str
    condition: Condition


Operator = Callable[[Spot, Rulebook], Iterator[Fault]]

SWAPS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "primary-secondary": (("primary", "secondary"), ("registered", "secondary")),
    "agent-oldest": (("agent", "oldest"),),
    "actor-target": (("actor", "target"),),
}
"""Words that are taken for one another in the names of facts and in values."""


def negated(spot: Spot, book: Rulebook) -> Iterator[Fault]:
    """Turn what stands there into its opposite."""
    yield Fault("", f"{_name(spot)} negated", spot.put(_opposite(spot.node, book)))


def dropped(spot: Spot, _: Rulebook) -> Iterator[Fault]:
    """Leave out what stands there."""
    if spot.without is not None:
        yield Fault("", f"{_name(spot)} left out", spot.without)


def widened(spot: Spot, book: Rulebook) -> Iterator[Fault]:
    """Let a test on a fact be passed by one value more."""
    if isinstance(spot.node, Test) and spot.node.name in book.facts:
        known = book.values[spot.node.name]
        for value in _others(spot.node, known):
            allowed = spot.node.allowed | {value}
            # A test that every value passes is none; leaving it out is another operator.
            if len(allowed) < len(known):
                yield _retested(spot, allowed, f"{word(value)} added to {spot.node.name}", value)


def narrowed(spot: Spot, book: Rulebook) -> Iterator[Fault]:
    """Let a test on a fact be passed by one value less."""
    if isinstance(spot.node, Test) and spot.node.name in book.facts and len(spot.node.allowed) > 1:
        for value in book.values[spot.node.name]:
            if value in spot.node.allowed:
                allowed = spot.node.allowed - {value}
                says = f"{word(value)} taken out of {spot.node.name}"
                yield _retested(spot, allowed, says, value)


def revalued(spot: Spot, book: Rulebook) -> Iterator[Fault]:
    """Let a test for one value of a fact ask for another one."""
    if isinstance(spot.node, Test) and spot.node.name in book.facts and len(spot.node.allowed) == 1:
        for value in _others(spot.node, book.values[spot.node.name]):
            says = f"{spot.node.name} asked for {word(value)}"
            yield _retested(spot, frozenset({value}), says, value)


def rejoined(spot: Spot, _: Rulebook) -> Iterator[Fault]:
    """Ask for any part instead of all, or for all instead of any."""
    match spot.node:
        case All(parts) if len(parts) > 1:
            yield Fault("any", "any part instead of all", spot.put(Any(parts)))
        case Any(parts) if len(parts) > 1:
            yield Fault("all", "all parts instead of any", spot.put(All(parts)))
        case _:
            return


def reread(spot: Spot, book: Rulebook) -> Iterator[Fault]:
    """Move a test on a reading to another option, or let it be passed by one more or one less."""
    if not isinstance(spot.node, Test) or spot.node.name not in book.readings:
        return
    options = book.values[spot.node.name]
    tests: dict[frozenset[Value], None] = {}
    for option in _others(spot.node, options):
        tests[frozenset({option})] = None
        tests[spot.node.allowed | {option}] = None
    for option in options:
        tests[spot.node.allowed - {option}] = None
    for allowed in tests:
        if allowed and allowed != spot.node.allowed and len(allowed) < len(options):
            listed = [word(option) for option in options if option in allowed]
            says = f"{spot.node.name} asked for {' or '.join(listed)}"
            yield Fault("+".join(listed), says, spot.put(Test(spot.node.name, allowed)))


def swapped(operator: str) -> Operator:
    """Return the operator that takes the words of a pair for one another in one place."""

    def swap(spot: Spot, book: Rulebook) -> Iterator[Fault]:
        for pair in SWAPS[operator]:
            for node in _swapped(spot.node, book, pair):
                says = f"{_name(spot)} taken for {_shown(node)}"
                yield Fault(_what(node), says, spot.put(node))

    return swap


def swapped_throughout(condition: Condition, book: Rulebook, pair: tuple[str, str]) -> Condition:
    """Return the condition with the words taken for one another wherever they stand."""
    for spot in spots(condition):
        for node in _swapped(spot.node, book, pair):
            # Paths stay as they are: what has no parts takes the place of what has none.
            condition = _at(condition, spot.path).put(node)
    return condition


def other_word(text: str, pair: tuple[str, str]) -> str:
    """Return the name with the words of the pair taken for one another.

    >>> other_word("target.primary_delivery", ("primary", "secondary"))
    'target.secondary_delivery'
    """
    one, two = pair
    instead = {one: two, two: one}
    groups = [part.split("_") for part in text.split(".")]
    return ".".join("_".join(instead.get(each, each) for each in group) for group in groups)


def misread_term(spot: Spot, book: Rulebook) -> Iterator[Fault]:
    """Write the term out in this one place, with a part of it negated or left out."""
    is_negated = isinstance(spot.node, Not)
    term = spot.node.part if isinstance(spot.node, Not) else spot.node
    if not isinstance(term, Term):
        return
    for inner in spots(book.conditions[term.id]):
        if not inner.path:
            # The term as a whole negated, or left out: that is done to it where it stands.
            continue
        for name, operator in (("negate", negated), ("drop", dropped)):
            for fault in operator(inner, book):
                wrong = Not(fault.condition) if is_negated else fault.condition
                if fault.condition != ALWAYS:
                    what = f"{name}.{inner.path.rstrip('.')}"
                    yield Fault(what, f"in {term.id}, {fault.says}", spot.put(wrong))


OPERATORS: Final[Mapping[str, Operator]] = {
    "negate": negated,
    "drop": dropped,
    "widen": widened,
    "narrow": narrowed,
    "swap-value": revalued,
    "all-any": rejoined,
    **{name: swapped(name) for name in SWAPS},
    "reading": reread,
    "inline-term": misread_term,
}
"""The operators on one place of a condition, by the names by which people choose them."""


def _opposite(node: Condition, book: Rulebook) -> Condition:
    match node:
        case Not(part):
            return part
        case Test(name, allowed):
            # Of the same value as `Not`, whatever is known, and the way in which rules say it.
            return Test(name, frozenset(book.values[name]) - allowed)
        case _:
            return Not(node)


def _retested(spot: Spot, allowed: frozenset[Value], says: str, value: Value) -> Fault:
    assert isinstance(spot.node, Test)
    return Fault(word(value), says, spot.put(Test(spot.node.name, allowed)))


def _others(test: Test, known: tuple[Value, ...]) -> list[Value]:
    return [value for value in known if value not in test.allowed]


def _swapped(node: Condition, book: Rulebook, pair: tuple[str, str]) -> Iterator[Condition]:
    """Yield the other term, or the test on the other fact or for the other values, if any."""
    match node:
        case Term(id) if (other := other_word(id, pair)) != id and other in book.terms:
            yield Term(other)
        case Not(Term() as term):
            yield from map(Not, _swapped(term, book, pair))
        case Test() if node.name in book.facts:
            yield from _swapped_tests(node, book, pair)
        case _:
            return


def _swapped_tests(test: Test, book: Rulebook, pair: tuple[str, str]) -> Iterator[Test]:
    name = other_word(test.name, pair)
    if name != test.name and name in book.facts and test.allowed <= set(book.values[name]):
        if len(test.allowed) < len(book.values[name]):
            yield Test(name, test.allowed)
        return
    values = {
        other_word(value, pair) if isinstance(value, str) else value for value in test.allowed
    }
    if values != test.allowed and values <= set(book.values[test.name]):
        yield Test(test.name, frozenset(values))


def _at(condition: Condition, path: str) -> Spot:
    return next(spot for spot in spots(condition) if spot.path == path)


def _name(spot: Spot) -> str:
    shown = _shown(spot.node)
    if shown:
        return shown
    return f"part {spot.path.rstrip('.')}" if spot.path else "the whole condition"


def _shown(node: Condition) -> str:
    """Return the part as a rule says it; nothing where it has parts of its own."""
    match node:
        case Test(name, allowed):
            return f"{name}: {' or '.join(sorted(map(word, allowed)))}"
        case Term(id):
            return f"{id}: true"
        case Not(Term(id)):
            return f"{id}: false"
        case _:
            return ""


def _what(node: Condition) -> str:
    return node.name if isinstance(node, Test) else _shown(node).partition(":")[0]
