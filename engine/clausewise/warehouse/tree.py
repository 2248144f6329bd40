"""The query of one action as a tree: facts, then rules, then verdicts, then what is given.

A row of each step is a user. `f_...` is a fact, `r...` the truth of a rule, `e...` that of an
effect, NULL where unknown; `v...` is the verdict under another reading.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from sqlglot import exp

from clausewise.language.condition import Value
from clausewise.language.normal_form import Branches
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse import logic
from clausewise.warehouse.logic import Truth, as_sql, every, negated, some, surely, unknown
from clausewise.warehouse.names import inner
from clausewise.warehouse.plan import By, Part, Plan, word_of
from clausewise.warehouse.unknown import asks_for

VERDICT: Final = "verdict"
OPEN: Final = "?"
"""What stands after an effect of which the facts do not tell whether it comes about."""

Items = list[tuple[Truth, str]]
"""Words of a list, each with when it stands there."""


@dataclass
class Steps:
    """The expressions of one action's steps, each with its name, as they are found necessary."""

    rulebook: Rulebook
    plan: Plan
    rules: dict[str, exp.Expr] = field(default_factory=dict)
    verdicts: dict[str, exp.Expr] = field(default_factory=dict)
    _numbers: dict[str, str] = field(default_factory=dict)

    def test(self, fact: str, allowed: frozenset[Value]) -> Truth:
        """Return whether the fact has one of the values."""
        return logic.is_among(exp.column(inner(fact)), allowed, self.rulebook.values[fact])

    def truth(self, rule: str, branches: Branches, reading: str = "") -> Truth:
        """Return whether the rule holds with these branches; reading: the option that they need."""
        found = some(every(self.test(*asked) for asked in b.items()) for b in branches)
        return self._column(self.rules, "r", found, f"{rule} {reading}".strip())

    def truths(self, kind: Kind, by: By, reading: str = "") -> list[Truth]:
        """Return whether the rules of a kind hold."""
        return [self.truth(rule, by[rule], reading) for rule in self.plan.rules[kind]]

    def verdict_with(self, by: By, reading: str = "") -> exp.Expr:
        """Return the verdict where the rules have these branches."""
        return logic.verdict_of(
            every(self.truths(Kind.SCOPE, by, reading)),
            some(self.truths(Kind.FORBID, by, reading)),
            some(self.truths(Kind.PERMIT, by, reading)),
        )

    def part(self, part: Part, by: By, reading: str = "") -> Truth:
        """Return whether the effect comes about, given that what is asked for is permitted."""
        found = some(self.truth(rule, by[rule], reading) for rule in part.rules)
        return self._column(self.verdicts, "e", found, f"{name_of(part)} {reading}".strip())

    def another_verdict(self, by: By, reading: str) -> Truth:
        """Return whether the verdict is another one where the rules have these branches."""
        other = self.verdict_with(by, reading)
        if other == self.verdicts[VERDICT].this:
            return False
        column = as_sql(self._column(self.verdicts, "v", other, reading))
        return exp.NEQ(this=column, expression=exp.column(VERDICT))

    def kept(self, name: str, found: Truth) -> Truth:
        """Return the expression as the column `name` of the last step but one."""
        if isinstance(found, bool | exp.Column):
            return found
        self.verdicts[name] = exp.alias_(found, name)
        return exp.column(name)

    def _column(self, step: dict[str, exp.Expr], letter: str, found: Truth, said: str) -> Truth:
        """Return the expression as a column of the step, the same for the same expression."""
        if isinstance(found, bool | exp.Column):
            return found
        key = letter + found.sql()
        name = self._numbers.get(key)
        if name is None:
            number = sum(known.startswith(letter) for known in self._numbers.values()) + 1
            name = self._numbers[key] = f"{letter}{number}"
            column = exp.alias_(found, name)
            column.add_comments([said])
            step[name] = column
        return exp.column(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the last step gives of an action."""

    rules: Items
    unknown: Items
    readings: Items
    effects: Items


def given(steps: Steps) -> Given:
    """Return what the query gives, having put into the steps all that it needs."""
    plan = steps.plan
    forbids = steps.kept("forbids", some(steps.truths(Kind.FORBID, plan.branches)))
    permits = steps.kept("permits", some(steps.truths(Kind.PERMIT, plan.branches)))
    steps.verdicts[VERDICT] = exp.alias_(steps.verdict_with(plan.branches), VERDICT)
    no_forbid, no_permit = negated(surely(forbids)), negated(surely(permits))
    undetermined = _verdict_is(logic.UNDETERMINED)
    open_where = {
        Kind.SCOPE: undetermined,
        Kind.FORBID: every([undetermined, no_forbid]),
        Kind.PERMIT: every([undetermined, no_forbid, no_permit]),
        Kind.EFFECT: _verdict_is(logic.PERMITTED),
    }
    return Given(
        rules=sorted(_rules(steps, open_where), key=_by_word),
        unknown=[(_asked(steps, fact, open_where), fact) for fact in sorted(plan.facts)],
        readings=list(_readings(steps)),
        effects=list(_effects(steps)),
    )


def _rules(steps: Steps, open_where: dict[Kind, Truth]) -> Iterator[tuple[Truth, str]]:
    settled = {
        Kind.SCOPE: _verdict_is(logic.NOT_COVERED),
        Kind.FORBID: _verdict_is(logic.FORBIDDEN),
        Kind.PERMIT: _verdict_is(logic.PERMITTED),
    }
    for kind, decides in settled.items():
        for rule in steps.plan.rules[kind]:
            truth = steps.truth(rule, steps.plan.branches[rule])
            holds = negated(truth) if kind is Kind.SCOPE else truth
            decided, is_open = every([decides, holds]), every([open_where[kind], unknown(truth)])
            yield some([decided, is_open]), rule


def _asked(steps: Steps, fact: str, open_where: dict[Kind, Truth]) -> Truth:
    """Return whether the fact would settle something that is open."""
    by = steps.plan.branches
    asked: list[Truth] = []
    for kind, where in open_where.items():
        of_kind = some(
            every([unknown(steps.truth(rule, by[rule])), asks_for(fact, by[rule], steps.test)])
            for rule in steps.plan.rules[kind]
            if any(fact in branch for branch in by[rule])
        )
        asked.append(every([where, of_kind]))
    return every([unknown(exp.column(inner(fact))), some(asked)])


def _effects(steps: Steps) -> Iterator[tuple[Truth, str]]:
    permitted = _verdict_is(logic.PERMITTED)
    for part in steps.plan.parts:
        truth = steps.part(part, steps.plan.branches)
        yield every([permitted, truth]), name_of(part)
        yield every([permitted, unknown(truth)]), name_of(part) + OPEN


def _readings(steps: Steps) -> Iterator[tuple[Truth, str]]:
    """Yield each reading of which another option alone changes the verdict or an effect."""
    found: dict[str, list[Truth]] = {}
    base = steps.plan.branches
    for other in steps.plan.otherwise:
        by, said = {**base, **other.branches}, f"with {other.reading}={other.option}"
        parts = some(
            logic.differs(steps.part(part, base), steps.part(part, by, said))
            for part in steps.plan.parts
            if any(rule in other.branches for rule in part.rules)
        )
        # Of two verdicts that differ, the first part tells; else both are permitted or neither.
        effects = every([_verdict_is(logic.PERMITTED), parts])
        found.setdefault(other.reading, []).extend([steps.another_verdict(by, said), effects])
    for reading, truths in found.items():
        yield some(truths), reading


def name_of(part: Part) -> str:
    """Return the effect with its value, as the query gives it."""
    return f"{part.effect}={word_of(part.value)}"


def _verdict_is(word: str) -> exp.Expr:
    return exp.EQ(this=exp.column(VERDICT), expression=logic.text(word))


def _by_word(item: tuple[Truth, str]) -> str:
    return item[1]


def listed(items: Iterable[tuple[Truth, str]]) -> exp.Expr:
    """Return the words whose conditions hold as an array, in the order given."""
    found = [logic.first_of([item], None) for item in items if item[0] is not False]
    # An array of nothing would have no type.
    return exp.ArrayCompact(this=exp.Array(expressions=found or [exp.cast(exp.null(), "text")]))
