"""`clausewise mutate`: would scenarios and features notice a fault in the rules?"""

import json
import os
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clausewise.cli.inputs import (
    FEATURES,
    POLICY,
    SCENARIOS,
    folder_of,
    format_option,
    policy_option,
)
from clausewise.cli.output import printable, say, say_data
from clausewise.cli.progress import Progress
from clausewise.cli.suites import against_option, suite_options, suites_of
from clausewise.errors import InputError, Problem, suggest
from clausewise.loading.policy import load_policy
from clausewise.source import Place

if TYPE_CHECKING:
    from clausewise.audit.mutation.as_yaml import Sources
    from clausewise.audit.mutation.mutant import Mutant
    from clausewise.audit.mutation.run import Laboratory

SHOWN = 20


@click.command("mutate")
@policy_option
@suite_options
@against_option("What must notice a mutant; `both` asks it of each.")
@click.option(
    "--operator", "operators", multiple=True, metavar="NAME", help="Only these. Repeatable."
)
@click.option(
    "--rule",
    "rules",
    multiple=True,
    metavar="ID",
    help="Only mutants of this rule, term or reading. Repeatable.",
)
@click.option(
    "--sample", type=click.IntRange(1), metavar="N", help="Only so many, drawn by --seed."
)
@click.option("--seed", type=int, default=0, show_default=True, help="What a sample is drawn by.")
@click.option(
    "--show",
    type=click.IntRange(0),
    metavar="N",
    default=SHOWN,
    show_default=True,
    help="How many of the mutants that live are shown to people.",
)
@click.option(
    "--verify-sample",
    type=click.IntRange(1),
    metavar="N",
    help="Run so many mutants through pytest and compare, instead of reporting.",
)
@click.option(
    "--jobs", type=click.IntRange(1), metavar="N", help="Processes.  [default: one a core]"
)
@click.option("-o", "--output", metavar="FILE", help="Where the report goes; printed without it.")
@format_option
def command(
    policy: str | None,
    scenarios: str | None,
    features: str | None,
    against: str,
    operators: tuple[str, ...],
    rules: tuple[str, ...],
    sample: int | None,
    seed: int,
    show: int,
    verify_sample: int | None,
    jobs: int | None,
    output: str | None,
    form: str,
) -> int:
    """Make small faults in the rules, and see whether a scenario or a feature fails on each.

    Ends with 0 where every fault is noticed that could be, 1 where one is not, 4 where it is not
    known of some whether they could be.
    """
    # pytest and pandas, which these bring with them, take half a second to import.
    from clausewise.audit.mutation.as_yaml import Sources
    from clausewise.audit.mutation.making import ALL_OPERATORS, mutants
    from clausewise.audit.mutation.report import Report, report_data, report_lines
    from clausewise.audit.mutation.run import Laboratory, drawn, try_all
    from clausewise.audit.mutation.trial import Bench
    from clausewise.reporting.write import write_all

    if verify_sample is not None and against == "scenarios":
        raise click.UsageError("--verify-sample compares features: --against must ask them")
    folder, shown = folder_of(policy, POLICY)
    book = load_policy(folder, shown)
    _check("--operator", operators, ALL_OPERATORS, "unknown-operator")
    _check("--rule", rules, (*book.rules, *book.terms, *book.readings), "unknown-rule")
    bench = Bench(book)
    suites = suites_of(bench, scenarios, features, against)
    made: Sequence[Mutant] = mutants(book, operators or ALL_OPERATORS, rules)
    if sample is not None:
        made = drawn(made, sample, seed)
    laboratory = Laboratory(bench, suites)
    sources = Sources(folder, book)
    if verify_sample is not None:
        return _verify(laboratory, sources, drawn(made, verify_sample, seed), scenarios, features)
    with Progress() as progress:
        tried = try_all(
            laboratory, made, jobs or os.cpu_count() or 1, partial(progress.tell, "mutants")
        )
    report = Report(tried=tried, suites=suites, sources=sources)
    if output is not None:
        text = _json(report_data(report)) if form == "json" else _text(report_lines(report, None))
        target = Path(output)
        write_all(target.parent, {target.name: text.encode()})
    elif form == "json":
        say_data(report_data(report))
    else:
        say(report_lines(report, show))
    return report.exit_code


def _check(where: str, given: Sequence[str], known: Sequence[str], code: str) -> None:
    """Raise InputError with every name that is none."""
    what = code.removeprefix("unknown-")
    problems = [
        Problem(
            Place(where),
            code,
            f"no {what} is called `{name}`",
            suggest(name, known, _listed(what, known)),
        )
        for name in given
        if name not in known
    ]
    if problems:
        raise InputError(problems)


def _listed(what: str, known: Sequence[str]) -> str:
    if what == "operator":
        return f"the operators are {', '.join(known)}"
    return "name a rule, a term or a reading; `clausewise rules` lists the rules"


def _json(data: object) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _text(lines: Iterable[str]) -> str:
    return "\n".join(map(printable, lines)) + "\n"


def _verify(
    laboratory: "Laboratory",
    sources: "Sources",
    sample: Sequence["Mutant"],
    scenarios: str | None,
    features: str | None,
) -> int:
    """Run the sample through pytest, say where that differs, and return the exit code."""
    from clausewise.audit.mutation.verify import verified, verified_lines

    found = verified(
        laboratory,
        sources,
        sample,
        folder_of(features, FEATURES),
        folder_of(scenarios, SCENARIOS)[0],
    )
    say(verified_lines(found))
    return 0 if all(each.agrees for each in found) else 1
