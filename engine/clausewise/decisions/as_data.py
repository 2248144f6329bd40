"""Decisions and explanations as plain data, for JSON."""

from clausewise.decisions.decision import Decision
from clausewise.decisions.explanation import Explanation
from clausewise.decisions.nearest import Turn

Data = dict[str, object]


def decision_data(decision: Decision) -> Data:
    """Return the decision as data; the keys are part of the command line's promise."""
    return {
        "action": decision.action,
        "verdict": str(decision.verdict),
        "rules": [reason.rule for reason in decision.reasons],
        "clauses": list(decision.clauses),
        "reasons": [
            {
                "rule": reason.rule,
                "clauses": list(reason.clauses),
                "because": reason.because,
                "readings": list(reason.readings),
                "place": str(reason.place),
            }
            for reason in decision.reasons
        ],
        "effects": [
            {
                "effect": part.effect,
                "is": part.value,
                "clauses": list(part.clauses),
                "rules": list(part.rules),
                "open": part.open,
            }
            for part in decision.effects
        ],
        "advice": [
            {"rule": each.rule, "clauses": list(each.clauses), "text": each.text}
            for each in decision.advice
        ],
        "procedures": [
            {
                "rule": each.rule,
                "path": [{"control": step.control, "clause": step.clause} for step in each.path],
            }
            for each in decision.procedures
        ],
        "readings": [
            {
                "reading": relied.reading,
                "option": relied.option,
                "otherwise": {each.option: str(each.verdict) for each in relied.alternatives},
            }
            for relied in decision.readings
        ],
        "unknown": list(decision.unknown),
        "facts": dict(sorted(decision.facts.items())),
    }


def explanation_data(explanation: Explanation) -> Data:
    """Return the explanation as data: the decision, and what `explain` adds to it."""
    return {
        **decision_data(explanation.decision),
        "overruled": [
            {
                "rule": each.rule,
                "clauses": list(each.clauses),
                "by": list(each.by),
                "acknowledged_by": list(each.acknowledged),
            }
            for each in explanation.overruled
        ],
        "missing": [
            {"rule": each.rule, "clauses": list(each.clauses), "facts": list(each.lacking)}
            for each in explanation.missing
        ],
        "changes": [_turn_data(turn) for turn in explanation.turns],
    }


def _turn_data(turn: Turn) -> Data:
    return {
        "verdict": str(turn.verdict),
        "facts": [
            {
                "fact": change.fact,
                "was": change.was,
                "becomes": change.becomes,
                "changed_by": change.changed_by,
                "discouraged": change.discouraged,
                "against": list(change.against),
            }
            for change in turn.changes
        ],
    }
