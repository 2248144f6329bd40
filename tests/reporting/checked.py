"""A small check that is run for real, and the report on it."""

import sys
from pathlib import Path

import pytest
from clausewise.cli.group import run

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
    scenarios = str(folder / "mine")
    return clausewise("check", "--scenarios", scenarios, "-o", str(folder / output), *more)
