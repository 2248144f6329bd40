"""What is shown of a mutant is the mutant: its files are read back as it."""

from pathlib import Path
from shutil import copytree

from clausewise.audit.mutation.as_yaml import Sources
from clausewise.audit.mutation.making import ALL_OPERATORS, mutants
from clausewise.audit.mutation.mutant import Mutant, mutated
from clausewise.audit.mutation.run import drawn
from clausewise.audit.mutation.trial import Bench
from clausewise.errors import Problem
from clausewise.language.normal_form import NormalForm
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import read_policy


def forms(book: Rulebook) -> dict[str, object]:
    """Return all that the rules do: condition in normal form, kind, effects."""
    form = NormalForm(book.values, book.conditions, frozenset(book.readings))
    return {
        rule.id: (
            rule.kind,
            rule.effects,
            frozenset(frozenset(branch.items()) for branch in form.branches(rule.when)),
        )
        for rule in book.rules.values()
    }


def test_the_files_of_a_mutant_are_read_back_as_the_mutant(
    bench: Bench, sources: Sources, tmp_path: Path
) -> None:
    """Three of each operator, written into the policy; the loader's complaints do not matter."""
    for operator in ALL_OPERATORS:
        for mutant in drawn(mutants(bench.book, [operator]), 3, seed=7):
            folder = tmp_path / mutant.id.replace(":", "_").replace("/", "_")[:80]
            copytree(sources.folder, folder)
            file = folder / Path(mutant.place.file).name
            file.write_text(sources.file_with(mutant), encoding="utf-8")
            problems: list[Problem] = []
            book = read_policy(folder, "mutant", problems)
            assert book is not None, (mutant.id, problems)
            wanted = mutated(bench.book, mutant)
            assert forms(book) == forms(wanted), mutant.id
            assert book.defaults == wanted.defaults, mutant.id


def test_a_difference_shows_what_the_fault_changes_and_no_more(
    bench: Bench, sources: Sources
) -> None:
    [mutant] = (
        each
        for each in mutants(bench.book, ["drop"], ["reset-email.no-registered-address"])
        if each.id.endswith(":1")
    )
    shown = list(sources.difference(mutant))
    changed = [line for line in shown if line[0] in "+-" and line[:3] not in ("+++", "---")]
    assert changed == ["-      target.primary_address: none"]
    heading = shown[2]
    assert heading.startswith(f"@@ -{mutant.place.line + 4},")


def test_every_mutant_differs_in_its_text(bench: Bench, sources: Sources) -> None:
    def lines(mutant: Mutant) -> list[str]:
        return [line for line in sources.difference(mutant) if line[0] in "+-"]

    for mutant in drawn(mutants(bench.book), 400, seed=1):
        assert len(lines(mutant)) > 2, mutant.id
