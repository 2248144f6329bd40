"""How far a recovery gets, told of users who stop at a step that is known beforehand."""

from pathlib import Path

from tests.behaviour.reports import SECOND, UNREACHABLE, reported
from tests.exports.folders import Json
from tests.population.populations import user

STARTED = {"recovery__stage": "started", "recovery__earlier_notice": True}


def steps(found: Json, what: str = "users") -> dict[str, int]:
    return {step["step"]: step[what] for step in found["funnel"]}


def test_each_step_counts_who_can_take_it(tmp_path: Path) -> None:
    """One user stops before each of them."""
    rows = [
        user("mail arrives"),
        user("no secondary", **UNREACHABLE),
        user("agent", **UNREACHABLE, **SECOND, target__role="agent", actor__role="agent"),
        user("lost", **UNREACHABLE, **{**SECOND, "target__secondary_delivery": "undeliverable"}),
        user("suspended", **UNREACHABLE, **SECOND, target__state="suspended"),
        user("all the way", **UNREACHABLE, **SECOND),
    ]
    found = reported(tmp_path, rows)
    assert steps(found) == {
        "undeliverable": 5,
        "secondary": 4,
        "notice": 2,
        "received": 2,
        "step_one": 1,
        "reset": 1,
    }
    assert steps(found, "of") == {
        "undeliverable": 6,
        "secondary": 5,
        "notice": 4,
        "received": 2,
        "step_one": 2,
        "reset": 1,
    }


def test_it_says_by_clause_what_keeps_the_others_back(tmp_path: Path) -> None:
    """A suspended user takes no step one (C48, C49); a notice that is lost is no notice (C35)."""
    rows = [
        user("lost", **UNREACHABLE, **{**SECOND, "target__secondary_delivery": "undeliverable"}),
        user("suspended", **UNREACHABLE, **SECOND, target__state="suspended"),
    ]
    told = {step["step"]: step["against"] for step in reported(tmp_path, rows)["funnel"]}
    assert told["notice"] == {"C35": 1, "C45": 1}
    assert told["step_one"] == {"C48": 1, "C49": 1}


def test_who_took_a_step_already_is_told_apart(tmp_path: Path) -> None:
    """By the stage of their recovery, whether or not they could take the step today."""
    rows = [
        user("waits", **UNREACHABLE, **SECOND, recovery__stage="noticed"),
        user("began", **UNREACHABLE, **SECOND, **STARTED),
        user("could", **UNREACHABLE, **SECOND),
    ]
    found = reported(tmp_path, rows)
    assert steps(found, "there") == {
        "undeliverable": 0,
        "secondary": 0,
        "notice": 2,
        "received": 1,
        "step_one": 0,
        "reset": 0,
    }
    assert steps(found)["reset"] == 3


def test_an_unknown_fact_is_counted_as_unknown(tmp_path: Path) -> None:
    """Neither as on, nor as kept back."""
    found = reported(tmp_path, [user("c", target__primary_delivery=None)])
    assert (steps(found)["undeliverable"], steps(found, "unknown")["undeliverable"]) == (0, 1)


def test_single_sign_on_ends_it_at_the_notice(tmp_path: Path) -> None:
    """The notice is for accounts without it (C42, C43)."""
    account = (
        "plan: Suite Professional\n"
        "sign_on:\n"
        "  team_members: {passwords: true, enterprise: none, enforced: false, social: []}\n"
        "  end_users: {passwords: true, enterprise: assigned, enforced: false, social: []}\n"
        "setting: {admins_can_set_passwords: disabled}\n"
        "company: {name: Acme, contact: help@acme.example}\n"
        "brands: {}\n"
    )
    found = reported(tmp_path, [user("c", **UNREACHABLE, **SECOND)], account=account)
    assert (steps(found)["secondary"], steps(found)["notice"]) == (1, 0)
