"""`clausewise diff`: two policies compared by what comes of requests."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from clausewise.cli.inputs import POLICY, SCENARIOS, choice_of, folder_of, reading_option
from clausewise.cli.output import say, say_data
from clausewise.errors import ClausewiseError
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy

if TYPE_CHECKING:
    from clausewise.audit.difference import Difference

DIFFERS = 1
UNDECIDED = 4


@click.command("diff")
@click.argument("old")
@click.argument("new", default=POLICY)
@click.option(
    "--folder",
    metavar="FOLDER",
    default=POLICY,
    show_default=True,
    help="Where the rule files are in a revision.",
)
@click.option(
    "--scenarios", metavar="FOLDER", help=f"Scenarios to name.  [default: {SCENARIOS}, if here]"
)
@reading_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "json", "markdown"]),
    default="human",
    show_default=True,
    help="For people, for programs, or for a pull request.",
)
def command(
    old: str,
    new: str,
    folder: str,
    scenarios: str | None,
    readings: tuple[str, ...],
    form: str,
) -> int:
    """Say for which accounts the answer is another one in NEW than in OLD.

    Each is a folder of rule files, or a revision of git; NEW is the project's own rules where it is
    left out. What is written in other words, in another order or under other names is no
    difference. Ends with 0 where all is proved the same, 1 where something differs, 4 where nobody
    can tell.
    """
    # The ways to prove take a fifth of a second to import.
    from clausewise.audit.difference import difference, side
    from clausewise.cli.diff_text import difference_data, difference_lines, difference_markdown

    with _policy(old, folder) as first, _policy(new, folder) as second:
        before = side(first, choice_of(first, readings))
        after = side(second, choice_of(second, readings))
    found = difference(before, after)
    touched = _touched(found, scenarios)
    if form == "json":
        say_data(difference_data(found, touched, (old, new)))
    else:
        write = difference_markdown if form == "markdown" else difference_lines
        say(write(found, touched, (old, new)))
    if found.groups:
        return DIFFERS
    return UNDECIDED if found.undecided else 0


@contextmanager
def _policy(name: str, folder: str) -> Iterator[Rulebook]:
    """Yield the rulebook of a folder, or of a revision; its problems name the side."""
    if name and Path(name).is_dir():
        yield load_policy(*folder_of(name, POLICY))
        return
    from clausewise.audit.revision import policy_at

    with TemporaryDirectory() as at:
        yield load_policy(policy_at(name, folder, Path(at)), f"{name}:{folder}")


def _touched(found: "Difference", folder: str | None) -> Mapping[int, list[str]]:
    """Return the scenarios that ask something of each group's states, by the group's number."""
    from clausewise.audit.difference import touched_by
    from clausewise.audit.review import run_scenarios
    from clausewise.scenarios.document import load_scenarios

    at, shown = folder_of(folder, SCENARIOS)
    if folder is None and not at.is_dir():
        return {}
    try:
        loaded = load_scenarios(at, shown, found.new.book)
    except ClausewiseError:
        if folder is not None:
            raise
        # Scenarios of other rules say nothing of these.
        return {}
    return touched_by(found, run_scenarios(found.new.book, loaded.scenarios))
