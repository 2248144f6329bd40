"""What changes of the account and of the users bring about, as tables of a behaviour report."""

from collections.abc import Iterator, Mapping

from clausewise.reporting.behaviour_tables import HELP, VERDICTS, Listing, segments
from clausewise.reporting.behaviour_words import Data, clauses, who
from clausewise.reporting.plain_text import spaced


def change_listings(data: Data) -> list[Listing]:
    """Return the tables of the trend and of the what-ifs, those that have rows."""
    trend: tuple[Listing, ...] = ()
    if data["trend"]:
        trend = (_trend(data), _trend_moves(data), _trend_segments(data), _account(data))
    made = (*trend, _what_ifs(data), _users_changed(data), _moves(data), _what_if_segments(data))
    return [each for each in made if each.rows]


def _trend(data: Data) -> Listing:
    trend = data["trend"]
    rows: list[tuple[str | int, ...]] = []
    if trend["help"]:
        for kind, means in HELP.items():
            before, now = (trend["help"][side][kind] for side in ("before", "after"))
            rows.append(("a new password", means, before, now, signed(now - before)))
    for request in trend["requests"]:
        for verdict in VERDICTS:
            before, now = (request[side][verdict] for side in ("before", "after"))
            if before or now:
                action = f"{spaced(request['request'])}, by {who(request['actor'])}"
                rows.append((action, spaced(verdict), before, now, signed(now - before)))
    return Listing(
        name="trend",
        title="Since the earlier run",
        means=f"Users by answer, in {trend['name']} and now.",
        heads=("action", "answer", "then", "now", "difference"),
        rows=tuple(rows),
    )


def signed(number: int) -> str:
    """Return the number with its sign.

    >>> signed(1200), signed(-3), signed(0)
    ('+1,200', '-3', '0')
    """
    return f"{number:+,}" if number else "0"


def _trend_moves(data: Data) -> Listing:
    trend = data["trend"]
    moved = [("a new password", move) for move in (trend["help"] or {}).get("moves") or ()]
    for request in trend["requests"]:
        moved += [(spaced(request["request"]), move) for move in request["moves"] or ()]
    return Listing(
        name="who moved",
        title="Who moved since",
        means="Users who were there then and are there now, and have another answer.",
        heads=("action", "then", "now", "users", "clauses", "examples"),
        rows=tuple(
            (
                action,
                HELP.get(move["before"]) or spaced(move["before"]),
                HELP.get(move["after"]) or spaced(move["after"]),
                move["users"],
                clauses(move["clauses"]),
                ", ".join(move["examples"]),
            )
            for action, move in moved
        ),
    )


def _trend_segments(data: Data) -> Listing:
    trend = data["trend"]
    asked = [("a new password", trend["help"])] if trend["help"] else []
    asked += [(spaced(request["request"]), request) for request in trend["requests"]]
    return Listing(
        name="trend by segment",
        title="Who moved since, by segment",
        means="By the segments that users are in now; only those in which somebody moved.",
        heads=("action", "segment", "value", "users now", "gain", "lose", "other", "came"),
        rows=tuple(
            (
                action,
                name,
                value,
                users,
                *(counts.get(what, 0) for what in ("gain", "lose", "other", "came")),
            )
            for action, of in asked
            for name, value, users, counts in segments(of["segments"] or {})
            if set(counts) - {"same", "came"}
        ),
    )


def _account(data: Data) -> Listing:
    return Listing(
        name="account since",
        title="What the account says otherwise since",
        means="Facts of the account document that differ.",
        heads=("fact", "then", "now"),
        rows=tuple(
            (spaced(each["fact"]), each["before"], each["after"])
            for each in data["trend"]["account"] or ()
        ),
    )


def _what_ifs(data: Data) -> Listing:
    rows: list[tuple[str | int, ...]] = []
    for number, request in enumerate(data["requests"] if data["what_if"] else ()):
        for name, counts, gain, lose in side_by_side(data, number):
            users = [counts[verdict] for verdict in VERDICTS]
            rows.append((spaced(request["request"]), name, *users, gain, lose))
    return Listing(
        name="what ifs",
        title="What-ifs side by side",
        means="Each change by itself, beside account and users as they are.",
        heads=("action", "what if", *map(spaced, VERDICTS), "gain", "lose"),
        rows=tuple(rows),
    )


def _users_changed(data: Data) -> Listing:
    found = [(each["name"], each["users"]) for each in data["what_if"] if each["users"]]
    return Listing(
        name="what if users",
        title="Users of whom something else is said",
        means="Who cannot be so is left as they are, and so is who may or may not be meant.",
        heads=("what if", "users", "become otherwise", "are so already", "left as they are", "why"),
        rows=tuple(
            (
                name,
                users["concerned"],
                users["changed"],
                users["already"],
                sum(users["left"].values()),
                " ".join(f"{why} ({count:,})" for why, count in users["left"].items()),
            )
            for name, users in found
        ),
    )


def side_by_side(data: Data, number: int) -> Iterator[tuple[str, Mapping[str, int], int, int]]:
    """Yield name, users by verdict, gain and lose of a request: as it is, then each what-if."""
    found = [(each["name"], each["requests"][number]) for each in data["what_if"]]
    if all(not request["moves"] for _, request in found):
        return
    yield "as it is", found[0][1]["before"], 0, 0
    for name, request in found:
        yield name, request["after"], request["gain"], request["lose"]


def _moves(data: Data) -> Listing:
    return Listing(
        name="what if moves",
        title="Who gains and who loses, by clause",
        means="The clauses stand against the request: of who gains, before; of others, after.",
        heads=("what if", "action", "before", "after", "users", "clauses", "examples"),
        rows=tuple(
            (
                each["name"],
                spaced(request["request"]),
                spaced(move["before"]),
                spaced(move["after"]),
                move["users"],
                clauses(move["clauses"]),
                ", ".join(move["examples"]),
            )
            for each in data["what_if"]
            for request in each["requests"]
            for move in request["moves"]
        ),
    )


def _what_if_segments(data: Data) -> Listing:
    return Listing(
        name="what ifs by segment",
        title="Who gains and who loses, by segment",
        means="Only segments in which a verdict changes.",
        heads=("what if", "action", "segment", "value", "users", "gain", "lose", "other"),
        rows=tuple(
            (
                each["name"],
                spaced(request["request"]),
                name,
                value,
                users,
                *(counts.get(what, 0) for what in ("gain", "lose", "other")),
            )
            for each in data["what_if"]
            for request in each["requests"]
            for name, value, users, counts in segments(request["segments"])
            if set(counts) - {"same"}
        ),
    )
