"""What an audit asks of every rule, property, effect and reading: a function for each question."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice, product
from typing import Final

from clausewise.audit.describe import describe
from clausewise.audit.desk import Desk
from clausewise.audit.finding import AuditFinding
from clausewise.engines.proof.formula import Formula, both_of, either_of, negation
from clausewise.engines.proof.meaning import (
    Assignment,
    Meaning,
    asides_differ,
    clauses_differ,
    effects_differ,
    names_of,
    verdicts_differ,
)
from clausewise.engines.proof.question import NoWitness, Undecided, Witness
from clausewise.language.condition import Choice, tests
from clausewise.language.outcome import Verdict
from clausewise.language.rule import Kind, Rule

EVERY_READING: Final[Choice] = {}
"""The choice under which readings are asked about like facts."""

SETTLING: Final = (Kind.SCOPE, Kind.PERMIT, Kind.FORBID)
MOST_CHOICES: Final = 24
MOST_CASES: Final = 6
"""Descriptions of where the article is silent, for each action."""


def audit_findings(desk: Desk) -> Iterator[AuditFinding]:
    """Yield everything that is found, check by check.

    A dead rule is redundant as well, which is not said again.
    """
    dead: set[str] = set()
    for check in (
        dead_rules,
        overruled_permits,
        overlaps,
        redundant_rules,
        unreached_effects,
        idle_readings,
        silence,
    ):
        for found in check(desk):
            if found.code == "dead-rule":
                dead.add(found.name)
            if found.code != "redundant-rule" or found.name not in dead:
                yield found


def _actions_of(desk: Desk, rule: Rule) -> tuple[str, ...]:
    return rule.actions or tuple(desk.book.actions)


def _bears(rule: Rule, meaning: Meaning) -> Formula:
    """Return where the rule has a part in the outcome."""
    found = meaning.rules[rule.id]
    if rule.kind in SETTLING:
        return meaning.decides(rule.id)
    if rule.kind is Kind.EFFECT:
        return both_of(meaning.verdicts[Verdict.PERMITTED], found.possibly)
    return both_of(negation(meaning.out_of_scope), found.possibly)


def dead_rules(desk: Desk) -> Iterator[AuditFinding]:
    """Yield rules that have a part in no outcome, in any possible state and under any reading."""
    for rule in desk.book.rules.values():
        bears = partial(_bears, rule)
        answers = [_somewhere(desk, action, rule, bears) for action in _actions_of(desk, rule)]
        # A permit that holds somewhere and decides nowhere is overruled: another finding.
        if True in answers or (rule.kind is Kind.PERMIT and _holds_somewhere(desk, rule)):
            continue
        if None in answers:
            yield _undecided(rule, "whether the rule ever has a part in an outcome")
            continue
        yield AuditFinding(
            code="dead-rule",
            name=rule.id,
            clauses=rule.clauses,
            says=f"the rule `{rule.id}` has a part in no outcome, under any reading",
            place=rule.place,
            help="mend its condition, or take it out and say why its clauses need no rule",
        )


def _somewhere(
    desk: Desk, action: str, rule: Rule, formula: Callable[[Meaning], Formula]
) -> bool | None:
    """Tell whether the formula is true in some state, under some reading.

    The chosen readings are asked first, then others of those that the rule tests: nearly all that
    is so somewhere is so there, and to ask about all readings at once takes far longer.
    """
    found: bool | None = False
    for choice in (*_choices(desk, rule), EVERY_READING):
        meaning = desk.meaning(action, choice)
        found = desk.is_possible(desk.space(meaning.names), formula(meaning))
        if found:
            break
    return found


def _choices(desk: Desk, rule: Rule) -> Iterator[Choice]:
    tested = {test.name for test in tests(rule.when, desk.book.conditions)}
    readings = sorted(tested & desk.book.readings.keys())
    options = [
        sorted(desk.book.readings[name].values, key=lambda option: option != desk.choice[name])
        for name in readings
    ]
    for picked in islice(product(*options), MOST_CHOICES):
        yield {**desk.choice, **dict(zip(readings, picked, strict=True))}


def _holds_somewhere(desk: Desk, rule: Rule) -> bool:
    def held(meaning: Meaning) -> Formula:
        return both_of(meaning.in_scope, meaning.rules[rule.id].surely)

    return any(
        _somewhere(desk, action, rule, held) is not False for action in _actions_of(desk, rule)
    )


def overruled_permits(desk: Desk) -> Iterator[AuditFinding]:
    """Yield permits that hold somewhere and that a forbid overrules wherever they do."""
    for rule in desk.book.of_kind(Kind.PERMIT):
        for action in _actions_of(desk, rule):
            meaning = desk.meaning(action)
            space = desk.space(meaning.names)
            held = both_of(meaning.in_scope, meaning.rules[rule.id].surely)
            if not desk.is_possible(space, held):
                continue
            if desk.is_possible(space, meaning.decides(rule.id)) is False:
                found = desk.find(space, held)
                yield AuditFinding(
                    code="permit-always-overruled",
                    name=f"{rule.id}/{action}",
                    action=action,
                    clauses=rule.clauses,
                    says=f"wherever `{rule.id}` permits {action}, another rule forbids it",
                    place=rule.place,
                    help="one of the two reads the article wrongly, or the permit says nothing",
                    states=desk.count(space, held),
                    of=desk.states(meaning.names),
                    witness=found.state if isinstance(found, Witness) else None,
                )


def overlaps(desk: Desk) -> Iterator[AuditFinding]:
    """Yield permits and forbids that hold at once, and that no `overrides` acknowledges."""
    for action in desk.actions():
        meaning = desk.meaning(action)
        space = desk.space(meaning.names)
        for forbid in meaning.of_kind(Kind.FORBID):
            rule = desk.book.rules[forbid.rule]
            for permit in meaning.of_kind(Kind.PERMIT):
                if permit.rule in rule.overrides:
                    continue
                both = both_of(meaning.in_scope, forbid.surely, permit.surely)
                found = desk.find(space, both)
                if not isinstance(found, Witness):
                    continue
                other = desk.book.rules[permit.rule]
                yield AuditFinding(
                    code="unacknowledged-overlap",
                    name=f"{rule.id}/{permit.rule}/{action}",
                    action=action,
                    clauses=tuple(sorted({*rule.clauses, *other.clauses})),
                    says=f"`{rule.id}` forbids {action} where `{permit.rule}` permits it",
                    place=rule.place,
                    help=f"if that is meant, add `overrides: [{permit.rule}]` to `{rule.id}`",
                    states=desk.count(space, both),
                    of=desk.states(meaning.names),
                    witness=found.state,
                )


def redundant_rules(desk: Desk) -> Iterator[AuditFinding]:
    """Yield rules without which verdicts, their clauses and effects would be the same.

    That is asked under every reading. Advice and procedures say what nothing else says.
    """
    for rule in desk.book.rules.values():
        if rule.kind not in (*SETTLING, Kind.EFFECT):
            continue

        def differs(meaning: Meaning, rule: Rule = rule) -> Formula:
            rest = meaning.without(rule.id)
            return either_of(
                verdicts_differ(meaning, rest),
                clauses_differ(meaning, rest),
                effects_differ(meaning, rest),
            )

        if all(
            _somewhere(desk, action, rule, differs) is False for action in _actions_of(desk, rule)
        ):
            yield AuditFinding(
                code="redundant-rule",
                name=rule.id,
                clauses=rule.clauses,
                says=f"without the rule `{rule.id}` every verdict, its clauses and every effect"
                " would be the same",
                place=rule.place,
                help="take it out, or see why other rules say what it should say alone",
            )


def unreached_effects(desk: Desk) -> Iterator[AuditFinding]:
    """Yield values of effects that nothing brings about, under any reading."""
    for effect in desk.book.effects.values():
        for value in effect.values:
            if not _is_reached(desk, (effect.id, value)):
                yield AuditFinding(
                    code="unreached-effect",
                    name=f"{effect.id}={value}",
                    says=f"nothing ever brings about {effect.id} = {value}",
                    place=effect.place,
                    help="take the value out, or add the rule that brings it about",
                )


def _is_reached(desk: Desk, assignment: Assignment) -> bool:
    """Tell whether a rule may bring the effect about; what nobody can tell is not unreached."""

    def brought(meaning: Meaning) -> Formula:
        return meaning.perhaps_brought[assignment]

    return any(
        _somewhere(desk, action, rule, brought) is not False
        for rule in desk.book.of_kind(Kind.EFFECT)
        if assignment in rule.effects
        for action in _actions_of(desk, rule)
    )


def idle_readings(desk: Desk) -> Iterator[AuditFinding]:
    """Yield options of readings that change nothing while the other readings stand as chosen."""
    for reading in desk.book.readings.values():
        for option in reading.values:
            if option == desk.choice[reading.id]:
                continue
            choice = {**desk.choice, reading.id: option}
            if all(_is_same(desk, action, choice) for action in desk.actions()):
                yield AuditFinding(
                    code="idle-reading",
                    name=f"{reading.id}={option}",
                    clauses=reading.clauses,
                    says=f"read as {option}, {reading.id} changes nothing that comes of a request",
                    place=reading.place,
                    help="no answer rests on it; it may bear together with another reading",
                )


def _is_same(desk: Desk, action: str, choice: Choice) -> bool:
    mine, other = desk.meaning(action), desk.meaning(action, choice)
    differs = either_of(
        verdicts_differ(mine, other),
        clauses_differ(mine, other),
        effects_differ(mine, other),
        asides_differ(mine, other),
    )
    # With unknown facts too: an option may matter only where nobody knows something.
    space = desk.space(names_of(mine, other), unknown=True)
    return desk.is_possible(space, differs) is False


def silence(desk: Desk) -> Iterator[AuditFinding]:
    """Yield for each action where the article does not speak of it, in few words."""
    for action in desk.actions():
        meaning = desk.meaning(action)
        space = desk.space(meaning.names)
        silent = both_of(meaning.in_scope, meaning.verdicts[Verdict.NOT_COVERED])
        found = desk.find(space, silent)
        match found:
            case NoWitness():
                continue
            case Undecided():
                yield _undecided_action(desk, action, "where the article is silent")
                continue
            case Witness():
                pass
        told = describe(desk.prover, space, silent, MOST_CASES)
        cases = "; ".join(map(str, told.cases))
        more = "; and in other cases" if told.rest else ""
        yield AuditFinding(
            code="silence",
            name=action,
            action=action,
            says=f"the article does not say whether {action} is allowed where {cases}{more}",
            place=desk.book.actions[action].place,
            help="silence is no prohibition: whoever builds on it decides for themself",
            states=desk.count(space, silent),
            of=desk.states(meaning.names),
            witness=found.state,
        )


def _undecided(rule: Rule, what: str) -> AuditFinding:
    return AuditFinding(
        code="audit-undecided",
        name=rule.id,
        clauses=rule.clauses,
        says=f"nobody could tell {what}: there are too many states to look at each",
        place=rule.place,
        help="install what proves it: pip install 'clausewise[proof]'",
    )


def _undecided_action(desk: Desk, action: str, what: str) -> AuditFinding:
    return AuditFinding(
        code="audit-undecided",
        name=action,
        action=action,
        says=f"nobody could tell {what} on {action}: there are too many states to look at each",
        place=desk.book.actions[action].place,
        help="install what proves it: pip install 'clausewise[proof]'",
    )
