"""What was not as the vendor documents it, and how it was taken."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Note(StrEnum):
    """What is counted; the value names it in data."""

    SUSPENDED = "suspended_missing"
    ACTIVE = "active_missing"
    ROLE_TYPE = "role_type_undocumented"
    CUSTOM_ROLE = "custom_role_missing"
    NO_IDENTITIES = "identities_missing"
    PRIMARY_BY_USER = "primary_from_user"
    EMAIL_DIFFERS = "email_differs"
    TWO_PRIMARIES = "two_primaries"
    NO_DELIVERY = "delivery_missing"
    DELIVERY = "delivery_undocumented"
    MANDATORY = "delivery_mandatory"
    METHOD = "verification_undocumented"
    END_USER_OWNS = "end_user_owns"


SAYS: Final[Mapping[Note, str]] = {
    Note.SUSPENDED: "users without `suspended`, taken as not suspended",
    Note.ACTIVE: "users without `active`, taken as not deleted",
    Note.ROLE_TYPE: "team members with a `role_type` that is not documented: kind unknown",
    Note.CUSTOM_ROLE: "agents with a custom role of which nothing was read: kind unknown",
    Note.NO_IDENTITIES: "users of whom no identity was read: mail and secondary address unknown",
    Note.PRIMARY_BY_USER: "users whose primary address is `user.email`: no identity says so",
    Note.EMAIL_DIFFERS: "users whose `email` is not their primary identity, which was believed",
    Note.TWO_PRIMARIES: "users with two primary addresses: which is the primary one is unknown",
    Note.NO_DELIVERY: "addresses without `deliverable_state`: unknown",
    Note.DELIVERY: "addresses with a `deliverable_state` that is not documented: unknown",
    Note.MANDATORY: "addresses in the state `mandatory`, whose meaning is not documented: unknown",
    Note.METHOD: "addresses with a `verification_method` that is not documented: unknown",
    Note.END_USER_OWNS: "the overlay's owner is an end user, who cannot own the account",
}

REMEDIES: Final[Mapping[Note, str]] = {
    Note.CUSTOM_ROLE: "add custom_roles.json",
    Note.NO_IDENTITIES: "add the identities of these users",
    Note.NO_DELIVERY: "export identities with the endpoint for agents, not that for end users",
    Note.END_USER_OWNS: "mend `owner:` in the overlay",
}
