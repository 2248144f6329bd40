"""A condition that is written down is read back as the same condition."""

from pathlib import Path

import pytest
from clausewise.errors import Problem
from clausewise.files import shipped
from clausewise.language.condition import ALWAYS, NEVER, All, Any, Condition, Not, Term
from clausewise.language.condition import Test as Asks
from clausewise.language.normal_form import NormalForm
from clausewise.loading.condition_text import when_lines
from clausewise.loading.conditions import ConditionReader
from clausewise.loading.document import Mapping, parse
from clausewise.loading.policy import load_policy
from hypothesis import assume, given, settings

from tests.engines.rulebooks import TERMS, VALUES, book_of, conditions

BOOK = book_of([])
POLICY = "rules/password-reset"


def can_be_written(condition: Condition) -> bool:
    match condition:
        case Asks(name, allowed):
            return 0 < len(allowed) < len(VALUES[name])
        case Not(part):
            return can_be_written(part)
        case All(parts) | Any(parts):
            return bool(parts) and all(map(can_be_written, parts))
        case Term():
            return True


def read_back(lines: tuple[str, ...]) -> Condition:
    problems: list[Problem] = []
    node = parse("\n".join(lines).encode(), "here", problems)
    assert isinstance(node, Mapping), (lines, problems)
    reader = ConditionReader(
        facts=BOOK.facts, readings=BOOK.readings, terms=frozenset(TERMS), problems=problems
    )
    condition = reader.read(node.get("when"))
    assert not problems, (lines, problems)
    return condition


@settings(max_examples=300, deadline=None)
@given(conditions())
def test_what_is_written_is_read_back_as_the_same(condition: Condition) -> None:
    """Of the same branches, in braces and in lines; nesting that says nothing may be gone."""
    assume(can_be_written(condition))
    form = NormalForm(BOOK.values, BOOK.conditions, frozenset(BOOK.readings))
    wanted = {frozenset(branch.items()) for branch in form.branches(condition)}
    for in_braces in (True, False):
        back = read_back(when_lines(condition, BOOK, in_braces=in_braces))
        assert {frozenset(branch.items()) for branch in form.branches(back)} == wanted


def test_what_always_holds_needs_no_key() -> None:
    assert when_lines(ALWAYS, BOOK) == ()


@pytest.mark.parametrize(
    "condition",
    [NEVER, Asks("f.b", frozenset()), Asks("f.b", frozenset({"x", "y", "z"})), Not(ALWAYS)],
)
def test_what_no_rule_file_can_say_is_refused(condition: Condition) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        when_lines(condition, BOOK)


def test_the_rules_of_the_policy_are_written_as_they_stand() -> None:
    """The writer has the style of the files: line for line, as many as a person wrote."""
    book = load_policy(shipped(POLICY), POLICY)
    for rule in book.rules.values():
        text = (shipped(POLICY) / Path(rule.place.file).name).read_text(encoding="utf-8")
        written = text.splitlines()[rule.place.line - 1 : rule.last_line]
        starts = [n for n, line in enumerate(written) if line.startswith("    when:")]
        if not starts:
            assert rule.when == ALWAYS
            continue
        own = [written[starts[0]]]
        for line in written[starts[0] + 1 :]:
            if not line.startswith("     "):
                break
            own.append(line)
        in_braces = own[0].startswith("    when: {")
        assert len(when_lines(rule.when, book, 4, in_braces=in_braces)) == len(own), rule.id
