"""Where the rules and the second statement are known to differ, each with why, and a case of it.

Long for being a list: an entry is struck out as soon as the two agree on it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from clausewise.language.condition import Choice, Facts, Value

from tests.content.second.case import IN_RECOVERY, Case
from tests.content.second.compared import Difference
from tests.content.second.recovery import LESSER_AGENTS


@dataclass(frozen=True, kw_only=True)
class Disagreement:
    """What is known to differ.

    parts: what may differ, first what does in the case that shows it. covers: whether a case is of
    this kind. facts and readings: in what the case that shows it is out of the ordinary.
    """

    why: str
    action: str
    parts: tuple[str, ...]
    also: tuple[str, ...] = ()
    covers: Callable[[Case], bool]
    facts: Mapping[str, Value] = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)

    def explains(self, found: Difference) -> bool:
        """Whether a difference is of this kind."""
        if found.action not in (self.action, *self.also) or found.part not in self.parts:
            return False
        try:
            return self.covers(Case(found.facts, found.choice))
        except KeyError:
            return False


# An admin and an end user who are both active, on an account where nothing is out of the ordinary.
ORDINARY: Final[Facts] = {
    "account.plan": "suite_team",
    "account.single_sign_on_anywhere": False,
    "account.password_change_notices": "sent",
    "company.details": "complete",
    "setting.admins_can_set_passwords": "enabled",
    "setting.allowed_by_current_owner": True,
    "actor.role": "admin",
    "actor.is_owner": False,
    "actor.marked_owner": False,
    "actor.state": "active",
    "actor.is_target": False,
    "target.role": "end_user",
    "target.is_owner": False,
    "target.state": "active",
    "target.sign_on": "passwords",
    "target.primary_address": "recorded",
    "target.primary_delivery": "deliverable",
    "target.secondary_address": "recorded",
    "target.secondary_delivery": "deliverable",
    "target.secondary_verified": True,
    "target.several_secondaries": False,
    "brands.agent_brand": "named",
    "brands.agent_help_center": "enabled",
    "brands.default_help_center": "enabled",
    "brands.oldest_help_center": "enabled",
    "brands.any_help_center": "enabled",
    "brands.order": "known",
    "request.channel": "screen",
    "request.saved": True,
    "request.password": "entered",
    "request.password_meets_policy": True,
    "request.via": "email",
    "request.about": "password",
    "request.address": "secondary",
    "request.address_state": "deliverable",
    "recovery.request_via": "email",
    "recovery.request_about": "password",
    "recovery.stage": "not_started",
    "recovery.step_one_by": "none",
    "recovery.earlier_notice": False,
    "recovery.sign_on_at_start": "not_started",
    "link.state": "none",
}


def case_of(known: Disagreement, defaults: Choice) -> tuple[Facts, Choice]:
    """Return the facts and the choice that show a disagreement."""
    return {**ORDINARY, **known.facts}, {**defaults, **known.readings}


def _started(stage: str = "started", at_start: str = "passwords") -> dict[str, Value]:
    return {
        "recovery.stage": stage,
        "recovery.earlier_notice": True,
        "recovery.sign_on_at_start": at_start,
    }


ONESELF: Final[Mapping[str, Value]] = {"actor.role": "end_user", "actor.is_target": True}
HIDDEN: Final = {"A47": "shown_only_when_permitted"}
NO_SECONDARY: Final[Mapping[str, Value]] = {
    "target.secondary_address": "none",
    "target.secondary_delivery": "no_address",
    "target.secondary_verified": False,
}
BY_SECONDARY: Final[Mapping[str, Value]] = {
    **_started("step_one_done"),
    "recovery.step_one_by": "verified_secondary",
    "target.primary_delivery": "undeliverable",
}


def _frozen_otherwise(case: Case) -> bool:
    return (
        case.reads("A35", "frozen_at_start")
        and case.choice["A05"] in ("passwords_off_only", "social_counts")
        and case["recovery.stage"] in IN_RECOVERY
    )


def _on_own_profile(case: Case) -> bool:
    return case.reads("A25", "own_change_flow") and case["actor.is_target"] is True


def _reset_button_of_few(case: Case) -> bool:
    """What the rules of the button leave out: A01, A13, A25."""
    agent_recovers = case.reads("A01", "agent_in_recovery") and not case.actor_is_admin
    return agent_recovers or case["target.primary_address"] == "none" or _on_own_profile(case)


def _set_button_of_few(case: Case) -> bool:
    """What the rules of the button leave out: A06, A25, A31, A41, A44, A50."""
    options = (("A06", "set_blocked"), ("A44", "breach"), ("A50", "agents_may_set"))
    unset = case["setting.admins_can_set_passwords"] == "unset" and case.reads("A31", "literal")
    renewed = case.reads("A41", "persists") or case["setting.allowed_by_current_owner"] is True
    return (
        any(case.reads(*option) for option in options)
        or unset
        or not renewed
        or _on_own_profile(case)
    )


def _owner_in_another_role(case: Case) -> bool:
    return case.actor_is_admin and case["actor.role"] in (*LESSER_AGENTS, "billing_admin")


def _elsewhere_without_reason(case: Case) -> bool:
    return case["recovery.stage"] == "step_one_done" and (
        case.set_counts or not case.target_is_end_user
    )


def _freed_for_admins(case: Case) -> bool:
    return not case.on_screen and not case.actor_is_admin and case.reads("A29", "free_of_setting")


def _names_no_secondary(case: Case) -> bool:
    return case["request.address"] == "secondary" and case["target.secondary_address"] == "none"


OPEN: Final[Mapping[str, Disagreement]] = {
    "the-suspended-verify": Disagreement(
        why="A28 says that nobody who is suspended or deleted may act; no rule says so of this",
        action="verify_address",
        parts=("verdict",),
        also=("change_primary", "use_link", "use_forgot_password", "submit_request"),
        covers=lambda case: case.actor_is_out,
        facts={**_started(), "actor.state": "suspended"},
        readings={"A18": "staff_may_verify"},
    ),
    "the-suspended-follow-links": Disagreement(
        why="A28 says that nobody who is suspended or deleted may act; no rule says so of this",
        action="use_link",
        parts=("verdict",),
        covers=lambda case: case.actor_is_out,
        facts={
            **ONESELF,
            "actor.state": "deleted",
            "target.state": "deleted",
            "link.state": "unused",
        },
    ),
    "an-owner-is-an-admin": Disagreement(
        why="by A03 an owner may do what an admin may do, whatever role is recorded; C51's rules "
        "look at the role alone",
        action="update_address",
        parts=("verdict",),
        covers=_owner_in_another_role,
        facts={
            **_started("step_one_done"),
            "recovery.step_one_by": "changed_primary",
            "actor.role": "light_agent",
            "actor.is_owner": True,
            "actor.marked_owner": True,
        },
    ),
    "billing-admins-update": Disagreement(
        why="of the team A27 bars light agents and contributors from updating addresses; the rules "
        "also leave out billing admins, without a word in A27",
        action="update_address",
        parts=("verdict",),
        covers=lambda case: case["actor.role"] == "billing_admin",
        facts={
            **_started("step_one_done"),
            "recovery.step_one_by": "changed_primary",
            "actor.role": "billing_admin",
        },
    ),
    "reset-button-of-agents": Disagreement(
        why="A47 shows the button to those who may use it, and A01 lets agents in a recovery",
        action="see_reset_button",
        parts=("verdict",),
        covers=_reset_button_of_few,
        facts={
            **_started("step_one_done"),
            "recovery.step_one_by": "changed_primary",
            "actor.role": "agent",
        },
        readings={**HIDDEN, "A01": "agent_in_recovery"},
    ),
    "reset-button-without-an-address": Disagreement(
        why="A47 hides the button where it may not be used, as for a user without an address (A13)",
        action="see_reset_button",
        parts=("verdict",),
        covers=_reset_button_of_few,
        facts={"target.primary_address": "none", "target.primary_delivery": "no_address"},
        readings=HIDDEN,
    ),
    "set-button-of-agents": Disagreement(
        why="A47 shows the button to those who may use it, and A50 lets agents set passwords",
        action="see_set_button",
        parts=("verdict",),
        covers=_set_button_of_few,
        facts={"actor.role": "agent"},
        readings={**HIDDEN, "A50": "agents_may_set"},
    ),
    "set-button-to-be-renewed": Disagreement(
        why="A47 hides the button where it may not be used, as without the new owner's leave (A41)",
        action="see_set_button",
        parts=("verdict",),
        covers=_set_button_of_few,
        facts={"setting.allowed_by_current_owner": False},
        readings={**HIDDEN, "A41": "must_be_renewed"},
    ),
    "set-before-step-one": Disagreement(
        why="a set is step 2 (A01), and a step 2 done first counts (A19)",
        action="set_password",
        parts=("effects",),
        covers=lambda case: case.set_counts and case.reads("A19", "any_order"),
        facts=_started(),
        readings={"A01": "set_counts", "A19": "any_order"},
    ),
    "sign-on-at-the-start-less": Disagreement(
        why="what stood at the start (A35) is judged as A05 reads it; the rules take any single "
        "sign-on then, and no social sign-in",
        action="send_reset_email",
        parts=("verdict", "clauses", "advice"),
        also=("set_password", "handle_request"),
        covers=_frozen_otherwise,
        facts=_started("started", "single_sign_on_and_passwords"),
        readings={"A35": "frozen_at_start", "A05": "passwords_off_only"},
    ),
    "sign-on-at-the-start-more": Disagreement(
        why="what stood at the start (A35) is judged as A05 reads it; the rules take any single "
        "sign-on then, and no social sign-in",
        action="send_reset_email",
        parts=("verdict", "clauses", "advice"),
        also=("set_password", "handle_request"),
        covers=_frozen_otherwise,
        facts=_started("started", "social"),
        readings={"A35": "frozen_at_start", "A05": "social_counts"},
    ),
    "lost-at-any-address": Disagreement(
        why="where any address is a registered one (A13), a link to one that mail does not reach "
        "is not delivered either",
        action="send_reset_email",
        parts=("effects",),
        covers=lambda case: case["target.primary_address"] == "none",
        facts={
            "target.primary_address": "none",
            "target.primary_delivery": "no_address",
            "target.secondary_delivery": "undeliverable",
        },
        readings={"A13": "any_address"},
    ),
    "elsewhere-though-no-step-two": Disagreement(
        why="only the reset that completes a recovery goes elsewhere (A14), and by A01 read "
        "so none does",
        action="send_reset_email",
        parts=("effects",),
        covers=_elsewhere_without_reason,
        facts=BY_SECONDARY,
        readings={"A01": "set_counts"},
    ),
    "elsewhere-for-the-team": Disagreement(
        why="a recovery is an end user's; what an account records for an agent sends no link "
        "elsewhere",
        action="send_reset_email",
        parts=("effects",),
        covers=_elsewhere_without_reason,
        facts={**BY_SECONDARY, "target.role": "agent"},
    ),
    "no-save-in-the-api": Disagreement(
        why="Save (C82, C88) is on the screen; the API has none to click",
        action="set_password",
        parts=("effects",),
        covers=lambda case: not case.on_screen and case["request.saved"] is False,
        facts={"request.channel": "api", "request.saved": False},
    ),
    "freed-for-admins-alone": Disagreement(
        why="A29 frees admins from the setting, and others may set while it is enabled (A34, A50)",
        action="set_password",
        parts=("verdict", "clauses"),
        covers=_freed_for_admins,
        facts={
            "actor.role": "agent",
            "request.channel": "api",
            "setting.admins_can_set_passwords": "disabled",
            "setting.allowed_by_current_owner": False,
        },
        readings={"A29": "free_of_setting", "A34": "any_reader"},
    ),
    "freed-of-a-former-owner": Disagreement(
        why="what the API is freed of (A29) is the setting, renewed (A41) or not",
        action="set_password",
        parts=("verdict", "clauses"),
        covers=lambda case: (
            not case.on_screen
            and case.reads("A29", "free_of_setting")
            and case.reads("A41", "must_be_renewed")
        ),
        facts={"request.channel": "api", "setting.allowed_by_current_owner": False},
        readings={"A29": "free_of_setting", "A41": "must_be_renewed"},
    ),
    "sign-on-unless-first": Disagreement(
        why="A43 chooses which reasons are given, and not who is refused; with it single sign-on "
        "stops nobody but admins",
        action="send_reset_email",
        parts=("verdict", "clauses"),
        covers=lambda case: (
            case.reads("A43", "first_reason") and case.single_sign_on and not case.actor_is_admin
        ),
        facts={
            **_started("step_one_done"),
            "recovery.step_one_by": "changed_primary",
            "account.single_sign_on_anywhere": True,
            "target.sign_on": "single_sign_on",
            "actor.role": "agent",
        },
        readings={"A43": "first_reason", "A01": "agent_in_recovery"},
    ),
    "agents-on-themselves": Disagreement(
        why="what A25 leaves to one's own profile for admins it leaves there for others who "
        "may set passwords (A34, A50)",
        action="set_password",
        parts=("verdict",),
        covers=lambda case: (
            case.reads("A25", "own_change_flow") and case["actor.is_target"] is True
        ),
        facts={"actor.role": "agent", "target.role": "agent", "actor.is_target": True},
        readings={"A25": "own_change_flow", "A50": "agents_may_set"},
    ),
    "a-secondary-that-is-not-there": Disagreement(
        why="a user without a secondary address has none to verify or to make the primary one",
        action="verify_address",
        parts=("verdict",),
        also=("change_primary",),
        covers=_names_no_secondary,
        facts={**_started(), **ONESELF, **NO_SECONDARY},
    ),
    "policy-of-both": Disagreement(
        why="C81 is for team members and C87 for end users; one rule cites both for each",
        action="set_password",
        parts=("clauses",),
        covers=lambda case: case.reads("A37", "account_policy"),
        facts={"request.password_meets_policy": False},
        readings={"A37": "account_policy"},
    ),
    "summary-without-weight": Disagreement(
        why="a summary without authority (A48) forbids nothing; C08 and C06 are cited all the same",
        action="set_password",
        parts=("clauses",),
        covers=lambda case: not case.summary_counts,
        readings={"A48": "not_authoritative", "A44": "breach"},
    ),
    "breach-of-self-service": Disagreement(
        why="C62 is among the advice that A44 reads as rules; no rule cites it so",
        action="enable_setting",
        parts=("clauses",),
        covers=lambda case: case.reads("A44", "breach"),
        facts={"actor.is_owner": True, "actor.marked_owner": True},
        readings={"A44": "breach"},
    ),
    "only-the-first-reason": Disagreement(
        why="A43 read so gives the first reason alone; the rules leave out single sign-on alone",
        action="send_reset_email",
        parts=("clauses",),
        covers=lambda case: case.reads("A43", "first_reason"),
        facts={"actor.role": "agent", "target.state": "deleted"},
        readings={"A43": "first_reason"},
    ),
    "advice-to-end-users": Disagreement(
        why="an end user who asks to enable the setting is told nothing of C56, and so nothing of "
        "C62",
        action="enable_setting",
        parts=("advice",),
        covers=lambda case: not case.actor_is_on_the_team,
        facts=ONESELF,
    ),
}


@dataclass(frozen=True, kw_only=True)
class LeftOpen:
    """A case in which something is unknown, and what each statement makes of its verdict.

    facts: None for what is unknown.
    """

    why: str
    action: str
    facts: Mapping[str, Value | None]
    readings: Mapping[str, str] = field(default_factory=dict)
    second: frozenset[str]
    rules: str

    def known(self) -> Facts:
        """Return what is known in it."""
        facts = {**ORDINARY, **self.facts}
        return {name: value for name, value in facts.items() if value is not None}


NO_OWNER_KNOWN: Final[Mapping[str, Value | None]] = {
    "actor.is_owner": None,
    "actor.marked_owner": None,
}
LEFT_OPEN: Final[Mapping[str, LeftOpen]] = {
    "an-admin-on-themself": LeftOpen(
        why="nobody is protected from themself (A26), whoever the owner is",
        action="set_password",
        facts={
            **NO_OWNER_KNOWN,
            "actor.is_target": True,
            "target.role": "admin",
            "target.is_owner": None,
        },
        second=frozenset({"permitted"}),
        rules="undetermined",
    ),
    "an-admin-or-any-reader": LeftOpen(
        why="who may as an admin and who may as any reader (A34) may; which of them it is does not "
        "matter",
        action="set_password",
        facts={**NO_OWNER_KNOWN, "request.channel": "api"},
        readings={"A03": "owner_is_separate", "A34": "any_reader"},
        second=frozenset({"permitted"}),
        rules="undetermined",
    ),
    "one-of-several-owners": LeftOpen(
        why="where there are several owners (A04), who is marked as one is no admin (A03); the "
        "rules ask for the one owner",
        action="send_reset_email",
        facts={"actor.is_owner": None, "actor.marked_owner": True},
        readings={"A03": "owner_is_separate", "A04": "several_owners"},
        second=frozenset({"forbidden"}),
        rules="undetermined",
    ),
    "perhaps-the-owner": LeftOpen(
        why="a light agent who may be the owner may be an admin (A03)",
        action="update_address",
        facts={
            **_started("step_one_done"),
            **NO_OWNER_KNOWN,
            "recovery.step_one_by": "changed_primary",
            "actor.role": "light_agent",
        },
        second=frozenset({"forbidden", "permitted"}),
        rules="forbidden",
    ),
}
