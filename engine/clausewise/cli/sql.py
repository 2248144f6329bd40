"""`clausewise sql`: the decision as a query, for a warehouse."""

from collections.abc import Iterable
from pathlib import Path
from typing import cast

import click

from clausewise.cli.inputs import (
    POLICY,
    choice_of,
    folder_of,
    policy_option,
    reading_option,
)
from clausewise.cli.needs import needs
from clausewise.cli.output import say
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.source import Place
from clausewise.warehouse.names import (
    DIALECTS,
    SPELLINGS,
    Dialect,
    Spelling,
    check_columns,
    check_table,
)
from clausewise.warehouse.origins import Constant, Origins
from clausewise.warehouse.plan import word_of

UNKNOWN = "unknown"


@click.command("sql")
@click.option("--dialect", type=click.Choice(DIALECTS), required=True, help="Whose SQL to write.")
@click.option(
    "--action",
    "actions",
    multiple=True,
    metavar="ACTION",
    help="What is asked for. Repeatable.  [default: every action]",
)
@click.option(
    "--table", metavar="NAME", default="users", show_default=True, help="The table to read."
)
@click.option(
    "--columns",
    "spelling",
    type=click.Choice(SPELLINGS),
    default="plain",
    show_default=True,
    help="Columns called target_role, or target.role as in users.parquet.",
)
@click.option(
    "--fact",
    "given",
    multiple=True,
    metavar="FACT=VALUE",
    help="A fact that is the same for every row, or unknown. Repeatable.",
)
@policy_option
@reading_option
@click.option("-o", "--output", metavar="FILE", help="Write the query here instead of showing it.")
def command(
    dialect: str,
    actions: tuple[str, ...],
    table: str,
    spelling: str,
    given: tuple[str, ...],
    policy: str | None,
    readings: tuple[str, ...],
    output: str | None,
) -> int:
    """Write the decision about every user as one query.

    The table has a column for each fact, NULL where it is unknown, and the column user. The query
    gives a row for each user and action. No user text gets into it: table names are identifiers,
    and every literal is a word of the rules.
    """
    needs("sql", "sqlglot")
    # sqlglot takes a fifth of a second to import.
    from clausewise.warehouse.head import digest_of_rules, head
    from clausewise.warehouse.plan import plans
    from clausewise.warehouse.query import Table, query_of

    folder, shown = folder_of(policy, POLICY)
    rulebook = load_policy(folder, shown)
    choice = choice_of(rulebook, readings)
    # click has held both to their lists.
    to, spelled = cast(Dialect, dialect), cast(Spelling, spelling)
    problems = [*check_table(table, to), *check_columns(rulebook.facts, spelled, to)]
    asked = _actions(rulebook, actions, problems)
    same = _constants(rulebook, given, problems)
    if problems:
        raise InputError(problems)
    origins = dict.fromkeys(asked, same)
    found = plans(rulebook, asked, choice, origins)
    text = head(rulebook, found, origins, spelled, digest_of_rules(folder)) + query_of(
        rulebook, found, Table(name=table, spelling=spelled, dialect=to), origins
    )
    if output is None:
        say(text.splitlines())
    else:
        # Reports, and pandas with them, take half a second to import.
        from clausewise.reporting.write import write_all

        target = Path(output)
        write_all(target.parent, {target.name: text.encode()})
        say([f"{output}: {len(asked)} actions, in the SQL of {dialect}"])
    return 0


def _actions(rulebook: Rulebook, given: Iterable[str], problems: list[Problem]) -> tuple[str, ...]:
    for action in given:
        if action not in rulebook.actions:
            known = ", ".join(rulebook.actions)
            remedy = suggest(action, rulebook.actions, f"the actions are {known}")
            message = f"no action is called `{action}`"
            problems.append(Problem(Place("--action"), "unknown-action", message, remedy))
    return tuple(dict.fromkeys(given)) or tuple(rulebook.actions)


def _constants(rulebook: Rulebook, given: Iterable[str], problems: list[Problem]) -> Origins:
    found: dict[str, Constant] = {}
    place = Place("--fact")
    for text in given:
        fact, equals, word = text.partition("=")
        if not equals:
            message = f"`{text}` is not of the form FACT=VALUE"
            problems.append(
                Problem(place, "wrong-value", message, "write it as in actor.role=admin")
            )
        elif fact not in rulebook.facts:
            remedy = suggest(fact, rulebook.facts, "facts are declared in facts.yaml")
            message = f"no fact is called `{fact}`"
            problems.append(Problem(place, "unknown-fact", message, remedy))
        else:
            words = {word_of(value): value for value in rulebook.facts[fact].values}
            if word != UNKNOWN and word not in words:
                remedy = suggest(word, words, f"its values are {', '.join(words)}, or {UNKNOWN}")
                message = f"`{word}` is no value of the fact `{fact}`"
                problems.append(Problem(place, "unknown-value", message, remedy))
            elif found.setdefault(fact, Constant(words.get(word))) != Constant(words.get(word)):
                message = f"two values are given for the fact `{fact}`"
                problems.append(Problem(place, "duplicate-key", message, "give one of the two"))
    return found
