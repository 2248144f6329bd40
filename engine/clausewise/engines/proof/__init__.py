"""Questions about all states, and three ways to answer them that must agree."""

from clausewise.engines.proof.by_diagram import DiagramAnswerer
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.by_z3 import Z3Answerer
from clausewise.engines.proof.question import Prover

__all__ = ["finder", "prover"]

SMALL = 1 << 12
"""States that are looked at each before anything is built of them."""


def prover() -> Prover:
    """Return a prover that takes whatever is installed, the quickest way first."""
    return Prover((SweepAnswerer(SMALL), DiagramAnswerer(), Z3Answerer(), SweepAnswerer()))


def finder() -> Prover:
    """Return a prover for thousands of questions that share little, which need no counts.

    The diagram of each would have to be built; z3 answers without.
    """
    return Prover((SweepAnswerer(SMALL), Z3Answerer(), DiagramAnswerer(), SweepAnswerer()))
