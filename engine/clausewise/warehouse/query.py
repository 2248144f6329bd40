"""The whole query: the steps of each action one after another, and their rows together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlglot import exp

from clausewise.language.condition import Value
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse import logic
from clausewise.warehouse.dialects import to_dialect
from clausewise.warehouse.names import USER, Dialect, Spelling, inner, plain
from clausewise.warehouse.origins import ByColumn, Column, Constant, Origin, origin_of
from clausewise.warehouse.plan import Plan
from clausewise.warehouse.tree import VERDICT, Steps, given, listed

UNLISTED: Final = "unlisted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The table that is read, and how its columns are spelled; the names have been checked."""

    name: str
    spelling: Spelling
    dialect: Dialect

    def column(self, name: str) -> exp.Expr:
        """Return the column of a fact, or that of the user."""
        found = plain(name) if self.spelling == "plain" else name
        # Snowflake's own way with a name that is not quoted: in capitals.
        if self.spelling == "plain" and self.dialect == "snowflake":
            found = found.upper()
        return exp.column(exp.to_identifier(found, quoted=True), table="u")

    @property
    def read(self) -> exp.Expr:
        """Return the table as the query reads it."""
        # Quoted where nothing else will do: a name in quotes is another one to Snowflake.
        parts = [exp.to_identifier(part, quoted="-" in part) for part in self.name.split(".")]
        found = exp.Table(**dict(zip(("this", "db", "catalog"), reversed(parts), strict=False)))
        return exp.alias_(found, "u", table=True)

    @property
    def user(self) -> exp.Identifier:
        """Return the name of the user's column, in the table and in what the query gives."""
        return exp.to_identifier(self.column(USER).name, quoted=True)


def query_of(rulebook: Rulebook, plans: Sequence[Plan], table: Table) -> str:
    """Return one query with a row for each user and plan, in the table's dialect."""
    steps: list[tuple[str, exp.Select]] = []
    results: list[exp.Query] = []
    for number, plan in enumerate(plans, 1):
        *own, (_, last) = _selects(rulebook, plan, table, number)
        steps.extend(own)
        results.append(last)
    whole = results[0]
    for result in results[1:]:
        whole = exp.union(whole, result, distinct=False, copy=False)
    for name, select in steps:
        whole = whole.with_(name, select, copy=False)
    return to_dialect(whole, table.dialect)


def _selects(
    rulebook: Rulebook, plan: Plan, table: Table, number: int
) -> Iterator[tuple[str, exp.Select]]:
    steps = Steps(rulebook, plan)
    found = given(steps)
    facts, rules, verdicts = (f"{step}_{number}" for step in ("facts", "rules", "verdicts"))
    first = list(_facts(rulebook, plan, table))
    first[0].add_comments([plan.question.name])
    yield facts, exp.select(*first).from_(table.read)
    yield rules, exp.select(exp.Star(), *steps.rules.values()).from_(facts)
    yield verdicts, exp.select(exp.Star(), *steps.verdicts.values()).from_(rules)
    columns = {
        "rules": found.rules,
        "unknown": found.unknown,
        "readings": found.readings,
        "effects": found.effects,
    }
    yield (
        "",
        exp.select(
            exp.column(table.user),
            exp.alias_(logic.text(plan.question.name), "action"),
            exp.column(VERDICT),
            *(exp.alias_(listed(items), name) for name, items in columns.items()),
            exp.column(UNLISTED),
        ).from_(verdicts),
    )


def _facts(rulebook: Rulebook, plan: Plan, table: Table) -> Iterator[exp.Expr]:
    yield exp.alias_(table.column(USER), table.user)
    read: dict[str, None] = {}
    for fact in plan.facts:
        origin = origin_of(plan.question.origins, fact)
        if not isinstance(origin, Constant):
            read[origin.name] = None
        yield exp.alias_(_taken(rulebook, fact, table, origin), inner(fact))
    strange = [
        (logic.negated(_is_listed(table, name, rulebook.values[name])), name)
        for name in sorted(read)
        if not isinstance(rulebook.values[name][0], bool)
    ]
    yield exp.alias_(listed(strange), UNLISTED)


def _is_listed(table: Table, name: str, values: Sequence[Value]) -> exp.Expr:
    return exp.In(this=table.column(name), expressions=[logic.text(value) for value in values])


def _taken(rulebook: Rulebook, fact: str, table: Table, origin: Origin) -> exp.Expr:
    values = rulebook.values[fact]
    match origin:
        case Column(name) if isinstance(values[0], bool):
            return table.column(name)
        case Column(name):
            # What the rules do not list is unknown to them, and must not pass for another value.
            return exp.case().when(_is_listed(table, name, values), table.column(name))
        case Constant(value):
            nothing = exp.cast(exp.null(), "boolean" if isinstance(values[0], bool) else "text")
            return nothing if value is None else logic.text(value)
        case ByColumn(name, by):
            return _by_column(table.column(name), by, rulebook.values[name])


def _by_column(
    column: exp.Expr,
    by: Sequence[tuple[Value | None, Value | None]],
    values: Sequence[Value],
) -> exp.Expr:
    """Return the value that stands for that of the column."""
    stands = dict(by)
    otherwise = stands.get(None)
    found = exp.case()
    for value in dict.fromkeys(stands.get(value) for value in values):
        same = [each for each in values if stands.get(each) == value]
        # What stands for the unknown is what stands for the unlisted.
        if value != otherwise:
            known = exp.In(this=column, expressions=[logic.text(each) for each in same])
            found = found.when(known, exp.null() if value is None else logic.text(value))
    if not found.args.get("ifs"):
        return exp.cast(exp.null(), "text") if otherwise is None else logic.text(otherwise)
    return found if otherwise is None else found.else_(logic.text(otherwise))
