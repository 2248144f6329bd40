"""`clausewise steps`: what can be written in a feature, what nobody uses, and what is missing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import Final

import click

from clausewise.bdd.catalogue import (
    KEYWORDS,
    MOST_SHOWN,
    Entry,
    SlotEntry,
    brief,
    entries,
    match,
    remedy,
)
from clausewise.bdd.gherkin_file import FeatureFile, read_feature
from clausewise.bdd.missing import Undefined, outline, undefined_steps
from clausewise.bdd.parameters import Words
from clausewise.cli.inputs import SCENARIOS, folder_of, policy_option, rulebook_of
from clausewise.cli.output import say, say_data
from clausewise.errors import InputError, Problem, suggest
from clausewise.scenarios.document import shared_accounts
from clausewise.source import Place

FEATURES: Final = "features"
MISSING: Final = 1
WIDTH: Final = 100
MOST_HELPED: Final = 300
"""Missing steps for which the near ones are sought."""

MEANT: Final[Mapping[str, str]] = {
    "given": "What is so, or happens in the world meanwhile",
    "when": "What is asked",
    "then": "What must come of it",
}


@click.command("steps")
@click.argument("word", required=False)
@click.option(
    "--unused",
    is_flag=False,
    flag_value=FEATURES,
    metavar="[FEATURES]",
    help="Only steps that no feature there uses.",
)
@click.option(
    "--missing",
    is_flag=False,
    flag_value=FEATURES,
    metavar="[FEATURES]",
    help="Steps of the features there that nothing defines, with an outline for each.",
)
@policy_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "markdown", "json"]),
    default="human",
    show_default=True,
    help="For people, for a document, or for programs.",
)
def command(
    word: str | None, unused: str | None, missing: str | None, policy: str | None, form: str
) -> int:
    """List the steps that features are written in; WORD keeps those that speak of it.

    FEATURES is a file or a folder, `features` without it. With --missing the command ends with 1
    where a step is found that nothing defines.
    """
    if unused is not None and missing is not None:
        raise click.UsageError("--unused and --missing cannot be given together")
    words = words_of(policy)
    if missing is not None:
        return _tell_missing(list(undefined_steps(features_in(missing))), words, form)
    listed = [each for each in entries(words) if word is None or each.speaks_of(word)]
    if word is not None and not listed:
        raise InputError([_nothing_of(word, entries(words))])
    if unused is not None:
        listed = list(_unused(listed, features_in(unused)))
    if form == "json":
        say_data({"steps": [_data(each) for each in listed]})
    elif form == "markdown":
        say(markdown(listed))
    else:
        say(_human(listed))
    return 0


def words_of(policy: str | None) -> Words:
    """Return what the legal values of steps are drawn from; raises RulesError, InputError."""
    accounts = shared_accounts(*folder_of(None, SCENARIOS))
    return Words(rulebook_of(policy), tuple(sorted(accounts)))


def _nothing_of(word: str, every: Iterable[Entry]) -> Problem:
    known = {part for each in every for part in re.findall(r"[\w.-]+", each.sentence)}
    where = suggest(word, known, "`clausewise steps` lists them all")
    return Problem(Place("WORD"), "wrong-value", f"no step speaks of `{word}`", where)


def features_in(name: str) -> list[FeatureFile]:
    """Return the feature file, or those of the folder; raises InputError with every problem."""
    given = None if name == FEATURES else name
    top, shown = folder_of(given, FEATURES)
    paths = sorted(_feature_paths(top)) if top.is_dir() else [top]
    problems: list[Problem] = []
    if not paths:
        problems.append(Problem(Place(shown), "missing-file", "there are no feature files here"))
    files = []
    for path in paths:
        at = shown if path == top else f"{shown}/{path.relative_to(top).as_posix()}"
        files.append(read_feature(path, at, problems))
    if problems:
        raise InputError(problems)
    return [file for file in files if file is not None]


def _feature_paths(top: Path) -> Iterator[Path]:
    for path in top.rglob("*.feature"):
        if not any(part.startswith(".") for part in path.relative_to(top).parts):
            yield path


def _unused(listed: Iterable[Entry], files: Iterable[FeatureFile]) -> Iterator[Entry]:
    steps = {
        (step.keyword, step.text)
        for file in files
        for scenario in file.scenarios()
        for step in scenario.steps
    }
    used = {id(found) for keyword, text in steps for found in match(keyword, text)}
    return (each for each in listed if id(each.definition) not in used)


def _human(listed: Sequence[Entry]) -> Iterator[str]:
    for keyword in KEYWORDS:
        of_keyword = [each for each in listed if each.keyword == keyword]
        if not of_keyword:
            continue
        yield f"{keyword.upper()}  {MEANT[keyword]}"
        for entry in of_keyword:
            yield f"  {entry.sentence}"
            yield from _wrapped(entry.means)
            for slot in entry.slots:
                yield from _wrapped(f"<{slot.name}> {_values(slot)}")
                for value, legal in _worth_showing(slot):
                    yield from _wrapped(f"  {value}: {' | '.join(brief(legal))}")
            for table, columns in entry.columns.items():
                yield from _wrapped(f"columns of {table}: {', '.join(columns)}")
            yield from _wrapped(f"e.g. {' / '.join(entry.examples)}")
        yield ""
    yield _counted(len(listed))


def _worth_showing(slot: SlotEntry) -> Sequence[tuple[str, tuple[str, ...]]]:
    # The options of fifty readings have a list of their own: `clausewise rules --readings`.
    shown = {
        value: tuple(each for each in legal if not each.startswith("possibly "))
        for value, legal in slot.beside.items()
    }
    return list(shown.items()) if len(shown) <= MOST_SHOWN else []


def _counted(steps: int) -> str:
    return "1 step" if steps == 1 else f"{steps} steps"


def _wrapped(text: str) -> Iterator[str]:
    yield from fill(
        text,
        WIDTH,
        initial_indent="      ",
        subsequent_indent="        ",
        break_on_hyphens=False,
    ).splitlines()


def _values(slot: SlotEntry) -> str:
    if slot.legal is None:
        return f"{slot.means}, as in {slot.example}"
    return f"{slot.means}: {' | '.join(brief(slot.legal))}"


def markdown(listed: Sequence[Entry]) -> Iterator[str]:
    """Yield the catalogue as a document, a section for each keyword."""
    for keyword in KEYWORDS:
        of_keyword = [each for each in listed if each.keyword == keyword]
        if not of_keyword:
            continue
        yield f"### {keyword.capitalize()}"
        yield ""
        yield f"{MEANT[keyword]}."
        for entry in of_keyword:
            yield ""
            yield f"**`{entry.keyword.capitalize()} {entry.sentence}`**"
            yield ""
            yield entry.means
            yield ""
            for slot in entry.slots:
                yield f"- `<{slot.name}>`: {slot.means}{_marked(slot.legal)}"
                for value, legal in _worth_showing(slot):
                    yield f"  - `{value}`{_marked(legal)}"
            for table, columns in entry.columns.items():
                yield f"- columns of `{table}`: {', '.join(f'`{each}`' for each in columns)}"
            for example in entry.examples:
                yield f"- for example `{entry.keyword.capitalize()} {example}`"
        yield ""
    yield f"{_counted(len(listed))}."


def _marked(legal: Sequence[str] | None) -> str:
    if legal is None:
        return ""
    return ": " + ", ".join(each if each == "..." else f"`{each}`" for each in brief(legal))


def _data(entry: Entry) -> dict[str, object]:
    return {
        "keyword": entry.keyword,
        "sentence": entry.sentence,
        "pattern": entry.definition.sentence,
        "means": entry.means,
        "slots": [
            {
                "name": slot.name,
                "parameter": slot.parameter,
                "means": slot.means,
                "example": slot.example,
                "legal": None if slot.legal is None else list(slot.legal),
                "beside": {value: list(legal) for value, legal in slot.beside.items()},
            }
            for slot in entry.slots
        ],
        "examples": list(entry.examples),
        "columns": {table: list(columns) for table, columns in entry.columns.items()},
    }


def _tell_missing(found: Sequence[Undefined], words: Words, form: str) -> int:
    outlines = list(dict.fromkeys(outline(each) for each in found))
    texts = dict.fromkeys((each.keyword, each.run) for each in found)
    # Of a file that is not meant for us, every step is missing: nobody reads so many suggestions.
    helps = {each: remedy(*each, words) for each in list(texts)[:MOST_HELPED]}
    if form == "json":
        say_data(
            {
                "missing": [
                    {
                        "file": each.place.file,
                        "line": each.place.line,
                        "column": each.place.column,
                        "keyword": each.keyword,
                        "text": each.text,
                        "help": helps.get((each.keyword, each.run)),
                        "outline": outline(each),
                    }
                    for each in found
                ]
            }
        )
        return MISSING if found else 0
    mark = "- " if form == "markdown" else ""
    lines: list[str] = []
    for each in found:
        lines.append(f"{mark}{each.place}: {each.keyword.capitalize()} {each.text}")
        help = helps.get((each.keyword, each.run))
        lines += [f"  help: {help}"] if help else []
    if not found:
        lines.append("Every step is defined")
    else:
        fence = "```" if form == "markdown" else ""
        lines += ["", f"Not defined: {_counted(len(found))}. As your own, in conftest.py:", ""]
        lines += [f"{fence}python"] if fence else []
        lines += [
            "from clausewise.bdd.story import Story",
            "from pytest_bdd import given, parsers, then, when",
        ]
        for text in outlines:
            lines += ["", "", *text.splitlines()]
        lines += [fence] if fence else []
    say(lines)
    return MISSING if found else 0
