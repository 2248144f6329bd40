"""Traps of Gherkin, found before anything runs."""

from clausewise.bdd.gherkin_file import FeatureFile
from clausewise.errors import Problem


def guard(file: FeatureFile, problems: list[Problem]) -> None:
    """Append what would make a green run of the file untrue."""
