"""From a population to a folder of decisions, in memory that does not grow with the users."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final, Literal

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
from clausewise.population.apart import compared, located
from clausewise.population.asked import Asked
from clausewise.population.comparison import comparison_data
from clausewise.population.doubled import doubled_data
from clausewise.population.facts import ROLE, columns_of, surroundings
from clausewise.population.judging import Tell, rows_compared, states_compared
from clausewise.population.parts import count_part, write_part
from clausewise.population.staging import Stage, digest_of_file, empty, staged, writing
from clausewise.population.summary import FORMAT, Data, summary_data
from clausewise.population.tables import ROWS_OF_PART, Part, Table, opened, paths_of
from clausewise.population.tally import Tally
from clausewise.population.what_if import WhatIf, refuse_in_vain, what_ifs

ACCOUNT: Final = "account.yaml"
ROWS_COMPARED: Final = 1_000_000
"""Rows up to which each is compared, unless said otherwise."""

Compare = Literal["rows", "states", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be decided, by which rules; account: None where columns tell all of it.

    on: the master of the Spark that does it; None for this machine alone.
    """

    population: Path
    rulebook: Rulebook
    choice: Choice
    asked: tuple[Asked, ...]
    account: Account | None
    what_if: tuple[str, ...] = ()
    compare: Compare | None = None
    on: str | None = None


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


def decide_population(task: Task, out: Path | None, tell: Tell) -> Data:
    """Write the decisions on every user, or nothing that looks whole; return the summary.

    out: None where the answers are only counted. Raises InputError where input is broken or output
    cannot be written, EngineFailure where `reference` decides anything otherwise.
    """
    changes = what_ifs(task.what_if, task.account, task.rulebook)
    table, answers = prepared(task, changes)
    changes = located(changes, answers, table)
    whole = Whole(task.rulebook, table, answers)
    if out is None:
        whole.count(tell)
        return whole.summary(task, changes, tell)
    with staged(out, _digest(task, table, answers)) as stage:
        if task.on is None:
            whole.write(stage, tell)
        else:
            whole.write_on_spark(stage, task)
        try:
            summary = whole.summary(task, changes, tell, stage)
        except EngineFailure:
            empty(stage.path)
            raise
        with writing(out):
            stage.put(json.dumps(summary, indent=2) + "\n")
    return summary


def prepared(task: Task, changes: Sequence[WhatIf] = ()) -> tuple[Table, Answers]:
    """Look the input over, and compile the rules; raises InputError.

    changes: what is to be compared, which may need more columns.
    """
    around = surroundings(task.account)
    tested = {asked: facts_tested_by(task.rulebook, asked.action) for asked in task.asked}

    def needed(present: Collection[str]) -> Collection[str]:
        found = {ROLE} & set(present)
        found.update(*(change.columns(present) for change in changes))
        for asked, facts in tested.items():
            found |= columns_of(asked, facts, present, account=task.account is not None)
        return found

    values = {fact.id: fact.values for fact in task.rulebook.facts.values()}
    table = opened(paths_of(task.population), values, needed)
    refuse_in_vain(changes, task.account, table.facts)
    decider = Decider(task.rulebook, MaskEngine(task.rulebook), task.choice)
    return table, Answers(decider, task.asked, around, table.facts)


@dataclass(slots=True)
class Whole:
    """All rows, counted by state. answers: as the account is."""

    rulebook: Rulebook
    table: Table
    answers: Answers
    tally: Tally = field(default_factory=Tally)
    digests: list[str] = field(default_factory=list)

    def count(self, tell: Tell) -> None:
        """Count the rows, and write nothing."""
        done = _Done(tell, "users", self.table.rows)
        for part in self.table.parts:
            self.tally.include(count_part(part, self.table, self.rulebook.values, done.add))

    def write(self, stage: Stage, tell: Tell) -> None:
        """Write every part that is not there, and count the rows of all."""
        done = _Done(tell, "users", self.table.rows)
        for part in self.table.parts:
            tally, digest = self._part(part, stage, done)
            self.tally.include(tally)
            self.digests.append(digest)

    def write_on_spark(self, stage: Stage, task: Task) -> None:
        """Write all parts by Spark, anew, and count the rows."""
        # Half a second to import, and an extra.
        from clausewise.population.on_spark import Kernel, OnSpark

        kernel = Kernel(
            rulebook=task.rulebook,
            choice=task.choice,
            asked=task.asked,
            around=self.answers.around,
            facts=self.table.facts,
            segments=self.table.segments,
        )
        empty(stage.path)
        run = OnSpark(master=str(task.on), kernel=kernel, table=self.table)
        self.tally, self.digests = run.write(stage)

    def _part(self, part: Part, stage: Stage, done: "_Done") -> tuple[Tally, str]:
        kept = stage.finished(part.number)
        if kept is not None:
            done.add(part.rows)
            return kept
        new = stage.part(part.number).with_suffix(".tmp")
        try:
            values = self.rulebook.values
            tally = write_part(part, self.table, values, self.answers, new, stage.out, done.add)
        except ClausewiseError:
            new.unlink(missing_ok=True)
            raise
        with writing(stage.out):
            return tally, stage.finish(part.number, new, tally)

    def summary(
        self, task: Task, changes: Sequence[WhatIf], tell: Tell, stage: Stage | None = None
    ) -> Data:
        """Return the summary, once everything was compared; raises EngineFailure."""
        how = task.compare or ("rows" if self.table.rows <= ROWS_COMPARED else "states")
        # Spark writes rows in an order of its own, so that they do not stand beside those read.
        if (stage is None or task.on is not None) and how == "rows":
            how = "states"
        held: Data = {"how": how}
        found = [compared(change, self.answers, self.tally) for change in changes]
        if how != "none":
            later = [(each.later, each.tally) for each in found]
            held |= states_compared([(self.answers, self.tally), *later], tell)
        if stage is not None and how == "rows":
            done = _Done(tell, "rows read back", self.table.rows)
            files = [stage.part(part.number) for part in self.table.parts]
            held |= rows_compared(self.answers, self.table, files, done.add)
        return {
            "population": str(task.population),
            **summary_data(self.answers, self.tally),
            "doubled": doubled_data(self.table, self.tally.order, tell),
            "compared_with_reference": held,
            "what_if": [comparison_data(each) for each in found],
            "parts": [
                {"file": f"part-{number:05}.parquet", "sha256": digest}
                for number, digest in enumerate(self.digests)
            ],
        }


@dataclass(slots=True)
class _Done:
    """How many rows are done, told as they are."""

    tell: Tell
    what: str
    total: int
    rows: int = 0

    def add(self, rows: int) -> None:
        self.rows += rows
        self.tell(self.what, self.rows, self.total)


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
