"""`clausewise clauses`: what cites each clause, and whether a copy of the article still says it."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from clausewise.cli.inputs import format_option, policy_option, rulebook_of
from clausewise.decisions.rulebook_data import citations, clause_data
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.article import ArticleCheck, verify
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Clause
from clausewise.loading.document import decode, read_bytes
from clausewise.source import Place

CHANGED = 1


@click.command("clauses")
@click.argument("clause", required=False)
@click.option("--article", metavar="FILE", help="Verify every clause against this copy.")
@policy_option
@format_option
def command(clause: str | None, article: str | None, policy: str | None, form: str) -> int:
    """List the clauses and what cites them; verify a copy of the article.

    With --article, each sentence of the copy is shown beside its rules; the command ends with 1
    where a clause is gone or a sentence belongs to no clause.
    """
    rulebook = rulebook_of(policy)
    if clause is not None and clause not in rulebook.clauses:
        remedy = suggest(clause, rulebook.clauses, "`clausewise clauses` lists them")
        message = f"no clause is called `{clause}`"
        raise InputError([Problem(Place("CLAUSE"), "unknown-clause", message, remedy)])
    check = None if article is None else checked(rulebook, article)
    shown = [each for each in rulebook.clauses.values() if clause in (None, each.id)]
    if form == "json":
        click.echo(json.dumps(_data(rulebook, shown, check), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(rulebook, shown, check)))
    return 0 if check is None or check.unchanged else CHANGED


def checked(rulebook: Rulebook, name: str) -> ArticleCheck:
    """Return what became of every clause in the copy; raises InputError for one it cannot read."""
    return checked_bytes(rulebook, article_bytes(name), name)


def article_bytes(name: str) -> bytes:
    """Return what the copy holds; raises InputError where it cannot be read."""
    problems: list[Problem] = []
    data = read_bytes(Path(name), name, problems)
    if data is None:
        raise InputError(problems)
    return data


def checked_bytes(rulebook: Rulebook, data: bytes, name: str) -> ArticleCheck:
    """Return what became of every clause in a copy of these bytes; raises InputError.

    name: the copy's name in messages.
    """
    problems: list[Problem] = []
    text = decode(data, name, problems)
    if text is None:
        raise InputError(problems)
    try:
        return verify(text, rulebook.clauses.values())
    except ValueError as error:
        remedy = "name a plain-text copy of the article"
        raise InputError([Problem(Place(name), "too-large", str(error), remedy)]) from None


def _lines(rulebook: Rulebook, clauses: list[Clause], check: ArticleCheck | None) -> Iterator[str]:
    found = {each.id: each for each in check.found} if check else {}
    gone = {each.id: each for each in check.gone} if check else {}
    for clause in clauses:
        mark = "" if check is None else ("gone    " if clause.id in gone else "same    ")
        yield f"{mark}{clause.id}  line {clause.line}  {clause.kind}: {clause.says}"
        if clause.id in found:
            sentence = found[clause.id]
            yield f"      article, line {sentence.line}: {_printable(sentence.sentence)}"
        if clause.id in gone:
            perhaps = gone[clause.id].perhaps
            if perhaps is not None:
                yield f"      perhaps now, line {perhaps.line}: {_printable(perhaps.text)}"
        rules = citations(rulebook, clause)
        if rules:
            yield f"      {' '.join(rules)}"
        if clause.not_a_rule:
            yield f"      not a rule: {clause.not_a_rule}"
    if check is not None:
        for stretch in check.unclaimed:
            yield f"unclaimed  line {stretch.line}: {_printable(stretch.text)}"
        yield (
            f"{len(check.found)} of {len(rulebook.clauses)} clauses stand in the copy, "
            f"{len(check.gone)} are gone; "
            f"{len(check.unclaimed)} stretches of text belong to no clause"
        )
    else:
        yield f"{len(clauses)} clauses"


def _printable(text: str) -> str:
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text
    )


def _data(
    rulebook: Rulebook, clauses: list[Clause], check: ArticleCheck | None
) -> dict[str, object]:
    data: dict[str, object] = {"clauses": [clause_data(rulebook, clause) for clause in clauses]}
    if check is not None:
        data["article"] = {
            "unchanged": check.unchanged,
            "found": [
                {"id": each.id, "line": each.line, "moved": each.moved, "sentence": each.sentence}
                for each in check.found
            ],
            "gone": [
                {
                    "id": each.id,
                    "line": each.line,
                    "perhaps": None
                    if each.perhaps is None
                    else {"line": each.perhaps.line, "text": each.perhaps.text},
                }
                for each in check.gone
            ],
            "unclaimed": [{"line": each.line, "text": each.text} for each in check.unclaimed],
        }
    return data
