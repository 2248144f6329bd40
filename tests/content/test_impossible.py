"""What facts.yaml says cannot be so is shown by no account."""

from datetime import UTC, datetime
from functools import cache
from typing import get_args

import pytest
from clausewise.account import model
from clausewise.account import request as asked
from clausewise.account.consistency import contradictions
from clausewise.account.knowledge import unknowable
from clausewise.account.model import Account, Address, Brand, Recovery, Setting, SignOn, User
from clausewise.account.projection import project
from clausewise.account.request import Request
from clausewise.engines.reference import holds
from clausewise.language.possible import impossible_branches, is_impossible
from clausewise.language.rulebook import Rulebook
from hypothesis import assume, given, settings
from hypothesis import strategies as st

PEOPLE = ("olga", "ada", "cara")
MOMENTS = tuple(datetime(year, 3, 1, tzinfo=UTC) for year in (2019, 2020))
truths = st.sampled_from((True, False, None))


def one_of(literal: object) -> st.SearchStrategy:
    """A word of the literal type, or unknown."""
    return st.sampled_from((*get_args(literal), None))


moments = st.sampled_from((*MOMENTS, None))
brands = st.builds(
    Brand,
    created=moments,
    active=truths,
    deleted=truths,
    help_center=one_of(model.HelpCenter),
).filter(lambda brand: not (brand.deleted and brand.active))
sign_ons = st.builds(
    SignOn,
    passwords=truths,
    enterprise=one_of(model.Enterprise),
    enforced=truths,
    social=st.sampled_from(((), ("google",), None)),
).filter(lambda sign_on: not (sign_on.enforced and sign_on.enterprise == "none"))
addresses = st.builds(
    Address,
    primary=truths,
    verified=truths,
    deliverability=one_of(model.Deliverability),
    created=moments,
)
users = st.builds(
    User,
    role=one_of(model.Role),
    kind=one_of(model.Kind),
    owner=truths,
    state=one_of(model.State),
    addresses=st.none() | st.dictionaries(st.sampled_from("abc"), addresses),
).filter(lambda user: sound(Account(users={"ada": user})))
recoveries = st.builds(
    Recovery,
    request_via=one_of(model.Via),
    request_about=one_of(model.About),
    stage=one_of(model.Stage),
    step_one_by=one_of(model.StepOne),
    sign_on_at_start=st.sampled_from(("not_started", "passwords", "single_sign_on", None)),
    earlier_notice=truths,
    link=one_of(model.Link),
).filter(lambda recovery: sound(Account(recovery={"ada": recovery})))


def sound(account: Account) -> bool:
    """Whether the account could be read from a document."""
    return not list(contradictions(account))


# Strategies are made once: to make them takes longer than to draw from them.
some_brands = st.none() | st.dictionaries(st.sampled_from("123"), brands)
plans = st.sampled_from(("suite_team", "other", None))
switches = one_of(model.Switch)
allowers = st.sampled_from((None, model.NONE, *PEOPLE))
some_recoveries = st.dictionaries(st.sampled_from(PEOPLE), recoveries)


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    listed = draw(some_brands)
    named = (None, *(listed or {}))
    return Account(
        plan=draw(plans),
        sign_on={a: draw(sign_ons) for a in model.AUDIENCES},
        setting=Setting(
            admins_can_set_passwords=draw(switches),
            allowed_by=draw(allowers),
        ),
        agent_brand=draw(st.sampled_from((*named, model.NONE))),
        default_brand=draw(st.sampled_from(named)),
        brands=listed,
        users={name: draw(users) for name in PEOPLE},
        recovery=draw(some_recoveries),
    )


sound_accounts = accounts().filter(sound)


@cache
def requests(action: str) -> st.SearchStrategy[Request]:
    people = st.sampled_from((*PEOPLE, None))
    return st.builds(
        Request,
        action=st.just(action),
        actor=people,
        target=people,
        channel=one_of(asked.Channel),
        saved=truths,
        password=one_of(asked.Entered),
        password_meets_policy=truths,
        via=one_of(asked.RequestVia),
        about=one_of(model.About),
        address=st.sampled_from(("primary", "secondary", "new", "a", None)),
        address_state=one_of(asked.AddressState),
    )


ACTIONS = ("send_reset_email", "handle_request", "enable_setting", "verify_address")


@settings(max_examples=600, deadline=None)
@given(data=st.data())
def test_no_account_shows_what_cannot_be(rulebook: Rulebook, data: st.DataObject) -> None:
    """An entry that some account matches would hide that account from every sweep and proof."""
    account = data.draw(sound_accounts)
    request = data.draw(st.sampled_from(ACTIONS).flatmap(requests))
    facts = project(account, request)
    matched = [
        entry.id
        for entry in rulebook.impossible.values()
        if holds(rulebook, entry.when, facts, rulebook.defaults) is True
    ]
    assert matched == []


@pytest.mark.parametrize(
    "facts",
    [
        {"actor.is_target": True, "actor.role": "agent", "target.role": "admin"},
        {"actor.is_target": False, "actor.is_owner": True, "target.is_owner": True},
        {"target.primary_address": "none", "target.primary_delivery": "deliverable"},
        {"target.secondary_address": "none", "target.secondary_verified": True},
        {"account.single_sign_on_anywhere": False, "target.sign_on": "single_sign_on"},
        {"recovery.stage": "started", "recovery.sign_on_at_start": "not_started"},
        {"brands.any_help_center": "none", "brands.default_help_center": "enabled"},
        {"brands.agent_brand": "only_brand", "brands.order": "tied"},
    ],
    ids="-".join,
)
def test_what_cannot_be_is_known_not_to_be(rulebook: Rulebook, facts: dict[str, object]) -> None:
    """With one of the facts of another value, the rest can be."""
    branches = impossible_branches(rulebook, facts.keys())
    assert is_impossible(branches, facts)  # type: ignore[arg-type]
    for name in facts:
        others = rulebook.facts[name].values
        assert not all(is_impossible(branches, {**facts, name: other}) for other in others)  # type: ignore[dict-item]


@settings(max_examples=600, deadline=None)
@given(data=st.data())
def test_what_an_entry_settles_is_never_unknown(rulebook: Rulebook, data: st.DataObject) -> None:
    """A proof leaves such states out: an account that showed one would be hidden from it."""
    account = data.draw(sound_accounts)
    request = data.draw(st.sampled_from(tuple(rulebook.actions)).flatmap(requests))
    facts = project(account, request)
    assert not is_impossible(impossible_branches(rulebook, rulebook.facts.keys()), facts)


@settings(max_examples=900, deadline=None)
@given(data=st.data())
def test_no_request_makes_known_what_cannot_be(rulebook: Rulebook, data: st.DataObject) -> None:
    """A mutant that only such a state tells from the rules is called no fault."""
    account = data.draw(sound_accounts)
    request = data.draw(st.sampled_from(tuple(rulebook.actions)).flatmap(requests))
    # A document that names nobody where somebody has to be named is refused.
    assume(request.action in asked.BY_THE_SYSTEM or request.actor is not None)
    assume(request.action in asked.ON_NOBODY or asked.target_of(request) is not None)
    facts = project(account, request)
    values = {name: fact.values for name, fact in rulebook.facts.items()}
    shown = [
        each
        for each in unknowable(request.action, values)
        if all(facts.get(name) in allowed for name, allowed in each.items())
    ]
    assert shown == []


def test_who_acts_on_whom_is_known_where_two_people_are_named(rulebook: Rulebook) -> None:
    values = {name: fact.values for name, fact in rulebook.facts.items()}
    unknown = {"actor.is_target": frozenset({None})}
    assert unknown in unknowable("send_reset_email", values)
    assert unknown not in unknowable("handle_request", values)
    assert unknown not in unknowable("see_setting", values)


@pytest.mark.parametrize(
    ("facts", "left"),
    [
        ({"target.primary_delivery": "deliverable"}, "target.primary_address"),
        ({"target.role": "end_user"}, "target.is_owner"),
        ({"recovery.stage": "started"}, "recovery.step_one_by"),
        ({"recovery.stage": "noticed"}, "recovery.earlier_notice"),
        ({"account.single_sign_on_anywhere": None}, ""),
        ({"target.primary_address": "recorded"}, ""),
        ({"actor.is_target": False, "actor.is_owner": True}, ""),
    ],
)
def test_what_follows_is_not_unknown(
    rulebook: Rulebook, facts: dict[str, object], left: str
) -> None:
    """The others settle it, as far as an entry says so; of several owners nobody knows which."""
    names = {*facts, "target.is_owner", left} - {""}
    known = {name: value for name, value in facts.items() if value is not None}
    assert is_impossible(impossible_branches(rulebook, names), known) is bool(left)  # type: ignore[arg-type]
