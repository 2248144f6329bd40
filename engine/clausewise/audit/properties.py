"""Every property proved, refuted with a state, or left open with the reason."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from clausewise.audit.desk import Desk
from clausewise.audit.finding import AuditFinding
from clausewise.engines.proof.formula import (
    Formula,
    both_of,
    disjunction,
    either_of,
    fixed,
    unequal,
)
from clausewise.engines.proof.meaning import Meaning
from clausewise.engines.proof.question import NoWitness, Undecided, Witness
from clausewise.language.condition import Facts, tests
from clausewise.language.outcome import Verdict
from clausewise.language.vocabulary import Property
from clausewise.scenarios.proofs import PropertyProof, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """What became of one property: proved in every state, those with unknown facts included.

    idle: no state meets its condition. reason: why it is undecided. checked: the known states that
    meet its condition, over its actions; None where nobody can count them.
    """

    promise: Property
    standing: Standing
    action: str = ""
    witness: Facts | None = None
    reason: str = ""
    checked: int | None = 0

    @property
    def in_short(self) -> PropertyProof:
        """What a report says of it."""
        return PropertyProof(standing=self.standing, states=self.checked)


def prove(desk: Desk, promise: Property) -> Proved:
    """Return what becomes of the property under the desk's readings."""
    checked: int | None = 0
    met = False
    for action in promise.actions:
        meaning = desk.meaning(action)
        names = {test.name for test in tests(promise.when, desk.book.conditions)}
        names = (names & desk.book.facts.keys()) | meaning.names | set(promise.ignores)
        space = desk.space(names, unknown=True)
        condition = meaning.condition(promise.when)
        known = desk.space(names)
        count = desk.count(known, condition)
        checked = None if count is None or checked is None else checked + count
        asked = both_of(condition, space.possible)
        broken = _broken(desk, meaning, promise, asked)
        match desk.find(space, both_of(condition, broken)):
            case Witness(state):
                return Proved(promise=promise, standing="broken", action=action, witness=state)
            case Undecided(reason):
                return Proved(promise=promise, standing="undecided", action=action, reason=reason)
            case NoWitness():
                met = met or bool(desk.is_possible(space, condition))
    return Proved(promise=promise, standing="proved" if met else "idle", checked=checked)


def _broken(desk: Desk, meaning: Meaning, promise: Property, asked: Formula) -> Formula:
    """Return where the property does not hold; `asked` is true of the states that it is about."""
    others = [verdict for verdict in Verdict if verdict not in promise.verdicts]
    wrong = meaning.verdict(*others) if promise.verdicts else disjunction(())
    brought = disjunction(
        formula
        for (effect, _), formula in meaning.perhaps_brought.items()
        if effect in promise.without
    )
    turned = disjunction(
        both_of(
            fixed(asked, name, value),
            unequal(meaning.verdicts[verdict], fixed(meaning.verdicts[verdict], name, value)),
        )
        for name in promise.ignores
        for value in (*desk.book.facts[name].values, None)
        for verdict in Verdict
    )
    return either_of(wrong, brought, turned)


REMEDIES: Final[Mapping[Standing, tuple[str, str, str]]] = {
    "broken": (
        "property-broken",
        "it does not hold",
        "mend the rule that decides the example, or the property",
    ),
    "idle": (
        "property-idle",
        "no state meets its condition",
        "mend the condition: what is never asked is never kept",
    ),
    "undecided": (
        "audit-undecided",
        "nobody could tell whether it holds",
        "install what proves it: pip install 'clausewise[proof]'",
    ),
}
"""Code, what is wrong, and what to do, where a property is not proved."""


def broken_properties(proofs: Iterable[Proved]) -> Iterator[AuditFinding]:
    """Yield every property that is not proved."""
    for found in proofs:
        if found.standing == "proved":
            continue
        promise = found.promise
        code, wrong, remedy = REMEDIES[found.standing]
        on = f" on {found.action}" if found.action else ""
        says = f"{wrong}{on}: {promise.says}"
        yield AuditFinding(
            code=code,
            name=promise.id,
            action=found.action,
            clauses=promise.clauses,
            says=says,
            place=promise.place,
            help=remedy,
            witness=found.witness,
        )
