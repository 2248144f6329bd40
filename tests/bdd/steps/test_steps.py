"""Every sentence: what it does to the story, and that a Then can fail."""

import pytest
from clausewise.bdd.steps import DEFINITIONS
from clausewise.bdd.story import Ground, Story
from clausewise.bdd.unmet import Unmet
from clausewise.errors import InputError
from clausewise.files import shipped
from clausewise.language.outcome import Verdict
from clausewise.source import Place

RULES, SCENARIOS = "rules/password-reset", "scenarios/password-reset"


@pytest.fixture(scope="module")
def ground() -> Ground:
    return Ground.load((shipped(RULES), RULES), (shipped(SCENARIOS), SCENARIOS))


def tell(story: Story, *lines: str, table: list[list[str]] | None = None) -> Story:
    """Run the steps; each line begins with its keyword."""
    for number, line in enumerate(lines, start=1):
        keyword, _, text = line.partition(" ")
        [definition] = [
            each
            for each in DEFINITIONS
            if each.keyword == keyword.lower() and each.regexp.fullmatch(text)
        ]
        found = definition.regexp.fullmatch(text)
        assert found is not None
        story.place = Place("a.feature", number, 5)
        extra = {"datatable": table} if definition.tables else {}
        definition.function(story, **found.groupdict(), **extra)
    return story


RESET = ("Given the account standard", "When ada sends ben a reset email")
SET = ("Given the account setting_enabled", "When ada sets a password for cara")
NOTICE = ("Given the account request_waiting", "When the request of dan is handled")
UNKNOWN = ("Given the account setting_unknown", "When ada sets a password for cara")


@pytest.mark.parametrize(
    ("before", "met", "unmet"),
    [
        pytest.param(
            RESET,
            "it is permitted because of C05, C09, C19, C52 and C53",
            "it is permitted because of C05",
            id="a clause too few",
        ),
        pytest.param(
            RESET,
            "it is permitted because of C53, C52, C19, C09 and C05",
            "it is forbidden because of C05, C09, C19, C52 and C53",
            id="another verdict",
        ),
        pytest.param(
            RESET,
            "ben is sent a reset link at their primary address",
            "bea is sent a reset link at their primary address",
            id="another user",
        ),
        pytest.param(
            RESET,
            "ben is sent a reset link at ben@acme.example",
            "ben is sent a reset link at ben@home.example",
            id="another address",
        ),
        pytest.param(
            RESET,
            "ben is sent a reset link at their primary address",
            "ben is sent a notice at their primary address",
            id="another message",
        ),
        pytest.param(
            RESET, "the reset link comes from acme", "the reset link comes from bolt", id="a brand"
        ),
        pytest.param(RESET, "no notice is sent", "no reset link is sent", id="not sent"),
        pytest.param(RESET, "no password message is sent", "no message is sent", id="nothing sent"),
        pytest.param(
            SET,
            "the effect password.becomes is set_by_admin",
            "the effect password.becomes is none",
            id="an effect",
        ),
        pytest.param(
            ("Given the account standard", "Given the help center of acme is unknown", *RESET[1:]),
            "the effect sender.brand is possibly"
            " oldest_brand_with_active_help_center or agent_brand",
            "the effect sender.brand is possibly agent_brand",
            id="an effect that is open",
        ),
        pytest.param(
            RESET,
            "the effect sender.brand is agent_brand because of C27",
            "the effect sender.brand is agent_brand because of C27 and C28",
            id="a clause too many behind an effect",
        ),
        pytest.param(
            ("Given the account standard", "Given the help center of acme is unknown", *RESET[1:]),
            "the effect sender.brand is possibly"
            " agent_brand or oldest_brand_with_active_help_center because of C28 and C27",
            "the effect sender.brand is possibly"
            " agent_brand or oldest_brand_with_active_help_center because of C27",
            id="a clause too few behind an effect that is open",
        ),
        pytest.param(
            RESET,
            "the effect sender.brand is agent_brand because of C27",
            "the effect sender.brand is oldest_brand_with_active_help_center because of C27",
            id="the clause of another value",
        ),
        pytest.param(
            NOTICE,
            "the effect notice.says is verify_address_to_reset because of C38",
            "the effect notice.says is verify_address_to_reset because of C39",
            id="the clause of one of several values",
        ),
        pytest.param(
            SET,
            "the effect reset_link.to is none",
            "the effect reset_link.to is none because of C12",
            id="no clause is behind what does not come about",
        ),
        pytest.param(
            NOTICE,
            "the effect notice.says is contact_company_directly and verify_address_to_reset",
            "the effect notice.says is contact_company_to_fix and possibly verify_address_to_reset",
            id="values of an effect",
        ),
        pytest.param(
            ("Given the account standard", "When ben uses the reset link for cara"),
            "it is not covered because of silence",
            "it is permitted because of C10 and C20",
            id="the link of another",
        ),
        pytest.param(
            (
                "Given the account standard",
                "When ben asks for help for dan with their password by email",
            ),
            "it is not covered because of silence",
            "it is permitted because of C46",
            id="help for another",
        ),
        pytest.param(SET, "the advice is C08, C13 and C14", "the advice is none", id="advice"),
        pytest.param(
            ("Given the account standard", "When ada sends cara a reset email"),
            "it rests on A08",
            "it rests on no reading",
            id="readings",
        ),
        pytest.param(
            UNKNOWN,
            "it lacks setting.admins_can_set_passwords",
            "it lacks target.state",
            id="missing facts",
        ),
        pytest.param(RESET, "it lacks no fact", "it lacks target.state", id="no missing fact"),
        pytest.param(
            RESET,
            "the way there is in C24, C25 and C26",
            "the way there is in C30",
            id="the way there",
        ),
    ],
)
def test_a_then_holds_where_it_is_so_and_fails_where_it_is_not(
    ground: Ground, before: tuple[str, ...], met: str, unmet: str
) -> None:
    story = tell(Story(ground), *before, f"Then {met}")
    assert story.checked == 1
    with pytest.raises(Unmet):
        tell(Story(ground), *before, f"Then {unmet}")


def test_a_statement_is_looked_for_in_the_notice_alone(ground: Ground) -> None:
    said = "Then the notice says to verify an address"
    tell(Story(ground), *NOTICE, said)
    with pytest.raises(Unmet):
        tell(Story(ground), *RESET, said)


def test_a_then_that_is_not_met_says_why_and_what_would_have_met_it(ground: Ground) -> None:
    with pytest.raises(Unmet) as raised:
        tell(
            Story(ground),
            "Given the account standard",
            "Given end users sign in with single sign-on",
            "When ada sends cara a reset email",
            "Then it is permitted because of C09",
        )
    said = str(raised.value)
    assert said.startswith("a.feature:4:5: not-met\n")
    assert "  expected  permitted because of C09\n" in said
    assert "  found     forbidden because of C06, C22 and C43\n" in said
    assert "rules/password-reset/reset-email.yaml:" in said
    assert "    target.sign_on = single sign on\n" in said
    assert "    target.sign_on: single sign on -> passwords" in said


def test_an_effect_that_comes_about_by_another_clause_says_by_which(ground: Ground) -> None:
    """Without an active help center of the agent brand the oldest brand with one sends (C28)."""
    with pytest.raises(Unmet) as raised:
        tell(
            Story(ground),
            "Given the account standard",
            "Given the help center of acme is disabled",
            "When ada sends ben a reset email",
            "Then the effect sender.brand is agent_brand because of C27",
        )
    said = str(raised.value)
    assert "  expected  sender.brand is agent_brand because of C27\n" in said
    oldest = "oldest_brand_with_active_help_center because of C28"
    assert f"  found     sender.brand is {oldest}\n" in said
    assert "    brands.agent_help_center: disabled -> enabled" in said


def test_no_other_effect_comes_about_once_all_are_named(ground: Ground) -> None:
    """Who has a new password is told of it in a message (C72), which nobody named at first."""
    story = tell(Story(ground), *SET, "Then the effect password.becomes is set_by_admin")
    with pytest.raises(Unmet, match=r"password_message\.to is registered_address"):
        tell(story, "Then no other effect comes about")
    tell(story, "Then the effect password_message.to is registered_address")
    tell(story, "Then no other effect comes about")
    tell(story, SET[1])
    with pytest.raises(Unmet, match=r"password\.becomes is set_by_admin"):
        tell(story, "Then no other effect comes about")


def test_no_value_of_an_effect_goes_unnamed(ground: Ground) -> None:
    story = tell(Story(ground), *NOTICE, "Then the effect notice.says is contact_company_directly")
    with pytest.raises(Unmet, match=r"notice\.says is verify_address_to_reset"):
        tell(story, "Then no other effect comes about")


def test_all_effects_stand_in_a_table(ground: Ground) -> None:
    """An admin who sets a password brings about these two, for these clauses (C12, C72, C74)."""
    story = tell(Story(ground), *SET)
    head, becomes = ["effect", "value"], ["password.becomes", "set_by_admin"]
    told = ["password_message.to", "registered_address"]
    tell(story, "Then the effects are:", table=[head, becomes, told])
    none = ["notice.to", "none"]
    tell(story, "Then the effects are:", table=[head, becomes, told, none])
    rows = [[*head, "because of"], [*becomes, "C12 and C74"], [*told, "C72"]]
    tell(story, "Then the effects are:", table=rows)


@pytest.mark.parametrize(
    ("rows", "expected", "found"),
    [
        pytest.param(
            [["effect", "value"], ["password.becomes", "set_by_admin"]],
            "password_message.to is none",
            "password_message.to is registered_address",
            id="one that is not listed",
        ),
        pytest.param(
            [
                ["effect", "value"],
                ["password.becomes", "chosen_by_user"],
                ["password_message.to", "registered_address"],
                ["notice.to", "secondary_address"],
            ],
            "password.becomes is chosen_by_user; notice.to is secondary_address",
            "password.becomes is set_by_admin; notice.to is none",
            id="another value, and one that does not come about",
        ),
        pytest.param(
            [
                ["effect", "value", "because of"],
                ["password.becomes", "set_by_admin", "C12"],
                ["password_message.to", "registered_address", ""],
            ],
            "password.becomes is set_by_admin because of C12",
            "password.becomes is set_by_admin because of C12 and C74",
            id="a clause too few",
        ),
    ],
)
def test_every_effect_that_is_not_as_listed_is_told(
    ground: Ground, rows: list[list[str]], expected: str, found: str
) -> None:
    story = tell(Story(ground), *SET)
    with pytest.raises(Unmet) as unmet:
        tell(story, "Then the effects are:", table=rows)
    lines = str(unmet.value).splitlines()
    assert f"  expected  {expected}" in lines
    assert f"  found     {found}" in lines


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["effect", "value"]], "bad-table"),
        ([["value"], ["set_by_admin"]], "bad-table"),
        ([["effect"], ["password.becomes"]], "bad-table"),
        ([["effect", "value"], ["notice.to", "none"], ["notice.to", "none"]], "bad-table"),
        ([["effect", "values"], ["notice.to", "none"]], "unknown-column"),
        ([["effect", "value"], ["notice.too", "none"]], "unknown-effect"),
        ([["effect", "value"], ["notice.to", "nobody"]], "unknown-value"),
        ([["effect", "value", "because of"], ["notice.to", "none", "C99"]], "unknown-clause"),
    ],
)
def test_a_table_of_effects_that_makes_no_sense(
    ground: Ground, rows: list[list[str]], code: str
) -> None:
    story = tell(Story(ground), *SET)
    with pytest.raises(InputError) as wrong:
        tell(story, "Then the effects are:", table=rows)
    assert [problem.code for problem in wrong.value.problems] == [code]


def test_readings_are_chosen_in_a_table(ground: Ground) -> None:
    story = tell(Story(ground), "Given the account standard")
    rows = [["reading", "option"], ["A05", "any_audience"], ["A09", "default_brand"]]
    tell(story, "Given these readings:", table=rows)
    assert story.readings == {"A05": "any_audience", "A09": "default_brand"}
    for row, code in (
        (["A05", "anybody"], "unknown-option"),
        (["A99", "anybody"], "unknown-reading"),
        (["A05", ""], "bad-table"),
    ):
        with pytest.raises(InputError) as wrong:
            tell(story, "Given these readings:", table=[["reading", "option"], row])
        assert [problem.code for problem in wrong.value.problems] == [code]


def test_the_same_request_is_decided_anew_once_a_reading_is_chosen(ground: Ground) -> None:
    """Whose single sign-on keeps links from a team member hangs on A05."""
    story = tell(
        Story(ground),
        "Given the account standard",
        "Given end users sign in with single sign-on",
        "Given A05 is read as any_audience",
        "When ada sends ben a reset email",
    )
    first = story.answer.decision
    assert first.verdict is Verdict.FORBIDDEN
    default = ground.rulebook.defaults["A05"]
    tell(story, f"Given A05 is read as {default}", "When ada sends ben a reset email")
    assert story.answer.decision.facts == first.facts
    assert story.answer.decision.verdict is Verdict.PERMITTED


def test_brands_are_none_or_unknown(ground: Ground) -> None:
    story = tell(Story(ground), "Given the account standard", "Given the brands are unknown")
    assert story.account.brands is None
    tell(story, "Given the brands are none")
    assert story.account.brands == {}


def test_staff_is_of_unknown_kind(ground: Ground) -> None:
    """An admin of unknown kind may be a billing admin; an agent of any kind is an agent."""
    story = tell(
        Story(ground), "Given the account standard", "Given ada is an admin of unknown kind"
    )
    rows = [["user", "role"], ["ben", "agent of unknown kind"]]
    tell(story, "Given these users:", table=rows)
    tell(story, "When ada sends ben a reset email")
    facts = story.answer.decision.facts
    assert "actor.role" not in facts
    assert facts["target.role"] == "agent"


@pytest.mark.parametrize(
    ("lines", "code", "help"),
    [
        (("Given the account standrd",), "unknown-account", "standard"),
        (("Given the plan is Suite Profesional",), "unknown-plan", "Suite Professional"),
        (("Given A99 is read as x",), "unknown-reading", "A01"),
        (("Given A05 is read as any_audienc",), "unknown-option", "any_audience"),
        (
            ("Given the account standard", "When adda sends cara a reset email"),
            "unknown-user",
            "ada",
        ),
        (("Given the account standard", "Given the agent brand is acmee"), "unknown-brand", "acme"),
        ((*RESET, "Then it is permitted because of C99"), "unknown-clause", "C"),
        (
            (*RESET, "Then the effect sender.brand is agent_brand because of C99"),
            "unknown-clause",
            "C",
        ),
        (
            (*RESET, "Then the effect sender.brand is agent_bran because of C27"),
            "unknown-value",
            "agent_brand",
        ),
        ((*RESET, "Then it lacks target.sign_onn"), "unknown-fact", "target.sign_on"),
        ((*RESET, "Then the effect sender.brnd is acme"), "unknown-effect", "sender.brand"),
        ((*RESET, "Then the effect sender.brand is agent_bran"), "unknown-value", "agent_brand"),
        (("Then no message is sent",), "then-before-when", "When"),
        (("Given ada is an admin", "Given the account standard"), "account-too-late", "first"),
        (("Given the clock is yesterday",), "bad-date", "2026"),
    ],
)
def test_a_wrong_word_is_told_with_its_place_and_the_near_one(
    ground: Ground, lines: tuple[str, ...], code: str, help: str
) -> None:
    with pytest.raises(InputError) as raised:
        tell(Story(ground), *lines)
    [problem] = raised.value.problems
    assert (problem.code, problem.place) == (code, Place("a.feature", len(lines), 5))
    assert help in (problem.help or "")


def test_capitals_of_a_name_do_not_matter(ground: Ground) -> None:
    story = tell(Story(ground), "Given the account standard", "When Ada sends BEN a reset email")
    assert (story.answer.request.actor, story.answer.request.target) == ("ada", "ben")


def test_a_given_after_a_when_is_something_that_happened_meanwhile(ground: Ground) -> None:
    tell(
        Story(ground),
        "Given the account setting_enabled",
        "When ada sets a password for cara",
        "Then it is permitted because of C12 and C74",
        "Given the setting that lets admins set passwords is disabled",
        "When ada sets a password for cara",
        "Then it is forbidden because of C12 and C74",
    )


def test_the_manner_of_a_request_holds_for_that_one_alone(ground: Ground) -> None:
    story = tell(
        Story(ground),
        "Given the account setting_enabled",
        "Given the request is made without clicking Save",
        "When ada sets a password for cara",
        "When ada sets a password for cara",
    )
    assert [answer.request.saved for answer in story.answers] == [False, True]


def test_a_table_makes_users_and_their_addresses(ground: Ground) -> None:
    story = Story(ground)
    tell(story, "Given these users:", table=[["user", "role", "owner"], ["zed", "admin", "yes"]])
    tell(
        story,
        "Given these addresses:",
        table=[["user", "address", "rank", "verified"], ["zed", "zed@a.example", "primary", "yes"]],
    )
    user = story.account.users["zed"]
    assert (user.role, user.owner) == ("admin", True)
    address = (user.addresses or {})["zed@a.example"]
    assert (address.primary, address.verified, address.deliverability) == (True, True, None)


def test_a_table_with_a_wrong_column_or_cell_is_refused(ground: Ground) -> None:
    for table, code in (
        ([["user", "rolle"], ["zed", "admin"]], "unknown-column"),
        ([["user", "role"], ["zed", "king"]], "unknown-value"),
        ([["user", "role"]], "bad-table"),
    ):
        with pytest.raises(InputError) as raised:
            tell(Story(ground), "Given these users:", table=table)
        assert [problem.code for problem in raised.value.problems] == [code]


def test_without_an_account_nothing_is_known(ground: Ground) -> None:
    story = tell(
        Story(ground),
        "Given ada is an admin",
        "Given cara is an end user",
        "When ada sends cara a reset email",
    )
    assert "account.plan" in story.answer.decision.unknown
