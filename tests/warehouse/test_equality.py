"""The query on DuckDB gives what the judge says, of every state that is put to both."""

import random
from itertools import product

from clausewise.engines.sweep import classes, states
from clausewise.language.condition import Choice, Facts, Value
from clausewise.language.possible import impossible_branches, is_impossible
from clausewise.language.rulebook import Rulebook
from clausewise.warehouse.origins import ByColumn, Column, Constant, Origins
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engines.rulebooks import ACT, FACTS, cases, choices, rulebooks
from tests.warehouse.asking import Row, answers, by_decisions, judged, query, table_of
from tests.warehouse.usual import NEAR, USUAL

EVERY_STATE = [
    {name: value for name, value in zip(FACTS, row, strict=True) if value is not None}
    for row in product(*((*values, None) for values in FACTS.values()))
]


@settings(max_examples=60, deadline=None)
@given(rulebooks(), choices())
def test_any_rulebook_is_decided_alike_in_every_state(book: Rulebook, choice: Choice) -> None:
    """Verdict, deciding rules, unknown facts, readings and effects, whatever is known."""
    found = answers(query(book, [ACT], choice), table_of(book, EVERY_STATE))
    assert found == judged(book, [ACT], EVERY_STATE, choice)


@settings(max_examples=40, deadline=None)
@given(cases(), st.data())
def test_what_is_the_same_for_every_row_need_not_be_a_column(
    case: object, data: st.DataObject
) -> None:
    """Constants, unknown ones too, decide as columns of one value would."""
    book, choice = case.book, case.choice  # type: ignore[attr-defined]  # a Case
    same = data.draw(
        st.dictionaries(st.sampled_from(sorted(FACTS)), st.none() | st.integers(0, 2), max_size=3)
    )
    values = {
        name: None if at is None else FACTS[name][at % len(FACTS[name])]
        for name, at in same.items()
    }
    sql = query(book, [ACT], choice, {ACT: {name: Constant(v) for name, v in values.items()}})
    seen = [_with(state, values) for state in EVERY_STATE]
    assert answers(sql, table_of(book, EVERY_STATE)) == judged(book, [ACT], seen, choice)


@settings(max_examples=40, deadline=None)
@given(cases(), st.data())
def test_a_fact_can_follow_from_another_one(case: object, data: st.DataObject) -> None:
    """Another column stands for it, or a value for each value of another column."""
    book, choice = case.book, case.choice  # type: ignore[attr-defined]  # a Case
    stands = data.draw(
        st.fixed_dictionaries(
            {value: st.sampled_from((*FACTS["f.c"], None)) for value in (*FACTS["f.b"], None)}
        )
    )
    origins: Origins = {"f.c": ByColumn("f.b", tuple(stands.items())), "f.d": Column("f.a")}
    seen = [
        _with(state, {"f.c": stands[state.get("f.b")], "f.d": state.get("f.a")})
        for state in EVERY_STATE
    ]
    sql = query(book, [ACT], choice, {ACT: origins})
    assert answers(sql, table_of(book, EVERY_STATE)) == judged(book, [ACT], seen, choice)


def _with(state: Facts, values: dict[str, Value | None]) -> Facts:
    rest = {name: value for name, value in state.items() if name not in values}
    return {**rest, **{name: value for name, value in values.items() if value is not None}}


MOST_STATES = 250


def _choices(book: Rulebook) -> list[Choice]:
    draw = random.Random(7)
    drawn = [{r.id: draw.choice(r.values) for r in book.readings.values()} for _ in range(2)]
    return [book.defaults, *drawn]


def test_the_rules_are_decided_alike_by_every_choice_of_readings(book: Rulebook) -> None:
    """Every action, and every sort of answer among what is compared."""
    relied = by_decisions(book)
    rows: list[Row] = []
    for choice in _choices(book):
        for action in book.actions:
            table = classes(book, action, choice)
            drawn = list(states(table, MOST_STATES, near=NEAR))
            found = answers(query(book, [action], choice), table_of(book, drawn))
            assert found == judged(book, [action], drawn, choice, relied)
            rows += found
    assert {row.verdict for row in rows} == {
        "permitted",
        "forbidden",
        "undetermined",
        "not_covered",
    }
    assert {effect[-1] == "?" for row in rows for effect in row.effects} == {True, False}
    assert len({fact for row in rows for fact in row.unknown}) > len(book.facts) / 2
    assert len({reading for row in rows for reading in row.readings}) > len(book.readings) / 2


def test_states_that_cannot_be_are_decided_alike_too(book: Rulebook) -> None:
    """A table may hold what no account can: the query says of it what the rules say."""
    draw = random.Random(11)
    drawn = [
        {f.id: draw.choice(f.values) for f in book.facts.values() if draw.random() > missing}
        for missing in (0, 0.05, 0.3)
        for _ in range(40)
    ]
    actions = list(book.actions)
    excluded = impossible_branches(book, book.facts.keys())
    assert any(is_impossible(excluded, facts) for facts in drawn)
    found = answers(query(book, actions, book.defaults), table_of(book, drawn))
    assert found == judged(book, actions, drawn, book.defaults, by_decisions(book))


def test_columns_may_be_called_as_facts_are(book: Rulebook) -> None:
    """As in users.parquet."""
    actions = ["send_reset_email", "set_password"]
    sql = query(book, actions, book.defaults, spelling="dotted")
    found = answers(sql, table_of(book, NEAR, "dotted"))
    assert found == judged(book, actions, NEAR, book.defaults, by_decisions(book))


def test_what_no_fact_can_be_is_unknown_and_named(book: Rulebook) -> None:
    """It must not pass for a value that is merely not the one a rule asks for."""
    strange = [{**USUAL, "target.state": "retired"}, {**USUAL, "target.state": "Active"}, USUAL]
    known = {name: value for name, value in USUAL.items() if name != "target.state"}
    action = "send_reset_email"
    found = answers(query(book, [action], book.defaults), table_of(book, strange))
    seen = judged(book, [action], [known, known, USUAL], book.defaults, by_decisions(book))
    assert [row._replace(unlisted=[]) for row in found] == seen
    assert [row.unlisted for row in found] == [["target.state"], ["target.state"], []]
    assert found[0].verdict == "undetermined"
    assert "target.state" in found[0].unknown
