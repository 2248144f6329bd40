"""Which states can be: what the facts file says cannot be so at once, put to states."""

from collections.abc import Set as AbstractSet

from clausewise.language.condition import Facts
from clausewise.language.normal_form import Branches, NormalForm, absorb
from clausewise.language.rulebook import Rulebook


def impossible_branches(rulebook: Rulebook, names: AbstractSet[str]) -> Branches:
    """Return the combinations of values that cannot be, of those that only ask of `names`.

    What asks of another fact too rules nothing out here: that fact may be as it must be.
    """
    form = NormalForm(rulebook.values, rulebook.conditions)
    return absorb(
        tuple(
            branch
            for entry in rulebook.impossible.values()
            for branch in form.branches(entry.when)
            if branch.keys() <= names and all(branch.values())
        )
    )


def is_impossible(branches: Branches, facts: Facts) -> bool:
    """Tell whether what is known cannot be so; what is unknown rules nothing out."""
    return any(
        all(name in facts and facts[name] in allowed for name, allowed in branch.items())
        for branch in branches
    )
