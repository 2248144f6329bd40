"""A policy whose words are as nobody would choose them."""

from collections.abc import Sequence
from typing import Final

from clausewise.language.condition import ALWAYS, All, Any, Condition, Facts, Test
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Action, Effect, Fact

from tests.engines.rulebooks import ACT

HOSTILE: Final = (
    "it's",
    "a\\b",
    "ends in \\",
    "*/ DROP TABLE users; /*",
    "-- no more",
    "'; DROP TABLE users; --",
    '"quoted"',
    "{brace} $1 %s ? :name @x",
    "café ☃",
)


def strange_book() -> Rulebook:
    """A permit, a forbid, and an effect for each word."""
    rules = [
        _rule(
            "r.permit", Kind.PERMIT, Any((Test("f.x", frozenset(HOSTILE[:5])), _is(HOSTILE[-1])))
        ),
        _rule("r.forbid", Kind.FORBID, All((_is(HOSTILE[1]),))),
        *(
            _rule(f"r.effect-{number}", Kind.EFFECT, ALWAYS, (("e.x", word),))
            for number, word in enumerate(HOSTILE)
        ),
    ]
    return Rulebook(
        policy="*/ DROP TABLE users; --",
        facts={"f.x": Fact(id="f.x", values=HOSTILE, means="A fact.", source="here")},
        readings={},
        actions={ACT: Action(id=ACT, means="act", by="person")},
        effects={"e.x": Effect(id="e.x", values=HOSTILE, means="An effect.")},
        terms={},
        clauses={},
        rules={rule.id: rule for rule in rules},
    )


def _is(word: str) -> Condition:
    return Test("f.x", frozenset({word}))


def _rule(id: str, kind: Kind, when: Condition, effects: tuple[tuple[str, str], ...] = ()) -> Rule:
    return Rule(
        id=id, says="A rule.", clauses=("C01",), kind=kind, actions=(), when=when, effects=effects
    )


def strange_states() -> Sequence[Facts]:
    """Every state of the one fact."""
    return [{}, *({"f.x": word} for word in HOSTILE)]
