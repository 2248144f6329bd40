"""What a command needs that is not installed with the package."""

from importlib.util import find_spec

from clausewise.errors import InputError, Problem
from clausewise.source import Place


def needs(extra: str, *libraries: str) -> None:
    """Raise InputError where a library of the extra is missing."""
    for library in libraries:
        if find_spec(library) is None:
            message = f"the library `{library}` is not installed"
            remedy = f"pip install 'clausewise[{extra}]'"
            raise InputError([Problem(Place(extra), "missing-extra", message, remedy)])
