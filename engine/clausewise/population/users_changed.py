"""What if users were otherwise: whom a change concerns, and what is so of them then.

A change of users is made in their states, not in their rows: users of one state become users of
another one, all alike.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement
from typing import Final, NamedTuple

from clausewise.account.sign_on import IN_USE
from clausewise.account.user_changes import (
    CHANGEABLE,
    NOTHING_UNDER_WAY,
    OWNERSHIP,
    ROLE,
    facts_otherwise,
    role_of,
)
from clausewise.errors import Problem, suggest
from clausewise.language.condition import Value
from clausewise.language.normal_form import Branches, NormalForm
from clausewise.language.rulebook import Rulebook
from clausewise.population.facts import OF_ACCOUNT, SIGN_ON, Row, Surroundings, user_facts
from clausewise.population.facts import ROLE as AS_TARGET
from clausewise.population.ownership import OWNS_THEN, Owner
from clausewise.population.tables import Values
from clausewise.source import Place

OPTION: Final = Place("--what-if")
USERS: Final = re.compile(r"(?:account\.)?users(?:\[(?P<who>[^\]]*)\])?\.(?P<key>.+)", re.DOTALL)
FORM: Final = "write it as in users.secondary_verified=true or users[role=end_user].state=active"
UNKNOWN: Final = "unknown"
RECOVERY: Final = "recovery"
RESET: Final = "reset"
OF_OWNER: Final = ("owner", "is_owner", "marked_owner")
OF_ONE_USER: Final = frozenset((*CHANGEABLE, *OWNERSHIP))
ANYWHERE: Final = "account.single_sign_on_anywhere"
UNCLEAR: Final = "whom it concerns hangs on a fact that is unknown of them"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is so of some users. who: what tells them, who are all where it is empty.

    In both None is unknown.
    """

    text: str
    who: Row
    said: Row

    def concerns(self, row: Row) -> bool | None:
        """Whether a user is meant; None where a fact is unknown that tells it."""
        found = [self._meets(row.get(fact), value) for fact, value in self.who.items()]
        if False in found:
            return False
        return None if None in found else True

    def excludes(self, other: "Change") -> bool:
        """Whether nobody is meant by both."""
        both = self.who.keys() & other.who.keys()
        return any(self.who[fact] != other.who[fact] for fact in both)

    @staticmethod
    def _meets(has: Value | None, wanted: Value | None) -> bool | None:
        if has is None:
            # Who is unknown is asked for by name, or may be anything.
            return True if wanted is None else None
        return has == wanted


class Moved(NamedTuple):
    """row: what is so of the user then. concerned: whether a change means them.

    changed: whether anything is otherwise of them. why: why they are left as they are, where they
    are and a change means them, or may do so.
    """

    row: Row
    concerned: bool
    changed: bool
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UsersChanged:
    """All changes of users that one what-if makes, at once.

    around: what holds once the account is changed. impossible: what cannot be so at once, in words.
    owner: who owns the account then, where that is said. follows: how somebody signs in follows
    from role and account, where it is not said: no column tells it.
    """

    changes: tuple[Change, ...]
    around: Surroundings
    impossible: tuple[tuple[str, Branches], ...]
    owner: Owner | None = None
    follows: bool = False

    def moved(self, row: Row) -> Moved:
        """Return what is so of a user then; who could not be so is left as they are.

        Who owns the account is so in any case: of one account somebody does.
        """
        meant = [change.concerns(row) for change in self.changes]
        left = self._signing_on(row)
        if self.owner is not None:
            left = self._signing_on(self.owner.moved(row, self.around))
            meant.append(row[OWNS_THEN] is True)
        after, why = (left, UNCLEAR) if None in meant else self._otherwise(left, meant)
        before = self._signing_on(row)
        changed = any(after[f] != before[f] for f in row if f not in OF_ACCOUNT)
        return Moved(after, concerned=True in meant, changed=changed, why=why)

    def _otherwise(self, row: Row, meant: Sequence[bool | None]) -> tuple[Row, str | None]:
        said: dict[str, Value | None] = {}
        for change, is_meant in zip(self.changes, meant, strict=False):
            if is_meant:
                said |= {fact: value for fact, value in change.said.items() if fact in row}
        after = facts_otherwise(said, row)
        if SIGN_ON not in said:
            after = self._signing_on(after)
        against = self.against(after, {fact for fact in row if after[fact] != row[fact]})
        return (after, None) if against is None else (row, against)

    def _signing_on(self, row: Row) -> Row:
        if not self.follows:
            return row
        return {**row, SIGN_ON: self.around.sign_on.get(row.get(AS_TARGET))}

    def beside(self, present: Collection[str]) -> tuple[str, ...]:
        """Return the columns that no file has, and that tell users apart in this what-if."""
        signing_on = any(SIGN_ON in (*each.who, *each.said) for each in self.changes)
        return (
            *([SIGN_ON] if signing_on and SIGN_ON not in present else []),
            *([OWNS_THEN] if self.owner is not None else []),
        )

    def columns(self, present: Collection[str]) -> frozenset[str]:
        """Return the columns that it takes to tell whom a change concerns, and who could be so."""
        named = {fact for change in self.changes for fact in (*change.who, *change.said)}
        if self.owner is not None:
            named |= {OWNERSHIP[0], AS_TARGET, *({OWNERSHIP[1]} & set(present))}
        if SIGN_ON in self.beside(present):
            named.add(AS_TARGET)
        beside = {
            fact
            for _, branches in self.impossible
            for branch in branches
            if not branch.keys().isdisjoint(named)
            and branch.keys() <= {*OF_ONE_USER, *self.around.facts, SIGN_ON}
            for fact in branch.keys() & OF_ONE_USER
        }
        # Whoever has no column for how people act is asked nothing in which it would matter.
        return frozenset((named | beside) - ({ROLE[1], SIGN_ON} - set(present)))

    def against(self, row: Row, changed: Collection[str]) -> str | None:
        """Return what says that a user cannot be so; None where one can, for all that is known."""
        facts = user_facts(self.around, row)
        for says, branches in self.impossible:
            for branch in branches:
                # What was impossible before is no fault of the change.
                if not branch.keys().isdisjoint(changed) and all(
                    facts.get(fact) in allowed for fact, allowed in branch.items()
                ):
                    return says
        return None


def users_changed(
    texts: Sequence[str],
    owner: str | None,
    around: Surroundings,
    rulebook: Rulebook,
    problems: list[Problem],
) -> UsersChanged | None:
    """Return the changes of users; None where there are none, or one cannot be read.

    owner: who owns the account then. around: what holds then. What is wrong is added to the
    problems.
    """
    before = len(problems)
    read = [_change(text, rulebook.values, problems) for text in texts]
    changes = tuple(change for change in read if change is not None)
    form = NormalForm(rulebook.values, rulebook.conditions)
    if ANYWHERE in rulebook.facts and any(each.said.get(SIGN_ON) in IN_USE for each in changes):
        around = replace(around, changed={**around.changed, ANYWHERE: True})
    found = UsersChanged(
        changes=changes,
        around=around,
        owner=None if owner is None else Owner(user=owner),
        impossible=tuple(
            (entry.says, form.branches(entry.when)) for entry in rulebook.impossible.values()
        ),
    )
    problems.extend(_contradictions(found))
    return found if (changes or owner) and len(problems) == before else None


def _contradictions(found: UsersChanged) -> Iterator[Problem]:
    """Yield what cannot be so of anybody."""
    for one, other in combinations_with_replacement(found.changes, 2):
        if one.excludes(other):
            continue
        twice = sorted(f for f in one.said if other.said.get(f, one.said[f]) != one.said[f])
        if twice:
            message = f"`{one.text}` and `{other.text}` say different things of the same users"
            yield Problem(OPTION, "contradiction", message, "make two what-ifs of it")
            continue
        said = {**one.said, **other.said}
        against = found.against(facts_otherwise(said, {}), said.keys())
        if against is not None:
            texts = dict.fromkeys((f"`{one.text}`", f"`{other.text}`"))
            message = f"nobody can be so at once: {' and '.join(texts)}"
            yield Problem(OPTION, "contradiction", message, in_words(against))


def in_words(says: str) -> str:
    """Return what an entry of what cannot be says, as a help line."""
    return says[:1].lower() + says[1:].rstrip(".")


def is_of_users(text: str) -> bool:
    """Whether a change is of users, not of the account."""
    return USERS.fullmatch(text.strip()) is not None


def _change(text: str, values: Values, problems: list[Problem]) -> Change | None:
    read = USERS.fullmatch(text.strip())
    key, equals, value = (read["key"] if read else "").partition("=")
    if read is None or not equals or not value.strip():
        message = f"`{text}` is not of the form users[CONDITION].KEY=VALUE"
        problems.append(Problem(OPTION, "wrong-value", message, FORM))
        return None
    wrong = len(problems)
    said = _facts(key.strip(), value.strip(), values, problems)
    who: dict[str, Value | None] = {}
    for part in (read["who"] or "").split(",") if read["who"] is not None else ():
        name, equals, wanted = (each.strip() for each in part.partition("="))
        if not equals or not wanted:
            message = f"`[{read['who']}]` does not say whom"
            problems.append(Problem(OPTION, "wrong-value", message, FORM))
            continue
        condition = _condition(name, wanted, values, problems)
        for fact, one in condition.items():
            if who.setdefault(fact, one) != one:
                message = f"nobody is both, as `[{read['who']}]` says"
                problems.append(Problem(OPTION, "contradiction", message, "leave one out"))
    return Change(text=text, who=who, said=said) if len(problems) == wrong else None


def _facts(key: str, value: str, values: Values, problems: list[Problem]) -> Row:
    """Return what a change says of users."""
    if key == RECOVERY:
        if value != RESET:
            message = f"`{value}` is not what a recovery can become"
            problems.append(Problem(OPTION, "wrong-value", message, f"say {RESET}"))
        return {fact: said for fact, said in NOTHING_UNDER_WAY.items() if fact in values}
    if key == "role" and ROLE[1] in values:
        read = _value(ROLE[1], value, values, problems)
        return role_of(read) if isinstance(read, str) else dict.fromkeys(ROLE)
    known = {_short(fact): fact for fact in CHANGEABLE if fact in values}
    fact = _named(key, known, problems)
    return {} if fact is None else {fact: _value(fact, value, values, problems)}


def _condition(key: str, value: str, values: Values, problems: list[Problem]) -> Row:
    """Return what tells whom a change concerns."""
    if key == "role" and ROLE[1] in values and value not in (*values.get(ROLE[0], ()), UNKNOWN):
        return {ROLE[1]: _value(ROLE[1], value, values, problems)}
    known = {_short(fact): fact for fact in (*CHANGEABLE, *OWNERSHIP) if fact in values}
    fact = _named(key, known, problems)
    return {} if fact is None else {fact: _value(fact, value, values, problems)}


def _short(fact: str) -> str:
    return fact.removeprefix("target.")


def _named(key: str, known: Mapping[str, str], problems: list[Problem]) -> str | None:
    fact = known.get(_short(key))
    if fact is None:
        shown = "the keys are " + ", ".join([*known, RECOVERY])
        message = f"nothing that can be said of users is called `{key}`"
        remedy = suggest(_short(key), known, shown)
        if key in OWNERSHIP or _short(key) in OF_OWNER:
            remedy = "one user owns the account: say who, as in owner=USER_ID"
        problems.append(Problem(OPTION, "unknown-key", message, remedy))
    return fact


def _value(fact: str, said: str, values: Values, problems: list[Problem]) -> Value | None:
    words = {_said(value): value for value in values[fact]}
    if said == UNKNOWN:
        return None
    if said not in words:
        message = f"`{said}` is no value of `{fact}`"
        remedy = suggest(said, words, f"say one of {', '.join([*words, UNKNOWN])}")
        problems.append(Problem(OPTION, "wrong-value", message, remedy))
        return None
    return words[said]


def _said(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else value
