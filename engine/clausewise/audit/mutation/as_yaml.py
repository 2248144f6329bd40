"""A mutant as a reviewer reads it: the part as written, beside the part with the fault."""

from collections.abc import Sequence
from difflib import SequenceMatcher, unified_diff
from functools import cached_property
from pathlib import Path
from typing import Final

from clausewise.audit.mutation.mutant import Mutant, Part
from clausewise.language.condition import Condition, Value
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Reading
from clausewise.loading.condition_text import flow, scalar, when_lines

IN_BRACES: Final = "when: {"


class Sources:
    """The rule files of a policy, as they are written."""

    def __init__(self, folder: Path, book: Rulebook) -> None:
        self.folder = folder
        self.book = book

    @cached_property
    def _files(self) -> dict[str, list[str]]:
        return {}

    def lines(self, part: Part) -> Sequence[str]:
        """Return every line of the file that the part stands in."""
        name = Path(part.place.file).name
        if name not in self._files:
            text = (self.folder / name).read_text(encoding="utf-8")
            self._files[name] = text.splitlines()
        return self._files[name]

    def written(self, part: Part) -> Sequence[str]:
        """Return the lines of the part alone."""
        lines = self.lines(part)
        start = part.place.line - 1
        indent = _indent(lines[start])
        stop = start + 1
        while stop < len(lines) and (not lines[stop].strip() or _indent(lines[stop]) > indent):
            stop += 1
        while not lines[stop - 1].strip():
            stop -= 1
        return lines[start:stop]

    def faulty(self, mutant: Mutant) -> Sequence[str]:
        """Return the lines of the part with the fault; none where the rule is gone.

        What the fault does not touch stays as it is written.
        """
        was, becomes = mutant.was, mutant.becomes
        if becomes is None:
            return ()
        lines = list(self.written(was))
        if isinstance(was, Reading):
            assert isinstance(becomes, Reading)
            return _with_key(lines, "default", [f"default: {scalar(becomes.default)}"])
        assert not isinstance(becomes, Reading)
        if was.when != becomes.when:
            lines = self._with_condition(lines, was.when, becomes.when)
        if isinstance(was, Rule) and isinstance(becomes, Rule):
            if was.kind != becomes.kind:
                lines = _with_key(lines, "then", [f"then: {becomes.kind}"])
            if was.effects != becomes.effects:
                lines = _with_key(lines, "effect", [f"effect: {_assignments(becomes.effects)}"])
        return lines

    def difference(self, mutant: Mutant) -> Sequence[str]:
        """Return the unified difference, its lines numbered as in the file."""
        before, after = self.written(mutant.was), self.faulty(mutant)
        place = mutant.place
        found = list(unified_diff(before, after, place.file, place.file, n=1, lineterm=""))
        return [_moved(line, place.line - 1) for line in found]

    def file_with(self, mutant: Mutant) -> str:
        """Return the text of the file with the fault in it."""
        lines = list(self.lines(mutant.was))
        start = mutant.place.line - 1
        stop = start + len(self.written(mutant.was))
        return "\n".join([*lines[:start], *self.faulty(mutant), *lines[stop:]]) + "\n"

    def _with_condition(self, lines: list[str], was: Condition, becomes: Condition) -> list[str]:
        indent = _key_indent(lines)
        start, stop = _extent(lines, "when", indent)
        old = lines[start:stop]
        in_braces = not old or old[0].lstrip().startswith(IN_BRACES)
        before = when_lines(was, self.book, indent, in_braces=in_braces)
        after = when_lines(becomes, self.book, indent, in_braces=in_braces)
        if len(old) == len(before):
            # Line for line the same condition: what stays is shown as it was written.
            after = _kept(old, before, after)
        return [*lines[:start], *after, *lines[stop:]]


def _kept(old: Sequence[str], before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    found: list[str] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, stop, new_start, new_stop in matcher.get_opcodes():
        found.extend(old[start:stop] if tag == "equal" else after[new_start:new_stop])
    return tuple(found)


def _with_key(lines: list[str], key: str, new: Sequence[str]) -> list[str]:
    indent = _key_indent(lines)
    start, stop = _extent(lines, key, indent)
    return [*lines[:start], *(" " * indent + line for line in new), *lines[stop:]]


def _extent(lines: Sequence[str], key: str, indent: int) -> tuple[int, int]:
    """Return where the key begins and ends; where it would stand, if it does not."""
    for start, line in enumerate(lines):
        if line.startswith(f"{' ' * indent}{key}:"):
            stop = start + 1
            while stop < len(lines) and _indent(lines[stop]) > indent:
                stop += 1
            return start, stop
    following = "then"
    if key == following:
        raise ValueError(f"the entry has no line for the key `{key}`")
    return (_extent(lines, following, indent)[0],) * 2


def _key_indent(lines: Sequence[str]) -> int:
    return _indent(lines[0]) + 2 if lines[0].lstrip().startswith("- ") else _indent(lines[0])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _assignments(effects: Sequence[tuple[str, Value]]) -> str:
    return flow({name: scalar(value) for name, value in effects})


def _moved(line: str, by: int) -> str:
    """Return a heading of the difference with lines counted from the top of the file."""
    if not line.startswith("@@ "):
        return line.rstrip()
    marks = []
    for mark in line.split()[1:3]:
        first, comma, count = mark[1:].partition(",")
        marks.append(f"{mark[0]}{int(first) + by}{comma}{count}")
    return f"@@ {' '.join(marks)} @@"
