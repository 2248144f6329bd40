"""The group of commands, and the one place where an error becomes an exit code."""

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Final

import click

from clausewise import __version__
from clausewise.errors import ClausewiseError

COMMANDS: Final[Mapping[str, str]] = {
    "check": "Run every check and write the compliance report.",
    "decide": "Decide one request on one account.",
    "explain": "Decide, and say why, why not, and what would change it.",
    "rules": "List the rules, or show one as written.",
    "clauses": "List the clauses and what cites them; verify a copy of the article.",
    "where": "Say where in the product a task is done.",
}
"""Each command with its line of help; the module of the same name is imported when called."""

EXIT_CODES: Final = """\b
Exit codes:
  0  compliant, or the decision is permitted, forbidden or not covered
  1  a case failed, or something was lost
  2  wrong usage, or input that cannot be read
  3  the rules are invalid
  4  undecided: a fact that matters is unknown
"""


class LazyGroup(click.Group):
    """Knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order in which people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command, or None; click then names the near ones."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"clausewise.cli.{cmd_name}").command
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
@click.version_option(__version__, prog_name="clausewise", message="%(prog)s %(version)s")
def group() -> None:
    """Turn a help-centre article into rules that can be run, proved and audited."""


def main() -> None:
    """Run the command line and exit with its code; no traceback reaches the user."""
    try:
        code = group.main(standalone_mode=False)
    except click.exceptions.Abort:
        code = _stopped()
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except ClausewiseError as error:
        click.echo(str(error), err=True)
        count = len(error.problems)
        if count > 1:
            click.echo(f"{count} problems", err=True)
        code = error.exit_code
    except KeyboardInterrupt:
        code = _stopped()
    except BrokenPipeError:
        # The reader of our output has gone; Python would complain once more while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        click.echo(f"clausewise: {name}{(error.strerror or str(error)).lower()}", err=True)
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _stopped() -> int:
    click.echo("stopped; no file was left half written", err=True)
    return 130
