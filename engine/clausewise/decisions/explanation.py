"""A decision explained: why, why not the other verdict, what is missing, what would turn it."""

from dataclasses import dataclass

from clausewise.decisions.decision import Decider, Decision
from clausewise.decisions.nearest import Turn, nearest_changes
from clausewise.language.condition import Facts
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Overruled:
    """A permit that holds and yet does not decide, with the rules that overrule it.

    acknowledged: those of them that say so in `overrides`.
    """

    rule: str
    clauses: tuple[str, ...]
    by: tuple[str, ...]
    acknowledged: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A rule that could have decided otherwise, and the facts that keep it from holding."""

    rule: str
    clauses: tuple[str, ...]
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What `explain` has to say beyond the decision itself."""

    decision: Decision
    overruled: tuple[Overruled, ...]
    missing: tuple[Missing, ...]
    turns: tuple[Turn, ...]


def explain(
    decider: Decider,
    action: str,
    facts: Facts,
    wanted: Verdict | None = None,
    *,
    move_people: bool = False,
) -> Explanation:
    """Return the decision on the action with its explanation."""
    decision = decider.decide(action, facts)
    turns = nearest_changes(
        decider.rulebook,
        decider.engine,
        action,
        facts,
        decider.choice,
        wanted,
        move_people=move_people,
    )
    return Explanation(
        decision=decision,
        overruled=_overruled(decider, decision),
        missing=_missing(decider, decision),
        turns=turns,
    )


def _overruled(decider: Decider, decision: Decision) -> tuple[Overruled, ...]:
    if decision.verdict is not Verdict.FORBIDDEN:
        return ()
    rules = decider.rulebook.rules
    forbids = tuple(reason.rule for reason in decision.reasons)
    table = decider.engine.table(decision.action)
    mask = table.known(decision.facts) & table.chosen(decider.choice)
    return tuple(
        Overruled(
            rule=permit.id,
            clauses=rules[permit.id].clauses,
            by=forbids,
            acknowledged=tuple(id for id in forbids if permit.id in rules[id].overrides),
        )
        for permit in table.rules[Kind.PERMIT]
        if mask & permit.bits
    )


def _missing(decider: Decider, decision: Decision) -> tuple[Missing, ...]:
    """Where the article is silent, say what each permit would have asked for."""
    if decision.verdict is not Verdict.NOT_COVERED or decision.reasons:
        return ()
    rules = decider.rulebook.rules
    table = decider.engine.table(decision.action)
    settled = {**decision.facts, **decider.choice}
    found = []
    for permit in table.rules[Kind.PERMIT]:
        lacking = [
            [
                name
                for name, allowed in branch.items()
                if name not in settled or settled[name] not in allowed
            ]
            for branch in table.branches[permit.id]
        ]
        # What only another reading would bring is not what this case lacks.
        lacking = [names for names in lacking if not set(names) & set(decider.choice)]
        if lacking:
            fewest = min(lacking, key=lambda names: (len(names), names))
            found.append(
                Missing(rule=permit.id, clauses=rules[permit.id].clauses, lacking=tuple(fewest))
            )
    return tuple(found)
