"""From a population to a folder of decisions, in memory that does not grow with the users."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Literal

from clausewise import __version__
from clausewise.account.document import account_from_tree
from clausewise.account.model import Account
from clausewise.decisions.decision import Decider
from clausewise.engines.exported import exported
from clausewise.engines.masks import MaskEngine
from clausewise.errors import ClausewiseError, EngineFailure, InputError, Problem
from clausewise.language.condition import Choice
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import parse_file
from clausewise.population.answers import Answers, facts_tested_by
from clausewise.population.asked import Asked
from clausewise.population.facts import ROLE, columns_of, surroundings
from clausewise.population.parts import write_part
from clausewise.population.readback import ReadBack
from clausewise.population.staging import Stage, digest_of_file, empty, staged, writing
from clausewise.population.summary import request_data, rules_data
from clausewise.population.tables import ROWS_OF_PART, Table, opened, paths_of
from clausewise.population.tally import Tally
from clausewise.source import Place

FORMAT: Final = 1
ACCOUNT: Final = "account.yaml"
ROWS_COMPARED: Final = 1_000_000
"""Rows up to which each is compared, unless said otherwise."""
DECISIONS_COMPARED: Final = 100_000
"""Decisions of different states that `reference` makes too, at most."""
MOST_TOLD: Final = 20

Compare = Literal["rows", "states", "none"]
Tell = Callable[[str, int, int], None]
"""Is told of which work how much is done, of how much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be decided, by which rules; account: None where columns tell all of it."""

    population: Path
    rulebook: Rulebook
    choice: Choice
    asked: tuple[Asked, ...]
    account: Account | None
    compare: Compare | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A population in memory as far as it is kept: its states, and the answers in each."""

    task: Task
    table: Table
    answers: Answers
    tally: Tally
    summary: dict[str, Any]


def account_of(population: Path, named: Path | None) -> Account | None:
    """Return the account of a population: the one named, or the one in its folder.

    Raises InputError with every problem of the document.
    """
    path = named
    if path is None and (population / ACCOUNT).is_file():
        path = population / ACCOUNT
    if path is None:
        return None
    problems: list[Problem] = []
    node = parse_file(path, str(path), problems)
    account = None if node is None else account_from_tree(node, problems)
    if account is None:
        raise InputError(problems)
    return account


def decide_population(task: Task, out: Path, tell: Tell) -> Decided:
    """Write the decisions on every user, or nothing that looks whole.

    Raises InputError where input is broken or output cannot be written, EngineFailure where
    `reference` decides anything otherwise.
    """
    table, answers = prepared(task)
    with staged(out, _digest(task, table, answers)) as stage:
        tally, digests = _written(task, table, answers, stage, tell)
        compared = _compared(task, table, answers, tally, stage, tell)
        summary = _summary(task, answers, tally, digests, compared)
        with writing(out):
            stage.put(json.dumps(summary, indent=2) + "\n")
    return Decided(task=task, table=table, answers=answers, tally=tally, summary=summary)


def prepared(task: Task) -> tuple[Table, Answers]:
    """Look the input over, and compile the rules; raises InputError."""
    around = surroundings(task.account)
    tested = {asked: facts_tested_by(task.rulebook, asked.action) for asked in task.asked}

    def needed(present: Collection[str]) -> Collection[str]:
        found = {ROLE} & set(present)
        for asked, facts in tested.items():
            found |= columns_of(asked, facts, present, account=task.account is not None)
        return found

    values = {fact.id: fact.values for fact in task.rulebook.facts.values()}
    table = opened(paths_of(task.population), values, needed)
    decider = Decider(task.rulebook, MaskEngine(task.rulebook), task.choice)
    return table, Answers(decider, task.asked, around, table.facts)


def _written(
    task: Task, table: Table, answers: Answers, stage: Stage, tell: Tell
) -> tuple[Tally, list[str]]:
    tally, digests, done = Tally(), [], 0
    for part in table.parts:
        kept = stage.finished(part.number)
        if kept is None:
            at = done

            def told(rows: int) -> None:
                nonlocal at
                at += rows
                tell("users", at, table.rows)

            new = stage.part(part.number).with_suffix(".tmp")
            try:
                found = write_part(part, table, task.rulebook.values, answers, new, told)
            except ClausewiseError:
                new.unlink(missing_ok=True)
                raise
            with writing(stage.out):
                digest = stage.finish(part.number, new, found)
        else:
            found, digest = kept
        done += part.rows
        tell("users", done, table.rows)
        tally.include(found)
        digests.append(digest)
    return tally, digests


def _compared(
    task: Task, table: Table, answers: Answers, tally: Tally, stage: Stage, tell: Tell
) -> dict[str, Any]:
    how = task.compare or ("rows" if table.rows <= ROWS_COMPARED else "states")
    most = max(1, DECISIONS_COMPARED // max(1, len(task.asked)))
    states = [] if how == "none" else list(tally.states)[:most]
    problems: list[Problem] = []
    for done, state in enumerate(states):
        tell("states held to reference", done, len(states))
        problems += [
            _differs(f"{found.action}: {found}", answers.row(state))
            for found in answers.disagreements(state)
        ]
        if len(problems) >= MOST_TOLD:
            break
    back = ReadBack(task.rulebook, task.choice, task.asked, answers.around)
    if how == "rows" and not problems:
        done = 0
        for part in table.parts:

            def told(rows: int) -> None:
                nonlocal done
                done += rows
                tell("rows read back", done, table.rows)

            back.compare(part, table, task.rulebook.values, stage.part(part.number), told)
        problems += [_differs(text, None) for text in back.differing]
    if problems:
        empty(stage.path)
        raise EngineFailure(problems)
    return {
        "how": how,
        "states": len(states),
        "of_states": len(tally.states),
        "rows": back.rows,
        "of_rows": tally.decided,
        "different": 0,
    }


def _differs(text: str, row: Mapping[str, Any] | None) -> Problem:
    facts = "" if row is None else f" for {json.dumps(row)}"
    remedy = "this is a fault of an engine: report it; nothing was written"
    return Problem(Place("population"), "engines-disagree", f"{text}{facts}", remedy)


def _summary(
    task: Task,
    answers: Answers,
    tally: Tally,
    digests: Sequence[str],
    compared: Mapping[str, Any],
) -> dict[str, Any]:
    requests = [
        request_data(number, asked, answers, tally) for number, asked in enumerate(task.asked)
    ]
    return {
        "format": FORMAT,
        "kind": "decisions",
        "population": str(task.population),
        "users": tally.rows,
        "decided": tally.decided,
        "refused": tally.refused_rows,
        "states": len(tally.states),
        "readings": {
            name: option
            for name, option in sorted(task.choice.items())
            if option != task.rulebook.defaults[name]
        },
        "compared_with_reference": dict(compared),
        "requests": requests,
        "rules": rules_data(task.rulebook, requests),
        "refused_rows": [asdict(each) for each in tally.refused],
        "parts": [
            {"file": f"part-{number:05}.parquet", "sha256": digest}
            for number, digest in enumerate(digests)
        ],
    }


def _digest(task: Task, table: Table, answers: Answers) -> str:
    """Return the digest of all that the parts depend on: input, rules, choice, requests."""
    engine = answers.decider.engine
    rules = {
        rule.id: rule for asked in task.asked for rule in task.rulebook.rules_for(asked.action)
    }
    found = {
        "program": [__version__, FORMAT, ROWS_OF_PART],
        "input": [digest_of_file(path) for path in table.paths],
        "columns": [table.facts, table.segments],
        "account": [
            sorted(answers.around.facts.items()),
            sorted(map(str, answers.around.sign_on.items())),
        ],
        "choice": sorted(task.choice.items()),
        "asked": [repr(asked) for asked in task.asked],
        "tables": [exported(engine.table(asked.action)) for asked in task.asked],
        "effects": [[rule.id, rule.effects] for _, rule in sorted(rules.items())],
    }
    return sha256(json.dumps(found).encode()).hexdigest()
