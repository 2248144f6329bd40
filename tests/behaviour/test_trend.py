"""What has become otherwise between two exports, and what cannot be told of an earlier run."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from clausewise.behaviour import joining

from tests.behaviour.reports import SECOND, UNREACHABLE, reported
from tests.exports.folders import Json, clausewise
from tests.population.populations import ACCOUNT, population, user

ASSIGNED = ACCOUNT.replace(
    "end_users: {passwords: true, enterprise: none",
    "end_users: {passwords: true, enterprise: assigned",
)


def since(
    folder: Path, then: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]], **of: Any
) -> Json:
    """The trend from one population to another."""
    before = population(folder / "then", then)
    found: Json = reported(folder, now, "--before", str(before), **of)["trend"]
    return found


def request(trend: Json, name: str = "send_reset_email") -> Json:
    return next(each for each in trend["requests"] if each["request"] == name)


def test_users_are_found_again_by_their_id(tmp_path: Path) -> None:
    """Wherever they stand in the file; who came and who is gone is no move."""
    then = [user("a"), user("b"), user("c"), user("gone")]
    now = [user("new"), user("c"), user("b", target__state="deleted"), user("a")]
    trend = since(tmp_path, then, now)
    assert trend["users"] == {"stayed": 3, "came": 1, "gone": 1}
    asked = request(trend)
    assert (asked["before"]["permitted"], asked["after"]["permitted"]) == (4, 3)
    (move,) = asked["moves"]
    assert (move["before"], move["after"], move["users"]) == ("permitted", "forbidden", 1)
    assert (move["examples"], move["clauses"]) == (["b"], {"C19": 1})
    (helped,) = trend["help"]["moves"]
    assert (helped["before"], helped["after"], helped["examples"]) == ("helped", "none", ["b"])


@pytest.mark.parametrize("rows_of_file", [joining.ROWS_OF_FILE, 40])
def test_many_users_are_all_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows_of_file: int
) -> None:
    """Ids of every kind of length, in files of several row groups, joined in one go or in many."""
    monkeypatch.setattr(joining, "ROWS_OF_FILE", rows_of_file)
    names = [f"{'x' * (n % 7)}{n}" for n in range(1500)]
    then = [user(name) for name in names]
    now = [user(name, **(UNREACHABLE if n % 5 == 0 else {})) for n, name in enumerate(names)]
    trend = since(tmp_path, then, list(reversed(now)))
    assert trend["users"] == {"stayed": 1500, "came": 0, "gone": 0}
    assert [move["users"] for move in trend["help"]["moves"]] == [300]


def by_value(of: Json, segment: str) -> dict[str | None, dict[str, int]]:
    return {each["value"]: each["counts"] for each in of["segments"][segment]}


def test_segments_say_who_moved(tmp_path: Path) -> None:
    """By the segment that users are in now: who came is there too, who is gone is nowhere."""

    def of_team(team: str | None, *of: Any, **facts: Any) -> Json:
        return {**user(*of, **facts), "segment.team": team}

    gone = {"target__state": "deleted"}
    then = [
        of_team("north", "stays"),
        of_team("north", "loses"),
        of_team("south", "gains", **gone),
        of_team("west", "leaves"),
    ]
    now = [
        of_team("south", "stays"),
        of_team("south", "loses", **gone),
        of_team(None, "gains"),
        of_team("south", "comes", target__role="agent"),
    ]
    trend = since(tmp_path, then, now)
    south = {"came": 1, "lose": 1, "same": 1}
    assert by_value(request(trend), "segment.team") == {"south": south, None: {"gain": 1}}
    assert by_value(trend["help"], "segment.team") == {"south": south, None: {"gain": 1}}
    assert by_value(request(trend), "target.role") == {
        "end_user": {"gain": 1, "lose": 1, "same": 1},
        "agent": {"came": 1},
    }
    page = (tmp_path / "out" / "behaviour.md").read_text(encoding="utf-8")
    assert "| a new password | team | south | 3 | 0 | 1 | 0 | 1 |" in page


def test_a_column_with_a_value_for_each_user_is_no_segment_of_a_trend(tmp_path: Path) -> None:
    """As everywhere; other columns are, and an earlier population need not have them."""
    names = [f"{number:04}" for number in range(1_100)]
    now = [{**user(name), "segment.name": name, "segment.one": "x"} for name in names]
    trend = since(tmp_path, [user(name) for name in names], now)
    assert trend["help"]["segments"]["segment.name"] is None
    assert by_value(trend["help"], "segment.one") == {"x": {"same": 1_100}}


def test_what_the_account_says_otherwise_is_named(tmp_path: Path) -> None:
    """Single sign-on came: a move of everybody has its reason there."""
    trend = since(tmp_path, [user("a")], [user("a")], account=ASSIGNED)
    told = {each["fact"]: (each["before"], each["after"]) for each in trend["account"]}
    assert told["sign-on of end_user"] == ("passwords", "single sign on and passwords")
    assert [move["users"] for move in request(trend)["moves"]] == [1]


def test_the_same_population_moved_nobody(tmp_path: Path) -> None:
    trend = since(tmp_path, [user("a"), user("b", **UNREACHABLE, **SECOND)], [user("a"), user("b")])
    assert request(trend)["moves"] == []
    assert trend["account"] == []


def test_a_user_who_stands_twice_is_refused(tmp_path: Path, capfd: Any) -> None:
    """Which of the two moved nobody could tell."""
    before = population(tmp_path / "then", [user("a"), user("a")])
    source = population(tmp_path / "in", [user("a")])
    arguments = ("behaviour", str(source), "-o", str(tmp_path / "out"), "--before", str(before))
    assert clausewise(*arguments) == 2
    assert "doubled-user" in capfd.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """An earlier report."""
    (tmp_path / "earlier").mkdir()
    reported(tmp_path / "earlier", [user("a"), user("b", **UNREACHABLE)])
    return tmp_path / "earlier" / "out"


def test_an_earlier_report_gives_counts_alone(tmp_path: Path, earlier: Path) -> None:
    """It has no users any more: nothing is told of who moved."""
    trend = reported(tmp_path, [user("a")], "--before", str(earlier))["trend"]
    assert (trend["users"], trend["same_rules"], trend["users_before"]) == (None, True, 2)
    assert trend["help"]["before"] == {"helped": 1, "open": 0, "none": 1}
    assert (request(trend)["before"]["permitted"], request(trend)["after"]["permitted"]) == (2, 1)
    assert "who moved cannot be told" in (tmp_path / "out" / "behaviour.md").read_text()


def test_other_readings_are_told(tmp_path: Path, earlier: Path) -> None:
    """What differs may come from them, and the reader is told so before any number."""
    options = ("--before", str(earlier), "--reading", "A28=state_ignored")
    reported(tmp_path, [user("a")], *options)
    for name in ("behaviour.md", "behaviour.html"):
        text = (tmp_path / "out" / name).read_text(encoding="utf-8").replace("\\", "")
        assert "then the defaults, now A28=state_ignored" in text


def test_other_rules_are_told(tmp_path: Path, earlier: Path) -> None:
    """An earlier report holds the digest of the rules that it followed."""
    path = earlier / "behaviour.json"
    data = json.loads(path.read_bytes())
    path.write_text(json.dumps({**data, "rules_sha256": "0" * 64}))
    trend = reported(tmp_path, [user("a")], "--before", str(path))["trend"]
    assert trend["same_rules"] is False
    assert "may come from them" in (tmp_path / "out" / "behaviour.html").read_text()


def test_an_earlier_run_of_population_gives_the_actions_that_it_has(tmp_path: Path) -> None:
    """By which rules it decided is not on record, and the report says so."""
    then = population(tmp_path / "then", [user("a"), user("b", target__state="deleted")])
    run = tmp_path / "run"
    assert clausewise("population", str(then), "-o", str(run)) == 0
    trend = reported(tmp_path, [user("a")], "--before", str(run))["trend"]
    assert [each["request"] for each in trend["requests"]] == ["send_reset_email", "set_password"]
    assert (trend["same_rules"], trend["help"]) == (None, None)
    assert request(trend)["before"]["forbidden"] == 1
    assert "is not on record" in (tmp_path / "out" / "behaviour.md").read_text()


@pytest.mark.parametrize("text", [None, "", "{", "[]", '{"kind": "behaviour", "format": 1}'])
def test_what_cannot_be_compared_with_is_refused(
    tmp_path: Path, capfd: Any, text: str | None
) -> None:
    """Before anything is counted, and nothing is written."""
    at = tmp_path / "earlier"
    at.mkdir()
    if text is not None:
        (at / "behaviour.json").write_text(text)
    source = population(tmp_path / "in", [user("a")])
    arguments = ("behaviour", str(source), "-o", str(tmp_path / "out"), "--before", str(at))
    assert clausewise(*arguments) == 2
    assert "no-earlier-run" in capfd.readouterr().err
    assert not (tmp_path / "out").exists()


def test_another_policy_is_refused(tmp_path: Path, earlier: Path, capfd: Any) -> None:
    path = earlier / "behaviour.json"
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "policy": "refunds"}))
    source = population(tmp_path / "in", [user("a")])
    arguments = ("behaviour", str(source), "-o", str(tmp_path / "out"), "--before", str(path))
    assert clausewise(*arguments) == 2
    assert "`refunds`" in capfd.readouterr().err
