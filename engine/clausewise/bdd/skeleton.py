"""A scenario to be filled in: what the rules that cite a clause ask about, and nothing decided.

The Then keeps its slots. No definition matches `<verdict>`, so that neither the linter nor a run
lets the scenario pass before somebody has said what must come of it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from clausewise.bdd import parameters as p
from clausewise.bdd.catalogue import brief, match, values_for
from clausewise.bdd.parameters import Words
from clausewise.errors import InputError, Problem, suggest
from clausewise.language.condition import tests
from clausewise.language.rule import Rule
from clausewise.loading.deception import deceptions
from clausewise.source import Place

ACCOUNT: Final = "standard"
DIGITS: Final = re.compile(r"\d+")
OPEN_THEN: Final = "it is <verdict> because of <clauses>"
LONGEST_TITLE: Final = 200
MOST_ACTIONS: Final = 4
"""Where the rules bear on more kinds of requests, one of them stands for all."""

ASKED: Final[Mapping[str, str]] = {
    "send_reset_email": "ada sends cara a reset email",
    "set_password": "ada sets a password for cara",
    "see_setting": "ada looks for the setting that lets admins set passwords",
    "enable_setting": "olga enables the setting that lets admins set passwords",
    "disable_setting": "olga disables the setting that lets admins set passwords",
    "submit_request": "cara asks for help with their password by email",
    "verify_address": "cara verifies the secondary address of cara",
    "change_primary": "cara changes the primary address of cara to a new address",
    "update_address": "ben updates the address on file of cara to a new address",
    "use_link": "cara uses the reset link",
    "use_forgot_password": "cara uses the forgot-password form",
    "see_reset_button": "ada looks for the Reset button on the profile of cara",
    "see_set_button": "ada looks for the Set button on the profile of cara",
    "handle_request": "the request of cara is handled",
    "receive_notice": "the notice reaches cara",
}
"""Each action as a step, with users of the account that the scenario starts from."""

MADE: Final = "the request is made {Manner}"
SAID_BY_THE_WHEN: Final = ""
EARLIER: Final = "the account {Account}"

SAID: Final[Mapping[str, Sequence[str]]] = {
    "account.plan": ["the plan is {plan}"],
    "account.single_sign_on_anywhere": ["everybody sign in with {SignOn}"],
    "account.password_change_notices": ["notices of password changes are {Notices}"],
    "company.details": ["the company name is {text}", "the company contact is {text}"],
    "setting.admins_can_set_passwords": ["the setting that lets admins set passwords is {setting}"],
    "setting.allowed_by_current_owner": [
        "the setting that lets admins set passwords is enabled by {user}"
    ],
    "actor.role": ["{actor} is {role}"],
    "actor.is_owner": ["{actor} is {owner}"],
    "actor.marked_owner": ["{actor} is {owner}"],
    "actor.state": ["{actor} is {state}"],
    "actor.is_target": [SAID_BY_THE_WHEN],
    "target.role": ["{target} is {role}"],
    "target.is_owner": ["{target} is {owner}"],
    "target.state": ["{target} is {state}"],
    "target.sign_on": ["{audience} sign in with {SignOn}"],
    "target.primary_address": ["{target}'s primary address is {recorded}"],
    "target.primary_delivery": ["{target}'s primary address is {delivery}"],
    "target.secondary_address": ["{target}'s secondary address is {recorded}"],
    "target.secondary_delivery": ["{target}'s secondary address is {delivery}"],
    "target.secondary_verified": ["{target}'s secondary address is {verified}"],
    "target.several_secondaries": ["{target}'s secondary address is {more}"],
    "brands.agent_brand": ["the agent brand is {brand}"],
    "brands.agent_help_center": ["the help center of acme is {HelpCenter}"],
    "brands.default_help_center": ["the help center of acme is {HelpCenter}"],
    "brands.oldest_help_center": ["the help center of vault is {HelpCenter}"],
    "brands.any_help_center": ["the help center of acme is {HelpCenter}"],
    "brands.order": ["these brands:"],
    "request.channel": [MADE],
    "request.saved": [MADE],
    "request.password": [MADE],
    "request.password_meets_policy": [MADE],
    "request.via": [SAID_BY_THE_WHEN],
    "request.about": [SAID_BY_THE_WHEN],
    "request.address": [SAID_BY_THE_WHEN],
    "request.address_state": [SAID_BY_THE_WHEN],
    "recovery.request_via": [EARLIER],
    "recovery.request_about": [EARLIER],
    "recovery.stage": [EARLIER],
    "recovery.step_one_by": [EARLIER],
    "recovery.earlier_notice": [EARLIER],
    "recovery.sign_on_at_start": [EARLIER, "{audience} sign in with {SignOn}"],
    "link.state": [EARLIER],
}
"""How each fact is said in a Given; several facts share a step, and some are said by the When."""

CHOICES: Final[Mapping[str, Sequence[str]]] = {
    "text": ["Acme", p.NOTHING, p.UNKNOWN],
    "setting": ["enabled by olga", "disabled", "unset", p.UNKNOWN],
    "user": ["olga", "ada"],
    "role": [each for each, parts in p.STANDINGS.items() if "role" in parts],
    "owner": [each for each, parts in p.STANDINGS.items() if "owner" in parts],
    "state": [each for each, parts in p.STANDINGS.items() if "state" in parts],
    "audience": list(p.AUDIENCES),
    "recorded": ["new@mail.example", p.NOTHING, p.UNKNOWN],
    "delivery": [each for each, parts in p.CONDITIONS.items() if "deliverability" in parts],
    "verified": [each for each, parts in p.CONDITIONS.items() if "verified" in parts],
    "more": ["one@mail.example", "two@mail.example"],
    "brand": ["acme", p.NOTHING, p.UNKNOWN],
}
"""What may stand in the slots above, beside the parameters of the steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skeleton:
    """Scenarios to be filled in, one for each action; `lines` are without indentation."""

    names: tuple[str, ...]
    lines: tuple[str, ...]
    rules: tuple[str, ...]
    section: str


def skeleton(title: str, clauses: Sequence[str], words: Words) -> Skeleton:
    """Return scenarios on the clauses; raises InputError for a title or a clause that cannot be."""
    problems = [*_wrong_title(title), *_unknown(clauses, words)]
    if problems:
        raise InputError(problems)
    clauses = tuple(dict.fromkeys(clauses))
    book = words.rulebook
    citing = [rule for rule in book.rules.values() if _cites(rule, clauses)]
    actions = dict.fromkeys(action for rule in citing for action in rule.actions)
    if not actions:
        # Rules on every action, or none: any request will do.
        actions = dict.fromkeys(list(book.actions)[:1])
    others: tuple[str, ...] = ()
    if len(actions) > MOST_ACTIONS:
        first, *rest = actions
        actions, others = {first: None}, tuple(rest)
    title = " ".join(title.split())
    names = tuple(
        title if len(actions) == 1 else f"{title}: {book.actions[action].means}"
        for action in actions
    )
    blocks = [
        _scenario(name, clauses, action, others, _bearing(citing, action), words)
        for name, action in zip(names, actions, strict=True)
    ]
    return Skeleton(
        names=names,
        lines=tuple(line for block in blocks for line in ("", *block))[1:],
        rules=tuple(rule.id for rule in citing),
        section=book.clauses[clauses[0]].section,
    )


def _wrong_title(title: str) -> Iterator[Problem]:
    place = Place("TITLE")
    if len(title.splitlines()) > 1 or "\t" in title:
        remedy = "write the title on one line, without tabs"
        yield Problem(place, "line-break", "the title has a line break or a tab", remedy)
    elif not title.strip():
        yield Problem(place, "wrong-value", "the title is empty", "say what the scenario shows")
    elif len(title) > LONGEST_TITLE:
        message = f"the title is longer than {LONGEST_TITLE} letters"
        yield Problem(place, "too-large", message, "say it in short")
    if any("\ud800" <= letter <= "\udfff" for letter in title):
        message = "the title has bytes that are not UTF-8"
        yield Problem(place, "wrong-encoding", message, "write it in UTF-8")
        return
    yield from deceptions(title, "TITLE", place)


def _unknown(clauses: Iterable[str], words: Words) -> Iterator[Problem]:
    known = words.rulebook.clauses
    for clause in clauses:
        if clause not in known:
            padded = DIGITS.sub(lambda found: found[0].zfill(2), clause.upper())
            remedy = suggest(padded, known, "`clausewise clauses` lists them")
            message = f"no clause is called `{clause}`"
            yield Problem(Place("--clause"), "unknown-clause", message, remedy)


def _cites(rule: Rule, clauses: Sequence[str]) -> bool:
    steps = {step.clause for step in rule.path}
    return any(clause in rule.clauses or clause in steps for clause in clauses)


def _bearing(rules: Iterable[Rule], action: str) -> list[Rule]:
    return [rule for rule in rules if not rule.actions or action in rule.actions]


def _scenario(
    name: str,
    clauses: Sequence[str],
    action: str,
    others: Sequence[str],
    rules: Sequence[Rule],
    words: Words,
) -> Iterator[str]:
    asked = ASKED.get(action, f"<{action}>")
    yield " ".join(f"@{clause}" for clause in clauses)
    yield f"Scenario: {name}"
    for clause in clauses:
        meant = words.rulebook.clauses[clause]
        yield f"  # {clause}: {_one_line(meant.says)}"
        if meant.not_a_rule:
            yield f"  # No rule cites it: {_one_line(meant.not_a_rule)}"
    if rules:
        yield f"  # Rules: {', '.join(rule.id for rule in rules)}"
    if others:
        yield f"  # They bear on other requests, too: {', '.join(others)}"
    accounts = words.accounts
    start = ACCOUNT if ACCOUNT in accounts or not accounts else accounts[0]
    yield f"  Given the account {start}"
    yield from _facts(rules, asked, words)
    yield f"  When {asked}"
    yield "  # Until the two slots are filled in, `clausewise lint` refuses this and a run fails."
    yield f"  Then {OPEN_THEN}"


def _facts(rules: Sequence[Rule], asked: str, words: Words) -> Iterator[str]:
    """Yield comments: each fact and reading that the rules ask about, and how it is said."""
    book = words.rulebook
    names = dict.fromkeys(test.name for rule in rules for test in tests(rule.when, book.conditions))
    people = _people(asked)
    told: set[str] = set()
    for name in names:
        if name in book.facts:
            yield f"  # {name}: {_one_line(book.facts[name].means)}"
            yield from _said(SAID.get(name, ()), told, people, words)
    for name in names:
        if name in book.readings:
            reading = book.readings[name]
            options = [f"{o} (default)" if o == reading.default else o for o in reading.values]
            yield f"  # {name}: {_one_line(reading.question)}"
            yield f"  #   And {name} is read as {' | '.join(options)}"


def _said(
    ways: Sequence[str], told: set[str], people: Mapping[str, str], words: Words
) -> Iterator[str]:
    new = [way for way in ways if way not in told]
    told.update(new)
    for way in new:
        if way == EARLIER:
            yield f"  #   Given {offered(way, people, words)}, instead of the one above"
        elif way != SAID_BY_THE_WHEN:
            yield f"  #   And {offered(way, people, words)}"
    if SAID_BY_THE_WHEN in ways:
        yield "  #   said by the When"
    elif not new:
        yield "  #   as above"


def offered(said: str, people: Mapping[str, str], words: Words) -> str:
    """Return the sentence with the people of the scenario, and the values to choose from."""
    text = said
    for slot, name in people.items():
        text = text.replace(f"{{{slot}}}", name)
    for slot, values in choices(words).items():
        text = text.replace(f"{{{slot}}}", " | ".join(brief(values)))
    return text


def choices(words: Words) -> Mapping[str, Sequence[str]]:
    """Return the legal values for each slot in what facts are said by."""
    plans = values_for(p.PARAMETERS["Value"], {"thing": "plan"}, words)
    listed = ("SignOn", "Notices", "HelpCenter", "Manner", "Account")
    legal = {name: p.PARAMETERS[name].legal for name in listed}
    return {
        **CHOICES,
        "plan": plans,
        **{name: values(words) for name, values in legal.items() if values is not None},
    }


def _people(asked: str) -> Mapping[str, str]:
    """Return who acts and who is acted on in the step."""
    found = match("when", asked)
    values = found[0].regexp.fullmatch(asked) if found else None
    groups = {} if values is None else values.groupdict()
    user = groups.get("user", "ada")
    return {"actor": groups.get("actor", user), "target": groups.get("target", user)}


def _one_line(text: str) -> str:
    return " ".join(text.split())
