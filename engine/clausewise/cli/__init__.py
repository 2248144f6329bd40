"""The command line. A command is imported when it is called, so that `--help` stays fast."""

from clausewise.cli.main import main

__all__ = ["main"]
