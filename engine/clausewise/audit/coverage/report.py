"""Coverage as people and programs read it: counts by criterion and suite, and what is open."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from clausewise.audit.as_scenario import MARK, base_lines, scenario_lines
from clausewise.audit.coverage.feasible import Feasible
from clausewise.audit.coverage.goals import Criterion, Goal
from clausewise.audit.coverage.measure import Measure, Met
from clausewise.audit.coverage.missing import Missing, Proposal, Seeker
from clausewise.audit.mutation.trial import Bench
from clausewise.bdd.written import NoStepError, given_lines, then_lines, when_line
from clausewise.decisions.decision import value_in_words
from clausewise.language.rulebook import Rulebook

TOGETHER: Final = "together"
MOST_NAMED: Final = 5
BASE: Final = "ordinary"
"""What the account is called from which generated scenarios differ."""

UNASKED: Final = (Criterion.CLAUSE, Criterion.EFFECT)
"""Criteria of which nobody asks whether an open goal can be met."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """One criterion, as one suite or all together meet it.

    open: not met, although it could be. unshown: no account is known that would meet it.
    infeasible: proved that none can. undecided: those of `open` of which nobody could tell.
    """

    criterion: Criterion
    suite: str
    met: Met
    open: tuple[Goal, ...]
    unshown: tuple[Goal, ...]
    infeasible: tuple[Goal, ...]
    undecided: tuple[Goal, ...]

    @property
    def feasible(self) -> int:
        """How many goals are met or could be."""
        return len(self.met) + len(self.open)

    @property
    def percent(self) -> int:
        """The met among the feasible, rounded down: 100 only where nothing is open."""
        return 100 * len(self.met) // self.feasible if self.feasible else 100


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """Everything that was counted, and scenarios that would close what is open somewhere."""

    book: Rulebook
    lines: tuple[Covered, ...]
    proposals: tuple[Proposal, ...]


def covered(
    bench: Bench, feasible: Feasible, measures: Sequence[Measure], criteria: Sequence[Criterion]
) -> Coverage:
    """Hold every suite against every criterion, and all suites together."""
    lines: list[Covered] = []
    proposals: list[Proposal] = []
    for criterion in criteria:
        goals = feasible.goals.of(criterion)
        mets: dict[str, Met] = {each.suite.name: each.met(criterion) for each in measures}
        if len(measures) > 1:
            mets[TOGETHER] = {goal: at for met in mets.values() for goal, at in met.items()}
        # What one suite leaves open another may too: each is asked about once.
        unmet = [goal for goal in goals if any(goal not in met for met in mets.values())]
        found = Missing()
        if criterion not in UNASKED:
            found = Seeker(bench, feasible).missing(unmet)
        proposals.extend(found.proposals)
        lines.extend(
            _line(criterion, suite, met, [goal for goal in goals if goal not in met], found)
            for suite, met in mets.items()
        )
    return Coverage(book=feasible.desk.book, lines=tuple(lines), proposals=tuple(proposals))


def _line(
    criterion: Criterion, suite: str, met: Met, left: Sequence[Goal], found: Missing
) -> Covered:
    unshown, infeasible = frozenset(found.unshown), frozenset(found.infeasible)
    undecided = frozenset(found.undecided)
    return Covered(
        criterion=criterion,
        suite=suite,
        met=met,
        open=tuple(goal for goal in left if goal not in unshown and goal not in infeasible),
        unshown=tuple(goal for goal in left if goal in unshown),
        infeasible=tuple(goal for goal in left if goal in infeasible),
        undecided=tuple(goal for goal in left if goal in undecided),
    )


def coverage_lines(found: Coverage, most: int) -> Iterator[str]:
    """Yield the counts, then at most so many scenarios that would close gaps."""
    yield f"{'':<11}{'':<11}{'met':>6}{'feasible':>10}{'':>7}{'infeasible':>12}{'no account':>12}"
    for each in found.lines:
        asked = each.criterion not in UNASKED
        beside = f"{len(each.infeasible):>12}{len(each.unshown):>12}" if asked else ""
        yield (
            f"{each.criterion:<11}{each.suite:<11}{len(each.met):>6}{each.feasible:>10}"
            f"{each.percent:>5} %{beside}"
        )
    for each in found.lines:
        if each.undecided:
            yield f"{each.criterion}: of {len(each.undecided)} nobody could tell if they can be met"
    for each in found.lines:
        if each.criterion in UNASKED and each.open:
            yield f"{each.criterion}, not in {each.suite}: {', '.join(g.id for g in each.open)}"
    for number, proposal in enumerate(found.proposals[:most], start=1):
        yield ""
        yield f"A scenario would close {_gaps(proposal.goals)} {_where(found, proposal)}"
        yield from (f"  {goal.criterion}  {goal.id}" for goal in proposal.goals[:MOST_NAMED])
        if len(proposal.goals) > MOST_NAMED:
            yield f"  and {len(proposal.goals) - MOST_NAMED} more"
        yield from _scenario(found.book, proposal, number)
    if len(found.proposals) > most:
        yield ""
        yield (
            f"{len(found.proposals) - most} more would close the others (`clausewise generate`"
            " writes them)"
        )


def _where(found: Coverage, proposal: Proposal) -> str:
    goals = set(proposal.goals)
    names = [each.suite for each in found.lines if goals & set(each.open)]
    return f"of {' and '.join(dict.fromkeys(n for n in names if n != TOGETHER))}"


def _gaps(goals: Sequence[Goal]) -> str:
    return "1 gap" if len(goals) == 1 else f"{len(goals)} gaps"


def _title(proposal: Proposal) -> str:
    """Return the action and what is so that nobody tried before."""
    goal, action = proposal.goals[0], proposal.shown.action.replace("_", " ")
    if goal.criterion is Criterion.CONDITION or not goal.name:
        return f"{action.capitalize()}, a case for {goal.part}"
    value = proposal.shown.facts.get(goal.name, goal.value)
    return f"{action.capitalize()} where {goal.name} is {value_in_words(value)}"


def _id(proposal: Proposal, number: int) -> str:
    first = proposal.goals[0]
    return f"{first.part.replace('_', '-')}.{first.criterion}-{number}"


def _scenario(book: Rulebook, proposal: Proposal, number: int) -> Iterator[str]:
    return scenario_lines(book, _id(proposal, number), _title(proposal), proposal.shown)


def _head(missing: Missing, written: Sequence[Proposal]) -> Iterator[str]:
    closed = sum(len(proposal.goals) for proposal in written)
    yield f"# {len(written)} scenarios to confirm, for {closed} things that nothing covers."
    yield "# What they expect is what the rules say today. Compare each with the clauses that it"
    yield "# names, and take the marks of those that are right away: sed -i 's/^# confirm: //' FILE"
    if missing.unshown:
        yield f"# No account is known that shows {len(missing.unshown)} more:"
        yield from (f"#   {goal.criterion}: {goal.id}" for goal in missing.unshown)


def _covered_by(proposal: Proposal) -> Iterator[str]:
    yield "#"
    yield from (f"#   covers {goal.criterion}: {goal.id}" for goal in proposal.goals)


def as_yaml(book: Rulebook, missing: Missing) -> Iterator[str]:
    """Yield a scenario file, every line of which is to be confirmed; the first counts them."""
    yield from _head(missing, missing.proposals)
    if missing.proposals:
        yield from base_lines(BASE)
        yield f"{MARK}scenarios:"
    for number, proposal in enumerate(missing.proposals, start=1):
        yield from _covered_by(proposal)
        yield from scenario_lines(
            book, _id(proposal, number), _title(proposal), proposal.shown, BASE
        )


def as_gherkin(book: Rulebook, missing: Missing) -> Iterator[str]:
    """Yield a feature file, every line of which is to be confirmed; the first counts them."""
    written: list[tuple[Proposal, list[str]]] = []
    refused: list[tuple[Proposal, NoStepError]] = []
    # Two scenarios of one title would be one to pytest-bdd.
    taken: Counter[str] = Counter()
    for proposal in missing.proposals:
        title = _title(proposal)
        taken[title] += 1
        if taken[title] > 1:
            title += f" ({taken[title]})"
        try:
            written.append((proposal, list(_gherkin(book, proposal, title))))
        except NoStepError as error:
            refused.append((proposal, error))
    yield from _head(missing, [proposal for proposal, _ in written])
    if written:
        yield f"{MARK}Feature: What was not covered"
    for proposal, lines in written:
        yield from _covered_by(proposal)
        yield from (f"{MARK}{line}".rstrip() for line in lines)
    for proposal, reason in refused:
        yield from _covered_by(proposal)
        yield f"#   not written: {reason}"


def _gherkin(book: Rulebook, proposal: Proposal, title: str) -> Iterator[str]:
    example = proposal.shown.example
    assert example is not None  # as whoever proposes sees to
    account, request = example.read
    decision = proposal.shown.decision
    first = proposal.goals[0]
    clauses = book.rules[first.part].clauses if first.part in book.rules else decision.clauses
    if clauses:
        yield f"  {' '.join(f'@{clause}' for clause in clauses)}"
    yield f"  Scenario: {title}"
    chosen = [f"{name} is read as {option}" for name, option in proposal.shown.chosen.items()]
    yield from _keyworded("Given", [*given_lines(account, request), *chosen])
    yield f"    When {when_line(request)}"
    yield from _keyworded("Then", list(then_lines(decision, proposal.cited)))


def _keyworded(keyword: str, lines: Sequence[str]) -> Iterator[str]:
    word = keyword
    for line in lines:
        if line.startswith("  "):
            yield f"    {line}"
        else:
            yield f"    {word} {line}"
            word = "And"


def coverage_data(found: Coverage) -> dict[str, Any]:
    """Return the counts and every gap as data."""
    return {
        "coverage": [
            {
                "criterion": str(each.criterion),
                "suite": each.suite,
                "met": len(each.met),
                "feasible": each.feasible,
                "percent": each.percent,
                "open": [goal.id for goal in each.open],
                "undecided": [goal.id for goal in each.undecided],
                "infeasible": [goal.id for goal in each.infeasible],
                "no_account": [goal.id for goal in each.unshown],
            }
            for each in found.lines
        ],
        "proposals": [
            {
                "closes": [f"{goal.criterion} {goal.id}" for goal in proposal.goals],
                "scenario": list(_scenario(found.book, proposal, number)),
            }
            for number, proposal in enumerate(found.proposals, start=1)
        ],
    }
