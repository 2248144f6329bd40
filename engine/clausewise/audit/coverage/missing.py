"""Few cases that meet what is open, each with an account: for a person to confirm."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from clausewise.audit.as_scenario import Shown
from clausewise.audit.coverage.feasible import Feasible, Wanted
from clausewise.audit.coverage.goals import Goal
from clausewise.audit.coverage.measure import meets, told_by_clauses
from clausewise.audit.mutation.cases import Case
from clausewise.audit.mutation.trial import Bench
from clausewise.engines.proof.formula import both_of
from clausewise.engines.proof.question import Undecided, Witness
from clausewise.language.condition import Facts

MOST_AT_ONCE: Final = 200
"""Goals that one case is tried to meet."""

MOST_MISSED: Final = 20
"""Goals in a row that it cannot meet as well, before no more are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A case, and the open goals that it would meet; `shown` has the account.

    cited: effects whose clauses alone tell the fault of some goal, so that they must be compared.
    """

    goals: tuple[Goal, ...]
    shown: Shown
    cited: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What becomes of open goals.

    unshown: states meet them, and no account is known that shows one of these. infeasible: proved
    that no state does. undecided: nobody could tell.
    """

    proposals: tuple[Proposal, ...] = ()
    unshown: tuple[Goal, ...] = ()
    infeasible: tuple[Goal, ...] = ()
    undecided: tuple[Goal, ...] = ()


@dataclass(frozen=True)
class Seeker:
    """Seeks cases for goals of one rulebook."""

    bench: Bench
    feasible: Feasible

    def missing(self, goals: Sequence[Goal]) -> Missing:
        """Return few cases that meet the goals; that there are no fewer is not proved.

        Each case is sought for one goal, and for as many others with it as can be had at once.
        """
        left: dict[Goal, tuple[Wanted, Facts]] = {}
        infeasible: list[Goal] = []
        undecided: list[Goal] = []
        for goal in goals:
            match self.feasible.answer(goal):
                case None:
                    infeasible.append(goal)
                case Undecided():
                    undecided.append(goal)
                case found:
                    left[goal] = found
        proposals: list[Proposal] = []
        unshown: list[Goal] = []
        while left:
            goal, (wanted, state) = next(iter(left.items()))
            found_one = self._proposal(wanted, state, left)
            if found_one is None:
                unshown.append(goal)
                del left[goal]
                continue
            proposals.append(found_one)
            for each in found_one.goals:
                del left[each]
        return Missing(
            proposals=tuple(proposals),
            unshown=tuple(unshown),
            infeasible=tuple(infeasible),
            undecided=tuple(undecided),
        )

    def _proposal(
        self, wanted: Wanted, state: Facts, left: dict[Goal, tuple[Wanted, Facts]]
    ) -> Proposal | None:
        """Return a case that meets the goal, and as many others as it can."""
        for candidate in (self._crowded(wanted, left), state):
            shown = self.feasible.desk.shown(wanted.action, candidate)
            if shown.example is None:
                continue
            choice = {**self.bench.book.defaults, **shown.chosen}
            case = Case(0, wanted.action, shown.example.facts, choice)
            met = [
                goal
                for goal, (each, _) in left.items()
                if each.action == wanted.action
                and meets(self.bench, self.feasible.goals, goal, case)
            ]
            if wanted.goal in met:
                goals = self.feasible.goals
                cited = (told_by_clauses(self.bench, goals, goal, case) for goal in met)
                return Proposal(goals=tuple(met), shown=shown, cited=frozenset[str]().union(*cited))
        return None

    def _crowded(self, wanted: Wanted, left: dict[Goal, tuple[Wanted, Facts]]) -> Facts:
        """Return a state that meets the goal and many others at once."""
        formula = wanted.formula
        state: Facts = left[wanted.goal][1]
        others = [
            each
            for each, _ in left.values()
            if each.action == wanted.action and each.space is wanted.space
        ]
        missed = 0
        for each in others[:MOST_AT_ONCE]:
            if each is wanted:
                continue
            if missed == MOST_MISSED:
                break
            both = both_of(formula, each.formula)
            found = self.feasible.found(wanted, both)
            if isinstance(found, Witness):
                formula, state, missed = both, found.state, 0
            else:
                missed += 1
        if formula is wanted.formula:
            return state
        return self.feasible.as_chosen(wanted, formula, state)
