"""What is shown of a mutant is the mutant: its files are read back as it."""

from pathlib import Path
from shutil import copytree

from clausewise.audit.mutation.as_yaml import Sources
from clausewise.audit.mutation.making import ALL_OPERATORS, mutants
from clausewise.audit.mutation.mutant import Mutant, mutated
from clausewise.audit.mutation.run import drawn
from clausewise.audit.mutation.trial import Bench
from clausewise.errors import Problem
from clausewise.language.condition import settled
from clausewise.language.normal_form import NormalForm
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import read_policy


def unlike(one: Rulebook, other: Rulebook) -> list[str]:
    """Return the rules that do not do the same: condition in normal form, kind, effects."""
    forms = [
        NormalForm(book.values, book.conditions, frozenset(book.readings)) for book in (one, other)
    ]

    def same(id: str) -> bool:
        rules = one.rules[id], other.rules[id]
        if (rules[0].kind, rules[0].effects) != (rules[1].kind, rules[1].effects):
            return False
        # What is written alike means the same; the normal form of all rules takes long.
        alike = [
            settled(rule.when, {}, form.terms) for rule, form in zip(rules, forms, strict=True)
        ]
        if alike[0] == alike[1]:
            return True
        branches = [
            frozenset(frozenset(branch.items()) for branch in form.branches(rule.when))
            for rule, form in zip(rules, forms, strict=True)
        ]
        return branches[0] == branches[1]

    return [id for id in one.rules if id not in other.rules or not same(id)] + [
        id for id in other.rules if id not in one.rules
    ]


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
            assert unlike(book, wanted) == [], mutant.id
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
