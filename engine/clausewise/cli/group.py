"""The group of commands, and the one place where an error becomes an exit code."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import pairwise
from keyword import iskeyword
from pathlib import Path
from traceback import extract_tb
from typing import Final

import click

from clausewise import __version__
from clausewise.cli.output import complain, say_data, spell_what_cannot_be_encoded
from clausewise.errors import ClausewiseError, InputError, Problem, suggest
from clausewise.source import Place

PROGRAM: Final = "clausewise"

COMMANDS: Final[Mapping[str, str]] = {
    "check": "Run every check and write the compliance report.",
    "report": "Write the page of a report anew for QA, security or product.",
    "export": "Make a report anew in the form that another tool reads.",
    "verify": "Say whether a report is still as it was written.",
    "sign": "Sign a report, so that others can tell who vouches for it.",
    "audit": "Prove what must hold, and find rules that are dead, redundant or overruled.",
    "diff": "Say for which accounts two versions of the rules answer otherwise.",
    "mutate": "Say which faults in the rules no scenario and no feature would notice.",
    "coverage": "Count what scenarios and features cover of the rules, and what they leave open.",
    "generate": "Write the scenarios that are missing, for a person to confirm.",
    "import": "Read the vendor's exports of an account with very many users.",
    "synthesise": "Write exports of an account that nobody has, to try an import on.",
    "population": "Decide requests for every user of a population.",
    "sql": "Write the decision about every user as one query, for a warehouse.",
    "behaviour": "Report how the product behaves towards every user, and whom it leaves helpless.",
    "decide": "Decide one request on one account.",
    "explain": "Decide, and say why, why not, and what would change it.",
    "serve": "Answer decisions over HTTP, for programs in any language.",
    "conform": "Say where another implementation answers otherwise than the article.",
    "rules": "List the rules, or show one as written.",
    "clauses": "List the clauses and what cites them; verify a copy of the article.",
    "drift": "Say what a new copy of the article means for clauses, rules and scenarios.",
    "review": "Show what reviewers signed and what has changed since; sign rules.",
    "where": "Say where in the product a task is done.",
    "steps": "List the steps that features are written in; find unused and missing ones.",
    "lint": "Look features over without running them.",
    "new": "Begin a scenario on a clause, with the facts that bear on it.",
    "editor": "Set an editor up to know the steps.",
}
"""Each command with its line of help; the module of the same name is imported when called."""

LOST: Final = 1
WRONG_INPUT: Final = 2
STOPPED: Final = 130

EXIT_CODES: Final = """\b
Exit codes:
  0  compliant, or the decision is permitted, forbidden or not covered
  1  a case failed, or something was lost
  2  wrong usage, or a file that cannot be read or written
  3  the rules are invalid
  4  undecided: a fact that matters is unknown

Problems go to standard error. With --format json, standard output has them as well, as
{"problems": [...]}.
"""

SHOW_TRACEBACK: Final = "CLAUSEWISE_TRACEBACK"
"""The variable with which a developer sees the traceback of a fault in the program."""


class LazyGroup(click.Group):
    """Knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command; raises InputError for a name that is none."""
        if cmd_name not in COMMANDS:
            remedy = suggest(cmd_name, COMMANDS, "the commands are " + ", ".join(COMMANDS))
            message = f"no command is called `{cmd_name}`"
            raise InputError([Problem(Place(PROGRAM), "unknown-command", message, remedy)])
        # A word of Python cannot be the name of a module.
        module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        command: click.Command = import_module(f"clausewise.cli.{module}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands' lines without importing the commands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name=PROGRAM, message="%(prog)s %(version)s")
def group() -> None:
    """Turn a help-centre article into rules that can be run, proved and audited."""


def run() -> int:
    """Run the command line and return its exit code; every error becomes one here."""
    spell_what_cannot_be_encoded()
    try:
        return _run_command()
    except BrokenPipeError:
        # Whoever read the output has gone, and part of it is lost.
        return LOST
    except ClausewiseError as error:
        # The output itself failed: only standard error is left.
        complain(map(str, error.problems))
        return error.exit_code


def _run_command() -> int:
    try:
        code = group.main(prog_name=PROGRAM, standalone_mode=False)
        return code if isinstance(code, int) else 0
    except (click.exceptions.Abort, KeyboardInterrupt):
        complain(["stopped; no file was left half written"])
        return STOPPED
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return WRONG_INPUT
    except click.UsageError as error:
        return _refuse([_wrong_usage(error)], WRONG_INPUT)
    except ClausewiseError as error:
        return _refuse(error.problems or [_failure(str(error))], error.exit_code)
    except BrokenPipeError:
        raise
    except OSError as error:
        return _refuse([_trouble(error)], WRONG_INPUT)
    except Exception as error:
        if os.environ.get(SHOW_TRACEBACK):
            raise
        return _refuse([_fault(error)], LOST)


def _refuse(problems: Sequence[Problem], code: int) -> int:
    complain(_lines(problems))
    if _wants_data(sys.argv[1:]):
        say_data({"problems": [_data(problem) for problem in problems]})
    return code


def _wants_data(arguments: Sequence[str]) -> bool:
    # Asked of the arguments themselves: wrong ones are refused before click has parsed the format.
    return "--format=json" in arguments or ("--format", "json") in pairwise(arguments)


def _lines(problems: Sequence[Problem]) -> Iterable[str]:
    for problem in problems:
        # Two lines, printed as two: a line break within either would be spelled out.
        yield f"{problem.place}: {problem.code}: {problem.message}"
        if problem.help:
            yield f"  help: {problem.help}"
    if len(problems) > 1:
        yield f"{len(problems)} problems"


def _data(problem: Problem) -> dict[str, object]:
    return {
        "file": problem.place.file,
        "line": problem.place.line or None,
        "column": problem.place.column or None,
        "code": problem.code,
        "message": problem.message,
        "help": problem.help,
    }


def _wrong_usage(error: click.UsageError) -> Problem:
    said = error.format_message().strip().removesuffix(".")
    path = error.ctx.command_path if error.ctx else PROGRAM
    near = f"{said[:1].lower()}{said[1:]}"
    return Problem(Place(path), "wrong-usage", near, f"see `{path} --help`")


def _failure(message: str) -> Problem:
    return Problem(Place(PROGRAM), "engine-failure", message)


def _trouble(error: OSError) -> Problem:
    place = Place(str(error.filename) if error.filename else PROGRAM)
    message = f"the system says: {(error.strerror or str(error)).lower()}"
    remedy = "see that the file can be read or written, and that there is room"
    return Problem(place, "system-error", message, remedy)


def _fault(error: Exception) -> Problem:
    last = extract_tb(error.__traceback__)[-1]
    place = Place(Path(last.filename).name, last.lineno or 0, 1)
    message = f"a fault in {PROGRAM} itself, not in your files: {type(error).__name__}: {error}"
    return Problem(place, "internal-error", message, f"{SHOW_TRACEBACK}=1 shows where it came from")
