"""A copy of the article is compared with fingerprints alone: what changed must be named exactly."""

import textwrap
import time
from dataclasses import dataclass

import pytest
from clausewise.language.article import ArticleCheck, Stretch, fingerprint, normalise, verify
from clausewise.language.wording import MAX_CHARACTERS, MAX_LETTERS, MAX_WORDS
from hypothesis import given
from hypothesis import strategies as st


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause on record, with no trace of its sentence."""

    id: str
    line: int
    fingerprint: str


GARDEN = """\
Who may water?
Members and guests

Garden rules

Members may water the roses. The hose has a timer. Guests can\u2019t open the shed.

To water the roses

  1. Fetch the hose.
  2. Open the tap; otherwise, ask the keeper (see the notice board).
  3. Close the tap.

    Note: The keeper locks the shed or leaves the key with a neighbour.

To water the ferns

  \u2022 Fetch the hose.
  \u2022 Water the ferns at 5. The hose has a timer.
  \u2022 Close the tap."""

RECORDED = (
    ("R01", 1, "Who may water?"),
    ("R02", 2, "Members and guests"),
    ("R03", 4, "Garden rules"),
    ("R04", 6, "Members may water the roses."),
    ("R05", 6, "The hose has a timer."),
    ("R06", 6, "Guests can't open the shed."),
    ("R07", 8, "To water the roses"),
    ("R08", 10, "Fetch the hose."),
    ("R09", 11, "Open the tap;"),
    ("R10", 11, "otherwise, ask the keeper"),
    ("R11", 11, "(see the notice board)."),
    ("R12", 12, "Close the tap."),
    ("R13", 14, "Note: The keeper locks the shed"),
    ("R14", 14, "or leaves the key with a neighbour."),
    ("R15", 16, "To water the ferns"),
    ("R16", 18, "Fetch the hose."),
    ("R17", 19, "Water the ferns at 5."),
    ("R18", 19, "The hose has a timer."),
    ("R19", 20, "Close the tap."),
)
CLAUSES = tuple(
    Clause(id=id, line=line, fingerprint=fingerprint(text)) for id, line, text in RECORDED
)


def check(text: str) -> ArticleCheck:
    """Verify a copy of the garden rules."""
    return verify(text, CLAUSES)


def gone(result: ArticleCheck) -> list[tuple[str, str | None]]:
    """Return each missing clause with what perhaps stands in its place."""
    return [(c.id, c.perhaps.text if c.perhaps else None) for c in result.gone]


def unclaimed(result: ArticleCheck) -> list[tuple[int, str]]:
    """Return the line and the words of what no clause claims."""
    return [(stretch.line, stretch.text) for stretch in result.unclaimed]


def test_the_article_itself_is_found_whole() -> None:
    """Every clause is found, at its line and with its sentence, and nothing is left over."""
    result = check(GARDEN)
    assert result.unchanged
    assert [(found.id, found.line) for found in result.found] == [
        (id, line) for id, line, _ in RECORDED
    ]
    assert [normalise(found.sentence) for found in result.found] == [
        normalise(text) for _, _, text in RECORDED
    ]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(GARDEN.replace("\n", "\r\n"), id="lines end as on Windows"),
        pytest.param(GARDEN.replace("\n", "\r"), id="lines end as on old Macs"),
        pytest.param("\ufeff" + GARDEN, id="byte order mark"),
        pytest.param(GARDEN.replace(" ", "\u00a0"), id="spaces that do not break"),
        pytest.param(GARDEN.replace("\n", "\n\n").replace(" ", "   "), id="wider spacing"),
        pytest.param(GARDEN.replace("\u2019", "'"), id="straight quotes"),
        pytest.param(GARDEN.upper(), id="capitals"),
        pytest.param(GARDEN.replace("hose", "ho\u00adse\u200b"), id="characters nobody sees"),
        pytest.param(" ".join(GARDEN.split()), id="all on one line"),
        pytest.param(
            "\n".join(
                textwrap.fill(line, 25, subsequent_indent="      ") for line in GARDEN.split("\n")
            ),
            id="wrapped",
        ),
        pytest.param(GARDEN.replace("\u2022", "-"), id="other bullets"),
        pytest.param(GARDEN.replace("  \u2022 ", "").replace("  1. ", ""), id="no list marks"),
    ],
)
def test_layout_does_not_count(copy: str) -> None:
    """A copy that only looks different holds every clause and nothing else."""
    result = check(copy)
    assert result.unchanged
    assert len(result.found) == len(CLAUSES)


def word_changes() -> list[tuple[str, str]]:
    """Return every copy of the garden rules in which one word of a clause differs."""
    copies = []
    position = 0
    for id, _, text in RECORDED:
        sentence = text.replace("can't", "can\u2019t")
        start = GARDEN.index(sentence, position)
        position = start + len(sentence)
        for word in sentence.split():
            at = GARDEN.index(word, start)
            start = at + len(word)
            copies.append((id, GARDEN[:at] + "zebra" + GARDEN[at + len(word) :]))
    return copies


@pytest.mark.parametrize(("id", "copy"), word_changes())
def test_one_changed_word_names_its_clause_alone(id: str, copy: str) -> None:
    """Whatever word changes, its clause and no other is gone, and the new text is shown."""
    result = check(copy)
    assert [missing.id for missing in result.gone] == [id]
    assert [stretch.text.count("zebra") for stretch in result.unclaimed] == [1]
    assert result.gone[0].perhaps == result.unclaimed[0]
    assert not any(found.moved for found in result.found)


@pytest.mark.parametrize(
    ("old", "new", "missing", "left"),
    [
        pytest.param(
            "The hose has a timer. Guests", "Guests", [("R05", None)], [], id="first of two removed"
        ),
        pytest.param(
            " 5. The hose has a timer.", " 5.", [("R18", None)], [], id="second of two removed"
        ),
        pytest.param(
            "Guests can", "Bees buzz. Guests can", [], [(6, "Bees buzz.")], id="sentence added"
        ),
        pytest.param(
            "Close the tap.\n\n    Note",
            "Close the tap. Close the tap.\n\n    Note",
            [],
            [(12, "Close the tap.")],
            id="said once more",
        ),
        pytest.param(
            "Garden rules\n", "Garden rules\nBees\n", [], [(5, "Bees")], id="heading added"
        ),
        pytest.param(
            "3. Close",
            "3. Never close",
            [("R12", "Never close the tap.")],
            [(12, "Never close the tap.")],
            id="turned into its opposite",
        ),
        pytest.param(
            "and guests",
            "and guests and bees",
            [("R02", "Members and guests and bees")],
            [(2, "Members and guests and bees")],
            id="extended",
        ),
        pytest.param(
            "the shed or leaves",
            "the shed at dusk or leaves",
            [],
            [(14, "at dusk")],
            id="wedged in",
        ),
        pytest.param(
            "at 5.",
            "at 6.",
            [("R17", "Water the ferns at 6.")],
            [(19, "Water the ferns at 6.")],
            id="number changed",
        ),
    ],
)
def test_other_changes(
    old: str, new: str, missing: list[tuple[str, str | None]], left: list[tuple[int, str]]
) -> None:
    """What was removed, added or bent is named, and nothing beside it."""
    assert GARDEN.count(old) == 1
    result = check(GARDEN.replace(old, new))
    assert gone(result) == missing
    assert unclaimed(result) == left
    assert not result.unchanged


def test_a_moved_line_is_found_and_marked() -> None:
    """Two steps that change places are both found; one is marked as out of order."""
    lines = GARDEN.split("\n")
    lines[9], lines[11] = lines[11], lines[9]
    result = check("\n".join(lines))
    assert not result.gone
    assert not result.unclaimed
    assert {found.id for found in result.found if found.moved} & {"R08", "R12"}
    assert not result.unchanged


def test_lines_that_are_pushed_down_have_not_moved() -> None:
    """A new first line shifts every clause and moves none."""
    result = check("Updated today.\n" + GARDEN)
    assert [found.line for found in result.found] == [clause.line + 1 for clause in CLAUSES]
    assert not any(found.moved for found in result.found)
    assert result.unclaimed == (Stretch(line=1, text="Updated today."),)


def test_an_empty_copy_has_lost_everything() -> None:
    """Nothing to read is not a success."""
    result = check("")
    assert [missing.id for missing in result.gone] == [clause.id for clause in CLAUSES]
    assert not result.unchanged


def test_without_clauses_every_word_is_unclaimed() -> None:
    """A record that is empty cannot make a text look verified."""
    assert not verify(GARDEN, ()).unchanged


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "x" * 1_000_000, f"more than the {MAX_CHARACTERS} allowed", id="one long line"
        ),
        pytest.param("x " * (MAX_WORDS + 1), f"the {MAX_WORDS} words allowed", id="many words"),
        pytest.param("roses\n" + "x" * (MAX_LETTERS + 1), "line 2: a word has", id="a long word"),
    ],
)
def test_what_cannot_be_an_article_is_refused(text: str, said: str) -> None:
    """A copy beyond the limits is refused, and the message names the limit."""
    with pytest.raises(ValueError, match=said):
        check(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Close the tap. " * (MAX_WORDS // 3), id="one clause again and again"),
        pytest.param("members and guests " * (MAX_WORDS // 3), id="and without an end"),
        pytest.param("a\n" * (MAX_WORDS - 1), id="all lines"),
        pytest.param(("e\u0301\u0316" * (MAX_LETTERS // 3) + " ") * 190, id="accents"),
        pytest.param(("\ufdfa" * 9 + " ") * (MAX_WORDS - 1), id="letters that grow"),
        pytest.param("1. " * (MAX_CHARACTERS // 3), id="all marks"),
        pytest.param("\n" * MAX_CHARACTERS, id="no words"),
    ],
)
def test_hostile_copies_are_read_in_bounded_time(text: str) -> None:
    """The largest texts that are read take seconds at worst, never minutes."""
    started = time.process_time()
    check(text)
    assert time.process_time() - started < 10


def test_control_characters_are_never_shown() -> None:
    """A copy cannot drive the terminal of whoever reads what changed."""
    result = check(GARDEN.replace("Garden rules", "\x1b[31mGarden\u202e ru\x07les today"))
    assert unclaimed(result) == [(4, "[31mGarden rules today")]


@given(st.text(max_size=60))
def test_a_fingerprint_is_that_of_the_normalised_text(text: str) -> None:
    """Any text verifies against its own fingerprint, or has no words at all."""
    clause = Clause(id="R01", line=1, fingerprint=fingerprint(text))
    result = verify(text, [clause])
    assert result.unchanged or not normalise(text)
