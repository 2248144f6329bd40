"""From the tree to the text of a dialect; sqlglot writes all but what it would write wrongly."""

from typing import Final

from sqlglot import exp, parse_one

from clausewise.warehouse.names import Dialect

OF_BIGQUERY: Final = (
    "ARRAY(SELECT word FROM UNNEST(words) AS word WITH OFFSET AS at"
    " WHERE NOT word IS NULL ORDER BY at)"
)


def to_dialect(tree: exp.Expr, dialect: Dialect) -> str:
    """Return the query's text, which ends in a line break."""
    own = tree.transform(lambda node: _own(node, dialect))
    return own.sql(dialect=dialect, pretty=True, max_text_width=100) + "\n"


def _own(node: exp.Expr, dialect: Dialect) -> exp.Expr:
    """Return an array without its NULLs as the dialect has it."""
    if not isinstance(node, exp.ArrayCompact):
        return node
    array = node.this
    match dialect:
        case "duckdb" | "spark":
            return node
        case "postgres":
            return exp.ArrayRemove(this=array, expression=exp.null())
        case "snowflake":
            return exp.ArrayConstructCompact(expressions=array.expressions)
        case "bigquery":
            whole = parse_one(OF_BIGQUERY, dialect="bigquery")
            (words,) = (c for c in whole.find_all(exp.Column) if c.name == "words")
            words.replace(array)
            return whole
