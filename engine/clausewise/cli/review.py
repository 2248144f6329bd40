"""`clausewise review`: what reviewers signed, what has changed since, and signing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from clausewise.audit.review import (
    Review,
    failures,
    reviews_of,
    run_scenarios,
    sign_off,
    with_signed,
)
from clausewise.cli.clauses import checked
from clausewise.cli.inputs import POLICY, SCENARIOS, folder_of, format_option, policy_option
from clausewise.cli.output import say, say_data
from clausewise.cli.review_text import list_data, list_lines, rule_data, rule_lines
from clausewise.cli.today import today
from clausewise.errors import ClausewiseError, InputError, Problem, suggest
from clausewise.language.rule import Rule
from clausewise.language.rulebook import Rulebook
from clausewise.loading.deception import deceptions
from clausewise.loading.policy import load_policy
from clausewise.loading.reviews import REVIEWS, SignOff, load_reviews, to_yaml
from clausewise.scenarios.document import load_scenarios
from clausewise.scenarios.reviews import Standing
from clausewise.scenarios.run import ScenarioRun
from clausewise.source import Place

NOT_SIGNED: Final = 1
LONGEST_NAME: Final = 100
LONGEST_NOTE: Final = 500


@click.command("review")
@click.argument("rules", metavar="[RULES]...", nargs=-1)
@click.option("--sign", is_flag=True, help="Sign the rules, with what they rest on.")
@click.option("--as", "reviewer", metavar="NAME", help="Who signs.")
@click.option("--note", metavar="TEXT", help="What the reviewer has to say.")
@click.option("--all-of", metavar="FILE", help="Every rule of this rule file, beside RULES.")
@click.option("--article", metavar="FILE", help="Show the sentences of your copy of the article.")
@click.option(
    "--status", type=click.Choice([str(each) for each in Standing]), help="List only these rules."
)
@click.option("--require", is_flag=True, help="End with 1 where a rule is unreviewed or stale.")
@policy_option
@click.option(
    "--scenarios", metavar="FOLDER", help=f"Folder of scenario files.  [default: {SCENARIOS}]"
)
@format_option
def command(
    rules: tuple[str, ...],
    sign: bool,
    reviewer: str | None,
    note: str | None,
    all_of: str | None,
    article: str | None,
    status: str | None,
    require: bool,
    policy: str | None,
    scenarios: str | None,
    form: str,
) -> int:
    """List the standing of every rule, show what is to be signed of RULES, or sign them.

    A sign-off is of the rule with its clauses, terms, readings, facts, actions, effects, and the
    scenarios that it decides. What changes any of these makes it stale; layout does not.
    """
    named = bool(rules or all_of)
    _check_usage(named=named, sign=sign, reviewer=reviewer, note=note)
    if named and (status or require):
        raise _wrong("--status and --require are for the list of all rules", "name no rule")
    if not named and article:
        raise _wrong("--article shows the sentences of one rule or several", "name a rule")
    folder, shown = folder_of(policy, POLICY)
    book = load_policy(folder, shown)
    chosen = _chosen(book, rules, all_of)
    loaded = load_scenarios(*folder_of(scenarios, SCENARIOS), book)
    before = load_reviews(folder, shown) or ()
    runs = run_scenarios(book, loaded.scenarios)
    reviews = reviews_of(book, runs, before)
    if sign:
        desk = _Desk(folder, shown, before, runs)
        return desk.sign([reviews[rule.id] for rule in chosen], reviewer or "", note, form)
    if not named:
        listed = [each for each in reviews.values() if status in (None, str(each.standing))]
        gone = [each for each in before if each.rule not in book.rules]
        if form == "json":
            say_data(list_data(list(reviews.values()), listed, gone))
        else:
            say(list_lines(list(reviews.values()), listed, gone))
        unsigned = any(each.standing is not Standing.SIGNED for each in reviews.values())
        return NOT_SIGNED if require and unsigned else 0
    check = None if article is None else checked(book, article)
    sentences = None if check is None else {each.id: each.sentence for each in check.found}
    if form == "json":
        say_data([rule_data(book, reviews[r.id], folder, sentences) for r in chosen])
    else:
        for rule in chosen:
            say(rule_lines(book, reviews[rule.id], folder, sentences))
    return 0


def _check_usage(*, named: bool, sign: bool, reviewer: str | None, note: str | None) -> None:
    """Raise InputError where nobody is named, or the name is none."""
    if not sign:
        if reviewer is not None or note is not None:
            raise _wrong("--as and --note say something of a sign-off", "add --sign")
        return
    if not named:
        raise _wrong("no rule is named to be signed", "name rules, or a rule file with --all-of")
    if reviewer is None:
        raise _wrong("nobody is named who signs", 'add --as "Name"')
    problems = [
        *_bad_text("--as", "name", reviewer, LONGEST_NAME),
        *([] if note is None else _bad_text("--note", "note", note, LONGEST_NOTE)),
    ]
    if problems:
        raise InputError(problems)


def _bad_text(option: str, what: str, text: str, longest: int) -> Iterable[Problem]:
    """Yield why the text cannot stand in a file that people read."""
    place = Place(option)
    if not any(letter.isalpha() for letter in text) or text != text.strip():
        message = f"the {what} has no letter, or begins or ends with a blank"
        yield Problem(place, "bad-name", message, f"write a {what} as people do")
    elif len(text) > longest:
        message = f"the {what} has {len(text)} characters, more than {longest}"
        yield Problem(place, "bad-name", message, "write it in fewer")
    elif not text.isprintable():
        message = f"the {what} has a line break, or a character that cannot be seen"
        yield Problem(place, "bad-name", message, "take it out")
    yield from deceptions(text, option, at=place) if text.isprintable() else ()


def _wrong(message: str, remedy: str) -> InputError:
    return InputError([Problem(Place("clausewise review"), "wrong-usage", message, remedy)])


def _chosen(book: Rulebook, names: Sequence[str], all_of: str | None) -> list[Rule]:
    """Return the rules that are named, each once; raises InputError for names of none."""
    problems: list[Problem] = []
    found: dict[str, Rule] = {}
    for name in names:
        if name in book.rules:
            found[name] = book.rules[name]
        else:
            remedy = suggest(name, book.rules, "`clausewise review` lists them")
            message = f"no rule is called `{name}`"
            problems.append(Problem(Place("RULES"), "unknown-rule", message, remedy))
    if all_of is not None:
        file = Path(all_of).name
        inside = [r for r in book.rules.values() if Path(r.place.file).name == file]
        found.update((rule.id, rule) for rule in inside)
        if not inside:
            files = sorted({Path(rule.place.file).name for rule in book.rules.values()})
            remedy = suggest(file, files, "the files with rules are " + ", ".join(files))
            message = f"the policy has no rule in a file `{file}`"
            problems.append(Problem(Place("--all-of"), "missing-file", message, remedy))
    if problems:
        raise InputError(problems)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where rules are signed: the policy's folder and its name, what is signed, what was run."""

    folder: Path
    shown: str
    before: Sequence[SignOff]
    runs: Sequence[ScenarioRun]

    def sign(self, reviews: Sequence[Review], reviewer: str, note: str | None, form: str) -> int:
        """Write all sign-offs, or none; raises ClausewiseError where a rule must not be signed."""
        self._refuse_shipped()
        problems = [each for review in reviews for each in failures(review, self.runs)]
        if problems:
            raise ClausewiseError(problems)
        date = today()
        new = [
            sign_off(review, self.folder, reviewer=reviewer, date=date, note=note)
            for review in reviews
        ]
        text = to_yaml(with_signed(self.before, new))
        # pandas comes with it: half a second that only who writes must wait.
        from clausewise.reporting.write import write_all

        # A link stays one: what it points at is written.
        at = (self.folder / REVIEWS).resolve()
        write_all(at.parent, {at.name: text.encode()})
        if form == "json":
            say_data(_data(new, f"{self.shown}/{REVIEWS}"))
        else:
            say(self._lines(reviews, reviewer, date))
        return 0

    def _refuse_shipped(self) -> None:
        # What is read from the package for want of a folder of one's own is nobody's to sign.
        if not Path(self.shown).is_dir():
            message = "these rules come with the package, and are not a folder of yours"
            remedy = "name your own folder with --policy; nothing was signed"
            raise InputError([Problem(Place(self.shown), "unwritable", message, remedy)])

    def _lines(self, reviews: Sequence[Review], reviewer: str, date: str) -> Iterable[str]:
        for review in reviews:
            scenarios = len(review.runs)
            with_them = f"with {scenarios} scenario{'' if scenarios == 1 else 's'}"
            yield f"signed  {review.rule.id}  {with_them if scenarios else 'without any scenario'}"
        yield f"{len(reviews)} signed by {reviewer} on {date} in {self.shown}/{REVIEWS}"


def _data(new: Sequence[SignOff], file: str) -> Mapping[str, object]:
    return {
        "file": file,
        "signed": [
            {"rule": e.rule, "reviewer": e.reviewer, "date": e.date, "digest": e.digest}
            for e in new
        ],
    }
