"""The command line. A command is imported when it is called, so that `--help` stays fast."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line and exit with its code; no traceback reaches the user."""
    try:
        # Imported in here, so that an interrupt during the imports is met like any other.
        from clausewise.cli.group import run

        code = run()
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)
