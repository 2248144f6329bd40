"""The steps that features are written in.

A Given changes the account as it is at that moment: before a When it describes the account, after
one it tells what happened in the world meanwhile. A When puts one request to the account. A Then
compares something with what came of the last request.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from clausewise.account.addresses import (
    Undecided,
    every_secondary_address,
    on_file,
    primary,
    registered_address,
    secondary_address,
)
from clausewise.account.instants import instant
from clausewise.account.model import (
    NONE,
    NOTHING_UNDER_WAY,
    Account,
    Address,
    Brand,
    Message,
    Setting,
    User,
)
from clausewise.account.references import bad_address
from clausewise.bdd import parameters as p
from clausewise.bdd.definition import Definition, Library
from clausewise.bdd.story import Story
from clausewise.bdd.unmet import expect
from clausewise.decisions.decision import Decision
from clausewise.errors import InputError

LIBRARY: Final = Library()
DEFINITIONS: Final[list[Definition]] = LIBRARY.definitions
given, when, then = LIBRARY.given, LIBRARY.when, LIBRARY.then

Table = Sequence[Sequence[str]]

TRUTHS: Final = {"yes": True, "no": False, p.UNKNOWN: None}
SWITCHES: Final = {"enabled": "enabled", "disabled": "disabled", "unset": "unset", p.UNKNOWN: None}
DELIVERY: Final = {"deliverable": "deliverable", "undeliverable": "undeliverable", p.UNKNOWN: None}
RANKS: Final = {**p.RANKS, p.UNKNOWN: None}


# What is so


@given("the account {account:Account}", "the account standard")
def start_from_account(story: Story, account: str) -> None:
    """Start from an account that scenarios share; it comes before anything else."""
    story.start_from(p.word(account))


@given(
    "the {thing:Thing} is {value:Value}",
    "the plan is Suite Professional",
    "the agent brand is acme",
    "the setting that lets admins set passwords is enabled by olga",
)
def thing_is(story: Story, thing: str, value: str) -> None:
    """Say what a part of the account is; `unknown` says that nobody knows."""
    text = p.word(value)
    known = None if text == p.UNKNOWN else text
    if thing == "plan":
        plan = _plan(story, text)
        story.change(lambda a: replace(a, plan=plan))
    elif thing == "agent brand":
        brand = known if known in (None, NONE) else _brand(story, text)
        story.change(lambda a: replace(a, agent_brand=brand))
    elif thing == "default brand":
        default = None if known is None else _brand(story, text)
        story.change(lambda a: replace(a, default_brand=default))
    elif thing == "company name":
        story.change(lambda a: replace(a, company=replace(a.company, name=known)))
    elif thing == "company contact":
        story.change(lambda a: replace(a, company=replace(a.company, contact=known)))
    elif thing == "clock":
        moment = None if known is None else instant(text)
        if moment is None and known is not None:
            message = f"`{text}` is not a date with a time of day"
            raise story.wrong("bad-date", message, "write it like 2026-01-05T09:00:00Z")
        story.change(lambda a: replace(a, clock=moment))
    else:
        setting = _setting(story, text)
        story.change(lambda a: replace(a, setting=setting))


@given("{audience:Audience} sign in with {sign_on:SignOn}", "end users sign in with single sign-on")
def sign_in_with(story: Story, audience: str, sign_on: str) -> None:
    """Say how team members, end users or both sign in."""
    ways = dict.fromkeys(p.AUDIENCES[audience], p.SIGN_ON[sign_on])
    story.change(lambda a: replace(a, sign_on={**a.sign_on, **ways}))  # type: ignore[dict-item]  # the words of AUDIENCES are audiences


@given(
    "notices of password changes are {notices:Notices}",
    "notices of password changes are suppressed",
)
def notices_are(story: Story, notices: str) -> None:
    """Say whether the account sends notices of password changes at all."""
    sent: Any = p.NOTICES[notices]
    story.change(lambda a: replace(a, password_change_notices=sent))


@given(
    "{user:User} is {standing:Standing}",
    "ada is an admin",
    "olga is the account owner",
    "ben is suspended",
)
def user_is(story: Story, user: str, standing: str) -> None:
    """Say what a user is: role, ownership or state; who is not there yet is added."""
    id = _user_or_new(story, user)
    if standing == "the account owner":
        # There is one owner: nobody else owns the account from now on.
        story.change_user(id)
        users = {name: replace(u, owner=name == id) for name, u in story.account.users.items()}
        story.change(lambda a: replace(a, users=users))
    else:
        story.change_user(id, **p.STANDINGS[standing])


@given(
    "{user:User}'s {rank:Rank} address is {condition:Condition}",
    "dan's primary address is undeliverable",
    "dan's secondary address is none",
    "dan's secondary address is dan@home.example",
)
def address_is(story: Story, user: str, rank: str, condition: str) -> None:
    """Say what is known of a user's address, that there is none, or which one it is."""
    id = story.user(p.word(user))
    person = story.account.users[id]
    wants_primary = p.RANKS[rank]
    if condition == p.UNKNOWN:
        story.change_user(id, addresses=None)
        return
    if "@" in condition:
        _check_address(story, condition)
        listed = _without(story, person, wants_primary, replaced=condition)
        story.change_user(id, addresses={**listed, condition: Address(primary=wants_primary)})
        return
    if condition == p.NOTHING:
        story.change_user(id, addresses=_without(story, person, wants_primary))
        return
    found = registered_address(person) if wants_primary else secondary_address(person)
    if isinstance(found, Undecided):
        message = f"{id} has no one {rank} address of which this could be said: {found.reason}"
        raise story.wrong("no-such-address", message, "say which address it is first")
    addresses = person.addresses or {}
    changed = replace(addresses[found], **p.CONDITIONS[condition])
    story.change_user(id, addresses={**addresses, found: changed})


@given("these {table:Table}:", "these users:", "these brands:", tables=p.TABLES)
def these(story: Story, table: str, datatable: Table) -> None:
    """Take parts of the account, or readings, from a table; an empty cell says nothing."""
    read = {
        "users": _users,
        "addresses": _addresses,
        "brands": _brands,
        "recoveries": _recoveries,
        "readings": _readings,
    }[table]
    read(story, list(_rows(story, table, p.TABLES[table], datatable)))


@given(
    "the help center of {brand:Brand} is {state:HelpCenter}",
    "the help center of acme is disabled",
)
def help_center_is(story: Story, brand: str, state: str) -> None:
    """Say what state the help center of a brand is in."""
    name = _brand(story, p.word(brand))
    brands = dict(story.account.brands or {})
    to: Any = p.HELP_CENTERS[state]
    brands[name] = replace(brands[name], help_center=to)
    story.change(lambda a: replace(a, brands=brands))


@given("the brands are {known:NoBrands}", "the brands are none", "the brands are unknown")
def brands_are(story: Story, known: str) -> None:
    """Say that the account has no brands, or that they are not known; tables can add some."""
    brands: Any = p.NO_BRANDS[known]
    story.change(lambda a: replace(a, brands=brands))


@given("{reading:Reading} is read as {option:Option}", "A05 is read as any_audience")
def read_as(story: Story, reading: str, option: str) -> None:
    """Choose an option of a reading for this scenario alone."""
    _choose(story, reading, option)


def _choose(story: Story, reading: str, option: str) -> None:
    register = story.ground.rulebook.readings
    if reading not in register:
        raise story.no_such("unknown-reading", reading, tuple(register))
    if option not in register[reading].values:
        raise story.no_such("unknown-option", option, tuple(map(str, register[reading].values)))
    story.readings[reading] = option


@given("the request is made {manner:Manner}", "the request is made through the API")
def request_is_made(story: Story, manner: str) -> None:
    """Say how the next request is made; what is not said is as a user would take it."""
    story.manner.update(p.MANNERS[manner])


# What is asked


@when("{actor:User} sends {target:User} a reset email", "ada sends cara a reset email")
def send_reset_email(story: Story, actor: str, target: str) -> None:
    """Ask to send a user an e-mail with a reset link."""
    story.ask("send_reset_email", **_people(story, actor, target))


@when("{actor:User} sets a password for {target:User}", "ada sets a password for ben")
def set_password(story: Story, actor: str, target: str) -> None:
    """Ask to set a user's password by hand."""
    story.ask("set_password", **_people(story, actor, target))


@when(
    "{actor:User} {act:SettingAct} the setting that lets admins set passwords",
    "olga enables the setting that lets admins set passwords",
)
def act_on_setting(story: Story, actor: str, act: str) -> None:
    """Ask to see, enable or disable the owner's setting."""
    story.ask(p.SETTING_ACTS[act], actor=story.actor(p.word(actor)))


@when(
    "{user:User} asks for help with {about:About} by {via:Via}",
    "dan asks for help with their password by email",
)
def ask_for_help(story: Story, user: str, about: str, via: str) -> None:
    """Send the company a request for help with a password or an address."""
    actor = story.actor(p.word(user))
    story.ask("submit_request", actor=actor, about=p.ABOUT[about], via=p.VIA[via])


@when(
    "{actor:User} asks for help for {target:User} with {about:About} by {via:Via}",
    "ben asks for help for dan with their password by email",
)
def ask_for_help_for(story: Story, actor: str, target: str, about: str, via: str) -> None:
    """Send the company a request for help in the name of somebody else."""
    people = _people(story, actor, target)
    story.ask("submit_request", **people, about=p.ABOUT[about], via=p.VIA[via])


@when(
    "{actor:User} verifies {which:Which} of {target:User}",
    "dan verifies the secondary address of dan",
)
def verify_address(story: Story, actor: str, which: str, target: str) -> None:
    """Ask to verify an e-mail address."""
    story.ask("verify_address", **_people(story, actor, target), **_which(which))


@when(
    "{actor:User} changes the primary address of {target:User} to {which:NewAddress}",
    "dan changes the primary address of dan to a new deliverable address",
)
def change_primary(story: Story, actor: str, target: str, which: str) -> None:
    """Ask to make another address the primary one."""
    story.ask("change_primary", **_people(story, actor, target), **_which(which))


@when(
    "{actor:User} updates the address on file of {target:User} to {which:NewAddress}",
    "ben updates the address on file of dan to a new deliverable address",
)
def update_address(story: Story, actor: str, target: str, which: str) -> None:
    """Ask to update the e-mail address on file."""
    story.ask("update_address", **_people(story, actor, target), **_which(which))


@when("{user:User} uses {means:Means}", "cara uses the reset link")
def use(story: Story, user: str, means: str) -> None:
    """Follow the last reset link, or the form on the sign-in page."""
    story.ask(p.MEANS[means], actor=story.actor(p.word(user)))


@when("{actor:User} uses {means:Means} for {target:User}", "ben uses the reset link for cara")
def use_for(story: Story, actor: str, means: str, target: str) -> None:
    """Follow the last reset link of somebody else, or ask for one on the sign-in page."""
    story.ask(p.MEANS[means], **_people(story, actor, target))


@when(
    "{actor:User} looks for the {button:Button} button on the profile of {target:User}",
    "ada looks for the Reset button on the profile of cara",
)
def look_for_button(story: Story, actor: str, button: str, target: str) -> None:
    """Ask to see a button on a user's profile."""
    story.ask(p.BUTTONS[button], **_people(story, actor, target))


@when("the request of {user:User} is handled", "the request of dan is handled")
def handle_request(story: Story, user: str) -> None:
    """Let the system answer the request for help that waits."""
    story.ask("handle_request", target=story.user(p.word(user)))


@when("the notice reaches {user:User}", "the notice reaches dan")
def receive_notice(story: Story, user: str) -> None:
    """Let the notice arrive at the secondary address."""
    story.ask("receive_notice", target=story.user(p.word(user)))


# What must come of it


@then(
    "it is {verdict:Verdict} because of {reason:Reason}",
    "it is forbidden because of C11 and C21",
    "it is not covered because of silence",
)
def it_is(story: Story, verdict: str, reason: str) -> None:
    """Compare the verdict, and the clauses of all rules that decide, exactly."""
    clauses = () if reason == p.SILENCE else _clauses(story, reason)
    decision = story.answer.decision
    wanted = p.VERDICTS[verdict]
    expect(
        story,
        f"{verdict} because of {_listed(clauses) or p.SILENCE}",
        f"{_spaced(decision.verdict)} because of {_listed(decision.clauses) or p.SILENCE}",
        lambda d: d.verdict is wanted,
    )


@then(
    "{user:User} is sent {message:Message} at {at:At}",
    "cara is sent a reset link at their primary address",
)
def is_sent(story: Story, user: str, message: str, at: str) -> None:
    """Look for a message of the kind to this user, at this address and no other."""
    id = story.user(p.word(user))
    kind = p.MESSAGES[message]
    wanted = _addresses_meant(story, story.answer.before.users.get(id) or User(), at)
    sent = [m for m in story.answer.applied.messages if m.message == kind and m.user == id]
    expect(
        story,
        f"{message} for {id} to {_listed(sorted(wanted))}",
        f"{message} for {id} to {_listed(sorted(m.to for m in sent))}" if sent else _sent(story),
        lambda d: any(e.effect == f"{kind}.to" and not e.open for e in d.effects),
        is_met={m.to for m in sent} == wanted,
    )


@then("the {kind:Kind} comes from {sender:Sender}", "the reset link comes from acme")
def comes_from(story: Story, kind: str, sender: str) -> None:
    """Compare the brand that every message of the kind is sent from."""
    none = sender == p.UNDETERMINED_BRAND
    wanted = None if none else _brand(story, p.word(sender))
    sent = [m for m in story.answer.applied.messages if m.message == p.KINDS[kind]]
    expect(
        story,
        f"a {kind} from {sender}",
        "; ".join(f"a {kind} from {m.sender or p.UNDETERMINED_BRAND}" for m in sent)
        or _sent(story),
        is_met=bool(sent) and all(m.sender == wanted for m in sent),
    )


@then("no {kind:AnyKind} is sent", "no reset link is sent", "no message is sent")
def is_not_sent(story: Story, kind: str) -> None:
    """Look for no message of the kind; one that is merely possible counts as well."""
    kinds = set(p.KINDS.values()) if kind == "message" else {p.KINDS[kind]}
    answer = story.answer
    sent = [m for m in answer.applied.messages if m.message in kinds]
    effects = {f"{each}.to" for each in kinds}
    possible = [e for e in answer.decision.effects if e.effect in effects]
    expect(
        story,
        f"no {kind}",
        _sent(story) if sent else "possibly a message" if possible else f"no {kind}",
        lambda d: not any(e.effect in effects for e in d.effects),
    )


@then(
    "the effect {effect:Effect} is {value:EffectValue}",
    "the effect recovery.becomes is started",
    "the effect reset_link.delivery is none",
)
def effect_is(story: Story, effect: str, value: str) -> None:
    """Compare an effect; of one that may have several values, look for those that are named."""
    wanted = _effect_values(story, effect, value)
    many = story.ground.rulebook.effects[effect].many

    def is_met(decision: Decision) -> bool:
        return _has_exactly(_brought(decision, effect), wanted, many=many)

    decision = story.answer.decision
    found = _listed([*_brought(decision, effect)]) or p.NOTHING
    expect(
        story,
        f"{effect} is {value}",
        f"{effect} is {found}",
        is_met,
        is_met=is_met(decision),
    )


@then(
    "the effect {effect:Effect} is {value:EffectValue} because of {clauses:Cited}",
    "the effect sender.brand is agent_brand because of C27",
)
def effect_is_because(story: Story, effect: str, value: str, clauses: str) -> None:
    """Compare an effect, and the clauses of all rules that bring about this value, exactly."""
    wanted = _effect_values(story, effect, value)
    cited = _clauses(story, clauses)
    many = story.ground.rulebook.effects[effect].many

    def is_met(decision: Decision) -> bool:
        found = _brought(decision, effect)
        if not _has_exactly(found, wanted, many=many) or wanted == (p.NOTHING,):
            return False
        return {clause for each in wanted for clause in found[each]} == set(cited)

    decision = story.answer.decision
    found = [
        f"{each} because of {_listed(behind)}"
        for each, behind in _brought(decision, effect).items()
    ]
    expect(
        story,
        f"{effect} is {value} because of {_listed(cited)}",
        f"{effect} is {'; '.join(found) or p.NOTHING}",
        is_met,
        is_met=is_met(decision),
    )


@then("no other effect comes about", "no other effect comes about")
def has_no_other_effect(story: Story) -> None:
    """Look for effects, or values of them, that no `the effect ... is` on the request has named."""
    named = frozenset(story.named)

    def others(decision: Decision) -> list[str]:
        effects = dict.fromkeys(part.effect for part in decision.effects)
        return [
            f"{effect} is {value}"
            for effect in effects
            for value in _brought(decision, effect)
            if (effect, value) not in named
        ]

    found = others(story.answer.decision)
    shown = _listed(found) if found else "no other effect"
    expect(story, "no other effect", shown, lambda d: not others(d))


@then("the effects are:", "the effects are:", tables={"effects": p.EFFECT_COLUMNS})
def effects_are(story: Story, datatable: Table) -> None:
    """Compare all effects, and where told so their clauses, with a table: no other comes about."""
    wanted: dict[str, tuple[set[str], tuple[str, ...] | None]] = {}
    for row in _rows(story, "effects", p.EFFECT_COLUMNS, datatable):
        effect = row["effect"]
        values = _effect_values(story, effect, _needed(story, row, "value"))
        cited = _clauses(story, row["because of"]) if "because of" in row else None
        if effect in wanted:
            message = f"{effect} stands in the table twice"
            raise story.wrong("bad-table", message, "name its values in one row: `a and b`")
        wanted[effect] = (set(values) - {p.NOTHING}, cited)

    def unlike(decision: Decision) -> list[str]:
        names = [*wanted, *dict.fromkeys(part.effect for part in decision.effects)]
        return [
            effect
            for effect in dict.fromkeys(names)
            if not _is_as_listed(_brought(decision, effect), *wanted.get(effect, (set(), None)))
        ]

    decision = story.answer.decision
    found = unlike(decision)
    expect(
        story,
        "; ".join(_effect_in_words(each, *wanted.get(each, (set(), None))) for each in found),
        "; ".join(_effect_found(decision, each, wanted) for each in found),
        lambda other: not unlike(other),
        is_met=not found,
    )


@then("the notice says to {statement:Statement}", "the notice says to verify an address")
def notice_says(story: Story, statement: str) -> None:
    """Look for a statement in what the notice tells the end user."""
    notices = [m for m in story.answer.applied.messages if m.message == "notice"]
    words = {id: text for text, id in p.STATEMENTS.items()}
    says = [words.get(id, id) for notice in notices for id in notice.says]
    expect(
        story,
        f"a notice that says to {statement}",
        f"a notice that says to {_listed(says)}" if notices else _sent(story),
        is_met=bool(notices) and all(p.STATEMENTS[statement] in n.says for n in notices),
    )


@then("the advice is {clauses:Clauses}", "the advice is C08, C13 and C14", "the advice is none")
def advice_is(story: Story, clauses: str) -> None:
    """Compare the clauses of the advice that is given, exactly."""
    given = {clause for each in story.answer.decision.advice for clause in each.clauses}
    _expect_clauses(story, "advice", clauses, given)


@then("it rests on {readings:Readings}", "it rests on A05", "it rests on no reading")
def rests_on(story: Story, readings: str) -> None:
    """Compare the readings of which another option alone would change verdict or effects."""
    wanted = () if readings == "no reading" else p.items(readings)
    register = story.ground.rulebook.readings
    for each in wanted:
        if each not in register:
            raise story.no_such("unknown-reading", each, tuple(register))
    found = [each.reading for each in story.answer.decision.readings]
    expect(
        story,
        f"rests on {_listed(sorted(wanted)) or 'no reading'}",
        f"rests on {_listed(sorted(found)) or 'no reading'}",
    )


@then("it lacks {facts:Facts}", "it lacks target.sign_on and actor.state", f"it lacks {p.NO_FACT}")
def lacks(story: Story, facts: str) -> None:
    """Compare the unknown facts that would settle what is open, exactly."""
    register = story.ground.rulebook.facts
    wanted = () if facts == p.NO_FACT else p.items(facts)
    for each in wanted:
        if each not in register:
            raise story.no_such("unknown-fact", each, tuple(register))
    found = sorted(story.answer.decision.unknown)
    expect(
        story,
        f"lacks {_listed(sorted(wanted)) or p.NO_FACT}",
        f"lacks {_listed(found) or p.NO_FACT}",
    )


@then("the way there is in {clauses:Clauses}", "the way there is in C24, C25 and C26")
def way_is_in(story: Story, clauses: str) -> None:
    """Compare the clauses of the procedures that are shown, exactly."""
    shown = {clause for each in story.answer.decision.procedures for clause in each.clauses}
    _expect_clauses(story, "way there", clauses, shown)


# What the words mean


def _plan(story: Story, text: str) -> str | None:
    if text == p.UNKNOWN:
        return None
    id = text.casefold().replace(" ", "_")
    fact = story.ground.rulebook.facts.get("account.plan")
    known = [str(value) for value in fact.values] if fact else []
    if id not in known:
        words = [value.replace("_", " ").title() for value in known]
        remedy_for = [*words, p.UNKNOWN]
        raise story.no_such("unknown-plan", text, remedy_for)
    return id


def _setting(story: Story, text: str) -> Setting:
    switch, by, user = text.partition(" by ")
    if switch not in SWITCHES:
        raise story.no_such("unknown-value", switch, tuple(SWITCHES))
    allowed_by = story.user(p.word(user)) if by else None
    to: Any = SWITCHES[switch]
    return Setting(admins_can_set_passwords=to, allowed_by=allowed_by)


def _brand(story: Story, name: str) -> str:
    brands = story.account.brands or {}
    folded = {id.casefold(): id for id in brands}
    if name not in brands and name.casefold() not in folded:
        raise story.no_such("unknown-brand", name, tuple(brands))
    return name if name in brands else folded[name.casefold()]


def _user_or_new(story: Story, text: str) -> str:
    name = p.word(text)
    if name in (p.UNKNOWN, p.SOMEBODY, NONE):
        message = f"`{name}` cannot be the name of a user"
        raise story.wrong("bad-id", message, "name a user")
    return story.find_user(name) or name


def _people(story: Story, actor: str, target: str) -> dict[str, str | None]:
    return {"actor": story.actor(p.word(actor)), "target": story.user(p.word(target))}


def _which(text: str) -> Mapping[str, Any]:
    if text in p.NEW_ADDRESSES:
        return p.NEW_ADDRESSES[text]
    return {"address": text.removeprefix("the address ")}


def _check_address(story: Story, text: str) -> None:
    problem = bad_address(story.place, text)
    if problem is not None:
        raise InputError([problem])


def _without(
    story: Story, user: User, wants_primary: bool, replaced: str | None = None
) -> dict[str, Address]:
    """Return the addresses without the primary one, or without the secondary ones.

    A secondary address that is named joins those there are.
    """
    listed = dict(user.addresses or {})
    if replaced is not None:
        listed.pop(on_file(listed, replaced) or "", None)
        if not wants_primary:
            return listed
    first = primary(listed)
    if isinstance(first, Undecided):
        raise story.wrong("no-such-address", first.reason, "say which address is the primary one")
    return {text: each for text, each in listed.items() if (text == first) != wants_primary}


def _rows(story: Story, table: str, columns: tuple[str, ...], rows: Table) -> Any:
    header = tuple(rows[0]) if rows else ()
    for name in header:
        if name not in columns:
            raise story.no_such("unknown-column", name, columns)
    if len(set(header)) != len(header) or columns[0] not in header or len(rows) < 2:
        message = f"the table of {table} needs the column `{columns[0]}` once, and a row"
        raise story.wrong("bad-table", message, f"its columns are {', '.join(columns)}")
    for row in rows[1:]:
        yield {name: cell for name, cell in zip(header, row, strict=True) if cell}


def _cell(story: Story, row: Mapping[str, str], column: str, words: Mapping[str, Any]) -> Any:
    text = row[column]
    if text not in words:
        raise story.no_such("unknown-value", text, tuple(words))
    return words[text]


def _users(story: Story, rows: Sequence[Mapping[str, str]]) -> None:
    roles = {
        text.removeprefix("an ").removeprefix("a "): parts
        for text, parts in p.STANDINGS.items()
        if parts.get("role") is not None
    }
    roles[p.UNKNOWN] = p.STANDINGS["of unknown role"]
    states = {"active": "active", "suspended": "suspended", "deleted": "deleted", p.UNKNOWN: None}
    for row in rows:
        parts: dict[str, Any] = {}
        if "role" in row:
            parts.update(_cell(story, row, "role", roles))
        if "owner" in row:
            parts["owner"] = _cell(story, row, "owner", TRUTHS)
        if "state" in row:
            parts["state"] = _cell(story, row, "state", states)
        if "name" in row:
            parts["name"] = row["name"]
        story.change_user(_user_or_new(story, row["user"]), **parts)


def _addresses(story: Story, rows: Sequence[Mapping[str, str]]) -> None:
    for row in rows:
        id = story.user(p.word(row["user"]))
        text = row.get("address", "")
        _check_address(story, text)
        listed = dict(story.account.users[id].addresses or {})
        parts: dict[str, Any] = {}
        if "rank" in row:
            parts["primary"] = _cell(story, row, "rank", RANKS)
        if "verified" in row:
            parts["verified"] = _cell(story, row, "verified", TRUTHS)
        if "delivery" in row:
            parts["deliverability"] = _cell(story, row, "delivery", DELIVERY)
        name = on_file(listed, text) or text
        listed[name] = replace(listed.get(name, Address()), **parts)
        story.change_user(id, addresses=listed)


def _brands(story: Story, rows: Sequence[Mapping[str, str]]) -> None:
    brands: dict[str, Brand] = {}
    for row in rows:
        parts: dict[str, Any] = {}
        if row.get("created", p.UNKNOWN) != p.UNKNOWN:
            text = row["created"]
            # A day is enough here: what is compared is which brand is older.
            moment = instant(text) or instant(f"{text}T00:00:00Z")
            if moment is None:
                message = f"`{text}` is not a date"
                raise story.wrong("bad-date", message, "write it like 2019-03-01")
            parts["created"] = moment
        if "help center" in row:
            parts["help_center"] = _cell(story, row, "help center", p.HELP_CENTERS)
        for column in ("active", "deleted"):
            if column in row:
                parts[column] = _cell(story, row, column, TRUTHS)
        brands[p.word(row["brand"])] = Brand(**parts)

    def listed(account: Account) -> Account:
        agent, default = account.agent_brand, account.default_brand
        return replace(
            account,
            brands=brands,
            # A brand that is not listed is no more, and nobody knows which took its place.
            agent_brand=agent if agent in brands or agent == NONE else None,
            default_brand=default if default in brands else None,
        )

    story.change(listed)


def _recoveries(story: Story, rows: Sequence[Mapping[str, str]]) -> None:
    for row in rows:
        id = story.user(p.word(row["user"]))
        parts: dict[str, Any] = {}
        for column, (part, values) in p.RECOVERY.items():
            if column in row:
                words = {value.replace("_", " "): value for value in values}
                parts[part] = _cell(story, row, column, {**words, p.UNKNOWN: None})
        if "earlier notice" in row:
            parts["earlier_notice"] = _cell(story, row, "earlier notice", TRUTHS)
        before = story.account.recovery.get(id, NOTHING_UNDER_WAY)
        recovery = {**story.account.recovery, id: replace(before, **parts)}
        story.change(partial(replace, recovery=recovery))


def _readings(story: Story, rows: Sequence[Mapping[str, str]]) -> None:
    for row in rows:
        _choose(story, row["reading"], _needed(story, row, "option"))


def _needed(story: Story, row: Mapping[str, str], column: str) -> str:
    if column not in row:
        message = f"`{' '.join(row.values())}` says nothing of the {column}"
        raise story.wrong("bad-table", message, f"fill in the column `{column}`")
    return row[column]


def _addresses_meant(story: Story, user: User, at: str) -> set[str]:
    resolve: Mapping[str, Any] = {
        p.PRIMARY_AT: registered_address,
        p.SECONDARY_AT: secondary_address,
        p.EVERY_AT: every_secondary_address,
    }
    if at not in resolve:
        return {on_file(user.addresses or {}, at) or at}
    found = resolve[at](user)
    if isinstance(found, Undecided):
        message = f"there is no telling which address is meant: {found.reason}"
        raise story.wrong("no-such-address", message, "write the address itself")
    return {found} if isinstance(found, str) else set(found)


def _effect_values(story: Story, effect: str, text: str) -> tuple[str, ...]:
    """Note the values that are named; raises InputError for what is no effect or no value."""
    effects = story.ground.rulebook.effects
    if effect not in effects:
        raise story.no_such("unknown-effect", effect, tuple(effects))
    known = tuple(map(str, effects[effect].values))
    wanted = p.possible(text)
    for name in (each.removeprefix(p.POSSIBLY) for each in wanted):
        if name != p.NOTHING and name not in known:
            raise story.no_such("unknown-value", name, (*known, p.NOTHING))
    story.named.update((effect, each) for each in wanted)
    return wanted


def _brought(decision: Decision, effect: str) -> dict[str, tuple[str, ...]]:
    """Return the values of the effect that come about, or may, each with the clauses behind it."""
    return {
        f"{p.POSSIBLY}{part.value}" if part.open else str(part.value): part.clauses
        for part in decision.effects
        if part.effect == effect
    }


def _has_exactly(found: Collection[str], wanted: Sequence[str], *, many: bool) -> bool:
    """Tell whether the values are there; and no others, unless the effect may have several."""
    present = found or (p.NOTHING,)
    return set(wanted) <= set(present) and (many or len(present) == len(wanted))


def _is_as_listed(
    found: Mapping[str, tuple[str, ...]], values: Collection[str], cited: tuple[str, ...] | None
) -> bool:
    if found.keys() != set(values):
        return False
    return cited is None or {c for clauses in found.values() for c in clauses} == set(cited)


def _effect_in_words(effect: str, values: Collection[str], cited: Collection[str] | None) -> str:
    said = f"{effect} is {_listed(sorted(values)) or p.NOTHING}"
    return said if cited is None else f"{said} because of {_listed(sorted(cited)) or p.NOTHING}"


def _effect_found(
    decision: Decision, effect: str, wanted: Mapping[str, tuple[set[str], tuple[str, ...] | None]]
) -> str:
    found = _brought(decision, effect)
    compares_clauses = effect in wanted and wanted[effect][1] is not None
    cited = {c for clauses in found.values() for c in clauses} if compares_clauses else None
    return _effect_in_words(effect, found.keys(), cited)


def _clauses(story: Story, text: str) -> tuple[str, ...]:
    known = story.ground.rulebook.clauses
    found = () if text == p.NOTHING else p.items(text)
    for clause in found:
        if clause not in known:
            raise story.no_such("unknown-clause", clause, tuple(known))
    return tuple(sorted(set(found)))


def _expect_clauses(story: Story, what: str, text: str, found: set[str]) -> None:
    wanted = _clauses(story, text)
    expect(
        story,
        f"{what}: {_listed(wanted) or p.NOTHING}",
        f"{what}: {_listed(sorted(found)) or p.NOTHING}",
    )


def _sent(story: Story) -> str:
    return _listed([_told(message) for message in story.answer.applied.messages]) or "no message"


def _told(message: Message) -> str:
    kind = message.message.replace("_", " ")
    return f"a {kind} for {message.user} to {message.to}"


def _listed(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _spaced(name: str) -> str:
    return name.replace("_", " ")
