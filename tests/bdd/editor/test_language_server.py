"""The language server of the official Cucumber extension knows our steps, and no others.

It comes from npm into a cache outside of the project, once; without npm the tests are skipped.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree

import pytest
from clausewise.bdd.catalogue import KEYWORDS, entries, written
from clausewise.bdd.jsonc import values_of
from clausewise.bdd.steps import DEFINITIONS
from clausewise.bdd.vscode import expression
from clausewise.cli import group
from clausewise.cli.steps import words_of
from clausewise.files import shipped

from tests.bdd.editor.language_server import LanguageServer, language_server
from tests.npm import NotInstalledError

MISSPELT = [
    "Given team members signs in with passwords",
    "Given the acount standard",
    "When ada sent cara a reset email",
    "Then it is forbiden because of C22",
    "Then no reset-link is sent",
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with all features that there are, as `clausewise editor vscode` sets it up."""
    root = tmp_path_factory.mktemp("project")
    copytree(shipped("features"), root / "features")
    (root / "features" / "every-step.feature").write_text(_every_step(), encoding="utf-8")
    lines = "".join(f"    {step}\n" for step in MISSPELT)
    (root / "features" / "misspelt.feature").write_text(
        f"Feature: misspelt\n  Scenario: one\n{lines}", encoding="utf-8"
    )
    set_up(root)
    return root


def set_up(root: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(group, "COMMANDS", {**group.COMMANDS, "editor": ""})
        patch.setattr(sys, "argv", ["clausewise", "editor", "vscode"])
        patch.chdir(root)
        assert group.run() == 0


def _every_step() -> str:
    """Return a feature with every example, every legal value, and an outline."""
    lines = ["Feature: every step"]
    for keyword in KEYWORDS:
        lines.append(f"  Scenario: {keyword}")
        for entry in entries(words_of(None)):
            if entry.keyword != keyword:
                continue
            lines += [f"    {keyword.capitalize()} {example}" for example in entry.examples]
            first = entry.definition.regexp.fullmatch(entry.examples[0])
            usual = first.groupdict() if first else {}
            for (name, _), slot in zip(entry.definition.slots, entry.slots, strict=True):
                for value in slot.legal or ():
                    step = written(entry.definition, {**usual, name: value})
                    lines.append(f"    {keyword.capitalize()} {step}")
    lines += [
        "  Scenario Outline: rows for <target>",
        '    Given "Ada Lovelace" is <standing>',
        "    When <actor> sends <target> a reset email",
        "    Then it is forbidden because of <clauses>",
        "    Examples:",
        "      | actor    | target | standing       | clauses         |",
        "      | somebody | cara   | a custom-role agent | C06, C22 and C43 |",
    ]
    return "\n".join(lines) + "\n"


@contextmanager
def running(root: Path) -> Iterator[LanguageServer]:
    """Run the server, told what stands in the settings of the project."""
    path = root / ".vscode" / "settings.json"
    values = values_of(path.read_text(encoding="utf-8"), path.name)
    settings = {key.removeprefix("cucumber."): value for key, value in values.items()}
    try:
        with language_server(root, settings) as server:
            yield server
    except NotInstalledError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[LanguageServer]:
    with running(project) as server:
        yield server


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LanguageServer, Path]]:
    """A project without any feature yet, and the server for it."""
    root = tmp_path_factory.mktemp("bare")
    set_up(root)
    with running(root) as server:
        yield server, root


def test_every_sentence_is_in_a_form_that_the_server_reads() -> None:
    """It takes a text with one of these marks for a regular expression, or for a choice."""
    for entry in entries(words_of(None)):
        assert not set(expression(entry)) & set('()./*|\\"'), expression(entry)


def test_the_server_finds_all_our_definitions(server: LanguageServer) -> None:
    """As many as there are, and without an error."""
    log = "\n".join(server.log)
    assert f"Found {len(DEFINITIONS)} step definitions" in log
    assert "rror" not in log


def test_no_step_of_any_feature_is_marked_as_undefined(
    server: LanguageServer, project: Path
) -> None:
    """Neither in the features that come with the package nor in one with every legal value."""
    marked = {
        f"{path.relative_to(project)}:{each['range']['start']['line'] + 1}": each["message"]
        for path in sorted((project / "features").rglob("*.feature"))
        if path.name != "misspelt.feature"
        for each in server.diagnostics(path)
    }
    assert marked == {}


def test_every_misspelt_step_is_marked(server: LanguageServer, project: Path) -> None:
    """Each where it stands, and nothing else."""
    found = server.diagnostics(project / "features" / "misspelt.feature")
    texts = [step.partition(" ")[2] for step in MISSPELT]
    assert [each["message"] for each in found] == [f"Undefined step: {text}" for text in texts]
    assert [each["range"]["start"]["line"] for each in found] == [2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("typed", "label", "choices"),
    [
        ("Then it is", "it is {Verdict} because of {Reason}", "permitted"),
        ("Given end users", "{Audience} sign in with {SignOn}", "single sign-on and passwords"),
        ("When sends", "{User} sends {User} a reset email", "cara"),
        ("Given the account", "the account {Account}", "standard"),
        ("Given the plan", "the {Thing} is {Value}", "Suite Team"),
    ],
)
def test_our_steps_are_completed_with_legal_values(
    typed: str, label: str, choices: str, bare: tuple[LanguageServer, Path]
) -> None:
    """From the first words, in the first feature of a project."""
    server, root = bare
    path = root / f"{typed.replace(' ', '-')}.feature"
    line = f"    {typed}"
    path.write_text(f"Feature: typing\n  Scenario: one\n{line}\n", encoding="utf-8")
    server.diagnostics(path)
    offered = {each["label"]: each for each in server.completions(path, 2, len(line))}
    assert label in offered
    assert choices in offered[label]["textEdit"]["newText"]
