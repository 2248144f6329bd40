"""`clausewise explain`: why, why not, what is missing, and what would change it."""

import json
from typing import Any

import click

from clausewise.account.projection import project
from clausewise.cli.decide import exit_code
from clausewise.cli.inputs import (
    case_of,
    case_options,
    choice_of,
    format_option,
    policy_option,
    reading_option,
    rulebook_of,
)
from clausewise.cli.wording import Wording
from clausewise.decisions.applied import applied_data, applied_to
from clausewise.decisions.as_data import explanation_data
from clausewise.decisions.decision import Decider
from clausewise.decisions.explanation import explain
from clausewise.engines.masks import MaskEngine
from clausewise.language.outcome import Verdict


@click.command("explain")
@case_options
@click.option(
    "--why-not",
    "wanted",
    type=click.Choice([str(verdict) for verdict in Verdict]),
    help="Seek the smallest changes that bring this verdict.",
)
@click.option("--move-people", is_flag=True, help="Let the changes touch who acts and on whom.")
@policy_option
@reading_option
@format_option
def command(
    policy: str | None,
    readings: tuple[str, ...],
    form: str,
    wanted: str | None,
    move_people: bool,
    **arguments: Any,
) -> int:
    """Decide, and say why, why not, and what would change it.

    ACCOUNT and REQUEST are as for `decide`.
    """
    rulebook = rulebook_of(policy)
    choice = choice_of(rulebook, readings)
    case = case_of(rulebook, arguments)
    decider = Decider(rulebook, MaskEngine(rulebook), choice)
    explanation = explain(
        decider,
        case.request.action,
        project(case.account, case.request),
        None if wanted is None else Verdict(wanted),
        move_people=move_people,
    )
    applied = applied_to(case.account, case.request, explanation.decision, choice)
    if form == "json":
        data = {**explanation_data(explanation), **applied_data(applied)}
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
    else:
        lines = Wording(rulebook).explanation(case.request, explanation, applied)
        click.echo("\n".join(lines))
    return exit_code(explanation.decision)
