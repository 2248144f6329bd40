"""What a run over all mutants came to, for people and for programs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from clausewise.audit.as_scenario import Shown, scenario_lines
from clausewise.audit.mutation.as_yaml import Sources
from clausewise.audit.mutation.making import ALL_OPERATORS
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.run import Fate, Tried
from clausewise.audit.mutation.suites import Entry, Suite
from clausewise.errors import Problem

Data = dict[str, object]
COLUMNS = (Fate.EQUIVALENT, Fate.KILLED, Fate.SURVIVED, Fate.UNDECIDED, Fate.REFUSED)


@dataclass(frozen=True, kw_only=True)
class Report:
    """All mutants as they went; `sources` has the rule files as written."""

    tried: Sequence[Tried]
    suites: Sequence[Suite]
    sources: Sources

    def counted(self, fate: Fate, operator: str | None = None) -> int:
        """How many mutants, of the operator or of all, came to this."""
        return self._counts[operator, fate]

    def made(self, operator: str | None = None) -> int:
        """How many mutants there are, of the operator or of all."""
        return sum(self.counted(fate, operator) for fate in Fate)

    def score(self, operator: str | None = None) -> float | None:
        """The killed among those that could be; None where none could."""
        beside = (Fate.EQUIVALENT, Fate.REFUSED)
        able = self.made(operator) - sum(self.counted(fate, operator) for fate in beside)
        return self.counted(Fate.KILLED, operator) / able if able else None

    def missed(self, suite: Suite) -> int:
        """How many mutants that are no equivalents the suite lets live."""
        able = (each for each in self.tried if each.fate not in (Fate.EQUIVALENT, Fate.REFUSED))
        return sum(each.killers[suite.name] is None for each in able)

    @cached_property
    def alive(self) -> Sequence[Tried]:
        """The mutants that survived, then those of which nothing was shown."""
        order = (Fate.SURVIVED, Fate.UNDECIDED)
        return [each for fate in order for each in self.tried if each.fate is fate]

    @property
    def aside(self) -> Sequence[Problem]:
        """The scenarios that no mutant was tried on, and why."""
        return [problem for suite in self.suites for problem in suite.aside]

    @property
    def exit_code(self) -> int:
        """0 where nothing is left to notice, 1 where a mutant survived, 4 where one may have."""
        if self.counted(Fate.SURVIVED) or self.aside:
            return 1
        return 4 if self.counted(Fate.UNDECIDED) else 0

    @cached_property
    def _counts(self) -> Counter[tuple[str | None, Fate]]:
        counts: Counter[tuple[str | None, Fate]] = Counter()
        for each in self.tried:
            counts[None, each.fate] += 1
            counts[each.mutant.operator, each.fate] += 1
        return counts


def report_lines(report: Report, most: int | None) -> Iterator[str]:
    """Yield the report for people; at most so many of the mutants that live are shown."""
    against = " and ".join(f"{len(suite.entries)} {suite.name}" for suite in report.suites)
    yield f"{report.made()} mutants against {against}"
    yield ""
    yield from _table(report)
    yield ""
    for suite in report.suites:
        yield f"{suite.name} let {report.missed(suite)} mutants live that are no equivalents"
    for problem in report.aside:
        yield str(problem)
    shown = report.alive if most is None else report.alive[:most]
    for each in shown:
        yield ""
        yield from _alive_lines(report, each)
    if len(shown) < len(report.alive):
        yield ""
        yield f"{len(report.alive) - len(shown)} more live; --show says how many to show"


def _table(report: Report) -> Iterator[str]:
    yield (
        f"{'operator':<18}{'made':>7}"
        + "".join(f"{fate:>12}" for fate in COLUMNS)
        + f"{'score':>8}"
    )
    made = [name for name in ALL_OPERATORS if report.made(name)]
    for name in (*made, None):
        counts = "".join(f"{report.counted(fate, name):>12}" for fate in COLUMNS)
        yield f"{name or 'all':<18}{report.made(name):>7}{counts}{_percent(report.score(name)):>8}"


def _percent(score: float | None) -> str:
    # Rounded down: 100% is said only where nothing is left.
    return "-" if score is None else f"{int(score * 1000) / 10:.1f}%"


def _alive_lines(report: Report, each: Tried) -> Iterator[str]:
    mutant = each.mutant
    yield f"{each.fate}  {mutant.id}"
    yield f"  {mutant.says}  [{' '.join(mutant.clauses)}]"
    yield f"  {mutant.place}"
    yield from (f"  {line}" for line in report.sources.difference(mutant))
    for name, entry in each.killers.items():
        if entry is not None:
            yield f"  {name} notice it: {entry.name}, {entry.place}"
    missing = [name for name, entry in each.killers.items() if entry is None]
    yield f"  nothing in the {' or the '.join(missing)} notices it"
    if each.witness is not None:
        yield from (f"  {line}" for line in _scenario(report, mutant, each.witness))


def report_data(report: Report) -> Data:
    """Return the report as data, with every mutant."""
    return {
        "mutants": report.made(),
        "suites": [
            {"suite": s.name, "scenarios": len(s.entries), "missed": report.missed(s)}
            for s in report.suites
        ],
        "operators": {
            name: {
                "made": report.made(name),
                **{str(fate): report.counted(fate, name) for fate in COLUMNS},
            }
            for name in ALL_OPERATORS
            if report.made(name)
        },
        "score": report.score(),
        "aside": [str(problem) for problem in report.aside],
        "results": [_data(report, each) for each in report.tried],
    }


def _data(report: Report, each: Tried) -> Data:
    mutant = each.mutant
    data: Data = {
        "id": mutant.id,
        "operator": mutant.operator,
        "says": mutant.says,
        "part": mutant.was.id,
        "clauses": list(mutant.clauses),
        "place": str(mutant.place),
        "fate": str(each.fate),
        "killed_by": {name: _killer(entry) for name, entry in each.killers.items()},
    }
    if each.fate in (Fate.SURVIVED, Fate.UNDECIDED):
        data["difference"] = list(report.sources.difference(mutant))
    if each.witness is not None:
        data["witness"] = {
            "action": each.witness.action,
            "facts": dict(sorted(each.witness.facts.items())),
            "readings": dict(each.witness.chosen),
            "scenario": list(_scenario(report, mutant, each.witness)),
        }
    return data


def _scenario(report: Report, mutant: Mutant, case: Shown) -> Iterator[str]:
    title = f"{mutant.was.id} as written, not with this fault; {mutant.says}"
    id = f"{mutant.was.id}.{mutant.operator}"
    return scenario_lines(report.sources.book, id, title, case)


def _killer(entry: Entry | None) -> Data | None:
    return None if entry is None else {"scenario": entry.name, "place": str(entry.place)}
