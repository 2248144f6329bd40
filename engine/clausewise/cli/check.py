"""`clausewise check`: the main job."""

import json
from dataclasses import replace
from pathlib import Path

import click

from clausewise.audit.review import reviews_of, run_scenarios
from clausewise.cli.audit import counted_codes
from clausewise.cli.clauses import checked
from clausewise.cli.inputs import (
    FEATURES,
    POLICY,
    SCENARIOS,
    choice_of,
    folder_of,
    format_option,
    policy_option,
    reading_option,
)
from clausewise.cli.progress import Progress
from clausewise.cli.summary import summary_data, summary_lines
from clausewise.cli.today import today
from clausewise.language.rulebook import Rulebook
from clausewise.loading.policy import load_policy
from clausewise.loading.reviews import load_reviews
from clausewise.scenarios.checkup import check_up
from clausewise.scenarios.document import load_scenarios

REPORTS = "reports/latest"


@click.command("check")
@policy_option
@click.option(
    "--scenarios", metavar="FOLDER", help=f"Folder of scenario files.  [default: {SCENARIOS}]"
)
@click.option(
    "--features",
    metavar="FOLDER",
    help=f"Folder of feature files.  [default: {FEATURES}, with the default rules and scenarios]",
)
@click.option(
    "--messages", metavar="FILE", help="Record the features' run as Cucumber Messages (NDJSON)."
)
@click.option(
    "--baseline",
    metavar="REPORT",
    help="Say what changed since this report: a results.json, or its folder.",
)
@click.option(
    "--waivers",
    metavar="FILE",
    help="Findings of the audit to let pass, with reason, owner and end.",
)
@click.option(
    "--fail-on",
    metavar="CODES",
    default="none",
    show_default=True,
    help="What of the audit ends with 1 too: levels or codes, separated by commas.",
)
@click.option(
    "--article",
    metavar="FILE",
    help="Your copy of the article: its sentences stand beside the clauses, in this page only.",
)
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    default=REPORTS,
    show_default=True,
    help="Where the report is written.",
)
@reading_option
@format_option
def command(
    policy: str | None,
    scenarios: str | None,
    features: str | None,
    messages: str | None,
    baseline: str | None,
    waivers: str | None,
    fail_on: str,
    article: str | None,
    output: str,
    readings: tuple[str, ...],
    form: str,
) -> int:
    """Load the rules, run every scenario and every feature, and write the compliance report.

    Ends with 0 where everything holds, 1 where something does not, or where the audit found what
    --fail-on names.
    """
    counted = counted_codes(fail_on)
    rules_folder, rules_shown = folder_of(policy, POLICY)
    rulebook = load_policy(rules_folder, rules_shown)
    choice = choice_of(rulebook, readings)
    sentences = None if article is None else _sentences(rulebook, article)
    sign_offs = load_reviews(rules_folder, rules_shown)
    scenarios_folder, scenarios_shown = folder_of(scenarios, SCENARIOS)
    loaded = load_scenarios(scenarios_folder, scenarios_shown, rulebook)
    # The ways to prove take a fifth of a second to import.
    from clausewise.audit.proved import with_proofs
    from clausewise.audit.waivers import load_waivers

    waived = load_waivers(Path(waivers)) if waivers else ()
    before = None
    if baseline is not None:
        # pandas takes a third of a second to import.
        from clausewise.reporting import baseline_at

        before = baseline_at(Path(baseline))
    with Progress() as progress:
        checkup = check_up(rulebook, loaded.scenarios, choice, progress.tell, loaded.matrix)
    if sign_offs is not None:
        # What was signed was run with the default readings.
        same = choice == rulebook.defaults
        runs = checkup.runs if same else run_scenarios(rulebook, loaded.scenarios)
        reviews = reviews_of(rulebook, runs, sign_offs)
        checkup = replace(checkup, reviews={id: each.in_short for id, each in reviews.items()})
    known = frozenset[str]() if before is None else before.findings
    checkup = with_proofs(checkup, waived, known, today() if waived else "")
    shown = {rules_shown: rules_folder, scenarios_shown: scenarios_folder}
    if waivers:
        shown[waivers] = Path(waivers)
    # Features of the default rules would say nothing of other ones.
    if features is not None or (policy is None and scenarios is None):
        features_folder, features_shown = folder_of(features, FEATURES)
        # pytest takes a third of a second to import.
        from clausewise.bdd.run import run_features

        run = run_features(
            features_folder,
            features_shown,
            rules_folder,
            scenarios_folder,
            choice=[f"{name}={option}" for name, option in choice.items()],
            messages=None if messages is None else Path(messages),
        )
        checkup = replace(checkup, features=run)
        shown[features_shown] = features_folder
    # pandas and jinja2 take half a second to import: only once there is something to report.
    from clausewise.reporting import write_report

    written = write_report(
        checkup,
        Path(output),
        shown,
        baseline=before,
        article=sentences,
    )
    fatal = [each for each in checkup.audited if each.standing == "open"]
    fatal = [each for each in fatal if each.code in counted or each.level in counted]
    if form == "json":
        click.echo(json.dumps(summary_data(checkup, written), indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(summary_lines(checkup, written)))
        if fatal:
            named = f"--fail-on {fail_on} names {len(fatal)} of the audit's findings"
            click.echo(f"\nEnds with 1: {named}")
    return 0 if checkup.compliant and not fatal else 1


def _sentences(rulebook: Rulebook, article: str) -> dict[str, str]:
    """Return the sentences of the copy that are clauses word for word."""
    check = checked(rulebook, article)
    return {each.id: each.sentence for each in check.found}
