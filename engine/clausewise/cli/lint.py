"""`clausewise lint`: features looked over without running them."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

import click

from clausewise.cli.inputs import SCENARIOS, folder_of, policy_option, rulebook_of
from clausewise.cli.output import say, say_data
from clausewise.errors import InputError, Problem, sort_key
from clausewise.sarif import Kind, Level, SarifResult, sarif
from clausewise.source import Place

FEATURES: Final = "features"
FAILED: Final = 1
LINES: Final = re.compile(r"(?:\bline |(?<=:))\d+")


@click.command("lint")
@click.argument("paths", metavar="[FILES]", nargs=-1)
@click.option("--fix", is_flag=True, help="Mend what can be mended without changing what is said.")
@click.option(
    "--strict", is_flag=True, help="End with 1 for warnings too; name readings nobody mentions."
)
@click.option(
    "--meaning/--no-meaning",
    "follows",
    default=True,
    show_default=True,
    help="Follow each scenario on the modelled account.",
)
@click.option(
    "--explain-defaults", is_flag=True, help="Name the facts that a verdict hangs on unsaid."
)
@policy_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "json", "sarif"]),
    default="human",
    show_default=True,
    help="For people, for programs, or for code hosts.",
)
def command(
    paths: tuple[str, ...],
    fix: bool,
    strict: bool,
    follows: bool,
    explain_defaults: bool,
    policy: str | None,
    form: str,
) -> int:
    """Look features over without running them: traps, unknown steps, style, and meaning.

    FILES are feature files or folders, `features` without them. Ends with 1 where something is
    wrong; warnings alone do not count unless --strict, and notes never do.
    """
    # The parser of Gherkin is imported only where somebody reads a feature.
    from clausewise.bdd.fixes import fixed
    from clausewise.bdd.gherkin_file import FeatureFile, read_feature
    from clausewise.bdd.guard import guard, guard_steps
    from clausewise.bdd.parameters import Words
    from clausewise.bdd.style import style
    from clausewise.scenarios.document import shared_accounts

    rulebook, accounts = rulebook_of(policy), shared_accounts(*folder_of(None, SCENARIOS))
    words = Words(rulebook, tuple(sorted(accounts)))
    errors: list[Problem] = []
    files: list[FeatureFile] = []
    mended: list[str] = []
    for path in _files(paths):
        file = read_feature(path, path.as_posix(), errors)
        if file is None:
            continue
        if fix and (text := fixed(file)) != file.text:
            _replace(path, text)
            mended.append(path.as_posix())
            file = read_feature(path, path.as_posix(), errors) or file
        files.append(file)
        guard(file, errors)
        guard_steps(file, words, errors)
    warnings = list(dict.fromkeys(style(files)))
    found: list[tuple[Problem, Level]] = [(each, "error") for each in dict.fromkeys(errors)]
    found.extend((each, "warning") for each in warnings)
    if follows:
        # The engines and the model of the account are imported only where they are asked.
        from clausewise.bdd.meaning import meaning
        from clausewise.bdd.story import Unjudged

        # What else is wrong with a line that has an error follows from that.
        wrong = {(each.place.file, each.place.line) for each in errors}
        broken = {each.place.file for each in errors}
        found.extend(
            (problem, level)
            for problem, level in meaning(
                files,
                Unjudged(rulebook, accounts),
                strict=strict,
                explain_defaults=explain_defaults,
            )
            if (level != "error" or (problem.place.file, problem.place.line) not in wrong)
            and (level != "note" or problem.place.file not in broken)
        )
    findings = sorted(found, key=lambda finding: sort_key(finding[0]))
    levels = {level for _, level in findings}
    if form == "human":
        say(_lines(findings, len(files), mended))
    elif form == "json":
        say_data(_data(findings, mended))
    else:
        say_data(_sarif(findings))
    return FAILED if "error" in levels or (strict and "warning" in levels) else 0


def _files(names: Sequence[str]) -> Iterable[Path]:
    """Return the feature files; raises InputError for a name that leads to none."""
    found: dict[Path, None] = {}
    problems: list[Problem] = []
    for name in names or (FEATURES,):
        path = Path(name)
        inside = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
        if not inside or not (path.is_dir() or path.exists()):
            message = "there is no feature file here"
            remedy = "name a feature file, or a folder that has some"
            problems.append(Problem(Place(name), "missing-file", message, remedy))
            continue
        found.update(dict.fromkeys(inside))
    if problems:
        raise InputError(problems)
    return found


def _replace(path: Path, text: str) -> None:
    temporary = path.parent / f".clausewise-{token_hex(8)}"
    try:
        mode = path.stat().st_mode
        temporary.write_text(text, encoding="utf-8", newline="")
        temporary.chmod(mode)
        os.replace(temporary, path)  # noqa: PTH105 - the same, and it says what it does
    except OSError as error:
        message = f"the file cannot be written: {(error.strerror or str(error)).lower()}"
        remedy = "check its permissions; it is as it was"
        raise InputError([Problem(Place(str(path)), "unwritable", message, remedy)]) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _lines(
    findings: Sequence[tuple[Problem, Level]], files: int, mended: Sequence[str]
) -> Iterator[str]:
    yield from (f"{path}: mended" for path in mended)
    for problem, level in findings:
        yield f"{problem.place}: {level}: {problem.code}: {problem.message}"
        if problem.help:
            yield f"  help: {problem.help}"
    count = Counter(level for _, level in findings)
    notes = f", {count['note']} notes" if count["note"] else ""
    yield f"{files} feature files: {count['error']} errors, {count['warning']} warnings{notes}"


def _sarif(findings: Sequence[tuple[Problem, Level]]) -> Mapping[str, object]:
    help = "docs/lint.md says what is wrong and what to do"
    kinds = [
        Kind(code=code, says=code.replace("-", " "), help=help)
        for code in sorted({problem.code for problem, _ in findings})
    ]
    results = [
        SarifResult(
            code=problem.code,
            level=level,
            message=f"{problem.message}. {problem.help}" if problem.help else problem.message,
            place=problem.place,
            # A message may name other lines.
            identity=(problem.place.file, LINES.sub("", problem.message)),
        )
        for problem, level in findings
    ]
    return sarif("clausewise lint", kinds, results)


def _data(findings: Sequence[tuple[Problem, Level]], mended: Sequence[str]) -> dict[str, object]:
    return {
        "mended": list(mended),
        "findings": [
            {
                "file": problem.place.file,
                "line": problem.place.line or None,
                "column": problem.place.column or None,
                "level": level,
                "code": problem.code,
                "message": problem.message,
                "help": problem.help,
            }
            for problem, level in findings
        ],
    }
