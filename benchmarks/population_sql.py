"""The decisions on a population as one DuckDB query: what a team would write by hand, at its best.

Facts that are the same for every user are filled in beforehand, a condition that several rules or
readings share is reckoned once, and SQL's own three-valued logic is Kleene's. A branch of a rule
asks for nothing where another makes it superfluous, given what is known. The benchmark says in how
many rows the cells are the same, which should be all.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from clausewise.language.condition import Choice, Value
from clausewise.language.normal_form import Branches, Conjunct, absorb, residuals, rule_branches
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.population.asked import Asked
from clausewise.population.facts import ROLE, SIGN_ON, Surroundings, facts_of

Rules = Mapping[Kind, Mapping[str, Branches]]
DECIDING = (Kind.SCOPE, Kind.FORBID, Kind.PERMIT)


def quoted(value: Value | None) -> str:
    """Return the value as SQL has it."""
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else f"'{value}'"


def column(name: str) -> str:
    """Return the column of a fact."""
    return f'"{name}"'


class Query:
    """The query for some requests; present: the columns of the file."""

    def __init__(
        self,
        book: Rulebook,
        choice: Choice,
        asked: Sequence[Asked],
        around: Surroundings,
        present: Collection[str],
    ) -> None:
        self.present = present
        self.book = book
        self.choice = choice
        self.around = around
        self.branches = rule_branches(book)
        self.shared: dict[str, str] = {}
        self.columns: set[str] = set()
        self.constants: dict[str, Value] = {}
        cells: list[str] = []
        for each in asked:
            cells += self._request(each)
        sign_on = " ".join(
            f"when {quoted(role)} then {quoted(state)}"
            for role, state in around.sign_on.items()
            if role is not None
        )
        read = [f'"user", {", ".join(map(column, sorted(self.columns | {ROLE})))}']
        read.append(f"case {column(ROLE)} {sign_on} end as {column(SIGN_ON)}")
        flags = ",\n  ".join(f"{text} as {name}" for text, name in self.shared.items())
        self.text = (
            f"with facts as (select {', '.join(read)} from read_parquet('{{source}}')),\n"
            f"flags as (select *,\n  {flags} from facts)\n"
            f'select "user",\n  ' + ",\n  ".join(cells) + "\nfrom flags"
        )

    def _request(self, asked: Asked) -> list[str]:
        # What is known of somebody of whom nothing is known is the same for everybody.
        self.constants = facts_of(asked, self.around, {})
        mine = self._rules(asked.action, self.choice)
        verdict, effects = self._verdict(mine), self._effects(mine)
        relied = []
        for reading in self.book.readings.values():
            others = []
            for option in reading.values:
                rules = self._rules(asked.action, {**self.choice, reading.id: option})
                if rules != mine:
                    other = self._verdict(rules), self._effects(rules)
                    others.append(f"{other[0]} <> {verdict}")
                    if other[1] != effects:
                        others.append(f"({verdict} = 'permitted' and {other[1]} <> {effects})")
            if others:
                relied.append(f"case when {' or '.join(others)} then '{reading.id}' end")
        cells = {
            "verdict": verdict,
            "rules": self._named(mine, verdict),
            "readings": _words(relied),
            "unknown": self._unknown(mine, verdict),
            "effects": f"case when {verdict} = 'permitted' then {effects} else '' end",
        }
        return [f'{text} as "{asked.name}.{cell}"' for cell, text in cells.items()]

    def _rules(self, action: str, choice: Choice) -> Rules:
        found: dict[Kind, dict[str, Branches]] = {kind: {} for kind in Kind}
        known = {**choice, **self.constants}
        for rule in self.branches:
            if not rule.actions or action in rule.actions:
                branches = absorb(tuple(residuals(rule.conjuncts, known)))
                if branches or rule.kind is Kind.SCOPE:
                    found[rule.kind][rule.rule] = branches
        return found

    def _flag(self, text: str) -> str:
        if text in ("true", "false"):
            return text
        return self.shared.setdefault(text, f"f{len(self.shared)}")

    def _condition(self, branches: Branches) -> str:
        return self._flag(" or ".join(f"({self._branch(b)})" for b in branches) or "false")

    def _branch(self, branch: Mapping[str, frozenset[Value]]) -> str:
        return " and ".join(self._test(*literal) for literal in branch.items()) or "true"

    def _test(self, name: str, allowed: frozenset[Value]) -> str:
        file_has = name in self.present
        if file_has:
            self.columns.add(name)
        values = ", ".join(sorted(map(quoted, allowed)))
        if not file_has and name != SIGN_ON:
            # A fact that nobody knows: an unknown truth, or none at all where no value is allowed.
            return "null::boolean"
        return f"{column(name)} in ({values})" if values else f"({column(name)} is null and null)"

    def _verdict(self, rules: Rules) -> str:
        scopes = " and ".join(map(self._condition, rules[Kind.SCOPE].values())) or "true"
        forbid, permit = (
            " or ".join(map(self._condition, rules[kind].values())) or "false"
            for kind in (Kind.FORBID, Kind.PERMIT)
        )
        return self._flag(
            f"case when not ({scopes}) then 'not_covered' when ({scopes}) is null then"
            f" 'undetermined' when {forbid} then 'forbidden' when ({forbid}) is null then"
            f" 'undetermined' when {permit} then 'permitted' when ({permit}) is null then"
            f" 'undetermined' else 'not_covered' end"
        )

    def _named(self, rules: Rules, verdict: str) -> str:
        said = {
            Kind.FORBID: "forbidden",
            Kind.PERMIT: "permitted",
        }
        named: dict[str, str] = {}
        for kind in DECIDING:
            for name, branches in rules[kind].items():
                flag = self._condition(branches)
                cases = f"{verdict} = 'undetermined' and {self._open(rules, kind, flag)}"
                if kind in said:
                    cases = f"({verdict} = '{said[kind]}' and {flag}) or ({cases})"
                else:
                    cases = f"({verdict} = 'not_covered' and not {flag}) or ({cases})"
                named[name] = f"case when {cases} then '{name}' end"
        return _words(named[name] for name in sorted(named))

    def _open(self, rules: Rules, kind: Kind, flag: str) -> str:
        forbid, permit = (
            " or ".join(map(self._condition, rules[k].values())) or "false"
            for k in (Kind.FORBID, Kind.PERMIT)
        )
        matters = {
            Kind.SCOPE: "true",
            Kind.FORBID: f"({forbid}) is not true",
            Kind.PERMIT: f"({forbid}) is not true and ({permit}) is not true",
        }
        return f"{flag} is null and {matters.get(kind, 'true')}"

    def _effects(self, rules: Rules) -> str:
        parts: dict[str, list[str]] = {}
        for name, branches in rules[Kind.EFFECT].items():
            for effect, value in self.book.rules[name].effects:
                said = str(value).lower() if isinstance(value, bool) else value
                parts.setdefault(f"{effect}={said}", []).append(self._condition(branches))
        cells = []
        for text in sorted(parts):
            some = self._flag(" or ".join(parts[text]))
            cells.append(f"case when {some} then '{text}' when {some} is null then '{text}?' end")
        return self._flag(_words(cells))

    def _unknown(self, rules: Rules, verdict: str) -> str:
        keeping: dict[str, list[str]] = {}
        for kind in (*DECIDING, Kind.EFFECT):
            for branches in rules[kind].values():
                flag = self._condition(branches)
                when = "permitted" if kind is Kind.EFFECT else "undetermined"
                is_open = f"{verdict} = '{when}' and {self._open(rules, kind, flag)}"
                for branch in branches:
                    left = f"({self._branch(branch)}) is not false"
                    for fact in branch:
                        stands = "".join(self._stands(branch, fact, branches))
                        keeping.setdefault(fact, []).append(f"({is_open} and {left}{stands})")
        words = []
        for fact in sorted(keeping):
            known = fact in self.columns or fact == SIGN_ON
            missing = f"{column(fact)} is null and " if known else ""
            words.append(f"case when {missing}({' or '.join(keeping[fact])}) then '{fact}' end")
        return _words(words)

    def _stands(self, branch: Conjunct, fact: str, others: Branches) -> Iterator[str]:
        """Yield that no other branch, which does not test the fact, makes this one superfluous."""
        for other in others:
            if fact not in other:
                more = {
                    name: allowed
                    for name, allowed in other.items()
                    if name not in branch or not branch[name] <= allowed
                }
                yield f" and ({self._branch(more)}) is not true"


def _words(cells: Iterable[str]) -> str:
    listed = list(cells)
    return f"concat_ws(' ', {', '.join(listed)})" if listed else "''"
