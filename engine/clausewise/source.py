"""A place in a file: a leaf that everything else may point at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line and a column (both from 1) of a file, as the user wrote the file's name.

    Line 0 stands for the file as a whole, or for an option of the command line.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"
