"""Sending reset e-mails, following their link, and the forgotten-password flow."""

from tests.content.second.case import Answer, Case, Effects, cited, forbidden, one, silent

ONLY_ADMINS = cited("C11", "C21")


def send_reset_email(case: Case) -> Answer:
    """C05, C06, C09 to C11, C19 to C32, C43, C53."""
    in_recovery = (
        case.reads("A01", "agent_in_recovery")
        and case.target_is_end_user
        and case["recovery.stage"] == "step_one_done"
        and case.actor_is_on_the_team
    )
    reasons: list[frozenset[str] | None] = []
    if not case.actor_is_admin and not in_recovery and not case.custom_role_may_grant:
        reasons.append(ONLY_ADMINS)
    if case.single_sign_on and not (case.reads("A43", "first_reason") and reasons):
        # A43: who is no admin is told that, and not this too.
        sign_on = {"C22"}
        if case.summary_counts:
            sign_on.add("C06")
        if case.target_is_end_user:
            sign_on.add("C43")
        reasons.append(frozenset(sign_on))
    if not _registered_address(case):
        reasons.append(cited("C09", "C19"))
    if case.actor_is_out or case.target_is_gone:
        reasons.append(None)
    if reasons:
        return forbidden(reasons)
    # A29: no call that sends reset e-mails is named. A25: one's own password is changed elsewhere.
    if not case.on_screen or (case.reads("A25", "own_change_flow") and case["actor.is_target"]):
        return silent()
    if not case.actor_is_admin and not in_recovery:
        return silent()
    return Answer(
        "permitted",
        _effects_of_sending(case),
        clauses=_grounds(case),
        procedure=_steps(case),
    )


def _registered_address(case: Case) -> bool:
    """C09, C19 as A13 reads them."""
    if case["target.primary_address"] == "recorded":
        return True
    return case.reads("A13", "any_address") and case["target.secondary_address"] == "recorded"


def _grounds(case: Case) -> frozenset[str]:
    after_step_one = case.target_is_end_user and case["recovery.stage"] == "step_one_done"
    grounds = {"C50"} if after_step_one and not case.set_counts else set()
    if not case.actor_is_admin:
        return frozenset(grounds)
    grounds |= {"C09", "C19"}
    if case.summary_counts:
        grounds.add("C05")
    setting = case["setting.admins_can_set_passwords"]
    if setting != "enabled" and (case.target_is_end_user or case.reads("A33", "everyone")):
        grounds |= {"C52", "C53"}
    if setting == "enabled" and case.reads("A23", "means_reset") and case.summary_counts:
        grounds.add("C07")
    return frozenset(grounds)


def _steps(case: Case) -> frozenset[str] | None:
    if case.reads("A40", "search"):
        return None
    if case.target_is_end_user:
        return cited("C30", "C31", "C32")
    if case["target.role"] == "admin" and case.reads("A39", "agents_only"):
        # The second way (A49) is not the article's, and stands instead of C24.
        return cited("C24") if case.reads("A49", "second_path_too") else cited()
    return cited("C24", "C25", "C26")


def _effects_of_sending(case: Case) -> Effects:
    to, arrives = _where_the_link_goes(case)
    return one(
        reset_link__to=to,
        reset_link__delivery=None if arrives else "not_delivered",
        sender__brand=sender(case),
        link__becomes="unused",
        recovery__becomes=None if case.set_counts else case.stage_after_step_two(),
    )


def _where_the_link_goes(case: Case) -> tuple[str, bool]:
    """C09, C10, C19, C20 as A01, A13 and A14 read them."""
    reaches_secondary = case["target.secondary_delivery"] == "deliverable"
    completes = (
        not case.set_counts
        and case.target_is_end_user
        and case["recovery.stage"] == "step_one_done"
    )
    if case["target.primary_address"] == "none":
        return "secondary_address", reaches_secondary
    if case["target.primary_delivery"] == "deliverable":
        return "registered_address", True
    by_secondary = (
        case["recovery.step_one_by"] == "verified_secondary"
        and case["target.secondary_verified"] is True
    )
    if completes and by_secondary and reaches_secondary:
        return "secondary_address", True
    if case.reads("A14", "other_address") and reaches_secondary:
        return "secondary_address", True
    return "registered_address", False


def sender(case: Case) -> str:
    """C27, C28 as A08 to A12 read them."""
    if case.target_is_end_user and case.reads("A08", "team_members_only"):
        return "undetermined"
    active = ["enabled"]
    if case.reads("A10", "restricted_counts"):
        active.append("restricted")
    if case["brands.any_help_center"] not in active:
        return "default_brand" if case.reads("A09", "default_brand") else "undetermined"
    if case["brands.agent_brand"] == "unrecorded":
        if case.reads("A12", "only_brand_or_undetermined"):
            return "undetermined"
        if case["brands.default_help_center"] in active:
            return "default_brand"
    elif case["brands.agent_help_center"] in active:
        return "agent_brand"
    if case["brands.order"] == "undated":
        return "undetermined"
    if case.reads("A11", "oldest_brand_if_active"):
        return "oldest_brand" if case["brands.oldest_help_center"] in active else "undetermined"
    return "oldest_brand_with_active_help_center"


def use_link(case: Case) -> Answer:
    """C10, C20: the user picks a password by the link."""
    if case["link.state"] == "used" and case.reads("A38", "single_use"):
        return forbidden([cited("C10", "C20")])
    if case["link.state"] != "unused" or not case["actor.is_target"]:
        return silent()
    if case.actor_is_out:
        return forbidden([cited("C10", "C20")])
    effects = one(password__becomes="chosen_by_user", link__becomes="used")
    return Answer("permitted", effects, clauses=cited("C10", "C20"))


def use_forgot_password(case: Case) -> Answer:
    """C62 recommends it, which permits nothing; C11 and C21 bar it under one option of A07."""
    addressed = case.actor_is_on_the_team or case["actor.is_target"]
    advice = cited("C62") if addressed else cited()
    barred = case.reads("A07", "everyone") and case["actor.is_target"]
    # A28: the form needs no sign-in, so that it stays open.
    return forbidden([ONLY_ADMINS], advice) if barred else silent(advice)


def see_reset_button(case: Case) -> Answer:
    """A47: as far as role, ownership, single sign-on and the state of both people go."""
    if case.reads("A47", "not_stated"):
        return silent()
    out = case.actor_is_out or case.target_is_gone
    may = case.actor_is_admin and not case.single_sign_on and not out
    button = cited("C32") if case.target_is_end_user else cited("C26")
    return Answer("permitted" if may else "forbidden", clauses=button)
