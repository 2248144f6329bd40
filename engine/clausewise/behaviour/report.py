"""The data of a report on how a product behaves towards all users of an account."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from clausewise import __version__
from clausewise.account.model import Account
from clausewise.behaviour.asking import asked_of
from clausewise.behaviour.funnel import funnel_data
from clausewise.behaviour.helping import counts_of, help_data
from clausewise.behaviour.joining import joined
from clausewise.behaviour.relying import readings_data
from clausewise.behaviour.trend import (
    is_population,
    record_of,
    trend_of_users,
    trend_with_record,
)
from clausewise.behaviour.ways import Ways
from clausewise.engines.exported import exported
from clausewise.language.condition import Choice
from clausewise.language.rulebook import Rulebook
from clausewise.population.answers import Answers
from clausewise.population.apart import Compared, compared, located
from clausewise.population.comparison import comparison_data
from clausewise.population.deciding import ACCOUNT, Task, Whole, account_of, prepared
from clausewise.population.doubled import doubled_data
from clausewise.population.judging import Tell, states_compared
from clausewise.population.summary import summary_data
from clausewise.population.tables import Table
from clausewise.population.tally import Tally
from clausewise.population.what_if import what_ifs

Data = dict[str, Any]

FORMAT: Final = 1
KIND: Final = "behaviour"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a report is about. account: the document to take in place of the population's own."""

    population: Path
    account: Path | None
    rulebook: Rulebook
    choice: Choice
    what_if: tuple[str, ...] = ()
    before: Path | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """A population, counted by the state of its users."""

    table: Table
    answers: Answers
    tally: Tally
    changes: tuple[Compared, ...]
    compared: Data


def counted(subject: Subject, tell: Tell) -> Counted:
    """Count a population, and hold its states against `reference`; memory does not grow with it.

    Raises InputError for broken input, EngineFailure where an engine disagrees.
    """
    account: Account | None = account_of(subject.population, subject.account)
    task = Task(
        population=subject.population,
        rulebook=subject.rulebook,
        choice=subject.choice,
        asked=asked_of(subject.rulebook.actions),
        account=account,
    )
    changes = what_ifs(subject.what_if, account, subject.rulebook)
    table, answers = prepared(task, changes)
    changes = located(changes, answers, table)
    whole = Whole(subject.rulebook, table, answers)
    whole.count(tell)
    found = tuple([compared(change, answers, whole.tally) for change in changes])
    later = [(each.later, each.tally) for each in found]
    held = {"how": "states", **states_compared([(answers, whole.tally), *later], tell)}
    return Counted(table, answers, whole.tally, found, held)


def behaviour_data(subject: Subject, tell: Tell) -> Data:
    """Return everything that a report says, as JSON holds it."""
    # What cannot be compared with is refused before the long work begins.
    record = None
    if subject.before is not None and not is_population(subject.before):
        record = record_of(subject.before)
    found = counted(subject, tell)
    answers, tally = found.answers, found.tally
    ways = Ways(answers)
    summary = summary_data(answers, tally)
    data: Data = {
        **summary,
        "format": FORMAT,
        "kind": KIND,
        "clausewise": __version__,
        "policy": subject.rulebook.policy,
        "rules_sha256": digest_of(answers),
        "population": subject.population.name,
        "doubled": doubled_data(found.table, tally.order, tell),
        "compared_with_reference": found.compared,
        "help": help_data(ways, tally),
        "funnel": funnel_data(ways, tally),
        "relied": readings_data(answers, tally),
        "what_if": [
            {**comparison_data(each), "help": _help_after(each.later, each.tally)}
            for each in found.changes
        ],
        "actions": {
            asked.action: subject.rulebook.actions[asked.action].means for asked in answers.asked
        },
    }
    if record is not None:
        data["trend"] = trend_with_record(record, data)
    elif subject.before is not None:
        data["trend"] = _since(subject, subject.before, found, tell)
    else:
        data["trend"] = None
    return data | {"rules": _rules(subject.rulebook, data), "clauses": _clauses(subject.rulebook)}


def _since(subject: Subject, before: Path, now: Counted, tell: Tell) -> Data:
    """Compare with an earlier population, decided by the rules and readings of today."""
    task = Task(
        population=before,
        rulebook=subject.rulebook,
        choice=subject.choice,
        asked=now.answers.asked,
        # A file without a document of its own is taken to be of the account that is named.
        account=account_of(before, None if (before / ACCOUNT).is_file() else subject.account),
    )
    table, answers = prepared(task)
    joins = joined(table, now.table, subject.rulebook.values, tell)
    return trend_of_users(before.resolve().name, answers, now.answers, joins)


def digest_of(answers: Answers) -> str:
    """Return the SHA-256 over what the rules on the acts say, whatever is chosen of readings."""
    engine, book = answers.decider.engine, answers.decider.rulebook
    actions = sorted({asked.action for asked in answers.asked})
    rules = {rule.id: rule for action in actions for rule in book.rules_for(action)}
    found = {
        "tables": {action: exported(engine.table(action)) for action in actions},
        "rules": [[rule.id, rule.effects, rule.clauses] for _, rule in sorted(rules.items())],
    }
    return sha256(json.dumps(found).encode()).hexdigest()


def _help_after(later: Answers, tally: Tally) -> Mapping[str, int]:
    ways = Ways(later)
    return counts_of({state: ways.of(later.begun(state)) for state in tally.states}, tally)


def _rules(rulebook: Rulebook, data: Data) -> Data:
    named = set(data["rules"])
    for group in data["help"]["groups"]:
        named.update(each["rule"] for each in group["against"] if each["rule"])
    for change in data["what_if"]:
        for request in change["requests"]:
            named.update(rule for move in request["moves"] for rule in move["rules"])
    return {
        name: {"clauses": list(rulebook.rules[name].clauses), "says": rulebook.rules[name].says}
        for name in sorted(named)
    }


def _clauses(rulebook: Rulebook) -> Data:
    return {clause.id: clause.says for clause in rulebook.clauses.values()}
