"""Facts come from the account and the request as the register of facts says."""

from pathlib import Path
from typing import get_args

import pytest
from clausewise.account.model import (
    Account,
    Address,
    Company,
    Recovery,
    Setting,
    Stage,
    User,
)
from clausewise.account.projection import FACTS, project
from clausewise.account.request import BY_THE_SYSTEM, ON_NOBODY, ON_ONESELF, Request
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy

from tests.account.samples import PEOPLE, fact, people

POLICY = Path(__file__).parents[2] / "rules" / "password-reset"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_policy(POLICY)


def test_the_table_has_the_declared_facts_and_no_other(rulebook: Rulebook) -> None:
    assert set(FACTS) == set(rulebook.facts)


def test_actions_with_a_part_of_their_own_are_declared(rulebook: Rulebook) -> None:
    assert set(rulebook.actions) >= BY_THE_SYSTEM | ON_NOBODY | ON_ONESELF
    by_the_system = {action.id for action in rulebook.actions.values() if action.by == "system"}
    assert by_the_system == BY_THE_SYSTEM


def test_of_an_empty_account_only_the_request_is_known() -> None:
    known = project(Account(), Request(action="send_reset_email"))
    assert known == {
        "request.channel": "screen",
        "request.saved": True,
        "request.password": "entered",
        # A setting that the account does not name was never touched, so nobody allowed it.
        "setting.admins_can_set_passwords": "unset",
        "setting.allowed_by_current_owner": False,
    }


@pytest.mark.parametrize(
    ("plan", "known"),
    [
        ("suite_team", "suite_team"),
        ("suite_growth", "suite_growth"),
        ("suite_professional", "suite_professional"),
        ("suite_enterprise", "suite_enterprise"),
        ("suite_enterprise_plus", "suite_enterprise_plus"),
        ("support_team", "support_team"),
        ("support_professional", "support_professional"),
        ("support_enterprise", "support_enterprise"),
        ("employee_service_suite", "employee_service_suite"),
        ("Suite Enterprise Plus", "suite_enterprise_plus"),
        ("support-team", "support_team"),
        ("support_growth", "other"),
        ("support_enterprise_plus", "other"),
        ("trial", "other"),
        ("other", "other"),
        (None, None),
    ],
)
def test_plan(plan: str | None, known: str | None) -> None:
    """Support has neither a Growth nor an Enterprise Plus plan."""
    assert fact("account.plan", Account(plan=plan)) == known


@pytest.mark.parametrize(
    ("company", "details"),
    [
        (Company(name="Acme", contact="help@acme.example"), "complete"),
        (Company(name="Acme", contact="none"), "missing"),
        (Company(name="none"), "missing"),
        (Company(name="Acme"), None),
        (Company(), None),
    ],
)
def test_company_details(company: Company, details: str | None) -> None:
    assert fact("company.details", Account(company=company)) == details


def test_setting_and_notices_are_as_the_account_has_them() -> None:
    for switch in ("enabled", "disabled", "unset", None):
        setting = Setting(admins_can_set_passwords=switch)
        assert fact("setting.admins_can_set_passwords", Account(setting=setting)) == switch
    suppressed = Account(password_change_notices="suppressed")
    assert fact("account.password_change_notices", suppressed) == "suppressed"
    assert fact("account.password_change_notices", Account()) is None


def test_the_request_speaks_for_itself() -> None:
    asked = Request(
        action="submit_request",
        actor="dan",
        channel="api",
        saved=False,
        password="empty",
        password_meets_policy=False,
        via="phone",
        about="address",
    )
    known = project(people(), asked)
    assert known["request.channel"] == "api"
    assert known["request.saved"] is False
    assert known["request.password"] == "empty"
    assert known["request.password_meets_policy"] is False
    assert known["request.via"] == "phone"
    assert known["request.about"] == "address"


@pytest.mark.parametrize(
    ("address", "concerned", "state"),
    [
        ("primary", "primary", "undeliverable"),
        ("secondary", "secondary", "deliverable"),
        ("dan@mail.example", "primary", "undeliverable"),
        ("DAN@home.example", "secondary", "deliverable"),
        ("dan@new.example", "new", None),
        ("new", "new", None),
        (None, None, None),
    ],
)
def test_which_address_is_concerned(
    address: str | None, concerned: str | None, state: str | None
) -> None:
    asked = Request(action="change_primary", actor="dan", address=address)
    assert fact("request.address", people(), asked) == concerned
    assert fact("request.address_state", people(), asked) == state


def test_the_state_of_an_address_is_as_the_request_states_it() -> None:
    asked = Request(
        action="change_primary", actor="dan", address="new", address_state="undeliverable"
    )
    assert fact("request.address_state", people(), asked) == "undeliverable"


def test_which_address_is_concerned_is_unknown_while_the_primary_one_is() -> None:
    asked = Request(action="verify_address", actor="dan", address="dan@home.example")
    unmarked = Account(users={"dan": User(addresses={"dan@home.example": Address()})})
    assert fact("request.address", unmarked, asked) is None
    assert fact("request.address", Account(users={"dan": User()}), asked) is None
    nobody = Request(action="verify_address", address="dan@home.example")
    assert fact("request.address", people(), nobody) is None


RECOVERY = (
    "recovery.request_via",
    "recovery.request_about",
    "recovery.stage",
    "recovery.step_one_by",
    "recovery.earlier_notice",
    "recovery.sign_on_at_start",
    "link.state",
)
HANDLED = Request(action="handle_request", target="dan")


def of_dan(recovery: Recovery) -> list[object]:
    account = Account(users=PEOPLE, recovery={"dan": recovery})
    return [fact(name, account, HANDLED) for name in RECOVERY]


def test_a_user_who_is_not_listed_has_nothing_under_way() -> None:
    nothing = ["none", None, "not_started", "none", False, "not_started", "none"]
    account = Account(users=PEOPLE, recovery={"cara": Recovery(stage="complete")})
    assert [fact(name, account, HANDLED) for name in RECOVERY] == nothing


def test_a_recovery_is_as_it_is_recorded() -> None:
    recovery = Recovery(
        request_via="email",
        request_about="password",
        stage="step_one_done",
        step_one_by="verified_secondary",
        sign_on_at_start="passwords",
        earlier_notice=True,
        link="unused",
    )
    recorded = [
        "email",
        "password",
        "step_one_done",
        "verified_secondary",
        True,
        "passwords",
        "unused",
    ]
    assert of_dan(recovery) == recorded
    assert of_dan(Recovery()) == [None] * 7


@pytest.mark.parametrize("stage", get_args(Stage))
def test_the_stage_tells_whether_a_notice_was_sent(stage: Stage) -> None:
    """A recovery begins with the notice; one that did not begin may be a later one."""
    account = Account(users=PEOPLE, recovery={"dan": Recovery(stage=stage)})
    begun = stage != "not_started"
    assert fact("recovery.earlier_notice", account, HANDLED) is (True if begun else None)
    at_start = fact("recovery.sign_on_at_start", account, HANDLED)
    assert at_start == (None if begun else "not_started")


def test_without_a_target_no_recovery_is_meant() -> None:
    asked = Request(action="send_reset_email", actor="ada")
    assert [fact(name, people(), asked) for name in RECOVERY] == [None] * 7


def test_what_is_asked_for_does_not_change_what_is_known_of_the_account() -> None:
    """Facts say how things are; what an action makes of them is for the rules."""
    sent = project(people(), Request(action="send_reset_email", actor="ada", target="dan"))
    put = project(people(), Request(action="set_password", actor="ada", target="dan"))
    assert sent == put
