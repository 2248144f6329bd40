"""`clausewise where`: the controls with which a task is done."""

import json

import click

from clausewise.cli.inputs import (
    choice_of,
    format_option,
    policy_option,
    reading_option,
    rulebook_of,
)
from clausewise.engines.masks import MaskEngine
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.condition import Value
from clausewise.language.rule import Kind
from clausewise.source import Place

TARGET = "target.role"


@click.command("where")
@click.argument("action", required=False)
@click.option("--target", metavar="ROLE", help="Kind of user acted on: admin, agent or end_user.")
@policy_option
@reading_option
@format_option
def command(
    action: str | None, target: str | None, policy: str | None, readings: tuple[str, ...], form: str
) -> int:
    """Say where in the product a task is done, control by control.

    Without ACTION, every procedure is listed.
    """
    rulebook = rulebook_of(policy)
    choice = choice_of(rulebook, readings)
    known = {name for rule in rulebook.of_kind(Kind.PROCEDURE) for name in rule.actions}
    if action is not None and action not in known:
        message = f"no procedure is known for `{action}`"
        remedy = suggest(action, known, "procedures are known for " + ", ".join(sorted(known)))
        raise InputError([Problem(Place("ACTION"), "unknown-action", message, remedy)])
    facts: dict[str, Value] = {}
    if target is not None:
        roles = rulebook.facts[TARGET].values if TARGET in rulebook.facts else ()
        if target not in roles:
            words = [str(role) for role in roles]
            message = f"`{target}` is no kind of user"
            remedy = suggest(target, words, "kinds of user are " + ", ".join(words))
            raise InputError([Problem(Place("--target"), "unknown-value", message, remedy)])
        facts[TARGET] = target
    engine = MaskEngine(rulebook)
    found = []
    for name in [action] if action is not None else sorted(known):
        table = engine.table(name)
        possible = (table.known(facts) & table.chosen(choice)) >> table.width
        found += [rulebook.rules[r.id] for r in table.rules[Kind.PROCEDURE] if possible & r.bits]
    rules = list(dict.fromkeys(found))
    if form == "json":
        data = [
            {
                "rule": rule.id,
                "says": rule.says,
                "clauses": list(rule.clauses),
                "path": [{"control": step.control, "clause": step.clause} for step in rule.path],
            }
            for rule in rules
        ]
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
        return 0
    for number, rule in enumerate(rules):
        click.echo(("\n" if number else "") + f"{rule.says}  ({rule.id})")
        for step_number, step in enumerate(rule.path, start=1):
            click.echo(f"  {step_number}. {step.control}  [{step.clause}]")
    if not rules:
        click.echo("the article shows no way to do this")
    return 0
