"""What somebody would have written of an account says the same of it when it is told."""

from clausewise.account.model import Account, User
from clausewise.account.request import Request
from clausewise.bdd.written import given_lines


def cells_of(user: User) -> list[str]:
    """The cells that are written of one user: id, role, owner and state."""
    lines = given_lines(Account(users={"ada": user}), Request(action="see_setting", actor="ada"))
    [row] = [line for line in lines if line.startswith("  | ada")]
    return [cell.strip() for cell in row.strip(" |").split("|")]


def test_staff_of_unknown_kind_is_not_taken_for_regular_staff() -> None:
    assert cells_of(User(role="admin", kind=None, owner=True))[1] == "admin of unknown kind"
    assert cells_of(User(role="agent", kind=None))[1] == "agent of unknown kind"
    assert cells_of(User(role="agent", kind="regular"))[1] == "agent"


def test_an_end_user_is_of_no_kind() -> None:
    assert cells_of(User(role="end_user", kind=None))[1] == "end user"


def test_no_brands_are_said_and_unknown_ones_go_without_saying() -> None:
    request = Request(action="see_setting", actor="ada")
    assert "the brands are none" in given_lines(Account(brands={}), request)
    assert not any("brands" in line for line in given_lines(Account(), request))
