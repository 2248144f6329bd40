"""A Then that is not met: what was expected, what was found, why, and what would have met it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product
from typing import Final

from clausewise.bdd.story import Answer, Story
from clausewise.decisions.decision import Decider, Decision, value_in_words
from clausewise.language.condition import Facts, Value, tests
from clausewise.language.rulebook import Rulebook
from clausewise.source import Place

CODE: Final = "not-met"
MOST_PAIRS: Final = 20_000
"""Pairs of changes that are tried; a decision takes some hundredths of a millisecond."""

Wanted = Callable[[Decision], bool]


class Unmet(AssertionError):
    """A comparison that failed; its text says everything that a reader needs.

    The text is made when it is first asked for: to find the smallest change takes its time, and
    who only asks whether a comparison fails has no use for it.
    """

    def __init__(self, story: Story, expected: str, found: str, wanted: Wanted | None) -> None:
        super().__init__(expected, found)
        self._case = _Case(
            place=story.place,
            book=story.ground.rulebook,
            decider=story.ground.decider(story.readings),
            answer=story.answer,
        )
        self._compared = expected, found, wanted

    def __str__(self) -> str:
        return self._text

    @cached_property
    def _text(self) -> str:
        return "\n".join(_told(self._case, *self._compared))


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
    story.looked_at.add(len(story.answers) - 1)
    if (expected == found) if is_met is None else is_met:
        return
    raise Unmet(story, expected, found, wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What was compared, as it was at that moment: the story goes on."""

    place: Place
    book: Rulebook
    decider: Decider
    answer: Answer


def _told(case: _Case, expected: str, found: str, wanted: Wanted | None) -> Iterator[str]:
    decision = case.answer.decision
    yield f"{case.place}: {CODE}"
    yield f"  expected  {expected}"
    yield f"  found     {found}"
    yield from _decided(decision)
    yield from _facts(case.book, decision)
    if decision.readings:
        relied = ", ".join(f"{each.reading}={each.option}" for each in decision.readings)
        yield f"  rests on  {relied}"
    if wanted is not None and not wanted(decision):
        yield from _change(case, wanted)


def _decided(decision: Decision) -> Iterator[str]:
    verdict = decision.verdict.replace("_", " ")
    if not decision.reasons:
        yield f"  decided   {verdict}: no rule decides, the article is silent"
        return
    yield f"  decided   {verdict} by"
    for reason in decision.reasons:
        yield f"    {reason.rule}  {reason.place}  [{' '.join(reason.clauses)}]"
        yield f"      {reason.because}"


def _facts(book: Rulebook, decision: Decision) -> Iterator[str]:
    """Yield the facts that the deciding rules ask about, or all where none decides."""
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


def _change(case: _Case, wanted: Wanted) -> Iterator[str]:
    found = smallest_change(case.decider, case.answer, wanted)
    if found is None:
        yield "  no change of one or two facts would have met it"
        return
    yield "  smallest change that would have met it"
    for name, value in found.items():
        was = value_in_words(case.answer.decision.facts.get(name))
        who = case.book.facts[name].changed_by
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
