"""A small check that is run for real, and the report on it."""

import sys
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from clausewise.audit import proved
from clausewise.audit.audit import audit
from clausewise.audit.desk import Desk
from clausewise.cli.group import run
from clausewise.cli.inputs import SCENARIOS as SCENARIOS_FOLDER
from clausewise.files import shipped
from clausewise.scenarios import checkup

SCENARIOS = """accounts:
  office:
    plan: suite_professional
    sign_on:
      team_members: {{passwords: true, enterprise: none, enforced: false, social: []}}
      end_users: {{passwords: true, enterprise: none, enforced: false, social: []}}
    setting: {{admins_can_set_passwords: disabled}}
    users:
      olga:
        role: admin
        owner: true
        addresses:
          olga@acme.example: {{primary: true, verified: true, deliverability: deliverable}}
      ben:
        role: agent
        addresses:
          ben@acme.example: {{primary: true, verified: true, deliverability: deliverable}}
scenarios:
  - id: agent-cannot-send
    title: {title}
    account: office
    steps:
      - request: {{action: send_reset_email, actor: ben, target: olga}}
        expect:
          verdict: forbidden
          clauses: [{clauses}]
          readings: []
"""


def clausewise(*arguments: str) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["clausewise", *arguments])
        return run()


FEW = 200
"""States looked at by such a check: what is tried is the report, not what is reported."""


def check(
    folder: Path,
    output: str,
    *more: str,
    clauses: str = "C11, C21",
    title: str = "Ben tries olga",
) -> int:
    """Check one scenario, of which the article says that it is forbidden (C11, C21)."""
    (folder / "mine").mkdir(exist_ok=True)
    (folder / "mine/a.yaml").write_text(SCENARIOS.format(clauses=clauses, title=title))
    return check_quickly("--scenarios", str(folder / "mine"), "-o", str(folder / output), *more)


def few_scenarios(folder: Path) -> Path:
    """Return a new folder with the accounts of all scenarios and few scenarios."""
    folder.mkdir()
    for name in ("accounts.yaml", "differences.yaml", "scope.yaml"):
        (folder / name).write_bytes((shipped(SCENARIOS_FOLDER) / name).read_bytes())
    return folder


@contextmanager
def few_states() -> Iterator[pytest.MonkeyPatch]:
    """Let a check look at few states, but at every scenario and every cell of the matrix."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checkup, "SWEPT_STATES", FEW)
        patch.setattr(checkup, "PROPERTY_STATES", FEW)
        yield patch


QUICKLY = (
    "from clausewise.scenarios import checkup; "
    f"checkup.SWEPT_STATES = checkup.PROPERTY_STATES = {FEW}; "
    "from clausewise.cli import main; main()"
)
"""The command line, for `python -c`, that looks at few states: for checks in their own process."""


def check_quickly(*arguments: str) -> int:
    """Check with a few states of each sweep; what was proved once is not proved again."""
    with few_states() as patch:
        patch.setattr(proved, "audit", partial(_once, audit))
        return clausewise("check", *arguments)


_PROVED: dict[tuple[Hashable, ...], Any] = {}


def _once(ask: Callable[..., Any], desk: Desk, *more: Hashable) -> Any:
    """Return what is proved of the same rules, read the same way."""
    asked = ask.__name__, desk.book, tuple(sorted(desk.choice.items())), *more
    if asked not in _PROVED:
        _PROVED[asked] = ask(desk, *more)
    return _PROVED[asked]
