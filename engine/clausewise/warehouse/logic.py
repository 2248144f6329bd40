"""Kleene's logic in SQL, where NULL is unknown.

AND, OR, NOT, `=`, `<>` and IN over literals are Kleene's already. What is not is kept out: a test
of nothing would be `IN ()`, and a test of anything would be TRUE for a fact that nobody knows.
What is settled before any row is read is a bool of Python, and never reaches the query.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlglot import exp

from clausewise.language.condition import Value

Truth = exp.Expr | bool

UNDETERMINED: Final = "undetermined"
NOT_COVERED: Final = "not_covered"
FORBIDDEN: Final = "forbidden"
PERMITTED: Final = "permitted"


def every(parts: Iterable[Truth]) -> Truth:
    """Return whether all parts hold."""
    left = [part for part in parts if part is not True]
    if False in left:
        return False
    return exp.and_(*left) if left else True


def some(parts: Iterable[Truth]) -> Truth:
    """Return whether some part holds."""
    left = [part for part in parts if part is not False]
    if True in left:
        return True
    return exp.or_(*left) if left else False


def negated(truth: Truth) -> Truth:
    """Return whether it does not hold."""
    return not truth if isinstance(truth, bool) else exp.not_(truth)


def unknown(truth: Truth) -> Truth:
    """Return whether it is not known to hold, nor not to; that itself is always known."""
    return False if isinstance(truth, bool) else exp.Is(this=_atom(truth), expression=exp.null())


def surely(truth: Truth) -> Truth:
    """Return whether it is known to hold; that itself is always known."""
    if isinstance(truth, bool):
        return truth
    return exp.Coalesce(this=truth.copy(), expressions=[exp.false()])


def differs(one: Truth, other: Truth) -> Truth:
    """Return whether the two have another value, unknown being one; that is always known."""
    if one == other:
        return False
    if isinstance(one, bool) and isinstance(other, bool):
        return True
    return exp.NullSafeNEQ(this=_atom(one), expression=_atom(other))


def as_sql(truth: Truth) -> exp.Expr:
    """Return the truth as an expression."""
    return exp.Boolean(this=truth) if isinstance(truth, bool) else truth


def is_among(column: exp.Expr, allowed: frozenset[Value], values: Sequence[Value]) -> exp.Expr:
    """Return whether the column has one of the allowed values; NULL where it is NULL.

    The column holds nothing but the values.
    """
    inside = [value for value in values if value in allowed]
    outside = [value for value in values if value not in allowed]
    if not inside or not outside:
        known = exp.not_(exp.Is(this=column, expression=exp.null()))
        return exp.case().when(known, exp.Boolean(this=not outside))
    if isinstance(values[0], bool):
        return column if inside[0] else exp.not_(column)
    if len(inside) == 1:
        return exp.EQ(this=column, expression=text(inside[0]))
    if len(outside) == 1:
        return exp.NEQ(this=column, expression=text(outside[0]))
    return exp.In(this=column, expressions=[text(value) for value in inside])


def text(value: Value) -> exp.Expr:
    """Return a word of the rules as a literal."""
    return exp.Boolean(this=value) if isinstance(value, bool) else exp.Literal.string(value)


def first_of(cases: Iterable[tuple[Truth, str]], otherwise: str | None) -> exp.Expr:
    """Return the word of the first case that holds, else `otherwise`, or NULL for None."""
    found = exp.case()
    for truth, word in cases:
        if truth is True:
            otherwise = word
            break
        if truth is not False:
            found = found.when(as_sql(truth), text(word))
    if not found.args.get("ifs"):
        return exp.cast(exp.null(), "text") if otherwise is None else text(otherwise)
    return found if otherwise is None else found.else_(text(otherwise))


def verdict_of(scope: Truth, forbids: Truth, permits: Truth) -> exp.Expr:
    """Return the verdict; scope: every scope rule holds, forbids and permits: some such rule."""
    return first_of(
        [
            (negated(scope), NOT_COVERED),
            (some([unknown(scope), unknown(forbids)]), UNDETERMINED),
            (forbids, FORBIDDEN),
            (permits, PERMITTED),
            (unknown(permits), UNDETERMINED),
        ],
        NOT_COVERED,
    )


def _atom(truth: Truth) -> exp.Expr:
    found = as_sql(truth).copy()
    return found if isinstance(found, exp.Column | exp.Boolean) else exp.paren(found)
