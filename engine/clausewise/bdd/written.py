"""From an account, a request and a decision back to steps: what somebody would have written."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from clausewise.account.model import NOTHING_UNDER_WAY, Account, Recovery
from clausewise.account.request import Request
from clausewise.bdd import parameters as p
from clausewise.decisions.decision import Decision, EffectPart
from clausewise.language.outcome import Verdict
from clausewise.loading.conditions import word

TRUTH: Final = {True: "yes", False: "no", None: p.UNKNOWN}


class NoStepError(Exception):
    """No step says it; the text names what."""


def given_lines(account: Account, request: Request) -> Iterator[str]:
    """Yield the Givens of the account and of how the request is made, without keywords.

    The scenario starts from no account, of which nothing is known. Raises NoStepError.
    """
    if account.plan is not None:
        yield f"the plan is {account.plan.replace('_', ' ').title()}"
    for audience, sign_on in account.sign_on.items():
        yield f"{audience.replace('_', ' ')} sign in with {_key(p.SIGN_ON, sign_on)}"
    if account.password_change_notices is not None:
        yield f"notices of password changes are {account.password_change_notices}"
    for part in ("name", "contact"):
        said = getattr(account.company, part)
        if said is not None:
            yield f"the company {part} is {said}"
    if account.users:
        yield from _table("users", _user_rows(account))
    addresses = list(_address_rows(account))
    if addresses:
        yield from _table("addresses", addresses)
    for id, user in account.users.items():
        if user.addresses == {}:
            yield f"{id}'s primary address is {p.NOTHING}"
    begun = {id: each for id, each in account.recovery.items() if each != NOTHING_UNDER_WAY}
    if begun:
        yield from _table("recoveries", _recovery_rows(begun))
    if account.brands:
        yield from _table("brands", _brand_rows(account))
    elif account.brands is not None:
        yield f"the brands are {p.NOTHING}"
    for thing, brand in (
        ("agent brand", account.agent_brand),
        ("default brand", account.default_brand),
    ):
        if brand is not None:
            yield f"the {thing} is {brand}"
    setting = account.setting
    switch = setting.admins_can_set_passwords or p.UNKNOWN
    by = f" by {setting.allowed_by}" if switch == "enabled" and setting.allowed_by else ""
    yield f"the setting that lets admins set passwords is {switch}{by}"
    yield from _manner(request)


def _manner(request: Request) -> Iterator[str]:
    ordinary = Request(action=request.action)
    said: dict[str, Any] = {}
    for part in ("channel", "saved", "password", "password_meets_policy"):
        value = getattr(request, part)
        if value != getattr(ordinary, part):
            said[part] = value
    for part, value in said.items():
        yield f"the request is made {_key(p.MANNERS, {part: value})}"


def _user_rows(account: Account) -> Iterator[Mapping[str, str]]:
    for id, user in account.users.items():
        # Only staff is of a kind.
        kind = "regular" if user.role == "end_user" else user.kind
        standing = {"role": user.role, "kind": kind}
        role = p.UNKNOWN
        if user.role is not None:
            role = _key(p.STANDINGS, standing).removeprefix("an ").removeprefix("a ")
        yield {
            "user": id,
            "role": role,
            "owner": TRUTH[user.owner],
            "state": user.state or p.UNKNOWN,
        }


def _address_rows(account: Account) -> Iterator[Mapping[str, str]]:
    for id, user in account.users.items():
        for text, address in (user.addresses or {}).items():
            yield {
                "user": id,
                "address": text,
                "rank": {True: "primary", False: "secondary", None: p.UNKNOWN}[address.primary],
                "verified": TRUTH[address.verified],
                "delivery": address.deliverability or p.UNKNOWN,
            }


def _brand_rows(account: Account) -> Iterator[Mapping[str, str]]:
    for id, brand in (account.brands or {}).items():
        created = brand.created
        yield {
            "brand": id,
            "created": p.UNKNOWN if created is None else created.strftime("%Y-%m-%d"),
            "help center": brand.help_center or p.UNKNOWN,
            "active": TRUTH[brand.active],
            "deleted": TRUTH[brand.deleted],
        }


def _recovery_rows(recoveries: Mapping[str, Recovery]) -> Iterator[Mapping[str, str]]:
    parts = {column: part for column, (part, _) in p.RECOVERY.items()}
    parts["earlier notice"] = "earlier_notice"
    # What is as it is without a recovery goes without saying.
    said = {
        column: part
        for column, part in parts.items()
        if any(getattr(r, part) != getattr(NOTHING_UNDER_WAY, part) for r in recoveries.values())
    }
    for id, recovery in recoveries.items():
        values = {column: getattr(recovery, part) for column, part in said.items()}
        cells = {
            column: TRUTH[value] if isinstance(value, bool) else (value or p.UNKNOWN)
            for column, value in values.items()
        }
        yield {"user": id, **{column: cell.replace("_", " ") for column, cell in cells.items()}}


def _table(name: str, rows: Iterator[Mapping[str, str]] | list[Mapping[str, str]]) -> Iterator[str]:
    listed = list(rows)
    columns = list(listed[0])
    widths = [max(len(name), *(len(row[name]) for row in listed)) for name in columns]
    yield f"these {name}:"
    for cells in (columns, *([row[name] for name in columns] for row in listed)):
        padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        yield f"  | {' | '.join(padded)} |"


def when_line(request: Request) -> str:
    """Return the When of a request, without its keyword; raises NoStepError."""
    actor, target = request.actor or p.SOMEBODY, request.target
    of_another = f" for {target}" if target not in (None, actor) else ""
    match request.action:
        case "send_reset_email":
            return f"{actor} sends {target} a reset email"
        case "set_password":
            return f"{actor} sets a password for {target}"
        case "see_setting" | "enable_setting" | "disable_setting":
            act = _key(p.SETTING_ACTS, request.action)
            return f"{actor} {act} the setting that lets admins set passwords"
        case "submit_request":
            about, via = _key(p.ABOUT, request.about), _key(p.VIA, request.via)
            return f"{actor} asks for help{of_another} with {about} by {via}"
        case "verify_address":
            return f"{actor} verifies {_which(p.WHICH, request)} of {target}"
        case "change_primary" | "update_address":
            to = _which(p.NEW_ADDRESSES, request)
            if request.action == "change_primary":
                return f"{actor} changes the primary address of {target} to {to}"
            return f"{actor} updates the address on file of {target} to {to}"
        case "use_link" | "use_forgot_password":
            return f"{actor} uses {_key(p.MEANS, request.action)}{of_another}"
        case "see_reset_button" | "see_set_button":
            button = _key(p.BUTTONS, request.action)
            return f"{actor} looks for the {button} button on the profile of {target}"
        case "handle_request":
            return f"the request of {target} is handled"
        case "receive_notice":
            return f"the notice reaches {target}"
        case _:
            raise NoStepError(f"no step asks for {request.action}")


def _which(words: Mapping[str, Mapping[str, Any]], request: Request) -> str:
    said: dict[str, Any] = {"address": request.address}
    if request.address_state is not None:
        said["address_state"] = request.address_state
    return _key(words, said)


def then_lines(decision: Decision, cited: Collection[str] = ()) -> Iterator[str]:
    """Yield the Thens that this decision meets exactly, without keywords.

    cited: effects of which it is said, too, by which clauses they come about.
    """
    verdict = str(decision.verdict).replace("_", " ")
    yield f"it is {verdict} because of {_listed(decision.clauses) or p.SILENCE}"
    effects: dict[str, list[EffectPart]] = {}
    for part in decision.effects:
        effects.setdefault(part.effect, []).append(part)
    for effect, parts in effects.items():
        sure = [word(part.value) for part in parts if not part.open]
        possible = [word(part.value) for part in parts if part.open]
        perhaps = [p.POSSIBLY + " or ".join(possible)] if possible else []
        said = p.AND.join([*([_listed(sure)] if sure else []), *perhaps])
        yield f"the effect {effect} is {said}{_behind(parts, cited)}"
    if decision.verdict is Verdict.PERMITTED:
        yield "no other effect comes about"
    advice = sorted({clause for each in decision.advice for clause in each.clauses})
    yield f"the advice is {_listed(advice) or p.NOTHING}"
    yield f"it rests on {_listed([each.reading for each in decision.readings]) or 'no reading'}"
    procedure = sorted({clause for each in decision.procedures for clause in each.clauses})
    yield f"the way there is in {_listed(procedure) or p.NOTHING}"
    if decision.unknown:
        yield f"it lacks {_listed(decision.unknown)}"


def _behind(parts: Sequence[EffectPart], cited: Collection[str]) -> str:
    if parts[0].effect not in cited:
        return ""
    return f" because of {_listed(sorted({c for part in parts for c in part.clauses}))}"


def _listed(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


def _key(words: Mapping[str, Any], value: Any) -> str:
    for said, meant in words.items():
        if meant == value:
            return said
    raise NoStepError(f"no word of a step says {value}")
