"""How an audience signs in, as one word."""

from functools import cache
from itertools import product
from typing import Final, get_args

from clausewise.account.certainty import any_of, open_to, settled
from clausewise.account.model import Account, Audience, Enterprise, SignOn, SignOnState

IN_USE: Final = frozenset({"single_sign_on", "single_sign_on_and_passwords"})


@cache
def possible_states(sign_on: SignOn) -> frozenset[SignOnState]:
    """Return every state that what is known of the audience's sign-on leaves open."""
    buttons = None if sign_on.social is None else bool(sign_on.social)
    return frozenset(
        _state(passwords=passwords, enterprise=enterprise, enforced=enforced, social=social)
        for passwords, enterprise, enforced, social in product(
            open_to(sign_on.passwords, (True, False)),
            open_to(sign_on.enterprise, get_args(Enterprise)),
            open_to(sign_on.enforced, (True, False)),
            open_to(buttons, (True, False)),
        )
        # What does not exist cannot be enforced: an unknown `enforced` is then no doubt at all.
        if not (enforced and enterprise == "none")
    )


def _state(*, passwords: bool, enterprise: Enterprise, enforced: bool, social: bool) -> SignOnState:
    # Without passwords there is nothing to reset, whichever other way in the audience has.
    if enforced or not passwords:
        return "single_sign_on"
    if enterprise == "assigned":
        return "single_sign_on_and_passwords"
    # Before `unassigned`: the buttons are in use, a configuration given to nobody is not.
    if social:
        return "social"
    return "single_sign_on_unassigned" if enterprise == "unassigned" else "passwords"


def sign_on_state(account: Account, audiences: frozenset[Audience]) -> SignOnState | None:
    """Return the state that holds for whichever of the audiences is meant."""
    return settled(
        frozenset[SignOnState]().union(*(possible_states(account.sign_on[a]) for a in audiences))
    )


def used_anywhere(account: Account) -> bool | None:
    """Tell whether some audience signs in by single sign-on, alone or beside passwords."""
    return any_of(
        settled({state in IN_USE for state in possible_states(sign_on)})
        for sign_on in account.sign_on.values()
    )
