"""`clausewise editor`: an editor that knows the steps, completes them and marks unknown ones."""

from pathlib import Path
from typing import Final

import click

from clausewise.bdd.catalogue import entries
from clausewise.bdd.jsonc import with_settings
from clausewise.bdd.vscode import EditorFiles, editor_files
from clausewise.cli.inputs import format_option, policy_option
from clausewise.cli.output import say, say_data
from clausewise.cli.steps import words_of
from clausewise.errors import InputError, Problem
from clausewise.loading.document import decode, read_bytes
from clausewise.source import Place

SETTINGS: Final = ".vscode/settings.json"
GLUE: Final = "clausewise_steps.py"
WORDS: Final = "clausewise_words.feature"
EXTENSION: Final = "CucumberOpen.cucumber-official"


@click.command("editor")
@click.argument("editor", type=click.Choice(["vscode"]))
@click.option(
    "-o",
    "--output",
    default=SETTINGS,
    show_default=True,
    metavar="FILE",
    help="Settings to add to; the other files go beside them.",
)
@policy_option
@format_option
def command(editor: str, output: str, policy: str | None, form: str) -> int:
    """Set up an editor for features: our steps are known, completed, and others are marked.

    vscode: for the extension CucumberOpen.cucumber-official. Settings that stand in the file
    already, and comments, stay as they are. Run it again when the steps or the rules have changed.
    """
    settings = Path(output)
    folder = _folder_in_project(settings)
    words = words_of(policy)
    files = editor_files(entries(words), words, f"{folder}{GLUE}", f"{folder}{WORDS}")
    texts = _changed(settings.parent, _texts(settings, output, files))
    if texts:
        # Half a second that only who writes must wait.
        from clausewise.reporting.write import write_all

        write_all(settings.parent, {name: text.encode() for name, text in texts.items()})
    written = [
        output if Path(name).is_absolute() else str(settings.parent / name) for name in texts
    ]
    if form == "json":
        say_data({"editor": editor, "written": written, "settings": files.settings})
    else:
        said = "Written: " + ", ".join(written) if written else "Nothing to change: all is there"
        say([said, f"For {EXTENSION}; reload the window if it does not see the steps"])
    return 0


def _folder_in_project(settings: Path) -> str:
    """Return the folder of the settings as the editor sees it, from the top of the project."""
    if settings.absolute().parent.name == ".vscode":
        return ".vscode/"
    try:
        inside = settings.parent.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        message = "the settings lie outside of this folder, and not in a folder `.vscode`"
        remedy = f"run this in the project's folder, or name its {SETTINGS}"
        raise InputError([Problem(Place(str(settings)), "wrong-usage", message, remedy)]) from None
    return "" if inside == "." else f"{inside}/"


def _texts(settings: Path, shown: str, files: EditorFiles) -> dict[str, str]:
    before = _text(settings, shown) if settings.exists() or settings.is_symlink() else ""
    return {
        # A link stays one: what it points at is written.
        str(settings.resolve()): with_settings(before, files.settings, shown),
        GLUE: files.glue,
        WORDS: files.words,
    }


def _text(path: Path, shown: str) -> str:
    problems: list[Problem] = []
    data = read_bytes(path, shown, problems)
    text = None if data is None else decode(data, shown, problems)
    if text is None:
        raise InputError(problems)
    return text


def _changed(folder: Path, texts: dict[str, str]) -> dict[str, str]:
    """Return the texts that are not in the files yet."""
    return {
        name: text
        for name, text in texts.items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != text.encode()
    }
