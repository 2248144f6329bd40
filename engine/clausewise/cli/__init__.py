"""The command line. A command is imported when it is called, so that `--help` stays fast."""

import gc
import sys

__all__ = ["main"]

COLLECTED_AFTER = 100_000, 20, 50
"""Objects made before the collector looks for garbage: what a command reads stays to its end, and
to walk it again and again took a third of the time."""


def main() -> None:
    """Run the command line and exit with its code; no traceback reaches the user."""
    gc.set_threshold(*COLLECTED_AFTER)
    try:
        # Imported in here, so that an interrupt during the imports is met like any other.
        from clausewise.cli.group import run

        code = run()
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)
