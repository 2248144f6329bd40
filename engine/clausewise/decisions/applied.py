"""What a decision makes of the account: messages, and what cannot be told."""

from clausewise.account.brands import active_standings
from clausewise.account.effects import AppliedEffects, apply
from clausewise.account.model import Account
from clausewise.account.request import Request
from clausewise.decisions.decision import Decision
from clausewise.language.condition import Choice


def applied_to(
    account: Account, request: Request, decision: Decision, choice: Choice
) -> AppliedEffects:
    """Return what the decision's effects make of the account."""
    effects = [(part.effect, part.value, part.open) for part in decision.effects]
    return apply(account, request, effects, counts_as_active=active_standings(choice))


def applied_data(applied: AppliedEffects) -> dict[str, object]:
    """Return messages and what cannot be told, as data."""
    return {
        "messages": [
            {
                "message": message.message,
                "to": message.to,
                "from": message.sender,
                "delivered": message.delivered,
            }
            for message in applied.messages
        ],
        "undetermined": [
            {"part": part.part, "reason": part.reason} for part in applied.undetermined
        ],
    }
