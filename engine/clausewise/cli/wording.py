"""A decision in plain English, for a terminal of any width."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from clausewise.account.effects import AppliedEffects
from clausewise.account.request import Request, actor_of, target_of
from clausewise.decisions.decision import Decision, EffectPart, Reason, value_in_words
from clausewise.decisions.explanation import Explanation
from clausewise.decisions.nearest import FactChange, Turn
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook

SAID: Final = {
    Verdict.PERMITTED: "PERMITTED",
    Verdict.FORBIDDEN: "FORBIDDEN",
    Verdict.UNDETERMINED: "UNDETERMINED",
    Verdict.NOT_COVERED: "NOT COVERED",
}

IN_SHORT: Final = {
    Verdict.PERMITTED: "the article lets this happen",
    Verdict.FORBIDDEN: "the article rules this out",
    Verdict.UNDETERMINED: "a fact that matters is unknown",
    Verdict.NOT_COVERED: "the article is silent; silence is not a prohibition",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for one rulebook."""

    rulebook: Rulebook

    def request(self, request: Request) -> str:
        """Return the request as a sentence without its verb's mood: who, what, on whom."""
        actor, target = actor_of(request), target_of(request)
        means = self.rulebook.actions[request.action].means
        whom = "" if target is None else f", on {'themselves' if target == actor else target}"
        return f"{actor or 'the system'}: {means}{whom}"

    def decision(
        self, request: Request, decision: Decision, applied: AppliedEffects | None = None
    ) -> Iterator[str]:
        """Yield the lines of a decision."""
        yield f"{SAID[decision.verdict]}  {self.request(request)}"
        yield f"  {IN_SHORT[decision.verdict]}"
        yield from self._reasons(decision)
        if decision.effects:
            yield ""
            yield "What comes of it"
            yield from (f"  {self._effect(part)}" for part in decision.effects)
        if applied is not None:
            yield from self._messages(applied)
        if decision.advice:
            yield ""
            yield "Advice (it never changes the verdict)"
            yield from (f"  {each.text}  [{_listed(each.clauses)}]" for each in decision.advice)
        for procedure in decision.procedures:
            yield ""
            yield f"Where  [{_listed(procedure.clauses)}]"
            yield from (f"  {n}. {step.control}" for n, step in enumerate(procedure.path, start=1))
        yield from self._readings(decision)
        yield from self._unknown(decision)

    def _reasons(self, decision: Decision) -> Iterator[str]:
        if not decision.reasons:
            return
        yield ""
        yield "What is open" if decision.verdict is Verdict.UNDETERMINED else "Because"
        for reason in decision.reasons:
            yield f"  {self._because(decision, reason)}  [{_listed(reason.clauses)}]"
            reading = f", read as {_listed(reason.readings)}" if reason.readings else ""
            yield f"      {reason.rule}, {reason.place}{reading}"

    def _because(self, decision: Decision, reason: Reason) -> str:
        if decision.verdict is Verdict.UNDETERMINED:
            return f"whether this {reason.kind} rule holds: {reason.because}"
        return reason.because

    def _effect(self, part: EffectPart) -> str:
        doubt = "  (not certain: a fact is unknown)" if part.open else ""
        what = f"{_spaced(part.effect)}: {value_in_words(part.value)}"
        return f"{what}  [{_listed(part.clauses)}]{doubt}"

    def _messages(self, applied: AppliedEffects) -> Iterator[str]:
        if applied.messages:
            yield ""
            yield "Messages"
        for message in applied.messages:
            sender = f" from {message.sender}" if message.sender else ""
            lost = "" if message.delivered is not False else " (will not arrive)"
            yield f"  {message.message.replace('_', ' ')} to {message.to}{sender}{lost}"
        if applied.undetermined:
            yield ""
            yield "Cannot be told"
            yield from (f"  {_spaced(part.part)}: {part.reason}" for part in applied.undetermined)

    def _readings(self, decision: Decision) -> Iterator[str]:
        if not decision.readings:
            return
        yield ""
        yield "Rests on readings of unclear text"
        for relied in decision.readings:
            question = self.rulebook.readings[relied.reading].question
            yield f"  {relied.reading} {relied.option}: {question}"
            for other in relied.alternatives:
                differs = (
                    f"{SAID[other.verdict].lower()}"
                    if other.verdict is not decision.verdict
                    else "the same verdict, with other effects"
                )
                yield f"      read as {other.option}: {differs}"

    def _unknown(self, decision: Decision) -> Iterator[str]:
        if not decision.unknown:
            return
        yield ""
        yield "What else must be known"
        for name in decision.unknown:
            fact = self.rulebook.facts[name]
            yield f"  {name}: {fact.means}"
            yield f"      from {fact.source}; one of {', '.join(map(value_in_words, fact.values))}"

    def explanation(
        self, request: Request, explanation: Explanation, applied: AppliedEffects | None = None
    ) -> Iterator[str]:
        """Yield the lines of an explanation."""
        decision = explanation.decision
        yield from self.decision(request, decision, applied)
        yield ""
        yield "The clauses"
        for clause_id in decision.clauses:
            clause = self.rulebook.clauses[clause_id]
            yield f"  {clause.id} (line {clause.line}, {clause.section}): {clause.says}"
        if not decision.clauses:
            yield "  none: no clause speaks of this case"
        yield ""
        yield f"Why not {'forbidden' if decision.verdict is Verdict.PERMITTED else 'permitted'}"
        yield from self._why_not(explanation)
        yield ""
        yield "The smallest changes that would turn it"
        yield from self._turns(explanation.turns)

    def _why_not(self, explanation: Explanation) -> Iterator[str]:
        verdict = explanation.decision.verdict
        if verdict is Verdict.PERMITTED:
            yield "  no rule that forbids this holds, and none is in doubt"
        for each in explanation.overruled:
            yield f"  {each.rule} would permit it  [{_listed(each.clauses)}]"
            yield f"      overruled by {_listed(each.by)}"
        if verdict is Verdict.FORBIDDEN and not explanation.overruled:
            yield "  no rule that permits this holds either"
        for missing in explanation.missing:
            yield f"  {missing.rule} would permit it  [{_listed(missing.clauses)}]"
            yield f"      but for {_listed(missing.lacking)}"
        if verdict is Verdict.NOT_COVERED and not explanation.missing:
            yield "  no rule would permit it"
        if verdict is Verdict.UNDETERMINED:
            yield "  nothing is settled while the facts above are unknown"

    def _turns(self, turns: Sequence[Turn]) -> Iterator[str]:
        if not turns:
            yield "  none: no change of up to three facts would do, with the same people"
        for turn in turns:
            yield f"  {SAID[turn.verdict].lower()}, if"
            for change in turn.changes:
                yield f"      {self._change(change)}"

    def _change(self, change: FactChange) -> str:
        was = value_in_words(change.was)
        line = f"{change.fact} were {value_in_words(change.becomes)} instead of {was}"
        if change.changed_by:
            line += f"; changed by {change.changed_by}"
        if change.discouraged:
            against = f": {_listed(change.against)} advise against it" if change.against else ""
            line += f" (a fact of the matter, not a suggestion{against})"
        return line


def _listed(names: Iterable[str]) -> str:
    return " ".join(names)


def _spaced(name: str) -> str:
    return name.replace(".", " ").replace("_", " ")
