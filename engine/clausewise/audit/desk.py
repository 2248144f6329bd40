"""What every question of an audit starts from: rules as formulas, states, and who answers."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from clausewise.account.example import Example
from clausewise.audit.as_scenario import Shown, example_of
from clausewise.decisions.decision import Decider
from clausewise.engines.masks import MaskEngine
from clausewise.engines.proof import prover
from clausewise.engines.proof.formula import Formula
from clausewise.engines.proof.meaning import Meaning, meaning_of
from clausewise.engines.proof.question import (
    Answer,
    NoWitness,
    Prover,
    Space,
    Undecided,
    Witness,
    counted,
    space_of,
)
from clausewise.engines.reference import ReferenceEngine
from clausewise.language.condition import Choice, Facts
from clausewise.language.normal_form import RuleBranches, rule_branches
from clausewise.language.outcome import Outcome
from clausewise.language.rulebook import Rulebook


@dataclass(frozen=True)
class Desk:
    """A rulebook under one choice of readings, made ready to be asked about."""

    book: Rulebook
    choice: Choice
    prover: Prover = field(default_factory=prover)
    _meanings: dict[tuple[str, tuple[str, ...]], Meaning] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _spaces: dict[tuple[frozenset[str], bool], Space] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @cached_property
    def branches(self) -> tuple[RuleBranches, ...]:
        """Every rule in normal form."""
        return rule_branches(self.book)

    @cached_property
    def judge(self) -> ReferenceEngine:
        """The engine that decides every example again."""
        return ReferenceEngine(self.book)

    @cached_property
    def masks(self) -> MaskEngine:
        """The engine whose decisions are shown."""
        return MaskEngine(self.book, self.branches)

    def meaning(self, action: str, choice: Choice | None = None) -> Meaning:
        """Return what the rules say of the action, under the desk's choice unless another is given.

        Under an empty choice readings are tested like facts.
        """
        chosen = self.choice if choice is None else choice
        key = action, tuple(f"{name}={option}" for name, option in sorted(chosen.items()))
        if key not in self._meanings:
            self._meanings[key] = meaning_of(self.book, action, chosen, self.branches)
        return self._meanings[key]

    def space(self, names: AbstractSet[str], *, unknown: bool = False) -> Space:
        """Return the states of the named facts and readings that can be."""
        key = frozenset(names), unknown
        if key not in self._spaces:
            self._spaces[key] = space_of(names, self.book, unknown=unknown)
        return self._spaces[key]

    def states(self, names: AbstractSet[str]) -> int | None:
        """Return how many known states of the facts there are; None where nobody can tell."""
        space = self.space(names)
        return self.count(space, space.possible)

    def count(self, space: Space, formula: Formula) -> int | None:
        """Return in how many states the formula is true; None where nobody can tell."""
        return counted(self.prover, space, formula)

    def find(self, space: Space, formula: Formula) -> Answer:
        """Return a state in which the formula is true, or that there is none."""
        return self.prover.find(space, formula)

    def is_possible(self, space: Space, formula: Formula) -> bool | None:
        """Tell whether the formula is true in some state; None where nobody can tell."""
        match self.find(space, formula):
            case Witness():
                return True
            case NoWitness():
                return False
            case Undecided():
                return None

    def split(self, state: Facts) -> tuple[Facts, Mapping[str, str]]:
        """Return the facts of a state, and the readings that it chooses."""
        facts = {name: value for name, value in state.items() if name in self.book.facts}
        chosen = {name: str(value) for name, value in state.items() if name in self.book.readings}
        return facts, chosen

    def decided(self, action: str, state: Facts) -> Outcome:
        """Return what the judge says of a state."""
        facts, chosen = self.split(state)
        return self.judge.decide(action, facts, {**self.choice, **chosen})

    def shown(self, action: str, state: Facts) -> Shown:
        """Return a state as a case to be shown, with an account where one is known.

        It chooses the readings that are read otherwise than by default, by the desk or the state.
        """
        facts, tested = self.split(state)
        choice = {**self.choice, **tested}
        found = self._example(action, facts, choice)
        decider = Decider(self.book, self.masks, choice)
        decision = decider.decide(action, facts if found is None else found.facts)
        chosen = {
            name: option for name, option in choice.items() if option != self.book.defaults[name]
        }
        return Shown(action=action, facts=facts, chosen=chosen, decision=decision, example=found)

    def _example(self, action: str, facts: Facts, choice: Choice) -> Example | None:
        """Return an account of which the same is decided as of the facts, or None.

        What an account shows beside the facts can make another case of it.
        """
        expected = self.judge.decide(action, facts, choice)
        bearing = self.meaning(action, {}).names & self.book.facts.keys()
        for unknown in (frozenset[str](), bearing - facts.keys()):
            found = example_of(action, facts, unknown)
            if found and self.judge.decide(action, found.facts, choice) == expected:
                return found
        return None

    def actions(self) -> Iterator[str]:
        """Yield every action."""
        yield from self.book.actions
