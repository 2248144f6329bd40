"""Random small rulebooks, and what may be known of their facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from clausewise.language.condition import All, Any, Choice, Condition, Facts, Not, Term, Test
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Action, Effect, Fact, NamedCondition, Reading
from hypothesis import strategies as st

ACT = "act"
FACTS = {
    "f.a": (True, False),
    "f.b": ("x", "y", "z"),
    "f.c": ("p", "q"),
    "f.d": (True, False),
}
READINGS = {"A01": ("one", "two"), "A02": ("left", "middle", "right")}
VALUES = {**FACTS, **READINGS}
TERMS = ("t0", "t1")


@dataclass(frozen=True)
class Case:
    """A rulebook, what is known, and the chosen readings."""

    book: Rulebook
    facts: Facts
    choice: Choice


NAMES = st.sampled_from(sorted(VALUES))
ALLOWED = {
    name: st.sets(st.sampled_from(values), max_size=len(values)) for name, values in VALUES.items()
}


@st.composite
def single_tests(draw: st.DrawFn) -> Condition:
    name = draw(NAMES)
    return Test(name, frozenset(draw(ALLOWED[name])))


# Strategies are made once: to make them takes three times as long as to draw from them.
@cache
def conditions(terms: Sequence[str] = TERMS) -> st.SearchStrategy[Condition]:
    leaves: st.SearchStrategy[Condition] = single_tests()
    if terms:
        leaves = leaves | st.sampled_from([Term(name) for name in terms])
    return st.recursive(
        leaves,
        lambda inner: inner.map(Not) | _parts(inner).map(All) | _parts(inner).map(Any),
        max_leaves=6,
    )


def _parts(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[tuple[Condition, ...]]:
    return st.lists(inner, max_size=3).map(tuple)


KINDS = st.lists(st.sampled_from(list(Kind)), min_size=1, max_size=7)


@st.composite
def rulebooks(draw: st.DrawFn) -> Rulebook:
    kinds = draw(KINDS)
    rules = [
        Rule(
            id=f"r.{number}",
            says="A rule.",
            clauses=("C01",),
            kind=kind,
            actions=() if kind is Kind.SCOPE else (ACT,),
            when=draw(conditions()),
            effects=(("e.x", True),) if kind is Kind.EFFECT else (),
        )
        for number, kind in enumerate(kinds)
    ]
    return book_of(rules, [draw(conditions(())), draw(conditions(TERMS[:1]))])


def book_of(rules: Sequence[Rule], terms: Sequence[Condition] = (All(()), All(()))) -> Rulebook:
    return Rulebook(
        policy="random",
        facts={
            name: Fact(id=name, values=values, means="A fact.", source="here")
            for name, values in FACTS.items()
        },
        readings={
            name: Reading(
                id=name,
                kind="silence",
                clauses=(),
                question="Which?",
                options=tuple((option, option) for option in options),
                default=options[0],
                why="because",
            )
            for name, options in READINGS.items()
        },
        actions={ACT: Action(id=ACT, means="act", by="person")},
        effects={"e.x": Effect(id="e.x", values=(True, False), means="An effect.")},
        terms={
            name: NamedCondition(id=name, says="A term.", clauses=(), when=when)
            for name, when in zip(TERMS, terms, strict=True)
        },
        clauses={},
        rules={rule.id: rule for rule in rules},
    )


@cache
def known_facts() -> st.SearchStrategy[Facts]:
    return st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(values) for name, values in FACTS.items()}
    )


@cache
def choices() -> st.SearchStrategy[Choice]:
    return st.fixed_dictionaries(
        {name: st.sampled_from(options) for name, options in READINGS.items()}
    )


RULEBOOKS = rulebooks()


@st.composite
def cases(draw: st.DrawFn) -> Case:
    return Case(draw(RULEBOOKS), draw(known_facts()), draw(choices()))


SETTLED = frozenset(Verdict) - {Verdict.UNDETERMINED}
