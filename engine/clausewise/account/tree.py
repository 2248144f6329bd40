"""From an account to a plain tree of mappings, lists, words and booleans, as a document has it."""

from collections.abc import Mapping
from datetime import datetime

from clausewise.account.instants import written
from clausewise.account.model import (
    AUDIENCES,
    NONE,
    Account,
    Address,
    Brand,
    Identity,
    Message,
    Recovery,
    SignOn,
    User,
)

Tree = bool | str | list["Tree"] | dict[str, "Tree"]

UNKNOWN = "unknown"


def to_tree(account: Account) -> dict[str, Tree]:
    """Return the account as a document that `account_from_tree` reads back as the same account.

    Fields stand in the order of the model, ids in alphabetical order; what is unknown says so.
    """
    return {
        "plan": _known(account.plan),
        "sign_on": {name: _sign_on(account.sign_on[name]) for name in AUDIENCES},
        "setting": {
            "admins_can_set_passwords": _known(account.setting.admins_can_set_passwords),
            "allowed_by": _known(account.setting.allowed_by),
        },
        "password_change_notices": _known(account.password_change_notices),
        "company": {
            "name": _known(account.company.name),
            "contact": _known(account.company.contact),
        },
        "agent_brand": _known(account.agent_brand),
        "default_brand": _known(account.default_brand),
        "brands": UNKNOWN
        if account.brands is None
        else {name: _brand(brand) for name, brand in sorted(account.brands.items())},
        "users": {name: _user(user) for name, user in sorted(account.users.items())},
        "recovery": {
            name: _recovery(recovery) for name, recovery in sorted(account.recovery.items())
        },
        "outbox": [message_to_tree(message) for message in account.outbox],
        "clock": _moment(account.clock),
    }


def message_to_tree(message: Message) -> dict[str, Tree]:
    """Return the message as an outbox has it."""
    notice: dict[str, Tree] = {
        "says": list(message.says),
        "modality": _known(message.modality),
        "placeholders": _known(message.placeholders),
    }
    return {
        "message": message.message,
        "to": message.to,
        "user": _known(message.user),
        "from": _known(message.sender),
        **(notice if message.message == "notice" else {}),
        "link": _known(message.link),
        "text": list(message.text),
        "delivered": _known(message.delivered),
        "sent": _moment(message.sent),
    }


def _known(value: bool | str | None) -> Tree:
    return UNKNOWN if value is None else value


def _moment(moment: datetime | None) -> Tree:
    return UNKNOWN if moment is None else written(moment)


def _sign_on(sign_on: SignOn) -> Tree:
    return {
        "passwords": _known(sign_on.passwords),
        "enterprise": _known(sign_on.enterprise),
        "enforced": _known(sign_on.enforced),
        "social": UNKNOWN if sign_on.social is None else list(sign_on.social),
    }


def _brand(brand: Brand) -> Tree:
    return {
        "created": _moment(brand.created),
        "active": _known(brand.active),
        "deleted": _known(brand.deleted),
        "help_center": _known(brand.help_center),
    }


def _user(user: User) -> Tree:
    identities = user.other_identities
    return {
        "name": _known(user.name),
        "role": _known(user.role),
        "kind": _known(user.kind),
        "owner": _known(user.owner),
        "state": _known(user.state),
        "addresses": UNKNOWN if user.addresses is None else _addresses(user.addresses),
        "other_identities": UNKNOWN if identities is None else [*map(_identity, identities)],
        "password": _known(user.password),
    }


def _addresses(addresses: Mapping[str, Address]) -> Tree:
    return {
        text: {
            "primary": _known(address.primary),
            "verified": _known(address.verified),
            "deliverability": _known(address.deliverability),
            "created": _moment(address.created),
        }
        for text, address in sorted(addresses.items())
    }


def _identity(identity: Identity) -> Tree:
    return {
        "type": identity.type,
        "value": identity.value,
        "primary": _known(identity.primary),
        "verified": _known(identity.verified),
    }


def _recovery(recovery: Recovery) -> Tree:
    request: dict[str, Tree] = {"via": _known(recovery.request_via)}
    # A request that there is not is about nothing.
    if recovery.request_via != NONE:
        request["about"] = _known(recovery.request_about)
    return {
        "request": request,
        "stage": _known(recovery.stage),
        "step_one_by": _known(recovery.step_one_by),
        "sign_on_at_start": _known(recovery.sign_on_at_start),
        "earlier_notice": _known(recovery.earlier_notice),
        "link": _known(recovery.link),
    }
