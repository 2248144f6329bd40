"""Where the rules and the second statement are known to differ, each with why, and a case of it.

Long for being a list: an entry is struck out as soon as the two agree on it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from clausewise.language.condition import Choice, Facts, Value

from tests.content.second.case import Case
from tests.content.second.compared import Difference


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


UNSETTLED: Final[Mapping[tuple[str, str], str]] = {
    ("see_reset_button", "target.role"): (
        "the same people see the button on either kind of profile, by a rule for each; a test on"
        " an unknown role is unknown, even where every role that is left would do"
    ),
}
"""Actions that three values leave open while a fact is unknown, though it makes no difference."""

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


OPEN: Final[Mapping[str, Disagreement]] = {
    "no-save-in-the-api": Disagreement(
        why="Save (C82, C88) is on the screen; the API has none to click",
        action="set_password",
        parts=("effects",),
        covers=lambda case: not case.on_screen and case["request.saved"] is False,
        facts={"request.channel": "api", "request.saved": False},
    ),
}
