"""What a step definition is: a sentence with slots, and what it does to the story."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from inspect import getdoc
from typing import Final, Literal, TypeVar

from clausewise.bdd.parameters import PARAMETERS, Parameter

Keyword = Literal["given", "when", "then"]
Tables = Mapping[str, tuple[str, ...]]
NO_TABLE: Final[Tables] = {}
F = TypeVar("F", bound=Callable[..., None])

SLOT: Final = re.compile(r"\{(?P<slot>[a-z_]+):(?P<type>[A-Za-z]+)\}")


@dataclass(frozen=True)
class Definition:
    """One step definition; `sentence` is in the format of `parse`, as in `the account {a:Account}`.

    tables: the columns of the data table that the function takes, by what it lists.
    """

    keyword: Keyword
    sentence: str
    function: Callable[..., None]
    examples: tuple[str, ...]
    tables: Tables = field(default_factory=dict, hash=False)

    @property
    def means(self) -> str:
        """What the step promises, in a sentence."""
        return (getdoc(self.function) or "").partition("\n")[0]

    @cached_property
    def slots(self) -> tuple[tuple[str, Parameter], ...]:
        """The slots in order: the name of each, and what may stand in it."""
        return tuple(
            (found["slot"], PARAMETERS[found["type"]]) for found in SLOT.finditer(self.sentence)
        )

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What may stand in the slots, in order."""
        return tuple(parameter for _, parameter in self.slots)

    @cached_property
    def regexp(self) -> re.Pattern[str]:
        """What a step must match as a whole; each slot is a group of its name."""
        parts: list[str] = []
        at = 0
        for found in SLOT.finditer(self.sentence):
            parts.append(re.escape(self.sentence[at : found.start()]))
            parts.append(f"(?P<{found['slot']}>{PARAMETERS[found['type']].regexp})")
            at = found.end()
        parts.append(re.escape(self.sentence[at:]))
        return re.compile("".join(parts))


class Library:
    """Step definitions in the order in which people read about them."""

    def __init__(self) -> None:
        self.definitions: list[Definition] = []

    def given(self, sentence: str, *examples: str, tables: Tables = NO_TABLE) -> Callable[[F], F]:
        """Register a definition for what is so before anything is asked."""
        return self._register("given", sentence, examples, tables)

    def when(self, sentence: str, *examples: str) -> Callable[[F], F]:
        """Register a definition for a request."""
        return self._register("when", sentence, examples)

    def then(self, sentence: str, *examples: str, tables: Tables = NO_TABLE) -> Callable[[F], F]:
        """Register a definition for what must come of the last request."""
        return self._register("then", sentence, examples, tables)

    def _register(
        self,
        keyword: Keyword,
        sentence: str,
        examples: tuple[str, ...],
        tables: Tables = NO_TABLE,
    ) -> Callable[[F], F]:
        def register(function: F) -> F:
            self.definitions.append(Definition(keyword, sentence, function, examples, tables))
            return function

        return register
