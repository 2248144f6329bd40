"""A behaviour report as tables: what its Markdown, its workbook and its page list alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from clausewise.population.summary import shared
from clausewise.reporting.behaviour_words import (
    Data,
    besides,
    changed_by,
    clauses,
    reason,
    traits,
    way_in_words,
    who,
)
from clausewise.reporting.plain_text import spaced

VERDICTS: Final = ("permitted", "forbidden", "undetermined", "not_covered")
HELP: Final = {
    "helped": "a documented way leads to a new password",
    "open": "an unknown fact decides whether one does",
    "none": "no documented way does",
}
NO_VALUE: Final = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A table. heads: of its columns; cells are text, or numbers of users."""

    name: str
    title: str
    means: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def listings(data: Data) -> list[Listing]:
    """Return the tables about the users as they are, those that have rows."""
    made = (
        _unhelped(data),
        _ways(data),
        _help_by_segment(data),
        _answers(data),
        _answers_by_segment(data),
        _funnel(data),
        _readings(data),
        _refused(data),
        _doubled(data),
    )
    return [each for each in made if each.rows]


def _unhelped(data: Data) -> Listing:
    return Listing(
        name="unhelped",
        title="Users whom no documented path helps",
        means="Each user once, under the rule that sets them apart from users who are helped.",
        heads=("users", "share", "reason", "clauses", "who they are", "besides", "examples"),
        rows=tuple(
            (
                group["users"],
                shared(group["users"], data["decided"]),
                reason(data, group),
                clauses(group["clauses"]),
                traits(group),
                besides(group),
                ", ".join(group["examples"]),
            )
            for group in data["help"]["groups"]
        ),
    )


def _ways(data: Data) -> Listing:
    return Listing(
        name="ways",
        title="Ways to a new password",
        means="For each last act the shortest way. Only this: who has no other last act.",
        heads=("way", "certain", "users", "share", "only this"),
        rows=tuple(
            (
                way_in_words(way["way"]),
                "yes" if way["help"] == "helped" else "open",
                way["users"],
                shared(way["users"], data["decided"]),
                way["only"],
            )
            for way in data["help"]["ways"]
        ),
    )


def segments(found: Mapping[str, Any]) -> Iterator[tuple[str, str, int, Mapping[str, int]]]:
    """Yield name, value, users and counts of each segment."""
    for name, values in found.items():
        for each in values or ():
            value = NO_VALUE if each["value"] is None else each["value"]
            yield name.removeprefix("segment."), value, each["users"], each["counts"]


def _help_by_segment(data: Data) -> Listing:
    return Listing(
        name="helped by segment",
        title="Who is helped, by segment",
        means="By role, and by each column of the population that begins with `segment.`.",
        heads=("segment", "value", "users", *(HELP), "share not helped"),
        rows=tuple(
            (
                name,
                value,
                users,
                *(counts.get(kind, 0) for kind in HELP),
                shared(counts.get("none", 0), users),
            )
            for name, value, users, counts in segments(data["help"]["segments"])
        ),
    )


def _answers(data: Data) -> Listing:
    return Listing(
        name="answers",
        title="Answers by action and verdict",
        means="How many users each answer concerns, with the clauses of the rules that decided.",
        heads=("action", "by", "verdict", "users", "share", "clauses"),
        rows=tuple(
            (
                spaced(request["request"]),
                who(request["actor"]),
                spaced(verdict),
                found["users"],
                shared(found["users"], data["decided"]),
                clauses(found["clauses"]),
            )
            for request in data["requests"]
            for verdict, found in request["verdicts"].items()
            if found["users"]
        ),
    )


def _answers_by_segment(data: Data) -> Listing:
    return Listing(
        name="answers by segment",
        title="Answers by segment",
        means="How many users of each segment get which answer.",
        heads=("action", "segment", "value", "users", *map(spaced, VERDICTS)),
        rows=tuple(
            (
                spaced(request["request"]),
                name,
                value,
                users,
                *(counts.get(verdict, 0) for verdict in VERDICTS),
            )
            for request in data["requests"]
            for name, value, users, counts in segments(request["segments"])
        ),
    )


def _funnel(data: Data) -> Listing:
    return Listing(
        name="recovery",
        title="Recovery by the secondary address",
        means="Each step of those who come to it: how many go on, are there already, or do not.",
        heads=(
            "step",
            "users",
            "of those before",
            "of all users",
            "taken already",
            "unknown",
            "rests on",
            "against the others",
        ),
        rows=tuple(
            (
                step["says"],
                step["users"],
                shared(step["users"], step["of"]),
                shared(step["users"], data["decided"]),
                step["there"],
                step["unknown"],
                clauses(step["clauses"]),
                clauses(step["against"]),
            )
            for step in data["funnel"]
        ),
    )


def _readings(data: Data) -> Listing:
    return Listing(
        name="readings",
        title="Answers that rest on readings",
        means="For each other option, how many users have an answer that it would change.",
        heads=("reading", "question", "chosen", "other option", "users", "share", "answers"),
        rows=tuple(
            (
                each["reading"],
                each["question"],
                spaced(each["chosen"]),
                spaced(option["option"]),
                option["users"],
                shared(option["users"], data["decided"]),
                changed_by(option),
            )
            for each in data["relied"]
            for option in each["options"]
        ),
    )


def _refused(data: Data) -> Listing:
    return Listing(
        name="not decided",
        title="Rows that were not decided",
        means="They hold what is no value of a fact, and are counted nowhere else.",
        heads=("file", "row", "user", "column", "value"),
        rows=tuple(
            (each["file"], each["row"], each["user"] or "", each["column"], each["value"] or "")
            for each in data["refused_rows"]
        ),
    )


def _doubled(data: Data) -> Listing:
    return Listing(
        name="in several rows",
        title="Users who stand in several rows",
        means="They are counted in each of them. The first thousand users, with ten rows of each.",
        heads=("user", "rows"),
        rows=tuple(
            (each["user"], ", ".join(f"{at['file']} row {at['row']:,}" for at in each["rows"]))
            for each in data["doubled"]["told"]
        ),
    )


def biggest(rows: Sequence[tuple[str | int, ...]], most: int) -> tuple[Sequence[Any], int]:
    """Return the first rows, and how many are left out."""
    return rows[:most], max(0, len(rows) - most)
