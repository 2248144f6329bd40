"""Answers by decision diagrams: exact counts, however many states there are. The only door to dd.

A variable of n values is the binary number of the value, in as few bits as n needs; numbers that
stand for no value are ruled out in every question.
"""

from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Final, assert_never

from clausewise.engines.proof.formula import Among, And, Formula, Neg, Or
from clausewise.engines.proof.question import Answer, NoWitness, Space, Undecided, Witness
from clausewise.language.condition import Facts

MISSING: Final = Undecided("it needs clausewise[proof]")

MOST_NODES: Final = 1_000_000
"""Nodes of one space's diagrams at which they are dropped, and built anew as they are needed."""

MOST_SPACES: Final = 64
"""Spaces whose diagrams are kept."""

FIRST_CACHE: Final = 1 << 14
"""Entries of CUDD's cache to begin with; its own default fills memory for longer than most spaces
are asked about, and the cache grows where it is used."""

Node = Any
"""A node of a diagram: dd has two libraries, and no type for the nodes of both."""


def _library() -> ModuleType | None:
    """Return dd's diagrams as installed: CUDD's in C, else those in Python; None without dd."""
    try:
        from dd import cudd
    except ImportError:
        pass
    else:
        return cudd  # type: ignore[no-any-return]
    try:
        from dd import autoref
    except ImportError:
        return None
    return autoref


def _manager(library: ModuleType) -> Any:
    """Return a new manager of diagrams."""
    if library.__name__ == "dd.cudd":
        return library.BDD(initial_cache_size=FIRST_CACHE)
    return library.BDD()


@dataclass(slots=True)
class DiagramAnswerer:
    """Builds the diagram of each formula, once for each space.

    Undecided without dd, and where the space has more than `most` variables.
    """

    most: int | None = None
    name: str = field(default="dd", init=False)
    library: ModuleType | None = field(default_factory=_library)
    _diagrams: dict[Space, "Diagrams"] = field(default_factory=dict, init=False)

    def find(self, space: Space, formula: Formula) -> Answer:
        """Return the first state, in the order of the variables, in which the formula is true."""
        diagrams = self._within(space)
        if isinstance(diagrams, Undecided):
            return diagrams
        state = diagrams.first(diagrams.where(formula))
        return NoWitness() if state is None else Witness(state)

    def count(self, space: Space, formula: Formula) -> int | Undecided:
        """Return in how many states the formula is true."""
        diagrams = self._within(space)
        if isinstance(diagrams, Undecided):
            return diagrams
        return diagrams.count(diagrams.where(formula))

    def _within(self, space: Space) -> "Diagrams | Undecided":
        number = len(space.variables)
        if self.most is not None and number > self.most:
            return Undecided(f"{number} facts are too many to draw a diagram of first")
        return self.diagrams(space) or MISSING

    def diagrams(self, space: Space) -> "Diagrams | None":
        """Return the diagrams of the space; None without dd."""
        if self.library is None:
            return None
        found = self._diagrams.get(space)
        if found is not None and len(found.bdd) > MOST_NODES:
            # Thousands of questions would fill the memory: a new manager gives all of it back.
            del found, self._diagrams[space]
            found = None
        if found is None:
            if len(self._diagrams) == MOST_SPACES:
                self._diagrams.clear()
            found = self._diagrams[space] = Diagrams(self.library, space)
        return found


class Diagrams:
    """The diagrams of one space."""

    def __init__(self, library: ModuleType, space: Space) -> None:
        self._space = space
        self.bdd = _manager(library)
        # The first state is the one that comes first in this order, so the order stays.
        self.bdd.configure(reordering=False)
        self.bits: dict[str, tuple[str, ...]] = {}
        for number, (name, values) in enumerate(space.variables.items()):
            width = (len(values) - 1).bit_length()
            self.bits[name] = tuple(f"v{number}b{bit}" for bit in range(width))
            self.bdd.declare(*self.bits[name])
        self._levels = sum(map(len, self.bits.values()))
        self._found: dict[Formula, Node] = {}
        self._every = self.formula(space.possible)
        for name, values in space.variables.items():
            self._every &= self.formula(Among(name, frozenset(values)))

    def where(self, formula: Formula) -> Node:
        """Return the diagram of the states of the space in which the formula is true."""
        return self._every & self.formula(formula)

    def formula(self, formula: Formula) -> Node:
        """Return the diagram of the formula, whatever the space."""
        found = self._found.get(formula)
        if found is None:
            found = self._found[formula] = self._built(formula)
        return found

    def _built(self, formula: Formula) -> Node:
        match formula:
            case Among(name, allowed):
                found = self.bdd.false
                for number, value in enumerate(self._space.variables[name]):
                    if value in allowed:
                        found |= self._number(name, number)
                return found
            case And(parts):
                found = self.bdd.true
                for part in parts:
                    found &= self.formula(part)
                return found
            case Or(parts):
                found = self.bdd.false
                for part in parts:
                    found |= self.formula(part)
                return found
            case Neg(part):
                return ~self.formula(part)
            case _:
                assert_never(formula)

    def _number(self, name: str, number: int) -> Node:
        bits = self.bits[name]
        return self.bdd.cube(
            {bit: bool(number >> place & 1) for place, bit in enumerate(reversed(bits))}
        )

    def count(self, root: Node) -> int:
        """Return how many states the diagram has; dd's own count is a float."""
        return self._below(root, {}) << self._level(root)

    # No function within a function: a cycle of references to nodes is collected in any order, and
    # dd complains of a manager that goes before its nodes.
    def _below(self, node: Node, known: dict[int, int]) -> int:
        """Return how many ways the bits from the node's own on can be set."""
        level = self._level(node)
        if level == self._levels:
            return int(node == self.bdd.true)
        if node.negated:
            return (1 << self._levels - level) - self._below(~node, known)
        key = int(node)
        if key not in known:
            known[key] = sum(
                self._below(child, known) << self._level(child) - level - 1
                for child in (node.low, node.high)
            )
        return known[key]

    def _level(self, node: Node) -> int:
        return min(int(node.level), self._levels)

    def first(self, node: Node) -> Facts | None:
        """Return the first state of the diagram, None where it has none."""
        if node == self.bdd.false:
            return None
        ones: set[str] = set()
        while self._level(node) < self._levels:
            low, high = (~node.low, ~node.high) if node.negated else (node.low, node.high)
            if low == self.bdd.false:
                ones.add(node.var)
            node = high if low == self.bdd.false else low
        return self._state(ones)

    def _state(self, ones: set[str]) -> Facts:
        state = {}
        for name, values in self._space.variables.items():
            number = 0
            for bit in self.bits[name]:
                number = number << 1 | (bit in ones)
            value = values[number]
            if value is not None:
                state[name] = value
        return state
