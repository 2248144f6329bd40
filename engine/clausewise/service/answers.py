"""What the service answers, without a word of HTTP: from bytes and words to data, or InputError."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from clausewise import __version__
from clausewise.account.projection import project
from clausewise.decisions.applied import applied_data, applied_to
from clausewise.decisions.as_data import decision_data, explanation_data
from clausewise.decisions.decision import Decider
from clausewise.decisions.explanation import explain
from clausewise.decisions.rulebook_data import clause_data, reading_data, rule_data, selected
from clausewise.engines.masks import MaskEngine
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.condition import Choice
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import Node
from clausewise.loading.policy import written
from clausewise.service import body
from clausewise.service.question import DecideShape, ExplainShape, Question, Reader
from clausewise.source import Place

Data = dict[str, object]

CONTRACT: Final = "1"
"""The version of the contract: the paths begin with it, and what it promises stays."""

FILTERS: Final = ("clause", "action", "reading", "kind")


@dataclass(frozen=True)
class Answers:
    """Answers by one rulebook.

    folder: where the rules were read. choice: what stands where a body chooses no other option.
    """

    rulebook: Rulebook
    folder: Path
    accounts: Mapping[str, Node]
    choice: Choice

    def decide(self, data: bytes) -> Data:
        """Return the decision, as `clausewise decide --format json` prints it."""
        asked = body.read(
            data, lambda tree, problems: self._reader.question(DecideShape, tree, problems)
        )
        facts = project(asked.account, asked.request)
        decision = self._decider(asked).decide(asked.request.action, facts)
        applied = applied_to(asked.account, asked.request, decision, asked.choice)
        return {**decision_data(decision), **applied_data(applied)}

    def explain(self, data: bytes) -> Data:
        """Return the explanation, as `clausewise explain --format json` prints it."""
        asked = body.read(
            data, lambda tree, problems: self._reader.question(ExplainShape, tree, problems)
        )
        explanation = explain(
            self._decider(asked),
            asked.request.action,
            project(asked.account, asked.request),
            asked.wanted,
            move_people=asked.move_people,
        )
        decision = explanation.decision
        applied = applied_to(asked.account, asked.request, decision, asked.choice)
        return {**explanation_data(explanation), **applied_data(applied)}

    def rules(self, filters: Mapping[str, str]) -> Data:
        """Return the rules that fit every filter; raises InputError for what nothing is called."""
        book = self.rulebook
        known: Mapping[str, Collection[str]] = {
            "clause": book.clauses,
            "action": book.actions,
            "reading": book.readings,
            "kind": [str(kind) for kind in Kind],
        }
        problems = [
            _unknown(f"?{name}", name, word, known[name])
            for name, word in filters.items()
            if word not in known[name]
        ]
        if problems:
            raise InputError(problems)
        return {"rules": [rule_data(book, rule) for rule in selected(book, **filters)]}

    def rule(self, name: str) -> Data:
        """Return the rule and its lines as written; raises NotThere."""
        rule = self.rulebook.rules.get(name)
        if rule is None:
            raise NotThere([_unknown("/v1/rules", "rule", name, self.rulebook.rules)])
        return {**rule_data(self.rulebook, rule), "written": self._written[name]}

    def clauses(self) -> Data:
        """Return the clauses, each with the rules that cite it."""
        book = self.rulebook
        return {"clauses": [clause_data(book, clause) for clause in book.clauses.values()]}

    def clause(self, name: str) -> Data:
        """Return the clause; raises NotThere."""
        clause = self.rulebook.clauses.get(name)
        if clause is None:
            raise NotThere([_unknown("/v1/clauses", "clause", name, self.rulebook.clauses)])
        return clause_data(self.rulebook, clause)

    def readings(self) -> Data:
        """Return the register of readings, each with the option that stands."""
        return {"readings": [self.reading(name) for name in self.rulebook.readings]}

    def reading(self, name: str) -> Data:
        """Return the reading with the option that stands; raises NotThere."""
        reading = self.rulebook.readings.get(name)
        if reading is None:
            raise NotThere([_unknown("/v1/readings", "reading", name, self.rulebook.readings)])
        return {**reading_data(reading), "chosen": self.choice[name]}

    def health(self) -> Data:
        """Return that the service is there, and by what it decides."""
        article = self.rulebook.article
        return {
            "status": "ok",
            "contract": CONTRACT,
            "clausewise": __version__,
            "policy": self.rulebook.policy,
            "article_sha256": article.sha256 if article else None,
            "rules": len(self.rulebook.rules),
        }

    @cached_property
    def _reader(self) -> Reader:
        return Reader(rulebook=self.rulebook, accounts=self.accounts, choice=self.choice)

    @cached_property
    def _engine(self) -> MaskEngine:
        return MaskEngine(self.rulebook)

    @cached_property
    def _usual(self) -> Decider:
        return Decider(self.rulebook, self._engine, self.choice)

    def _decider(self, asked: Question) -> Decider:
        if asked.choice is self.choice:
            return self._usual
        return Decider(self.rulebook, self._engine, asked.choice)

    def warm_up(self) -> None:
        """Make the tables of every action now, and read the rules as written: no request waits."""
        for action in self.rulebook.actions:
            self._engine.table(action)
        assert self._written.keys() == self.rulebook.rules.keys()

    @cached_property
    def _written(self) -> Mapping[str, list[str]]:
        # Read once: a file that is changed later is not what is decided by.
        return {id: written(self.folder, rule) for id, rule in self.rulebook.rules.items()}


class NotThere(InputError):
    """Nothing has the name that the path ends in."""


def _unknown(where: str, what: str, name: str, known: Collection[str]) -> Problem:
    remedy = suggest(name, known, "the list without a filter has them all")
    code = "wrong-value" if what == "kind" else f"unknown-{what}"
    return Problem(Place(where), code, f"no {what} is called `{name}`", remedy)


def problem_data(error: InputError) -> Data:
    """Return the problems as data; of a body, with places as JSON pointer, line and column."""
    tree = error.tree if isinstance(error, body.WrongBody) else None
    found = [problem.place for problem in error.problems]
    at = {} if tree is None else body.pointers(tree, found)
    return {
        "problems": [
            {
                "code": problem.code,
                "message": problem.message,
                "help": problem.help,
                "in": problem.place.file,
                "pointer": at.get(problem.place),
                "line": problem.place.line or None,
                "column": problem.place.column or None,
            }
            for problem in error.problems
        ]
    }
