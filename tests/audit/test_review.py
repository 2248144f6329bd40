"""Sign-offs: whatever changes what was signed makes them stale, and nothing else does."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from clausewise.loading.policy import load_policy
from clausewise.loading.reviews import load_reviews, to_yaml

from tests.audit.shed import build, clausewise

FAILED = 1
WRONG_INPUT = 2
INVALID_RULES = 3

FOLDERS = ("--policy", "rules", "--scenarios", "scenarios")
ADMINS, GUESTS, COLOUR, BRUSHES = "shed.admins", "shed.guests", "shed.colour", "shed.brushes"


@pytest.fixture
def shed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    build(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767571200")
    return tmp_path


def sign(*rules: str, reviewer: str = "Ada Example", more: tuple[str, ...] = ()) -> int:
    return clausewise("review", *rules, "--sign", "--as", reviewer, *more, *FOLDERS)


def listed(capsys: pytest.CaptureFixture[str], *more: str) -> Mapping[str, Any]:
    capsys.readouterr()
    assert clausewise("review", "--format", "json", *more, *FOLDERS) == 0
    found: Mapping[str, Any] = json.loads(capsys.readouterr().out)
    return found


def standing(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    return {each["rule"]: each["status"] for each in listed(capsys)["rules"]}


def changes(capsys: pytest.CaptureFixture[str], rule: str) -> list[tuple[str, str, str]]:
    [one] = [each for each in listed(capsys)["rules"] if each["rule"] == rule]
    assert one["status"] == ("stale" if one["changes"] else "signed")
    return [(each["part"], each["id"], each["what"]) for each in one["changes"]]


def edit(file: str, old: str, new: str) -> None:
    path = Path(file)
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (file, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_rule_is_unreviewed_then_signed(shed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By whom and when stands beside it; other rules stay as they were."""
    assert set(standing(capsys).values()) == {"unreviewed"}
    assert sign(ADMINS) == 0
    found = listed(capsys)
    assert found["counts"] == {"unreviewed": 4, "signed": 1, "stale": 0}
    one = found["rules"][0]
    assert (one["rule"], one["status"]) == (ADMINS, "signed")
    assert (one["reviewer"], one["reviewed_on"]) == ("Ada Example", "2026-01-05")
    assert clausewise("review", *FOLDERS) == 0
    said = capsys.readouterr().out
    assert "signed      shed.admins  Ada Example, 2026-01-05" in said
    assert "5 rules: 4 unreviewed, 1 signed, 0 stale" in said


CHANGES: list[tuple[str, str, str, str, str, list[tuple[str, str, str]]]] = [
    (
        "its sentence",
        ADMINS,
        "rules/shed.yaml",
        "says: Admins repaint the shed.",
        "says: Admins may repaint.",
        [("rule", ADMINS, "changed")],
    ),
    (
        "its reason",
        ADMINS,
        "rules/shed.yaml",
        "because: an admin may repaint the shed",
        "because: admins may",
        [("rule", ADMINS, "changed")],
    ),
    (
        "its condition",
        ADMINS,
        "rules/shed.yaml",
        "when: {administers: true}\n",
        "when: {administers: true, actor.is_owner: false}\n",
        [("rule", ADMINS, "changed"), ("facts", "actor.is_owner", "new")],
    ),
    (
        "a clause that it cites",
        GUESTS,
        "rules/shed.yaml",
        "clauses: [C03]\n    action: repaint\n    when: {visits",
        "clauses: [C03, C04]\n    action: repaint\n    when: {visits",
        [("rule", GUESTS, "changed"), ("clauses", "C04", "new")],
    ),
    (
        "its path",
        BRUSHES,
        "rules/shed.yaml",
        "{control: the caretaker,",
        "{control: the office,",
        [("rule", BRUSHES, "changed")],
    ),
    (
        "its effect",
        COLOUR,
        "rules/shed.yaml",
        "effect: {paint.colour: green}",
        "effect: {paint.colour: blue}",
        [("rule", COLOUR, "changed")],
    ),
    (
        "the paraphrase of a clause",
        ADMINS,
        "rules/clauses.yaml",
        "says: Whoever administers can give the shed new paint.",
        "says: Administrators can paint.",
        [("clauses", "C02", "changed")],
    ),
    (
        "the fingerprint of a clause",
        GUESTS,
        "rules/clauses.yaml",
        "    says: Visitors leave the paint as it is.\n    fingerprint: ",
        "    says: Visitors leave the paint as it is.\n    fingerprint: # ",
        [("clauses", "C03", "changed")],
    ),
    (
        "a term",
        ADMINS,
        "rules/terms.yaml",
        "when: {actor.role: admin}",
        "when: {actor.role: [admin, agent]}",
        [("terms", "administers", "changed")],
    ),
    (
        "what a term says",
        ADMINS,
        "rules/terms.yaml",
        "says: The person is an admin.",
        "says: The person administers.",
        [("terms", "administers", "changed")],
    ),
    (
        "a term within a term",
        GUESTS,
        "rules/terms.yaml",
        "says: The person is an agent, and agents are guests.",
        "says: The person is a visiting agent.",
        [("terms", "not_staff", "changed")],
    ),
    (
        "the question of a reading",
        GUESTS,
        "rules/readings.yaml",
        "question: Are agents guests?",
        "question: Are agents guests too?",
        [("readings", "A01", "changed")],
    ),
    (
        "an option of a reading",
        GUESTS,
        "rules/readings.yaml",
        "staff: Agents are no guests.}",
        "staff: Agents belong here.}",
        [("readings", "A01", "changed")],
    ),
    (
        "what a fact means",
        ADMINS,
        "rules/facts.yaml",
        "means: The role of the person who acts.",
        "means: The role of the person acted on.",
        [("facts", "actor.role", "changed")],
    ),
    (
        "what an action means",
        ADMINS,
        "rules/actions.yaml",
        "means: repaint the shed}",
        "means: repaint the house}",
        [("actions", "repaint", "changed")],
    ),
    (
        "what an effect means",
        COLOUR,
        "rules/actions.yaml",
        "means: The new colour of the shed.",
        "means: The colour of the roof.",
        [("effects", "paint.colour", "changed")],
    ),
    (
        "what a scenario expects",
        GUESTS,
        "scenarios/shed.yaml",
        "procedure: [C06], readings: [A01]}",
        "procedure: [C06], readings: []}",
        [("scenarios", "agent-is-refused", "changed")],
    ),
    (
        "the account of a scenario",
        ADMINS,
        "scenarios/shed.yaml",
        "ada: {role: admin, owner: false}",
        "ada: {role: admin, owner: false, name: Ada}",
        [("scenarios", "admin-paints", "changed")],
    ),
    (
        "who asks in a scenario",
        GUESTS,
        "scenarios/shed.yaml",
        "actor: ben,",
        "actor: cara,",
        [("scenarios", "agent-is-refused", "changed")],
    ),
    (
        "a scenario of another id",
        ADMINS,
        "scenarios/shed.yaml",
        "id: admin-paints",
        "id: admin-may-paint",
        [("scenarios", "admin-may-paint", "new"), ("scenarios", "admin-paints", "gone")],
    ),
]


@pytest.mark.parametrize(
    ("rule", "file", "old", "new", "expected"),
    [pytest.param(*case[1:], id=case[0]) for case in CHANGES],
)
def test_a_change_of_what_was_signed_makes_it_stale(
    shed: Path,
    capsys: pytest.CaptureFixture[str],
    rule: str,
    file: str,
    old: str,
    new: str,
    expected: list[tuple[str, str, str]],
) -> None:
    """The very thing that changed is named, and nothing beside it."""
    assert sign(rule) == 0
    if new.endswith("# "):
        # Another fingerprint, of the right form.
        new = new.removesuffix("# ") + "e" * 64 + "  # "
    edit(file, old, new)
    assert changes(capsys, rule) == expected


AGAIN = """
  - id: again
    title: Again
    account: office
    steps:
      - request: {action: repaint, actor: cara, target: ben}
        expect: {verdict: forbidden, clauses: [C03], advice: [C05], readings: []}
"""


def test_a_scenario_more_makes_it_stale(shed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was signed is that these scenarios, and no others, are decided by the rule."""
    assert sign(GUESTS, ADMINS) == 0
    with Path("scenarios/shed.yaml").open("a") as stream:
        stream.write(AGAIN)
    assert changes(capsys, GUESTS) == [("scenarios", "again", "new")]
    assert changes(capsys, ADMINS) == []


def test_another_rule_that_takes_a_scenario_over_makes_it_stale(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rule itself is as it was, and no longer decides what it decided."""
    assert sign(ADMINS) == 0
    edit(
        "rules/shed.yaml",
        "  - id: shed.door\n",
        "  - id: shed.closed\n    says: Nobody paints.\n    clauses: [C03]\n    action: repaint\n"
        "    then: forbid\n    because: it is closed\n    overrides: [shed.admins]\n\n"
        "  - id: shed.door\n",
    )
    assert changes(capsys, ADMINS) == [("scenarios", "admin-paints", "gone")]


def comments() -> None:
    for path in [*Path("rules").glob("*.yaml"), *Path("scenarios").glob("*.yaml")]:
        if path.name != "reviews.yaml":
            path.write_text(
                "# A comment.\n\n\n" + path.read_text().replace("\n  - id", "\n\n  - id")
            )


def order_of_keys() -> None:
    edit(
        "rules/shed.yaml",
        "when: {administers: true, actor.is_owner: false}\n    then: effect\n",
        "then: effect\n    when: {actor.is_owner: false, administers: true}\n",
    )


def brackets() -> None:
    edit(
        "rules/shed.yaml",
        "when: {administers: true, actor.is_owner: false}",
        "when:\n      all:\n        - all: [{actor.is_owner: false}]\n        - administers: true",
    )


def folded() -> None:
    text = "says: Admins repaint the shed."
    edit("rules/shed.yaml", text, "says: >-\n      Admins repaint\n      the shed.")


def quotes() -> None:
    text = "guests leave the paint alone"
    edit("rules/shed.yaml", text, f'"{text}"')


def other_file() -> None:
    text = Path("rules/shed.yaml").read_text()
    head, rest = text.split("  - id: shed.guests\n")
    Path("rules/shed.yaml").write_text(head)
    Path("rules/b.yaml").write_text("rules:\n  - id: shed.guests\n" + rest)


def lines_of_clauses() -> None:
    path = Path("rules/clauses.yaml")
    path.write_text(path.read_text().replace("    line: ", "    line: 1"))


def negated_values() -> None:
    negated = "{actor.role: {not: [end_user, agent]}}"
    edit("rules/terms.yaml", "{actor.role: admin}", negated)


def title() -> None:
    edit("scenarios/shed.yaml", "title: Ada paints", "title: Ada paints the shed")


def what_is_not_used() -> None:
    edit("rules/clauses.yaml", "says: How long paint stays wet.", "says: Paint is wet for a day.")


@pytest.mark.parametrize(
    "change",
    [
        comments,
        order_of_keys,
        brackets,
        folded,
        quotes,
        other_file,
        lines_of_clauses,
        negated_values,
        title,
        what_is_not_used,
    ],
)
def test_layout_does_not_count(
    shed: Path, capsys: pytest.CaptureFixture[str], change: Callable[[], None]
) -> None:
    """What decides alike and says the same is still what was signed."""
    assert sign("--all-of", "shed.yaml") == 0
    signed = {path: path.read_bytes() for path in Path("rules").glob("*.yaml")}
    change()
    assert {p: p.read_bytes() for p in Path("rules").glob("*.yaml")} != signed or change is title
    assert set(standing(capsys).values()) == {"signed"}


def test_signing_anew_puts_it_right_and_a_second_reviewer_stands_beside(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A rule is signed while one sign-off stands; a reviewer has one for each rule."""
    assert sign(ADMINS) == 0
    edit("rules/facts.yaml", "The role of the person", "What the person may be")
    assert sign(ADMINS, reviewer="Bo Example") == 0
    assert changes(capsys, ADMINS) == []
    assert sign(ADMINS, more=("--note", "Seen again.")) == 0
    found = load_reviews(Path("rules"), "rules")
    assert found is not None
    assert [(each.reviewer, each.note) for each in found] == [
        ("Ada Example", "Seen again."),
        ("Bo Example", None),
    ]


def test_a_stale_rule_is_shown_with_the_difference(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a unified diff against the text as it was signed."""
    assert sign(ADMINS) == 0
    edit("rules/shed.yaml", "says: Admins repaint the shed.", "says: Admins may repaint.")
    capsys.readouterr()
    assert clausewise("review", ADMINS, "--article", "article.txt", *FOLDERS) == 0
    said = capsys.readouterr().out
    assert "shed.admins  stale" in said
    assert "signed by Ada Example on 2026-01-05; since then" in said
    assert "  -  says: Admins repaint the shed." in said
    assert "  +  says: Admins may repaint." in said
    assert "article: Admins may repaint the shed." in said
    assert "passed  scenarios/shed.yaml:8  admin-paints: permitted" in said
    assert "    3    - id: shed.admins" in said


@pytest.mark.parametrize(
    ("signed", "code"), [(("shed.admins",), FAILED), (("--all-of", "shed.yaml"), 0)]
)
def test_require_fails_while_a_rule_is_not_signed(
    shed: Path, signed: tuple[str, ...], code: int
) -> None:
    """For a build that must not go out unreviewed."""
    assert sign(*signed) == 0
    assert clausewise("review", "--require", *FOLDERS) == code
    edit("rules/facts.yaml", "The role of the person", "What the person may be")
    assert clausewise("review", "--require", "--status", "signed", *FOLDERS) == FAILED


def test_the_list_can_be_of_one_standing(shed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The counts are still those of all rules."""
    assert sign(ADMINS, GUESTS) == 0
    edit("rules/terms.yaml", "says: The person is an admin.", "says: An admin.")
    found = listed(capsys, "--status", "stale")
    assert [each["rule"] for each in found["rules"]] == [ADMINS]
    assert found["counts"] == {"unreviewed": 3, "signed": 1, "stale": 1}


def test_a_sign_off_of_a_rule_that_is_gone_is_kept_and_told(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A rule that was given another id is a rule that nobody signed."""
    assert sign(BRUSHES) == 0
    edit("rules/shed.yaml", "id: shed.brushes", "id: shed.broom")
    found = listed(capsys)
    assert found["gone"] == [{"rule": BRUSHES, "reviewer": "Ada Example", "date": "2026-01-05"}]
    assert sign(ADMINS) == 0
    assert "rule: shed.brushes" in Path("rules/reviews.yaml").read_text()


def test_a_rule_whose_scenario_fails_is_not_signed(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither the rule that decides it, nor the one whose clause it expects; others are."""
    expected = "verdict: permitted\n          clauses: "
    edit("scenarios/shed.yaml", f"{expected}[C02]", f"{expected}[C03]")
    for rule in (ADMINS, GUESTS):
        assert sign(rule) == FAILED
        said = capsys.readouterr().err
        assert "scenarios/shed.yaml:8:5: scenario-fails: " in said
        assert f"`{rule}` is unproven" in said
    assert not Path("rules/reviews.yaml").exists()


def test_what_does_not_load_is_not_signed(shed: Path) -> None:
    """Neither with broken rules nor with broken scenarios."""
    edit("scenarios/shed.yaml", "verdict: permitted", "verdict: perhaps")
    assert sign(ADMINS) == WRONG_INPUT
    edit("rules/shed.yaml", "then: permit", "then: allow")
    assert sign(ADMINS) == INVALID_RULES
    assert not Path("rules/reviews.yaml").exists()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("", "bad-name", id="empty"),
        pytest.param("  ", "bad-name", id="blank"),
        pytest.param("42", "bad-name", id="no letter"),
        pytest.param(" Ada", "bad-name", id="begins with a blank"),
        pytest.param("x" * 101, "bad-name", id="too long"),
        pytest.param("Ada\nrule: x", "bad-name", id="line break"),
        pytest.param("Ada\x1b[31m", "bad-name", id="control character"),
        pytest.param("Ada\u202e", "bad-name", id="changes the order of text"),
        pytest.param("\u0410da Example", "mixed-scripts", id="letters that look alike"),
        pytest.param("Ada\udcff", "bad-name", id="no character at all"),
        pytest.param("Ada\u2800", "invisible-character", id="a blank that is none"),
    ],
)
@pytest.mark.parametrize("option", ["--as", "--note"])
def test_a_name_that_deceives_is_refused(
    shed: Path, capsys: pytest.CaptureFixture[str], name: str, code: str, option: str
) -> None:
    """What is signed must be readable as what it is."""
    text = name * 5 if len(name) > 100 else name
    given = ("Ada Example", "--note", text) if option == "--note" else (text,)
    assert clausewise("review", ADMINS, "--sign", "--as", *given, *FOLDERS) == WRONG_INPUT
    assert f"{option}: {code}: " in capsys.readouterr().err
    assert not Path("rules/reviews.yaml").exists()


@pytest.mark.parametrize(
    "name", ["José Müller-Łuk", 'O\'Brien: #1 "x"', "李雷", "yes", "2026-01-05 a", "- x: {y}"]
)
def test_any_readable_name_is_read_back_as_it_was_given(shed: Path, name: str) -> None:
    """Whatever YAML would make of it bare."""
    assert sign(ADMINS, reviewer=name, more=("--note", name)) == 0
    found = load_reviews(Path("rules"), "rules")
    assert found is not None
    assert [(each.reviewer, each.note) for each in found] == [(name, name)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--sign", "--as", "Ada"], "no rule is named"),
        ([ADMINS, "--sign"], "nobody is named who signs"),
        ([ADMINS, "--as", "Ada"], "add --sign"),
        ([ADMINS, "--note", "x"], "add --sign"),
        ([ADMINS, "--require"], "name no rule"),
        (["--article", "article.txt"], "name a rule"),
        (["shed.admin"], "did you mean `shed.admins`?"),
        (["--all-of", "shad.yaml"], "did you mean `shed.yaml`?"),
        (["--all-of", "facts.yaml"], "no rule in a file `facts.yaml`"),
    ],
)
def test_wrong_usage_is_refused(
    shed: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    """With the remedy, and without a file."""
    assert clausewise("review", *arguments, *FOLDERS) == WRONG_INPUT
    assert said in capsys.readouterr().err
    assert not Path("rules/reviews.yaml").exists()


def test_rules_that_come_with_the_package_are_nobody_s_to_sign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They would be signed in the folder of the installation."""
    monkeypatch.chdir(tmp_path)
    arguments = ("review", "reset-email.admins-may-send", "--sign", "--as", "Ada Example")
    assert clausewise(*arguments) == WRONG_INPUT
    assert "rules/password-reset: unwritable: " in capsys.readouterr().err


def test_the_file_bears_on_no_decision_and_is_the_same_every_time(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rules load as before, and reading and writing it changes nothing."""
    before = load_policy(Path("rules"), "rules")
    assert sign("--all-of", "shed.yaml") == 0
    assert load_policy(Path("rules"), "rules") == before
    text = Path("rules/reviews.yaml").read_text(encoding="utf-8")
    found = load_reviews(Path("rules"), "rules")
    assert found is not None
    assert to_yaml(reversed(found)) == text
    assert sign("--all-of", "rules/shed.yaml") == 0
    assert Path("rules/reviews.yaml").read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        pytest.param('digest: "', 'digest: "x', "bad-name", id="no digest"),
        pytest.param('date: "2026-01-05"', "date: yesterday", "bad-name", id="no day"),
        pytest.param("  parts:", "  pieces:", "unknown-key", id="unknown key"),
        pytest.param("    rule:\n", "    rules:\n", "wrong-value", id="unknown part"),
        pytest.param("reviews:\n", "reviews: &a\n", "alias", id="anchor"),
        pytest.param("Ada Example", "Ada\\u202e Example", "bidirectional-control", id="hidden"),
        pytest.param("Ada Example", "Ada \\e[31m", "invisible-character", id="escape"),
    ],
)
def test_a_file_that_was_tampered_with_is_refused_where_it_is_wrong(
    shed: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, code: str
) -> None:
    """By the commands that read it; decisions do not."""
    assert sign(ADMINS) == 0
    edit("rules/reviews.yaml", old, new)
    capsys.readouterr()
    check = ("check", "-o", "out", *FOLDERS)
    for arguments in (("review", *FOLDERS), check, ("review", ADMINS, *FOLDERS)):
        assert clausewise(*arguments) == WRONG_INPUT
        said = capsys.readouterr().err
        assert "rules/reviews.yaml:" in said
        assert f"{code}: " in said
        assert "\x1b" not in said
    assert sign(GUESTS) == WRONG_INPUT
    assert clausewise("rules", "--policy", "rules") == 0


def test_a_rule_signed_twice_by_one_reviewer_is_refused(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a careless merge of two branches leaves it."""
    assert sign(ADMINS) == 0
    path = Path("rules/reviews.yaml")
    entry = path.read_text().split("reviews:\n")[1]
    path.write_text(path.read_text() + entry)
    assert clausewise("review", *FOLDERS) == WRONG_INPUT
    assert "duplicate-id: `shed.admins` is signed twice by Ada Example" in capsys.readouterr().err


def test_marks_made_to_fit_do_not_make_it_signed(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Marks are short and say what changed; that nothing did rests on the whole digest."""
    assert sign(ADMINS) == 0
    signed = Path("rules/reviews.yaml").read_text()
    digest = signed.split('digest: "')[1][:64]
    edit("rules/reviews.yaml", digest, "0123456789abcdef" * 4)
    assert changes(capsys, ADMINS) == [("rule", ADMINS, "unknown")]


def report(capsys: pytest.CaptureFixture[str], *more: str) -> Mapping[str, Any]:
    assert clausewise("check", "-o", "out", *FOLDERS, *more) in (0, 1)
    assert clausewise("verify", "out") == 0
    capsys.readouterr()
    found: Mapping[str, Any] = json.loads(Path("out/results.json").read_text())
    return found


def test_the_report_tells_who_signed_what(shed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the table of rules, on the page, and as a gap; without a file of reviews, nothing."""
    found = report(capsys)
    assert {row["review"] for row in found["tables"]["rules"]} == {"unreviewed"}
    assert not [gap for gap in found["gaps"] if "signed" in gap["says"]]
    assert "igned by" not in Path("out/report.html").read_text()
    assert sign(ADMINS, GUESTS) == 0
    edit("rules/terms.yaml", "says: The person is an admin.", "says: An admin.")
    found = report(capsys)
    rows = {row["id"]: row for row in found["tables"]["rules"]}
    assert [rows[id]["review"] for id in (ADMINS, GUESTS, BRUSHES)] == [
        "stale",
        "signed",
        "unreviewed",
    ]
    assert (rows[GUESTS]["reviewer"], rows[GUESTS]["reviewed_on"]) == ("Ada Example", "2026-01-05")
    [gap] = [gap for gap in found["gaps"] if "signed" in gap["says"]]
    assert gap["says"] == (
        "4 of 5 rules are not signed by a reviewer; 1 of them changed since somebody signed them"
    )
    assert gap["names"] == [ADMINS, COLOUR, "shed.door", BRUSHES]
    page = Path("out/report.html").read_text()
    assert "Signed by Ada Example on 2026-01-05" in page
    assert "Changed since it was signed by Ada Example on 2026-01-05" in page


def test_another_reading_for_a_check_makes_no_sign_off_stale(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was signed are decisions with the default readings."""
    assert sign(GUESTS) == 0
    found = report(capsys, "--reading", "A01=staff")
    rows = {row["id"]: row["review"] for row in found["tables"]["rules"]}
    assert rows[GUESTS] == "signed"


def test_a_folder_where_the_file_should_be_is_left_alone(
    shed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is there is not ours to replace."""
    Path("rules/reviews.yaml").mkdir()
    before = sorted(Path("rules").iterdir())
    assert sign(ADMINS) == WRONG_INPUT
    assert "not-a-file" in capsys.readouterr().err
    assert sorted(Path("rules").iterdir()) == before
