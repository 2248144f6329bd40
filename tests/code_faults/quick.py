"""The first look at a fault in the decision core: what every scenario asks, answered anew.

    python -m tests.code_faults.quick FILE --record    # on sound code: what the scenarios ask
    python -m tests.code_faults.quick FILE             # on a fault: 1 where an answer differs

Takes a second where the tests take minutes, so that very many faults can be tried. Only scenarios
that pass are recorded, so that an answer is what somebody expects. An error in the code ends it
with 1 as well, as it must.
"""

import pickle
import resource
import sys
from pathlib import Path

from clausewise.decisions.as_data import decision_data
from clausewise.decisions.decision import Decider, Decision
from clausewise.engines.masks import MaskEngine
from clausewise.engines.reference import ReferenceEngine
from clausewise.files import shipped
from clausewise.loading.policy import load_policy

POLICY, SCENARIOS = "rules/password-reset", "scenarios/password-reset"

MOST_BYTES = 2 << 30
MOST_SECONDS = 20
"""Memory and time of a processor that the look at one fault may take."""


def record(to: Path) -> None:
    """Write what the scenarios that pass ask, and what comes of it."""
    from clausewise.scenarios.document import load_scenarios
    from clausewise.scenarios.run import Result, Runner

    book = load_policy(shipped(POLICY), POLICY)
    runner = Runner(book, ReferenceEngine(book), MaskEngine(book))
    cases = []
    for run in runner.run(load_scenarios(shipped(SCENARIOS), SCENARIOS, book).scenarios):
        if run.result is Result.PASSED:
            chosen = book.choose(run.scenario.readings)
            for step in run.steps:
                action, facts = step.request.action, step.decision.facts
                cases.append((action, facts, chosen, step.decision.outcome, said(step.decision)))
    to.write_bytes(pickle.dumps(cases))


def said(decision: Decision) -> object:
    """Return everything of a decision that is shown to anybody."""
    return decision_data(decision)


def differs(recorded: Path) -> bool:
    """Tell whether the code as it is answers anything else than was recorded."""
    book = load_policy(shipped(POLICY), POLICY)
    judge, masks = ReferenceEngine(book), MaskEngine(book)
    return any(
        judge.decide(action, facts, choice) != outcome
        or said(Decider(book, masks, choice).decide(action, facts)) != expected
        for action, facts, choice, outcome, expected in pickle.loads(recorded.read_bytes())
    )


if __name__ == "__main__":
    if "--record" in sys.argv:
        record(Path(sys.argv[1]))
    else:
        # A fault may fill the memory of the machine, or never come to an end: that ends it as well.
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        sys.exit(int(differs(Path(sys.argv[1]))))
