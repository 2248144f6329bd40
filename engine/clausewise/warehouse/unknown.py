"""Which facts would settle a rule that is unknown for a row.

A branch that a known fact refutes asks for nothing, nor does one that another makes superfluous
once the known facts are filled in. Of two branches that one is superfluous is known before any
row, but for the facts on which the other asks more: those must be known and as it asks.
"""

from collections.abc import Callable

from clausewise.language.condition import Value
from clausewise.language.normal_form import Branches, Conjunct
from clausewise.warehouse.logic import Truth, every, negated, some, surely, unknown

Test = Callable[[str, frozenset[Value]], Truth]
"""Makes the test that a fact has one of the values."""


def asks_for(fact: str, branches: Branches, test: Test) -> Truth:
    """Return whether an unknown rule asks for the fact, given that the fact is unknown too."""
    with_it = [branch for branch in branches if fact in branch]
    without = [branch for branch in branches if fact not in branch]
    if not without:
        # Some branch is left, and each of them asks for it.
        return bool(with_it)
    return some(
        every([unknown(_holds(branch, test)), *(_stands(branch, other, test) for other in without)])
        for branch in with_it
    )


def _stands(branch: Conjunct, other: Conjunct, test: Test) -> Truth:
    """Return whether the other branch, which does not test the fact, leaves this one standing."""
    more = {
        name: allowed
        for name, allowed in other.items()
        if name not in branch or not branch[name] <= allowed
    }
    return negated(surely(_holds(more, test)))


def _holds(branch: Conjunct, test: Test) -> Truth:
    return every(test(name, allowed) for name, allowed in branch.items())
