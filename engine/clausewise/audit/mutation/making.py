"""From a rulebook to its mutants, in the order of the rules and without two that are the same."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import Final

from clausewise.audit.mutation.faults import (
    OPERATORS,
    SWAPS,
    Fault,
    other_word,
    swapped_throughout,
)
from clausewise.audit.mutation.mutant import Mutant, Part
from clausewise.audit.mutation.spots import spots
from clausewise.language.condition import ALWAYS, All, Condition, Test, Value, tests
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Reading
from clausewise.loading.conditions import word

OF_RULES: Final = ("remove-rule", "flip-verdict", "change-effect")
ALL_OPERATORS: Final = (*OF_RULES, *OPERATORS, "reading-default", "extra-condition")
"""Every operator, in the order in which reports list them."""

Made = Iterator[tuple[str, str, Part | None]]
"""What stands there now, the fault in words, and the part with it."""


def mutants(
    book: Rulebook, operators: Collection[str] = ALL_OPERATORS, parts: Collection[str] = ()
) -> tuple[Mutant, ...]:
    """Return the mutants that the operators make of the parts, or of every part.

    Of two that make the same of a part the first one stands, by the order of ALL_OPERATORS.
    """
    found: list[Mutant] = []
    seen: set[tuple[str, Part | None]] = set()
    for part in _parts(book):
        if parts and part.id not in parts:
            continue
        # Those of operators that were not asked for are made too: what counts as the same must
        # not depend on what is asked for.
        for operator in ALL_OPERATORS:
            for what, says, becomes in _made(part, operator, book):
                key = (part.id, becomes)
                if becomes == part or key in seen:
                    continue
                seen.add(key)
                if operator in operators:
                    id = ":".join(filter(None, (operator, part.id, what)))
                    found.append(
                        Mutant(id=id, operator=operator, says=says, was=part, becomes=becomes)
                    )
    return tuple(found)


def _parts(book: Rulebook) -> list[Part]:
    return [*book.rules.values(), *book.terms.values(), *book.readings.values()]


def _made(part: Part, operator: str, book: Rulebook) -> Made:
    if isinstance(part, Reading):
        if operator == "reading-default":
            yield from _other_defaults(part)
        return
    if operator in OPERATORS:
        for what, fault in _in_condition(part.when, operator, book):
            # A term must ask for something.
            if isinstance(part, Rule) or fault.condition != ALWAYS:
                yield what, fault.says, replace(part, when=fault.condition)
    if isinstance(part, Rule) and operator in ON_RULES:
        yield from ON_RULES[operator](part, book)
    if isinstance(part, Rule) and operator in SWAPS:
        yield from _swapped(part, operator, book)


def _in_condition(
    condition: Condition, operator: str, book: Rulebook
) -> Iterator[tuple[str, Fault]]:
    for spot in spots(condition):
        for fault in OPERATORS[operator](spot, book):
            yield ":".join(filter(None, (spot.path.rstrip("."), fault.what))), fault


def _removed(_: Rule, __: Rulebook) -> Made:
    yield "", "rule removed", None


def _flipped(rule: Rule, _: Rulebook) -> Made:
    other = {Kind.PERMIT: Kind.FORBID, Kind.FORBID: Kind.PERMIT}.get(rule.kind)
    if other is not None:
        yield str(other), f"{rule.kind} turned into {other}", replace(rule, kind=other)


def _changed_effects(rule: Rule, book: Rulebook) -> Made:
    for number, (name, was) in enumerate(rule.effects):
        before, after = rule.effects[:number], rule.effects[number + 1 :]
        for value in book.effects[name].values:
            if value != was:
                changed = replace(rule, effects=(*before, (name, value), *after))
                yield f"{name}={word(value)}", f"{name} becomes {word(value)}", changed
        if before or after:
            yield name, f"{name} left out", replace(rule, effects=(*before, *after))


def _swapped(rule: Rule, operator: str, book: Rulebook) -> Made:
    """Take the words of a pair for one another in the effects, and in the whole rule at once."""
    for pair in SWAPS[operator]:
        effects = tuple(
            (name, _other_value(name, value, pair, book)) for name, value in rule.effects
        )
        shown = f"{pair[0]} and {pair[1]}"
        if effects != rule.effects:
            changed = replace(rule, effects=effects)
            yield f"effects.{pair[0]}", f"{shown} taken for one another in the effects", changed
        when = swapped_throughout(rule.when, book, pair)
        changed = replace(rule, effects=effects, when=when)
        yield f"throughout.{pair[0]}", f"{shown} taken for one another throughout", changed


def _other_value(name: str, value: Value, pair: tuple[str, str], book: Rulebook) -> Value:
    other = other_word(value, pair) if isinstance(value, str) else value
    return other if other in book.effects[name].values else value


def _other_defaults(reading: Reading) -> Made:
    for option in reading.values:
        says = f"{reading.id} read as {option} unless chosen otherwise"
        yield option, says, replace(reading, default=option)


def _extra_conditions(rule: Rule, book: Rulebook) -> Made:
    """Let the rule hold only for the value listed first of a fact, or only for the others.

    Two for each fact that the rule does not mention: each value by itself would be more, and
    would tell no more than these about whether the rule is tried with more than one value.
    """
    mentioned = {test.name for test in tests(rule.when, book.conditions)}
    for fact in book.facts.values():
        if fact.id in mentioned:
            continue
        first, rest = frozenset(fact.values[:1]), frozenset(fact.values[1:])
        for what, allowed in ((word(fact.values[0]), first), (f"not.{word(fact.values[0])}", rest)):
            if allowed and len(allowed) < len(fact.values):
                listed = [word(value) for value in fact.values if value in allowed]
                says = f"only where {fact.id} is {' or '.join(listed)}"
                when = _also(rule.when, Test(fact.id, allowed))
                yield f"{fact.id}={what}", says, replace(rule, when=when)


def _also(condition: Condition, test: Test) -> Condition:
    if condition == ALWAYS:
        return test
    parts = condition.parts if isinstance(condition, All) else (condition,)
    return All((*parts, test))


ON_RULES: Final[dict[str, Callable[[Rule, Rulebook], Made]]] = {
    "remove-rule": _removed,
    "flip-verdict": _flipped,
    "change-effect": _changed_effects,
    "extra-condition": _extra_conditions,
}
