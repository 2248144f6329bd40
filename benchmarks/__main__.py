"""Decisions per second and latency of each engine, beside other engines on the same rules.

Everything is measured in one run and told as a ratio to `masks`, because machines differ and the
same machine differs from minute to minute.
"""

import gc
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from clausewise.decisions.decision import Decider
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine
from clausewise.engines.rete import ReteEngine
from clausewise.files import shipped
from clausewise.language.normal_form import rule_branches
from clausewise.loading.policy import load_policy

from benchmarks.features import measure as measure_features
from benchmarks.load_rules import measure_loading
from benchmarks.peers import PEERS
from benchmarks.proofs import measure_orders, measure_proofs
from benchmarks.question import cases, question
from benchmarks.service import measure_service

ACTION: Final = "send_reset_email"
CASES: Final = 300
SECONDS: Final = 1.0
DIFFERENT: Final = "gives other verdicts"


def measured(decide: Callable[[Any], object], forms: Sequence[Any]) -> list[float]:
    """Return the microseconds of each decision, over the forms again and again for a second."""
    took: list[float] = []
    gc.collect()
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        for form in forms:
            start = time.perf_counter_ns()
            decide(form)
            took.append((time.perf_counter_ns() - start) / 1000)
    return took


def line(name: str, took: Sequence[float], base: float) -> str:
    median = statistics.median(took)
    last = statistics.quantiles(took, n=100)[98]
    return f"{name:<34}{median:>10.1f}{last:>10.1f}{1e6 / median:>12,.0f}{median / base:>10.1f}"


def main() -> None:
    book = load_policy(shipped("rules/password-reset"))
    branches = rule_branches(book)
    judge, masks = ReferenceEngine(book), MaskEngine(book, branches)
    rete = ReteEngine(branches, book.values)
    decider = Decider(book, masks, book.defaults)
    states = cases(book, judge, ACTION, book.defaults, CASES)
    rules = len(book.rules_for(ACTION))
    print(f"{len(states)} states of {ACTION}, {rules} rules, Python {sys.version.split()[0]}\n")
    print(f"{'':<34}{'p50 us':>10}{'p99 us':>10}{'per second':>12}{'x masks':>10}")
    took = measured(lambda facts: masks.decide(ACTION, facts, book.defaults), states)
    base = statistics.median(took)
    print(line("masks, all parts of the outcome", took, base))
    table, chosen = masks.table(ACTION), masks.table(ACTION).chosen(book.defaults)
    took = measured(lambda facts: table.verdict(table.known(facts) & chosen), states)
    print(line("masks, the verdict alone", took, base))
    took = measured(lambda facts: decider.decide(ACTION, facts), states)
    print(line("masks, decision with every reason", took, base))
    took = measured(lambda facts: judge.decide(ACTION, facts, book.defaults), states)
    print(line("reference", took, base))
    took = measured(lambda facts: rete.decide(ACTION, facts, book.defaults), states)
    print(line("rete", took, base))
    asked = question(book, ACTION, book.defaults)
    verdicts = [str(judge.decide(ACTION, facts, book.defaults).verdict) for facts in states]
    for name, peer in PEERS.items():
        try:
            engine = peer(asked)
            forms = [engine.form(facts) for facts in states]
            answers = [engine.decide(form) for form in forms]
        except ImportError as error:
            print(f"{name:<34}is not installed: {error}")
            continue
        except Exception as error:  # a peer may fail in any way of its own
            print(f"{name:<34}failed: {type(error).__name__}: {str(error)[:60]}")
            continue
        note = "" if answers == verdicts else f"  {DIFFERENT}"
        print(line(name, measured(engine.decide, forms), base) + note)
    print()
    measure_loading()
    measure_proofs()
    measure_orders()
    measure_features()
    measure_service()


if __name__ == "__main__":
    main()
