"""`clausewise audit`: what a reviewer asks of the rules, proved over every account."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clausewise.cli.inputs import choice_of, policy_option, reading_option, rulebook_of
from clausewise.cli.output import say, say_data
from clausewise.cli.progress import Progress
from clausewise.errors import InputError, Problem, suggest
from clausewise.source import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clausewise.audit.finding import AuditFinding

FOUND = 1
UNDECIDED = 4


@click.command("audit")
@policy_option
@reading_option
@click.option(
    "--fail-on",
    metavar="CODES",
    default="error",
    show_default=True,
    help="What ends with 1: levels or codes, separated by commas; none for nothing.",
)
@click.option("--waivers", metavar="FILE", help="Findings to let pass, with reason, owner and end.")
@click.option("--baseline", metavar="FILE", help="An earlier audit as JSON: what is new counts.")
@click.option("--notes", is_flag=True, help="Show notes too: silence, what is left open.")
@click.option("--examples", is_flag=True, help="Show each example as a scenario, to be confirmed.")
@click.option("--impact", is_flag=True, help="Show what every option of every reading changes.")
@click.option("--relevance", is_flag=True, help="Show which facts bear on which actions, and stop.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "json", "sarif"]),
    default="human",
    show_default=True,
    help="For people, for programs, or for code hosts.",
)
def command(
    policy: str | None,
    readings: tuple[str, ...],
    fail_on: str,
    waivers: str | None,
    baseline: str | None,
    notes: bool,
    examples: bool,
    impact: bool,
    relevance: bool,
    form: str,
) -> int:
    """Prove the properties, and look for rules that are dead, redundant or overruled.

    Also for permits and forbids that meet without a word, effects that nothing reaches, readings
    that change nothing, silence, and what hangs on unknown facts. Each finding comes with an
    account. Ends with 1 where something is found that counts, 4 where something is left undecided.
    """
    # The ways to prove take a fifth of a second to import.
    from clausewise.audit.audit import audit
    from clausewise.audit.desk import Desk
    from clausewise.audit.waivers import known_from, load_waivers, sort_out
    from clausewise.cli.audit_text import audit_data, audit_lines, audit_sarif, relevance_lines
    from clausewise.cli.today import today

    counted = counted_codes(fail_on)
    rulebook = rulebook_of(policy)
    desk = Desk(rulebook, choice_of(rulebook, readings))
    if relevance:
        say(relevance_lines(desk))
        return 0
    waived = load_waivers(Path(waivers)) if waivers else ()
    known = known_from(Path(baseline)) if baseline else frozenset[str]()
    with Progress() as progress:
        found = audit(desk, progress.tell)
    sorted_out = sort_out(found.findings, waived, known, today())
    if form == "human":
        say(audit_lines(found, sorted_out, notes=notes, examples=examples, impact=impact))
    elif form == "json":
        say_data(audit_data(found, sorted_out))
    else:
        say_data(audit_sarif(desk, sorted_out.left))
    return _exit_code(sorted_out.left, counted)


def counted_codes(fail_on: str) -> frozenset[str]:
    """Return the levels and codes that an option names; raises InputError for what is none."""
    from clausewise.audit.finding import LEVELS

    known = sorted({*LEVELS, *LEVELS.values(), "none"})
    named = [name.strip() for name in fail_on.split(",")]
    problems = [
        Problem(
            Place("--fail-on"),
            "unknown-code",
            f"no finding and no level is called `{name}`",
            suggest(name, known, "levels are error, warning and note; docs/audit.md has the codes"),
        )
        for name in named
        if name not in known
    ]
    if problems:
        raise InputError(problems)
    return frozenset(named)


def _exit_code(left: "Sequence[AuditFinding]", counted: frozenset[str]) -> int:
    if any(each.code in counted or each.level in counted for each in left):
        return FOUND
    return UNDECIDED if any(each.code == "audit-undecided" for each in left) else 0
