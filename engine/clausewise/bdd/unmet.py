"""A Then that is not met: what was expected, what was found, why, and what would have met it."""

from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import combinations, product
from typing import Final

from clausewise.bdd.story import Answer, Story
from clausewise.decisions.decision import Decider, Decision, value_in_words
from clausewise.language.condition import Facts, Value, tests

CODE: Final = "not-met"
MOST_PAIRS: Final = 20_000
"""Pairs of changes that are tried; a decision takes some hundredths of a millisecond."""

Wanted = Callable[[Decision], bool]


class Unmet(AssertionError):
    """A comparison that failed; its text says everything that a reader needs.

    It is put together when somebody reads it: to seek the smallest change takes far longer than
    the comparison, and a mutant that fails thousands of scenarios wants to know only that they do.
    """

    def __init__(self, told: Callable[[], Iterator[str]]) -> None:
        super().__init__()
        self._told = told

    @cached_property
    def _text(self) -> str:
        return "\n".join(self._told())

    def __str__(self) -> str:
        return self._text


def expect(
    story: Story,
    expected: str,
    found: str,
    wanted: Wanted | None = None,
    *,
    is_met: bool | None = None,
) -> None:
    """Count a comparison; raises Unmet where what was found is not what was expected.

    wanted: tells whether another decision would meet it. is_met: the result, where the two texts
    do not tell it.
    """
    story.checked += 1
    if (expected == found) if is_met is None else is_met:
        return
    raise Unmet(lambda: _told(story, expected, found, wanted))


def _told(story: Story, expected: str, found: str, wanted: Wanted | None) -> Iterator[str]:
    answer = story.answer
    decision = answer.decision
    yield f"{story.place}: {CODE}"
    yield f"  expected  {expected}"
    yield f"  found     {found}"
    yield from _decided(decision)
    yield from _facts(story, decision)
    if decision.readings:
        relied = ", ".join(f"{each.reading}={each.option}" for each in decision.readings)
        yield f"  rests on  {relied}"
    if wanted is not None and not wanted(decision):
        yield from _change(story, answer, wanted)


def _decided(decision: Decision) -> Iterator[str]:
    verdict = decision.verdict.replace("_", " ")
    if not decision.reasons:
        yield f"  decided   {verdict}: no rule decides, the article is silent"
        return
    yield f"  decided   {verdict} by"
    for reason in decision.reasons:
        yield f"    {reason.rule}  {reason.place}  [{' '.join(reason.clauses)}]"
        yield f"      {reason.because}"


def _facts(story: Story, decision: Decision) -> Iterator[str]:
    """Yield the facts that the deciding rules ask about, or all where none decides."""
    book = story.ground.rulebook
    asked = {
        test.name
        for reason in decision.reasons
        for test in tests(book.rules[reason.rule].when, book.conditions)
        if test.name in book.facts
    } or set(decision.facts)
    yield "  facts"
    for name in book.facts:
        if name in asked:
            yield f"    {name} = {value_in_words(decision.facts.get(name))}"


def _change(story: Story, answer: Answer, wanted: Wanted) -> Iterator[str]:
    book = story.ground.rulebook
    found = smallest_change(story.ground.decider(story.readings), answer, wanted)
    if found is None:
        yield "  no change of one or two facts would have met it"
        return
    yield "  smallest change that would have met it"
    for name, value in found.items():
        was = value_in_words(answer.decision.facts.get(name))
        who = book.facts[name].changed_by
        yield f"    {name}: {was} -> {value_in_words(value)}  ({who})"


def smallest_change(decider: Decider, answer: Answer, wanted: Wanted) -> dict[str, Value] | None:
    """Return the fewest facts, two at most, with which the decision would be a wanted one."""
    action, facts = answer.request.action, answer.decision.facts
    register = decider.rulebook.facts
    # Who acts and who is acted on stay who they are; what the article advises against comes last.
    names = [
        column.name
        for column in decider.engine.table(action).facts
        if not register[column.name].held
    ]
    discouraged: dict[str, Value] | None = None
    tried = 0
    for size in (1, 2):
        for chosen in combinations(names, size):
            for values in product(*(_others(register[n].values, facts, n) for n in chosen)):
                tried += 1
                if tried > MOST_PAIRS:
                    return discouraged
                change = dict(zip(chosen, values, strict=True))
                if wanted(decider.decide(action, {**facts, **change})):
                    if not any(v in dict(register[n].discouraged) for n, v in change.items()):
                        return change
                    discouraged = discouraged or change
        if discouraged is not None:
            return discouraged
    return None


def _others(values: tuple[Value, ...], facts: Facts, name: str) -> list[Value]:
    return [value for value in values if value != facts.get(name)]
