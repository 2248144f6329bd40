"""The article belongs to its publisher: no file here repeats nine of its words in a row.

The words are not kept to compare with, only the first 16 hexadecimal digits of the SHA-256
of every such run, in `article_runs.txt`.
"""

import re
import subprocess
import unicodedata
from collections import deque
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from hashlib import sha256
from pathlib import Path

import pytest

RUN_LENGTH = 9
ROOT = Path(__file__).resolve().parents[2]
RUNS = Path(__file__).with_name("article_runs.txt")
APOSTROPHES = dict.fromkeys(map(ord, "'\u2018\u2019\u02bc"))
UNTRACKED = {".git", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv"}
UNTRACKED |= {"__pycache__", "build", "dist", "node_modules", "latest", "venv"}

PLANTED = "the grey heron stands in the shallow water and waits for a careless frog"


def words(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the folded form of every word."""
    for number, line in enumerate(text.split("\n"), start=1):
        folded = unicodedata.normalize("NFKC", line).casefold().translate(APOSTROPHES)
        for word in re.findall(r"\w+", folded):
            yield number, word


def runs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line where each run of nine words begins, and the run's hash."""
    window: deque[tuple[int, str]] = deque(maxlen=RUN_LENGTH)
    for word in words(text):
        window.append(word)
        if len(window) == RUN_LENGTH:
            run = " ".join(text for _, text in window)
            yield window[0][0], sha256(run.encode()).hexdigest()[:16]


def copied_lines(text: str, known: AbstractSet[str]) -> list[int]:
    """Return the lines on which a known run begins."""
    return sorted({line for line, digest in runs(text) if digest in known})


def files(root: Path) -> list[Path]:
    """Return the files that git tracks, or all but the generated ones where there is no git."""
    try:
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z"], check=True, capture_output=True
        )
    except (OSError, subprocess.CalledProcessError):
        below = (path for path in root.rglob("*") if path.is_file())
        return sorted(p for p in below if not UNTRACKED.intersection(p.relative_to(root).parts))
    tracked = (root / name for name in listed.stdout.decode().split("\0") if name)
    # A tracked file may be deleted in the working tree.
    return sorted(path for path in tracked if path.is_file())


def text_of(path: Path) -> str | None:
    """Return the text of a file, or None for a file that is no text."""
    content = path.read_bytes()
    try:
        return None if b"\0" in content else content.decode()
    except UnicodeDecodeError:
        return None


def copies(root: Path, known: AbstractSet[str]) -> list[str]:
    """Return every place, as file:line, where a file repeats a known run."""
    return [
        f"{path.relative_to(root)}:{line}"
        for path in files(root)
        if (text := text_of(path)) is not None
        for line in copied_lines(text, known)
    ]


def known_runs() -> frozenset[str]:
    """Return the hashes of the article's runs."""
    return frozenset(RUNS.read_text().split())


def test_no_file_repeats_the_article() -> None:
    """No tracked file has nine consecutive words of the article."""
    assert copies(ROOT, known_runs()) == []


def test_there_is_something_to_compare() -> None:
    """The hashes are there, and so are the files that are most likely to repeat the article."""
    hashes = RUNS.read_text().split()
    assert len(hashes) > 900
    assert hashes == sorted(set(hashes))
    assert all(re.fullmatch("[0-9a-f]{16}", digest) for digest in hashes)
    read = {str(path.relative_to(ROOT)) for path in files(ROOT) if text_of(path)}
    assert {"rules/password-reset/clauses.yaml", "rules/password-reset/readings.yaml"} <= read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PLANTED, id="plain"),
        pytest.param("so it is that\n" + PLANTED + "\nby the pond", id="in the midst"),
        pytest.param("# " + PLANTED.replace(" stands in", "\n#   Stands\u00a0in"), id="wrapped"),
        pytest.param(PLANTED.upper().replace(" ", " **"), id="decorated"),
        pytest.param(PLANTED.replace("grey", "gr'ey"), id="apostrophe"),
    ],
)
def test_a_planted_run_is_found(text: str) -> None:
    """Nine words in a row are found, however they are set."""
    known = frozenset(digest for _, digest in runs(PLANTED))
    assert copied_lines(text, known)


def test_eight_words_are_not_a_run() -> None:
    """A phrase that anybody might use is no copy."""
    known = frozenset(digest for _, digest in runs(PLANTED))
    eight = " ".join(PLANTED.split()[:8])
    assert copied_lines(f"{eight} or {eight}", known) == []


@pytest.mark.parametrize("tracked", [True, False], ids=["git", "no git"])
def test_a_planted_file_is_found(tmp_path: Path, tracked: bool) -> None:
    """The scan itself reads every text file, passes over others, and says where the copy is."""
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "notes.txt").write_text(f"one\ntwo\n{PLANTED}\n")
    (tmp_path / "clean.md").write_text("nothing to see here, nothing at all, move along please")
    (tmp_path / "picture.bin").write_bytes(b"\0\xff" + PLANTED.encode())
    if tracked:
        for command in (["init", "-q"], ["add", "."]):
            subprocess.run(["git", "-C", str(tmp_path), *command], check=True)
        (tmp_path / "untracked.txt").write_text(PLANTED)
    known = frozenset(digest for _, digest in runs(PLANTED))
    assert set(copies(tmp_path, known)) == {"deep/er/notes.txt:3"}
