"""What a service answers, as far as the contract goes; anything more is not looked at."""

import json
from dataclasses import dataclass
from typing import Any

from clausewise.conform.cases import Effect
from clausewise.conform.client import Unanswered
from clausewise.language.outcome import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer; None where the service does not give a part."""

    verdict: str
    clauses: frozenset[str] | None
    effects: frozenset[Effect] | None


def answer_from(body: bytes) -> Answer:
    """Return the answer in the body; raises Unanswered for what is none."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise Unanswered("not-json", "the answer is not JSON") from None
    if not isinstance(data, dict):
        raise Unanswered("wrong-answer", "the answer is no object")
    if "verdict" not in data:
        raise Unanswered("wrong-answer", "the answer has no `verdict`")
    verdict = data["verdict"]
    if verdict not in [str(each) for each in Verdict]:
        shown = json.dumps(verdict)[:60]
        known = ", ".join(str(each) for each in Verdict)
        raise Unanswered("wrong-answer", f"{shown} is no verdict; there are {known}")
    return Answer(
        verdict=verdict,
        clauses=_clauses(data.get("clauses")),
        effects=_effects(data.get("effects")),
    )


def _clauses(found: Any) -> frozenset[str] | None:
    if found is None:
        return None
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise Unanswered("wrong-answer", "`clauses` is no list of ids")
    return frozenset(found)


def _effects(found: Any) -> frozenset[Effect] | None:
    if found is None:
        return None
    if not isinstance(found, list):
        raise Unanswered("wrong-answer", "`effects` is no list")
    return frozenset(map(_effect, found))


def _effect(found: Any) -> Effect:
    if isinstance(found, dict):
        effect, value, is_open = found.get("effect"), found.get("is"), found.get("open", False)
        if isinstance(effect, str) and isinstance(value, str | bool) and isinstance(is_open, bool):
            return effect, value, is_open
    message = "an entry of `effects` lacks `effect`, a text, or `is`, a text or a boolean"
    raise Unanswered("wrong-answer", message)
