"""The plainest of the cases that tell two rulebooks apart: as little of it as can be is unusual."""

from collections.abc import Callable, Iterator, Sequence

from clausewise.language.condition import Choice, Facts, Value

Tells = Callable[[Facts, Choice], bool]


def plainest(
    facts: Facts, choice: Choice, usual: Facts, defaults: Choice, tells: Tells
) -> tuple[Facts, Choice]:
    """Return the case with all that can be as it usually is, readings first, then facts.

    tells: whether a case still tells what it is to tell. What is left unusual, none of it can be
    made usual alone; that no other case has less of it is not proved.
    """
    found = dict(facts)
    chosen = dict(choice)
    changed = True
    while changed:
        changed = False
        for names in _together(sorted(n for n in chosen if chosen[n] != defaults[n])):
            other = {**chosen, **{name: defaults[name] for name in names}}
            if other != chosen and tells(found, other):
                chosen, changed = other, True
        for names in _together(sorted(_unusual(found, usual))):
            changed_facts = _as_usual(found, usual, names)
            if changed_facts != found and tells(changed_facts, chosen):
                found, changed = changed_facts, True
    return found, chosen


def _unusual(facts: Facts, usual: Facts) -> set[str]:
    return {name for name in facts.keys() | usual.keys() if facts.get(name) != usual.get(name)}


def _as_usual(facts: Facts, usual: Facts, names: Sequence[str]) -> dict[str, Value]:
    found = dict(facts)
    for name in names:
        if name in usual:
            found[name] = usual[name]
        else:
            found.pop(name, None)
    return found


def _together(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield what to change at once: all, then what is of one thing, of one part of it, then each.

    Facts of one thing often cannot be as usual one without the other.
    """
    yield names
    for end in (".", "_"):
        parts = dict.fromkeys(name.partition(end)[0] for name in names if end in name)
        for part in parts:
            yield [name for name in names if name.startswith(part + end)]
    for name in names:
        yield [name]
