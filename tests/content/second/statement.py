"""The article stated a second time, in plain Python, without a look at the rules.

What both statements say alike was understood twice. Nothing of the engines or the rules is used
here but the names of actions, facts, effects and readings.
"""

from collections.abc import Callable, Mapping
from typing import Final

from clausewise.language.condition import Choice, Facts

from tests.content.second import recovery, reset, setting
from tests.content.second.case import Answer, Case, cited

ACTIONS: Final[Mapping[str, Callable[[Case], Answer]]] = {
    "send_reset_email": reset.send_reset_email,
    "set_password": setting.set_password,
    "see_setting": setting.see_setting,
    "enable_setting": setting.enable_setting,
    "disable_setting": setting.disable_setting,
    "submit_request": recovery.submit_request,
    "verify_address": recovery.verify_address,
    "change_primary": recovery.change_primary,
    "update_address": recovery.update_address,
    "use_link": reset.use_link,
    "use_forgot_password": reset.use_forgot_password,
    "see_reset_button": reset.see_reset_button,
    "see_set_button": setting.see_set_button,
    "handle_request": recovery.handle_request,
    "receive_notice": recovery.receive_notice,
}


def decide(action: str, facts: Facts, choice: Choice) -> Answer:
    """Return what the article answers; raises KeyError where it turns on a fact that is unknown."""
    case = Case(facts, choice)
    if case.covered:
        return ACTIONS[action](case)
    # C02, C03: what of accounts that the article is not for is A36's.
    if case.reads("A36", "not_covered"):
        return Answer("not_covered", clauses=cited("C02", "C03"), procedure=cited())
    return Answer("forbidden", advice=None)
