"""One folder, one mistake: what the loader says of it, word for word.

A folder under `bad/` holds the files of the policy in `good/` that differ, and `expected.txt`.
`pytest --update-golden tests/loading` writes what the loader says now; review the difference.
"""

import shutil
from pathlib import Path

import pytest
from clausewise.errors import Problem, RulesError
from clausewise.loading.document import MOST_BYTES
from clausewise.loading.policy import load_policy, read_policy

HERE = Path(__file__).parent
GOOD = HERE / "good"
BAD = sorted(path for path in (HERE / "bad").iterdir() if path.is_dir())


def policy_with(folder: Path, overlay: Path | None) -> Path:
    shutil.copytree(GOOD, folder)
    for path in overlay.iterdir() if overlay else ():
        if path.suffix == ".yaml":
            shutil.copyfile(path, folder / path.name)
    return folder


def problems_of(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(RulesError) as error:
        load_policy(folder, "policy")
    return error.value.problems


def test_the_good_policy_has_no_problem() -> None:
    """Whatever a bad folder is told, it is told for what differs from the good one."""
    problems: list[Problem] = []
    book = read_policy(GOOD, "policy", problems)
    assert problems == []
    assert book is not None
    assert len(book.rules) == 3


@pytest.mark.parametrize("bad", BAD, ids=lambda path: path.name)
def test_a_mistake_is_named_where_it_stands(
    bad: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """Place, code, message and help are what the reviewed text says."""
    folder = policy_with(tmp_path / "policy", bad)
    said = "\n".join(map(str, problems_of(folder))) + "\n"
    golden = bad / "expected.txt"
    if pytestconfig.getoption("update_golden"):
        golden.write_text(said, encoding="utf-8")
        pytest.skip("the expected text was written anew")
    assert said == golden.read_text(encoding="utf-8")


def test_every_problem_says_what_to_do() -> None:
    """A message without a remedy leaves the author alone."""
    for bad in BAD:
        lines = (bad / "expected.txt").read_text(encoding="utf-8").splitlines()
        assert len(lines) == 2 * sum(line.startswith("  help: ") for line in lines), bad.name


def test_problems_of_several_files_come_together_and_in_order(tmp_path: Path) -> None:
    """A policy is mended once, not once for each mistake."""
    folder = policy_with(tmp_path / "policy", HERE / "bad" / "several-mistakes-in-several-files")
    problems = problems_of(folder)
    assert len({problem.place.file for problem in problems}) == 2
    assert [problem.place for problem in problems] == sorted(p.place for p in problems)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """Eight mebibytes are enough for fifty thousand rules."""
    folder = policy_with(tmp_path / "policy", None)
    (folder / "more.yaml").write_bytes(b"#" * (MOST_BYTES + 1))
    (problem,) = problems_of(folder)
    assert problem.code == "too-large"
    assert problem.help == "split it into several files"


@pytest.mark.parametrize("text", ["- " * 50_000 + "a", "[" * 50_000, "{a: " * 50_000])
def test_a_document_that_is_too_deep_is_refused_without_a_crash(tmp_path: Path, text: str) -> None:
    """PyYAML's own composer would end the process here."""
    folder = policy_with(tmp_path / "policy", None)
    (folder / "more.yaml").write_text(text)
    (problem,) = problems_of(folder)
    assert problem.code == "too-deep"


def test_an_alias_bomb_is_refused_at_its_first_anchor(tmp_path: Path) -> None:
    """Nine levels of nine aliases would be half a billion nodes."""
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    folder = policy_with(tmp_path / "policy", None)
    (folder / "more.yaml").write_text("\n".join(["a0: &a0 [lol]", *levels]))
    (problem,) = problems_of(folder)
    assert (problem.code, problem.place.line) == ("alias", 1)


@pytest.mark.parametrize("missing", ["clauses.yaml", "facts.yaml", "actions.yaml", "readings.yaml"])
def test_a_file_that_is_missing_is_named(tmp_path: Path, missing: str) -> None:
    """Without its words, a rule means nothing."""
    folder = policy_with(tmp_path / "policy", None)
    (folder / missing).unlink()
    problems = problems_of(folder)
    assert ("missing-file", f"policy/{missing}") in {(p.code, p.place.file) for p in problems}


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    """A wrong name is no empty policy."""
    (problem,) = problems_of(tmp_path / "nowhere")
    assert problem.code == "missing-file"


def test_a_folder_in_place_of_a_file_is_named(tmp_path: Path) -> None:
    """So is whatever else is not a file."""
    folder = policy_with(tmp_path / "policy", None)
    (folder / "more.yaml").mkdir()
    (problem,) = problems_of(folder)
    assert problem.code == "not-a-file"


@pytest.mark.parametrize("word", ["yes", "No", "ON", "off", "Yes", "NO"])
def test_words_that_older_yaml_takes_for_booleans_are_refused(tmp_path: Path, word: str) -> None:
    """Plain they mean one thing to one reader and another to the next; quoted they are words."""
    text = (GOOD / "lending.yaml").read_text()
    folder = policy_with(tmp_path / "policy", None)
    (folder / "lending.yaml").write_text(text.replace("is_rare: true", f"is_rare: {word}"))
    assert "yaml11-boolean" in {problem.code for problem in problems_of(folder)}
    plain = "because: the reader is a member"
    (folder / "lending.yaml").write_text(text.replace(plain, f'because: "{word}"'))
    assert load_policy(folder).rules["lending.members"].because == word


def test_too_many_branches_are_refused(tmp_path: Path) -> None:
    """A condition that nobody can review is sent back."""
    facts = "".join(
        f"  - {{id: f.n{n}, values: boolean, means: A fact., source: here}}\n" for n in range(24)
    )
    pairs = ", ".join(
        f"{{any: [{{f.n{2 * n}: true}}, {{f.n{2 * n + 1}: true}}]}}" for n in range(12)
    )
    folder = policy_with(tmp_path / "policy", None)
    with (folder / "facts.yaml").open("a") as stream:
        stream.write(facts)
    text = (
        (GOOD / "lending.yaml").read_text().replace("{reader.member: true}", f"{{all: [{pairs}]}}")
    )
    (folder / "lending.yaml").write_text(text)
    assert "too-many-branches" in {problem.code for problem in problems_of(folder)}
