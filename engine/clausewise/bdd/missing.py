"""Steps in features that nothing defines, and how a project's own definition of one would begin."""

import ast
import json
import keyword
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clausewise.bdd.catalogue import KEYWORDS, match
from clausewise.bdd.gherkin_file import FeatureFile
from clausewise.source import Place

MOST_BYTES: Final = 1_000_000
MOST_FILES: Final = 200
MOST_NAME_WORDS: Final = 8

SLOT: Final = re.compile(r"<([^<>]+)>|\"([^\"]*)\"|(?<![\w.-])(\d+)(?![\w.-])")
FIELD: Final = re.compile(r"\{\{|\}\}|\{[^{}]*\}")
GIVEN_BY_PYTEST: Final = ("story", "datatable", "docstring")

Sentences = Mapping[str, Sequence[re.Pattern[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undefined:
    """A step that nothing defines; `text` is as it was written, `run` as it would run."""

    place: Place
    keyword: str
    text: str
    run: str
    table: bool
    docstring: bool


def undefined_steps(files: Iterable[FeatureFile]) -> Iterator[Undefined]:
    """Yield each line with a step that neither we nor the project's own Python files define."""
    known: dict[Path, Sentences] = {}
    for file in files:
        folder = file.path.parent
        local = known[folder] = known.get(folder) or local_sentences(file.path)
        written = {
            node["location"]["line"]: node["text"]
            for node in file.lines.values()
            if "keywordType" in node
        }
        told: set[int] = set()
        for scenario in file.scenarios():
            for step in scenario.steps:
                if step.line in told or match(step.keyword, step.text):
                    continue
                if any(each.fullmatch(step.text) for each in local[step.keyword]):
                    continue
                told.add(step.line)
                yield Undefined(
                    place=Place(file.shown, step.line, step.column),
                    keyword=step.keyword,
                    text=written.get(step.line, step.text),
                    run=step.text,
                    table=step.table is not None,
                    docstring=step.docstring is not None,
                )


def local_sentences(feature: Path) -> Sentences:
    """Return what the project's own definitions match, by keyword, read without running them.

    Read are the Python files beside the feature, and each conftest.py above it in the project.
    """
    here = feature.resolve().parent
    top = Path.cwd().resolve()
    above = [here, *here.parents] if here.is_relative_to(top) else [here]
    places = [folder / "conftest.py" for folder in above if folder.is_relative_to(top)]
    beside = sorted(here.glob("*.py"))[:MOST_FILES]
    found: dict[str, list[re.Pattern[str]]] = {each: [] for each in KEYWORDS}
    for path in dict.fromkeys((*places, *beside)):
        for kind, pattern in _sentences(path):
            for each in KEYWORDS if kind == "step" else (kind,):
                found[each].append(pattern)
    return found


def _sentences(path: Path) -> tuple[tuple[str, re.Pattern[str]], ...]:
    try:
        if not path.is_file() or path.stat().st_size > MOST_BYTES:
            return ()
        tree = ast.parse(path.read_bytes())
    except (OSError, ValueError, SyntaxError, RecursionError, MemoryError):
        # Whoever runs the features is told by Python what is wrong with the file.
        return ()
    decorators = [
        each
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for each in node.decorator_list
    ]
    return tuple(_of_decorators(decorators))


def _of_decorators(decorators: Iterable[ast.expr]) -> Iterator[tuple[str, re.Pattern[str]]]:
    for each in decorators:
        if not isinstance(each, ast.Call) or not each.args:
            continue
        kind = _name(each.func)
        pattern = _pattern(each.args[0]) if kind in (*KEYWORDS, "step") else None
        if pattern is not None:
            yield kind, pattern


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _pattern(argument: ast.expr) -> re.Pattern[str] | None:
    """Return what the sentence of a definition matches, its converters left out."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return re.compile(re.escape(argument.value))
    if not isinstance(argument, ast.Call) or not argument.args:
        return None
    text = argument.args[0]
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return None
    how = _name(argument.func)
    try:
        if how in ("parse", "cfparse"):
            return re.compile(_of_parse(text.value))
        return re.compile(text.value) if how == "re" else re.compile(re.escape(text.value))
    except (re.error, RecursionError):
        return None


def _of_parse(sentence: str) -> str:
    parts: list[str] = []
    at = 0
    for found in FIELD.finditer(sentence):
        parts.append(re.escape(sentence[at : found.start()]))
        parts.append(re.escape(found[0][0]) if found[0] in ("{{", "}}") else ".+?")
        at = found.end()
    return "".join((*parts, re.escape(sentence[at:])))


def outline(step: Undefined) -> str:
    """Return the outline of a step definition in Python, to be pasted and filled in."""
    slots: dict[str, str] = {}

    def replaced(found: re.Match[str]) -> str:
        placeholder, quoted, number = found.groups()
        name = _identifier(placeholder or ("number" if number else "text"))
        while name in (*slots, *GIVEN_BY_PYTEST):
            name = f"{name}_{len(slots) + 1}"
        slots[name] = "int" if number else "str"
        written = f"{{{name}:d}}" if number else f"{{{name}}}"
        return f'"{written}"' if quoted is not None else written

    # A brace of the text would open a slot.
    sentence = SLOT.sub(replaced, step.text.replace("{", "{{").replace("}", "}}"))
    in_python = json.dumps(sentence if slots else step.text, ensure_ascii=False)
    parameters = ["story: Story", *(f"{name}: {kind}" for name, kind in slots.items())]
    parameters += ["datatable: list[list[str]]"] if step.table else []
    parameters += ["docstring: str"] if step.docstring else []
    return "\n".join(
        (
            f"@{step.keyword}({f'parsers.parse({in_python})' if slots else in_python})",
            f"def {_identifier(SLOT.sub(' ', step.text))}({', '.join(parameters)}) -> None:",
            '    """Say what the step promises."""',
            "    raise NotImplementedError",
        )
    )


def _identifier(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", text.casefold())[:MOST_NAME_WORDS]
    name = "_".join(words) or "step"
    return f"{name}_" if keyword.iskeyword(name) else f"n{name}" if name[0].isdigit() else name
