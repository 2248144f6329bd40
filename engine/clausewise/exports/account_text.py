"""The account document as text."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from clausewise.loading.condition_text import scalar

HEAD: Final = "# The account as a whole, made by clausewise; its users are in users*.parquet.\n"


def account_text(document: Mapping[str, Any]) -> str:
    """Return the document as YAML."""
    return HEAD + "".join(f"{line}\n" for line in _lines(document, 0))


def _lines(tree: Mapping[str, Any], indent: int) -> Iterator[str]:
    pad = " " * indent
    for key, value in tree.items():
        name = scalar(key)
        if isinstance(value, Mapping) and value:
            yield f"{pad}{name}:"
            yield from _lines(value, indent + 2)
        elif isinstance(value, Mapping):
            yield f"{pad}{name}: {{}}"
        elif isinstance(value, list):
            yield f"{pad}{name}: [{', '.join(map(scalar, value))}]"
        else:
            yield f"{pad}{name}: {scalar(value)}"
