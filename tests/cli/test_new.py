"""`clausewise new`: a scenario that is right Gherkin, and fails until it is filled in."""

import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from clausewise.bdd import skeleton
from clausewise.bdd.catalogue import match
from clausewise.bdd.gherkin_file import ScenarioLines, read_feature
from clausewise.bdd.guard import guard
from clausewise.bdd.missing import undefined_steps
from clausewise.bdd.parameters import Words
from clausewise.cli import group
from clausewise.cli import new as new_command
from clausewise.cli import steps as steps_command
from clausewise.errors import Problem
from clausewise.files import shipped
from clausewise.loading.policy import load_policy

WRONG_INPUT = 2
SINGLE_SIGN_ON = "C22"

Run = Callable[..., int]
RULEBOOK = load_policy(shipped("rules/password-reset"))
WORDS = Words(RULEBOOK, ("standard", "base"))
READ_ONCE = cache(steps_command.words_of)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run `clausewise new` in an empty project and return its exit code."""
    monkeypatch.setattr(group, "COMMANDS", {**group.COMMANDS, "new": ""})
    monkeypatch.setattr(new_command, "words_of", READ_ONCE)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["clausewise", "new", *arguments])
        return group.run()

    return call


def scenarios(path: Path) -> list[ScenarioLines]:
    problems: list[Problem] = []
    file = read_feature(path, path.name, problems)
    assert file is not None, problems
    return list(file.scenarios())


@pytest.mark.parametrize("clause", list(RULEBOOK.clauses))
def test_only_the_then_is_left_to_be_filled_in(clause: str, tmp_path: Path) -> None:
    """On every clause: right Gherkin, tagged, all steps defined but the Then, which is refused."""
    made = skeleton.skeleton("A title", [clause], WORDS)
    path = tmp_path / "new.feature"
    path.write_text("Feature: f\n\n" + "\n".join(made.lines), encoding="utf-8")
    problems: list[Problem] = []
    file = read_feature(path, "new.feature", problems)
    assert file is not None
    found = list(file.scenarios())
    assert [each.name for each in found] == list(made.names)
    assert all(each.tags == (clause,) for each in found)
    undefined = list(undefined_steps([file]))
    assert [each.text for each in undefined] == [skeleton.OPEN_THEN] * len(found)
    assert {each.keyword for each in undefined} == {"then"}
    guard(file, problems)
    assert {each.code for each in problems} == {"unfilled-placeholder"}


@pytest.mark.parametrize("action", list(RULEBOOK.actions))
def test_every_action_can_be_asked_for(action: str) -> None:
    """An action that is new to the rules must be given its step here."""
    assert match("when", skeleton.ASKED[action])


@pytest.mark.parametrize("fact", list(RULEBOOK.facts))
def test_every_way_to_say_a_fact_is_a_step(fact: str) -> None:
    """Whichever of the values an author keeps, the line is a Given that is defined."""
    people = {"actor": "ada", "target": "cara"}
    choices = {**skeleton.choices(WORDS), **{slot: [name] for slot, name in people.items()}}
    for said in skeleton.SAID[fact]:
        sentences = [said]
        for slot, values in choices.items():
            sentences = [
                sentence.replace(f"{{{slot}}}", value)
                for sentence in sentences
                for value in (values if f"{{{slot}}}" in sentence else [""])
            ]
        for sentence in sentences:
            assert sentence == skeleton.SAID_BY_THE_WHEN or match("given", sentence), sentence


def test_the_facts_that_bear_on_the_clause_are_there(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the step that says each and its legal values; the output says what is open."""
    assert run("Single sign-on", "--clause", SINGLE_SIGN_ON) == 0
    out = capsys.readouterr().out
    assert out.startswith("Feature: ")
    assert f"  @{SINGLE_SIGN_ON}\n  Scenario: Single sign-on: " in out
    assert "# target.sign_on: " in out
    assert "sign in with passwords | social logins | single sign-on | " in out
    assert "And A05 is read as per_audience (default) | any_audience | " in out
    assert "When ada sends cara a reset email" in out
    assert "Then it is <verdict> because of <clauses>" in out
    assert "`clausewise lint` refuses this" in out
    assert "company.details" not in out


def test_a_file_is_made_and_added_to(run: Run, tmp_path: Path) -> None:
    """What stood in it stays, byte for byte; the second scenario follows the first."""
    path = tmp_path / "deep" / "mine.feature"
    assert run("One", "--clause", SINGLE_SIGN_ON, "--output", str(path)) == 0
    first = path.read_bytes()
    count = len(scenarios(path))
    assert run("Two", "--clause", SINGLE_SIGN_ON, "-o", str(path)) == 0
    assert path.read_bytes().startswith(first)
    assert [each.name.split(":")[0] for each in scenarios(path)] == ["One"] * count + [
        "Two"
    ] * count
    assert [each.name for each in path.parent.iterdir()] == ["mine.feature"]


@pytest.mark.parametrize(
    "before",
    [
        b"Feature: f",
        b"Feature: f\r\n\r\n  Scenario: x\r\n    Given y\r\n",
        b"\xef\xbb\xbfFeature: f\n  Scenario: x\n    Given y\n",
        b"Feature: f\n  Rule: r\n    Scenario: x\n      Given y\n",
        b"Feature: f\n  Scenario Outline: x\n    Given <y>\n    Examples:\n      |y|\n      |1|",
        b'Feature: f\n  Scenario: x\n    Given y\n      """\n      text\n      """\n',
    ],
)
def test_scenarios_are_added_to_any_feature(before: bytes, run: Run, tmp_path: Path) -> None:
    """However the file ends, and with the line ends that it has."""
    path = tmp_path / "mine.feature"
    path.write_bytes(before)
    assert run("Two", "--clause", "C04", "--output", str(path)) == 0
    after = path.read_bytes()
    assert after.startswith(before)
    assert scenarios(path)[-1].steps[-1].text == skeleton.OPEN_THEN
    assert (b"\r\n" in before) == (b"\r\n" in after)
    assert after.count(b"\r\n") in (0, after.count(b"\n"))


@pytest.mark.parametrize(
    ("before", "code"),
    [
        (b"Feature: f\n  Scenario: x\n    Given y\n  Gven z\n", "gherkin-syntax"),
        (
            b"# language: de\nFunktionalit\xc3\xa4t: f\n\n  Szenario: x\n    Angenommen y\n",
            "unwritable",
        ),
        (b"Feature: \xff\n", "wrong-encoding"),
        (b"", "empty-file"),
        (b"Feature: f\n  Scenario: Two\n    Given y\n", "duplicate-id"),
    ],
)
def test_a_file_that_cannot_be_added_to_stays_as_it_was(
    before: bytes, code: str, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is destroyed, and the reason is told."""
    path = tmp_path / "mine.feature"
    path.write_bytes(before)
    assert run("Two", "--clause", "C04", "--output", str(path)) == WRONG_INPUT
    assert f": {code}: " in capsys.readouterr().err
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["mine.feature"]


def test_a_link_stays_a_link(run: Run, tmp_path: Path) -> None:
    """The file behind it is added to."""
    real = tmp_path / "real.feature"
    real.write_text("Feature: f\n", encoding="utf-8")
    link = tmp_path / "link.feature"
    link.symlink_to(real)
    assert run("Two", "--clause", SINGLE_SIGN_ON, "--output", str(link)) == 0
    assert link.is_symlink()
    assert scenarios(real)


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("One\nScenario: another", "line-break"),
        ("One\u2028another", "line-break"),
        ("One\ttab", "line-break"),
        ("  ", "wrong-value"),
        ("safe \u202e desrever", "bidirectional-control"),
        ("zero\u200bwidth", "invisible-character"),
        ("x" * 500, "too-large"),
        ("byte \udcff", "wrong-encoding"),
    ],
)
def test_a_title_that_would_deceive_is_refused(
    title: str, code: str, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would end the line, or read as something else than it is."""
    assert run(title, "--clause", SINGLE_SIGN_ON) == WRONG_INPUT
    captured = capsys.readouterr()
    assert f"TITLE: {code}: " in captured.err
    assert captured.out == ""


@pytest.mark.parametrize(
    "title", ["# a comment", "Given x", "Scenario: y", "@tag", '"""', "| a | b |", "<who> {x} \\"]
)
def test_a_title_is_a_title_whatever_it_begins_with(title: str, run: Run, tmp_path: Path) -> None:
    """Words of Gherkin in it are only words."""
    path = tmp_path / "mine.feature"
    assert run(title, "--clause", "C04", "--output", str(path)) == 0
    assert all(each.name.startswith(title) for each in scenarios(path))


def test_an_unknown_clause_is_told_with_the_near_one(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """All problems at once, those of the title too."""
    assert run(" ", "--clause", "c2", "--clause", "D1") == WRONG_INPUT
    err = capsys.readouterr().err
    assert "--clause: unknown-clause: no clause is called `c2`" in err
    assert "did you mean `C02`?" in err
    assert "`D1`" in err
    assert "TITLE: wrong-value" in err


def test_only_feature_files_are_written(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip of the keyboard does not change some other file."""
    (tmp_path / "conftest.py").write_text("x = 1\n", encoding="utf-8")
    assert run("One", "--clause", SINGLE_SIGN_ON, "--output", "conftest.py") == WRONG_INPUT
    assert (
        "conftest.py: wrong-value: this is not the name of a feature file"
        in capsys.readouterr().err
    )
    assert (tmp_path / "conftest.py").read_text(encoding="utf-8") == "x = 1\n"


def test_programs_get_what_was_made(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """Names, rules and text."""
    assert run("One", "--clause", SINGLE_SIGN_ON, "--format", "json") == 0
    data = json.loads(capsys.readouterr().out)
    assert data["rules"] == ["reset-email.single-sign-on", "set-password.single-sign-on"]
    assert len(data["scenarios"]) == 2
    assert data["text"].startswith("Feature: ")
