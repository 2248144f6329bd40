"""What libyaml says of a text that it cannot read, as located problems."""

import yaml

from clausewise.errors import Problem
from clausewise.loading.text import Lines
from clausewise.source import Place


def syntax_problem(error: yaml.MarkedYAMLError, shown: str) -> Problem:
    """Return the mistake of syntax at which libyaml stopped."""
    mark = error.problem_mark or error.context_mark
    place = Place(shown, mark.line + 1, mark.column + 1) if mark else Place(shown)
    said = " ".join(", ".join(part for part in (error.context, error.problem) if part).split())
    return Problem(place, "yaml-syntax", said, "the file must be YAML 1.2, or JSON")


def forbidden_character(error: yaml.reader.ReaderError, text: str, shown: str) -> Problem:
    """Return the problem that YAML does not allow a character of the text."""
    # libyaml counts bytes; it stops at the first character of the kind.
    place = Lines(text).place(text.index(chr(error.character)), shown)
    message = f"the character U+{error.character:04X} is not allowed in YAML"
    return Problem(place, "yaml-syntax", message, "remove it")
