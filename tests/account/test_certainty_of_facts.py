"""A fact that is known stays as it is, whatever is learned of the rest of the account.

Accounts are drawn without a gap, as they can be in the world; then some of what is known of them
is forgotten. A fact that is known all the same must be the fact of the whole account: "could not
tell" may turn out as anything, nothing else may change.
"""

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any, TypeVar, get_args

from clausewise.account.certainty import settled
from clausewise.account.consistency import contradictions
from clausewise.account.model import (
    AUDIENCES,
    NOTHING_UNDER_WAY,
    Account,
    Address,
    Brand,
    Company,
    Deliverability,
    Enterprise,
    HelpCenter,
    Kind,
    Recovery,
    Role,
    Setting,
    SignOn,
    SignOnState,
    State,
    Switch,
    User,
)
from clausewise.account.projection import FACTS, project
from clausewise.account.request import Request
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.account.samples import year

T = TypeVar("T")

TRUTH = st.booleans()
DATES = tuple(year(2019) + timedelta(days=days) for days in range(3))
STATES: tuple[Deliverability, ...] = get_args(Deliverability)


def one_of(draw: st.DrawFn, hint: Any) -> Any:
    return draw(st.sampled_from(get_args(hint)))


def drawn_sign_on(draw: st.DrawFn) -> SignOn:
    enterprise = one_of(draw, Enterprise)
    return SignOn(
        passwords=draw(TRUTH),
        enterprise=enterprise,
        enforced=enterprise != "none" and draw(TRUTH),
        social=draw(st.sampled_from(((), ("google",)))),
    )


def drawn_brand(draw: st.DrawFn) -> Brand:
    deleted = draw(TRUTH)
    return Brand(
        created=draw(st.sampled_from(DATES)),
        active=not deleted and draw(TRUTH),
        deleted=deleted,
        help_center=one_of(draw, HelpCenter),
    )


def drawn_user(draw: st.DrawFn, name: str, *, owner: bool) -> User:
    role: Role = "admin" if owner else one_of(draw, Role)
    domains = draw(st.lists(st.sampled_from("abcd"), unique=True))
    primary = draw(st.sampled_from(("a", "b", "none")))
    addresses = {
        f"{name}@{domain}": Address(
            primary=domain == primary,
            verified=draw(TRUTH),
            # Of `mandatory` nobody knows what it means: it is a gap, not knowledge.
            deliverability=draw(st.sampled_from([one for one in STATES if one != "mandatory"])),
            created=draw(st.sampled_from(DATES)),
        )
        for domain in domains
    }
    return User(
        role=role,
        kind=one_of(draw, Kind) if role == "agent" else "regular",
        owner=owner,
        state=one_of(draw, State),
        addresses=addresses,
    )


def drawn_recovery(draw: st.DrawFn) -> Recovery:
    if draw(TRUTH):
        return replace(NOTHING_UNDER_WAY, earlier_notice=draw(TRUTH))
    done = draw(st.sampled_from(("started", "step_one_done")))
    return Recovery(
        request_via="none",
        stage="started" if done == "started" else "step_one_done",
        step_one_by="none" if done == "started" else "verified_secondary",
        sign_on_at_start=one_of(draw, SignOnState),
        earlier_notice=True,
        link="used",
    )


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Draw an account of which everything is known, as it can be in the world."""
    owner = draw(st.sampled_from(("x", "y", "nobody here")))
    brands = {name: drawn_brand(draw) for name in draw(st.sets(st.sampled_from(("1", "2", "10"))))}
    present = [name for name, brand in sorted(brands.items()) if not brand.deleted]
    return Account(
        sign_on={audience: drawn_sign_on(draw) for audience in AUDIENCES},
        setting=Setting(
            admins_can_set_passwords=one_of(draw, Switch),
            allowed_by=draw(st.sampled_from(("none", "x", "y"))),
        ),
        company=Company(
            name=draw(st.sampled_from(("none", "Acme"))),
            contact=draw(st.sampled_from(("none", "help@acme.example"))),
        ),
        # What is not recorded of the agent brand is a fact of its own, no gap.
        agent_brand=draw(st.sampled_from((None, "none", *present))),
        default_brand=draw(st.sampled_from(present)) if present else None,
        brands=brands,
        users={name: drawn_user(draw, name, owner=name == owner) for name in "xy"},
        recovery={"y": drawn_recovery(draw)},
    )


@st.composite
def forgotten(draw: st.DrawFn, whole: Account) -> Account:
    """Draw what may be known of the account."""

    def gappy(record: T) -> T:
        gone = {
            field.name: None
            for field in fields(record)  # type: ignore[arg-type]  # every record is a dataclass
            if draw(st.integers(0, 3)) == 0
        }
        return replace(record, **gone)  # type: ignore[type-var]  # every record is a dataclass

    def gappy_user(user: User) -> User:
        addresses = {text: gappy(address) for text, address in (user.addresses or {}).items()}
        with_gaps = gappy(user)
        return replace(with_gaps, addresses=None if with_gaps.addresses is None else addresses)

    return replace(
        whole,
        sign_on={audience: gappy(sign_on) for audience, sign_on in whole.sign_on.items()},
        setting=gappy(whole.setting),
        company=gappy(whole.company),
        default_brand=draw(st.sampled_from((None, whole.default_brand))),
        brands={name: gappy(brand) for name, brand in (whole.brands or {}).items()},
        users={name: gappy_user(user) for name, user in whole.users.items()},
        recovery={name: gappy(recovery) for name, recovery in whole.recovery.items()},
    )


@settings(max_examples=250, deadline=None)
@given(st.data(), accounts(), st.sampled_from("xy"), st.sampled_from("xy"))
def test_learning_what_was_unknown_changes_no_fact_that_was_known(
    data: st.DataObject, whole: Account, actor: str, target: str
) -> None:
    assert not any(contradictions(whole))
    asked = Request(action="set_password", actor=actor, target=target, address=f"{target}@a")
    known = project(data.draw(forgotten(whole)), asked)
    facts = project(whole, asked)
    # `undated` says that dates are missing: whoever learns them may learn any order.
    assert facts["brands.order"] != "undated"
    if known.get("brands.order") == "undated":
        del known["brands.order"]
    assert {name: facts.get(name) for name in known} == known


@settings(max_examples=100, deadline=None)
@given(accounts(), st.sampled_from("xy"))
def test_of_a_whole_account_every_fact_is_known(whole: Account, target: str) -> None:
    asked = Request(
        action="update_address",
        actor="x",
        target=target,
        password_meets_policy=True,
        via="email",
        about="password",
        address="new",
        address_state="deliverable",
    )
    # Which of several brands is the agent brand is not recorded; a request that there is not is
    # about nothing; and plan and notices are left out here.
    left_out = {"account.plan", "account.password_change_notices", "recovery.request_about"}
    if whole.agent_brand is None:
        left_out.add("brands.agent_help_center")
    assert set(FACTS) - left_out <= set(project(whole, asked))


def test_settled_is_what_all_possibilities_agree_on() -> None:
    assert settled({True}) is True
    assert settled({True, False}) is None
    assert settled(set()) is None
