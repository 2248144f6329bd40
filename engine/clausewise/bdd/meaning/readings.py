"""Expectations that hold under one option of a reading only."""

from collections.abc import Iterator, Mapping
from typing import Final

from clausewise.bdd import parameters as p
from clausewise.bdd.meaning.walk import Followed, walk
from clausewise.bdd.steps import rests_on
from clausewise.bdd.story import Ground
from clausewise.errors import Problem

NEEDS: Final = "needs-reading"
SILENT: Final = "silent-reading"
MOST_SHOWN: Final = 3


def needs_reading(followed: Followed, ground: Ground) -> Iterator[Problem]:
    """Yield each Then that is not met, but would be if a reading were chosen that is not."""
    if not followed.walk.unmet:
        return
    met_by: dict[int, list[str]] = {}
    for reading, options in _open(followed).items():
        for option in options:
            again = walk(ground, followed.walk.steps, readings={reading: option})
            if again.problems:
                continue
            for number in set(followed.walk.unmet) - set(again.unmet):
                met_by.setdefault(number, []).append(f"{reading} is read as {option}")
    for number, ways in sorted(met_by.items()):
        told = followed.walk.steps[number]
        message = (
            f"`{told.line.text}` holds only if {' or '.join(ways[:MOST_SHOWN])}, "
            "and the scenario does not say so"
        )
        said = " or ".join(f"`And {way}`" for way in ways[:MOST_SHOWN])
        yield Problem(told.place, NEEDS, message, f"say before the When: {said}; or mend the Then")


def silent_reading(followed: Followed, ground: Ground) -> Iterator[Problem]:
    """Yield each reading by which alone the Thens are met and that the scenario does not mention.

    It is mentioned where a Given chooses it or a Then says that the answer rests on it.
    """
    if followed.walk.unmet:
        return
    mentioned = {
        reading
        for told in followed.walk.steps
        if told.definition.function is rests_on
        for reading in p.items(told.values["readings"])
    }
    for reading, options in _open(followed).items():
        if reading in mentioned:
            continue
        for option in options:
            again = walk(ground, followed.walk.steps, readings={reading: option})
            if again.unmet or again.problems:
                told = followed.walk.steps[(again.unmet or [len(again.states)])[0]]
                default = ground.decider({}).choice[reading]
                message = (
                    f"`{told.line.text}` holds as {reading} is read as {default}, "
                    f"and not as {option}"
                )
                help = (
                    f"mention it: `And it rests on {reading}`, "
                    f"or choose it: `Given {reading} is read as {default}`"
                )
                yield Problem(told.place, SILENT, message, help)
                break


def _open(followed: Followed) -> Mapping[str, list[str]]:
    """Return the readings that answers rest on and no Given chooses, with their other options."""
    found: dict[str, dict[str, None]] = {}
    for asked, answer in zip(followed.walk.asked, followed.walk.answers, strict=True):
        chosen = followed.walk.states[asked].readings
        for relied in answer.decision.readings:
            if relied.reading not in chosen:
                options = found.setdefault(relied.reading, {})
                options.update(dict.fromkeys(each.option for each in relied.alternatives))
    return {reading: list(options) for reading, options in sorted(found.items())}
