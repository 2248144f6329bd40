"""What the page decides by itself with: the mask tables, and the words for what they say."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from clausewise.engines.exported import exported
from clausewise.engines.masks import MaskEngine
from clausewise.language.condition import Choice
from clausewise.language.rule import Kind
from clausewise.language.rulebook import Rulebook
from clausewise.reporting.table import Cell

DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
UNKNOWN: Final = "-"


def explorer_of(book: Rulebook, choice: Choice) -> dict[str, Any]:
    """Return the tables of all actions, for every choice of readings, with what they are about.

    choice: the options that the page begins with.
    """
    engine = MaskEngine(book)
    tables = {action: engine.table(action) for action in book.actions}
    facts = {column.name for table in tables.values() for column in table.facts}
    readings = {column.name for table in tables.values() for column in table.readings}
    return {
        "actions": [
            {"id": action, "means": book.actions[action].means, **exported(table)}
            for action, table in tables.items()
        ],
        "facts": {
            fact.id: {
                "means": fact.means,
                "values": list(fact.values),
                "changed_by": fact.changed_by,
                "held": fact.held,
                "discouraged": [[value, list(why)] for value, why in fact.discouraged],
            }
            for fact in book.facts.values()
            if fact.id in facts
        },
        "readings": {
            reading.id: {
                "question": reading.question,
                "values": list(reading.values),
                "chosen": choice[reading.id],
            }
            for reading in book.readings.values()
            if reading.id in readings
        },
        "rules": _rules(book),
        "effects": list(book.effects),
    }


def _rules(book: Rulebook) -> dict[str, Any]:
    return {
        rule.id: {
            "kind": str(rule.kind),
            "clauses": list(rule.clauses),
            "because": rule.text if rule.kind is Kind.ADVICE else rule.because,
            "effects": [[name, value] for name, value in rule.effects],
        }
        for rule in book.rules.values()
    }


class Codes:
    """Cases in short, as the page reads them: an action, and a digit for each of its facts."""

    def __init__(self, explorer: Mapping[str, Any]) -> None:
        self._facts = explorer.get("facts", {})
        self._actions = {
            str(action["id"]): (number, [str(column["id"]) for column in action["facts"]])
            for number, action in enumerate(explorer.get("actions", ()))
        }

    def of(self, action: Cell, facts: Cell, readings: Cell = None) -> str:
        """Return the code of a case; empty where the explorer does not have its action."""
        if action not in self._actions or not isinstance(facts, Mapping):
            return ""
        number, columns = self._actions[str(action)]
        if any(len(self._facts[name]["values"]) > len(DIGITS) for name in columns):
            return ""
        digits = "".join(self._digit(name, facts.get(name)) for name in columns)
        options = readings.items() if isinstance(readings, Mapping) else ()
        return ".".join([str(number), digits, *(f"{name}={option}" for name, option in options)])

    def _digit(self, fact: str, value: object) -> str:
        values: Sequence[object] = self._facts[fact]["values"]
        return DIGITS[values.index(value)] if value in values else UNKNOWN
