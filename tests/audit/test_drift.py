"""A new copy of the article: what became of each clause, how surely, and what hangs on it."""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from clausewise.audit.differing import Part, word_diff
from clausewise.language.article import fingerprint

from tests.audit.shed import ARTICLE, SENTENCES, build, clausewise

DRIFTED = 1
WRONG_INPUT = 2

Drift = Mapping[str, Any]


@pytest.fixture
def shed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    build(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def options(*more: str) -> list[str]:
    folders = ["--policy", "rules", "--scenarios", "scenarios", "--features", "features"]
    return ["drift", "new.txt", *folders, *more]


def drift(text: str, capsys: pytest.CaptureFixture[str], *more: str) -> Drift:
    """Return what is said of a copy with this text; the exit code must go with it."""
    Path("new.txt").write_text(text, encoding="utf-8")
    code = clausewise(*options("--format", "json", *more))
    found: Drift = json.loads(capsys.readouterr().out)
    assert code == (DRIFTED if found["drift"] else 0)
    return found


def states(found: Drift) -> dict[str, str]:
    return {e["id"]: e["state"] for e in found["clauses"] if e["state"] != "unchanged"}


def clause(found: Drift, id: str) -> Drift:
    [one] = [each for each in found["clauses"] if each["id"] == id]
    assert isinstance(one, dict)
    return one


def test_the_same_text_in_another_layout_is_no_drift(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Case, blank lines and list marks do not count, and the exit code is 0."""
    found = drift("\n\n" + ARTICLE.upper().replace("ASK", "1. ASK"), capsys)
    assert found["drift"] is False
    assert clause(found, "C02")["line"] == 5


@pytest.mark.parametrize(
    ("old", "new", "changed", "sentences"),
    [
        pytest.param(
            "never repaint it", "seldom repaint it", {"C03": "changed"}, [], id="one word"
        ),
        pytest.param(" Guests never repaint it.", "", {"C03": "vanished"}, [], id="taken out"),
        pytest.param(
            "Ask the", "Wear gloves.\nAsk the", {}, ["Wear gloves."], id="a sentence more"
        ),
        pytest.param(
            "open meanwhile", "shut meanwhile", {"C05": "changed"}, [], id="half of a sentence"
        ),
        pytest.param(
            "within a day; keep",
            "within a day; in winter, keep",
            {"C04": "extended", "C05": "extended"},
            [],
            id="words between two parts of a sentence",
        ),
    ],
)
def test_each_kind_of_change_is_named(
    shed: Path,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    changed: dict[str, str],
    sentences: list[str],
) -> None:
    """And nothing else is said to have changed."""
    assert ARTICLE.count(old) == 1
    found = drift(ARTICLE.replace(old, new), capsys)
    assert states(found) == changed
    assert [each["sentence"] for each in found["new"]] == sentences


def test_a_changed_sentence_alone_at_its_place_is_probably_the_clause(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No word of the old sentence is known; its place between neighbours is."""
    found = drift(ARTICLE.replace("Guests never repaint it.", "Visitors stay away."), capsys)
    one = clause(found, "C03")
    assert (one["state"], one["sure"], one["now"]) == ("changed", "probably", "Visitors stay away.")
    assert one["after"] == "C02"
    assert "only new sentence where the only missing clause stood" in one["why"]
    assert "1 of the 3 words of our paraphrase" in one["why"]
    assert one["fingerprint"] == fingerprint("Visitors stay away.")


def test_among_several_new_sentences_our_words_choose(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """C06 says in our words that brushes are with the caretaker."""
    text = ARTICLE.replace(
        "Ask the caretaker for brushes.",
        "Cyclists greet each other.\nThe caretaker lends out brushes.",
    )
    found = drift(text, capsys)
    one = clause(found, "C06")
    assert one["now"] == "The caretaker lends out brushes."
    assert one["sure"] == "probably"
    assert [each["sentence"] for each in found["new"]] == ["Cyclists greet each other."]


def test_among_several_new_sentences_without_our_words_nothing_is_probable(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A guess is called one."""
    text = ARTICLE.replace("Ask the caretaker for brushes.", "Cyclists wave.\nBells ring.")
    assert clause(drift(text, capsys), "C06")["sure"] == "perhaps"


def test_a_sentence_far_from_its_clause_is_paired_only_by_its_words(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It stands elsewhere and is worded anew, so that the pair is a guess."""
    text = ARTICLE.replace("Ask the caretaker for brushes.\n", "")
    moved = text.replace("Admins may", "The caretaker keeps the brushes.\nAdmins may")
    one = clause(drift(moved, capsys), "C06")
    # Of our paraphrase two words are left over, which are common by chance.
    assert one["state"] == "vanished"
    drift(ARTICLE, capsys)
    Path("old.txt").write_text(ARTICLE, encoding="utf-8")
    reworded = text.replace("Admins may", "Ask our caretaker for brushes.\nAdmins may")
    one = clause(drift(reworded, capsys, "--old", "old.txt"), "C06")
    assert (one["state"], one["sure"]) == ("changed", "perhaps")
    assert "it stands elsewhere; it has 4 of the 5 words" in one["why"]


def test_words_put_into_a_sentence_touch_the_clauses_on_both_sides(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both stand word for word, and each is shown with the words that may bend it."""
    found = drift(ARTICLE.replace("a day; keep", "a day; never keep"), capsys)
    assert clause(found, "C04")["now"] == "Paint dries within a day; never"
    assert clause(found, "C05")["now"] == "never keep the door open meanwhile."
    assert found["work"] == ["C05", "C04"]


def test_a_moved_sentence_is_moved_and_not_new(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The last sentence at the top: one clause moved, the others were pushed down."""
    text = "Ask the caretaker for brushes.\n" + ARTICLE.replace(
        "Ask the caretaker for brushes.\n", ""
    )
    found = drift(text, capsys)
    assert states(found) == {"C06": "moved"}
    assert found["new"] == []
    assert clause(found, "C06")["line"] == 1
    assert clause(found, "C01")["line"] == 2


def test_the_work_list_begins_with_norms_that_rules_rest_on(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Changed, then vanished, then new, then what no rule cites."""
    text = (
        "The bike house\n\nAdmins can repaint the shed.\n\nPaint dries slowly; keep the door open"
    )
    found = drift(text + " meanwhile.\nAsk the caretaker for brushes.\nNo smoking.", capsys)
    new = {"line": 7, "sentence": "No smoking."}
    assert states(found) == {
        "C01": "changed",
        "C02": "changed",
        "C03": "vanished",
        "C04": "changed",
    }
    assert found["work"] == ["C02", "C03", new, "C01", "C04"]


def test_everything_that_cites_a_clause_is_listed_with_its_line(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of C03: a rule, a reading, a property, two scenarios, and one row of an outline."""
    found = drift(ARTICLE.replace("Guests never", "Guests rarely"), capsys)
    assert [
        (one["kind"], one["id"], one["place"].rpartition(":")[0])
        for one in clause(found, "C03")["cited_by"]
    ] == [
        ("rule", "shed.guests", at("rules/shed.yaml", "id: shed.guests")),
        ("reading", "A01", "rules/readings.yaml:2"),
        ("property", "only-admins", "rules/properties.yaml:2"),
        ("scenario", "guest-is-refused", at("scenarios/shed.yaml", "[C06], readings: []}")),
        ("scenario", "agent-is-refused", at("scenarios/shed.yaml", "readings: [A01]}")),
        ("feature", "cara does not", at("features/shed.feature", "| cara")),
    ]
    terms = [one["id"] for one in clause(found, "C02")["cited_by"] if one["kind"] == "term"]
    assert terms == ["administers"]


def at(file: str, text: str) -> str:
    """Return the place of the one line that has the text."""
    [line] = [n for n, each in enumerate(Path(file).read_text().splitlines(), 1) if text in each]
    return f"{file}:{line}"


def test_an_old_copy_gives_the_sentence_and_the_words_that_differ(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --old, before and after stand beside each other."""
    Path("old.txt").write_text(ARTICLE, encoding="utf-8")
    Path("new.txt").write_text(ARTICLE.replace("Guests never", "Guests rarely"), encoding="utf-8")
    assert clausewise(*options("--old", "old.txt")) == DRIFTED
    said = capsys.readouterr().out
    assert "before      Guests never repaint it." in said
    assert "now         Guests rarely repaint it." in said
    assert "words       Guests [-never-] {+rarely+} repaint it." in said


def test_an_old_copy_that_is_not_the_text_on_record_is_told(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it lacks is named; a text that has no clause at all is refused."""
    Path("old.txt").write_text(ARTICLE.replace("Admins may", "Admins might"), encoding="utf-8")
    assert drift(ARTICLE, capsys, "--old", "old.txt")["not_in_old"] == ["C02"]
    Path("old.txt").write_text("Something else.", encoding="utf-8")
    assert clausewise(*options("--old", "old.txt")) == WRONG_INPUT
    assert "old.txt: wrong-article: " in capsys.readouterr().err


def test_the_values_to_paste_make_the_copy_the_text_on_record(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With them put into clauses.yaml, there is no drift any more, and no sentence is in them."""
    text = "New!\n" + ARTICLE.replace("Guests never", "Guests rarely")
    Path("new.txt").write_text(text, encoding="utf-8")
    assert clausewise(*options("--fingerprints")) == DRIFTED
    values = capsys.readouterr().out
    assert "repaint" not in values
    assert "New!" not in values
    yaml = Path("rules/clauses.yaml").read_text()
    blocks = values.split("  - id:")[1:]
    new = {block.split()[0]: block.splitlines()[1:3] for block in blocks if " C" in block[:2]}
    assert set(new) == set(SENTENCES)
    lines, current = [], ""
    for line in yaml.splitlines():
        current = line.split()[-1] if "- id:" in line else current
        key = line.strip().partition(":")[0]
        fresh = [each for each in new.get(current, []) if each.strip().startswith(f"{key}:")]
        lines.append(fresh[0] if fresh else line)
    added = blocks[-1].splitlines()
    lines += [
        "  - id: C07",
        *added[1:3],
        "    section: shed",
        "    kind: heading",
        "    says: News.",
    ]
    lines += ["    not_a_rule: it states no norm"]
    Path("rules/clauses.yaml").write_text("\n".join(lines) + "\n")
    assert drift(text, capsys)["drift"] is False


def test_features_that_were_not_looked_at_are_told(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """For rules of one's own without --features, as `check` has it."""
    Path("new.txt").write_text(ARTICLE + "More.\n", encoding="utf-8")
    folders = ["--policy", "rules", "--scenarios", "scenarios"]
    assert clausewise("drift", "new.txt", *folders) == DRIFTED
    assert "features were not looked at" in capsys.readouterr().out
    assert clausewise(*options()) == DRIFTED
    assert "features were not looked at" not in capsys.readouterr().out


def test_markdown_has_a_box_for_each_subject_and_shows_markup_as_it_is(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sentence of the copy is text, whatever it holds."""
    Path("new.txt").write_text(ARTICLE + "<script>*x*</script> [a](b)\n", encoding="utf-8")
    assert clausewise(*options("--format", "markdown", "-o", "drift.md")) == DRIFTED
    text = Path("drift.md").read_text()
    assert text.count("- [ ]") == 1
    assert "<script>" not in text
    assert "\\[a\\]" in text
    assert clausewise(*options("--format", "markdown", "-o", "drift.md")) == DRIFTED


def test_a_file_that_is_not_ours_is_never_written_over(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Least of all the article itself."""
    Path("new.txt").write_text(ARTICLE + "More.\n", encoding="utf-8")
    assert clausewise(*options("-o", "new.txt")) == WRONG_INPUT
    assert "new.txt: unwritable: " in capsys.readouterr().err
    assert Path("new.txt").read_text() == ARTICLE + "More.\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"\xff\xfe\x00", "wrong-encoding", id="bytes that are no text"),
        pytest.param(b"word " * 20_001, "too-large", id="too many words"),
        pytest.param(b"x" * 1_000, "too-large", id="a word without end"),
        pytest.param(b"x" * (8 * 1024 * 1024 + 1), "too-large", id="too many bytes"),
        pytest.param(None, "missing-file", id="no file"),
    ],
)
@pytest.mark.parametrize("option", ["ARTICLE", "--old"])
def test_what_is_no_article_is_refused(
    shed: Path, capsys: pytest.CaptureFixture[str], data: bytes | None, code: str, option: str
) -> None:
    """Under either name, with its code, its file and exit code 2."""
    bad, good = ("new.txt", "old.txt") if option == "ARTICLE" else ("old.txt", "new.txt")
    Path(good).write_text(ARTICLE, encoding="utf-8")
    if data is not None:
        Path(bad).write_bytes(data)
    assert clausewise(*options("--old", "old.txt")) == WRONG_INPUT
    assert f"{bad}: {code}: " in capsys.readouterr().err.replace(f"{bad}:1:1", bad)


@pytest.mark.parametrize("form", ["human", "markdown", "json"])
def test_the_largest_copy_is_answered_in_bounded_time(
    shed: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    """Every word a sentence of its own, and all clauses gone."""
    Path("new.txt").write_text("shed.\n" * 9_999, encoding="utf-8")
    started = time.process_time()
    assert clausewise(*options("--format", form)) == DRIFTED
    assert time.process_time() - started < 20
    assert capsys.readouterr().out.count("shed.") >= 9_999


def test_what_drives_a_terminal_never_reaches_it(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither from a sentence nor through a file's name."""
    Path("new.txt").write_text(ARTICLE + "\x1b[31mRed\u202e text.\n", encoding="utf-8")
    for form in ("human", "markdown", "json"):
        assert clausewise(*options("--format", form)) == DRIFTED
        said = capsys.readouterr().out
        assert "\x1b" not in said
        assert "\u202e" not in said


def test_a_number_at_the_head_of_a_sentence_counts() -> None:
    """Elsewhere `5.` would be the mark of a list entry."""
    assert list(word_diff("at 5.", "at 6.")) == [Part(same="at"), Part(gone="5.", new="6.")]
    assert next(word_diff("5. is it", "6. is it")) == Part(gone="5.", new="6.")
