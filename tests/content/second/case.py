"""One request with all that is known, and the words in which the article puts its conditions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from clausewise.language.condition import Choice, Facts, Value

SUITE = ("team", "growth", "professional", "enterprise", "enterprise_plus")
SUPPORT = ("team", "professional", "enterprise")
COVERED = (*(f"suite_{tier}" for tier in SUITE), *(f"support_{tier}" for tier in SUPPORT))
IN_RECOVERY = ("noticed", "started", "step_one_done", "step_two_done")


Effects = dict[str, frozenset[Value]]


@dataclass(frozen=True)
class Answer:
    """What the article answers; None where this statement does not commit itself."""

    verdict: str
    effects: Mapping[str, frozenset[Value]] = field(default_factory=dict)
    clauses: frozenset[str] | None = None
    advice: frozenset[str] | None = frozenset()
    procedure: frozenset[str] | None = None


@dataclass(frozen=True)
class Case:
    """Facts and readings; asking for a fact that is not known raises KeyError."""

    facts: Facts
    choice: Choice

    def __getitem__(self, fact: str) -> Value:
        return self.facts[fact]

    def reads(self, reading: str, option: str) -> bool:
        """Whether the reading is taken this way."""
        return self.choice[reading] == option

    @property
    def summary_counts(self) -> bool:
        """Whether C05 to C08 may be cited at all (A48)."""
        return self.reads("A48", "lowest_norm")

    @property
    def covered(self) -> bool:
        """C02, C03."""
        return self["account.plan"] in COVERED

    @property
    def actor_is_owner(self) -> bool:
        """A04."""
        if self.reads("A04", "several_owners"):
            return self["actor.marked_owner"] is True
        return self["actor.is_owner"] is True

    @property
    def actor_is_admin(self) -> bool:
        """A03, A04."""
        if self.reads("A03", "owner_is_admin"):
            return self["actor.role"] == "admin" or self.actor_is_owner
        return self["actor.role"] == "admin" and not self.actor_is_owner

    @property
    def actor_is_on_the_team(self) -> bool:
        """Everybody but end users."""
        return self["actor.role"] != "end_user"

    @property
    def custom_role_may_grant(self) -> bool:
        """A27: the article says nothing either way of an agent with a custom role."""
        return (
            self.reads("A27", "custom_role_may_grant")
            and self["actor.role"] == "custom_agent"
            and not self.actor_is_admin
        )

    @property
    def actor_is_out(self) -> bool:
        """A28."""
        return self.reads("A28", "state_matters") and self["actor.state"] != "active"

    @property
    def target_is_gone(self) -> bool:
        """A28."""
        return self.reads("A28", "state_matters") and self["target.state"] == "deleted"

    @property
    def target_is_end_user(self) -> bool:
        return self["target.role"] == "end_user"

    @property
    def on_screen(self) -> bool:
        return self["request.channel"] == "screen"

    @property
    def single_sign_on(self) -> bool:
        """C06, C22, C42, C43 as A05 and A35 read them."""
        way = self["target.sign_on"]
        if self.reads("A35", "frozen_at_start") and self["recovery.stage"] in IN_RECOVERY:
            # Of the other audience no record tells; but with single sign-on in use there, and A05
            # read so, no notice would have been sent.
            way = self["recovery.sign_on_at_start"]
        elif self.reads("A05", "any_audience"):
            return self["account.single_sign_on_anywhere"] is True
        if self.reads("A05", "passwords_off_only"):
            return way == "single_sign_on"
        counts = ["single_sign_on", "single_sign_on_and_passwords"]
        if self.reads("A05", "social_counts"):
            counts.append("social")
        return way in counts

    @property
    def saved(self) -> bool:
        """C71, C82, C88 as A32 reads them; the API has no Save to click."""
        return self.reads("A32", "autosave") or not self.on_screen or self["request.saved"] is True

    @property
    def set_counts(self) -> bool:
        """C50 as A01 reads it: to set a password is step 2, and to send a reset is not."""
        return self.reads("A01", "set_counts")

    def stage_after_step_one(self) -> str | None:
        """C47 to C49: where step 1 leads to; None where it is not due."""
        # In order, a step 2 done early does not count, so that step 1 does not complete anything.
        after = {"started": "step_one_done", "step_two_done": "step_one_done"}
        if self.reads("A19", "any_order"):
            after["step_two_done"] = "complete"
        return after.get(str(self["recovery.stage"]))

    def stage_after_step_two(self) -> str | None:
        """C47, C50, C51: where step 2 leads to; None where it is not due."""
        if not self.target_is_end_user:
            return None
        after = {"step_one_done": "complete"}
        if self.reads("A19", "any_order"):
            after["started"] = "step_two_done"
        return after.get(str(self["recovery.stage"]))


def one(**effects: Value | None) -> Effects:
    """Return effects of one value each; `__` stands for the dot, None for no such effect."""
    return {
        name.replace("__", "."): frozenset({value})
        for name, value in effects.items()
        if value is not None
    }


def cited(*clauses: str) -> frozenset[str]:
    return frozenset(clauses)


def forbidden(
    reasons: Iterable[frozenset[str] | None], advice: frozenset[str] | None = frozenset()
) -> Answer:
    """Return the refusal for all reasons; None is a reason that no clause states plainly."""
    stated: set[str] | None = set()
    for reason in reasons:
        stated = None if stated is None or reason is None else stated | reason
    clauses = None if stated is None else frozenset(stated)
    return Answer("forbidden", clauses=clauses, advice=advice)


def silent(advice: frozenset[str] | None = frozenset()) -> Answer:
    """Return the answer where the article says nothing."""
    return Answer("not_covered", clauses=frozenset(), advice=advice)
