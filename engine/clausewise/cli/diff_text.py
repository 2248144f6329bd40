"""What a difference says: to people, to programs, to a pull request."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from clausewise.audit.difference import Difference, Group
from clausewise.audit.finding import share
from clausewise.decisions.decision import value_in_words

MOST_SCENARIOS: Final = 8
MOST_GROUPS: Final = 60
"""Groups in a comment under a pull request, which holds 65,536 characters."""

Touched = Mapping[int, Sequence[str]]
Names = tuple[str, str]


def _states(group: Group) -> str:
    if group.states is None or group.of is None:
        return "nobody can count the states"
    states = f"{group.states:,} of {group.of:,} states, {share(group.states, group.of)}"
    return f"{states}, some of which leave facts unknown" if group.part == "unknown" else states


def _what(group: Group) -> str:
    was, now = (str(each).replace("_", " ") for each in (group.was, group.now))
    if group.was is not group.now:
        return f"{was} -> {now}"
    if group.part == "unknown":
        return f"{was} as before where all is known, something else where facts are unknown"
    return f"{was} as before, with other {group.part}"


def _example(group: Group) -> str:
    said = (f"{name}: {value_in_words(value)}" for name, value in group.example.items())
    return ", ".join(said) or "nothing is known"


def _rules(group: Group) -> Iterator[tuple[str, str]]:
    for name, outcome in (("before", group.before), ("now", group.after)):
        yield name, ", ".join(sorted(outcome.deciding)) or "no rule"


def difference_lines(found: Difference, touched: Touched, names: Names) -> Iterator[str]:
    """Yield the difference for people."""
    yield f"{'DIFFERENT' if found.groups else 'UNDECIDED' if found.undecided else 'THE SAME'}"
    yield f"  from {names[0]} to {names[1]}"
    number = 0
    for action in found.actions:
        if action.undecided:
            yield ""
            yield f"{action.action}: nobody can tell: {action.undecided}"
        for group in action.groups:
            yield ""
            yield f"{group.action}: {_what(group)}"
            yield f"  {_states(group)}; {group.bearing}"
            for case in group.cases.cases:
                counted = "" if case.states is None else f"  ({case.states:,})"
                yield f"  where {case}{counted}"
            if group.cases.rest:
                yield f"  and in {group.cases.rest:,} other states"
            yield f"  for example where {_example(group)}"
            yield from (f"    {when}: {rules}" for when, rules in _rules(group))
            if group.clauses:
                yield f"  clauses {' '.join(group.clauses)}"
            yield from (f"  scenarios {line}" for line in _scenarios(touched.get(number)))
            number += 1
    yield ""
    yield from _rest(found)


def _scenarios(names: Sequence[str] | None) -> Iterator[str]:
    if names is None:
        return
    if not names:
        yield "none asks about such a state"
        return
    more = len(names) - MOST_SCENARIOS
    yield f"{' '.join(names[:MOST_SCENARIOS])}{f' and {more} more' if more > 0 else ''}"


def _rest(found: Difference) -> Iterator[str]:
    same = [each.action for each in found.actions if not each.groups and not each.undecided]
    if same:
        yield f"The same in every state, proved: {', '.join(same)}"
    for name, (was, now) in found.readings.items():
        yield f"The reading {name} is {now or 'gone'}, and was {was or 'not there'}"
    if found.facts:
        yield f"Facts with other values, each counted with all of both: {' '.join(found.facts)}"
    if found.words:
        yield f"Other words, which bear on no outcome: {' '.join(found.words)}"


def difference_markdown(found: Difference, touched: Touched, names: Names) -> Iterator[str]:
    """Yield the difference as a comment under a pull request."""
    # It brings pandas, which nobody needs for the other forms.
    from clausewise.reporting.markdown import escaped

    word = "Different" if found.groups else "Undecided" if found.undecided else "The same"
    yield f"## {word}: what the rules answer"
    yield ""
    yield f"From {escaped(names[0])} to {escaped(names[1])}."
    if found.groups:
        yield ""
        yield "| action | change | states | |"
        yield "| --- | --- | ---: | --- |"
        for group in found.groups[:MOST_GROUPS]:
            cells = (group.action, _what(group), _states(group), group.bearing)
            yield f"| {' | '.join(map(escaped, cells))} |"
    for number, group in enumerate(found.groups[:MOST_GROUPS]):
        yield ""
        yield f"<details><summary>{escaped(group.action)}: {escaped(_what(group))}</summary>"
        yield ""
        for case in group.cases.cases:
            yield f"- where {escaped(str(case))}"
        if group.cases.rest:
            yield f"- and in {group.cases.rest:,} other states"
        yield ""
        yield f"For example where {escaped(_example(group))}."
        for when, rules in _rules(group):
            yield f"{when.capitalize()}: {escaped(rules)}."
        if group.clauses:
            yield f"Clauses {' '.join(group.clauses)}."
        for line in _scenarios(touched.get(number)):
            yield f"Scenarios: {escaped(line)}."
        yield ""
        yield "</details>"
    if len(found.groups) > MOST_GROUPS:
        yield ""
        yield f"And {len(found.groups) - MOST_GROUPS} more changes."
    yield ""
    for each in found.actions:
        if each.undecided:
            yield f"- {escaped(each.action)}: nobody can tell: {escaped(each.undecided)}"
    yield from (f"- {escaped(line)}" for line in _rest(found))


def difference_data(found: Difference, touched: Touched, names: Names) -> Mapping[str, Any]:
    """Return the difference as JSON has it."""
    return {
        "from": names[0],
        "to": names[1],
        "same": not found.groups and not found.undecided,
        "groups": [
            {
                "action": group.action,
                "part": group.part,
                "was": str(group.was),
                "now": str(group.now),
                "bearing": group.bearing,
                "states": group.states,
                "of": group.of,
                "cases": [
                    {
                        "states": case.states,
                        "where": {
                            name: sorted(map(str, allowed)) for name, allowed in case.tests.items()
                        },
                    }
                    for case in group.cases.cases
                ],
                "rest": group.cases.rest,
                "example": dict(group.example),
                "rules_before": sorted(group.before.deciding),
                "rules_now": sorted(group.after.deciding),
                "clauses": list(group.clauses),
                "scenarios": touched.get(number),
            }
            for number, group in enumerate(found.groups)
        ],
        "undecided": list(found.undecided),
        "proved_the_same": [
            each.action for each in found.actions if not each.groups and not each.undecided
        ],
        "readings": {name: list(both) for name, both in found.readings.items()},
        "facts": list(found.facts),
        "words": list(found.words),
    }
