"""An example shows the facts that were asked for, in an account that can be read."""

import random
from collections.abc import Callable

import pytest
from clausewise.account.document import account_from_tree
from clausewise.account.example import NoExampleError, example
from clausewise.account.projection import project
from clausewise.account.request_document import request_from_tree
from clausewise.cli.inputs import POLICY
from clausewise.engines.proof.meaning import meaning_of
from clausewise.errors import Problem
from clausewise.files import shipped
from clausewise.language.condition import Facts
from clausewise.language.possible import impossible_branches, is_impossible
from clausewise.language.rulebook import Rulebook
from clausewise.loading.document import parse
from clausewise.loading.policy import load_policy

EXCUSED: dict[str, Callable[[Facts], bool]] = {
    # The article speaks of an agent brand that the account does not record; nothing shows it.
    "brands.agent_help_center": lambda facts: facts["brands.agent_brand"] == "unrecorded",
    # What is done to the account is done to nobody.
    "actor.is_target": lambda facts: facts["actor.is_target"] is True,
}
"""Facts that no account shows, and when."""


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_policy(shipped(POLICY), POLICY)


def test_random_possible_states_of_every_action_come_back(rulebook: Rulebook) -> None:
    draw = random.Random(7)
    shown = 0
    for action in rulebook.actions:
        names = sorted(meaning_of(rulebook, action, rulebook.defaults).names)
        cannot_be = impossible_branches(rulebook, frozenset(names))
        for _ in range(300):
            facts = {name: draw.choice(rulebook.facts[name].values) for name in names}
            if is_impossible(cannot_be, facts):
                continue
            found = example(action, facts)
            lost = [name for name in found.lost if name not in EXCUSED]
            assert lost == [], (action, facts, found)
            assert all(EXCUSED[name](facts) for name in found.lost)
            shown += not found.lost
    assert shown > 2_500


def test_the_documents_are_what_the_facts_are_read_from() -> None:
    facts: Facts = {"target.role": "agent", "target.sign_on": "single_sign_on"}
    found = example("send_reset_email", facts)
    problems: list[Problem] = []
    tree = parse(found.account.encode(), "a", problems)
    assert tree is not None
    account = account_from_tree(tree, problems)
    asked = parse(found.request.encode(), "r", problems)
    assert account is not None
    assert asked is not None
    request = request_from_tree(asked, account, {"send_reset_email"}, problems)
    assert request is not None
    assert project(account, request) == found.facts
    assert facts.items() <= found.facts.items()


def test_what_no_account_can_be_has_no_example() -> None:
    with pytest.raises(NoExampleError):
        example(
            "send_reset_email", {"recovery.stage": "step_one_done", "recovery.step_one_by": "none"}
        )


@pytest.mark.parametrize(
    ("action", "facts", "unknown"),
    [
        ("set_password", {"actor.role": "agent"}, "account.plan"),
        ("send_reset_email", {"target.role": "agent"}, "actor.role"),
        ("send_reset_email", {"actor.role": "admin"}, "target.role"),
        ("send_reset_email", {"target.role": "end_user"}, "actor.state"),
        ("send_reset_email", {"actor.role": "admin"}, "target.state"),
        ("send_reset_email", {"target.role": "end_user"}, "target.sign_on"),
        ("set_password", {"target.role": "agent"}, "setting.admins_can_set_passwords"),
        ("set_password", {"target.role": "agent"}, "setting.allowed_by_current_owner"),
        ("set_password", {"target.role": "agent"}, "request.saved"),
        ("set_password", {"target.role": "agent"}, "request.channel"),
        ("send_reset_email", {"target.role": "agent"}, "brands.agent_help_center"),
        ("handle_request", {"recovery.request_about": "password"}, "company.details"),
        ("handle_request", {"recovery.request_via": "email"}, "target.primary_delivery"),
        ("handle_request", {"recovery.request_via": "email"}, "target.secondary_delivery"),
        ("use_link", {"actor.role": "end_user"}, "link.state"),
        ("verify_address", {"recovery.stage": "started"}, "request.address"),
        ("verify_address", {"recovery.stage": "started"}, "target.secondary_verified"),
        # Of two who are marked nobody knows which one is the owner; only an admin can be unmarked.
        ("disable_setting", {"actor.marked_owner": True}, "actor.is_owner"),
        ("set_password", {"target.role": "agent"}, "target.is_owner"),
        ("set_password", {"target.role": "admin"}, "target.is_owner"),
        # An owner of unknown role is an admin of one kind or another.
        ("set_password", {"actor.is_owner": True}, "actor.role"),
        ("send_reset_email", {"target.is_owner": True}, "target.role"),
        # Of two addresses one is the primary one.
        ("set_password", {"target.secondary_address": "recorded"}, "target.primary_address"),
        ("send_reset_email", {"brands.oldest_help_center": "restricted"}, "brands.any_help_center"),
        ("send_reset_email", {"brands.any_help_center": "enabled"}, "brands.oldest_help_center"),
        ("send_reset_email", {"brands.any_help_center": "none"}, "brands.oldest_help_center"),
        ("send_reset_email", {"brands.any_help_center": "none"}, "brands.default_help_center"),
        ("send_reset_email", {"brands.any_help_center": "enabled"}, "brands.order"),
    ],
)
def test_what_is_to_be_unknown_is_unknown_and_the_rest_is_as_asked(
    action: str, facts: Facts, unknown: str
) -> None:
    assert example(action, facts).facts.get(unknown) is not None
    found = example(action, facts, {unknown})
    assert found.facts.get(unknown) is None
    assert found.lost == ()
