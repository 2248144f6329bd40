"""Sign-offs of rules: what is signed, what has changed since, and what may be signed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from textwrap import dedent
from typing import Final

from clausewise.audit.canonical import (
    Content,
    content_of,
    marks_of,
    scenario_digest,
    whole_digest,
)
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine
from clausewise.engines.rete import ReteEngine
from clausewise.errors import Problem
from clausewise.language.normal_form import rule_branches
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import written
from clausewise.loading.reviews import Part, SignOff
from clausewise.scenarios.model import Scenario
from clausewise.scenarios.reviews import RuleReview, Standing
from clausewise.scenarios.run import Result, Runner, ScenarioRun
from clausewise.source import Place

ONE: Final[Mapping[Part, str]] = {
    Part.RULE: "rule",
    Part.CLAUSES: "clause",
    Part.TERMS: "term",
    Part.READINGS: "reading",
    Part.FACTS: "fact",
    Part.ACTIONS: "action",
    Part.EFFECTS: "effect",
    Part.SCENARIOS: "scenario",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is not as it was signed: `changed`, `new` or `gone`; '' for an unknown one."""

    part: Part
    id: str
    what: str

    def __str__(self) -> str:
        if not self.what:
            return "something that was signed has changed; its marks do not tell what"
        if self.part is Part.RULE:
            return "the rule itself changed"
        return (
            f"the {ONE[self.part]} {self.id} {'' if self.what == 'changed' else 'is '}{self.what}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """One sign-off, and everything that has changed since."""

    sign_off: SignOff
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The standing of one rule.

    content: what would be signed today. runs: the scenarios that decide by the rule. signed: its
    sign-offs, those that stand first and then the latest.
    """

    rule: Rule
    content: Content
    runs: tuple[ScenarioRun, ...]
    signed: tuple[Signed, ...]

    @property
    def standing(self) -> Standing:
        """Signed where one sign-off stands, whatever became of others."""
        if not self.signed:
            return Standing.UNREVIEWED
        return Standing.STALE if self.signed[0].changes else Standing.SIGNED

    @property
    def in_short(self) -> RuleReview:
        """What a report says of it."""
        if not self.signed:
            return RuleReview(standing=self.standing)
        first = self.signed[0].sign_off
        return RuleReview(standing=self.standing, reviewer=first.reviewer, date=first.date)


def run_scenarios(book: Rulebook, scenarios: Iterable[Scenario]) -> tuple[ScenarioRun, ...]:
    """Return the scenarios as they go on every engine, with the default readings."""
    branches = rule_branches(book)
    rete = ReteEngine(branches, book.values)
    runner = Runner(book, ReferenceEngine(book), MaskEngine(book, branches), (rete,))
    return tuple(runner.run(scenarios))


def reviews_of(
    book: Rulebook, runs: Iterable[ScenarioRun], sign_offs: Iterable[SignOff]
) -> Mapping[str, Review]:
    """Return the standing of every rule, by id; runs: of all scenarios, with default readings."""
    deciding: dict[str, list[ScenarioRun]] = {}
    digests: dict[str, str] = {}
    for run in runs:
        digests[run.scenario.id] = scenario_digest(run.scenario)
        for name in {name for step in run.steps for name in step.rules}:
            deciding.setdefault(name, []).append(run)
    given: dict[str, list[SignOff]] = {}
    for each in sign_offs:
        given.setdefault(each.rule, []).append(each)
    found = {}
    for rule in sorted(book.rules.values(), key=lambda rule: (rule.place, rule.id)):
        of_rule = tuple(deciding.get(rule.id, ()))
        ids = [run.scenario.id for run in of_rule]
        content = content_of(book, rule, {id: digests[id] for id in ids})
        found[rule.id] = Review(
            rule=rule,
            content=content,
            runs=of_rule,
            signed=tuple(_signed(given.get(rule.id, ()), content)),
        )
    return found


def _signed(sign_offs: Iterable[SignOff], content: Content) -> list[Signed]:
    digest, marks = whole_digest(content), marks_of(content)
    found = [
        Signed(sign_off=each, changes=tuple(_changes(each, digest, marks))) for each in sign_offs
    ]
    found.sort(key=lambda each: (each.sign_off.date, each.sign_off.reviewer), reverse=True)
    return sorted(found, key=lambda each: bool(each.changes))


def _changes(
    signed: SignOff, digest: str, marks: Mapping[Part, Mapping[str, str]]
) -> Iterator[Change]:
    if signed.digest == digest:
        return
    named = False
    for part in Part:
        before, now = signed.parts.get(part, {}), marks[part]
        for name in sorted({*before, *now}):
            if before.get(name) != now.get(name):
                what = "new" if name not in before else "gone" if name not in now else "changed"
                named = True
                yield Change(part=part, id=name, what=what)
    if not named:
        # A mark is short, so that one could be made to fit; the whole digest cannot.
        yield Change(part=Part.RULE, id=signed.rule, what="")


def sign_off(
    review: Review, folder: Path, *, reviewer: str, date: str, note: str | None
) -> SignOff:
    """Return the sign-off of the rule as it is today; folder: where its file is."""
    return SignOff(
        rule=review.rule.id,
        reviewer=reviewer,
        date=date,
        note=note,
        digest=whole_digest(review.content),
        parts=marks_of(review.content),
        written=text_of(folder, review.rule),
        place=Place("<new>"),
    )


def text_of(folder: Path, rule: Rule) -> str:
    """Return the rule as it stands in its file, without the indentation that all lines share."""
    return dedent("\n".join(written(folder, rule)) + "\n")


def difference(signed: SignOff, folder: Path, rule: Rule) -> list[str]:
    """Return a unified diff from the rule as signed to the rule as it stands; empty where none."""
    before, now = signed.written.splitlines(), text_of(folder, rule).splitlines()
    if before == now:
        return []
    name = f"as signed by {signed.reviewer} on {signed.date}"
    return list(unified_diff(before, now, name, str(rule.place), lineterm=""))


def with_signed(before: Iterable[SignOff], new: Sequence[SignOff]) -> tuple[SignOff, ...]:
    """Return the sign-offs with the new ones, each in place of what its reviewer signed before."""
    fresh = {(each.rule, each.reviewer) for each in new}
    return (*(each for each in before if (each.rule, each.reviewer) not in fresh), *new)


def failures(review: Review, runs: Iterable[ScenarioRun]) -> Iterator[Problem]:
    """Yield why the rule must not be signed: each scenario of it that does not pass.

    A scenario is the rule's where it decides by it; and where it expects one of its clauses, as a
    rule that should decide and does not is the worse fault.
    """
    own = {run.scenario.id for run in review.runs}
    clauses = set(review.content[Part.CLAUSES])
    for run in runs:
        expected = any(step.expect.cited & clauses for step in run.scenario.steps)
        if run.result is Result.PASSED or not (run.scenario.id in own or expected):
            continue
        message = (
            f"the scenario `{run.scenario.id}` {run.result}, so `{review.rule.id}` is unproven"
        )
        remedy = "see `clausewise check`, and mend the rule or the scenario; nothing was signed"
        yield Problem(run.scenario.place, "scenario-fails", message, remedy)
