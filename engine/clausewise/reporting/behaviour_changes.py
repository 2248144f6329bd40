"""What changes of the account and of the users bring about, as tables of a behaviour report."""

from collections.abc import Iterator, Mapping

from clausewise.reporting.behaviour_tables import VERDICTS, Listing, segments
from clausewise.reporting.behaviour_words import Data, clauses
from clausewise.reporting.plain_text import spaced


def change_listings(data: Data) -> list[Listing]:
    """Return the tables of the what-ifs that have rows."""
    made = (_what_ifs(data), _moves(data), _what_if_segments(data))
    return [each for each in made if each.rows]


def _what_ifs(data: Data) -> Listing:
    rows: list[tuple[str | int, ...]] = []
    for number, request in enumerate(data["requests"] if data["what_if"] else ()):
        for name, counts, gain, lose in side_by_side(data, number):
            users = [counts[verdict] for verdict in VERDICTS]
            rows.append((spaced(request["request"]), name, *users, gain, lose))
    return Listing(
        name="what ifs",
        title="What-ifs side by side",
        means="Each change of the account by itself, beside the account as it is.",
        heads=("action", "account", *map(spaced, VERDICTS), "gain", "lose"),
        rows=tuple(rows),
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
