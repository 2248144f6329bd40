"""`clausewise drift`: what a new copy of the article means, as a list of what to do."""

import json
from pathlib import Path
from typing import Final

import click

from clausewise.audit.dependents import dependents
from clausewise.audit.drift import drift_of
from clausewise.bdd.gherkin_file import FeatureFile, read_feature
from clausewise.cli.clauses import article_bytes, checked_bytes
from clausewise.cli.drift_text import MADE_BY, Names, as_data, as_yaml, for_people, in_markdown
from clausewise.cli.inputs import FEATURES, POLICY, SCENARIOS, folder_of, policy_option
from clausewise.cli.output import printable, say
from clausewise.errors import InputError, Problem
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import load_scenarios
from clausewise.source import Place

DRIFTED: Final = 1
MOST_HEAD: Final = 200
"""Bytes in which a file says that it is ours."""


@click.command("drift")
@click.argument("article")
@click.option("--old", metavar="FILE", help="Your copy from before: shows sentences and words.")
@click.option(
    "--fingerprints",
    is_flag=True,
    help="Print the new `line:` and `fingerprint:` of each clause instead, to paste.",
)
@policy_option
@click.option(
    "--scenarios", metavar="FOLDER", help=f"Folder of scenario files.  [default: {SCENARIOS}]"
)
@click.option(
    "--features",
    metavar="FOLDER",
    help=f"Folder of feature files.  [default: {FEATURES}, with the default rules and scenarios]",
)
@click.option("-o", "--output", metavar="FILE", help="Where it goes; printed without it.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "json", "markdown"]),
    default="human",
    show_default=True,
    help="For people, for programs, or for a ticket.",
)
def command(
    article: str,
    old: str | None,
    fingerprints: bool,
    policy: str | None,
    scenarios: str | None,
    features: str | None,
    output: str | None,
    form: str,
) -> int:
    """Compare ARTICLE, a new copy of the article, with the clauses, and list what to do.

    Ends with 1 where a clause changed, moved or vanished, or a sentence is new. Nothing but the
    file of --output is written.
    """
    rulebook = load_policy(*folder_of(policy, POLICY))
    data = article_bytes(article)
    check = checked_bytes(rulebook, data, article)
    before = None if old is None else checked_bytes(rulebook, article_bytes(old), old)
    if before is not None and not before.found:
        message = "not one clause stands in this copy"
        remedy = "name the copy of the article that the clauses were taken from"
        raise InputError([Problem(Place(str(old)), "wrong-article", message, remedy)])
    # Features of the default rules would say nothing of other ones.
    with_features = features is not None or (policy is None and scenarios is None)
    cited = dependents(
        rulebook,
        load_scenarios(*folder_of(scenarios, SCENARIOS), rulebook).scenarios,
        _features(features) if with_features else (),
    )
    drift = drift_of(rulebook.clauses, check, before, cited)
    names = Names(policy=rulebook.policy, article=article, old=old or "", features=with_features)
    if fingerprints:
        text = "\n".join(as_yaml(drift, names, data))
    elif form == "json":
        text = json.dumps(as_data(drift, names), indent=2)
    else:
        words = in_markdown if form == "markdown" else for_people
        text = "\n".join(map(printable, words(drift, names)))
    if output is None:
        say(text.split("\n"))
    else:
        _write(Path(output), f"{text}\n")
        say([output])
    return 0 if drift.none else DRIFTED


def _features(given: str | None) -> list[FeatureFile]:
    """Return the features; raises InputError with every problem of every file."""
    folder, shown = folder_of(given, FEATURES)
    if not folder.is_dir():
        message = "there is no such folder of features"
        remedy = "name a folder of feature files"
        raise InputError([Problem(Place(shown), "missing-file", message, remedy)])
    problems: list[Problem] = []
    found = [
        read_feature(path, f"{shown}/{path.relative_to(folder).as_posix()}", problems)
        for path in sorted(folder.rglob("*.feature"))
    ]
    if problems:
        raise InputError(problems)
    return [file for file in found if file is not None]


def _write(path: Path, text: str) -> None:
    """Write the file; raises InputError where it holds something that is not ours."""
    # pandas comes with it: half a second that only who writes must wait.
    from clausewise.reporting.write import write_all

    at = path.resolve()
    if at.exists() and not (at.is_file() and MADE_BY in at.read_bytes()[:MOST_HEAD]):
        message = f"`{path.name}` is in the way: it does not come from `clausewise drift`"
        remedy = "name another file with --output, or move it; nothing was changed"
        raise InputError([Problem(Place(str(path)), "unwritable", message, remedy)])
    write_all(at.parent, {at.name: text.encode()})
