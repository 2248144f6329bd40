"""The census: every scenario of the files, counted again at each stage of a run.

A scenario that is in a file must be bound to a test, run, and have its result reported. One that
was left out on purpose (by -k, -m, a skip mark and the like) is named with the reason, and so is
one that was expected to fail: it ran, and shows nothing. Whatever else is missing at a stage is a
loss, and a run with a loss is no green run.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Self

SKIPPED: Final = "skipped"
"""How the reason of a scenario begins that pytest skipped."""

FAILED: Final = "failed as expected, so that nothing is shown"
PASSED: Final = "passed, though expected to fail"

NAMED: Final = 10
"""How many scenarios of one reason the terminal names; the data and the losses name all."""


@dataclass(frozen=True, slots=True)
class ScenarioKey:
    """Where a scenario stands: its file as shown, its line, and the line of its example row."""

    uri: str
    line: int
    row: int | None = None

    def __str__(self) -> str:
        return f"{self.uri}:{self.line if self.row is None else self.row}"

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> Self:
        """Return the key of the scenario that a record of a run is about."""
        return cls(record["uri"], record["scenario_line"], record["row_line"])


@dataclass(frozen=True, slots=True)
class Loss:
    """A scenario that is missing at a stage, and what that stage is."""

    key: ScenarioKey
    title: str
    stage: str

    def __str__(self) -> str:
        return f"{self.key}: {self.stage}" + (f": {self.title}" if self.title else "")


@dataclass(frozen=True, slots=True)
class Census:
    """The scenarios of a run by stage. `aside` has those left out on purpose, and why.

    A scenario that ran counts as run, whatever its result; one that is skipped does not. `expected`
    has those that were expected to fail, and what came of it.
    """

    in_files: Mapping[ScenarioKey, str]
    bound: frozenset[ScenarioKey]
    executed: frozenset[ScenarioKey]
    reported: frozenset[ScenarioKey]
    aside: Mapping[ScenarioKey, str] = field(default_factory=dict)
    expected: Mapping[ScenarioKey, str] = field(default_factory=dict)

    @property
    def losses(self) -> tuple[Loss, ...]:
        """Every scenario that is missing at a stage without a reason, once, by place."""
        everywhere = {*self.in_files, *self.bound, *self.executed, *self.reported}
        found = ((key, self._loss(key)) for key in sorted(everywhere, key=order))
        return tuple(Loss(key, self.in_files.get(key, ""), stage) for key, stage in found if stage)

    def _loss(self, key: ScenarioKey) -> str | None:
        ran, reported, aside = key in self.executed, key in self.reported, key in self.aside
        if key not in self.in_files:
            return "bound or run, in no file"
        if key not in self.bound:
            return "run, not bound" if ran else None if aside else "in the file, not bound"
        if not ran and not aside:
            return "reported, not run" if reported else "bound, not run"
        return "run, not reported" if ran and not reported else None

    @property
    def complete(self) -> bool:
        """Whether nothing was lost."""
        return not self.losses

    @property
    def left_out(self) -> dict[str, list[ScenarioKey]]:
        """The scenarios that did not run on purpose, by reason."""
        return _by_reason({k: why for k, why in self.aside.items() if k not in self.executed})

    @property
    def expected_to_fail(self) -> dict[str, list[ScenarioKey]]:
        """The scenarios that were expected to fail, by what came of it."""
        return _by_reason(self.expected)

    def lines(self) -> tuple[str, ...]:
        """Return the census for the terminal: one line of counts, then what is not there."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[str]:
        yield (
            f"scenarios: {len(self.in_files)} in files, {len(self.bound)} bound, "
            f"{len(self.executed)} run, {len(self.reported)} reported"
        )
        for why, keys in self.expected_to_fail.items():
            yield from self._named(why, keys)
        for why, keys in self.left_out.items():
            yield from self._named(f"not run on purpose: {why}", keys)
        if losses := self.losses:
            yield f"{len(losses)} lost:"
            yield from (f"  {loss}" for loss in losses)

    def _named(self, what: str, keys: Sequence[ScenarioKey]) -> Iterator[str]:
        yield f"{len(keys)} {what}"
        yield from (f"  {key}: {self.in_files.get(key, '')}" for key in keys[:NAMED])
        if len(keys) > NAMED:
            yield f"  and {len(keys) - NAMED} more"

    def data(self) -> dict[str, Any]:
        """Return the census as data for JSON."""
        return {
            "in_files": len(self.in_files),
            "bound": len(self.bound),
            "executed": len(self.executed),
            "reported": len(self.reported),
            "complete": self.complete,
            "expected_to_fail": self._listed(self.expected_to_fail),
            "left_out": self._listed(self.left_out),
            "losses": [
                {**key_data(loss.key), "title": loss.title, "stage": loss.stage}
                for loss in self.losses
            ],
        }

    def _listed(self, reasons: Mapping[str, Sequence[ScenarioKey]]) -> list[dict[str, Any]]:
        return [
            {**key_data(key), "title": self.in_files.get(key, ""), "why": why}
            for why, keys in reasons.items()
            for key in keys
        ]


def _by_reason(reasons: Mapping[ScenarioKey, str]) -> dict[str, list[ScenarioKey]]:
    found: dict[str, list[ScenarioKey]] = {}
    for key in sorted(reasons, key=order):
        found.setdefault(reasons[key], []).append(key)
    return dict(sorted(found.items()))


def order(key: ScenarioKey) -> tuple[str, int, int]:
    """Return what sorts scenarios as they stand in their files."""
    return key.uri, key.line, key.row or 0


def key_data(key: ScenarioKey) -> dict[str, Any]:
    """Return the place of a scenario as data."""
    return {"uri": key.uri, "line": key.line, "row": key.row}


class Tally:
    """What becomes a census: each stage says what it saw, in any order and as often as it likes.

    `wire` and `merge` carry it from one process to another as lists, strings and numbers alone.
    """

    def __init__(self) -> None:
        self._in_files: dict[ScenarioKey, str] = {}
        self._bound: set[ScenarioKey] = set()
        self._executed: set[ScenarioKey] = set()
        self._reported: set[ScenarioKey] = set()
        self._aside: dict[ScenarioKey, str] = {}
        self._expected: dict[ScenarioKey, str] = {}

    def in_file(self, key: ScenarioKey, title: str) -> None:
        """A file has this scenario, whatever comes of it."""
        self._in_files[key] = title

    def bound(self, key: ScenarioKey) -> None:
        """A test stands for this scenario."""
        self._bound.add(key)

    def aside(self, key: ScenarioKey, why: str) -> None:
        """It is left out on purpose; the first reason counts."""
        self._aside.setdefault(key, why)

    def executed(self, key: ScenarioKey) -> None:
        """Its steps were begun."""
        self._executed.add(key)

    def reported(self, key: ScenarioKey) -> None:
        """Its result, a skip included, has arrived."""
        self._reported.add(key)

    def report(self, report: object) -> None:
        """Count what pytest reports of a phase; a report of no scenario counts nothing."""
        record = getattr(report, "clausewise", None)
        if record is None:
            return
        key = ScenarioKey.of_record(record)
        phase, outcome = getattr(report, "when", None), getattr(report, "outcome", None)
        if outcome == "skipped" and (phase == "setup" or _given_up(report)):
            self.aside(key, f"{SKIPPED}{skip_reason(report)}")
            self.reported(key)
        elif phase in {"setup", "call"}:
            self.executed(key)
            if phase == "call":
                self._expect(key, report, outcome)
            if outcome == "failed" or (phase == "call" and outcome != "rerun"):
                self.reported(key)

    def _expect(self, key: ScenarioKey, report: object, outcome: str | None) -> None:
        # Of several attempts the last one counts, and it may have failed otherwise.
        self._expected.pop(key, None)
        if hasattr(report, "wasxfail") and outcome in ("skipped", "passed"):
            what = FAILED if outcome == "skipped" else PASSED
            self._expected[key] = f"{what}{skip_reason(report)}"

    def _skipped(self) -> set[ScenarioKey]:
        return {key for key, why in self._aside.items() if why.startswith(SKIPPED)}

    def rest_aside(self, why: str) -> None:
        """Whatever is bound and has not run is left out for this reason, as after -x."""
        for key in self._bound - self._executed - self._reported:
            self.aside(key, why)

    def wire(self) -> dict[str, Any]:
        """Return what was seen as plain data, for `merge` in another process."""
        return {
            "in_files": [[*_bare(key), title] for key, title in self._in_files.items()],
            "bound": _listed(self._bound),
            "executed": _listed(self._executed),
            "reported": _listed(self._reported),
            "aside": [[*_bare(key), why] for key, why in self._aside.items()],
            "expected": [[*_bare(key), why] for key, why in self._expected.items()],
        }

    def merge(self, wire: Mapping[str, Any]) -> None:
        """Add what another process saw."""
        for *bare, title in wire["in_files"]:
            self.in_file(ScenarioKey(*bare), title)
        for *bare, why in wire["aside"]:
            self.aside(ScenarioKey(*bare), why)
        for *bare, why in wire["expected"]:
            self._expected[ScenarioKey(*bare)] = why
        for seen in ("bound", "executed", "reported"):
            getattr(self, f"_{seen}").update(ScenarioKey(*bare) for bare in wire[seen])

    def census(self) -> Census:
        """Return the count as it stands."""
        return Census(
            dict(sorted(self._in_files.items(), key=lambda each: order(each[0]))),
            frozenset(self._bound),
            frozenset(self._executed) - self._skipped(),
            frozenset(self._reported),
            dict(self._aside),
            dict(self._expected),
        )


def _bare(key: ScenarioKey) -> list[Any]:
    return [key.uri, key.line, key.row]


def _listed(keys: Iterable[ScenarioKey]) -> list[list[Any]]:
    return [_bare(key) for key in sorted(keys, key=order)]


def _given_up(report: object) -> bool:
    """Whether a step or a hook skipped the scenario after it had begun."""
    return getattr(report, "when", None) == "call" and not hasattr(report, "wasxfail")


def skip_reason(report: object) -> str:
    """Return `: ` and the reason of a skipped report, or nothing where none is given."""
    if expected := getattr(report, "wasxfail", None):
        return f": {expected}"
    match getattr(report, "longrepr", None):
        case (_, _, str(reason)):
            text = reason.removeprefix("Skipped").removeprefix(":").strip()
            # What pytest says where nobody gave a reason.
            return f": {text}" if text and text != "unconditional skip" else ""
        case _:
            return ""
