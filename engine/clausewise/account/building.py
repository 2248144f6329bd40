"""From the shapes of a document to the account."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar, cast

from clausewise.account.instants import instant
from clausewise.account.model import (
    Account,
    Address,
    Audience,
    Brand,
    Company,
    Identity,
    Message,
    Recovery,
    Setting,
    SignOn,
    User,
)
from clausewise.account.shapes import (
    AccountShape,
    AddressShape,
    BrandShape,
    CompanyShape,
    MessageShape,
    PendingShape,
    RecoveryShape,
    SettingShape,
    SignOnShape,
    SignOnsShape,
    UserShape,
)
from clausewise.errors import Problem
from clausewise.loading.bind import PlacedStr
from clausewise.source import Place

Text = TypeVar("Text", bound="str | None")

NOWHERE: Final = Place("<account>")


def built_account(
    shape: AccountShape, silent_on_ownership: frozenset[str], problems: list[Problem]
) -> Account:
    """Return the account; a date that is none is appended to the problems and left unknown.

    silent_on_ownership: users of whom the document does not say whether they own the account.
    """
    users = {plain(name): _user(user, problems) for name, user in (shape.users or {}).items()}
    if any(user.owner for user in users.values()):
        # A document that names the owner need not say of everybody else that they are not.
        for name in silent_on_ownership & users.keys():
            users[name] = replace(users[name], owner=False)
    company = shape.company or CompanyShape()
    return Account(
        plan=plain(shape.plan),
        sign_on=_sign_ons(shape.sign_on or SignOnsShape()),
        setting=_setting(shape.setting),
        password_change_notices=plain(shape.password_change_notices),
        company=Company(name=plain(company.name), contact=plain(company.contact)),
        agent_brand=plain(shape.agent_brand),
        default_brand=plain(shape.default_brand),
        brands=None if shape.brands is None else _brands(shape.brands, problems),
        users=users,
        recovery=_recoveries(shape.recovery, users),
        outbox=tuple(_message(message, problems) for message in shape.outbox),
        clock=moment(shape.clock, problems),
    )


def plain(text: Text) -> Text:
    """Return the text without its place, which is no part of an account."""
    return cast("Text", text if text is None else str(text))


def place_of_text(text: str) -> Place:
    """Return where the document has the text."""
    return text.place if isinstance(text, PlacedStr) else NOWHERE


def moment(text: str | None, problems: list[Problem]) -> datetime | None:
    """Return the moment that the document names."""
    found = None if text is None else instant(text)
    if found is None and text is not None:
        message = f"`{text}` is not a date with a time of day"
        remedy = 'write it like "2026-01-05T09:00:00Z"'
        problems.append(Problem(place_of_text(text), "bad-date", message, remedy))
    return found


def _sign_ons(shape: SignOnsShape) -> Mapping[Audience, SignOn]:
    return {
        "team_members": _sign_on(shape.team_members or SignOnShape()),
        "end_users": _sign_on(shape.end_users or SignOnShape()),
    }


def _sign_on(shape: SignOnShape) -> SignOn:
    return SignOn(
        passwords=shape.passwords,
        enterprise=plain(shape.enterprise),
        enforced=shape.enforced,
        social=None if shape.social is None else tuple(sorted(map(plain, shape.social))),
    )


def _setting(shape: SettingShape | None) -> Setting:
    if shape is None:
        return Setting(admins_can_set_passwords=None)
    return Setting(
        admins_can_set_passwords=plain(shape.admins_can_set_passwords),
        allowed_by=plain(shape.allowed_by),
    )


def _brands(shapes: Mapping[str, BrandShape], problems: list[Problem]) -> Mapping[str, Brand]:
    return {
        plain(name): Brand(
            created=moment(shape.created, problems),
            active=shape.active,
            deleted=shape.deleted,
            help_center=plain(shape.help_center),
        )
        for name, shape in shapes.items()
    }


def _user(shape: UserShape, problems: list[Problem]) -> User:
    identities = shape.other_identities
    return User(
        name=plain(shape.name),
        role=plain(shape.role),
        kind=plain(shape.kind),
        owner=shape.owner,
        state=plain(shape.state),
        addresses=None if shape.addresses is None else _addresses(shape.addresses, problems),
        other_identities=None
        if identities is None
        else tuple(
            Identity(
                type=plain(identity.type),
                value=plain(identity.value),
                primary=identity.primary,
                verified=identity.verified,
            )
            for identity in identities
        ),
        password=plain(shape.password),
    )


def _addresses(
    shapes: Mapping[str, AddressShape], problems: list[Problem]
) -> Mapping[str, Address]:
    return {
        plain(text): Address(
            primary=shape.primary,
            verified=shape.verified,
            deliverability=plain(shape.deliverability),
            created=moment(shape.created, problems),
        )
        for text, shape in shapes.items()
    }


def _recoveries(
    shapes: Mapping[str, RecoveryShape] | None, users: Mapping[str, User]
) -> Mapping[str, Recovery]:
    if shapes is None:
        return {name: Recovery() for name in users}
    return {plain(name): _recovery(shape) for name, shape in shapes.items()}


def _recovery(shape: RecoveryShape) -> Recovery:
    pending = shape.request or PendingShape()
    return Recovery(
        request_via=plain(pending.via),
        request_about=plain(pending.about),
        stage=plain(shape.stage),
        step_one_by=plain(shape.step_one_by),
        sign_on_at_start=plain(shape.sign_on_at_start),
        earlier_notice=shape.earlier_notice,
        link=plain(shape.link),
    )


def _message(shape: MessageShape, problems: list[Problem]) -> Message:
    return Message(
        message=plain(shape.message),
        to=plain(shape.to),
        user=plain(shape.user),
        sender=plain(shape.sender),
        says=tuple(map(plain, shape.says)),
        text=tuple(map(plain, shape.text)),
        link=plain(shape.link),
        modality=plain(shape.modality),
        placeholders=plain(shape.placeholders),
        delivered=shape.delivered,
        sent=moment(shape.sent, problems),
    )
