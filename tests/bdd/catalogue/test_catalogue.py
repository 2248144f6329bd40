"""The catalogue says what the steps are, and a misspelt step leads to the one that was meant."""

import sys
from pathlib import Path

import pytest
from clausewise.bdd import catalogue
from clausewise.bdd.definition import Definition
from clausewise.bdd.parameters import Words
from clausewise.bdd.steps import DEFINITIONS
from clausewise.cli import steps as steps_command
from clausewise.files import shipped
from clausewise.loading.policy import load_policy
from clausewise.scenarios.document import shared_accounts

PAGE = Path(__file__).parents[3] / "docs" / "gherkin.md"
BEGINS = "<!-- what `clausewise steps --format markdown` prints begins here -->\n\n"
ENDS = "<!-- and ends here -->"
MOST_CALLS = 2_000_000
"""Calls for one suggestion, a fraction of a second; a tenth of it is usual."""


@pytest.fixture(scope="module")
def words() -> Words:
    accounts = shared_accounts(shipped("scenarios/password-reset"), "scenarios")
    return Words(load_policy(shipped("rules/password-reset")), tuple(sorted(accounts)))


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda each: each.sentence)
def test_every_example_is_a_step_of_its_definition_and_of_no_other(
    definition: Definition,
) -> None:
    """An example that is ambiguous or undefined would teach a mistake."""
    assert definition.examples
    assert definition.means.endswith(".")
    for example in definition.examples:
        assert catalogue.match(definition.keyword, example) == (definition,)


def test_every_legal_value_can_stand_in_its_slot(words: Words) -> None:
    """What the catalogue lists, the step takes."""
    for entry in catalogue.entries(words):
        example = entry.definition.regexp.fullmatch(entry.examples[0])
        assert example is not None
        for (name, _), slot in zip(entry.definition.slots, entry.slots, strict=True):
            for value in slot.legal or ():
                step = catalogue.written(entry.definition, {**example.groupdict(), name: value})
                assert entry.definition in catalogue.match(entry.keyword, step), step
            for earlier, legal in slot.beside.items():
                first = entry.definition.slots[0][0]
                for value in legal:
                    values = {**example.groupdict(), first: earlier, name: value}
                    step = catalogue.written(entry.definition, values)
                    assert entry.definition in catalogue.match(entry.keyword, step), step


@pytest.mark.parametrize(
    ("keyword", "text", "meant"),
    [
        ("then", "it is forbiden because of C22", "it is forbidden because of C22"),
        ("then", "it is forbidden becuase of C22", "it is forbidden because of C22"),
        (
            "then",
            "it is forbidden because of c11, and C21",
            "it is forbidden because of C11 and C21",
        ),
        ("then", "it is forbidden because of C11 C21", "it is forbidden because of C11 and C21"),
        ("then", "it is Permitted because of C05", "it is permitted because of C05"),
        ("then", "it is forbidden", "it is forbidden because of <reason>"),
        ("then", "it is allowed because of C05", "it is <verdict> because of C05"),
        ("then", "no reset-link is sent", "no reset link is sent"),
        ("then", "it lacks target.signon", "it lacks target.sign_on"),
        ("then", "the effect recovery.becomes is strted", "the effect recovery.becomes is started"),
        ("given", "the plan is Suite Profesional", "the plan is Suite Professional"),
        ("given", "the acount standrad", "the account standard"),
        ("given", "ada is a adminn", "ada is an admin"),
        ("given", "A05 is read as any_audince", "A05 is read as any_audience"),
        ("given", "these user:", "these users:"),
        ("given", "dan's primary adress is undelivrable", "dan's primary address is undeliverable"),
        (
            "given",
            "team members signs in with passwords",
            "team members sign in with passwords",
        ),
        ("given", "ada sends cara a reset email", "When ada sends cara a reset email"),
        ("when", "ada send cara an reset e-mail", "ada sends cara a reset email"),
    ],
)
def test_a_misspelt_step_leads_to_the_one_that_was_meant(
    keyword: str, text: str, meant: str, words: Words
) -> None:
    """It is the first suggestion, and stands in the line of help."""
    assert catalogue.suggest(keyword, text, words)[:1] == (meant,)
    assert f"did you mean `{meant}`" in catalogue.remedy(keyword, text, words)


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda each: each.sentence)
def test_every_step_with_two_letters_swapped_is_found(definition: Definition, words: Words) -> None:
    """Whichever step it is, and whichever of its words has the slip."""
    example = definition.examples[0]
    parts = example.split(" ")
    for index, word in enumerate(parts):
        if len(word) < 6 or not word.isalpha() or word in ("standard", "Professional"):
            continue
        swapped = f"{word[:2]}{word[3]}{word[2]}{word[4:]}"
        if swapped == word:
            continue
        slip = " ".join([*parts[:index], swapped, *parts[index + 1 :]])
        if not catalogue.match(definition.keyword, slip):
            assert example in catalogue.suggest(definition.keyword, slip, words), slip


@pytest.mark.parametrize(
    "line",
    ["Gven team members signs in with passwords", "given team members sign in with passwords"],
)
def test_a_line_with_a_misspelt_keyword_is_found(line: str, words: Words) -> None:
    """Gherkin itself only says that it expected something else."""
    assert catalogue.suggest_line(line, words) == ("Given team members sign in with passwords",)


@pytest.mark.parametrize("text", ["the moon is blue", "nothing happens", "", " ", "x" * 10_000])
def test_what_is_far_from_every_step_suggests_none(text: str, words: Words) -> None:
    """A suggestion without a limit would be a guess."""
    for keyword in catalogue.KEYWORDS:
        assert catalogue.suggest(keyword, text, words) == ()


def test_a_wrong_value_is_answered_with_the_legal_ones(words: Words) -> None:
    """The sentence was right, so the author needs the words that may stand in it."""
    assert "<standing> is an admin | an agent |" in catalogue.remedy("given", "ada is angry", words)
    told = catalogue.remedy("given", "the plan is Gold", words)
    assert "Suite Team | Suite Growth" in told
    assert "standard" not in told


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda each: each.sentence)
def test_a_step_that_is_right_suggests_nothing(definition: Definition, words: Words) -> None:
    """Whoever asks about every step is not told of those that are well."""
    for example in definition.examples:
        assert catalogue.suggest(definition.keyword, example, words) == ()


@pytest.mark.parametrize(
    "text",
    [
        "it is forbiden because of C22",
        "ada sends cara a reset emial " * 20,
        "<verdict> because of " * 100,
        '"' * 300,
        "'s " * 130,
        "C05, " * 80,
    ],
)
def test_a_suggestion_takes_no_time_that_a_run_would_feel(text: str, words: Words) -> None:
    """Every failing step asks for one, and hostile text must not stop a run."""
    assert calls_for(text, words) < MOST_CALLS


def calls_for(text: str, words: Words) -> int:
    """Count the calls that a suggestion takes, which are the same on every machine."""
    catalogue.suggest("then", "warm up", words)
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        catalogue.suggest("then", text, words)
    finally:
        sys.setprofile(None)
    return count


def test_the_page_has_the_catalogue_of_today(words: Words) -> None:
    """`clausewise steps --format markdown` prints what stands in docs/gherkin.md."""
    page = PAGE.read_text(encoding="utf-8")
    listed = page[page.index(BEGINS) + len(BEGINS) : page.index(ENDS)]
    assert listed == "\n".join(steps_command.markdown(catalogue.entries(words))) + "\n"
