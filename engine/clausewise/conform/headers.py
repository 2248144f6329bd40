"""Headers that go with every question; their values may be secrets, and are never told.

What stands on the command line everybody on the machine can read; what is in a file or in the
environment only who may read these.
"""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from clausewise.errors import InputError, Problem
from clausewise.source import Place

NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
VALUE: Final = re.compile(r"[\x21-\x7e][\x20-\x7e]*")
MOST_BYTES: Final = 64 * 1024
GIVEN: Final = "--header"
FROM_ENV: Final = "--header-from-env"
FROM_FILE: Final = "--header-from-file"

Header = tuple[str, str]


def headers_of(
    given: Sequence[str], from_env: Sequence[str], from_file: Sequence[str]
) -> list[Header]:
    """Return the headers, by lower-case names; raises InputError with all that is wrong.

    given: `NAME: VALUE`. from_env: `NAME=VARIABLE`. from_file: `NAME=FILE`.
    """
    problems: list[Problem] = []
    found: list[Header] = []
    for option, texts, parts in (
        (GIVEN, given, _written),
        (FROM_ENV, from_env, _from_env),
        (FROM_FILE, from_file, _from_file),
    ):
        for text in texts:
            header = parts(text, problems)
            if header is None:
                continue
            if header[0] in dict(found):
                message = f"the header `{header[0]}` is given twice"
                problems.append(Problem(Place(option), "wrong-usage", message, "leave one out"))
            found.append(header)
    if problems:
        raise InputError(problems)
    return found


def _written(text: str, problems: list[Problem]) -> Header | None:
    name, colon, value = text.partition(":")
    if not (colon and NAME.fullmatch(name) and VALUE.fullmatch(value.lstrip(" "))):
        # What it holds may be a secret, so it is not repeated.
        remedy = "write it as in `--header 'authorization: Bearer ...'`"
        message = "a header is not of the form NAME: VALUE"
        problems.append(Problem(Place(GIVEN), "wrong-value", message, remedy))
        return None
    return name.lower(), value.lstrip(" ")


def _from_env(text: str, problems: list[Problem]) -> Header | None:
    def read(variable: str) -> tuple[str | None, str]:
        return os.environ.get(variable), f"there is no variable `{variable}` in the environment"

    remedy = f"write it as in `{FROM_ENV} authorization=API_TOKEN`"
    return _taken(FROM_ENV, text, read, remedy, problems)


def _from_file(text: str, problems: list[Problem]) -> Header | None:
    def read(name: str) -> tuple[str | None, str]:
        try:
            with Path(name).open("rb") as stream:
                held = stream.read(MOST_BYTES + 1)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is no path"
            return None, f"`{name}` cannot be read: {reason.lower()}"
        if len(held) > MOST_BYTES:
            return None, f"`{name}` is larger than {MOST_BYTES:,} bytes"
        # Editors and `echo` end a file with a line's end.
        return held.decode("ascii", "replace").rstrip("\r\n"), ""

    remedy = f"write it as in `{FROM_FILE} authorization=token.txt`"
    return _taken(FROM_FILE, text, read, remedy, problems)


def _taken(
    option: str,
    text: str,
    read: Callable[[str], tuple[str | None, str]],
    remedy: str,
    problems: list[Problem],
) -> Header | None:
    """Return the header whose value stands elsewhere; read: returns it, or why it is not there."""
    name, equals, where = text.partition("=")
    place = Place(option)
    if not (equals and where and NAME.fullmatch(name)):
        # Somebody may have written the secret itself there.
        message = "a header is not of the form NAME=WHERE"
        problems.append(Problem(place, "wrong-value", message, remedy))
        return None
    value, why = read(where)
    if value is None:
        problems.append(Problem(place, "wrong-value", why, remedy))
        return None
    for what in _unfit(value):
        message = f"what is in `{where}` is no value of a header: {what}"
        problems.append(Problem(place, "wrong-value", message, "put the value there, and no more"))
        return None
    return name.lower(), value


def _unfit(value: str) -> Iterator[str]:
    if not value:
        yield "it is empty"
    elif "\n" in value or "\r" in value:
        yield "it has several lines"
    elif not VALUE.fullmatch(value):
        yield "it begins with a blank, or has characters that no header has"
