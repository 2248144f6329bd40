"""What a change of account or users changes for the users, for people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

MOST_VALUES: Final = 6
MOST_CLAUSES: Final = 5
ACTS: Final = {"self": "each user", "system": "the system", "owner": "the owner"}

Data = Mapping[str, Any]


def what_if_lines(found: Sequence[Data]) -> Iterator[str]:
    """Yield the lines: the what-ifs side by side, then each by itself."""
    for number, request in enumerate(found[0]["requests"] if found else ()):
        yield ""
        yield f"What if: {asked_by(request)}"
        yield from _side_by_side([(each["name"], each["requests"][number]) for each in found])
    for each in found:
        for number, request in enumerate(each["requests"]):
            yield ""
            yield f"{each['name']}: {asked_by(request)}"
            if each["name"] != ", ".join(each["changes"]):
                yield f"  {', '.join(each['changes'])}"
            if number == 0:
                yield from _users(each["users"])
            yield from _request(request)


def asked_by(request: Data) -> str:
    """Return what is asked, and who acts."""
    actor = request["actor"]
    return f"{request['action']}, by {ACTS.get(actor) or article(actor)}"


def article(actor: str) -> str:
    """Return the actor as a sentence has them."""
    return f"{'an' if actor[0] in 'aeiou' else 'a'} {actor.replace('_', ' ')}"


def _side_by_side(found: Sequence[tuple[str, Data]]) -> Iterator[str]:
    verdicts = list(found[0][1]["before"])
    rows: list[tuple[str, Mapping[str, int], Data | None]] = []
    rows.append(("as it is", found[0][1]["before"], None))
    rows += [(name, request["after"], request) for name, request in found]
    width = max(len(name) for name, _, _ in rows) + 4
    heads = [verdict.replace("_", " ") for verdict in verdicts] + ["gain", "lose"]
    yield " " * width + "".join(f"{head:>14}" for head in heads)
    for name, counts, request in rows:
        cells = "".join(f"{counts[verdict]:>14,}" for verdict in verdicts)
        if request is not None:
            cells += f"{request['gain']:>14,}{request['lose']:>14,}"
        yield f"  {name:<{width - 2}}{cells}"


def _request(request: Data) -> Iterator[str]:
    if not request["moves"]:
        yield "  the same verdict for everybody"
    for move in request["moves"]:
        names = [move[key].replace("_", " ") for key in ("before", "after")]
        line = f"  {names[0]} -> {names[1]}"
        yield f"{line:<34}{move['users']:>14,}  {_listed(move['clauses'], MOST_CLAUSES)}".rstrip()
        yield f"    such as {', '.join(move['examples'])}"
        if move["readings"]:
            yield f"    rests on readings: {_listed(move['readings'], MOST_CLAUSES)}"
    if request["other_effects"]:
        yield f"  {request['other_effects']:,} users: the same verdict, with other effects"
    if request["moves"]:
        for name, values in request["segments"].items():
            yield from _segment(name, values)


def _users(found: Data | None) -> Iterator[str]:
    if found is None:
        return
    yield (
        f"  of {found['concerned']:,} users {found['changed']:,} become otherwise,"
        f" {found['already']:,} are so already"
    )
    for why, users in found["left"].items():
        yield f"    left as they are: {users:,}  {why.rstrip('.')}"


def _segment(name: str, values: Sequence[Data] | None) -> Iterator[str]:
    moved = [each for each in values or () if set(each["counts"]) - {"same"}]
    for each in moved[:MOST_VALUES]:
        counts = {what: users for what, users in each["counts"].items() if what != "same"}
        value = "none" if each["value"] is None else each["value"]
        told = ", ".join(f"{users:,} {what}" for what, users in counts.items())
        yield f"  {name} {value}: {told}, of {each['users']:,}"
    if len(moved) > MOST_VALUES:
        yield f"  ... and {len(moved) - MOST_VALUES:,} more values of {name}"


def _listed(counts: Mapping[str, int], most: int) -> str:
    names = list(counts.items())
    more = f" and {len(names) - most} more" * (len(names) > most)
    return ", ".join(f"{name} {users:,}" for name, users in names[:most]) + more
