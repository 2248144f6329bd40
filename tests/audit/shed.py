"""A little policy on an article that nobody wrote but this test, with scenarios and a feature."""

import sys
from pathlib import Path

import pytest
from clausewise.cli.group import run
from clausewise.language.article import fingerprint

ARTICLE = """\
The bicycle shed

Admins may repaint the shed. Guests never repaint it.

Paint dries within a day; keep the door open meanwhile.
Ask the caretaker for brushes.
"""

SENTENCES = {
    "C01": (1, "heading", "The bicycle shed"),
    "C02": (3, "permission", "Admins may repaint the shed."),
    "C03": (3, "prohibition", "Guests never repaint it."),
    "C04": (5, "rationale", "Paint dries within a day;"),
    "C05": (5, "recommendation", "keep the door open meanwhile."),
    "C06": (6, "procedure", "Ask the caretaker for brushes."),
}

SAYS = {
    "C01": "A heading.",
    "C02": "Whoever administers can give the shed new paint.",
    "C03": "Visitors leave the paint as it is.",
    "C04": "How long paint stays wet.",
    "C05": "An open door is advised while the paint dries.",
    "C06": "Brushes are with the caretaker.",
}

FILES = {
    "facts.yaml": """facts:
  - id: actor.role
    values: [admin, agent, end_user]
    means: The role of the person who acts.
    source: the account
  - id: actor.is_owner
    values: boolean
    means: The person who acts owns the account.
    source: the account
""",
    "readings.yaml": """readings:
  - id: A01
    kind: ambiguity
    clauses: [C03]
    question: Are agents guests?
    options: {guests: Agents are guests too., staff: Agents are no guests.}
    default: guests
    why: They come to visit.
""",
    "actions.yaml": """actions:
  - {id: repaint, by: person, means: repaint the shed}
effects:
  - {id: paint.colour, values: [green, blue], means: The new colour of the shed.}
""",
    "terms.yaml": """terms:
  - id: administers
    says: The person is an admin.
    clauses: [C02]
    when: {actor.role: admin}
  - id: visits
    says: The person is a guest.
    when:
      any:
        - actor.role: end_user
        - {not_staff: true}
  - id: not_staff
    says: The person is an agent, and agents are guests.
    when: {actor.role: agent, reading: {A01: guests}}
""",
    "properties.yaml": """properties:
  - id: only-admins
    says: Nobody else repaints.
    clauses: [C03]
    action: repaint
    when: {actor.role: end_user}
    verdict: forbidden
""",
    "shed.yaml": """# Who paints.
rules:
  - id: shed.admins
    says: Admins repaint the shed.
    clauses: [C02]
    action: repaint
    when: {administers: true}
    then: permit
    because: an admin may repaint the shed

  - id: shed.guests
    says: Guests do not repaint the shed.
    clauses: [C03]
    action: repaint
    when: {visits: true}
    then: forbid
    because: guests leave the paint alone

  - id: shed.colour
    says: The shed turns green.
    clauses: [C02]
    action: repaint
    when: {administers: true, actor.is_owner: false}
    then: effect
    effect: {paint.colour: green}

  - id: shed.door
    says: The door stays open.
    clauses: [C05]
    action: repaint
    then: advice
    text: keep the door open

  - id: shed.brushes
    says: Where the brushes are.
    clauses: [C06]
    action: repaint
    then: procedure
    path:
      - {control: the caretaker, clause: C06}
""",
}

SCENARIOS = """accounts:
  office:
    users:
      ada: {role: admin, owner: false}
      ben: {role: agent}
      cara: {role: end_user}
scenarios:
  - id: admin-paints
    title: Ada paints
    account: office
    steps:
      - request: {action: repaint, actor: ada, target: ben}
        expect:
          verdict: permitted
          clauses: [C02]
          effects: [{effect: paint.colour, is: green, clauses: [C02]}]
          advice: [C05]
          procedure: [C06]
          readings: []
  - id: guest-is-refused
    title: Cara asks
    account: office
    steps:
      - request: {action: repaint, actor: cara, target: ben}
        expect: {verdict: forbidden, clauses: [C03], advice: [C05], procedure: [C06], readings: []}
  - id: agent-is-refused
    title: Ben asks
    account: office
    steps:
      - request: {action: repaint, actor: ben, target: ben}
        expect:
          {verdict: forbidden, clauses: [C03], advice: [C05], procedure: [C06], readings: [A01]}
"""

FEATURE = """Feature: The shed

  @C02
  Scenario: Ada paints the shed
    When ada repaints
    Then it is permitted because of C02

  Scenario Outline: <who> does not
    When <who> repaints
    Then it is forbidden because of <clause>

    Examples:
      | who  | clause |
      | cara | C03    |
"""


def clauses_yaml() -> str:
    lines = ["article:", "  title: The shed", f"  sha256: {'f' * 64}", "  lines: 6", "clauses:"]
    for id, (line, kind, sentence) in SENTENCES.items():
        lines += [
            f"  - id: {id}",
            f"    line: {line}",
            "    section: shed",
            f"    kind: {kind}",
            f"    says: {SAYS[id]}",
            f"    fingerprint: {fingerprint(sentence)}",
        ]
        if kind in ("heading", "rationale"):
            lines.append("    not_a_rule: it states no norm")
    return "\n".join(lines) + "\n"


def build(folder: Path) -> None:
    """Write the policy into `rules`, its scenarios and its feature beside it, and the article."""
    for name, text in {**FILES, "clauses.yaml": clauses_yaml()}.items():
        path = folder / "rules" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for name, text in {
        "scenarios/shed.yaml": SCENARIOS,
        "features/shed.feature": FEATURE,
        "article.txt": ARTICLE,
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def clausewise(*arguments: str) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["clausewise", *arguments])
        return run()
