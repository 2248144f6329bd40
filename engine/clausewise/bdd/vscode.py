"""What makes our steps known to the official Cucumber extension of Visual Studio Code.

The extension reads Python without running it, and only sentences in the form of Cucumber
expressions. So it is given three things: the sentences as decorators in a file that nothing runs,
the slots as parameter types in the settings, and steps with their legal values, from which it
completes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from clausewise.bdd.catalogue import DEPENDENT, KEYWORDS, Entry, values_for, written
from clausewise.bdd.definition import SLOT
from clausewise.bdd.parameters import UNKNOWN, Parameter, Words

FEATURES: Final = "cucumber.features"
GLUE: Final = "cucumber.glue"
PARAMETER_TYPES: Final = "cucumber.parameterTypes"

PROJECT_FEATURES: Final = ("features/**/*.feature", "tests/**/*.feature")
PROJECT_GLUE: Final = ("features/**/*.py", "tests/**/*.py")

MOST_CHOICES: Final = 10
"""Values of a slot that the extension offers; it takes the first of the alphabet."""

GLUE_HEAD: Final = '''\
"""The sentences of Clausewise's steps, for the editor alone: nothing runs this file.

`clausewise editor vscode` writes it; what is changed by hand is lost when it does so again.
"""

from pytest_bdd import given, then, when
'''

WORDS_HEAD: Final = """\
# Steps with their legal values, for the editor alone: it completes from what it finds here.
# `clausewise editor vscode` writes this file, over what was changed by hand.
Feature: The words of the steps
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorFiles:
    """What the editor reads: keys of its settings, and the texts of two files."""

    settings: Mapping[str, Sequence[Any]]
    glue: str
    words: str


def editor_files(
    entries: Sequence[Entry], words: Words, glue_path: str, words_path: str
) -> EditorFiles:
    """Return what the editor needs to know the steps; the paths are relative to the project."""
    return EditorFiles(
        settings={
            FEATURES: [*PROJECT_FEATURES, words_path],
            GLUE: [glue_path, *PROJECT_GLUE],
            PARAMETER_TYPES: [
                {"name": parameter.name, "regexp": parameter.regexp}
                for parameter in _parameters(entries)
            ],
        },
        glue=GLUE_HEAD + "".join(chain.from_iterable(map(_decorated, entries))),
        words=WORDS_HEAD + "".join(_scenarios(entries, words)),
    )


def expression(entry: Entry) -> str:
    """Return the sentence as a Cucumber expression: each slot is the name of a parameter type."""
    return SLOT.sub(lambda found: f"{{{found['type']}}}", entry.definition.sentence)


def _parameters(entries: Iterable[Entry]) -> Iterable[Parameter]:
    every = chain.from_iterable(entry.definition.parameters for entry in entries)
    return {parameter.name: parameter for parameter in every}.values()


def _decorated(entry: Entry) -> Iterator[str]:
    name = entry.definition.function.__name__
    yield f'\n\n@{entry.keyword}("{expression(entry)}")\ndef {name}() -> None:\n'
    yield f'    """{entry.means}\n\n'
    for example in entry.examples:
        yield f"    {entry.keyword.capitalize()} {example}\n"
    yield '    """\n'


def _scenarios(entries: Sequence[Entry], words: Words) -> Iterator[str]:
    for keyword in KEYWORDS:
        yield f"\n  Scenario: {keyword.capitalize()}\n"
        steps = dict.fromkeys(
            step
            for entry in entries
            if entry.keyword == keyword
            for step in (*entry.examples, *_choices(entry, words))
        )
        for step in steps:
            yield f"    {keyword.capitalize()} {step}\n"


def _choices(entry: Entry, words: Words) -> Iterator[str]:
    """Yield the sentence with each legal value of each slot, beside what its example has."""
    example = entry.definition.regexp.fullmatch(entry.examples[0])
    usual = example.groupdict() if example else {}
    for name, parameter in entry.definition.slots:
        # The example's value first: of more than are offered, one in use must not be left out.
        legal = dict.fromkeys((usual[name], *values_for(parameter, usual, words)))
        for value in list(legal)[:MOST_CHOICES]:
            yield written(entry.definition, _agreeing(entry, {**usual, name: value}, name, words))


def _agreeing(
    entry: Entry, values: Mapping[str, str], name: str, words: Words
) -> Mapping[str, str]:
    """Let the slots that depend on the one of this name have a value that is legal beside it."""
    others = [each for each in entry.definition.slots if each[0] != name]
    return {
        **values,
        **{
            other: (values_for(parameter, values, words) or (UNKNOWN,))[0]
            for other, parameter in others
            if parameter.name in DEPENDENT
        },
    }
