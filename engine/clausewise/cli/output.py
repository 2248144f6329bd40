"""The one door through which text reaches the terminal.

Names from files and from the command line pass it. A terminal obeys control characters, and shows
text in another order than written where bidirectional controls say so: each is spelled out instead.
"""

import io
import json
import os
import re
import sys
from collections.abc import Iterable
from typing import Final, TextIO

import click

from clausewise.errors import InputError, Problem
from clausewise.loading.deception import BIDI, CONTROL, INVISIBLE
from clausewise.source import Place

# Arguments and file names that are not UTF-8 reach Python as lone surrogates.
UNSAFE: Final = re.compile(f"[{BIDI}{INVISIBLE}{CONTROL}\t\r\ud800-\udfff]")
UNSAFE_OR_NEW_LINE: Final = re.compile(f"{UNSAFE.pattern}|\n")


def printable(text: str) -> str:
    """Return the text in one line, with an escape for each character that is no letter or sign.

    >>> printable("red: \\x1b[31m")
    'red: \\\\x1b[31m'
    """
    return UNSAFE_OR_NEW_LINE.sub(lambda found: _escaped(found[0]), text)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def say(lines: Iterable[str]) -> None:
    """Print the lines for people; raises InputError where standard output cannot be written."""
    _print("\n".join(map(printable, lines)))


def say_data(data: object) -> None:
    """Print the data as JSON; raises InputError where standard output cannot be written."""
    text = json.dumps(data, indent=2, ensure_ascii=not _is_unicode(sys.stdout))
    _print(UNSAFE.sub(lambda found: json.dumps(found[0])[1:-1], text))


def complain(lines: Iterable[str]) -> None:
    """Print the lines to standard error; there is nobody to tell where that cannot be written."""
    try:
        click.echo("\n".join(map(printable, lines)), err=True)
    except OSError:
        _write_off(sys.stderr)


def spell_what_cannot_be_encoded() -> None:
    """Let no character fail to be printed where the terminal's encoding lacks it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _print(text: str) -> None:
    try:
        click.echo(text)
    except BrokenPipeError:
        _write_off(sys.stdout)
        raise
    except OSError as error:
        _write_off(sys.stdout)
        message = f"the output cannot be written: {(error.strerror or str(error)).lower()}"
        remedy = "make room, or send the output elsewhere"
        raise InputError([Problem(Place("<stdout>"), "unwritable", message, remedy)]) from None


def _write_off(stream: TextIO) -> None:
    """Send what is left to nowhere: Python would fail on it once more, with a traceback."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _is_unicode(stream: TextIO | None) -> bool:
    # Without a stream, nothing is printed in any encoding.
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return encoding.lower().replace("-", "").startswith("utf")
