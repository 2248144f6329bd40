"""What helps an end user whose primary address is undeliverable: C33 to C51."""

from tests.content.second.case import Answer, Case, Effects, cited, forbidden, one, silent

LESSER_AGENTS = ("light_agent", "contributor")


def submit_request(case: Case) -> Answer:
    """C46 takes it that end users ask by e-mail; of other ways the article says nothing."""
    # A28: to ask for help needs no sign-in.
    oneself = case["actor.role"] == "end_user" and case["actor.is_target"]
    if oneself and case["request.via"] == "email":
        return Answer("permitted", clauses=cited("C46"))
    return silent()


def handle_request(case: Case) -> Answer:
    """C34 to C46: the notice to the secondary address."""
    if case.reads("A07", "everyone"):
        return forbidden([cited("C11", "C21")])
    if not case.target_is_end_user or case.single_sign_on:
        return silent()
    if case.reads("A45", "first_request_only") and case["recovery.earlier_notice"]:
        return silent()
    undeliverable = case["target.primary_delivery"] == "undeliverable"
    has_secondary = case["target.secondary_address"] == "recorded" and (
        case.reads("A15", "existence_suffices")
        or case["target.secondary_delivery"] == "deliverable"
    )
    criteria = [undeliverable, has_secondary, _asked_by_email(case)]
    due = any(criteria) if case.reads("A22", "any_criterion") else all(criteria)
    if not due:
        return silent()
    return Answer("permitted", _effects_of_notice(case))


def _asked_by_email(case: Case) -> bool:
    """C46 as A02 reads it."""
    if case["recovery.request_via"] != "email":
        return False
    match case.choice["A02"]:
        case "address_only":
            return case["recovery.request_about"] in ("address", "password_and_address")
        case "password_only":
            return case["recovery.request_about"] in ("password", "password_and_address")
        case _:
            return True


def _effects_of_notice(case: Case) -> Effects:
    """C35, C36, C38 to C40."""
    every = case.reads("A16", "every_address") and case["target.several_secondaries"]
    # Where one criterion suffices (A22) there may be no secondary address to write to.
    to = "every_secondary_address" if every else "secondary_address"
    has_secondary = case["target.secondary_address"] == "recorded"
    lost = has_secondary and case["target.secondary_delivery"] == "undeliverable"
    with_link = case.reads("A24", "with_link")
    if case["company.details"] == "complete":
        placeholders = "filled"
    else:
        placeholders = "left_open" if case.reads("A42", "left_open") else "missing"
    return {
        **one(
            notice__to=to if has_secondary else None,
            notice__link="present" if with_link else "absent",
            link__becomes="unused" if with_link else None,
            notice__modality="may" if case.reads("A21", "possible") else "will",
            notice__delivery="not_delivered" if lost else None,
            notice__placeholders=placeholders,
            # C47 asks for the steps after the receipt of each notice: they start over.
            recovery__becomes="noticed",
        ),
        "notice.says": frozenset(
            {
                "contact_company_directly",  # C36
                "verify_address_to_reset",  # C38
                "contact_company_to_fix",  # C39
                "contact_company_if_not_you",  # C40
            }
        ),
    }


def receive_notice(case: Case) -> Answer:
    """C47: the steps begin with the receipt, and what does not arrive is not received (A15)."""
    if (
        case["recovery.stage"] != "noticed"
        or case["target.secondary_delivery"] != "deliverable"
        or not case.target_is_end_user
    ):
        return silent()
    return Answer("permitted", one(recovery__becomes="started"), clauses=cited("C47"))


def verify_address(case: Case) -> Answer:
    """C48 as A17, A18, A19 and A28 read it."""
    by_user = case["actor.is_target"] and case["actor.role"] == "end_user"
    by_staff = case.reads("A18", "staff_may_verify") and case.actor_is_on_the_team
    becomes = case.stage_after_step_one()
    if not (by_user or by_staff) or not case.target_is_end_user or becomes is None:
        return silent()
    if case["request.address"] != "secondary" or case["target.secondary_address"] == "none":
        return silent()
    if case.actor_is_out:
        return forbidden([cited("C48")])
    state = {"verified", "primary"} if case.reads("A17", "becomes_primary") else {"verified"}
    effects = {**one(recovery__becomes=becomes), "address.becomes": frozenset(state)}
    return Answer("permitted", effects, clauses=cited("C48"))


def change_primary(case: Case) -> Answer:
    """C49 as A18 and A19 read it; the new address need not be one that mail reaches."""
    by_user = case["actor.is_target"] and case["actor.role"] == "end_user"
    becomes = case.stage_after_step_one()
    if not by_user or becomes is None or case["request.address"] == "primary":
        return silent()
    if case["request.address"] == "secondary" and case["target.secondary_address"] == "none":
        return silent()
    if case.actor_is_out:
        return forbidden([cited("C49")])
    effects = one(recovery__becomes=becomes, address__becomes="primary")
    return Answer("permitted", effects, clauses=cited("C49"))


def update_address(case: Case) -> Answer:
    """C51 as A19, A20 and A27 read it; of other updates the article says nothing (A20)."""
    # Done before step 1 it may not count (A19), but nobody is told not to.
    if not case.target_is_end_user or case["recovery.stage"] not in ("started", "step_one_done"):
        return silent()
    lesser = case["actor.role"] in LESSER_AGENTS and not case.actor_is_admin
    barred = lesser and case.reads("A27", "admin_role_only")
    if case.actor_is_out or barred:
        return forbidden([cited("C51")])
    # A27 leaves open whether a billing admin is an agent in the sense of step 2.
    billing = case["actor.role"] == "billing_admin" and not case.actor_is_admin
    if lesser or billing or not case.actor_is_on_the_team:
        return silent()
    link = case.reads("A20", "sends_reset_link")
    effects = one(
        address__becomes="updated_on_file",
        recovery__becomes=case.stage_after_step_two(),
        reset_link__to="registered_address" if link else None,
        link__becomes="unused" if link else None,
    )
    return Answer("permitted", effects, clauses=cited("C51"))
