"""Setting passwords by hand, and the owner's setting that lets admins do so."""

from tests.content.second.case import Answer, Case, Effects, cited, forbidden, one, silent


def set_password(case: Case) -> Answer:
    """C08, C12 to C14, C72, C74, C75, C78 to C88."""
    advice = _advice_on_setting_passwords(case)
    enabled = case["setting.admins_can_set_passwords"] == "enabled" and (
        case.reads("A41", "persists") or case["setting.allowed_by_current_owner"] is True
    )
    unsaid = case["setting.admins_can_set_passwords"] == "unset" and case.reads("A31", "literal")
    freed = not case.on_screen and case.reads("A29", "free_of_setting") and case.actor_is_admin
    as_agent = case.reads("A50", "agents_may_set") and _is_an_agent(case)
    as_reader = case.reads("A34", "any_reader") and not case.on_screen
    may = case.actor_is_admin or as_agent or as_reader
    reasons: list[frozenset[str] | None] = []
    if not may and not case.custom_role_may_grant:
        reasons.append(cited("C12", "C74"))
    if not enabled and not unsaid and not freed:
        reasons.append(cited("C12", "C74"))
    if case.reads("A06", "set_blocked") and case.single_sign_on:
        reasons.append(cited("C06", "C22") if case.summary_counts else cited("C22"))
    if _owner_is_protected(case):
        reasons.append(cited("C74"))
    if case.actor_is_out or case.target_is_gone:
        reasons.append(None)
    if not _password_is_accepted(case):
        reasons.append(cited("C87") if case.target_is_end_user else cited("C81"))
    if case.reads("A44", "breach") and case.actor_is_on_the_team:
        reasons.append(cited("C08", "C13", "C14") if case.summary_counts else cited("C13", "C14"))
    if reasons:
        return forbidden(reasons, advice)
    if case.reads("A25", "own_change_flow") and case["actor.is_target"]:
        return silent(advice)
    if not may or not (enabled or freed):
        return silent(advice)
    grounds: set[str] = set()
    if case.actor_is_admin and enabled:
        grounds |= {"C12", "C74"}
    if enabled and as_agent:
        grounds.add("C60")
    if not case.on_screen and (case.actor_is_admin or as_reader):
        grounds.add("C75")
    return Answer(
        "permitted",
        _effects_of_setting(case),
        clauses=frozenset(grounds),
        advice=advice,
        procedure=_steps(case) if case.on_screen else None,
    )


def _owner_is_protected(case: Case) -> bool:
    """A26: from others, and not from themself."""
    others = case["target.is_owner"] is True and case["actor.is_target"] is False
    return case.reads("A26", "owner_protected") and others


def _is_an_agent(case: Case) -> bool:
    """A50: agents of every kind, which is everybody on the team but those with an admin's role."""
    return case["actor.role"] not in ("admin", "end_user")


def _password_is_accepted(case: Case) -> bool:
    """C81, C87 as A37 reads them."""
    if case.reads("A37", "any_text"):
        return True
    if case["request.password"] != "entered":
        return False
    return case.reads("A37", "non_empty") or case["request.password_meets_policy"] is True


def _advice_on_setting_passwords(case: Case) -> frozenset[str]:
    """C08, C13, C14, the last as A46 reads it; told to those whom the article addresses."""
    if not case.actor_is_on_the_team:
        return cited()
    advice = {"C13"}
    if case.summary_counts:
        advice.add("C08")
    if case.reads("A46", "still_advised") or not case.single_sign_on:
        advice.add("C14")
    return frozenset(advice)


def _effects_of_setting(case: Case) -> Effects:
    """C72; what a set does to a recovery is A01's."""
    if not case.saved:
        return {}
    due = case.reads("A30", "always_due") or case["account.password_change_notices"] == "sent"
    has_address = case["target.primary_address"] == "recorded"
    arrives = case["target.primary_delivery"] == "deliverable"
    return one(
        password__becomes="set_by_admin",
        password_message__to="registered_address" if due and has_address else None,
        password_message__delivery="not_delivered" if due and not arrives else None,
        recovery__becomes=case.stage_after_step_two() if case.set_counts else None,
    )


def _steps(case: Case) -> frozenset[str] | None:
    if case.reads("A40", "search"):
        return None
    if case.target_is_end_user:
        return cited("C84", "C85", "C86", "C87", "C88")
    if case["target.role"] == "admin" and case.reads("A39", "agents_only"):
        return cited()
    return cited("C78", "C79", "C80", "C81", "C82")


def see_set_button(case: Case) -> Answer:
    """A47: as far as role, ownership, the setting and the state of both people go."""
    if case.reads("A47", "not_stated"):
        return silent()
    button = cited("C86") if case.target_is_end_user else cited("C80")
    out = case.actor_is_out or case.target_is_gone
    lapsed = case.reads("A41", "must_be_renewed") and not case["setting.allowed_by_current_owner"]
    match case["setting.admins_can_set_passwords"]:
        case "enabled":
            withheld = lapsed
        case "unset":
            withheld = not case.reads("A31", "literal")
        case _:
            withheld = True
    if not case.actor_is_admin or withheld or out or _owner_is_protected(case):
        return Answer("forbidden", clauses=button)
    if case["setting.admins_can_set_passwords"] == "unset":
        return silent()
    return Answer("permitted", clauses=button)


def see_setting(case: Case) -> Answer:
    """C70."""
    if not case.actor_is_owner or case.actor_is_out:
        return forbidden([cited("C70")])
    return Answer("permitted", clauses=cited("C70")) if case.on_screen else silent()


def enable_setting(case: Case) -> Answer:
    """C07, C55, C56, C58, C62, C64 to C66, C68 to C71."""
    recommended = cited("C56", "C58", "C62", "C65")
    advice = recommended if case.actor_is_on_the_team else cited()
    reasons: list[frozenset[str] | None] = []
    if not case.actor_is_owner:
        reasons.append(cited("C66"))
    if case.actor_is_out:
        reasons.append(None)
    if case.reads("A44", "breach") and case.actor_is_on_the_team:
        reasons.append(recommended)
    if reasons:
        return forbidden(reasons, advice)
    # As with resets by e-mail: no call is named that would do it.
    if not case.on_screen:
        return silent(advice)
    grounds = {"C55", "C64"}
    if case.summary_counts and case.reads("A23", "means_set"):
        grounds.add("C07")
    return Answer(
        "permitted",
        one(setting__becomes="enabled" if case.saved else None),
        clauses=frozenset(grounds),
        advice=advice,
        procedure=cited("C68", "C69", "C71"),
    )


def disable_setting(case: Case) -> Answer:
    """The article only lets the owner enable it; A31 says what follows for switching it back."""
    if case.actor_is_out:
        return Answer("forbidden")
    if case.reads("A31", "literal"):
        return silent()
    if not case.actor_is_owner:
        return Answer("forbidden")
    if not case.on_screen:
        return silent()
    return Answer("permitted", one(setting__becomes="disabled" if case.saved else None))
