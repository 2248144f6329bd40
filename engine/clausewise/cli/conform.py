"""`clausewise conform`: does another implementation answer as the article says?"""

import click

from clausewise.cli.inputs import (
    FEATURES,
    POLICY,
    SCENARIOS,
    choice_of,
    folder_of,
    format_option,
    policy_option,
    reading_option,
)
from clausewise.cli.output import say, say_data
from clausewise.cli.progress import Progress
from clausewise.cli.suites import against_option, suite_options
from clausewise.loading.policy import load_policy

DIFFERS = 1


@click.command("conform")
@click.argument("url")
@suite_options
@against_option("What is asked.")
@click.option("--all-readings", is_flag=True, help="Ask under other readings too, and say which.")
@click.option(
    "--header",
    "headers",
    multiple=True,
    metavar="NAME:VALUE",
    help="A header to send with every question. Repeatable.",
)
@click.option(
    "--header-from-env",
    "from_env",
    multiple=True,
    metavar="NAME=VARIABLE",
    help="A header whose value is in the environment: no other user sees it. Repeatable.",
)
@click.option(
    "--header-from-file",
    "from_file",
    multiple=True,
    metavar="NAME=FILE",
    help="A header whose value is all that is in a file. Repeatable.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1, 600),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long one question may take.",
)
@click.option(
    "--show",
    type=click.IntRange(0),
    metavar="N",
    default=1,
    show_default=True,
    help="Of how many differing cases account and request are written out.",
)
@policy_option
@reading_option
@format_option
def command(
    url: str,
    scenarios: str | None,
    features: str | None,
    against: str,
    all_readings: bool,
    headers: tuple[str, ...],
    from_env: tuple[str, ...],
    from_file: tuple[str, ...],
    timeout: float,
    show: int,
    policy: str | None,
    readings: tuple[str, ...],
    form: str,
) -> int:
    """Put every scenario to the service at URL, and say where it differs from the article.

    The service answers POST URL/v1/decide, as `clausewise serve` does. Ends with 1 where an answer
    differs or is none, and with 2 where there is no service.
    """
    # The replay of features brings in pytest, a third of a second.
    from clausewise.bdd.story import Ground
    from clausewise.conform.cases import Asking, Cases, ready_features
    from clausewise.conform.client import Client, endpoint
    from clausewise.conform.comparing import compare
    from clausewise.conform.headers import headers_of
    from clausewise.conform.report import comparison_data, comparison_lines
    from clausewise.scenarios.document import load_scenarios

    client = Client(endpoint(url), timeout, headers_of(headers, from_env, from_file))
    book = load_policy(*folder_of(policy, POLICY))
    choice = choice_of(book, readings)
    asking = Asking(book, choice, all_readings)
    loaded = load_scenarios(*folder_of(scenarios, SCENARIOS), book)
    parts: list[Cases] = []
    if against != "features":
        parts.append(asking.of_scenarios(loaded.scenarios))
    if against != "scenarios":
        found, other = ready_features(*folder_of(features, FEATURES))
        parts.append(Cases(cases=(), aside=tuple(other)))
        parts.append(asking.of_features(found, Ground(book, loaded.accounts, choice)))
    cases = [case for part in parts for case in part.cases]
    aside = [problem for part in parts for problem in part.aside]
    with Progress() as progress:
        result = compare(
            client, cases, aside, lambda done, total: progress.tell("asked", done, total)
        )
    client.close()
    if form == "json":
        say_data(comparison_data(result))
    else:
        say(comparison_lines(result, book, show))
    return 0 if result.conforms else DIFFERS
