"""Where each way to answer questions about all states stops paying, as facts grow.

And which is to be asked first where thousands of questions share much of what they are about.

The question: in which states does a rulebook answer otherwise once one test of one rule is wrong?
Each way has a new start every time, so that building is measured with asking.
"""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from clausewise.audit.audit import audit
from clausewise.audit.desk import Desk
from clausewise.engines.proof.by_diagram import DiagramAnswerer
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.by_z3 import Z3Answerer
from clausewise.engines.proof.formula import Formula
from clausewise.engines.proof.meaning import answers_differ, meaning_of
from clausewise.engines.proof.question import (
    Answerer,
    Prover,
    Space,
    Undecided,
    Witness,
    space_of,
)
from clausewise.files import shipped
from clausewise.language.condition import All, Test
from clausewise.language.rule import Kind, Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Action, Fact
from clausewise.loading.policy import load_policy

FACTS: Final = (15, 25, 40)
RULES: Final = 42
TESTS: Final = 4
MOST_SWEPT: Final = 1 << 17
WAYS: Final[tuple[tuple[str, Callable[[], Answerer]], ...]] = (
    ("sweep", lambda: SweepAnswerer(MOST_SWEPT)),
    ("dd", DiagramAnswerer),
    ("z3", Z3Answerer),
)


def measure_proofs() -> None:
    """Print for each number of facts what each way takes, as a ratio to z3's finding a state."""
    for _, way in WAYS:
        # Whatever a library has to import comes before the clock runs.
        way().find(*_question(FACTS[0]))
    print(f"{'facts':>5} {'way':<6} {'a state':>10} {'ratio':>7} {'a count':>10} {'ratio':>7}")
    for number in FACTS:
        space, formula = _question(number)
        took: dict[str, tuple[float | None, float | None]] = {}
        answers: list[bool] = []
        counts: list[int] = []
        for name, way in WAYS:
            answerer = way()
            start = time.perf_counter()
            found = answerer.find(space, formula)
            finding = time.perf_counter() - start
            answerer = way()
            start = time.perf_counter()
            count = answerer.count(space, formula)
            counting = time.perf_counter() - start
            took[name] = (
                None if isinstance(found, Undecided) else finding,
                None if isinstance(count, Undecided) else counting,
            )
            if not isinstance(found, Undecided):
                answers.append(isinstance(found, Witness))
            if isinstance(count, int):
                counts.append(count)
        if len(set(answers)) > 1 or len(set(counts)) > 1:
            raise SystemExit(f"the ways differ at {number} facts: {answers}, {counts}")
        unit = took["z3"][0]
        for name, times in took.items():
            cells = " ".join(_cell(each, unit) for each in times)
            print(f"{number:>5} {name:<6} {cells}")


def measure_orders() -> None:
    """Print what the whole audit of this project's rules takes, one way or the other asked first.

    It asks some thousand questions; both ways are asked where the first cannot answer.
    """
    book = load_policy(shipped("rules/password-reset"))
    times: dict[str, float] = {}
    for first, ways in (
        ("dd", (DiagramAnswerer, Z3Answerer)),
        ("z3", (Z3Answerer, DiagramAnswerer)),
    ):
        desk = Desk(book, book.defaults, Prover([way() for way in ways]))
        start = time.perf_counter()
        audit(desk)
        times[first] = time.perf_counter() - start
    for first, seconds in times.items():
        print(f"an audit, {first} first: {seconds:.1f} s, ratio {seconds / times['dd']:.1f}")


def _cell(seconds: float | None, unit: float | None) -> str:
    if seconds is None or unit is None:
        return f"{'gives up':>10} {'':>7}"
    return f"{1000 * seconds:>7.1f} ms {seconds / unit:>7.2f}"


def _question(number: int) -> tuple[Space, Formula]:
    """Return where 42 random rules over so many facts and the same with one wrong test differ."""
    draw = random.Random(number)
    # Most facts have two values, some have five.
    facts = {
        f"f.{n:02}": ("a", "b", "c", "d", "e") if n % 8 == 7 else ("a", "b") for n in range(number)
    }
    rules = {f"r.{n:02}": _rule(draw, f"r.{n:02}", facts) for n in range(RULES)}
    book = Rulebook(
        policy="random",
        facts={
            id: Fact(id=id, values=v, means="A fact.", source="here") for id, v in facts.items()
        },
        readings={},
        effects={},
        terms={},
        clauses={},
        actions={"act": Action(id="act", means="Act.", by="person")},
        rules=rules,
    )
    wrong = rules["r.00"]
    assert isinstance(wrong.when, All)
    changed = replace(wrong, when=All(wrong.when.parts[1:]))
    other = replace(book, rules={**rules, "r.00": changed})
    one, two = meaning_of(book, "act", {}), meaning_of(other, "act", {})
    return space_of(frozenset(facts), book), answers_differ(one, two)


def _rule(draw: random.Random, id: str, facts: dict[str, tuple[str, ...]]) -> Rule:
    names = draw.sample(sorted(facts), TESTS)
    return Rule(
        id=id,
        says="A rule.",
        clauses=("C01",),
        kind=draw.choice((Kind.PERMIT, Kind.FORBID)),
        actions=("act",),
        when=All(tuple(Test(name, frozenset({draw.choice(facts[name])})) for name in names)),
    )
