"""Parsed files under ids that come from the place in the file.

The parser numbers each file from 0, and its trees and pickles apart: ids that clash as soon as two
files stand in one record, and that shift when a line is added elsewhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from clausewise.bdd.census import ScenarioKey

Data = dict[str, Any]


class ParsedFile(Protocol):
    """A feature file as gherkin-official parses it."""

    @property
    def path(self) -> Path:
        """Where it is."""

    @property
    def shown(self) -> str:
        """How it is called in what a user reads."""

    @property
    def text(self) -> str:
        """What it says."""

    @property
    def document(self) -> Mapping[str, Any]:
        """Its tree."""

    @property
    def pickles(self) -> tuple[Mapping[str, Any], ...]:
        """Its scenarios, with outlines expanded."""


@dataclass(frozen=True, slots=True)
class Named:
    """One file under its new ids; `lines` has the lines of each scenario's steps."""

    document: Data
    pickles: Mapping[ScenarioKey, Data]
    lines: Mapping[ScenarioKey, tuple[int, ...]]


def named(file: ParsedFile) -> Named:
    """Return the file's tree and scenarios with ids that are the same in every run."""
    nodes = {node["id"]: node["location"] for node in _nodes(file.document)}
    ids = {old: f"{file.shown}:{at['line']}:{at.get('column', 1)}" for old, at in nodes.items()}
    document = _renamed(file.document, ids)
    document["uri"] = file.shown
    pickles: dict[ScenarioKey, Data] = {}
    lines: dict[ScenarioKey, tuple[int, ...]] = {}
    for pickle in file.pickles:
        key = key_of(file, pickle, nodes)
        steps = [
            {**_renamed(step, ids), "id": step_id(key, number)}
            for number, step in enumerate(pickle["steps"], 1)
        ]
        new = _renamed(pickle, ids)
        pickles[key] = {**new, "id": pickle_id(key), "uri": file.shown, "steps": steps}
        lines[key] = tuple(nodes[step["astNodeIds"][0]]["line"] for step in pickle["steps"])
    return Named(document, pickles, lines)


def scenario_keys(file: ParsedFile) -> Iterator[tuple[ScenarioKey, Mapping[str, Any]]]:
    """Yield each scenario of the file, by its place, as the parser made it."""
    nodes = {node["id"]: node["location"] for node in _nodes(file.document)}
    return ((key_of(file, pickle, nodes), pickle) for pickle in file.pickles)


def key_of(
    file: ParsedFile, pickle: Mapping[str, Any], nodes: Mapping[str, Mapping[str, int]]
) -> ScenarioKey:
    """Return the place of a scenario; nodes: the location of each id of the tree."""
    scenario, *rows = (nodes[node]["line"] for node in pickle["astNodeIds"])
    return ScenarioKey(file.shown, scenario, rows[0] if rows else None)


def pickle_id(key: ScenarioKey) -> str:
    """Return the id of a scenario."""
    return f"pickle {_place(key)}"


def step_id(key: ScenarioKey, number: int) -> str:
    """Return the id of a scenario's step; numbers are from 1."""
    return f"step {_place(key)} {number}"


def case_id(key: ScenarioKey) -> str:
    """Return the id of a scenario as a test."""
    return f"case {_place(key)}"


def case_step_id(key: ScenarioKey, part: int | str) -> str:
    """Return the id of a part of a test: a step by its number from 1, or a hook by its name."""
    return f"case step {_place(key)} {part}"


def attempt_id(key: ScenarioKey, attempt: int) -> str:
    """Return the id of one attempt at a test; attempts are from 0."""
    return f"attempt {_place(key)} {attempt}"


def _place(key: ScenarioKey) -> str:
    return f"{key.uri}:{key.line}" + ("" if key.row is None else f":{key.row}")


def _nodes(tree: Any) -> Iterator[Mapping[str, Any]]:
    # No recursion that a file could drive: Gherkin nests to a fixed depth.
    if isinstance(tree, Mapping):
        if "id" in tree:
            yield tree
        for value in tree.values():
            yield from _nodes(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _nodes(value)


def _renamed(tree: Any, ids: Mapping[str, str]) -> Any:
    """Return a copy of the tree in which every id, and every pointer to one, is the new one."""
    if isinstance(tree, Mapping):
        return {key: _value(key, value, ids) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_renamed(each, ids) for each in tree]
    return tree


def _value(key: str, value: Any, ids: Mapping[str, str]) -> Any:
    match key:
        case "astNodeIds":
            return [ids[each] for each in value]
        case "id" | "astNodeId":
            # A pickle's own ids count apart from the tree's; whoever has a pickle replaces them.
            return ids.get(value, value)
        case _:
            return _renamed(value, ids)
