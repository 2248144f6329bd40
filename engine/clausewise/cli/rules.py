"""`clausewise rules`: the rules in lists, and one rule as written."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from clausewise.cli.inputs import POLICY, folder_of, format_option, policy_option
from clausewise.decisions.rulebook_data import reading_data, readings_of, rule_data, selected
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy, written
from clausewise.source import Place


@click.command("rules")
@click.argument("rule", required=False)
@click.option("--clause", metavar="ID", help="Only rules that cite this clause.")
@click.option("--action", metavar="ACTION", help="Only rules that bear on this action.")
@click.option("--reading", metavar="ID", help="Only rules that depend on this reading.")
@click.option("--kind", type=click.Choice([str(kind) for kind in Kind]), help="Only this kind.")
@click.option("--readings", "show_readings", is_flag=True, help="List the readings instead.")
@policy_option
@format_option
def command(
    rule: str | None,
    clause: str | None,
    action: str | None,
    reading: str | None,
    kind: str | None,
    show_readings: bool,
    policy: str | None,
    form: str,
) -> int:
    """List the rules, or show the rule with the id RULE as written."""
    folder, shown = folder_of(policy, POLICY)
    rulebook = load_policy(folder, shown)
    if show_readings:
        click.echo(_readings(rulebook, form))
        return 0
    _check("RULE", rule, rulebook.rules, "rule")
    _check("--clause", clause, rulebook.clauses, "clause")
    _check("--action", action, rulebook.actions, "action")
    _check("--reading", reading, rulebook.readings, "reading")
    found = [
        each
        for each in selected(rulebook, clause=clause, action=action, reading=reading, kind=kind)
        if rule is None or each.id == rule
    ]
    if form == "json":
        data = [rule_data(rulebook, each) for each in found]
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
    elif rule is not None:
        click.echo(_whole(rulebook, found[0], folder))
    else:
        click.echo("\n".join(_lines(found)))
    return 0


def _check(where: str, name: str | None, known: Iterable[str], what: str) -> None:
    names = list(known)
    if name is not None and name not in names:
        remedy = suggest(name, names, f"`clausewise rules` lists them: {len(names)} {what}s")
        message = f"no {what} is called `{name}`"
        raise InputError([Problem(Place(where), f"unknown-{what}", message, remedy)])


def _lines(rules: list[Rule]) -> Iterable[str]:
    for rule in rules:
        yield f"{rule.kind:<9}  {rule.id}  [{' '.join(rule.clauses)}]"
        yield f"           {rule.says}"
    yield f"{len(rules)} rules"


def _whole(rulebook: Rulebook, rule: Rule, folder: Path) -> str:
    lines = [f"{rule.place.file}:{rule.place.line}"]
    as_written = enumerate(written(folder, rule), start=rule.place.line)
    lines += [f"{number:>5}  {text}" for number, text in as_written]
    for clause_id in rule.clauses:
        clause = rulebook.clauses[clause_id]
        lines.append(f"{clause.id} (line {clause.line}, {clause.section}): {clause.says}")
    for name in readings_of(rulebook, rule):
        reading = rulebook.readings[name]
        lines.append(f"{name} ({reading.default} unless chosen otherwise): {reading.question}")
    return "\n".join(lines)


def _readings(rulebook: Rulebook, form: str) -> str:
    if form == "json":
        data = list(map(reading_data, rulebook.readings.values()))
        return json.dumps(data, indent=2, ensure_ascii=False)
    lines: list[str] = []
    for reading in rulebook.readings.values():
        lines.append(f"{reading.id}  {reading.question}  [{' '.join(reading.clauses)}]")
        for option, meaning in reading.options:
            mark = "*" if option == reading.default else " "
            lines.append(f"   {mark} {option}: {meaning}")
        lines.append(f"     why: {reading.why}")
    lines.append(f"{len(rulebook.readings)} readings; * is the default")
    return "\n".join(lines)
