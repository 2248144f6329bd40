"""A tiny policy, written as files, and what may be known of its facts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

from clausewise.language.condition import Choice, Condition, Facts, Value
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Effect, Fact
from clausewise.source import Place

from tests.engines.rulebooks import ACT, FACTS, READINGS, book_of

__all__ = ["ACT", "FACTS", "READINGS", "one_rule", "states"]

PLACE = Place("rules/tiny.yaml", 3, 5)


def one_rule(when: Condition, kind: Kind = Kind.PERMIT, **parts: object) -> Rulebook:
    """Return a book with this rule, and facts that are named after one another."""
    rule = Rule(
        id="r.one",
        says="A rule.",
        clauses=("C01",),
        kind=kind,
        actions=(ACT,),
        when=when,
        place=PLACE,
        **parts,  # type: ignore[arg-type]  # whatever a rule takes
    )
    return with_pairs(book_of([rule]))


def with_pairs(book: Rulebook) -> Rulebook:
    """Return the book with facts and values that operators can take for one another."""
    pairs: Mapping[str, Sequence[Value]] = {
        "mail.primary_state": ("good", "bad"),
        "mail.secondary_state": ("good", "bad"),
        "actor.role": ("agent", "admin"),
        "target.role": ("agent", "admin"),
        "brand.agent_center": (True, False),
        "brand.oldest_center": (True, False),
    }
    facts = {
        name: Fact(id=name, values=tuple(values), means="A fact.", source="here")
        for name, values in pairs.items()
    }
    goes_to = Effect(
        id="e.to", values=("registered_address", "secondary_address"), means="An effect."
    )
    return replace(book, facts={**book.facts, **facts}, effects={**book.effects, "e.to": goes_to})


def states(book: Rulebook, names: Sequence[str]) -> Iterator[tuple[Facts, Choice]]:
    """Yield every state of the named facts, known or not, under every choice of readings."""
    values = [(*book.facts[name].values, None) for name in names]
    options = [reading.values for reading in book.readings.values()]
    for row in product(*values):
        facts = {n: v for n, v in zip(names, row, strict=True) if v is not None}
        for chosen in product(*options):
            yield facts, dict(zip(book.readings, chosen, strict=True))


def written(folder: Path, files: Mapping[str, str]) -> Path:
    """Write the files and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
