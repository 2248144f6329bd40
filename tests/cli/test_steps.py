"""`clausewise steps`: the catalogue for people and programs, what is unused and what is missing."""

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from clausewise.bdd.steps import DEFINITIONS
from clausewise.cli import group
from clausewise.cli import steps as steps_command

MISSING = 1
WRONG_INPUT = 2
WIDEST = 100
READ_ONCE = cache(steps_command.words_of)

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in an empty project and return its exit code."""
    monkeypatch.setattr(group, "COMMANDS", {**group.COMMANDS, "steps": ""})
    monkeypatch.setattr(steps_command, "words_of", READ_ONCE)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["clausewise", *arguments])
        return group.run()

    return call


def feature(folder: Path, *lines: str) -> Path:
    path = folder / "features" / "some.feature"
    path.parent.mkdir(exist_ok=True)
    path.write_text("Feature: some\n" + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_every_sentence_is_shown_and_no_line_is_wider_than_a_terminal(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person can read all of it without a wide window."""
    assert run("steps") == 0
    out = capsys.readouterr().out
    assert out.count("      e.g. ") == len(DEFINITIONS)
    assert "  <actor> sends <target> a reset email\n" in out
    assert [line for line in out.splitlines() if len(line) > WIDEST] == []
    assert out.index("GIVEN") < out.index("WHEN") < out.index("THEN")


def test_a_word_keeps_the_steps_that_speak_of_it(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where it stands among the legal values alone."""
    assert run("steps", "Enterprise Plus") == 0
    assert capsys.readouterr().out.rstrip().endswith("\n1 step")


def test_a_word_that_no_step_has_is_refused_with_the_near_one(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty list would look like an answer."""
    assert run("steps", "emial") == WRONG_INPUT
    err = capsys.readouterr().err
    assert "WORD: wrong-value: no step speaks of `emial`" in err
    assert "did you mean `email`?" in err


def test_programs_get_sentences_slots_and_legal_values(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """Everything that people see, and every legal value."""
    assert run("steps", "--format", "json") == 0
    steps = json.loads(capsys.readouterr().out)["steps"]
    assert [each["pattern"] for each in steps] == [each.sentence for each in DEFINITIONS]
    [verdict] = [each for each in steps if each["sentence"].startswith("it is <verdict>")]
    assert verdict["keyword"] == "then"
    assert verdict["slots"][0]["legal"] == ["permitted", "forbidden", "undetermined", "not covered"]
    assert len(verdict["slots"][1]["legal"]) > 50
    [thing] = [each for each in steps if each["sentence"] == "the <thing> is <value>"]
    assert "Suite Professional" in thing["slots"][1]["beside"]["plan"]


def test_steps_that_no_feature_uses_are_listed(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A step in the row of an outline counts as used."""
    feature(
        tmp_path,
        "  Scenario Outline: one",
        "    Given <who> sign in with passwords",
        "    When ada sends cara a reset email",
        "    Examples:",
        "      | who       |",
        "      | end users |",
    )
    assert run("steps", "--unused", "--format", "json") == 0
    unused = [each["sentence"] for each in json.loads(capsys.readouterr().out)["steps"]]
    assert len(unused) == len(DEFINITIONS) - 2
    assert "<audience> sign in with <sign on>" not in unused
    assert "<actor> sends <target> a reset email" not in unused


def test_a_missing_step_is_told_with_place_suggestion_and_outline(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each line once, however many rows its outline has; what we define is not told."""
    feature(
        tmp_path,
        "  Scenario Outline: one",
        "    Given the account standard",
        "    When ada sends <who> a reset email",
        "    Then it is forbiden because of C22",
        '    And the letter "of" <who> has 3 pages:',
        "      | page |",
        "    Examples:",
        "      | who  |",
        "      | cara |",
        "      | ben  |",
    )
    assert run("steps", "--missing") == MISSING
    out = capsys.readouterr().out
    assert "features/some.feature:5:5: Then it is forbiden because of C22" in out
    assert "did you mean `it is forbidden because of C22`?" in out
    assert out.count("some.feature:") == 2
    code = out[out.index("from clausewise") :]
    assert len(ast.parse(code).body) == 4
    assert '@then(parsers.parse("the letter \\"{text}\\" {who} has {number:d} pages:"))' in code
    assert "(story: Story, text: str, who: str, number: int, datatable: list[list[str]])" in code


@pytest.mark.parametrize(
    "text",
    [
        "class {x} \\ <def> 'and' \"import\"",
        '"""',
        "\N{PILE OF POO} happens",
        "3",
        "<story> <datatable> <story>",
        "`__import__('os')`",
        "{" * 200,
    ],
)
def test_an_outline_is_python_whatever_the_step_says(
    text: str, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is pasted and must load: no text of a feature becomes code."""
    feature(tmp_path, "  Scenario: one", f"    Given {text}")
    assert run("steps", "--missing", "--format", "json") == MISSING
    [missing] = json.loads(capsys.readouterr().out)["missing"]
    [function] = ast.parse(missing["outline"]).body
    assert isinstance(function, ast.FunctionDef)
    names = [argument.arg for argument in function.args.args]
    assert len(names) == len(set(names))


def test_the_outline_that_is_pasted_defines_the_step(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the project defines itself, beside the feature or above it, is not missing."""
    path = feature(tmp_path, "  Scenario: one", '    Given the "blue" moon {x} has 3 faces')
    assert run("steps", "--missing") == MISSING
    out = capsys.readouterr().out
    (path.parent / "conftest.py").write_text(out[out.index("from clausewise") :], encoding="utf-8")
    assert run("steps", "--missing", str(path)) == 0
    assert "Every step is defined" in capsys.readouterr().out


def test_files_that_cannot_be_read_are_told(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A step in a file that was left out would count as defined."""
    path = feature(tmp_path, "  Scenario: one", "    Given nothing", "    Gven nothing")
    assert run("steps", "--missing", str(path)) == WRONG_INPUT
    assert "gherkin-syntax" in capsys.readouterr().err
    assert run("steps", "--unused", str(tmp_path / "nowhere")) == WRONG_INPUT
    assert "missing-file" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert run("steps", "--missing", str(tmp_path / "empty")) == WRONG_INPUT
    assert run("steps", "--missing", "x.feature", "--unused", "x.feature") == WRONG_INPUT


def test_no_pytest_is_loaded_to_list_steps() -> None:
    """The command answers before somebody wonders whether it will."""
    code = "import sys, clausewise.cli.steps; print('pytest' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
