"""What bears on what: facts on each action, readings on how many states."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from clausewise.audit.desk import Desk
from clausewise.audit.finding import AuditFinding, share
from clausewise.engines.proof.formula import Formula, both_of, disjunction, fixed, unequal
from clausewise.engines.proof.meaning import (
    Meaning,
    clauses_differ,
    effects_differ,
    names_of,
    verdicts_differ,
)
from clausewise.engines.proof.question import NoWitness, Witness
from clausewise.language.outcome import Verdict
from clausewise.scenarios.proofs import Impact

Bears = Literal["verdict", "effects", "clauses", "never alone", "nothing", "undecided"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relevance:
    """One fact and one action: the most that another value of the fact alone can change."""

    action: str
    fact: str
    bears: Bears


def relevance(desk: Desk, action: str) -> Iterator[Relevance]:
    """Yield what each fact bears on, proved over every known state that can be.

    `clauses`: only on what stands behind the verdict. `never alone`: with every other fact as it
    is, no other value of it can be, or none changes anything. A fact that no rule on the action
    tests bears on nothing.
    """
    meaning = desk.meaning(action)
    for name in desk.book.facts:
        yield Relevance(action=action, fact=name, bears=_bears(desk, meaning, name))


def _bears(desk: Desk, meaning: Meaning, name: str) -> Bears:
    if name not in meaning.names:
        return "nothing"
    verdicts = [meaning.verdicts[verdict] for verdict in Verdict]
    parts: tuple[tuple[Bears, list[Formula]], ...] = (
        ("verdict", verdicts),
        ("effects", list(meaning.brought.values())),
        ("clauses", list(meaning.cited.values())),
    )
    for bears, formulas in parts:
        turns = _turns(desk, meaning, name, formulas)
        if turns is not False:
            return "undecided" if turns is None else bears
    return "never alone"


def _turns(desk: Desk, meaning: Meaning, name: str, formulas: list[Formula]) -> bool | None:
    """Tell whether another value of the fact alone turns one of the formulas in a known state."""
    space = desk.space(meaning.names)
    return desk.is_possible(
        space,
        disjunction(
            both_of(fixed(space.possible, name, value), unequal(each, fixed(each, name, value)))
            for value in desk.book.facts[name].values
            for each in formulas
        ),
    )


def impacts(desk: Desk) -> Iterator[Impact]:
    """Yield for each option that is not chosen the actions on which it changes something."""
    for reading in desk.book.readings.values():
        for option in reading.values:
            if option == desk.choice[reading.id]:
                continue
            for action in desk.actions():
                found = _impact(desk, reading.id, option, action)
                if found is not None:
                    yield found


def by_share(found: Iterable[Impact]) -> tuple[Impact, ...]:
    """Return them in order, first what changes the greatest share of the outcomes."""
    return tuple(sorted(found, key=lambda each: -(each.outcomes or 0) / (each.of or 1)))


def _impact(desk: Desk, reading: str, option: str, action: str) -> Impact | None:
    if reading not in desk.meaning(action, {}).names:
        # No rule on the action tests it.
        return None
    mine = desk.meaning(action)
    other = desk.meaning(action, {**desk.choice, reading: option})
    space = desk.space(names_of(mine, other))
    changes = (verdicts_differ(mine, other), effects_differ(mine, other))
    clauses = clauses_differ(mine, other)
    found = desk.find(space, disjunction((*changes, clauses)))
    if isinstance(found, NoWitness):
        return None
    # Where nobody can tell, the option stays listed: what is not counted is not none.
    nearest = desk.find(space, changes[0])
    example = nearest if isinstance(nearest, Witness) else found
    return Impact(
        reading=reading,
        option=option,
        action=action,
        of=desk.states(names_of(mine, other)),
        verdicts=desk.count(space, changes[0]),
        effects=desk.count(space, changes[1]),
        outcomes=desk.count(space, disjunction(changes)),
        clauses=desk.count(space, clauses),
        example=example.state if isinstance(example, Witness) else None,
    )


def undetermined(desk: Desk) -> Iterator[AuditFinding]:
    """Yield for each action and fact in how many states not to know the fact leaves all open."""
    for action in desk.actions():
        meaning = desk.meaning(action)
        for name in sorted(meaning.names):
            others = meaning.names - {name}
            space = desk.space(others)
            open_without = fixed(meaning.verdicts[Verdict.UNDETERMINED], name, None)
            states = desk.count(space, open_without)
            of = desk.states(others)
            if not states or of is None:
                continue
            found = desk.find(space, open_without)
            yield AuditFinding(
                code="undetermined-by",
                name=f"{name}/{action}",
                action=action,
                says=f"not to know {name} leaves {action} undetermined in {share(states, of)}"
                " of what else can be",
                place=desk.book.facts[name].place,
                help="see that the account says it before somebody asks",
                states=states,
                of=of,
                witness=found.state if isinstance(found, Witness) else None,
            )
