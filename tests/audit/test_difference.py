"""Two rulebooks compared by outcome: small ones by brute force, edits of the real ones."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from clausewise.audit.difference import Difference, difference, side
from clausewise.cli.inputs import POLICY
from clausewise.engines.proof.by_sweep import SweepAnswerer
from clausewise.engines.proof.question import Prover
from clausewise.engines.reference import ReferenceEngine
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from hypothesis import given, settings

from tests.engines.rulebooks import ACT, FACTS, rulebooks
from tests.reporting.checked import clausewise, few_scenarios


def compared(old: Rulebook, new: Rulebook) -> Difference:
    return difference(side(old, old.defaults), side(new, new.defaults))


@settings(max_examples=80, deadline=None)
@given(old=rulebooks(), new=rulebooks())
def test_the_counts_are_those_of_looking_at_each_state(old: Rulebook, new: Rulebook) -> None:
    found = compared(old, new)
    names = {name for group in found.groups for name in group.example}
    first, second = ReferenceEngine(old), ReferenceEngine(new)
    counts: dict[tuple[Verdict, Verdict], int] = {}
    for values in product(*FACTS.values()):
        facts = dict(zip(FACTS, values, strict=True))
        was = first.decide(ACT, facts, old.defaults).verdict
        now = second.decide(ACT, facts, new.defaults).verdict
        counts[was, now] = counts.get((was, now), 0) + 1
    whole = 1
    for value in FACTS.values():
        whole *= len(value)
    for group in found.groups:
        assert names <= FACTS.keys()
        assert group.of is not None
        if group.part == "verdict":
            # Facts that bear on neither side are left out of the count: it is a share of all.
            assert group.states == counts[group.was, group.now] * group.of // whole
    told = {(g.was, g.now) for g in found.groups if g.part == "verdict"}
    assert told == {pair for pair in counts if pair[0] is not pair[1]}


@settings(max_examples=40, deadline=None)
@given(book=rulebooks())
def test_a_rulebook_under_other_names_is_proved_the_same(book: Rulebook) -> None:
    renamed = replace(
        book,
        rules={
            f"x.{id}": replace(rule, id=f"x.{id}")
            for id, rule in reversed(list(book.rules.items()))
        },
    )
    found = compared(book, renamed)
    assert found.groups == ()
    assert found.undecided == ()


def _edited(folder: Path, file: str, edit: Callable[[str], str]) -> Path:
    policy = folder / "policy"
    policy.mkdir()
    for path in Path(POLICY).glob("*.yaml"):
        text = path.read_text()
        if path.name == file:
            assert edit(text) != text
            text = edit(text)
        (policy / path.name).write_text(text)
    return policy


def _few(folder: Path) -> tuple[str, str]:
    """Return the option for few scenarios, where it does not matter which are named."""
    return "--scenarios", str(few_scenarios(folder / "few"))


class TestEditsOfTheRules:
    def test_a_permit_that_is_gone(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Without the owner's permit nobody enables the setting (C07, C55, C64)."""

        def edit(text: str) -> str:
            return text.replace("then: permit", "then: forbid", 1)

        policy = _edited(tmp_path, "setting.yaml", edit)
        assert clausewise("diff", POLICY, str(policy), "--format", "json") == 1
        data = json.loads(capsys.readouterr().out)
        assert {group["action"] for group in data["groups"]} <= {
            "see_setting",
            "enable_setting",
            "disable_setting",
        }
        group = data["groups"][0]
        assert group["bearing"] == "less permissive"
        assert 0 < group["states"] < group["of"]
        assert group["scenarios"]
        assert "send_reset_email" in data["proved_the_same"]

    def test_another_default_of_a_reading(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def edit(text: str) -> str:
            return text.replace("default: per_audience", "default: any_audience", 1)

        policy = _edited(tmp_path, "readings.yaml", edit)
        assert clausewise("diff", POLICY, str(policy), *_few(tmp_path)) == 1
        said = capsys.readouterr().out
        assert "send_reset_email: permitted -> forbidden" in said
        assert "account.single_sign_on_anywhere is true" in said
        assert "The reading A05 is any_audience, and was per_audience" in said

    def test_comments_layout_and_order_are_no_difference(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def edit(text: str) -> str:
            head, first, *rest = text.split("\n  - id: ")
            return "\n  - id: ".join(["# Another comment.\n" + head, *reversed(rest), first]) + "\n"

        policy = _edited(tmp_path, "scope.yaml", edit)
        assert clausewise("diff", POLICY, str(policy), *_few(tmp_path)) == 0
        said = capsys.readouterr().out
        assert said.startswith("THE SAME")
        assert "proved: send_reset_email" in said

    def test_other_words_bear_on_no_outcome(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def edit(text: str) -> str:
            return text.replace("says: Only the account owner", "says: Nobody but the owner", 1)

        policy = _edited(tmp_path, "clauses.yaml", edit)
        assert clausewise("diff", POLICY, str(policy), *_few(tmp_path)) == 0
        assert "Other words, which bear on no outcome: C70" in capsys.readouterr().out

    def test_the_comment_fits_under_a_pull_request(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def edit(text: str) -> str:
            return text.replace("then: permit", "then: forbid")

        policy = _edited(tmp_path, "reset-email.yaml", edit)
        assert clausewise("diff", POLICY, str(policy), "--format", "markdown") == 1
        said = capsys.readouterr().out
        assert said.startswith("## Different")
        assert len(said) < 60_000
        assert said.count("<details>") == said.count("</details>") > 0

    def test_rules_that_do_not_load(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        policy = _edited(
            tmp_path, "scope.yaml", lambda text: text.replace("then: scope", "then: x")
        )
        assert clausewise("diff", POLICY, str(policy)) == 3
        assert "scope.yaml:" in capsys.readouterr().err


def test_without_the_extra_nobody_can_tell_of_many_states() -> None:
    from clausewise.loading.policy import load_policy

    book = load_policy(Path(POLICY), POLICY)
    one = side(book, book.defaults)
    found = difference(one, one, Prover((SweepAnswerer(),)))
    assert "send_reset_email" in found.undecided
    assert "see_setting" not in found.undecided
    assert found.groups == ()


class TestRevisions:
    @pytest.fixture
    def repository(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """Return a repository with the rules of today, and an older revision of them, `old`."""
        at = tmp_path / "repository"
        (at / POLICY).mkdir(parents=True)
        for path in Path(POLICY).glob("*.yaml"):
            text = path.read_text()
            if path.name == "readings.yaml":
                text = text.replace("default: per_audience", "default: any_audience", 1)
            (at / POLICY / path.name).write_text(text)
        monkeypatch.chdir(at)
        git("init", "-q")
        git("add", "-A")
        git("commit", "-q", "-m", "old")
        git("tag", "old")
        readings = at / POLICY / "readings.yaml"
        text = readings.read_text()
        readings.write_text(text.replace("default: any_audience", "default: per_audience", 1))
        return at

    def test_the_work_tree_against_a_revision(
        self, repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        few = _few(tmp_path)
        assert clausewise("diff", "old", POLICY, *few) == 1
        said = capsys.readouterr().out
        assert "send_reset_email: forbidden -> permitted" in said
        assert "more permissive" in said
        assert clausewise("diff", "old", "old", *few) == 0
        assert git("status", "--porcelain").splitlines() == [f" M {POLICY}/readings.yaml"]

    @pytest.mark.parametrize(
        "name", ["--upload-pack=touch x", "-x", "no-such", "old:rules", "old..old", "", "\x01"]
    )
    def test_what_is_no_revision_is_refused(
        self, repository: Path, capsys: pytest.CaptureFixture[str], name: str
    ) -> None:
        assert clausewise("diff", POLICY, "--", name) == 2
        assert "wrong-revision" in capsys.readouterr().err
        assert not (repository / "x").exists()

    @pytest.mark.parametrize("folder", ["../..", "/etc", "nowhere"])
    def test_a_folder_that_no_revision_has(
        self, repository: Path, capsys: pytest.CaptureFixture[str], folder: str
    ) -> None:
        assert clausewise("diff", "old", POLICY, "--folder", folder) == 2
        assert "wrong-revision" in capsys.readouterr().err


def git(*arguments: str) -> str:
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    done = subprocess.run(["git", *who, *arguments], capture_output=True, text=True, check=True)
    return done.stdout
