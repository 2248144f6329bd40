"""A request document: who, on whom, how; every mistake where it stands."""

import pytest
from clausewise.account.request import Request
from clausewise.account.request_document import request_from_tree
from clausewise.errors import Problem

from tests.account.samples import node, people

ACTIONS = ("send_reset_email", "enable_setting", "use_link", "verify_address", "handle_request")


def read(text: str) -> tuple[Request | None, list[Problem]]:
    problems: list[Problem] = []
    return request_from_tree(node(text), people(), ACTIONS, problems), problems


def test_what_is_left_out_is_as_a_user_would_take_it() -> None:
    request, problems = read("{action: send_reset_email, actor: ada, target: ben}")
    assert problems == []
    assert request == Request(action="send_reset_email", actor="ada", target="ben")
    assert (request.channel, request.saved, request.password) == ("screen", True, "entered")
    assert request.password_meets_policy is None


@pytest.mark.parametrize(
    "text",
    [
        "{action: enable_setting, actor: olga, saved: false}",
        "{action: use_link, actor: cara}",
        "{action: handle_request, target: dan}",
        "{action: verify_address, actor: dan, address: secondary, address_state: deliverable}",
        "{action: verify_address, actor: dan, address: dan@new.example}",
        "{action: send_reset_email, actor: ada, target: ben, channel: unknown, saved: unknown}",
    ],
)
def test_requests_that_are_right(text: str) -> None:
    request, problems = read(text)
    assert request is not None
    assert problems == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("{actor: ada, target: ben}", ["missing-key"]),
        ("{action: send_reset_mail, actor: ada, target: ben}", ["unknown-action"]),
        ("{action: send_reset_email, actor: adda, target: benn}", ["unknown-user"] * 2),
        ("{action: send_reset_email}", ["missing-key"] * 2),
        ("{action: use_link}", ["missing-key"]),
        ("{action: handle_request, actor: ada, target: dan}", ["needless-key"]),
        ("{action: handle_request}", ["missing-key"]),
        ("{action: enable_setting, actor: olga, target: ada}", ["needless-key"]),
        ("{action: verify_address, actor: dan, address: second}", ["bad-address"]),
        ("{action: use_link, actor: cara, chanel: api}", ["unknown-key"]),
        ("{action: use_link, actor: cara, channel: phone}", ["wrong-value"]),
        ("[use_link]", ["wrong-type"]),
    ],
)
def test_mistakes_in_a_request(text: str, codes: list[str]) -> None:
    _, problems = read(text)
    assert [problem.code for problem in problems] == codes
    assert all(problem.place.file == "account.yaml" for problem in problems)
    assert all(problem.help for problem in problems)


def test_a_misspelt_name_is_met_with_the_near_one() -> None:
    _, problems = read("{action: send_reset_mail, actor: olgaa, target: ben}")
    said = " ".join(str(problem) for problem in problems)
    assert "did you mean `send_reset_email`?" in said
    assert "did you mean `olga`?" in said
