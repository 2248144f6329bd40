"""Checks of a rulebook as a whole: what no single file can get right or wrong."""

from collections.abc import Iterable

from clausewise.errors import Problem, suggest
from clausewise.language.condition import All, Any, Condition, Not, Term, Test, tests
from clausewise.language.normal_form import Conjunct, NormalForm, TooManyBranches, rule_branches
from clausewise.language.possible import settled_branches
from clausewise.language.rulebook import Rulebook
from clausewise.language.vocabulary import Impossible, NamedCondition, Property, Reading
from clausewise.source import Place


def check_rules(book: Rulebook, problems: list[Problem], *, all_rules_read: bool = True) -> None:
    """Append every problem of the rulebook as a whole.

    all_rules_read: no rule is missing from the book because of a mistake in it.
    """
    cyclic = _check_cycles(book, problems)
    cited = _check_citations(book, problems)
    if all_rules_read:
        _check_coverage(book, cited, problems)
        _check_overrides(book, problems)
    if not cyclic:
        _check_conditions(book, problems)
        _check_impossible(book, problems)


def _check_cycles(book: Rulebook, problems: list[Problem]) -> bool:
    """A term that uses itself, in however many steps, has no meaning."""
    state: dict[str, str] = {}
    found = False

    def visit(name: str, path: tuple[str, ...]) -> None:
        nonlocal found
        if state.get(name) == "done":
            return
        if name in path:
            found = True
            circle = " -> ".join((*path[path.index(name) :], name))
            message = f"the term `{name}` is defined by itself: {circle}"
            remedy = "take one of the terms out of the circle"
            problems.append(Problem(book.terms[name].place, "cyclic-terms", message, remedy))
            return
        for used in _terms_in(book.terms[name].when):
            visit(used, (*path, name))
        state[name] = "done"

    for name in book.terms:
        visit(name, ())
    return found


def _terms_in(condition: Condition) -> Iterable[str]:
    match condition:
        case Term(id):
            yield id
        case Not(part):
            yield from _terms_in(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _terms_in(part)
        case Test():
            return


def _check_citations(book: Rulebook, problems: list[Problem]) -> set[str]:
    """Check every clause that is cited, and return them."""
    cited: set[str] = set()
    for rule in book.rules.values():
        if not rule.clauses:
            message = f"the rule `{rule.id}` cites no clause"
            remedy = "name the clauses that say so; what no clause says is not a rule"
            problems.append(Problem(rule.place, "rule-without-clause", message, remedy))
        steps = [step.clause for step in rule.path]
        cited.update(rule.clauses, steps)
        _check_clauses(book, (*rule.clauses, *steps), rule.place, problems)
    citing: list[NamedCondition | Property | Reading | Impossible] = [*book.terms.values()]
    citing += [*book.properties.values(), *book.readings.values(), *book.impossible.values()]
    for each in citing:
        _check_clauses(book, each.clauses, each.place, problems)
    for fact in book.facts.values():
        for _, clauses in fact.discouraged:
            _check_clauses(book, clauses, fact.place, problems)
    return cited


def _check_coverage(book: Rulebook, cited: set[str], problems: list[Problem]) -> None:
    for clause in book.clauses.values():
        if clause.id not in cited and not clause.not_a_rule:
            message = f"no rule cites the clause {clause.id}"
            remedy = "write a rule that cites it, or say under `not_a_rule` why there is none"
            problems.append(Problem(clause.place, "uncited-clause", message, remedy))


def _check_clauses(
    book: Rulebook, clauses: Iterable[str], otherwise: Place, problems: list[Problem]
) -> None:
    for clause in clauses:
        if clause not in book.clauses:
            place = getattr(clause, "place", otherwise)
            remedy = suggest(clause, book.clauses, "clauses are declared in clauses.yaml")
            message = f"no clause is called `{clause}`"
            problems.append(Problem(place, "unknown-clause", message, remedy))


def _check_overrides(book: Rulebook, problems: list[Problem]) -> None:
    for rule in book.rules.values():
        for name in rule.overrides:
            if name not in book.rules:
                place = getattr(name, "place", rule.place)
                remedy = suggest(name, book.rules, "name a rule by its id")
                message = f"no rule is called `{name}`"
                problems.append(Problem(place, "unknown-rule", message, remedy))


def _check_conditions(book: Rulebook, problems: list[Problem]) -> None:
    if not problems and _every_rule_may_hold(book):
        return
    form = NormalForm(book.values, book.conditions, frozenset(book.readings))
    damaged = {(problem.place.file, problem.place.line) for problem in problems}
    for rule in book.rules.values():
        lines = range(rule.place.line, rule.last_line + 1)
        if any((rule.place.file, line) in damaged for line in lines):
            # What is wrong in its text says more than what follows from it.
            continue
        try:
            branches = form.branches(rule.when)
        except TooManyBranches as error:
            message = f"the condition of `{rule.id}` has {error} branches or more"
            remedy = "split the rule, or name a part of it as a term"
            problems.append(Problem(rule.place, "too-many-branches", message, remedy))
            continue
        if all(map(_is_impossible, branches)):
            message = f"the rule `{rule.id}` can never hold"
            remedy = "its condition contradicts itself: no value passes every test of the same fact"
            problems.append(Problem(rule.place, "rule-never-holds", message, remedy))


def _every_rule_may_hold(book: Rulebook) -> bool:
    """Tell whether every rule of a book without mistakes compiles to something that can be."""
    try:
        # Kept: the engines ask for the same, and it is most of what loading a policy takes.
        compiled = rule_branches(book)
    except TooManyBranches:
        return False
    return not any(all(map(_is_impossible, each.conjuncts)) for each in compiled)


def _check_impossible(book: Rulebook, problems: list[Problem]) -> None:
    """What cannot be so is a matter of the account: no reading of the article bears on it."""
    form = NormalForm(book.values, book.conditions)
    for entry in book.impossible.values():
        asked = {test.name for test in tests(entry.when, book.conditions)}
        readings = sorted(asked & book.readings.keys())
        if readings:
            message = f"`{entry.id}` asks about the reading `{readings[0]}`"
            remedy = "what cannot be so is a matter of facts alone: test facts"
            problems.append(Problem(entry.place, "reading-in-impossible", message, remedy))
            continue
        try:
            branches = form.branches(entry.when)
        except TooManyBranches as error:
            message = f"the condition of `{entry.id}` has {error} branches or more"
            remedy = "split the entry"
            problems.append(Problem(entry.place, "too-many-branches", message, remedy))
            continue
        if all(map(_is_impossible, branches)):
            message = f"`{entry.id}` rules out nothing"
            remedy = "its condition contradicts itself: no value passes every test of the same fact"
            problems.append(Problem(entry.place, "rules-out-nothing", message, remedy))
            continue
        for fact in entry.settles:
            if not any(settled_branches(branches, fact, book.values.get(fact, ()))):
                message = f"`{entry.id}` never leaves `{fact}` one value"
                remedy = "name facts of its `when:` that follow from the others, or leave it out"
                problems.append(Problem(entry.place, "settles-nothing", message, remedy))


def _is_impossible(branch: Conjunct) -> bool:
    return any(not allowed for allowed in branch.values())
