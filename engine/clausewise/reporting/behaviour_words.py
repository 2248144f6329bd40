"""A behaviour report in words: what its Markdown, its workbook and its page say alike."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from clausewise.population.summary import shared
from clausewise.reporting.plain_text import spaced

Data = Mapping[str, Any]

WHO: Final = {"self": "each user", "system": "the system", "owner": "the owner"}
WHY: Final = {"forbidden": "forbidden", "not_delivered": "does not arrive", "silent": "silent"}
NOBODY: Final = "nothing forbids it; the article is silent on every act"
ARROW: Final = " → "


def headline(data: Data) -> str:
    """Return the sentence that the report begins with."""
    none, users = data["help"]["none"], data["decided"]
    if not none:
        return f"A documented path leads each of {users:,} users to a new password, or may."
    share = shared(none, users)
    return f"{none:,} of {users:,} users ({share}) have no documented path to a new password."


def notices(data: Data) -> list[str]:
    """Return what a reader must know before any number."""
    found = []
    if data["help"]["open"]:
        found.append(
            f"Of {data['help']['open']:,} users it is open: a fact that decides is unknown."
        )
    if data["refused"]:
        found.append(
            f"{data['refused']:,} of {data['users']:,} rows hold what is no value; they are counted"
            " nowhere."
        )
    doubled = data["doubled"]
    if doubled["users"]:
        found.append(
            f"{doubled['users']:,} users stand in several rows, in {doubled['rows']:,} more than"
            " one each; they are counted in each."
        )
    if doubled["how"] == "not looked for":
        found.append("Whether a user stands in several rows was not looked for.")
    if data["readings"]:
        chosen = ", ".join(f"{name}={option}" for name, option in data["readings"].items())
        found.append(f"Readings chosen instead of the default: {chosen}.")
    return found


def trend_notices(data: Data) -> list[str]:
    """Return what a reader must know before comparing with the earlier run."""
    trend = data["trend"]
    found = []
    if trend["same_rules"] is False:
        found.append(
            "The rules are not those of the earlier run: what differs may come from them, and not"
            " from the users. `clausewise diff` compares rules."
        )
    if trend["same_rules"] is None:
        found.append("By which rules the earlier run decided is not on record.")
    before = trend["readings_before"]
    if before is not None and before != data["readings"]:
        then, today = (
            ", ".join(f"{name}={option}" for name, option in each.items()) or "the defaults"
            for each in (before, data["readings"])
        )
        found.append(f"Readings were chosen otherwise: then {then}, now {today}.")
    if trend["users"] is None:
        found.append("Only counts are on record of the earlier run: who moved cannot be told.")
    return found


def method(data: Data) -> list[str]:
    """Return how the report was made, and what it does not show."""
    compared = data["compared_with_reference"]
    path = (
        "A path is a sequence of the acts listed under the answers, each of which the rules permit"
        " after the one before, until a new password is there. Whoever asks for help does so by"
        " e-mail, and whoever gives a new address gives one at which mail arrives."
    )
    account = (
        "What would change the account itself (its plan, its settings, single sign-on) is no path:"
        " a what-if shows what comes of it."
    )
    states = (
        f"{data['decided']:,} users are in {data['states']:,} states that rules can tell apart; the"
        f" reference engine decided {compared['states']:,} of them alike, none otherwise."
    )
    return [path, account, states]


def who(actor: str) -> str:
    """Return who acts, as a sentence has them."""
    article = "an" if actor[0] in "aeiou" else "a"
    return WHO.get(actor) or f"{article} {spaced(actor)}"


def way_in_words(way: Iterable[str]) -> str:
    """Return the acts of a way, one after the other."""
    return ARROW.join(spaced(act) for act in way)


def clauses(counts: Mapping[str, int] | Iterable[str]) -> str:
    """Return the clauses with their users, or the bare clauses of a list."""
    if isinstance(counts, Mapping):
        return ", ".join(f"{clause} {users:,}" for clause, users in counts.items())
    return ", ".join(counts)


def reason(data: Data, group: Data) -> str:
    """Return why nothing helps the users of a group, in the words of the rule."""
    return str(data["rules"][group["rule"]]["says"]) if group["rule"] else NOBODY


def traits(group: Data) -> str:
    """Return what sets the users of a group apart, with how many of them have it."""
    said = []
    for each in group["traits"]:
        name = spaced(each["fact"].removeprefix("target.").replace(".", " "))
        some = "" if each["users"] == group["users"] else f" ({each['users']:,})"
        said.append(f"{name} is {each['value']}{some}")
    return ", ".join(said)


def besides(group: Data) -> str:
    """Return what else stands against the users of a group, act by act."""
    others: dict[str, list[str]] = {}
    for each in group["against"]:
        if each["rule"] != group["rule"] and each["why"] != "silent":
            said = f"{WHY[each['why']]} {' '.join(each['clauses'])} ({each['users']:,})"
            others.setdefault(each["request"], []).append(said)
    return "; ".join(f"{spaced(request)}: {', '.join(said)}" for request, said in others.items())


def changed_by(option: Data) -> str:
    """Return which answers another option would change, and of how many users."""
    said = [f"{spaced(n)} {users:,}" for n, users in option["verdicts"].items()]
    said += [f"{spaced(n)}, its effects alone {u:,}" for n, u in option["effects"].items()]
    return "; ".join(said)
