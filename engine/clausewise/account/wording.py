"""The wording of the messages in the outbox, ours throughout."""

from typing import Final

from clausewise.account.addresses import Undecided
from clausewise.account.model import NONE, Company

RESET_LINK: Final = "Follow the link in this message to choose a new password."
PASSWORD_MESSAGE: Final = "An administrator has given your account a new password."

STATEMENTS: Final = {
    "verify_address_to_reset": "Before the password can be reset, show that this address is yours.",
    "contact_company_directly": (
        "Please turn to {company} itself; its people can make sure who you are and reset it."
    ),
    "contact_company_to_fix": "To put this right, write to {company}: {contact}.",
    "contact_company_if_not_you": "Did somebody else ask for this? Tell {company}: {contact}.",
}
"""What a notice can say, by the statement's id, in the order in which it says it."""


def notice_text(
    says: tuple[str, ...], company: Company, *, left_open: bool
) -> tuple[tuple[str, ...], tuple[Undecided, ...]]:
    """Return the sentences of a notice and what could not be put into words.

    A company's name or contact that is missing shows as a placeholder in brackets, never as a gap.
    """
    missing = [f"no sentence is worded for `{one}`" for one in says if one not in STATEMENTS]
    worded = [sentence for one, sentence in STATEMENTS.items() if one in says]
    values = {}
    for name, what, known in (
        ("company", "company name", company.name),
        ("contact", "contact address", company.contact),
    ):
        values[name] = f"[{what}]" if left_open or known in (None, NONE) else str(known)
        if known is None and not left_open and any(f"{{{name}}}" in one for one in worded):
            missing.append(f"the account's {what} is not known")
    text = tuple(sentence.format(**values) for sentence in worded)
    return text, tuple(Undecided(reason=reason) for reason in missing)
