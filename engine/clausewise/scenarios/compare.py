"""What a step must bring beside what it brought."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from clausewise.account.model import Account, Message
from clausewise.account.tree import to_tree
from clausewise.decisions.decision import Decision
from clausewise.loading.bind import NULL, boolean
from clausewise.loading.document import Mapping, Node, Scalar
from clausewise.scenarios.model import Expectation, ExpectedEffect, ExpectedMessage
from clausewise.source import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """One part of an expectation that was not met."""

    part: str
    expected: str
    found: str
    place: Place

    def __str__(self) -> str:
        return f"{self.place}: {self.part}: expected {self.expected}, found {self.found}"


def mismatches(
    expect: Expectation, decision: Decision, messages: Sequence[Message], account: Account
) -> tuple[Mismatch, ...]:
    """Return every part of the expectation that was not met."""
    parts = [
        ("verdict", str(expect.verdict), str(decision.verdict)),
        ("clauses", _listed(expect.clauses), _listed(decision.clauses)),
        ("effects", _effects(expect.effects), _effects(_found_effects(decision))),
        ("advice", _listed(expect.advice), _listed(_cited(decision.advice))),
        ("readings", _listed(expect.readings), _listed(r.reading for r in decision.readings)),
    ]
    if expect.unknown is not None:
        parts.append(("unknown", _listed(expect.unknown), _listed(decision.unknown)))
    if expect.procedure is not None:
        found = _listed(_cited(decision.procedures))
        parts.append(("procedure", _listed(expect.procedure), found))
    found_mismatches = [
        Mismatch(part=part, expected=expected, found=found, place=expect.place)
        for part, expected, found in parts
        if expected != found
    ]
    if expect.outbox is not None:
        found_mismatches.extend(_outbox(expect, expect.outbox, messages))
    if expect.account is not None:
        found_mismatches.extend(_differences(expect.account, to_tree(account), "account"))
    return tuple(found_mismatches)


def _cited(parts: Iterable[object]) -> set[str]:
    return {clause for part in parts for clause in part.clauses}  # type: ignore[attr-defined]  # advice and procedures alike


def _listed(names: Iterable[str]) -> str:
    return " ".join(sorted(names)) or "none"


def _found_effects(decision: Decision) -> Iterator[ExpectedEffect]:
    for part in decision.effects:
        yield ExpectedEffect(
            effect=part.effect,
            value=part.value,
            clauses=frozenset(part.clauses),
            open=part.open,
        )


def _effects(effects: Iterable[ExpectedEffect]) -> str:
    shown = sorted(
        f"{effect.effect} = {effect.value}{' (open)' if effect.open else ''} "
        f"[{_listed(effect.clauses)}]"
        for effect in effects
    )
    return "; ".join(shown) or "none"


def _outbox(
    expect: Expectation, wanted: tuple[ExpectedMessage, ...], messages: Sequence[Message]
) -> Iterator[Mismatch]:
    left = list(messages)
    missing: list[ExpectedMessage] = []
    for each in wanted:
        match = next((message for message in left if _is_meant(each, message)), None)
        if match is None:
            missing.append(each)
        else:
            left.remove(match)
    if missing or left:
        yield Mismatch(
            part="outbox",
            expected="; ".join(
                f"{m.message} to {m.to or 'anybody'}{_from(m.sender)}" for m in wanted
            )
            or "no message",
            found="; ".join(f"{m.message} to {m.to}{_from(m.sender)}" for m in messages)
            or "no message",
            place=expect.place,
        )


def _from(sender: str | None) -> str:
    return f" from {sender}" if sender else ""


def _is_meant(expected: ExpectedMessage, message: Message) -> bool:
    return (
        expected.message == message.message
        and expected.to in (None, message.to)
        and expected.sender in (None, message.sender)
    )


def _differences(expected: Node, found: object, path: str) -> Iterator[Mismatch]:
    """Yield where the account says something else; it may say more than the scenario does."""
    if isinstance(expected, Mapping):
        table = found if isinstance(found, dict) else {}
        for name, (_, node) in expected.pairs.items():
            yield from _differences(node, table.get(name), f"{path}.{name}")
        return
    if isinstance(expected, Scalar):
        wanted = _plain(expected)
        if wanted != found:
            yield _difference(expected, path, wanted, found)
        return
    items = found if isinstance(found, list) else []
    if len(items) != len(expected.items):
        yield _difference(expected, path, f"{len(expected.items)} items", f"{len(items)}")
        return
    for number, (node, item) in enumerate(zip(expected.items, items, strict=True)):
        yield from _differences(node, item, f"{path}[{number}]")


def _plain(node: Scalar) -> object:
    truth = boolean(node)
    if truth is not None:
        return truth
    return None if node.plain and node.value in NULL else node.value


def _difference(node: Node, path: str, wanted: object, found: object) -> Mismatch:
    return Mismatch(part=path, expected=_word(wanted), found=_word(found), place=node.place)


def _word(value: object) -> str:
    return (
        "nothing"
        if value is None
        else str(value).lower()
        if isinstance(value, bool)
        else str(value)
    )
