"""`clausewise editor`: settings are added to, never lost, and a second run changes nothing."""

import json
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from clausewise.bdd.jsonc import values_of, with_settings
from clausewise.cli import editor as editor_command
from clausewise.cli import group
from clausewise.cli import steps as steps_command
from clausewise.errors import InputError

WRONG_INPUT = 2
READ_ONCE = cache(steps_command.words_of)
TYPES = "cucumber.parameterTypes"

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run `clausewise editor vscode` in an empty project and return its exit code."""
    monkeypatch.setattr(group, "COMMANDS", {**group.COMMANDS, "editor": ""})
    monkeypatch.setattr(editor_command, "words_of", READ_ONCE)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["clausewise", "editor", "vscode", *arguments])
        return group.run()

    return call


def settings_of(path: Path) -> dict[str, Any]:
    values: dict[str, Any] = values_of(path.read_text(encoding="utf-8"), path.name)
    return values


def test_a_project_without_settings_gets_all_that_the_editor_reads(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The names in the settings are those of the files that are written."""
    assert run() == 0
    assert "CucumberOpen.cucumber-official" in capsys.readouterr().out
    settings = settings_of(tmp_path / ".vscode" / "settings.json")
    assert "features/**/*.feature" in settings["cucumber.features"]
    assert (tmp_path / str(settings["cucumber.features"][-1])).is_file()
    assert (tmp_path / str(settings["cucumber.glue"][0])).is_file()
    assert {"name": "Rank", "regexp": "secondary|primary"} in settings[TYPES]


def test_a_second_run_changes_nothing(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No byte and no time of change, so that no tool sees a difference."""
    assert run() == 0
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in (tmp_path / ".vscode").iterdir()}
    assert run() == 0
    assert "Nothing to change" in capsys.readouterr().out
    after = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in (tmp_path / ".vscode").iterdir()}
    assert after == before
    assert len(after) == 3


FOREIGN = """\
{
    // What the team agreed on
    "editor.rulers": [100], /* not 80 */
    "cucumber.features": ["specs/**/*.feature"], // ours
    "cucumber.parameterTypes": [
        {"name": "Colour", "regexp": "red|blue"}, // mine
        {"name": "Rank", "regexp": "old"},
    ],
    "files.eol": "\\n" // last
}
"""


def test_what_is_there_stays_with_its_comments(run: Run, tmp_path: Path) -> None:
    """Only what is missing is added, and only an older text of our own is replaced."""
    path = tmp_path / ".vscode" / "settings.json"
    path.parent.mkdir()
    path.write_text(FOREIGN, encoding="utf-8")
    assert run() == 0
    text = path.read_text(encoding="utf-8")
    for part in (
        "// What the team agreed on\n",
        "/* not 80 */",
        "// ours\n",
        "// mine\n",
        "// last\n",
    ):
        assert part in text
    settings = settings_of(path)
    assert settings["editor.rulers"] == [100]
    assert settings["files.eol"] == "\n"
    assert settings["cucumber.features"][:2] == ["specs/**/*.feature", "features/**/*.feature"]
    assert settings[TYPES][0] == {"name": "Colour", "regexp": "red|blue"}
    assert settings[TYPES][1] == {"name": "Rank", "regexp": "secondary|primary"}
    assert text.startswith(FOREIGN[: FOREIGN.index('"cucumber')])


def test_a_link_to_settings_stays_a_link(run: Run, tmp_path: Path) -> None:
    """The file behind it is added to, the others stand beside the link."""
    (tmp_path / ".vscode").mkdir()
    real = tmp_path / "real.json"
    real.write_text("{}", encoding="utf-8")
    (tmp_path / ".vscode" / "settings.json").symlink_to(real)
    assert run() == 0
    assert (tmp_path / ".vscode" / "settings.json").is_symlink()
    assert settings_of(real)["cucumber.glue"][0] == ".vscode/clausewise_steps.py"
    assert (tmp_path / ".vscode" / "clausewise_steps.py").is_file()


ITEMS: dict[str, list[Any]] = {"a": ["x", "y"], "b": [{"name": "N", "regexp": 'r"\\d'}]}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "// only a comment",
        "{}",
        "{ }\n",
        '{"a": []}',
        '{"a": [],}',
        '{"a": ["y"], "c": {"d": [1, 2, {"e": null}]}}',
        '{"a": ["y" /* } */ ], "c": "// no comment"}',
        '{\r\n\t"c": -1.5e3, // ]\r\n}\r\n',
        '{"b": [{"name": "N", "regexp": "old"}, {"name": "M"}, 3, [], true]}',
        '{"c": "\\"}\\\\"}',
    ],
)
def test_whatever_the_layout_the_items_are_in_and_the_rest_is_as_before(text: str) -> None:
    """Read as JSON with comments, before and after."""
    before = values_of(text, "s") if "{" in text else {}
    merged = with_settings(text, ITEMS, "s")
    after = values_of(merged, "s")
    assert all(item in after[key] for key, items in ITEMS.items() for item in items)
    for key, value in before.items():
        if key not in ITEMS:
            assert after[key] == value
        else:
            kept = [each for each in value if not (isinstance(each, dict) and "regexp" in each)]
            assert [each for each in after[key] if each in kept] == kept
    assert with_settings(merged, ITEMS, "s") == merged


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('{\n  "a": 1\n  "b": 2\n}', "json-syntax", 3),
        ('{"a": [}', "json-syntax", 1),
        ("{", "json-syntax", 1),
        ("{} {}", "json-syntax", 1),
        ('{"c": 01}', "json-syntax", 1),
        ("{'c': 1}", "json-syntax", 1),
        ('{"c": "a\nb"}', "json-syntax", 1),
        ('{"c": 1,,}', "json-syntax", 1),
        ("{ /* open", "json-syntax", 1),
        ("[]", "wrong-type", 1),
        ('{"a": "x"}', "wrong-type", 1),
        ('{"a": [],\n "a": []}', "duplicate-key", 1),
        ('{"b": [\n  {"name": "N", "regexp": "r", "more": 1}]}', "wrong-value", 2),
        ('{"c": ' + "[" * 100_000, "too-deep", 1),
    ],
)
def test_settings_that_cannot_be_understood_are_refused(text: str, code: str, line: int) -> None:
    """With the place; a guess could destroy them."""
    with pytest.raises(InputError) as refused:
        with_settings(text, ITEMS, "settings.json")
    [problem] = refused.value.problems
    assert (problem.code, problem.place.line) == (code, line)
    assert "nothing was changed" in (problem.help or "")


def test_nothing_is_written_where_the_settings_are_refused(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither the settings nor the files beside them."""
    path = tmp_path / ".vscode" / "settings.json"
    path.parent.mkdir()
    path.write_bytes(b'{"files.eol": }')
    assert run() == WRONG_INPUT
    assert (
        ".vscode/settings.json:1:15: json-syntax: `}` cannot stand here" in capsys.readouterr().err
    )
    assert path.read_bytes() == b'{"files.eol": }'
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_settings_elsewhere_in_the_project_name_their_files(run: Run, tmp_path: Path) -> None:
    """The editor sees paths from the top of the project; outside of it there are none."""
    assert run("--output", "tools/settings.json", "--format", "json") == 0
    settings = settings_of(tmp_path / "tools" / "settings.json")
    assert settings["cucumber.glue"][0] == "tools/clausewise_steps.py"
    assert run("--output", str(tmp_path.parent / "settings.json")) == WRONG_INPUT
    (tmp_path / "folder").mkdir()
    assert run("--output", "folder") == WRONG_INPUT


def test_programs_are_told_what_was_written(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    """And with which settings, for editors that this command does not know."""
    assert run("--format", "json") == 0
    data = json.loads(capsys.readouterr().out)
    assert len(data["written"]) == 3
    assert set(data["settings"]) == {"cucumber.features", "cucumber.glue", TYPES}
