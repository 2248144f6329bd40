"""The overlay: what the account's owner knows and the vendor's API does not give."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clausewise.account.model import NONE
from clausewise.account.references import bad_address
from clausewise.account.shapes import CompanyShape, Text
from clausewise.errors import InputError, Problem
from clausewise.exports.records import BrokenRecordError, id_of
from clausewise.exports.recoveries import recovery_in
from clausewise.loading.bind import bind
from clausewise.loading.document import Mapping as MappingNode
from clausewise.loading.document import Node, Scalar, parse_file
from clausewise.source import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlayShape:
    """What an overlay may hold; each key may be left out, and is unknown then."""

    plan: Text = None
    owner: Node | None = None
    agent_brand: Node | None = None
    setting_allowed_by: Node | None = None
    company: CompanyShape | None = None
    recovery: Node | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """What the overlay says; None is unknown.

    agent_brand: an id, or NONE. recovery: by user id, as text to keep; who is not listed there has
    nothing under way.
    """

    plan: str | None = None
    owner: int | None = None
    agent_brand: str | None = None
    agent_brand_place: Place | None = None
    setting_allowed_by: int | None = None
    company_name: str | None = None
    company_contact: str | None = None
    recovery: Mapping[int, str] | None = None


NOTHING_SAID: Final = Overlay()


def read_overlay(path: Path | None) -> Overlay:
    """Return what the overlay says; raises InputError with every mistake in it."""
    if path is None:
        return NOTHING_SAID
    problems: list[Problem] = []
    node = parse_file(path, str(path), problems)
    shape = None if node is None else bind(node, OverlayShape, problems)
    if shape is None:
        raise InputError(problems)
    company = shape.company or CompanyShape()
    if company.contact is not None and company.contact != NONE:
        place = getattr(company.contact, "place", Place(str(path)))
        problems.extend(filter(None, [bad_address(place, company.contact)]))
    brand = shape.agent_brand
    none = isinstance(brand, Scalar) and brand.value == NONE
    number = None if none else _id(brand, "agent_brand", problems)
    found = Overlay(
        plan=shape.plan,
        owner=_id(shape.owner, "owner", problems),
        agent_brand=NONE if none else None if number is None else str(number),
        agent_brand_place=None if brand is None else brand.place,
        setting_allowed_by=_id(shape.setting_allowed_by, "setting_allowed_by", problems),
        company_name=company.name,
        company_contact=company.contact,
        recovery=_recoveries(shape.recovery, problems),
    )
    if problems:
        raise InputError(problems)
    return found


def _recoveries(node: Node | None, problems: list[Problem]) -> Mapping[int, str] | None:
    if node is None or (isinstance(node, Scalar) and node.value == "unknown"):
        return None
    if not isinstance(node, MappingNode):
        message = "expected a mapping from user ids to recoveries"
        problems.append(Problem(node.place, "wrong-type", message))
        return None
    found: dict[int, str] = {}
    for key, value in node.pairs.values():
        user = _id(key, "recovery", problems)
        recovery = recovery_in(value, problems)
        if user is not None and recovery is not None:
            found[user] = recovery
    return found


def _id(node: Node | None, key: str, problems: list[Problem]) -> int | None:
    if node is None or (isinstance(node, Scalar) and node.value == "unknown"):
        return None
    try:
        return id_of(node.value if isinstance(node, Scalar) else node, key)
    except BrokenRecordError as error:
        remedy = "write the number that the vendor's API gives"
        problems.append(Problem(node.place, error.fault.code, error.fault.message, remedy))
        return None
