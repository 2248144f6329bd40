"""Which address is the registered one, which secondary one is meant, and whether mail arrives."""

import pytest
from clausewise.account.addresses import Undecided, registered_address, secondary_address
from clausewise.account.model import Account, Address, Deliverability, User
from clausewise.account.request import Request

from tests.account.samples import BAD, GOOD, SPARE, fact, year

ASKED = Request(action="handle_request", target="x")


def of(name: str, **addresses: Address) -> object:
    listed = {f"{local}@x.example": address for local, address in addresses.items()}
    return fact(name, Account(users={"x": User(addresses=listed)}), ASKED)


def second(
    deliverability: Deliverability | None = "deliverable",
    *,
    verified: bool | None = False,
    created: int | None = None,
) -> Address:
    return Address(
        primary=False,
        verified=verified,
        deliverability=deliverability,
        created=None if created is None else year(created),
    )


def chosen(**addresses: Address) -> str | Undecided:
    return secondary_address(User(addresses=dict(addresses)))


FACTS = (
    "target.primary_address",
    "target.primary_delivery",
    "target.secondary_address",
    "target.secondary_delivery",
    "target.secondary_verified",
    "target.several_secondaries",
)


@pytest.mark.parametrize("name", FACTS)
def test_of_addresses_that_are_not_known_nothing_is(name: str) -> None:
    assert fact(name, Account(users={"x": User()}), ASKED) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [*zip(FACTS, ("none", "no_address", "none", "no_address", False, False), strict=True)],
)
def test_a_user_without_addresses_has_neither(name: str, value: object) -> None:
    """As one who is known by a phone number only."""
    assert of(name) == value


@pytest.mark.parametrize(
    ("state", "delivery"),
    [
        ("deliverable", "deliverable"),
        ("undeliverable", "undeliverable"),
        ("ticket_sharing_partner", "undeliverable"),
        ("mailing_list", "undeliverable"),
        ("reserved_example", "undeliverable"),
        ("machine", "undeliverable"),
        ("mailer_daemon", "undeliverable"),
        ("mandatory", None),
        (None, None),
    ],
)
def test_every_state_but_one_is_undeliverable_and_mandatory_is_unclear(
    state: Deliverability | None, delivery: str | None
) -> None:
    primary = Address(primary=True, deliverability=state)
    assert of("target.primary_delivery", a=primary) == delivery
    assert of("target.primary_address", a=primary) == "recorded"
    assert of("target.secondary_delivery", a=GOOD, b=second(state)) == delivery


def test_which_address_is_primary_may_be_unknown() -> None:
    perhaps = Address(deliverability="deliverable")
    assert of("target.primary_address", a=perhaps) is None
    assert of("target.primary_delivery", a=perhaps) is None
    assert of("target.secondary_address", a=perhaps) is None
    # Of two addresses, one at least is not the primary one.
    assert of("target.secondary_address", a=perhaps, b=perhaps) == "recorded"
    assert of("target.secondary_delivery", a=perhaps, b=perhaps) is None
    # Where one is marked, nothing is in doubt.
    assert of("target.primary_address", a=GOOD, b=perhaps) == "recorded"
    assert of("target.secondary_delivery", a=GOOD, b=perhaps) == "deliverable"


def test_two_primary_addresses_are_no_knowledge_of_either() -> None:
    assert of("target.primary_delivery", a=GOOD, b=GOOD) is None
    assert of("target.secondary_delivery", a=GOOD, b=GOOD) is None
    assert of("target.several_secondaries", a=GOOD, b=GOOD) is None


def test_one_deliverable_secondary_settles_the_delivery() -> None:
    assert of("target.secondary_delivery", a=BAD, b=second(), c=second(None)) == "deliverable"
    assert of("target.secondary_delivery", a=BAD, b=second("machine"), c=second(None)) is None
    assert of("target.secondary_delivery", a=BAD) == "no_address"


@pytest.mark.parametrize(
    ("others", "verified"),
    [
        ((), False),
        ((second(verified=True),), True),
        ((second(verified=False),), False),
        ((second(verified=None),), None),
        # Deliverable goes before verified.
        ((second(verified=False), second("undeliverable", verified=True)), False),
        ((second(verified=False), second(verified=True)), True),
        # One that may be deliverable matters only if it would tip the balance.
        ((second(verified=True), second(None, verified=False)), True),
        ((second(verified=False), second(None, verified=True)), None),
        ((second(verified=False), second(None, verified=False)), False),
        ((second(None, verified=True), second(None, verified=True)), True),
        ((second(None, verified=True), second(None, verified=False)), None),
        ((second(None, verified=True), second("machine", verified=False)), True),
        ((second(None, verified=False), second("machine", verified=True)), None),
        ((second("machine", verified=False), second("machine", verified=True)), True),
    ],
)
def test_whether_the_secondary_that_is_meant_is_verified(
    others: tuple[Address, ...], verified: bool | None
) -> None:
    named = {f"s{number}": address for number, address in enumerate(others)}
    assert of("target.secondary_verified", primary=GOOD, **named) is verified


@pytest.mark.parametrize(
    ("addresses", "several"),
    [
        ((GOOD, SPARE), False),
        ((GOOD, SPARE, SPARE), True),
        ((SPARE, SPARE), True),
        ((Address(), SPARE), None),
        ((Address(), Address(), Address()), True),
        ((GOOD, Address(), Address()), True),
    ],
)
def test_several_secondaries(addresses: tuple[Address, ...], several: bool | None) -> None:
    named = {f"s{number}": address for number, address in enumerate(addresses)}
    assert of("target.several_secondaries", **named) is several


def test_the_secondary_that_is_meant_is_deliverable_then_verified_then_oldest() -> None:
    old, young = second(created=2019), second(created=2021)
    assert chosen(p=GOOD, a=second("machine", verified=True), b=second()) == "b"
    assert chosen(p=GOOD, a=second(), b=second(verified=True)) == "b"
    assert chosen(p=GOOD, a=young, b=old) == "b"
    assert chosen(p=GOOD, b=old, a=old) == "a"
    assert chosen(p=GOOD, a=SPARE) == "a"


def test_one_secondary_is_the_one_that_is_meant_whatever_is_unknown_of_it() -> None:
    assert chosen(p=GOOD, a=Address(primary=False)) == "a"


def test_what_is_unknown_of_several_secondaries_may_leave_the_choice_open() -> None:
    assert isinstance(chosen(p=GOOD, a=second(), b=second()), Undecided)
    assert isinstance(chosen(p=GOOD, a=second(None), b=second("machine")), Undecided)
    # An old, verified one stays ahead of one that is deliverable at best.
    assert chosen(p=GOOD, a=second(verified=True), b=second(None)) == "a"
    assert chosen(p=GOOD, a=second(created=2019), b=second(None, created=2020)) == "a"


def test_why_there_is_no_address_to_write_to() -> None:
    def reason(found: str | Undecided) -> str:
        assert isinstance(found, Undecided)
        return found.reason

    assert reason(registered_address(User())) == "the user's addresses are not known"
    assert reason(registered_address(User(addresses={}))) == "the user has no primary address"
    assert "several" in reason(registered_address(User(addresses={"a": GOOD, "b": GOOD})))
    assert "not recorded" in reason(registered_address(User(addresses={"a": Address()})))
    assert reason(secondary_address(User())) == "the user's addresses are not known"
    assert reason(chosen(p=GOOD)) == "the user has no secondary address"


def test_the_only_address_is_the_registered_one_even_if_not_primary() -> None:
    """For rules that read any address as registered; for others there is nothing to send."""
    assert registered_address(User(addresses={"a": SPARE})) == "a"
    assert isinstance(registered_address(User(addresses={"a": SPARE, "b": SPARE})), Undecided)
