"""`clausewise sql`: the decision as a query, for a warehouse."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, cast

import click

from clausewise.cli.inputs import (
    POLICY,
    account_named,
    choice_of,
    details_of,
    folder_of,
    policy_option,
    reading_option,
)
from clausewise.cli.needs import needs
from clausewise.cli.output import say
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.population.asked import asked_of
from clausewise.population.facts import Surroundings, surroundings
from clausewise.source import Place
from clausewise.warehouse.names import (
    DIALECTS,
    SPELLINGS,
    Dialect,
    Spelling,
    check_columns,
    check_table,
)
from clausewise.warehouse.origins import Column, Constant, Origin, Origins, Question
from clausewise.warehouse.plan import word_of
from clausewise.warehouse.questions import question_of, question_of_columns

UNKNOWN = "unknown"
COLUMNS = "columns"


class Arguments(NamedTuple):
    """What is asked, as the options say it."""

    actions: tuple[str, ...]
    actor: str | None
    details: tuple[str, ...]


@contextmanager
def problems_kept(problems: list[Problem]) -> Iterator[None]:
    """Append the problems of an InputError to those that are told at the end."""
    try:
        yield
    except InputError as error:
        problems.extend(error.problems)


@click.command("sql")
@click.option("--dialect", type=click.Choice(DIALECTS), required=True, help="Whose SQL to write.")
@click.option(
    "--action",
    "actions",
    multiple=True,
    metavar="ACTION",
    help="What is asked for; ACTION:ACTOR says who acts. Repeatable.  [default: every action]",
)
@click.option(
    "--actor",
    metavar="ACTOR",
    help="Who acts where --action does not say: admin, owner, agent, self and so on; or columns,"
    " where the table says who acts and how.  [default: self for what people do for themselves,"
    " else admin]",
)
@click.option(
    "--with",
    "details",
    multiple=True,
    metavar="KEY=VALUE",
    help="A detail of every request, as in channel=api or via=email. Repeatable.",
)
@click.option(
    "--account",
    metavar="ACCOUNT",
    help="The account document.  [default: the table has columns for the account]",
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
@click.option(
    "--column",
    "read",
    multiple=True,
    metavar="FACT",
    help="A fact to read from its column, whatever the account and the request say. Repeatable.",
)
@policy_option
@reading_option
@click.option("-o", "--output", metavar="FILE", help="Write the query here instead of showing it.")
def command(
    dialect: str,
    actions: tuple[str, ...],
    actor: str | None,
    details: tuple[str, ...],
    account: str | None,
    table: str,
    spelling: str,
    given: tuple[str, ...],
    read: tuple[str, ...],
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
    around: Surroundings | None = None
    questions: tuple[Question, ...] = ()
    same = _stated(rulebook, given, read, problems)
    with problems_kept(problems):
        around = None if account is None else surroundings(account_named(account))
    with problems_kept(problems):
        asked = Arguments(actions, actor, details)
        questions = _questions(rulebook, asked, around, same)
    if problems:
        raise InputError(problems)
    found = plans(rulebook, questions, choice)
    text = head(rulebook, found, spelled, digest_of_rules(folder)) + query_of(
        rulebook, found, Table(name=table, spelling=spelled, dialect=to)
    )
    if output is None:
        say(text.splitlines())
    else:
        # Reports, and pandas with them, take half a second to import.
        from clausewise.reporting.write import write_all

        target = Path(output)
        write_all(target.parent, {target.name: text.encode()})
        say([f"{output}: {len(questions)} actions, in the SQL of {dialect}"])
    return 0


def _questions(
    rulebook: Rulebook,
    arguments: Arguments,
    around: Surroundings | None,
    same: Origins,
) -> tuple[Question, ...]:
    """Return what is asked; raises InputError with what is wrong with it."""
    actions = ",".join(arguments.actions or rulebook.actions)
    by_columns = arguments.actor == COLUMNS
    if by_columns and (arguments.details or ":" in actions):
        message = "with `--actor columns` the table says who acts, and how"
        remedy = "leave --with and :ACTOR out, or say who acts"
        raise InputError([Problem(Place("--actor"), "wrong-usage", message, remedy)])
    details = details_of(arguments.details)
    actor = None if by_columns else arguments.actor
    asked = asked_of(actions, actor, details, rulebook.actions, "--action")
    if by_columns:
        return tuple(question_of_columns(each.action, around, same) for each in asked)
    return tuple(question_of(each, around, same) for each in asked)


def _stated(
    rulebook: Rulebook, given: Iterable[str], read: Iterable[str], problems: list[Problem]
) -> Origins:
    """Return where the facts are from that options name; mistakes are appended to the problems."""
    found: dict[str, Origin] = {}
    for option, text in (*(("--fact", text) for text in given), *(("--column", f) for f in read)):
        place = Place(option)
        fact, equals, word = text.partition("=")
        if option == "--fact" and not equals:
            message = f"`{text}` is not of the form FACT=VALUE"
            problems.append(
                Problem(place, "wrong-value", message, "write it as in actor.role=admin")
            )
            continue
        if fact not in rulebook.facts or (option == "--column" and equals):
            remedy = suggest(fact, rulebook.facts, "facts are declared in facts.yaml")
            message = f"no fact is called `{fact if option == '--fact' else text}`"
            problems.append(Problem(place, "unknown-fact", message, remedy))
            continue
        words = {word_of(value): value for value in rulebook.facts[fact].values}
        if option == "--fact" and word != UNKNOWN and word not in words:
            remedy = suggest(word, words, f"its values are {', '.join(words)}, or {UNKNOWN}")
            message = f"`{word}` is no value of the fact `{fact}`"
            problems.append(Problem(place, "unknown-value", message, remedy))
            continue
        origin = Constant(words.get(word)) if option == "--fact" else Column(fact)
        if found.setdefault(fact, origin) != origin:
            message = f"the fact `{fact}` is said in two ways"
            problems.append(Problem(place, "duplicate-key", message, "say it in one of the two"))
    return found
