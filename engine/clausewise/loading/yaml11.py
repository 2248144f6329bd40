"""Plain scalars that YAML 1.1, which many tools still speak, reads as something else."""

import re
from collections.abc import Iterator
from typing import Final, Protocol

from clausewise.errors import Problem
from clausewise.source import Place

BOOLEAN: Final = re.compile(r"(?i:yes|no|on|off)\Z")
NUMBER: Final = re.compile(
    r"[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|0[0-7]+|[0-9]+_[0-9_]*)\Z"
)


class Located(Protocol):
    """Something that knows where it stands."""

    @property
    def place(self) -> Place:
        """Where it begins."""


def yaml11_problems(plain: str, at: Located) -> Iterator[Problem]:
    """Yield the problem that the plain scalar means one thing to YAML 1.1 and another to 1.2."""
    if len(plain) <= 3 and BOOLEAN.match(plain):
        meant = "true" if plain.lower() in ("yes", "on") else "false"
        message = f"a plain `{plain}` is a boolean to YAML 1.1 and a word to YAML 1.2"
        remedy = f'write {meant} for the boolean, or quote the word: "{plain}"'
        yield Problem(at.place, "yaml11-boolean", message, remedy)
    elif plain and plain[0] in "+-0123456789" and NUMBER.match(plain):
        message = f"a plain `{plain}` is another number to YAML 1.1 than it looks"
        yield Problem(at.place, "yaml11-number", message, f'quote it: "{plain}"')
