"""What can go wrong, as data.

    ClausewiseError
    |-- InputError       unreadable or wrong input: exit code 2
    |   `-- AccountError the account or the request says something impossible
    |-- RulesError       the rules are invalid: exit code 3
    `-- EngineFailure    an engine could not do its work: exit code 1

A problem is located, coded and carries its remedy; an exception carries all problems of a run.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from clausewise.source import Place


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in one place; `help` says what to do about it."""

    place: Place
    code: str
    message: str
    help: str | None = None

    def __str__(self) -> str:
        line = f"{self.place}: {self.code}: {self.message}"
        return f"{line}\n  help: {self.help}" if self.help else line


class ClausewiseError(Exception):
    """The root of every error that the package raises on purpose."""

    exit_code = 1

    def __init__(self, problems: Iterable[Problem] | str) -> None:
        if isinstance(problems, str):
            self.problems: tuple[Problem, ...] = ()
            super().__init__(problems)
            return
        self.problems = tuple(sorted(without_echoes(problems), key=sort_key))
        super().__init__("\n".join(map(str, self.problems)))


CAUSES = frozenset({"yaml11-boolean", "yaml11-number", "tag", "mixed-scripts"})
ECHOES = frozenset({"wrong-type", "unknown-key", "bad-name", "wrong-value"})
"""What else is wrong with a text that is wrong for one of the causes."""


def without_echoes(problems: Iterable[Problem]) -> Iterable[Problem]:
    """Return each problem once, and none that another at the same place explains."""
    once = dict.fromkeys(problems)
    explained = {problem.place for problem in once if problem.code in CAUSES}
    return [p for p in once if not (p.code in ECHOES and p.place in explained)]


def sort_key(problem: Problem) -> tuple[Place, str, str]:
    """Order problems by place; a `help` that is missing must not be compared."""
    return problem.place, problem.code, problem.message


class InputError(ClausewiseError):
    """The command line or a file that it names cannot be used."""

    exit_code = 2


class AccountError(InputError):
    """The account or the request contradicts itself or names what does not exist."""


class RulesError(ClausewiseError):
    """The rule files are invalid; `problems` has every mistake of every file."""

    exit_code = 3


class EngineFailure(ClausewiseError):
    """An engine refused or failed; the decision was not made."""


def near(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that `name` most likely meant, or None where none is near.

    The limit (three quarters of the letters in common) keeps a suggestion from being a guess.
    """
    found = get_close_matches(name, sorted(known), n=1, cutoff=0.75)
    return found[0] if found else None


def suggest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return a help line: the near name where there is one, and where names are declared."""
    guess = near(name, known)
    return f"did you mean `{guess}`? {otherwise}" if guess else otherwise
