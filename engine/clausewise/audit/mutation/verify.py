"""Does a replay tell what a run by pytest tells?

A mutant is written down as a policy of YAML files and run by pytest, as any policy is. What fails
there must be what fails in the replay, scenario by scenario.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from clausewise.audit.mutation.as_yaml import Sources
from clausewise.audit.mutation.mutant import Mutant
from clausewise.audit.mutation.run import Laboratory
from clausewise.bdd.run import run_features
from clausewise.errors import RulesError
from clausewise.loading.policy import load_policy

At = tuple[str, int]
"""A scenario of a feature: its file, and its line or that of its row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """A mutant that was run both ways; `refused` says why the loader would not take it."""

    mutant: Mutant
    by_replay: frozenset[At]
    by_pytest: frozenset[At]
    refused: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the same scenarios fail, or the loader kept pytest from running any."""
        return bool(self.refused) or self.by_replay == self.by_pytest


def verified(
    laboratory: Laboratory,
    sources: Sources,
    mutants: Sequence[Mutant],
    features: tuple[Path, str],
    scenarios: Path,
) -> Sequence[Verified]:
    """Return each mutant as it went both ways; the laboratory must have features as a suite."""
    return [_verified(laboratory, sources, each, features, scenarios) for each in mutants]


def _verified(
    laboratory: Laboratory,
    sources: Sources,
    mutant: Mutant,
    features: tuple[Path, str],
    scenarios: Path,
) -> Verified:
    with TemporaryDirectory(prefix="clausewise-") as temporary:
        policy = Path(temporary) / sources.folder.name
        copytree(sources.folder, policy)
        name = Path(mutant.place.file).name
        (policy / name).write_text(sources.file_with(mutant), encoding="utf-8")
        try:
            load_policy(policy)
        except RulesError as error:
            none = frozenset[At]()
            codes = ", ".join(sorted({problem.code for problem in error.problems}))
            return Verified(mutant=mutant, by_replay=none, by_pytest=none, refused=codes)
        run = run_features(*features, policy, scenarios)
    [hunt] = [hunt for hunt in laboratory.hunts if hunt.suite.name == "features"]
    killers = hunt.killers(mutant, laboratory.bench.trial(mutant))
    places = [hunt.suite.entries[number].place for number in killers]
    return Verified(
        mutant=mutant,
        by_replay=frozenset((place.file, place.line) for place in places),
        by_pytest=frozenset((r.file, r.line) for r in run.results if r.result == "failed"),
    )


def verified_lines(found: Sequence[Verified]) -> Iterator[str]:
    """Yield what came of it, for people."""
    for each in found:
        if each.refused:
            yield f"refused  {each.mutant.id}  the loader does not take it: {each.refused}"
            continue
        word = "agrees" if each.agrees else "differs"
        yield f"{word}  {each.mutant.id}  {len(each.by_pytest)} scenarios fail"
        for file, line in sorted(each.by_pytest - each.by_replay):
            yield f"  fails by pytest alone: {file}:{line}"
        for file, line in sorted(each.by_replay - each.by_pytest):
            yield f"  fails by replay alone: {file}:{line}"
    run = [each for each in found if not each.refused]
    agree = sum(each.agrees for each in run)
    yield f"{agree} of {len(run)} mutants fail the same scenarios both ways"
