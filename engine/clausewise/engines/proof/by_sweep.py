"""Answers by looking at every state, where there are not too many.

A set of states is one number: a bit for each state. A value of a variable is a pattern of bits,
and a formula is worked out for all states at once.
"""

from dataclasses import dataclass, field
from typing import Final, assert_never

from clausewise.engines.proof.formula import Among, And, Formula, Neg, Or
from clausewise.engines.proof.question import Answer, NoWitness, Space, Undecided, Witness
from clausewise.language.condition import Facts

MOST_STATES: Final = 1 << 21


@dataclass(slots=True)
class SweepAnswerer:
    """Looks at every state; undecided where there are more than `most`."""

    most: int = MOST_STATES
    name: str = field(default="sweep", init=False)

    def find(self, space: Space, formula: Formula) -> Answer:
        """Return the first state, in the order of the variables, in which the formula is true."""
        refused = self._refused(space)
        if refused is not None:
            return refused
        found = _States(space).where(formula)
        return Witness(_state(space, (found & -found).bit_length() - 1)) if found else NoWitness()

    def count(self, space: Space, formula: Formula) -> int | Undecided:
        """Return in how many states the formula is true."""
        return self._refused(space) or _States(space).where(formula).bit_count()

    def _refused(self, space: Space) -> Undecided | None:
        if space.combinations <= self.most:
            return None
        return Undecided(f"{space.combinations:,} states are too many to look at each")


class _States:
    """The sets of states, for one question."""

    def __init__(self, space: Space) -> None:
        self._space = space
        self._every = (1 << space.combinations) - 1
        self._steps: dict[str, int] = {}
        step = space.combinations
        for name, values in space.variables.items():
            step //= len(values)
            self._steps[name] = step
        self._found: dict[Formula, int] = {}

    def where(self, formula: Formula) -> int:
        return self._of(self._space.possible) & self._of(formula)

    def _of(self, formula: Formula) -> int:
        found = self._found.get(formula)
        if found is None:
            found = self._found[formula] = self._worked_out(formula)
        return found

    def _worked_out(self, formula: Formula) -> int:
        match formula:
            case Among():
                return self._pattern(formula)
            case And(parts):
                found = self._every
                for part in parts:
                    found &= self._of(part)
                return found
            case Or(parts):
                found = 0
                for part in parts:
                    found |= self._of(part)
                return found
            case Neg(part):
                return self._every ^ self._of(part)
            case _:
                assert_never(formula)

    def _pattern(self, test: Among) -> int:
        values, step = self._space.variables[test.name], self._steps[test.name]
        block = (1 << step) - 1
        pattern = sum(block << n * step for n, v in enumerate(values) if v in test.allowed)
        length = step * len(values)
        while length < self._space.combinations:
            pattern |= pattern << length
            length *= 2
        return pattern & self._every


def _state(space: Space, number: int) -> Facts:
    state = {}
    for name, values in reversed(list(space.variables.items())):
        number, index = divmod(number, len(values))
        value = values[index]
        if value is not None:
            state[name] = value
    return dict(sorted(state.items()))
