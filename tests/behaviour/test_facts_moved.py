"""What an act makes of a user's facts is what it makes of the account document's."""

from dataclasses import replace

from clausewise.account import effects
from clausewise.account.document import account_from_tree
from clausewise.account.fact_changes import facts_after
from clausewise.account.model import Account
from clausewise.account.projection import project
from clausewise.account.request import Request
from clausewise.decisions.decision import brought_about
from clausewise.engines.masks import MaskEngine
from clausewise.errors import Problem
from clausewise.files import shipped
from clausewise.loading.document import parse
from clausewise.loading.policy import load_policy
from clausewise.population.facts import OF_USER

DOCUMENT = b"""\
plan: Suite Professional
sign_on:
  team_members: {passwords: true, enterprise: none, enforced: false, social: []}
  end_users: {passwords: true, enterprise: none, enforced: false, social: []}
setting: {admins_can_set_passwords: disabled}
company: {name: Acme, contact: help@acme.example}
users:
  boss: {role: admin, owner: true}
  u:
    role: end_user
    addresses:
      old@u.example: {primary: true, verified: true, deliverability: undeliverable}
      new@u.example: {primary: false, verified: false, deliverability: deliverable}
"""


def test_a_recovery_goes_the_same_way_in_facts_as_in_an_account() -> None:
    """Step by step from the request to the used link, each fact of the user is the same."""
    book = load_policy(shipped("rules/password-reset"), "rules/password-reset")
    engine = MaskEngine(book)
    account = _account()
    acts = [
        Request(action="submit_request", actor="u", via="email", about="password"),
        Request(action="handle_request", target="u"),
        Request(action="receive_notice", target="u"),
        Request(action="verify_address", actor="u", address="secondary"),
        Request(action="send_reset_email", actor="boss", target="u"),
        Request(action="use_link", actor="u"),
    ]
    told = {name: project(account, acts[1]).get(name) for name in OF_USER}
    told["target.sign_on"] = project(account, acts[1]).get("target.sign_on")
    stages = []
    for act in acts:
        outcome = engine.decide(act.action, project(account, act), book.defaults)
        brought = brought_about(book, outcome)
        told = dict(facts_after(act, [(part.effect, part.value) for part in brought], told))
        parts = [(part.effect, part.value, part.open) for part in brought]
        account = effects.apply(account, act, parts).account
        seen = project(account, replace(act, action="send_reset_email", actor="boss", target="u"))
        assert {name: told[name] for name in OF_USER} == {name: seen.get(name) for name in OF_USER}
        stages.append(told["recovery.stage"])
    assert stages == ["not_started", "noticed", "started", "step_one_done", "complete", "complete"]
    assert told["link.state"] == "used"


def _account() -> Account:
    problems: list[Problem] = []
    node = parse(DOCUMENT, "account.yaml", problems)
    account = None if node is None else account_from_tree(node, problems)
    assert account is not None, problems
    return account
