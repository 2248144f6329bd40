"""Questions about all states, and three ways to answer them that must agree."""

from typing import Final

from clausewise.engines.proof.by_diagram import DiagramAnswerer
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.by_z3 import Z3Answerer
from clausewise.engines.proof.question import Prover

__all__ = ["finder", "prover"]

SMALL: Final = 1 << 12
"""States that are looked at each before anything is built of them."""

MOST_DRAWN: Final = 26
"""Facts, and readings that are asked about like facts, of a space whose diagrams are built first.

As many as the facts of an action come to: there the diagrams that questions share answer three
times as quickly as z3. Of 40 and more one takes seconds to minutes, z3 milliseconds:
benchmarks/README.md has the figures.
"""


def prover() -> Prover:
    """Return a prover that takes whatever is installed, the quickest way first.

    Only diagrams count where there are many states, so that they come again behind z3.
    """
    drawn = DiagramAnswerer(most=MOST_DRAWN)
    return Prover((SweepAnswerer(SMALL), drawn, Z3Answerer(), DiagramAnswerer(), SweepAnswerer()))


def finder() -> Prover:
    """Return a prover for thousands of questions that share little, which need no counts.

    The diagram of each would have to be built; z3 answers without.
    """
    return Prover((SweepAnswerer(SMALL), Z3Answerer(), DiagramAnswerer(), SweepAnswerer()))
