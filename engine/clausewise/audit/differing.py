"""Two sentences beside each other, word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from clausewise.language.article import normalise


@dataclass(frozen=True, slots=True)
class Part:
    """Words that both have, or that one has in place of what the other has."""

    same: str = ""
    gone: str = ""
    new: str = ""


def word_diff(before: str, after: str) -> Iterator[Part]:
    """Yield the parts of both texts in order; case, quotes and spacing make no difference.

    >>> list(word_diff("The tap is open.", "The tap was open."))
    [Part(same='The tap', gone='', new=''), Part(same='', gone='is', new='was'), \
Part(same='open.', gone='', new='')]
    """
    old, new = before.split(), after.split()
    matcher = SequenceMatcher(None, _compared(old), _compared(new), autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            yield Part(same=" ".join(new[k:m]))
        else:
            yield Part(gone=" ".join(old[i:j]), new=" ".join(new[k:m]))


def _compared(words: list[str]) -> list[str]:
    # Behind another word: at the beginning of a text, `5.` is the mark of a list entry.
    return [normalise(f"x {word}") for word in words]
