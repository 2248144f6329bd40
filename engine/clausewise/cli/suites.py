"""The scenarios and the features that a command holds against the rules."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from clausewise.cli.inputs import FEATURES, SCENARIOS, folder_of
from clausewise.scenarios.document import shared_accounts

if TYPE_CHECKING:
    from clausewise.audit.mutation.suites import Suite
    from clausewise.audit.mutation.trial import Bench

F = TypeVar("F", bound=Callable[..., Any])


def suite_options(function: F) -> F:
    """Add `--scenarios` and `--features`."""
    with_features = click.option(
        "--features", metavar="FOLDER", help=f"Folder of feature files.  [default: {FEATURES}]"
    )(function)
    return click.option(
        "--scenarios", metavar="FOLDER", help=f"Folder of scenario files.  [default: {SCENARIOS}]"
    )(with_features)


def against_option(text: str) -> Callable[[F], F]:
    """Return what adds `--against`; text: what is asked of scenarios, of features or of both."""
    return click.option(
        "--against",
        type=click.Choice(["scenarios", "features", "both"]),
        default="both",
        show_default=True,
        help=text,
    )


def suites_of(
    bench: "Bench", scenarios: str | None, features: str | None, against: str
) -> Sequence["Suite"]:
    """Return what is asked: `scenarios`, `features` or `both`; raises InputError."""
    from clausewise.audit.mutation.suites import read_features, read_scenarios

    # The features start from accounts that stand with the scenarios.
    folder, shown = folder_of(scenarios, SCENARIOS)
    suites: list[Suite] = []
    # A folder that is not there is said before anything is run.
    if against != "scenarios":
        accounts = shared_accounts(folder, shown)
        suites.append(read_features(*folder_of(features, FEATURES), bench.book, accounts))
    if against != "features":
        suites.insert(0, read_scenarios(folder, shown, bench))
    return suites
