"""The documents are complete and true: what the code has, they name, and what they name, it has."""

import re
from pathlib import Path

import click
import pytest
from clausewise.audit.mutation.making import ALL_OPERATORS
from clausewise.cli.group import COMMANDS, group
from clausewise.language.rule import Kind
from clausewise.loading.bind import keys_of
from clausewise.loading.conditions import OPERATORS
from clausewise.loading.shapes import RuleShape

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "engine" / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
CODE = re.compile(r'"((?:[a-z0-9]+-)+[a-z0-9]+|alias|tag|unreadable|unwritable|contradiction)"')
NO_CODES = {
    # Encodings, a session of durable_rules, a tag and a word of git: not codes of problems.
    "rev-parse",
    "does-not-matter",
    "utf-8",
    "utf-8-sig",
    "sid-0",
    # A role as the vendor spells it, and an id of a synthetic record that is broken.
    "end-user",
    "not-a-number",
    # Headers of HTTP, and words in them.
    "no-referrer",
    "no-store",
    "same-origin",
    "cache-control",
    "content-encoding",
    "content-length",
    "content-security-policy",
    "content-type",
    "cross-origin-resource-policy",
    "referrer-policy",
    "retry-after",
    "transfer-encoding",
    "x-content-type-options",
    # An attribute of a drawing.
    "aria-label",
    # Operators of mutants: docs/mutation.md explains them.
    *ALL_OPERATORS,
}


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_described(name: str) -> None:
    """A reader of the page needs no --help."""
    text = page("commands.md")
    assert f"## {name}\n" in text
    command = group.get_command(click.Context(group), name)
    assert command is not None
    section = text.split(f"## {name}\n")[1].split("\n## ")[0]
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert any(f"`{option}" in section for option in parameter.opts), parameter.opts


def test_every_code_is_described_and_every_described_code_exists() -> None:
    """A code that is not explained is a riddle; one that no longer exists is a lie."""
    # The keys of OSCAL look like codes and are none.
    every = (ROOT / "engine" / "clausewise").rglob("*.py")
    sources = [path for path in every if path.name != "oscal.py"]
    used = {code for path in sources for code in CODE.findall(path.read_text(encoding="utf-8"))}
    described = set(re.findall(r"^\| `([a-z0-9-]+)` \|", page("errors.md"), re.MULTILINE))
    assert used - NO_CODES - described == set()
    assert described - used == set()


def test_every_operator_kind_and_key_is_described() -> None:
    """A reviewer can look up every word of a rule file."""
    text = page("language.md")
    words = [*OPERATORS, *(str(kind) for kind in Kind), *(key.name for key in keys_of(RuleShape))]
    assert [word for word in words if f"`{word}" not in text and f"{word}:" not in text] == []


def test_every_operator_of_mutants_is_described() -> None:
    """A reader of the report can look up what was done to a rule."""
    assert [name for name in ALL_OPERATORS if f"| `{name}` |" not in page("mutation.md")] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name + "-" + path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    """Of links to other files of the project, that is."""
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (path.parent / target).exists(), target


def test_the_readme_shows_the_report() -> None:
    """A picture, and not of many megabytes: `make picture` takes it."""
    shown = re.search(r"!\[[^]]+\]\((docs/report\.png)\)", (ROOT / "README.md").read_text())
    assert shown is not None
    picture = (ROOT / shown[1]).read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
    assert 800 <= width <= 2400
    assert 600 <= height <= 2400
    assert len(picture) < 300 * 1024
