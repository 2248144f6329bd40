"""What can be mended in a feature file without changing what it says."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from clausewise.bdd.gherkin_file import FeatureFile, parse_feature

CELL_BREAK: Final = re.compile(r"(?<!\\)((?:\\\\)*)\|")
TAGS: Final = re.compile(r"\s*(?:@\S+\s+)*@\S+\s*")
FENCES: Final = ('"""', "```")
UNIMPORTANT: Final = frozenset({"location", "id", "tags", "comments"})


def fixed(file: FeatureFile) -> str:
    """Return the text with tables aligned, tags in order, and no blanks at the ends of lines.

    Doc strings and comments stay as they are. Where the result would not say the same, the text
    comes back unchanged.
    """
    if "\r" in file.text:
        return file.text
    text = "\n".join(_lines(file.text.split("\n"))).rstrip("\n") + "\n"
    again = parse_feature(file.path, file.shown, text, [])
    same = again is not None and _meaning(again.document) == _meaning(file.document)
    return text if same else file.text


def _lines(lines: Sequence[str]) -> Iterator[str]:
    fence = ""
    table: list[str] = []
    for line in lines:
        bare = line.strip()
        opened = next((each for each in FENCES if bare.startswith(each)), "")
        if not fence and bare.startswith("|") and bare.endswith("|"):
            table.append(line)
            continue
        yield from _aligned(table)
        table = []
        if fence or opened:
            fence = ("" if bare.startswith(fence) else fence) if fence else opened
            yield line
        elif bare.startswith("@") and TAGS.fullmatch(line):
            indent = line[: len(line) - len(line.lstrip())]
            yield indent + " ".join(sorted(dict.fromkeys(bare.split())))
        else:
            yield line.rstrip()
    yield from _aligned(table)


def _aligned(table: Sequence[str]) -> Iterator[str]:
    rows = [_cells(line.strip()) for line in table]
    if len({len(row) for row in rows}) > 1:
        yield from table
        return
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    indent = table[0][: len(table[0]) - len(table[0].lstrip())] if table else ""
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"{indent}| {' | '.join(cells)} |"


def _cells(line: str) -> list[str]:
    """Return the cells as written: an escaped bar or backslash stays escaped."""
    marked = CELL_BREAK.sub("\\1\0", line)
    return [cell.strip() for cell in marked.split("\0")[1:-1]]


def _meaning(node: Any) -> str:
    return json.dumps(_bare(node), sort_keys=True)


def _bare(node: Any) -> Any:
    if isinstance(node, Mapping):
        kept = {key: _bare(value) for key, value in node.items() if key not in UNIMPORTANT}
        if "tags" in node:
            kept["tags"] = sorted({tag["name"] for tag in node["tags"]})
        return kept
    if isinstance(node, list | tuple):
        return [_bare(each) for each in node]
    return node
