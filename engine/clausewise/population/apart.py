"""What is compared in a what-if: users as they are and as they are then, told apart as it needs.

Users are counted by state, and a change moves whole states. Where it is about one user, or about
what no column tells, states are made finer first, for that comparison alone.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from clausewise.account.sign_on import IN_USE
from clausewise.errors import InputError, Problem
from clausewise.population.answers import Answers, State
from clausewise.population.coding import UNFIT, coded
from clausewise.population.facts import ROLE, SIGN_ON, Row
from clausewise.population.ownership import OWNS_THEN, Apart, Owner, owns
from clausewise.population.tables import USER, Part, Table, Values, batches
from clausewise.population.tally import Seen, Segment, Tally
from clausewise.population.users_changed import OPTION, UsersChanged
from clausewise.population.what_if import WhatIf

NO_OWNER: Final = frozenset(("agent", "end_user"))


class Compared(NamedTuple):
    """A what-if: what answers before and after it, and how many users are in which state."""

    what_if: WhatIf
    before: Answers
    later: Answers
    tally: Tally


def compared(what_if: WhatIf, answers: Answers, tally: Tally) -> Compared:
    """Return what is to be compared. what_if: as `located` returned it.

    Raises InputError where users of several accounts are counted, and one owner is said.
    """
    users, around, before = what_if.users, what_if.around, answers
    beside = () if users is None else users.beside(answers.columns)
    if users is not None and beside:
        if users.owner is not None:
            _refuse_several(answers, tally)
        rows = () if users.owner is None else (users.owner.user, users.owner.rows)
        users = replace(users, follows=SIGN_ON in beside)
        before = replace(answers, columns=(*answers.columns, *beside), _kept={}, _begun={})
        tally = _finer(tally, answers, beside, *rows)
        if any(users.moved(before.row(state)).row.get(SIGN_ON) in IN_USE for state in tally.states):
            around = users.around
    later = replace(before, around=around, users=users, _kept={}, _begun={})
    return Compared(what_if, before, later, tally)


def located(what_ifs: Sequence[WhatIf], answers: Answers, table: Table) -> tuple[WhatIf, ...]:
    """Return the what-ifs with the owners that they name looked up.

    Raises InputError for whoever is not there, or cannot own the account.
    """
    values = answers.decider.rulebook.values
    named = {each.users.owner.user for each in what_ifs if each.users and each.users.owner}
    found = _found(named, table, values) if named else {}
    problems: list[Problem] = []
    made = tuple([_located(each, found, answers, problems) for each in what_ifs])
    if problems:
        raise InputError(list(dict.fromkeys(problems)))
    return made


def _located(
    what_if: WhatIf,
    found: Mapping[str, Sequence[Apart] | None],
    answers: Answers,
    problems: list[Problem],
) -> WhatIf:
    users = what_if.users
    if users is None or users.owner is None:
        return what_if
    who = users.owner.user
    rows = found.get(who, ())
    if not rows:
        problems.append(_nowhere(who, refused=rows is None))
        return what_if
    stays = all(owns(answers.row(each.state)) for each in rows)
    owner = Owner(user=who, rows=tuple(rows), stays=stays)
    around, theirs = owner.around(what_if.around), owner.around(users.around)
    users = replace(users, owner=owner, around=theirs)
    for each in rows:
        role = _role_then(users, answers, each)
        if role in NO_OWNER:
            message = (
                f"`{who}` is an {str(role).replace('_', ' ')}, and only an admin owns an account"
            )
            remedy = "name an admin, or make one of them: users[role=agent].role=admin beside it"
            problems.append(Problem(OPTION, "contradiction", message, remedy))
    return replace(what_if, users=users, around=around)


def _role_then(users: UsersChanged, answers: Answers, apart: Apart) -> object:
    beside = users.beside(answers.columns)
    row = {
        **answers.row(apart.state),
        **_told(answers, answers.row(apart.state), beside, owner=True),
    }
    return replace(users, follows=SIGN_ON in beside).moved(row).row.get(ROLE)


def _nowhere(who: str, *, refused: bool) -> Problem:
    if refused:
        message = f"the row of `{who}` holds what no fact has, and is not decided"
        return Problem(OPTION, UNFIT, message, "mend the row: without --what-if it is told")
    message = f"no user of the population is called `{who}`"
    remedy = "take an id of the column `user`: an import with --pseudonymise writes pseudonyms"
    return Problem(OPTION, "unknown-user", message, remedy)


def _refuse_several(answers: Answers, tally: Tally) -> None:
    owners = sum(s.users for state, s in tally.states.items() if owns(answers.row(state)))
    if owners > 1:
        message = f"{owners:,} users own an account, so that more than one account is told of"
        remedy = "put what-ifs of the owner to the users of one account"
        raise InputError([Problem(OPTION, "contradiction", message, remedy)])


def _found(
    named: Collection[str], table: Table, values: Values
) -> dict[str, Sequence[Apart] | None]:
    """Return the rows of users; None of one whose row cannot be decided."""
    found: dict[str, list[Apart] | None] = {}
    wanted = pa.array(sorted(named), pa.string())
    for part in table.parts:
        # The ids alone first: rows are wide, and one of them is sought.
        if any(len(rows) for _, _, rows in _rows(part, (), wanted)):
            for at, batch, rows in _rows(part, [*table.facts, *table.segments], wanted):
                for row in rows:
                    one = coded(
                        batch.slice(row, 1), part.path.name, at + row, table.facts, values, 1
                    )
                    user = str(batch.column(USER)[row].as_py())
                    if not one.states:
                        found[user] = None
                        continue
                    segments = {
                        name: words[int(codes[0])] for name, (codes, words) in one.segments.items()
                    }
                    kept = found.setdefault(user, [])
                    if kept is not None:
                        kept.append(Apart(one.states[0], segments))
    return {**found}


def _rows(
    part: Part, columns: Sequence[str], wanted: pa.Array
) -> Iterator[tuple[int, pa.RecordBatch, list[int]]]:
    for at, batch in batches(part, columns):
        users = batch.column(USER).cast(pa.string())
        yield at, batch, pc.indices_nonzero(pc.is_in(users, value_set=wanted)).to_pylist()


def _told(answers: Answers, row: Row, beside: Sequence[str], *, owner: bool) -> Row:
    told = {SIGN_ON: answers.around.sign_on.get(row.get(ROLE)), OWNS_THEN: owner}
    return {name: told[name] for name in beside}


def _finer(
    tally: Tally,
    answers: Answers,
    beside: Sequence[str],
    user: str = "",
    rows: Sequence[Apart] = (),
) -> Tally:
    """Return the tally by states that have more columns; rows: those that are counted apart."""

    def finer(state: State, *, owner: bool) -> State:
        return (*state, *_told(answers, answers.row(state), beside, owner=owner).values())

    apart = Counter(each.state for each in rows)
    # They come first: of very many states, only the first are held to `reference`.
    states = {finer(state, owner=True): Seen(users, [user]) for state, users in apart.items()}
    for state, seen in tally.states.items():
        if seen.users > apart[state]:
            first = [each for each in seen.first if each != user]
            states[finer(state, owner=False)] = Seen(seen.users - apart[state], first)
    segments: dict[str, Segment | None] = {}
    for name, segment in tally.segments.items():
        mine = Counter((each.segments.get(name), each.state) for each in rows)
        segments[name] = None if segment is None else _segment(segment, mine, finer)
    return replace(tally, states=states, segments=segments)


def _segment(
    segment: Segment, apart: Counter[tuple[str | None, State]], finer: Callable[..., State]
) -> Segment:
    found: Segment = {}
    for value, counts in segment.items():
        found[value] = Counter()
        for state, users in counts.items():
            alone = apart[value, state]
            for owner, number in ((True, alone), (False, users - alone)):
                if number:
                    found[value][finer(state, owner=owner)] += number
    return found
