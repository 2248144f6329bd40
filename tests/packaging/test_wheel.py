"""The package as a user gets it: built through the sdist, installed where no checkout is near."""

import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest

CHECKOUT = Path(__file__).parents[2]
# Filled by the set-up from the hash-pinned lock: the clean environment needs no index, no compiler.
WHEELS = Path(sys.prefix) / "wheels"
DATA = {
    "rules": "rules",
    "scenarios": "scenarios",
    "features": "features",
    "reports/templates": "templates",
}
# An environment of its own: nothing of the caller's may lend the package a path to the checkout.
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "NO_COLOR": "1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """The sdist, and the wheel that was built from it."""

    sdist: Path
    wheel: Path


def succeed(*command: str | Path, cwd: Path) -> str:
    """What the command printed; its exit code must be 0."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def files_under(folder: Path) -> Iterator[PurePosixPath]:
    for path in folder.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield PurePosixPath(path.relative_to(folder))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("dist")
    # Without --sdist or --wheel, build makes the sdist and then the wheel from that.
    succeed(
        sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, CHECKOUT, cwd=folder
    )
    [sdist] = folder.glob("clausewise-*.tar.gz")
    [wheel] = folder.glob("clausewise-*-py3-none-any.whl")
    return Built(sdist=sdist, wheel=wheel)


@pytest.fixture(scope="module")
def clean_environment(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of a new environment that holds the wheel and the locked dependencies."""
    wheels = sorted(WHEELS.glob("*.whl"))
    assert wheels, (
        f"no wheels in {WHEELS}: run the tests by `make test`, whose set-up puts them there"
    )
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=False)
    pip = (sys.executable, "-m", "pip", "--python", folder / "bin/python")
    # Compiling every module of pandas takes three times as long as installing it.
    options = ("--quiet", "--no-index", "--no-deps", "--no-compile")
    succeed(*pip, "install", *options, *wheels, built.wheel, cwd=folder)
    succeed(*pip, "check", cwd=folder)
    return folder / "bin"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """An empty folder that has no checkout above it."""
    assert not list(tmp_path.iterdir())
    assert CHECKOUT not in tmp_path.parents
    return tmp_path


def test_the_sdist_holds_what_builds_and_tests_the_wheel(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {PurePosixPath(*PurePosixPath(name).parts[1:]) for name in archive.getnames()}
    for needed in ("pyproject.toml", "README.md", "Makefile", ".ci/run", ".locks/dev.txt"):
        assert PurePosixPath(needed) in names
    for folder in ("engine", "rules", "scenarios", "features", "reports/templates", "tests"):
        missing = {folder / path for path in files_under(CHECKOUT / folder)} - names
        assert not missing


def test_the_sdist_holds_nothing_that_was_generated(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = [PurePosixPath(name) for name in archive.getnames()]
    generated = {"__pycache__", ".venv", ".git", "latest", "dist"}
    assert not [name for name in names if generated & set(name.parts)]


@pytest.mark.parametrize(("source", "target"), DATA.items(), ids=DATA.values())
def test_the_wheel_holds_every_file_of_the_policies(built: Built, source: str, target: str) -> None:
    expected = set(files_under(CHECKOUT / source))
    prefix = PurePosixPath("clausewise/data") / target
    with zipfile.ZipFile(built.wheel) as archive:
        names = {PurePosixPath(name) for name in archive.namelist()}
    assert expected
    assert {name.relative_to(prefix) for name in names if prefix in name.parents} == expected


def test_the_wheel_holds_every_module_and_the_marker_of_types(built: Built) -> None:
    expected = set(files_under(CHECKOUT / "engine/clausewise"))
    with zipfile.ZipFile(built.wheel) as archive:
        names = {PurePosixPath(name) for name in archive.namelist()}
    assert PurePosixPath("py.typed") in expected
    assert {"clausewise" / path for path in expected} <= names


def test_the_installed_package_is_the_one_that_runs(
    clean_environment: Path, elsewhere: Path
) -> None:
    ask = "import clausewise; print(clausewise.__file__)"
    where = succeed(clean_environment / "python", "-c", ask, cwd=elsewhere)
    assert clean_environment.parent in Path(where.strip()).parents


def test_help_runs_outside_the_checkout(clean_environment: Path, elsewhere: Path) -> None:
    assert "check" in succeed(clean_environment / "clausewise", "--help", cwd=elsewhere)


def test_check_runs_outside_the_checkout(clean_environment: Path, elsewhere: Path) -> None:
    said = succeed(clean_environment / "clausewise", "check", cwd=elsewhere)
    features = re.search(r"features +(\d+) of (\d+) scenarios passed", said)
    assert features is not None
    assert features[1] == features[2] != "0"
    reports = elsewhere / "reports/latest"
    written = {path.suffix for path in reports.rglob("*") if path.is_file() and path.stat().st_size}
    assert (reports / "results.json").is_file()
    assert {".json", ".csv", ".md", ".html"} <= written
