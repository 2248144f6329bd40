"""What comes of a scenario where its Givens say something else: each way is told once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from clausewise.bdd.meaning.alternatives import Other, Part, others, parts, put
from clausewise.bdd.meaning.walk import Followed, Walk, walk_on
from clausewise.bdd.story import Ground

Key = frozenset[tuple[Part, object]]


@dataclass(frozen=True)
class Otherwise:
    """A scenario, and everything else that its Givens could say, one by one."""

    followed: Followed
    ground: Ground
    _walks: dict[Key, Walk] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def ways(self) -> Mapping[Part, Sequence[Other]]:
        """What each part of the Givens could say instead."""
        steps, states = self.followed.walk.steps, self.followed.walk.states
        return {
            part: list(others(steps, part, states[part.step].account, self.ground.words))
            for part in parts(steps)
        }

    def walk(self, instead: Mapping[Part, Other]) -> Walk:
        """Return what comes of the scenario, without problems, with these parts changed."""
        key = frozenset((part, _hashable(other)) for part, other in instead.items())
        if key not in self._walks:
            as_it_is = self.followed.walk
            first = min((part.step for part in instead), default=len(as_it_is.steps))
            steps = put(as_it_is.steps, instead)
            self._walks[key] = walk_on(self.ground, as_it_is, first, steps)
        return self._walks[key]


def _hashable(other: Other) -> object:
    return tuple(other.items()) if isinstance(other, Mapping) else other
