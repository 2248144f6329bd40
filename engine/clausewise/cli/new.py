"""`clausewise new`: a scenario to be filled in, with the facts that bear on a clause."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import indent
from typing import Final

import click

from clausewise.bdd.gherkin_file import FeatureFile, read_feature
from clausewise.bdd.skeleton import Skeleton, skeleton
from clausewise.cli.inputs import format_option, policy_option
from clausewise.cli.output import say, say_data
from clausewise.cli.steps import words_of
from clausewise.errors import InputError, Problem
from clausewise.source import Place

IN_FEATURE: Final = "  "
IN_RULE: Final = "    "


@click.command("new")
@click.argument("title")
@click.option(
    "--clause",
    "clauses",
    multiple=True,
    required=True,
    metavar="ID",
    help="The clause that the scenario is about, as in C22. Repeatable.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Feature file to add the scenario to; it is made where there is none.",
)
@policy_option
@format_option
def command(
    title: str, clauses: tuple[str, ...], output: str | None, policy: str | None, form: str
) -> int:
    """Begin a scenario called TITLE on a clause: a request, and the facts that bear on it.

    What must come of it is left open, and `clausewise lint` refuses it until that is filled in.
    Without --output the scenario is printed.
    """
    made = skeleton(title, clauses, words_of(policy))
    text = feature(made) if output is None else _written(Path(output), output, made)
    if form == "json":
        data = {"scenarios": made.names, "rules": made.rules, "text": text, "written": output}
        say_data(data)
    elif output is None:
        say(text.splitlines())
    else:
        say(
            [
                f"Written: {output}, {_counted(len(made.names))}",
                "To be filled in: what is given, the verdict and its clauses",
                "`clausewise lint` refuses it until then",
            ]
        )
    return 0


def _counted(scenarios: int) -> str:
    return "1 scenario" if scenarios == 1 else f"{scenarios} scenarios"


def feature(made: Skeleton) -> str:
    """Return the text of a new feature file."""
    name = made.section.replace("_", " ").replace("-", " ").capitalize()
    return f"Feature: {name}\n\n{_indented(made, IN_FEATURE)}"


def _indented(made: Skeleton, by: str) -> str:
    return "".join(f"{line}\n" for line in indent("\n".join(made.lines), by).split("\n"))


def _written(path: Path, shown: str, made: Skeleton) -> str:
    """Write the scenarios into a new file or at the end of one; return what was added."""
    if path.suffix != ".feature":
        message = "this is not the name of a feature file"
        remedy = "end the name with .feature"
        raise InputError([Problem(Place(shown), "wrong-value", message, remedy)])
    if os.path.lexists(path):
        before, added = _joined(path, shown, made)
    else:
        before, added = "", feature(made)
    _check(before + added, shown, made)
    # Half a second that only who writes must wait.
    from clausewise.reporting.write import write_all

    # A link stays one: what it points at is written.
    at = path.resolve()
    write_all(at.parent, {at.name: (before + added).encode()})
    return added


def _joined(path: Path, shown: str, made: Skeleton) -> tuple[str, str]:
    """Return the text of the file, and what goes behind it."""
    problems: list[Problem] = []
    file = read_feature(path, shown, problems)
    if file is None:
        raise InputError(problems)
    for scenario in file.scenarios():
        if scenario.name in made.names:
            message = f"the file has a scenario called `{scenario.name}` already"
            place = Place(shown, scenario.line, 1)
            raise InputError([Problem(place, "duplicate-id", message, "give it another title")])
    text = _indented(made, IN_RULE if _ends_in_rule(file) else IN_FEATURE)
    new_line = "\r\n" if "\r\n" in file.text else "\n"
    gap = "" if file.text.endswith("\n") else "\n"
    # The byte order mark, which no editor shows, stays where it was.
    mark = "\ufeff" if path.read_bytes().startswith(b"\xef\xbb\xbf") else ""
    return f"{mark}{file.text}", f"{gap}\n{text}".replace("\n", new_line)


def _ends_in_rule(file: FeatureFile) -> bool:
    children = file.document["feature"]["children"]
    return bool(children) and "rule" in children[-1]


def _check(text: str, shown: str, made: Skeleton) -> None:
    """Raise InputError unless the new scenarios are in the text, as Gherkin reads it."""
    problems: list[Problem] = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "new.feature"
        path.write_text(text, encoding="utf-8", newline="")
        file = read_feature(path, shown, problems)
    names = [] if file is None else [scenario.name for scenario in file.scenarios()]
    if problems or names[-len(made.names) :] != list(made.names):
        why = problems[0].message if problems else "its end takes the new lines for something else"
        message = f"a scenario cannot be added to this file: {why}"
        remedy = "name another file with --output; nothing was changed"
        raise InputError([Problem(Place(shown), "unwritable", message, remedy)])
