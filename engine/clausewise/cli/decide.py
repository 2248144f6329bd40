"""`clausewise decide`: one request on one account."""

import json
from typing import Any

import click

from clausewise.account.projection import project
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
from clausewise.decisions.as_data import decision_data
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.masks import MaskEngine
from clausewise.language.outcome import Verdict

UNDECIDED = 4


@click.command("decide")
@case_options
@policy_option
@reading_option
@format_option
def command(policy: str | None, readings: tuple[str, ...], form: str, **arguments: Any) -> int:
    """Decide one request on one account.

    ACCOUNT is a YAML or JSON file, - for standard input, or the name of an account that scenarios
    share. REQUEST is a file or -; or use --action, --actor and --target. One document may hold
    both, under `account:` and `request:`.
    """
    rulebook = rulebook_of(policy)
    choice = choice_of(rulebook, readings)
    case = case_of(rulebook, arguments)
    decider = Decider(rulebook, MaskEngine(rulebook), choice)
    decision = decider.decide(case.request.action, project(case.account, case.request))
    applied = applied_to(case.account, case.request, decision, choice)
    if form == "json":
        data = {**decision_data(decision), **applied_data(applied)}
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(Wording(rulebook).decision(case.request, decision, applied)))
    return exit_code(decision)


def exit_code(decision: Decision) -> int:
    """Return 4 where the decision is open, else 0."""
    return UNDECIDED if decision.verdict is Verdict.UNDETERMINED else 0
