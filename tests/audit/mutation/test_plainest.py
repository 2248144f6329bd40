"""A case that tells two rulebooks apart is made plain without losing that."""

from clausewise.audit.mutation.plainest import plainest
from clausewise.language.condition import Choice, Facts
from hypothesis import given
from hypothesis import strategies as st

USUAL: Facts = {"a.one": "x", "a.two_first": "x", "a.two_second": "x", "b.one": "x"}
DEFAULTS: Choice = {"A01": "p", "A02": "p"}

values = st.sampled_from(["x", "y", "z"])
states = st.dictionaries(st.sampled_from([*USUAL, "b.two"]), values)
choices = st.fixed_dictionaries(dict.fromkeys(DEFAULTS, st.sampled_from(["p", "q"])))


def test_what_does_not_matter_is_as_usual_and_known() -> None:
    found, chosen = plainest(
        {"a.one": "y", "b.two": "z"},
        {"A01": "q", "A02": "q"},
        USUAL,
        DEFAULTS,
        lambda facts, choice: facts.get("a.one") == "y" and choice["A02"] == "q",
    )
    assert found == {**USUAL, "a.one": "y"}
    assert chosen == {"A01": "p", "A02": "q"}


def test_facts_of_one_part_change_together_where_none_can_alone() -> None:
    found, _ = plainest(
        {**USUAL, "a.two_first": "y", "a.two_second": "y", "b.one": "y"},
        DEFAULTS,
        USUAL,
        DEFAULTS,
        lambda facts, _: facts["b.one"] == "y" and facts["a.two_first"] == facts["a.two_second"],
    )
    assert found == {**USUAL, "b.one": "y"}


@given(states, choices, st.sampled_from([*USUAL, "b.two"]), st.sampled_from([*DEFAULTS]))
def test_it_still_tells_and_nothing_more_of_it_can_be_usual(
    facts: Facts, choice: Choice, fact: str, reading: str
) -> None:
    def tells(state: Facts, chosen: Choice) -> bool:
        return state.get(fact) == facts.get(fact) and chosen[reading] == choice[reading]

    found, chosen = plainest(facts, choice, USUAL, DEFAULTS, tells)
    assert tells(found, chosen)
    assert {name for name in found if found[name] != USUAL.get(name)} <= {fact}
    assert {name for name in chosen if chosen[name] != DEFAULTS[name]} <= {reading}
