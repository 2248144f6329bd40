"""The comment at the head of a query: by which rules and readings it decides, and what it reads."""

import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from textwrap import wrap
from typing import Final

from clausewise import __version__
from clausewise.errors import InputError, Problem
from clausewise.language.rulebook import Rulebook
from clausewise.loading.reviews import REVIEWS
from clausewise.source import Place
from clausewise.warehouse.names import USER, Spelling, plain
from clausewise.warehouse.origins import ByColumn, Column, origin_of
from clausewise.warehouse.plan import Plan, word_of

WIDTH: Final = 100
NO_NAME: Final = re.compile(r"[^A-Za-z0-9._-]")


def digest_of_rules(folder: Path) -> str:
    """Return the SHA-256 of what `sha256sum` says of the rule files, in the order of their names.

    Raises InputError where a file has gone since it was loaded.
    """
    lines = []
    for path in sorted(folder.glob("*.y*ml")):
        if path.name == REVIEWS:
            continue
        try:
            lines.append(f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
        except OSError as error:
            message = f"the file cannot be read: {(error.strerror or str(error)).lower()}"
            problem = Problem(Place(str(path)), "unreadable", message, "run the command again")
            raise InputError([problem]) from None
    return sha256("".join(lines).encode(errors="surrogateescape")).hexdigest()


def head(rulebook: Rulebook, plans: Sequence[Plan], spelling: Spelling, digest: str) -> str:
    """Return the comment, which ends in a line break."""
    readings = {name: option for plan in plans for name, option in plan.readings.items()}
    article = "" if rulebook.article is None else f"sha256:{rulebook.article.sha256}"
    parts = {
        "written by": [f"clausewise {__version__}"],
        # The name of a folder: all that is here and comes from no closed set.
        "policy": [NO_NAME.sub("_", rulebook.policy)],
        "rules": [f"sha256:{digest}"],
        "article": [article],
        "actions": [plan.question.name for plan in plans],
        "readings": [f"{name}={readings[name]}" for name in sorted(readings)],
        "the same for every row": list(_constants(plans)),
        "columns read": list(_columns(rulebook, plans, spelling)),
    }
    return "".join(f"-- {line}\n" for name, words in parts.items() for line in _lines(name, words))


def _lines(name: str, words: Iterable[str]) -> Iterator[str]:
    text = ", ".join(words)
    if text:
        yield from wrap(
            f"{name}: {text}",
            WIDTH,
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )


def _constants(plans: Sequence[Plan]) -> Iterator[str]:
    said: dict[str, list[str]] = {}
    for plan in plans:
        for fact, value in plan.same.items():
            text = f"{fact}={'unknown' if value is None else word_of(value)}"
            said.setdefault(text, []).append(plan.question.name)
    for text, actions in sorted(said.items()):
        yield text if len(actions) == len(plans) else f"{text} ({' '.join(actions)})"


def _columns(rulebook: Rulebook, plans: Sequence[Plan], spelling: Spelling) -> Iterator[str]:
    read = {
        origin.name
        for plan in plans
        for fact in plan.facts
        for origin in [origin_of(plan.question.origins, fact)]
        if isinstance(origin, Column | ByColumn)
    }
    yield USER
    for fact in rulebook.facts:
        if fact in read:
            yield plain(fact) if spelling == "plain" else fact
